/**
 * Dates of the Gregorian calendar and the clocks of capitals, by arithmetic alone: the same code
 * runs at build time and in the browser, and no machine's own time zone has a say.
 * Day counts follow Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013).
 */
import type { Clock } from '../vocabulary/sides.ts';
import { DAY, HOUR, type Minute } from '../vocabulary/units.ts';

/** A date and time of day as a calendar and a wall clock show it. Month and day count from 1. */
export interface CivilTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

const DAYS_IN_ERA = 146_097;
const DAYS_TO_EPOCH = 719_468;

/** Days from 1970-01-01 to a date; the year counts from March so that leap days come last. */
export function daysFromCivil(year: number, month: number, day: number): number {
  const fromMarch = month > 2 ? year : year - 1;
  const era = Math.floor(fromMarch / 400);
  const yearOfEra = fromMarch - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - DAYS_TO_EPOCH;
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? daysFromCivil(year + 1, 1, 1) : daysFromCivil(year, month + 1, 1);
  return next - daysFromCivil(year, month, 1);
}

/** The minute at which a clock that runs `offset` minutes ahead of UTC shows this time. */
export function minuteOf(time: CivilTime, offset: number): Minute {
  const days = daysFromCivil(time.year, time.month, time.day);
  return days * DAY + time.hour * HOUR + time.minute - offset;
}

/** What a clock that runs `offset` minutes ahead of UTC shows at a minute. */
export function civilTime(at: Minute, offset: number): CivilTime {
  const local = at + offset;
  const days = Math.floor(local / DAY);
  const shifted = days + DAYS_TO_EPOCH;
  const era = Math.floor(shifted / DAYS_IN_ERA);
  const dayOfEra = shifted - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch + (monthFromMarch < 10 ? 3 : -9);
  const minutes = local - days * DAY;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
    hour: Math.floor(minutes / HOUR),
    minute: minutes % HOUR,
  };
}

/** Minutes that a clock runs ahead of UTC at a moment; before its first entry, as in that entry. */
export function offsetAt(clock: Pick<Clock, 'offsets'>, at: Minute): number {
  let minutes = clock.offsets[0]?.minutes ?? 0;
  for (const offset of clock.offsets) {
    if (offset.from <= at) minutes = offset.minutes;
  }
  return minutes;
}

/** What a capital's clock shows at a moment. */
export function localTime(clock: Pick<Clock, 'offsets'>, at: Minute): CivilTime {
  return civilTime(at, offsetAt(clock, at));
}

/** The same in the form of case files: `1962-10-27T19:45 Washington`. */
export function momentText(clock: Clock, at: Minute): string {
  const time = localTime(clock, at);
  const two = (value: number): string => String(value).padStart(2, '0');
  const date = `${time.year}-${two(time.month)}-${two(time.day)}`;
  return `${date}T${two(time.hour)}:${two(time.minute)} ${clock.city}`;
}
