import type { Unit } from '../../projection/scale.ts';
import type { ReplayDay } from '../../projection/views-replay.ts';
import type { Minute } from '../../vocabulary/units.ts';

/** One column of the strip: a day, week or month of the record, or a quiet stretch drawn narrow. */
export interface Column {
  /** "26" or "6–11"; "Oct" or "Jan–Mar" */
  readonly day: string;
  /** Empty for a stretch. */
  readonly weekday: string;
  /** Its month, or of months the year, where that begins with it; else empty. */
  readonly group: string;
  /** "Fri 26 Oct", "6–11 Nov", "Jan–Mar 1971" */
  readonly date: string;
  readonly label: string;
  readonly from: Minute;
  readonly to: Minute;
  readonly step: number;
  /** Share of the strip's width, in parts. */
  readonly weight: number;
}

/** What has a name wants room for it; what is quiet only for its number, and for a year beside it. */
const WEIGHTS = {
  day: { named: 1.7, quiet: 0.62, stretch: 1.25, opens: 0 },
  week: { named: 1.7, quiet: 1.6, stretch: 1.8, opens: 0 },
  month: { named: 1.7, quiet: 1.2, stretch: 1.9, opens: 2.3 },
} as const;
/** Of weeks and months, those in which more junctures open are wider, up to so many times. */
const WIDEST = 3;

/** The days as columns: quiet ones of one month, or months of one year, that follow each other share one. */
export function columnsOf(days: readonly ReplayDay[], unit: Unit): readonly Column[] {
  const columns: Column[] = [];
  let [first, group] = [days[0], ''];
  for (const day of days) {
    const before = columns.at(-1);
    if (first && day.label === '' && before?.label === '' && day.group === first.group) {
      const stretch = stretchOf(first.day, day.ends);
      columns[columns.length - 1] = {
        ...before,
        day: stretch,
        weekday: '',
        date: `${stretch} ${day.group}`,
        to: day.to,
        weight: WEIGHTS[unit].stretch,
      };
      continue;
    }
    first = day;
    const opens = day.group === group ? '' : day.group;
    columns.push({
      ...day,
      day: stretchOf(day.day, day.ends),
      group: opens,
      weight: weightOf(day, unit, opens !== ''),
    });
    group = day.group;
  }
  return columns;
}

function stretchOf(from: string, to: string): string {
  return from === to ? from : `${from}–${to}`;
}

function weightOf({ label, junctures }: ReplayDay, unit: Unit, opening: boolean): number {
  const { named, quiet, opens } = WEIGHTS[unit];
  const more = unit === 'day' ? 1 : Math.min(WIDEST, Math.sqrt(Math.max(1, junctures)));
  return Math.max(opening ? opens : 0, label === '' ? quiet : named * more);
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
