/** The class as anyone in the room may see it. */

import { PARTS } from '../../vocabulary/classroom.ts';
import type { ClassView, LessonView } from '../protocol/views.ts';
import { KEPT, minutesOf, spareLeft } from '../rules/lesson.ts';
import type { ClassState } from '../rules/state.ts';
import { isOnline } from '../rules/turns.ts';
import { countdownOf } from './waiting.ts';
import type { Moment } from './waits.ts';

export function classViewOf({ state, presence, now }: Moment): ClassView {
  const { head, material } = state;
  const { id, title, short, era } = material.game;
  const here = [...state.seats.values()].filter(({ removed }) => !removed);
  return {
    id: head.id,
    case: { id, title, short },
    era,
    guidance: head.guidance,
    lesson: lessonOf(state),
    locked: state.locked,
    freeText: state.freeText,
    here: here.filter((seat) => isOnline(presence, seat)).length,
    tables: state.tables.map((table) => ({
      id: table.id,
      chairs: material.plan.roles.length,
      aliases: here.filter((seat) => seat.table === table.id).map(({ alias }) => alias),
    })),
    now,
  };
}

function lessonOf(state: ClassState): LessonView {
  const { length } = state.head;
  return {
    part: state.part,
    parts: PARTS.filter((part) => minutesOf(length, part) > 0).map((part) => ({
      part,
      minutes: minutesOf(length, part),
      kept: KEPT.includes(part),
    })),
    ...countdownOf(state.countdown),
    paused: state.paused,
    length,
    spare: Math.max(0, Math.floor(spareLeft(state) / 60)),
  };
}
