/**
 * By whose eyes a role sees. Every view for a student is made from what these know, and from what was
 * said in the role's own room: what is in neither cannot come out.
 */
import { type Known, knownTo, type Viewer, viewerKey } from '../../projection/knowledge.ts';
import { chairOf } from '../../projection/names.ts';
import { type Sight, seatOn } from '../../projection/seat.ts';
import type { Tape } from '../../record/tape.ts';
import type { Role } from '../../vocabulary/classroom.ts';
import { type Chair, sitsAlone } from '../../vocabulary/sides.ts';
import { chairFor } from '../rules/facts.ts';
import type { ClassState, TableState } from '../rules/state.ts';
import { kept } from './kept.ts';

/**
 * A side's roles see what their side knows; one whose chair of the case sits alone sees that chair's; who
 * belongs to neither side sees what goes through its third party, and what all see.
 */
export function eyesOf(state: ClassState, role: Role): Viewer {
  return eyes(role, state.head.case.hash, () => {
    if (role.side === null) return { side: 'A', chair: betweenChair(state, role) };
    const own = chairsOf(state, role);
    const lone = own.length > 0 && own.every(sitsAlone) ? own[0] : undefined;
    return { side: role.side, chair: lone ?? null };
  });
}

const eyes = kept<Role, Viewer>();

/** A chair made for a role must not have the name of one of the case, or it would be asked in its place. */
function betweenChair(state: ClassState, role: Role): Chair {
  const chair = chairFor(state, role);
  const { game } = state.material;
  if (role.chairs.length > 0) return chair;
  const meets = game.channels.find(
    ({ carriers, thirdParties }) =>
      carriers.includes(role.person) || thirdParties.some((id) => id === role.thirdParty),
  );
  return { ...chair, id: `class.${role.id}`, room: meets?.venues[0] ?? chair.room };
}

/** The chairs of the case for which a role decides. */
export function chairsOf(state: ClassState, role: Role): readonly Chair[] {
  return role.chairs.flatMap((id) => chairOf(state.material.game, id) ?? []);
}

/** Do two roles sit in one room: of one delegation, with nothing kept from either? */
export function shareRoom(state: ClassState, one: Role, two: Role): boolean {
  if (one.id === two.id) return true;
  if (one.side === null || one.side !== two.side) return false;
  return eyesOf(state, one).chair === null && eyesOf(state, two).chair === null;
}

/** Roles of the case that share a room with this one, itself among them, in the plan's order. */
export function roomOf(state: ClassState, role: Role): readonly Role[] {
  const { roles } = state.material.plan;
  return rooms(roles, role.id, () => roles.filter((one) => shareRoom(state, role, one)));
}

const rooms = kept<readonly Role[], readonly Role[]>();

/** Is it a room with a delegation in it? A chair that sits alone, a go-between and the press have none. */
export function hasRoom(state: ClassState, role: Role): boolean {
  return role.side !== null && eyesOf(state, role).chair === null;
}

const knowledge = kept<Tape, Known>();

/** What a role knows at the end of its table's record. */
export function knownBy(state: ClassState, { tape }: TableState, role: Role): Known {
  const eyes = eyesOf(state, role);
  return knowledge(tape, viewerKey(eyes), () =>
    knownTo(tape, tape.entries.length, eyes.side, eyes.chair),
  );
}

/** All that is seen from a role's seat which has left so many stops behind. */
export function sightOf(
  state: ClassState,
  { tape }: TableState,
  role: Role,
  passed: number,
): Sight {
  return seatOn(tape, eyesOf(state, role), state.head.guidance, passed);
}

/** The desk as it is now, with everything read. */
export function nowOf(state: ClassState, table: TableState, role: Role): Sight {
  return sightOf(state, table, role, Number.MAX_SAFE_INTEGER);
}
