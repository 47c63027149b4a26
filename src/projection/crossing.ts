/** Messages that pass each other: an answer sent before yours arrived answers the earlier state. */
import type { Message } from '../vocabulary/demarche.ts';
import type { Minute } from '../vocabulary/units.ts';
import { other } from '../vocabulary/words.ts';
import { momentTexts, whenText } from './clock.ts';
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
  const [here, there] = [known.side, other(known.side)];
  const [sent, read, theirSent, theirRead] = momentTexts(game, [
    { at: yours.sentAt, side: here },
    { at: readAt, side: there },
    { at: theirs.sentAt, side: there },
    { at: theirs.arrivesAt, side: here },
  ]) as [string, string, string, string];
  return {
    title: say('crossing.title'),
    yours: {
      sentAt: yours.sentAt,
      readAt,
      sent,
      // Nobody tells the sender when it is read: the moment is the staff's guess.
      read: say('crossing.about', { time: read }),
      kind: kindOf(yours),
    },
    theirs: {
      sentAt: theirs.sentAt,
      readAt: theirs.arrivesAt,
      sent: theirSent,
      read: theirRead,
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
