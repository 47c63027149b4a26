/**
 * A connection that comes back by itself, as often as it takes: over lost networks, sleeping devices and
 * servers that were started anew. What goes over it is no business of its own.
 */
import { CLOSES, type Close, REFUSALS, type RefusalCode } from '../protocol/fixed.ts';
import type { Entrance } from '../protocol/wire.ts';
import type { OpenSocket, Socket } from './socket.ts';
import { onWake } from './wakes.ts';

export type Line =
  | { readonly kind: 'joining' }
  | { readonly kind: 'open' }
  /** Gone since then; tries again by itself at the other time. In milliseconds since 1970, here. */
  | { readonly kind: 'lost'; readonly since: number; readonly again: number }
  /** It will not come back by itself. */
  | { readonly kind: 'closed'; readonly why: Why };
export type Why = Close | RefusalCode | 'unreachable';

export interface LineOptions {
  /** What is brought to the door, at every try. */
  readonly entrance: () => Entrance;
  /** May it come back by itself after this? */
  readonly comesBack: (why: Why) => boolean;
  readonly heard: (name: string, message: unknown) => void;
  /** It is open, and can be sent over. */
  readonly opened: () => void;
  /** It is gone, before `line` says what comes of it. */
  readonly lost: (why: Why) => void;
  readonly line: (line: Line) => void;
  readonly open?: OpenSocket | undefined;
}

export interface OpenLine {
  readonly line: () => Line;
  /** Null while there is no connection. */
  readonly send: () => Socket['send'] | null;
  /** Tries now. */
  readonly retry: () => void;
  readonly close: () => void;
}

/** In milliseconds. The steps are short: a class that lost its server comes back as one. */
const TRIES = [300, 700, 1_500, 3_000, 5_000] as const;
/** Share of a step by which devices that fell silent together come back apart. */
const APART = 0.3;
const LOOK_EVERY = 15_000;
/** A line that held so long has not failed: the next loss begins with the shortest step again. */
const HELD = 5_000;

export function openLine({ entrance, comesBack, heard, ...told }: LineOptions): OpenLine {
  let socket: Socket | null = null;
  let line: Line = { kind: 'joining' };
  let tries = 0;
  let attempt = 0;
  let opened = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let down = false;

  const say = (next: Line) => {
    line = next;
    told.line(line);
  };

  const lose = (why: Why) => {
    socket = null;
    told.lost(why);
    if (!comesBack(why)) return say({ kind: 'closed', why });
    const since = line.kind === 'lost' ? line.since : Date.now();
    if (Date.now() - opened > HELD && line.kind === 'open') tries = 0;
    const step = TRIES[Math.min(tries, TRIES.length - 1)] ?? HELD;
    const wait = step * (1 + APART * Math.random());
    tries += 1;
    timer = setTimeout(connect, wait);
    say({ kind: 'lost', since, again: Date.now() + wait });
  };

  const connect = async () => {
    clearTimeout(timer);
    attempt += 1;
    const mine = attempt;
    const stale = () => down || mine !== attempt;
    try {
      const open = told.open ?? (await import('./socket.ts')).openSocket;
      const fresh = await open(entrance(), {
        message: (name, message) => stale() || heard(name, message),
        closed: (number) => stale() || lose(closeOf(number) ?? 'unreachable'),
      });
      if (stale()) return fresh.close();
      socket = fresh;
      opened = Date.now();
      say({ kind: 'open' });
      told.opened();
    } catch (error) {
      if (!stale()) lose(whyOf(error));
    }
  };

  const retry = () => {
    if (socket === null && line.kind === 'lost') {
      tries = 0;
      void connect();
    }
  };
  /** A line that looks open may have died while the device slept. */
  const look = async () => {
    const looked = socket;
    if (looked === null) return retry();
    if ((await looked.alive()) || looked !== socket || down) return;
    looked.close();
    attempt += 1;
    lose('unreachable');
  };
  const unwake = onWake(() => void look());
  const looking = setInterval(() => void look(), LOOK_EVERY);
  void connect();

  return {
    line: () => line,
    send: () => socket?.send ?? null,
    retry,
    close() {
      down = true;
      unwake();
      clearInterval(looking);
      clearTimeout(timer);
      socket?.close();
    },
  };
}

function closeOf(number: number): Close | null {
  const found = Object.entries(CLOSES).find(([, one]) => one === number);
  return found === undefined ? null : (found[0] as Close);
}

/** Why the door stayed shut: by close code, by a refusal's name, or because nobody answered. */
function whyOf(error: unknown): Why {
  if (!(error instanceof Error)) return 'unreachable';
  const close = 'code' in error && typeof error.code === 'number' ? closeOf(error.code) : null;
  return close ?? REFUSALS.find((code) => code === error.message) ?? 'unreachable';
}
