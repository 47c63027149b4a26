/**
 * The stops of a play: the moments at which the player is shown something before going on. They follow
 * from the record alone, so a resumed play finds the same ones and stands at the same word.
 */
import { isOf, type Who } from '../record/save.ts';
import type { Tape } from '../record/tape.ts';
import type { Chair } from '../vocabulary/sides.ts';
import type { Minute } from '../vocabulary/units.ts';
import type { Side } from '../vocabulary/words.ts';
import { isEntrusted } from './between.ts';
import { type Known, knownTo, learnsOf, messageOf } from './knowledge.ts';
import { paperIdOf } from './papers.ts';

export type Stop =
  | { readonly kind: 'sending'; readonly upTo: number; readonly message: string }
  | {
      readonly kind: 'waiting';
      readonly upTo: number;
      readonly from: Minute;
      readonly to: Minute;
    }
  | { readonly kind: 'reply'; readonly upTo: number; readonly message: string }
  | { readonly kind: 'development'; readonly upTo: number; readonly paper: string }
  | { readonly kind: 'outcome'; readonly upTo: number };

/**
 * Every stop of a record for one side, or one chair that sits by itself, in order. `upTo` counts the entries that have been made when
 * the stop is shown.
 */
export function stopsOf(tape: Tape, side: Side, chair: Chair | null = null): readonly Stop[] {
  const stops: Stop[] = [];
  const [start] = tape.worlds;
  let shown: Minute | null = null;
  const until = (at: Minute, upTo: number) => {
    if (shown !== null && at > shown) stops.push({ kind: 'waiting', upTo, from: shown, to: at });
    shown = at;
  };
  for (const entry of tape.entries) {
    const upTo = entry.n + 1;
    const world = tape.worlds[upTo] ?? start;
    if (!learnsOf(world, side, entry, chair)) continue;
    switch (entry.kind) {
      case 'sent':
        // Put into a third party's hands: the desk follows, where it decides how to pass it on.
        if (chair !== null && isEntrusted(entry.message, chair)) {
          until(entry.at, upTo);
          break;
        }
        // Sent for this side by a chair that sits alone: its paper is enough.
        if (!isOf(world.case, chair?.id ?? side, entry.message.chair)) break;
        stops.push({ kind: 'sending', upTo, message: entry.message.id });
        pushPaper(stops, knownTo(tape, upTo, side, chair));
        break;
      case 'opened':
        // The desk follows; it is no stop, since it ends with a decision.
        until(entry.at, upTo);
        break;
      case 'delivered':
        until(entry.at, upTo);
        if (messageOf(world, entry.message)?.to === side) {
          stops.push({ kind: 'reply', upTo, message: entry.message });
          break;
        }
        pushPaper(stops, knownTo(tape, upTo, side, chair));
        break;
      case 'developed':
      case 'leaked':
      case 'measured':
      case 'ratified':
      case 'broke': {
        const known = knownTo(tape, upTo, side, chair);
        if (paperIdOf(known, entry) === null) break;
        until(entry.at, upTo);
        pushPaper(stops, known);
        break;
      }
      case 'ended':
        until(entry.at, upTo);
        stops.push({ kind: 'outcome', upTo });
        break;
      default:
        break;
    }
  }
  return stops;
}

function pushPaper(stops: Stop[], known: Known): void {
  const entry = known.entries.at(-1);
  const paper = entry === undefined ? null : paperIdOf(known, entry);
  if (paper !== null) stops.push({ kind: 'development', upTo: known.upTo, paper });
}

/** Is one of these chairs at the desk after the first `n` entries? */
export function hasTurn(tape: Tape, n: number, who: Who): boolean {
  const world = tape.worlds[n] ?? tape.worlds[0];
  return world.turns.some((turn) => isOf(world.case, who, turn.chair));
}
