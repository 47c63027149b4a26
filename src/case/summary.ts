/** What the casebook shows of a case before the case itself is fetched. */
import type { BySide, Case } from '../vocabulary/case.ts';
import type { Statement } from '../vocabulary/evidence.ts';
import type { Era, Side } from '../vocabulary/words.ts';

export interface CaseSummary {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly year: string;
  readonly dates: string;
  readonly era: Era;
  readonly summary: readonly Statement[];
  readonly teaches: string;
  readonly length: string;
  /** The leading chair of each side. */
  readonly chairs: readonly {
    readonly id: string;
    readonly side: Side;
    readonly name: string;
    readonly office: string;
    readonly pitch: string;
    readonly portrait: string | null;
  }[];
  /** How many sources, and how many of them papers of the time. */
  readonly sources: number;
  readonly primary: number;
  readonly disputes: number;
  readonly endings: number;
  /** The city of each side's clock, at the place where its leading chair sits. */
  readonly capitals: BySide<{
    readonly city: string;
    readonly coordinates: readonly [latitude: number, longitude: number];
  }>;
}

export function summaryOf(game: Case): CaseSummary {
  const leads = game.chairs.filter(({ lead }) => lead);
  const capital = (side: Side): CaseSummary['capitals']['A'] => {
    const room = leads.find((chair) => chair.side === side)?.room;
    return {
      city: game.clocks.find((clock) => clock.side === side)?.city ?? '',
      coordinates: game.venues.find(({ id }) => id === room)?.coordinates ?? [0, 0],
    };
  };
  return {
    id: game.id,
    title: game.title,
    short: game.short,
    year: game.year,
    dates: game.dates,
    era: game.era,
    summary: game.summary,
    teaches: game.teaches,
    length: game.length,
    chairs: leads.map(({ id, side, person, pitch }) => {
      const who = game.people.find((one) => one.id === person);
      const { name = '', office = '', portrait = null } = who ?? {};
      return { id, side, name, office, pitch, portrait };
    }),
    sources: game.sources.length,
    primary: game.sources.filter(({ primary }) => primary).length,
    disputes: game.disputes.length,
    endings: game.endings.length,
    capitals: { A: capital('A'), B: capital('B') },
  };
}
