/** What the detectors of a case have in common: how much is played, and worlds to play on from. */
import { startWorld } from '../../engine/start.ts';
import type { Turn, World } from '../../engine/world.ts';
import type { Case } from '../../vocabulary/case.ts';
import { SIDES, type Side } from '../../vocabulary/words.ts';
import { diceOf } from '../dice.ts';
import { against } from '../experience.ts';
import { playBy, seedOf } from '../plays.ts';
import { POLICIES, type Policy } from '../policies.ts';
import { byModel, sideOf, toEnd } from '../to-end.ts';

export interface Look {
  readonly game: Case;
  /** Plays of every policy, the same luck for each. */
  readonly plays: number;
  /** Moments at which ways of going on are set against each other, of both sides together. */
  readonly situations: number;
  readonly seed: number;
}

/** Seeds that none of the plays of `scoresOf` have: for learning, and for what is played on. */
export const FRESH = 100_000_000;

/** What a side has of each play by a policy, the model on the other side. */
export function scoresOf(
  look: Look,
  side: Side,
  policy: Policy,
  plays = look.plays,
  from = 0,
): readonly number[] {
  const both = against(side, policy);
  return Array.from({ length: plays }, (_, n) => {
    const { scores, stuck } = playBy(look.game, both, seedOf(look.seed, from + n));
    if (scores === null) throw new Error(`A play of ${look.game.id} could not end: ${stuck}`);
    return scores[side];
  });
}

/** A moment at which a side must decide of its own accord. */
export interface Situation {
  readonly world: World;
  readonly turn: Turn;
  readonly side: Side;
}

/** One moment of each of many plays with drafts drawn at random, each juncture of a play as likely. */
export function situationsOf({ game, situations, seed }: Look): readonly Situation[] {
  return Array.from({ length: situations }, (_, n) => {
    const side = SIDES[n % SIDES.length] ?? 'A';
    const dice = diceOf(seedOf(seed, n));
    const met: Situation[] = [];
    const start = startWorld(game, { kind: 'seed', seed: seedOf(seed, n) });
    toEnd(start, (world, turn) => {
      if (sideOf(world, turn) !== side) return byModel(world, turn);
      if (turn.answers === null && world.settled === null) met.push({ world, turn, side });
      return POLICIES.staff(world, turn, dice);
    });
    return met[Math.floor(dice() * met.length)];
  }).filter((situation) => situation !== undefined);
}

/** The score of a side that plays on from a moment by a policy, with luck of its own. */
export function playedOn({ world, side }: Situation, policy: Policy, seed: number): number {
  const dice = diceOf(seed);
  const start: World = { ...world, chance: { kind: 'seed', seed } };
  const { ended } = toEnd(start, (now, turn) =>
    sideOf(now, turn) === side ? policy(now, turn, dice) : byModel(now, turn),
  );
  return ended.scores[side];
}
