/** Days, weeks and months, marks along a line of time, and the rhythm of a record. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearbyOf, paceOf } from '../../src/projection/pace.ts';
import { periodName, periodsOf } from '../../src/projection/periods.ts';
import { daylight, paleOf } from '../../src/projection/rail.ts';
import { openReplay } from '../../src/projection/replay.ts';
import { hoursTold, UNITS, type Unit, unitOf } from '../../src/projection/scale.ts';
import { ticksOf } from '../../src/projection/ticks.ts';
import type { Case } from '../../src/vocabulary/case.ts';
import { DAY, HOUR, type Minutes } from '../../src/vocabulary/units.ts';
import { cuba } from '../fixtures/cases.ts';
import { at, paced } from './paced.ts';

const weeks = paced('1933-06-28', '1933-11-25', 4 * DAY);
const years = paced('1970-09-25', '1972-05-26', 30 * DAY);

test.each<[stretch: string, days: number, unit: Unit]>([
  ['five weeks', 35, 'day'],
  ['two months', 60, 'day'],
  ['five months', 150, 'week'],
  ['twenty months', 610, 'month'],
])('%s are told by the day, week or month that leaves few enough', (_stretch, days, unit) => {
  expect(unitOf(days * DAY)).toBe(unit);
});

describe('periods', () => {
  test('follow each other without a gap from before the first moment to after the last', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...UNITS),
        fc.integer({ min: -30_000_000, max: 30_000_000 }),
        fc.integer({ min: 0, max: 700 * DAY }),
        (unit, first, length) => {
          const periods = periodsOf(cuba, 'A', unit, first, first + length);
          expect(periods[0]?.from).toBeLessThanOrEqual(first);
          expect(periods.at(-1)?.to).toBeGreaterThan(first + length);
          for (const [i, { from, to }] of periods.entries()) {
            expect(to).toBeGreaterThan(from);
            if (i > 0) expect(from).toBe(periods[i - 1]?.to);
          }
        },
      ),
    );
  });

  test.each<[rule: string, game: Case, unit: Unit, moment: string, name: readonly string[]]>([
    [
      'a day is its number, of its month',
      cuba,
      'day',
      '1962-10-26T12:00Z',
      ['26', '26', 'Oct', 'Fri 26 Oct'],
    ],
    [
      'a week runs from Monday to Sunday',
      weeks,
      'week',
      '1933-07-05T12:00Z',
      ['3', '9', 'Jul', '3–9 Jul'],
    ],
    [
      'a month is of its year',
      years,
      'month',
      '1971-05-12T12:00Z',
      ['May', 'May', '1971', 'May 1971'],
    ],
  ])('%s', (_rule, game, unit, moment, name) => {
    const [period] = periodsOf(game, 'A', unit, at(moment), at(moment));
    const named = period && periodName(game, 'A', unit, period);
    expect([named?.day, named?.ends, named?.group, named?.date]).toEqual(name);
  });
});

describe('marks', () => {
  const labels = (game: Case, from: string, length: Minutes, most: number) =>
    ticksOf(game, 'A', at(from), at(from) + length, most).map(({ label, opens }) =>
      opens ? `[${label}]` : label,
    );

  test.each<[rule: string, game: Case, from: string, length: Minutes, marks: readonly string[]]>([
    [
      'of a day are hours, and midnight its date',
      cuba,
      '1962-10-26T12:00Z',
      28 * HOUR,
      ['08:00', '12:00', '16:00', '20:00', '[Sat 27]', '04:00', '08:00', '12:00'],
    ],
    [
      'of a fortnight are days',
      weeks,
      '1933-10-24T12:00Z',
      18 * DAY,
      ['25 Oct', '27 Oct', '29 Oct', '[1 Nov]', '3 Nov', '5 Nov', '7 Nov', '9 Nov', '11 Nov'],
    ],
    [
      'of months are months, and January its year',
      years,
      '1970-11-10T12:00Z',
      140 * DAY,
      ['Dec', '[1971]', 'Feb', 'Mar'],
    ],
    ['of a day are its date where hours are not told', years, '1971-05-12T12:00Z', DAY, ['13 May']],
  ])('%s', (_rule, game, from, length, marks) => {
    expect(labels(game, from, length, 10)).toEqual(marks);
  });

  test('lie within the stretch, in order, and are no more than asked for', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(cuba, weeks, years),
        fc.integer({ min: -20_000_000, max: 20_000_000 }),
        fc.integer({ min: DAY, max: 3000 * DAY }),
        (game, from, length) => {
          const marks = ticksOf(game, 'B', from, from + length, 12).map((tick) => tick.at);
          expect(marks).toEqual([...new Set(marks)].sort((a, b) => a - b));
          expect(marks.every((mark) => mark >= from && mark <= from + length)).toBe(true);
          // A month may be a day shorter than the mean, and a stretch has a mark at either end.
          expect(marks.length).toBeLessThanOrEqual(15);
        },
      ),
    );
  });
});

describe('the rail', () => {
  test.each<[where: string, latitude: number, month: number, day: number, hours: number]>([
    ['Washington, late October', 38.9, 10, 26, 10],
    ['Moscow, late October', 55.75, 10, 26, 10],
    ['Moscow, in November', 55.75, 11, 1, 10],
    ['Moscow, midsummer', 55.75, 6, 21, 18],
    ['the equator, ever', 0, 3, 1, 12],
    ['the far north, midwinter', 80, 12, 21, 0],
  ])('%s: daylight', (_where, latitude, month, day, hours) => {
    expect(daylight(latitude, month, day)).toBe(hours);
  });

  test('is pale by day where hours are told, else every other week or month', () => {
    const length = ({ from, to }: { from: number; to: number }) => to - from;
    const day = paleOf(cuba, 'A', at('1962-10-26T04:00Z'), at('1962-10-26T20:00Z'));
    expect(day.map(length)).toEqual([10 * HOUR]);
    const week = paleOf(weeks, 'A', at('1933-07-03T12:00Z'), at('1933-07-14T12:00Z'));
    expect(week.map(length)).toEqual([7 * DAY]);
    const months = paleOf(years, 'A', at('1971-01-10'), at('1971-04-10'));
    expect(months.map(length)).toEqual([31 * DAY, 31 * DAY]);
  });
});

describe('the pace of a record', () => {
  test.each<[rule: string, game: Case, speeds: readonly string[], stride: string, rail: string]>([
    ['of hours', cuba, ['1 hour', '6 hours', '1 day'], 'a day', 'daylight'],
    ['of weeks', weeks, ['12 hours', '4 days', '2 weeks'], 'a week', 'weeks'],
    ['of years', years, ['4 days', '1 month', '3 months'], 'a month', 'months'],
  ])('%s follows its round', (_rule, game, speeds, stride, rail) => {
    const pace = paceOf(game);
    expect(pace.speeds.map(({ words }) => words)).toEqual(speeds);
    expect([pace.stride.words, pace.rail]).toEqual([stride, rail]);
  });

  test('shows the same share of a round before and after the present, in any case', () => {
    const { before, after } = paceOf(cuba);
    expect([before, after]).toEqual([13 * HOUR, 15 * HOUR]);
    expect(paceOf(years).before / years.round).toBeCloseTo(before / cuba.round);
  });

  test('takes accounts for those of a moment within half a day, or half a round', () => {
    expect([nearbyOf(cuba), nearbyOf(years)]).toEqual([DAY / 2, 15 * DAY]);
  });

  test('is told in hours only where a round is shorter than a day', () => {
    expect([cuba, weeks, years].map(hoursTold)).toEqual([true, false, false]);
  });

  test('a long case names no hour on its wire and none in its rooms', () => {
    const { outline, frame } = openReplay({ ...cuba, round: 30 * DAY });
    for (const { hint } of outline.wire) expect(hint).not.toMatch(/\d:\d/);
    for (const { n } of outline.steps) {
      expect(frame(n).rooms.A.when).not.toMatch(/\d:\d/);
    }
  });
});
