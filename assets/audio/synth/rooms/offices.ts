/** Rooms of government: an office at night, an embassy, the Cabinet. */
import { between, drift } from '../chance.ts';
import { bandpass, highpass, lowpass, noise, through } from '../filter.ts';
import { cipher } from '../machine.ts';
import { convolve, echoOf, inside, SPACES } from '../space.ts';
import { knock, pipeTick } from '../strike.ts';
import { blank, db, hump, lay, shaped, toPeak, toRms } from '../tape.ts';
import { air, car, chair, cough, hum, rustle, wash } from '../texture.ts';
import { talks } from '../voice.ts';
import { clock, type Room } from './place.ts';

export const officeNight: Room = (chance, seconds) => {
  const street = blank(seconds, true);
  lay(street, wash(chance, seconds, 300), 0, db(-34));
  lay(street, car(chance, 7), 3.5, db(-25));
  lay(street, car(chance, 6), 13.2, db(-29));
  const room = blank(seconds, true);
  clock(room, chance, 1, 1, db(-17));
  for (const at of [4.6, 5.1, 11.8, 17.3, 17.75])
    lay(room, pipeTick(chance), at, db(between(chance, -28, -23)));
  const steam = drift(chance, seconds, 0.25);
  const hiss = through(
    noise(chance, seconds),
    [bandpass(3600, 1.1), highpass(1600), lowpass(6500)],
    true,
  );
  lay(
    room,
    toRms(
      shaped(hiss, (t) => 0.5 + 0.5 * steam(t)),
      -51,
    ),
  );
  const tape = blank(seconds, true);
  lay(tape, inside(room, echoOf(SPACES.office, chance), 0.4));
  lay(tape, through(street.samples, [lowpass(700)], true));
  lay(tape, air(chance, seconds, 140), 0, db(-42));
  return tape.samples;
};

export const embassy: Room = (chance, seconds) => {
  const room = blank(seconds, true);
  clock(room, chance, 1, 1.75, db(-18));
  const wall = blank(seconds, true);
  for (const [at, keys] of [
    [1.3, 15],
    [7.9, 25],
    [16.1, 10],
  ] as const)
    lay(wall, cipher(chance, keys), at, db(-17));
  const tape = blank(seconds, true);
  lay(tape, inside(room, echoOf(SPACES.carpeted, chance), 0.35));
  lay(
    tape,
    through(
      convolve(wall.samples, echoOf(SPACES.office, chance), true),
      [lowpass(650), lowpass(900), highpass(90)],
      true,
    ),
  );
  lay(tape, air(chance, seconds, 220), 0, db(-38));
  lay(tape, hum(seconds, 60, [0.4, 1, 0.2, 0.3]), 0, db(-48));
  return tape.samples;
};

export const cabinet: Room = (chance, seconds) => {
  const room = blank(seconds, true);
  // a meeting, not a crowd: one man speaks for long, two others put a word in
  talks(
    room,
    chance,
    { pitch: 104, throat: 1, pace: 4.3 },
    { breath: [2, 3.6], pause: [0.7, 1.6], gain: db(-24) },
  );
  talks(
    room,
    chance,
    { pitch: 128, throat: 0.97, pace: 4.8 },
    { breath: [0.9, 1.8], pause: [3, 5.5], gain: db(-27) },
  );
  talks(
    room,
    chance,
    { pitch: 92, throat: 1.03, pace: 4 },
    { breath: [0.7, 2], pause: [4, 7], gain: db(-27) },
  );
  const low = through(room.samples, [lowpass(750), lowpass(1300), highpass(90)], true);
  const table = blank(seconds, true);
  for (const at of [3.4, 14.6]) lay(table, chair(chance), at, db(-20));
  for (const at of [1.1, 6.8, 10.9, 18])
    lay(table, rustle(chance, 0.9, hump(0.4, 0.25)), at, db(between(chance, -26, -20)));
  for (const at of [8.3, 8.52, 8.74]) lay(table, knock(chance, 420), at, db(-24));
  lay(table, toPeak(cough(chance), 0), 12.3, db(-25));
  const echo = echoOf(SPACES.panelled, chance);
  const tape = blank(seconds, true);
  lay(tape, inside({ samples: low, loop: true }, echo, 0.65));
  lay(tape, inside(table, echo, 0.5));
  lay(tape, air(chance, seconds, 260), 0, db(-40));
  return tape.samples;
};
