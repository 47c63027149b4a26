/**
 * The stops of a play: the moments at which the player is shown something before going on. They follow
 * from the record alone, so a resumed play finds the same ones and stands at the same word.
 */
import type { Tape } from '../record/tape.ts';
import type { Minute } from '../vocabulary/units.ts';
import type { Side } from '../vocabulary/words.ts';
import { type Known, knownTo, learnsOf, messageOf } from './knowledge.ts';
import { chairOf } from './names.ts';
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
 * Every stop of a record for one side, in order. `upTo` counts the entries that have been made when
 * the stop is shown.
 */
export function stopsOf(tape: Tape, side: Side): readonly Stop[] {
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
    if (!learnsOf(world, side, entry)) continue;
    switch (entry.kind) {
      case 'sent':
        stops.push({ kind: 'sending', upTo, message: entry.message.id });
        pushPaper(stops, knownTo(tape, upTo, side));
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
        pushPaper(stops, knownTo(tape, upTo, side));
        break;
      case 'developed':
      case 'leaked':
      case 'measured':
      case 'ratified':
      case 'broke': {
        const known = knownTo(tape, upTo, side);
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

/** Is this side's chair at the desk after the first `n` entries? */
export function hasTurn(tape: Tape, n: number, side: Side): boolean {
  const world = tape.worlds[n] ?? tape.worlds[0];
  return world.turns.some((turn) => chairOf(world.case, turn.chair)?.side === side);
}
