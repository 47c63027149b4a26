/**
 * A third party's chair: how it carries what is entrusted to it, what that does to words, trust and
 * time, and how it then stands with either side. The formal model's third party is four numbers (access,
 * bias, leverage, discretion) and has no will; one that has a chair may use them more or less. Carried
 * plainly, a message goes as it always went, to the last digit. The sizes are judgement; their signs are
 * those of the literature named beside them.
 */
import type { Message } from '../vocabulary/demarche.ts';
import type { Share } from '../vocabulary/units.ts';
import type { Carriage } from '../vocabulary/words.ts';
import { ACT_FORCE, type ActForce } from './acts.ts';
import type { World } from './world.ts';

/** What a way of carrying does. */
export interface CarriageForce {
  /** Of the weight of words that speak of resolve, and of the heat of hostile ones, what is left. */
  readonly edge: Share;
  /** Times H: how far a word of assurance is taken for good. */
  readonly trust: number;
  /** Adds to the third party's leverage, for this message. */
  readonly leverage: Share;
  /** Rounds by which it comes later. */
  readonly rounds: number;
  /** What it does to the third party's standing with the sender and with the receiver. */
  readonly standing: { readonly sender: number; readonly receiver: number };
}

export const CARRIAGE_FORCE: Readonly<Record<Carriage, CarriageForce>> = {
  /** Good offices, faithfully rendered. */
  plain: { edge: 1, trust: 1, leverage: 0, rounds: 0, standing: { sender: 0.03, receiver: 0.03 } },
  /** Threats lose heat and weight alike: who cools a quarrel also blunts a warning (Beardsley et al. 2006). */
  soften: {
    edge: 0.5,
    trust: 1,
    leverage: 0,
    rounds: 0,
    standing: { sender: -0.06, receiver: 0.05 },
  },
  /** Weight thrown in makes a yes likelier, a bargain worse to wear, a friend fewer (Beardsley 2008). */
  press: {
    edge: 1,
    trust: 1,
    leverage: 0.3,
    rounds: 0,
    standing: { sender: 0.03, receiver: -0.1 },
  },
  /** A name lent to another's word: believed for its own sake, and lost with it (Kydd 2006). */
  vouch: {
    edge: 1,
    trust: 1.35,
    leverage: 0,
    rounds: 0,
    standing: { sender: 0.06, receiver: 0.02 },
  },
  /** Time bought: neither side has the other's word while it lasts. */
  hold: { edge: 1, trust: 1, leverage: 0, rounds: 1, standing: { sender: -0.1, receiver: 0 } },
};

/** How a message was carried; plainly, where nobody decided otherwise. */
export function carriageOf(world: World, message: Message): CarriageForce {
  if (message.carriedBy === null) return CARRIAGE_FORCE.plain;
  return CARRIAGE_FORCE[world.carriages[message.id] ?? 'plain'];
}

/** What an act does as it reaches its receiver: its edge may have been taken off on the way. */
export function forceOf(world: World, message: Message): ActForce {
  const act = ACT_FORCE[message.demarche.act];
  const { edge } = carriageOf(world, message);
  if (edge === 1) return act;
  return {
    ...act,
    talk: act.talk > 0 ? act.talk * edge : act.talk,
    tension: act.tension > 0 ? act.tension * edge : act.tension,
    provoke: act.provoke * edge,
  };
}
