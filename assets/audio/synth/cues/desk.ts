/** What happens at a desk and in its room: paper, stamp, pen, clock, door, flashbulb. */
import { between, drift } from '../chance.ts';
import { bandpass, highpass, lowpass, moving, noise, through } from '../filter.ts';
import { SPACES } from '../space.ts';
import { beat, burst, chimeRod, cutlery, knock, ring, together } from '../strike.ts';
import { blank, db, hump, lay, shaped, swell, toPeak } from '../tape.ts';
import { creak, rustle } from '../texture.ts';
import { arranged, type Cue, placed } from './place.ts';

export const paper: Cue = (chance, seconds) =>
  placed(
    arranged(seconds, [
      [rustle(chance, 0.5, hump(0.18, 0.14), 0.9), 0.02, -5],
      [
        rustle(chance, 0.6, (t) => Math.max(hump(0.1, 0.07)(t) * 0.6, hump(0.33, 0.1)(t))),
        0.42,
        -3,
      ],
      [through(burst(chance, 0.07, 420, 0.7), [lowpass(1200)]), 0.8, -12],
    ]),
    SPACES.office,
    0.12,
    chance,
  );

export const paperSlide: Cue = (chance, seconds) => {
  const length = 0.52;
  const push = (t: number) => Math.sin(Math.PI * Math.min(1, t / length)) ** 0.7;
  const drag = moving(noise(chance, length), (t) => 1200 + 2600 * push(t), 0.8, 'band');
  const grain = drift(chance, length, 60);
  const slide = shaped(
    drag,
    (t) => push(t) * (0.75 + 0.25 * grain(t)) * Math.min(1, (length - t) / 0.03),
  );
  return placed(
    arranged(seconds, [
      [toPeak(through(slide, [highpass(600)]), 0), 0.03, -3],
      [rustle(chance, 0.2, hump(0.08, 0.06)), 0.46, -10],
      [through(burst(chance, 0.05, 300, 0.8), [lowpass(900)]), 0.53, -11],
    ]),
    SPACES.office,
    0.12,
    chance,
  );
};

export const stamp: Cue = (chance, seconds) => {
  const desk = ring(
    [
      [78, 1, 0.22],
      [124, 0.8, 0.16],
      [212, 0.5, 0.1],
      [385, 0.3, 0.07],
    ],
    0.4,
    0.0015,
  );
  const blow = together(
    [
      [desk, 0, 1],
      [burst(chance, 0.05, 700, 0.6), 0, 0.7],
      [burst(chance, 0.02, 2300, 0.8), 0, 0.35],
    ],
    0.45,
  );
  const pad = through(
    together(
      [
        [burst(chance, 0.06, 380, 0.7), 0, 1],
        [knock(chance, 190), 0.004, 0.4],
      ],
      0.2,
    ),
    [lowpass(1400)],
  );
  const peel = shaped(through(noise(chance, 0.09), [bandpass(2600, 0.9)]), hump(0.06, 0.025));
  return placed(
    arranged(seconds, [
      [pad, 0.03, -14],
      [blow, 0.34, -2],
      [toPeak(peel, 0), 0.5, -22],
    ]),
    SPACES.office,
    0.2,
    chance,
  );
};

export const penSign: Cue = (chance, seconds) => {
  const strokes = [
    [0.05, 0.16],
    [0.24, 0.1],
    [0.36, 0.13],
    [0.52, 0.09],
    [0.63, 0.2],
    [0.9, 0.12],
    [1.04, 0.42],
  ] as const;
  const tape = blank(seconds, false);
  for (const [at, length] of strokes) {
    const speed = drift(chance, length, 14);
    const nib = moving(noise(chance, length), (t) => 3300 + 1500 * speed(t), 1.6, 'band');
    const teeth = drift(chance, length, 180);
    const scratch = shaped(
      nib,
      (t) =>
        Math.sin((Math.PI * t) / length) ** 0.6 * (0.55 + 0.45 * teeth(t)) * (0.7 + 0.3 * speed(t)),
    );
    lay(tape, toPeak(scratch, 0), at, db(between(chance, -7, -3)));
    lay(tape, through(burst(chance, 0.03, 260, 0.8), [lowpass(700)]), at, db(-17));
  }
  lay(
    tape,
    together(
      [
        [burst(chance, 0.012, 1900, 1), 0, 1],
        [knock(chance, 280), 0, 0.5],
      ],
      0.15,
    ),
    1.55,
    db(-12),
  );
  return placed(tape, SPACES.office, 0.1, chance);
};

export const clockTick: Cue = (chance, seconds) =>
  placed(
    arranged(seconds, [
      [beat(chance, false), 0.03, -3],
      [beat(chance, true), 0.73, -4],
    ]),
    SPACES.office,
    0.25,
    chance,
  );

export const clockChime: Cue = (chance, seconds) => {
  const [lower, upper] = [chimeRod(311, 4.2), chimeRod(392, 3.6)];
  const hammer = through(burst(chance, 0.03, 900, 0.8), [lowpass(1800)]);
  return placed(
    arranged(seconds, [
      [upper, 0.05, -6],
      [hammer, 0.05, -20],
      [lower, 0.85, -5],
      [hammer, 0.85, -20],
    ]),
    SPACES.panelled,
    0.3,
    chance,
  );
};

export const door: Cue = (chance, seconds) => {
  const latch = (pitch: number) =>
    together(
      [
        [burst(chance, 0.018, 2100 * pitch, 1.1), 0, 0.8],
        [
          ring(
            [
              [740 * pitch, 1, 0.06],
              [1630 * pitch, 0.6, 0.04],
            ],
            0.1,
          ),
          0.004,
          0.7,
        ],
        [burst(chance, 0.012, 3100, 1.3), 0.045, 0.4],
      ],
      0.2,
    );
  const panel = ring(
    [
      [62, 1, 0.3],
      [97, 0.8, 0.24],
      [168, 0.5, 0.15],
      [290, 0.25, 0.1],
    ],
    0.6,
    0.003,
  );
  const shut = together(
    [
      [panel, 0, 1],
      [burst(chance, 0.06, 420, 0.6), 0, 0.6],
    ],
    0.6,
  );
  const draught = shaped(
    through(noise(chance, 0.7), [lowpass(380), highpass(60)]),
    swell(0.7, 0.35, 0.3),
  );
  return placed(
    arranged(seconds, [
      [latch(1), 0.03, -9],
      [creak(chance, 0.55, 70), 0.16, -19],
      [toPeak(draught, 0), 0.7, -25],
      [shut, 1.3, -2],
      [latch(0.85), 1.36, -10],
    ]),
    SPACES.panelled,
    0.3,
    chance,
  );
};

export const flashbulb: Cue = (chance, seconds) => {
  const shutter = together(
    [
      [burst(chance, 0.008, 4100, 1.4), 0, 0.7],
      [burst(chance, 0.01, 2600, 1.2), 0.024, 0.8],
    ],
    0.1,
  );
  const pop = together(
    [
      [burst(chance, 0.05, 900, 0.5), 0, 1],
      [burst(chance, 0.2, 5200, 0.6), 0.004, 0.35],
    ],
    0.3,
  );
  const crackle = rustle(chance, 0.5, (t) => Math.exp(-t / 0.14), 1.3);
  return placed(
    arranged(seconds, [
      [shutter, 0.02, -10],
      [pop, 0.05, -2],
      [crackle, 0.07, -13],
      [cutlery(chance), 0.62, -30],
    ]),
    SPACES.panelled,
    0.25,
    chance,
  );
};
