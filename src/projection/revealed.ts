/** What was true in this run and kept from your chair. */
import { tablesOf } from '../engine/tables.ts';
import { lastWorld, type Tape } from '../record/tape.ts';
import type { Message } from '../vocabulary/demarche.ts';
import { other, type Side } from '../vocabulary/words.ts';
import { whenText } from './clock.ts';
import { expectedArrival } from './knowledge.ts';
import { isSide, nameOf, partyOf, receiverName } from './names.ts';
import { say } from './strings.ts';
import { headlineOf } from './transcript.ts';
import type { RevealedView } from './views-debrief.ts';

export function revealedIn(you: Tape, side: Side): readonly RevealedView[] {
  const world = lastWorld(you);
  const { case: game } = world;
  const them = partyOf(game, other(side));
  const resolved = tablesOf(game).start[other(side)].resolved;
  const nature: RevealedView = {
    id: 'resolve',
    text: say(resolved ? 'revealed.resolved' : 'revealed.irresolute', { party: them.short }),
    when: '',
    entry: null,
  };
  const found = you.entries.flatMap((entry): RevealedView[] => {
    const when = whenText(game, entry.at, side);
    const told = (id: string, text: string) => [
      { id: `${id}-${entry.n}`, text, when, entry: entry.n },
    ];
    if (entry.kind === 'measured' && entry.side !== side) {
      const measure = game.measures.find(({ id }) => id === entry.measure);
      if (measure === undefined || measure.public) return [];
      const name = nameOf(game, entry.measure) ?? entry.measure;
      return told('measure', say('revealed.measure', { party: them.short, name }));
    }
    if (entry.kind !== 'sent') return [];
    const text = toldOf(you, entry.message, side);
    return text === null ? [] : told('message', text);
  });
  return [nature, ...found];
}

/** What of a message one side did not know. */
function toldOf(you: Tape, message: Message, side: Side): string | null {
  const world = lastWorld(you);
  const { case: game } = world;
  const when = whenText(game, message.sentAt, side);
  const words = headlineOf(game, message);
  const arrived = world.delivered.includes(message.id);
  if (message.from === side) {
    if (!arrived) return say('revealed.never', { when });
    if (message.garbled)
      return say('revealed.garbled', { when, to: receiverName(game, message.to) });
    const late = message.arrivesAt > expectedArrival(game, message)[1];
    return late
      ? say('revealed.late', { when, read: whenText(game, message.arrivesAt, side) })
      : null;
  }
  const from = partyOf(game, message.from).short;
  if (!isSide(message.to)) {
    return say('revealed.outsider', { party: from, to: receiverName(game, message.to), words });
  }
  if (!arrived) return say('revealed.unread', { party: from, words });
  return message.garbled ? say('revealed.garbled.theirs', { from, when }) : null;
}
