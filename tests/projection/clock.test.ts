/** Moments and stretches in words, for a case of hours, of weeks and of years. */
import { describe, expect, test } from 'vitest';
import {
  clocksAt,
  dateText,
  lengthText,
  momentTexts,
  stretchText,
  whenText,
} from '../../src/projection/clock.ts';
import type { Case } from '../../src/vocabulary/case.ts';
import { DAY } from '../../src/vocabulary/units.ts';
import { cuba } from '../fixtures/cases.ts';
import { at, paced } from './paced.ts';

const weeks = paced('1933-06-28', '1933-11-25', 4 * DAY);
/** Talked over in a year, with a sequel two years later. */
const sequel = { ...weeks, end: at('1935-08-31') };
const years = paced('1970-09-25', '1972-05-26', 30 * DAY);

describe('a moment', () => {
  test.each<[rule: string, game: Case, moment: string, when: string]>([
    ['has weekday and hour in a case of hours', cuba, '1962-10-27T23:45Z', 'Sat 27 Oct, 19:45'],
    ['and its year where the case is over', cuba, '1963-01-07T17:00Z', 'Mon 7 Jan 1963, 12:00'],
    ['has no hour where a round lasts days', weeks, '1933-11-10T15:00Z', '10 Nov'],
    [
      'has its year where that is not the year of the talks',
      weeks,
      '1935-08-31T12:00Z',
      '31 Aug 1935',
    ],
    ['has its year where a sequel is told', sequel, '1933-11-10T15:00Z', '10 Nov 1933'],
    ['has its year where talks run over New Year', years, '1971-05-12T15:00Z', '12 May 1971'],
  ])('%s', (_rule, game, moment, when) => {
    expect(whenText(game, at(moment), 'A')).toBe(when);
    expect(when.startsWith(dateText(game, at(moment), 'A'))).toBe(true);
  });

  test('is shown on a dial where hours are told, else on a leaf of the calendar', () => {
    const [dial] = clocksAt(cuba, at('1962-10-27T23:45Z'));
    expect([dial?.face, dial?.now]).toEqual(['dial', '19:45']);
    const [leaf] = clocksAt(years, at('1971-05-12T15:00Z'));
    expect([leaf?.face, leaf?.now]).toEqual(['leaf', '12 May']);
    expect(leaf?.leaf).toEqual({ weekday: 'Wed', day: '12', month: 'May', year: '1971' });
  });
});

describe('moments read together', () => {
  test.each<[rule: string, game: Case, a: string, b: string, texts: readonly string[]]>([
    [
      'are hours in a case of hours',
      cuba,
      '1962-10-27T12:00Z',
      '1962-10-29T13:00Z',
      ['08:00', '08:00'],
    ],
    [
      'are days in a longer one',
      years,
      '1971-05-12T15:00Z',
      '1971-06-02T15:00Z',
      ['12 May', '2 Jun'],
    ],
    [
      'have hours when all lie within a day',
      years,
      '1971-05-12T15:00Z',
      '1971-05-12T20:30Z',
      ['12 May, 11:00', '12 May, 16:30'],
    ],
    [
      'have years when they differ in year',
      years,
      '1970-12-30T15:00Z',
      '1971-01-09T15:00Z',
      ['30 Dec 1970', '9 Jan 1971'],
    ],
  ])('%s', (_rule, game, a, b, texts) => {
    const moments = [a, b].map((moment) => ({ at: at(moment), side: 'A' as const }));
    expect(momentTexts(game, moments)).toEqual(texts);
  });
});

test('days of a message are by one clock: it is not read the day before it was sent', () => {
  const moments = [
    { at: at('1933-11-13T22:00Z'), side: 'B' },
    { at: at('1933-11-13T23:00Z'), side: 'A' },
  ] as const;
  expect(momentTexts(weeks, moments, 'day')).toEqual(['14 Nov', '14 Nov']);
  expect(momentTexts(weeks, moments)).toEqual(['14 Nov, 01:00', '13 Nov, 19:00']);
});

describe('a stretch', () => {
  test.each<[rule: string, game: Case, from: string, to: string, text: string]>([
    [
      'of a day is its hours',
      cuba,
      '1962-10-27T12:00Z',
      '1962-10-27T20:00Z',
      '08:00 to 16:00, Washington',
    ],
    [
      'over midnight has both dates',
      cuba,
      '1962-10-27T20:00Z',
      '1962-10-28T05:00Z',
      'Sat 27 Oct, 16:00 to Sun 28 Oct, 01:00, Washington',
    ],
    [
      'of a month names it once',
      years,
      '1970-11-03T12:00Z',
      '1970-11-12T12:00Z',
      '3 to 12 Nov 1970, Washington',
    ],
    [
      'over two months names both',
      years,
      '1970-10-28T12:00Z',
      '1970-11-03T12:00Z',
      '28 Oct to 3 Nov 1970, Washington',
    ],
    [
      'over New Year names both years',
      years,
      '1970-12-28T12:00Z',
      '1971-01-04T12:00Z',
      '28 Dec 1970 to 4 Jan 1971, Washington',
    ],
    [
      'in the year of the talks names none',
      weeks,
      '1933-11-03T12:00Z',
      '1933-11-12T12:00Z',
      '3 to 12 Nov, Washington',
    ],
    [
      'within a day has hours in any case',
      years,
      '1971-05-12T15:00Z',
      '1971-05-12T15:40Z',
      '12 May 1971, 11:00 to 11:40, Washington',
    ],
  ])('%s', (_rule, game, from, to, text) => {
    expect(stretchText(game, at(from), at(to), 'A')).toBe(text);
  });
});

test.each<[days: number, words: string]>([
  [1, '24 hours'],
  [2, '2 days'],
  [27, '27 days'],
  [35, '5 weeks'],
  [59, '8 weeks'],
  [61, '2 months'],
  [365, '12 months'],
  [800, '2 years'],
])('%i days are “%s”', (days, words) => {
  expect(lengthText(days * DAY)).toBe(words);
});
