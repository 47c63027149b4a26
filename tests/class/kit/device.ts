/** A device in a class, by the client's own socket: what it hears, what it does, what it asks. */
import { openSocketTo } from '../../../src/classroom/client/socket.ts';
import type { StudentAsk, TeacherAsk } from '../../../src/classroom/protocol/commands.ts';
import type {
  Answer,
  ClassRefusal,
  Entrance,
  FromClass,
  FromClassName,
} from '../../../src/classroom/protocol/wire.ts';
import { newSaveId } from '../../../src/record/save.ts';

export type Heard = {
  readonly [Name in FromClassName]: { readonly name: Name; readonly message: FromClass[Name] };
}[FromClassName];

export interface Device {
  readonly entrance: Entrance;
  /** The newest message of each name. */
  readonly latest: { readonly [Name in FromClassName]?: FromClass[Name] };
  /** Calls back with every message as it comes; returns its unbind. */
  on(listener: (heard: Heard) => void): () => void;
  /** The newest message of that name once it fits. @throws {Error} when it has not come in time */
  until<Name extends FromClassName>(
    name: Name,
    fits?: (message: FromClass[Name]) => boolean,
    patience?: number,
  ): Promise<FromClass[Name]>;
  /** Waits until it can send one more without being thrown out for it, as whoever has fingers does. */
  breath(): Promise<void>;
  /** Sends a command and waits for what came of it; null where it was done. */
  do(command: object, id?: string): Promise<ClassRefusal | null>;
  ask(ask: StudentAsk | TeacherAsk): Promise<Answer>;
  /** Sends anything at all. */
  send(name: string, message: unknown): void;
  /** The close code, once the line is gone; what this device closed itself never settles. */
  readonly closed: Promise<number>;
  isClosed(): boolean;
  close(): void;
}

/** How long anything is waited for, in milliseconds: the machine may be busy. */
export const PATIENCE = 20_000;

/** What a device may send at once, and a second after that: somewhat less than the server lets it. */
const AT_ONCE = 50;
const A_SECOND = 13;

/** Names a command: done once, however often it comes. */
export const newOnce = newSaveId;

/** @throws {Error} with a numeric `code` where the class refused */
export async function connect(origin: string, entrance: Entrance): Promise<Device> {
  const latest: { [name: string]: unknown } = {};
  const listeners = new Set<(heard: Heard) => void>();
  let gone = false;
  let settle: (code: number) => void = () => {};
  const closed = new Promise<number>((resolve) => {
    settle = resolve;
  });
  const socket = await openSocketTo(origin, entrance, {
    message(name, message) {
      latest[name] = message;
      for (const listener of [...listeners]) listener({ name, message } as Heard);
    },
    closed(code) {
      gone = true;
      settle(code);
    },
  });
  const on = (listener: (heard: Heard) => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const until = <Name extends FromClassName>(
    name: Name,
    fits: (message: FromClass[Name]) => boolean = () => true,
    patience = PATIENCE,
  ): Promise<FromClass[Name]> => {
    const now = latest[name] as FromClass[Name] | undefined;
    if (now !== undefined && fits(now)) return Promise.resolve(now);
    return next(name, fits, patience);
  };
  /** As `until`, but only what comes from now on. */
  const next = <Name extends FromClassName>(
    name: Name,
    fits: (message: FromClass[Name]) => boolean,
    patience = PATIENCE,
  ) =>
    new Promise<FromClass[Name]>((resolve, reject) => {
      const fail = (why: string) => {
        unbind();
        clearTimeout(late);
        reject(new Error(`No ${name} that fits came: ${why}.`));
      };
      const late = setTimeout(() => fail(`not within ${patience} ms`), patience);
      void closed.then((code) => fail(`the line was closed with ${code}`));
      const unbind = on((heard) => {
        const message = heard.message as FromClass[Name];
        if (heard.name !== name || !fits(message)) return;
        clearTimeout(late);
        unbind();
        resolve(message);
      });
    });
  let left = AT_ONCE;
  let at = performance.now();
  const send = (name: string, message: unknown) => {
    const now = performance.now();
    left = Math.min(AT_ONCE, left + ((now - at) / 1000) * A_SECOND) - 1;
    at = now;
    socket.send(name, message);
  };
  let asked = 0;
  return {
    entrance,
    latest: latest as Device['latest'],
    on,
    until,
    async breath() {
      const lacks = 1 - left - ((performance.now() - at) / 1000) * A_SECOND;
      if (lacks > 0) await new Promise((settle) => setTimeout(settle, (lacks / A_SECOND) * 1000));
    },
    async do(command, id = newOnce()) {
      const done = next('done', (one) => one.id === id);
      send('do', { id, command });
      return (await done).refusal;
    },
    async ask(ask) {
      asked += 1;
      const n = asked;
      const told = next('told', (one) => one.n === n);
      send('ask', { n, ask });
      const { answer, refusal } = await told;
      if (answer === null) throw new Error(`${ask.kind}: ${refusal?.text}`);
      return answer;
    },
    send,
    closed,
    isClosed: () => gone,
    close() {
      gone = true;
      socket.close();
    },
  };
}
