/** The map of a moment: places, the channels as lines, and what a side knows to be under way. */
import { isOpen } from '../engine/condition.ts';
import type { World } from '../engine/world.ts';
import type { Case, Channel } from '../vocabulary/case.ts';
import type { Message } from '../vocabulary/demarche.ts';
import type { Minute } from '../vocabulary/units.ts';
import { other, type Side } from '../vocabulary/words.ts';
import { expectedArrival, type Known } from './knowledge.ts';
import { channelOf, personOf, thirdPartyOf, venueOf } from './names.ts';
import type { DispatchView, MapView, RouteView } from './views.ts';

type Point = readonly [latitude: number, longitude: number];

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

/** Where a capital lies: the first venue of its city. */
export function capitalOf(game: Case, side: Side): Point {
  const city = game.clocks.find((clock) => clock.side === side)?.city;
  return game.venues.find((venue) => venue.city === city)?.coordinates ?? [0, 0];
}

function placesOf(game: Case): MapView['places'] {
  const capitals = game.clocks.map((clock) => ({
    id: clock.id,
    name: clock.city,
    coordinates: capitalOf(game, clock.side),
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
  const end =
    channel.reaches === null ? capitalOf(game, other(from)) : homeOf(game, channel.reaches);
  return {
    id: channel.id,
    name: channel.name,
    kind: channel.kind,
    from: capitalOf(game, from),
    to: end ?? capitalOf(game, other(from)),
    via: bendOf(game, channel.venues, null),
    open: isOpen(world, channel.windows),
  };
}

/** Where a party outside the contest is at home: the venue it is host of. */
function homeOf(game: Case, party: string): Point | null {
  return game.venues.find((venue) => venue.host === party)?.coordinates ?? null;
}

/** The first place on the way that is in neither capital. */
function bendOf(game: Case, venues: readonly string[], thirdParty: string | null): Point | null {
  const capitals = new Set(game.clocks.map((clock) => clock.city));
  const host = personOf(game, thirdPartyOf(game, thirdParty)?.person ?? null)?.party;
  if (host !== undefined) return homeOf(game, host);
  const outside = venues
    .map((id) => venueOf(game, id))
    .find((venue) => venue && !capitals.has(venue.city));
  return outside?.coordinates ?? null;
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
  const venues = message.demarche.venue === null ? [] : [message.demarche.venue];
  return {
    id: message.id,
    route: { ...route, via: bendOf(game, venues, message.carriedBy) ?? route.via },
    kind: channel.kind,
    mine,
    leaves: message.sentAt,
    arrives: mine ? Math.round((least + most) / 2) : message.arrivesAt,
  };
}
