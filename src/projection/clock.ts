/** The clocks of the capitals, and moments in the words of each. */
import { type CivilTime, daysFromCivil, localTime, minuteOf, offsetAt } from '../case/calendar.ts';
import type { Case } from '../vocabulary/case.ts';
import type { Clock } from '../vocabulary/sides.ts';
import { DAY, HOUR, type Minute, type Minutes } from '../vocabulary/units.ts';
import type { Side } from '../vocabulary/words.ts';
import { type Calendar, hoursTold, yearUnsaid } from './scale.ts';
import { MONTHS, say, WEEKDAYS } from './strings.ts';
import type { ClockView } from './views.ts';

/** Both capitals' clocks at a moment: a dial where hours are told, else a leaf of the calendar. */
export function clocksAt(game: Calendar, at: Minute): readonly ClockView[] {
  return game.clocks.map((clock) => {
    const local = localTime(clock, at);
    const hours = hoursTold(game);
    return {
      id: clock.id,
      city: clock.city,
      side: clock.side,
      face: hours ? 'dial' : 'leaf',
      time: timeOf(local),
      date: dateOf(game, local),
      when: whenOf(game, local),
      now: hours ? timeOf(local) : shortDate(local),
      leaf: {
        weekday: weekdayOf(local),
        day: String(local.day),
        month: monthOf(local),
        year: String(local.year),
      },
      hour: local.hour,
      minute: local.minute,
    };
  });
}

/** The clock by which a side lives. */
export function clockOf(game: Case, side: Side): Clock {
  const clock = game.clocks.find((one) => one.side === side) ?? game.clocks[0];
  if (clock === undefined) throw new Error(`${game.id} has no clock`);
  return clock;
}

/** "21:10" on the clock of a side. */
export function timeText(game: Case, at: Minute, side: Side): string {
  return timeOf(localTime(clockOf(game, side), at));
}

/** "Tue 23 Oct" on the clock of a side; in a case that tells no hours "23 Oct 1971". */
export function dateText(game: Case, at: Minute, side: Side): string {
  return dateOf(game, localTime(clockOf(game, side), at));
}

/** "Tue 23 Oct, 21:10" on the clock of a side; the date alone where hours say nothing. */
export function whenText(game: Case, at: Minute, side: Side): string {
  return whenOf(game, localTime(clockOf(game, side), at));
}

/**
 * Moments that are read together, all in one form, as short as tells them apart: the hours; else days,
 * with hours when all lie within a day and with years when they differ in year. Hours are those of each
 * side's clock; days alone are all by the first one's, or an answer might come the day before.
 */
export function momentTexts(
  game: Case,
  moments: readonly { readonly at: Minute; readonly side: Side }[],
  finest: 'hour' | 'day' = 'hour',
): readonly string[] {
  const all = moments.map(({ at }) => at);
  const within = finest === 'hour' && Math.max(...all) - Math.min(...all) < DAY;
  const each = within || hoursTold(game);
  const locals = moments.map(({ at, side }) =>
    localTime(clockOf(game, each ? side : (moments[0]?.side ?? side)), at),
  );
  if (hoursTold(game)) return locals.map(timeOf);
  const years = new Set(locals.map(({ year }) => year)).size > 1;
  return locals.map((local) => {
    const date = years ? `${shortDate(local)} ${local.year}` : shortDate(local);
    return within ? `${date}, ${timeOf(local)}` : date;
  });
}

/** The hour of day, 0 to 23, on the clock of a side: for the light. */
export function hourOf(game: Case, at: Minute, side: Side): number {
  return localTime(clockOf(game, side), at).hour;
}

/**
 * "05:00 to 13:00, Moscow"; with dates where the stretch is not within a day. A case that tells no hours
 * tells them of a single day only: "3 to 12 Nov 1970, Moscow".
 */
export function stretchText(game: Case, from: Minute, to: Minute, side: Side): string {
  const clock = clockOf(game, side);
  const [a, b] = [localTime(clock, from), localTime(clock, to)];
  const far = dayNumber(a) !== dayNumber(b);
  const told = (from: string, to: string) => say('clock.stretch', { from, to, city: clock.city });
  if (hoursTold(game)) {
    return far ? told(whenOf(game, a), whenOf(game, b)) : told(timeOf(a), timeOf(b));
  }
  if (!far) return told(`${dateOf(game, a)}, ${timeOf(a)}`, timeOf(b));
  const first =
    a.year !== b.year ? dateOf(game, a) : a.month === b.month ? String(a.day) : shortDate(a);
  return told(first, dateOf(game, b));
}

