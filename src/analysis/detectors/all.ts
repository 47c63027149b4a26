/** The detectors as pieces of work: the laboratory's as one, each of a case's as another. */
import type { Case } from '../../vocabulary/case.ts';
import { PROTOCOL } from '../propositions/protocol.ts';
import { CASE_DETECTORS } from './case-all.ts';
import { labFindings } from './lab-all.ts';
import type { Finding } from './row.ts';

/** How much is played. */
export interface Measure {
  /** Of the laboratory, plays an arm; scenes of its tournament. */
  readonly plays: number;
  readonly cells: number;
  /** Of a case, plays of every policy; situations of its contest. */
  readonly casePlays: number;
  readonly situations: number;
  readonly seed: number;
}

/** One detector, by its place in CASE_DETECTORS, on one case; or all of the laboratory. */
export type Piece = 'laboratory' | { readonly game: string; readonly detector: number };

/** Every detector, those of the cases first. */
export function piecesOf(games: readonly string[], laboratory: boolean): readonly Piece[] {
  const ofCases = games.flatMap((game) =>
    CASE_DETECTORS.map((_, detector) => ({ game, detector })),
  );
  return laboratory ? ['laboratory', ...ofCases] : ofCases;
}

/** @param caseOf the case of an id */
export function detected(
  piece: Piece,
  measure: Measure,
  caseOf: (id: string) => Case,
): readonly Finding[] {
  const { plays, cells, casePlays, situations, seed } = measure;
  if (piece === 'laboratory') return labFindings({ ...PROTOCOL, plays, seed }, cells);
  const detector = CASE_DETECTORS[piece.detector];
  if (detector === undefined) throw new Error(`There is no detector at place ${piece.detector}.`);
  return [detector({ game: caseOf(piece.game), plays: casePlays, situations, seed })].flat();
}
