/** What a class's views weigh, so that its peer can send as much. */
import { namingPapers } from '../../../src/classroom/protocol/papers.ts';
import type { PlayView } from '../../../src/classroom/protocol/views.ts';
import type { FromClass } from '../../../src/classroom/protocol/wire.ts';
import type { Say } from './echo.ts';
import type { Party } from './party.ts';

/** Listens to one seat of each table: roles take turns, so that all kinds of them are heard. */
export function listen(parties: readonly Party[]): { say(): Say } {
  const tables: { readonly view: object; readonly weight: number }[] = [];
  const plays: { readonly view: object; readonly weight: number }[] = [];
  for (const [n, { devices }] of parties.entries()) {
    let papers: FromClass['papers'] | null = null;
    devices[n % devices.length]?.on(({ name, message }) => {
      const weigh = (view: object) => ({ view, weight: JSON.stringify(view).length });
      if (name === 'table') tables.push(weigh(message));
      if (name === 'papers') papers = message;
      if (name !== 'play') return;
      // As it went over the wire: with what came for the first time, and the names of the rest.
      plays.push(weigh({ ...namingPapers(message as PlayView), ...papers }));
      papers = null;
    });
  }
  return {
    say: () => ({
      table: middling(tables),
      play: middling(plays),
      often: Math.min(1, plays.length / Math.max(1, tables.length)),
    }),
  };
}

/** The one whose weight is nearest to the mean, so that as many of it weigh as much as all of them. */
function middling(views: readonly { readonly view: object; readonly weight: number }[]): object {
  const mean = views.reduce((sum, { weight }) => sum + weight, 0) / views.length;
  const off = (weight: number) => Math.abs(weight - mean);
  const [first] = [...views].sort((a, b) => off(a.weight) - off(b.weight));
  return first?.view ?? {};
}
