/**
 * A class as it is played in this process: its state, who is here, and a queue in which one thing happens
 * after another. Decided, stored, applied, told, in this order: what cannot be stored has not happened.
 */
import type { StudentAsk, TeacherAsk } from '../protocol/commands.ts';
import type { ServerTime } from '../protocol/views.ts';
import type { ClassRefusal, Close, Entrance, Seating } from '../protocol/wire.ts';
import {
  type Actor,
  applyEntry,
  type ClassEntry,
  type ClassState,
  decide,
  due,
  type Request,
} from '../rules/class.ts';
import { GRACE } from '../rules/lesson.ts';
import { answerStudent, answerTeacher } from '../views/views.ts';
import { newAnnouncer } from './announcer.ts';
import { type Device, newDevice, type Wire } from './device.ts';
import { closeFor, entering } from './entering.ts';
import { newHandful } from './handful.ts';
import type { House } from './house.ts';
import { nameOf, stackOf } from './log.ts';
import { newQueue } from './queue.ts';
import { newWord } from './secrets.ts';
import { LostClass, NoClass } from './store.ts';
import { newTeller } from './telling.ts';
import { Turned } from './turned.ts';

/** A teacher's desks, and likewise projectors. */
const MOST_DESKS = 12;

export interface LiveClass {
  /** @throws {Turned} telling why this device may not come in */
  enter(wanted: Entrance, wire: Wire): Promise<Device>;
  leave(device: Device): void;
  /** Closes the wire to one device. */
  dismiss(device: Device, why: Close): void;
  /** What a device wants done; answered with `done`, with the id that it gave. */
  command(device: Device, id: string, request: Request): void;
  ask(device: Device, n: number, ask: StudentAsk | TeacherAsk): void;
  read(device: Device, passed: number): void;
  /** Every second. */
  tick(): void;
  devices(): ReadonlySet<Device>;
  /** Settles when everything that was asked is done and told. */
  idle(): Promise<void>;
  /** Closes all devices; nothing more is done here. */
  end(why: Close): void;
}

/** A command as a device gave it. */
interface Given {
  readonly device: Device;
  readonly once: string;
  readonly request: Request;
}

/**
 * @param made - the class as its log made it
 * @param ended - called once, when it has ended here: lost to another process, deleted, not to be stored
 */
