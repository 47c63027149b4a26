/** Why a move is not possible, in words that begin "No": every part of a draft judged on its own. */
import type { Demarche } from '../vocabulary/demarche.ts';
import type { Move, Refusal } from '../vocabulary/move.ts';
import { unreachable } from '../vocabulary/never.ts';
import { type Chair, partOf } from '../vocabulary/sides.ts';
import {
  ACTS,
  type Act,
  CARRIAGES,
  type Carriage,
  other,
  SIDES,
  type Side,
} from '../vocabulary/words.ts';
import { CARRIES_TERMS, NEEDS_TERMS } from './acts.ts';
import { turnOf } from './apply.ts';
import { isOpen } from './condition.ts';
import { acceptedOffer } from './offers.ts';
import { isEmpty, onTable, samePackage } from './packages.ts';
import { isDismissed } from './standing.ts';
import { type IssueTable, sideOfChair, type Tables, tablesOf } from './tables.ts';
import { carriesSecrets, isAnothersHouse } from './way.ts';
import type { Turn, World } from './world.ts';

/** Thrown by `decide` for a move that is not legal. */
export class RefusedMove extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.text);
    this.name = 'RefusedMove';
    this.refusal = refusal;
  }
}

const no = (code: Refusal['code'], text: string): Refusal => ({ code, text: `No: ${text}` });

const ENDED = no('ended', 'it is over.');
const NOT_YOUR_TURN = no('not your turn', 'nothing waits for this chair now.');
const SOMEONE_DECIDES = no('someone must decide', 'somebody has still to decide.');
const SILENT_CARRIES = no('does not fit', 'silence has no carrier.');
const NO_TERMS = no('does not fit', 'this act carries no terms.');
const NEEDS_A_TERM = no('needs terms', 'say what is offered or asked.');
const NEEDS_A_CHANNEL = no('does not fit', 'choose who carries it.');
const NO_OFFER = no('needs an offer', 'nothing of theirs is on the table.');
export const OTHER_TERMS = no(
  'needs an offer',
  'an acceptance takes the terms as they were offered.',
);
const OUTSIDER = no('does not fit', 'they are no party to the terms.');
const NOT_YOURS = no('not yours', 'it is not yours to use.');
const OFF_TABLE = no('closed', 'it is not on the table now.');
const NEVER_SECRET = no('not secret', 'it cannot be done unseen.');
const HEARD_BY_ALL = no('not secret', 'what goes out to all cannot be secret.');
const TAKEN = no('already done', 'it is done already.');
const TWICE = no('already done', 'once is enough.');
const UNWILLING = no('unwilling', 'asked, and not accepted by both sides. Perhaps later.');
const NOT_HERE = no('out of reach', 'this channel does not meet there.');
const NOT_YOUR_HOUSE = no(
  'out of reach',
  "a word to all the world is not given in the other side's house.",
);
const NOT_BY_THEM = no('out of reach', 'this channel does not run through them.');
const NOT_RECEIVED = no('does not fit', 'no such message lies before this chair.');
const EDITED = no('does not fit', "an edited draft no longer has the staff's words.");
const NO_PARTY = no('not yours', 'a third party has no message of its own here.');
const IN_HANDS = no('does not fit', 'a message is to be passed on first.');
const NOT_ENTRUSTED = no('not your turn', 'no such message is in these hands.');
const NOT_ASKED = no('unknown', 'this is not asked of this chair now.');
const HAPPENED = no('already done', 'it has happened already.');
const PREDICTED = no('already done', 'the number stands.');
const NOT_A_CHANCE = no('does not fit', 'a chance lies between 0 and 1.');

const unknown = (what: string, id: string): Refusal =>
  no('unknown', `there is no ${what} \`${id}\`.`);
const closed = (text: string): Refusal => ({ code: 'closed', text });

/** Why a move cannot be made now; null when it can. */
export function refusal(world: World, move: Move): Refusal | null {
  if (world.ended !== null) return ENDED;
  switch (move.kind) {
    case 'advance':
      return world.turns.length > 0 ? SOMEONE_DECIDES : null;
    case 'develop':
      return developRefusal(world, move.development);
    case 'take over':
      return SIDES.includes(move.side) ? null : unknown('side', move.side);
    case 'wait':
    case 'delegate':
      return turnOf(world.turns, move.chair, null) === null ? NOT_YOUR_TURN : null;
    case 'predict':
      return predictRefusal(world, move.chair, move.prediction, move.chance);
    case 'carry':
      return carryRefusal(world, move.chair, move.message, move.as);
    case 'send':
      return sendRefusal(world, move.chair, move.demarche);
    default:
      return unreachable(move);
  }
}

/** By hand a development may come at any time, so long as it has not come. */
function developRefusal(world: World, id: string): Refusal | null {
  if (!tablesOf(world.case).development.has(id)) return unknown('development', id);
  return world.developed.includes(id) ? HAPPENED : null;
}

