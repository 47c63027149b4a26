/**
 * Tape: samples in one channel at `RATE`, and the few ways to put them together.
 * A tape that loops is a circle: whatever runs over its end goes on at its start,
 * so a loop has no seam to hide.
 */

/** Samples a second of every room and cue: nothing in them matters above 16 kHz. */
export const RATE = 32000;

export type Samples = Float64Array;

export interface Tape {
  readonly samples: Samples;
  readonly loop: boolean;
}

/** Decibels as a factor. */
export const db = (decibels: number): number => 10 ** (decibels / 20);

/** An empty tape. */
export const blank = (seconds: number, loop: boolean): Tape => ({
  samples: new Float64Array(Math.round(seconds * RATE)),
  loop,
});

/** `seconds` of samples, each made from its time in seconds. */
export function make(seconds: number, at: (time: number) => number): Samples {
  return new Float64Array(Math.round(seconds * RATE)).map((_, i) => at(i / RATE));
}

/** Samples times an envelope over time in seconds. */
export const shaped = (samples: Samples, envelope: (time: number) => number): Samples =>
  samples.map((x, i) => x * envelope(i / RATE));

/** Lays `sound` on the tape `at` seconds, times `gain`; wraps on a loop, is cut off on any other. */
export function lay(tape: Tape, sound: Samples, at = 0, gain = 1): void {
  const { samples, loop } = tape;
  const length = samples.length;
  let place = Math.round(at * RATE);
  for (const x of sound) {
    const to = loop ? ((place % length) + length) % length : place;
    if (to >= 0 && to < length) samples[to] = (samples[to] ?? 0) + x * gain;
    place += 1;
  }
}

/** The largest size of any sample. */
export const peakOf = (samples: Samples): number =>
  samples.reduce((most, x) => Math.max(most, Math.abs(x)), 0);

/** Root mean square. */
export const rmsOf = (samples: Samples): number =>
  Math.sqrt(samples.reduce((sum, x) => sum + x * x, 0) / Math.max(1, samples.length));

/** Scaled so that its largest sample lies at `decibels` below full scale. */
export function toPeak(samples: Samples, decibels: number): Samples {
  const factor = db(decibels) / Math.max(peakOf(samples), 1e-9);
  return samples.map((x) => x * factor);
}

/** Scaled so that its root mean square lies at `decibels` below full scale. */
export function toRms(samples: Samples, decibels: number): Samples {
  const factor = db(decibels) / Math.max(rmsOf(samples), 1e-9);
  return samples.map((x) => x * factor);
}

/** Rises over `attack` and falls over the last `release` seconds of `seconds`, both along a quarter sine. */
export const swell =
  (seconds: number, attack: number, release: number) =>
  (time: number): number => {
    const rise = Math.min(1, time / Math.max(attack, 1e-6));
    const fall = Math.min(1, Math.max(0, seconds - time) / Math.max(release, 1e-6));
    return Math.sin((Math.PI / 2) * rise) * Math.sin((Math.PI / 2) * fall);
  };

/** A hump that is 1 at `middle` and falls away over `width` seconds to either side. */
export const hump =
  (middle: number, width: number) =>
  (time: number): number =>
    Math.exp(-(((time - middle) / width) ** 2));

/** Bends peaks above `knee` (0..1) softly towards 1, as tape does; leaves the rest alone. */
export const saturate = (samples: Samples, knee: number): Samples =>
  samples.map((x) => {
    const size = Math.abs(x);
    if (size <= knee) return x;
    return Math.sign(x) * (knee + (1 - knee) * Math.tanh((size - knee) / (1 - knee)));
  });
