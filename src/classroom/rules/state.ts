/** A class as its log has made it. Immutable: every entry makes a new one that shares what it can. */

import type { Tape } from '../../record/tape.ts';
import type { Case } from '../../vocabulary/case.ts';
import type {
  AdviceKind,
  ClassPlan,
  Part,
  Reason,
  Role,
  Sureness,
  TableId,
} from '../../vocabulary/classroom.ts';
import type { Demarche } from '../../vocabulary/demarche.ts';
import type { ChannelKind, Side } from '../../vocabulary/words.ts';
import type { ServerTime } from '../protocol/views.ts';
import type { ClassHead } from './log.ts';

/** What a class is played with. */
export interface Material {
  readonly game: Case;
  readonly plan: ClassPlan;
}

/** A student's seat. */
export interface Seat {
  readonly id: string;
  readonly alias: string;
  readonly tokenHash: string;
  /** By which a second device may take it; null until the teacher asks for one. */
  readonly word: string | null;
  readonly table: TableId | null;
  readonly role: string | null;
  readonly deputy: boolean;
  /** How far the table's record had come when it sat down there: 0 for who was in time. */
  readonly came: number;
  readonly muted: boolean;
  readonly removed: boolean;
  /** The brief has been read. */
  readonly ready: boolean;
  readonly practised: readonly ChannelKind[];
  readonly foreseen: string | null;
  readonly exit: readonly string[];
}

/** A clock that counts down and can be stopped. */
export type Countdown =
  | { readonly kind: 'runs'; readonly endsAt: ServerTime }
  | { readonly kind: 'stands'; readonly seconds: number };

/** What a delegation has on its hands: a draft, what its advisers say to it, an order under way. */
export interface Delegation {
  readonly put: Demarche | null;
  readonly advice: Readonly<
    Record<string, { readonly advice: AdviceKind; readonly because: Reason }>
  >;
  readonly errand: {
    readonly chair: string;
    readonly envoy: string;
    readonly demarche: Demarche;
  } | null;
  readonly handedBack: { readonly role: string; readonly because: Reason } | null;
}

/** Something said at a table, or to one seat. */
export interface Said {
  /** Place of its entry in the log. */
  readonly n: number;
  readonly at: ServerTime;
  readonly from: 'teacher' | 'press' | 'mediator' | 'development' | 'nudge';
  /** The role that said it; null for the teacher. */
  readonly role: string | null;
  /** Roles, or the one seat, that hear it; null for the whole table. */
  readonly to: readonly string[] | null;
  readonly headline: string;
  readonly text: string;
  readonly sure: Sureness | null;
}

/** A decision with who made it: "the record marks the model's as the model's". */
export interface Hand {
  /** Entries of the table's record that came of it: from this place, to without that. */
  readonly from: number;
  readonly to: number;
  readonly role: string | null;
  readonly model: boolean;
}

export interface TableState {
  readonly id: TableId;
  readonly tape: Tape;
  readonly delegations: Readonly<Record<Side, Delegation>>;
  /** Roles in which the model sits; `kept` by the teacher's own hand. */
  readonly models: Readonly<Record<string, { readonly kept: boolean }>>;
  readonly hands: readonly Hand[];
  readonly said: readonly Said[];
  /** How often people have been asked: 1 from the first time on. */
  readonly beat: number;
  /** Until when whoever is asked should have decided; null where nobody is. */
  readonly countdown: Countdown | null;
  readonly paused: boolean;
  /** When the present turn began, for "thinks since". */
  readonly askedAt: ServerTime;
  /** The newest nudge of each role. */
  readonly nudged: Readonly<Record<string, ServerTime>>;
}

export interface ClassState {
  readonly head: ClassHead;
  readonly material: Material;
  /** How many entries the log has. */
  readonly entries: number;
  /** Ids of the commands that are done. */
  readonly done: ReadonlySet<string>;
  readonly part: Part;
  /** Of the present part; null where no clock runs. */
  readonly countdown: Countdown | null;
  /** Seconds taken from the lesson's spare time. */
  readonly spent: number;
  readonly paused: boolean;
  readonly locked: boolean;
  readonly freeText: boolean;
  /** By seat id, in the order of joining. */
  readonly seats: ReadonlyMap<string, Seat>;
  readonly tables: readonly TableState[];
  readonly show: {
    readonly what: 'code' | 'clock' | 'reveal' | 'replay';
    readonly table: TableId | null;
    readonly step: number | null;
  };
  readonly rehearsal: boolean;
}

export const tableOf = (state: ClassState, id: TableId | null): TableState | null =>
  state.tables.find((table) => table.id === id) ?? null;

export const roleOf = (plan: ClassPlan, id: string | null): Role | null =>
  plan.roles.find((role) => role.id === id) ?? null;

const NOBODY: readonly Seat[] = [];
/** Asked for every role with every view, and the same until somebody takes another chair. */
const places = new WeakMap<ClassState['seats'], ReadonlyMap<string, readonly Seat[]>>();

/** Who holds a role at a table: the one in the chair first, then its deputies. */
export function holders({ seats }: ClassState, table: TableId, role: string): readonly Seat[] {
  const known = places.get(seats) ?? placesOf(seats);
  places.set(seats, known);
  return known.get(`${table} ${role}`) ?? NOBODY;
}

function placesOf(seats: ClassState['seats']): ReadonlyMap<string, readonly Seat[]> {
  const here = [...seats.values()].filter(({ removed }) => !removed);
  here.sort((a, b) => Number(a.deputy) - Number(b.deputy));
  const all = new Map<string, readonly Seat[]>();
  for (const seat of here) {
    const place = `${seat.table} ${seat.role}`;
    all.set(place, [...(all.get(place) ?? NOBODY), seat]);
  }
  return all;
}

/** The role that decides for a chair of the case; null where nobody does and the model sits there. */
export function deciderOf(plan: ClassPlan, chair: string): Role | null {
  return plan.roles.find((role) => role.chairs.includes(chair)) ?? null;
}

/** The class with one table changed, or all of them. */
export function onTable(
  state: ClassState,
  id: TableId | null,
  change: (table: TableState) => TableState,
): ClassState {
  const tables = state.tables.map((table) =>
    id === null || table.id === id ? change(table) : table,
  );
  return { ...state, tables };
}
