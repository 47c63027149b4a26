import type { Message } from '../vocabulary/demarche.ts';
import type { Change, Entry, SideScalar } from '../vocabulary/entry.ts';
import { unreachable } from '../vocabulary/never.ts';
import { type BySide, partOf } from '../vocabulary/sides.ts';
import type { Carriage, Side } from '../vocabulary/words.ts';
import { HOSTILE, OFFERS_TERMS } from './acts.ts';
import { canSettle } from './offers.ts';
import { dequeue, enqueue } from './queue.ts';
import { tablesOf } from './tables.ts';
import type { Consents, Settlement, SideState, Turn, World } from './world.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Next = Mutable<World>;

/**
 * The world after an entry. Never draws and never weighs: numbers are those of `entry.changes`,
 * everything else follows from the entry's own fields. A record therefore replays to the same world
 * on any machine and in any later build.
 */
export function apply(world: World, entry: Entry): World {
  const next: Next = { ...world, at: entry.at, entries: entry.n + 1 };
  if (entry.changes.length > 0) setAll(next, entry.changes);
  switch (entry.kind) {
    case 'opened':
      open(next, entry.juncture, entry.chair, entry.n);
      break;
    case 'asked':
      next.consents = told(world.consents, `${entry.thirdParty}:${entry.side}`, entry.consents);
      break;
    case 'measured':
      measure(next, entry.measure, entry.side);
      break;
    case 'carried':
      carried(next, entry.message, entry.as, entry.arrivesAt, entry.chair);
      break;
    case 'sent':
      send(next, entry.message, entry.n);
      if (entry.message.backsDown) backDown(next, entry.message.from, entry.backDownCost);
      break;
    case 'delivered':
      deliver(next, entry.message, entry.asks, entry.n);
      break;
    case 'leaked':
      next.exposure = { ...world.exposure, [entry.of]: entry.to };
      break;
    case 'developed': {
      next.queue = dequeue(world.queue, 'development', entry.development);
      next.developed = [...world.developed, entry.development];
      raise(next, tablesOf(world.case).development.get(entry.development)?.effects.flags);
      break;
    }
    case 'waited':
      next.turns = without(world.turns, entry.chair, entry.answers);
      if (entry.option !== null) next.silences = [...world.silences, entry.option];
      break;
    case 'predicted': {
      next.predicted = { ...world.predicted, [entry.prediction]: entry.chance };
      const at = tablesOf(world.case).prediction.get(entry.prediction)?.by ?? entry.at;
      const due = { kind: 'judgement', at: Math.max(at, entry.at), id: entry.prediction } as const;
      next.queue = enqueue(world.queue, { ...due, from: entry.n });
      break;
    }
    case 'judged':
      next.queue = dequeue(world.queue, 'judgement', entry.prediction);
      break;
    case 'agreed':
      next.pending = { settlement: settlementOf(world, entry), passed: [] };
      break;
    case 'ratified':
      ratify(next, entry.side, entry.passed);
      break;
    case 'passed':
      // What is skipped is what was due first.
      if (entry.skips.length > 0) next.queue = world.queue.slice(entry.skips.length);
      break;
    case 'taken over':
      next.chance = { kind: 'seed', seed: entry.seed };
      break;
    case 'broke':
      next.broke = entry.outcome;
      next.turns = [];
      break;
    case 'ended':
      next.ended = {
        outcome: entry.outcome,
        ending: entry.ending,
        durable: entry.durable,
        scores: entry.scores,
      };
      next.turns = [];
      next.queue = [];
      break;
    default:
      return unreachable(entry);
  }
  return next;
}

/** The message of this id; the latest are looked at first. */
export function messageOf(world: World, id: string): Message {
  for (let i = world.messages.length - 1; i >= 0; i -= 1) {
    const message = world.messages[i];
    if (message?.id === id) return message;
  }
  throw new Error(`No message \`${id}\` was sent in this world. The record is not whole.`);
}

/** The turn a chair's move uses: the one that answers the same message, or else its first. */
export function turnOf(turns: readonly Turn[], chair: string, answers: string | null): Turn | null {
  let first: Turn | null = null;
  for (const turn of turns) {
    if (turn.chair !== chair) continue;
    if (turn.answers === answers) return turn;
    first ??= turn;
  }
  return first;
}

