/** The teacher's desk. */
import type { TeacherView } from '../protocol/views.ts';
import { hasEnded } from '../rules/decide-teacher.ts';
import type { Seat } from '../rules/state.ts';
import { nameOfRole } from './cards.ts';
import { classViewOf } from './class.ts';
import { glanceOf, seatCard } from './glance.ts';
import { showOf } from './projector.ts';
import type { Moment } from './waits.ts';

export function teacherViewOf(moment: Moment): TeacherView {
  const { state, presence } = moment;
  const all = [...state.seats.values()];
  const here = all.filter(({ removed }) => !removed);
  const seated = here.filter(({ table }) => table !== null);
  const cards = (seats: readonly Seat[]) => seats.map((seat) => seatCard(presence, seat));
  return {
    code: state.head.code,
    class: classViewOf(moment),
    tables: state.tables.map((table) => glanceOf(moment, table)),
    waiting: cards(here.filter(({ table }) => table === null)),
    removed: cards(all.filter(({ removed }) => removed)),
    words: Object.fromEntries(
      here.flatMap(({ id, word }) => (word === null ? [] : [[id, word] as const])),
    ),
    roles: state.material.plan.roles.map((role) => ({
      id: role.id,
      name: nameOfRole(state, role),
      duty: role.duty,
    })),
    offline: here.filter(({ id }) => presence.get(id)?.online !== true).length,
    models: state.tables.reduce((sum, { models }) => sum + Object.keys(models).length, 0),
    ready: seated.filter(({ ready }) => ready).length,
    ended: state.tables.filter(hasEnded).length,
    show: showOf(state),
    foreseen: seated.flatMap(({ alias, table, foreseen }) =>
      table === null || foreseen === null ? [] : [{ alias, table, text: foreseen }],
    ),
    exits: here
      .filter(({ exit }) => exit.some((answer) => answer !== ''))
      .map(({ alias, exit }) => ({ alias, answers: exit })),
  };
}
