/** A record with the world before and after each of its entries, so that any moment is at hand. */
import { apply } from '../engine/apply.ts';
import type { World } from '../engine/world.ts';
import type { Entry } from '../vocabulary/entry.ts';

/** `worlds[n]` is the world after the first n entries; `worlds[0]` the start. */
export interface Tape {
  readonly entries: readonly Entry[];
  readonly worlds: readonly [World, ...World[]];
}

export function newTape(start: World): Tape {
  return { entries: [], worlds: [start] };
}

/** The tape with these entries played on. */
export function playedOn(tape: Tape, entries: readonly Entry[]): Tape {
  const worlds: [World, ...World[]] = [...tape.worlds];
  let world = lastWorld(tape);
  for (const entry of entries) {
    world = apply(world, entry);
    worlds.push(world);
  }
  return { entries: [...tape.entries, ...entries], worlds };
}

/** The tape up to, and without, its n-th entry. */
export function cutTape(tape: Tape, n: number): Tape {
  const [first, ...rest] = tape.worlds;
  return { entries: tape.entries.slice(0, n), worlds: [first, ...rest.slice(0, n)] };
}

export function lastWorld(tape: Tape): World {
  return tape.worlds.at(-1) ?? tape.worlds[0];
}

/** The world after the first n entries; the last one if there are fewer. */
export function worldAfter(tape: Tape, n: number): World {
  return tape.worlds[Math.min(n, tape.worlds.length - 1)] ?? tape.worlds[0];
}
