/** What comes and goes by wire, tube and air: teletype, telephone, typewriter, radio, Morse. */
import { between, drift } from '../chance.ts';
import { bandpass, highpass, lowpass, moving, noise, through } from '../filter.ts';
import { character, line, morse, signalBell, telephoneBell } from '../machine.ts';
import { SPACES } from '../space.ts';
import { burst, knock, ring, together } from '../strike.ts';
import { blank, db, hump, lay, RATE, type Samples, shaped, swell, toPeak, toRms } from '../tape.ts';
import { rustle, staticOf } from '../texture.ts';
import { phrase } from '../voice.ts';
import { arranged, type Cue, placed, whistle } from './place.ts';

export const teletype: Cue = (chance, seconds) => {
  const motor = through(noise(chance, seconds), [bandpass(240, 2), lowpass(700)]);
  return placed(
    arranged(seconds, [
      [line(chance, 13, true), 0.02, -2],
      [toRms(shaped(motor, swell(seconds, 0.05, 0.5)), -36), 0, 0],
    ]),
    SPACES.office,
    0.22,
    chance,
  );
};

export const arrive: Cue = (chance, seconds) => {
  const chime = signalBell();
  const parts: [Samples, number, number][] = [0.05, 0.376, 0.702].map((at) => [chime, at, -6]);
  // each bell is a character like any other: the type basket moves, the bell answers
  for (const at of [0, 0.326, 0.652]) parts.push([character(chance), at, -16]);
  parts.push([line(chance, 8, false), 1.12, -7]);
  return placed(arranged(seconds, parts), SPACES.office, 0.2, chance);
};

export const send: Cue = (chance, seconds) => {
  const hatch = together(
    [
      [knock(chance, 310), 0, 1],
      [
        ring(
          [
            [1250, 1, 0.1],
            [2140, 0.6, 0.08],
          ],
          0.2,
        ),
        0.002,
        0.35,
      ],
      [burst(chance, 0.02, 1900, 0.9), 0, 0.4],
    ],
    0.3,
  );
  const length = 1.7;
  // air through the tube: it catches the carrier, which runs off up the pipe
  const rush = (t: number) => Math.min(1, t / 0.12) * Math.exp(-Math.max(0, t - 0.25) / 0.5);
  const pipe = moving(
    noise(chance, length),
    (t) => 420 + 900 * (1 - Math.exp(-t / 0.4)),
    4,
    'band',
  );
  const hiss = through(noise(chance, length), [highpass(1600), lowpass(6000)]);
  const wind = pipe.map((x, i) => (x * 2 + (hiss[i] ?? 0) * 0.35) * rush(i / RATE));
  const joints = [0.5, 0.66, 0.84, 1.06, 1.33].map(
    (at, k) => [through(knock(chance, 520), [lowpass(1600 - 240 * k)]), at, -17 - 4 * k] as const,
  );
  return placed(
    arranged(seconds, [
      [hatch, 0.03, -3],
      [toPeak(shaped(wind, swell(length, 0.01, 0.5)), 0), 0.2, -6],
      ...joints,
    ]),
    SPACES.office,
    0.2,
    chance,
  );
};

export const telephone: Cue = (chance, seconds) =>
  placed(
    arranged(seconds, [[telephoneBell(chance, 1.9, 0.95), 0.01, -2]]),
    SPACES.office,
    0.18,
    chance,
  );

export const telephoneLift: Cue = (chance, seconds) => {
  // bakelite off its cradle, the two plungers rising, a last breath of the bell, the open line
  const bakelite = together(
    [
      [knock(chance, 760), 0, 1],
      [burst(chance, 0.03, 2600, 0.9), 0.002, 0.6],
      [knock(chance, 940), 0.062, 0.5],
    ],
    0.3,
  );
  const plunger = burst(chance, 0.012, 3400, 1.4);
  const tingle = ring(
    [
      [2575, 1, 0.5],
      [3244, 0.7, 0.4],
    ],
    0.6,
  );
  const open = through(noise(chance, 0.8), [bandpass(1500, 0.7), highpass(500)]);
  return placed(
    arranged(seconds, [
      [bakelite, 0.02, -3],
      [plunger, 0.13, -9],
      [plunger, 0.152, -12],
      [tingle, 0.135, -24],
      [rustle(chance, 0.25, swell(0.25, 0.1, 0.1)), 0.22, -24],
      [toRms(shaped(open, swell(0.8, 0.02, 0.3)), -42), 0.32, 0],
    ]),
    SPACES.office,
    0.15,
    chance,
  );
};

