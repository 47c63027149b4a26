/** Under way and out of doors: a train at night, a garden, a dry coast. */
import { between, type Chance, drift, moments } from '../chance.ts';
import { bandpass, highpass, lowpass, noise, through } from '../filter.ts';
import { gravelStep, leaves, thrush, titmouse } from '../outdoors.ts';
import { convolve, echoOf, inside, SPACES } from '../space.ts';
import { burst, knock, ring, together } from '../strike.ts';
import { blank, db, lay, make, RATE, type Samples, shaped, swell, toPeak, toRms } from '../tape.ts';
import { air, creak, wash, wind } from '../texture.ts';
import { cricket } from './abroad.ts';
import { type Room, scatter, steps } from './place.ts';

/** Seconds between two rail joints: rails of 25 m at 72 km an hour. */
const JOINT = 1.25;
/** Seconds at which the wheels of one carriage cross a joint: two bogies 17 m apart, axles 2.5 m. */
const AXLES = [
  [0, 0],
  [0.125, -1.5],
  [0.85, -7],
  [0.975, -8],
] as const;

/** A wheel over a gap between rails, felt through the floor. */
function clack(chance: Chance): Samples {
  const floor = ring(
    [
      [between(chance, 66, 74), 0.8, 0.14],
      [148, 1, 0.11],
      [262, 0.8, 0.08],
      [415, 0.4, 0.05],
    ],
    0.24,
    0.003,
  );
  return together(
    [
      [floor, 0, 1],
      [through(burst(chance, 0.05, 780, 0.9), [lowpass(1700)]), 0.002, 0.8],
      [burst(chance, 0.02, 1900, 1.2), 0.004, 0.16],
    ],
    0.26,
  );
}

/** A locomotive's whistle a mile off: three pipes that open together and sag as they close. */
function farWhistle(chance: Chance, seconds: number): Samples {
  const steam = drift(chance, seconds, 5);
  let phase = 0;
  const pipes = make(seconds, (t) => {
    const sag = 1 - 0.035 * Math.exp(-t / 0.1) - 0.05 * Math.exp((t - seconds) / 0.16);
    phase += (392 * sag * (1 + 0.0015 * steam(t))) / RATE;
    return [1, 1.2, 1.5].reduce(
      (sum, of) =>
        sum + Math.sin(2 * Math.PI * phase * of) + 0.25 * Math.sin(4 * Math.PI * phase * of + 1),
      0,
    );
  });
  return toPeak(
    through(shaped(pipes, swell(seconds, 0.2, 0.35)), [lowpass(900), lowpass(1400)]),
    0,
  );
}

export const train: Room = (chance, seconds) => {
  const rail = blank(seconds, true);
  for (let k = 0; k < Math.round(seconds / JOINT); k++) {
    // no two joints are the same
    const size = between(chance, -3, 1);
    for (const [at, soft] of AXLES) lay(rail, clack(chance), k * JOINT + at, db(size + soft - 12));
  }
  const carriage = blank(seconds, true);
  for (const [at, length, hertz, gain] of [
    [1.7, 0.9, 34, -21],
    [6.3, 1.3, 27, -19],
    [9.1, 0.7, 46, -24],
    [13.8, 1.2, 30, -20],
    [18.2, 0.8, 40, -23],
  ] as const)
    lay(carriage, creak(chance, length, hertz), at, db(gain));
  // a tumbler in its ring, and the blind's wooden slat
  scatter(carriage, chance, 1.1, -40, -31, () =>
    ring(
      [
        [2650, 1, 0.09],
        [4300, 0.4, 0.05],
      ],
      0.14,
    ),
  );
  scatter(carriage, chance, 1.6, -36, -28, (c) => knock(c, between(c, 520, 760)));
  const sway = drift(chance, seconds, 0.6);
  const roll = through(noise(chance, seconds), [lowpass(150), lowpass(260), highpass(36)], true);
  const wheels = through(noise(chance, seconds), [bandpass(430, 0.7), lowpass(900)], true);
  const tape = blank(seconds, true);
  lay(
    tape,
    toRms(
      shaped(roll, (t) => 1 + 0.3 * sway(t)),
      -32,
    ),
  );
  lay(
    tape,
    toRms(
      shaped(wheels, (t) => 1 + 0.35 * sway(t)),
      -37,
    ),
  );
  lay(tape, inside(rail, echoOf(SPACES.compartment, chance), 0.25));
  lay(tape, inside(carriage, echoOf(SPACES.compartment, chance), 0.35));
  const night = blank(seconds, true);
  lay(night, farWhistle(chance, 1.9), 10.6, db(-27));
  lay(night, farWhistle(chance, 0.8), 12.9, db(-29));
  lay(tape, inside(night, echoOf(SPACES.valley, chance), 0.75));
  return tape.samples;
};

