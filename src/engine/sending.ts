/** A démarche goes out: measures taken, a third party asked, the message sent. */

import type { Demarche, Message } from '../vocabulary/demarche.ts';
import type { Weighing } from '../vocabulary/entry.ts';
import { partOf } from '../vocabulary/sides.ts';
import type { Minute } from '../vocabulary/units.ts';
import { other, SIDES, type Side } from '../vocabulary/words.ts';
import { ACT_FORCE, YIELDS } from './acts.ts';
import { draw, happens } from './chance.ts';
import { garble } from './garble.ts';
import { heardAtHome, heardInTheOpen } from './heard.ts';
import { takeMeasure } from './measures.ts';
import { acceptedOffer } from './offers.ts';
import { head, type Scribe, setSide, setTension, tallyOf, write } from './scribe.ts';
import { consentSlot, messageSlot, sentBefore } from './slots.ts';
import { sideOfChair } from './tables.ts';
import { heat } from './tension.ts';
import { consentChance, SECRET_BELOW, slipChance } from './transmission.ts';
import { FACE_TO_FACE, trustShift } from './trust.ts';
import { backDownCost } from './war.ts';
import { biasTo, type Way, wayOf } from './way.ts';
import type { Turn, World } from './world.ts';

export interface Pinned {
  readonly sentAt: Minute;
  readonly arrivesAt: Minute;
}

/** Sends a legal démarche, by whoever decided it. A silent one is kept, not sent. */
export function dispatch(
  scribe: Scribe,
  turn: Turn,
  demarche: Demarche,
  pinned: Pinned | null,
  weighing: Weighing | null,
): void {
  const side = sideOfChair(scribe.tables, turn.chair);
  const causes = [turn.since];
  for (const id of demarche.measures) causes.push(takeMeasure(scribe, side, id, turn.since));
  if (scribe.world.broke !== null) return;
  if (demarche.act === 'silent' || side === null) {
    keepSilent(scribe, turn, demarche.option, weighing, causes);
    return;
  }
  const carriedBy = demarche.thirdParty;
  const willing = carriedBy === null || consents(scribe, turn.juncture, carriedBy, causes);
  send(scribe, turn, side, demarche, willing ? carriedBy : null, pinned, weighing, causes);
}

/**
 * The turn passes without a message. Silence to one who waits for an answer says something too; not so
 * in the record, where the answer is to come when it came.
 */
export function keepSilent(
  scribe: Scribe,
  turn: Turn,
  option: string | null,
  weighing: Weighing | null,
  from: readonly number[],
): void {
  const { world, tables } = scribe;
  const tally = tallyOf(world);
  if (turn.answers !== null && world.chance.kind !== 'record') {
    const them = other(sideOfChair(tables, turn.chair) ?? 'A');
    const p = tables.parameters;
    const act = ACT_FORCE.silent;
    const theirs = partOf(tally.values, them);
    const need = theirs.belief + p.thetaConc * act.talk;
    setSide(tally, them, 'belief', need, 'concession shows need', ['silent']);
    const doubt = trustShift({ ...FACE_TO_FACE, trust: theirs.trust, act: act.trust }, p);
    setSide(tally, them, 'trust', theirs.trust + doubt, 'word doubted', ['silent']);
    const hotter = tally.tension + heat(tally.tension, act.tension, 0, 0, false);
    setTension(tally, hotter, 'hostility', ['silent']);
  }
  const { chair, answers } = turn;
  const { changes } = tally;
  const { at, entries: n } = world;
  write(scribe, { n, at, changes, from, kind: 'waited', chair, answers, option, weighing });
}

