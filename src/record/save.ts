import type { Chance } from '../engine/world.ts';
import type { Case } from '../vocabulary/case.ts';
import type { Entry } from '../vocabulary/entry.ts';
import { sitsAlone } from '../vocabulary/sides.ts';
import { type Guidance, type SeatKind, SIDES, type Side } from '../vocabulary/words.ts';

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
  /** The side whose chairs the player holds; of two at one screen, who has it, or had it last. */
  readonly side: Side;
  /** The one chair that the player holds where it sits by itself; null for all of the side's. */
  readonly chair: string | null;
  readonly guidance: Guidance;
  /** What fills each chair, by chair id. */
  readonly seats: Readonly<Record<string, SeatKind>>;
  /** Stops the player has left behind: a resumed play shows the same word again. */
  readonly passed: number;
  /**
   * Where two players share one screen: stops that the one across the table, who holds the other side,
   * has left behind. Null where one plays alone.
   */
  readonly across: number | null;
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

/** Whose decisions: a side's, or those of one chair that sits by itself. */
export type Who = Side | string;

/** Do two players share one screen? */
export const isPair = ({ across }: Pick<SaveHead, 'across'>): boolean => across !== null;

/** All whose decisions are a player's: both sides', where two share one screen. */
export function playersOf(head: Pick<SaveHead, 'side' | 'chair' | 'across'>): readonly Who[] {
  return isPair(head) ? SIDES : [whoOf(head)];
}

export const whoOf = ({ side, chair }: Pick<SaveHead, 'side' | 'chair'>): Who => chair ?? side;

/** Is a chair among those of whom it is asked? */
export function isOf(game: Case, who: Who, chair: string): boolean {
  if (chair === who) return true;
  const seat = game.chairs.find(({ id }) => id === chair);
  return seat !== undefined && seat.side === who && !sitsAlone(seat);
}

/**
 * The seats of a play on one device: its players sit in all chairs of a side, or in one alone, and the
 * model in every other.
 *
 * @returns seat by chair id
 */
export function seatsFor(game: Case, players: readonly Who[]): Readonly<Record<string, SeatKind>> {
  const seat = (id: string) => (players.some((who) => isOf(game, who, id)) ? 'human' : 'model');
  return Object.fromEntries(game.chairs.map(({ id }) => [id, seat(id)]));
}

/** A new id of 16 letters and digits; works where `crypto.randomUUID` does not (plain http). */
export function newSaveId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    (byte % 36).toString(36),
  ).join('');
}
