/** By which way a model's message can go now. */

import type { Message } from '../vocabulary/demarche.ts';
import type { Channel } from '../vocabulary/table.ts';
import type { Side } from '../vocabulary/words.ts';
import { isOpen } from './condition.ts';
import type { Tables } from './tables.ts';
import { isAnothersHouse } from './way.ts';
import type { World } from './world.ts';

export interface Route {
  readonly channel: string;
  readonly venue: string | null;
  readonly thirdParty: string | null;
}

/** The way the message came, where it is open to the one who answers; its third party carries back. */
export function sameRoute(
  world: World,
  tables: Tables,
  side: Side,
  message: Message,
): Route | null {
  const { demarche, carriedBy } = message;
  const channel = demarche.channel === null ? undefined : tables.channel.get(demarche.channel);
  if (channel === undefined || !usable(world, channel, side)) return null;
  const thirdParty = carriedBy === null ? undefined : tables.thirdParty.get(carriedBy);
  return {
    channel: channel.id,
    venue: answerVenue(world, tables, side, channel, demarche.venue),
    thirdParty:
      thirdParty !== undefined && isOpen(world, thirdParty.windows) ? thirdParty.id : null,
  };
}

/** The open way of most authority and, among equals, the most secret. */
export function bestRoute(world: World, tables: Tables, side: Side): Route | null {
  return choose(world, tables, side, (channel) => channel.authority + channel.secrecy / 10);
}

/** The most public open way: where an escalation is said. */
export function loudestRoute(world: World, tables: Tables, side: Side): Route | null {
  return choose(world, tables, side, (channel) => 1 - channel.secrecy + channel.authority / 10);
}

function choose(
  world: World,
  tables: Tables,
  side: Side,
  merit: (channel: Channel) => number,
): Route | null {
  let best: Channel | null = null;
  for (const channel of world.case.channels) {
    if (!usable(world, channel, side)) continue;
    if (best === null || merit(channel) > merit(best)) best = channel;
  }
  if (best === null) return null;
  return { channel: best.id, venue: firstVenue(world, tables, side, best), thirdParty: null };
}

function usable(world: World, channel: Channel, side: Side): boolean {
  return (
    channel.reaches === null && channel.usableBy.includes(side) && isOpen(world, channel.windows)
  );
}

/** Where a side answers what came by a channel at a venue: there, or where the channel meets for it. */
export function answerVenue(
  world: World,
  tables: Tables,
  side: Side,
  channel: Channel,
  venue: string | null,
): string | null {
  if (venue === null || meets(world, tables, side, channel, venue)) return venue;
  return firstVenue(world, tables, side, channel);
}

/** Where a channel first meets for a side: in an open venue that is its own to speak from. */
export function firstVenue(
  world: World,
  tables: Tables,
  side: Side,
  channel: Channel,
): string | null {
  return channel.venues.find((id) => meets(world, tables, side, channel, id)) ?? null;
}

function meets(world: World, tables: Tables, side: Side, channel: Channel, id: string): boolean {
  const venue = tables.venue.get(id);
  return (
    venue !== undefined &&
    isOpen(world, venue.windows) &&
    !isAnothersHouse(world.case, side, channel, venue)
  );
}
