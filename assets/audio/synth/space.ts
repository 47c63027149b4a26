/**
 * Spaces: a room as the echo it gives (an impulse response), and the convolution
 * that puts a tape into it. On a loop the echo of the end is heard at the start.
 */
import { between, type Chance } from './chance.ts';
import { bandpass, highpass, lowpass, noise, through } from './filter.ts';
import { RATE, type Samples, type Tape } from './tape.ts';

export interface Space {
  /** Seconds until the echo has fallen by 60 dB, in the middle of the range. */
  readonly tail: number;
  /** Hertz above which walls and cloth drink the sound. */
  readonly dark: number;
  /** Seconds to the nearest walls and back. */
  readonly near: number;
  /** Distinct early echoes: a handful in a hall, many in a small room. */
  readonly walls: number;
}

/** The echo of a space to a single click, its energy 1. */
export function echoOf(space: Space, chance: Chance, rate = RATE): Samples {
  const { tail, dark, near, walls } = space;
  const seconds = Math.min(5, tail * 1.1 + near);
  // filters are tuned for RATE; at another rate their corners move along with it
  const scale = RATE / rate;
  const band = (filters: Parameters<typeof through>[1], decay: number) =>
    through(noise(chance, (seconds * rate) / RATE), filters).map(
      (x, i) => x * Math.exp((-6.91 * i) / rate / decay),
    );
  const low = band([lowpass(250 * scale)], tail * 1.15);
  const middle = band([bandpass(900 * scale, 0.5)], tail);
  const high = band(
    [highpass(2000 * scale), lowpass(dark * scale), lowpass(dark * scale)],
    tail * 0.55,
  );
  const onset = Math.round(near * rate);
  const echo = low.map((x, i) =>
    i < onset ? 0 : 0.8 * x + 1.2 * (middle[i] ?? 0) + 0.7 * (high[i] ?? 0),
  );
  for (let wall = 0; wall < walls; wall++) {
    const at = Math.round(between(chance, near * 0.6, near * 3) * rate);
    if (at < echo.length)
      echo[at] = (echo[at] ?? 0) + between(chance, 0.6, 1.6) * (chance() < 0.5 ? -1 : 1);
  }
  const energy = Math.sqrt(echo.reduce((sum, x) => sum + x * x, 0));
  return echo.map((x) => x / energy);
}

/** The tape as heard in the space; `wet` from 0 (at the ear) to 1 (across the hall). */
export function inside(tape: Tape, echo: Samples, wet: number): Samples {
  const far = convolve(tape.samples, echo, tape.loop);
  return tape.samples.map((x, i) => x * (1 - wet) + (far[i] ?? 0) * wet);
}

/** Convolution of `dry` with `echo`, as long as `dry`: what runs over is wrapped on a loop, dropped otherwise. */
export function convolve(dry: Samples, echo: Samples, loop: boolean): Samples {
  const whole = dry.length + echo.length - 1;
  const size = 2 ** Math.ceil(Math.log2(whole));
  const [re, im] = [new Float64Array(size), new Float64Array(size)];
  // two real signals in one complex transform: the product is untangled below
  re.set(dry);
  im.set(echo);
  fourier(re, im, 1);
  const [pr, pi] = [new Float64Array(size), new Float64Array(size)];
  for (let k = 0; k < size; k++) {
    const mirror = (size - k) % size;
    const [a, b, c, d] = [re[k] ?? 0, im[k] ?? 0, re[mirror] ?? 0, im[mirror] ?? 0];
    // X = (z + conj z')/2, Y = (z - conj z')/2i, and so X*Y = (z^2 - conj(z')^2) / 4i
    pr[k] = (2 * a * b + 2 * c * d) / 4;
    pi[k] = -(a * a - b * b - c * c + d * d) / 4;
  }
  fourier(pr, pi, -1);
  const out = pr.slice(0, dry.length).map((x) => x / size);
  if (loop)
    pr.subarray(dry.length, whole).forEach((x, i) => {
      const to = i % dry.length;
      out[to] = (out[to] ?? 0) + x / size;
    });
  return out;
}

/** The fast Fourier transform in place, radix 2; `way` 1 forward, -1 back (unscaled). */
function fourier(re: Samples, im: Samples, way: 1 | -1): void {
  const n = re.length;
  for (let i = 1, j = 0; i < n; i++) {
    let bit = n >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i < j) {
      [re[i], re[j]] = [re[j] ?? 0, re[i] ?? 0];
      [im[i], im[j]] = [im[j] ?? 0, im[i] ?? 0];
    }
  }
  const cos = new Float64Array(n / 2).map((_, k) => Math.cos((2 * Math.PI * k) / n));
  const sin = new Float64Array(n / 2).map((_, k) => -way * Math.sin((2 * Math.PI * k) / n));
  for (let span = 2; span <= n; span *= 2) {
    const half = span / 2;
    const stride = n / span;
    for (let start = 0; start < n; start += span) {
      for (let k = 0; k < half; k++) {
        const [p, q] = [start + k, start + k + half];
        const [wr, wi] = [cos[k * stride] ?? 0, sin[k * stride] ?? 0];
        const [qr, qi] = [re[q] ?? 0, im[q] ?? 0];
        const [tr, ti] = [qr * wr - qi * wi, qr * wi + qi * wr];
        const [ur, ui] = [re[p] ?? 0, im[p] ?? 0];
        re[p] = ur + tr;
        im[p] = ui + ti;
        re[q] = ur - tr;
        im[q] = ui - ti;
      }
    }
  }
}

/** The spaces the venues stand in. Tails from textbook values for such rooms, carpeted or bare. */
export const SPACES = {
  office: { tail: 0.45, dark: 5000, near: 0.006, walls: 10 },
  carpeted: { tail: 0.25, dark: 2600, near: 0.008, walls: 8 },
  panelled: { tail: 0.6, dark: 4000, near: 0.012, walls: 10 },
  diningRoom: { tail: 0.75, dark: 5500, near: 0.012, walls: 12 },
  barRoom: { tail: 0.5, dark: 4500, near: 0.008, walls: 12 },
  assembly: { tail: 2.2, dark: 4000, near: 0.045, walls: 7 },
  stone: { tail: 3.4, dark: 4500, near: 0.03, walls: 8 },
  courtyard: { tail: 1.1, dark: 2500, near: 0.09, walls: 5 },
  open: { tail: 0.5, dark: 3000, near: 0.12, walls: 3 },
  publicHall: { tail: 1.7, dark: 4200, near: 0.032, walls: 9 },
  compartment: { tail: 0.18, dark: 3200, near: 0.004, walls: 12 },
  valley: { tail: 2.4, dark: 1300, near: 0.3, walls: 4 },
  studio: { tail: 1.5, dark: 6500, near: 0.018, walls: 9 },
} as const satisfies Record<string, Space>;
