/** What the arms of several propositions share. */
import type { Outcome } from '../../vocabulary/words.ts';
import { CHANNELS, VENUES } from '../lab/kit.ts';
import type { Played } from '../lab/outcome.ts';
import { fromBeliefs } from '../lab/schedules.ts';

/** The ordinary way: the official channel, a closed room, no third party. */
export const ORDINARY = {
  channel: CHANNELS.official,
  venue: VENUES['closed room'],
  mediator: null,
} as const;

/** The player that is no part of the question: it offers by the rule by which the other counters. */
export const STANDARD = fromBeliefs(ORDINARY);

/** 1 where a play came out so, else 0. */
export function went(played: Played, outcome: Outcome): number {
  return played.outcome === outcome ? 1 : 0;
}

export function agreed(played: Played): number {
  return went(played, 'agreement');
}
