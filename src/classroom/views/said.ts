/** What was said at a table, as one who sits there may hear it. */
import { personOf } from '../../projection/names.ts';
import type { Role } from '../../vocabulary/classroom.ts';
import type { SaidView, WordView } from '../protocol/views.ts';
import { type ClassState, roleOf, type Said, type Seat, type TableState } from '../rules/state.ts';
import { nameOfRole } from './cards.ts';
import { kept } from './kept.ts';
import { say } from './strings.ts';

/** What was said to all at the table, to this role or to this seat. The very same object until more is said. */
export function saidViewOf(
  state: ClassState,
  table: TableState,
  role: Role,
  seat: Seat | null,
): SaidView {
  return views(table.said, `${role.id} ${seat?.id}`, () => ({
    words: wordsFor(state, table, role, seat),
  }));
}

const views = kept<readonly Said[], SaidView>();

function wordsFor(
  state: ClassState,
  table: TableState,
  role: Role,
  seat: Seat | null,
): readonly WordView[] {
  const hears = ({ to }: Said) =>
    to === null || to.includes(role.id) || (seat !== null && to.includes(seat.id));
  const says = ({ from, role: by }: Said) => by === role.id && from !== 'nudge';
  return table.said
    .filter((said) => hears(said) || says(said))
    .map((said) => wordOf(state, said))
    .reverse();
}

/** Something said, under the name of who said it. */
export function wordOf(state: ClassState, said: Said): WordView {
  const { n, from, at, headline, text, sure } = said;
  const name = speakerOf(state, said);
  return {
    id: `said-${n}`,
    from,
    name,
    when: at,
    headline,
    text: from === 'nudge' ? say('word.nudge', { name }) : text === headline ? '' : text,
    sure,
  };
}

function speakerOf(state: ClassState, { from, role }: Said): string {
  const speaker = roleOf(state.material.plan, role);
  if (speaker === null) return say(from === 'development' ? 'word.development' : 'word.teacher');
  const name = nameOfRole(state, speaker);
  const office = personOf(state.material.game, speaker.person)?.office ?? '';
  return from === 'press' && office !== '' ? say('word.from', { name, office }) : name;
}
