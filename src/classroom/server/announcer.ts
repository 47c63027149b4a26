/** When devices are told: students as soon as what came together is done, desk and projector a blink later. */
import type { ClassEntry } from '../rules/class.ts';
import type { Device } from './device.ts';
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
  /** To be said once all devices have seen what came of it. */
  after(answer: () => void): void;
  /** Tells what there is to tell, unless more of it comes at once. */
  soon(more: boolean): void;
  stop(): void;
}

export function newAnnouncer(
  devices: ReadonlySet<Device>,
  teller: Teller,
  moment: () => Moment,
): Announcer {
  let touched: Touched = nobody();
  let answers: (() => void)[] = [];
  let desk: NodeJS.Timeout | null = null;

  function tell(): void {
    const concerned = touched;
    touched = nobody();
    if (!isNobody(concerned)) {
      const now = moment();
      const students = [...devices].filter(({ as }) => as === 'student');
      teller.tell(students, now, (device) => concernOf(concerned, now.state, device));
      desk ??= setTimeout(tellDesk, DESK_WAITS);
    }
    const due = answers;
    answers = [];
    for (const answer of due) answer();
  }

  function tellDesk(): void {
    desk = null;
    const others = [...devices].filter(({ as }) => as !== 'student');
    teller.tell(others, moment());
  }

  return {
    happened(entries) {
      for (const entry of entries) touch(touched, entry);
    },
    cameOrWent: (seat) => touchTableOf(touched, moment().state, seat),
    after(answer) {
      answers.push(answer);
    },
    soon(more) {
      if (!more || answers.length >= MOST_TOGETHER) tell();
    },
    stop() {
      if (desk !== null) clearTimeout(desk);
    },
  };
}
