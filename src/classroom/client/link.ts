/**
 * A device's line to its class. It comes back by itself with the seat's token, as often as it takes;
 * what was given meanwhile goes out once, in order, when it is back.
 */
import type { StudentCommand } from '../protocol/commands.ts';
import type { ServerTime } from '../protocol/views.ts';
import {
  CLOSES,
  type ClassRefusal,
  type Close,
  type Entrance,
  type FromClass,
  REFUSALS,
  type RefusalCode,
} from '../protocol/wire.ts';
import { type Asks, asksOf } from './asks.ts';
import {
  forgetClass,
  type Keep,
  type KeptSeat,
  keepPassed,
  keepSeat,
  readPassed,
  type Waiting,
} from './keep.ts';
import { type Outbox, outboxOf } from './outbox.ts';
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

/** What a student's device is told, as it comes. */
export type Told = Pick<FromClass, 'class' | 'seat' | 'table' | 'play'>;

export interface Heard {
  readonly line: (line: Line) => void;
  readonly seated: (seat: KeptSeat) => void;
  readonly told: <Name extends keyof Told>(name: Name, view: Told[Name]) => void;
  readonly waiting: (waiting: readonly Waiting[]) => void;
  readonly refused: (what: Waiting, refusal: ClassRefusal) => void;
}

export interface Link extends Pick<Asks, 'ask'> {
  readonly line: () => Line;
  readonly waiting: () => readonly Waiting[];
  /** The class's clock, in milliseconds since 1970. */
  readonly now: () => ServerTime;
  /** Kept on the device until it is answered. */
  readonly give: (command: StudentCommand) => void;
  readonly passed: () => number;
  /** So many stops are left behind. */
  readonly read: (passed: number) => void;
  /** Tries now. */
  readonly retry: () => void;
  /** Puts the line down. The seat is kept. */
  readonly close: () => void;
}

export interface LinkOptions {
  readonly keep: Keep;
  readonly heard: Heard;
  readonly code: string;
  /** How it comes in: new, by a word, or with the token of a seat it holds. */
  readonly entrance: Extract<Entrance, { readonly as: 'new' | 'word' | 'seat' }>;
  readonly open?: OpenSocket;
}

/** In milliseconds. The steps are short: a class that lost its server comes back as one. */
const TRIES = [300, 700, 1_500, 3_000, 5_000] as const;
/** Share of a step by which devices that fell silent together come back apart. */
const APART = 0.3;
const LOOK_EVERY = 15_000;
/** A line that held so long has not failed: the next loss begins with the shortest step again. */
const HELD = 5_000;
/** A command refused for now is given again after so long. */
const LATER = 1_500;

/** With these the seat is lost to this device; after all others it may come back. */
const FINAL: readonly Why[] = ['wrong token', 'gone', 'taken', 'removed'];
/** The class does not know the seat any more: nothing is left to keep. */
const FORGET: readonly Why[] = ['wrong token', 'gone'];
/** Closed because of what was sent: it is not sent again. */
const BLAMED: readonly Why[] = ['malformed', 'too large', 'not yours'];
/** Refusals that pass by themselves. */
const PASSING: readonly RefusalCode[] = ['too fast', 'store'];

export function openLink({ keep, heard, code, entrance, ...given }: LinkOptions): Link {
  const { classId } = entrance;
  let came: Entrance = entrance;
  let socket: Socket | null = null;
  let line: Line = { kind: 'joining' };
  let passed = readPassed(keep, classId);
  /** The class's clock less this device's; the least delayed message knows best. */
  let ahead: number | null = null;
  let tries = 0;
  let attempt = 0;
  let opened = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let down = false;
  /** Commands sent over the present line. */
  const sent = new Set<string>();
  const outbox: Outbox = outboxOf(keep, classId, () => heard.waiting(outbox.waiting()));
  const asks = asksOf(() => socket?.send ?? null);

  const say = (next: Line) => {
    line = next;
    heard.line(line);
  };
  const post = () => {
    for (const { id, command } of outbox.waiting()) {
      if (socket === null || sent.has(id)) continue;
      sent.add(id);
      socket.send('do', { id, command });
    }
  };

  const done = ({ id, refusal }: FromClass['done']) => {
    if (refusal !== null && PASSING.includes(refusal.code)) {
      setTimeout(() => {
        sent.delete(id);
        post();
      }, LATER);
      return;
    }
    const what = outbox.take(id);
    if (what !== null && refusal !== null) heard.refused(what, refusal);
  };

  const hear = (name: string, message: unknown) => {
    switch (name) {
      case 'token': {
        const { seat, token, alias } = message as FromClass['token'];
        const kept = { classId, code, seat, token, alias };
        keepSeat(keep, kept);
        came = { classId, as: 'seat', token, passed };
        heard.seated(kept);
        return;
      }
      case 'class': {
        const view = message as Told['class'];
        ahead = Math.max(ahead ?? Number.NEGATIVE_INFINITY, view.now - Date.now());
        heard.told(name, view);
        return;
      }
      case 'seat':
        return heard.told(name, message as Told['seat']);
      case 'table':
        return heard.told(name, message as Told['table']);
      case 'play':
        return heard.told(name, message as Told['play']);
      case 'done':
        return done(message as FromClass['done']);
      case 'told':
        return asks.told(message as FromClass['told']);
      default:
        // A newer class may say more than this page knows of.
        return;
    }
  };

  const lose = (why: Why) => {
    socket = null;
    asks.lost();
    if (BLAMED.includes(why)) for (const id of sent) outbox.take(id);
    sent.clear();
    if (FORGET.includes(why)) forgetClass(keep);
    if (FINAL.includes(why) || came.as !== 'seat') return say({ kind: 'closed', why });
    const since = line.kind === 'lost' ? line.since : Date.now();
    if (Date.now() - opened > HELD && line.kind === 'open') tries = 0;
    const step = TRIES[Math.min(tries, TRIES.length - 1)] ?? LATER;
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
      const open = given.open ?? (await import('./socket.ts')).openSocket;
      const fresh = await open(came.as === 'seat' ? { ...came, passed } : came, {
        message: (name, message) => stale() || hear(name, message),
        closed: (number) => stale() || lose(closeOf(number) ?? 'unreachable'),
      });
      if (stale()) return fresh.close();
      socket = fresh;
      opened = Date.now();
      say({ kind: 'open' });
      post();
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
    ask: asks.ask,
    line: () => line,
    waiting: outbox.waiting,
    now: () => Date.now() + (ahead ?? 0),
    give(command) {
      outbox.add(command);
      post();
    },
    passed: () => passed,
    read(count) {
      passed = count;
      keepPassed(keep, classId, passed);
      socket?.send('read', { passed });
    },
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
