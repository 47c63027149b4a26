/**
 * The decisive moments of a play: at each juncture, the endings that every other answer would have led
 * to. Each answer is played on from the very moment, the model in every chair, over the same seeds, so
 * that only what was said differs and not the luck. A generator, so that a page can show what is known
 * so far and can be left at any time: it yields after every play, about a millisecond's work.
 */
import { play } from '../engine/decide.ts';
import type { Ended, World } from '../engine/world.ts';
import { type Answer, type Choice, choicesOf } from '../projection/choices.ts';
import type { Who } from '../record/save.ts';
import { type Tape, worldAfter } from '../record/tape.ts';
import type { Case } from '../vocabulary/case.ts';
import type { Side } from '../vocabulary/words.ts';
import { interval, mean } from './lab/statistics.ts';
import type { Pivot, PivotAnswer } from './pivot.ts';
import { apart, type Likely, shareOf, swingOf } from './shares.ts';
import { byModel, toEnd } from './to-end.ts';

/** How many paired plays, at how many junctures at most: those whose answers differ most so far. */
export interface Round {
  readonly plays: number;
  readonly junctures: number;
}

/** Each round goes on from the plays of the one before. */
export type Budget = readonly Round[];

/**
 * Two soundings everywhere, the first of them soon done, then three hundred paired plays where it
 * matters: a share is then known to within six of a hundred. Six junctures are twice as many as are named, so that one which the sounding
 * undervalued still has its chance.
 */
export const SOUNDED: Budget = [
  { plays: 20, junctures: Number.POSITIVE_INFINITY },
  { plays: 60, junctures: Number.POSITIVE_INFINITY },
  { plays: 300, junctures: 6 },
];

/** As many plays at every juncture. */
export function evenly(plays: number): Budget {
  return [{ plays, junctures: Number.POSITIVE_INFINITY }];
}

export interface PivotProgress {
  /** 0 to 1. */
  readonly share: number;
  /** The round, from 0. */
  readonly round: number;
  /** What is known so far, in order of time. */
  readonly pivots: () => readonly Pivot[];
}

/**
 * The pivots of a tape, in order of time.
 *
 * Intervals of shares and scores hold each for itself, those of the swings for all answers of a
 * juncture at once, 19 times in 20.
 *
 * @param whose - decisions of which sides, or of which chairs that sit by themselves
 * @param seed - of the first play, the next one more; the same seed gives the same pivots
 */
export function* pivotsOf(
  tape: Tape,
  whose: readonly Who[],
  budget: Budget,
  seed: number,
): Generator<PivotProgress, readonly Pivot[]> {
  const soundings = whose
    .flatMap((who) => choicesOf(tape, who))
    .toSorted((a, b) => a.entry - b.entry)
    .map((choice) => soundingOf(tape, choice));
  const pivots = () => soundings.map(pivotOf);
  const counter = { played: 0 };
  for (const [round, { plays, junctures }] of budget.entries()) {
    const chosen = mostSwinging(soundings, junctures);
    const left = leftToPlay(chosen, budget.slice(round));
    const before = counter.played;
    for (const sounding of chosen) {
      for (let n = playsOf(sounding); n < plays; n += 1) {
        for (const answer of sounding.answers) {
          answer.ends.push(playedOut(sounding.world, answer, seed + n));
          counter.played += 1;
          const share = counter.played / (before + left);
          yield { share, round, pivots };
        }
      }
    }
  }
  return pivots();
}

interface Sounded extends Answer {
  /** By seed. */
  readonly ends: Ended[];
}

interface Sounding {
  readonly game: Case;
  readonly choice: Choice;
  readonly world: World;
  readonly answers: readonly Sounded[];
}

function soundingOf(tape: Tape, choice: Choice): Sounding {
  const world = worldAfter(tape, choice.before);
  const answers = choice.answers.map((answer) => ({ ...answer, ends: [] }));
  return { game: world.case, choice, world, answers };
}

/** Plays that every answer has; the luck of one that some have not is not counted yet. */
function playsOf({ answers }: Sounding): number {
  return Math.min(...answers.map(({ ends }) => ends.length));
}

/** Where to look closer; for that the plain counts do. */
function mostSwinging(soundings: readonly Sounding[], most: number): readonly Sounding[] {
  if (soundings.length <= most) return soundings;
  const swing = (sounding: Sounding) => {
    const [given = [], ...others] = endingsOf(sounding);
    return Math.max(...others.map((other) => apart(given, other)));
  };
  return soundings
    .map((sounding) => ({ sounding, swing: swing(sounding) }))
    .toSorted((a, b) => b.swing - a.swing)
    .slice(0, most)
    .map(({ sounding }) => sounding);
}

/** By answer, the ending of each play; what was given comes first. */
function endingsOf(sounding: Sounding): readonly (readonly string[])[] {
  const plays = playsOf(sounding);
  return sounding.answers.map(({ ends }) => ends.slice(0, plays).map(({ ending }) => ending));
}

/** Plays of the rounds to come, at most: which junctures they will be spent on is not known yet. */
function leftToPlay(chosen: readonly Sounding[], rounds: Budget): number {
  let left = 0;
  let done = Math.min(...chosen.map(playsOf));
  const answers = chosen.map((sounding) => sounding.answers.length).toSorted((a, b) => b - a);
  for (const { plays, junctures } of rounds) {
    const at = answers.slice(0, Math.min(junctures, answers.length));
    left += at.reduce((sum, count) => sum + count, 0) * Math.max(0, plays - done);
    done = Math.max(done, plays);
  }
  return left;
}

function playedOut(world: World, { move }: Answer, seed: number): Ended {
  return toEnd(play({ ...world, chance: { kind: 'seed', seed } }, move).world, byModel).ended;
}

function pivotOf(sounding: Sounding): Pivot {
  const { game, choice, answers } = sounding;
  const { side, juncture, entry, before, at, when } = choice;
  const plays = playsOf(sounding);
  const endings = endingsOf(sounding);
  const given = answers[0]?.ends.slice(0, plays) ?? [];
  return {
    side,
    juncture,
    entry,
    before,
    at,
    when,
    plays,
    answers: answers.map((answer, i): PivotAnswer => {
      const ends = answer.ends.slice(0, plays);
      const count = (of: (end: Ended) => boolean) => shareOf(ends.filter(of).length, plays);
      const score = ends.reduce((sum, { scores }) => sum + scores[side], 0) / Math.max(1, plays);
      const { label, made, inRecord } = answer;
      return {
        label,
        made,
        inRecord,
        endings: game.endings.flatMap(({ id, name, historical }, place) => {
          const came = ends.find(({ ending }) => ending === id);
          if (came === undefined) return [];
          const share = count(({ ending }) => ending === id);
          return [{ id, name, place, historical, war: came.outcome === 'war', share }];
        }),
        war: count(({ outcome }) => outcome === 'war'),
        score,
        swing: made ? null : swingOf(endings[0] ?? [], endings[i] ?? [], answers.length - 1),
        gain: made ? null : gainOf(given, ends, side),
      };
    }),
  };
}

/** How much more a side scores, over the same luck. */
function gainOf(given: readonly Ended[], ends: readonly Ended[], side: Side): Likely {
  const pairs = ends.map((end, i) => end.scores[side] - (given[i]?.scores[side] ?? 0));
  const { effect, low, high } = interval(mean(pairs, (gain) => gain));
  return { value: effect, low, high };
}
