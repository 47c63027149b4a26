/** A server in a process of its own, as a host runs it: started, watched, and ended by any signal. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../classroom/ports.ts';
import { SERVE } from '../../classroom/serving.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

export interface ServerProcess {
  readonly origin: string;
  readonly port: number;
  readonly pid: number;
  /** Everything that it wrote, errors too. */
  output(): string;
  /** Does it answer? */
  isUp(): Promise<boolean>;
  /** Settles when it is gone. */
  kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
  /** A figure of /metrics: the sum over its labels. NaN where there is none. */
  metric(name: string): Promise<number>;
}

export interface Start {
  /** From the root of the repository; the class server by default. */
  readonly script?: string;
  /** Flags of Node. */
  readonly flags?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Port of an earlier process that is to be followed. */
  readonly port?: number;
}

/** How long a server may take until it answers, in milliseconds. */
const PATIENCE = 30_000;

/** @throws {Error} with what it wrote, where it does not answer in time */
export async function startProcess(start: Start = {}): Promise<ServerProcess> {
  const { script, flags = [], env = {} } = start;
  const args = script === undefined ? SERVE : [script];
  const port = start.port ?? (await freePort());
  const child = spawn(process.execPath, [...flags, ...args], {
    cwd: ROOT,
    env: { ...process.env, HOST: '127.0.0.1', PORT: String(port), LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
  }
  // It does not outlive a test that is broken off.
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  let isGone = false;
  const gone = new Promise<void>((settle) =>
    child.once('exit', () => {
      isGone = true;
      process.removeListener('exit', end);
      settle();
    }),
  );
  const origin = `http://127.0.0.1:${port}`;
  const server: ServerProcess = {
    origin,
    port,
    pid: child.pid ?? 0,
    isUp: () => answers(origin),
    output: () => said.join(''),
    async kill(signal) {
      if (!isGone) child.kill(signal);
      await gone;
    },
    metric: async (name) => metricIn(await (await fetch(`${origin}/metrics`)).text(), name),
  };
  const late = Date.now() + PATIENCE;
  while (!(await answers(origin))) {
    if (isGone || Date.now() > late) {
      await server.kill('SIGKILL');
      throw new Error(`${args.at(-1)} does not answer at ${origin}:\n${server.output()}`);
    }
    await new Promise((settle) => setTimeout(settle, 50));
  }
  return server;
}

async function answers(origin: string): Promise<boolean> {
  try {
    return (await fetch(`${origin}/healthz`)).ok;
  } catch {
    return false;
  }
}

function metricIn(text: string, name: string): number {
  const values = text
    .split('\n')
    .filter((line) => line.startsWith(`${name} `) || line.startsWith(`${name}{`))
    .map((line) => Number(line.slice(line.lastIndexOf(' ') + 1)));
  return values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0);
}

/** A folder that is there as long as the test. */
export interface Folder {
  readonly path: string;
  remove(): void;
}

export function temporaryFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'class-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
