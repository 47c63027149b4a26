/** The one way entries come to be: written in order, each applied before the next is thought of. */

import type { Change, Entry, Rule, SideScalar } from '../vocabulary/entry.ts';
import { unreachable } from '../vocabulary/never.ts';
import { partOf } from '../vocabulary/sides.ts';
import type { Side } from '../vocabulary/words.ts';
import { apply, setScalar } from './apply.ts';
import { clamp, LOG_ODDS_LIMIT } from './numbers.ts';
import { type Tables, tablesOf } from './tables.ts';
import type { World } from './world.ts';

const UNMOVED: readonly Change[] = [];

/** Writes entries on a world; `world` is always the world after the last of them. */
export interface Scribe {
  world: World;
  readonly entries: Entry[];
  readonly tables: Tables;
}

export function scribeOf(world: World): Scribe {
  return { world, entries: [], tables: tablesOf(world.case) };
}

/**
 * What every entry begins with: its place and time, what it changed, what led to it. The entries that
 * are most of a record are spelled out in one piece instead, which is several times as fast.
 *
 * @param from places of the entries that led to it
 */
export function head(
  scribe: Scribe,
  from: readonly number[],
  changes: readonly Change[] = UNMOVED,
): Pick<Entry, 'n' | 'at' | 'changes' | 'from'> {
  return { n: scribe.world.entries, at: scribe.world.at, changes, from };
}

/** Writes one entry, applies it, and returns its place. */
export function write(scribe: Scribe, entry: Entry): number {
  scribe.entries.push(entry);
  scribe.world = apply(scribe.world, entry);
  return entry.n;
}

/** The scalars while one entry is being thought out: rule after rule reads what the last one left. */
export interface Tally {
  readonly values: Record<Side, Record<SideScalar, number>>;
  tension: number;
  secrets: number;
  readonly changes: Change[];
}

export function tallyOf(world: World): Tally {
  const { A, B } = world.sides;
  return {
    values: {
      A: { belief: A.belief, trust: A.trust, commitment: A.commitment, claim: A.claim },
      B: { belief: B.belief, trust: B.trust, commitment: B.commitment, claim: B.claim },
    },
    tension: world.tension,
    secrets: world.secrets,
    changes: [],
  };
}

function scalarOf(own: Readonly<Record<SideScalar, number>>, scalar: SideScalar): number {
  switch (scalar) {
    case 'belief':
      return own.belief;
    case 'trust':
      return own.trust;
    case 'commitment':
      return own.commitment;
    case 'claim':
      return own.claim;
    default:
      return unreachable(scalar);
  }
}

/** Sets a side's scalar within its range and notes the change, its rule and its reasons. */
export function setSide(
  tally: Tally,
  side: Side,
  scalar: SideScalar,
  to: number,
  rule: Rule,
  because: readonly string[],
): void {
  const own = partOf(tally.values, side);
  const from = scalarOf(own, scalar);
  const held = scalar === 'belief' ? clamp(to, -LOG_ODDS_LIMIT, LOG_ODDS_LIMIT) : clamp(to, 0, 1);
  if (held === from) return;
  setScalar(own, scalar, held);
  tally.changes.push({ scalar, side, from, to: held, rule, because });
}

export function setTension(tally: Tally, to: number, rule: Rule, because: readonly string[]): void {
  const held = clamp(to, 0, 1);
  if (held === tally.tension) return;
  tally.changes.push({
    scalar: 'tension',
    side: null,
    from: tally.tension,
    to: held,
    rule,
    because,
  });
  tally.tension = held;
}

export function setSecrets(tally: Tally, to: number, because: readonly string[]): void {
  const held = clamp(to, 0, 1);
  if (held === tally.secrets) return;
  tally.changes.push({
    scalar: 'secrets',
    side: null,
    from: tally.secrets,
    to: held,
    rule: 'secret shared',
    because,
  });
  tally.secrets = held;
}

/** What may stand among the reasons of a change beside ids; the interface has a phrase for each. */
export const ATTRIBUTES = [
  'publicness',
  'authority',
  'deniability',
  'trust',
  'audience',
  'repetition',
  'contradiction',
  'garbled',
  'symbolism',
  'neutrality',
  'step',
  'secret rung',
  'time',
] as const;
