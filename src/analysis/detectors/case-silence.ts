/** Failure mode 4, its last part: after one public threat and silence on both sides nothing heats but events. */
import { startWorld } from '../../engine/start.ts';
import { carriesSecrets } from '../../engine/way.ts';
import type { Turn, World } from '../../engine/world.ts';
import { silence } from '../../vocabulary/demarche.ts';
import type { Entry } from '../../vocabulary/entry.ts';
import type { Move } from '../../vocabulary/move.ts';
import { SIDES, type Side } from '../../vocabulary/words.ts';
import { canSend } from '../drafts.ts';
import { seedOf } from '../plays.ts';
import { openChannels, rerouted } from '../policies.ts';
import { sideOf, toEnd } from '../to-end.ts';
import type { Look } from './case-look.ts';

/** A crisis has its own events, which the laboratory has not: what they move is left out. */
const OF_EVENTS = 'development';

/** So many plays show it: only the delays of the one message differ by luck. */
const PLAYS = 20;

/**
 * The largest rise of tension in any stretch of time after a threat has been read, but for what events
 * move, in plays in which each side threatens once in public and nobody says anything else. Below 0
 * where it always falls; a tension of 0 can fall no more.
 */
export function largestRise({ game, seed }: Look): number {
  let largest = -Infinity;
  for (const side of SIDES) {
    for (let n = 0; n < PLAYS; n += 1) {
      let threatened = false;
      let read = false;
      const start = startWorld(game, { kind: 'seed', seed: seedOf(seed, n) });
      const decide = (world: World, turn: Turn): Move => {
        const threat =
          sideOf(world, turn) === side && !threatened ? aloud(world, turn, side) : null;
        threatened ||= threat !== null;
        return threat ?? { kind: 'wait', chair: turn.chair };
      };
      toEnd(start, decide, (world, _turn, _move, entries) => {
        if (read && world.tension > 0) largest = Math.max(largest, riseIn(entries));
        read ||= threatened && entries.some(({ kind }) => kind === 'delivered');
      });
    }
  }
  return largest;
}

/** What the entries moved tension by, events apart; -Infinity where no time passed. */
function riseIn(entries: readonly Entry[]): number {
  if (!entries.some((entry) => entry.kind === 'passed' && entry.rounds > 0)) return -Infinity;
  return entries
    .flatMap(({ changes }) => changes)
    .filter(({ scalar, rule }) => scalar === 'tension' && rule !== OF_EVENTS)
    .reduce((sum, { from, to }) => sum + to - from, 0);
}

/** A threat without terms by the most public way that is open; null where there is none. */
function aloud(world: World, { chair }: Turn, side: Side): Move | null {
  const loudest = openChannels(world, side)
    .toSorted(
      (a, b) => a.secrecy - b.secrecy || Number(carriesSecrets(a)) - Number(carriesSecrets(b)),
    )
    .map((channel) => rerouted(world, side, { ...silence(), act: 'threaten' }, channel))
    .find((demarche) => canSend(world, chair, demarche));
  return loudest === undefined ? null : { kind: 'send', chair, demarche: loudest };
}
