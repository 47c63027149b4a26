/** The class after an entry of its log. Never draws and never looks at a clock: the log alone makes it. */
import { playedOn } from '../../record/tape.ts';
import { TABLES, type TableId } from '../../vocabulary/classroom.ts';
import { unreachable } from '../../vocabulary/never.ts';
import type { Side } from '../../vocabulary/words.ts';
import type { ServerTime } from '../protocol/views.ts';
import { decisionSeconds, errandSeconds, minutesOf, runsFor } from './lesson.ts';
import type { ClassEntry, ClassHead } from './log.ts';
import { freshTape } from './playing.ts';
import {
  type ClassState,
  type Countdown,
  type Delegation,
  type Material,
  onTable,
  type Said,
  type Seat,
  type TableState,
  tableOf,
} from './state.ts';
import { inPart, longer, paused } from './time.ts';
import { askedAt, questionOf, turnsKey } from './turns.ts';

const IDLE: Delegation = { put: null, advice: {}, errand: null, handedBack: null };

/** A class before anything has happened: one table laid, nobody here. */
export function newClass(head: ClassHead, material: Material): ClassState {
  return {
    head,
    material,
    entries: 0,
    done: new Set(),
    part: 'joining',
    countdown: runsFor(minutesOf(head.length, 'joining') * 60, head.created),
    spent: 0,
    paused: false,
    locked: false,
    freeText: false,
    seats: new Map(),
    tables: laid(head, material, 1),
    show: { what: 'code', table: null, step: null },
    rehearsal: false,
  };
}

/** Tables before anything has happened. All have the same luck, so that what came of them can be compared. */
function laid(head: ClassHead, material: Material, count: number): readonly TableState[] {
  return TABLES.slice(0, count).map((id) => ({
    id,
    tape: freshTape(material, head.seed),
    delegations: { A: IDLE, B: IDLE },
    models: {},
    hands: [],
    said: [],
    beat: 0,
    countdown: null,
    paused: false,
    askedAt: head.created,
    nudged: {},
  }));
}

/** In a rehearsal all tables have the same people, which is the model: with the same luck all would play alike. */
function withOwnLuck({ head, material }: ClassState) {
  return (table: TableState, place: number): TableState => ({
    ...table,
    tape: freshTape(material, head.seed + place),
  });
}

export function applyEntry(state: ClassState, entry: ClassEntry): ClassState {
  const done = entry.once === null ? state.done : new Set(state.done).add(entry.once);
  return { ...changed(state, entry), entries: state.entries + 1, done };
}

function changed(state: ClassState, entry: ClassEntry): ClassState {
  switch (entry.kind) {
    case 'joined':
      return withSeat(state, newSeat(entry));
    case 'token':
      return onSeat(state, entry.seat, { tokenHash: entry.tokenHash, word: null });
    case 'word':
      return onSeat(state, entry.seat, { word: entry.word });
    case 'laid': {
      const tables = laid(state.head, state.material, entry.tables);
      return { ...state, tables: state.rehearsal ? tables.map(withOwnLuck(state)) : tables };
    }
    case 'seated': {
      const { table, role, deputy } = entry;
      const came = tableOf(state, table)?.tape.entries.length ?? 0;
      return onSeat(state, entry.seat, { table, role, deputy, came });
    }
    case 'removed':
      return onSeat(state, entry.seat, { removed: true, table: null, role: null });
    case 'readmitted':
      return onSeat(state, entry.seat, { removed: false });
    case 'muted':
      return onSeat(state, entry.seat, { muted: entry.on });
    case 'locked':
      return { ...state, locked: entry.on };
    case 'free text':
      return { ...state, freeText: entry.on };
    case 'part':
      return inPart(state, entry.part, entry.at);
    case 'paused':
      return paused(state, entry.table, entry.at, true);
    case 'resumed':
      return paused(state, entry.table, entry.at, false);
    case 'extended':
      return longer(state, entry.table, entry.seconds);
    case 'ready':
      return onSeat(state, entry.seat, { ready: true });
    case 'practised': {
      const seat = state.seats.get(entry.seat);
      const practised = [...new Set([...(seat?.practised ?? []), entry.channel])];
      return onSeat(state, entry.seat, { practised });
    }
    case 'foreseen':
      return onSeat(state, entry.seat, { foreseen: entry.text });
    case 'exit answered':
      return onSeat(state, entry.seat, { exit: entry.answers });
    case 'drafted':
      return onDelegation(state, entry.table, entry.side, (own) => ({
        ...own,
        put: entry.demarche,
        advice: {},
        handedBack: null,
      }));
    case 'advised':
      return onDelegation(state, entry.table, entry.side, (own) => ({
        ...own,
        advice: { ...own.advice, [entry.role]: { advice: entry.advice, because: entry.because } },
      }));
    case 'ordered': {
      const { chair, envoy, demarche } = entry;
      const under = onDelegation(state, entry.table, entry.side, (own) => ({
        ...own,
        put: demarche,
        errand: { chair, envoy, demarche },
        handedBack: null,
      }));
      return onTable(under, entry.table, (table) => ({
        ...table,
        countdown: clock(state, table, errandSeconds(), entry.at),
      }));
    }
    case 'handed back': {
      const { role, because } = entry;
      const back = onDelegation(state, entry.table, entry.side, (own) => ({
        ...own,
        errand: null,
        handedBack: { role, because },
      }));
      return onTable(back, entry.table, (table) => ({
        ...table,
        countdown: clock(state, table, errandSeconds(), entry.at),
      }));
    }
    case 'played':
      return onTable(state, entry.table, (table) => played(state, table, entry));
    case 'model': {
      const { role, on, kept } = entry;
      return onTable(state, entry.table, (table) => {
        const { [role]: _, ...others } = table.models;
        return { ...table, models: on ? { ...others, [role]: { kept } } : others };
      });
    }
    case 'noted':
      return heard(state, entry.table, entry, 'mediator', entry.role, entry.to);
    case 'published':
      return heard(state, entry.table, entry, 'press', entry.role, null);
    case 'bulletin':
      return heard(state, entry.table, entry, 'development', null, null);
    case 'said':
      return heard(
        state,
        entry.table,
        entry,
        'teacher',
        null,
        entry.seat === null ? null : [entry.seat],
      );
    case 'nudged': {
      const nudged = onTable(state, entry.table, (table) => ({
        ...table,
        nudged: { ...table.nudged, [entry.role]: entry.at },
      }));
      return heard(nudged, entry.table, { ...entry, text: '' }, 'nudge', entry.from, [entry.role]);
    }
    case 'projected':
      return { ...state, show: { what: entry.show, table: entry.table, step: entry.step } };
    case 'rehearsed':
      return {
        ...state,
        rehearsal: true,
        tables: state.part === 'joining' ? state.tables.map(withOwnLuck(state)) : state.tables,
      };
    default:
      return unreachable(entry);
  }
}

