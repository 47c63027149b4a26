import { describe, expect, test } from 'vitest';
import { altered } from '../../src/analysis/lab/setting.ts';
import { PROPOSITIONS, tested } from '../../src/analysis/propositions/all.ts';
import { PROTOCOL, type Protocol } from '../../src/analysis/propositions/protocol.ts';
import type { Parameters } from '../../src/vocabulary/parameters.ts';

/** A fifth of the protocol's plays: intervals are more than twice as wide as those of the command. */
const QUICK: Protocol = { ...PROTOCOL, singles: 1_000, plays: 1_600, manyPlays: 4_000 };

describe('what research says of diplomatic messages, with the default parameters', () => {
  test.each(PROPOSITIONS.map((proposition) => [proposition.id, proposition.says, proposition]))(
    '%s: %s',
    (_id, _says, proposition) => {
      for (const { name, effect, low, high, minimum } of tested(proposition, QUICK).components) {
        // The sign is right, and this sample is no evidence against the least effect.
        expect(Math.sign(effect), name).toBe(minimum < 0 ? -1 : 1);
        if (minimum < 0) expect(low, name).toBeLessThanOrEqual(minimum);
        else expect(high, name).toBeGreaterThanOrEqual(minimum);
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
