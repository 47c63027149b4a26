/** The calendar of a side cut into days, weeks or months, and the names that each goes by. */
import type { Case } from '../vocabulary/case.ts';
import { DAY, HOUR, type Minute } from '../vocabulary/units.ts';
import type { Side } from '../vocabulary/words.ts';
import { dateText, dayOf, daysText, midnightOf, monthText, nextMidnight } from './clock.ts';
import type { Unit } from './scale.ts';
import { WEEKDAYS } from './strings.ts';

export interface Period {
  readonly from: Minute;
  readonly to: Minute;
}

/** Every period of a stretch, from the one in which it begins to the one in which it ends. */
export function periodsOf(
  game: Case,
  side: Side,
  unit: Unit,
  first: Minute,
  last: Minute,
): readonly Period[] {
  const periods: Period[] = [];
  for (let from = startOf(game, side, unit, first); from <= last; ) {
    const to = nextStart(game, side, unit, from);
    periods.push({ from, to });
    from = to;
  }
  return periods;
}

/** Midnight at which the period of a moment begins; weeks begin on Mondays. */
function startOf(game: Case, side: Side, unit: Unit, at: Minute): Minute {
  const midnight = midnightOf(game, at, side);
  if (unit === 'day') return midnight;
  const { day, weekday } = dayOf(game, at, side);
  const days =
    unit === 'month' ? Number(day) - 1 : (WEEKDAYS as readonly string[]).indexOf(weekday);
  // From noon: a day on which a clock is changed is as near as any.
  return midnightOf(game, midnight + DAY / 2 - days * DAY, side);
}

/** More days than any period of the unit has, and fewer than two of them. */
const PAST = { week: 7, month: 32 } as const;

function nextStart(game: Case, side: Side, unit: Unit, start: Minute): Minute {
  if (unit === 'day') return nextMidnight(game, start, side);
  return startOf(game, side, unit, start + PAST[unit] * DAY + 12 * HOUR);
}

/** How a period is named where they stand in a row. */
export interface PeriodName {
  /** "26"; "3" of a week from the 3rd; "Oct" */
  readonly day: string;
  /** The last of it in the same words: "26", "9", "Oct". */
  readonly ends: string;
  /** What several in a row have in common, to be said once: "Oct", or of months the year. */
  readonly group: string;
  /** "Fri"; empty of weeks and months. */
  readonly weekday: string;
  /** In full: "Fri 26 Oct", "3–9 Jul", "Oct 1971" */
  readonly date: string;
}

export function periodName(game: Case, side: Side, unit: Unit, { from, to }: Period): PeriodName {
  const first = dayOf(game, from, side);
  if (unit === 'day') {
    const date = dateText(game, from, side);
    return { day: first.day, ends: first.day, group: first.month, weekday: first.weekday, date };
  }
  if (unit === 'month') {
    const { month, year } = first;
    return { day: month, ends: month, group: year, weekday: '', date: monthText(game, first) };
  }
  const last = dayOf(game, to - 1, side);
  const days = daysText(first, last);
  const date = first.month === last.month ? `${days} ${monthText(game, last)}` : days;
  return { day: first.day, ends: last.day, group: first.month, weekday: '', date };
}
