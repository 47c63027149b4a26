import { describe, expect, test, vi } from 'vitest';
import { holds } from '../../src/engine/condition.ts';
import { shareOf } from '../../src/projection/causes.ts';
import { type DayAndMonth, daysText } from '../../src/projection/clock.ts';
import { debriefView } from '../../src/projection/debrief.ts';
import { movedBetween } from '../../src/projection/decisions.ts';
import { historyTape } from '../../src/projection/history.ts';
import { inRecord } from '../../src/projection/names.ts';
import type { InRecord } from '../../src/projection/views-debrief.ts';
import { tapeOf } from '../../src/record/replay.ts';
import { lastWorld } from '../../src/record/tape.ts';
import type { Side } from '../../src/vocabulary/words.ts';
import { cuba, smallCase } from '../fixtures/cases.ts';
import { begin, playOn } from './playing.ts';

/** Whole plays: seconds on an idle machine, more on a busy one. */
vi.setConfig({ testTimeout: 120_000 });

const PLAYS = ([1, 2, 3] as const).flatMap((seed) =>
  (['A', 'B'] as const).map((side) => ({ side, seed })),
);

function played(side: Side, seed: number) {
  const play = playOn(begin(cuba, side, seed), seed);
  const save = play.record();
  return { play, save, tape: tapeOf(cuba, save) };
}

function sentences(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(sentences);
}

describe.each(PLAYS)('the debrief of Cuba from side $side, seed $seed', ({ side, seed }) => {
  const { play, save, tape } = played(side, seed);
  const debrief = play.debrief();
  const world = lastWorld(tape);

  test('tells the ending that the world came to', () => {
    expect(debrief.ending.id).toBe(world.ended?.ending);
    expect(debrief.ending.historical).toBe(
      cuba.endings.find(({ id }) => id === world.ended?.ending)?.historical,
    );
  });

  test('puts into the ledgers what holds, and nothing else', () => {
    const ending = cuba.endings.find(({ id }) => id === debrief.ending.id);
    for (const of of ['A', 'B'] as const) {
      for (const part of ['got', 'hid', 'owes'] as const) {
        const due = (ending?.ledgers[of][part] ?? []).filter(
          ({ when }) => when === null || holds(world, when),
        );
        expect(debrief.ledgers[of][part].map(({ text }) => text)).toEqual(
          due.map(({ text }) => text),
        );
      }
    }
  });

  test('leaves no place of a sentence open', () => {
    for (const text of sentences(debrief)) expect(text).not.toMatch(/\{\w+\}|undefined|NaN/);
  });

  test('shows every decision of the player, in order', () => {
    const own = save.entries.filter(
      (entry) =>
        (entry.kind === 'sent' && entry.message.from === side) ||
        (entry.kind === 'waited' &&
          cuba.chairs.find(({ id }) => id === entry.chair)?.side === side),
    );
    expect(debrief.decisions.map(({ entry }) => entry)).toEqual(own.map(({ n }) => n));
  });

  test('weighed answers are chances that sum to 1, and one of them was chosen', () => {
    for (const { answer } of debrief.decisions) {
      if (answer === null) continue;
      expect(answer.weighed.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 2);
      expect(answer.weighed.filter(({ chosen }) => chosen)).toHaveLength(1);
      expect(answer.reasons).toHaveLength(3);
    }
  });

  test('its curves begin together and run forward in time', () => {
    for (const { you, history } of debrief.series) {
      expect(you[0]).toEqual(history[0]);
      for (const points of [you, history]) {
        const times = points.map(({ at }) => at);
        expect(times).toEqual([...times].sort((a, b) => a - b));
        for (const { value } of points) expect(value).toBeGreaterThanOrEqual(0);
      }
    }
    expect(debrief.table.length).toBeGreaterThan(1);
  });

  test('days hold every decision once, and part where the run does', () => {
    const shown = debrief.beside.days.flatMap(({ you }) => you.map(({ entry }) => entry));
    for (const { entry } of debrief.decisions)
      expect(shown.filter((one) => one === entry)).toHaveLength(1);
    const parted = debrief.beside.days.filter(({ parts }) => parts);
    expect(parted).toHaveLength(debrief.beside.firstDifference === null ? 0 : 1);
  });

  test('scores each number by Brier', () => {
    for (const { said, came, miss } of debrief.predictions.rows) {
      expect(miss).toBe(came === null ? null : Math.round(100 * (said - Number(came)) ** 2));
    }
  });
});

