/** Our own rule over all cases together: no way of playing wins most in most of them. */
import { type Finding, finding } from './row.ts';

/** Of the cases, so many at most may have one and the same best policy; judgement: more, and the cases teach one lesson. */
const MOST_CASES = 0.6;
/** Of fewer cases a share says little. */
const FEWEST = 5;

/** C9, from what D1 found on each case; null where too few were looked at. */
export function overCases(found: readonly Finding[]): Finding | null {
  const best = found.flatMap((row) => row.best ?? []);
  if (best.length < FEWEST) return null;
  const counts = new Map<string, number>();
  for (const policy of best) counts.set(policy, (counts.get(policy) ?? 0) + 1);
  const shares = Object.fromEntries(
    [...counts].map(([policy, count]) => [policy, count / best.length] as const),
  );
  const value = Math.max(...Object.values(shares));
  return finding(
    ['C9', 'One best policy in most cases', 'all cases'],
    [{ name: 'cases in which the same policy wins most', value, most: MOST_CASES }],
    shares,
  );
}
