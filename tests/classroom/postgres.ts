/** Debian's PostgreSQL, started by the test in a temporary folder and gone after it. */
import { execFileSync, spawn } from 'node:child_process';
import { chownSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { freePort } from './ports.ts';

export interface Postgres {
  readonly url: string;
  stop(): Promise<void>;
}

const INSTALL = 'Install it with `apt-get install postgresql`, or set TEST_DATABASE_URL to one.';

/** @throws {Error} telling what to install, where there is no PostgreSQL */
export async function startPostgres(): Promise<Postgres> {
  const given = process.env.TEST_DATABASE_URL;
  if (given !== undefined) return { url: given, stop: async () => {} };
  const initdb = globSync('/usr/lib/postgresql/*/bin/initdb').sort().at(-1);
  if (initdb === undefined) throw new Error(`The store's test needs PostgreSQL. ${INSTALL}`);
  const folder = mkdtempSync(join(tmpdir(), 'class-postgres-'));
  // PostgreSQL refuses to run as root.
  const owner = process.getuid?.() === 0 ? userOf('postgres') : null;
  if (owner !== null) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  execFileSync(initdb, ['-D', data, '-U', 'postgres', '-A', 'trust', '--no-sync', '-E', 'UTF8'], {
    ...owner,
    stdio: 'pipe',
  });
  const port = await freePort();
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${folder}`,
  ];
  const server = spawn(
    join(dirname(initdb), 'postgres'),
    ['-D', data, ...settings.flatMap((setting) => ['-c', setting]), '-c', 'fsync=off'],
    { ...owner, stdio: 'ignore' },
  );
  const gone = new Promise<void>((settle) => server.once('exit', () => settle()));
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  await reachable(url);
  return {
    url,
    async stop() {
      server.kill('SIGQUIT');
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function userOf(name: string): { readonly uid: number; readonly gid: number } {
  const id = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

async function reachable(url: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (tries === 100) throw error;
      await new Promise((settle) => setTimeout(settle, 100));
    }
  }
}
