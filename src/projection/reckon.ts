/**
 * What each adviser reckons: the middle of the staff's range, moved by the leaning that the case gives
 * that adviser. So a bias is measurable: over many messages an adviser is off by it (`analysis --
 * detectors`).
 */

import { share } from '../engine/numbers.ts';
import type { Case } from '../vocabulary/case.ts';
import type { Adviser } from '../vocabulary/sides.ts';
import { CHANCE_WORDS, COST_WORDS, say, WEIGHT_WORDS } from './strings.ts';
import type { Estimate, ForecastView } from './views.ts';
import { wordOf } from './word-scales.ts';

export type Reckoned = keyof Adviser['bias'];
type Ranges = Omit<ForecastView, 'advice'>;

/** A leaning on a cost is a part of it: at .1 a fifth more. */
const COST_LEANING = 2;

const middle = ({ low, high }: Estimate): number => (low + high) / 2;

/** An adviser's own numbers; a leaning may carry them past 0 or 1. */
export function reckonedBy(
  { bias }: Adviser,
  { weight, staysSecret, costAtHome }: Ranges,
): Readonly<Record<Reckoned, number>> {
  return {
    weight: middle(weight) + bias.weight,
    secrecy: middle(staysSecret) + bias.secrecy,
    cost: middle(costAtHome) * (1 + COST_LEANING * bias.cost),
  };
}

/**
 * The leaning that shows in an adviser's numbers beside what came, message by message.
 *
 * @param pairs what was reckoned, and what came
 */
export function leaningShown(
  of: Reckoned,
  pairs: readonly (readonly [reckoned: number, came: number])[],
): number {
  const reckoned = pairs.reduce((sum, [one]) => sum + one, 0);
  const came = pairs.reduce((sum, [, one]) => sum + one, 0);
  return of === 'cost' ? (reckoned / came - 1) / COST_LEANING : (reckoned - came) / pairs.length;
}

/** In words, what the adviser leans in most; null where it leans in nothing, or nothing is secret. */
export function reckonsInWords(game: Case, person: string, ranges: Ranges): string | null {
  const adviser = game.advisers.find((one) => one.person === person);
  if (adviser === undefined) return null;
  const { bias } = adviser;
  const of = (['weight', 'secrecy', 'cost'] as const).reduce((a, b) =>
    Math.abs(bias[b]) > Math.abs(bias[a]) ? b : a,
  );
  if (bias[of] === 0 || (of === 'secrecy' && ranges.staysSecret.high === 0)) return null;
  const scale = { weight: WEIGHT_WORDS, secrecy: CHANCE_WORDS, cost: COST_WORDS }[of];
  const word = wordOf(share(reckonedBy(adviser, ranges)[of]), scale);
  return say(`reckon.${of}`, { word });
}
