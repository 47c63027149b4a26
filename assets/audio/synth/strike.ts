/** Things that are struck, knocked and stepped on: bodies that ring in a few modes, and short bursts of noise. */
import { between, type Chance } from './chance.ts';
import { bandpass, highpass, lowpass, noise, through } from './filter.ts';
import { make, RATE, type Samples, shaped, toPeak } from './tape.ts';

/** Hertz, strength, and seconds until it has fallen by 60 dB. */
export type Mode = readonly [hertz: number, strength: number, tail: number];

/** A struck body: the sum of its dying modes, peak 1. */
export function ring(modes: readonly Mode[], seconds: number, attack = 0.0008): Samples {
  return toPeak(
    make(seconds, (t) => {
      const sum = modes.reduce(
        (y, [hz, a, tail]) => y + a * Math.exp((-6.91 * t) / tail) * Math.sin(2 * Math.PI * hz * t),
        0,
      );
      return sum * Math.min(1, t / attack) * Math.min(1, (seconds - t) / 0.02);
    }),
    0,
  );
}

/** A puff of noise in a band that dies within `seconds`, peak 1. */
export function burst(chance: Chance, seconds: number, hertz: number, q: number): Samples {
  const raw = through(noise(chance, seconds), [bandpass(hertz, q)]);
  return toPeak(
    shaped(raw, (t) => Math.exp((-5.5 * t) / seconds) * Math.min(1, t / 0.0006)),
    0,
  );
}

/** Parts at their times (seconds) and gains, in one piece, peak 1. */
export function together(
  parts: readonly (readonly [sound: Samples, at: number, gain: number])[],
  seconds: number,
): Samples {
  const out = new Float64Array(Math.round(seconds * RATE));
  for (const [sound, at, gain] of parts) {
    const start = Math.round(at * RATE);
    sound.subarray(0, Math.max(0, out.length - start)).forEach((x, i) => {
      out[start + i] = (out[start + i] ?? 0) + x * gain;
    });
  }
  return toPeak(out, 0);
}

/** One beat of a pendulum clock; `tock` is the lower of the pair, `size` 1 a mantel clock, 2 a tall case. */
export function beat(chance: Chance, tock: boolean, size = 1): Samples {
  const pitch = (tock ? 0.86 : 1) / size;
  const wheel = ring(
    [
      [3150 * pitch, 1, 0.03],
      [4780 * pitch, 0.6, 0.022],
      [6900 * pitch, 0.35, 0.015],
    ],
    0.08,
    0.0003,
  );
  const body = ring(
    [
      [410 * pitch, 1, 0.09],
      [690 * pitch, 0.6, 0.07],
      [1120 * pitch, 0.5, 0.05],
    ],
    0.12,
  );
  const scrape = burst(chance, 0.02, 5200 * pitch, 1.2);
  return together(
    [
      [scrape, 0, 0.25],
      [wheel, 0.004, 0.8],
      [body, 0.005, 0.55],
      [wheel, 0.022, 0.22],
    ],
    0.15,
  );
}

/** A knife on a plate: china first, then the blade. */
export function cutlery(chance: Chance): Samples {
  const plate = between(chance, 1500, 2700);
  const blade = between(chance, 3600, 5600);
  const china = ring(
    [
      [plate, 1, 0.11],
      [plate * 1.73, 0.7, 0.08],
      [plate * 2.61, 0.5, 0.05],
    ],
    0.2,
  );
  const steel = ring(
    [
      [blade, 1, 0.2],
      [blade * 1.39, 0.6, 0.14],
      [blade * 1.87, 0.4, 0.1],
    ],
    0.3,
  );
  return together(
    [
      [china, 0, 0.9],
      [steel, between(chance, 0, 0.012), between(chance, 0.15, 0.6)],
    ],
    0.32,
  );
}

/** A glass set down or touched by another. */
export function glass(chance: Chance): Samples {
  const hz = between(chance, 1900, 3400);
  const modes: Mode[] = [
    [hz, 1, 0.5],
    [hz * 2.32, 0.55, 0.32],
    [hz * 4.1, 0.3, 0.16],
  ];
  return together(
    [
      [ring(modes, 0.7), 0, 1],
      [burst(chance, 0.012, 3800, 0.8), 0, 0.35],
    ],
    0.72,
  );
}

