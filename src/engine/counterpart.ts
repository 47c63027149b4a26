/** The bridge from a case to the reply model, and from its reply back to a démarche. */

import { type Demarche, type Message, type Package, silence } from '../vocabulary/demarche.ts';
import type { Weighing } from '../vocabulary/entry.ts';
import { unreachable } from '../vocabulary/never.ts';
import { partOf } from '../vocabulary/sides.ts';
import type { LogOdds, Share, Value } from '../vocabulary/units.ts';
import { type Act, other, REPLIES, type Reply, type Side } from '../vocabulary/words.ts';
import { ACT_FORCE } from './acts.ts';
import { messageOf } from './apply.ts';
import { pick } from './chance.ts';
import { counterPackage } from './counter.ts';
import { mostFor } from './frontier.ts';
import { logistic } from './numbers.ts';
import { acceptedOffer } from './offers.ts';
import { concession, isEmpty, redLinesCrossed, statusQuoValue, worthOf } from './packages.ts';
import {
  counterTarget,
  hopedValue,
  type ReplyScalars,
  type WeighedReply,
  weighReplies,
} from './reply.ts';
import { bestRoute, loudestRoute, type Route, sameRoute } from './routes.ts';
import { answerSlot, sentBefore } from './slots.ts';
import type { Tables } from './tables.ts';
import { roundsIn } from './time.ts';
import { favour } from './transmission.ts';
import { expectedWarValue } from './war.ts';
import { biasTo, carriesSecrets, type Way, wayOfMessage } from './way.ts';
import type { World } from './world.ts';

/**
 * What crossing one red line weighs in accepting. A case's own addition: the formal model has one pie
 * and no red lines. At the default precision it makes acceptance sixty times less likely.
 */
export const RED_LINE: Value = 0.3;

/** T - t: rounds until the case ends. */
export function roundsLeft(world: World): number {
  const limit = world.settled === null ? world.case.deadline : world.case.end;
  return Math.max(0, roundsIn(limit - world.at, world.case.round));
}

/** t / T. */
export function timeGone(world: World): Share {
  const { start, deadline } = world.case;
  return Math.min(1, (world.at - start) / (deadline - start));
}

/** What is in a side's mind and in the air as it weighs; its own, or what another takes it to be. */
export interface Mind {
  readonly belief: LogOdds;
  readonly trust: Share;
  readonly tension: Share;
  /** w: what war is worth to it. */
  readonly war: Value;
}

/**
 * The scalars by which a side weighs an act of the other and the terms that came with it.
 *
 * @param terms on the table; empty when there is nothing to accept
 */
export function replyScalars(
  world: World,
  tables: Tables,
  act: Act,
  way: Way,
  terms: Package,
  side: Side,
  mind: Mind,
): ReplyScalars {
  const p = tables.parameters;
  const them = other(side);
  const own = partOf(world.sides, side);
  const belief = logistic(mind.belief);
  const exposed = way.exposure === 'exposed';
  const shifted = way.thirdParty === null ? 0 : favour(biasTo(way.thirdParty, side));
  const floor = expectedWarValue(partOf(tables.power, them), belief, p);
  const given = concession(world, tables, terms, side, way.publicness, exposed);
  return {
    value: isEmpty(terms) ? null : worthOf(world, tables, terms, side) + shifted,
    seenLoss: given.seenLoss,
    seen: given.seen,
    publicness: way.publicness,
    force: ACT_FORCE[act].force,
    symbolism: way.symbolism,
    cover: way.cover,
    leverage: way.leverage,
    tension: mind.tension,
    belief,
    trust: mind.trust,
    audience: partOf(tables.start, side).audience,
    commitment: own.commitment,
    claim: own.claim,
    delay: partOf(tables.start, side).delay,
    war: mind.war,
    statusQuo: statusQuoValue(world, tables, side),
    most: mostFor(world, tables, side, floor),
    senderAudience: partOf(tables.start, them).audience,
    senderCommitment: partOf(world.sides, them).commitment,
    roundsLeft: roundsLeft(world),
    redLine: RED_LINE * redLinesCrossed(tables, terms, side),
  };
}

