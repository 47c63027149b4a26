import { highpass, lowpass, through } from '../filter.ts';
import { behindWall, line } from '../machine.ts';
import { convolve, echoOf, inside, SPACES } from '../space.ts';
import { cutlery, glass, ice, knock, step } from '../strike.ts';
import { blank, db, hump, lay } from '../tape.ts';
import { air, chair, cough, hum, rustle } from '../texture.ts';
import { someone, talks } from '../voice.ts';
import { type Room, scatter, steps } from './place.ts';

export const restaurant: Room = (chance, seconds) => {
  const near = blank(seconds, true);
  for (let k = 0; k < 5; k++)
    talks(near, chance, someone(chance, 0.4), { breath: [1, 2.8], pause: [0.8, 3], gain: db(-28) });
  const far = blank(seconds, true);
  for (let k = 0; k < 9; k++)
    talks(far, chance, someone(chance, 0.4), { breath: [1, 3], pause: [0.4, 2], gain: db(-31) });
  const tables = blank(seconds, true);
  scatter(tables, chance, 2.1, -30, -15, cutlery);
  scatter(tables, chance, 0.4, -30, -22, glass);
  steps(tables, chance, 5.2, 9, 0.47, db(-22), step);
  lay(tables, chair(chance), 15.4, db(-22));
  const echo = echoOf(SPACES.diningRoom, chance);
  const tape = blank(seconds, true);
  lay(
    tape,
    inside(
      { samples: through(near.samples, [lowpass(2600), highpass(140)], true), loop: true },
      echo,
      0.6,
    ),
  );
  lay(
    tape,
    inside(
      { samples: through(far.samples, [lowpass(1500), highpass(140)], true), loop: true },
      echo,
      0.9,
    ),
  );
  lay(tape, inside(tables, echo, 0.5));
  lay(tape, air(chance, seconds, 300), 0, db(-42));
  return tape.samples;
};

export const bar: Room = (chance, seconds) => {
  const near = blank(seconds, true);
  for (let k = 0; k < 6; k++)
    talks(near, chance, someone(chance, 0.12), {
      breath: [0.9, 2.6],
      pause: [0.6, 2.4],
      gain: db(-28),
    });
  const far = blank(seconds, true);
  for (let k = 0; k < 6; k++)
    talks(far, chance, someone(chance, 0.2), { breath: [1, 3], pause: [0.5, 2], gain: db(-32) });
  const counter = blank(seconds, true);
  scatter(counter, chance, 0.8, -28, -17, glass);
  for (const at of [2.4, 9.9, 16.4]) lay(counter, ice(chance), at, db(-20));
  lay(counter, knock(chance, 240), 6.6, db(-20));
  const ticker = blank(seconds, true);
  lay(ticker, line(chance, 34, true), 0.8, db(-16));
  lay(ticker, line(chance, 46, true), 10.2, db(-16));
  const echo = echoOf(SPACES.barRoom, chance);
  const tape = blank(seconds, true);
  lay(
    tape,
    inside(
      { samples: through(near.samples, [lowpass(2400), highpass(100)], true), loop: true },
      echo,
      0.5,
    ),
  );
  lay(
    tape,
    inside(
      { samples: through(far.samples, [lowpass(1200), highpass(100)], true), loop: true },
      echo,
      0.9,
    ),
  );
  lay(tape, inside(counter, echo, 0.45));
  lay(tape, convolve(behindWall(ticker.samples, 1300), echo, true));
  lay(tape, hum(seconds, 60, [0.3, 1, 0.4, 0.5, 0.1, 0.2]), 0, db(-47));
  return tape.samples;
};

export const assembly: Room = (chance, seconds) => {
  // the interpreter comes over a loudspeaker: a telephone's band, then the hall
  const speaker = blank(seconds, true);
  talks(
    speaker,
    chance,
    { pitch: 186, throat: 1.13, pace: 5 },
    { breath: [2.2, 3.8], pause: [0.5, 1.1], gain: db(-29) },
  );
  const horn = through(
    speaker.samples,
    [highpass(420), highpass(420), lowpass(2700), lowpass(2700)],
    true,
  );
  const floor = blank(seconds, true);
  for (let k = 0; k < 7; k++)
    talks(floor, chance, someone(chance, 0.2), {
      breath: [0.8, 2.4],
      pause: [1.5, 4],
      gain: db(-34),
    });
  const near = blank(seconds, true);
  steps(near, chance, 3, 11, 0.56, db(-19), step);
  lay(near, cough(chance), 12.1, db(-24));
  lay(near, rustle(chance, 1, hump(0.5, 0.3)), 15.2, db(-26));
  lay(near, chair(chance), 17.6, db(-29));
  const echo = echoOf(SPACES.assembly, chance);
  const tape = blank(seconds, true);
  lay(tape, inside({ samples: horn, loop: true }, echo, 0.78));
  lay(
    tape,
    inside({ samples: through(floor.samples, [lowpass(1300)], true), loop: true }, echo, 1),
  );
  lay(tape, inside(near, echo, 0.7));
  lay(tape, air(chance, seconds, 320), 0, db(-39));
  return tape.samples;
};
