/** The class's clock as this device reckons it: it runs by itself between two words of the server. */
import { signal } from '@preact/signals';
import type { ServerTime } from '../../classroom/protocol/views.ts';

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
  const timer = setInterval(() => {
    tick.value = Date.now();
  }, 1000);
  return () => clearInterval(timer);
}

const HOUR = new Intl.DateTimeFormat('en', {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** "11:27", by the clock on the wall: the server's may be set otherwise. */
export const hourText = (at: ServerTime): string => HOUR.format(at - ahead.value);

/** "1:20": how long something has lasted that began at a moment of the server. */
export const secondsSince = (since: ServerTime, at: ServerTime): number =>
  Math.max(0, Math.floor((at - since) / 1000));
