/** Cuba at another pace: the same clocks, with dates and a round of one's own. */
import type { Case } from '../../src/vocabulary/case.ts';
import type { Minute, Minutes } from '../../src/vocabulary/units.ts';
import { cuba } from '../fixtures/cases.ts';

/** A moment in UTC: `1962-10-28T06:00Z` or `1962-10-28`. */
export function at(text: string): Minute {
  return Math.round(Date.parse(text) / 60_000);
}

/** A case of these dates and this round; its Washington keeps four hours behind Greenwich, Moscow three before. */
export function paced(start: string, deadline: string, round: Minutes): Case {
  const clocks = cuba.clocks.map((clock) => ({
    ...clock,
    offsets: [{ from: at('1900-01-01'), minutes: clock.side === 'A' ? -240 : 180 }],
  }));
  return { ...cuba, clocks, start: at(start), deadline: at(deadline), end: at(deadline), round };
}
