import { describe, expect, it } from 'vitest';
import {
  consentChance,
  cover,
  favour,
  fidelityLeft,
  noiseOfTerms,
  publicness,
  slipChance,
} from '../../src/engine/transmission.ts';

describe('a message on its way', () => {
  it.each([
    ['an official podium: 1 x (1 - .10)', 1, 0.1, 'covert', 0.9],
    ['an envoy in a closed room', 0.45, 0.88, 'covert', 0.054],
    ['a rumoured channel keeps half at most', 0.45, 0.88, 'rumoured', 0.225],
    ['an exposed channel keeps a tenth at most', 0.45, 0.88, 'exposed', 0.405],
    ['exposure takes no secrecy that was not there', 1, 0.05, 'exposed', 0.95],
  ] as const)('is public by its venue and channel: %s', (_, visibility, secrecy, exposure, v) => {
    expect(publicness(visibility, secrecy, exposure)).toBeCloseTo(v, 12);
  });

  it.each([
    ['at the reference tension, a moderate without leverage', 0.3, 0, 0, 0.55],
    ['readier as tension grows', 0.8, 0, 0, 0.95],
    ['less ready for leverage', 0.3, 1, 0, 0.4],
    ['less ready for one that leans to the other side', 0.3, 0, 1, 0.2],
    ['never past certain', 1, 0, -1, 1],
    ['never below impossible', 0, 1, 1, 0],
  ])('needs consent to a third party: %s', (_, tension, leverage, against, chance) => {
    expect(consentChance(tension, leverage, against)).toBeCloseTo(chance, 12);
  });

  it('slips more often by way of a third party', () => {
    expect(slipChance(0.15, false)).toBeCloseTo(0.15, 12);
    expect(slipChance(0.15, true)).toBeCloseTo(0.25, 12);
  });

  it.each([
    ['unseen and direct it keeps its fidelity', 0.92, 0, null, 0.92],
    ['publicity adds noise', 0.8, 0.9, null, 0.8 * 0.64],
    ['a third party of full access loses nothing', 0.8, 0, 1, 0.8],
    ['one of no access loses 15 in 100', 0.8, 0, 0, 0.68],
  ])('loses meaning: %s', (_, fidelity, seen, access, left) => {
    expect(fidelityLeft(fidelity, 0.4, seen, access)).toBeCloseTo(left, 12);
  });

  it('carries noise on its terms by what was lost, and a lean by who carried it', () => {
    expect(noiseOfTerms(1)).toBe(0);
    expect(noiseOfTerms(0.5)).toBeCloseTo(0.06, 12);
    expect(favour(0.5)).toBeCloseTo(0.04, 12);
    expect(cover(0.8, -0.5)).toBeCloseTo(0.4, 12);
  });
});
