/** How all tables came out, beside each other and beside history. */
import { dateText } from '../../projection/clock.ts';
import { historyTape } from '../../projection/history.ts';
import { chairName, channelOf, nameOf } from '../../projection/names.ts';
import { type Parting, partingOf, stepsOf } from '../../projection/parting.ts';
import { headlineOf, sentenceOf } from '../../projection/transcript.ts';
import { type Decision, decisionsOf } from '../../record/compare.ts';
import { lastWorld, type Tape } from '../../record/tape.ts';
import type { Ending } from '../../vocabulary/ending.ts';
import { CHANNEL_KINDS, type ChannelKind } from '../../vocabulary/words.ts';
import type { TablesView } from '../protocol/views.ts';
import type { ClassState, TableState } from '../rules/state.ts';
import { kept } from './kept.ts';
import { listed, say } from './strings.ts';

type Compared = TablesView['tables'][number];

const compared = kept<readonly TableState[], TablesView>();

/**
 * Ordered by how long they kept to history, so that their lines never cross.
 *
 * @throws {Error} where a table has not ended
 */
export function tablesViewOf(state: ClassState): TablesView {
  return compared(state.tables, state.head.case.hash, () => {
    const history = historyTape(state.material.game);
    const { name, poster } = endingOf(history);
    const rows = state.tables
      .map((table) => ({ table, parting: partingOf(table.tape, history) }))
      .sort(
        (a, b) =>
          (b.parting?.n ?? Number.MAX_SAFE_INTEGER) - (a.parting?.n ?? Number.MAX_SAFE_INTEGER) ||
          (b.parting?.did.at ?? 0) - (a.parting?.did.at ?? 0),
      );
    return {
      history: { name, poster },
      marks: marksOf(history, new Set(rows.flatMap(({ parting }) => parting?.n ?? []))),
      tables: rows.map(({ table, parting }) => rowOf(table, parting, history)),
    };
  });
}

function endingOf(tape: Tape): Ending {
  const { case: game, ended } = lastWorld(tape);
  const ending = game.endings.find(({ id }) => id === ended?.ending);
  if (ending === undefined) throw new Error('Tables are compared once every one has ended.');
  return ending;
}

function rowOf({ id, tape }: TableState, parting: Parting | null, history: Tape): Compared {
  const { case: game, ended, messages } = lastWorld(tape);
  const { name, family, poster } = endingOf(tape);
  const scores = ended?.scores ?? { A: 0, B: 0 };
  const sent = (kind: ChannelKind) =>
    messages.filter(({ demarche }) => channelOf(game, demarche.channel)?.kind === kind).length;
  const [official, back] = CHANNEL_KINDS.map(sent);
  return {
    id,
    ending: name,
    family,
    poster,
    same: ended?.ending === lastWorld(history).ended?.ending,
    parts: parting && { n: parting.n, ...toldOf(tape, parting.did) },
    scores: { A: round(scores.A), B: round(scores.B) },
    leaks: tape.entries.filter((entry) => entry.kind === 'leaked' && entry.to !== 'covert').length,
    sent: { official: official ?? 0, back: back ?? 0 },
  };
}

/** What history did where a table left it. */
function marksOf(history: Tape, places: ReadonlySet<number>): TablesView['marks'] {
  const { case: game, at } = lastWorld(history);
  const decisions = decisionsOf(game, history.entries);
  return [...places]
    .sort((a, b) => a - b)
    .map((n) => {
      const decision = decisions[n];
      return decision === undefined
        ? { n, when: dateText(game, at, 'A'), text: endingOf(history).name }
        : { n, ...toldOf(history, decision) };
    });
}

/** A decision as everybody may hear it once all is over. */
function toldOf(tape: Tape, decision: Decision): { readonly when: string; readonly text: string } {
  const { case: game } = lastWorld(tape);
  const chair = chairName(game, decision.chair);
  const words = wordsOfDecision(tape, decision);
  return {
    when: dateText(game, decision.at, 'A'),
    text: words === '' ? say('parts.silent', { chair }) : say('parts.did', { chair, words }),
  };
}

/** What was sent, passed on or done, in one line; empty where nothing was. */
export function wordsOfDecision(tape: Tape, decision: Decision): string {
  const { case: game, messages } = lastWorld(tape);
  const entry = tape.entries[decision.n];
  if (entry?.kind === 'sent') return headlineOf(game, entry.message);
  if (entry?.kind === 'carried') return sentenceOf(game, entry, messages);
  return listed(stepsOf(tape, decision).map((id) => nameOf(game, id) ?? id));
}

const round = (value: number): number => Math.round(value * 100) / 100;
