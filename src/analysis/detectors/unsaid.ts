/** Does anything change without appearing? Every number of the world, before and after an entry. */
import { apply } from '../../engine/apply.ts';
import type { World } from '../../engine/world.ts';
import type { Change, Entry } from '../../vocabulary/entry.ts';
import { SIDES } from '../../vocabulary/words.ts';

/** The numbers that may move, with whose they are, as `Change` names them. */
const NUMBERS = ['belief', 'trust', 'commitment', 'claim'] as const;

/**
 * Numbers that the entry moved otherwise than its changes say: without a change, from or to another
 * value, or without a reason.
 */
export function unsaidBy(before: World, entry: Entry, after: World): number {
  let unsaid = 0;
  const check = (scalar: Change['scalar'], side: Change['side'], from: number, to: number) => {
    let at = from;
    let sound = true;
    for (const change of entry.changes) {
      if (change.scalar !== scalar || change.side !== side) continue;
      sound &&= change.from === at && change.because.length > 0;
      at = change.to;
    }
    if (!sound || at !== to) unsaid += 1;
  };
  check('tension', null, before.tension, after.tension);
  check('secrets', null, before.secrets, after.secrets);
  for (const side of SIDES) {
    const [old, now] = [before.sides[side], after.sides[side]];
    for (const scalar of NUMBERS) check(scalar, side, old[scalar], now[scalar]);
  }
  return unsaid;
}

/** The same for all entries of a step, one after another. */
export function unsaidIn(start: World, entries: readonly Entry[]): number {
  let world = start;
  let unsaid = 0;
  for (const entry of entries) {
    const after = apply(world, entry);
    unsaid += unsaidBy(world, entry, after);
    world = after;
  }
  return unsaid;
}
