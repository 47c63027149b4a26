/** The map of a moment: places, the channels as lines, and what a side knows to be under way. */

import { bendOf, capitalOf, homeOf, type Place } from '../case/geography.ts';
import { isOpen } from '../engine/condition.ts';
import type { World } from '../engine/world.ts';
import type { Case } from '../vocabulary/case.ts';
import type { Message } from '../vocabulary/demarche.ts';
import type { Channel } from '../vocabulary/table.ts';
import type { Minute } from '../vocabulary/units.ts';
import { other, type Side } from '../vocabulary/words.ts';
import { expectedArrival, type Known } from './knowledge.ts';
import { channelOf, personOf, thirdPartyOf } from './names.ts';
import type { DispatchView, MapView, RouteView } from './views.ts';

const NOWHERE: Place = [0, 0];

/**
 * The map between two moments: what left before the second and was not there before the first.
 *
 * @param world - for which channels are open; nothing else of it is drawn
 */
export function mapView(known: Known, world: World, from: Minute, to: Minute): MapView {
  const game = known.case;
  return {
    places: placesOf(game),
    routes: game.channels.map((channel) => routeOf(game, channel, 'A', world)),
    dispatches: dispatchesOf(known, world, from, to),
  };
}

/** Where a capital lies; a case without a room there has it on no map. */
export function capitalAt(game: Case, side: Side): Place {
  return capitalOf(game, side) ?? NOWHERE;
}

function placesOf(game: Case): MapView['places'] {
  const capitals = game.clocks.map((clock) => ({
    id: clock.id,
    name: clock.city,
    coordinates: capitalAt(game, clock.side),
    kind: 'capital' as const,
  }));
  const cities = new Set(capitals.map((capital) => capital.name));
  const venues = game.venues
    .filter((venue) => !cities.has(venue.city))
    .map(({ id, name, coordinates }) => ({ id, name, coordinates, kind: 'venue' as const }));
  return [...capitals, ...venues];
}

/** A channel as a line from one side, bent where it passes a third place. */
export function routeOf(game: Case, channel: Channel, from: Side, world: World): RouteView {
  const start = capitalAt(game, from);
  const home = channel.reaches === null ? null : homeOf(game, channel.reaches);
  const end = home ?? capitalAt(game, other(from));
  return {
    id: channel.id,
    name: channel.name,
    kind: channel.kind,
    from: start,
    to: end,
    via: bendOf(game, channel.venues, [start, end]),
    open: isOpen(world, channel.windows),
  };
}

/** Where a message is carried to on its way: to its third party's home, else to a room at neither end. */
function bendOfMessage(
  game: Case,
  { demarche, carriedBy }: Message,
  route: RouteView,
): Place | null {
  const host = personOf(game, thirdPartyOf(game, carriedBy)?.person ?? null)?.party;
  if (host !== undefined) return homeOf(game, host);
  const venues = demarche.venue === null ? [] : [demarche.venue];
  return bendOf(game, venues, [route.from, route.to]);
}

function dispatchesOf(known: Known, world: World, from: Minute, to: Minute): DispatchView[] {
  const mine = known.sent.map((message) => dispatch(known, world, message, true));
  const theirs = known.received.map((message) => dispatch(known, world, message, false));
  return [...mine, ...theirs]
    .filter((view): view is DispatchView => view !== null)
    .filter((view) => view.leaves <= to && view.arrives >= from && view.leaves < view.arrives);
}

function dispatch(
  known: Known,
  world: World,
  message: Message,
  mine: boolean,
): DispatchView | null {
  const game = known.case;
  const channel = channelOf(game, message.demarche.channel);
  if (channel === null) return null;
  const [least, most] = expectedArrival(game, message);
  const route = routeOf(game, channel, message.from, world);
  return {
    id: message.id,
    route: { ...route, via: bendOfMessage(game, message, route) ?? route.via },
    kind: channel.kind,
    mine,
    leaves: message.sentAt,
    arrives: mine ? Math.round((least + most) / 2) : message.arrivesAt,
  };
}
