/**
 * Everything that leaves the server, each made for one device only from the class as it stands. What a
 * chair may not know is not made for it: no view is cut down from a larger one.
 */

import type { TableId } from '../../vocabulary/classroom.ts';
import type { StudentAsk, TeacherAsk } from '../protocol/commands.ts';
import type {
  ClassView,
  OpenTableView,
  PlayView,
  ProjectorView,
  SaidView,
  SeatView,
  ServerTime,
  TablesView,
  TableView,
  TeacherView,
} from '../protocol/views.ts';
import type { Presence } from '../rules/log.ts';
import { type ClassState, tableOf } from '../rules/state.ts';
import { type Answered, studentAnswer, teacherAnswer } from './answers.ts';
import { classViewOf } from './class.ts';
import { openTableOf } from './glance.ts';
import { placeOf } from './places.ts';
import { projectorViewOf } from './projector.ts';
import { saidViewOf } from './said.ts';
import { seatViewOf } from './seat.ts';
import { playViewOf, tableViewOf } from './table.ts';
import { tablesViewOf } from './tables.ts';
import { teacherViewOf } from './teacher.ts';
import { momentOf } from './waits.ts';

export { type ClassFile, type ClassFileRead, classFileOf, readClassFile } from './class-file.ts';
export { csvOf } from './csv.ts';
export { packOf, plansView } from './pack.ts';
export { transcriptOf } from './transcript.ts';
export type { Answered };

/** The class as anyone in the room may see it. */
export function classView(state: ClassState, presence: Presence, now: ServerTime): ClassView {
  return classViewOf(momentOf(state, presence, now));
}

/**
 * A student's own seat. The same object as before while nothing of its own has changed.
 *
 * @throws {Error} for a seat that this class does not have
 */
export function seatView(
  state: ClassState,
  seatId: string,
  _presence: Presence,
  _now: ServerTime,
): SeatView {
  const seat = state.seats.get(seatId);
  if (seat === undefined) throw new Error(`This class has no seat \`${seatId}\`.`);
  const place = placeOf(state, seatId);
  return seatViewOf(state, place?.table ?? null, place?.role ?? null, seat);
}

/** @returns null for who has no chair: not seated yet, or removed */
export function tableView(
  state: ClassState,
  seatId: string,
  presence: Presence,
  now: ServerTime,
): TableView | null {
  const place = placeOf(state, seatId);
  if (place === null) return null;
  return tableViewOf(momentOf(state, presence, now), place.table, place.role, place.seat);
}

/** @returns null for who has no chair */
export function saidView(state: ClassState, seatId: string): SaidView | null {
  const place = placeOf(state, seatId);
  return place && saidViewOf(state, place.table, place.role, place.seat);
}

const NOBODY: Presence = new Map();

/**
 * The play as a seat's role sees it.
 *
 * @param passed - stops that the device has left behind
 * @param presence - who is connected: a deputy decides only while the one in the chair is gone. Without
 *   it the one in the chair is taken to be there.
 * @returns null without a chair, and while the table has not begun
 */
export function playView(
  state: ClassState,
  seatId: string,
  passed: number,
  presence: Presence = NOBODY,
  now: ServerTime = 0,
): PlayView | null {
  const place = placeOf(state, seatId);
  if (place === null) return null;
  const { table, role, seat } = place;
  return playViewOf(momentOf(state, presence, now), table, role, seat, passed);
}

/** The teacher's desk. */
export function teacherView(state: ClassState, presence: Presence, now: ServerTime): TeacherView {
  return teacherViewOf(momentOf(state, presence, now));
}

/**
 * One table opened on the teacher's desk.
 *
 * @throws {Error} for a table that is not laid
 */
export function openTableView(
  state: ClassState,
  tableId: TableId,
  presence: Presence,
  now: ServerTime,
): OpenTableView {
  const table = tableOf(state, tableId);
  if (table === null) throw new Error(`This class has no table ${tableId}.`);
  return openTableOf(momentOf(state, presence, now), table);
}

/** What hangs on the wall. */
export function projectorView(
  state: ClassState,
  presence: Presence,
  now: ServerTime,
): ProjectorView {
  return projectorViewOf(momentOf(state, presence, now));
}

/**
 * How all tables came out.
 *
 * @throws {Error} while one has not ended
 */
export function tablesView(state: ClassState): TablesView {
  return tablesViewOf(state);
}

/** A student's question; refused, in words, where there is nothing to answer yet. */
export function answerStudent(state: ClassState, seatId: string, ask: StudentAsk): Answered {
  return studentAnswer(state, seatId, ask);
}

/** A teacher's question. */
export function answerTeacher(
  state: ClassState,
  ask: TeacherAsk,
  presence: Presence,
  now: ServerTime,
): Answered {
  return teacherAnswer(momentOf(state, presence, now), ask);
}
