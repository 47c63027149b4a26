/** Shares of plays, and how far two answers to one juncture part, each with its 95 % interval. */

/** An estimate and where the truth lies, 19 times in 20. */
export interface Likely {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The normal quantile of a 95 % interval. */
const Z = 1.96;

/** The same for one, two, three… intervals that are to hold at once (Bonferroni: 0.05 shared among them). */
const Z_AMONG = [Z, 2.241, 2.394, 2.498, 2.576, 2.638, 2.69, 2.734, 2.773, 2.807] as const;

const NOTHING_KNOWN: Likely = { value: 0, low: 0, high: 1 };

/**
 * A share of plays with Wilson's interval, which stays honest near 0 and 1: E. B. Wilson, "Probable
 * Inference, the Law of Succession, and Statistical Inference", JASA 22, 1927.
 *
 * @param count - 0 to plays
 */
export function shareOf(count: number, plays: number): Likely {
  if (plays === 0) return NOTHING_KNOWN;
  const share = count / plays;
  const weight = 1 + Z ** 2 / plays;
  const middle = (share + Z ** 2 / (2 * plays)) / weight;
  const half = (Z / weight) * Math.sqrt((share * (1 - share)) / plays + Z ** 2 / (4 * plays ** 2));
  return within(share, middle - half, middle + half);
}

/** Half the sum of the differences of two samples: their distance as counted, which chance makes too large. */
export function apart(a: readonly string[], b: readonly string[]): number {
  const plays = Math.max(1, a.length);
  return [...surplus(a, b)].reduce((sum, [, count]) => sum + Math.max(0, count), 0) / plays;
}

/**
 * The swing: by how much the endings from another answer differ from those of the answer that was
 * given. It is the total-variation distance of the two distributions, that is the least share of
 * futures that would have to end otherwise to make them the same: 0 for no difference, 1 for nothing
 * in common.
 *
 * As counted it is too large: chance alone parts any two samples. So the plays are split. Every third
 * pair chooses the endings that come more often after the other answer; the rest count how much more
 * often those endings come. What is counted was not chosen by the plays that count it, so no difference
 * is made where there is none, and a small one is rather understated. Interval: A. Agresti and Y. Min,
 * "Simple improved confidence intervals for comparing matched proportions", Statistics in Medicine 24,
 * 2005 (half a pair is added to each of the four kinds).
 *
 * @param given - endings of the answer that was given, play by play
 * @param other - of another answer, with the same luck in the same place
 * @param among - how many other answers there are: the intervals hold for all of them at once, so that
 *   the largest may be named
 */
export function swingOf(given: readonly string[], other: readonly string[], among = 1): Likely {
  const chosen = surplus(given.filter(everyThird), other.filter(everyThird));
  const gains = (ending: string) => (chosen.get(ending) ?? 0) < 0;
  let [plays, more, less] = [0, 0, 0];
  for (const [i, ending] of given.entries()) {
    if (everyThird(ending, i)) continue;
    plays += 1;
    const before = gains(ending);
    const after = gains(other[i] ?? '');
    if (after && !before) more += 1;
    if (before && !after) less += 1;
  }
  if (plays === 0) return NOTHING_KNOWN;
  const z = Z_AMONG[Math.min(among, Z_AMONG.length) - 1] ?? Z;
  const n = plays + 2;
  const difference = (more - less) / n;
  const half = (z * Math.sqrt(more + less + 1 - (more - less) ** 2 / n)) / n;
  return within((more - less) / plays, difference - half, difference + half);
}

/** Finding what to count takes fewer plays than counting it. */
const everyThird = (_ending: string, play: number): boolean => play % 3 === 0;

/** How much more often each ending came in one sample than in another of the same length. */
function surplus(a: readonly string[], b: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of a) counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const id of b) counts.set(id, (counts.get(id) ?? 0) - 1);
  return counts;
}

function within(value: number, low: number, high: number): Likely {
  const share = (x: number) => Math.min(1, Math.max(0, x));
  return { value: share(value), low: share(low), high: share(high) };
}
