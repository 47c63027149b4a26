/** Time left on the class's clock, as it is told and as it is read out. */
import type { ServerTime } from '../../classroom/protocol/views.ts';

/** A clock that counts down to a moment, or stands at so many seconds. */
export interface Counting {
  readonly endsAt: ServerTime | null;
  readonly left: number | null;
}

/** Whole seconds left, never below 0; null where no clock runs or stands. */
export function secondsLeft({ endsAt, left }: Counting, now: ServerTime): number | null {
  if (endsAt !== null) return Math.max(0, Math.ceil((endsAt - now) / 1000));
  return left === null ? null : Math.max(0, Math.ceil(left));
}

/** "1:40" */
export function minutesText(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Time is read out at these only: more would talk over the reading. */
export const READ_OUT_AT: readonly number[] = [120, 60, 30];

/**
 * Which of the seconds that are read out has been passed between two looks at a clock; null for none.
 * A clock that was put forward, or has just begun, passes none.
 */
export function readOut(before: number | null, now: number | null): number | null {
  if (before === null || now === null || now >= before) return null;
  return READ_OUT_AT.find((at) => before > at && now <= at) ?? null;
}
