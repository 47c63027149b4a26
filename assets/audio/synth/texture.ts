/** Sounds that go on: air, traffic, wind, sea, paper, and wood under load. */
import { between, type Chance, drift, moments } from './chance.ts';
import { bandpass, highpass, lowpass, moving, noise, through } from './filter.ts';
import { burst, knock } from './strike.ts';
import {
  blank,
  hump,
  lay,
  make,
  RATE,
  type Samples,
  shaped,
  swell,
  toPeak,
  toRms,
} from './tape.ts';

/** Air in a closed room: ducts, and the building itself. Loops. Root mean square 1. */
export function air(chance: Chance, seconds: number, hertz: number): Samples {
  return toRms(
    through(noise(chance, seconds), [lowpass(hertz), lowpass(hertz * 1.6), highpass(35)], true),
    0,
  );
}

/** Mains hum on `mains` hertz and its harmonics; whole turns in `seconds`, so it loops. */
export function hum(seconds: number, mains: number, strengths: readonly number[]): Samples {
  return toRms(
    make(seconds, (t) =>
      strengths.reduce(
        (sum, a, k) => sum + a * Math.sin(2 * Math.PI * mains * (k + 1) * t + k * 1.3),
        0,
      ),
    ),
    0,
  );
}

/** Far traffic: a low wash that rises and falls. Loops. */
export function wash(chance: Chance, seconds: number, hertz: number): Samples {
  const wander = drift(chance, seconds, 0.35);
  const raw = through(noise(chance, seconds), [lowpass(hertz), lowpass(hertz), highpass(40)], true);
  return toRms(
    shaped(raw, (t) => 1 + 0.45 * wander(t)),
    0,
  );
}

/** One motor car going by: tyres that brighten as it comes, an engine that drops in pitch as it goes. Peak 1. */
export function car(chance: Chance, seconds: number): Samples {
  const middle = seconds / 2;
  const near = hump(middle, seconds / 5);
  const tyres = moving(noise(chance, seconds), (t) => 160 + 520 * near(t), 0.7, 'low');
  const engine = between(chance, 46, 62);
  let turn = 0;
  const motor = make(seconds, (t) => {
    turn += (engine * (1.04 - 0.08 / (1 + Math.exp(-(t - middle) * 3)))) / RATE;
    return [1, 0.7, 0.5, 0.25].reduce(
      (sum, a, k) => sum + a * Math.sin(2 * Math.PI * turn * (k + 1) + k),
      0,
    );
  });
  const both = tyres.map((x, i) => x * 1.6 + (motor[i] ?? 0) * 0.12);
  return toPeak(
    shaped(both, (t) => near(t) * swell(seconds, 1, 1)(t)),
    0,
  );
}

/** Wind: a broad breath and two edges it sings at, all wandering. Loops. */
export function wind(
  chance: Chance,
  seconds: number,
  { low, high }: { readonly low: number; readonly high: number },
): Samples {
  const [gust, edge, slide] = [
    drift(chance, seconds, 0.5),
    drift(chance, seconds, 0.4),
    drift(chance, seconds, 0.6),
  ];
  const force = (t: number) => 0.5 + 0.5 * gust(t);
  const broad = moving(
    noise(chance, seconds),
    (t) => low + (high - low) * 0.5 * force(t),
    0.8,
    'low',
    true,
  );
  const whistle = moving(
    noise(chance, seconds),
    (t) => low * 1.6 + (high - low) * (0.45 + 0.35 * edge(t)),
    9,
    'band',
    true,
  );
  const second = moving(
    noise(chance, seconds),
    (t) => low + (high - low) * (0.3 + 0.2 * slide(t)),
    6,
    'band',
    true,
  );
  return toRms(
    broad.map((x, i) => {
      const f = force(i / RATE);
      return x * (0.35 + 0.8 * f) + (whistle[i] ?? 0) * 1.6 * f * f + (second[i] ?? 0) * 1.1 * f;
    }),
    0,
  );
}

/** Waves on a beach, `count` of them in `seconds`: a swell, a break, a long hiss back. Loops. */
export function sea(chance: Chance, seconds: number, count: number): Samples {
  const tape = blank(seconds, true);
  lay(
    tape,
    toRms(through(noise(chance, seconds), [lowpass(260), lowpass(500), highpass(40)], true), -12),
  );
  for (let k = 0; k < count; k++) {
    const length = (seconds / count) * 1.7;
    const crest = length * 0.36;
    const rise = (t: number) =>
      Math.exp(-(((t - crest) / (t < crest ? length * 0.17 : length * 0.27)) ** 2));
    const water = moving(noise(chance, length), (t) => 260 + 2400 * rise(t) ** 2, 0.6, 'low');
    const back = through(noise(chance, length), [highpass(2200), lowpass(6500)]);
    const wave = water.map(
      (x, i) => x + (back[i] ?? 0) * 0.16 * hump(crest + length * 0.2, length * 0.2)(i / RATE),
    );
    lay(
      tape,
      shaped(wave, (t) => rise(t) * swell(length, 0.6, 1)(t)),
      ((k + between(chance, -0.12, 0.12)) * seconds) / count,
      between(chance, 0.75, 1.1),
    );
  }
  return toRms(tape.samples, 0);
}

