/** The in-tray: every paper that has reached a side, newest first. */
import type { Case, Paper, PaperKind } from '../vocabulary/case.ts';
import type { Message } from '../vocabulary/demarche.ts';
import type { Entry } from '../vocabulary/entry.ts';
import type { Statement } from '../vocabulary/evidence.ts';
import type { Minute } from '../vocabulary/units.ts';
import type { Medium, Side } from '../vocabulary/words.ts';
import { clockOf, dateText, timeText } from './clock.ts';
import { type Known, lastDecision } from './knowledge.ts';
import {
  chairName,
  channelOf,
  isSide,
  junctureOf,
  nameOf,
  partyOf,
  receiverName,
  takerName,
  thirdPartyOf,
} from './names.ts';
import { hoursTold } from './scale.ts';
import { say } from './strings.ts';
import type { PaperView } from './views.ts';
import { carrierOf, outsiderAnswer, wordsReceived } from './wording.ts';

const KIND_OF_MEDIUM: Readonly<Record<Medium, PaperKind>> = {
  letter: 'letter',
  cable: 'telegram',
  oral: 'memorandum',
  broadcast: 'broadcast',
  print: 'press',
  note: 'letter',
};

/** All papers a side has had, newest first. */
export function papersOf(known: Known): readonly PaperView[] {
  const decided = lastDecision(known);
  return known.entries.flatMap((entry) => papersIn(known, entry, entry.n > decided)).reverse();
}

/** Id of the paper by which an entry is told; null where it brings none of its own. */
export function paperIdOf(known: Known, entry: Entry): string | null {
  return papersIn(known, entry, true).at(-1)?.id ?? null;
}

function papersIn(known: Known, entry: Entry, isNew: boolean): readonly PaperView[] {
  const game = known.case;
  const at = entry.at;
  switch (entry.kind) {
    case 'opened':
      return (junctureOf(game, entry.juncture)?.papers ?? [])
        .map((paper) => asView(paper, at, isNew))
        .reverse();
    case 'developed': {
      const paper = game.developments.find((one) => one.id === entry.development)?.paper;
      return paper === undefined ? [] : [asView(paper, at, isNew)];
    }
    case 'sent':
      return isSeenBetween(known)
        ? messagePaper(known, entry.message.id, at, isNew)
        : declinedPaper(known, entry.message, at, isNew);
    case 'delivered':
      return messagePaper(known, entry.message, at, isNew);
    case 'leaked':
      return [leakPaper(known, entry, isNew)];
    case 'measured':
      return measurePaper(known, entry, isNew);
    case 'ratified':
      return ratifiedPaper(known, entry, isNew);
    case 'broke':
      return [brokePaper(known, entry, isNew)];
    default:
      return [];
  }
}

function asView(paper: Paper, at: Minute, isNew: boolean): PaperView {
  return { ...paper, at, isNew, message: null };
}

/** A report made by the game itself. */
function report(
  id: string,
  at: Minute,
  isNew: boolean,
  heading: string,
  headline: string,
  body: readonly Statement[],
  rest: Partial<PaperView> = {},
): PaperView {
  return {
    id,
    kind: 'telegram',
    heading,
    from: '',
    to: null,
    stamp: null,
    sent: null,
    received: null,
    headline,
    body,
    at,
    isNew,
    message: null,
    ...rest,
  };
}

function plain(id: string, text: string): Statement {
  return { id, text, evidence: 'dramatised', sources: [], dispute: null };
}

/** A go-between was asked and not accepted by both sides: the message went without him. */
function declinedPaper(known: Known, message: Message, at: Minute, isNew: boolean): PaperView[] {
  const name = thirdPartyOf(known.case, message.demarche.thirdParty)?.name;
  if (name === undefined || message.carriedBy !== null) return [];
  const id = `declined-${message.id}`;
  const headline = say('paper.declined.headline', { name });
  const body = [plain(id, say('paper.declined.body', { name }))];
  return [report(id, at, isNew, say('paper.declined'), headline, body, { kind: 'memorandum' })];
}

function messagePaper(known: Known, id: string, at: Minute, isNew: boolean): PaperView[] {
  const theirs = known.received.find((message) => message.id === id);
  if (theirs !== undefined) return [receivedPaper(known, theirs, at, isNew)];
  const own = known.sent.find((message) => message.id === id);
  if (own === undefined || isSide(own.to)) return [];
  const from = receiverName(known.case, own.to);
  const headline = say('paper.headline.explain', { from });
  const body = outsiderAnswer(known.case, own);
  return [
    report(`answer-${id}`, at, isNew, say('paper.note'), headline, body, { from, kind: 'letter' }),
  ];
}

/** A message as a paper on the desk of its receiver. */
export function receivedPaper(
  known: Known,
  message: Message,
  at: Minute,
  isNew: boolean,
): PaperView {
  const game = known.case;
  const medium = channelOf(game, message.demarche.channel)?.medium ?? 'letter';
  const from = signatory(game, message);
  const answered = known.sent.some((own) => own.id === message.demarche.answers);
  return {
    id: message.id,
    kind: KIND_OF_MEDIUM[medium],
    heading: say(`paper.${medium}`),
    from,
    to: receiverName(game, message.to),
    stamp: answered ? say('paper.stamp.answer') : null,
    sent: sentText(known, message),
    received: hoursTold(game) ? timeText(game, at, known.side) : dateText(game, at, known.side),
    headline: say(`paper.headline.${message.demarche.act}`, {
      from: partyOf(game, message.from).short,
    }),
    body: wordsReceived(game, message),
    at,
    isNew,
    message: message.id,
  };
}

