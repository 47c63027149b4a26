/** The notes of a go-between. */
import { personOf, rungOf } from '../../projection/names.ts';
import type { Case } from '../../vocabulary/case.ts';
import type { ClassPlan, Role } from '../../vocabulary/classroom.ts';
import type { SeatView } from '../protocol/views.ts';
import type { Played } from './cards.ts';
import { kept } from './kept.ts';

/** Whom a go-between whom the case never asks may write to, and what about. */
export function notesOf({ material: { game, plan } }: Played, role: Role): SeatView['notes'] {
  if (role.duty !== 'mediates' || role.chairs.length > 0) return null;
  return notes(role, game.hash, () => notesAbout(game, plan));
}

const notes = kept<Role, NonNullable<SeatView['notes']>>();

function notesAbout(game: Case, plan: ClassPlan): NonNullable<SeatView['notes']> {
  const heads = plan.roles.filter(({ duty, side }) => duty === 'decides' && side !== null);
  return {
    to: heads.map(({ id, person }) => ({ role: id, name: personOf(game, person)?.name ?? person })),
    issues: game.issues.map(({ id, name, ladder }) => ({
      id,
      name,
      rungs: ladder.map((rung) => ({ id: rung.id, name: rungOf(game, id, rung.id)?.name ?? '' })),
    })),
  };
}
