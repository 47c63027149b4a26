/** Do the factors that are shown of a decision tell which way it would most likely go? */
import type { Share } from '../../vocabulary/units.ts';

/** An option as it was weighed. */
export interface Weighed {
  readonly chance: Share;
  readonly terms: readonly { readonly term: string; readonly value: number }[];
}

/** So many factors of a reply are shown. */
const SHOWN = 3;

/**
 * Would the factors that are shown have told the most likely option? They are the largest differences,
 * term by term, between the likeliest option and the next; they tell it when they speak for it together.
 */
export function isTold(options: readonly Weighed[]): boolean {
  const [first, next] = options.toSorted((a, b) => b.chance - a.chance);
  if (first === undefined || next === undefined) return false;
  const gaps = new Map<string, number>();
  for (const { term, value } of first.terms) gaps.set(term, (gaps.get(term) ?? 0) + value);
  for (const { term, value } of next.terms) gaps.set(term, (gaps.get(term) ?? 0) - value);
  const largest = [...gaps.values()].toSorted((a, b) => Math.abs(b) - Math.abs(a)).slice(0, SHOWN);
  return largest.reduce((sum, gap) => sum + gap, 0) > 0;
}
