import { describe, expect, test } from 'vitest';
import {
  average,
  interval,
  logOddsOfMean,
  mean,
  meanWhere,
  minus,
  relative,
} from '../../src/analysis/lab/statistics.ts';

const rows = [
  { a: 1, b: 0, counts: true },
  { a: 3, b: 2, counts: true },
  { a: 5, b: 4, counts: false },
  { a: 7, b: 6, counts: true },
];
const a = mean(rows, (r) => r.a);
const b = mean(rows, (r) => r.b);

describe('an interval', () => {
  test('of a mean is 1.96 standard errors to either side', () => {
    // Deviations −3, −1, 1, 3: s² = 20/3.
    const half = 1.96 * Math.sqrt(20 / 3 / 4);
    expect(interval(a)).toEqual({ effect: 4, low: 4 - half, high: 4 + half });
  });

  test('of a difference counts shared luck once: a constant difference has none', () => {
    expect(interval(minus(a, b))).toEqual({ effect: 1, low: 1, high: 1 });
  });

  test('of a mean of a part takes the part alone', () => {
    expect(
      meanWhere(
        rows,
        (r) => r.a,
        (r) => r.counts,
      ).value,
    ).toBeCloseTo(11 / 3, 12);
  });

  test('of nothing is no number', () => {
    expect(
      meanWhere(
        rows,
        (r) => r.a,
        () => false,
      ).value,
    ).toBeNaN();
  });

  test('of log-odds is that of the mean, stretched by 1 / p(1 − p)', () => {
    const p = mean(rows, (r) => r.a / 10);
    const odds = logOddsOfMean(rows, (r) => r.a / 10);
    expect(odds.value).toBeCloseTo(Math.log(0.4 / 0.6), 12);
    const width = ({ low, high }: { low: number; high: number }) => high - low;
    expect(width(interval(odds))).toBeCloseTo(width(interval(p)) / 0.24, 10);
  });

  test('of a ratio and of an average', () => {
    expect(relative(a, b).value).toBeCloseTo(4 / 3 - 1, 12);
    expect(average(a, b).value).toBe(3.5);
  });

  test('covers the truth in about 95 samples of 100', () => {
    // A fixed stream of numbers between 0 and 1, its mean one half.
    let state = 1;
    const next = (): number => {
      state = (state * 16_807) % 2_147_483_647;
      return state / 2_147_483_647;
    };
    let covered = 0;
    for (let k = 0; k < 2_000; k += 1) {
      const sample = Array.from({ length: 50 }, next);
      const { low, high } = interval(mean(sample, (x) => x));
      if (low <= 0.5 && 0.5 <= high) covered += 1;
    }
    expect(covered / 2_000).toBeGreaterThan(0.93);
    expect(covered / 2_000).toBeLessThan(0.97);
  });
});
