/** The record of both sides, played from start to end: by record seats, with nothing left to chance. */
import { play } from '../engine/decide.ts';
import { refusal } from '../engine/legal.ts';
import { startWorld } from '../engine/start.ts';
import type { World } from '../engine/world.ts';
import { recordedMove } from '../negotiation/seats.ts';
import type { Case } from '../vocabulary/case.ts';
import type { Entry } from '../vocabulary/entry.ts';
import type { Refusal } from '../vocabulary/move.ts';

export interface PlayedRecord {
  readonly world: World;
  readonly entries: readonly Entry[];
  /** Moves of the record that the engine would not let pass, by juncture. */
  readonly refused: ReadonlyMap<string, Refusal>;
  /** Junctures whose historical move was made. */
  readonly made: ReadonlySet<string>;
}

/** Plays the history of a case. A move that is not possible is left out, and told in `refused`. */
export function playRecord(game: Case): PlayedRecord {
  const entries: Entry[] = [];
  const refused = new Map<string, Refusal>();
  const made = new Set<string>();
  let world = startWorld(game, { kind: 'record' });
  while (world.ended === null) {
    const turn = world.turns[0];
    let move = turn === undefined ? ({ kind: 'advance' } as const) : recordedMove(world);
    if (turn !== undefined && move.kind === 'send') {
      const why = refusal(world, move);
      if (why === null) made.add(turn.juncture);
      else {
        refused.set(turn.juncture, why);
        move = { kind: 'wait', chair: turn.chair };
      }
    }
    const step = play(world, move);
    entries.push(...step.entries);
    world = step.world;
  }
  return { world, entries, refused, made };
}
