import { describe, expect, it } from 'vitest';
import { ACT_FORCE } from '../../src/engine/acts.ts';
import { claimed, committed, provoked } from '../../src/engine/audience.ts';
import {
  novelty,
  reportReliability,
  reportShift,
  type SignalScalars,
  signalShift,
  weightOfWords,
} from '../../src/engine/belief.ts';
import {
  commitmentAfterLeak,
  damagePart,
  embarrassment,
  leakChance,
  stocked,
  talkChance,
  tensionAfterLeak,
  trustAfterLeak,
} from '../../src/engine/exposure.ts';
import { DEFAULTS } from '../../src/engine/parameters.ts';
import {
  calm,
  disappointedHopes,
  eventShift,
  heat,
  mediatorCalm,
  treadOf,
} from '../../src/engine/tension.ts';
import { FACE_TO_FACE, trustShift, trustThrough } from '../../src/engine/trust.ts';

const THREAT: SignalScalars = {
  act: ACT_FORCE.threaten,
  authority: 1,
  trust: 0.5,
  deniability: 0,
  earlierHostile: 0,
  contradicts: false,
  garbled: false,
  audience: 0.5,
  publicness: 0.9,
};
const shiftOf = (change: Partial<SignalScalars>): number => {
  const { words, tiedHands, need } = signalShift({ ...THREAT, ...change }, DEFAULTS);
  return words + tiedHands + need;
};

describe('belief (step 5)', () => {
  it.each([
    [0, 1],
    [1, 0.6],
    [2, 0.36],
    [3, 0.216],
  ])('after %d threats or demands the next is worth %d', (earlier, worth) => {
    expect(novelty(earlier)).toBeCloseTo(worth, 12);
  });

  it.each([
    ['even trust', 0.5, 0, 1, false, 0.675],
    ['full trust', 1, 0, 1, false, 1],
    ['no trust still hears a third', 0, 0, 1, false, 0.35],
    ['deniable words weigh less', 1, 0.8, 1, false, 0.6],
    ['words that contradict weigh two fifths', 1, 0, 1, true, 0.4],
  ])('the weight of words: %s', (_, trust, deniability, fresh, contradicts, weight) => {
    expect(weightOfWords(trust, deniability, fresh, contradicts)).toBeCloseTo(weight, 12);
  });

  it('a public threat adds words and tied hands', () => {
    const { words, tiedHands, need } = signalShift(THREAT, DEFAULTS);
    expect(words).toBeCloseTo(1.1 * 0.675, 12);
    expect(tiedHands).toBeCloseTo(1.05 * 0.5 * 0.9 * (0.5 + 0.5 * 0.675), 12);
    expect(need).toBe(0);
  });

  it('garbling takes seven tenths of the words and none of the tied hands', () => {
    const plain = signalShift(THREAT, DEFAULTS);
    const garbled = signalShift({ ...THREAT, garbled: true }, DEFAULTS);
    expect(garbled.words).toBeCloseTo(0.3 * plain.words, 12);
    expect(garbled.tiedHands).toBe(plain.tiedHands);
  });

  it('a concession shows need, wherever it is made', () => {
    expect(shiftOf({ act: ACT_FORCE.concede })).toBeCloseTo(0.5 * -0.7, 12);
    expect(shiftOf({ act: ACT_FORCE.concede, publicness: 0, trust: 1 })).toBeCloseTo(-0.35, 12);
  });

  it('before a weak audience a private threat moves more than a public one, before a strong one less (P2)', () => {
    const quiet = { publicness: 0.054 };
    const gap = (audience: number) => {
      // Publicity also garbles: expected over its noise, as the proposition compares them.
      const open = 1 - 0.7 * (1 - 0.8 * (1 - 0.4 * 0.9));
      const closed = 1 - 0.7 * (1 - 0.92 * (1 - 0.4 * 0.054));
      const loud = signalShift({ ...THREAT, audience }, DEFAULTS);
      const soft = signalShift({ ...THREAT, audience, ...quiet }, DEFAULTS);
      return loud.words * open + loud.tiedHands - (soft.words * closed + soft.tiedHands);
    };
    expect(gap(0.9)).toBeGreaterThan(0.08);
    expect(gap(0.1)).toBeLessThan(-0.08);
  });

  it.each([
    ['biased toward the receiver is believed', 0.8, 1, 0.8],
    ['neutral is believed little', 0, 1, 0.1],
    ['biased toward the sender hardly at all', -0.8, 1, 0.02],
    ['without access not at all', 0.8, 0, 0],
  ])('a third party %s', (_, bias, access, q) => {
    const expected = bias > 0 && access > 0 ? 0.1 + 0.9 * bias : q;
    expect(reportReliability(0.1, bias, access)).toBeCloseTo(expected, 12);
  });

  it('a report of resolve adds by its reliability, one of none subtracts 2.3', () => {
    expect(reportShift(0, true)).toBeCloseTo(0, 12);
    expect(reportShift(0.9, true)).toBeCloseTo(-Math.log(1 - 0.855), 12);
    expect(reportShift(0.9, false)).toBe(-2.3);
  });
});

describe('audiences (step 6)', () => {
  it.each([
    ['a public threat ties', 0.2, 1, 0.9, 0.2 + 0.8 * 0.45 * 0.9],
    ['a private one hardly', 0.2, 1, 0.05, 0.2 + 0.8 * 0.45 * 0.05],
    ['a public concession loosens', 0.5, -0.3, 0.9, 0.5 - 0.081],
  ])('%s', (_, k, tie, seen, expected) => {
    expect(committed(k, tie, seen, DEFAULTS)).toBeCloseTo(expected, 12);
  });

  it('a threat in public provokes the other audience', () => {
    expect(provoked(0.2, 1, 0.9, DEFAULTS)).toBeCloseTo(0.2 + 0.8 * 0.25 * 0.9, 12);
  });

  it.each([
    ['rises toward what was claimed in public', 0.5, 0.8, 0.9, 0.77],
    ['does not move for what was said in private', 0.5, 0.8, 0.2, 0.5],
    ['never falls by talk', 0.5, 0.3, 0.9, 0.5],
  ])('a claim %s', (_, claim, share, seen, expected) => {
    expect(claimed(claim, share, seen)).toBeCloseTo(expected, 12);
  });
});

