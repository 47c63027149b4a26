/** Debian's Redis, started by the test on a free port, keeping nothing. */
import { spawn } from 'node:child_process';
import { createConnection } from 'node:net';
import { freePort } from '../../classroom/ports.ts';

export interface RedisProcess {
  readonly url: string;
  stop(): Promise<void>;
}

const INSTALL = 'Install it with `apt-get install redis-server`, or set TEST_REDIS_URL to one.';

/** @throws {Error} telling what to install, where there is no Redis */
export async function startRedis(): Promise<RedisProcess> {
  const given = process.env.TEST_REDIS_URL;
  if (given !== undefined) return { url: given, stop: async () => {} };
  const port = await freePort();
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const server = spawn('redis-server', args, { stdio: 'ignore' });
  let failed: Error | null = null;
  server.once('error', (error) => {
    failed = new Error(`Redis does not start: ${error.message}. ${INSTALL}`);
  });
  const gone = new Promise<void>((settle) => server.once('exit', () => settle()));
  for (let tries = 0; !(await listens(port)); tries += 1) {
    if (failed !== null) throw failed;
    if (tries === 100) throw new Error(`Redis does not answer on port ${port}. ${INSTALL}`);
    await new Promise((settle) => setTimeout(settle, 50));
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      server.kill('SIGTERM');
      await gone;
    },
  };
}

function listens(port: number): Promise<boolean> {
  return new Promise((settle) => {
    const socket = createConnection(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      settle(true);
    });
    socket.once('error', () => settle(false));
  });
}
