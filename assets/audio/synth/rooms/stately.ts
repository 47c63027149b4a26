/** Great rooms: a palace, and a hall of the public kind. */
import { between } from '../chance.ts';
import { highpass, lowpass, through } from '../filter.ts';
import { fountain } from '../outdoors.ts';
import { convolve, echoOf, inside, SPACES } from '../space.ts';
import { knock, ring, step, together } from '../strike.ts';
import { blank, db, hump, lay } from '../tape.ts';
import { air, chair, cough, rustle } from '../texture.ts';
import { someone, talks } from '../voice.ts';
import { clock, type Room, steps } from './place.ts';

export const palace: Room = (chance, seconds) => {
  const echo = echoOf(SPACES.stone, chance);
  // water in the next court, through a door that stands between
  const court = through(
    convolve(fountain(chance, seconds, 120), echoOf(SPACES.courtyard, chance), true),
    [lowpass(2100), lowpass(2600), highpass(260)],
    true,
  );
  const room = blank(seconds, true);
  const pendulum = blank(seconds, true);
  clock(pendulum, chance, 1, 2.1, db(-11));
  // one who crosses the marble, and another far down a gallery
  steps(room, chance, 2.6, 9, 0.58, db(-14), step);
  const gallery = blank(seconds, true);
  steps(gallery, chance, 11.4, 13, 0.52, db(-16), step);
  lay(
    gallery,
    together(
      [
        [knock(chance, 88), 0, 1],
        [knock(chance, 140), 0.09, 0.4],
      ],
      0.3,
    ),
    19,
    db(-14),
  );
  const tape = blank(seconds, true);
  lay(tape, court, 0, db(-42));
  lay(tape, inside(pendulum, echo, 0.4));
  lay(tape, inside(room, echo, 0.72));
  lay(
    tape,
    inside({ samples: through(gallery.samples, [lowpass(1300)], true), loop: true }, echo, 0.96),
  );
  lay(tape, air(chance, seconds, 110), 0, db(-44));
  return tape.samples;
};

export const hall: Room = (chance, seconds) => {
  const echo = echoOf(SPACES.publicHall, chance);
  // a full floor: nobody near enough to follow, and no loudspeaker over them
  const floor = blank(seconds, true);
  for (let k = 0; k < 14; k++)
    talks(floor, chance, someone(chance, 0.3), {
      breath: [0.9, 2.6],
      pause: [0.4, 2.2],
      gain: db(-43),
    });
  const row = blank(seconds, true);
  for (let k = 0; k < 3; k++)
    talks(row, chance, someone(chance, 0.3), { breath: [0.7, 1.6], pause: [3, 6], gain: db(-41) });
  const seats = blank(seconds, true);
  for (const at of [0.9, 3.5, 4.3, 7.6, 12.2, 14.7, 16.9])
    lay(seats, chair(chance), at, db(between(chance, -15, -8)));
  for (const at of [5.6, 13.4]) lay(seats, rustle(chance, 0.8, hump(0.4, 0.25)), at, db(-27));
  lay(seats, cough(chance), 9, db(-24));
  // a tall swing door: the bar, the leaf thrown back, and its three beats against the jamb
  const bar = ring(
    [
      [460, 1, 0.12],
      [1180, 0.7, 0.09],
      [2350, 0.4, 0.05],
    ],
    0.2,
  );
  const leaf = ring(
    [
      [58, 1, 0.35],
      [94, 0.8, 0.26],
      [171, 0.5, 0.16],
    ],
    0.6,
    0.003,
  );
  lay(
    seats,
    together(
      [
        [bar, 0, 0.6],
        [leaf, 0.16, 0.5],
        [leaf, 1.5, 1],
        [leaf, 1.78, 0.5],
        [leaf, 1.98, 0.25],
      ],
      2.6,
    ),
    10.1,
    db(-14),
  );
  steps(seats, chance, 17.4, 8, 0.5, db(-23), step);
  const tape = blank(seconds, true);
  lay(
    tape,
    inside(
      { samples: through(floor.samples, [lowpass(1400), highpass(160)], true), loop: true },
      echo,
      0.95,
    ),
  );
  lay(
    tape,
    inside(
      { samples: through(row.samples, [lowpass(2000), highpass(120)], true), loop: true },
      echo,
      0.6,
    ),
  );
  lay(tape, inside(seats, echo, 0.35));
  lay(tape, air(chance, seconds, 240), 0, db(-42));
  return tape.samples;
};
