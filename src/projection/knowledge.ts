/**
 * What a chair may know: the one place where that is decided. Everything that is shown, drawn, spoken
 * or sent is made from `Known`, so what is not in it cannot come out anywhere.
 *
 * A side knows its own moves and numbers, what reached it, what was public, and the tension that all
 * can feel. It does not know whether its own words have arrived or how they were understood, what the
 * other side thinks, plans, hides or has under way, or what chance has still in store.
 */
import { normal } from '../engine/chance.ts';
import { estimateSlot } from '../engine/slots.ts';
import type { World } from '../engine/world.ts';
import { isOf, type Who } from '../record/save.ts';
import { type Tape, worldAfter } from '../record/tape.ts';
import type { Case } from '../vocabulary/case.ts';
import type { Message } from '../vocabulary/demarche.ts';
import type { Change, Entry } from '../vocabulary/entry.ts';
import type { Statement } from '../vocabulary/evidence.ts';
import { unreachable } from '../vocabulary/never.ts';
import type { Chair } from '../vocabulary/sides.ts';
import type { Minute, Share } from '../vocabulary/units.ts';
import type { Exposure, Side } from '../vocabulary/words.ts';
import { isEntrusted, isKept, isKeptFrom, learnsBetween } from './between.ts';
import { chairOf, channelOf, isSide } from './names.ts';
import { leakOf } from './wording.ts';

/**
 * Who looks: a side, or one chair that sees for itself. The chair need not be one of the case: a go-between
 * or a reporter whom nobody asks has one of its own, with a `thirdParty` by whom messages go, or none.
 */
export interface Viewer {
  /** Of a chair that is neither's: by whose clock its times are told. */
  readonly side: Side;
  readonly chair: Chair | null;
}

/** Of two viewers with one key, each sees what the other does. */
export function viewerKey({ side, chair }: Viewer): string {
  return chair === null
    ? side
    : JSON.stringify([side, chair.id, chair.thirdParty, chair.keptFrom, chair.person, chair.room]);
}

export interface Known {
  readonly case: Case;
  /** Of a third party's chair: the side by whose clock its times are told. It belongs to neither. */
  readonly side: Side;
  /** The chair that sits by itself; null where all of a side's chairs see together. */
  readonly chair: Chair | null;
  readonly at: Minute;
  /** How much of the record this was made from: places below this are in the past. */
  readonly upTo: number;
  /** The entries this side knows of, redacted; their places `n` are those of the whole record. */
  readonly entries: readonly Entry[];
  /** Its own messages, with the time by which they should have arrived. */
  readonly sent: readonly Message[];
  /** The other side's, as received. */
  readonly received: readonly Message[];
  readonly own: World['sides'][Side];
  /**
   * How far its staff is off, from the start, in what it makes of the other side: a deviation that it
   * has no way to know. 0 in the record.
   */
  readonly misjudged: number;
  readonly tension: Share;
  readonly exposure: Readonly<Record<string, Exposure>>;
  /** Its own and the other side's public ones. */
  readonly measures: readonly string[];
  readonly turns: World['turns'];
  /** Its own latest juncture. A turn to answer may name the other side's: that is never shown. */
  readonly juncture: string | null;
  /** Its own numbers on the predict slip, by prediction. */
  readonly predicted: Readonly<Record<string, Share>>;
  /** What the papers have printed of secrets, by the place of the entry that let it out. */
  readonly press: Readonly<Record<number, readonly Statement[]>>;
  /** Place of the entry by which both sides had approved the terms; null before. */
  readonly ratified: number | null;
  readonly settled: World['settled'];
  readonly ended: World['ended'];
}

/**
 * What a side, or one chair that sits by itself, knows after the first `n` entries of a record.
 */
