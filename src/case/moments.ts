/** Moments, stretches and lengths of time as case files write them. */
import type { Clock } from '../vocabulary/sides.ts';
import { DAY, HOUR, type Minute, type Minutes } from '../vocabulary/units.ts';
import { type CivilTime, daysInMonth, minuteOf, offsetAt } from './calendar.ts';
import type { Trouble } from './problem.ts';
import { mendWord, oneOf } from './suggest.ts';

/** Either what was read or why it could not be. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly trouble: Trouble };

const MOMENT = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T(\d{1,2}):(\d{2})(Z)?)?(?: +(\S.*))?$/;
const EXAMPLE = '`1962-10-27T19:45 Washington`';

/**
 * Reads `1962-10-27T19:45 Washington`, `1962-10-27T23:45Z`, `1962-10-27 Moscow` (midnight there) or
 * `1962-10-27` (midnight on the first clock).
 */
export function readMoment(text: string, clocks: readonly Clock[]): Reading<Minute> {
  const match = MOMENT.exec(text.trim());
  if (match === null)
    return failed(`"${short(text)}", which is no moment`, `write it as ${EXAMPLE}`);
  const [, year, month, day, hour, minute, utc, city] = match;
  const time: CivilTime = {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour ?? 0),
    minute: Number(minute ?? 0),
  };
  const impossible = impossibleTime(time);
  if (impossible !== null) return { ok: false, trouble: impossible };
  if (utc !== undefined) {
    return city === undefined
      ? { ok: true, value: minuteOf(time, 0) }
      : failed(`"${short(text)}" with both Z and a city`, 'take one of them out');
  }
  if (city === undefined && hour !== undefined) {
    return failed(
      `the time "${short(text)}" without a clock`,
      `add ${oneOf([...clocks.map((clock) => clock.city), 'Z'])}`,
    );
  }
  return onClock(time, city, clocks);
}

function onClock(
  time: CivilTime,
  city: string | undefined,
  clocks: readonly Clock[],
): Reading<Minute> {
  const clock = city === undefined ? clocks[0] : clocks.find((one) => one.city === city);
  if (clock === undefined) {
    const cities = clocks.map((one) => one.city);
    return failed(
      city === undefined ? 'a date, but no clock to read it by' : `no clock for "${short(city)}"`,
      mendWord(city ?? '', cities, 'add the city under `clocks:`'),
    );
  }
  // A wall clock that was put back shows some times twice: the earlier is meant. One that was put
  // forward never shows some at all.
  const candidates = clock.offsets
    .map((offset) => ({ at: minuteOf(time, offset.minutes), minutes: offset.minutes }))
    .filter(({ at, minutes }) => offsetAt(clock, at) === minutes)
    .map(({ at }) => at);
  if (candidates.length > 0) return { ok: true, value: Math.min(...candidates) };
  return failed(
    `a time that ${clock.city} never saw: its clock was put forward over it`,
    'write the time before or after the change, or write it with Z',
  );
}

function impossibleTime({ year, month, day, hour, minute }: CivilTime): Trouble | null {
  if (month < 1 || month > 12) return { found: `month ${month}`, mend: 'months run from 1 to 12' };
  const days = daysInMonth(year, month);
  if (day < 1 || day > days) {
    const name = `${MONTHS[month - 1]} ${year}`;
    return { found: `day ${day} of ${name}`, mend: `${name} has ${days} days` };
  }
  if (hour > 23) return { found: `hour ${hour}`, mend: 'hours run from 0 to 23' };
  if (minute > 59) return { found: `minute ${minute}`, mend: 'minutes run from 0 to 59' };
  return null;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Reads `A..B`, two moments of which the second is the later. */
export function readStretch(
  text: string,
  clocks: readonly Clock[],
): Reading<{ readonly from: Minute; readonly to: Minute }> {
  const parts = text.split('..');
  const [first, second] = parts;
  if (parts.length !== 2 || first === undefined || second === undefined) {
    return failed(
      `"${short(text)}", which is no stretch of time`,
      'write two moments with `..` between them: `1962-09-04..1962-11-30`',
    );
  }
  const from = readMoment(first, clocks);
  if (!from.ok) return from;
  const to = readMoment(second, clocks);
  if (!to.ok) return to;
  if (from.value >= to.value) {
    return failed(
      `a stretch that ends before it begins: "${short(text)}"`,
      'exchange its two ends',
    );
  }
  return { ok: true, value: { from: from.value, to: to.value } };
}

const UNITS: Readonly<Record<string, Minutes>> = { m: 1, h: HOUR, d: DAY };

/** Reads `30m`, `2h` or `1.5d` as whole minutes. */
export function readLength(text: string): Reading<Minutes> {
  const match = /^(\d+(?:\.\d+)?)([mhd])$/.exec(text.trim());
  const unit = UNITS[match?.[2] ?? ''];
  if (match === null || unit === undefined) {
    return failed(
      `"${short(text)}", which is no length of time`,
      'write it as `30m`, `2h` or `1d`',
    );
  }
  return { ok: true, value: Math.round(Number(match[1]) * unit) };
}

/** Reads `2h..10h`, or `2h` alone for a length that never varies. */
export function readLengths(text: string): Reading<readonly [Minutes, Minutes]> {
  const parts = text.split('..');
  const [first, second] = parts;
  if (parts.length > 2 || first === undefined) {
    return failed(`"${short(text)}", which is no range of lengths`, 'write it as `2h..10h`');
  }
  const least = readLength(first);
  if (!least.ok) return least;
  const most = second === undefined ? least : readLength(second);
  if (!most.ok) return most;
  if (least.value > most.value) {
    return failed(`the longer length first: "${short(text)}"`, 'exchange its two ends');
  }
  return { ok: true, value: [least.value, most.value] };
}

function failed(found: string, mend: string): { readonly ok: false; readonly trouble: Trouble } {
  return { ok: false, trouble: { found, mend } };
}

/** The beginning of a text, for quoting in a problem. */
export function short(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
