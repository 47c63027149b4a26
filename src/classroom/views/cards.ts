/** Roles and seats as cards that anyone of a room may read. */
import { partyOf, personOf } from '../../projection/names.ts';
import type { Role } from '../../vocabulary/classroom.ts';
import type { CardView, Doing } from '../protocol/views.ts';
import { type ClassState, holders, type TableState } from '../rules/state.ts';
import { say } from './strings.ts';
import { doingOf, type Moment } from './waits.ts';

/** All of a class that a card is made from. */
export type Played = Pick<ClassState, 'material'>;

/** The person whose role it is, by name. */
export function nameOfRole(state: Played, role: Role): string {
  return personOf(state.material.game, role.person)?.name ?? role.person;
}

/** Whom a role belongs to, in a few words: a side, the party of a go-between, the press. */
export function partyOfRole({ material: { game } }: Played, role: Role): string {
  if (role.side !== null) return partyOf(game, role.side).name;
  if (role.duty === 'publishes') return say('party.press');
  const party = personOf(game, role.person)?.party;
  return game.parties.find(({ id }) => id === party)?.name ?? '';
}

/** A card without what changes from moment to moment. */
export function cardOf(
  state: Played,
  role: Role,
  aliases: readonly string[],
  doing: Doing,
): CardView {
  const person = personOf(state.material.game, role.person);
  return {
    role: role.id,
    name: nameOfRole(state, role),
    office: person?.office ?? '',
    portrait: person?.portrait ?? null,
    duty: role.duty,
    need: role.need,
    side: role.side,
    party: partyOfRole(state, role),
    pitch: role.pitch,
    aliases,
    doing,
  };
}

/** Code-names of who holds a role, the one in the chair first. */
export function aliasesOf(state: ClassState, table: TableState, role: Role): readonly string[] {
  return holders(state, table.id, role.id).map(({ alias }) => alias);
}

/** A role as it stands now. */
export function liveCard(moment: Moment, table: TableState, role: Role): CardView {
  const { state } = moment;
  return cardOf(state, role, aliasesOf(state, table, role), doingOf(moment, table, role));
}
