/**
 * When devices are told. As soon as what came together is done, all hear how their table stands; then each
 * is given the papers of its play, one device after another, so that no other class waits for them. Desk and
 * projector follow a blink later.
 */
import { setImmediate as breath } from 'node:timers/promises';
import type { ClassEntry } from '../rules/class.ts';
import type { Device } from './device.ts';
import type { Lane } from './lane.ts';
import type { Moment, Teller } from './telling.ts';
import { concernOf, isNobody, nobody, type Touched, touch, touchTableOf } from './touched.ts';

/** How long desk and projector wait, in milliseconds. */
const DESK_WAITS = 120;
/** So many commands that came together are told of together. */
const MOST_TOGETHER = 8;

export interface Announcer {
  /** This has happened. */
  happened(entries: readonly ClassEntry[]): void;
  /** A device came or went. */
  cameOrWent(seat: string): void;
  /** A device has left stops behind: its own play is another now, and nobody else's. */
  hasRead(device: Device): void;
  /** To be said once all devices have seen what came of it. */
  after(answer: () => void): void;
  /** Tells what there is to tell, unless more of it comes at once. */
  soon(more: boolean): void;
  /** Settles when everybody but desk and projector has been told. */
  idle(): Promise<void>;
  stop(): void;
}

export function newAnnouncer(
  devices: ReadonlySet<Device>,
  teller: Teller,
  lane: Lane,
  moment: () => Moment,
): Announcer {
  let touched: Touched = nobody();
  /** Answers of which nobody has been told yet, and those that wait for the papers alone. */
  let fresh: (() => void)[] = [];
  let answers: (() => void)[] = [];
  /** Devices whose play may have changed, the longest waiting first. */
  const owed = new Set<Device>();
  let paying = false;
  let desk: NodeJS.Timeout | null = null;

  function tell(): void {
    const concerned = touched;
    touched = nobody();
    if (!isNobody(concerned)) {
      const now = moment();
      const students = [...devices]
        .filter(({ as }) => as === 'student')
        .map((device) => ({ device, concern: concernOf(concerned, now.state, device) }))
        .sort((a, b) => Number(b.concern.near) - Number(a.concern.near));
      teller.standing(students, now);
      for (const { device, concern } of students) if (concern.own) owed.add(device);
      desk ??= setTimeout(() => lane.add(tellDesk), DESK_WAITS);
    }
    answers.push(...fresh);
    fresh = [];
    pay();
  }

  function pay(): void {
    if (paying || (owed.size === 0 && answers.length === 0)) return;
    paying = true;
    lane.add(() => {
      paying = false;
      const [device] = owed;
      if (device !== undefined) {
        owed.delete(device);
        if (devices.has(device)) teller.play(device, moment());
      }
      if (owed.size === 0) {
        const due = answers;
        answers = [];
        for (const answer of due) answer();
      }
      pay();
    });
  }

  function tellDesk(): void {
    desk = null;
    const others = [...devices].filter(({ as }) => as !== 'student');
    teller.watching(others, moment());
  }

  return {
    happened(entries) {
      for (const entry of entries) touch(touched, entry);
    },
    cameOrWent: (seat) => touchTableOf(touched, moment().state, seat),
    hasRead(device) {
      owed.add(device);
      pay();
    },
    after(answer) {
      fresh.push(answer);
    },
    soon(more) {
      if (!more || fresh.length >= MOST_TOGETHER) tell();
    },
    async idle() {
      while (paying) await breath();
    },
    stop() {
      if (desk !== null) clearTimeout(desk);
      owed.clear();
      answers = [];
      fresh = [];
    },
  };
}
