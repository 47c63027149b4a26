/** One message in a setting: what it moves, and how likely each reply to it is. */
import { replyChances } from '../../engine/reply.ts';
import type { LogOdds, Share, Value } from '../../vocabulary/units.ts';
import type { Side } from '../../vocabulary/words.ts';
import type { LabMessage } from './kit.ts';
import { type Said, say } from './say.ts';
import type { Setting } from './setting.ts';
import { closeRound, type LabTable, lay, leak, slotOf } from './table.ts';
import { refusedChances, scalarsOf } from './weigh.ts';

/** Chances are computed, not drawn; changes are those of this message alone. */
export interface Single {
  /** Of accept, counter, stall, reject and escalate; they sum to 1. */
  readonly replies: readonly Share[];
  /** Of carrying out, backing down and holding, were it a threat and refused; they sum to 1. */
  readonly ifRefused: readonly Share[];
  readonly leakChance: Share;
  /** Delta l of the receiver. */
  readonly belief: LogOdds;
  /** Delta tau of the receiver. */
  readonly trust: number;
  /** Delta k and Delta d of the sender. */
  readonly commitment: number;
  readonly claim: number;
  /** Delta k of the receiver. */
  readonly provoked: number;
  readonly tension: number;
  readonly secrets: number;
  /** The receiver's share as it reads the terms; null without terms. */
  readonly offered: Value | null;
}

/**
 * Sends one message.
 *
 * @param seed of what is drawn on the way: consent, garbling, noise, a report
 * @param from who sends it
 */
export function single(
  setting: Setting,
  message: LabMessage,
  seed: number,
  from: Side = 'A',
): Single {
  return sendNext(lay(setting, seed, from), message);
}

/** The table after these messages of the player, one a round, to which nothing was replied. */
export function tableAfter(
  setting: Setting,
  seed: number,
  before: readonly LabMessage[],
): LabTable {
  const table = lay(setting, seed);
  for (const message of before) {
    speak(table, message);
    nextRound(table, message);
  }
  return table;
}

/** The round of a message ends. */
export function nextRound(table: LabTable, { venue }: LabMessage): void {
  closeRound(table, venue.symbolism);
  table.round += 1;
}

/** Sends the player's next message on a table, which is changed by it. */
export function sendNext(table: LabTable, message: LabMessage): Single {
  const { player, counterpart, tension, secrets } = table;
  const { commitment, claim } = player;
  const { belief, trust, commitment: bound } = counterpart;
  const said = speak(table, message);
  return {
    replies: replyChances(scalarsOf(table, counterpart, player, said), table.p),
    ifRefused: refusedChances(table, player, counterpart),
    leakChance: said.leakChance,
    belief: counterpart.belief - belief,
    trust: counterpart.trust - trust,
    commitment: player.commitment - commitment,
    claim: player.claim - claim,
    provoked: counterpart.commitment - bound,
    tension: table.tension - tension,
    secrets: table.secrets - secrets,
    offered: said.offered,
  };
}

/** What is to leak in this round comes out before it is said. */
function speak(table: LabTable, message: LabMessage): Said {
  if (table.setting.leaks === table.round) leak(table);
  const { player, counterpart } = table;
  return say(table, player, counterpart, message, slotOf(table, player.role, 0));
}
