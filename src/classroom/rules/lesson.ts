/** The lesson's clock: how long each part lasts, what is spare, and what is kept whatever happens. */
import { type Length, PARTS, type Part } from '../../vocabulary/classroom.ts';
import type { ServerTime } from '../protocol/views.ts';
import type { ClassState, Countdown } from './state.ts';

/**
 * Minutes of each part; they add up to the lesson with what is spare. From the first ten minutes of the
 * class mode (joining 4, practice and brief 6) and the ten or so that a debrief of a simulation needs to
 * be worth the play; the play has what is left.
 */
const MINUTES: Readonly<Record<Length, Readonly<Record<Part, number>>>> = {
  45: { joining: 5, practice: 2, brief: 4, play: 22, reveal: 4, debrief: 6, over: 0 },
  75: { joining: 6, practice: 3, brief: 6, play: 42, reveal: 6, debrief: 9, over: 0 },
};

/** Seconds within which whoever is asked should have decided: some ten beats fit into the play. */
const DECISION: Readonly<Record<Length, number>> = { 45: 120, 75: 210 };
/** Seconds that an envoy has on its errand. */
const ERRAND = 45;

/** Seconds after which a device that is gone is sat for by the model. */
export const GRACE = 50;
/** Seconds for which the model seems to think, so that a table can follow. */
export const MODEL_THINKS = 4;

/** The debrief keeps its minutes: play ends by itself to leave them. */
export const KEPT: readonly Part[] = ['debrief'];

export const minutesOf = (length: Length, part: Part): number => MINUTES[length][part];

/** Minutes of the lesson that belong to no part from the start. */
export function spareMinutes(length: Length): number {
  return length - PARTS.reduce((sum, part) => sum + minutesOf(length, part), 0);
}

/** Seconds of spare time left; below nothing when earlier parts ran over. */
export function spareLeft(state: ClassState): number {
  return spareMinutes(state.head.length) * 60 - state.spent;
}

export const decisionSeconds = (length: Length): number => DECISION[length];
export const errandSeconds = (): number => ERRAND;

export function runsFor(seconds: number, now: ServerTime): Countdown {
  return { kind: 'runs', endsAt: now + seconds * 1000 };
}

/** Seconds left on a clock; below nothing once it has run out. */
export function secondsLeft(countdown: Countdown, now: ServerTime): number {
  return countdown.kind === 'stands' ? countdown.seconds : (countdown.endsAt - now) / 1000;
}

export function stopped(countdown: Countdown | null, now: ServerTime): Countdown | null {
  if (countdown === null) return null;
  return { kind: 'stands', seconds: Math.max(0, secondsLeft(countdown, now)) };
}

export function started(countdown: Countdown | null, now: ServerTime): Countdown | null {
  if (countdown === null || countdown.kind === 'runs') return countdown;
  return runsFor(countdown.seconds, now);
}

export function extended(countdown: Countdown | null, seconds: number): Countdown | null {
  if (countdown === null) return null;
  return countdown.kind === 'stands'
    ? { kind: 'stands', seconds: countdown.seconds + seconds }
    : { kind: 'runs', endsAt: countdown.endsAt + seconds * 1000 };
}

/** Has it run out? A clock that stands never has. */
export function isUp(countdown: Countdown | null, now: ServerTime): boolean {
  return countdown?.kind === 'runs' && countdown.endsAt <= now;
}