export const garden: Room = (chance, seconds) => {
  const gust = drift(chance, seconds, 0.25);
  const tape = blank(seconds, true);
  lay(tape, leaves(chance, seconds, gust), 0, db(-40));
  lay(tape, wash(chance, seconds, 190), 0, db(-40));
  const trees = blank(seconds, true);
  for (const [at, notes, gain] of [
    [1.2, 5, -21],
    [6.9, 7, -20],
    [14.6, 4, -22],
  ] as const)
    lay(trees, thrush(chance, notes), at, db(gain));
  lay(trees, titmouse(4), 4.6, db(-25));
  lay(trees, titmouse(3), 11.9, db(-27));
  lay(tape, inside(trees, echoOf(SPACES.open, chance), 0.45));
  const path = blank(seconds, true);
  steps(path, chance, 8.7, 13, 0.6, db(-13), gravelStep);
  lay(tape, inside(path, echoOf(SPACES.open, chance), 0.15));
  return through(tape.samples, [lowpass(6800)], true);
};

export const desert: Room = (chance, seconds) => {
  const tape = blank(seconds, true);
  // a wind with nothing to stop it: long gusts, and quiet enough between them to hear the sea
  const gust = drift(chance, seconds, 0.2);
  const force = (t: number) => Math.max(0, 0.5 + 0.5 * gust(t));
  const blows = wind(chance, seconds, { low: 130, high: 640 });
  lay(
    tape,
    toRms(
      shaped(blows, (t) => 0.12 + force(t) ** 1.7),
      -38,
    ),
  );
  // and the sand that it drives along the ground: dry, high, and gone again
  const driven = through(
    noise(chance, seconds),
    [bandpass(4600, 0.8), highpass(2600), lowpass(5200)],
    true,
  );
  lay(
    tape,
    toRms(
      shaped(driven, (t) => 0.06 + force(t) ** 3),
      -45,
    ),
  );
  for (const at of moments(chance, seconds, 12)) {
    if (chance() > force(at)) continue;
    lay(tape, burst(chance, 0.004, between(chance, 3500, 6000), 2), at, db(-36));
  }
  // surf beyond the dunes: only its low half comes over them, three breakers to a round
  const water = through(noise(chance, seconds), [lowpass(420), lowpass(700), highpass(80)], true);
  const breakers = [2.6, 9.1, 15.9].map((crest) => ({ crest, size: between(chance, 0.6, 1) }));
  const swelling = (t: number) =>
    breakers.reduce((sum, { crest, size }) => {
      const since = ((t - crest + 1.5 * seconds) % seconds) - seconds / 2;
      return sum + size * Math.exp(-((since / (since < 0 ? 0.9 : 2)) ** 2));
    }, 0.12);
  const surf = convolve(shaped(water, swelling), echoOf(SPACES.open, chance), true);
  lay(tape, toRms(surf, -32));
  const near = blank(seconds, true);
  cricket(near, chance, 3350, 1.25, db(-20));
  lay(tape, inside(near, echoOf(SPACES.open, chance), 0.35));
  lay(tape, air(chance, seconds, 90), 0, db(-44));
  return through(tape.samples, [lowpass(5600)], true);
};
