/** The desk: what came, what is asked, what the staff has drafted, what is under way. */
import { refusal } from '../engine/refusal.ts';
import { answerVenue } from '../engine/routes.ts';
import { tablesOf } from '../engine/tables.ts';
import type { Turn, World } from '../engine/world.ts';
import type { Case, Juncture, StaffOption } from '../vocabulary/case.ts';
import type { Demarche, Message } from '../vocabulary/demarche.ts';
import type { Entry } from '../vocabulary/entry.ts';
import type { Act, Guidance, Reply, Side } from '../vocabulary/words.ts';
import { causesOfReply } from './causes.ts';
import { clocksAt, stretchText, whenText } from './clock.ts';
import { crossingOf } from './crossing.ts';
import { inHandsView, isBetween, isInHands } from './in-hands.ts';
import { expectedArrival, type Known } from './knowledge.ts';
import {
  chairOf,
  channelOf,
  junctureOf,
  leadOf,
  optionOf,
  personOf,
  receiverName,
  venueOf,
} from './names.ts';
import { papersOf, receivedPaper } from './papers.ts';
import { say } from './strings.ts';
import { tensionView } from './tension.ts';
import type {
  DeskView,
  DraftView,
  ReplyView,
  SendingView,
  TransitView,
  TurnView,
} from './views.ts';
import { reportOf, wordsOf } from './wording.ts';

/** The desk of a side's chair. `world` is asked what is possible, and for nothing else. */
export function deskView(
  known: Known,
  world: World,
  guidance: Guidance,
  reply: ReplyView | null,
): DeskView {
  const game = known.case;
  const turn = known.turns[0] ?? null;
  const chair =
    known.chair ??
    chairOf(game, turn?.chair ?? junctureOf(game, known.juncture)?.chair ?? null) ??
    leadOf(game, known.side);
  const person = personOf(game, chair.person);
  return {
    case: { id: game.id, title: game.title, short: game.short, era: game.era },
    chair: {
      id: chair.id,
      name: person?.name ?? chair.id,
      office: person?.office ?? '',
      side: chair.side ?? known.side,
      between: isBetween(known),
      portrait: person?.portrait ?? null,
    },
    guidance,
    at: known.at,
    clocks: clocksAt(game, known.at),
    tension: tensionView(known.tension, known.case.treads),
    papers: papersOf(known),
    turn: turn && turnView(known, world, turn, guidance),
    onItsWay: transitsOf(known),
    reply,
    settled: known.settled !== null,
    ended: known.ended !== null,
  };
}

function turnView(known: Known, world: World, turn: Turn, guidance: Guidance): TurnView {
  if (isInHands(known, turn)) return inHandsView(known, turn, guidance);
  const juncture = askedAt(known, turn);
  if (juncture === null) return unaskedView(known, world, turn);
  const used = new Set(known.sent.map((message) => message.demarche.option));
  const staff = juncture.staff
    .filter((option) => !used.has(option.id))
    .map((option) => staffDraft(known, world, turn, option, guidance));
  const predict = juncture.predict;
  const asks = predict !== null && !(predict.id in known.predicted) && turn.answers === null;
  return {
    chair: turn.chair,
    juncture: juncture.id,
    number: juncture.number,
    ...headingOf(known, turn),
    answers: turn.answers,
    // biome-ignore lint/suspicious/noThenProperty: "known then" is the word, and this is no promise
    then: juncture.then,
    drafts: [...answerDrafts(known, world, turn), ...staff],
    prediction: asks ? { id: predict.id, question: predict.question } : null,
  };
}

/** The juncture that asks; null where a message came before any of this side's own. */
function askedAt(known: Known, turn: Turn): Juncture | null {
  const juncture = junctureOf(known.case, turn.juncture);
  // Before its first juncture a side's turn may name one of the other side, or one yet to come.
  if (known.juncture === null || juncture === null) return null;
  return isMine(known, juncture.chair) ? juncture : null;
}

