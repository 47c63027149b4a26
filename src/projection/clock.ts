/** The clocks of the capitals, and moments in the words of each. */
import { type CivilTime, daysFromCivil, localTime, minuteOf, offsetAt } from '../case/calendar.ts';
import type { Case, Clock } from '../vocabulary/case.ts';
import { DAY, HOUR, type Minute, type Minutes } from '../vocabulary/units.ts';
import type { Side } from '../vocabulary/words.ts';
import { MONTHS, say, WEEKDAYS } from './strings.ts';
import type { ClockView } from './views.ts';

/** Both capitals' clocks at a moment. */
export function clocksAt(game: Case, at: Minute): readonly ClockView[] {
  return game.clocks.map((clock) => {
    const local = localTime(clock, at);
    return {
      id: clock.id,
      city: clock.city,
      side: clock.side,
      time: timeOf(local),
      date: dateOf(local),
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

/** "Tue 23 Oct" on the clock of a side. */
export function dateText(game: Case, at: Minute, side: Side): string {
  return dateOf(localTime(clockOf(game, side), at));
}

/** "Tue 23 Oct, 21:10" on the clock of a side. */
export function whenText(game: Case, at: Minute, side: Side): string {
  return `${dateText(game, at, side)}, ${timeText(game, at, side)}`;
}

/** The hour of day, 0 to 23, on the clock of a side: for the light. */
export function hourOf(game: Case, at: Minute, side: Side): number {
  return localTime(clockOf(game, side), at).hour;
}

/** "05:00 to 13:00, Moscow"; with dates where the stretch is not within a day. */
export function stretchText(game: Case, from: Minute, to: Minute, side: Side): string {
  const clock = clockOf(game, side);
  const [a, b] = [localTime(clock, from), localTime(clock, to)];
  const far = dayNumber(a) !== dayNumber(b);
  return say('clock.stretch', {
    from: far ? `${dateOf(a)}, ${timeOf(a)}` : timeOf(a),
    to: far ? `${dateOf(b)}, ${timeOf(b)}` : timeOf(b),
    city: clock.city,
  });
}

/** "40 minutes", "14 hours", "3 days": a length of time as one would say it. */
export function lengthText(minutes: Minutes): string {
  const [count, unit] =
    minutes < 90
      ? ([Math.max(1, Math.round(minutes)), 'minute'] as const)
      : minutes < 2 * DAY
        ? ([Math.round(minutes / HOUR), 'hour'] as const)
        : ([Math.round(minutes / DAY), 'day'] as const);
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

/** A day as it stands in a calendar strip: "26", "Oct", "Fri". */
export interface CalendarDay {
  readonly day: string;
  readonly month: string;
  readonly weekday: string;
}

export function dayOf(game: Case, at: Minute, side: Side): CalendarDay {
  const local = localTime(clockOf(game, side), at);
  const month = MONTHS[local.month - 1] ?? '';
  return { day: String(local.day), month, weekday: weekdayOf(local) };
}

/** A day and its month stay in one line. */
const WITH = '\u00a0';

/** "16", "16–18", or "31 Oct–11 Nov" where they lie in two months; the first of a month names it. */
export function daysText(from: CalendarDay, to: CalendarDay): string {
  const named = ({ day, month }: CalendarDay) => `${day}${WITH}${month}`;
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

function dateOf(time: CivilTime): string {
  return `${weekdayOf(time)} ${time.day} ${MONTHS[time.month - 1] ?? ''}`;
}
