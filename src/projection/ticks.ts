/** Marks along a line of time: as fine as there is room for, each with as few words as tell it. */
import { daysInMonth, localTime, minuteOf, offsetAt } from '../case/calendar.ts';
import type { Case } from '../vocabulary/case.ts';
import { DAY, HOUR, type Minute } from '../vocabulary/units.ts';
import type { Side } from '../vocabulary/words.ts';
import { clockOf, dayOf, midnightOf, timeText } from './clock.ts';
import { hoursTold } from './scale.ts';
import type { TickView } from './views.ts';

/** Steps of hours, of days counted from the first of a month, and of months from January. */
const HOURS = [1, 2, 4, 6, 12] as const;
const DAYS = [1, 2, 5, 10] as const;
const MONTHS = [1, 3, 6, 12, 24, 60] as const;
const MONTH = 30.4 * DAY;

/**
 * @param most - no more marks than about so many
 * @param hours - whether hours may be told; by the scale of the case
 */
export function ticksOf(
  game: Case,
  side: Side,
  from: Minute,
  to: Minute,
  most: number,
  hours: boolean = hoursTold(game),
): readonly TickView[] {
  const fits = (length: number) => (to - from) / length <= most;
  const hour = hours ? HOURS.find((step) => fits(step * HOUR)) : undefined;
  if (hour !== undefined) return hourTicks(game, side, from, to, hour);
  const day = DAYS.find((step) => fits(step * DAY));
  if (day !== undefined) return dayTicks(game, side, from, to, day);
  const month = MONTHS.find((step) => fits(step * MONTH)) ?? 60;
  return monthTicks(game, side, from, to, month);
}

function hourTicks(game: Case, side: Side, from: Minute, to: Minute, step: number) {
  const clock = clockOf(game, side);
  const ticks: TickView[] = [];
  for (let at = Math.ceil(from / HOUR) * HOUR; at <= to; at += HOUR) {
    const { hour } = localTime(clock, at);
    if (hour % step !== 0) continue;
    const { weekday, day } = dayOf(game, at, side);
    const opens = hour === 0;
    ticks.push({ at, label: opens ? `${weekday} ${day}` : timeText(game, at, side), opens });
  }
  return ticks;
}

/** "6 Jul"; the first of a month stands out, and the first of a year is its year. */
function dayTicks(game: Case, side: Side, from: Minute, to: Minute, step: number) {
  const clock = clockOf(game, side);
  const ticks: TickView[] = [];
  for (let day = from; day <= to + DAY; day += DAY) {
    const at = midnightOf(game, day, side);
    const { year, month, day: n } = localTime(clock, at);
    // The last days of a month stand too near to the first of the next.
    const left = daysInMonth(year, month) - n + 1;
    if (at < from || at > to || (n - 1) % step !== 0 || left < step * 0.7) continue;
    const name = dayOf(game, at, side);
    const opens = n === 1;
    const label = opens && month === 1 ? name.year : `${n} ${name.month}`;
    if (ticks.at(-1)?.at !== at) ticks.push({ at, label, opens });
  }
  return ticks;
}

/** "Oct"; January is its year and stands out. */
function monthTicks(game: Case, side: Side, from: Minute, to: Minute, step: number) {
  const clock = clockOf(game, side);
  const first = localTime(clock, from);
  const ticks: TickView[] = [];
  for (let n = first.year * 12 + first.month - 1; ; n += 1) {
    if (n % step !== 0) continue;
    const date = { year: Math.floor(n / 12), month: (n % 12) + 1, day: 1, hour: 0, minute: 0 };
    const at = minuteOf(date, offsetAt(clock, minuteOf(date, 0)));
    if (at > to) return ticks;
    if (at < from) continue;
    const name = dayOf(game, at, side);
    const opens = date.month === 1;
    ticks.push({ at, label: opens ? name.year : name.month, opens });
  }
}
