import type { Chance } from '../engine/world.ts';
import type { Case } from '../vocabulary/case.ts';
import type { Entry } from '../vocabulary/entry.ts';
import type { Guidance, SeatKind, Side } from '../vocabulary/words.ts';

/** Version of the program that wrote a save; kept equal to package.json by a test. */
export const APP_VERSION = '0.1.0';

/** Milliseconds since 1970, as `Date.now()` gives them: when a save was made, not a moment of the case. */
export type Timestamp = number;

/** All of a save but its entries: what a list of saves shows. */
export interface SaveHead {
  /** The format of the document; see migrate.ts. */
  readonly format: number;
  readonly app: string;
  readonly id: string;
  readonly name: string;
  readonly case: { readonly id: string; readonly hash: string; readonly short: string };
  /** Where chance came from at the start; a later "taken over" entry changes it. */
  readonly chance: Chance;
  /** The side whose chairs the player holds. */
  readonly side: Side;
  readonly guidance: Guidance;
  /** What fills each chair, by chair id. */
  readonly seats: Readonly<Record<string, SeatKind>>;
  /** Stops the player has left behind: a resumed play shows the same word again. */
  readonly passed: number;
  readonly created: Timestamp;
  readonly updated: Timestamp;
}

/** One play: its record, and what is needed to play it again. */
export interface Save extends SaveHead {
  readonly entries: readonly Entry[];
}

/** The head of a save without its entries. */
export function headOf(save: Save): SaveHead {
  const { entries: _, ...head } = save;
  return head;
}

/**
 * The seats of a play against the model: the human's side sits in all its own chairs.
 *
 * @returns seat by chair id
 */
export function soloSeats(game: Case, side: Side): Readonly<Record<string, SeatKind>> {
  return Object.fromEntries(
    game.chairs.map((chair) => [chair.id, chair.side === side ? 'human' : 'model']),
  );
}

/** A new id of 16 letters and digits; works where `crypto.randomUUID` does not (plain http). */
export function newSaveId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    (byte % 36).toString(36),
  ).join('');
}
