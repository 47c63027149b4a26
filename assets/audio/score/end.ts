/** The close: call and answer at once, then slower, then an open fifth with the call's second note left over it. */

import { pitch } from './midi.ts';
import { BRUSH, breath, line, PLAYERS, piece, stroke } from './motif.ts';

const {
  violas,
  celli,
  basses,
  vibraphone,
  clarinet,
  trumpet,
  horn,
  pluckedBasses,
  brushes,
  timpani,
} = PLAYERS;

const strings = [
  ...line(basses, 0, 'G1 8 Bb1 4 C2 4 Eb2 4 A1 4 D2 9', 48),
  ...line(celli, 0, 'Bb2 8 F2 4 G2 4 Bb2 4 G2 4 A2 9', 48),
  ...line(violas, 0, 'F3 8 D3 4 E3 4 G3 4 D3 2 C#3 2 D3 9', 46),
  ...line(violas, 0, 'A3 16 A3 4 E3 4 A3 9', 42),
];

const swells = [basses, celli, violas].flatMap((player) => [
  ...breath(player, 0, 8, 50, 84),
  ...breath(player, 8, 8, 60, 96),
  ...breath(player, 16, 8, 66, 104),
  { player, at: 24, beats: 2, from: 70, to: 88 },
  { player, at: 26, beats: 7, from: 88, to: 24 },
]);

const melody = [
  ...line(vibraphone, 0, 'D5 1.5 E5 .5 A4 4', 60),
  ...line(clarinet, 0, 'D3 1.5 C3 .5 G3 4', 64),
  ...line(trumpet, 8, 'D5 2 E5 1 A4 4', 52),
  ...line(horn, 8, 'D4 2 C4 1 G4 4', 52),
  ...line(clarinet, 16, 'G3 2 F3 1 C4 1 A3 3', 58),
  ...line(vibraphone, 17, 'Bb4 1 D5 2 - .5 A4 1 E4 1.5', 48),
  ...line(vibraphone, 24, 'A4 2 D5 2 E5 6', 46),
  ...line(clarinet, 25, 'D3 6', 46),
];

const ground = [0, 8, 16, 20, 24].flatMap((at, k) =>
  line(pluckedBasses, at, `${['G1', 'Bb1', 'Eb2', 'A1', 'D2'][k] ?? 'D2'} 1`, 62),
);

const drums = [
  stroke(timpani, pitch('A2'), 20, 40, 2),
  stroke(timpani, pitch('D2'), 24, 56, 3),
  ...[0, 4, 8, 12, 16, 20, 24].map((at) => stroke(brushes, BRUSH.swirl, at, 44, 2)),
];

export const END = piece(36, [strings, melody, ground, drums], [swells]);
