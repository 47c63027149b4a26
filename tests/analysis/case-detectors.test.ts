import { describe, expect, test } from 'vitest';
import { oneKind, thought } from '../../src/analysis/detectors/case-choice.ts';
import { forecasts } from '../../src/analysis/detectors/case-forecasts.ts';
import { type Look, situationsOf } from '../../src/analysis/detectors/case-look.ts';
import { priceOfSecrecyOf } from '../../src/analysis/detectors/case-prices.ts';
import { randomPlay } from '../../src/analysis/detectors/case-random.ts';
import { entrantsOf } from '../../src/analysis/detectors/case-ways.ts';
import type { Finding } from '../../src/analysis/detectors/row.ts';
import { medianOf, variancePartsOf } from '../../src/analysis/detectors/sample.ts';
import { isTold } from '../../src/analysis/detectors/told.ts';
import { unsaidBy, unsaidIn } from '../../src/analysis/detectors/unsaid.ts';
import { diceOf } from '../../src/analysis/dice.ts';
import { byModel, sideOf, toEnd } from '../../src/analysis/to-end.ts';
import { apply } from '../../src/engine/apply.ts';
import { play } from '../../src/engine/decide.ts';
import { startWorld } from '../../src/engine/start.ts';
import type { World } from '../../src/engine/world.ts';
import type { Case } from '../../src/vocabulary/case.ts';
import type { Parameters } from '../../src/vocabulary/parameters.ts';
import { other } from '../../src/vocabulary/words.ts';
import { cuba } from '../fixtures/cases.ts';

const look = (plays: number, game: Case = cuba): Look => ({ game, plays, situations: 2, seed: 1 });
const otherwise = (parameters: Partial<Parameters>): Case => ({
  ...cuba,
  parameters: { ...cuba.parameters, ...parameters },
});
const named = (found: Finding | readonly Finding[], id: string): Finding => {
  const row = [found].flat().find((one) => one.id === id);
  if (row === undefined) throw new Error(`No ${id} was reported.`);
  return row;
};

/** A reduced but honest sample of `analysis -- detectors`; docs/model.md has the whole. */
describe('no failure mode is found in the case', () => {
  const random = randomPlay(look(60));
  const thinking = thought(look(60));
  test.each<[string, Finding]>([
    ['replies can be read from three factors', named(random, 'D3')],
    ['to wait is not the usual answer', named(random, 'D5')],
    ['nothing moves without being told', named(random, 'C6')],
    ['the thoughtful win matches', named(thinking, 'D2')],
    ['the thoughtful win single plays', named(thinking, 'C1')],
  ])('%s', (_rule, { holds, limit, value }) => {
    expect(holds, `${limit}, measured ${value}`).toBe(true);
  });

  test.each<[string, (of: Look) => Finding | readonly Finding[], number, string]>([
    ['advisers lean as declared', forecasts, 240, 'C8'],
    ['secrecy has its price', priceOfSecrecyOf, 30, 'D7'],
  ])('%s', (_rule, detector, plays, id) => {
    const { holds, limit, value } = named(detector(look(plays)), id);
    expect(holds, `${limit}, measured ${value}`).toBe(true);
  });
});

describe('what a small sample can tell of rates', () => {
  test('random play is seldom very hot, and silence cools', () => {
    const { detail } = named(randomPlay(look(60)), 'D4');
    expect(detail['plays with tension above .8']).toBeLessThanOrEqual(0.15);
    const rise = 'largest rise of tension in silence after a public threat, events apart';
    expect(detail[rise]).toBeLessThanOrEqual(0);
  });

  test('ranges of four in five hold about so often', () => {
    const { detail } = named(forecasts(look(240)), 'C7');
    for (const range of ['arrival', 'weight', 'chance of a yes']) {
      expect(detail[`${range} within the range`]).toBeGreaterThan(0.7);
      expect(detail[`${range} within the range`]).toBeLessThan(0.9);
    }
  });
});