/** How the model would answer a message that this side has before it. */
export function weighAnswer(
  world: World,
  tables: Tables,
  message: Message,
  side: Side,
): { readonly scalars: ReplyScalars; readonly replies: readonly WeighedReply[] } {
  const way = wayOfMessage(world, tables, message);
  const offer = acceptedOffer(world, side, {}, message.id);
  const terms = way.channel.reaches === null && offer !== null ? offer.package : {};
  const { belief, trust } = partOf(world.sides, side);
  const mind = { belief, trust, tension: world.tension, war: partOf(tables.war, side) };
  const { act } = message.demarche;
  const scalars = replyScalars(world, tables, act, way, terms, side, mind);
  return { scalars, replies: weighReplies(scalars, tables.parameters) };
}

export interface Decided {
  readonly demarche: Demarche;
  readonly weighing: Weighing;
}

/** The model answers for a chair: weighs, draws, and writes the démarche. */
export function answer(world: World, tables: Tables, answers: string): Decided {
  const message = messageOf(world, answers);
  const side = other(message.from);
  const { scalars, replies } = weighAnswer(world, tables, message, side);
  const nth = sentBefore(world, message.juncture, message.from, message.id);
  const slot = answerSlot(tables, message.juncture, message.from, nth);
  const chances = replies.map(({ chance }) => chance);
  const chosen = REPLIES[pick(world.chance, slot, 'reply', chances)] ?? 'stall';
  const weighing: Weighing = {
    options: replies.map(({ chance, terms }, i) => ({ id: REPLIES[i] ?? '', chance, terms })),
    chosen,
  };
  const demarche = reply(world, tables, side, message, scalars, chosen);
  return { demarche, weighing };
}

/** A reply that a side could give to a message, and what the model makes of it. */
export interface PossibleReply {
  readonly reply: Reply;
  readonly demarche: Demarche;
  readonly utility: Value;
}

/** Every reply that there is to a message, in the order of REPLIES; accept only where terms are on the table. */
export function possibleReplies(
  world: World,
  tables: Tables,
  answers: string,
): readonly PossibleReply[] {
  const message = messageOf(world, answers);
  const side = other(message.from);
  const { scalars, replies } = weighAnswer(world, tables, message, side);
  return replies.flatMap(({ utility }, i) => {
    const chosen = REPLIES[i];
    if (chosen === undefined || utility === -Infinity) return [];
    const demarche = reply(world, tables, side, message, scalars, chosen);
    return [{ reply: chosen, demarche, utility }];
  });
}

function reply(
  world: World,
  tables: Tables,
  side: Side,
  message: Message,
  scalars: ReplyScalars,
  chosen: Reply,
): Demarche {
  const back = sameRoute(world, tables, side, message) ?? bestRoute(world, tables, side);
  if (back === null) return silence(message.id);
  switch (chosen) {
    case 'accept':
      return draft('accept', {}, back, message.id);
    case 'counter': {
      const target = counterTarget(scalars, timeGone(world));
      return proposal(world, tables, side, message, target, back, 'propose');
    }
    case 'stall':
      return draft('stall', {}, back, message.id);
    case 'reject':
      return draft('reject', {}, back, message.id);
    case 'escalate': {
      const loud = loudestRoute(world, tables, side) ?? back;
      const target = hopedValue(scalars) + 0.1;
      return proposal(world, tables, side, message, target, loud, 'threaten');
    }
    default:
      return unreachable(chosen);
  }
}

function proposal(
  world: World,
  tables: Tables,
  side: Side,
  message: Message,
  target: Value,
  route: Route,
  act: 'propose' | 'threaten',
): Demarche {
  const channel = tables.channel.get(route.channel);
  const secretly = channel !== undefined && channel.kind === 'back' && carriesSecrets(channel);
  const pack = counterPackage(world, tables, side, message.received, target, secretly);
  // Nothing is left to ask for: a proposal without terms is none.
  if (isEmpty(pack) && act === 'propose') return draft('stall', {}, route, message.id);
  return draft(act, pack, route, message.id);
}

function draft(
  act: Demarche['act'],
  pack: Package,
  route: Route,
  answers: string | null,
): Demarche {
  return { act, package: pack, ...route, measures: [], answers, option: null };
}
