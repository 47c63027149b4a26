/** Rooms with the weather at the window, the open air, and the map. */
import { type Chance, drift } from '../chance.ts';
import { bandpass, highpass, lowpass, noise, through } from '../filter.ts';
import { morse } from '../machine.ts';
import { convolve, echoOf, inside, SPACES } from '../space.ts';
import { bell, knock, snowStep, step } from '../strike.ts';
import { blank, db, lay, make, RATE, shaped, type Tape, toRms } from '../tape.ts';
import { air, car, hum, sea, staticOf, wash, wind } from '../texture.ts';
import { phrase } from '../voice.ts';
import { clock, type Room, steps } from './place.ts';

export const kremlin: Room = (chance, seconds) => {
  const square = blank(seconds, true);
  for (const [at, prime, gain] of [
    [1.5, 262, -15],
    [2.9, 220, -16],
    [9.6, 131, -11],
    [15.6, 131, -12],
  ] as const)
    lay(square, bell(prime, 8), at, db(gain));
  const outside = through(
    convolve(square.samples, echoOf(SPACES.courtyard, chance), true),
    [lowpass(1100), highpass(90)],
    true,
  );
  const room = blank(seconds, true);
  clock(room, chance, 2, 1.5, db(-24));
  steps(room, chance, 5.6, 8, 0.6, db(-20), step);
  lay(room, knock(chance, 130), 18.2, db(-22));
  const echo = echoOf(SPACES.stone, chance);
  const tape = blank(seconds, true);
  lay(tape, outside);
  lay(
    tape,
    through(wind(chance, seconds, { low: 170, high: 720 }), [lowpass(2400)], true),
    0,
    db(-34),
  );
  lay(tape, inside(room, echo, 0.75));
  lay(tape, air(chance, seconds, 120), 0, db(-38));
  return tape.samples;
};

export const streetWinter: Room = (chance, seconds) => {
  const tape = blank(seconds, true);
  lay(tape, wind(chance, seconds, { low: 260, high: 1150 }), 0, db(-32));
  // bare twigs: a thin high rush that follows no gust in particular
  const gust = drift(chance, seconds, 0.4);
  const twigs = through(noise(chance, seconds), [bandpass(3300, 0.7), highpass(1400)], true);
  lay(
    tape,
    toRms(
      shaped(twigs, (t) => 0.4 + 0.4 * gust(t)),
      -49,
    ),
  );
  const ground = blank(seconds, true);
  steps(ground, chance, 2.2, 12, 0.62, db(-15), snowStep);
  steps(ground, chance, 13.4, 7, 0.58, db(-24), snowStep);
  lay(ground, car(chance, 8), 8.4, db(-21));
  lay(tape, inside(ground, echoOf(SPACES.open, chance), 0.2));
  lay(tape, wash(chance, seconds, 150), 0, db(-38));
  return tape.samples;
};

/** A cricket: chirps of three or four pulses on one high note. */
export function cricket(
  tape: Tape,
  chance: Chance,
  hertz: number,
  each: number,
  gain: number,
): void {
  const pulse = make(
    0.018,
    (t) => Math.sin(2 * Math.PI * hertz * t) * Math.sin((Math.PI * t) / 0.018) ** 2,
  );
  const chirps = Math.round(tape.samples.length / RATE / each);
  const rest = drift(chance, tape.samples.length / RATE, 0.3);
  for (let k = 0; k < chirps; k++) {
    const at = (k * tape.samples.length) / RATE / chirps;
    if (rest(at) < -0.55) continue;
    for (let p = 0; p < 4; p++)
      lay(
        tape,
        pulse,
        at + p * 0.031,
        gain * [0.6, 0.9, 1, 0.7].reduce((g, v, i) => (i === p ? v : g), 0),
      );
  }
}

export const tropics: Room = (chance, seconds) => {
  const garden = blank(seconds, true);
  for (const [hz, each, gain] of [
    [4350, 0.42, -23],
    [4720, 0.55, -27],
    [3980, 0.71, -28],
    [5150, 0.37, -32],
  ] as const)
    cricket(garden, chance, hz, each, db(gain));
  const breath = drift(chance, seconds, 0.3);
  const cicadas = through(noise(chance, seconds), [bandpass(6300, 7), bandpass(6300, 4)], true);
  lay(
    garden,
    toRms(
      shaped(
        cicadas,
        (t) => (0.6 + 0.4 * breath(t)) * (0.6 + 0.4 * Math.sin(2 * Math.PI * 58 * t)),
      ),
      -44,
    ),
  );
  for (const at of [3.7, 9.2, 15.3]) {
    // a tree frog: two notes, the second higher
    for (const [gap, hz, length] of [
      [0, 1180, 0.1],
      [0.2, 2150, 0.16],
    ] as const) {
      lay(
        garden,
        make(
          length,
          (t) =>
            Math.sin(2 * Math.PI * hz * (t + 0.25 * t * t)) *
            Math.sin((Math.PI * t) / length) ** 1.5,
        ),
        at + gap,
        db(-25),
      );
    }
  }
  const tape = blank(seconds, true);
  lay(tape, inside(garden, echoOf(SPACES.open, chance), 0.35));
  lay(tape, sea(chance, seconds, 3), 0, db(-31));
  const palms = through(noise(chance, seconds), [bandpass(2300, 0.6)], true);
  const stir = drift(chance, seconds, 0.5);
  lay(
    tape,
    toRms(
      shaped(palms, (t) => Math.max(0, 0.3 + 0.7 * stir(t)) ** 1.5),
      -47,
    ),
  );
  return through(tape.samples, [lowpass(9000)], true);
};

export const mapRoom: Room = (chance, seconds) => {
  const tape = blank(seconds, true);
  lay(tape, hum(seconds, 60, [0.35, 1, 0.25, 0.5, 0.12, 0.22, 0.06, 0.12]), 0, db(-31));
  lay(tape, air(chance, seconds, 420), 0, db(-33));
  const set = blank(seconds, true);
  lay(set, staticOf(chance, seconds, 5), 0, db(-36));
  const slide = drift(chance, seconds, 0.15);
  const loud = drift(chance, seconds, 0.2);
  let phase = 0;
  // its turns are made whole so that the whistle meets itself at the seam
  const path = make(seconds, (t) => 900 + 380 * slide(t));
  const turns = path.reduce((sum, hz) => sum + hz / RATE, 0);
  const fit = Math.round(turns) / turns;
  lay(
    set,
    path.map((hz, i) => {
      phase += (hz * fit) / RATE;
      return Math.sin(2 * Math.PI * phase) * Math.max(0, loud(i / RATE)) ** 1.5;
    }),
    0,
    db(-33),
  );
  lay(set, morse('QTC', 0.07, 780), 4.4, db(-29));
  lay(set, morse('DE', 0.085, 640), 14.2, db(-32));
  lay(set, phrase(chance, 2.6, { pitch: 118, throat: 1, pace: 4.6 }), 10.4, db(-37));
  lay(
    tape,
    convolve(
      through(set.samples, [highpass(480), lowpass(2300), lowpass(3000)], true),
      echoOf(SPACES.office, chance),
      true,
    ),
  );
  for (const at of [2.1, 12.9])
    lay(tape, through(knock(chance, 900), [lowpass(2500)]), at, db(-36));
  return tape.samples;
};
