/** Time in a class: parts that begin, clocks that stand, minutes that are given. */
import type { TableId } from '../../vocabulary/classroom.ts';
import type { ServerTime } from '../protocol/views.ts';
import {
  extended,
  isUp,
  minutesOf,
  runsFor,
  secondsLeft,
  spareLeft,
  started,
  stopped,
} from './lesson.ts';
import { type ClassState, onTable, type TableState } from './state.ts';

/** Another part begins. What was left of the last goes to the spare time, what it ran over comes from it. */
export function inPart(state: ClassState, part: ClassState['part'], now: ServerTime): ClassState {
  const left = state.countdown === null ? 0 : Math.round(secondsLeft(state.countdown, now));
  const spent = state.spent - left;
  const owed = Math.min(0, spareLeft({ ...state, spent }));
  const minutes = minutesOf(state.head.length, part);
  // Only the play gives: reveal and debrief keep their minutes.
  const seconds = Math.max(60, minutes * 60 + (part === 'play' ? owed : 0));
  return {
    ...state,
    part,
    spent: part === 'play' ? spent + owed : spent,
    paused: false,
    countdown: part === 'over' ? null : runsFor(seconds, now),
    locked: state.locked || part !== 'joining',
    tables: state.tables.map((table) => ({
      ...table,
      paused: false,
      countdown: part === 'play' ? started(table.countdown, now) : null,
    })),
    show:
      part === 'reveal'
        ? { what: 'reveal', table: null, step: null }
        : part === 'joining'
          ? state.show
          : { what: 'clock', table: null, step: null },
  };
}

export function paused(
  state: ClassState,
  id: TableId | null,
  now: ServerTime,
  stop: boolean,
): ClassState {
  const turn = stop ? stopped : started;
  const next = onTable(state, id, (table) => ({
    ...table,
    paused: stop,
    countdown: stop || !state.paused || id === null ? turn(table.countdown, now) : table.countdown,
  }));
  if (id !== null) return next;
  return { ...next, paused: stop, countdown: turn(state.countdown, now) };
}

export function longer(state: ClassState, id: TableId | null, seconds: number): ClassState {
  const next = onTable(state, id, (table) => ({
    ...table,
    countdown: extended(table.countdown, seconds),
  }));
  if (id !== null) return next;
  return {
    ...next,
    spent: state.spent + seconds,
    countdown: extended(state.countdown, seconds),
  };
}

/** Is a table's time for deciding up? */
export function isTimeUp(table: TableState, now: ServerTime): boolean {
  return !table.paused && isUp(table.countdown, now);
}
