/** What happened at every table, in sentences, with who sat where by code-name. */
import { whenText } from '../../projection/clock.ts';
import { sentenceOf } from '../../projection/transcript.ts';
import { lastWorld } from '../../record/tape.ts';
import type { Entry } from '../../vocabulary/entry.ts';
import type { ClassState, Said, TableState } from '../rules/state.ts';
import { aliasesOf, nameOfRole } from './cards.ts';
import { isModels } from './hands.ts';
import { wordOf } from './said.ts';
import { listed, say } from './strings.ts';

/** @returns plain text; secrets are in it, so it is for after the reveal */
export function transcriptOf(state: ClassState): string {
  const { title } = state.material.game;
  const parts = [
    say('transcript.title', { case: title }),
    ...state.tables.map((table) => tableText(state, table)),
    ...listOf(
      say('transcript.foreseen'),
      typedLines(state, ({ foreseen }) => foreseen ?? ''),
    ),
    ...listOf(
      say('transcript.exit'),
      typedLines(state, ({ exit }) => exit.join(' / ')),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

function tableText(state: ClassState, table: TableState): string {
  const { case: game, messages, ended } = lastWorld(table.tape);
  const roles = state.material.plan.roles
    .map((role) => ({ role, aliases: aliasesOf(state, table, role) }))
    .filter(({ aliases }) => aliases.length > 0)
    .map(({ role, aliases }) =>
      say('transcript.role', { name: nameOfRole(state, role), aliases: listed(aliases) }),
    );
  const record = table.tape.entries
    .filter(({ kind }) => kind !== 'passed')
    .map((entry) => {
      const chair = deciding(entry);
      const byModel = chair !== null && isModels(state, table, entry.n, chair);
      const sentence = sentenceOf(game, entry, messages);
      const mark = byModel ? say('transcript.by model') : '';
      return `${whenText(game, entry.at, 'A')}  ${sentence}${mark}`;
    });
  const said = table.said.filter(isForAll).map((one) => saidText(state, one));
  return [
    say('transcript.table', { table: table.id }),
    ...listOf(say('transcript.roles'), roles),
    record.join('\n'),
    ...(said.length > 0 ? [said.join('\n')] : []),
    ...(ended === null ? [say('transcript.unended')] : []),
  ].join('\n\n');
}

/** The chair that decided an entry; what came of it by itself is nobody's. */
function deciding(entry: Entry): string | null {
  switch (entry.kind) {
    case 'sent':
      return entry.message.chair;
    case 'waited':
    case 'carried':
    case 'predicted':
      return entry.chair;
    default:
      return null;
  }
}

/** What the teacher said to one student stays between the two. */
const isForAll = ({ from, to }: Said): boolean =>
  from !== 'nudge' && (from !== 'teacher' || to === null);

function saidText(state: ClassState, said: Said): string {
  const { name, headline, text } = wordOf(state, said);
  const words = [headline, text].filter((one) => one !== '').join(' ');
  return say('transcript.said', { name, text: words });
}

function typedLines(
  state: ClassState,
  of: (seat: { readonly foreseen: string | null; readonly exit: readonly string[] }) => string,
): readonly string[] {
  return [...state.seats.values()]
    .filter((seat) => !seat.removed && of(seat).replaceAll(' / ', '') !== '')
    .map((seat) => say('transcript.said', { name: seat.alias, text: of(seat) }));
}

function listOf(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${title}\n${lines.join('\n')}`];
}