/** What a side's chair is asked, in few words: the title of its turn, and the question. */
export function headingOf(known: Known, turn: Turn): Pick<TurnView, 'title' | 'question'> {
  const juncture = askedAt(known, turn);
  if (juncture === null) {
    return { title: say('turn.unasked.title'), question: say('turn.unasked.question') };
  }
  const { title, question } = juncture;
  return { title, question: turn.answers === null ? question : say('turn.answer.question') };
}

/** Is it a chair of those who sit here? */
function isMine({ case: game, side, chair }: Known, asked: string): boolean {
  return chair === null ? chairOf(game, asked)?.side === side : asked === chair.id;
}

/** A message came before any juncture of this side's own: there is nothing but to answer it. */
function unaskedView(known: Known, world: World, turn: Turn): TurnView {
  return {
    chair: turn.chair,
    juncture: '',
    number: 0,
    ...headingOf(known, turn),
    answers: turn.answers,
    // biome-ignore lint/suspicious/noThenProperty: as above
    then: [],
    drafts: answerDrafts(known, world, turn),
    prediction: null,
  };
}

function staffDraft(
  known: Known,
  world: World,
  turn: Turn,
  option: StaffOption,
  guidance: Guidance,
): DraftView {
  const demarche = { ...option.demarche, answers: turn.answers, option: option.id };
  const told = guidance !== 'archival';
  return {
    ...draftView(known, world, turn, option.id, option.label, demarche),
    likely: told ? option.likely : '',
    risk: told ? option.risk : '',
  };
}

const ANSWERS = ['accept', 'reject', 'stall'] as const satisfies readonly Act[];

/** Plain answers to a message, by the way it came, as far as they can be given. */
function answerDrafts(known: Known, world: World, turn: Turn): readonly DraftView[] {
  const asked = known.received.find((message) => message.id === turn.answers);
  if (asked === undefined) return [];
  return ANSWERS.map((act) => {
    const demarche = answering(world, known.side, asked, act);
    return draftView(known, world, turn, `answer.${act}`, say(`answer.${act}`), demarche);
  }).filter((draft) => draft.refusal === null);
}

/** A bare answer by the channel of the message it answers, and where that came from if it can. */
function answering(world: World, side: Side, asked: Message, act: Act): Demarche {
  const { channel, venue } = asked.demarche;
  const by = channelOf(world.case, channel);
  return {
    act,
    package: act === 'accept' ? asked.received : {},
    channel,
    venue: by && answerVenue(world, tablesOf(world.case), side, by, venue),
    thirdParty: null,
    measures: [],
    answers: asked.id,
    option: null,
  };
}

function draftView(
  known: Known,
  world: World,
  turn: Turn,
  id: string,
  label: string,
  demarche: Demarche,
): DraftView {
  const game = known.case;
  const channel = channelOf(game, demarche.channel);
  const place = venueOf(game, demarche.venue)?.name ?? channel?.name ?? '';
  const { chair, juncture } = turn;
  return {
    id,
    label,
    kind: channel?.kind ?? null,
    by: isBetween(known)
      ? stepsOf(game, demarche)
      : channel === null
        ? say('draft.silent')
        : say(`draft.${channel.kind}`, { name: place }),
    demarche,
    text: isBetween(known)
      ? (optionOf(game, juncture, demarche.option)?.text ?? [])
      : wordsOf(game, { from: known.side, chair, juncture, demarche, carriedBy: null }),
    likely: '',
    risk: '',
    refusal: refusal(world, { kind: 'send', chair, demarche }),
  };
}

/** The steps of a third party's draft, by name. */
function stepsOf(game: Case, { measures }: Demarche): string {
  const names = measures.flatMap((id) => game.measures.find((one) => one.id === id)?.name ?? []);
  return names.length === 0 ? say('draft.nothing') : names.join('; ');
}

