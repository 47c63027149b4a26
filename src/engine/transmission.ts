/** What happens to a message on its way: steps 1 to 4 of "One transmission". Plain scalars only. */
import type { Share } from '../vocabulary/units.ts';
import type { Exposure } from '../vocabulary/words.ts';
import { clamp, share } from './numbers.ts';

/**
 * How little a channel keeps once it is known of: exposed it holds at most .1 of a secret (step 1),
 * rumoured at most half, which is the case's middle between the model's two states.
 */
const SECRECY_AT_MOST: Readonly<Record<Exposure, Share>> = {
  covert: 1,
  rumoured: 0.5,
  exposed: 0.1,
};

/** Step 1, v = nu (1 - sigma): how much of the message others see. */
export function publicness(visibility: Share, secrecy: Share, exposure: Exposure): Share {
  return visibility * (1 - Math.min(secrecy, SECRECY_AT_MOST[exposure]));
}

/** Below this publicness a message is secret and feeds the secret stock; above it, it is a claim. */
export const SECRET_BELOW: Share = 0.25;

/**
 * Step 2: the chance that a side accepts a third party.
 *
 * @param biasAgainst how far the third party leans to the other side, -1 to 1
 */
export function consentChance(tension: Share, leverage: Share, biasAgainst: number): Share {
  return share(0.55 + 0.8 * (tension - 0.3) - 0.15 * leverage - 0.35 * biasAgainst);
}

/** Step 3: the chance that delivery slips. */
export function slipChance(slip: Share, mediated: boolean): Share {
  return share(slip + (mediated ? 0.1 : 0));
}

/** Step 3: what a slipped round adds to tension. */
export const SLIP_TENSION = 0.01;

/**
 * Step 4, phi': the fidelity that is left.
 *
 * @param access of the third party that carries it; null when none does
 */
export function fidelityLeft(
  fidelity: Share,
  noisePublic: Share,
  seen: Share,
  access: Share | null,
): Share {
  const left = fidelity * (1 - noisePublic * seen);
  return clamp(access === null ? left : left * (0.85 + 0.15 * access), 0, 1);
}

/** Step 4: deviation of the noise on the terms as received. */
export function noiseOfTerms(fidelity: Share): number {
  return 0.12 * (1 - fidelity);
}

/** Step 4: how far a third party moves the terms toward the side it favours. */
export function favour(biasToReceiver: number): number {
  return 0.08 * biasToReceiver;
}

/** Step 4: what is left of the words, and of a hostile tone, once they are garbled. */
export const GARBLED_WORDS = 0.3;
export const GARBLED_HOSTILITY = 0.8;

/** acc (1 - |beta|): how far a third party gives cover to those who concede. */
export function cover(access: Share, bias: number): Share {
  return access * (1 - Math.abs(bias));
}
