/**
 * Keeps a play: every entry is written as soon as it is made, in order. When the store fails the play
 * goes on, the player is told, and each later entry tries again with all that is missing.
 */
import type { Entry } from '../vocabulary/entry.ts';
import { type SaveProblem, saveProblem } from './problem.ts';
import { headOf, type Save, type SaveHead } from './save.ts';
import type { Shelf } from './shelf.ts';

export interface Keeping {
  readonly state: 'kept' | 'keeping' | 'not kept' | 'read only';
  readonly problem: SaveProblem | null;
}

export interface Keeper {
  /** Adds what is new in `save` to the shelf. Returns at once. */
  keep(save: Save): void;
  /** From here nothing is written: another tab has the save. */
  stop(problem: SaveProblem): void;
  keeping(): Keeping;
  /** Settles when all that was given has been tried. */
  idle(): Promise<void>;
  watch(listener: () => void): () => void;
}

/**
 * @param kept - how many entries of the save stand on the shelf already
 */
export function keeper(shelf: Shelf, kept = 0): Keeper {
  let written = kept;
  let queue: Promise<void> = Promise.resolve();
  let waiting: Save | null = null;
  let now: Keeping = { state: 'kept', problem: null };
  const listeners = new Set<() => void>();
  const say = (next: Keeping) => {
    // Lost is lost: a write that was under way when the save was taken over says nothing more.
    if (now.state === 'read only') return;
    if (next.state === now.state && next.problem?.code === now.problem?.code) return;
    now = next;
    for (const listener of listeners) listener();
  };

  const write = async (): Promise<void> => {
    const save = waiting;
    if (save === null || now.state === 'read only') return;
    waiting = null;
    try {
      const fresh: readonly Entry[] = save.entries.slice(written);
      if (fresh.length > 0) await shelf.append(save.id, fresh);
      const head: SaveHead = headOf(save);
      await shelf.mark(head);
      written = save.entries.length;
      say({ state: 'kept', problem: null });
    } catch (error) {
      say({ state: 'not kept', problem: saveProblem(isFull(error) ? 'full' : 'refused') });
    }
  };

  return {
    keep(save) {
      if (now.state === 'read only') return;
      waiting = save;
      if (now.state === 'kept') say({ state: 'keeping', problem: null });
      queue = queue.then(write);
    },
    stop: (problem) => say({ state: 'read only', problem }),
    keeping: () => now,
    idle: () => queue,
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