function predictRefusal(
  world: World,
  chair: string,
  prediction: string,
  chance: number,
): Refusal | null {
  const turn = turnOf(world.turns, chair, null);
  if (turn === null) return NOT_YOUR_TURN;
  const juncture = tablesOf(world.case).juncture.get(turn.juncture);
  if (juncture?.chair !== chair || juncture.predict?.id !== prediction) return NOT_ASKED;
  if (world.predicted[prediction] !== undefined) return PREDICTED;
  return chance >= 0 && chance <= 1 ? null : NOT_A_CHANCE;
}

function sendRefusal(world: World, chair: string, demarche: Demarche): Refusal | null {
  const turn = turnOf(world.turns, chair, demarche.answers);
  if (turn === null) return NOT_YOUR_TURN;
  const tables = tablesOf(world.case);
  const seat = tables.chair.get(chair);
  if (seat === undefined) return unknown('chair', chair);
  const { side } = seat;
  if (side === null) {
    return turn.answers === null
      ? (stepRefusal(world, tables, seat, demarche) ?? optionRefusal(tables, turn, demarche))
      : IN_HANDS;
  }
  if (tables.alone.has(chair)) {
    const kept = keptRefusal(seat, demarche.channel);
    if (kept !== null) return kept;
    if (demarche.measures.length > 0) return NOT_YOURS;
  }
  return (
    draftRefusal(world, tables, side, demarche) ??
    answerRefusal(world, side, demarche.answers) ??
    optionRefusal(tables, turn, demarche)
  );
}

/** A third party is not in the contest: it takes steps of its own, and sends nothing of its own. */
export function stepRefusal(
  world: World,
  tables: Tables,
  by: Taker,
  draft: Demarche,
): Refusal | null {
  if (draft.act !== 'silent' || !isEmpty(draft.package)) return NO_PARTY;
  if (draft.channel !== null || draft.venue !== null || draft.thirdParty !== null) return NO_PARTY;
  return measuresRefusal(world, tables, by, draft.measures);
}

/** A chair that its side keeps from a channel does not know that it is there. */
export function keptRefusal({ keptFrom }: Chair, channel: string | null): Refusal | null {
  return channel !== null && keptFrom.includes(channel) ? NOT_YOURS : null;
}

/** Acts and channels of the contest are not a third party's; to keep silent is anybody's. */
export function partyRefusal({ side }: Taker, act: Act | null): Refusal | null {
  return side === null && act !== 'silent' ? NO_PARTY : null;
}

function carryRefusal(world: World, chair: string, message: string, as: Carriage): Refusal | null {
  if (!CARRIAGES.includes(as)) return unknown('way to carry', as);
  const entrusted = world.turns.some((turn) => turn.chair === chair && turn.answers === message);
  if (!entrusted || sideOfChair(tablesOf(world.case), chair) !== null) return NOT_ENTRUSTED;
  return null;
}

/** The draft, part by part, in the order in which parts depend on each other. */
export function draftRefusal(
  world: World,
  tables: Tables,
  side: Side,
  draft: Demarche,
): Refusal | null {
  return (
    actRefusal(world, side, draft.act) ??
    channelRefusal(world, tables, side, draft.act, draft.channel) ??
    venueRefusal(world, tables, side, draft.channel, draft.venue) ??
    thirdPartyRefusal(world, tables, draft.channel, draft.thirdParty) ??
    packageRefusal(world, tables, side, draft) ??
    measuresRefusal(world, tables, { side, thirdParty: null }, draft.measures)
  );
}

export function actRefusal(world: World, side: Side, act: Act): Refusal | null {
  if (!ACTS.includes(act)) return unknown('act', act);
  if (act !== 'accept') return null;
  return partOf(world.offers, other(side)).length === 0 ? NO_OFFER : null;
}

export function channelRefusal(
  world: World,
  tables: Tables,
  side: Side,
  act: Act,
  id: string | null,
): Refusal | null {
  if (act === 'silent') return id === null ? null : SILENT_CARRIES;
  if (id === null) return NEEDS_A_CHANNEL;
  const channel = tables.channel.get(id);
  if (channel === undefined) return unknown('channel', id);
  if (!channel.usableBy.includes(side)) return NOT_YOURS;
  if (!isOpen(world, channel.windows)) return closed(channel.shut);
  return act === 'accept' && channel.reaches !== null ? OUTSIDER : null;
}

export function venueRefusal(
  world: World,
  tables: Tables,
  side: Side,
  channel: string | null,
  id: string | null,
): Refusal | null {
  if (id === null) return null;
  const venue = tables.venue.get(id);
  if (venue === undefined) return unknown('venue', id);
  const by = channel === null ? undefined : tables.channel.get(channel);
  if (by === undefined) return SILENT_CARRIES;
  if (!by.venues.includes(id)) return NOT_HERE;
  if (isAnothersHouse(world.case, side, by, venue)) return NOT_YOUR_HOUSE;
  return isOpen(world, venue.windows) ? null : closed(venue.shut);
}

