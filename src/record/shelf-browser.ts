/** Saves in the browser's IndexedDB: heads in one store, each entry a row of its own in another. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Entry } from '../vocabulary/entry.ts';
import type { SaveHead } from './save.ts';
import { newestFirst, type Shelf, together } from './shelf.ts';

interface Rooms extends DBSchema {
  heads: { key: string; value: SaveHead };
  entries: { key: [save: string, n: number]; value: Entry };
}

const NAME = 'back-channel';
const VERSION = 1;

/** Every entry of one save: keys sort by save, then by place. */
function rowsOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);
}

/** The page's one connection to the store; every shelf uses it. */
let opened: Promise<IDBPDatabase<Rooms>> | null = null;

function rooms(): Promise<IDBPDatabase<Rooms>> {
  opened ??= openDB<Rooms>(NAME, VERSION, {
    upgrade(db) {
      db.createObjectStore('heads', { keyPath: 'id' });
      db.createObjectStore('entries');
    },
    /** A newer page wants to change the store: let it. */
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      opened = null;
    },
    terminated() {
      opened = null;
    },
  }).catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

/**
 * The browser's shelf. The database opens on first use; when that is refused every call rejects, and
 * the next call tries again.
 */
export function browserShelf(): Shelf {
  return {
    list: async () => newestFirst(await (await rooms()).getAll('heads')),
    open: async (id) => {
      const db = await rooms();
      const [head, entries] = await Promise.all([
        db.get('heads', id),
        db.getAll('entries', rowsOf(id)),
      ]);
      return head === undefined ? null : together(head, entries);
    },
    mark: async (head) => void (await (await rooms()).put('heads', head)),
    append: async (id, entries) => {
      const tx = (await rooms()).transaction('entries', 'readwrite', { durability: 'relaxed' });
      await Promise.all([...entries.map((entry) => tx.store.put(entry, [id, entry.n])), tx.done]);
    },
    remove: async (id) => {
      const tx = (await rooms()).transaction(['heads', 'entries'], 'readwrite');
      await Promise.all([
        tx.objectStore('heads').delete(id),
        tx.objectStore('entries').delete(rowsOf(id)),
        tx.done,
      ]);
    },
  };
}