export const typewriterReturn: Cue = (chance, seconds) => {
  const key = () =>
    together(
      [
        [burst(chance, 0.03, 2100, 0.8), 0, 1],
        [
          ring(
            [
              [170, 1, 0.06],
              [880, 0.5, 0.04],
            ],
            0.1,
          ),
          0,
          0.6,
        ],
      ],
      0.15,
    );
  const parts: [Samples, number, number][] = [
    [key(), 0.03, -6],
    [key(), 0.17, -5],
    [
      ring(
        [
          [2790, 1, 0.8],
          [5610, 0.4, 0.4],
        ],
        0.9,
      ),
      0.26,
      -13,
    ],
  ];
  // the ratchet under the carriage: teeth faster and faster, then the stop
  let at = 0.55;
  for (let tooth = 0; tooth < 34; tooth++) {
    parts.push([burst(chance, 0.007, between(chance, 2300, 3300), 1.3), at, -17 + tooth * 0.12]);
    at += 0.022 - 0.0003 * tooth;
  }
  parts.push([
    together(
      [
        [
          ring(
            [
              [120, 1, 0.14],
              [260, 0.7, 0.1],
              [940, 0.3, 0.05],
            ],
            0.25,
          ),
          0,
          1,
        ],
        [burst(chance, 0.03, 1600, 0.8), 0, 0.6],
      ],
      0.26,
    ),
    at + 0.01,
    -3,
  ]);
  return placed(arranged(seconds, parts), SPACES.office, 0.16, chance);
};

export const radioTune: Cue = (chance, seconds) => {
  // the needle crosses two stations and settles on a third
  const onStation = (t: number) =>
    Math.min(
      1,
      hump(0.75, 0.16)(t) + hump(1.75, 0.2)(t) + (t > 2.6 ? 1 - Math.exp(-(t - 2.6) / 0.2) : 0),
    );
  const beatOf = (middle: number) => (t: number) =>
    60 + 2900 * Math.abs(Math.tanh((t - middle) * 1.5));
  const set = blank(seconds, false);
  lay(
    set,
    shaped(staticOf(chance, seconds, 18), (t) => 1 - 0.75 * onStation(t)),
    0,
    db(-21),
  );
  for (const [middle, width, gain] of [
    [0.75, 0.3, -18],
    [1.75, 0.34, -16],
    [2.75, 0.4, -17],
  ] as const) {
    lay(set, shaped(whistle(seconds, beatOf(middle)), hump(middle, width)), 0, db(gain));
  }
  lay(
    set,
    shaped(phrase(chance, 0.5, { pitch: 122, throat: 1, pace: 5 }), hump(0.25, 0.14)),
    0.5,
    db(-18),
  );
  lay(
    set,
    shaped(phrase(chance, 0.6, { pitch: 196, throat: 1.14, pace: 5 }), hump(0.3, 0.17)),
    1.45,
    db(-18),
  );
  lay(
    set,
    shaped(phrase(chance, 1.35, { pitch: 108, throat: 1, pace: 4.2 }), swell(1.35, 0.25, 0.4)),
    2.62,
    db(-15),
  );
  const cone = through(set.samples, [
    highpass(330),
    lowpass(3200),
    lowpass(3600),
    bandpass(1300, 0.35),
  ]);
  const switchOn = together(
    [
      [burst(chance, 0.02, 1700, 0.9), 0, 1],
      [knock(chance, 330), 0.001, 0.6],
    ],
    0.2,
  );
  return placed(
    arranged(seconds, [
      [shaped(cone, swell(seconds, 0.15, 0.6)), 0, 0],
      [switchOn, 0.02, -18],
    ]),
    SPACES.office,
    0.15,
    chance,
  );
};

export const morseFar: Cue = (chance, seconds) => {
  // QTC: "I have telegrams for you" (the operators' Q code)
  const fade = drift(chance, seconds, 1.2);
  const set = blank(seconds, false);
  lay(
    set,
    shaped(morse('QTC', 0.075, 720), (t) => 0.72 + 0.28 * fade(t)),
    0.45,
    db(-10),
  );
  lay(set, shaped(staticOf(chance, seconds, 7), swell(seconds, 0.4, 0.7)), 0, db(-27));
  lay(set, shaped(morse('VVV', 0.062, 1190), swell(2, 0.4, 0.4)), 0.9, db(-33));
  return placed(
    { samples: through(set.samples, [bandpass(850, 0.7), highpass(350)]), loop: false },
    SPACES.office,
    0.2,
    chance,
  );
};
