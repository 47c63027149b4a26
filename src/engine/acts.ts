import type { Act } from '../vocabulary/words.ts';

/** What an act does to the numbers, before channel, venue and sender are weighed in. */
export interface ActForce {
  /** Ties the sender's hands before its audience. */
  readonly tie: number;
  /** Provokes the receiver's audience. */
  readonly provoke: number;
  /** Raises tension, or calms it when negative. */
  readonly tension: number;
  /** Says what happens on refusal. */
  readonly force: number;
  /** Adds to the secret stock, when secret. */
  readonly secret: number;
  /** Speaks of resolve, or of need when negative. */
  readonly talk: number;
  /** Builds trust, or costs it when negative. */
  readonly trust: number;
}

const act = (
  tie: number,
  provoke: number,
  tension: number,
  force: number,
  secret: number,
  talk: number,
  trust: number,
): ActForce => ({ tie, provoke, tension, force, secret, talk, trust });

/**
 * The acts of theory.md (b), and four that its replies imply. An `accept` gives as a concession does
 * but ends the need it would show; a `reject` speaks of resolve at half a demand's strength, its
 * tension coming from the rule of refusal (+.02), as that of `stall` comes from stalling (+.005); to
 * `explain` is to probe with an account of oneself: a little warmer, and more to keep secret.
 */
export const ACT_FORCE: Readonly<Record<Act, ActForce>> = {
  propose: act(0.15, 0, -0.03, 0.1, 0.15, 0, 0.15),
  demand: act(0.6, 0.35, 0.08, 0.45, 0.08, 0.5, -0.05),
  threaten: act(1, 1, 0.18, 1, 0.1, 1, -0.15),
  assure: act(0.1, 0, -0.06, 0.05, 0.15, -0.15, 1),
  concede: act(-0.3, 0, -0.1, 0.05, 0.3, -0.7, 0.6),
  probe: act(0, 0, -0.01, 0.02, 0.05, 0, 0.1),
  silent: act(0, 0, 0.01, 0, 0, -0.1, -0.03),
  accept: act(-0.3, 0, -0.1, 0, 0.3, 0, 0.6),
  reject: act(0.3, 0.15, 0, 0, 0.05, 0.25, -0.05),
  stall: act(0, 0, 0, 0, 0.05, -0.1, -0.03),
  explain: act(0, 0, -0.02, 0.02, 0.08, 0, 0.15),
};

/** Acts that cannot go out without terms. */
export const NEEDS_TERMS: ReadonlySet<Act> = new Set<Act>(['propose', 'demand', 'concede']);

/** Acts that may carry terms; an acceptance names the terms it takes, or takes the latest. */
export const CARRIES_TERMS: ReadonlySet<Act> = new Set<Act>([
  'propose',
  'demand',
  'threaten',
  'assure',
  'concede',
  'probe',
  'accept',
]);

/** Acts whose terms then lie on the table: the other side may accept them. A probe only asks. */
export const OFFERS_TERMS: ReadonlySet<Act> = new Set<Act>([
  'propose',
  'demand',
  'threaten',
  'assure',
  'concede',
]);

/** Acts that the receiver is asked to answer. */
export const ASKS_ANSWER: ReadonlySet<Act> = new Set<Act>([
  'propose',
  'demand',
  'threaten',
  'assure',
  'concede',
  'probe',
  'explain',
]);

/** Hostile acts count against later ones: each threat or demand makes the next worth less. */
export const HOSTILE: ReadonlySet<Act> = new Set<Act>(['threaten', 'demand']);

/** Acts that give way: sent after one's threat was refused, they back down from it. */
export const YIELDS: ReadonlySet<Act> = new Set<Act>(['concede', 'accept']);
