/** What rooms are furnished with: a clock, steps that cross, things that happen now and then. */
import { between, type Chance, moments } from '../chance.ts';
import { beat } from '../strike.ts';
import { db, hump, lay, RATE, type Samples, type Tape } from '../tape.ts';

/** Makes one round of a room, `seconds` long. */
export type Room = (chance: Chance, seconds: number) => Samples;

/** A clock that beats `each` seconds: tick and tock alternate. */
export function clock(tape: Tape, chance: Chance, each: number, size: number, gain: number): void {
  const [tick, tock] = [beat(chance, false, size), beat(chance, true, size)];
  const beats = Math.round(tape.samples.length / RATE / each);
  for (let k = 0; k < beats; k++)
    lay(tape, k % 2 ? tock : tick, k * each, gain * between(chance, 0.88, 1));
}

/** Steps that cross the room: they come nearer and go. */
export function steps(
  tape: Tape,
  chance: Chance,
  from: number,
  count: number,
  pace: number,
  gain: number,
  make: (c: Chance) => Samples,
): void {
  const near = hump(count / 2, count / 2.6);
  for (let k = 0; k < count; k++)
    lay(
      tape,
      make(chance),
      from + k * pace + between(chance, -0.015, 0.015),
      gain * (0.25 + 0.75 * near(k)),
    );
}

/** Things that happen now and then, each at its own loudness (decibels between `soft` and `loud`). */
export function scatter(
  tape: Tape,
  chance: Chance,
  rate: number,
  soft: number,
  loud: number,
  make: (c: Chance) => Samples,
): void {
  for (const at of moments(chance, tape.samples.length / RATE, rate))
    lay(tape, make(chance), at, db(between(chance, soft, loud)));
}
