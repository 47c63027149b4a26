/** Who is asked at a table, who sits there, and who carries: from the record, the plan and the seats. */
import { channelOf } from '../../projection/names.ts';
import { lastWorld } from '../../record/tape.ts';
import type { Role, TableId } from '../../vocabulary/classroom.ts';
import type { Demarche } from '../../vocabulary/demarche.ts';
import type { Side } from '../../vocabulary/words.ts';
import type { ServerTime } from '../protocol/views.ts';
import { GRACE } from './lesson.ts';
import type { Presence } from './log.ts';
import {
  type ClassState,
  deciderOf,
  holders,
  roleOf,
  type Seat,
  type TableState,
} from './state.ts';

/** A chair that must decide, and the role that decides for it. */
export interface Asked {
  readonly chair: string;
  readonly juncture: string;
  /** The message to answer; null when the juncture itself asks. */
  readonly answers: string | null;
  readonly role: Role;
}

/** Everybody who is asked now, in the engine's order. Chairs that no role decides for are the model's. */
export function askedAt(state: ClassState, table: TableState): readonly Asked[] {
  const { plan } = state.material;
  return lastWorld(table.tape).turns.flatMap(({ chair, juncture, answers }) => {
    const role = deciderOf(plan, chair);
    return role === null ? [] : [{ chair, juncture, answers, role }];
  });
}

/** The turn that a role has now. */
export function turnOfRole(state: ClassState, table: TableState, role: string): Asked | null {
  return askedAt(state, table).find((asked) => asked.role.id === role) ?? null;
}

/** Names what a chair is asked: of two that are equal it is the same question. */
export function questionOf({ chair, juncture, answers }: Asked): string {
  return `${chair}/${juncture}/${answers ?? ''}`;
}

/** Names all that is asked at a table. */
export function turnsKey(state: ClassState, table: TableState): string {
  return askedAt(state, table).map(questionOf).join(' ');
}

/** A device is here, or gone for less than the grace time. */
export function isHere(presence: Presence, seat: Seat, now: ServerTime): boolean {
  const air = presence.get(seat.id);
  return air !== undefined && (air.online || now - air.since < GRACE * 1000);
}

export function isOnline(presence: Presence, seat: Seat): boolean {
  return presence.get(seat.id)?.online === true;
}

/**
 * Who acts for a role: its first holder who is here, a deputy only while all before it are gone. Null
 * when nobody is: then the model may sit down.
 */
export function actingFor(
  state: ClassState,
  table: TableId,
  role: string,
  presence: Presence,
  now: ServerTime,
): Seat | null {
  return holders(state, table, role).find((seat) => isHere(presence, seat, now)) ?? null;
}

/** The envoy into whose hands an order goes: present, of that side, and a carrier of that channel. */
export function envoyFor(
  state: ClassState,
  table: TableState,
  { side, id }: Role,
  demarche: Demarche,
  presence: Presence,
): Role | null {
  const { game, plan } = state.material;
  const carriers = channelOf(game, demarche.channel)?.carriers ?? [];
  if (side === null) return null;
  const envoy = plan.roles.find(
    (role) =>
      role.duty === 'carries' &&
      role.side === side &&
      role.id !== id &&
      carriers.includes(role.person),
  );
  if (envoy === undefined || table.models[envoy.id] !== undefined) return null;
  const there = holders(state, table.id, envoy.id).some((seat) => isOnline(presence, seat));
  return there ? envoy : null;
}

/** Roles of a side that are held by somebody at a table. */
export function membersOf(state: ClassState, table: TableId, side: Side): readonly Role[] {
  return state.material.plan.roles.filter(
    (role) => role.side === side && holders(state, table, role.id).length > 0,
  );
}

/** The role of a seat, where it has one. */
export function roleOfSeat(state: ClassState, seat: Seat): Role | null {
  return roleOf(state.material.plan, seat.role);
}
