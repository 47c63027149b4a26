import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  civilTime,
  daysInMonth,
  localTime,
  minuteOf,
  momentText,
} from '../../src/case/calendar.ts';
import { readLength, readLengths, readMoment, readStretch } from '../../src/case/moments.ts';
import type { Clock } from '../../src/vocabulary/sides.ts';

const utc = (text: string): number => Date.parse(text) / 60_000;

/** Washington fell back on 28 October 1962; for the gap, a spring in which it went forward. */
const WASHINGTON: Clock = {
  id: 'washington',
  city: 'Washington',
  side: 'A',
  offsets: [
    { from: utc('1962-01-01T00:00Z'), minutes: -300 },
    { from: utc('1962-04-29T07:00Z'), minutes: -240 },
    { from: utc('1962-10-28T06:00Z'), minutes: -300 },
  ],
};
const MOSCOW: Clock = {
  id: 'moscow',
  city: 'Moscow',
  side: 'B',
  offsets: [{ from: utc('1962-01-01T00:00Z'), minutes: 180 }],
};
const CLOCKS = [WASHINGTON, MOSCOW];

describe('a moment is read by the clock of the city that it names', () => {
  test.each([
    ['summer time in Washington', '1962-10-27T19:45 Washington', '1962-10-27T23:45Z'],
    ['standard time, the day after', '1962-10-28T19:45 Washington', '1962-10-29T00:45Z'],
    ['Moscow, three hours ahead', '1962-10-28T17:00 Moscow', '1962-10-28T14:00Z'],
    ['Greenwich', '1962-10-28T06:00Z', '1962-10-28T06:00Z'],
    ['a bare date: midnight on the first clock', '1962-10-27', '1962-10-27T04:00Z'],
    ['a date with a city: midnight there', '1962-10-27 Moscow', '1962-10-26T21:00Z'],
    ['a time shown twice: the earlier', '1962-10-28T01:30 Washington', '1962-10-28T05:30Z'],
    ['the last minute before the change', '1962-10-28T00:59 Washington', '1962-10-28T04:59Z'],
    ['a leap day', '1964-02-29T12:00Z', '1964-02-29T12:00Z'],
    ['another century', '1933-11-17T00:00Z', '1933-11-17T00:00Z'],
    ['spaces around', '  1962-10-27T19:45   Washington ', '1962-10-27T23:45Z'],
  ])('%s', (_rule, text, expected) => {
    expect(readMoment(text, CLOCKS)).toEqual({ ok: true, value: utc(expected) });
  });
});

describe('an impossible moment is a problem with its mend', () => {
  test.each([
    ['31 February', '1962-02-31', 'day 31 of February 1962', 'February 1962 has 28 days'],
    ['29 February 1900', '1900-02-29', 'day 29 of February 1900', 'February 1900 has 28 days'],
    ['day 0', '1962-10-00', 'day 0 of October 1962', 'October 1962 has 31 days'],
    ['month 13', '1962-13-01', 'month 13', 'months run from 1 to 12'],
    ['hour 25', '1962-10-27T25:00 Moscow', 'hour 25', 'hours run from 0 to 23'],
    ['minute 60', '1962-10-27T12:60Z', 'minute 60', 'minutes run from 0 to 59'],
    ['no such city', '1962-10-27T12:00 Moskow', 'no clock for "Moskow"', 'did you mean `Moscow`?'],
    [
      'a city without a clock',
      '1962-10-27T12:00 Havana',
      'no clock for "Havana"',
      'write `Washington` or `Moscow`',
    ],
    [
      'a time without a city',
      '1962-10-27T12:00',
      'the time "1962-10-27T12:00" without a clock',
      'add `Washington`, `Moscow` or `Z`',
    ],
    [
      'Z and a city',
      '1962-10-27T12:00Z Moscow',
      '"1962-10-27T12:00Z Moscow" with both Z and a city',
      'take one of them out',
    ],
    [
      'no date at all',
      'tomorrow',
      '"tomorrow", which is no moment',
      'write it as `1962-10-27T19:45 Washington`',
    ],
    [
      'an hour that the clock skipped',
      '1962-04-29T02:30 Washington',
      'a time that Washington never saw: its clock was put forward over it',
      'write the time before or after the change, or write it with Z',
    ],
  ])('%s', (_rule, text, found, mend) => {
    expect(readMoment(text, CLOCKS)).toEqual({ ok: false, trouble: { found, mend } });
  });
});

