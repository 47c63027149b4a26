/** Attributions, each as its licence words it. Kept apart from the strings: they are not translated. */
export const NOTICES: readonly { readonly heading: string; readonly lines: readonly string[] }[] = [
  {
    heading: 'Back Channel',
    lines: [
      'Programme, drawings, sounds and score are our own, under the MIT licence. Every factual sentence of a case names its grade and its sources; they are listed in the folder of the case and in the debrief.',
    ],
  },
];
