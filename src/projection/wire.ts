/** The wire of the replay: each message from where it was sent to where it was read, and who crossed whom. */
import type { Tape } from '../record/tape.ts';
import { lastWorld } from '../record/tape.ts';
import type { Case } from '../vocabulary/case.ts';
import type { Message } from '../vocabulary/demarche.ts';
import type { Minute } from '../vocabulary/units.ts';
import type { Side } from '../vocabulary/words.ts';
import { clockOf, momentTexts } from './clock.ts';
import { channelOf, isSide, partyOf, thirdPartyOf } from './names.ts';
import { hoursTold } from './scale.ts';
import { say } from './strings.ts';
import { headlineOf } from './transcript.ts';
import type { WireCrossing, WireView } from './views-replay.ts';

/** Every message of a record as a line. */
export function wireOf(tape: Tape, stepOf: (entry: number) => number): readonly WireView[] {
  const world = lastWorld(tape);
  return tape.entries.flatMap((entry) =>
    entry.kind === 'sent' ? [line(world.case, entry.message, stepOf(entry.n))] : [],
  );
}

function line(game: Case, message: Message, step: number): WireView {
  const { from, to, sentAt, arrivesAt } = message;
  const channel = channelOf(game, message.demarche.channel);
  const kind = channel?.kind ?? 'official';
  const evidence = game.history.find(
    ({ juncture, option }) => juncture === message.juncture && option === message.demarche.option,
  )?.evidence;
  return {
    message: message.id,
    title: headlineOf(game, message),
    hint: hintOf(game, message, say(`wire.${kind}`)),
    from,
    to,
    kind,
    channel: channel?.name ?? '',
    thirdParty: thirdPartyOf(game, message.carriedBy)?.name ?? null,
    sentAt,
    readAt: arrivesAt,
    step,
    evidence: evidence?.evidence ?? 'dramatised',
    sources: evidence?.sources ?? [],
  };
}

/** When it was sent and when read, each on its own clock; where hours are not told, on which days. */
function hintOf(game: Case, message: Message, kind: string): string {
  const { from, to, sentAt, arrivesAt } = message;
  const reader = isSide(to) ? to : from;
  const ends = [
    { at: sentAt, side: from },
    { at: arrivesAt, side: reader },
  ];
  const [sent = '', read = ''] = momentTexts(game, ends, 'day');
  if (hoursTold(game)) {
    const city = (side: Side) => clockOf(game, side).city;
    return say('wire.hint', {
      kind,
      sent: `${sent} ${city(from)}`,
      read: `${read} ${city(reader)}`,
    });
  }
  return sent === read
    ? say('wire.hint.day', { kind, day: sent })
    : say('wire.hint', { kind, sent, read });
}

/**
 * Every pair of messages that passed each other: each was sent before the other had been read. Of two
 * in one direction none passes the other.
 */
export function crossingsOf(game: Case, messages: readonly Message[]): readonly WireCrossing[] {
  const between = messages.filter(({ to, sentAt, arrivesAt }) => isSide(to) && arrivesAt > sentAt);
  return between.flatMap((earlier, i) =>
    between.slice(i + 1).flatMap((later): WireCrossing[] => {
      const [a, b] = earlier.sentAt <= later.sentAt ? [earlier, later] : [later, earlier];
      if (a.from === b.from || b.sentAt >= a.arrivesAt) return [];
      if (b.demarche.answers === a.id) return [];
      const [earlierSent = '', laterSent = ''] = momentTexts(
        game,
        [a, b].map(({ sentAt, from }) => ({ at: sentAt, side: from })),
      );
      const names = {
        earlier: ofMoment(game, a, earlierSent),
        later: ofMoment(game, b, laterSent),
        to: partyOf(game, a.from).short,
      };
      return [
        {
          id: `${a.id}-${b.id}`,
          messages: [a.id, b.id],
          at: meeting(a, b),
          // biome-ignore lint/suspicious/noThenProperty: "known then" is the word, and this is no promise
          then: {
            title: say('wire.crossed.then.title'),
            text: say('wire.crossed.then.text', names),
          },
          now: { title: say('wire.crossed.now.title'), text: say('wire.crossed.now.text', names) },
        },
      ];
    }),
  );
}

/** A message by its sender and moment: its words stand beside its line. */
function ofMoment(game: Case, { from }: Message, when: string): string {
  return say('crossing.of', { from: partyOf(game, from).short, when });
}

/** When two lines meet: both run straight, in opposite directions, over the same way. */
function meeting(a: Message, b: Message): Minute {
  const [aWay, bWay] = [a.arrivesAt - a.sentAt, b.arrivesAt - b.sentAt];
  // a is at (t - a.sentAt) / aWay from its start, b at 1 - (t - b.sentAt) / bWay.
  return Math.round((aWay * bWay + a.sentAt * bWay + b.sentAt * aWay) / (aWay + bWay));
}
