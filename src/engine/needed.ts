/** How much of a play comes to one chair, and luck in which it has something to decide. */
import type { Case } from '../vocabulary/case.ts';
import { play } from './decide.ts';
import { startWorld } from './start.ts';

/** Fewer turns than this are no play of one's own; judgement. */
export const LEAST_TURNS = 3;
/** So many seeds are tried. In the case that asks its third parties least, one of fourteen does. */
const DRAWS = 80;

/** How often a chair is asked while the model decides for all. */
export function turnsOf(game: Case, chair: string, seed: number): number {
  let world = startWorld(game, { kind: 'seed', seed });
  let turns = 0;
  while (world.ended === null) {
    const [turn] = world.turns;
    if (turn?.chair === chair) turns += 1;
    world = play(
      world,
      turn === undefined ? { kind: 'advance' } : { kind: 'delegate', chair: turn.chair },
    ).world;
  }
  return turns;
}

/**
 * A seed under which this chair is asked: in many worlds two principals settle without their third
 * party, and whoever sat down there would only have watched. Of the seeds drawn the first that asks
 * often enough; where none does, the one that asks most.
 */
export function seedThatAsks(game: Case, chair: string, draw: () => number): number {
  let best = { seed: draw(), turns: -1 };
  for (let n = 0, { seed } = best; n < DRAWS; n += 1, seed = draw()) {
    const turns = turnsOf(game, chair, seed);
    if (turns > best.turns) best = { seed, turns };
    if (turns >= LEAST_TURNS) break;
  }
  return best.seed;
}