/** Step 2: on first use both sides are asked; `causes` gains the entries. */
function consents(scribe: Scribe, juncture: string, id: string, causes: number[]): boolean {
  const { tables } = scribe;
  const thirdParty = tables.thirdParty.get(id);
  const names = tables.consent.get(id);
  if (thirdParty === undefined || names === undefined) {
    throw new Error(`No third party \`${id}\` in this case.`);
  }
  let willing = true;
  for (const side of SIDES) {
    const { world } = scribe;
    const { given, refused } = world.consents;
    const who = partOf(names, side);
    if (refused.includes(who)) willing = false;
    else if (!given.includes(who)) {
      const against = -biasTo(thirdParty, side);
      const chance = consentChance(world.tension, thirdParty.leverage, against);
      const slot = consentSlot(tables, juncture, id, side);
      const agrees = happens(world.chance, slot, 'consent', chance, true);
      const first = head(scribe, causes.slice(0, 1));
      const asked = { ...first, kind: 'asked', thirdParty: id, side, consents: agrees } as const;
      causes.push(write(scribe, asked));
      willing &&= agrees;
    }
  }
  return willing;
}

function send(
  scribe: Scribe,
  turn: Turn,
  side: Side,
  draft: Demarche,
  carriedBy: string | null,
  pinned: Pinned | null,
  weighing: Weighing | null,
  causes: readonly number[],
): void {
  const { world, tables } = scribe;
  const answers = draft.answers ?? turn.answers;
  const terms = draft.act === 'accept' ? acceptedOffer(world, side, draft.package, answers) : null;
  const demarche: Demarche = {
    act: draft.act,
    package: terms === null ? draft.package : terms.package,
    channel: draft.channel,
    venue: draft.venue,
    thirdParty: draft.thirdParty,
    measures: draft.measures,
    answers: terms === null ? answers : terms.message,
    option: draft.option,
  };
  const way = wayOf(world, tables, demarche, carriedBy);
  const slot = messageSlot(
    tables,
    turn.juncture,
    side,
    sentBefore(world, turn.juncture, side, null),
  );
  const garbled = happens(world.chance, slot, 'garble', 1 - way.fidelity, false);
  const backsDown = partOf(world.sides, side).refused !== null && YIELDS.has(draft.act);
  const sentAt = Math.max(world.at, pinned?.sentAt ?? world.at);
  const message: Message = {
    id: `m${world.messages.length + 1}`,
    from: side,
    chair: turn.chair,
    juncture: turn.juncture,
    demarche,
    carriedBy,
    sentAt,
    arrivesAt: arrivalOf(world, way, slot, sentAt, pinned),
    garbled,
    received: garbled
      ? garble(world, tables, demarche.package, side, way.fidelity, slot)
      : demarche.package,
    backsDown,
    to: way.channel.reaches ?? other(side),
  };
  const tally = tallyOf(world);
  const { commitment } = partOf(world.sides, side);
  const { audience } = partOf(tables.start, side);
  const cost = backsDown ? backDownCost(audience, commitment, tables.parameters) : 0;
  if (way.channel.reaches === null) {
    heardAtHome(tally, world, tables, message, way);
    if (way.publicness >= SECRET_BELOW) heardInTheOpen(tally, world, tables, message, way);
  }
  const { changes } = tally;
  const { at, entries: n } = world;
  write(scribe, {
    n,
    at,
    changes,
    from: causes,
    kind: 'sent',
    message,
    weighing,
    backDownCost: cost,
  });
}

/** Step 3: when it arrives. A record seat knows; else the channel's latency is drawn, and may slip. */
function arrivalOf(
  world: World,
  way: Way,
  slot: number,
  sentAt: Minute,
  pinned: Pinned | null,
): Minute {
  if (pinned !== null) return Math.max(sentAt, pinned.arrivesAt);
  const soonest = way.channel.latency[0];
  const latest = way.channel.latency[1];
  const slips = slipChance(way.channel.slip, way.thirdParty !== null);
  const slipped = happens(world.chance, slot, 'slip', slips, false);
  const travel = soonest + (latest - soonest) * draw(world.chance, slot, 'latency');
  return sentAt + Math.max(1, Math.round(travel + (slipped ? latest : 0)));
}
