/** Detectors, for threads to share out. */
import { detected, type Measure, type Piece } from '../../analysis/detectors/all.ts';
import type { Finding } from '../../analysis/detectors/row.ts';
import type { Case } from '../../vocabulary/case.ts';
import type { Job } from '../threads.ts';

export interface Search {
  readonly measure: Measure;
  readonly games: readonly Case[];
}

export const job: Job<Search, Piece, readonly Finding[]> = {
  at: import.meta.url,
  prepare: ({ measure, games }) => {
    const byId = new Map(games.map((game) => [game.id, game]));
    return (piece) =>
      detected(piece, measure, (id) => {
        const game = byId.get(id);
        if (game === undefined) throw new Error(`There is no case ${id}.`);
        return game;
      });
  },
};
