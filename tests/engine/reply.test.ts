import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../src/engine/parameters.ts';
import {
  chanceOfForce,
  concessionCost,
  concessionSeen,
  continuation,
  counterTarget,
  hopedValue,
  noDealValue,
  type ReplyScalars,
  weighReplies,
} from '../../src/engine/reply.ts';
import { expectedWarValue, warValue } from '../../src/engine/war.ts';
import { REPLIES } from '../../src/vocabulary/words.ts';

const seen = concessionSeen(0.9, false);

/** The check vector of theory.md (b): an irresolute B before a public threat at x = .5. */
const CHECK: ReplyScalars = {
  value: 0.5,
  seenLoss: seen * (0.62 - 0.5),
  seen,
  publicness: 0.9,
  force: 1,
  symbolism: 0.3,
  cover: 0,
  leverage: 0,
  tension: 0.5,
  belief: 0.6,
  trust: 0.55,
  audience: 0.7,
  commitment: 0.3,
  claim: 0.66,
  delay: 0.008,
  war: warValue(0.5, false, DEFAULTS),
  statusQuo: 0.62,
  most: 1 - expectedWarValue(0.5, 0.6, DEFAULTS),
  senderAudience: 0.8,
  senderCommitment: 0.4,
  roundsLeft: 8,
  redLine: 0,
};

const chances = (change: Partial<ReplyScalars> = {}): Record<string, number> =>
  Object.fromEntries(
    weighReplies({ ...CHECK, ...change }, DEFAULTS).map(({ chance }, i) => [REPLIES[i], chance]),
  );

describe('the reply of the counterpart', () => {
  it.each([
    ['accept', 0.0057],
    ['counter', 0.5256],
    ['stall', 0.3295],
    ['reject', 0.0826],
    ['escalate', 0.0565],
  ])('gives the check vector of the formal model: %s %d', (reply, chance) => {
    expect(chances()[reply]).toBeCloseTo(chance, 4);
  });

  it('is a chance: all five sum to 1', () => {
    expect(Object.values(chances()).reduce((a, b) => a + b)).toBeCloseTo(1, 12);
  });

  it('is the sum of the terms it shows', () => {
    for (const { terms, utility } of weighReplies(CHECK, DEFAULTS)) {
      expect(terms.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(utility, 12);
    }
  });

  it('cannot accept what is not on the table', () => {
    const [accept, ...others] = weighReplies({ ...CHECK, value: null }, DEFAULTS);
    expect(accept?.chance).toBe(0);
    expect(accept?.terms).toEqual([]);
    expect(others.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 12);
  });

  it('turns to the best act alone as precision grows', () => {
    const sure = weighReplies(CHECK, { ...DEFAULTS, lambda: 10_000 });
    expect(Math.max(...sure.map(({ chance }) => chance))).toBeCloseTo(1, 6);
  });

  it('is even over what is possible without precision', () => {
    for (const { chance } of weighReplies(CHECK, { ...DEFAULTS, lambda: 0 })) {
      expect(chance).toBeCloseTo(0.2, 12);
    }
  });

  it.each<[string, Partial<ReplyScalars>, 'accept' | 'reject' | 'escalate', 1 | -1]>([
    ['better terms are accepted more', { value: 0.6, seenLoss: 0 }, 'accept', 1],
    ['trust makes acceptance likelier', { trust: 0.9 }, 'accept', 1],
    ['a committed audience makes it rarer', { commitment: 0.9 }, 'accept', -1],
    ['what is seen costs more than what is not', { seenLoss: 0.2 * 0.12, seen: 0.2 }, 'accept', 1],
    ['a third party gives cover', { cover: 0.9 }, 'accept', 1],
    ['leverage presses toward yes', { leverage: 1 }, 'accept', 1],
    ['a red line stands against yes', { redLine: 0.3 }, 'accept', -1],
    ['ceremony helps a yes', { symbolism: 1 }, 'accept', 1],
    ['ceremony hinders a no', { symbolism: 1 }, 'reject', -1],
    ['who believes in resolve gambles less', { belief: 0.9 }, 'escalate', -1],
  ])('%s', (_, change, reply, sign) => {
    const moved = (chances(change)[reply] ?? 0) - (chances()[reply] ?? 0);
    expect(Math.sign(moved)).toBe(sign);
  });
});

describe('the parts of the reply', () => {
  it('no deal is the status quo less its cost, and war as far as it threatens', () => {
    // P = .5 x .6 x (.3 + .7 x .5) + .3 x .8 x .4 x .5 = .243
    expect(noDealValue(CHECK, DEFAULTS)).toBeCloseTo(0.757 * 0.52 + 0.243 * -0.02, 10);
  });

  it('one hopes for the middle between war and what the other would bear', () => {
    expect(hopedValue(CHECK)).toBeCloseTo(0.5 * (0.84 - 0.02), 10);
  });

  it('without time talks are worth no more than no deal, less one round of delay', () => {
    const late = { ...CHECK, roundsLeft: 0, tension: 0.3 };
    const noDeal = noDealValue(late, DEFAULTS);
    expect(continuation(late, noDeal, DEFAULTS)).toBeCloseTo(noDeal - 1.5 * 0.008, 10);
  });

  it.each([
    ['a promise threatens nothing', 0, 0],
    ['a full threat: 1 - (1 - .36)(1 - .128)', 1, 0.44192],
  ])('force: %s', (_, force, expected) => {
    expect(chanceOfForce({ ...CHECK, force })).toBeCloseTo(expected, 10);
  });

  it.each([
    ['unseen', 0, false, 0.2],
    ['on a podium', 1, false, 1],
    ['once leaked, however it was said', 0, true, 1],
  ])('a concession is seen: %s', (_, publicness, leaked, expected) => {
    expect(concessionSeen(publicness, leaked)).toBeCloseTo(expected, 12);
  });

  it('conceding nothing below the status quo or the claim costs nothing', () => {
    const easy = { ...CHECK, value: 0.7, seenLoss: 0 };
    expect(concessionCost(easy, DEFAULTS)).toBe(0);
  });

  it('a counter asks a little more early than late', () => {
    expect(counterTarget(CHECK, 0) - counterTarget(CHECK, 1)).toBeCloseTo(0.06, 12);
    expect(counterTarget(CHECK, 1)).toBeCloseTo(hopedValue(CHECK), 12);
  });
});
