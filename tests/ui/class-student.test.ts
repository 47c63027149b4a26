import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TablesView } from '../../src/classroom/protocol/views.ts';
import { GRACE } from '../../src/classroom/rules/lesson.ts';
import { placed } from '../../src/ui/class/tables-lines.ts';
import { minutesText, readOut, secondsLeft } from '../../src/ui/class/time.ts';
import { classStudent } from '../../src/ui/strings/en/class-student.ts';
import { TABLES } from '../../src/vocabulary/classroom.ts';

describe('time left', () => {
  test.each([
    ['a clock that runs is told in whole seconds, upwards', { endsAt: 10_400, left: null }, 11],
    ['one that has run out stays at nothing', { endsAt: -5_000, left: null }, 0],
    ['one that stands keeps what was left', { endsAt: null, left: 100 }, 100],
    ['where none runs nothing is told', { endsAt: null, left: null }, null],
  ] as const)('%s', (_, clock, seconds) => {
    expect(secondsLeft(clock, 0)).toBe(seconds);
  });

  test.each([
    ['it is read out as it passes two minutes', 121, 120, 120],
    ['at one minute', 61, 60, 60],
    ['at half a minute, though a second was missed', 31, 29, 30],
    ['not between', 100, 99, null],
    ['not twice', 60, 59, null],
    ['not when it was put forward', 50, 110, null],
    ['not as it begins', null, 60, null],
    ['of two passed at once, the later is the news', 130, 25, 120],
  ] as const)('%s', (_, before, now, at) => {
    expect(readOut(before, now)).toBe(at);
  });

  test('minutes and seconds', () => {
    expect(minutesText(100)).toBe('1:40');
  });
});

test('a student is told the grace time that the class keeps', () => {
  expect(classStudent['offline.model']).toContain(`${GRACE} seconds`);
});

describe('the reveal', () => {
  /** Tables in their order: who never left first, then who left last. */
  const views = fc
    .array(fc.option(fc.integer({ min: 0, max: 12 })), { minLength: 1, maxLength: TABLES.length })
    .map((left): TablesView => {
      const order = left.toSorted(
        (a, b) => (b ?? Number.POSITIVE_INFINITY) - (a ?? Number.POSITIVE_INFINITY) || 0,
      );
      const numbers = [...new Set(order.flatMap((n) => n ?? []))];
      return {
        history: { name: '', poster: '' },
        marks: numbers.map((n) => ({ n, when: '', text: '' })),
        tables: order.map((n, i) => ({
          id: TABLES[i] ?? 'A',
          ending: '',
          family: '',
          poster: '',
          same: false,
          parts: n === null ? null : { n, when: '', text: '' },
          scores: { A: 0, B: 0 },
          leaks: 0,
          sent: { official: 0, back: 0 },
        })),
      };
    });

  test('no two lines cross: who leaves earlier runs lower and turns down further left', () => {
    fc.assert(
      fc.property(views, (view) => {
        const lines = placed(view);
        for (const [i, line] of lines.entries()) {
          const below = lines[i + 1];
          if (below === undefined) continue;
          expect(below.end).toBeGreaterThan(line.end);
          if (line.at && below.at) {
            expect(below.at.y).toBeGreaterThan(line.at.y);
            expect(below.at.x).toBeLessThanOrEqual(line.at.x);
          }
        }
      }),
    );
  });

  test('two tables that left at one decision turn down apart', () => {
    fc.assert(
      fc.property(views, (view) => {
        const downs = placed(view).flatMap(({ at }) => (at === null ? [] : [at.x]));
        expect(new Set(downs).size).toBe(downs.length);
      }),
    );
  });
});
