/**
 * One connection to a class room, over Colyseus. Coming back after a loss is the link's business, by
 * the seat's own token: it works after a restart of the server, which a reconnection of the library
 * does not outlive.
 */
import { Client, type Room } from '@colyseus/sdk';
import { readMessage } from '../protocol/bytes.ts';
import { ROOM } from '../protocol/fixed.ts';
import { emptyDesk } from '../protocol/papers.ts';
import type { Entrance, FromClass } from '../protocol/wire.ts';

export interface SocketEvents {
  /** A play comes whole, with the papers that it names. */
  readonly message: (name: string, message: unknown) => void;
  /** It is gone, with the close code of the socket. Said once. */
  readonly closed: (code: number) => void;
}

export interface Socket {
  readonly send: (name: string, message: unknown) => void;
  /** Does the other end answer? A line that died in a sleeping phone still looks open. */
  readonly alive: () => Promise<boolean>;
  readonly close: () => void;
}

/** @throws {Error} with a numeric `code` where the class refused, without one where it was not reached */
export type OpenSocket = (entrance: Entrance, events: SocketEvents) => Promise<Socket>;

/** How long an answer is waited for, in milliseconds. */
const PATIENCE = { open: 10_000, ping: 4_000 } as const;

/** Connects to the server that this page came from. */
export const openSocket: OpenSocket = (entrance, events) =>
  openSocketTo(location.origin, entrance, events);

/** @param origin - where the class server stands, for devices that are no page of it */
export async function openSocketTo(
  origin: string,
  entrance: Entrance,
  events: SocketEvents,
): Promise<Socket> {
  const room = await inTime(
    new Client(origin).joinOrCreate(ROOM, entrance),
    PATIENCE.open,
    (late) => void late.leave(false),
  );
  room.reconnection.enabled = false;
  let gone = false;
  const closed = (code: number) => {
    if (gone) return;
    gone = true;
    events.closed(code);
  };
  const desk = emptyDesk();
  room.onMessage('*', (name, came: unknown) => {
    const message = readMessage(came);
    if (name === 'papers') desk.take(message as FromClass['papers']);
    const whole = name === 'play' ? desk.whole(message as FromClass['play']) : message;
    events.message(String(name), whole);
  });
  room.onLeave(closed);
  return {
    send: (name, message) => room.send(name, message),
    alive: () => pinged(room),
    close() {
      gone = true;
      void room.leave(false);
    },
  };
}

function pinged(room: Room): Promise<boolean> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), PATIENCE.ping);
    room.ping(() => resolve(true));
  });
}

/** @param tooLate - what is done with something that comes after all */
function inTime<T>(coming: Promise<T>, patience: number, tooLate: (late: T) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    let waiting = true;
    const timer = setTimeout(() => {
      waiting = false;
      reject(new Error('The class did not answer.'));
    }, patience);
    coming.then(
      (value) => {
        clearTimeout(timer);
        if (waiting) resolve(value);
        else tooLate(value);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}
