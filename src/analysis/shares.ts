/** Shares of plays, and how far two answers to one juncture part, each with its 95 % interval. */

/** An estimate and where the truth lies, 19 times in 20. */
export interface Likely {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The normal quantile of a 95 % interval. */
const Z = 1.96;

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

/**
 * The swing: by how much the endings from another answer differ from those of the answer that was
 * given. It is the total-variation distance of the two distributions, that is the least share of
 * futures that would have to end otherwise to make them the same: 0 for no difference, 1 for nothing
 * in common. Of several other answers it is that of the one that differs most.
 *
 * Reckoned naively, from the counts, it is too large: chance alone parts any two samples. So the plays
 * are split. Every third pair chooses: the answer that differs most, and the endings that come more
 * often after it. The others count how much more often those endings come. What is counted was not
 * chosen by the plays that count it, so no difference is made where there is none, and a small one is
 * rather understated. Interval: A. Agresti and Y. Min, "Simple improved confidence intervals for
 * comparing matched proportions", Statistics in Medicine 24, 2005 (half a pair is added to each of the
 * four kinds).
 *
 * @param given - endings of the answer that was given, play by play
 * @param others - of each other answer, with the same luck in the same place
 */
export function swingOf(given: readonly string[], others: readonly (readonly string[])[]): Likely {
  const { other, gains } = mostDifferent(given, others);
  let [plays, more, less] = [0, 0, 0];
  for (const [i, ending] of given.entries()) {
    if (chooses(i)) continue;
    plays += 1;
    const before = gains.has(ending);
    const after = gains.has(other[i] ?? '');
    if (after && !before) more += 1;
    if (before && !after) less += 1;
  }
  if (plays === 0) return NOTHING_KNOWN;
  const n = plays + 2;
  const difference = (more - less) / n;
  const half = (Z * Math.sqrt(more + less + 1 - (more - less) ** 2 / n)) / n;
  return within((more - less) / plays, difference - half, difference + half);
}

/** Does this play choose, or does it count? To find what to count takes fewer than to count it. */
const chooses = (play: number): boolean => play % 3 === 0;

/** By the plays that choose: the answer that differs most, and the endings that it makes more frequent. */
function mostDifferent(
  given: readonly string[],
  others: readonly (readonly string[])[],
): { readonly other: readonly string[]; readonly gains: ReadonlySet<string> } {
  let best = { other: given, gains: new Set<string>(), by: 0 };
  for (const other of others) {
    const surplus = new Map<string, number>();
    for (const [i, ending] of given.entries()) {
      if (!chooses(i)) continue;
      add(surplus, other[i] ?? '', 1);
      add(surplus, ending, -1);
    }
    const gained = [...surplus].filter(([, count]) => count > 0);
    const by = gained.reduce((sum, [, count]) => sum + count, 0);
    if (by > best.by) best = { other, gains: new Set(gained.map(([id]) => id)), by };
  }
  return best;
}

function add(counts: Map<string, number>, id: string, by: number): void {
  counts.set(id, (counts.get(id) ?? 0) + by);
}

function within(value: number, low: number, high: number): Likely {
  const share = (x: number) => Math.min(1, Math.max(0, x));
  return { value: share(value), low: share(low), high: share(high) };
}
