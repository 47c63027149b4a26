/** What devices are shown is what the store says: nothing more, and nothing less. */
import type { FromClass } from '../../../src/classroom/protocol/wire.ts';
import {
  applyEntry,
  type ClassEntry,
  type ClassHead,
  type ClassState,
  newClass,
  type Presence,
} from '../../../src/classroom/rules/class.ts';
import {
  classView,
  playView,
  saidView,
  seatView,
  tableView,
} from '../../../src/classroom/views/views.ts';
import { materialOf } from '../../fixtures/classroom.ts';
import type { Seen } from './pupil.ts';
import type { School } from './school.ts';

/** The class as its log in the store makes it. */
export function classOf(head: ClassHead, entries: readonly ClassEntry[]): ClassState {
  return entries.reduce(applyEntry, newClass(head, materialOf(head.case.id)));
}

type Shown = Pick<FromClass, 'class' | 'seat' | 'table' | 'said' | 'play'>;

/** What a seat is shown while everybody is here. */
function shownTo(state: ClassState, device: Seen): Partial<Shown> {
  const now = Date.now();
  const here = [...state.seats.keys()].map((seat) => [seat, { online: true, since: now }] as const);
  const presence: Presence = new Map(here);
  const seat = device.latest.seat?.seat ?? '';
  const table = tableView(state, seat, presence, now);
  const said = saidView(state, seat);
  const play = playView(state, seat, device.latest.play?.passed ?? 0, presence, now);
  return {
    class: classView(state, presence, now),
    seat: seatView(state, seat, presence, now),
    ...(table !== null && { table }),
    ...(said !== null && { said }),
    ...(play !== null && { play }),
  };
}

/** As it comes over a wire, without the time of writing. */
const plain = (shown: Partial<Shown>): string =>
  JSON.stringify(shown, (key, value) => (key === 'now' ? undefined : value));

/** How long devices may take to be told the newest, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Waits until every device, all of them here, is shown exactly what the log in the store comes to.
 *
 * @throws {Error} naming what differs, when it still does after a while
 */
export async function agree(
  school: School,
  classId: string,
  devices: readonly Seen[],
): Promise<ClassState> {
  const late = Date.now() + PATIENCE;
  for (;;) {
    const state = classOf(await school.head(classId), await school.log(classId));
    const differs = devices.flatMap((device) => differences(state, device));
    if (differs.length === 0) return state;
    if (Date.now() > late) throw new Error(differs.join('\n'));
    await new Promise((settle) => setTimeout(settle, 100));
  }
}

function differences(state: ClassState, device: Seen): readonly string[] {
  const { class: lesson, seat, table, said, play } = device.latest;
  const told = { class: lesson, seat, table, said, play };
  return Object.entries(shownTo(state, device)).flatMap(([name, shown]) => {
    const is = plain({ [name]: told[name as keyof Shown] });
    const should = plain({ [name]: shown });
    if (is === should) return [];
    let at = 0;
    while (is[at] === should[at]) at += 1;
    const from = Math.max(0, at - 80);
    const whose = `${device.latest.seat?.alias}, ${name}`;
    return [`${whose}: …${is.slice(from, at + 120)}… should be …${should.slice(from, at + 120)}…`];
  });
}
