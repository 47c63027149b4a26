/** Where a seat sits: its table and role. */
import type { Role } from '../../vocabulary/classroom.ts';
import { type ClassState, roleOf, type Seat, type TableState, tableOf } from '../rules/state.ts';

export interface Place {
  readonly seat: Seat;
  readonly table: TableState;
  readonly role: Role;
}

/** Null for a seat that is not there, is removed, or has no chair yet. */
export function placeOf(state: ClassState, seatId: string): Place | null {
  const seat = state.seats.get(seatId);
  if (seat === undefined || seat.removed) return null;
  const table = tableOf(state, seat.table);
  const role = roleOf(state.material.plan, seat.role);
  return table === null || role === null ? null : { seat, table, role };
}

/** The seat of a role in which nobody sits, for a teacher who looks through its eyes. */
export function roleSeat({ id }: TableState, role: Role): Seat {
  return {
    id: '',
    alias: '',
    tokenHash: '',
    word: null,
    table: id,
    role: role.id,
    deputy: false,
    came: 0,
    muted: false,
    removed: false,
    ready: true,
    practised: [],
    foreseen: null,
    exit: [],
  };
}
