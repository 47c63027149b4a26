/**
 * The stops of a play: the moments at which the player is shown something before going on. They follow
 * from the record alone, so a resumed play finds the same ones and stands at the same word.
 */
import type { World } from '../engine/world.ts';
import { isOf } from '../record/save.ts';
import { lastWorld, type Tape } from '../record/tape.ts';
import type { Chair } from '../vocabulary/sides.ts';
import type { Minute } from '../vocabulary/units.ts';
import type { Side } from '../vocabulary/words.ts';
import { isEntrusted } from './between.ts';
import { type Known, knownTo, learnsOf, messageOf, type Viewer, viewerKey } from './knowledge.ts';
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

/** How far a record has been gone through for one viewer. */
interface Scan {
  readonly stops: readonly Stop[];
  /** The moment that was shown last; null before the first. */
  readonly shown: Minute | null;
}

/** By the world at which each ends, and by viewer. Tapes that grow from one another share their worlds. */
const scans = new WeakMap<World, Map<string, Scan>>();

/**
 * Every stop of a record for one side, or one chair that sees for itself, in order. `upTo` counts the
 * entries that have been made when the stop is shown. Of a tape that has grown, only what is new is gone
 * through, and earlier stops stay the same objects.
 */
export function stopsOf(tape: Tape, side: Side, chair: Chair | null = null): readonly Stop[] {
  const who: Viewer = { side, chair };
  const key = viewerKey(who);
  const done = scannedTo(tape, key);
  const { world, scan } = done;
  if (scan !== null && world === lastWorld(tape)) return scan.stops;
  const next = scanned(tape, who, world.entries, scan ?? { stops: [], shown: null });
  // Only the newest is kept: each holds the whole list.
  scans.get(world)?.delete(key);
  const here = scans.get(lastWorld(tape)) ?? new Map<string, Scan>();
  scans.set(lastWorld(tape), here.set(key, next));
  return next.stops;
}

/** The latest world up to which this viewer's stops are known; the start where none are. */
function scannedTo(
  { worlds }: Tape,
  key: string,
): { readonly world: World; readonly scan: Scan | null } {
  for (let n = worlds.length - 1; n > 0; n -= 1) {
    const world = worlds[n];
    const scan = world && scans.get(world)?.get(key);
    if (world !== undefined && scan !== undefined) return { world, scan };
  }
  return { world: worlds[0], scan: null };
}

function scanned(tape: Tape, { side, chair }: Viewer, from: number, before: Scan): Scan {
  const stops = [...before.stops];
  let { shown } = before;
  const until = (at: Minute, upTo: number) => {
    if (shown !== null && at > shown) stops.push({ kind: 'waiting', upTo, from: shown, to: at });
    shown = at;
  };
  for (const entry of tape.entries.slice(from)) {
    const upTo = entry.n + 1;
    const world = tape.worlds[upTo] ?? tape.worlds[0];
    if (!learnsOf(world, side, entry, chair)) continue;
    switch (entry.kind) {
      case 'sent':
        // Put into a third party's hands: the desk follows, where it decides how to pass it on. Whom
        // the case never asks has the paper alone.
        if (chair !== null && isEntrusted(entry.message, chair)) {
          until(entry.at, upTo);
          if (chairOf(world.case, chair.id) === null)
            pushPaper(stops, knownTo(tape, upTo, side, chair));
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
  return { stops, shown };
}

function pushPaper(stops: Stop[], known: Known): void {
  const entry = known.entries.at(-1);
  const paper = entry === undefined ? null : paperIdOf(known, entry);
  if (paper !== null) stops.push({ kind: 'development', upTo: known.upTo, paper });
}
