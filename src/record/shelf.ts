/** Where saves stand: one small interface, so that play and tests need no browser store. */
import type { Entry } from '../vocabulary/entry.ts';
import { renewed } from './migrate.ts';
import { headOf, type Save, type SaveHead } from './save.ts';

/**
 * A place that keeps saves. Every method may be rejected by the store (full, refused); keeper.ts turns
 * that into words.
 */
export interface Shelf {
  /** All heads, newest first. */
  list(): Promise<readonly SaveHead[]>;
  open(id: string): Promise<Save | null>;
  /** Writes the head; entries stay as they are. Makes the save when there is none. */
  mark(head: SaveHead): Promise<void>;
  /** Adds entries at their places `n`; a place once written is never changed. */
  append(id: string, entries: readonly Entry[]): Promise<void>;
  remove(id: string): Promise<void>;
}

/** A whole save put on a shelf at once: an import, a fork. */
export async function putSave(shelf: Shelf, save: Save): Promise<void> {
  await shelf.mark(headOf(save));
  await shelf.append(save.id, save.entries);
}

export async function renameSave(shelf: Shelf, id: string, name: string): Promise<void> {
  const head = (await shelf.list()).find((one) => one.id === id);
  if (head !== undefined)
    await shelf.mark({ ...head, name: name.trim().slice(0, 200) || head.name });
}

/** A shelf in memory: for tests, for the command line, and when the browser refuses to store. */
export function memoryShelf(): Shelf {
  const heads = new Map<string, SaveHead>();
  const records = new Map<string, Map<number, Entry>>();
  return {
    list: async () => newestFirst([...heads.values()]),
    open: async (id) => {
      const head = heads.get(id);
      return head === undefined ? null : together(head, [...(records.get(id)?.values() ?? [])]);
    },
    mark: async (head) => void heads.set(head.id, head),
    append: async (id, entries) => {
      const record = records.get(id) ?? new Map<number, Entry>();
      for (const entry of entries) if (!record.has(entry.n)) record.set(entry.n, entry);
      records.set(id, record);
    },
    remove: async (id) => {
      heads.delete(id);
      records.delete(id);
    },
  };
}

export function newestFirst(heads: readonly SaveHead[]): readonly SaveHead[] {
  return heads.map(renewed).sort((a, b) => b.updated - a.updated);
}

/** Head and entries as a save; a gap, left by a write that failed, ends the record before it. */
export function together(head: SaveHead, entries: readonly Entry[]): Save {
  const sorted = [...entries].sort((a, b) => a.n - b.n);
  const gap = sorted.findIndex((entry, i) => entry.n !== i);
  return { ...renewed(head), entries: gap === -1 ? sorted : sorted.slice(0, gap) };
}
