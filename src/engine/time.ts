/** Rates by the round, carried over to elapsed minutes. */
import type { Minute, Minutes, Share } from '../vocabulary/units.ts';

/** How many rounds a stretch of time is; not whole. */
export function roundsIn(elapsed: Minutes, round: Minutes): number {
  return elapsed / round;
}

/** A rate per round over some rounds: 1 - (1 - r)^n. */
export function rateOver(rate: Share, rounds: number): Share {
  return 1 - (1 - rate) ** rounds;
}

/** T of theory.md: how many rounds the formal model's own crisis has. */
const MODEL_ROUNDS = 12;

/** A rate per round of the model's crisis in one of so many rounds: over the whole it comes to as much. */
export function spread(rate: Share, rounds: number): Share {
  return rateOver(rate, MODEL_ROUNDS / rounds);
}

/**
 * The first round's end after a moment. Rounds are counted from the start of the case, so that the
 * hazard of war is tested at the same moments, with the same draws, in every play.
 */
export function nextRoundEnd(after: Minute, start: Minute, round: Minutes): Minute {
  return start + (Math.floor((after - start) / round) + 1) * round;
}

/** The number of the round that ends at this moment, from 1. */
export function roundNumber(end: Minute, start: Minute, round: Minutes): number {
  return Math.round((end - start) / round);
}