function without(turns: readonly Turn[], chair: string, answers: string | null): readonly Turn[] {
  const used = turnOf(turns, chair, answers);
  return turns.length === 1 && turns[0] === used ? [] : turns.filter((turn) => turn !== used);
}

/** A pair with one side's part exchanged. */
function withSide<T>(pair: BySide<T>, side: Side, own: T): BySide<T> {
  return side === 'A' ? { A: own, B: pair.B } : { A: pair.A, B: own };
}

function setSide(next: Next, side: Side, state: SideState): void {
  next.sides = withSide(next.sides, side, state);
}

/** Sets the scalars as the changes say; each side is copied at most once. */
function setAll(next: Next, changes: readonly Change[]): void {
  let a: Mutable<SideState> | null = null;
  let b: Mutable<SideState> | null = null;
  for (let i = 0; i < changes.length; i += 1) {
    const change = changes[i];
    if (change === undefined) continue;
    const { scalar, side, to } = change;
    if (scalar === 'tension') next.tension = to;
    else if (scalar === 'secrets') next.secrets = to;
    else if (scalar === 'standing') {
      next.standing = { ...next.standing, [`${change.of}:${side}`]: to };
    } else if (side === 'A') {
      a ??= { ...next.sides.A };
      setScalar(a, scalar, to);
    } else if (side === 'B') {
      b ??= { ...next.sides.B };
      setScalar(b, scalar, to);
    } else throw new Error(`A change of ${scalar} has no side. The record is not whole.`);
  }
  if (a !== null || b !== null) next.sides = { A: a ?? next.sides.A, B: b ?? next.sides.B };
}

/** Sets one of a side's scalars, wherever they are kept. */
export function setScalar(state: Record<SideScalar, number>, scalar: SideScalar, to: number): void {
  switch (scalar) {
    case 'belief':
      state.belief = to;
      return;
    case 'trust':
      state.trust = to;
      return;
    case 'commitment':
      state.commitment = to;
      return;
    case 'claim':
      state.claim = to;
      return;
    default:
      unreachable(scalar);
  }
}

function open(next: Next, id: string, chair: string, n: number): void {
  const tables = tablesOf(next.case);
  const seat = tables.chair.get(chair);
  // Who sits alone does not speak for the side: what comes to it is not for that chair to answer.
  const side = seat === undefined || tables.alone.has(chair) ? null : seat.side;
  next.queue = dequeue(next.queue, 'juncture', id);
  next.juncture = id;
  if (side !== null) next.junctures = withSide(next.junctures, side, id);
  next.turns = [...next.turns, { chair, juncture: id, answers: null, since: n }];
  // Who refused a third party may be asked again once a new juncture has opened.
  const { given, refused } = next.consents;
  if (refused.length > 0) next.consents = { given, refused: [] };
}

function told({ given, refused }: Consents, who: string, agrees: boolean): Consents {
  return agrees ? { given: [...given, who], refused } : { given, refused: [...refused, who] };
}

function measure(next: Next, id: string, side: Side | null): void {
  const taken = tablesOf(next.case).measure.get(id);
  next.measures = [...next.measures, id];
  raise(next, taken?.effects.flags);
  if (side === null) return;
  if (taken?.signal === 'resolve' && partOf(next.sides, side).refused !== null) {
    setSide(next, side, { ...partOf(next.sides, side), refused: null });
  }
}

function raise(next: Next, flags: readonly string[] | undefined): void {
  for (const flag of flags ?? []) {
    if (!next.flags.includes(flag)) next.flags = [...next.flags, flag];
  }
}

function send(next: Next, message: Message, n: number): void {
  const { act, answers } = message.demarche;
  next.messages = [...next.messages, message];
  next.turns = without(next.turns, message.chair, answers);
  next.queue = enqueue(next.queue, {
    kind: 'arrival',
    at: message.arrivesAt,
    id: message.id,
    from: n,
  });
  if (message.to !== 'A' && message.to !== 'B') return;
  if (message.carriedBy !== null) entrust(next, message, n);
  const own = partOf(next.sides, message.from);
  if (HOSTILE.has(act)) setSide(next, message.from, { ...own, threats: own.threats + 1 });
  if (act === 'reject') setSide(next, message.from, { ...own, rejections: own.rejections + 1 });
}