describe('tension (step 7)', () => {
  it('grows less the higher it is, more before audiences, and a garbled threat is heard less', () => {
    expect(heat(0.5, 0.18, 0.9, 1.4, false)).toBeCloseTo(0.18 * 0.5 * (0.5 + 0.63), 12);
    expect(heat(1, 0.18, 0.9, 1.4, false)).toBe(0);
    expect(heat(0.5, 0.18, 0, 1.4, true)).toBeCloseTo(0.8 * 0.18 * 0.5 * 0.5, 12);
  });

  it('falls most on neutral ground, and by a third party', () => {
    expect(calm(0.5, -0.1, 1)).toBeCloseTo(-0.1, 12);
    expect(calm(0.5, -0.1, 0)).toBeCloseTo(-0.06, 12);
    expect(mediatorCalm(1, 0)).toBeCloseTo(0.012, 12);
    expect(mediatorCalm(1, 1)).toBeCloseTo(0.006, 12);
  });

  it('a summit without a deal disappoints', () => {
    expect(disappointedHopes(0.5, 1)).toBeCloseTo(0.015, 12);
  });

  it.each([
    [0, 0],
    [0.2, 1],
    [0.34, 2],
    [0.5, 3],
    [0.75, 4],
    [0.95, 5],
  ])('at %d lights tread %d', (tension, tread) => {
    expect(treadOf(tension)).toBe(tread);
  });

  it.each([
    ['heats a calm world most', 0.1, 0.5, 0.4],
    ['heats less what is hot', 0.7, 0.5, 0.1],
    ['does not go on to war by itself', 0.9, 0.5, 0],
    ['eases a hot world', 0.7, -0.1, -0.14],
    ['eases a calm one little', 0.1, -0.1, -0.02],
  ])('an event that all can see %s', (_, tension, force, moved) => {
    expect(eventShift(tension, force)).toBeCloseTo(moved, 12);
  });
});

describe('trust (step 8)', () => {
  it.each([
    ['an assurance face to face', { trust: 0.5, act: 1 }, 0.13],
    ['doubt in proportion to what is left', { trust: 0.5, act: -0.15 }, -0.0195],
  ])('%s', (_, scalars, expected) => {
    expect(trustShift({ ...FACE_TO_FACE, ...scalars }, DEFAULTS)).toBeCloseTo(expected, 12);
  });

  it('what can be denied builds less', () => {
    const deniable = { ...FACE_TO_FACE, trust: 0.5, act: 1, deniability: 1 };
    expect(trustShift(deniable, DEFAULTS)).toBeCloseTo(0.13 * 0.6, 12);
  });

  it('a moderate third party builds more than none, a partisan one less (P9)', () => {
    expect(trustThrough(0.9, 0)).toBeCloseTo(2.08, 12);
    expect(trustThrough(0.9, 0.9)).toBeCloseTo(0.7, 12);
    expect(trustThrough(0.9, -0.9)).toBeCloseTo(0.7, 12);
  });
});

describe('exposure (step 9)', () => {
  it('secrets pile up, ever more slowly', () => {
    expect(stocked(0, 0.3)).toBeCloseTo(0.3, 12);
    expect(stocked(0.3, 0.3)).toBeCloseTo(0.51, 12);
  });

  it.each([
    ['a back channel: 3.6 in 100', 0.88, null, 0, 0.036],
    ['each briefed veto player adds two', 0.88, null, 2, 0.076],
    ['an indiscreet third party adds five', 0.88, 0, 0, 0.086],
    ['a discreet one nothing', 0.88, 1, 0, 0.036],
  ])('%s', (_, secrecy, discretion, briefed, chance) => {
    expect(leakChance(secrecy, discretion, briefed, DEFAULTS)).toBeCloseTo(chance, 12);
  });

  it.each([
    ['nowhere to be seen', 0, 0],
    ['a quiet office: 1 in 370', 0.3, 0.0027],
    ['a watched gate: 1 in 130', 0.5, 0.0075],
    ['in front of everybody: 1 in 33', 1, 0.03],
  ])('talk of a meeting at a venue: %s', (_, visibility, chance) => {
    expect(talkChance(visibility)).toBeCloseTo(chance, 12);
  });

  it('what can be denied embarrasses less, and the damage goes with it', () => {
    expect(embarrassment(0.5, 0)).toBe(0.5);
    expect(embarrassment(0.5, 1)).toBeCloseTo(0.15, 12);
    expect(commitmentAfterLeak(0.2, 0.5, DEFAULTS)).toBeCloseTo(0.2 + 0.8 * 0.6 * 0.5, 12);
    expect(trustAfterLeak(0.6, 0.5)).toBeCloseTo(0.6 * 0.875, 12);
    expect(tensionAfterLeak(0.5, 0.5)).toBeCloseTo(0.575, 12);
  });

  it.each([
    ['covert', 'exposed', 1],
    ['covert', 'rumoured', 0.5],
    ['rumoured', 'exposed', 0.5],
    ['exposed', 'exposed', 0],
    ['exposed', 'rumoured', 0],
  ] as const)('from %s to %s does %d of the damage', (from, to, part) => {
    expect(damagePart(from, to)).toBe(part);
  });
});
