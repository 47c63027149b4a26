/** A class as devices meet it: a server in this process, and clients of the Colyseus SDK over real sockets. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client, type Room } from '@colyseus/sdk';
import { pino } from 'pino';
import { vi } from 'vitest';
import { loadCase } from '../../../src/case/load.ts';
import { readMessage } from '../../../src/classroom/protocol/bytes.ts';
import type { Command } from '../../../src/classroom/protocol/commands.ts';
import {
  CLOSES,
  type Close,
  type Entrance,
  type FromClass,
  type FromClassName,
  type Opened,
  ROOM,
} from '../../../src/classroom/protocol/wire.ts';
import { readConfig } from '../../../src/classroom/server/config.ts';
import type { Materials } from '../../../src/classroom/server/material.ts';
import { type RunningServer, startServer } from '../../../src/classroom/server/server.ts';
import { plansView } from '../../../src/classroom/views/views.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

/** Only the case that these classes play is read. */
export function cubaOnly(): Materials {
  const { case: game, plan } = loadCase('cuba1962');
  if (game === null || plan === null) throw new Error('cuba1962 has no plan of a class');
  const material = { game, plan };
  return {
    of: (id) => (id === game.id ? material : null),
    plans: async () => plansView([material]),
  };
}

export interface Served {
  readonly url: string;
  readonly folder: string;
  readonly server: RunningServer;
  stop(): Promise<void>;
}

export async function serve(env: Readonly<Record<string, string>> = {}): Promise<Served> {
  const folder = mkdtempSync(path.join(tmpdir(), 'class-server-'));
  const config = readConfig({
    PORT: '0',
    HOST: '127.0.0.1',
    DATA_DIR: folder,
    LOG_LEVEL: 'silent',
    ...env,
  });
  const log = pino({ level: config.LOG_LEVEL });
  const server = await startServer(config, {
    log,
    pages: null,
    materials: cubaOnly(),
  });
  return {
    url: `http://127.0.0.1:${server.port}`,
    folder,
    server,
    async stop() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export const OPENING = {
  case: 'cuba1962',
  length: 45,
  guidance: 'guided',
  seed: 7,
  file: null,
} as const;

export async function open(url: string, changes: object = {}): Promise<Opened> {
  const answer = await post(`${url}/api/classes`, { ...OPENING, ...changes });
  if (!answer.ok) throw new Error(`The class did not open: ${await answer.text()}`);
  return (await answer.json()) as Opened;
}

export function post(url: string, body: unknown, headers: object = {}): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** A device that remembers what it was told. */
export interface Told {
  readonly room: Room;
  /** The newest message of a name; waits for the first. */
  latest<Name extends FromClassName>(name: Name): Promise<FromClass[Name]>;
  /** Waits until the newest message of a name is as it should be. */
  until<Name extends FromClassName>(
    name: Name,
    fits: (message: FromClass[Name]) => boolean,
  ): Promise<FromClass[Name]>;
  /** Waits for the next message of a name, whatever came before. */
  next<Name extends FromClassName>(name: Name): Promise<FromClass[Name]>;
  /** How often it was told something of this name. */
  count(name: FromClassName): number;
  /** Every message, by name, in its order. */
  readonly all: readonly { readonly name: string; readonly message: unknown }[];
  /** Sends a command and waits for what came of it. */
  do(command: Command, id?: string): Promise<FromClass['done']>;
  /** Why the class closed it; waits for that. */
  readonly closed: Promise<number>;
  leave(): Promise<void>;
}

let ids = 0;
/** An id for a command, as a device makes one. */
export function freshId(): string {
  ids += 1;
  return `test${String(ids).padStart(8, '0')}`;
}

const PATIENCE = 8000;

export async function enter(url: string, entrance: Entrance): Promise<Told> {
  const room = await new Client(url).joinOrCreate(ROOM, entrance);
  return told(room);
}

function told(room: Room): Told {
  const all: { name: string; message: unknown }[] = [];
  const newest = new Map<string, unknown>();
  const waiting = new Set<() => void>();
  room.reconnection.enabled = false;
  room.onMessage('*', (name: string | number, came: unknown) => {
    const message = readMessage(came);
    all.push({ name: String(name), message });
    newest.set(String(name), message);
    for (const look of waiting) look();
  });
  const closed = new Promise<number>((settle) => room.onLeave((code) => settle(code)));
  /** Waits, as messages come, until something is seen. */
  const seenSoon = <Message>(what: string, seen: () => Message | null): Promise<Message> =>
    new Promise((settle, fail) => {
      const look = () => {
        const found = seen();
        if (found === null) return;
        clearTimeout(timer);
        waiting.delete(look);
        settle(found);
      };
      const timer = setTimeout(() => {
        waiting.delete(look);
        fail(
          new Error(
            `Never told: ${what}. Newest: ${JSON.stringify(newest.get(what))?.slice(0, 300)}`,
          ),
        );
      }, PATIENCE);
      waiting.add(look);
      look();
    });
  const until: Told['until'] = (name, fits) =>
    seenSoon(name, () => {
      const message = newest.get(name) as FromClass[typeof name] | undefined;
      return message !== undefined && fits(message) ? message : null;
    });
  const count = (name: FromClassName) => all.filter((one) => one.name === name).length;
  return {
    room,
    all,
    closed,
    latest: (name) => until(name, () => true),
    until,
    next(name) {
      const before = count(name);
      return until(name, () => count(name) > before);
    },
    count,
    do(command, id = freshId()) {
      room.send('do', { id, command });
      return until('done', (done) => done.id === id);
    },
    async leave() {
      await room.leave();
    },
  };
}

/** The code with which a join is refused. */
export async function refusedBy(joining: Promise<unknown>): Promise<number> {
  // The SDK says so on the console as well.
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  try {
    await joining;
  } catch (error) {
    const code = Number((error as { code?: number }).code);
    return code < 1000 ? code + 4000 : code;
  }
  throw new Error('The join was not refused.');
}

export const closeOf = (why: Close): number => CLOSES[why];
