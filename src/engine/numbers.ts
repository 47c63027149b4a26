/** The few plain functions that every rule is written with. */
import type { LogOdds, Share } from '../vocabulary/units.ts';

/** Beliefs stay between .02 and .98; these are their log-odds. */
export const LOG_ODDS_LIMIT: LogOdds = Math.log(0.98 / 0.02);

export function clamp(x: number, low: number, high: number): number {
  return x < low ? low : x > high ? high : x;
}

/** Holds a number to 0..1. */
export function share(x: number): Share {
  return x < 0 ? 0 : x > 1 ? 1 : x;
}

/** [u]+ of the formal model. */
export function positive(x: number): number {
  return x > 0 ? x : 0;
}

/** Lambda(u) = 1 / (1 + e^-u): from log-odds to a probability. */
export function logistic(u: number): Share {
  return 1 / (1 + Math.exp(-u));
}

/** From a probability to log-odds, held to the range of beliefs. */
export function logOdds(p: Share): LogOdds {
  return clamp(Math.log(p / (1 - p)), -LOG_ODDS_LIMIT, LOG_ODDS_LIMIT);
}

/**
 * P(act) proportional to e^(precision x utility). The chances sum to 1.
 *
 * @param utilities may hold -Infinity for what is not possible, which gets chance 0
 */
export function quantalResponse(utilities: readonly number[], precision: number): Share[] {
  let best = -Infinity;
  for (let i = 0; i < utilities.length; i += 1) best = Math.max(best, utilities[i] ?? best);
  let sum = 0;
  const chances: number[] = [];
  for (let i = 0; i < utilities.length; i += 1) {
    const weight = Math.exp(precision * ((utilities[i] ?? best) - best));
    chances.push(weight);
    sum += weight;
  }
  for (let i = 0; i < chances.length; i += 1) chances[i] = (chances[i] ?? 0) / sum;
  return chances;
}
