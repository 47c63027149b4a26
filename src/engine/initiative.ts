/** The model at a juncture of its own: which of the drafts its staff lays before it. */

import { type Demarche, type Package, silence } from '../vocabulary/demarche.ts';
import type { Weight } from '../vocabulary/entry.ts';
import { partOf } from '../vocabulary/sides.ts';
import type { Value } from '../vocabulary/units.ts';
import { type Act, other, type Side } from '../vocabulary/words.ts';
import { ACT_FORCE, HOSTILE, OFFERS_TERMS, YIELDS } from './acts.ts';
import { signalShift } from './belief.ts';
import { pick } from './chance.ts';
import { type Decided, type Mind, replyScalars, roundsLeft } from './counterpart.ts';
import { mostFor } from './frontier.ts';
import { clamp, LOG_ODDS_LIMIT, logistic, positive, quantalResponse, share } from './numbers.ts';
import { acceptedOffer, canSettle } from './offers.ts';
import { concession, isEmpty, statusQuoValue, worthOf } from './packages.ts';
import { draftRefusal, stepRefusal } from './refusal.ts';
import {
  concessionCost,
  continuation,
  noDealValue,
  REPLY_PLACE,
  type ReplyScalars,
  replyChances,
  weight,
} from './reply.ts';
import { junctureSlot } from './slots.ts';
import { type StaffDraft, sideOfChair, type Tables } from './tables.ts';
import { calm, eventShift, heat } from './tension.ts';
import { trustShift } from './trust.ts';
import { backDownCost, expectedWarValue, warHazard } from './war.ts';
import { type Way, wayOf } from './way.ts';
import type { Turn, World } from './world.ts';

/**
 * Chooses among the staff's drafts that are possible now, and silence, by quantal response over what
 * each is expected to bring, as that side sees it: of the other it knows what was said in public, not
 * its trust, its belief or its resolve. What the record inclines the chair to (`lean`) is added.
 */
export function initiative(world: World, tables: Tables, turn: Turn): Decided {
  const side = sideOfChair(tables, turn.chair);
  if (side === null) return inclination(world, tables, turn);
  const drafts = (tables.drafts.get(turn.juncture) ?? []).filter(
    ({ demarche }) => draftRefusal(world, tables, side, demarche) === null,
  );
  if (!drafts.some(({ demarche }) => demarche.act === 'silent')) drafts.push(SILENT);
  const outlook = outlookOf(world, tables, side);
  const weighed = drafts.map((draft) => weigh(outlook, draft));
  const utilities = weighed.map((terms) => terms.reduce((sum, { value }) => sum + value, 0));
  const chances = quantalResponse(utilities, tables.parameters.lambda);
  const slot = junctureSlot(tables, turn.juncture, side);
  const chosen = drafts[pick(world.chance, slot, 'initiative', chances)] ?? drafts[0];
  const options = drafts.map(({ id }, i) => ({
    id,
    chance: chances[i] ?? 0,
    terms: weighed[i] ?? [],
  }));
  return {
    demarche: chosen?.demarche ?? silence(),
    weighing: { options, chosen: chosen?.id ?? 'silent' },
  };
}

/**
 * What a third party does of its own at a juncture. It has no terms of its own to weigh: the drafts lie
 * as the record inclines its chair to them.
 */
function inclination(world: World, tables: Tables, turn: Turn): Decided {
  const seat = tables.chair.get(turn.chair) ?? { side: null, thirdParty: null };
  const drafts = (tables.drafts.get(turn.juncture) ?? []).filter(
    ({ demarche }) => stepRefusal(world, tables, seat, demarche) === null,
  );
  if (drafts.length === 0) drafts.push(SILENT);
  const chances = quantalResponse(
    drafts.map(({ lean }) => lean),
    tables.parameters.lambda,
  );
  const slot = junctureSlot(tables, turn.juncture, 'A');
  const chosen = drafts[pick(world.chance, slot, 'initiative', chances)] ?? SILENT;
  const options = drafts.map(({ id, lean }, i) => ({
    id,
    chance: chances[i] ?? 0,
    terms: [weight('lean', lean)],
  }));
  return { demarche: chosen.demarche, weighing: { options, chosen: chosen.id } };
}

