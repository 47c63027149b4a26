/** The motifs of 1993 to 2018. */
import { pitch } from '../midi.ts';
import { breath, line, PLAYERS, stroke } from '../motif.ts';
import { player, written } from './short.ts';

const cello = player(0, [0, 42], 96, 46);
const viola = player(1, [0, 41], 112, 84);
const harp = player(2, [0, 46], 100, 64);

/** 1993, Dorian on E: a cello begins a sentence and a viola ends it, over a harp's bare fifths. */
export const OSLO = written(
  88,
  8.8,
  [
    line(cello, 0, 'E3 1 F#3 .5 G3 .5 B3 1.5', 66),
    line(viola, 3.5, 'C#4 .5 B3 .5 G3 1 F#3 2.2', 68),
    line(cello, 5.5, 'A2 .5 B2 1.7', 54),
    ...[
      [0, 'E2', 'B2'],
      [3.5, 'A2', 'E3'],
      [6, 'B2', 'F#3'],
    ].map(([at, low, high]) => [
      ...line(harp, Number(at), `${low} 2`, 60),
      ...line(harp, Number(at) + 0.06, `${high} 2`, 54),
    ]),
  ],
  [[{ player: viola, at: 5.5, beats: 2.2, from: 110, to: 50 }]],
);

const englishHorn = player(0, [0, 69], 96, 58);
const { celli, basses } = PLAYERS;

/** 2013, Phrygian without a third: an English horn goes from home by steps and waits on the fifth, over one long wave of strings. */
export const MUSCAT = written(
  80,
  9,
  [
    line(englishHorn, 0, 'E4 1.25 D4 .5 Bb3 .75 A3 1.5 - 1 D4 .5 E4 2', 68),
    line(celli, 0, 'E3 7.4', 50),
    line(basses, 0, 'A1 7.4', 50),
  ],
  [...[celli, basses].map((who) => breath(who, 0, 7.8, 28, 96))],
);

const guitar = player(0, [0, 24], 112, 56);
const bell = player(1, [0, 14], 54, 84);

/** 2014, from Aeolian to major: one figure on a guitar, three times, each time one note warmer; a bell far off has heard it. */
export const HAVANA = written(104, 10.4, [
  ...['C4 .5 E4 1', 'C#4 .5 E4 1', 'C#4 .5 G#4 3'].map((top, k) => [
    ...line(guitar, k * 2.5, `A2 .5 E3 .5 ${k < 2 ? 'A3' : 'B3'} .5 ${top}`, 70 + k * 2),
    // the thumb lets the bass ring on under the figure
    ...line(guitar, k * 2.5, 'A2 2.4', 50),
  ]),
  line(bell, 7, 'E4 3', 52),
]);

const celesta = player(0, [0, 8], 112, 60);

/** 2018, Lydian on D: a fanfare of fourths on a celesta, over basses that do not move; said again, it hangs on the tritone. */
export const SINGAPORE = written(
  100,
  9.8,
  [
    line(celesta, 0, 'A4 .5 D5 .5 G5 .5 C#6 2', 74),
    line(celesta, 4, 'A4 .5 D5 .5 G#5 3', 66),
    line(basses, 0, 'D2 8', 84),
    [0, 4].map((at) => stroke(PLAYERS.pluckedCelli, pitch('D3'), at, 58, 0.5)),
  ],
  [breath(basses, 0, 8.4, 50, 92)],
);

const muted = player(0, [0, 28], 84, 44);
const clean = player(1, [0, 27], 84, 88);
const { tremolo } = PLAYERS;

/** 2016, Locrian on B: a damped guitar rings like a line; another answers before it is time, and both are cut off. It rings again. */
export const TRANSITION = written(
  116,
  10,
  [
    [0, 0.5, 1, 2, 2.5, 3, 5, 5.5, 6].map((at) => stroke(muted, pitch('B3'), at, 78, 0.4)),
    line(clean, 1.5, 'C4 .75 A3 .25 F4 1.4', 96),
    line(clean, 6.5, 'F4 2.5', 80),
    line(tremolo, 0, 'F3 3.9', 88),
  ],
  [[{ player: tremolo, at: 0, beats: 3.9, from: 10, to: 110 }]],
);
