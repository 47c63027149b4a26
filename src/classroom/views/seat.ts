/** One's own seat: card, brief, whom it can reach, what its chair knows by now. */
import { type FolderView, folderFor } from '../../projection/folder.ts';
import { partyOf } from '../../projection/names.ts';
import { PARTS, type Part, type Role } from '../../vocabulary/classroom.ts';
import { SIDES } from '../../vocabulary/words.ts';
import type { CardView, SeatView } from '../protocol/views.ts';
import { type ClassState, holders, type Seat, type TableState } from '../rules/state.ts';
import { aliasesOf, cardOf, nameOfRole, type Played } from './cards.ts';
import { eyesOf, hasRoom, roomOf } from './eyes.ts';
import { kept, keptWhile } from './kept.ts';
import { notesOf } from './notes.ts';
import { recapOf } from './recap.ts';
import { say } from './strings.ts';

const seats = keptWhile<Seat, SeatView>();

/**
 * A seat as its device is told of it. It stands still while its table moves: as long as nothing of its own
 * changes this is the very same object, so that the server need not look into it.
 *
 * @param role - null until the teacher has seated the class
 */
export function seatViewOf(
  state: ClassState,
  table: TableState | null,
  role: Role | null,
  seat: Seat,
): SeatView {
  const recap = table === null || role === null ? NOTHING : recapOf(state, table, role, seat);
  const known = hasComeTo(state, 'brief');
  const others = [state.material, state.seats, table?.models, known, role, recap];
  return seats(seat, others, () => made(state, table, role, seat, recap));
}

const NOTHING: SeatView['recap'] = [];

function made(
  state: ClassState,
  table: TableState | null,
  role: Role | null,
  seat: Seat,
  recap: SeatView['recap'],
): SeatView {
  const { game, plan } = state.material;
  const known = hasComeTo(state, 'brief');
  return {
    seat: seat.id,
    alias: seat.alias,
    table: table?.id ?? null,
    card: table === null || role === null ? null : stillCard(state, table, role),
    deputy: seat.deputy,
    muted: seat.muted,
    brief: known && table !== null ? (role?.briefs ?? null) : null,
    reach: table === null || role === null ? NOBODY : reachOf(state, table, role),
    notes: known && role !== null ? notesOf(state, role) : null,
    folder: known && table !== null && role !== null ? folderOf(state, role) : null,
    calendar: {
      clocks: game.clocks,
      start: game.start,
      deadline: game.deadline,
      end: game.end,
      round: game.round,
    },
    foreseen: seat.foreseen,
    exit: { questions: plan.exit, answers: seat.exit },
    recap,
  };
}

const NOBODY: SeatView['reach'] = { room: [], carries: [], notYou: [] };

/**
 * Before the brief a teacher may still move people, and who is moved would have read two of them: a brief
 * is in nobody's hands before its part begins.
 */
function hasComeTo(state: ClassState, part: Part): boolean {
  return PARTS.indexOf(state.part) >= PARTS.indexOf(part);
}

/** A card that stands still: whether anybody sits there, and not what they are at. */
export function stillCard(state: ClassState, table: TableState, role: Role): CardView {
  const { aliases, doing } = sitting(state, table, role);
  return cardOf(state, role, aliases, doing);
}

function sitting(state: ClassState, table: TableState, role: Role) {
  const model = table.models[role.id] !== undefined;
  const held = holders(state, table.id, role.id).length > 0;
  const doing = model ? ('model' as const) : held ? ('waits' as const) : ('absent' as const);
  return { aliases: aliasesOf(state, table, role), doing };
}

/** Who sits in one's room, what one carries, and who can be reached by nobody's mouth but others'. */
function reachOf(state: ClassState, table: TableState, role: Role): SeatView['reach'] {
  const room = hasRoom(state, role)
    ? roomOf(state, role)
        .filter(({ id }) => id !== role.id)
        .map((one) => stillCard(state, table, one))
    : [];
  return { room, carries: carriedBy(state, role), notYou: unreached(state, role) };
}

/** Channels that an envoy, or a go-between, is the mouth of. */
export function carriedBy(
  { material: { game } }: Played,
  role: Role,
): SeatView['reach']['carries'] {
  const { duty, side, thirdParty, person } = role;
  return game.channels
    .filter(({ usableBy, carriers, thirdParties }) => {
      if (duty === 'carries')
        return side !== null && usableBy.includes(side) && carriers.includes(person);
      return duty === 'mediates' && thirdParty !== null && thirdParties.includes(thirdParty);
    })
    .map(({ name, kind }) => ({ channel: name, kind }));
}

/** Capitals and go-betweens out of reach: an envoy reaches the other side, a go-between both. */
function unreached(state: ClassState, role: Role): readonly string[] {
  const { game, plan } = state.material;
  const reaches = role.duty === 'mediates' || carriedBy(state, role).length > 0;
  const sides = SIDES.filter((side) => side !== role.side && !reaches);
  const between = plan.roles.filter(
    ({ id, duty }) => id !== role.id && (duty === 'mediates' || duty === 'publishes'),
  );
  return [
    ...sides.map((side) => partyOf(game, side).short),
    ...between.map((one) =>
      one.duty === 'publishes' ? say('reach.press') : nameOfRole(state, one),
    ),
  ];
}

const folders = kept<Role, FolderView>();

/** The folder of a role: of its side's chairs it reads of those alone for which it decides. */
function folderOf(state: ClassState, role: Role): FolderView {
  return folders(role, state.head.case.hash, () => {
    const whole = folderFor(state.material.game, eyesOf(state, role));
    return { ...whole, chairs: whole.chairs.filter(({ id }) => role.chairs.includes(id)) };
  });
}
