/** Whom an entry may concern, so that a move at one table costs the other tables nothing. */
import type { TableId } from '../../vocabulary/classroom.ts';
import type { Side } from '../../vocabulary/words.ts';
import type { ClassEntry, ClassState } from '../rules/class.ts';
import { roleOf } from '../rules/state.ts';
import type { Device } from './device.ts';

export interface Touched {
  /** Everybody, with everything. */
  all: boolean;
  /** The class as all see it: how many are here. */
  here: boolean;
  readonly tables: Set<TableId>;
  /** Delegations whose own work it is, by table and side. */
  readonly rooms: Set<string>;
  readonly seats: Set<string>;
}

export const nobody = (): Touched => ({
  all: false,
  here: false,
  tables: new Set(),
  rooms: new Set(),
  seats: new Set(),
});

export const isNobody = ({ all, here, tables, seats }: Touched): boolean =>
  !all && !here && tables.size === 0 && seats.size === 0;

const roomKey = (table: TableId, side: Side | null): string => `${table} ${side}`;

/** Adds whom an entry concerns: who it names, and whom their work is with. */
export function touch(touched: Touched, entry: ClassEntry): void {
  switch (entry.kind) {
    case 'drafted':
    case 'advised':
    case 'ordered':
    case 'handed back':
      touched.rooms.add(roomKey(entry.table, entry.side));
      touched.tables.add(entry.table);
      return;
    case 'played':
    case 'model':
    case 'noted':
    case 'published':
    case 'nudged':
      touched.tables.add(entry.table);
      return;
    case 'word':
    case 'practised':
    case 'foreseen':
    case 'exit answered':
      touched.seats.add(entry.seat);
      return;
    default:
      touched.all = true;
  }
}

/** A device came or went: its table sees who, all others how many are here. */
export function touchTableOf(touched: Touched, state: ClassState, seat: string): void {
  const table = state.seats.get(seat)?.table ?? null;
  touched.here = true;
  touched.seats.add(seat);
  if (table !== null) touched.tables.add(table);
}

/** What of a student's views may have changed. */
export interface Concern {
  /** The class as all see it. */
  readonly lesson: boolean;
  /** Its own seat, table and play. */
  readonly own: boolean;
  /** It is its own delegation's work: told before the rest of the table. */
  readonly near: boolean;
}

const EVERYTHING: Concern = { lesson: true, own: true, near: false };

export function concernOf(touched: Touched, state: ClassState, { seat }: Device): Concern {
  const sits = state.seats.get(seat ?? '');
  if (touched.all || sits === undefined) return EVERYTHING;
  const { id, table, role } = sits;
  const side = roleOf(state.material.plan, role)?.side ?? null;
  return {
    lesson: touched.here,
    own: touched.seats.has(id) || (table !== null && touched.tables.has(table)),
    near: table !== null && touched.rooms.has(roomKey(table, side)),
  };
}
