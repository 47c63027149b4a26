/** The strip under the replay: which days, weeks or months get a column, and how wide it is. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UNITS, type Unit } from '../../src/projection/scale.ts';
import type { ReplayDay } from '../../src/projection/views-replay.ts';
import { columnsOf, minuteAt, placeIn } from '../../src/ui/replay/strip.ts';

/** A row of columns: `name` or `first-last`, its group, and a label where something happened. */
function row(...parts: readonly (readonly [name: string, group: string, label?: string])[]) {
  return parts.map(([name, group, label = ''], i): ReplayDay => {
    const [day = '', ends = day] = name.split('-');
    const rest = { weekday: '', date: `${name} ${group}`, junctures: 1, step: i };
    return { day, ends, group, label, from: i * 10, to: i * 10 + 10, ...rest };
  });
}

describe('columns of the strip', () => {
  test.each<[rule: string, unit: Unit, days: readonly ReplayDay[], columns: readonly string[]]>([
    [
      'a day with a name has its own',
      'day',
      row(['16', 'Oct', 'A'], ['17', 'Oct', 'B']),
      ['16', '17'],
    ],
    [
      'quiet days of a month share one',
      'day',
      row(['16', 'Oct', 'A'], ['17', 'Oct'], ['18', 'Oct'], ['1', 'Nov']),
      ['16', '17–18', '1'],
    ],
    [
      'so do quiet weeks',
      'week',
      row(['3-9', 'Jul', 'A'], ['10-16', 'Jul'], ['17-23', 'Jul']),
      ['3–9', '10–23'],
    ],
    [
      'and quiet months of a year',
      'month',
      row(['Nov', '1933', 'A'], ['Dec', '1933'], ['Jan', '1934'], ['Feb', '1934']),
      ['Nov', 'Dec', 'Jan–Feb'],
    ],
  ])('%s', (_rule, unit, days, columns) => {
    expect(columnsOf(days, unit).map(({ day }) => day)).toEqual(columns);
  });

  test('month or year is said once, where it begins', () => {
    const days = row(['Nov', '1933', 'A'], ['Dec', '1933', 'B'], ['Jan', '1934', 'C']);
    expect(columnsOf(days, 'month').map(({ group }) => group)).toEqual(['1933', '', '1934']);
  });

  test('a month in which more junctures open is wider; a day never', () => {
    const [busy, plain] = [{ junctures: 4 }, { junctures: 1 }];
    const [day] = row(['5', 'Nov', 'A']);
    const wide = (unit: Unit, more: { readonly junctures: number }) =>
      columnsOf(day ? [{ ...day, group: '', ...more }] : [], unit)[0]?.weight ?? 0;
    expect(wide('month', busy)).toBeGreaterThan(wide('month', plain));
    expect(wide('day', busy)).toBe(wide('day', plain));
  });

  test('a place along the strip and its moment are each other’s reverse', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...UNITS),
        fc.array(fc.boolean(), { minLength: 1, maxLength: 30 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (unit, named, place) => {
          const days = row(
            ...named.map((is, i) => [String(i), String(i % 3), is ? 'A' : ''] as const),
          );
          const columns = columnsOf(days, unit);
          expect(placeIn(columns, minuteAt(columns, place))).toBeCloseTo(place, 6);
        },
      ),
    );
  });
});
