/** What a measure or a development does beside the formal model: the case's own numbers. */

import type { Rule } from '../vocabulary/entry.ts';
import { partOf } from '../vocabulary/sides.ts';
import type { Effects } from '../vocabulary/table.ts';
import { type Exposure, SIDES, type Side } from '../vocabulary/words.ts';
import { atLeast } from './condition.ts';
import {
  commitmentAfterLeak,
  damagePart,
  embarrassment,
  tensionAfterLeak,
  trustAfterLeak,
} from './exposure.ts';
import { head, type Scribe, setSide, setTension, type Tally, tallyOf, write } from './scribe.ts';
import { eventShift } from './tension.ts';
import { doubted } from './trust.ts';

/** Adds an event's numbers to the tally: tension by its force, shares as they are, belief in log-odds. */
export function ripple(tally: Tally, effects: Effects, rule: Rule, id: string): void {
  const because = [id];
  if (effects.tension !== undefined) {
    const moved = tally.tension + eventShift(tally.tension, effects.tension);
    setTension(tally, moved, rule, because);
  }
  for (const side of SIDES) {
    const own = partOf(tally.values, side);
    const { belief, trust, commitment } = effects;
    const believed = belief?.[side];
    if (believed !== undefined)
      setSide(tally, side, 'belief', own.belief + believed, rule, because);
    const trusted = trust?.[side];
    if (trusted !== undefined) setSide(tally, side, 'trust', own.trust + trusted, rule, because);
    const bound = commitment?.[side];
    if (bound !== undefined) {
      setSide(tally, side, 'commitment', own.commitment + bound, rule, because);
    }
  }
}

/** Brings channels and secret rungs into the open that an event exposes. */
export function expose(scribe: Scribe, exposes: Effects['exposes'], from: readonly number[]): void {
  for (const { of, to } of exposes ?? []) leak(scribe, { of, to, message: null }, from);
}

export interface Leak {
  /** A channel, or an issue with a secret rung. */
  readonly of: string;
  readonly to: Exposure;
  /** The message that leaked, if one did. */
  readonly message: string | null;
  /** What came out with something else adds no damage of its own. */
  readonly alongside?: boolean;
  /** Set where nothing was said of it but a meeting was seen, at this venue if it had one. */
  readonly seen?: { readonly at: string | null };
  /** The principal who learns that it was talked past. */
  readonly deceived?: Side;
}

/**
 * Something secret becomes known. Does nothing where it was known as well before.
 *
 * @returns the place of the entry, or null
 */
export function leak(scribe: Scribe, what: Leak, from: readonly number[]): number | null {
  const { world, tables } = scribe;
  const { of, to, message } = what;
  const before = world.exposure[of] ?? 'covert';
  if (atLeast(before, to)) return null;
  const tally = tallyOf(world);
  const p = tables.parameters;
  if (what.alongside !== true) {
    const deniability = tables.channel.get(of)?.deniability ?? 0;
    const c = embarrassment(world.secrets, deniability) * damagePart(before, to);
    const rule = what.seen === undefined ? 'leak' : 'seen';
    const because = [of, what.seen?.at].filter((id) => typeof id === 'string');
    for (const side of SIDES) {
      const own = partOf(tally.values, side);
      const bound = commitmentAfterLeak(own.commitment, c, p);
      setSide(tally, side, 'commitment', bound, rule, because);
      setSide(tally, side, 'trust', trustAfterLeak(own.trust, c), rule, because);
    }
    setTension(tally, tensionAfterLeak(tally.tension, c), rule, because);
  }
  if (what.deceived !== undefined) {
    const doubting = doubted(tally.values[what.deceived].trust, p);
    setSide(tally, what.deceived, 'trust', doubting, 'contradiction', [of]);
  }
  return write(scribe, { ...head(scribe, from, tally.changes), kind: 'leaked', of, to, message });
}
