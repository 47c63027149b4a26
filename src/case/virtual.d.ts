/** What `vite-plugin.ts` makes of the folders in `scenarios/`. */

declare module 'virtual:casebook' {
  /** Every case, in the order of their ids: small enough for the first page. */
  export const cases: readonly import('./summary.ts').CaseSummary[];
  /** Fetches a compiled case, in a file of its own. @throws {Error} for an id not in `cases` */
  export function loadCase(id: string): Promise<import('../vocabulary/case.ts').Case>;
}

declare module 'virtual:casebook/cards' {
  /** A card of every case, for the map and the search: fetched behind the first screen. */
  export const cards: readonly import('./card.ts').CaseCard[];
}

declare module 'virtual:casebook/words' {
  /** The glossary of every case, without the case. */
  export const words: readonly import('./summary.ts').CaseWords[];
}

declare module 'virtual:case/*' {
  const game: import('../vocabulary/case.ts').Case;
  export default game;
}
