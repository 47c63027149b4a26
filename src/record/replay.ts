/** From a save to worlds, and from one play to another. */
import { startWorld } from '../engine/start.ts';
import type { World } from '../engine/world.ts';
import type { Case } from '../vocabulary/case.ts';
import { newSaveId, playersOf, type Save, seatsFor, type Timestamp } from './save.ts';
import { lastWorld, newTape, playedOn, type Tape } from './tape.ts';

/** The save as a tape: every entry applied, none decided anew. */
export function tapeOf(game: Case, save: Pick<Save, 'chance' | 'entries'>): Tape {
  return playedOn(newTape(startWorld(game, save.chance)), save.entries);
}

/** The world at the end of a save. */
export function replay(game: Case, save: Pick<Save, 'chance' | 'entries'>): World {
  return lastWorld(tapeOf(game, save));
}

/** Who takes it up: a side, one chair alone, or two players at one screen. */
type By = Pick<Save, 'side' | 'chair' | 'across'>;

/**
 * A new save that shares the first `n` entries: to go back and do otherwise, or to go on from another's
 * play. Stops are counted anew by whoever plays on.
 */
export function fork(game: Case, save: Save, n: number, by: By, now: Timestamp): Save {
  return {
    ...save,
    id: newSaveId(),
    ...by,
    seats: seatsFor(game, playersOf(by)),
    entries: save.entries.slice(0, n),
    passed: 0,
    created: now,
    updated: now,
  };
}
