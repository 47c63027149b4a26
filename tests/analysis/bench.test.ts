import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BENCH,
  BENCH_ACTS,
  type Bench,
  DIALS,
  MEASURES,
  type Measure,
  mainDifference,
  type Reading,
  read,
} from '../../src/analysis/lab/bench.ts';
import { ALOUD, PRESETS, QUESTIONS } from '../../src/ui/model/presets.ts';
import { REPLIES } from '../../src/vocabulary/words.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const benches: fc.Arbitrary<Bench> = fc.record({
  ...(Object.fromEntries(DIALS.map((dial) => [dial, share])) as Record<
    (typeof DIALS)[number],
    typeof share
  >),
  act: fc.constantFrom(...BENCH_ACTS),
  earnest: fc.boolean(),
  bias: fc.option(fc.double({ min: -1, max: 1, noNaN: true }), { nil: null }),
});

const at = (reading: Reading, measure: Measure): number => reading[measure] ?? 0;

describe('a reading of the bench', () => {
  test('holds shares only, and replies that sum to 1, however the dials stand', () => {
    fc.assert(
      fc.property(benches, (bench) => {
        const reading = read(bench, 4);
        for (const measure of MEASURES) {
          expect(at(reading, measure)).toBeGreaterThanOrEqual(0);
          expect(at(reading, measure)).toBeLessThanOrEqual(1);
        }
        const sum = REPLIES.reduce((all, reply) => all + at(reading, reply), 0);
        expect(sum).toBeCloseTo(1, 9);
      }),
      { numRuns: 200 },
    );
  });

  test.each<[rule: string, bench: Bench, measure: Measure, is: 'a share' | 'nothing']>([
    ['terms can be accepted', BENCH, 'accept', 'a share'],
    ['what asks for nothing cannot', { ...BENCH, act: 'assure' }, 'accept', 'nothing'],
    ['a secret can leak', BENCH, 'leak', 'a share'],
    ['what all can hear is no secret', { ...BENCH, ...ALOUD }, 'leak', 'nothing'],
    ['one can back down from a threat', BENCH, 'backDown', 'a share'],
    ['and from nothing else', { ...BENCH, act: 'propose' }, 'backDown', 'nothing'],
  ])('%s', (_, bench, measure, is) => {
    if (is === 'nothing') expect(read(bench)[measure]).toBeNull();
    else expect(read(bench)[measure]).toBeGreaterThan(0);
  });

  test('differs from another by the dials alone: the luck is shared', () => {
    expect(read(BENCH)).toEqual(read({ ...BENCH }));
    expect(mainDifference(read(BENCH), read(BENCH))).toBeNull();
  });

  test('is said by the measure that differs most', () => {
    const quiet = read(BENCH);
    const aloud = read({ ...BENCH, ...ALOUD });
    const main = mainDifference(quiet, aloud);
    expect(main?.measure).toBe('bound');
    expect(main?.to).toBe(aloud.bound);
  });
});

describe('the questions of the bench', () => {
  test.each(QUESTIONS)('%s: what it says to look at goes the way it says', (question) => {
    const { beside, now, look, goes } = PRESETS[question];
    const moved = at(read(now), look) - at(read(beside), look);
    expect(goes === 'up' ? moved : -moved).toBeGreaterThan(0.04);
  });

  test('a side with a strong audience accepts a private threat more than a public one', () => {
    const { beside, now } = PRESETS.public;
    expect(at(read(now), 'accept')).toBeGreaterThan(2 * at(read(beside), 'accept'));
  });

  test('a side with a weak audience hardly cares', () => {
    const weak = { ...BENCH, receiverAudience: 0.1 };
    const odds = at(read(weak), 'accept') / at(read({ ...weak, ...ALOUD }), 'accept');
    expect(odds).toBeLessThan(1.5);
  });

  test('their friend is believed because he could have said otherwise', () => {
    const friend = { ...BENCH, bias: 0.8 };
    expect(at(read({ ...friend, earnest: false }), 'belief')).toBeLessThan(0.5);
  });

  test('what can be denied binds less when it comes out', () => {
    const { beside, now } = PRESETS.deniable;
    expect(at(read(now), 'exposed')).toBeLessThan(at(read(beside), 'exposed'));
  });
});
