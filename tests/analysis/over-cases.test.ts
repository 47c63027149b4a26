import { describe, expect, test } from 'vitest';
import { overCases } from '../../src/analysis/detectors/over-cases.ts';
import type { Finding } from '../../src/analysis/detectors/row.ts';

const won = (best: string, n: number): Finding => ({
  id: 'D1',
  title: 'One best policy',
  case: `case ${n}`,
  holds: true,
  value: 0.3,
  limit: '',
  detail: {},
  best,
});

describe('one best policy in most cases', () => {
  test.each<[rule: string, winners: readonly string[], holds: boolean | null]>([
    ['is not looked for on a few cases', ['a', 'a', 'a', 'a'], null],
    ['is found where one wins in four of five', ['a', 'a', 'a', 'a', 'b'], false],
    ['is not where it wins in three of five', ['a', 'a', 'a', 'b', 'c'], true],
    ['is not where each has its own', ['a', 'b', 'c', 'd', 'e'], true],
  ])('%s', (_rule, winners, holds) => {
    expect(overCases(winners.map(won))?.holds ?? null).toBe(holds);
  });
});
