/** Who sits where: the suggestion that a teacher accepts or changes. Nobody is left over. */
import { NEEDS, type Role, type TableId } from '../../vocabulary/classroom.ts';
import { type ClassState, holders, type Seat } from './state.ts';

export interface Place {
  readonly table: TableId;
  readonly role: string;
  readonly deputy: boolean;
}

/** Up to this many a table stays one; see the class mode's sizes: 8-12 one table, 13-18 one large or two. */
const ONE_TABLE = 12;
/** A table of the size at which everybody has work. */
const GOOD_TABLE = 9;
const MOST_TABLES = 4;

/** How many tables for so many students: none under seven, so that both sides and what is between are held. */
export function tablesFor(students: number): number {
  if (students <= ONE_TABLE) return 1;
  const most = Math.floor(students / 7);
  return Math.max(1, Math.min(MOST_TABLES, most, Math.ceil(students / GOOD_TABLE)));
}

/** Roles in the order in which they fill: essential ones first. */
export function fillingOrder(roles: readonly Role[]): readonly Role[] {
  return [...roles].sort((a, b) => NEEDS.indexOf(a.need) - NEEDS.indexOf(b.need));
}

/** Places of all students, in the order in which they joined, on so many tables. */
export function suggested(
  state: ClassState,
  seats: readonly Seat[],
): readonly (Place & { readonly seat: string })[] {
  const places: (Place & { readonly seat: string })[] = [];
  const taken = (table: TableId, role: string) =>
    places.filter((place) => place.table === table && place.role === role).length;
  for (const { id } of seats) places.push({ seat: id, ...nextPlace(state, taken) });
  return places;
}

/** The place of one more: an empty chair, then a shareable one, then the deputy of the busiest. */
export function placeFor(state: ClassState): Place {
  return nextPlace(state, (table, role) => holders(state, table, role).length);
}

function nextPlace(state: ClassState, taken: (table: TableId, role: string) => number): Place {
  const roles = fillingOrder(state.material.plan.roles);
  const tables = state.tables.map(({ id }) => id);
  const heads = (table: TableId) => roles.reduce((sum, { id }) => sum + taken(table, id), 0);
  /** The emptiest table first, so that all fill alike. */
  const fewest = (list: readonly Place[]) =>
    [...list].sort((a, b) => heads(a.table) - heads(b.table))[0];
  for (const role of roles) {
    const empty = tables
      .filter((table) => taken(table, role.id) === 0)
      .map((table) => ({ table, role: role.id, deputy: false }));
    const first = fewest(empty);
    if (first !== undefined) return first;
  }
  const shared = roles
    .filter(({ need }) => need === 'shareable')
    .flatMap(({ id }) => tables.map((table) => ({ table, role: id, deputy: false })))
    .filter(({ table, role }) => taken(table, role) < 2);
  const shareable = fewest(shared);
  if (shareable !== undefined) return shareable;
  return deputyPlace(state, taken, tables);
}

/** The busiest chair: who has decided most, at the table and in the chair with the fewest people. */
function deputyPlace(
  state: ClassState,
  taken: (table: TableId, role: string) => number,
  tables: readonly TableId[],
): Place {
  const deciders = state.material.plan.roles.filter(({ duty }) => duty === 'decides');
  const decided = (table: TableId, role: string) =>
    state.tables
      .find(({ id }) => id === table)
      ?.hands.filter((hand) => hand.role === role && !hand.model).length ?? 0;
  const all = tables.flatMap((table) =>
    deciders.map(({ id: role }) => ({ table, role, deputy: true })),
  );
  const [best] = all.sort(
    (a, b) =>
      taken(a.table, a.role) - taken(b.table, b.role) ||
      decided(b.table, b.role) - decided(a.table, a.role),
  );
  if (best === undefined) throw new Error('A plan has no role that decides.');
  return best;
}
