/** Messages that pass each other: an answer sent before yours arrived answers the earlier state. */
import type { Message } from '../vocabulary/demarche.ts';
import type { Minute } from '../vocabulary/units.ts';
import { other } from '../vocabulary/words.ts';
import { timeText, whenText } from './clock.ts';
import { expectedArrival, type Known } from './knowledge.ts';
import { channelOf } from './names.ts';
import { say } from './strings.ts';
import type { CrossingView } from './views.ts';

/**
 * The crossing of a received message with the latest of one's own that it cannot have answered.
 *
 * @returns null when it answers the latest, or when nothing was under way
 */
export function crossingOf(known: Known, theirs: Message): CrossingView | null {
  const game = known.case;
  const yours = known.sent.findLast((message) => message.sentAt < theirs.arrivesAt);
  if (yours === undefined || theirs.demarche.answers === yours.id) return null;
  const readAt = middle(expectedArrival(game, yours));
  if (readAt <= theirs.sentAt) return null;
  const kindOf = (message: Message) =>
    channelOf(game, message.demarche.channel)?.kind ?? 'official';
  const answered = known.sent.find((message) => message.id === theirs.demarche.answers);
  return {
    title: say('crossing.title'),
    yours: {
      sentAt: yours.sentAt,
      readAt,
      sent: timeText(game, yours.sentAt, known.side),
      // Nobody tells the sender when it is read: the hour is the staff's guess.
      read: say('crossing.about', { time: timeText(game, readAt, other(known.side)) }),
      kind: kindOf(yours),
    },
    theirs: {
      sentAt: theirs.sentAt,
      readAt: theirs.arrivesAt,
      sent: timeText(game, theirs.sentAt, other(known.side)),
      read: timeText(game, theirs.arrivesAt, known.side),
      kind: kindOf(theirs),
    },
    text:
      answered === undefined
        ? say('crossing.text.before')
        : say('crossing.text.answers', { when: whenText(game, answered.sentAt, known.side) }),
  };
}

function middle([from, to]: readonly [Minute, Minute]): Minute {
  return Math.round((from + to) / 2);
}