/** Silence is always possible, whether or not the staff proposes it. */
const SILENT: StaffDraft = { id: 'silent', demarche: silence(), lean: 0 };

/** How a side sees where it stands, before it says anything. */
interface Outlook {
  readonly world: World;
  readonly tables: Tables;
  readonly side: Side;
  /** The reply model's scalars of its own, for nothing in particular. */
  readonly own: ReplyScalars;
  readonly noDeal: Value;
  readonly talks: Value;
}

function outlookOf(world: World, tables: Tables, side: Side): Outlook {
  const p = tables.parameters;
  const them = other(side);
  const state = partOf(world.sides, side);
  const belief = logistic(state.belief);
  const own: ReplyScalars = {
    value: null,
    seenLoss: 0,
    seen: 0,
    publicness: 0,
    force: 0,
    symbolism: 0,
    cover: 0,
    leverage: 0,
    tension: world.tension,
    belief,
    trust: state.trust,
    audience: partOf(tables.start, side).audience,
    commitment: state.commitment,
    claim: state.claim,
    delay: partOf(tables.start, side).delay,
    war: partOf(tables.war, side),
    statusQuo: statusQuoValue(world, tables, side),
    most: mostFor(world, tables, side, expectedWarValue(partOf(tables.power, them), belief, p)),
    senderAudience: partOf(tables.start, them).audience,
    senderCommitment: partOf(world.sides, them).commitment,
    roundsLeft: roundsLeft(world),
    redLine: 0,
  };
  const noDeal = noDealValue(own, p);
  return { world, tables, side, own, noDeal, talks: continuation(own, noDeal, p) };
}

/** What a draft is expected to bring, term by term. */
function weigh(outlook: Outlook, draft: StaffDraft): readonly Weight[] {
  const { world, tables, side, own, talks } = outlook;
  const { demarche, lean } = draft;
  const leaning = weight('lean', lean);
  const waiting = weight('talks go on', talks);
  if (demarche.act === 'silent') {
    const delay = weight('delay', -own.delay);
    return withSteps([waiting, delay, leaning], outlook, demarche);
  }
  const way = wayOf(world, tables, demarche, demarche.thirdParty);
  if (way.channel.reaches !== null) return withSteps([waiting, leaning], outlook, demarche);
  if (demarche.act === 'accept') {
    const terms = acceptedOffer(world, side, demarche.package, demarche.answers);
    const value = terms === null ? 0 : agreementValue(outlook, terms.package, way);
    return [weight('terms', value), leaning];
  }
  const terms = expected(outlook, demarche, way);
  terms.push(leaning);
  return withSteps(terms, outlook, demarche);
}

/** What terms are worth to a side once agreed: less friction, mistrust and their cost at home. */
function agreementValue(outlook: Outlook, pack: Package, way: Way): Value {
  const { world, tables, side, own } = outlook;
  const p = tables.parameters;
  const value = worthOf(world, tables, pack, side);
  const exposed = way.exposure === 'exposed';
  const given = concession(world, tables, pack, side, way.publicness, exposed);
  const cost = concessionCost(
    {
      value,
      seenLoss: given.seenLoss,
      seen: given.seen,
      publicness: way.publicness,
      force: 0,
      cover: way.cover,
      audience: own.audience,
      commitment: own.commitment,
      claim: own.claim,
    },
    p,
  );
  return value - p.chi - p.iota * (1 - own.trust) - cost;
}

