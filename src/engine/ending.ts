/** How long an agreement holds, and what each side has of how it came out. */
import type { Share, Value } from '../vocabulary/units.ts';
import { logistic } from './numbers.ts';

/**
 * D: the chance that an agreement lasts.
 *
 * @param margin the lesser of the two sides' gains over war, min(y_i - w_i)
 * @param meanTrust of both sides
 */
export function durability(margin: Value, meanTrust: Share, leverage: Share): Share {
  return logistic(8 * (margin - 0.07 + 0.35 * (meanTrust - 0.5) - 0.1 * leverage));
}

/** What an agreement is worth: its terms while it lasts, little when it does not. */
export function agreementScore(durable: Share, value: Value, cost: Value, leverage: Share): number {
  return durable * (value - cost - 0.08 * leverage) + (1 - durable) * 0.15;
}

/** What no agreement is worth: the status quo, less the cost of no deal, half as much again in breakdown. */
export function noDealScore(statusQuo: Value, omega: number, breakdown: boolean): number {
  return statusQuo - omega * (breakdown ? 1.5 : 1);
}

/** A side that has sent so many rejections breaks off, if tension is above the next number. */
export const REJECTIONS_TO_BREAK = 4;
export const BREAKDOWN_TENSION: Share = 0.5;
