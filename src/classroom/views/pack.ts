/** What a teacher prints of a case, and the cases that a class may play. */
import { dateText } from '../../projection/clock.ts';
import type { Case } from '../../vocabulary/case.ts';
import type { Role } from '../../vocabulary/classroom.ts';
import type { PackView } from '../protocol/views.ts';
import type { PlanView } from '../protocol/wire.ts';
import type { Material } from '../rules/state.ts';
import { cardOf } from './cards.ts';
import { carriedBy } from './seat.ts';

export function packOf(material: Material): PackView {
  const { game, plan } = material;
  const { id, title, dates } = game;
  return {
    case: { id, title, dates },
    cards: plan.roles.map((role: Role) => ({
      ...cardOf({ material }, role, [], 'absent'),
      briefs: role.briefs,
      carries: carriedBy({ material }, role).map(({ channel }) => channel),
    })),
    channels: game.channels.map(({ name, kind, hint, about }) => ({ name, kind, hint, about })),
    timeline: timelineOf(game),
    questions: game.questions.map((question, n) => ({ question, note: plan.notes[n] ?? '' })),
    exit: plan.exit,
  };
}

/** What was done and what happened, as in the record. */
function timelineOf(game: Case): PackView['timeline'] {
  const moves = game.history.map(({ sentAt, evidence }) => ({ at: sentAt, text: evidence.text }));
  const news = game.developments
    .filter(({ historical }) => historical)
    .map(({ at, title }) => ({ at, text: title }));
  return [...moves, ...news]
    .sort((a, b) => a.at - b.at)
    .map(({ at, text }) => ({ when: dateText(game, at, 'A'), text }));
}

/** Cases that say who sits where, for a teacher to choose from. */
export function plansView(materials: readonly Material[]): readonly PlanView[] {
  return materials.map(({ game, plan }) => ({
    id: game.id,
    title: game.title,
    short: game.short,
    roles: plan.roles.length,
    essential: plan.roles.filter(({ need }) => need === 'essential').length,
  }));
}
