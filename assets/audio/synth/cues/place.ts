/** How cues are put together: parts on a tape, the tape in a room. */
import type { Chance } from '../chance.ts';
import { echoOf, inside, type Space } from '../space.ts';
import { blank, db, lay, make, RATE, type Samples, type Tape } from '../tape.ts';

/** Makes a cue of `seconds`. */
export type Cue = (chance: Chance, seconds: number) => Samples;

/** Puts parts (sound, at, decibels) on a tape of `seconds`. */
export function arranged(
  seconds: number,
  parts: readonly (readonly [sound: Samples, at: number, decibels: number])[],
): Tape {
  const tape = blank(seconds, false);
  for (const [sound, at, decibels] of parts) lay(tape, sound, at, db(decibels));
  return tape;
}

/** The tape as heard in a space. */
export const placed = (tape: Tape, space: Space, wet: number, chance: Chance): Samples =>
  inside(tape, echoOf(space, chance), wet);

/** A whistle whose pitch follows `hertz`. */
export function whistle(seconds: number, hertz: (time: number) => number): Samples {
  let phase = 0;
  return make(seconds, (t) => {
    phase += hertz(t) / RATE;
    return Math.sin(2 * Math.PI * phase);
  });
}