describe('causes', () => {
  test('every number that moved between two decisions is told, with each of its largest causes', () => {
    for (let seed = 0; seed < 12; seed += 1) {
      const side = seed % 2 === 0 ? 'A' : 'B';
      const play = playOn(begin(smallCase, side, seed), seed);
      const tape = tapeOf(smallCase, play.record());
      const [first, last] = [tape.worlds[0], lastWorld(tape)];
      const moved = movedBetween(tape, side, 0, tape.entries.length);
      for (const scalar of ['belief', 'trust', 'commitment', 'claim'] as const) {
        for (const of of ['A', 'B'] as const) {
          const delta =
            shareOf(scalar, last.sides[of][scalar]) - shareOf(scalar, first.sides[of][scalar]);
          const told = moved.find(
            ({ id }) => id === `${scalar}.${of === side ? 'ours' : 'theirs'}`,
          );
          if (Math.abs(delta) < 0.005) continue;
          expect(told?.direction, `${scalar} of ${of}`).toBe(delta > 0 ? 'up' : 'down');
          expect(told?.chain.length).toBeGreaterThan(0);
        }
      }
      for (const scalar of ['tension', 'secrets'] as const) {
        const delta = last[scalar] - first[scalar];
        if (Math.abs(delta) < 0.005) continue;
        expect(moved.find(({ id }) => id === scalar)?.direction).toBe(delta > 0 ? 'up' : 'down');
      }
    }
  });

  test('no change in any record goes without its entry and its rule', () => {
    const tape = historyTape(cuba);
    for (const [i, entry] of tape.entries.entries()) {
      const [before, after] = [tape.worlds[i], tape.worlds[i + 1]];
      if (before === undefined || after === undefined) throw new Error('a tape without a world');
      const changed = entry.changes.map(({ scalar, side }) => `${scalar}${side ?? ''}`);
      for (const side of ['A', 'B'] as const) {
        for (const scalar of ['belief', 'trust', 'commitment', 'claim'] as const) {
          if (before.sides[side][scalar] !== after.sides[side][scalar]) {
            expect(changed).toContain(`${scalar}${side}`);
          }
        }
      }
      if (before.tension !== after.tension) expect(changed).toContain('tension');
      if (before.secrets !== after.secrets) expect(changed).toContain('secrets');
    }
  });
});

describe('days of a calendar', () => {
  const day = (day: string, month: string) => ({ day, month });
  test.each<[rule: string, from: DayAndMonth, to: DayAndMonth, text: string]>([
    ['one is its number', day('26', 'Oct'), day('26', 'Oct'), '26'],
    ['several are first and last', day('16', 'Oct'), day('18', 'Oct'), '16–18'],
    [
      'over two months both are named',
      day('31', 'Oct'),
      day('11', 'Nov'),
      '31\u00a0Oct–11\u00a0Nov',
    ],
    ['the first of a month names it', day('1', 'Nov'), day('1', 'Nov'), '1\u00a0Nov'],
    ['and a stretch that begins on it', day('1', 'Nov'), day('4', 'Nov'), '1–4\u00a0Nov'],
  ])('%s', (_rule, from, to, text) => {
    expect(daysText(from, to)).toBe(text);
  });
});

describe('a choice', () => {
  test.each<[rule: string, juncture: string, option: string, expected: InRecord | null]>([
    ['that is replayed is the record’s own', 'j_us_3_after_speech', 'see_dobrynin', 'line'],
    ['done beside it is in the record too', 'j_us_3_after_speech', 'holeman_hint', 'beside'],
    ['that nobody made is not', 'j_us_3_after_speech', 'ask_thant', null],
    ['that is no draft of the staff is not', 'j_us_3_after_speech', '', null],
  ])('%s', (_rule, juncture, option, expected) => {
    expect(inRecord(cuba, juncture, option)).toBe(expected);
  });
});

describe('a debrief', () => {
  test('is refused before the end', () => {
    expect(() => begin(smallCase, 'A', 1).debrief()).toThrow(/has not ended/);
  });

  test('of the record itself parts nowhere', () => {
    const tape = historyTape(cuba);
    const debrief = debriefView(tape, { side: 'A', chair: null, guidance: 'guided' });
    expect(debrief.beside.firstDifference).toBeNull();
    expect(
      debrief.decisions.filter(({ inRecord, history }) => history !== null && inRecord !== 'line'),
    ).toEqual([]);
    for (const ledger of Object.values(debrief.ledgers)) {
      for (const line of [...ledger.got, ...ledger.hid, ...ledger.owes])
        expect(line.yoursOnly).toBe(false);
    }
  });
});
