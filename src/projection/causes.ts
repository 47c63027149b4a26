/**
 * "What moved": each number that changed, as a sentence, with the chain of causes behind it: what was
 * sent, what it became on the way, what they made of it.
 */
import { logistic } from '../engine/numbers.ts';
import type { Case } from '../vocabulary/case.ts';
import type { Message } from '../vocabulary/demarche.ts';
import type { Change, Entry, Scalar } from '../vocabulary/entry.ts';
import type { Share } from '../vocabulary/units.ts';
import { other, type Side } from '../vocabulary/words.ts';
import { whenText } from './clock.ts';
import { imagine } from './imagine.ts';
import { type Known, lastDecision } from './knowledge.ts';
import { chairName, channelOf, nameOf, partyOf, personOf, thirdPartyOf } from './names.ts';
import { BECAUSE, fillIn, LEVELS, RULE_SENTENCES, type StringId, say } from './strings.ts';
import { headlineOf, sentenceOf } from './transcript.ts';
import type { MovedView } from './views.ts';
import { readbackOf, reportOf } from './wording.ts';

/** A change with the entry that made it; null where it is only thought to have happened. */
export interface Cause {
  readonly change: Change;
  readonly entry: Entry | null;
}

type Link = MovedView['chain'][number];

/** Below this a number has not moved, for one who tells it in words: half a point in a hundred. */
const NOTHING: Share = 0.005;
/** From these a move is more than little, and much. A step of a five-word scale is .2. */
const SOME: Share = 0.04;
const MUCH: Share = 0.12;
/** A chain names this many causes at most, the largest. */
const LINKS = 3;

/** What moved since the last decision, told when a message of theirs arrives. */
export function causesOfReply(known: Known, theirs: Message): readonly MovedView[] {
  const since = Math.max(lastDecision(known), lastReading(known, theirs));
  const felt = unfaded(
    known.entries
      .filter((entry) => entry.n >= since)
      .flatMap((entry) => entry.changes.map((change): Cause => ({ change, entry }))),
  );
  const { readings, spread } = imagine(known);
  const read = readBefore(known, theirs);
  const told = known.received.some(
    (earlier) => earlier.arrivesAt < theirs.arrivesAt && readBefore(known, earlier) === read,
  );
  const thought = (!told && read && readings[read.id]) || [];
  const lead = read === undefined ? [] : sentLinks(known, read);
  const sure = movedViews(known.case, known.side, felt, known.sent.concat(known.received));
  const guessed = movedViews(
    known.case,
    known.side,
    thought.map((change) => ({ change, entry: null })),
    [],
    { lead, spread },
  );
  return inOrder(withTension(known, [...guessed, ...sure]));
}

/** Of our own messages, the one that theirs shows to have been read: what it answers, or the latest. */
function readBefore(known: Known, theirs: Message): Message | undefined {
  return (
    known.sent.find((message) => message.id === theirs.demarche.answers) ??
    known.sent.findLast((message) => message.sentAt < theirs.arrivesAt)
  );
}

/** Place of the entry by which the message before this one was read; what it moved has been told. */
function lastReading(known: Known, theirs: Message): number {
  const here = known.entries.findLast(
    (entry) => entry.kind === 'delivered' && entry.message === theirs.id,
  );
  const before = known.entries.findLast(
    (entry) =>
      entry.kind === 'delivered' &&
      entry.n < (here?.n ?? 0) &&
      known.received.some(({ id }) => id === entry.message),
  );
  return before === undefined ? -1 : before.n + 1;
}

/** What only faded with time is no news. */
function unfaded(causes: readonly Cause[]): readonly Cause[] {
  const stirred = new Set(
    causes.filter(({ change }) => change.rule !== 'fading').map(({ change }) => change.scalar),
  );
  return causes.filter(({ change }) => stirred.has(change.scalar));
}

/** What a player asks first stands first: are we believed, are we trusted, how hot is it? */
const ORDER = [
  'belief.theirs',
  'trust.theirs',
  'tension',
  'trust.ours',
  'belief.ours',
  'commitment.ours',
  'commitment.theirs',
  'claim.ours',
  'claim.theirs',
  'secrets',
];

export function inOrder(moved: readonly MovedView[]): readonly MovedView[] {
  return moved.toSorted((a, b) => ORDER.indexOf(a.id) - ORDER.indexOf(b.id));
}

/** Tension is always told, even that it did not move. */
function withTension(known: Known, moved: readonly MovedView[]): readonly MovedView[] {
  if (moved.some((one) => one.id === 'tension')) return moved;
  const level = known.tension;
  const word = levelWord('tension', level);
  const same: MovedView = {
    id: 'tension',
    sentence: say('moved.tension.same'),
    direction: 'same',
    chain: [],
    so: { from: word, to: word, low: round(level), high: round(level) },
  };
  return [...moved, same];
}

interface Telling {
  /** Links that come before the rules. */
  readonly lead: readonly Link[];
  /** How unsure the numbers are, either way. */
  readonly spread: Share;
}

/**
 * The changes grouped by number, each with its chain.
 *
 * @param messages - those that the reader knows of
 */
export function movedViews(
  game: Case,
  reader: Side,
  causes: readonly Cause[],
  messages: readonly Message[],
  telling: Telling = { lead: [], spread: 0.02 },
): readonly MovedView[] {
  const groups = new Map<string, Cause[]>();
  for (const cause of causes) {
    const key = keyOf(cause.change, reader);
    groups.set(key, [...(groups.get(key) ?? []), cause]);
  }
  return [...groups].flatMap(
    ([key, group]) => movedView(game, key, group, messages, telling) ?? [],
  );
}

