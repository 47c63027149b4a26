/** What lies prepared before a chair at its turn, and ways of choosing from it. */
import { possibleReplies } from '../engine/counterpart.ts';
import { tablesOf } from '../engine/tables.ts';
import type { Turn, World } from '../engine/world.ts';
import type { Demarche } from '../vocabulary/demarche.ts';
import type { Move } from '../vocabulary/move.ts';
import { canSend, staffOptions } from './drafts.ts';
import type { Policy } from './policies.ts';

export interface Prepared {
  /** Of the staff's option, or the name of the reply. */
  readonly id: string;
  readonly demarche: Demarche;
}

/**
 * The options that can be sent now, in the order in which they are offered: the staff's at a juncture;
 * at an answer to accept, counter, stall, reject or escalate.
 */
export function prepared(world: World, turn: Turn): readonly Prepared[] {
  if (turn.answers === null) return staffOptions(world, turn);
  return possibleReplies(world, tablesOf(world.case), turn.answers)
    .map(({ reply, demarche }) => ({ id: reply, demarche }))
    .filter(({ demarche }) => canSend(world, turn.chair, demarche));
}

export function sent({ chair }: Turn, option: Prepared | undefined): Move {
  if (option === undefined) return { kind: 'wait', chair };
  return { kind: 'send', chair, demarche: option.demarche };
}

/** A policy that takes, of what is prepared, what pleases it most; the earlier of equals. */
export function choosing(
  pleases: (world: World, turn: Turn, option: Prepared, place: number) => number,
): Policy {
  return (world, turn) => {
    let best: Prepared | undefined;
    let most = -Infinity;
    for (const [place, option] of prepared(world, turn).entries()) {
      const pleasure = pleases(world, turn, option, place);
      if (pleasure <= most) continue;
      best = option;
      most = pleasure;
    }
    return sent(turn, best);
  };
}
