/** The hazard of war, and what comes of threats that were refused. */
import type { Parameters } from '../vocabulary/parameters.ts';
import type { Share, Value } from '../vocabulary/units.ts';
import { logistic, positive } from './numbers.ts';

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

/** Carrying out a refused threat: on tension and on the other side's belief. */
export const CARRIED_OUT_HEAT = 0.22;
export const CARRIED_OUT_BELIEF = 0.8;
/** Backing down from one: belief lost, commitment and distance of the claim kept, tension kept. */
export const BACKED_DOWN_BELIEF = -0.9;
export const BACKED_DOWN_KEEPS: Share = 0.5;
export const BACKED_DOWN_TENSION: Share = 0.92;

/** What backing down costs at home. */
export function backDownCost(audience: Share, commitment: Share, p: Parameters): Share {
  return p.backDown * audience * commitment;
}
