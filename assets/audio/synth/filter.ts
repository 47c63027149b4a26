/**
 * Filters: the cookbook biquads (R. Bristow-Johnson, "Audio EQ Cookbook") and a
 * state-variable filter whose cutoff may move (A. Simper's trapezoidal form).
 * On a loop each runs round twice and keeps the second round, so that its memory
 * at the start is what the end left in it.
 */
import type { Chance } from './chance.ts';
import { RATE, type Samples } from './tape.ts';

/** Numerator and denominator of a biquad, scaled by a0. */
export type Biquad = readonly [b0: number, b1: number, b2: number, a1: number, a2: number];

const angle = (hertz: number) => (2 * Math.PI * Math.min(hertz, RATE * 0.49)) / RATE;

export function lowpass(hertz: number, q = Math.SQRT1_2): Biquad {
  const w = angle(hertz);
  const alpha = Math.sin(w) / (2 * q);
  const a0 = 1 + alpha;
  const b = (1 - Math.cos(w)) / a0;
  return [b / 2, b, b / 2, (-2 * Math.cos(w)) / a0, (1 - alpha) / a0];
}

export function highpass(hertz: number, q = Math.SQRT1_2): Biquad {
  const w = angle(hertz);
  const alpha = Math.sin(w) / (2 * q);
  const a0 = 1 + alpha;
  const b = (1 + Math.cos(w)) / a0;
  return [b / 2, -b, b / 2, (-2 * Math.cos(w)) / a0, (1 - alpha) / a0];
}

/** Passes a band about `hertz` with a gain of 1 at its middle. */
export function bandpass(hertz: number, q: number): Biquad {
  const w = angle(hertz);
  const alpha = Math.sin(w) / (2 * q);
  const a0 = 1 + alpha;
  return [alpha / a0, 0, -alpha / a0, (-2 * Math.cos(w)) / a0, (1 - alpha) / a0];
}

/** Runs samples through filters in turn. */
export function through(samples: Samples, filters: readonly Biquad[], loop = false): Samples {
  return filters.reduce((input, filter) => round(input, filter, loop), samples);
}

function round(input: Samples, [b0, b1, b2, a1, a2]: Biquad, loop: boolean): Samples {
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  const step = (x: number): number => {
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  };
  if (loop) input.forEach(step);
  return input.map(step);
}

/** A band (or low pass) whose middle moves with time; `q` above 4 begins to sing. */
export function moving(
  input: Samples,
  hertz: (time: number) => number,
  q: number,
  kind: 'band' | 'low',
  loop = false,
): Samples {
  let [s1, s2] = [0, 0];
  const k = 1 / q;
  const step = (x: number, i: number): number => {
    const g = Math.tan(Math.PI * Math.min(0.45, hertz(i / RATE) / RATE));
    const v1 = (s1 + g * (x - s2)) / (1 + g * (g + k));
    const v2 = s2 + g * v1;
    s1 = 2 * v1 - s1;
    s2 = 2 * v2 - s2;
    return kind === 'band' ? v1 * k : v2;
  };
  if (loop) input.forEach(step);
  return input.map(step);
}

/** White noise between -1 and 1. */
export const noise = (chance: Chance, seconds: number): Samples =>
  new Float64Array(Math.round(seconds * RATE)).map(() => chance() * 2 - 1);