function newSeat(entry: Extract<ClassEntry, { kind: 'joined' }>): Seat {
  return {
    id: entry.seat,
    alias: entry.alias,
    tokenHash: entry.tokenHash,
    word: null,
    table: null,
    role: null,
    deputy: false,
    came: 0,
    muted: false,
    removed: false,
    ready: false,
    practised: [],
    foreseen: null,
    exit: [],
  };
}

function withSeat(state: ClassState, seat: Seat): ClassState {
  return { ...state, seats: new Map(state.seats).set(seat.id, seat) };
}

function onSeat(state: ClassState, id: string, change: Partial<Seat>): ClassState {
  const seat = state.seats.get(id);
  return seat === undefined ? state : withSeat(state, { ...seat, ...change });
}

function onDelegation(
  state: ClassState,
  table: TableId,
  side: Side,
  change: (own: Delegation) => Delegation,
): ClassState {
  return onTable(state, table, (one) => ({
    ...one,
    delegations: { ...one.delegations, [side]: change(one.delegations[side]) },
  }));
}

/** A clock of a table: it stands where the table or the class is paused. */
function clock(state: ClassState, table: TableState, seconds: number, now: ServerTime): Countdown {
  return state.paused || table.paused ? { kind: 'stands', seconds } : runsFor(seconds, now);
}

function played(
  state: ClassState,
  table: TableState,
  entry: Extract<ClassEntry, { kind: 'played' }>,
): TableState {
  const tape = playedOn(table.tape, entry.entries);
  const { role, model } = entry;
  const hand = { from: table.tape.entries.length, to: tape.entries.length, role, model };
  const next: TableState = { ...table, tape, hands: [...table.hands, hand] };
  const key = turnsKey(state, next);
  if (key === turnsKey(state, table) && table.beat > 0) return next;
  const asked = askedAt(state, next);
  // A draft is for one question: it falls away with the first of its side's that is answered.
  const still = new Set(asked.map(questionOf));
  const renewed = (side: Side) =>
    askedAt(state, table).every((one) => one.role.side !== side || still.has(questionOf(one)))
      ? next.delegations[side]
      : IDLE;
  return {
    ...next,
    delegations: { A: renewed('A'), B: renewed('B') },
    beat: asked.length > 0 ? table.beat + 1 : table.beat,
    countdown:
      asked.length > 0 ? clock(state, table, decisionSeconds(state.head.length), entry.at) : null,
    askedAt: entry.at,
  };
}

function heard(
  state: ClassState,
  table: TableId | null,
  entry: {
    readonly n: number;
    readonly at: ServerTime;
    readonly text: string;
    readonly headline?: string;
    readonly sure?: Said['sure'];
  },
  from: Said['from'],
  role: string | null,
  to: Said['to'],
): ClassState {
  const said: Said = {
    n: entry.n,
    at: entry.at,
    from,
    role,
    to,
    headline: entry.headline ?? '',
    text: entry.text,
    sure: entry.sure ?? null,
  };
  return onTable(state, table, (one) => ({ ...one, said: [...one.said, said] }));
}
