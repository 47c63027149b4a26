/** The model at a juncture of its own: which of the drafts its staff lays before it. */
import type { Juncture, StaffOption } from '../vocabulary/case.ts';
import type { Demarche } from '../vocabulary/demarche.ts';
import type { Weight } from '../vocabulary/entry.ts';
import { other, type Side } from '../vocabulary/words.ts';
import { ACT_FORCE, OFFERS_TERMS, YIELDS } from './acts.ts';
import { signalShift } from './belief.ts';
import { pick } from './chance.ts';
import { type Decided, replyScalars, roundsLeft, silence } from './counterpart.ts';
import { clamp, LOG_ODDS_LIMIT, logistic, quantalResponse, share } from './numbers.ts';
import { acceptedOffer } from './offers.ts';
import { concession, isEmpty, mostFor, statusQuoValue, worthOf } from './packages.ts';
import { refusal } from './refusal.ts';
import {
  concessionCost,
  continuation,
  noDealValue,
  REPLY_PLACE,
  type ReplyScalars,
  weighReplies,
  weight,
} from './reply.ts';
import { junctureSlot } from './slots.ts';
import type { Tables } from './tables.ts';
import { calm, heat } from './tension.ts';
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
  const juncture = tables.juncture.get(turn.juncture);
  const side = tables.chair.get(turn.chair)?.side ?? 'A';
  const drafts = juncture === undefined ? [] : possible(world, turn, juncture);
  if (!drafts.some(({ demarche }) => demarche.act === 'silent')) {
    drafts.push({ id: 'silent', demarche: silence(null), lean: 0 });
  }
  const weighed = drafts.map((draft) => weigh(world, tables, side, draft));
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
    demarche: chosen?.demarche ?? silence(null),
    weighing: { options, chosen: chosen?.id ?? 'silent' },
  };
}

interface Draft {
  readonly id: string;
  readonly demarche: Demarche;
  readonly lean: number;
}

function possible(world: World, turn: Turn, juncture: Juncture): Draft[] {
  return juncture.staff
    .map(draftOf)
    .filter(
      ({ demarche }) => refusal(world, { kind: 'send', chair: turn.chair, demarche }) === null,
    );
}

function draftOf(option: StaffOption): Draft {
  const demarche = { ...option.demarche, option: option.id };
  return { id: option.id, demarche, lean: option.lean };
}

/** What a draft is expected to bring, term by term. */
function weigh(world: World, tables: Tables, side: Side, draft: Draft): readonly Weight[] {
  const p = tables.parameters;
  const { demarche, lean } = draft;
  const own = ownView(world, tables, side);
  const talks = continuation(own, noDealValue(own, p), p);
  if (demarche.act === 'silent') {
    return [
      weight('talks go on', talks),
      weight('delay', -own.delay),
      ...steps(world, tables, side, demarche, own),
      weight('lean', lean),
    ];
  }
  const way = wayOf(world, tables, demarche, demarche.thirdParty);
  if (way.channel.reaches !== null) {
    return [
      weight('talks go on', talks),
      ...steps(world, tables, side, demarche, own),
      weight('lean', lean),
    ];
  }
  if (demarche.act === 'accept') {
    const terms = acceptedOffer(world, side, demarche.package, demarche.answers);
    const value = terms === null ? 0 : agreementValue(world, tables, side, terms.package, way);
    return [weight('terms', value), weight('lean', lean)];
  }
  return [
    ...expected(world, tables, side, demarche, way, own, talks),
    ...steps(world, tables, side, demarche, own),
    weight('lean', lean),
  ];
}

/** How a side sees its own prospects: the reply model's scalars, for nothing in particular. */
function ownView(world: World, tables: Tables, side: Side): ReplyScalars {
  const p = tables.parameters;
  const them = other(side);
  const state = world.sides[side];
  const belief = logistic(state.belief);
  return {
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
    audience: tables.start[side].audience,
    commitment: state.commitment,
    claim: state.claim,
    delay: tables.start[side].delay,
    war: tables.war[side],
    statusQuo: statusQuoValue(world, tables, side),
    most: mostFor(world, tables, side, expectedWarValue(tables.power[them], belief, p)),
    senderAudience: tables.start[them].audience,
    senderCommitment: world.sides[them].commitment,
    roundsLeft: roundsLeft(world),
    redLine: 0,
  };
}

/** What terms are worth to a side once agreed: less friction, mistrust and their cost at home. */
function agreementValue(
  world: World,
  tables: Tables,
  side: Side,
  pack: Demarche['package'],
  way: Way,
): number {
  const p = tables.parameters;
  const value = worthOf(world, tables, pack, side);
  const exposed = way.exposure === 'exposed';
  const given = concession(world, tables, pack, side, way.publicness, exposed);
  const state = world.sides[side];
  const cost = concessionCost(
    {
      value,
      ...given,
      publicness: way.publicness,
      force: 0,
      cover: way.cover,
      audience: tables.start[side].audience,
      commitment: state.commitment,
      claim: state.claim,
    },
    p,
  );
  return value - p.chi - p.iota * (1 - state.trust) - cost;
}

