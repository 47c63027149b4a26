/** What the player says, round by round. */
import { draw } from '../../engine/chance.ts';
import { counterTarget } from '../../engine/reply.ts';
import type { Value } from '../../vocabulary/units.ts';
import type { Act } from '../../vocabulary/words.ts';
import {
  CHANNELS,
  LAB_ACTS,
  type LabChannel,
  type LabMessage,
  type LabVenue,
  type Mediator,
  message,
  VENUES,
} from './kit.ts';
import { type LabTable, slotOf } from './table.ts';
import { scalarsOf } from './weigh.ts';

/** The player's messages of the table's round; none is silence. It must not change the table. */
export type Schedule = (table: LabTable) => readonly LabMessage[];

const SILENCE: readonly LabMessage[] = [];

/** The messages of each round in turn; the last round's are said again to the end. */
export function byRound(rounds: readonly (readonly LabMessage[])[]): Schedule {
  return ({ round }) => rounds[round - 1] ?? rounds.at(-1) ?? SILENCE;
}

/** A way for messages to go. */
export interface Route {
  readonly channel: LabChannel;
  readonly venue: LabVenue;
  readonly mediator: Mediator | null;
}

/** The share asked for, which falls in even steps from the first round's to the last's. */
export function falling(opening: Value, closing: Value, { round, setting }: LabTable): Value {
  const gone = setting.rounds === 1 ? 1 : (round - 1) / (setting.rounds - 1);
  return opening + (closing - opening) * gone;
}

/** Proposes each round, a little less each time. */
export function conceding(
  opening: Value,
  closing: Value,
  route: Route,
  act: Act = 'propose',
): Schedule {
  return (table) => [{ act, share: falling(opening, closing, table), ...route, step: false }];
}

/** Proposes what the player thinks it can have, as the counterpart does when it counters. */
export function fromBeliefs(route: Route): Schedule {
  return (table) => {
    const scalars = scalarsOf(table, table.player, table.counterpart, null);
    const share = counterTarget(scalars, table.round / table.setting.rounds);
    return [{ act: 'propose', share, ...route, step: false }];
  };
}

const WAYS = Object.values(CHANNELS);
const PLACES = Object.values(VENUES);

/**
 * Anything, each as likely: silence or one of six acts, by any channel, at any venue, for any share
 * from .35 to .65; an assurance or a probe comes without terms.
 *
 * @param mediator through whom every other message goes, by chance; null for none
 */
export function random(mediator: Mediator | null): Schedule {
  return (table) => {
    const dice = (n: number): number =>
      draw(table.chance, slotOf(table, table.player.role, n), 'policy');
    const act = LAB_ACTS[Math.floor(dice(0) * (LAB_ACTS.length + 1))];
    if (act === undefined) return SILENCE;
    const channel = WAYS[Math.floor(dice(1) * WAYS.length)] ?? CHANNELS.official;
    const venue = PLACES[Math.floor(dice(2) * PLACES.length)] ?? VENUES.podium;
    const bare = act === 'assure' || act === 'probe';
    const share = bare ? null : 0.35 + 0.3 * dice(3);
    const through = dice(4) < 0.5 ? mediator : null;
    return [message(act, channel, { share, venue, mediator: through })];
  };
}
