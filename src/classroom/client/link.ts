/**
 * A device's line to its class. It comes back by itself with the seat's token, as often as it takes;
 * what was given meanwhile goes out once, in order, when it is back.
 */
import type { StudentCommand } from '../protocol/commands.ts';
import type { PlayView, ServerTime } from '../protocol/views.ts';
import type { ClassRefusal, Entrance, FromClass, RefusalCode } from '../protocol/wire.ts';
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
import { type Line, openLine, type Why } from './line.ts';
import { type Outbox, outboxOf } from './outbox.ts';
import type { OpenSocket } from './socket.ts';

export type { Line, Why };

/** What a student's device is told, as it comes. */
export interface Told extends Pick<FromClass, 'class' | 'seat' | 'table' | 'said'> {
  readonly play: PlayView;
}

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

export function openLink({ keep, heard, code, entrance, open }: LinkOptions): Link {
  const { classId } = entrance;
  let came: Entrance = entrance;
  let passed = readPassed(keep, classId);
  /** The class's clock less this device's; the least delayed message knows best. */
  let ahead: number | null = null;
  /** Commands sent over the present line. */
  const sent = new Set<string>();
  const outbox: Outbox = outboxOf(keep, classId, () => heard.waiting(outbox.waiting()));
  const asks = asksOf(() => line.send());

  const post = () => {
    const send = line.send();
    for (const { id, command } of outbox.waiting()) {
      if (send === null || sent.has(id)) continue;
      sent.add(id);
      send('do', { id, command });
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
      case 'said':
        return heard.told(name, message as Told['said']);
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

  const line = openLine({
    entrance: () => (came.as === 'seat' ? { ...came, passed } : came),
    comesBack: (why) => !FINAL.includes(why) && came.as === 'seat',
    heard: hear,
    opened: post,
    lost(why) {
      asks.lost();
      if (BLAMED.includes(why)) for (const id of sent) outbox.take(id);
      sent.clear();
      if (FORGET.includes(why)) forgetClass(keep);
    },
    line: heard.line,
    open,
  });

  return {
    ask: asks.ask,
    line: line.line,
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
      line.send()?.('read', { passed });
    },
    retry: line.retry,
    close: line.close,
  };
}
