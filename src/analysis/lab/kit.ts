/** The ways a message can go in the laboratory: the formal model's channels, venues and mediators. */
import { CLOSED_ROOM } from '../../engine/way.ts';
import type { Channel, ThirdParty, Venue } from '../../vocabulary/table.ts';
import type { Share, Value } from '../../vocabulary/units.ts';
import type { Act } from '../../vocabulary/words.ts';

/** alpha, sigma, lat, delta and phi; each 0 to 1. */
export type LabChannel = Pick<
  Channel,
  'authority' | 'secrecy' | 'slip' | 'deniability' | 'fidelity'
>;

/** nu, eta and psi; each 0 to 1. */
export type LabVenue = Pick<Venue, 'visibility' | 'neutrality' | 'symbolism'>;

/** acc, lev and dis from 0 to 1; beta from -1 to 1, + toward the counterpart of the player. */
export interface Mediator extends Pick<ThirdParty, 'access' | 'leverage' | 'discretion'> {
  readonly bias: number;
}

const channel = (
  authority: Share,
  secrecy: Share,
  slip: Share,
  deniability: Share,
  fidelity: Share,
): LabChannel => ({ authority, secrecy, slip, deniability, fidelity });

/** theory.md (b). */
export const CHANNELS = {
  official: channel(1, 0.1, 0.15, 0, 0.8),
  envoy: channel(1, 0.88, 0.1, 0, 0.92),
  unofficial: channel(0.8, 0.88, 0.1, 0.4, 0.92),
} as const satisfies Readonly<Record<string, LabChannel>>;
export type ChannelName = keyof typeof CHANNELS;

/** theory.md (b). */
export const VENUES = {
  podium: { visibility: 1, neutrality: 0.5, symbolism: 0.3 },
  'closed room': CLOSED_ROOM,
  'neutral site': { visibility: 0.3, neutrality: 1, symbolism: 0.2 },
  summit: { visibility: 0.9, neutrality: 0.6, symbolism: 1 },
} as const satisfies Readonly<Record<string, LabVenue>>;
export type VenueName = keyof typeof VENUES;

/**
 * Access .9 is theory.md's facilitator and leverage 1 its manipulator (P10), whose access it leaves
 * open: .5, the middle, since one who presses need not be told much. A bias of .8 gives the reference
 * values of P8 exactly. Discretion .8 is judgement.
 */
export const MEDIATORS = {
  facilitator: { access: 0.9, bias: 0, leverage: 0, discretion: 0.8 },
  manipulator: { access: 0.5, bias: 0, leverage: 1, discretion: 0.8 },
  'friend of theirs': { access: 0.9, bias: 0.8, leverage: 0, discretion: 0.8 },
  'friend of ours': { access: 0.9, bias: -0.8, leverage: 0, discretion: 0.8 },
  outsider: { access: 0, bias: 0, leverage: 0, discretion: 0.8 },
} as const satisfies Readonly<Record<string, Mediator>>;
export type MediatorName = keyof typeof MEDIATORS;

/** The acts that a player may open a round with; silence is a round without a message. */
export const LAB_ACTS = [
  'propose',
  'demand',
  'threaten',
  'assure',
  'concede',
  'probe',
] as const satisfies readonly Act[];

/** One message of the laboratory: an act, terms, and the way it goes. */
export interface LabMessage {
  readonly act: Act;
  /** What the sender asks for itself, 0 to 1; null for a message without terms. */
  readonly share: Value | null;
  readonly channel: LabChannel;
  readonly venue: LabVenue;
  readonly mediator: Mediator | null;
  /** A visible step goes with it. */
  readonly step: boolean;
}

/** A message, by default without terms, mediator or step, from the closed room. */
export function message(
  act: Act,
  by: LabChannel,
  more: Partial<Omit<LabMessage, 'act' | 'channel'>> = {},
): LabMessage {
  return {
    act,
    share: more.share ?? null,
    channel: by,
    venue: more.venue ?? VENUES['closed room'],
    mediator: more.mediator ?? null,
    step: more.step ?? false,
  };
}
