/** Step 6: what publics hear, and how it binds. */
import type { Parameters } from '../vocabulary/parameters.ts';
import type { Share, Value } from '../vocabulary/units.ts';
import { positive } from './numbers.ts';
import { SECRET_BELOW } from './transmission.ts';

/** k of the sender after an act of this tie, seen this much. */
export function committed(k: Share, tie: number, seen: Share, p: Parameters): Share {
  return tie < 0 ? k + 0.3 * tie * seen : k + (1 - k) * p.kappaTie * seen * positive(tie);
}

/** k of the receiver whose audience was provoked. */
export function provoked(k: Share, provoke: number, seen: Share, p: Parameters): Share {
  return k + (1 - k) * p.kappaProv * seen * provoke;
}

/** d: the claim rises toward what was claimed in public, and never falls by talk. */
export function claimed(claim: Value, share: Value, seen: Share): Value {
  return seen > SECRET_BELOW && share > claim ? claim + seen * (share - claim) : claim;
}

/** Each round commitment fades by this share, and the claim returns so far to the status quo. */
export const FADING = 0.03;

/** k after it has faded by a share. */
export function faded(k: Share, by: Share): Share {
  return k * (1 - by);
}

/** d after it has returned a share of its way to the status quo. */
export function receded(claim: Value, statusQuo: Value, by: Share): Value {
  return claim + by * (statusQuo - claim);
}
