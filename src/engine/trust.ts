/** Step 8: trust in the other side's word. */
import type { Parameters } from '../vocabulary/parameters.ts';
import type { Share } from '../vocabulary/units.ts';
import { positive } from './numbers.ts';

/** H: a moderate third party of good access builds trust; a partisan one spoils it (Kydd 2006). */
export function trustThrough(access: Share, bias: number): number {
  const lean = Math.abs(bias);
  return 1 + 1.2 * access * positive(1 - lean / 0.7) - (lean > 0.7 ? 0.3 : 0);
}

export interface TrustScalars {
  readonly trust: Share;
  /** tr of the act. */
  readonly act: number;
  readonly deniability: Share;
  readonly authority: Share;
  /** phi': fidelity left after the way. */
  readonly fidelity: Share;
  /** H, or 1 without a third party. */
  readonly through: number;
}

/** What is seen with one's own eyes: nothing deniable, nothing lost on the way. */
export const FACE_TO_FACE = { deniability: 0, authority: 1, fidelity: 1, through: 1 } as const;

/** tau after a contradiction, a deceit or a witnessed back-down. */
export function doubted(trust: Share, p: Parameters): Share {
  return trust * (1 - p.xi);
}

/** Delta tau of a message. */
export function trustShift(s: TrustScalars, p: Parameters): number {
  if (s.act < 0) return p.g * s.act * s.trust;
  const heard = (1 - 0.4 * s.deniability) * s.authority * s.fidelity * s.through;
  return p.g * s.act * (1 - s.trust) * heard;
}
