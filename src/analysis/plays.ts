/** Plays by the thousand: the engine directly, without machine or record, from a seed. */
import { startWorld } from '../engine/start.ts';
import type { Case } from '../vocabulary/case.ts';
import type { BySide } from '../vocabulary/sides.ts';
import type { Outcome } from '../vocabulary/words.ts';
import { diceOf } from './dice.ts';
import { POLICIES, type Policy, type PolicyName } from './policies.ts';
import { sideOf, toEnd, type Watcher } from './to-end.ts';

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
  return playBy(game, { A: POLICIES[policies.A], B: POLICIES[policies.B] }, seed, watch);
}

/** The same by policies that have no name. */
export function playBy(
  game: Case,
  policies: BySide<Policy>,
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
      (world, turn) => policies[sideOf(world, turn)](world, turn, dice),
      count,
    );
    const { ending, outcome, scores } = ended;
    return { seed, ending, outcome, scores, junctures, decisions, stuck: null };
  } catch (error) {
    const stuck = error instanceof Error ? error.message : String(error);
    return { seed, ending: null, outcome: null, scores: null, junctures, decisions, stuck };
  }
}

/** Plays of one case by the same policies, with seeds that follow from `seed`. */
export interface Run {
  readonly game: Case;
  readonly policies: BySide<PolicyName>;
  readonly seed: number;
}

/** The plays of a run from one place, from 0, up to but not including another. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What came of plays in numbers that can be added to those of other plays. */
export interface Counted {
  readonly plays: number;
  readonly decisions: number;
  /** Plays by ending, and plays in which a juncture opened. */
  readonly ended: Readonly<Record<string, number>>;
  readonly opened: Readonly<Record<string, number>>;
  readonly stuck: readonly Finished[];
  /** Sum of the scores of each side. */
  readonly scored: BySide<number>;
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

/** Plays a stretch of a run, and counts what came of it; plays are not kept. */
export function counted({ game, policies, seed }: Run, { from, to }: Stretch): Counted {
  const ended = Object.fromEntries(game.endings.map(({ id }) => [id, 0]));
  const opened = Object.fromEntries(game.junctures.map(({ id }) => [id, 0]));
  const stuck: Finished[] = [];
  const scored = { A: 0, B: 0 };
  let decisions = 0;
  for (let n = from; n < to; n += 1) {
    const finished = playOut(game, policies, seedOf(seed, n));
    decisions += finished.decisions;
    if (finished.ending === null) stuck.push(finished);
    else ended[finished.ending] = (ended[finished.ending] ?? 0) + 1;
    for (const id of new Set(finished.junctures)) opened[id] = (opened[id] ?? 0) + 1;
    scored.A += finished.scores?.A ?? 0;
    scored.B += finished.scores?.B ?? 0;
  }
  return { plays: to - from, decisions, ended, opened, stuck, scored };
}

/** What came of a whole run, from its stretches in their order. */
export function tallied(stretches: readonly Counted[]): Tally {
  const sum = (of: (stretch: Counted) => number): number =>
    stretches.reduce((total, stretch) => total + of(stretch), 0);
  const plays = sum((stretch) => stretch.plays);
  const shares = (of: (stretch: Counted) => Readonly<Record<string, number>>) =>
    Object.fromEntries(
      stretches
        .slice(0, 1)
        .flatMap((first) => Object.keys(of(first)))
        .map((id) => [id, sum((stretch) => of(stretch)[id] ?? 0) / plays]),
    );
  return {
    plays,
    decisions: sum(({ decisions }) => decisions),
    endings: shares(({ ended }) => ended),
    junctures: shares(({ opened }) => opened),
    stuck: stretches.flatMap(({ stuck }) => stuck),
    scores: { A: sum(({ scored }) => scored.A) / plays, B: sum(({ scored }) => scored.B) / plays },
  };
}

/** The seed of the n-th play: one after another, so that plays of two policies share their luck. */
export function seedOf(seed: number, n: number): number {
  return (seed + n) % 2 ** 31;
}