/** The other side's reply as this side expects it, and what each reply would be worth. */
function expected(outlook: Outlook, demarche: Demarche, way: Way): Weight[] {
  const { world, tables, side, own, noDeal, talks } = outlook;
  const p = tables.parameters;
  const them = other(side);
  const { act } = demarche;
  const mind = imagine(outlook, act, way);
  const settles = OFFERS_TERMS.has(act) && canSettle(world, demarche.package);
  const terms = settles ? demarche.package : {};
  const chances = replyChances(replyScalars(world, tables, act, way, terms, them, mind), p);
  const yes = chances[REPLY_PLACE.accept] ?? 0;
  const refused = chances[REPLY_PLACE.reject] ?? 0;
  const climbs = chances[REPLY_PLACE.escalate] ?? 0;
  const agreed = isEmpty(terms) ? 0 : agreementValue(outlook, terms, way);
  const gained = mind.trust - own.trust;
  const risk = warHazard(mind.tension, p) - warHazard(world.tension, p);
  const shame = backDownCost(own.audience, own.commitment, p);
  const stuck = HOSTILE.has(act) ? refused * shame : 0;
  const yielded = partOf(world.sides, side).refused !== null && YIELDS.has(act) ? shame : 0;
  return [
    weight('terms', yes * agreed),
    weight('talks go on', (1 - yes - refused - climbs) * talks),
    weight('no deal', refused * noDeal),
    weight('risk', climbs * (talks - 0.1)),
    weight('trust gained', p.iota * p.rhoBar * gained),
    weight('tension', -AHEAD * risk * (talks - own.war)),
    weight('backing down', -stuck - yielded),
  ];
}

/** How many rounds of added risk count: as far as the reply model looks ahead. */
const AHEAD = 3;

/**
 * What this side imagines in the other's mind once its message is read. It takes the other's trust and
 * belief to mirror its own, having nothing better to go by.
 */
function imagine(outlook: Outlook, act: Act, way: Way): Mind {
  const { world, tables, side, own } = outlook;
  const p = tables.parameters;
  const does = ACT_FORCE[act];
  const { belief, trust, threats } = partOf(world.sides, side);
  const { authority, deniability } = way.channel;
  const shift = signalShift(
    {
      act: does,
      authority,
      trust,
      deniability,
      earlierHostile: threats,
      contradicts: false,
      garbled: false,
      audience: partOf(tables.start, side).audience,
      publicness: way.publicness,
    },
    p,
  );
  const { fidelity } = way;
  const warmed = trustShift(
    { trust, act: does.trust, deniability, authority, fidelity, through: 1 },
    p,
  );
  const { tension } = world;
  const audiences = tables.start.A.audience + tables.start.B.audience;
  const moved =
    does.tension > 0
      ? heat(tension, does.tension, way.publicness, audiences, false)
      : calm(tension, does.tension, way.neutrality);
  const believed = belief + shift.words + shift.tiedHands + shift.need;
  return {
    belief: clamp(believed, -LOG_ODDS_LIMIT, LOG_ODDS_LIMIT),
    trust: share(trust + warmed),
    tension: share(tension + moved),
    // Of the other's resolve it has only its belief.
    war: expectedWarValue(partOf(tables.power, other(side)), own.belief, p),
  };
}

/** Adds what the measures of a draft would do to the risk of war, as the case gives their numbers. */
function withSteps(terms: Weight[], outlook: Outlook, demarche: Demarche): readonly Weight[] {
  if (demarche.measures.length === 0) return terms;
  const { world, tables, side, own, noDeal, talks } = outlook;
  const p = tables.parameters;
  let tension = world.tension;
  let believed = 0;
  for (const id of demarche.measures) {
    const measure = tables.measure.get(id);
    tension += eventShift(tension, measure?.effects.tension ?? 0);
    const sunk = measure?.signal === 'resolve' && measure.public ? p.thetaSink : 0;
    believed += measure?.effects.belief?.[other(side)] ?? sunk;
  }
  const risk = warHazard(share(tension), p) - warHazard(world.tension, p);
  // A side that is believed more has more to hope from talks: a tenth of their worth per log-odds.
  terms.push(
    weight('tension', -AHEAD * risk * (talks - own.war)),
    weight('wait and learn', 0.1 * believed * positive(talks - noDeal)),
  );
  return terms;
}
