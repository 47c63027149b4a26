/** What sounds out of doors: leaves, gravel, birds, water that falls. */
import { between, type Chance, drift, moments } from './chance.ts';
import { bandpass, highpass, lowpass, noise, through } from './filter.ts';
import { burst, together } from './strike.ts';
import { blank, lay, make, RATE, type Samples, shaped, toPeak, toRms } from './tape.ts';

/** Wind in leaves: a rush that swells with each gust, and single leaves that tap. Loops. */
export function leaves(chance: Chance, seconds: number, gust: (time: number) => number): Samples {
  const rush = through(
    noise(chance, seconds),
    [bandpass(2100, 0.5), highpass(700), lowpass(5200)],
    true,
  );
  const tape = blank(seconds, true);
  const force = (t: number) => Math.max(0, 0.35 + 0.65 * gust(t)) ** 1.6;
  lay(tape, toRms(shaped(rush, force), 0));
  for (const at of moments(chance, seconds, 26)) {
    if (chance() > force(at)) continue;
    const tap = burst(chance, between(chance, 0.004, 0.014), between(chance, 1800, 4200), 1.4);
    lay(tape, tap, at, between(chance, 0.4, 2.4));
  }
  return toRms(tape.samples, 0);
}

/** A shoe on gravel: the heel sinks, stones roll, the sole turns off them. */
export function gravelStep(chance: Chance): Samples {
  const stones = Array.from({ length: 30 }, (_, k) => {
    // two gatherings of clicks: heel, then sole
    const at = (k < 12 ? 0.03 : 0.17) + 0.09 * (chance() + chance() - 1) ** 2 * (k < 12 ? 1 : 1.6);
    const click = burst(
      chance,
      between(chance, 0.003, 0.011),
      between(chance, 2000, 5200),
      between(chance, 1.5, 3),
    );
    return [click, at, between(chance, 0.15, 0.9)] as const;
  });
  const weight = through(burst(chance, 0.09, 300, 0.7), [lowpass(520)]);
  return together([...stones, [weight, 0.03, 0.4], [weight, 0.17, 0.25]], 0.36);
}

/** A whistled note of a bird: from one pitch to another within `seconds`, with a quaver if wanted. */
function whistled(from: number, to: number, seconds: number, quaver = 0): Samples {
  let phase = 0;
  return make(seconds, (t) => {
    const part = t / seconds;
    const hertz = from * (to / from) ** part * (1 + quaver * Math.sin(2 * Math.PI * 31 * t));
    phase += hertz / RATE;
    return (
      (Math.sin(2 * Math.PI * phase) + 0.12 * Math.sin(4 * Math.PI * phase)) *
      Math.sin(Math.PI * part) ** 0.8
    );
  });
}

/** A song-bird's strophe: slow flute notes, then a quick high scratch, as a thrush ends. Peak 1. */
export function thrush(chance: Chance, notes: number): Samples {
  const tape = blank(0.34 * notes + 0.7, false);
  let time = 0;
  for (let k = 0; k < notes; k++) {
    const length = between(chance, 0.13, 0.26);
    const from = between(chance, 1750, 2700);
    lay(
      tape,
      whistled(from, from * between(chance, 0.82, 1.22), length, between(chance, 0, 0.015)),
      time,
      between(chance, 0.6, 1),
    );
    time += length + between(chance, 0.03, 0.1);
  }
  for (let k = 0; k < 5; k++) {
    const from = between(chance, 3600, 4800);
    lay(tape, whistled(from, from * 0.75, 0.05), time + k * 0.065, 0.28);
  }
  return toPeak(tape.samples, 0);
}

/** A tit's two notes, the second lower, said `times` over. Peak 1. */
export function titmouse(times: number): Samples {
  const tape = blank(times * 0.36 + 0.1, false);
  for (let k = 0; k < times; k++) {
    lay(tape, whistled(4350, 4200, 0.11), k * 0.36, 1);
    lay(tape, whistled(3250, 3180, 0.15), k * 0.36 + 0.16, 0.85);
  }
  return toPeak(tape.samples, 0);
}

/**
 * Water that falls into a basin: bubbles, each a note that rises as it dies. Its pitch
 * goes with 3 over its radius, its damping as K. van den Doel gives it ("Physically
 * based models for liquid sounds", 2005). Loops.
 */
export function fountain(chance: Chance, seconds: number, rate: number): Samples {
  const tape = blank(seconds, true);
  for (const at of moments(chance, seconds, rate)) {
    const radius = 0.0009 + 0.005 * chance() ** 3;
    const hertz = 3 / radius;
    const damping = 0.13 / radius + 0.0072 * radius ** -1.5;
    const rise = 0.1 * damping * chance() ** 2;
    const length = Math.min(0.2, 6 / damping);
    const bubble = make(
      length,
      (t) => Math.sin(2 * Math.PI * hertz * (1 + rise * t) * t) * Math.exp(-damping * t),
    );
    lay(tape, bubble, at, chance() ** 2 * (radius / 0.004) ** 0.6);
  }
  const jet = drift(chance, seconds, 2);
  const spray = through(noise(chance, seconds), [bandpass(1500, 0.5), lowpass(4200)], true);
  const fall = toRms(
    shaped(spray, (t) => 0.85 + 0.15 * jet(t)),
    -9,
  );
  lay(
    tape,
    fall.map((x) => x * 0.25),
  );
  return toRms(tape.samples, 0);
}