/** The hour with its city; where hours are not told, the date here: no paper comes before it was sent. */
function sentText({ case: game, side }: Known, { sentAt, from }: Message): string {
  if (!hoursTold(game)) return dateText(game, sentAt, side);
  return `${timeText(game, sentAt, from)} ${clockOf(game, from).city}`;
}

function leakPaper(
  known: Known,
  entry: Extract<Entry, { kind: 'leaked' }>,
  isNew: boolean,
): PaperView {
  const exposure = entry.to === 'exposed' ? 'exposed' : 'rumoured';
  const id = `leak-${entry.n}`;
  const words = known.press[entry.n] ?? [];
  return report(
    id,
    entry.at,
    isNew,
    say('paper.press'),
    leakHeadline(known, entry, exposure),
    words.length > 0 ? words : [plain(id, say('paper.leak.plain'))],
    { kind: 'press', from: say('paper.press.from'), stamp: say(`paper.stamp.leak.${exposure}`) },
  );
}

function leakHeadline(
  { case: game }: Known,
  entry: Extract<Entry, { kind: 'leaked' }>,
  exposure: 'rumoured' | 'exposed',
): string {
  const name = nameOf(game, entry.of);
  if (name === null) return say('paper.leak.plain');
  const seen = entry.changes.find(({ rule }) => rule === 'seen')?.because ?? [];
  const venue = game.venues.find(({ id }) => seen.includes(id));
  if (venue !== undefined) return say('paper.leak.seen', { name, venue: venue.name });
  return say(`paper.leak.${exposure}`, { name });
}

/** What the other side does in the open is reported; one's own doings are known. */
function measurePaper(
  known: Known,
  entry: Extract<Entry, { kind: 'measured' }>,
  isNew: boolean,
): PaperView[] {
  const measure = known.case.measures.find((one) => one.id === entry.measure);
  if (measure === undefined || isOwnStep(known, entry)) return [];
  const id = `measure-${entry.n}`;
  const from = takerName(known.case, entry);
  const headline = say('paper.measure.headline', { from, name: measure.name });
  const body = measure.about.length > 0 ? measure.about : [plain(id, headline)];
  return [report(id, entry.at, isNew, say('paper.measure'), headline, body, { from })];
}

function isSeenBetween({ chair }: Known): boolean {
  return chair !== null && chair.thirdParty !== null;
}

function isOwnStep(
  known: Known,
  { side, measure }: { side: Side | null; measure: string },
): boolean {
  const taker = known.chair?.thirdParty ?? null;
  if (taker === null) return side === known.side;
  return known.case.measures.some(({ id, thirdParty }) => id === measure && thirdParty === taker);
}

/** The second approval, or a refusal: the first alone says nothing yet. */
function ratifiedPaper(
  known: Known,
  entry: Extract<Entry, { kind: 'ratified' }>,
  isNew: boolean,
): PaperView[] {
  const id = `ratified-${entry.n}`;
  const heading = say('paper.ratified');
  if (!entry.passed) {
    const headline =
      entry.side === known.side && !isSeenBetween(known)
        ? say('paper.ratified.no.ours')
        : say('paper.ratified.no.theirs', { from: partyOf(known.case, entry.side).short });
    return [
      report(id, entry.at, isNew, heading, headline, [plain(id, say('paper.ratified.body.no'))]),
    ];
  }
  if (entry.n !== known.ratified) return [];
  const body = [plain(id, say('paper.ratified.body.yes'))];
  return [report(id, entry.at, isNew, heading, say('paper.ratified.yes'), body)];
}

function brokePaper(
  known: Known,
  entry: Extract<Entry, { kind: 'broke' }>,
  isNew: boolean,
): PaperView {
  const id = `broke-${entry.n}`;
  const told = entry.outcome === 'war' || entry.outcome === 'breakdown' ? entry.outcome : 'drift';
  const from = entry.by === null ? '' : partyOf(known.case, entry.by).short;
  const { rupture } = known.case;
  if (told === 'war' && rupture !== null) {
    const { stamp, headline, body } = rupture;
    return report(id, entry.at, isNew, say('paper.broke'), headline, [plain(id, body)], { stamp });
  }
  return report(
    id,
    entry.at,
    isNew,
    say('paper.broke'),
    say(`paper.${told}.headline`, { from }),
    [plain(id, say(`paper.${told}.body`))],
    told === 'war' ? { stamp: say('paper.war') } : {},
  );
}

/** Who stands under a message: the man who spoke it, the chair whose draft it was, or the government. */
function signatory(game: Case, message: Message): string {
  const channel = channelOf(game, message.demarche.channel);
  const spoke = channel?.medium === 'oral' ? carrierOf(game, channel, message.from) : null;
  if (spoke !== null) return spoke;
  return message.demarche.option === null
    ? partyOf(game, message.from).name
    : chairName(game, message.chair);
}
