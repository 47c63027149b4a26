/** Time in a lesson: the server's clock as this device reckons it, and lengths and hours in figures. */
import { signal } from '@preact/signals';
import type { ServerTime } from '../../../classroom/protocol/views.ts';

/** How far the server's clock is before this device's, in milliseconds. */
const ahead = signal(0);
const tick = signal(Date.now());

/** The server's time now; whoever reads it while drawing is drawn anew every second. */
export const now = (): ServerTime => tick.value + ahead.value;

/** Sets the clock by the time at which the server wrote what has just come. */
export function setClock(written: ServerTime): void {
  ahead.value = written - Date.now();
  tick.value = Date.now();
}

/** Lets the clock run. Returns its unbind. */
export function runClock(): () => void {
  const timer = setInterval(() => (tick.value = Date.now()), 1000);
  return () => clearInterval(timer);
}

/** A countdown as the views carry it: until when it runs, or the seconds left where it stands. */
export interface Countdown {
  readonly endsAt: ServerTime | null;
  readonly left: number | null;
}

/** Whole seconds left, never below zero; null where no clock runs. */
export function secondsLeft({ endsAt, left }: Countdown, at: ServerTime): number | null {
  if (left !== null) return Math.max(0, Math.ceil(left));
  return endsAt === null ? null : Math.max(0, Math.ceil((endsAt - at) / 1000));
}

/** "2:45", or of an hour and more "1:02:45". */
export function lengthText(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const [hours, minutes, rest] = [
    Math.floor(whole / 3600),
    Math.floor(whole / 60) % 60,
    String(whole % 60).padStart(2, '0'),
  ];
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
}

const HOUR = new Intl.DateTimeFormat('en', {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** "11:27", by the clock on the wall. Server's time and the wall's differ by what `ahead` holds. */
export const hourText = (at: ServerTime): string => HOUR.format(at - ahead.value);
