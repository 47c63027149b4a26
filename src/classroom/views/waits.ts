/** On whom a table waits, and how each role stands in its work. */
import type { Role } from '../../vocabulary/classroom.ts';
import { SIDES, type Side } from '../../vocabulary/words.ts';
import type { Doing, ServerTime } from '../protocol/views.ts';
import { hasEnded } from '../rules/decide-teacher.ts';
import type { Presence } from '../rules/log.ts';
import {
  type ClassState,
  type Delegation,
  holders,
  roleOf,
  type Seat,
  type TableState,
} from '../rules/state.ts';
import { actingFor, askedAt, isOnline } from '../rules/turns.ts';
import { hasRoom, roomOf, shareRoom } from './eyes.ts';
import { kept } from './kept.ts';

/** The class and the air at one moment: every view that tells who is here is made from it. */
export interface Moment {
  readonly state: ClassState;
  readonly presence: Presence;
  readonly now: ServerTime;
}

const moments = new WeakMap<ClassState, Moment>();

/** The very same moment for all who ask for it, so that what all their views have in common is made once. */
export function momentOf(state: ClassState, presence: Presence, now: ServerTime): Moment {
  const known = moments.get(state);
  if (known?.presence === presence && known.now === now) return known;
  const moment = { state, presence, now };
  moments.set(state, moment);
  return moment;
}

/** A role that others wait for. */
export interface Awaited {
  readonly role: Role;
  readonly task: 'decide' | 'carry' | 'advise';
  /** The role that decides, for whom an adviser or an envoy works. */
  readonly head: Role;
}

/** Does a table play: have its people anything to do? */
export function isPlaying(state: ClassState, table: TableState): boolean {
  return state.part === 'play' && !hasEnded(table);
}

/**
 * Everybody whom a table waits for, in the engine's order: an envoy with an order, advisers who have not
 * spoken to a draft, else whoever must decide.
 */
export function awaitedAt(moment: Moment, table: TableState): readonly Awaited[] {
  return awaiting(moment, table.id, () => awaitedNow(moment, table));
}

const awaiting = kept<Moment, readonly Awaited[]>();

function awaitedNow(moment: Moment, table: TableState): readonly Awaited[] {
  const { state } = moment;
  if (!isPlaying(state, table)) return [];
  return askedAt(state, table).flatMap(({ role, chair }): readonly Awaited[] => {
    const own = role.side === null ? null : table.delegations[role.side];
    const envoy = roleOf(state.material.plan, own?.errand?.envoy ?? null);
    if (own?.errand?.chair === chair && envoy !== null) {
      return [{ role: envoy, task: 'carry', head: role }];
    }
    const silent = unheard(moment, table, role).map(
      (one): Awaited => ({ role: one, task: 'advise', head: role }),
    );
    return silent.length > 0 ? silent : [{ role, task: 'decide', head: role }];
  });
}

/**
 * Members of a room who have not said what they think of the draft before it: its advisers, and where it
 * votes everybody. Who is gone is not waited for.
 */
function unheard(moment: Moment, table: TableState, head: Role): readonly Role[] {
  const { state } = moment;
  const { put, advice, errand } = delegationOf(state, table, head);
  if (put === null || errand !== null) return [];
  const votes = head.side !== null && state.material.plan.decides[head.side] === 'vote';
  return roomOf(state, head).filter(
    (role) =>
      role.id !== head.id &&
      (role.duty === 'advises' || (votes && role.duty !== 'decides')) &&
      advice[role.id] === undefined &&
      table.models[role.id] === undefined &&
      actingNow(moment, table, role) !== null,
  );
}

const NOTHING: Delegation = { put: null, advice: {}, errand: null, handedBack: null };

/** What a role's room has on its hands. An order of a chair outside it is none of the room's. */
export function delegationOf(state: ClassState, table: TableState, role: Role): Delegation {
  if (role.side === null || !hasRoom(state, role)) return NOTHING;
  const own = table.delegations[role.side];
  const by = own.errand?.chair;
  const theirs = state.material.plan.roles.find(({ chairs }) => by && chairs.includes(by));
  return theirs !== undefined && !shareRoom(state, theirs, role) ? NOTHING : own;
}

/** The order that is in a role's own hands, whoever gave it. */
export function errandOf(table: TableState, role: Role): NonNullable<Delegation['errand']> | null {
  const errand = role.side === null ? null : table.delegations[role.side].errand;
  return errand?.envoy === role.id ? errand : null;
}

/** What a role is awaited for; null where nobody waits for it. */
export function taskOf(moment: Moment, table: TableState, role: Role): Awaited | null {
  return awaitedAt(moment, table).find((one) => one.role.id === role.id) ?? null;
}

/** How a role stands: whether anybody sits there, and what those who do are at. */
export function doingOf(moment: Moment, table: TableState, role: Role): Doing {
  const { state, presence } = moment;
  if (table.models[role.id] !== undefined) return 'model';
  const seats = holders(state, table.id, role.id);
  if (seats.length === 0) return 'absent';
  if (!seats.some((seat) => isOnline(presence, seat))) return 'offline';
  if (state.part === 'brief' || state.part === 'practice') {
    return seats.every((seat) => hasPrepared(state, seat)) ? 'done' : 'thinks';
  }
  if (hasEnded(table)) return 'done';
  if (taskOf(moment, table, role) !== null) return 'thinks';
  const said = delegationOf(state, table, role).advice[role.id] !== undefined;
  return said ? 'done' : 'waits';
}

/** The brief has been read, or the two channels have been tried. */
export function hasPrepared(state: ClassState, seat: Seat): boolean {
  return state.part === 'practice' ? seat.practised.length > 1 : seat.ready;
}

/** Who decides for a role now: its holder, or its deputy while that one is away. */
export function actingNow(
  { state, presence, now }: Moment,
  table: TableState,
  role: Role,
): Seat | null {
  return actingFor(state, table.id, role.id, presence, now);
}

/** Sides for which somebody is held up at a table. */
export function awaitedSides(awaited: readonly Awaited[]): readonly Side[] {
  return SIDES.filter((side) => awaited.some(({ head }) => head.side === side));
}
