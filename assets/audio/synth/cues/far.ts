/** What is heard from far off, and the drum. */
import { drift } from '../chance.ts';
import { bandpass, lowpass, moving, noise, through } from '../filter.ts';
import { SPACES } from '../space.ts';
import { burst, together } from '../strike.ts';
import { hump, make, RATE, saturate, shaped, swell, toPeak, toRms } from '../tape.ts';
import { arranged, type Cue, placed, whistle } from './place.ts';

export const seaHorn: Cue = (chance, seconds) => {
  const length = 3.1;
  const reed = drift(chance, length, 9);
  let phase = 0;
  const horn = make(length, (t) => {
    const start = 1 - 0.06 * Math.exp(-t / 0.12);
    phase += (98 * start * (1 + 0.002 * reed(t))) / RATE;
    const tone = (turn: number) =>
      [1, 0.8, 0.75, 0.5, 0.42, 0.3, 0.22, 0.15, 0.1].reduce(
        (sum, a, k) => sum + a * Math.sin(2 * Math.PI * turn * (k + 1) + k * k),
        0,
      );
    return tone(phase) + 0.6 * tone(phase * 1.4983);
  });
  const water = through(noise(chance, seconds), [bandpass(500, 0.5), lowpass(1400)]);
  const far = through(shaped(horn, swell(length, 0.25, 0.5)), [lowpass(850), lowpass(1200)]);
  return placed(
    arranged(seconds, [
      [toPeak(far, 0), 0.2, -4],
      [toRms(shaped(water, swell(seconds, 0.8, 1.2)), -40), 0, 0],
    ]),
    { tail: 2.6, dark: 1500, near: 0.28, walls: 4 },
    0.45,
    chance,
  );
};

export const jetFar: Cue = (chance, seconds) => {
  const near = hump(seconds * 0.47, seconds * 0.24);
  const tear = drift(chance, seconds, 7);
  const rumble = moving(noise(chance, seconds), (t) => 130 + 420 * near(t), 0.8, 'low');
  const roar = moving(noise(chance, seconds), (t) => 900 - 110 * t, 1.4, 'band');
  const whine = whistle(seconds, (t) => 2050 - 900 / (1 + Math.exp(-(t - seconds * 0.47) * 1.1)));
  const mixed = rumble.map((x, i) => {
    const t = i / RATE;
    return (
      (x * 2.4 + (roar[i] ?? 0) * 0.55 * near(t) + (whine[i] ?? 0) * 0.012 * near(t)) *
      (1 + 0.22 * tear(t))
    );
  });
  return placed(
    arranged(seconds, [
      [
        toPeak(
          shaped(mixed, (t) => near(t) * swell(seconds, 1, 1.5)(t)),
          0,
        ),
        0,
        -2,
      ],
    ]),
    SPACES.open,
    0.3,
    chance,
  );
};

export const verdict: Cue = (chance, seconds) => {
  // a bass drum: the modes of a struck membrane, 1 : 1.59 : 2.14 : 2.30 : 2.65, sinking a little as the skin settles
  const skin = (hertz: number, tail: number) =>
    make(tail, (t) => {
      const sink = hertz * (1 + 0.09 * Math.exp(-t / 0.06));
      return (
        [
          [1, 1, 1],
          [1.59, 0.55, 0.5],
          [2.14, 0.35, 0.36],
          [2.3, 0.3, 0.3],
          [2.65, 0.22, 0.24],
          [3.6, 0.12, 0.15],
        ].reduce(
          (sum, [ratio = 1, a = 0, life = 1]) =>
            sum +
            a * Math.exp((-6.91 * t) / (tail * life)) * Math.sin(2 * Math.PI * sink * ratio * t),
          0,
        ) *
        Math.min(1, t / 0.004) *
        Math.min(1, (tail - t) / 0.05)
      );
    });
  const felt = through(burst(chance, 0.06, 320, 0.6), [lowpass(900)]);
  // a little overdrive gives small loudspeakers, deaf below 150 Hz, an octave to hear it by
  const struck = saturate(
    together(
      [
        [toPeak(skin(54, 2.4), 0), 0, 1],
        [felt, 0, 0.35],
      ],
      2.5,
    ),
    0.3,
  );
  const stroke = toPeak(struck, 0);
  return placed(
    arranged(seconds, [
      [stroke, 0.05, -3],
      [stroke, 1.25, -11],
      [stroke, 1.65, -9],
    ]),
    SPACES.assembly,
    0.3,
    chance,
  );
};
