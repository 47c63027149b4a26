/** Plays by the thousand: the engine directly, without machine or record, from a seed. */
import { startWorld } from '../engine/start.ts';
import { tablesOf } from '../engine/tables.ts';
import type { Turn, World } from '../engine/world.ts';
import type { BySide, Case } from '../vocabulary/case.ts';
import type { Outcome, Side } from '../vocabulary/words.ts';
import { diceOf } from './dice.ts';
import { POLICIES, type Policy, type PolicyName } from './policies.ts';
import { toEnd, type Watcher } from './to-end.ts';

export interface Finished {
  readonly seed: number;
  /** Null where the play could not go on, or went on too long: a dead end. */
  readonly ending: string | null;
  readonly outcome: Outcome | null;
  readonly scores: BySide<number> | null;
  /** Junctures that opened. */
  readonly junctures: readonly string[];
  /** Moves by a chair; time passing is not counted. */
  readonly decisions: number;
  /** Why there is no ending. */
  readonly stuck: string | null;
}

/**
 * Plays a case to its end.
 *
 * @param policies by side
 * @param seed of the world's chance and of the policies' own dice; the same seed gives the same play
 */
export function playOut(
  game: Case,
  policies: BySide<PolicyName>,
  seed: number,
  watch?: Watcher,
): Finished {
  const dice = diceOf(seed);
  const junctures: string[] = [];
  let decisions = 0;
  const count: Watcher = (world, turn, move, entries) => {
    watch?.(world, turn, move, entries);
    for (const entry of entries) if (entry.kind === 'opened') junctures.push(entry.juncture);
    if (turn !== null) decisions += 1;
  };
  try {
    const { ended } = toEnd(
      startWorld(game, { kind: 'seed', seed }),
      (world, turn) => policyOf(world, turn, policies)(world, turn, dice),
      count,
    );
    const { ending, outcome, scores } = ended;
    return { seed, ending, outcome, scores, junctures, decisions, stuck: null };
  } catch (error) {
    const stuck = error instanceof Error ? error.message : String(error);
    return { seed, ending: null, outcome: null, scores: null, junctures, decisions, stuck };
  }
}

function policyOf(world: World, turn: Turn, policies: BySide<PolicyName>): Policy {
  const side: Side = tablesOf(world.case).chair.get(turn.chair)?.side ?? 'A';
  return POLICIES[policies[side]];
}

export interface Tally {
  readonly plays: number;
  readonly decisions: number;
  /** Share of plays by ending, every ending of the case named. */
  readonly endings: Readonly<Record<string, number>>;
  /** Share of plays in which a juncture opened, every juncture named. */
  readonly junctures: Readonly<Record<string, number>>;
  /** Plays that could not end. */
  readonly stuck: readonly Finished[];
  /** Mean score of each side. */
  readonly scores: BySide<number>;
}

/** Plays `count` times with seeds that follow from `seed`, and counts what came of it. */
export function simulate(
  game: Case,
  policies: BySide<PolicyName>,
  count: number,
  seed: number,
): Tally {
  const endings = new Map(game.endings.map(({ id }) => [id, 0]));
  const junctures = new Map(game.junctures.map(({ id }) => [id, 0]));
  const stuck: Finished[] = [];
  const scores = { A: 0, B: 0 };
  let decisions = 0;
  for (let n = 0; n < count; n += 1) {
    const finished = playOut(game, policies, seedOf(seed, n));
    decisions += finished.decisions;
    if (finished.ending === null) stuck.push(finished);
    else endings.set(finished.ending, (endings.get(finished.ending) ?? 0) + 1);
    for (const id of new Set(finished.junctures)) junctures.set(id, (junctures.get(id) ?? 0) + 1);
    scores.A += finished.scores?.A ?? 0;
    scores.B += finished.scores?.B ?? 0;
  }
  return {
    plays: count,
    decisions,
    endings: shares(endings, count),
    junctures: shares(junctures, count),
    stuck,
    scores: { A: scores.A / count, B: scores.B / count },
  };
}

/** The seed of the n-th play: one after another, so that plays of two policies share their luck. */
export function seedOf(seed: number, n: number): number {
  return (seed + n) % 2 ** 31;
}

function shares(counts: ReadonlyMap<string, number>, of: number): Record<string, number> {
  return Object.fromEntries([...counts].map(([id, count]) => [id, count / of]));
}