/** A sheet of paper handled for `seconds`: small cracks, thick where `effort` is high. Peak 1. */
export function rustle(
  chance: Chance,
  seconds: number,
  effort: (time: number) => number,
  stiffness = 1,
): Samples {
  const tape = blank(seconds, false);
  for (const at of moments(chance, seconds, 420)) {
    if (chance() > effort(at)) continue;
    const crack = burst(
      chance,
      between(chance, 0.0015, 0.007),
      between(chance, 1800, 6500) * stiffness,
      between(chance, 0.7, 2),
    );
    lay(tape, crack, at, effort(at) * chance() ** 2.2);
  }
  const drag = through(noise(chance, seconds), [bandpass(3600 * stiffness, 0.6), highpass(900)]);
  lay(
    tape,
    shaped(drag, (t) => effort(t) ** 1.5),
    0,
    0.1,
  );
  return toPeak(tape.samples, 0);
}

/** Wood that creaks as weight moves on it: it sticks and slips, faster and slower, through a wooden body. Peak 1. */
export function creak(chance: Chance, seconds: number, hertz: number): Samples {
  const pace = drift(chance, seconds, 3);
  let phase = 0;
  const slips = make(seconds, (t) => {
    phase += (hertz * (1 + 0.5 * pace(t) + between(chance, -0.08, 0.08))) / RATE;
    if (phase < 1) return 0;
    phase -= 1;
    return between(chance, 0.5, 1);
  });
  const body = through(slips, [bandpass(620, 3)]);
  const upper = through(slips, [bandpass(1450, 5)]);
  const edge = through(slips, [bandpass(2700, 4)]);
  const wood = body.map((x, i) => x + 0.8 * (upper[i] ?? 0) + 0.5 * (edge[i] ?? 0));
  return toPeak(shaped(wood, swell(seconds, seconds * 0.3, seconds * 0.5)), 0);
}

/** A chair moved on a floor: a creak, a short drag, a knock. Peak 1. */
export function chair(chance: Chance): Samples {
  const tape = blank(1.1, false);
  lay(tape, creak(chance, 0.55, between(chance, 48, 85)), 0, 0.55);
  const drag = through(noise(chance, 0.3), [bandpass(330, 1.5), lowpass(1400)]);
  lay(tape, toPeak(shaped(drag, swell(0.3, 0.1, 0.12)), 0), 0.45, 0.5);
  lay(tape, knock(chance, between(chance, 150, 210)), 0.76, 0.6);
  return toPeak(tape.samples, 0);
}

/** Someone coughs, once or twice, at a distance. Peak 1. */
export function cough(chance: Chance): Samples {
  const tape = blank(0.9, false);
  for (const [at, gain] of [
    [0, 1],
    [0.36, 0.7],
  ] as const) {
    const throat = through(noise(chance, 0.26), [bandpass(between(chance, 480, 640), 1.2)]);
    const mouth = through(noise(chance, 0.26), [bandpass(1500, 1.4)]);
    const sound = throat.map((x, i) => x + 0.5 * (mouth[i] ?? 0));
    lay(
      tape,
      shaped(sound, (t) => Math.exp(-t / 0.06) * Math.min(1, t / 0.004)),
      at,
      gain,
    );
  }
  return toPeak(tape.samples, 0);
}

/** Radio static: a hiss, and cracks from storms far off. Loops. */
export function staticOf(chance: Chance, seconds: number, cracks: number): Samples {
  const tape = blank(seconds, true);
  const fade = drift(chance, seconds, 0.8);
  lay(
    tape,
    shaped(
      through(noise(chance, seconds), [bandpass(1700, 0.6), highpass(350)], true),
      (t) => 0.7 + 0.3 * fade(t),
    ),
    0,
    0.5,
  );
  for (const at of moments(chance, seconds, cracks)) {
    lay(
      tape,
      burst(chance, between(chance, 0.004, 0.05), between(chance, 900, 2600), 0.8),
      at,
      between(chance, 0.2, 1) ** 2 * 1.4,
    );
  }
  return toRms(tape.samples, 0);
}
