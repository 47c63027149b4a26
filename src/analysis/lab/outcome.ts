/** How a play came out, and what each side has of it. */
import { draw } from '../../engine/chance.ts';
import { agreementScore, BREAKDOWN_TENSION, durability, noDealScore } from '../../engine/ending.ts';
import type { Share, Value } from '../../vocabulary/units.ts';
import type { Outcome } from '../../vocabulary/words.ts';
import type { Said } from './say.ts';
import type { LabParty, LabTable } from './table.ts';
import { attacks, homeCost } from './weigh.ts';

/** How a play came out. Scores and shares are by role: of the player and of the counterpart. */
export interface Played {
  readonly outcome: Outcome;
  /** The round in which it ended, from 1. */
  readonly round: number;
  /** What the player has of the pie by agreement; null without one. */
  readonly share: Value | null;
  /** D; null without an agreement. */
  readonly durability: Share | null;
  /** Agreements that failed at home. */
  readonly failedAtHome: number;
  readonly leaked: boolean;
  /** The round of the leak; null without one. */
  readonly leakedIn: number | null;
  readonly playerScore: number;
  readonly counterpartScore: number;
  readonly finalTension: Share;
  readonly worstTension: Share;
  /** How often the counterpart gave each reply, in the order of REPLIES. */
  readonly replies: readonly number[];
}

/** Terms that both sides' leaders and homes have accepted. */
export interface Deal {
  readonly share: Value;
  readonly durability: Share;
  readonly playerScore: number;
  readonly counterpartScore: number;
}

/**
 * What terms come to for both.
 *
 * @param player what the player has of the pie; `counterpart` the rest of it
 */
export function dealOf(table: LabTable, player: Value, counterpart: Value, said: Said): Deal {
  const leverage = said.mediator?.leverage ?? 0;
  const margin = Math.min(player - table.player.war, counterpart - table.counterpart.war);
  const meanTrust = (table.player.trust + table.counterpart.trust) / 2;
  const lasts = durability(margin, meanTrust, leverage);
  const score = (party: LabParty, value: Value): number =>
    agreementScore(lasts, value, homeCost(table, party, value, said), leverage) - party.costs;
  return {
    share: player,
    durability: lasts,
    playerScore: score(table.player, player),
    counterpartScore: score(table.counterpart, counterpart),
  };
}

/** Time has run out without terms: either side may attack; else breakdown or drift. */
export function timeIsOut(table: LabTable): Outcome {
  for (const party of [table.player, table.counterpart]) {
    if (draw(table.chance, party.role, 'attack') < attacks(table, party)) return 'war';
  }
  return table.tension > BREAKDOWN_TENSION ? 'breakdown' : 'drift';
}

/** The play as it stands, ended so. */
export function cameTo(
  table: LabTable,
  outcome: Outcome,
  deal: Deal | null,
  failedAtHome: number,
  replies: readonly number[],
): Played {
  const { player, counterpart, leaked } = table;
  return {
    outcome,
    round: table.round,
    share: deal?.share ?? null,
    durability: deal?.durability ?? null,
    failedAtHome,
    leaked,
    leakedIn: leaked ? table.leakedIn : null,
    playerScore: deal?.playerScore ?? withoutDeal(table, player, outcome),
    counterpartScore: deal?.counterpartScore ?? withoutDeal(table, counterpart, outcome),
    finalTension: table.tension,
    worstTension: table.worstTension,
    replies,
  };
}

function withoutDeal(table: LabTable, party: LabParty, outcome: Outcome): number {
  if (outcome === 'war') return party.war - party.costs;
  return noDealScore(party.start.statusQuo, table.p.omega, outcome === 'breakdown') - party.costs;
}
