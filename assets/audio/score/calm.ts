/** The calm form: held strings; a vibraphone asks, a low clarinet answers a bar later. */
import { pitch } from './midi.ts';
import { BARS, BRUSH, breath, GROUND, line, PLAYERS, piece, stroke } from './motif.ts';

const { violas, celli, basses, vibraphone, clarinet, trumpet, horn, brushes } = PLAYERS;

const strings = GROUND.flatMap(([bass, cello, low, high], k) => {
  const at = k * 8;
  const hold = (
    player: typeof violas | typeof celli | typeof basses,
    name: string,
    force: number,
  ) => ({ player, pitch: pitch(name), at, beats: 7.9, force });
  // the last ground turns its fourth to a leading note a bar before the round begins again
  const inner =
    k === GROUND.length - 1 ? [...line(violas, at, 'D3 4 C#3 4', 44)] : [hold(violas, low, 44)];
  return [hold(basses, bass, 46), hold(celli, cello, 46), ...inner, hold(violas, high, 40)];
});

const swells = GROUND.flatMap((_, k) => [
  ...breath(basses, k * 8, 8, 58, 84),
  ...breath(celli, k * 8, 8, 54, 92),
  ...breath(violas, k * 8, 8, 48, 86),
]);

const melody = [
  // call, and after a bar of waiting, answer
  ...line(vibraphone, 0, 'D5 1.5 E5 .5 A4 3.5', 62),
  ...line(clarinet, 8, 'D3 1.5 C3 .5 G3 4', 66),
  ...line(vibraphone, 16, 'Bb4 1.5 C5 .5 F4 2 A4 3', 58),
  ...line(clarinet, 24, 'E3 1.5 D3 .5 A3 4.5', 64),
  // the same at half the speed, brass with the lid on
  ...line(trumpet, 32, 'C5 2 D5 1 G4 3 A4 2', 50),
  ...line(horn, 40, 'G3 2 F3 1 C4 3 Bb3 2', 50),
  // nearer now: the answer leaves half a bar after the call
  ...line(vibraphone, 48, 'D5 1.5 E5 .5 A4 3', 60),
  ...line(clarinet, 50, 'D3 1.5 C3 .5 G3 4', 60),
  ...line(vibraphone, 58, 'A4 1 E5 2.5', 44),
];

/** Single notes under the silences: a wire that stays open. */
const wire = [5, 13, 22, 30, 37, 45, 54, 62].flatMap((at, k) =>
  line(vibraphone, at, k % 2 ? 'E4 2' : 'A3 2', 30),
);

const brush = Array.from({ length: BARS }, (_, bar) => [
  stroke(brushes, BRUSH.swirl, bar * 4, bar < 8 ? 38 : 46, 2),
  ...(bar % 2
    ? [stroke(brushes, BRUSH.tap, bar * 4 + 3, 34), stroke(brushes, BRUSH.tap, bar * 4 + 3.5, 26)]
    : []),
]).flat();

export const CALM = piece(BARS * 4, [strings, melody, wire, brush], [swells]);
