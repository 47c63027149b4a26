/** The embedded store: SQLite in one file, as Node brings it. For one process, or several on one machine. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { ClassEntry, ClassHead } from '../rules/log.ts';
import { CodeTaken, LostClass, NoClass, type Store } from './store.ts';
import { toDisk } from './to-disk.ts';

/** `code` is null once it is given back. What is fixed or written once stays as JSON text. */
const TABLES = `
  create table if not exists classes (
    id text primary key,
    code text unique,
    expires integer not null,
    head text not null
  ) strict, without rowid;
  create table if not exists entries (
    class text not null references classes (id) on delete cascade,
    n integer not null,
    entry text not null,
    primary key (class, n)
  ) strict, without rowid;
  create index if not exists classes_expire on classes (expires);
`;

/** Result codes of SQLite, https://sqlite.org/rescode.html */
const TAKEN = new Set([2067, 1555]);
const NO_PARENT = 787;

/**
 * Opens, and makes where there is none, `classes.db` in a folder.
 *
 * A commit is in the hands of the operating system when it returns: a process that is killed loses nothing.
 * The disk itself follows in the background, as fast as it can; nobody waits for it, for one slow disk would
 * hold up every class. A cut of the power may lose what was done in that blink, and never leaves a torn log.
 *
 * @param slow - told when the disk could not follow
 */
export function openSqlite(folder: string, slow: (error: unknown) => void = () => {}): Store {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, 'classes.db');
  const db = new DatabaseSync(path, { timeout: 5000 });
  // Normal: a commit appends to the write-ahead log and does not wait for the disk.
  db.exec('pragma journal_mode = wal; pragma synchronous = normal; pragma foreign_keys = on');
  const disk = toDisk(`${path}-wal`, slow);
  db.exec(TABLES);
  const insertClass = db.prepare(
    'insert into classes (id, code, expires, head) values (?, ?, ?, ?)',
  );
  const insertEntry = db.prepare('insert into entries (class, n, entry) values (?, ?, ?)');
  const oneHead = db.prepare('select head from classes where id = ?');
  const headByCode = db.prepare('select head from classes where code = ?');
  const allEntries = db.prepare('select entry from entries where class = ? order by n');
  const retire = db.prepare('update classes set code = null where id = ?');
  const remove = db.prepare('delete from classes where id = ?');
  const sweep = db.prepare('delete from classes where expires <= ?');

  return {
    async create(head) {
      try {
        insertClass.run(head.id, head.code, head.expires, JSON.stringify(head));
        disk.soon();
      } catch (error) {
        throw TAKEN.has(codeOf(error)) ? new CodeTaken(head.code) : error;
      }
    },
    async head(id) {
      const row = oneHead.get(id);
      return row === undefined ? null : (JSON.parse(String(row.head)) as ClassHead);
    },
    async byCode(code) {
      const row = headByCode.get(code);
      return row === undefined ? null : (JSON.parse(String(row.head)) as ClassHead);
    },
    async entries(id) {
      return allEntries.all(id).map((row) => JSON.parse(String(row.entry)) as ClassEntry);
    },
    async append(id, entries) {
      let n = entries[0]?.n ?? 0;
      // One alone is a transaction by itself.
      const several = entries.length > 1;
      if (several) db.exec('begin immediate');
      try {
        for (const entry of entries) {
          n = entry.n;
          insertEntry.run(id, n, JSON.stringify(entry));
        }
        if (several) db.exec('commit');
        disk.soon();
      } catch (error) {
        if (db.isTransaction) db.exec('rollback');
        if (codeOf(error) === NO_PARENT) throw new NoClass(id);
        throw TAKEN.has(codeOf(error)) ? new LostClass(id, n) : error;
      }
    },
    async retire(id) {
      retire.run(id);
      disk.soon();
    },
    async delete(id) {
      const { changes } = remove.run(id);
      disk.soon();
      return changes === 1;
    },
    async sweep(now) {
      return Number(sweep.run(now).changes);
    },
    async close() {
      await disk.close();
      db.close();
    },
  };
}

function codeOf(error: unknown): number {
  return error instanceof Error && 'errcode' in error ? Number(error.errcode) : 0;
}