export function liveClass(house: House, made: ClassState, ended: () => void): LiveClass {
  const { store, metrics, limits, log, now } = house;
  const { id } = made.head;
  const queue = newQueue();
  const teller = newTeller(house);
  const devices = new Set<Device>();
  let state = made;
  let over: Close | null = null;
  // Whoever is in the log and not here went when this process took the class over.
  let presence = new Map(
    [...state.seats.keys()].map((seat) => [seat, { online: false, since: now() }]),
  );
  const moment = () => ({ state, presence, now: now() });
  const announcer = newAnnouncer(devices, teller, house.lane, moment);

  function end(why: Close): void {
    if (over !== null) return;
    over = why;
    announcer.stop();
    for (const device of devices) device.wire.close(why);
    metrics.closed.inc({ why }, devices.size);
    devices.clear();
    ended();
  }

  /** In turn, as long as the class is here. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    return queue.run(async () => {
      if (over !== null) throw new Turned(over, 'No: this class is played elsewhere. Come back.');
      try {
        return await work();
      } finally {
        announcer.soon(queue.waiting() > 0);
      }
    });
  }

  /** @throws {Turned} when it cannot be stored: then nothing of it has happened */
  async function happen(entries: readonly ClassEntry[]): Promise<void> {
    await happened(entries, entries.reduce(applyEntry, state));
  }

  /** @param next - the class after them */
  async function happened(entries: readonly ClassEntry[], next: ClassState): Promise<void> {
    if (entries.length === 0) return;
    try {
      const stop = metrics.storeTime.startTimer();
      await store.append(id, entries);
      stop();
    } catch (error) {
      const why = error instanceof NoClass ? 'gone' : 'moved';
      const level = error instanceof LostClass || error instanceof NoClass ? 'info' : 'error';
      log[level]({ error: nameOf(error) }, 'a class cannot go on here');
      end(why);
      throw new Turned(why, 'No: this could not be stored. Come back in a moment.');
    }
    state = next;
    announcer.happened(entries);
    for (const entry of entries) follow(entry);
  }

  /** What an entry means for devices and store. */
  function follow(entry: ClassEntry): void {
    if (entry.kind === 'removed') closeSeat(entry.seat, 'removed');
    if (entry.kind === 'part' && entry.part === 'over') {
      store.retire(id).catch((error) => log.error({ error: nameOf(error) }, 'a code is kept'));
    }
  }

  function closeSeat(seat: string, why: Close): void {
    for (const device of devices) if (device.seat === seat) dismiss(device, why);
  }

  function dismiss(device: Device, why: Close): void {
    if (!devices.has(device)) return;
    metrics.closed.inc({ why });
    device.wire.close(why);
    leave(device);
  }

  function leave(device: Device): void {
    if (!devices.delete(device) || device.seat === null || over !== null) return;
    setPresence(device.seat, false);
    void inTurn(async () => {}).catch(() => {});
  }

  function decided(of: ClassState, by: Actor, request: Request, once: string | null) {
    return metrics.time(metrics.decideTime, () =>
      decide(of, by, request, { now: now(), presence, once, word: newWord() }),
    );
  }

  const countOf = (as: Seating) => [...devices].filter((device) => device.as === as).length;

  function setPresence(seat: string, online: boolean): void {
    presence = new Map(presence).set(seat, { online, since: now() });
    announcer.cameOrWent(seat);
  }

  async function enter(wanted: Entrance, wire: Wire): Promise<Device> {
    const who = await entering(state, wanted, limits);
    if (who.as !== 'student' && countOf(who.as) >= MOST_DESKS) {
      throw new Turned('full', 'No: too many devices show this class. Close one.');
    }
    if (who.request !== null) {
      const { entries, refusal } = decided(state, { kind: 'class' }, who.request, null);
      if (refusal !== null) throw new Turned(closeFor(refusal.code), refusal.text);
      await happen(entries);
    }
    const seats = [...state.seats.values()];
    const seat = who.seat ?? seats.find(({ tokenHash }) => tokenHash === who.tokenHash)?.id ?? null;
    const device = newDevice(wire, { ...who, seat: who.as === 'student' ? seat : null });
    if (device.seat !== null) {
      closeSeat(device.seat, 'taken');
      setPresence(device.seat, true);
      const alias = state.seats.get(device.seat)?.alias ?? '';
      if (who.token !== null) {
        teller.say(device, 'token', { seat: device.seat, token: who.token, alias });
      }
    }
    devices.add(device);
    teller.all(device, moment());
    return device;
  }

  /** Commands that came together are decided one after another, stored together, and told of together. */
  async function doTogether(given: readonly Given[]): Promise<void> {
    let next = state;
    const entries: ClassEntry[] = [];
    const results = given.map(({ device, once, request }) => {
      const by: Actor =
        device.seat === null ? { kind: 'teacher' } : { kind: 'seat', seat: device.seat };
      const outcome = safely(() => {
        const decision = decided(next, by, request, once);
        // Applied before it is stored, so that nothing is stored that cannot be applied.
        if (decision.entries !== null) next = decision.entries.reduce(applyEntry, next);
        return decision;
      });
      entries.push(...(outcome.entries ?? []));
      return { device, once, refusal: outcome.refusal };
    });
    await happened(entries, next);
    for (const { device, once, refusal } of results) {
      metrics.commands.inc({ result: refusal?.code ?? 'done' });
      announcer.after(() => teller.say(device, 'done', { id: once, refusal }));
    }
  }

  function safely(work: () => ReturnType<typeof decide>): ReturnType<typeof decide> {
    try {
      return work();
    } catch (error) {
      return { entries: null, refusal: engineFailed(error) };
    }
  }

  function engineFailed(error: unknown): ClassRefusal {
    log.error({ error: nameOf(error), stack: stackOf(error) }, 'the rules failed');
    return { code: 'engine', text: 'No: this cannot be played here. Choose something else.' };
  }

  function answer(device: Device, n: number, ask: StudentAsk | TeacherAsk): void {
    try {
      const told =
        device.seat === null
          ? answerTeacher(state, ask as TeacherAsk, presence, now())
          : answerStudent(state, device.seat, ask as StudentAsk);
      if (device.seat === null && ask.kind === 'table') device.opened = ask.table;
      const none = { answer: null, refusal: null };
      teller.say(device, 'told', { n, ...none, ...told });
    } catch (error) {
      teller.say(device, 'told', { n, answer: null, refusal: engineFailed(error) });
    }
  }

  const given = newHandful<Given>(
    house.lane,
    (together) =>
      void inTurn(() => doTogether(together)).catch((error) => {
        if (!(error instanceof Turned)) engineFailed(error);
      }),
    (work) => void inTurn(async () => work()).catch(() => {}),
  );

  let ticking = false;
  let graceSeen: ServerTime = now();

  async function tick(): Promise<void> {
    const then = now();
    for (const [seat, { online, since }] of presence) {
      const gone = since + GRACE * 1000;
      if (!online && gone > graceSeen && gone <= then) announcer.cameOrWent(seat);
    }
    graceSeen = then;
    await happen(due(state, presence, then));
  }

  return {
    enter: (wanted, wire) => inTurn(() => enter(wanted, wire)),
    leave,
    dismiss,
    command: (device, once, request) => given.add({ device, once, request }),
    ask: (device, n, ask) => given.after(() => answer(device, n, ask)),
    read(device, passed) {
      given.after(() => {
        device.passed = passed;
        announcer.hasRead(device);
      });
    },
    tick() {
      if (ticking || over !== null) return;
      ticking = true;
      inTurn(tick)
        .catch((error) => {
          if (!(error instanceof Turned)) engineFailed(error);
        })
        .finally(() => {
          ticking = false;
        });
    },
    devices: () => devices,
    async idle() {
      await given.idle();
      await queue.idle();
      await announcer.idle();
    },
    end,
  };
}
