import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { altered } from '../../src/analysis/lab/setting.ts';
import { PROPOSITIONS, tested } from '../../src/analysis/propositions/all.ts';
import { PROTOCOL, type Protocol } from '../../src/analysis/propositions/protocol.ts';
import { robustness, shake } from '../../src/analysis/propositions/robustness.ts';
import { PARAMETERS } from '../../src/engine/parameters.ts';
import type { Parameters } from '../../src/vocabulary/parameters.ts';

/** A fifth of the protocol's plays: intervals are more than twice as wide as those of the command. */
const QUICK: Protocol = { ...PROTOCOL, singles: 1_000, plays: 1_600, manyPlays: 4_000 };

const PAGE = readFileSync(join(import.meta.dirname, '../../docs/model.md'), 'utf8').split('\n');
/** The page gives three places. */
const ROUNDING = 0.001;

/** The effect that docs/model.md gives for a component. */
function measured(id: string, name: string): number {
  const from = PAGE.findIndex((line) => line.startsWith(`**${id} `));
  const row = PAGE.slice(from).find((line) =>
    line.startsWith(`| ${name.replaceAll('|', '\\|')} |`),
  );
  const effect = row?.split(/(?<!\\)\|/)[2] ?? '';
  return Number(effect.trim().replace('−', '-'));
}

describe('what research says of diplomatic messages, with the default parameters', () => {
  test.each(PROPOSITIONS.map((proposition) => [proposition.id, proposition.says, proposition]))(
    '%s: %s',
    (id, _says, proposition) => {
      for (const { name, effect, low, high, minimum } of tested(proposition, QUICK).components) {
        // The sign is right, and this sample is no evidence against the least effect.
        expect(Math.sign(effect), name).toBe(minimum < 0 ? -1 : 1);
        if (minimum < 0) expect(low, name).toBeLessThanOrEqual(minimum);
        else expect(high, name).toBeGreaterThanOrEqual(minimum);
        // And what the page says was measured is within reach of it.
        const told = measured(id, name);
        expect(told, name).toBeGreaterThan(low - ROUNDING - (high - low));
        expect(told, name).toBeLessThan(high + ROUNDING + (high - low));
      }
    },
    30_000,
  );
});

describe('a proposition falls with the mechanism that carries it', () => {
  test.each<[id: string, without: string, Partial<Parameters>]>([
    ['P1', 'publics that bind', { kappaTie: 0 }],
    ['P2', 'hands that can be tied', { thetaTie: 0 }],
    ['P4', 'a cost of being seen to concede', { gamma0: 0, gammaK: 0 }],
    ['P7', 'costs sunk by a step', { thetaSink: 0 }],
    ['P9', 'trust that can grow', { g: 0 }],
    ['P12', 'leaks', { leakBase: 0 }],
    ['P15', 'doubt after a bluff', { xi: 0 }],
    ['P17', 'damage by exposure', { leakDamage: 0 }],
  ])(
    '%s without %s',
    (id, _without, parameters) => {
      const proposition = PROPOSITIONS.find((one) => one.id === id);
      if (proposition === undefined) throw new Error(`no proposition ${id}`);
      const base = altered(PROTOCOL.base, { parameters });
      expect(tested(proposition, { ...QUICK, base }).holds).toBe(false);
    },
    30_000,
  );
});

describe('a result', () => {
  const drawn = PROPOSITIONS.find(({ id }) => id === 'P2');
  if (drawn === undefined) throw new Error('no proposition P2');
  const small = { ...QUICK, singles: 200 };

  test('is the same for the same seed, and another for another', () => {
    expect(tested(drawn, small)).toEqual(tested(drawn, small));
    expect(tested(drawn, { ...small, seed: 1_000 }).effect).not.toBe(tested(drawn, small).effect);
  });

  test('is its weakest component, and holds only if all do', () => {
    for (const proposition of PROPOSITIONS.slice(0, 4)) {
      const { components, effect, holds, minimum } = tested(proposition, small);
      expect(components.map((one) => one.effect)).toContain(effect);
      expect(components.every((one) => effect / minimum <= one.effect / one.minimum)).toBe(true);
      expect(holds).toBe(components.every((one) => one.holds));
    }
  });
});

describe('a draw of other parameters', () => {
  const shaken = Array.from({ length: 40 }, (_, n) => shake(PROTOCOL, n));

  test('moves each of the 32 by itself, within a quarter of its default', () => {
    for (const { name, default: usual } of PARAMETERS) {
      const factors = shaken.map(({ base }) => base.parameters[name] / usual);
      expect(Math.min(...factors), name).toBeGreaterThanOrEqual(0.75);
      expect(Math.max(...factors), name).toBeLessThanOrEqual(1.25);
      expect(new Set(factors).size, name).toBe(40);
    }
  });

  test('and the seven of the setting', () => {
    const seven = [
      ({ base }: Protocol) => base.rounds,
      ({ base }: Protocol) => base.A.statusQuo,
      ({ base }: Protocol) => base.A.belief,
      ({ ranges }: Protocol) => ranges.tension[1],
      ({ ranges }: Protocol) => ranges.trust[1],
      ({ ranges }: Protocol) => ranges.floor[1],
      ({ ranges }: Protocol) => ranges.delay[1],
    ];
    for (const of of seven) {
      const values = shaken.map((protocol) => of(protocol) / of(PROTOCOL));
      expect(new Set(values).size).toBeGreaterThan(5);
      expect(Math.max(...values)).toBeLessThanOrEqual(1.25);
      expect(Math.min(...values)).toBeGreaterThanOrEqual(0.75);
    }
  });

  test('keeps one pie: the status quo still adds up', () => {
    for (const { base } of shaken) expect(base.A.statusQuo + base.B.statusQuo).toBeCloseTo(1, 12);
  });

  test('is counted for every component of every proposition', () => {
    const tiny = { ...PROTOCOL, singles: 20, plays: 20, manyPlays: 20 };
    const rows = robustness(tiny, 2);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(PROPOSITIONS.length);
    for (const { kept, draws } of rows) expect([0, 1, 2, draws]).toContain(kept);
  });
});
