/** The server as a process of its own, to be killed. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '../ports.ts';
import { SERVE } from '../serving.ts';

export interface Process {
  readonly url: string;
  readonly child: ChildProcess;
  /** The signal that it is sent, and its exit code; null when it was killed. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>;
}

const ROOT = resolve(import.meta.dirname, '../../..');

/** Starts the server as `npm run serve` does. */
export async function startProcess(env: Readonly<Record<string, string>>): Promise<Process> {
  const url = `http://127.0.0.1:${env.PORT}`;
  const child = spawn(process.execPath, SERVE, {
    cwd: ROOT,
    env: { ...process.env, HOST: '127.0.0.1', LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const gone = new Promise<number | null>((settle) => child.once('exit', settle));
  await answers(`${url}/healthz`, child);
  return {
    url,
    child,
    end(signal) {
      child.kill(signal);
      return gone;
    },
  };
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}.`);
    const ok = await fetch(url).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ok) return;
    await new Promise((settle) => setTimeout(settle, 100));
  }
  throw new Error('The server does not answer.');
}

export interface Redis {
  readonly url: string;
  stop(): Promise<void>;
}

/** @throws {Error} telling what to install, where there is no Redis */
export async function startRedis(): Promise<Redis> {
  try {
    execFileSync('redis-server', ['--version'], { stdio: 'ignore' });
  } catch {
    throw new Error('This test needs Redis. Install it with `apt-get install redis-server`.');
  }
  const folder = mkdtempSync(join(tmpdir(), 'class-redis-'));
  const port = await freePort();
  const settings = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder];
  const child = spawn('redis-server', settings, { stdio: 'ignore' });
  const gone = new Promise<void>((settle) => child.once('exit', () => settle()));
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      child.kill('SIGTERM');
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
