/** Step 9: secrets, and what it costs when they come out. */
import type { Parameters } from '../vocabulary/parameters.ts';
import type { Share } from '../vocabulary/units.ts';
import type { Exposure } from '../vocabulary/words.ts';
import { share } from './numbers.ts';

/** s: the secret stock after one more secret message. */
export function stocked(secrets: Share, act: number): Share {
  return secrets + (1 - secrets) * act;
}

/**
 * What a third party's indiscretion and a veto player in the know add, each as a part of lambda_0: at
 * its default of .3 the model's own .05 and .02. So one number of a case says how leaky its time is.
 */
const LOOSE_TONGUE = 0.05 / 0.3;
const ONE_MORE_WHO_KNOWS = 0.02 / 0.3;

/**
 * The chance that one secret message leaks from the hands it passes.
 *
 * @param discretion of the third party that carried it; null when none did
 * @param briefedSides how many veto players at home were told: 0 to 2
 */
export function leakChance(
  secrecy: Share,
  discretion: Share | null,
  briefedSides: number,
  p: Parameters,
): Share {
  const carrier = discretion === null ? 0 : LOOSE_TONGUE * (1 - discretion);
  return share(p.leakBase * (1 - secrecy + carrier + ONE_MORE_WHO_KNOWS * briefedSides));
}

/**
 * The chance that a meeting is seen for what it is: both who come to it are noticed, each at the
 * chance that is the venue's visibility. A case's own addition: the formal model has no doors.
 */
export function seenChance(visibility: Share): Share {
  return visibility * visibility;
}

/** Of the meetings that are seen, so many are talked of. Judgement: a watched gate gives 1 in 130. */
const TALKED_OF: Share = 0.03;

/** The chance that there is talk of a secret channel because a meeting was seen at its venue. */
export function talkChance(visibility: Share): Share {
  return TALKED_OF * seenChance(visibility);
}

/** c: how much there is to be embarrassed by. */
export function embarrassment(secrets: Share, deniability: Share): Share {
  return secrets * (1 - 0.7 * deniability);
}

/** Of the damage of exposure, a rumour does one half, and its confirmation the other. */
export const RUMOUR_PART: Share = 0.5;

/** How much of the damage a step from one exposure to another does. */
export function damagePart(from: Exposure, to: Exposure): Share {
  if (from === to || to === 'covert' || from === 'exposed') return 0;
  return from === 'covert' && to === 'exposed' ? 1 : RUMOUR_PART;
}

/** k, tau and z after a leak that embarrasses by `c`. */
export function commitmentAfterLeak(k: Share, c: Share, p: Parameters): Share {
  return k + (1 - k) * p.leakDamage * c;
}
export function trustAfterLeak(trust: Share, c: Share): Share {
  return trust * (1 - 0.25 * c);
}
export function tensionAfterLeak(tension: Share, c: Share): Share {
  return share(tension + 0.15 * c);
}