export function thirdPartyRefusal(
  world: World,
  tables: Tables,
  channel: string | null,
  id: string | null,
): Refusal | null {
  if (id === null) return null;
  const thirdParty = tables.thirdParty.get(id);
  if (thirdParty === undefined) return unknown('third party', id);
  const by = channel === null ? undefined : tables.channel.get(channel);
  if (by === undefined) return SILENT_CARRIES;
  if (!by.thirdParties.includes(id)) return NOT_BY_THEM;
  if (!isOpen(world, thirdParty.windows)) return closed(thirdParty.shut);
  const names = tables.consent.get(id);
  if (tables.between.has(id) && isDismissed(world, id)) return UNWILLING;
  const { refused } = world.consents;
  const unwilling = names !== undefined && (refused.includes(names.A) || refused.includes(names.B));
  return unwilling ? UNWILLING : null;
}

function packageRefusal(world: World, tables: Tables, side: Side, draft: Demarche): Refusal | null {
  const { act, package: pack } = draft;
  if (isEmpty(pack)) return NEEDS_TERMS.has(act) ? NEEDS_A_TERM : null;
  if (!CARRIES_TERMS.has(act)) return NO_TERMS;
  if (act === 'accept') return acceptedOffer(world, side, pack, null) === null ? OTHER_TERMS : null;
  for (const id in pack) {
    const term = pack[id];
    const table = tables.issue.get(id);
    if (table === undefined || term === undefined) return unknown('issue', id);
    if (!onTable(world, table)) return OFF_TABLE;
    if (!table.rungs.has(term.rung)) return unknown('rung', term.rung);
    const secret = term.secret ? secretRefusal(tables, table, term.rung, draft.channel) : null;
    if (secret !== null) return secret;
  }
  return null;
}

export function secretRefusal(
  tables: Tables,
  table: IssueTable,
  rung: string,
  channel: string | null,
): Refusal | null {
  const place = table.rungs.get(rung);
  const chosen = place === undefined ? undefined : table.issue.ladder[place];
  if (chosen?.canBeSecret !== true) return NEVER_SECRET;
  const by = channel === null ? undefined : tables.channel.get(channel);
  return by === undefined || carriesSecrets(by) ? null : HEARD_BY_ALL;
}

function measuresRefusal(
  world: World,
  tables: Tables,
  by: Taker,
  measures: readonly string[],
): Refusal | null {
  for (let i = 0; i < measures.length; i += 1) {
    const id = measures[i] ?? '';
    const refused = measureRefusal(world, tables, by, id);
    if (refused !== null) return refused;
    if (measures.indexOf(id) !== i) return TWICE;
  }
  return null;
}

/** Who takes a measure: a principal, or a third party. */
export type Taker = Pick<Chair, 'side' | 'thirdParty'>;

export function measureRefusal(
  world: World,
  tables: Tables,
  by: Taker,
  id: string,
  alone = false,
): Refusal | null {
  const measure = tables.measure.get(id);
  if (measure === undefined) return unknown('measure', id);
  if (measure.side !== by.side || measure.thirdParty !== by.thirdParty) return NOT_YOURS;
  // What its side may do is not for a chair to do that is kept outside.
  if (alone && by.side !== null) return NOT_YOURS;
  if (world.measures.includes(id)) return TAKEN;
  return isOpen(world, measure.windows) ? null : closed(measure.shut);
}

function answerRefusal(world: World, side: Side, answers: string | null): Refusal | null {
  if (answers === null) return null;
  if (!world.delivered.includes(answers)) return NOT_RECEIVED;
  return world.messages.some(({ id, to }) => id === answers && to === side) ? null : NOT_RECEIVED;
}

function optionRefusal(tables: Tables, turn: Turn, draft: Demarche): Refusal | null {
  if (draft.option === null) return null;
  const juncture = tables.juncture.get(turn.juncture);
  const option = juncture?.staff.find(({ id }) => id === draft.option);
  if (option === undefined) return unknown('staff draft', draft.option);
  const { demarche } = option;
  const same =
    demarche.act === draft.act &&
    demarche.channel === draft.channel &&
    demarche.venue === draft.venue &&
    demarche.thirdParty === draft.thirdParty &&
    samePackage(demarche.package, draft.package) &&
    demarche.measures.length === draft.measures.length &&
    demarche.measures.every((id) => draft.measures.includes(id));
  return same ? null : EDITED;
}

/** Whether a draft of this act can name the issue. */
export function issueRefusal(
  world: World,
  side: Side,
  draft: Demarche,
  table: IssueTable,
): Refusal | null {
  if (!CARRIES_TERMS.has(draft.act)) return NO_TERMS;
  if (draft.act !== 'accept') return onTable(world, table) ? null : OFF_TABLE;
  return acceptedOffer(world, side, draft.package, draft.answers) === null ||
    draft.package[table.issue.id] === undefined
    ? OTHER_TERMS
    : null;
}