/** Up to what length each unit is told, and how long it is. */
const LENGTHS = [
  [90, 'minute', 1],
  [2 * DAY, 'hour', HOUR],
  [28 * DAY, 'day', DAY],
  [60 * DAY, 'week', 7 * DAY],
  [730 * DAY, 'month', 30.44 * DAY],
  [Number.POSITIVE_INFINITY, 'year', 365.25 * DAY],
] as const;

/** "40 minutes", "14 hours", "3 days", "5 weeks", "8 months": a length of time as one would say it. */
export function lengthText(minutes: Minutes): string {
  const [, unit, of] = LENGTHS.find(([most]) => minutes < most) ?? LENGTHS[5];
  const count = Math.max(1, Math.round(minutes / of));
  return say(count === 1 ? `clock.${unit}` : `clock.${unit}s`, { count: String(count) });
}

/** Midnight, on the clock of a side, of the day on which a moment falls. */
export function midnightOf(game: Case, at: Minute, side: Side): Minute {
  const clock = clockOf(game, side);
  const local = localTime(clock, at);
  const nearly = at - local.hour * HOUR - local.minute;
  // On the day on which a clock is put forward or back, midnight has the offset of the day before.
  return minuteOf({ ...local, hour: 0, minute: 0 }, offsetAt(clock, nearly));
}

/** The midnight after; days on which a clock is changed have 23 or 25 hours. */
export function nextMidnight(game: Case, midnight: Minute, side: Side): Minute {
  return midnightOf(game, midnight + DAY + 2 * HOUR, side);
}

/** A day as it stands in a calendar strip: "26", "Oct", "Fri", of "1962". */
export interface CalendarDay {
  readonly day: string;
  readonly month: string;
  readonly weekday: string;
  readonly year: string;
}

export function dayOf(game: Case, at: Minute, side: Side): CalendarDay {
  const local = localTime(clockOf(game, side), at);
  return {
    day: String(local.day),
    month: monthOf(local),
    weekday: weekdayOf(local),
    year: String(local.year),
  };
}

/** "Oct 1971"; the month alone where its year goes without saying. */
export function monthText(game: Case, { month, year }: CalendarDay): string {
  return yearUnsaid(game, Number(year)) ? month : `${month} ${year}`;
}

/** A day and its month stay in one line. */
const WITH = '\u00a0';

export type DayAndMonth = Pick<CalendarDay, 'day' | 'month'>;

/** "16", "16–18", or "31 Oct–11 Nov" where they lie in two months; the first of a month names it. */
export function daysText(from: DayAndMonth, to: DayAndMonth): string {
  const named = ({ day, month }: DayAndMonth) => `${day}${WITH}${month}`;
  if (from.month !== to.month) return `${named(from)}–${named(to)}`;
  const days = from.day === to.day ? from.day : `${from.day}–${to.day}`;
  return from.day === '1' ? `${days}${WITH}${from.month}` : days;
}

function dayNumber(time: CivilTime): number {
  return daysFromCivil(time.year, time.month, time.day);
}

/** 1970-01-01 was a Thursday. */
function weekdayOf(time: CivilTime): string {
  return WEEKDAYS[(((dayNumber(time) + 3) % 7) + 7) % 7] ?? '';
}

function timeOf(time: CivilTime): string {
  return `${String(time.hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}`;
}

function monthOf(time: CivilTime): string {
  return MONTHS[time.month - 1] ?? '';
}

/** "23 Oct" */
function shortDate(time: CivilTime): string {
  return `${time.day} ${monthOf(time)}`;
}

/** The weekday is told beside hours, the year where it does not go without saying. */
function dateOf(game: Calendar, time: CivilTime): string {
  const date = hoursTold(game) ? `${weekdayOf(time)} ${shortDate(time)}` : shortDate(time);
  return yearUnsaid(game, time.year) ? date : `${date} ${time.year}`;
}

function whenOf(game: Calendar, time: CivilTime): string {
  return hoursTold(game) ? `${dateOf(game, time)}, ${timeOf(time)}` : dateOf(game, time);
}