function keyOf({ scalar, side }: Change, reader: Side): string {
  if (scalar === 'standing') return `${scalar}.${side}`;
  return side === null ? scalar : `${scalar}.${side === reader ? 'ours' : 'theirs'}`;
}

function movedView(
  game: Case,
  key: string,
  group: readonly Cause[],
  messages: readonly Message[],
  telling: Telling,
): MovedView | null {
  const [first, last] = [group[0]?.change, group.at(-1)?.change];
  if (first === undefined || last === undefined) return null;
  const delta = group.reduce((sum, { change }) => sum + movement(change), 0);
  if (Math.abs(delta) < NOTHING) return null;
  const [from, to] = [shareOf(first.scalar, first.from), shareOf(last.scalar, last.to)];
  return {
    id: key,
    sentence: sentence(game, key, first.side, delta),
    direction: delta > 0 ? 'up' : 'down',
    chain: [...telling.lead, ...chainOf(game, group, messages)],
    so: {
      from: levelWord(first.scalar, from),
      to: levelWord(last.scalar, to),
      low: round(Math.max(0, to - telling.spread)),
      high: round(Math.min(1, to + telling.spread)),
    },
  };
}

function sentence(game: Case, key: string, owner: Side | null, delta: number): string {
  const size = Math.abs(delta) < SOME ? 'little' : Math.abs(delta) < MUCH ? 'some' : 'much';
  if (key === 'tension' || key === 'secrets') {
    const id: StringId = `moved.${key}.${delta > 0 ? 'up' : 'down'}`;
    return say(id, { much: say(`much.${size}`) });
  }
  const degree = say(`degree.${delta > 0 ? 'more' : 'less'}.${size}`);
  if (key.startsWith('standing.') && owner !== null) {
    return say('moved.standing', { degree, party: partyOf(game, owner).short });
  }
  return say(`moved.${key}` as StringId, { degree });
}

/** The largest causes, in the order of their happening. */
function chainOf(
  game: Case,
  group: readonly Cause[],
  messages: readonly Message[],
): readonly Link[] {
  const byRule = new Map<string, Cause & { size: number }>();
  for (const cause of group) {
    const key = `${cause.change.rule}:${cause.entry?.kind === 'passed' ? '' : (cause.entry?.n ?? '')}`;
    const size = (byRule.get(key)?.size ?? 0) + movement(cause.change);
    byRule.set(key, { ...cause, size });
  }
  const all = [...byRule.values()];
  const largest = new Set(
    all.toSorted((a, b) => Math.abs(b.size) - Math.abs(a.size)).slice(0, LINKS),
  );
  const shown = all.filter((cause) => largest.has(cause));
  const told = new Set<number>();
  return shown.flatMap(({ change, entry }) => {
    const rule = ruleLink(game, change, entry);
    if (entry === null || told.has(entry.n) || entry.kind === 'passed') return [rule];
    told.add(entry.n);
    const happened = sentenceOf(game, entry, messages);
    return [{ text: happened, note: '', entry: entry.n }, rule];
  });
}

function ruleLink(game: Case, change: Change, entry: Entry | null): Link {
  const [text, note] = RULE_SENTENCES[change.rule];
  const owner = change.side;
  const places =
    owner === null
      ? {}
      : { owner: partyOf(game, owner).short, other: partyOf(game, other(owner)).short };
  const reasons = change.because.map((id) => reasonWords(game, id)).filter((word) => word !== '');
  return {
    text: fillIn(text, places),
    note: reasons.length === 0 ? note : say('cause.weighed', { note, reasons: reasons.join(', ') }),
    entry: entry?.n ?? null,
  };
}

/** What weighed, by name; empty for what has none. */
export function reasonWords(game: Case, id: string): string {
  if (id === 'A' || id === 'B') return partyOf(game, id).short;
  return BECAUSE[id] ?? nameOf(game, id) ?? '';
}

/** What was sent, and what became of it on the way. */
function sentLinks(known: Known, message: Message): readonly Link[] {
  const game = known.case;
  const channel = channelOf(game, message.demarche.channel);
  const entry =
    known.entries.find((one) => one.kind === 'sent' && one.message.id === message.id)?.n ?? null;
  const sent: Link = {
    text: say('cause.you.sent', {
      words:
        message.demarche.option === null ? readbackOf(game, message) : headlineOf(game, message),
    }),
    note: say('cause.you.sent.note', {
      when: whenText(game, message.sentAt, known.side),
      channel: channel?.name ?? '',
    }),
    entry,
  };
  const third = thirdPartyOf(game, message.carriedBy);
  const way: Link[] = [];
  if (third !== null) {
    const text = say('cause.carried', { thirdParty: third.name });
    way.push({ text, note: say('cause.carried.note'), entry });
  }
  if (reportOf(game, message) !== null) {
    const home = partyOf(game, other(known.side)).id;
    const carrier = channel?.carriers.find((id) => personOf(game, id)?.party === home);
    const name = personOf(game, carrier ?? null)?.name ?? chairName(game, message.chair);
    const text = say('cause.reported', { carrier: name });
    way.push({ text, note: say('cause.reported.note'), entry });
  }
  return [sent, ...way];
}

/** A number as a share of 1: belief is kept in log-odds. */
export function shareOf(scalar: Scalar, value: number): Share {
  return scalar === 'belief' ? logistic(value) : Math.min(1, Math.max(0, value));
}

function movement(change: Change): number {
  return shareOf(change.scalar, change.to) - shareOf(change.scalar, change.from);
}

/** The level of a number in words. */
export function levelWord(scalar: Scalar, value: Share): string {
  const words = LEVELS[scalar];
  return words[Math.min(words.length - 1, Math.floor(value * words.length))] ?? '';
}

/** Two digits: more would pretend to a measurement. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
