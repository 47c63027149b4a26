import { describe, expect, it } from 'vitest';
import { diceOf } from '../../src/analysis/dice.ts';
import { POLICIES } from '../../src/analysis/policies.ts';
import { toEnd } from '../../src/analysis/to-end.ts';
import { startWorld } from '../../src/engine/start.ts';
import { historyTape } from '../../src/projection/history.ts';
import { imagine, shifted } from '../../src/projection/imagine.ts';
import { knownTo } from '../../src/projection/knowledge.ts';
import { revealedIn } from '../../src/projection/revealed.ts';
import { newTape, playedOn, type Tape } from '../../src/record/tape.ts';
import type { Entry } from '../../src/vocabulary/entry.ts';
import { other, SIDES } from '../../src/vocabulary/words.ts';
import { cuba } from '../fixtures/cases.ts';

const opened = (seed: number): Tape => newTape(startWorld(cuba, { kind: 'seed', seed }));

function played(seed: number): Tape {
  const start = startWorld(cuba, { kind: 'seed', seed });
  const dice = diceOf(seed);
  const entries: Entry[] = [];
  toEnd(
    start,
    (world, turn) => POLICIES.random(world, turn, dice),
    (_world, _turn, _move, made) => entries.push(...made),
  );
  return playedOn(newTape(start), entries);
}

describe('what a staff makes of the other side', () => {
  it.each(SIDES)('is in the record what the case says of it, for %s', (side) => {
    const tape = historyTape(cuba);
    const them = other(side);
    const { world } = imagine(knownTo(tape, 0, side));
    expect(world.sides[them].trust).toBe(startWorld(cuba, { kind: 'record' }).sides[them].trust);
  });

  it.each(SIDES)('is off as far at the end of a play as at its start, for %s', (side) => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const tape = played(seed);
      const off = (n: number) => knownTo(tape, n, side).misjudged;
      expect(off(tape.entries.length), `seed ${seed}`).toBe(off(0));
    }
  });

  it('is too hopeful as often as too grim, and each side is off by its own', () => {
    const pairs = Array.from({ length: 1000 }, (_, seed) => {
      const tape = opened(seed);
      return [knownTo(tape, 0, 'A').misjudged, knownTo(tape, 0, 'B').misjudged] as const;
    });
    const mean = (of: (pair: readonly [number, number]) => number) =>
      pairs.reduce((sum, pair) => sum + of(pair), 0) / pairs.length;
    expect(Math.abs(mean(([a]) => a))).toBeLessThan(0.1);
    expect(mean(([a]) => a * a)).toBeCloseTo(1, 0);
    // Two that are drawn apart do not go together.
    expect(Math.abs(mean(([a, b]) => a * b))).toBeLessThan(0.1);
  });

  it('is told at the end, where it mattered, and no sooner', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const tape = opened(seed);
      const off = knownTo(tape, 0, 'A').misjudged;
      const said = revealedIn(tape, { side: 'A', chair: null }).find(({ id }) => id === 'staff');
      const way = off > 0 ? 'more trusting' : 'less trusting';
      if (Math.abs(off) < 0.67) expect(said, `seed ${seed}`).toBeUndefined();
      else expect(said?.text, `seed ${seed}`).toContain(way);
    }
  });

  it.each(SIDES)(
    'is one picture: what a reading is said to have come to is where trust stands, for %s',
    (side) => {
      const them = other(side);
      let seen = 0;
      for (let seed = 1; seed <= 12; seed += 1) {
        const tape = played(seed);
        for (let n = 0; n <= tape.entries.length; n += 1) {
          const known = knownTo(tape, n, side);
          if (known.sent.length !== 1) continue;
          const { readings, world } = imagine(known);
          const [last] = Object.values(readings)
            .flat()
            .filter(({ scalar }) => scalar === 'trust')
            .slice(-1);
          // Nothing has come of it yet but what reading it did.
          if (last === undefined || tape.entries[n - 1]?.kind !== 'passed') continue;
          if (known.received.length > 0 || known.measures.length > 0) continue;
          expect(world.sides[them].trust, `seed ${seed}, ${n}`).toBeCloseTo(last.to, 1);
          seen += 1;
        }
      }
      expect(seen).toBeGreaterThan(0);
    },
  );

  it('is as unsure as many messages of its own are out of its sight', () => {
    const tape = played(3);
    const spreads = [0, Math.floor(tape.entries.length / 2), tape.entries.length].map((n) => {
      const known = knownTo(tape, n, 'A');
      return { sent: known.sent.length, spread: imagine(known).spread };
    });
    const [first, , last] = spreads;
    expect(last?.sent).toBeGreaterThan(first?.sent ?? 0);
    expect(spreads.map(({ spread }) => spread)).toEqual(
      spreads.map(({ spread }) => spread).toSorted((a, b) => a - b),
    );
    expect(last?.spread).toBeGreaterThan(first?.spread ?? 1);
  });

  it('trusts more and is committed less, the more is hoped of it', () => {
    const known = knownTo(opened(7), 0, 'A');
    const [grim, hopeful] = [-1, 1].map((by) => shifted(known, imagine(known), by).sides.B);
    expect(hopeful?.trust).toBeGreaterThan(grim?.trust ?? 1);
    expect(hopeful?.commitment).toBeLessThan(grim?.commitment ?? 0);
  });
});
