/** Every decision of every table as a table of text (RFC 4180), for a teacher's own analysis. */

import { whenText } from '../../projection/clock.ts';
import { chairName, channelOf, junctureOf, nameOf, venueOf } from '../../projection/names.ts';
import { stepsOf } from '../../projection/parting.ts';
import { type Decision, decisionsOf } from '../../record/compare.ts';
import { lastWorld, type Tape } from '../../record/tape.ts';
import { type ClassState, deciderOf, type TableState } from '../rules/state.ts';
import { nameOfRole } from './cards.ts';
import { isModels } from './hands.ts';
import { termsOf } from './room.ts';
import { wordsOfDecision } from './tables.ts';

const COLUMNS = [
  'table',
  'number',
  'when',
  'role',
  'by',
  'chair',
  'juncture',
  'decision',
  'act',
  'channel',
  'kind',
  'venue',
  'third party',
  'public terms',
  'secret terms',
  'measures',
] as const;

/** @returns lines that end in CR and LF, the first with the names of the columns */
export function csvOf(state: ClassState): string {
  const rows = state.tables.flatMap((table) =>
    decisionsOf(state.material.game, table.tape.entries).map((decision, n) =>
      rowOf(state, table, decision, n + 1),
    ),
  );
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function rowOf(
  state: ClassState,
  table: TableState,
  decision: Decision,
  number: number,
): readonly string[] {
  const { game, plan } = state.material;
  const { demarche } = decision;
  const role = deciderOf(plan, decision.chair);
  const channel = channelOf(game, demarche?.channel ?? null);
  const side = game.chairs.find(({ id }) => id === decision.chair)?.side ?? 'A';
  const terms = termsOf(game, demarche?.package ?? {}, side);
  const spoken = (secret: boolean) =>
    terms.filter((term) => term.secret === secret).map(({ text }) => text);
  return [
    table.id,
    String(number),
    whenText(game, decision.at, 'A'),
    role === null ? '' : nameOfRole(state, role),
    isModels(state, table, decision.n, decision.chair) ? 'model' : 'student',
    chairName(game, decision.chair),
    junctureOf(game, decision.juncture)?.title ?? '',
    wordsOfDecision(table.tape, decision),
    demarche?.act ?? (isCarried(table.tape, decision) ? 'carry' : 'silent'),
    channel?.name ?? '',
    channel?.kind ?? '',
    venueOf(game, demarche?.venue ?? null)?.name ?? '',
    carrierOf(table.tape, decision),
    spoken(false).join(' '),
    spoken(true).join(' '),
    (demarche?.measures ?? stepsOf(table.tape, decision))
      .map((id) => nameOf(game, id) ?? id)
      .join('; '),
  ];
}

const isCarried = (tape: Tape, { n }: Decision): boolean => tape.entries[n]?.kind === 'carried';

function carrierOf(tape: Tape, { message }: Decision): string {
  const { case: game, messages } = lastWorld(tape);
  const by = messages.find(({ id }) => id === message)?.carriedBy ?? null;
  return by === null ? '' : (nameOf(game, by) ?? by);
}

/** No student's words are in it: quotes alone have to be doubled. */
function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
