/** The embedded store: SQLite in one file, as Node brings it. For one process, or several on one machine. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { ClassEntry, ClassHead } from '../rules/log.ts';
import { CodeTaken, LostClass, NoClass, type Store } from './store.ts';

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
 * Every commit is synced to the disk: a quarter of a millisecond where it was measured, and a cut of the
 * power loses nothing that was told.
 */
export function openSqlite(folder: string): Store {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const db = new DatabaseSync(join(folder, 'classes.db'), { timeout: 5000 });
  db.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on');
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
      db.exec('begin immediate');
      try {
        for (const entry of entries) {
          n = entry.n;
          insertEntry.run(id, n, JSON.stringify(entry));
        }
        db.exec('commit');
      } catch (error) {
        if (db.isTransaction) db.exec('rollback');
        if (codeOf(error) === NO_PARENT) throw new NoClass(id);
        throw TAKEN.has(codeOf(error)) ? new LostClass(id, n) : error;
      }
    },
    async retire(id) {
      retire.run(id);
    },
    async delete(id) {
      return remove.run(id).changes === 1;
    },
    async sweep(now) {
      return Number(sweep.run(now).changes);
    },
    async close() {
      db.close();
    },
  };
}

function codeOf(error: unknown): number {
  return error instanceof Error && 'errcode' in error ? Number(error.errcode) : 0;
}
