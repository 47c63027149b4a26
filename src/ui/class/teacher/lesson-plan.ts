/** The lesson as the teacher's desk draws it: its parts along a bar, what is left, what comes next. */
import type { LessonView, PartView, ServerTime } from '../../../classroom/protocol/views.ts';
import { PARTS, type Part } from '../../../vocabulary/classroom.ts';
import { secondsLeft } from '../time.ts';

export interface Stretch extends PartView {
  readonly place: 'past' | 'now' | 'next';
  /** How much of it is over, 0 to 1. */
  readonly over: number;
}

const order = (part: Part): number => PARTS.indexOf(part);

/** The parts in their order, each with how much of it is over. */
export function stretches(lesson: LessonView, at: ServerTime): readonly Stretch[] {
  const present = order(lesson.part);
  return lesson.parts.map((part) => {
    const n = order(part.part);
    if (n !== present)
      return n < present
        ? { ...part, place: 'past', over: 1 }
        : { ...part, place: 'next', over: 0 };
    const left = secondsLeft(lesson, at);
    const over = left === null ? 0 : 1 - Math.min(1, left / (part.minutes * 60));
    return { ...part, place: 'now', over };
  });
}

/** The parts that are still to come; the lesson goes forward only. */
export function laterParts({ part, parts }: LessonView): readonly Part[] {
  const later = parts.map((one) => one.part).filter((one) => order(one) > order(part));
  return part === 'over' || later.includes('over') ? later : [...later, 'over'];
}

/** The part that follows; null when the lesson is over. */
export const nextPart = (lesson: LessonView): Part | null => laterParts(lesson)[0] ?? null;

/** The part that keeps its minutes whatever happens; null where none does. */
export function keptPart(lesson: LessonView): PartView | null {
  return lesson.parts.find(({ kept }) => kept) ?? null;
}

/** When a part begins at the latest; null where no clock runs, or it has begun. */
export function latestStart(lesson: LessonView, part: Part, at: ServerTime): ServerTime | null {
  const left = secondsLeft(lesson, at);
  if (left === null || order(part) <= order(lesson.part)) return null;
  const between = lesson.parts
    .filter((one) => order(one.part) > order(lesson.part) && order(one.part) < order(part))
    .reduce((sum, { minutes }) => sum + minutes, 0);
  return at + (left + between * 60) * 1000;
}
