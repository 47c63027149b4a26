/** What is measured of a finished sound, and the limits it must keep. Pure: samples in, numbers out. */

/** Decoded samples, channel by channel, each -1 to 1. */
export interface Decoded {
  readonly rate: number;
  readonly channels: readonly Float32Array[];
}

/** How well a loop closes, by its worst channel. */
export interface Seam {
  /** The step from the last sample to the first, against the root mean square of all steps. A click is 10 or more. */
  readonly jump: number;
  /** Decibels of the difference between what the file holds about the end and about the start, against the louder of the loop and that place. */
  readonly drift: number;
}

/** Peaks must lie between these (dBFS): loud enough to be worth their bits, clear of clipping. */
export const PEAK_LIMITS = { least: -12, most: -1 } as const;

/**
 * A seam is not heard below these. Two takes of the same noise, coded at a low rate,
 * differ by -10 dB or less; two different takes by +3.
 */
export const SEAM_LIMITS = { jump: 6, drift: -6 } as const;

const decibels = (factor: number): number => 20 * Math.log10(Math.max(factor, 1e-6));
const meanSquare = (samples: Float32Array): number =>
  samples.reduce((sum, x) => sum + x * x, 0) / Math.max(1, samples.length);

/** The largest sample of any channel, in dBFS. */
export const peak = ({ channels }: Decoded): number =>
  decibels(
    Math.max(
      ...channels.map((samples) => samples.reduce((most, x) => Math.max(most, Math.abs(x)), 0)),
    ),
  );

/** Root mean square over all channels, in dBFS. */
export const rms = ({ channels }: Decoded): number =>
  decibels(
    Math.sqrt(channels.reduce((sum, samples) => sum + meanSquare(samples), 0) / channels.length),
  );

/**
 * Loudness in LUFS (ITU-R BS.1770, its filters as given for 48 kHz, ungated):
 * of the whole for a loop, of the loudest 0.4 s for a cue.
 */
export function loudness({ rate, channels }: Decoded, of: 'whole' | 'loudest'): number {
  if (rate !== 48000)
    throw new Error(
      `Loudness needs samples at 48000 a second; these are at ${rate}. Decode with -ar 48000.`,
    );
  const weighted = channels.map((samples) => {
    const shelf = biquad(
      samples,
      [1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585],
    );
    return biquad(shelf, [1, -2, 1, -1.99004745483398, 0.99007225036621]);
  });
  const power = (from: number, to: number) =>
    weighted.reduce((sum, samples) => sum + meanSquare(samples.subarray(from, to)), 0);
  const length = weighted[0]?.length ?? 0;
  const block = 0.4 * rate;
  const starts =
    of === 'whole' || length <= block
      ? [0]
      : Array.from(
          { length: Math.floor((length - block) / (block / 4)) + 1 },
          (_, k) => (k * block) / 4,
        );
  const span = of === 'whole' ? length : block;
  return -0.691 + 10 * Math.log10(Math.max(1e-12, ...starts.map((at) => power(at, at + span))));
}

function biquad(
  samples: Float32Array,
  [b0, b1, b2, a1, a2]: readonly [number, number, number, number, number],
): Float32Array {
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return samples.map((x) => {
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
}

/**
 * The seam of a loop of `seconds` that begins `lead` seconds into the file, as a
 * player would close it: the sample before `lead + seconds`, then the one at `lead`.
 */
export function seam({ rate, channels }: Decoded, lead: number, seconds: number): Seam {
  const start = Math.round(lead * rate);
  const end = start + Math.round(seconds * rate);
  const half = Math.round(0.05 * rate);
  const each = channels.map((samples) => {
    const loop = samples.subarray(start, end);
    const steps = loop.subarray(1).map((x, i) => x - (loop[i] ?? 0));
    const jump =
      Math.abs((loop[0] ?? 0) - (loop[loop.length - 1] ?? 0)) / Math.sqrt(meanSquare(steps));
    // what the file holds on both sides of either end should be the same music
    const atStart = samples.subarray(start - half, start + half);
    const atEnd = samples.subarray(end - half, end + half);
    const apart = atStart.map((x, i) => x - (atEnd[i] ?? 0));
    const level = Math.max(meanSquare(loop), meanSquare(atStart));
    return { jump, drift: decibels(Math.sqrt(meanSquare(apart) / level)) };
  });
  return {
    jump: Math.max(...each.map((s) => s.jump)),
    drift: Math.max(...each.map((s) => s.drift)),
  };
}