/** What this side knows to be under way: its messages, the latest first, and what it waits for. */
function transitsOf(known: Known): readonly TransitView[] {
  const { case: game, side, at } = known;
  const sent = known.sent
    .filter((message) => expectedArrival(game, message)[1] > at)
    .toReversed()
    .map((message): TransitView => {
      const [from, to] = expectedArrival(game, message);
      const by = say('transit.sent.by', {
        channel: channelOf(game, message.demarche.channel)?.name ?? '',
      });
      return {
        id: message.id,
        when: stretchText(game, from, to, side === 'A' ? 'B' : 'A'),
        text: say('transit.sent', { to: receiverName(game, message.to), by }),
        kind: 'sent',
      };
    });
  const last = known.sent.at(-1);
  const answered = known.received.some((message) => message.demarche.answers === last?.id);
  const awaited: readonly TransitView[] =
    last !== undefined && !answered && expectedArrival(game, last)[1] <= at
      ? [
          {
            id: `awaited-${last.id}`,
            when: '',
            text: say('transit.awaited', { when: whenText(game, last.sentAt, side) }),
            kind: 'awaited',
          },
        ]
      : [];
  const due = game.junctures
    .flatMap((juncture) => juncture.predict ?? [])
    .filter((prediction) => prediction.id in known.predicted && prediction.by > at)
    .map(
      (prediction): TransitView => ({
        id: prediction.id,
        when: whenText(game, prediction.by, side),
        text: say('transit.due', { question: prediction.question }),
        kind: 'due',
      }),
    );
  return [...sent, ...awaited, ...due];
}

/** The entry by which a message came before this chair: read, or put into its hands. */
function bringsTo(known: Known, entry: Entry, id: string): boolean {
  if (isBetween(known)) return entry.kind === 'sent' && entry.message.id === id;
  return entry.kind === 'delivered' && entry.message === id;
}

/** What came back: the message, whether it crossed, and what moved. */
export function replyView(known: Known, world: World, id: string): ReplyView | null {
  const message = known.received.find((one) => one.id === id);
  const entry = known.entries.findLast((one) => bringsTo(known, one, id));
  if (message === undefined || entry === undefined) return null;
  const crossing = isBetween(known) ? null : crossingOf(known, message);
  const paper = receivedPaper(known, message, entry.at, true);
  const turn = known.turns.find((one) => one.answers === id) ?? known.turns[0];
  return {
    message: id,
    paper: crossing === null ? paper : { ...paper, stamp: say('paper.stamp.crossed') },
    act: message.demarche.act,
    reply: replyOf(known, message),
    crossing,
    moved: isBetween(known) ? [] : causesOfReply(known, message),
    canAccept:
      turn !== undefined &&
      !isBetween(known) &&
      refusal(world, {
        kind: 'send',
        chair: turn.chair,
        demarche: answering(world, known.side, message, 'accept'),
      }) === null,
  };
}

/** The reply that a message is, where it answers one of ours. */
function replyOf(known: Known, message: Message): Reply | null {
  const { act, answers } = message.demarche;
  if (!known.sent.some((own) => own.id === answers)) return null;
  if (act === 'accept' || act === 'reject' || act === 'stall') return act;
  return act === 'threaten' ? 'escalate' : 'counter';
}

/** Just sent: what was said, and how the carrier will put it. */
export function sendingView(known: Known, id: string): SendingView | null {
  const game = known.case;
  const message = known.sent.find((one) => one.id === id);
  const channel = channelOf(game, message?.demarche.channel ?? null);
  if (message === undefined || channel === null) return null;
  const [from, to] = expectedArrival(game, message);
  return {
    message: id,
    said: wordsOf(game, message),
    reported: reportOf(game, message),
    channel: channel.name,
    kind: channel.kind,
    venue: venueOf(game, message.demarche.venue)?.name ?? null,
    leaves: whenText(game, message.sentAt, known.side),
    arrives: stretchText(game, from, to, known.side === 'A' ? 'B' : 'A'),
  };
}
