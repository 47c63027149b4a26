/** Stands in until the views come. */

import type { TableId } from '../../vocabulary/classroom.ts';
import type { StudentAsk, TeacherAsk } from '../protocol/commands.ts';
import type * as V from '../protocol/views.ts';
import type { Answer, ClassRefusal } from '../protocol/wire.ts';
import type { ClassState, Presence } from '../rules/class.ts';

const plain = (state: ClassState, presence: Presence, now: number) => ({
  id: state.head.id,
  lesson: { part: state.part },
  here: [...presence.values()].filter(({ online }) => online).length,
  locked: state.locked,
  now,
});
type Answered = { readonly answer: Answer } | { readonly refusal: ClassRefusal };

export const classView = (state: ClassState, presence: Presence, now: number) =>
  plain(state, presence, now) as unknown as V.ClassView;
export const seatView = (state: ClassState, seat: string, _p: Presence, _n: number) =>
  ({ ...state.seats.get(seat), tokenHash: 0 }) as unknown as V.SeatView;
export const tableView = (state: ClassState, seat: string, _p: Presence, _n: number) => {
  const table = state.seats.get(seat)?.table ?? null;
  return (table === null
    ? null
    : { table, beat: state.tables.find(({ id }) => id === table)?.beat }) as unknown as V.TableView;
};
export const playView = (state: ClassState, seat: string, passed: number) => {
  const table = state.tables.find(({ id }) => id === state.seats.get(seat)?.table);
  return (table === undefined || state.part !== 'play'
    ? null
    : { passed, stops: table.tape.entries.length }) as unknown as V.PlayView | null;
};
export const teacherView = (state: ClassState, presence: Presence, now: number) =>
  ({
    code: state.head.code,
    class: plain(state, presence, now),
    seats: [...state.seats.values()].map(({ alias, word, id }) => ({ alias, word, id })),
  }) as unknown as V.TeacherView;
export const openTableView = (state: ClassState, table: TableId, _p: Presence, _n: number) =>
  ({ table, n: state.entries }) as unknown as V.OpenTableView;
export const projectorView = (state: ClassState, presence: Presence, now: number) =>
  ({ class: plain(state, presence, now), code: state.head.code }) as unknown as V.ProjectorView;
export const answerStudent = (_s: ClassState, _seat: string, _a: StudentAsk): Answered => ({
  refusal: { code: 'not now', text: 'No.' },
});
export const answerTeacher = (
  _s: ClassState,
  _a: TeacherAsk,
  _p: Presence,
  _n: number,
): Answered => ({ refusal: { code: 'not now', text: 'No.' } });
