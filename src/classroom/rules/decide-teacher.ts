/** What comes of a teacher's command. */
import { refusal } from '../../engine/refusal.ts';
import { lastWorld } from '../../record/tape.ts';
import { PARTS, type TableId } from '../../vocabulary/classroom.ts';
import type { Move } from '../../vocabulary/move.ts';
import { unreachable } from '../../vocabulary/never.ts';
import type { TeacherCommand } from '../protocol/commands.ts';
import type { Circumstances, News, Outcome } from './decide.ts';
import { laidOut } from './decide-door.ts';
import { answeredByModel, openedTables } from './due.ts';
import { spareLeft } from './lesson.ts';
import { entriesOf } from './playing.ts';
import { no } from './refusals.ts';
import { placeFor, suggested } from './seating.ts';
import { type ClassState, roleOf, type TableState, tableOf } from './state.ts';
import { turnOfRole } from './turns.ts';

export function decideForTeacher(
  state: ClassState,
  command: TeacherCommand,
  about: Circumstances,
): Outcome {
  const known = addressed(state, command);
  if (known !== null) return known;
  switch (command.kind) {
    case 'go to':
      return part(state, command.part);
    case 'lock':
      return [{ kind: 'locked', on: command.on }];
    case 'free text':
      return [{ kind: 'free text', on: command.on }];
    case 'lay tables':
      return laid(state, command.count);
    case 'seat': {
      const { seat, table, role } = command;
      const place = role === null ? { ...placeFor(state), table } : { table, role, deputy: false };
      const held = [...state.seats.values()].some(
        (one) => one.id !== seat && one.table === table && one.role === place.role && !one.removed,
      );
      const shared = roleOf(state.material.plan, place.role)?.need === 'shareable';
      const deputy = place.deputy || (held && !shared);
      return [{ kind: 'seated', seat, table, role: place.role, deputy }];
    }
    case 'remove':
      return [{ kind: 'removed', seat: command.seat }];
    case 'readmit':
      return [
        { kind: 'readmitted', seat: command.seat },
        { kind: 'seated', seat: command.seat, ...placeFor(state) },
      ];
    case 'mute':
      return [{ kind: 'muted', seat: command.seat, on: command.on }];
    case 'word':
      return [{ kind: 'word', seat: command.seat, word: about.word }];
    case 'model': {
      const { table, role, on } = command;
      return [{ kind: 'model', table, role, on, kept: on }];
    }
    case 'pause':
      return [{ kind: 'paused', table: command.table }];
    case 'resume':
      return [{ kind: 'resumed', table: command.table }];
    case 'extend': {
      const { table, seconds } = command;
      if (table === null && spareLeft(state) < seconds) return no('no time left');
      return [{ kind: 'extended', table, seconds }];
    }
    case 'end beat':
      if (state.part !== 'play') return no('not playing');
      return tablesIn(state, command.table).flatMap((one) => answeredByModel(state, one, null));
    case 'skip': {
      const { table, role } = command;
      const one = tableOf(state, table);
      if (one === null || turnOfRole(state, one, role) === null) return no('not asked');
      return answeredByModel(state, one, role);
    }
    case 'develop':
      return developed(state, command);
    case 'bulletin':
      return [{ kind: 'bulletin', table: command.table, text: command.text }];
    case 'say': {
      const { to, text } = command;
      const table = to.kind === 'table' ? to.table : null;
      return [{ kind: 'said', table, seat: to.kind === 'seat' ? to.seat : null, text }];
    }
    case 'nudge':
      return [{ kind: 'nudged', table: command.table, role: command.role, from: null }];
    case 'project': {
      const { show, table, step } = command;
      if ((show === 'reveal' || show === 'replay') && !allEnded(state)) return no('not ended');
      return [{ kind: 'projected', show, table, step }];
    }
    case 'rehearse':
      return [{ kind: 'rehearsed' }];
    default:
      return unreachable(command);
  }
}

/** Does everything exist that the command names? */
function addressed(state: ClassState, command: TeacherCommand): Outcome | null {
  const seat =
    'seat' in command
      ? command.seat
      : command.kind === 'say' && command.to.kind === 'seat'
        ? command.to.seat
        : null;
  if (seat !== null && !state.seats.has(seat)) return no('seat');
  const table =
    'table' in command
      ? command.table
      : command.kind === 'say' && command.to.kind === 'table'
        ? command.to.table
        : null;
  if (table !== null && tableOf(state, table) === null) return no('table');
  const role = 'role' in command ? command.role : null;
  return role !== null && roleOf(state.material.plan, role) === null ? no('role') : null;
}

const tablesIn = (state: ClassState, id: TableId | null): readonly TableState[] =>
  state.tables.filter((table) => id === null || table.id === id);

export const hasEnded = (table: TableState): boolean => lastWorld(table.tape).ended !== null;
export const allEnded = (state: ClassState): boolean => state.tables.every(hasEnded);

function part(state: ClassState, to: ClassState['part']): Outcome {
  if (PARTS.indexOf(to) <= PARTS.indexOf(state.part)) return no('part back');
  const seated = [...state.seats.values()].some(({ table, removed }) => table !== null && !removed);
  if (to !== 'over' && !seated && !state.rehearsal) return no('nobody seated');
  if ((to === 'reveal' || to === 'debrief') && !allEnded(state)) return no('not ended');
  const news: News[] = [{ kind: 'part', part: to }];
  return to === 'play' ? [...news, ...openedTables(state)] : news;
}

function laid(state: ClassState, count: number): Outcome {
  if (state.tables.some((table) => table.tape.entries.length > 0)) return no('tables laid');
  const here = [...state.seats.values()].filter(({ removed }) => !removed);
  const bare: ClassState = { ...state, seats: new Map(), tables: laidOut(state, count) };
  return [
    { kind: 'laid', tables: count },
    ...suggested(bare, here).map((place): News => ({ kind: 'seated', ...place })),
  ];
}

function developed(
  state: ClassState,
  { table, development }: Extract<TeacherCommand, { kind: 'develop' }>,
): Outcome {
  if (state.part !== 'play') return no('not playing');
  if (!state.material.game.developments.some(({ id }) => id === development)) {
    return no('development');
  }
  const move: Move = { kind: 'develop', development };
  const going = tablesIn(state, table).filter((one) => refusal(lastWorld(one.tape), move) === null);
  const [first] = tablesIn(state, table);
  if (going.length === 0 && first !== undefined) {
    const refused = refusal(lastWorld(first.tape), move);
    return refused === null ? [] : { code: 'engine', text: refused.text };
  }
  return going.map(({ id, tape }): News => {
    const entries = entriesOf(state.material, tape, move);
    return { kind: 'played', table: id, entries, role: null, model: false, manner: null };
  });
}
