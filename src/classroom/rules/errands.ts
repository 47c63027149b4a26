/** An envoy's manner: it cannot touch the terms, but it is the envoy who says them. */
import type { Manner } from '../../vocabulary/classroom.ts';
import type { Demarche } from '../../vocabulary/demarche.ts';
import type { Act } from '../../vocabulary/words.ts';

/** From the sharpest down; an envoy moves what it says by one step. */
const EDGES: readonly (readonly Act[])[] = [
  ['threaten', 'demand', 'propose', 'probe'],
  ['reject', 'stall'],
  ['assure', 'concede'],
];

/** The act as it is said in this manner; the same one where there is nothing to soften or sharpen. */
export function manneredAct(act: Act, manner: Manner): Act {
  const ladder = EDGES.find((edge) => edge.includes(act));
  if (ladder === undefined || manner === 'plain') return act;
  return ladder[ladder.indexOf(act) + (manner === 'soft' ? 1 : -1)] ?? act;
}

/**
 * The démarche as the envoy delivers it. Other words than the staff's are the envoy's own.
 *
 * @param venue - where it is said instead; null for the place that was ordered
 */
export function mannered(demarche: Demarche, manner: Manner, venue: string | null): Demarche {
  const act = manneredAct(demarche.act, manner);
  const place = venue ?? demarche.venue;
  if (act === demarche.act && place === demarche.venue) return demarche;
  return { ...demarche, act, venue: place, option: null };
}