export function knownTo(tape: Tape, n: number, side: Side, chair: Chair | null = null): Known {
  const world = worldAfter(tape, n);
  const game = world.case;
  const between = chair !== null && chair.thirdParty !== null;
  const keptFrom = chair?.keptFrom ?? [];
  const seen = ({ demarche }: Message) => !isKept(world, keptFrom, demarche.channel);
  const own = (message: Message) => !between && message.from === side && seen(message);
  const reached = new Set(world.delivered);
  const reaches = (message: Message) =>
    between
      ? isEntrusted(message, chair)
      : message.to === side && reached.has(message.id) && seen(message);
  const entries = tape.entries
    .slice(0, n)
    .filter((entry) => learnsOf(world, side, entry, chair))
    .map((entry) => redacted(tape, world, side, entry, chair));
  return {
    case: game,
    side,
    chair,
    at: world.at,
    upTo: n,
    entries,
    sent: world.messages
      .filter(own)
      .map((message) => unlinked(world, keptFrom, ownMessage(game, message, chair?.id ?? side))),
    received: world.messages
      .filter(reaches)
      .map((message) => (between ? asEntrusted(game, message) : asReceived(game, side, message)))
      .map((message) => unlinked(world, keptFrom, message)),
    own: between ? NOBODY : world.sides[side],
    misjudged: misjudgedBy(world, side),
    tension: world.tension,
    exposure: world.exposure,
    measures: world.measures.filter((id) => seesMeasure(game, side, id, chair)),
    turns: world.turns.filter((turn) => isOf(game, chair?.id ?? side, turn.chair)),
    juncture: chair === null ? world.junctures[side] : openedLast(entries),
    predicted: Object.fromEntries(
      entries.flatMap((entry) =>
        entry.kind === 'predicted' ? [[entry.prediction, entry.chance] as const] : [],
      ),
    ),
    press: Object.fromEntries(tape.entries.slice(0, n).flatMap((entry) => pressOf(world, entry))),
    ratified: ratifiedAt(tape, n),
    settled: knowsSettled(world, entries) ? world.settled : null,
    ended: world.ended,
  };
}

/** How far a side's staff is off about the other, in deviations; above 0 it thinks too well of it. */
export function misjudgedBy(world: World, side: Side): number {
  return normal(world.chance, estimateSlot(side));
}

/** Whoever had no hand in the terms hears of them when all is over. */
function knowsSettled(world: World, entries: readonly Entry[]): boolean {
  return world.ended !== null || entries.some(({ kind }) => kind === 'ratified');
}

/** The juncture that opened last for a chair that sits by itself. */
function openedLast(entries: readonly Entry[]): string | null {
  const opened = entries.findLast((entry) => entry.kind === 'opened');
  return opened?.kind === 'opened' ? opened.juncture : null;
}

/** A third party has no stand in the contest. */
const NOBODY: World['sides'][Side] = {
  belief: 0,
  trust: 0,
  commitment: 0,
  claim: 0,
  threats: 0,
  rejections: 0,
  reported: [],
  refused: null,
  backDownCost: 0,
};

/** The first moment at which terms stood approved on both sides. */
function ratifiedAt(tape: Tape, n: number): number | null {
  const place = tape.worlds.slice(0, n + 1).findIndex((world) => world.settled !== null);
  return place > 0 ? place - 1 : null;
}

/** The papers' words on a leak: public by their nature, and they name no message. */
function pressOf(world: World, entry: Entry): [number, readonly Statement[]][] {
  if (entry.kind !== 'leaked' || entry.to === 'covert') return [];
  const message = messageOf(world, entry.message);
  return message === null ? [] : [[entry.n, leakOf(world.case, message, entry.to)]];
}

/**
 * Place of the side's last decision; -1 before its first. Papers since then are new. To a chair that the
 * case does not have, and so never asks, that is new which came at the latest moment.
 */
export function lastDecision(known: Known): number {
  const { chair } = known;
  if (chair !== null && chairOf(known.case, chair.id) === null) {
    const came = known.entries.filter(({ kind }) => kind !== 'passed');
    const latest = came.at(-1)?.at ?? known.at;
    return came.findLast(({ at }) => at < latest)?.n ?? -1;
  }
  const decided = (entry: Entry) =>
    entry.kind === 'waited' ||
    entry.kind === 'carried' ||
    (entry.kind === 'sent' && (chair === null || entry.message.chair === chair.id));
  return known.entries.findLast(decided)?.n ?? -1;
}

/** Does this side, or this chair alone, learn of the entry when it is made? */
export function learnsOf(
  world: World,
  side: Side,
  entry: Entry,
  chair: Chair | null = null,
): boolean {
  const game = world.case;
  if (chair !== null && chair.thirdParty !== null) return learnsBetween(world, chair, entry);
  if (chair !== null && isKeptFrom(world, chair, entry)) return false;
  switch (entry.kind) {
    // What a chair that sits alone is asked is its own affair.
    case 'opened':
    case 'waited':
    case 'predicted':
      return isOf(game, chair?.id ?? side, entry.chair);
    case 'asked':
    case 'taken over':
      return entry.side === side;
    case 'measured':
      return seesMeasure(game, side, entry.measure);
    case 'sent':
      return entry.message.from === side;
    case 'delivered':
      return arrivesWith(messageOf(world, entry.message), side);
    case 'developed':
      return (
        game.developments.find((one) => one.id === entry.development)?.seenBy.includes(side) ??
        false
      );
    // How a third party carried it is told when all is over.
    case 'carried':
      return false;
    // The number comes back when the case is over, and says then what nobody could know before.
    case 'judged':
      return world.ended !== null;
    case 'leaked':
      return entry.to !== 'covert';
    case 'agreed':
      return messageOf(world, entry.message)?.from === side || hasRead(world, side, entry.message);
    case 'ratified':
    case 'passed':
    case 'broke':
    case 'ended':
      return true;
    default:
      return unreachable(entry);
  }
}