describe('a failure mode is found where it is', () => {
  test.each<[string, (of: Look) => Finding | readonly Finding[], Case, string]>([
    ['replies at random say nothing', randomPlay, otherwise({ lambda: 0.1 }), 'D3'],
    ['war comes too easily', randomPlay, otherwise({ piOne: 1, zCritical: 0.1 }), 'D4'],
    ['what is secret never leaks', priceOfSecrecyOf, leakless(), 'D7'],
  ])('%s', (_rule, detector, game, id) => {
    expect(named(detector(look(30, game)), id).holds).toBe(false);
  });

  test('a number that moves unsaid, or otherwise than it is said to', () => {
    const before = startWorld(cuba, { kind: 'seed', seed: 1 });
    const { entries } = play(before, { kind: 'advance' });
    const [entry] = entries;
    if (entry === undefined) throw new Error('Nothing happened.');
    const after = apply(before, entry);
    expect(unsaidIn(before, entries)).toBe(0);
    expect(unsaidBy(before, entry, { ...after, secrets: 0.9 })).toBe(1);
    expect(unsaidBy(before, { ...entry, changes: [] }, after)).toBeGreaterThan(0);
  });
});

function leakless(): Case {
  return {
    ...otherwise({ leakBase: 0 }),
    venues: cuba.venues.map((v) => ({ ...v, visibility: 0 })),
  };
}

describe('the detectors of choice', () => {
  test('compare every kind of channel on each side', () => {
    expect(Object.keys(oneKind(look(2)).detail)).toHaveLength(4);
  });

  test('let many ways of going on enter a situation, each a policy with a way', () => {
    const [situation] = situationsOf({ ...look(0), situations: 1 });
    if (situation === undefined) throw new Error('Nobody had to decide.');
    const policies = new Set(entrantsOf(situation).map(({ policy }) => policy));
    expect(policies.size).toBeGreaterThanOrEqual(6);
    expect(policies).toContain('silence');
  });

  test('keep to silence to the end, as to the other ways', () => {
    const [situation] = situationsOf({ ...look(0), situations: 1 });
    if (situation === undefined) throw new Error('Nobody had to decide.');
    const { world, side } = situation;
    const silence = entrantsOf(situation).find(({ policy }) => policy === 'silence')?.plays;
    if (silence === undefined) throw new Error('Silence did not enter.');
    const start: World = { ...world, chance: { kind: 'seed', seed: 1 } };
    const end = toEnd(start, (now, turn) =>
      sideOf(now, turn) === side ? silence(now, turn, diceOf(1)) : byModel(now, turn),
    );
    const senders = end.messages.slice(world.messages.length).map(({ from }) => from);
    expect(senders).toContain(other(side));
    expect(senders).not.toContain(side);
  });
});

describe('what they reckon with', () => {
  test('the parts of a variance', () => {
    expect(
      variancePartsOf([
        [1, 1],
        [3, 3],
      ]),
    ).toMatchObject({ between: 2, within: 0, total: 2 });
    expect(
      variancePartsOf([
        [1, 3],
        [1, 3],
      ]).between,
    ).toBe(0);
  });

  test('a median is a middle value', () => {
    expect(medianOf([5, 1, 3])).toBe(3);
    expect(medianOf([4, 1, 3, 2])).toBe(2);
  });

  test('factors tell an option when the largest of them speak for it', () => {
    const option = (chance: number, ...values: number[]) => ({
      chance,
      terms: values.map((value, n) => ({ term: `t${n}`, value })),
    });
    expect(isTold([option(0.8, 1, 0, 0), option(0.2, 0, 0, 0)])).toBe(true);
    expect(isTold([option(0.6, -0.3, -0.3, -0.3, 1), option(0.4)])).toBe(true);
    expect(isTold([option(0.6, -0.5, -0.5, -0.5, 0.4, 0.4, 0.4, 0.4), option(0.4)])).toBe(false);
  });
});
