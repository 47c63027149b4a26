/** Developments that somebody outside lets come: a teacher, at a table of a class. */
import { describe, expect, it } from 'vitest';
import { refusal } from '../../src/engine/legal.ts';
import { fit } from '../../src/record/fit.ts';
import { FORMAT } from '../../src/record/migrate.ts';
import { replay } from '../../src/record/replay.ts';
import type { Save } from '../../src/record/save.ts';
import type { Case } from '../../src/vocabulary/case.ts';
import type { Entry } from '../../src/vocabulary/entry.ts';
import type { Move } from '../../src/vocabulary/move.ts';
import { DAY } from '../../src/vocabulary/units.ts';
import { Hand, RECORD } from '../fixtures/hand.ts';
import { SMALL_CASE } from '../fixtures/small-case.ts';
import { START } from '../fixtures/small-table.ts';

const develop = (development: string): Move => ({ kind: 'develop', development });

/** Where a development may be let come, and what stands in its way. */
const PLACES: readonly [rule: string, place: () => Hand, id: string, code: string | null][] = [
  ['while a chair has to decide', () => new Hand().at('j_a_1'), 'de_collision', null],
  ['before anybody has been asked', () => new Hand(), 'de_collision', null],
  ['against its condition', () => new Hand().at('j_a_1'), 'de_gazette', null],
  ['after its time has passed it by', () => passed(), 'de_gazette', null],
  ['not after it came at its time', () => passed(), 'de_collision', 'already done'],
  ['not after it was let come', () => letCome(), 'de_collision', 'already done'],
  ['not when the case has none of the name', () => new Hand(), 'de_flood', 'unknown'],
  ['not when all is over', () => over(), 'de_gazette', 'ended'],
];

/** The gazette's time comes first, and nobody has written by the envoy: it prints nothing. */
const EARLY: Case = {
  ...SMALL_CASE,
  developments: SMALL_CASE.developments.map((one) =>
    one.id === 'de_gazette' ? { ...one, at: START + DAY } : one,
  ),
};
const passed = (): Hand => new Hand(EARLY).at('j_a_2');
const over = (): Hand => new Hand().until(({ ended }) => ended !== null);
function letCome(): Hand {
  const hand = new Hand().at('j_a_1');
  hand.move(develop('de_collision'));
  return hand;
}

describe('a development by hand', () => {
  it.each(PLACES)('%s', (_rule, place, id, code) => {
    expect(refusal(place().world, develop(id))?.code ?? null).toBe(code);
  });

  it('comes now, with the effects that it has by itself, and nobody loses a turn', () => {
    const hand = new Hand().at('j_a_1');
    const before = hand.world;
    const [entry, ...more] = hand.move(develop('de_collision'));
    const due = new Hand().until(({ developed }) => developed.length > 0).of('developed')[0];
    expect(entry).toMatchObject({ kind: 'developed', development: 'de_collision', at: before.at });
    expect(more).toEqual([]);
    expect(shifts(entry)).toEqual(shifts(due));
    expect(hand.world.at).toBe(before.at);
    expect(hand.world.turns).toEqual(before.turns);
    expect(hand.world.tension).toBeGreaterThan(before.tension);
  });

  it('exposes what it exposes, though its condition did not hold', () => {
    const hand = new Hand().at('j_a_1');
    hand.move(develop('de_gazette'));
    expect(hand.world.exposure.ch_envoy).toBe('rumoured');
  });

  it('does not come again at its own time', () => {
    const hand = letCome().until(({ ended }) => ended !== null);
    expect(hand.of('developed').filter((one) => one.development === 'de_collision').length).toBe(1);
  });

  it('stands in the record like any other: it replays, and a save that has it fits', () => {
    const hand = passed();
    hand.move(develop('de_gazette'));
    hand.until(({ ended }) => ended !== null);
    const save = saved(hand.entries);
    expect(replay(EARLY, save)).toEqual(hand.world);
    expect(fit(EARLY, save).kind).toBe('same');
    const twice = [...hand.entries.slice(0, -1), { ...entryOf(hand), n: hand.entries.length - 1 }];
    expect(fit(EARLY, { ...save, entries: twice }).kind).toBe('read only');
  });
});

const entryOf = (hand: Hand): Entry => {
  const [entry] = hand.of('developed');
  if (entry === undefined) throw new Error('Nothing has come.');
  return { ...entry, at: hand.world.at };
};

const saved = (entries: readonly Entry[]): Save => ({
  format: FORMAT,
  app: '',
  id: 'by-hand',
  name: '',
  case: { id: SMALL_CASE.id, hash: SMALL_CASE.hash, short: SMALL_CASE.short },
  chance: RECORD,
  side: 'A',
  chair: null,
  guidance: 'guided',
  seats: {},
  passed: 0,
  across: null,
  created: 0,
  updated: 0,
  entries,
});

/** By which rule each number was moved. */
const shifts = (entry: Entry | undefined) =>
  entry?.changes.map(({ scalar, side, rule, because }) => ({ scalar, side, rule, because }));
