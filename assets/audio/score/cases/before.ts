/** The motifs of 1933 to 1971, and of the series of precedents. */
import { pitch } from '../midi.ts';
import { BRUSH, line, PLAYERS, stroke } from '../motif.ts';
import { player, written } from './short.ts';

const bassoon = player(0, [0, 70], 92, 50);
const reedOrgan = player(1, [0, 20], 108, 76);

/** 1933, Dorian: a bassoon climbs and asks; after a silence of its own length a reed organ lets it in. */
export const RECOGNITION = written(
  88,
  9.4,
  [
    line(bassoon, 0, 'G2 1 D3 .5 E3 .5 F3 .5 E3 1.25', 74),
    line(reedOrgan, 5, 'Bb3 .5 A3 .5 E4 2.4', 58),
    line(reedOrgan, 5, 'G3 1 C4 2.4', 54),
    line(reedOrgan, 5, 'D3 1 G3 2.4', 54),
    line(bassoon, 5, 'G2 1 C3 2.4', 48),
  ],
  [[{ player: reedOrgan, at: 6, beats: 2.4, from: 100, to: 40 }]],
);

const trumpet = player(0, [0, 59], 92, 44);
const trombone = player(1, [0, 57], 64, 84);
const { pluckedBasses } = PLAYERS;

/** 1962, Phrygian: two lines come at each other by half steps over a clock, touch, and the lower gives way. */
export const CUBA = written(108, 10.8, [
  line(trumpet, 0, 'C5 1 B4 1 Bb4 1 A4 1 G#4 4', 62),
  line(trombone, 0, 'E4 1 F4 1 F4 1 F#4 1 G4 1.6 E4 2.4', 58),
  // the clock stops when one of them does
  [0, 1, 2, 3, 4, 5].map((at) => stroke(pluckedBasses, pitch(at % 2 ? 'F2' : 'E2'), at, 74, 0.5)),
  line(pluckedBasses, 5.6, 'E2 1', 60),
]);

const electricPiano = player(0, [0, 4], 100, 46);
const doubleBass = player(1, [0, 32], 104, 80);
const { brushes } = PLAYERS;

/** 1971, Lydian: an electric piano says it in the open, a plucked bass two beats later and lower: the same, by another way. */
export const CHANNEL = written(96, 10.2, [
  line(electricPiano, 0, 'F4 .5 G4 .5 B4 1 A4 .5 C5 2.5 G4 3', 94),
  line(electricPiano, 5, 'E4 3', 80),
  line(doubleBass, 2, 'F2 .5 G2 .5 B2 1 A2 .5 C3 3.5', 64),
  [0, 2, 4].map((at) => stroke(brushes, BRUSH.swirl, at, 44, 2)),
  [1, 3, 3.5].map((at) => stroke(brushes, BRUSH.tap, at, 34)),
]);

const near = player(0, [0, 12], 112, 26);
const far = player(1, [0, 12], 112, 102);
const flute = player(2, [0, 73], 84, 60);

/** When a ball that is let bounce comes down: each fall four fifths of the last. */
const BOUNCES = Array.from({ length: 11 }, (_, k) => (1 - 0.8 ** k) / (1 - 0.8));

/** 1971, Lydian on C: two marimbas play one note to and fro, faster, till a flute opens a leap above. */
export const CHINA = written(84, 9, [
  BOUNCES.map((at, k) =>
    stroke(k % 2 ? far : near, pitch(k % 2 ? 'B3' : 'E4'), at, 74 - k * 3, 0.4),
  ),
  line(near, 4.4, 'C3 2', 62),
  line(far, 4.4, 'G3 2', 56),
  line(flute, 4.4, 'B4 .4 C5 .3 F#5 1.8 E5 1', 72),
]);

const piano = player(0, [8, 0], 104, 60);

/** The precedents, Aeolian with its second lowered at the last: one question at a piano, four times, each time lower. */
export const PRECEDENTS = written(96, 10.4, [
  line(piano, 0, 'A5 .5 B5 .5 E5 1.4', 58),
  line(piano, 1.75, 'E5 .5 F5 .5 B4 1.4', 60),
  line(piano, 3.5, 'B4 .5 C5 .5 F4 1.6', 62),
  line(piano, 5.25, 'A3 .5 Bb3 .5 E3 3.4', 66),
  line(piano, 6.25, 'A2 3', 52),
]);
