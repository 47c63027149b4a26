/** Step 5: what a receiver comes to believe of the sender's resolve, in log-odds. */
import type { Parameters } from '../vocabulary/parameters.ts';
import type { LogOdds, Share } from '../vocabulary/units.ts';
import type { ActForce } from './acts.ts';
import { GARBLED_WORDS } from './transmission.ts';

/** N: what earlier threats and demands leave of the next. */
export function novelty(earlierHostile: number): Share {
  return 0.6 ** earlierHostile;
}

/** W: the weight of words, before authority. */
export function weightOfWords(
  trust: Share,
  deniability: Share,
  fresh: Share,
  contradicts: boolean,
): Share {
  return (0.35 + 0.65 * trust) * (1 - 0.5 * deniability) * fresh * (contradicts ? 0.4 : 1);
}

export interface SignalScalars {
  readonly act: ActForce;
  readonly authority: Share;
  /** The receiver's trust. */
  readonly trust: Share;
  readonly deniability: Share;
  readonly earlierHostile: number;
  readonly contradicts: boolean;
  readonly garbled: boolean;
  /** The sender's audience. */
  readonly audience: Share;
  readonly publicness: Share;
}

export interface SignalShift {
  /** From what was said. */
  readonly words: LogOdds;
  /** From hands that were tied in public. */
  readonly tiedHands: LogOdds;
  /** From need shown by conceding; 0 or below. */
  readonly need: LogOdds;
}

/** Delta l of a message, by its parts. A visible step adds theta_sink beside it. */
export function signalShift(s: SignalScalars, p: Parameters): SignalShift {
  const { act } = s;
  if (act.talk <= 0) return { words: 0, tiedHands: 0, need: p.thetaConc * act.talk };
  const fresh = novelty(s.earlierHostile);
  const weight = weightOfWords(s.trust, s.deniability, fresh, s.contradicts);
  return {
    words: act.talk * p.thetaTalk * s.authority * weight * (s.garbled ? GARBLED_WORDS : 1),
    tiedHands: p.thetaTie * act.tie * s.audience * s.publicness * (0.5 + 0.5 * weight) * fresh,
    need: 0,
  };
}

/**
 * q: how far a third party's report can be relied on. One biased toward the receiver would not say
 * "they will fight" unless it were so (Kydd 2003).
 */
export function reportReliability(h0: Share, biasToReceiver: number, access: Share): Share {
  const honesty = biasToReceiver >= 0 ? h0 + (1 - h0) * biasToReceiver : h0 * (1 + biasToReceiver);
  return access * honesty;
}

/** What its report moves. It says "not resolved" only where that is true, at chance q. */
export function reportShift(reliability: Share, saysResolved: boolean): LogOdds {
  return saysResolved ? -Math.log(1 - 0.95 * reliability) : -2.3;
}
