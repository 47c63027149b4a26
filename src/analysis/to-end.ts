import { play } from '../engine/decide.ts';
import { tablesOf } from '../engine/tables.ts';
import type { Turn, World } from '../engine/world.ts';
import type { Entry } from '../vocabulary/entry.ts';
import type { Move } from '../vocabulary/move.ts';
import type { Side } from '../vocabulary/words.ts';

/** More moves than any play needs: a case of twenty junctures takes about a hundred. */
const MOST_MOVES = 5_000;

/** Sees every step: the world before the move, the move, and what came of it. */
export type Watcher = (
  world: World,
  turn: Turn | null,
  move: Move,
  entries: readonly Entry[],
) => void;

/**
 * Plays a world on to its end.
 *
 * @param decide - what a principal's chair does at its turn; a third party's is the model's
 * @returns the last world, with `ended` set
 * @throws {Error} where the play cannot go on, or goes on too long: a dead end
 */
export function toEnd(
  start: World,
  decide: (world: World, turn: Turn) => Move,
  watch?: Watcher,
): World & { readonly ended: NonNullable<World['ended']> } {
  let world = start;
  const { alone } = tablesOf(start.case);
  for (let moves = 0; moves < MOST_MOVES; moves += 1) {
    const { ended } = world;
    if (ended !== null) return { ...world, ended };
    const turn = world.turns[0] ?? null;
    const move =
      turn === null ? ADVANCE : alone.has(turn.chair) ? byModel(world, turn) : decide(world, turn);
    const step = play(world, move);
    watch?.(world, turn, move, step.entries);
    world = step.world;
  }
  throw new Error(`no end after ${MOST_MOVES} moves`);
}

const ADVANCE: Move = { kind: 'advance' };

/** The counterpart model decides, for whichever chair it is. */
export const byModel = (_world: World, { chair }: Turn): Move => ({ kind: 'delegate', chair });

/** Whose turn it is. */
export function sideOf(world: World, { chair }: Turn): Side {
  return tablesOf(world.case).chair.get(chair)?.side ?? 'A';
}
