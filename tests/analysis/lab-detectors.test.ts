import { describe, expect, test } from 'vitest';
import { deadKnobs, priceOfSecrecy, threatSpam } from '../../src/analysis/detectors/lab-prices.ts';
import { runaway, stonewall, unreadable } from '../../src/analysis/detectors/lab-reading.ts';
import { tournament } from '../../src/analysis/detectors/lab-tournament.ts';
import { finding } from '../../src/analysis/detectors/row.ts';
import { baseRates } from '../../src/analysis/lab/rates.ts';
import { altered } from '../../src/analysis/lab/setting.ts';
import { PROTOCOL, type Protocol } from '../../src/analysis/propositions/protocol.ts';
import type { Parameters } from '../../src/vocabulary/parameters.ts';

const QUICK: Protocol = { ...PROTOCOL, singles: 100, plays: 1_000 };
const otherwise = (parameters: Partial<Parameters>): Protocol => ({
  ...QUICK,
  base: altered(PROTOCOL.base, { parameters }),
});

describe('no failure mode is found with the default parameters', () => {
  test.each([
    ['unreadable randomness', unreadable],
    ['runaway escalation', runaway],
    ['stonewall equilibrium', stonewall],
    ['threat spam', threatSpam],
    ['secrecy without a price', priceOfSecrecy],
  ])('%s', (_mode, detector) => {
    const { title, holds, limit, value } = detector(QUICK);
    expect(holds, `${title}: ${limit}, measured ${value}`).toBe(true);
  });

  test('no knob is dead', () => {
    expect(deadKnobs({ ...QUICK, plays: 200 }).holds).toBe(true);
  }, 20_000);
});

describe('a failure mode is found where it is', () => {
  test.each<[string, (protocol: Protocol) => { readonly holds: boolean }, Partial<Parameters>]>([
    ['replies at random say nothing', unreadable, { lambda: 0.1 }],
    ['war comes too easily', runaway, { piOne: 0.56, zCritical: 0.1 }],
    ['who gains by waiting waits', stonewall, { chi: 0.6, omega: -0.1 }],
    ['what is secret never leaks', priceOfSecrecy, { leakBase: 0 }],
  ])('%s', (_rule, detector, parameters) => {
    expect(detector(otherwise(parameters)).holds).toBe(false);
  });
});

describe('the tournament', () => {
  test('gives shares, bits and a win rate that can be what they are', () => {
    const [best, luck] = tournament({ protocol: QUICK, cells: 4, plays: 10 });
    expect(best?.detail['share of cells of the best policy']).toBeGreaterThanOrEqual(0.25);
    expect(best?.detail['entropy of winners, bits']).toBeLessThanOrEqual(2);
    const parts = ['variance by luck', 'by scene', 'by choice'].map(
      (part) => luck?.detail[part] ?? 0,
    );
    expect(parts.reduce((sum, part) => sum + part)).toBeCloseTo(1, 12);
  }, 20_000);
});

describe('a finding', () => {
  test('shows its tightest bound and fails with any', () => {
    const loose = { name: 'loose', value: 0.1, most: 0.4 };
    const broken = { name: 'broken', value: 1.5, least: 2 };
    expect(finding(['D0', 'A test'], [loose, broken])).toMatchObject({
      holds: false,
      value: 1.5,
      limit: 'broken: at least 2',
    });
    expect(finding(['D0', 'A test'], [loose]).holds).toBe(true);
  });
});

describe('random play', () => {
  test('settles and goes to war about as often as crises did', () => {
    for (const { name, fits, effect } of baseRates({ ...PROTOCOL, plays: 6_000 })) {
      expect(fits, `${name}: ${effect}`).not.toBe(false);
    }
  });
});
