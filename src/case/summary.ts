/** What the casebook shows of a case before the case itself is fetched. */
import type { Case } from '../vocabulary/case.ts';
import type { GlossaryWord, Statement } from '../vocabulary/evidence.ts';
import { type Person, sitsAlone } from '../vocabulary/sides.ts';
import type { Era, Side } from '../vocabulary/words.ts';

export interface CaseSummary {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly series: string | null;
  readonly year: string;
  readonly dates: string;
  readonly era: Era;
  readonly summary: readonly Statement[];
  readonly teaches: string;
  readonly length: string;
  /**
   * The chairs that lead: whoever takes one decides for the chairs beside it as well. After them those
   * that sit by themselves.
   */
  readonly chairs: readonly {
    readonly id: string;
    /** Null for a third party's. */
    readonly side: Side | null;
    readonly alone: boolean;
    readonly name: string;
    readonly office: string;
    readonly pitch: string;
    readonly portrait: string | null;
    /** Names of the other chairs of its side. */
    readonly beside: readonly string[];
  }[];
  /** How many sources, and how many of them papers of the time. */
  readonly sources: number;
  readonly primary: number;
  readonly disputes: number;
  readonly endings: number;
}

/** The words that a case explains. */
export interface CaseWords {
  readonly id: string;
  readonly glossary: readonly GlossaryWord[];
}

export function summaryOf(game: Case): CaseSummary {
  const leads = game.chairs.filter((chair) => chair.lead);
  const alone = game.chairs.filter((chair) => !chair.lead && sitsAlone(chair));
  return {
    id: game.id,
    title: game.title,
    short: game.short,
    series: game.series,
    year: game.year,
    dates: game.dates,
    era: game.era,
    summary: game.summary,
    teaches: game.teaches,
    length: game.length,
    chairs: [...leads, ...alone].map(({ id, side, lead, person, pitch }) => {
      const { name = '', office = '', portrait = null } = personOf(game, person) ?? {};
      const beside = game.chairs
        .filter((chair) => lead && chair.side === side && !chair.lead && !sitsAlone(chair))
        .map((chair) => personOf(game, chair.person)?.name ?? '');
      return { id, side, alone: !lead, name, office, pitch, portrait, beside };
    }),
    sources: game.sources.length,
    primary: game.sources.filter(({ primary }) => primary).length,
    disputes: game.disputes.length,
    endings: game.endings.length,
  };
}

function personOf(game: Case, id: string): Person | undefined {
  return game.people.find((one) => one.id === id);
}