/** Ice against the side of a glass: a few quick touches. */
export function ice(chance: Chance): Samples {
  const touches = Array.from({ length: 4 }, () => {
    const hz = between(chance, 2600, 5200);
    return [
      ring(
        [
          [hz, 1, 0.06],
          [hz * 1.6, 0.5, 0.05],
        ],
        0.1,
      ),
      between(chance, 0, 0.35),
      between(chance, 0.3, 1),
    ] as const;
  });
  return together(touches, 0.5);
}

/** A leather heel on stone or parquet. */
export function step(chance: Chance): Samples {
  const thud = ring(
    [
      [between(chance, 85, 120), 1, 0.09],
      [230, 0.4, 0.06],
    ],
    0.12,
    0.002,
  );
  const heel = burst(chance, 0.035, between(chance, 1500, 2300), 1.1);
  return together(
    [
      [thud, 0, 0.7],
      [heel, 0.001, 0.8],
      [burst(chance, 0.04, 900, 0.8), 0.07, 0.25],
    ],
    0.16,
  );
}

/** A boot on frozen crust: many small breaks under one weight. */
export function snowStep(chance: Chance): Samples {
  const grains = Array.from({ length: 46 }, () => {
    const at = 0.24 * Math.sqrt(chance());
    return [
      burst(chance, between(chance, 0.006, 0.02), between(chance, 1300, 4200), 1.6),
      at,
      between(chance, 0.1, 0.6),
    ] as const;
  });
  const weight = through(burst(chance, 0.16, 240, 0.7), [lowpass(420)]);
  return together([...grains, [weight, 0.02, 0.5]], 0.32);
}

/** A bronze bell by its five classical partials (hum, prime, tierce, quint, nominal) and two above. */
export function bell(prime: number, seconds: number): Samples {
  const modes: Mode[] = [
    [prime / 2, 0.5, seconds],
    [prime, 0.8, seconds * 0.7],
    [prime * 1.003, 0.4, seconds * 0.66],
    [prime * 1.19, 0.6, seconds * 0.5],
    [prime * 1.5, 0.3, seconds * 0.34],
    [prime * 2, 0.9, seconds * 0.36],
    [prime * 2.66, 0.35, seconds * 0.2],
    [prime * 4.07, 0.2, seconds * 0.1],
  ];
  return ring(modes, seconds, 0.002);
}

/** A coiled steel rod struck by a soft hammer: the strike of a mantel clock. */
export function chimeRod(prime: number, seconds: number): Samples {
  // the modes of a clamped rod, 1 : 6.27 : 17.55, with the coil's own partials between them
  const modes: Mode[] = [
    [prime, 0.8, seconds],
    [prime * 1.004, 0.5, seconds * 0.9],
    [prime * 2.76, 0.55, seconds * 0.55],
    [prime * 5.4, 0.35, seconds * 0.3],
    [prime * 6.27, 0.2, seconds * 0.25],
    [prime * 8.93, 0.12, seconds * 0.14],
  ];
  return ring(modes, seconds, 0.003);
}

/** A pipe that ticks as it cools. */
export function pipeTick(chance: Chance): Samples {
  const hz = between(chance, 900, 2100);
  return ring(
    [
      [hz, 1, 0.12],
      [hz * 2.1, 0.7, 0.08],
      [hz * 3.3, 0.4, 0.05],
    ],
    0.2,
    0.0004,
  );
}

/** A knuckle, a box, a drawer: wood that answers low and at once. */
export function knock(chance: Chance, hertz: number): Samples {
  const wood = ring(
    [
      [hertz, 1, 0.09],
      [hertz * 1.7, 0.7, 0.06],
      [hertz * 2.9, 0.4, 0.04],
      [hertz * 5.3, 0.2, 0.02],
    ],
    0.16,
  );
  return together(
    [
      [wood, 0, 1],
      [through(burst(chance, 0.02, 2400, 0.8), [highpass(600)]), 0, 0.35],
    ],
    0.18,
  );
}
