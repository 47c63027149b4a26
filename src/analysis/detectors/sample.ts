/** Means and variances of samples, and how much of a variance belongs to what. */

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, x) => sum + x, 0) / values.length;
}

/** Of a sample, about its own mean. */
export function varianceOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / Math.max(1, values.length - 1);
}

/** The middle value, or the lower of the two. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

/** How many of the elements something holds for, as a share. */
export function shareWhere<T>(list: readonly T[], holds: (one: T) => boolean): number {
  return list.filter(holds).length / list.length;
}

export interface Parts {
  readonly total: number;
  /** What the groups differ by, beyond what chance within them makes them differ. */
  readonly between: number;
  readonly within: number;
}

/**
 * Parts of a variance by groups of equal size: one-way analysis of variance with random effects.
 *
 * @param groups two or more, of two or more values each
 */
export function variancePartsOf(groups: readonly (readonly number[])[]): Parts {
  const within = meanOf(groups.map(varianceOf));
  const size = groups[0]?.length ?? 1;
  const between = Math.max(0, varianceOf(groups.map(meanOf)) - within / size);
  return { total: between + within, between, within };
}

/** How unforeseeable one of several chances is, in bits. */
export function entropyOf(chances: readonly number[]): number {
  return chances.reduce((sum, p) => (p > 0 ? sum - p * Math.log2(p) : sum), 0);
}

/** 95 % of the means of such samples lie within so much of the truth. */
export function marginOf(values: readonly number[]): number {
  return 1.96 * Math.sqrt(varianceOf(values) / values.length);
}
