/** A school's server: one process with its own store, or several over PostgreSQL and Redis. */
import type { ClassEntry, ClassHead } from '../../../src/classroom/rules/log.ts';
import type { Store } from '../../../src/classroom/server/store.ts';
import { openPostgres } from '../../../src/classroom/server/store-postgres.ts';
import { openSqlite } from '../../../src/classroom/server/store-sqlite.ts';
import { freePort } from '../../classroom/ports.ts';
import { startPostgres } from '../../classroom/postgres.ts';
import { type ServerProcess, startProcess, temporaryFolder } from './process.ts';
import { startRedis } from './redis.ts';

export interface School {
  readonly processes: readonly ServerProcess[];
  readonly origins: readonly string[];
  /** @throws {Error} where the store has no such class */
  head(classId: string): Promise<ClassHead>;
  /** The log of a class, as it lies in the store. */
  log(classId: string): Promise<readonly ClassEntry[]>;
  /** One more process like the others, in the place of one that is gone. */
  again(place: number): Promise<ServerProcess>;
  stop(): Promise<void>;
}

export interface SchoolOptions {
  readonly processes: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly flags?: readonly string[];
}

/** Limits against strangers, of whom there are none here: all students come from one address. */
const OPEN = { MOST_OPENED: '100000', MOST_CLASSES: '1000' };

export async function startSchool({
  processes: count,
  env = {},
  flags = [],
}: SchoolOptions): Promise<School> {
  const closing: (() => Promise<void> | void)[] = [];
  const shared: Record<string, string> = { ...OPEN, ...env };
  if (count === 1) {
    const folder = temporaryFolder();
    closing.push(folder.remove);
    shared.DATA_DIR = folder.path;
  } else {
    const postgres = await startPostgres();
    closing.push(postgres.stop);
    const redis = await startRedis();
    closing.push(redis.stop);
    shared.DATABASE_URL = postgres.url;
    shared.REDIS_URL = redis.url;
  }
  const start = (port: number) =>
    startProcess({
      port,
      flags,
      env: { ...shared, ...(count > 1 && { PUBLIC_URL: `http://127.0.0.1:${port}` }) },
    });
  const processes: ServerProcess[] = [];
  let store: Store | null = null;
  try {
    for (let n = 0; n < count; n += 1) processes.push(await start(await freePort()));
  } catch (error) {
    await stop();
    throw error;
  }
  async function stop(): Promise<void> {
    for (const one of processes) await one.kill('SIGTERM');
    await store?.close();
    for (const close of closing.reverse()) await close();
  }
  return {
    processes,
    origins: processes.map(({ origin }) => origin),
    async head(classId) {
      store ??= await openStore(shared);
      const head = await store.head(classId);
      if (head === null) throw new Error(`The store has no class ${classId}.`);
      return head;
    },
    async log(classId) {
      store ??= await openStore(shared);
      return store.entries(classId);
    },
    async again(place) {
      const port = processes[place]?.port ?? (await freePort());
      const fresh = await start(port);
      processes[place] = fresh;
      return fresh;
    },
    stop,
  };
}

async function openStore({ DATABASE_URL, DATA_DIR = '' }: Record<string, string>): Promise<Store> {
  if (DATABASE_URL === undefined) return openSqlite(DATA_DIR);
  return openPostgres(DATABASE_URL, () => {});
}
