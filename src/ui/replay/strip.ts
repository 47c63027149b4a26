import type { ReplayDay } from '../../projection/views-replay.ts';
import type { Minute } from '../../vocabulary/units.ts';

/** One column of the strip: a day of the record, or a stretch of quiet days drawn narrow. */
export interface Column {
  /** "26" or "6–11" */
  readonly day: string;
  /** Empty for a stretch of days. */
  readonly weekday: string;
  /** Of its first day, where that is the first of the strip or of its month; else empty. */
  readonly month: string;
  /** "Fri 26 Oct", "6–11 Nov" */
  readonly date: string;
  readonly label: string;
  readonly from: Minute;
  readonly to: Minute;
  readonly step: number;
  /** Share of the strip's width, in parts. */
  readonly weight: number;
}

/** A day with a name wants room for it; a quiet one only its number. */
const NAMED = 1.7;
const QUIET = 0.62;
const STRETCH = 1.25;

/** The days as columns: quiet days of one month that follow each other share one. */
export function columnsOf(days: readonly ReplayDay[]): readonly Column[] {
  const columns: Column[] = [];
  let [first, month] = [days[0], ''];
  for (const day of days) {
    const before = columns.at(-1);
    if (first && day.label === '' && before?.label === '' && day.month === first.month) {
      const stretch = `${first.day}–${day.day}`;
      columns[columns.length - 1] = {
        ...before,
        day: stretch,
        weekday: '',
        date: `${stretch} ${day.month}`,
        to: day.to,
        weight: STRETCH,
      };
      continue;
    }
    first = day;
    const opens = day.month === month ? '' : day.month;
    columns.push({ ...day, month: opens, weight: day.label === '' ? QUIET : NAMED });
    month = day.month;
  }
  return columns;
}

/** Where a moment stands along the strip, 0 to 1. */
export function placeIn(columns: readonly Column[], at: Minute): number {
  const all = columns.reduce((sum, { weight }) => sum + weight, 0);
  let before = 0;
  for (const { from, to, weight } of columns) {
    if (at < to) return (before + weight * Math.max(0, (at - from) / (to - from))) / all;
    before += weight;
  }
  return 1;
}

/** The moment at a place along the strip: the reverse of `placeIn`. */
export function minuteAt(columns: readonly Column[], place: number): Minute {
  const all = columns.reduce((sum, { weight }) => sum + weight, 0);
  let before = 0;
  for (const { from, to, weight } of columns) {
    const share = (place * all - before) / weight;
    if (share <= 1) return from + Math.max(0, share) * (to - from);
    before += weight;
  }
  return columns.at(-1)?.to ?? 0;
}
