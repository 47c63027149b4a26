/** Step 7: how hot it is, and the six treads of the crisis ladder. */
import type { Share } from '../vocabulary/units.ts';
import { TENSIONS, type Tension } from '../vocabulary/words.ts';
import { positive } from './numbers.ts';
import { GARBLED_HOSTILITY } from './transmission.ts';

/** Delta z of a hostile act: more before strong audiences. */
export function heat(
  tension: Share,
  force: number,
  seen: Share,
  audiences: number,
  garbled: boolean,
): number {
  const heard = garbled ? GARBLED_HOSTILITY : 1;
  return heard * force * (1 - tension) * (0.5 + (seen * audiences) / 2);
}

/** Delta z of a calming act, 0 or below: more on neutral ground. */
export function calm(tension: Share, force: number, neutrality: Share): number {
  return 2 * force * tension * (0.6 + 0.4 * neutrality);
}

/** What a third party takes off by its presence. */
export function mediatorCalm(access: Share, bias: number): number {
  return 0.012 * access * (1 - 0.5 * Math.abs(bias));
}

/** A visible step makes a threat's tension half as much again. */
export const STEP_HEAT = 1.5;
export const REFUSAL_HEAT = 0.02;
export const STALL_HEAT = 0.005;
export const ESCALATION_HEAT = 0.05;
/** Each round without a deal. */
export const DRIFT_PER_ROUND = -0.008;

/** What a meeting of much symbolism adds when it ends without a deal. */
export function disappointedHopes(tension: Share, symbolism: Share): number {
  return 0.03 * symbolism * (1 - tension);
}

/** From which tension each tread of the ladder is lit; theory.md's reference starts at confrontation. */
export const TREADS: Readonly<Record<Tension, Share>> = {
  quiet: 0,
  dispute: 0.15,
  confrontation: 0.3,
  standoff: 0.5,
  brink: 0.7,
  war: 0.9,
};

/** The tread that is lit, 0 to 5. */
export function treadOf(tension: Share): number {
  let tread = 0;
  for (let i = 1; i < TENSIONS.length; i += 1) {
    if (tension >= TREADS[TENSIONS[i] ?? 'war']) tread = i;
  }
  return tread;
}

/**
 * Delta z of an event that all can see. It heats toward the tread of war and not on to it, for that
 * takes an act of one of the sides; what eases does so as a message on neutral ground.
 */
export function eventShift(tension: Share, force: number): number {
  return force > 0 ? force * positive(TREADS.war - tension) : calm(tension, force, 1);
}