/** A third party that has a chair decides how it passes the message on. */
function entrust(next: Next, { id, juncture, carriedBy }: Message, since: number): void {
  const chair = tablesOf(next.case).between.get(carriedBy ?? '')?.id;
  if (chair !== undefined) next.turns = [...next.turns, { chair, juncture, answers: id, since }];
}

function carried(next: Next, id: string, as: Carriage, arrivesAt: number, chair: string): void {
  next.turns = without(next.turns, chair, id);
  if (as !== 'plain') next.carriages = { ...next.carriages, [id]: as };
  const message = messageOf(next, id);
  if (message.arrivesAt === arrivesAt) return;
  const later = { ...message, arrivesAt };
  next.messages = next.messages.map((one) => (one.id === id ? later : one));
  const from = next.queue.find((one) => one.kind === 'arrival' && one.id === id);
  if (from?.kind !== 'arrival') return;
  next.queue = enqueue(dequeue(next.queue, 'arrival', id), { ...from, at: arrivesAt });
}

function backDown(next: Next, side: Side, cost: number): void {
  const own = partOf(next.sides, side);
  setSide(next, side, { ...own, backDownCost: own.backDownCost + cost, refused: null });
}

function deliver(next: Next, id: string, asks: string | null, n: number): void {
  const message = messageOf(next, id);
  next.queue = dequeue(next.queue, 'arrival', id);
  next.delivered = [...next.delivered, id];
  const { to } = message;
  if (to !== 'A' && to !== 'B') {
    raise(next, [`reached:${to}`]);
    return;
  }
  read(next, message, to);
  if (asks === null) return;
  const juncture = partOf(next.junctures, to) ?? tablesOf(next.case).first[to] ?? message.juncture;
  next.turns = [...next.turns, { chair: asks, juncture, answers: id, since: n }];
}

/** What a side now has before it: terms, a refusal, a third party's report. */
function read(next: Next, message: Message, to: Side): void {
  const { act, answers, channel } = message.demarche;
  const { from, received } = message;
  if (OFFERS_TERMS.has(act) && canSettle(next, received) && channel !== null) {
    const others = partOf(next.offers, from).filter((offer) => offer.channel !== channel);
    const offer = { message: message.id, channel, package: received };
    others.push(offer);
    next.offers = withSide(next.offers, from, others);
  }
  if (act === 'reject') {
    const own = partOf(next.offers, to);
    const refused = answers ?? own.at(-1)?.message;
    const left = own.filter((offer) => offer.message !== refused);
    next.offers = withSide(next.offers, to, left);
  }
  const state = partOf(next.sides, to);
  const defied =
    answers !== null &&
    (act === 'reject' || act === 'threaten') &&
    messageOf(next, answers).demarche.act === 'threaten';
  if (defied) setSide(next, to, { ...state, refused: answers });
  const { carriedBy } = message;
  if (carriedBy !== null && !state.reported.includes(carriedBy)) {
    const reported = [...state.reported, carriedBy];
    setSide(next, to, { ...partOf(next.sides, to), reported });
  }
}

function settlementOf(world: World, entry: Extract<Entry, { kind: 'agreed' }>): Settlement {
  // Later terms amend the agreement: it stays the one that was reached, when and how it was.
  if (world.settled !== null) {
    return { ...world.settled, package: { ...world.settled.package, ...entry.package } };
  }
  const { channel, thirdParty, message } = entry;
  return { package: entry.package, channel, thirdParty, at: entry.at, message };
}

function ratify(next: Next, side: Side, passed: boolean): void {
  const { pending } = next;
  if (pending === null) return;
  if (!passed) {
    next.pending = null;
    return;
  }
  if (pending.passed.length === 0) {
    next.pending = { settlement: pending.settlement, passed: [side] };
    return;
  }
  next.pending = null;
  next.settled = pending.settlement;
  next.offers = { A: [], B: [] };
}
