/** The shades of a rail on the wire: daylight where hours are told, else every other week or month. */
import { localTime } from '../case/calendar.ts';
import type { Case } from '../vocabulary/case.ts';
import { DAY, HOUR, type Minute } from '../vocabulary/units.ts';
import type { Side } from '../vocabulary/words.ts';
import { clockOf, midnightOf, nextMidnight } from './clock.ts';
import { capitalAt } from './map.ts';
import { railOf } from './pace.ts';
import { type Period, periodsOf } from './periods.ts';

/** The pale stretches of a side's rail. */
export function paleOf(game: Case, side: Side, from: Minute, to: Minute): readonly Period[] {
  const rail = railOf(game);
  if (rail === 'weeks') {
    return periodsOf(game, side, 'week', from, to).filter(
      (week) => Math.round(week.from / (7 * DAY)) % 2 === 0,
    );
  }
  if (rail === 'months') {
    const clock = clockOf(game, side);
    return periodsOf(game, side, 'month', from, to).filter(
      (month) => localTime(clock, month.from).month % 2 === 1,
    );
  }
  const latitude = capitalAt(game, side)[0];
  const days: Period[] = [];
  for (let day = midnightOf(game, from, side); day <= to; day = nextMidnight(game, day, side)) {
    const { month, day: n } = localTime(clockOf(game, side), day);
    const light = daylight(latitude, month, n);
    if (light > 0)
      days.push({ from: day + (12 - light / 2) * HOUR, to: day + (12 + light / 2) * HOUR });
  }
  return days;
}

/** The sun's greatest height north of the equator, and its height as its rim comes up, in degrees. */
const TILT = 23.44;
const RIM = -0.83;

/** Hours of daylight on a day, as many before noon as after: the sunrise equation, to the hour. */
export function daylight(latitude: number, month: number, day: number): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const ofYear = (month - 1) * 30.44 + day;
  const sun = radians(-TILT * Math.cos(radians(((ofYear + 10) * 360) / 365)));
  const place = radians(latitude);
  const half =
    (Math.sin(radians(RIM)) - Math.sin(place) * Math.sin(sun)) / (Math.cos(place) * Math.cos(sun));
  const turned = Math.acos(Math.min(1, Math.max(-1, half)));
  return 2 * Math.round((turned * 12) / Math.PI);
}
