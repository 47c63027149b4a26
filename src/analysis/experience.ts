/**
 * A thoughtful player: one who has played the case before, and takes at each juncture the draft that
 * has served best there. It knows nothing of the other side's mind or of the luck to come. What reaches
 * it, it answers with the reply that the reply model weighs best for its own side.
 */
import { possibleReplies } from '../engine/counterpart.ts';
import { tablesOf } from '../engine/tables.ts';
import type { Turn, World } from '../engine/world.ts';
import type { Case } from '../vocabulary/case.ts';
import type { Side } from '../vocabulary/words.ts';
import { diceOf } from './dice.ts';
import { playBy, seedOf } from './plays.ts';
import { POLICIES, type Policy } from './policies.ts';
import { type Prepared, prepared, sent } from './prepared.ts';

/** What has come of an option in the plays in which it was taken. */
interface Served {
  plays: number;
  score: number;
}
export type Experience = Map<string, Served>;

const keyOf = (juncture: string, option: string): string => `${juncture}/${option}`;

/** Half of its plays it tries anything; the other half what has served best, to learn what follows from it. */
const TRIES = 0.5;

/** The reply that the model weighs best. */
export const wellAnswered: Policy = (world, turn) => {
  const { answers } = turn;
  if (answers === null) return sent(turn, undefined);
  const replies = possibleReplies(world, tablesOf(world.case), answers);
  const utility = new Map<string, number>(replies.map(({ reply, utility: u }) => [reply, u]));
  return sent(
    turn,
    bestOf(prepared(world, turn), ({ id }) => utility.get(id) ?? -Infinity),
  );
};

function bestOf(
  options: readonly Prepared[],
  value: (option: Prepared) => number,
): Prepared | undefined {
  return options.toSorted((a, b) => value(b) - value(a))[0];
}

/** What has served best at the turn; of what was never tried, nothing is hoped. */
function bestKnown(known: Experience, world: World, turn: Turn): Prepared | undefined {
  return bestOf(prepared(world, turn), ({ id }) => {
    const served = known.get(keyOf(turn.juncture, id));
    return served === undefined ? -Infinity : served.score / served.plays;
  });
}

/** Plays a side of a case many times against the model, and keeps what came of every option. */
export function experienceOf(game: Case, side: Side, plays: number, seed: number): Experience {
  const known: Experience = new Map();
  for (let n = 0; n < plays; n += 1) {
    const taken: string[] = [];
    const dice = diceOf(seedOf(seed, n));
    const ventures = dice() < TRIES;
    const learner: Policy = (world, turn) => {
      if (turn.answers !== null) return wellAnswered(world, turn, dice);
      const options = prepared(world, turn);
      const tried = options[Math.floor(dice() * options.length)];
      const option = ventures ? tried : (bestKnown(known, world, turn) ?? tried);
      if (option !== undefined) taken.push(keyOf(turn.juncture, option.id));
      return sent(turn, option);
    };
    const { scores } = playBy(game, against(side, learner), seedOf(seed, n));
    for (const key of taken) {
      const served = known.get(key) ?? { plays: 0, score: 0 };
      served.plays += 1;
      served.score += scores?.[side] ?? 0;
      known.set(key, served);
    }
  }
  return known;
}

export function thoughtful(known: Experience): Policy {
  return (world, turn, dice) =>
    turn.answers === null
      ? sent(turn, bestKnown(known, world, turn))
      : wellAnswered(world, turn, dice);
}

/** A policy for one side, and the model for the other. */
export function against(side: Side, policy: Policy): Readonly<Record<Side, Policy>> {
  const { model } = POLICIES;
  return side === 'A' ? { A: policy, B: model } : { A: model, B: policy };
}
