/**
 * Estimates over paired draws. Each keeps what every draw contributes to it (its influence), so that
 * a difference of two estimates over the same draws counts the luck they share only once.
 *
 * 95 % interval: estimate ± 1.96 s / √n, with s the standard deviation of the n influences (for a
 * mean its plain deviations; for log-odds and for means of a part, the delta method).
 */
export interface Estimate {
  readonly value: number;
  /** By draw; they sum to 0. */
  readonly influence: Float64Array;
}

export interface Interval {
  readonly effect: number;
  readonly low: number;
  readonly high: number;
}

/** Mean over draws. */
export function mean<Row>(rows: readonly Row[], of: (row: Row) => number): Estimate {
  return meanWhere(rows, of, () => true);
}

/** Mean over those draws for which something holds; NaN where it holds for none. */
export function meanWhere<Row>(
  rows: readonly Row[],
  of: (row: Row) => number,
  where: (row: Row) => boolean,
): Estimate {
  return ratio(
    rows,
    (row) => (where(row) ? of(row) : 0),
    (row) => (where(row) ? 1 : 0),
  );
}

/** Sum of one thing over the sum of another; NaN where the other is 0 in every draw. */
export function ratio<Row>(
  rows: readonly Row[],
  over: (row: Row) => number,
  under: (row: Row) => number,
): Estimate {
  let above = 0;
  let below = 0;
  for (const row of rows) {
    above += over(row);
    below += under(row);
  }
  const value = above / below;
  const each = below / rows.length;
  const influence = Float64Array.from(rows, (row) => (over(row) - value * under(row)) / each);
  return { value, influence };
}

/** Log-odds of a mean probability. */
export function logOddsOfMean<Row>(rows: readonly Row[], of: (row: Row) => number): Estimate {
  const { value, influence } = mean(rows, of);
  const slope = 1 / (value * (1 - value));
  return { value: Math.log(value / (1 - value)), influence: influence.map((x) => x * slope) };
}

/** a - b, over the same draws. */
export function minus(a: Estimate, b: Estimate): Estimate {
  return {
    value: a.value - b.value,
    influence: a.influence.map((x, i) => x - (b.influence[i] ?? 0)),
  };
}

/** (a + b) / 2, over the same draws. */
export function average(a: Estimate, b: Estimate): Estimate {
  return {
    value: (a.value + b.value) / 2,
    influence: a.influence.map((x, i) => (x + (b.influence[i] ?? 0)) / 2),
  };
}

/** a / b - 1, over the same draws: by what part a differs from b. */
export function relative(a: Estimate, b: Estimate): Estimate {
  const ratio = a.value / b.value;
  return {
    value: ratio - 1,
    influence: a.influence.map((x, i) => (x - ratio * (b.influence[i] ?? 0)) / b.value),
  };
}

/** The 95 % interval. */
export function interval({ value, influence }: Estimate): Interval {
  const n = influence.length;
  let squares = 0;
  for (const x of influence) squares += x * x;
  const half = (1.96 * Math.sqrt(squares / Math.max(1, n - 1))) / Math.sqrt(n);
  return { effect: value, low: value - half, high: value + half };
}
