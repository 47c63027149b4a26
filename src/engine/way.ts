/** The way a message goes, as the formal model's scalars: channel, venue and third party of a case. */
import type { Case } from '../vocabulary/case.ts';
import type { Demarche, Message } from '../vocabulary/demarche.ts';
import type { Channel, ThirdParty, Venue } from '../vocabulary/table.ts';
import type { Share } from '../vocabulary/units.ts';
import { type Exposure, other, type Side } from '../vocabulary/words.ts';
import { carriageOf } from './carriage.ts';
import { share } from './numbers.ts';
import type { Tables } from './tables.ts';
import { cover, fidelityLeft, publicness } from './transmission.ts';
import type { World } from './world.ts';

/** Where no venue is named a message passes from hand to hand: theory.md's closed room. */
export const CLOSED_ROOM = { visibility: 0.45, neutrality: 0.6, symbolism: 0.3 } as const;

export interface Way {
  readonly channel: Channel;
  readonly venue: Venue | null;
  readonly thirdParty: ThirdParty | null;
  readonly exposure: Exposure;
  /** nu of the venue. */
  readonly visibility: Share;
  /** v. */
  readonly publicness: Share;
  readonly neutrality: Share;
  readonly symbolism: Share;
  /** phi'. */
  readonly fidelity: Share;
  /** acc (1 - |beta|) and lev; 0 without a third party. */
  readonly cover: Share;
  readonly leverage: Share;
}

/**
 * @param carriedBy the third party that carries it; null when none does
 * @throws {Error} when the channel is not in the case
 */
export function wayOf(
  world: World,
  tables: Tables,
  demarche: Demarche,
  carriedBy: string | null,
): Way {
  const channel = channelOf(world, tables, demarche);
  const venue = venueOf(tables, demarche);
  const thirdParty = carriedBy === null ? null : (tables.thirdParty.get(carriedBy) ?? null);
  const exposure = world.exposure[channel.id] ?? 'covert';
  const room = venue ?? CLOSED_ROOM;
  const seen = publicness(room.visibility, channel.secrecy, exposure);
  return {
    channel,
    venue,
    thirdParty,
    exposure,
    visibility: room.visibility,
    publicness: seen,
    neutrality: room.neutrality,
    symbolism: room.symbolism,
    fidelity: fidelityLeft(
      channel.fidelity,
      tables.parameters.noisePublic,
      seen,
      thirdParty?.access ?? null,
    ),
    cover: thirdParty === null ? 0 : cover(thirdParty.access, thirdParty.bias),
    leverage: thirdParty?.leverage ?? 0,
  };
}

/** v of a message, where the rest of its way does not matter. */
export function seenOf(world: World, tables: Tables, { demarche }: Message): Share {
  const { id, secrecy } = channelOf(world, tables, demarche);
  const { visibility } = venueOf(tables, demarche) ?? CLOSED_ROOM;
  return publicness(visibility, secrecy, world.exposure[id] ?? 'covert');
}

function channelOf(world: World, tables: Tables, { channel: id }: Demarche): Channel {
  const channel = id === null ? undefined : tables.channel.get(id);
  if (channel !== undefined) return channel;
  throw new Error(`No channel \`${id}\` in case \`${world.case.id}\`.`);
}

function venueOf(tables: Tables, { venue }: Demarche): Venue | null {
  return venue === null ? null : (tables.venue.get(venue) ?? null);
}

export function wayOfMessage(world: World, tables: Tables, message: Message): Way {
  const way = wayOf(world, tables, message.demarche, message.carriedBy);
  if (message.carriedBy === null) return way;
  const { leverage } = carriageOf(world, message);
  return leverage === 0 ? way : { ...way, leverage: share(way.leverage + leverage) };
}

/** beta, + toward the receiver. */
export function biasTo(thirdParty: ThirdParty, receiver: Side): number {
  return receiver === 'A' ? thirdParty.bias : -thirdParty.bias;
}

/** Can this way carry a secret at all? What is broadcast or printed cannot be one. */
export function carriesSecrets(channel: Channel): boolean {
  return channel.medium !== 'broadcast' && channel.medium !== 'print';
}

/** Nobody speaks to all the world from the house of the other principal. */
export function isAnothersHouse(game: Case, side: Side, channel: Channel, venue: Venue): boolean {
  if (carriesSecrets(channel)) return false;
  return game.parties.some((party) => party.id === venue.host && party.side === other(side));
}
