/** Ratification: terms must pass at home. */
import type { Parameters } from '../vocabulary/parameters.ts';
import type { Share, Value } from '../vocabulary/units.ts';
import { logistic, positive } from './numbers.ts';

export interface RatifyScalars {
  /** y_i of the terms. */
  readonly value: Value;
  /** m_i. */
  readonly floor: Value;
  readonly audience: Share;
  readonly commitment: Share;
  readonly claim: Value;
  /** Share of what passed between the sides that was secret. */
  readonly secretShare: Share;
  readonly briefed: boolean;
  /** c of what has leaked; 0 when nothing has. */
  readonly leaked: Share;
  /** acc (1 - |beta|) of the third party; 0 without one. */
  readonly cover: Share;
}

/** M_i: the least that passes at home now. */
export function winSetFloor(s: RatifyScalars, p: Parameters): Value {
  return (
    s.floor +
    0.3 * s.audience * s.commitment * positive(s.claim - s.value) +
    (s.briefed ? 0 : p.zeta * s.audience * s.secretShare) +
    0.06 * s.audience * s.leaked -
    0.02 * s.cover
  );
}

/** The chance that it passes. */
export function ratifyChance(s: RatifyScalars, p: Parameters): Share {
  return logistic(p.etaRatify * (s.value - winSetFloor(s, p)));
}

/** Failure at home: on tension, and what is left of trust on both sides. */
export const FAILED_HEAT = 0.06;
export const FAILED_TRUST_KEPT: Share = 0.9;
