/** The store of a school that outgrows one machine: PostgreSQL, shared by as many processes as it likes. */
import pg from 'pg';
import type { ClassEntry, ClassHead } from '../rules/log.ts';
import { CodeTaken, LostClass, NoClass, type Store } from './store.ts';

/** `code` is null once it is given back. `json` keeps the text as it was written. */
const TABLES = `
  create table if not exists classes (
    id text primary key,
    code text unique,
    expires bigint not null,
    head json not null
  );
  create table if not exists entries (
    class text not null references classes (id) on delete cascade,
    n integer not null,
    entry json not null,
    primary key (class, n)
  );
  create index if not exists classes_expire on classes (expires);
`;

/** Processes that start together make the tables one after another: any number, the same in all. */
const TABLES_LOCK = 1962_10_27;

/** Codes of PostgreSQL, https://www.postgresql.org/docs/current/errcodes-appendix.html */
const TAKEN = '23505';
const NO_PARENT = '23503';

/** How long a statement, or a connection, may take before it counts as failed, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Connects, and makes the tables where there are none.
 *
 * @param url - `postgres://user:password@host/database`
 * @param lost - told when a connection that nobody uses breaks; the next query makes a new one
 */
export async function openPostgres(url: string, lost: (error: Error) => void): Promise<Store> {
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: PATIENCE,
    statement_timeout: PATIENCE,
    max: 10,
  });
  pool.on('error', lost);
  try {
    await makeTables(pool);
  } catch (error) {
    await pool.end();
    throw error;
  }
  const headOf = async (column: 'id' | 'code', value: string) => {
    const { rows } = await pool.query<{ head: ClassHead }>(
      `select head from classes where ${column} = $1`,
      [value],
    );
    return rows[0]?.head ?? null;
  };

  return {
    async create(head) {
      try {
        await pool.query('insert into classes (id, code, expires, head) values ($1, $2, $3, $4)', [
          head.id,
          head.code,
          head.expires,
          JSON.stringify(head),
        ]);
      } catch (error) {
        throw codeOf(error) === TAKEN ? new CodeTaken(head.code) : error;
      }
    },
    head: (id) => headOf('id', id),
    byCode: (code) => headOf('code', code),
    async entries(id) {
      const { rows } = await pool.query<{ entry: ClassEntry }>(
        'select entry from entries where class = $1 order by n',
        [id],
      );
      return rows.map(({ entry }) => entry);
    },
    async append(id, entries) {
      // One statement: all of it or nothing.
      try {
        await pool.query({
          name: 'append',
          text: 'insert into entries (class, n, entry) select $1, * from unnest($2::int[], $3::json[])',
          values: [id, entries.map(({ n }) => n), entries.map((entry) => JSON.stringify(entry))],
        });
      } catch (error) {
        if (codeOf(error) === NO_PARENT) throw new NoClass(id);
        throw codeOf(error) === TAKEN ? new LostClass(id, entries[0]?.n ?? 0) : error;
      }
    },
    async retire(id) {
      await pool.query('update classes set code = null where id = $1', [id]);
    },
    async delete(id) {
      return (await pool.query('delete from classes where id = $1', [id])).rowCount === 1;
    },
    async sweep(now) {
      return (await pool.query('delete from classes where expires <= $1', [now])).rowCount ?? 0;
    },
    close: () => pool.end(),
  };
}

async function makeTables(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [TABLES_LOCK]);
    await client.query(TABLES);
    await client.query('commit');
    client.release();
  } catch (error) {
    client.release(true);
    throw error;
  }
}

function codeOf(error: unknown): string {
  return error instanceof pg.DatabaseError ? (error.code ?? '') : '';
}
