/** The hazard of war, and what comes of threats that were refused. */
import type { Parameters } from '../vocabulary/parameters.ts';
import type { Share, Value } from '../vocabulary/units.ts';
import { logistic, positive, quantalResponse } from './numbers.ts';

/** pi(z): the chance of war in one round. */
export function warHazard(tension: Share, p: Parameters): Share {
  const above = positive(tension - p.zCritical) / (1 - p.zCritical);
  return p.piOne * above * above;
}

/** Once shots are fired, the hazard is at least that of this tension until terms end it. */
export const FIGHTING_TENSION: Share = 0.9;

/** w: what a side gets by war, of this chance to win and this resolve. */
export function warValue(power: Share, resolved: boolean, p: Parameters): Value {
  return power - (resolved ? p.warCostResolved : p.warCostIrresolute);
}

/** E[w | b]: what it looks like to one who thinks the side resolved with this probability. */
export function expectedWarValue(power: Share, belief: Share, p: Parameters): Value {
  return power - (belief * p.warCostResolved + (1 - belief) * p.warCostIrresolute);
}

export interface AttackScalars {
  readonly war: Value;
  readonly statusQuo: Value;
  readonly audience: Share;
  readonly commitment: Share;
  readonly claim: Value;
  readonly tension: Share;
}

/** The chance that a side attacks when time has run out without terms. */
export function attackChance(s: AttackScalars, p: Parameters): Share {
  const humiliation = p.gammaK * s.audience * s.commitment * positive(s.claim - s.statusQuo);
  const gain = s.war - 0.1 - s.statusQuo + p.omega + humiliation;
  return logistic(2 * p.lambda * gain) * positive((s.tension - 0.2) / 0.8);
}

/** Carrying out a refused threat: Delta z, and Delta l of the other side. */
export function carriedOutHeat(tension: Share): number {
  return 0.22 * (1 - tension);
}
export const CARRIED_OUT_BELIEF = 0.8;
/** Backing down from one: belief lost, how far commitment and claim fade, tension kept. */
export const BACKED_DOWN_BELIEF = -0.9;
export const BACKED_DOWN_FADES: Share = 0.5;
export const BACKED_DOWN_TENSION: Share = 0.92;

/** What backing down costs at home. */
export function backDownCost(audience: Share, commitment: Share, p: Parameters): Share {
  return p.backDown * audience * commitment;
}

/** What a side may do whose threat was refused. */
export const AFTER_REFUSAL = ['carry out', 'back down', 'hold'] as const;
export type AfterRefusal = (typeof AFTER_REFUSAL)[number];

/**
 * The chances of carrying out, backing down and holding, in that order; they sum to 1.
 *
 * @param talks V of the side whose threat was refused
 * @param war its w
 * @param shame what backing down would cost it at home
 */
export function afterRefusal(
  talks: Value,
  war: Value,
  shame: Share,
  p: Parameters,
): readonly Share[] {
  const utilities = [
    0.6 * talks + 0.4 * war - 0.03,
    talks - 0.03 - shame,
    talks - 0.08 - 0.3 * shame,
  ];
  return quantalResponse(utilities, p.lambda);
}
