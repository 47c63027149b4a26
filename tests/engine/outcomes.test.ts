import { describe, expect, it } from 'vitest';
import { agreementScore, durability, noDealScore } from '../../src/engine/ending.ts';
import { DEFAULTS, PARAMETERS, parametersOf } from '../../src/engine/parameters.ts';
import { type RatifyScalars, ratifyChance, winSetFloor } from '../../src/engine/ratify.ts';
import { nextRoundEnd, rateOver, roundNumber, spread } from '../../src/engine/time.ts';
import {
  type AttackScalars,
  attackChance,
  backDownCost,
  expectedWarValue,
  warHazard,
  warValue,
} from '../../src/engine/war.ts';
import { SMALL_CASE } from '../fixtures/small-case.ts';

const HOME: RatifyScalars = {
  value: 0.5,
  floor: 0.34,
  audience: 0.5,
  commitment: 0.4,
  claim: 0.7,
  secretShare: 0,
  briefed: false,
  leaked: 0,
  cover: 0,
};

describe('ratification', () => {
  it.each<[string, Partial<RatifyScalars>, number]>([
    ['by the floor and the claim not met', {}, 0.34 + 0.3 * 0.5 * 0.4 * 0.2],
    ['more after secret talks', { secretShare: 0.5 }, 0.352 + 0.12 * 0.5 * 0.5],
    ['not more where the veto player was told', { secretShare: 0.5, briefed: true }, 0.352],
    ['more after a leak', { leaked: 1 }, 0.352 + 0.06 * 0.5],
    ['less under cover of a third party', { cover: 1 }, 0.332],
  ])('demands %s', (_, change, floor) => {
    expect(winSetFloor({ ...HOME, ...change }, DEFAULTS)).toBeCloseTo(floor, 12);
  });

  it('is even at the floor, and near certain well above it', () => {
    const even = { ...HOME, value: 0.34, claim: 0.34 };
    expect(ratifyChance(even, DEFAULTS)).toBeCloseTo(0.5, 12);
    expect(ratifyChance({ ...even, value: 0.7 }, DEFAULTS)).toBeGreaterThan(0.99);
  });
});

describe('war', () => {
  it.each([
    [0.4, 0],
    [0.7, 0.28 * 0.25],
    [1, 0.28],
    [0.1, 0],
  ])('at tension %d threatens %d a round', (tension, hazard) => {
    expect(warHazard(tension, DEFAULTS)).toBeCloseTo(hazard, 12);
  });

  it('is worth its odds less its cost', () => {
    expect(warValue(0.5, true, DEFAULTS)).toBeCloseTo(0.28, 12);
    expect(warValue(0.5, false, DEFAULTS)).toBeCloseTo(-0.02, 12);
    expect(expectedWarValue(0.5, 0.6, DEFAULTS)).toBeCloseTo(0.16, 12);
  });

  it('backing down costs by audience and commitment', () => {
    expect(backDownCost(0.5, 0.4, DEFAULTS)).toBeCloseTo(0.12, 12);
  });

  const SIDE: AttackScalars = {
    war: 0.28,
    statusQuo: 0.38,
    audience: 0.5,
    commitment: 0,
    claim: 0.38,
    tension: 0.6,
  };
  it.each<[string, Partial<AttackScalars>, number]>([
    ['even odds for one who would as soon fight, by tension', { statusQuo: 0.28 }, 0.5 * 0.5],
    ['no attack below the tension of .2', { tension: 0.2 }, 0],
  ])('when time is up: %s', (_, change, chance) => {
    expect(attackChance({ ...SIDE, ...change }, DEFAULTS)).toBeCloseTo(chance, 12);
  });

  it('a claim that failed makes attack likelier', () => {
    const proud = { ...SIDE, commitment: 0.8, claim: 0.7 };
    expect(attackChance(proud, DEFAULTS)).toBeGreaterThan(attackChance(SIDE, DEFAULTS));
  });
});

describe('the end', () => {
  it('an agreement lasts by margin and trust, less by leverage', () => {
    expect(durability(0.07, 0.5, 0)).toBeCloseTo(0.5, 12);
    expect(durability(0.3, 0.8, 0)).toBeGreaterThan(durability(0.3, 0.5, 0));
    expect(durability(0.3, 0.5, 1)).toBeLessThan(durability(0.3, 0.5, 0));
  });

  it('scores terms while they last, and little when they do not', () => {
    expect(agreementScore(1, 0.6, 0.1, 0)).toBeCloseTo(0.5, 12);
    expect(agreementScore(0, 0.6, 0.1, 0)).toBeCloseTo(0.15, 12);
    expect(noDealScore(0.62, 0.1, false)).toBeCloseTo(0.52, 12);
    expect(noDealScore(0.62, 0.1, true)).toBeCloseTo(0.47, 12);
  });
});

describe('time', () => {
  it('a rate over one round is itself, over none nothing, over two not twice as much', () => {
    expect(rateOver(0.03, 1)).toBeCloseTo(0.03, 12);
    expect(rateOver(0.03, 0)).toBe(0);
    expect(rateOver(0.03, 2)).toBeCloseTo(0.0591, 12);
  });

  it('two halves of a stretch fade as the whole does', () => {
    const left = (1 - rateOver(0.03, 0.4)) * (1 - rateOver(0.03, 0.6));
    expect(left).toBeCloseTo(1 - rateOver(0.03, 1), 12);
  });

  it.each([3, 12, 56])('a crisis cut into %d rounds is no more dangerous for that', (rounds) => {
    const peace = (1 - spread(0.07, rounds)) ** rounds;
    expect(peace).toBeCloseTo((1 - 0.07) ** 12, 12);
  });

  it('rounds end at the same moments whenever one looks', () => {
    expect(nextRoundEnd(0, 0, 360)).toBe(360);
    expect(nextRoundEnd(359, 0, 360)).toBe(360);
    expect(nextRoundEnd(360, 0, 360)).toBe(720);
    expect(nextRoundEnd(-1000, -1000, 360)).toBe(-640);
    expect(roundNumber(720, 0, 360)).toBe(2);
  });
});

describe('parameters', () => {
  it('stand once each, within their ranges, with a basis', () => {
    const names = PARAMETERS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { default: value, range, basis } of PARAMETERS) {
      expect(value).toBeGreaterThanOrEqual(range[0]);
      expect(value).toBeLessThanOrEqual(range[1]);
      expect(basis).not.toBe('');
    }
  });

  it('are a case’s own where it gives them', () => {
    expect(parametersOf(SMALL_CASE)).toEqual(DEFAULTS);
    expect(parametersOf({ ...SMALL_CASE, parameters: { lambda: 18 } }).lambda).toBe(18);
  });
});
