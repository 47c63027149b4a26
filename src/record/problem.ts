/** What can be wrong with a save, each with what was found and what to do. */
export const SAVE_PROBLEMS = {
  empty: ['The file is empty.', 'Choose a file that ends in .backchannel.json.'],
  'too big': [
    'The file is larger than any play can be.',
    'Choose a file that ends in .backchannel.json.',
  ],
  foreign: ['This is not a Back Channel save.', 'Choose a file that ends in .backchannel.json.'],
  truncated: [
    'The end of this save is missing.',
    'The play opens at the last entry that is whole; the rest is lost. Fetch the file again if you can.',
  ],
  corrupt: [
    'This save is damaged.',
    'The play opens at the last entry that is whole. Fetch the file again if you can.',
  ],
  newer: [
    'This save was written by a newer Back Channel.',
    'Reload the page to get the newest version, then open it again. The save is unharmed.',
  ],
  'bad code': ['The link is not whole.', 'Copy the whole link again, to its last letter.'],
  'other case': [
    'This save belongs to another case.',
    'Open it from the casebook; it finds its own case.',
  ],
  'case changed': [
    'The case has been edited since this was played.',
    'It opens as a replay up to the place where the two differ. Take over there to play on.',
  ],
  'case edited': [
    'The case has been edited since this was played.',
    'Everything in this play still holds: it goes on with the case as it is now.',
  ],
  full: [
    'There is no room left to store this play.',
    'You can play on. Export the save before you close the page, or delete older saves.',
  ],
  refused: [
    'This browser does not let the page store anything.',
    'You can play on. Export the save before you close the page.',
  ],
  'open elsewhere': [
    'This play is open in another tab.',
    'Here it can be read. Take over here to play on in this tab.',
  ],
  missing: [
    'There is no such save.',
    'It may have been deleted in another tab. Choose one from the list.',
  ],
} as const satisfies Record<string, readonly [message: string, mend: string]>;
export type SaveProblemCode = keyof typeof SAVE_PROBLEMS;

/** A problem with a save: code, what was found, and the mend. `detail` says where, when that is known. */
export interface SaveProblem {
  readonly code: SaveProblemCode;
  readonly message: string;
  readonly mend: string;
  readonly detail: string | null;
}

export function saveProblem(code: SaveProblemCode, detail: string | null = null): SaveProblem {
  const [message, mend] = SAVE_PROBLEMS[code];
  return { code, message, mend, detail };
}
