/** The eight failure modes of theory.md (d), looked for on the bare model. */
import type { Protocol } from '../propositions/protocol.ts';
import { deadKnobs, priceOfSecrecy, threatSpam } from './lab-prices.ts';
import { runaway, stonewall, unreadable } from './lab-reading.ts';
import { tournament } from './lab-tournament.ts';
import type { Finding } from './row.ts';

/** Plays of each policy and offer in each cell, of a hundred for 8,000 plays an arm. */
const CELL_PLAYS = 1 / 80;

/**
 * @param protocol its plays an arm set the size of every sample
 * @param cells scenes of the tournament; theory.md asks for 200 or more
 */
export function labFindings(protocol: Protocol, cells: number): readonly Finding[] {
  return [
    ...tournament({
      protocol,
      cells,
      plays: Math.max(20, Math.round(protocol.plays * CELL_PLAYS)),
    }),
    unreadable(protocol),
    runaway(protocol),
    stonewall(protocol),
    threatSpam(protocol),
    priceOfSecrecy(protocol),
    deadKnobs(protocol),
  ];
}
