/** One measured figure against its peer of the same run. */
export interface Figure {
  readonly value: number;
  readonly unit: string;
  /** The peer's figure, or the budget where there is no peer. */
  readonly peer: number;
  readonly ratio: number;
  /** What the ratio must be: at least or at most. */
  readonly bound: { readonly atLeast: number } | { readonly atMost: number };
}

export type Figures = Readonly<Record<string, Figure>>;

/** @param bound - on the ratio value / peer */
export function figure(value: number, unit: string, peer: number, bound: Figure['bound']): Figure {
  const round = (n: number): number => Number(n.toPrecision(4));
  return { value: round(value), unit, peer: round(peer), ratio: round(value / peer), bound };
}

export function holds({ ratio, bound }: Figure): boolean {
  return 'atLeast' in bound ? ratio >= bound.atLeast : ratio <= bound.atMost;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** @param q - 0 to 1 */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}