/** The other side's reply as this side expects it, and what each reply would be worth. */
function expected(
  world: World,
  tables: Tables,
  side: Side,
  demarche: Demarche,
  way: Way,
  own: ReplyScalars,
  talks: number,
): readonly Weight[] {
  const p = tables.parameters;
  const them = other(side);
  const imagined = imagine(world, tables, side, demarche, way);
  const terms = OFFERS_TERMS.has(demarche.act) ? demarche.package : {};
  const message = {
    id: '',
    from: side,
    chair: '',
    juncture: '',
    demarche,
    carriedBy: demarche.thirdParty,
    sentAt: world.at,
    arrivesAt: world.at,
    garbled: false,
    received: demarche.package,
    backsDown: false,
    to: them,
  };
  const seen = replyScalars(imagined, tables, message, way, terms, them);
  // Of the other's resolve it has only its belief.
  const war = expectedWarValue(tables.power[them], own.belief, p);
  const replies = weighReplies({ ...seen, war }, p);
  const yes = replies[REPLY_PLACE.accept]?.chance ?? 0;
  const refused = replies[REPLY_PLACE.reject]?.chance ?? 0;
  const climbs = replies[REPLY_PLACE.escalate]?.chance ?? 0;
  const noDeal = noDealValue(own, p);
  const agreed = isEmpty(terms) ? 0 : agreementValue(world, tables, side, terms, way);
  const gained = imagined.sides[them].trust - world.sides[side].trust;
  const threatened = demarche.act === 'threaten' || demarche.act === 'demand';
  const { audience, commitment } = own;
  const stuck = threatened ? refused * backDownCost(audience, commitment, p) : 0;
  const shown = warHazard(imagined.tension, p) - warHazard(world.tension, p);
  const yielded =
    world.sides[side].refused !== null && YIELDS.has(demarche.act)
      ? backDownCost(audience, commitment, p)
      : 0;
  return [
    weight('terms', yes * agreed),
    weight('talks go on', (1 - yes - refused - climbs) * talks),
    weight('no deal', refused * noDeal),
    weight('risk', climbs * (talks - 0.1)),
    weight('trust gained', p.iota * p.rhoBar * gained),
    weight('tension', -3 * shown * (talks - own.war)),
    weight('backing down', -stuck - yielded),
  ];
}

/**
 * The world as this side imagines it once its message is read. It takes the other's trust and belief
 * to mirror its own, having nothing better to go by.
 */
function imagine(world: World, tables: Tables, side: Side, demarche: Demarche, way: Way): World {
  const p = tables.parameters;
  const them = other(side);
  const act = ACT_FORCE[demarche.act];
  const { belief, trust, threats } = world.sides[side];
  const { channel } = way;
  const shift = signalShift(
    {
      act,
      authority: channel.authority,
      trust,
      deniability: channel.deniability,
      earlierHostile: threats,
      contradicts: false,
      garbled: false,
      audience: tables.start[side].audience,
      publicness: way.publicness,
    },
    p,
  );
  const warmed = trustShift(
    {
      trust,
      act: act.trust,
      deniability: channel.deniability,
      authority: channel.authority,
      fidelity: way.fidelity,
      through: 1,
    },
    p,
  );
  const { tension } = world;
  const audiences = tables.start.A.audience + tables.start.B.audience;
  const moved =
    act.tension > 0
      ? heat(tension, act.tension, way.publicness, audiences, false)
      : calm(tension, act.tension, way.neutrality);
  const believed = belief + shift.words + shift.tiedHands + shift.need;
  const state = {
    ...world.sides[them],
    belief: clamp(believed, -LOG_ODDS_LIMIT, LOG_ODDS_LIMIT),
    trust: share(trust + warmed),
  };
  const sides = them === 'A' ? { A: state, B: world.sides.B } : { A: world.sides.A, B: state };
  return { ...world, sides, tension: share(tension + moved) };
}

/** What the measures of a draft would do to the risk of war, as the case gives their numbers. */
function steps(
  world: World,
  tables: Tables,
  side: Side,
  demarche: Demarche,
  own: ReplyScalars,
): readonly Weight[] {
  if (demarche.measures.length === 0) return [];
  const p = tables.parameters;
  let tension = world.tension;
  let believed = 0;
  for (const id of demarche.measures) {
    const measure = tables.measure.get(id);
    tension += measure?.effects.tension ?? 0;
    const sunk = measure?.signal === 'resolve' && measure.public ? p.thetaSink : 0;
    believed += measure?.effects.belief?.[other(side)] ?? sunk;
  }
  const risk = warHazard(share(tension), p) - warHazard(world.tension, p);
  const noDeal = noDealValue(own, p);
  const talks = continuation(own, noDeal, p);
  // A side that is believed more has more to hope from talks: a tenth of their worth per log-odds.
  return [
    weight('tension', -3 * risk * (talks - own.war)),
    weight('wait and learn', 0.1 * believed * Math.max(0, talks - noDeal)),
  ];
}
