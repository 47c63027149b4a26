/** The tense form: the same ground, plucked three-two-three; half steps; answers that cut in. */
import { pitch } from './midi.ts';
import { BARS, BRUSH, breath, GROUND, line, moved, PLAYERS, piece, stroke } from './motif.ts';

const {
  celli,
  basses,
  vibraphone,
  clarinet,
  trumpet,
  horn,
  pluckedBasses,
  tremolo,
  brushes,
  pluckedCelli,
  timpani,
} = PLAYERS;

/** Eighths grouped three, two, three: a step that limps. */
const LIMP = [0, 1.5, 2.5] as const;

const plucked = GROUND.flatMap(([bass, cello], k) =>
  [0, 4].flatMap((bar) => {
    const root = pitch(bass);
    const at = k * 8 + bar;
    const steps = [root, root, bar === 0 ? root + 12 : root + 1];
    return [
      ...LIMP.map((beat, s) =>
        stroke(pluckedBasses, steps[s] ?? root, at + beat, s === 0 ? 76 : 60, 0.6),
      ),
      stroke(pluckedCelli, pitch(cello), at + 1, 46, 0.4),
      stroke(pluckedCelli, pitch(cello) + (bar === 0 ? 0 : 1), at + 3.5, 52, 0.4),
    ];
  }),
);

/** Violas shiver on the upper pair, the A rubbed by the B flat above it. */
const shiver = GROUND.flatMap(([, , low, high], k) => {
  const at = k * 8;
  const rub = high === 'A3' ? 'Bb3' : 'F3';
  return [...line(tremolo, at, `${low} 7.8`, 44), ...line(tremolo, at, `${high} 4 ${rub} 3.8`, 44)];
});

const held = GROUND.flatMap(([bass, cello], k) => [
  ...line(basses, k * 8, `${bass} 7.8`, 40),
  ...line(celli, k * 8, `${cello} 7.8`, 38),
]);

const swells = GROUND.flatMap((_, k) => [
  ...breath(tremolo, k * 8, 8, 36, k === 5 || k === 6 ? 104 : 84),
  ...breath(basses, k * 8, 8, 50, 80),
  ...breath(celli, k * 8, 8, 44, 74),
]);

/** Call and answer from `at`; the answer enters `wait` beats later. */
const exchange = (at: number, steps: number, wait: number, force: number) => [
  ...moved(line(trumpet, at, 'D5 .75 Eb5 .25 A4 2', force), steps),
  ...moved(line(clarinet, at + wait, 'D3 .75 Db3 .25 G3 2', force + 14), steps),
];

const melody = [
  ...exchange(0, 0, 1.5, 54),
  ...exchange(8, -4, 1.5, 52),
  ...exchange(18, 0, 1, 56),
  ...exchange(24, 2, 1, 58),
  // crossing: each call comes before the last answer is heard out
  ...exchange(32, 0, 0.5, 58),
  ...exchange(35, 1, 0.5, 60),
  ...exchange(38, 3, 0.5, 62),
  ...line(horn, 40, 'G3 1 F#3 .5 C4 5', 62),
  ...exchange(44, 4, 0.5, 64),
  // and then one of them stops
  ...line(clarinet, 48, 'D3 1.5 Db3 .5 G3 5', 70),
  ...line(trumpet, 57, 'D5 .75 Eb5 .25', 46),
];

/** The clock in the room: two beats in every bar, a half step off before each new ground. */
const clock = Array.from({ length: BARS * 2 }, (_, k) =>
  stroke(vibraphone, pitch(k % 4 === 3 ? 'Bb4' : 'A4'), k * 2, k % 2 ? 34 : 44, 0.5),
);

const drums = [
  ...[0, 16, 32, 48].map((at) => stroke(timpani, pitch('D2'), at, 58, 2)),
  ...[8, 24, 40].map((at) => stroke(timpani, pitch('A2'), at, 44, 2)),
  // a roll under the last two bars, hardly there
  ...Array.from({ length: 32 }, (_, k) =>
    stroke(timpani, pitch('A2'), 56 + k * 0.25, 18 + k, 0.25),
  ),
];

const brush = Array.from({ length: BARS }, (_, bar) => {
  const at = bar * 4;
  const taps = [0, 0.5, 0.75, 1.5, 2, 2.5, 3, 3.25, 3.5].map((beat) =>
    stroke(brushes, BRUSH.tap, at + beat, LIMP.some((accent) => accent === beat) ? 46 : 24, 0.25),
  );
  return [
    ...taps,
    stroke(brushes, BRUSH.swirl, at + 1, 34, 1),
    ...(bar % 4 === 3 ? [stroke(brushes, BRUSH.slap, at + 3.5, 44)] : []),
  ];
}).flat();

export const TENSE = piece(
  BARS * 4,
  [plucked, shiver, held, melody, clock, drums, brush],
  [swells],
);
