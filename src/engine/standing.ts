/** How a third party that has a chair stands with either side: what it can use up. */
import type { Message } from '../vocabulary/demarche.ts';
import type { Rule } from '../vocabulary/entry.ts';
import type { Share } from '../vocabulary/units.ts';
import { other, SIDES, type Side } from '../vocabulary/words.ts';
import { clamp } from './numbers.ts';
import type { Tally } from './scribe.ts';
import type { World } from './world.ts';

/** How a third party with a chair stands with each side at the start: asked, and not yet tried. */
export const FIRST_STANDING: Share = 0.6;
/** Below this a side will not have it any more. */
export const DISMISSED_BELOW: Share = 0.25;
/** What a name lent loses with the receiver when the sender backs down from the word it vouched for. */
export const NAME_LOST = 0.3;

/** Under which name `World.standing` keeps it. */
export const standingKey = (thirdParty: string, side: Side): string => `${thirdParty}:${side}`;

/** The sender backs down: every name that was lent to its word is worth less to who was told so. */
export function nameLost(tally: Tally, world: World, message: Message): void {
  const vouched = new Set(
    world.messages
      .filter(({ from, id }) => from === message.from && world.carriages[id] === 'vouch')
      .map(({ carriedBy }) => carriedBy ?? ''),
  );
  for (const id of vouched) {
    stand(tally, world, id, other(message.from), -NAME_LOST, 'name lent', ['backed down']);
  }
}

/** Moves its standing with a side; one that has no chair has none. */
export function stand(
  tally: Tally,
  world: World,
  of: string,
  side: Side,
  by: number,
  rule: Rule,
  because: readonly string[],
): void {
  const from = world.standing[standingKey(of, side)];
  if (from === undefined || by === 0) return;
  const to = clamp(from + by, 0, 1);
  if (to === from) return;
  tally.changes.push({ scalar: 'standing', side, of, from, to, rule, because });
}

/** Has a side had enough of it? */
export function isDismissed(world: World, thirdParty: string): boolean {
  return SIDES.some(
    (side) => (world.standing[standingKey(thirdParty, side)] ?? 1) < DISMISSED_BELOW,
  );
}
