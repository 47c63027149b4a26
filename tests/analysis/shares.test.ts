import { describe, expect, test } from 'vitest';
import { type Dice, diceOf } from '../../src/analysis/dice.ts';
import { apart, shareOf, swingOf } from '../../src/analysis/shares.ts';

const rounded = ({ low, high }: { low: number; high: number }) => [
  Number(low.toFixed(3)),
  Number(high.toFixed(3)),
];

describe('a share has the interval of Wilson', () => {
  test.each([
    ['none of ten is not nothing', 0, 10, [0, 0.278]],
    ['all of ten is not everything', 10, 10, [0.722, 1]],
    ['half of ten lies evenly', 5, 10, [0.237, 0.763]],
    ['half of three hundred is known better', 150, 300, [0.444, 0.556]],
  ])('%s', (_rule, count, plays, expected) => {
    expect(rounded(shareOf(count, plays))).toEqual(expected);
  });

  test('of no plays, nothing is known', () => {
    expect(rounded(shareOf(0, 0))).toEqual([0, 1]);
  });
});

type Distribution = Readonly<Record<string, number>>;

function drawn(of: Distribution, dice: Dice, plays: number): readonly string[] {
  return Array.from({ length: plays }, () => {
    let left = dice();
    for (const [id, share] of Object.entries(of)) {
      left -= share;
      if (left < 0) return id;
    }
    return Object.keys(of).at(-1) ?? '';
  });
}

const GIVEN: Distribution = { trade: 0.3, exit: 0.25, freeze: 0.2, exposed: 0.15, strike: 0.1 };

function largest(given: readonly string[], others: readonly (readonly string[])[]) {
  const swings = others.map((other) => swingOf(given, other, others.length));
  return swings.toSorted((a, b) => b.value - a.value)[0] ?? swingOf([], []);
}

describe('a swing, where the true one is known', () => {
  const PLAYS = 300;
  const TRIALS = 1_000;
  const cases: readonly [rule: string, swing: number, others: readonly Distribution[]][] = [
    ['of the same futures is none', 0, [GIVEN]],
    ['is none though four others were looked at', 0, [GIVEN, GIVEN, GIVEN, GIVEN]],
    ['is small where one ending in ten moves', 0.1, [{ ...GIVEN, trade: 0.2, strike: 0.2 }]],
    [
      'is that of the answer that differs most',
      0.3,
      [GIVEN, { ...GIVEN, trade: 0.1, exit: 0.15, strike: 0.4 }, GIVEN],
    ],
    ['is whole where nothing is in common', 1, [{ war: 1 }]],
  ];

  test.each(cases)('%s: not made too large, and within its interval', (_rule, truth, others) => {
    const dice = diceOf(1);
    const swings = Array.from({ length: TRIALS }, () =>
      largest(
        drawn(GIVEN, dice, PLAYS),
        others.map((other) => drawn(other, dice, PLAYS)),
      ),
    );
    const mean = swings.reduce((sum, { value }) => sum + value, 0) / TRIALS;
    expect(mean).toBeLessThan(truth + 0.05);
    expect(mean).toBeGreaterThan(truth - 0.03);
    const covered = swings.filter(({ low, high }) => low <= truth && truth <= high).length;
    expect(covered / TRIALS).toBeGreaterThan(0.9);
    const above = swings.filter(({ low }) => low > truth).length;
    expect(above / TRIALS).toBeLessThan(0.04);
  });

  test('counted naively, it would be made where there is none', () => {
    const dice = diceOf(1);
    const counts = Array.from({ length: TRIALS }, () =>
      apart(drawn(GIVEN, dice, PLAYS), drawn(GIVEN, dice, PLAYS)),
    );
    expect(counts.reduce((sum, n) => sum + n, 0) / TRIALS).toBeGreaterThan(0.05);
  });

  test('of one play, nothing is known', () => {
    expect(swingOf(['trade'], ['strike'])).toEqual({ value: 0, low: 0, high: 1 });
  });
});
