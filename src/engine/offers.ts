/** Terms on the table. */

import type { Package } from '../vocabulary/demarche.ts';
import { partOf } from '../vocabulary/sides.ts';
import { other, type Side } from '../vocabulary/words.ts';
import { isEmpty, samePackage } from './packages.ts';
import { tablesOf } from './tables.ts';
import type { Offer, World } from './world.ts';

/**
 * The standing offer that an acceptance takes: the one it names by its terms, or the one it answers,
 * or the other side's latest. Null where there is none.
 */
export function acceptedOffer(
  world: World,
  side: Side,
  named: Package,
  answers: string | null,
): Offer | null {
  const offers = partOf(world.offers, other(side));
  if (!isEmpty(named)) return offers.findLast((offer) => samePackage(offer.package, named)) ?? null;
  return offers.find((offer) => offer.message === answers) ?? offers.at(-1) ?? null;
}

/** Do these terms touch the heart of the quarrel, as a settlement must? Afterwards anything may be agreed. */
export function canSettle(world: World, terms: Package): boolean {
  if (world.settled !== null) return !isEmpty(terms);
  const { hearts } = tablesOf(world.case);
  return !isEmpty(terms) && hearts.every((issue) => issue in terms);
}
