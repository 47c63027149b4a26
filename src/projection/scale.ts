/** How a case counts its time: which of hours, weekdays, months and years say anything in it. */
import { localTime } from '../case/calendar.ts';
import type { Case } from '../vocabulary/case.ts';
import { DAY, type Minute, type Minutes } from '../vocabulary/units.ts';

/** A stretch of the calendar by which a record is told. */
export const UNITS = ['day', 'week', 'month'] as const;
export type Unit = (typeof UNITS)[number];

/** What the clocks of a case need of it: enough to tell the time on a device that has no more. */
export type Calendar = Pick<Case, 'clocks' | 'round' | 'start' | 'deadline' | 'end'>;

/** Are hours told? Where a round lasts a day or longer they say nothing, save within one day. */
export function hoursTold(game: Pick<Calendar, 'round'>): boolean {
  return game.round < DAY;
}

/** Does this year go without saying? It does where all of a case lies in it, as in 1962. */
export function yearUnsaid(game: Calendar, year: number): boolean {
  const [clock] = game.clocks;
  if (clock === undefined) return false;
  const of = (at: Minute) => localTime(clock, at).year;
  return [game.start, game.deadline, game.end].every((at) => of(at) === year);
}

/** More days than this, or weeks, are not told one by one. */
const MOST_DAYS = 60;
const MOST_WEEKS = 28;

/** The unit in which so long a stretch is told: by the day, the week or the month. */
export function unitOf(length: Minutes): Unit {
  if (length <= MOST_DAYS * DAY) return 'day';
  return length <= MOST_WEEKS * 7 * DAY ? 'week' : 'month';
}
