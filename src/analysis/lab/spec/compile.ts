/** One settled arm as the setting, the schedule and the messages of a play. */
import { unreachable } from '../../../vocabulary/never.ts';
import {
  CHANNELS,
  type LabChannel,
  type LabMessage,
  type LabVenue,
  MEDIATORS,
  type Mediator,
  VENUES,
} from '../kit.ts';
import {
  byRound,
  conceding,
  fromBeliefs,
  type Route,
  random,
  type Schedule,
} from '../schedules.ts';
import { altered, BASE, type Change, type Setting } from '../setting.ts';
import type { SpecArm, SpecMessage, SpecPlayer } from './schema.ts';
import type { Settled } from './settle.ts';

/** What an arm comes to in one play. What it needs and lacks is a fault that stops it before (faults.ts). */
export interface ArmPlay {
  readonly setting: Setting;
  /** Null where the arm has no player. */
  readonly schedule: Schedule | null;
  readonly before: readonly LabMessage[];
  /** Null where the arm has no message. */
  readonly message: LabMessage | null;
}

/** Where a kind of thing takes the attributes that nobody gave. */
const KINDS = {
  channels: { built: CHANNELS, plain: CHANNELS.official },
  venues: { built: VENUES, plain: VENUES['closed room'] },
  mediators: { built: MEDIATORS, plain: MEDIATORS.facilitator },
} as const;
export type KitKind = keyof typeof KINDS;

/** The names there are: those of theory.md's kit, and the arm's own. */
export function namesOf(arm: SpecArm, kind: KitKind): readonly string[] {
  return [...new Set([...Object.keys(KINDS[kind].built), ...Object.keys(arm[kind] ?? {})])];
}

interface Kit {
  readonly channels: ReadonlyMap<string, LabChannel>;
  readonly venues: ReadonlyMap<string, LabVenue>;
  readonly mediators: ReadonlyMap<string, Mediator>;
}

export function compiled(arm: Settled<SpecArm>): ArmPlay {
  const { A, B, tension, rounds, leaks, refused, consent, parameters } = arm;
  const given = { A, B, tension, rounds, leaks, refused, consent, parameters };
  const change = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  );
  const kit: Kit = {
    channels: things(arm.channels, CHANNELS, CHANNELS.official),
    venues: things(arm.venues, VENUES, VENUES['closed room']),
    mediators: things(arm.mediators, MEDIATORS, MEDIATORS.facilitator),
  };
  return {
    setting: altered(BASE, change as Change),
    schedule: arm.player === undefined ? null : scheduleOf(arm.player, kit),
    before: (arm.before ?? []).map((one) => messageOf(one, kit)),
    message: arm.message === undefined ? null : messageOf(arm.message, kit),
  };
}

/** The built-in things of a kind, and the arm's own: like another, with some attributes changed. */
function things<Thing extends object>(
  own: Readonly<Record<string, { readonly like?: string | undefined }>> | undefined,
  built: Readonly<Record<string, Thing>>,
  plain: Thing,
): ReadonlyMap<string, Thing> {
  const all = new Map(Object.entries(built));
  for (const [name, { like, ...given }] of Object.entries(own ?? {})) {
    all.set(name, { ...(all.get(like ?? name) ?? plain), ...given });
  }
  return all;
}

type Ways = Pick<Settled<SpecMessage>, 'channel' | 'venue' | 'mediator'>;

function routeOf({ channel, venue, mediator }: Ways, kit: Kit): Route {
  return {
    channel: kit.channels.get(channel ?? 'official') ?? CHANNELS.official,
    venue: kit.venues.get(venue ?? 'closed room') ?? VENUES['closed room'],
    mediator: typeof mediator === 'string' ? (kit.mediators.get(mediator) ?? null) : null,
  };
}

function messageOf(given: Settled<SpecMessage>, kit: Kit): LabMessage {
  const { act, share, step } = given;
  return {
    act: act ?? 'propose',
    share: share ?? null,
    step: step ?? false,
    ...routeOf(given, kit),
  };
}

function scheduleOf(player: Settled<SpecPlayer>, kit: Kit): Schedule {
  const { kind = 'random', rounds, opening, closing, act } = player;
  const route = routeOf(player, kit);
  switch (kind) {
    case 'by round':
      return byRound((rounds ?? []).map((round) => round.map((one) => messageOf(one, kit))));
    case 'conceding':
      return conceding(opening ?? 0.5, closing ?? 0.5, route, act);
    case 'from beliefs':
      return fromBeliefs(route);
    case 'random':
      return random(route.mediator);
    default:
      return unreachable(kind);
  }
}
