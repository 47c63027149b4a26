import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counterPackage } from '../../src/engine/counter.ts';
import { mostFor } from '../../src/engine/frontier.ts';
import {
  concession,
  redLinesCrossed,
  samePackage,
  statusQuoValue,
  worthOf,
} from '../../src/engine/packages.ts';
import { concessionSeen } from '../../src/engine/reply.ts';
import { startWorld } from '../../src/engine/start.ts';
import { tablesOf } from '../../src/engine/tables.ts';
import type { Case } from '../../src/vocabulary/case.ts';
import type { Package } from '../../src/vocabulary/demarche.ts';
import { other, SIDES } from '../../src/vocabulary/words.ts';
import { SMALL_CASE } from '../fixtures/small-case.ts';

const world = startWorld(SMALL_CASE, { kind: 'record' });
const tables = tablesOf(SMALL_CASE);
const open = (strait: string, island?: string, secret = false): Package => ({
  strait: { rung: strait, secret: false },
  ...(island === undefined ? {} : { island: { rung: island, secret } }),
});

/** One issue of even steps, weighed alike: the pie of the formal model. */
const PIE: Case = {
  ...SMALL_CASE,
  id: 'pie',
  issues: SMALL_CASE.issues.slice(0, 1).map((issue) => ({
    ...issue,
    weight: { A: 1, B: 1 },
    redLine: { A: null, B: null },
    statusQuo: 'r10',
    opening: { A: 'r0', B: 'r20' },
    reservation: { A: 'r20', B: 'r0' },
    ladder: Array.from({ length: 21 }, (_, i) => ({
      id: `r${i}`,
      name: `r${i}`,
      value: { A: 1 - i / 20, B: i / 20 },
      says: { A: '', B: '' },
      canBeSecret: true,
    })),
  })),
  junctures: [],
};

describe('what a package is worth', () => {
  it('is the weighted sum of its rungs, with the status quo where it is silent', () => {
    expect(statusQuoValue(world, tables, 'A')).toBeCloseTo(0.6 * 0.4 + 0.4 * 0.75, 12);
    expect(worthOf(world, tables, open('open_by_day'), 'A')).toBeCloseTo(0.42 + 0.3, 12);
    expect(worthOf(world, tables, open('open_by_day', 'garrison_leaves'), 'B')).toBeCloseTo(
      0.4 * 0.4 + 0.6,
      12,
    );
  });

  it('after an agreement is counted from what was agreed', () => {
    const settled = {
      package: open('open_by_day'),
      channel: 'ch_envoy',
      thirdParty: null,
      at: 0,
      message: 'm1',
    };
    const after = { ...world, settled };
    expect(worthOf(after, tables, {}, 'A')).toBeCloseTo(0.72, 12);
    expect(statusQuoValue(after, tables, 'A')).toBeCloseTo(0.72, 12);
  });

  it('is the same package whatever the order of its issues', () => {
    const a = { strait: { rung: 'shut', secret: false }, island: { rung: 'x', secret: true } };
    const b = { island: { rung: 'x', secret: true }, strait: { rung: 'shut', secret: false } };
    expect(samePackage(a, b)).toBe(true);
    expect(samePackage(a, { ...b, island: { rung: 'x', secret: false } })).toBe(false);
    expect(samePackage(a, { strait: a.strait })).toBe(false);
  });
});

describe('what is given up', () => {
  it('counts rung by rung: what is won elsewhere takes nothing off', () => {
    const given = concession(world, tables, open('shut', 'garrison_stays'), 'A', 0.05, false);
    expect(given.seenLoss).toBeCloseTo(0.24 * concessionSeen(0.9, false), 12);
  });

  it('a secret rung is as public as its way, an open one as its announcement', () => {
    const rung = 'garrison_leaves_quietly';
    const secret: Package = { island: { rung, secret: true } };
    const told: Package = { island: { rung, secret: false } };
    const seen = (pack: Package) => concession(world, tables, pack, 'A', 0.05, false).seen;
    expect(seen(secret)).toBeCloseTo(concessionSeen(0.05, false), 12);
    expect(seen(told)).toBeCloseTo(concessionSeen(0.9, false), 12);
  });

  it('a secret that has come out is seen whole', () => {
    const pack: Package = { island: { rung: 'garrison_leaves_quietly', secret: true } };
    const out = { ...world, exposure: { island: 'exposed' as const } };
    expect(concession(out, tables, pack, 'A', 0.05, false).seen).toBe(1);
    expect(concession(world, tables, pack, 'A', 0.05, true).seen).toBe(1);
  });

  it('in one pie is the loss against the status quo at the publicness of the message', () => {
    const pie = startWorld(PIE, { kind: 'record' });
    const offer: Package = { strait: { rung: 'r13', secret: true } };
    const given = concession(pie, tablesOf(PIE), offer, 'A', 0.4, false);
    expect(given.seenLoss).toBeCloseTo(concessionSeen(0.4, false) * (0.5 - 0.35), 12);
  });

  it.each([
    ['shut', 'A', 1],
    ['shut', 'B', 0],
    ['open_to_all', 'B', 1],
    ['open_by_day', 'A', 0],
  ] as const)('%s crosses red lines of %s: %d', (rung, side, count) => {
    expect(redLinesCrossed(tables, open(rung), side)).toBe(count);
  });
});

