/** Machines of the trade: teletype, cipher machine, telephone, Morse, bells. */
import { between, type Chance } from './chance.ts';
import { bandpass, highpass, lowpass, noise, through } from './filter.ts';
import { burst, ring, together } from './strike.ts';
import { blank, lay, RATE, type Samples, shaped, swell, toPeak } from './tape.ts';

/** Seconds a character takes on a 60-word-a-minute teletype (Model 15: 368 operations a minute). */
export const CHARACTER = 0.163;

/** One character of a page teleprinter: selector pins, then the type bar on the platen. Peak 1. */
export function character(chance: Chance): Samples {
  const pin = () => burst(chance, 0.01, between(chance, 2700, 3500), 1.5);
  const hit = burst(chance, 0.034, between(chance, 1500, 1900), 0.9);
  const platen = ring(
    [
      [between(chance, 125, 150), 1, 0.08],
      [310, 0.5, 0.05],
      [620, 0.25, 0.03],
    ],
    0.1,
    0.001,
  );
  const frame = ring(
    [
      [2050, 0.6, 0.03],
      [3420, 0.4, 0.02],
    ],
    0.05,
  );
  return together(
    [
      [pin(), 0.02 + 0.02 * chance(), 0.16],
      [pin(), 0.06 + 0.03 * chance(), 0.13],
      [hit, 0.118, 1],
      [platen, 0.117, 0.55],
      [frame, 0.119, 0.2],
    ],
    0.24,
  );
}

/** A line of `count` characters with a space here and there, then (if `feed`) carriage return and line feed. Peak 1. */
export function line(chance: Chance, count: number, feed: boolean): Samples {
  const tape = blank((count + (feed ? 5 : 2)) * CHARACTER, false);
  for (let k = 0; k < count; k++) {
    // a space works the selector but strikes nothing
    const space = k > 1 && k % 6 === 5;
    lay(tape, character(chance), k * CHARACTER, space ? 0.12 : between(chance, 0.72, 1));
  }
  if (feed) {
    const end = count * CHARACTER;
    const slide = through(noise(chance, 0.26), [bandpass(1900, 1.1), highpass(500)]);
    lay(tape, toPeak(shaped(slide, swell(0.26, 0.05, 0.04)), 0), end + 0.03, 0.22);
    lay(
      tape,
      together(
        [
          [
            ring(
              [
                [180, 1, 0.12],
                [420, 0.6, 0.08],
                [1350, 0.3, 0.05],
              ],
              0.2,
            ),
            0,
            1,
          ],
          [burst(chance, 0.03, 1300, 0.8), 0, 0.5],
        ],
        0.22,
      ),
      end + 0.3,
      0.9,
    );
    lay(tape, burst(chance, 0.02, 2500, 1.2), end + 0.45, 0.5);
  }
  return toPeak(tape.samples, 0);
}

/** A cipher machine: quicker and drier than a teleprinter, wheels stepping under each key. Peak 1. */
export function cipher(chance: Chance, keys: number): Samples {
  const pace = 0.21;
  const tape = blank(keys * pace + 0.4, false);
  for (let k = 0; k < keys; k++) {
    const at = k * pace + between(chance, -0.018, 0.018) + (k % 5 === 4 ? 0.05 : 0) + 0.03;
    lay(tape, burst(chance, 0.016, 1500, 1.2), at, 0.6);
    lay(
      tape,
      ring(
        [
          [190, 1, 0.07],
          [530, 0.6, 0.05],
        ],
        0.1,
        0.001,
      ),
      at + 0.01,
      0.9,
    );
    lay(tape, burst(chance, 0.014, 2400, 1.5), at + 0.06, 0.35);
  }
  return toPeak(tape.samples, 0);
}

/** A telephone bell: one clapper between two gongs, 20 cycles a second (the North American ringing current). Peak 1. */
export function telephoneBell(chance: Chance, seconds: number, tail: number): Samples {
  const gong = (hz: number) =>
    ring(
      [
        [hz, 0.5, 0.9],
        [hz * 2.43, 1, 0.7],
        [hz * 4.12, 0.6, 0.45],
        [hz * 5.85, 0.3, 0.25],
      ],
      0.9,
      0.0005,
    );
  const [low, high] = [gong(1060), gong(1335)];
  const tape = blank(seconds + tail, false);
  for (let k = 0; k < seconds * 40; k++) {
    lay(
      tape,
      k % 2 ? high : low,
      k / 40 + between(chance, -0.0012, 0.0012),
      between(chance, 0.8, 1),
    );
    lay(tape, burst(chance, 0.006, 2600, 1), k / 40, 0.25);
  }
  return toPeak(tape.samples, 0);
}

/** The small signal bell of a teletype, struck once. Peak 1. */
export const signalBell = (): Samples =>
  ring(
    [
      [2230, 1, 1.1],
      [2236, 0.6, 1],
      [4710, 0.5, 0.5],
      [6130, 0.3, 0.3],
      [8900, 0.15, 0.15],
    ],
    1.3,
    0.0006,
  );

const MORSE: Readonly<Record<string, string>> = {
  Q: '--.-',
  T: '-',
  C: '-.-.',
  D: '-..',
  E: '.',
  K: '-.-',
  R: '.-.',
  V: '...-',
};

/** `text` keyed at `dot` seconds on a tone of `hertz`, its edges rounded. Peak 1. */
export function morse(text: string, dot: number, hertz: number): Samples {
  const spans: [from: number, to: number][] = [];
  let time = 0;
  for (const letter of text) {
    for (const mark of MORSE[letter] ?? '') {
      const length = mark === '-' ? 3 * dot : dot;
      spans.push([time, time + length]);
      time += length + dot;
    }
    time += (letter === ' ' ? 4 : 2) * dot;
  }
  const tape = blank(time, false);
  for (const [from, to] of spans) {
    const key = shaped(
      new Float64Array(Math.round((to - from) * RATE)).fill(1),
      swell(to - from, 0.006, 0.008),
    );
    lay(
      tape,
      key.map((x, i) => x * Math.sin((2 * Math.PI * hertz * i) / RATE)),
      from,
    );
  }
  return tape.samples;
}

/** A machine heard through a wall. */
export const behindWall = (samples: Samples, hertz: number): Samples =>
  through(samples, [lowpass(hertz), lowpass(hertz), highpass(70)]);
