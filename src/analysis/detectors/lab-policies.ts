/** The pure policies of the tournament: one way of talking, held throughout a play. */

import type { Act } from '../../vocabulary/words.ts';
import { CHANNELS, type LabMessage, type Mediator, VENUES } from '../lab/kit.ts';
import { falling, type Route, type Schedule } from '../lab/schedules.ts';

/** What the player asks at first and at last. */
export const OFFERS = {
  tough: [0.6, 0.54],
  even: [0.56, 0.5],
  soft: [0.52, 0.44],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;

export interface LabPolicy {
  readonly name: string;
  /** By which channel and venue it mostly talks. */
  readonly route: Route;
  /** Does it use the mediator that the scene offers? */
  readonly mediated: boolean;
  /** What it says in the first rounds, before it offers; one act a round. */
  readonly opens: readonly Act[];
}

const { official, envoy, unofficial } = CHANNELS;

function policy(
  name: string,
  route: Omit<Route, 'mediator'>,
  more: Partial<LabPolicy> = {},
): LabPolicy {
  const { mediated = false, opens = [] } = more;
  return { name, route: { ...route, mediator: null }, mediated, opens };
}

const room = VENUES['closed room'];
const site = VENUES['neutral site'];

/** Sixteen: each channel at each venue where it can be what it is, and ways of opening. */
export const LAB_POLICIES: readonly LabPolicy[] = [
  policy('official, closed room', { channel: official, venue: room }),
  policy('official, neutral site', { channel: official, venue: site }),
  policy('official, podium', { channel: official, venue: VENUES.podium }),
  policy('official, summit', { channel: official, venue: VENUES.summit }),
  policy('envoy, closed room', { channel: envoy, venue: room }),
  policy('envoy, neutral site', { channel: envoy, venue: site }),
  policy('envoy, summit', { channel: envoy, venue: VENUES.summit }),
  policy('unofficial, closed room', { channel: unofficial, venue: room }),
  policy('unofficial, neutral site', { channel: unofficial, venue: site }),
  policy('unofficial, summit', { channel: unofficial, venue: VENUES.summit }),
  policy(
    'threat from a podium, then official',
    { channel: official, venue: VENUES.podium },
    { opens: ['threaten'] },
  ),
  policy('threat by envoy, then offers', { channel: envoy, venue: room }, { opens: ['threaten'] }),
  policy('assurance by envoy, then offers', { channel: envoy, venue: site }, { opens: ['assure'] }),
  policy('assurance, then official', { channel: official, venue: room }, { opens: ['assure'] }),
  policy('mediated, by envoy', { channel: envoy, venue: site }, { mediated: true }),
  policy('mediated, official', { channel: official, venue: room }, { mediated: true }),
  policy(
    'assurance through a mediator',
    { channel: official, venue: site },
    { mediated: true, opens: ['assure'] },
  ),
];

/** The policy with an offer schedule, in a scene with this mediator or none. */
export function scheduleOf(
  { route, mediated, opens }: LabPolicy,
  [opening, closing]: readonly [number, number],
  mediator: Mediator | null,
): Schedule {
  const way = { ...route, mediator: mediated ? mediator : null };
  return (table) => {
    const act = opens[table.round - 1];
    const share = falling(opening, closing, table);
    const message: LabMessage =
      act === undefined
        ? { act: 'propose', share, ...way, step: false }
        : { act, share: act === 'assure' ? null : share, ...way, step: false };
    return [message];
  };
}
