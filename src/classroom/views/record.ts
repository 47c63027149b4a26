/** A table's record in sentences for the teacher, with what is secret in it set apart. */
import { whenText } from '../../projection/clock.ts';
import { chairName, channelOf, receiverName, takerName } from '../../projection/names.ts';
import { headlineOf, sentenceOf } from '../../projection/transcript.ts';
import { lastWorld, type Tape } from '../../record/tape.ts';
import type { Case } from '../../vocabulary/case.ts';
import type { Message, Package } from '../../vocabulary/demarche.ts';
import type { Entry } from '../../vocabulary/entry.ts';
import type { Side } from '../../vocabulary/words.ts';
import { SIDES } from '../../vocabulary/words.ts';
import type { OpenTableView } from '../protocol/views.ts';
import { kept } from './kept.ts';
import { termsOf } from './room.ts';
import { say } from './strings.ts';

export type RecordLine = OpenTableView['record'][number];

const records = kept<Tape, readonly RecordLine[]>();

/** Every line of a table's record, oldest first. Time that passes by itself is no line. */
export function recordOf(tape: Tape): readonly RecordLine[] {
  return records(tape, '', () => {
    const { case: game, messages } = lastWorld(tape);
    return tape.entries
      .filter(({ kind }) => kind !== 'passed')
      .map((entry) => ({
        n: entry.n,
        when: whenText(game, entry.at, 'A'),
        ...lineOf(game, entry, messages),
      }));
  });
}

type Line = Pick<RecordLine, 'text' | 'secret'>;

/** What may be read by whoever looks over the teacher's shoulder, and what may not. */
function lineOf(game: Case, entry: Entry, messages: readonly Message[]): Line {
  const whole = sentenceOf(game, entry, messages);
  switch (entry.kind) {
    case 'sent': {
      const { message } = entry;
      const { channel, package: terms } = message.demarche;
      const way = channelOf(game, channel);
      const hidden = secretTerms(game, terms, message.from);
      if (way?.kind !== 'back' && hidden === null) return { text: whole, secret: null };
      const text = say('record.sent', {
        sender: chairName(game, message.chair),
        recipient: receiverName(game, message.to),
        channel: way?.name ?? '',
      });
      const headline = headlineOf(game, message);
      return { text, secret: [headline, hidden].filter((one) => one !== null).join(' ') };
    }
    case 'agreed': {
      const from = messages.find(({ id }) => id === entry.message)?.from ?? 'A';
      const hidden = secretTerms(game, entry.package, from);
      return hidden === null
        ? { text: whole, secret: null }
        : { text: say('record.agreed'), secret: `${whole} ${hidden}` };
    }
    case 'measured': {
      const open = game.measures.find(({ id }) => id === entry.measure)?.public !== false;
      const party = takerName(game, entry);
      return open
        ? { text: whole, secret: null }
        : { text: say('record.measured', { party }), secret: whole };
    }
    case 'developed': {
      const seenBy = game.developments.find(({ id }) => id === entry.development)?.seenBy ?? [];
      return SIDES.every((side) => seenBy.includes(side))
        ? { text: whole, secret: null }
        : { text: say('record.developed'), secret: whole };
    }
    // How a go-between passed it on is told to nobody else before the end.
    case 'carried':
      return {
        text: say('record.carried', { chair: chairName(game, entry.chair) }),
        secret: whole,
      };
    case 'predicted':
      return {
        text: say('record.predicted', { chair: chairName(game, entry.chair) }),
        secret: whole,
      };
    default:
      return { text: whole, secret: null };
  }
}

function secretTerms(game: Case, terms: Package, speaker: Side): string | null {
  const secret = termsOf(game, terms, speaker).filter((term) => term.secret);
  if (secret.length === 0) return null;
  return say('record.secret', { terms: secret.map(({ text }) => text).join(' ') });
}
