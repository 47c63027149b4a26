/** What was true in this run and kept from your chair. */
import { tablesOf } from '../engine/tables.ts';
import type { World } from '../engine/world.ts';
import { lastWorld, type Tape } from '../record/tape.ts';
import type { Case } from '../vocabulary/case.ts';
import type { Message } from '../vocabulary/demarche.ts';
import type { Entry } from '../vocabulary/entry.ts';
import type { Chair } from '../vocabulary/sides.ts';
import { other, type Side } from '../vocabulary/words.ts';
import { isEntrusted } from './between.ts';
import { whenText } from './clock.ts';
import { expectedArrival, misjudgedBy, type Viewer } from './knowledge.ts';
import { isSide, nameOf, partyOf, receiverName } from './names.ts';
import { say } from './strings.ts';
import { headlineOf, sentenceOf } from './transcript.ts';
import type { RevealedView } from './views-debrief.ts';

export function revealedIn(you: Tape, { side, chair }: Viewer): readonly RevealedView[] {
  const world = lastWorld(you);
  const { case: game } = world;
  const told = (entry: Entry, id: string, text: string): RevealedView => ({
    id: `${id}-${entry.n}`,
    text,
    when: whenText(game, entry.at, side),
    entry: entry.n,
  });
  if (chair !== null && chair.thirdParty !== null) {
    return you.entries.flatMap((entry) => pastYou(game, chair, entry, told));
  }
  const them = partyOf(game, other(side));
  const resolved = tablesOf(game).start[other(side)].resolved;
  const nature: RevealedView = {
    id: 'resolve',
    text: say(resolved ? 'revealed.resolved' : 'revealed.irresolute', { party: them.short }),
    when: '',
    entry: null,
  };
  const found = you.entries.flatMap((entry): RevealedView[] => {
    if (entry.kind === 'measured' && entry.side !== side) {
      const measure = game.measures.find(({ id }) => id === entry.measure);
      if (measure === undefined || measure.public) return [];
      const name = nameOf(game, entry.measure) ?? entry.measure;
      return [told(entry, 'measure', say('revealed.measure', { party: them.short, name }))];
    }
    if (entry.kind === 'carried') return [...carriedHow(you, entry, told)];
    if (entry.kind !== 'sent') return [];
    const text = toldOf(you, entry.message, side);
    return text === null ? [] : [told(entry, 'message', text)];
  });
  return [nature, ...staffOff(world, side, them.short), ...found];
}

/** Of two staffs one is off by more than this, in deviations: less is not worth telling. */
const TOLD = 0.67;

/** The side's own staff thought too well of the other, or too ill. */
function staffOff(world: World, side: Side, party: string): readonly RevealedView[] {
  const off = misjudgedBy(world, side);
  if (Math.abs(off) < TOLD) return [];
  const text = say(off > 0 ? 'revealed.hopeful' : 'revealed.grim', { party });
  return [{ id: 'staff', text, when: '', entry: null }];
}

type Tell = (entry: Entry, id: string, text: string) => RevealedView;

/** What went from side to side and not through this third party's hands. */
function pastYou(game: Case, chair: Chair, entry: Entry, told: Tell): readonly RevealedView[] {
  if (entry.kind !== 'sent' || isEntrusted(entry.message, chair)) return [];
  const { message } = entry;
  const from = partyOf(game, message.from).short;
  const words = headlineOf(game, message);
  const text = say('revealed.past', { from, to: receiverName(game, message.to), words });
  return [told(entry, 'past', text)];
}

/** A third party did not pass a message on as it was given. */
function carriedHow(
  you: Tape,
  entry: Extract<Entry, { kind: 'carried' }>,
  told: Tell,
): readonly RevealedView[] {
  if (entry.as === 'plain') return [];
  const { case: game, messages } = lastWorld(you);
  return [told(entry, 'carried', sentenceOf(game, entry, messages))];
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