/** A side sees what comes to it, and the answer of a party outside the contest that it wrote to. */
function arrivesWith(message: Message | null, side: Side): boolean {
  return (
    message !== null && (message.to === side || (message.from === side && !isSide(message.to)))
  );
}

export function messageOf(world: World, id: string | null): Message | null {
  return world.messages.find((message) => message.id === id) ?? null;
}

function hasRead(world: World, side: Side, id: string): boolean {
  return world.delivered.includes(id) && messageOf(world, id)?.to === side;
}

function seesMeasure(game: Case, side: Side, id: string, chair: Chair | null = null): boolean {
  const measure = game.measures.find((one) => one.id === id);
  if (measure === undefined || measure.public) return measure !== undefined;
  const taker = chair?.thirdParty ?? null;
  return taker === null ? measure.side === side : measure.thirdParty === taker;
}

/** The entry without what this side cannot see in it. */
function redacted(tape: Tape, world: World, side: Side, entry: Entry, chair: Chair | null): Entry {
  const thirdParty = chair?.thirdParty ?? null;
  const changes = entry.changes.filter((change) => feels(side, thirdParty, change));
  switch (entry.kind) {
    // What a public message moved as it was said is put down to it once it has been read.
    case 'delivered': {
      const sent = entry.from
        .map((place) => tape.entries[place])
        .find((one) => one?.kind === 'sent');
      const said = (sent?.changes ?? []).filter((change) => feels(side, thirdParty, change));
      return { ...entry, changes: [...said, ...changes] };
    }
    case 'sent':
      return {
        ...entry,
        changes,
        message: unlinked(
          world,
          chair?.keptFrom ?? [],
          thirdParty === null
            ? ownMessage(world.case, entry.message, chair?.id ?? side)
            : asEntrusted(world.case, entry.message),
        ),
        weighing: null,
      };
    case 'waited':
      return { ...entry, changes, weighing: null };
    case 'leaked':
      return { ...entry, changes, message: null };
    case 'passed':
      return { ...entry, changes, skips: [] };
    case 'ratified':
      return { ...entry, changes, chance: entry.passed ? 1 : 0 };
    default:
      return { ...entry, changes };
  }
}

/** Its own numbers, and those that are nobody's; to a third party, how it stands with either side. */
function feels(
  side: Side,
  thirdParty: string | null,
  { scalar, side: owner, of }: Change,
): boolean {
  if (thirdParty !== null) return owner === null || of === thirdParty;
  return scalar !== 'standing' && (owner === side || owner === null);
}

/**
 * One's own message as its sender knows it: sent whole, arriving when it ought to. Which draft it was is
 * known to those who drew it up: the line of the staff may say more than the message does.
 */
function ownMessage(game: Case, message: Message, who: Who): Message {
  const { demarche } = message;
  return {
    ...message,
    garbled: false,
    received: demarche.package,
    arrivesAt: expectedArrival(game, message)[1],
    demarche: isOf(game, who, message.chair) ? demarche : { ...demarche, option: null },
  };
}

/** To who is kept from a channel, what answers a word by that channel answers nothing. */
function unlinked(world: World, keptFrom: readonly string[], message: Message): Message {
  const { answers } = message.demarche;
  const asked = messageOf(world, answers);
  if (asked === null || !isKept(world, keptFrom, asked.demarche.channel)) return message;
  return { ...message, demarche: { ...message.demarche, answers: null } };
}

/** A message as it was put into a third party's hands: whole, and with what goes with it unseen left out. */
function asEntrusted(game: Case, message: Message): Message {
  const { demarche } = message;
  const measures = demarche.measures.filter((id) =>
    game.measures.some((one) => one.id === id && one.public),
  );
  return {
    ...message,
    garbled: false,
    received: demarche.package,
    arrivesAt: expectedArrival(game, message)[1],
    demarche: { ...demarche, measures },
  };
}

/** Another's message as its reader knows it: what was read is what was meant, and what went unseen is not in it. */
function asReceived(game: Case, side: Side, message: Message): Message {
  return {
    ...message,
    garbled: false,
    demarche: {
      ...message.demarche,
      package: message.received,
      measures: message.demarche.measures.filter((id) => seesMeasure(game, side, id)),
    },
  };
}

/** Between which moments a message should arrive, as its sender would say. */
export function expectedArrival(game: Case, message: Message): readonly [Minute, Minute] {
  const [least, most] = channelOf(game, message.demarche.channel)?.latency ?? [0, 0];
  return [message.sentAt + least, message.sentAt + most];
}
