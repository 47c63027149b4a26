import { describe, expect, test, vi } from 'vitest';
import { decisive, farthest, type Pivot, ranked, swingAt } from '../../src/analysis/pivot.ts';
import { type Budget, evenly, pivotsOf } from '../../src/analysis/pivots.ts';
import { playOut } from '../../src/analysis/plays.ts';
import { startWorld } from '../../src/engine/start.ts';
import { openTable } from '../../src/negotiation/table.ts';
import { choicesOf } from '../../src/projection/choices.ts';
import { historyTape } from '../../src/projection/history.ts';
import { newTape, playedOn, type Tape, worldAfter } from '../../src/record/tape.ts';
import type { Entry } from '../../src/vocabulary/entry.ts';
import { SIDES, type Side } from '../../src/vocabulary/words.ts';
import { cuba } from '../fixtures/cases.ts';
import { SMALL_CASE } from '../fixtures/small-case.ts';

vi.setConfig({ testTimeout: 60_000 });

const SEED = 11;

function small(seed: number): Tape {
  const entries: Entry[] = [];
  playOut(SMALL_CASE, { A: 'staff', B: 'model' }, seed, (_world, _turn, _move, came) => {
    entries.push(...came);
  });
  return playedOn(newTape(startWorld(SMALL_CASE, { kind: 'seed', seed })), entries);
}

function found(tape: Tape, sides: readonly Side[], budget: Budget, seed = SEED) {
  const run = pivotsOf(tape, sides, budget, seed);
  const shares: number[] = [];
  for (;;) {
    const step = run.next();
    if (step.done) return { pivots: step.value, shares };
    shares.push(step.value.share);
  }
}

const pivots = (tape: Tape, budget: Budget, seed?: number): readonly Pivot[] =>
  found(tape, ['A'], budget, seed).pivots;

describe('pivots', () => {
  const tape = small(1);
  const PLAYS = 40;

  test('count of the answer that was given what playing on from it comes to', () => {
    const world = (before: number, seed: number) => ({
      ...worldAfter(tape, before),
      chance: { kind: 'seed', seed } as const,
    });
    const model = Object.fromEntries(SMALL_CASE.chairs.map(({ id }) => [id, 'model'] as const));
    const [choice] = choicesOf(tape, 'A');
    const [pivot] = pivots(tape, evenly(PLAYS));
    if (choice === undefined || pivot === undefined) throw new Error('no choice in this play');
    for (const [i, { move }] of choice.answers.entries()) {
      // Through the machine and its seats: the deciding chair a human's, and the model's once it has decided.
      const came = Array.from({ length: PLAYS }, (_, n) => {
        const human = openTable(world(choice.before, SEED + n), {
          ...model,
          [choice.chair]: 'human',
        });
        human.decide(move);
        const table = openTable(human.world(), model);
        const ending = table.world().ended?.ending;
        human.close();
        table.close();
        return ending;
      });
      for (const { id, share } of pivot.answers[i]?.endings ?? []) {
        expect(share.value).toBeCloseTo(came.filter((ending) => ending === id).length / PLAYS, 9);
      }
    }
  });

  test('account for every play of every answer', () => {
    for (const { answers, plays } of pivots(tape, evenly(PLAYS))) {
      expect(plays).toBe(PLAYS);
      for (const { endings } of answers) {
        expect(endings.reduce((sum, { share }) => sum + share.value, 0)).toBeCloseTo(1, 9);
      }
    }
  });

  test('share their luck: the same answer twice parts in nothing', () => {
    const silent = { ...SMALL_CASE.junctures[0]?.staff[3] };
    const twin = (id: string) => ({ ...silent, id, demarche: { ...silent.demarche, option: id } });
    const game = {
      ...SMALL_CASE,
      junctures: SMALL_CASE.junctures.map((juncture) => ({
        ...juncture,
        staff: [twin('one'), twin('other')],
      })),
    } as typeof SMALL_CASE;
    const entries: Entry[] = [];
    playOut(game, { A: 'staff', B: 'staff' }, 5, (_world, _turn, _move, came) => {
      entries.push(...came);
    });
    const still = playedOn(newTape(startWorld(game, { kind: 'seed', seed: 5 })), entries);
    const twins = found(still, SIDES, evenly(20)).pivots;
    expect(twins.length).toBeGreaterThan(0);
    for (const { answers } of twins) {
      expect(answers[1]?.swing?.value).toBe(0);
      expect(answers[1]?.gain).toEqual({ value: 0, low: 0, high: 0 });
      expect(answers[1]?.endings).toEqual(answers[0]?.endings);
    }
    expect(decisive(twins)).toEqual([]);
  });

  test('are the same from the same seed, and others from another', () => {
    expect(pivots(tape, evenly(PLAYS))).toEqual(pivots(tape, evenly(PLAYS)));
    expect(pivots(tape, evenly(PLAYS))).not.toEqual(pivots(tape, evenly(PLAYS), SEED + PLAYS));
  });

  test('do not depend on what else is reckoned, nor on the order', () => {
    const both = found(tape, SIDES, evenly(PLAYS)).pivots;
    const turned = found(tape, ['B', 'A'], evenly(PLAYS)).pivots;
    expect(turned).toEqual(both);
    expect(both.filter(({ side }) => side === 'A')).toEqual(pivots(tape, evenly(PLAYS)));
    const inRounds = [
      { plays: 10, junctures: 9 },
      { plays: PLAYS, junctures: 1 },
    ];
    const deepened = pivots(tape, inRounds).filter(({ plays }) => plays === PLAYS);
    expect(deepened).toHaveLength(1);
    expect(pivots(tape, evenly(PLAYS))).toContainEqual(deepened[0]);
  });

  test('tell on the way how far they are, and only what every answer has been played', () => {
    const run = pivotsOf(tape, ['A'], evenly(6), SEED);
    let before = 0;
    for (let step = run.next(); !step.done; step = run.next()) {
      expect(step.value.share).toBeGreaterThan(before);
      before = step.value.share;
      for (const { plays, answers } of step.value.pivots()) {
        for (const { endings } of answers) {
          const counted = endings.reduce((sum, { share }) => sum + share.value * plays, 0);
          expect(counted).toBeCloseTo(plays, 9);
        }
      }
    }
    expect(before).toBe(1);
  });

  test('of a play without a choice are none', () => {
    const none = found(
      newTape(startWorld(SMALL_CASE, { kind: 'seed', seed: 1 })),
      SIDES,
      evenly(9),
    );
    expect(none).toEqual({ pivots: [], shares: [] });
  });
});

describe('the record of Cuba 1962', () => {
  const { pivots: all, shares } = found(historyTape(cuba), SIDES, [
    { plays: 12, junctures: Number.POSITIVE_INFINITY },
    { plays: 60, junctures: 4 },
  ]);

  test('turned most on a decision of its last week-end', () => {
    const [first] = decisive(all);
    expect(first?.when).toMatch(/^(Sat 27|Sun 28) Oct/);
    expect(first && farthest(first).made).toBe(false);
  });

  test('names what is more than luck, the most decisive first', () => {
    const named = decisive(all);
    expect(named.length).toBeGreaterThan(1);
    const swings = named.map((pivot) => swingAt(pivot).low);
    expect(swings).toEqual(swings.toSorted((a, b) => b - a));
    expect(swings.at(-1)).toBeGreaterThan(0);
    expect(ranked(all).slice(0, named.length)).toEqual(named);
  });

  test('is reckoned forward: progress never falls back', () => {
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });
});
