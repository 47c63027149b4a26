/** The waiting band: who waits for whom, in words, as one seat may be told. */
import { partyOf } from '../../projection/names.ts';
import { PARTS, type Role } from '../../vocabulary/classroom.ts';
import { unreachable } from '../../vocabulary/never.ts';
import type { ServerTime, TableView } from '../protocol/views.ts';
import { hasEnded } from '../rules/decide-teacher.ts';
import type { Countdown, Seat, TableState } from '../rules/state.ts';
import { roleOfSeat } from '../rules/turns.ts';
import { nameOfRole } from './cards.ts';
import { shareRoom } from './eyes.ts';
import { listed, say } from './strings.ts';
import {
  type Awaited,
  actingNow,
  awaitedAt,
  awaitedSides,
  doingOf,
  isPlaying,
  type Moment,
  taskOf,
} from './waits.ts';

/** A clock as devices get it: when it ends, or how many seconds are left while it stands. */
export function countdownOf(countdown: Countdown | null): {
  readonly endsAt: ServerTime | null;
  readonly left: number | null;
} {
  if (countdown === null) return { endsAt: null, left: null };
  return countdown.kind === 'runs'
    ? { endsAt: countdown.endsAt, left: null }
    : { endsAt: null, left: Math.ceil(countdown.seconds) };
}

/** @param seat - whose band it is; null for the role as whoever might sit there sees it */
export function waitingView(
  moment: Moment,
  table: TableState,
  role: Role,
  seat: Seat | null,
): TableView['waiting'] {
  const { state } = moment;
  const awaited = awaitedAt(moment, table);
  const task = awaited.find((one) => one.role.id === role.id) ?? null;
  const holder = seat === null || task?.task !== 'decide' ? null : deputyOf(moment, table, seat);
  return {
    text: textOf(moment, table, role, awaited, holder),
    yours: task !== null && holder === null && table.models[role.id] === undefined,
    ...countdownOf(table.countdown),
    paused: state.paused || table.paused,
    roles: nudgeable(moment, role, awaited),
  };
}

/** The one in the chair, while a deputy has only to advise; null for everybody else. */
export function deputyOf(moment: Moment, table: TableState, seat: Seat): Seat | null {
  const role = roleOfSeat(moment.state, seat);
  if (!seat.deputy || role === null) return null;
  const acting = actingNow(moment, table, role);
  return acting === null || acting.id === seat.id ? null : acting;
}

function textOf(
  moment: Moment,
  table: TableState,
  role: Role,
  awaited: readonly Awaited[],
  holder: Seat | null,
): string {
  const { state } = moment;
  if (hasEnded(table)) return say('waiting.ended');
  if (!isPlaying(state, table)) return say('waiting.before');
  if (table.models[role.id] !== undefined) return say('waiting.model.you');
  if (awaited.length === 0) return say('waiting.nobody');
  const own = awaited.find((one) => one.role.id === role.id);
  if (own !== undefined) {
    return holder === null ? forYou(moment, own) : say('waiting.deputy', { alias: holder.alias });
  }
  const near = awaited.filter((one) => shareRoom(state, one.role, role));
  if (near.length > 0) return forThem(moment, table, near);
  if (role.side === null) return say('waiting.nobody.you');
  return forOthers(moment, role, awaited);
}

function forYou({ state }: Moment, { task, head }: Awaited): string {
  switch (task) {
    case 'advise':
      return say('waiting.you.one', { name: nameOfRole(state, head) });
    case 'carry':
    case 'decide':
      return say('waiting.you.all');
    default:
      return unreachable(task);
  }
}

/** Of one's own room everybody is named. */
function forThem(moment: Moment, table: TableState, near: readonly Awaited[]): string {
  const { state } = moment;
  const names = near.map(({ role }) => nameOfRole(state, role));
  const [first] = near;
  const doing = near.length === 1 && first ? doingOf(moment, table, first.role) : null;
  const name = listed(names);
  if (doing === 'model') return say('waiting.for.model', { name });
  return say(doing === 'offline' ? 'waiting.for.offline' : 'waiting.for', { name });
}

/** Who of the other side is asked tells by which channel something came: its capital alone is named. */
function forOthers({ state }: Moment, role: Role, awaited: readonly Awaited[]): string {
  const sides = awaitedSides(awaited).filter((side) => side !== role.side);
  const names = sides.map((side) => partyOf(state.material.game, side).short);
  return names.length === 0
    ? say('waiting.for.others')
    : say('waiting.for', { name: listed(names) });
}

/** Of one's own room whoever is awaited; of the other side its head, whoever it is that thinks there. */
function nudgeable({ state }: Moment, role: Role, awaited: readonly Awaited[]): readonly string[] {
  const ids = awaited.flatMap((one) => {
    if (one.role.id === role.id) return [];
    if (shareRoom(state, one.role, role)) return [one.role.id];
    const { side } = one.head;
    const head = state.material.plan.roles.find(
      (other) => other.duty === 'decides' && other.side === side,
    );
    return head === undefined || side === null || side === role.side ? [] : [head.id];
  });
  return [...new Set(ids)];
}

/** What this seat has to do now. */
export function taskView(
  moment: Moment,
  table: TableState,
  role: Role,
  seat: Seat | null,
): TableView['task'] {
  const { state } = moment;
  if (hasEnded(table) || PARTS.indexOf(state.part) > PARTS.indexOf('play')) return 'ended';
  if (state.part !== 'play') return 'read';
  if (table.models[role.id] !== undefined) return 'wait';
  const task = taskOf(moment, table, role)?.task;
  if (task === 'carry' || task === 'advise') return task;
  const deputised = seat !== null && deputyOf(moment, table, seat) !== null;
  if (decidesAt(moment, table, role)) return deputised ? 'wait' : 'decide';
  if (role.chairs.length > 0) return 'wait';
  return role.duty === 'mediates' ? 'mediate' : role.duty === 'publishes' ? 'publish' : 'wait';
}

/** Is a role asked, and its order not under way? A head may decide before the last adviser has spoken. */
export function decidesAt(moment: Moment, table: TableState, role: Role): boolean {
  return awaitedAt(moment, table).some(({ head, task }) => head.id === role.id && task !== 'carry');
}
