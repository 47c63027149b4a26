/**
 * What devices ask for, taken up once everything that has come by now has been read: a class in which
 * thirty do something at once stores it, and tells of it, once.
 */
import { setImmediate as soon } from 'node:timers/promises';
import type { Lane } from './lane.ts';

export interface Handful<T> {
  /** One of those that are done together. */
  add(one: T): void;
  /** Something that is done by itself, after what was added before it. */
  after(work: () => void): void;
  /** Settles when all that was given has been handed on. */
  idle(): Promise<void>;
}

/**
 * @param together - does all that was added
 * @param alone - does one thing by itself
 */
export function newHandful<T>(
  lane: Lane,
  together: (all: readonly T[]) => void,
  alone: (work: () => void) => void,
): Handful<T> {
  let waiting: T[] = [];
  let open = 0;
  const later = (work: () => void) => {
    open += 1;
    lane.hurry(() => {
      open -= 1;
      work();
    });
  };
  return {
    add(one) {
      waiting.push(one);
      if (waiting.length > 1) return;
      later(() => {
        const all = waiting;
        waiting = [];
        together(all);
      });
    },
    after: (work) => later(() => alone(work)),
    async idle() {
      while (open > 0) await soon();
    },
  };
}
