/** The pure policies of the tournament, and the scenes they are played in. */
import type { Act, ChannelKind } from '../../vocabulary/words.ts';
import {
  CHANNELS,
  type LabChannel,
  type LabMessage,
  type LabVenue,
  MEDIATORS,
  type Mediator,
  VENUES,
} from '../lab/kit.ts';
import { falling, type Schedule } from '../lab/schedules.ts';

/** What the player asks at first and at last. */
export const OFFERS = {
  tough: [0.6, 0.54],
  even: [0.56, 0.5],
  soft: [0.52, 0.44],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;

/** What there is to talk by. The official channel is always there. */
export interface Scene {
  readonly back: LabChannel;
  /** Null in a scene without one. */
  readonly mediator: Mediator | null;
}

/** Mediators are scarce: three scenes in ten have one, of one kind. */
const SCENE_MEDIATORS: readonly (Mediator | null)[] = [
  MEDIATORS.facilitator,
  null,
  null,
  MEDIATORS.manipulator,
  null,
  null,
  MEDIATORS['friend of theirs'],
  null,
  null,
  null,
];

/** In one scene of three the governments have no envoy to send, and only an unofficial back channel. */
const SCENE_BACKS: readonly LabChannel[] = [CHANNELS.envoy, CHANNELS.envoy, CHANNELS.unofficial];

export function sceneOf(n: number): Scene {
  return {
    back: SCENE_BACKS[n % SCENE_BACKS.length] ?? CHANNELS.envoy,
    mediator: SCENE_MEDIATORS[n % SCENE_MEDIATORS.length] ?? null,
  };
}

/** One way of talking, held throughout a play. */
export interface LabPolicy {
  readonly name: string;
  readonly by: ChannelKind;
  readonly venue: LabVenue;
  /** Does it use the mediator that the scene has? */
  readonly mediated: boolean;
  /** What it says in the first rounds, one act a round, before it offers. */
  readonly opens: readonly Act[];
}

function policy(
  name: string,
  by: ChannelKind,
  venue: LabVenue,
  { mediated = false, opens = [] }: Partial<LabPolicy> = {},
): LabPolicy {
  return { name, by, venue, mediated, opens };
}

const { podium, summit } = VENUES;
const room = VENUES['closed room'];
const site = VENUES['neutral site'];

/** Fourteen: each kind of channel at each venue that suits it, and ways of opening. */
export const LAB_POLICIES: readonly LabPolicy[] = [
  policy('official, closed room', 'official', room),
  policy('official, neutral site', 'official', site),
  policy('official, podium', 'official', podium),
  policy('official, summit', 'official', summit),
  policy('back channel, closed room', 'back', room),
  policy('back channel, neutral site', 'back', site),
  policy('back channel, summit', 'back', summit),
  policy('threat from a podium, then offers', 'official', podium, { opens: ['threaten'] }),
  policy('threat by back channel, then offers', 'back', room, { opens: ['threaten'] }),
  policy('assurance by back channel, then offers', 'back', site, { opens: ['assure'] }),
  policy('assurance, then official offers', 'official', room, { opens: ['assure'] }),
  policy('mediated, back channel', 'back', site, { mediated: true }),
  policy('mediated, official', 'official', room, { mediated: true }),
  policy('assurance through a mediator', 'official', site, { mediated: true, opens: ['assure'] }),
];

export function channelOf({ by }: LabPolicy, { back }: Scene): LabChannel {
  return by === 'back' ? back : CHANNELS.official;
}

/** The policy with an offer schedule, in a scene. */
export function scheduleOf(
  policy: LabPolicy,
  [opening, closing]: readonly [number, number],
  scene: Scene,
): Schedule {
  const { venue, opens, mediated } = policy;
  const mediator = mediated ? scene.mediator : null;
  const way = { channel: channelOf(policy, scene), venue, mediator, step: false };
  return (table) => {
    const act = opens[table.round - 1] ?? 'propose';
    const share = act === 'assure' ? null : falling(opening, closing, table);
    const message: LabMessage = { act, share, ...way };
    return [message];
  };
}
