/** What was given and has not been answered: kept on the device, sent in order, done once. */
import { newSaveId } from '../../record/save.ts';
import type { StudentCommand } from '../protocol/commands.ts';
import { type Keep, keepOutbox, readOutbox, type Waiting } from './keep.ts';

export interface Outbox {
  readonly waiting: () => readonly Waiting[];
  readonly add: (command: StudentCommand) => Waiting;
  /** Answered, or given up. @returns what it was; null where it was not waiting */
  readonly take: (id: string) => Waiting | null;
}

/** @param changed - called after every change */
export function outboxOf(keep: Keep, classId: string, changed: () => void): Outbox {
  let waiting = readOutbox(keep, classId);
  const set = (next: readonly Waiting[]) => {
    waiting = next;
    keepOutbox(keep, classId, waiting);
    changed();
  };
  return {
    waiting: () => waiting,
    add(command) {
      const one = { id: newSaveId(), command, at: Date.now() };
      set([...waiting.filter((other) => !supersedes(command, other.command)), one]);
      return one;
    },
    take(id) {
      const one = waiting.find((other) => other.id === id) ?? null;
      if (one !== null) set(waiting.filter((other) => other.id !== id));
      return one;
    },
  };
}

/**
 * Of some things only the last counts: a draft laid before the room, advice, a line that was typed.
 * An earlier one that has not been answered need not be kept for another try.
 */
const LAST_COUNTS: readonly StudentCommand['kind'][] = [
  'ready',
  'foresee',
  'draft',
  'advise',
  'answer exit',
];

function supersedes(next: StudentCommand, before: StudentCommand): boolean {
  return next.kind === before.kind && LAST_COUNTS.includes(next.kind);
}