describe('the most that can be had', () => {
  it.each([0, 0.1, 0.25, 0.5, 0.9, 1])('in one pie leaves the other its floor %d', (floor) => {
    const pie = startWorld(PIE, { kind: 'record' });
    const most = mostFor(pie, tablesOf(PIE), 'A', floor);
    expect(most).toBeLessThanOrEqual(1 - floor + 1e-9);
    expect(most).toBeGreaterThan(1 - floor - 0.051);
  });

  it('is found as if every package were tried, red lines kept', () => {
    const [strait, island] = SMALL_CASE.issues;
    if (strait === undefined || island === undefined) throw new Error('two issues');
    for (const side of SIDES) {
      for (const floor of [0.1, 0.3, 0.5, 0.6]) {
        let best = 0;
        for (const one of strait.ladder) {
          for (const two of island.ladder) {
            const pack = open(one.id, two.id);
            if (SIDES.some((who) => redLinesCrossed(tables, pack, who) > 0)) continue;
            if (worthOf(world, tables, pack, other(side)) < floor) continue;
            best = Math.max(best, worthOf(world, tables, pack, side));
          }
        }
        // The grid of floors is a four-hundredth wide.
        expect(mostFor(world, tables, side, floor)).toBeCloseTo(best, 2);
      }
    }
  });
});

describe('a counter', () => {
  const rungOf = fc.constantFrom(
    ...SMALL_CASE.issues.flatMap((issue) =>
      issue.ladder.map((rung) => [issue.id, rung.id] as const),
    ),
  );
  const anyTerms = fc
    .array(rungOf, { maxLength: 2 })
    .map(
      (terms): Package =>
        Object.fromEntries(terms.map(([issue, rung]) => [issue, { rung, secret: false }])),
    );

  it('reaches its target, or all that is left to take; never passes its own reservation', () => {
    fc.assert(
      fc.property(
        anyTerms,
        fc.constantFrom(...SIDES),
        fc.double({ min: 0.2, max: 0.9, noNaN: true }),
        fc.boolean(),
        (from, side, target, secretly) => {
          const pack = counterPackage(world, tables, side, from, target, secretly);
          const most = counterPackage(world, tables, side, from, 2, secretly);
          const value = worthOf(world, tables, pack, side);
          const limit = worthOf(world, tables, most, side);
          expect(value).toBeGreaterThanOrEqual(Math.min(target, limit) - 1e-9);
          expect(redLinesCrossed(tables, pack, side)).toBe(0);
          for (const [id, term] of Object.entries(pack)) {
            const table = tables.issue.get(id);
            const place = table?.rungs.get(term.rung) ?? -1;
            const furthest = table?.furthest[side] ?? 0;
            expect(side === 'A' ? place <= furthest : place >= furthest).toBe(true);
            if (!secretly) expect(term.secret).toBe(false);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('begins from the other’s terms and takes back as little as it needs', () => {
    const offer = open('open_by_leave', 'garrison_leaves_quietly');
    const pack = counterPackage(world, tables, 'A', offer, 0.45, false);
    expect(worthOf(world, tables, pack, 'A')).toBeGreaterThanOrEqual(0.45);
    expect(Object.keys(pack)).toEqual(['strait', 'island']);
    const changed = ['strait', 'island'].filter((id) => pack[id]?.rung !== offer[id]?.rung);
    expect(changed).toHaveLength(1);
  });

  it('gives in secret what it may, where the way can keep it', () => {
    const pack = counterPackage(world, tables, 'A', {}, 0.4, true);
    expect(pack.island).toEqual({ rung: 'garrison_leaves_quietly', secret: true });
  });

  it('brings up only in secret what neither side has raised', () => {
    const unraised: Case = {
      ...SMALL_CASE,
      id: 'unraised',
      issues: SMALL_CASE.issues.map((issue) =>
        issue.id === 'island'
          ? { ...issue, opening: { A: 'garrison_halved', B: 'garrison_halved' } }
          : issue,
      ),
    };
    const there = startWorld(unraised, { kind: 'record' });
    const of = tablesOf(unraised);
    expect(counterPackage(there, of, 'A', {}, 0.4, false).island).toBeUndefined();
    for (const side of SIDES) {
      const quiet = counterPackage(there, of, side, {}, 0.4, true).island;
      expect(quiet === undefined || quiet.secret).toBe(true);
    }
    expect(counterPackage(there, of, 'A', {}, 0.4, true).island?.secret).toBe(true);
    const named = { island: { rung: 'garrison_leaves', secret: false } };
    expect(counterPackage(there, of, 'A', named, 0.4, false).island).toBeDefined();
  });
});