describe('stretches and lengths', () => {
  test.each([
    ['dates', '1962-09-04..1962-11-30', ['1962-09-04T04:00Z', '1962-11-30T05:00Z']],
    [
      'moments',
      '1962-10-24T00:00 Washington..1962-10-29T00:00 Moscow',
      ['1962-10-24T04:00Z', '1962-10-28T21:00Z'],
    ],
  ])('a stretch of %s', (_rule, text, [from = '', to = '']) => {
    expect(readStretch(text, CLOCKS)).toEqual({
      ok: true,
      value: { from: utc(from), to: utc(to) },
    });
  });

  test.each([
    ['ends first', '1962-11-30..1962-09-04', 'exchange its two ends'],
    ['of no length', '1962-11-30..1962-11-30', 'exchange its two ends'],
    [
      'one moment',
      '1962-11-30',
      'write two moments with `..` between them: `1962-09-04..1962-11-30`',
    ],
    ['of impossible dates', '1962-09-31..1962-11-30', 'September 1962 has 30 days'],
  ])('no stretch: %s', (_rule, text, mend) => {
    expect(readStretch(text, CLOCKS)).toMatchObject({ ok: false, trouble: { mend } });
  });

  test.each([
    ['30m', 30],
    ['2h', 120],
    ['1.5d', 2160],
    ['0m', 0],
  ])('%s is %i minutes', (text, value) => {
    expect(readLength(text)).toEqual({ ok: true, value });
  });

  test.each(['2', 'h', '2 hours', '-1h', '', '2w'])('"%s" is no length', (text) => {
    expect(readLength(text)).toMatchObject({ ok: false });
  });

  test('a range of lengths runs from the shorter to the longer', () => {
    expect(readLengths('2h..10h')).toEqual({ ok: true, value: [120, 600] });
    expect(readLengths('1d')).toEqual({ ok: true, value: [1440, 1440] });
    expect(readLengths('10h..2h')).toMatchObject({ ok: false });
    expect(readLengths('1h..2h..3h')).toMatchObject({ ok: false });
  });
});

describe('the calendar agrees with the platform’s', () => {
  const minutes = fc.integer({ min: utc('1800-01-01T00:00Z'), max: utc('2200-01-01T00:00Z') });

  test('a minute shown and read again is the same minute', () => {
    fc.assert(
      fc.property(minutes, fc.integer({ min: -720, max: 840 }), (at, offset) => {
        expect(minuteOf(civilTime(at, offset), offset)).toBe(at);
      }),
    );
  });

  test('a minute shown in Greenwich is what Date shows', () => {
    fc.assert(
      fc.property(minutes, (at) => {
        const date = new Date(at * 60_000);
        expect(civilTime(at, 0)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
          hour: date.getUTCHours(),
          minute: date.getUTCMinutes(),
        });
      }),
    );
  });

  test('months have the days that Date gives them', () => {
    for (let year = 1896; year <= 2104; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
        expect(daysInMonth(year, month)).toBe(days);
      }
    }
  });

  test('what a clock shows reads back as the same moment, save the second pass of a repeated hour', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: utc('1962-01-02T00:00Z'), max: utc('1962-12-31T00:00Z') }),
        (at) => {
          const repeated = at >= utc('1962-10-28T06:00Z') && at < utc('1962-10-28T07:00Z');
          const reading = readMoment(momentText(WASHINGTON, at), CLOCKS);
          expect(reading).toEqual({ ok: true, value: repeated ? at - 60 : at });
        },
      ),
    );
  });

  test('a clock shows the wall time of its city', () => {
    const time = { year: 1962, month: 10, day: 28, hour: 9, minute: 0 };
    expect(localTime(WASHINGTON, utc('1962-10-28T14:00Z'))).toEqual(time);
  });
});
