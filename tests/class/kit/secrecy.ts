/**
 * A class of random people on a real server, with every byte that comes to every device searched for what
 * that device may not have. What is true of the class is read from its log in the store.
 */
import { setImmediate as soon } from 'node:timers/promises';
import { applyEntry, type ClassState, newClass } from '../../../src/classroom/rules/class.ts';
import type { Seat } from '../../../src/classroom/rules/state.ts';
import { eyesOf } from '../../../src/classroom/views/eyes.ts';
import { placeOf } from '../../../src/classroom/views/places.ts';
import { lastWorld } from '../../../src/record/tape.ts';
import { draftsOfOthers, neverSent, saidToAll } from '../../fixtures/class-secrets.ts';
import { lesson, materialOf } from '../../fixtures/classroom.ts';
import { type Dice, diceOf } from '../../fixtures/random-play.ts';
import { hiddenNumbers, textsOf, unreadWords } from '../../fixtures/secrets.ts';
import { type Captured, capturing, nothingYet } from './capture.ts';
import { connect, type Device } from './device.ts';
import { type Find, finderOf } from './finder.ts';
import { type Heard, heardFrom } from './heard.ts';
import { join, openRoom, type Room, tokenOf, toPlay } from './lesson.ts';
import { readOn } from './playing.ts';
import { nextMove } from './pupil.ts';
import type { School } from './school.ts';

/** A device with all that ever came to it. */
interface Tapped {
  readonly device: Device;
  readonly heard: Heard;
}

/** Something that was typed for some alone. */
interface Whisper {
  readonly text: string;
  /** Places in the list of students. */
  readonly to: readonly number[];
}

export interface Watched {
  /** "r_kennedy: …" for everything that came to a device and must not have. */
  readonly leaks: readonly string[];
  readonly moves: number;
  readonly bytes: number;
  /** Did the play come to its end? */
  readonly ended: boolean;
  /** A text that must never come to the first student. */
  readonly secret: string;
}

export interface WatchOptions {
  readonly caseId: string;
  readonly students: number;
  readonly seed: number;
  /** At most so many moves. */
  readonly moves: number;
  /** Has the teacher tell it to all: then the watch must find it. */
  readonly spill?: boolean;
}

/** What people have not played to its end the models do; no play has so many turns. */
const MOST_BEATS = 400;

/** Moves are not made faster than a device may send. */
const PAUSE = 25;

export async function watchClass(school: School, options: WatchOptions): Promise<Watched> {
  const { caseId, students, seed } = options;
  const origin = school.origins[0] ?? '';
  const dice = diceOf(seed);
  const never = neverOf(caseId);
  const room = await openRoom(origin, { case: caseId, seed });
  const coming = Array.from({ length: students }, (_, n) =>
    tap((into) => capturing(into, () => join(origin, room.opened.code, diceOf(seed * 100 + n)))),
  );
  const tapped = await Promise.all(coming);
  const { classId, projectorToken } = room.opened;
  const wall = await tap((into) =>
    capturing(into, () => connect(origin, { classId, as: 'projector', token: projectorToken })),
  );
  const devices = tapped.map(({ device }) => device);
  try {
    await room.tell({ kind: 'free text', on: true });
    const whispers = await Promise.all(
      devices.map(async (device, n): Promise<Whisper> => {
        const text = `Foreseen by number ${n} and by nobody else.`;
        await device.do({ kind: 'foresee', text });
        return { text, to: [n] };
      }),
    );
    for (const device of devices) readOn(device);
    await toPlay(room, devices);
    const watch = await watchOf(school, room, tapped, wall, whispers, never);
    await watch.look();
    if (options.spill === true) {
      const text = watch.secret.slice(0, 280);
      await room.tell({ kind: 'bulletin', table: null, text });
    }
    let moves = 0;
    while (moves < options.moves && devices.some(({ latest }) => latest.table?.ended === false)) {
      await oneThing(room, devices, dice, moves, whispers);
      moves += 1;
      await watch.look();
      await new Promise((settle) => setTimeout(settle, PAUSE));
    }
    for (let beats = 0; beats < MOST_BEATS && options.spill !== true; beats += 1) {
      if (devices.every(({ latest }) => latest.table?.ended === true)) break;
      await room.tell({ kind: 'end beat', table: null });
      await watch.look();
    }
    await watch.look();
    const ended = devices.every(({ latest }) => latest.table?.ended === true);
    const bytes = tapped.reduce((sum, { heard }) => sum + heard.bytes(), 0);
    return { leaks: watch.finish(), moves, bytes, ended, secret: watch.secret };
  } finally {
    for (const { device } of [...tapped, wall]) device.close();
    room.close();
  }
}

/** What a role must not be sent before the end. */
interface Never {
  readonly texts: readonly string[];
  readonly find: Find;
}

/** By role. Takes seconds for a long case, so it is made before anybody is there. */
function neverOf(caseId: string): ReadonlyMap<string, Never> {
  const { state } = lesson({ caseId });
  return new Map(
    state.material.plan.roles.map((role) => {
      const texts = neverSent(state, role);
      return [role.id, { texts, find: finderOf(texts) }];
    }),
  );
}

async function tap(come: (into: Captured) => Promise<Device>): Promise<Tapped> {
  const captured = nothingYet();
  return { device: await come(captured), heard: heardFrom(captured) };
}

/** Somebody does something; now and then the teacher, or the model in a chair. */
async function oneThing(
  room: Room,
  devices: readonly Device[],
  dice: Dice,
  n: number,
  whispers: Whisper[],
): Promise<void> {
  const roll = dice();
  const place = Math.floor(dice() * devices.length);
  const device = devices[place];
  const { table, seat } = device?.latest ?? {};
  if (device === undefined || table === undefined || seat === undefined) return;
  if (roll < 0.06) {
    const text = `Said by the teacher, number ${n}, to one alone.`;
    whispers.push({ text, to: [place] });
    await room.tell({ kind: 'say', to: { kind: 'seat', seat: seat.seat }, text });
  } else if (roll < 0.1) {
    const role = seat.card?.role ?? '';
    await room.teacher.do({ kind: 'model', table: table.table, role, on: dice() < 0.5 });
  } else if (roll < 0.16) {
    await room.teacher.do({ kind: 'end beat', table: table.table });
  } else if (roll < 0.2) {
    await device.ask({ kind: 'debrief' }).catch(() => {});
    await device.ask({ kind: 'tables' }).catch(() => {});
  } else {
    await play(devices, device, dice, n, whispers);
  }
}

async function play(
  devices: readonly Device[],
  first: Device,
  dice: Dice,
  n: number,
  whispers: Whisper[],
): Promise<void> {
  const order = [first, ...devices].map((device) => ({
    device,
    key: device === first ? 0 : dice(),
  }));
  for (const { device } of order.sort((a, b) => a.key - b.key)) {
    const move = nextMove(device, dice);
    if (move === null) continue;
    const { command } = move;
    if (command.kind === 'draft' && command.demarche !== null) {
      await device.ask({ kind: 'form', demarche: command.demarche }).catch(() => {});
      await device.ask({ kind: 'forecast', demarche: command.demarche }).catch(() => {});
    }
    if (command.kind === 'note') {
      const text = `Noted, number ${n}, for one head alone.`;
      const to = devices.flatMap(({ latest }, place) =>
        command.to.includes(latest.seat?.card?.role ?? '') || devices[place] === device
          ? [place]
          : [],
      );
      whispers.push({ text, to });
      await device.do({ ...command, text });
    } else await device.do(command);
    return;
  }
}

/** What has come to one device since the last look, and what it had then. */
interface Look {
  readonly heard: Heard;
  readonly before: string;
  readonly fresh: string;
}

/** Looks at what has come to each device against what its seat may not have at this moment. */
async function watchOf(
  school: School,
  { opened, teacher }: Room,
  tapped: readonly Tapped[],
  wall: Tapped,
  whispers: readonly Whisper[],
  never: ReadonlyMap<string, Never>,
) {
  const head = await school.head(opened.classId);
  let state: ClassState = newClass(head, materialOf(head.case.id));
  const leaks: string[] = [];
  const catchUp = async () => {
    const log = await school.log(opened.classId);
    state = log.slice(state.entries).reduce(applyEntry, state);
  };
  await catchUp();
  const seatOf = (n: number): Seat => {
    const seat = state.seats.get(tapped[n]?.device.latest.seat?.seat ?? '');
    if (seat === undefined) throw new Error(`The log knows no seat of student ${n}.`);
    return seat;
  };
  const neverTo = ({ id }: Seat): Never => {
    const found = never.get(placeOf(state, id)?.role.id ?? '');
    if (found === undefined) throw new Error(`Seat ${id} has no chair.`);
    return found;
  };

  function lookAt(n: number, { heard, before, fresh }: Look): void {
    const seat = seatOf(n);
    const place = placeOf(state, seat.id);
    if (place === null) return;
    const { role, table } = place;
    const world = lastWorld(table.tape);
    for (const { text, to } of whispers) {
      if (!to.includes(n) && fresh.includes(text)) leaks.push(`${role.id}: ${text}`);
    }
    if (world.ended !== null) return;
    const viewer = eyesOf(state, role);
    const press = role.duty === 'publishes' ? saidToAll(world) : [];
    const now = [...unreadWords(world, viewer), ...draftsOfOthers(state, seat, role)].filter(
      (text) => !before.includes(text) && !press.includes(text),
    );
    for (const text of [
      ...neverTo(seat).find(fresh),
      ...now.filter((one) => fresh.includes(one)),
    ]) {
      leaks.push(`${role.id}: ${text}`);
    }
    for (const digits of hiddenNumbers(world, viewer)) {
      if (heard.hasNumber(Number(digits)) || fresh.includes(digits)) {
        leaks.push(`${role.id}: number ${digits}`);
      }
    }
  }

  return {
    secret: neverTo(seatOf(0)).texts[0] ?? '',
    async look() {
      // First what has come, then what the log says: of what came, nothing is newer than the log.
      const looks = tapped.map(
        ({ heard }): Look => ({ heard, before: heard.all(), fresh: heard.fresh() }),
      );
      await catchUp();
      for (const [n, look] of looks.entries()) {
        lookAt(n, look);
        // The lines of all of them are answered in between.
        await soon();
      }
    },
    /** What may never come to anybody else, looked for in all that ever came. */
    finish(): readonly string[] {
      wall.heard.fresh();
      const keys = [
        ...tapped.map(({ device }, n) => ({ key: tokenOf(device), of: n })),
        { key: opened.teacherToken, of: -1 },
        { key: opened.projectorToken, of: -2 },
      ];
      const wires = [
        ...tapped.map(({ heard }, n) => ({ heard, of: n, name: `student ${n}` })),
        { heard: wall.heard, of: -2, name: 'the wall' },
      ];
      for (const { heard, of, name } of wires) {
        const all = heard.all();
        for (const { key, of: owner } of keys) {
          if (owner !== of && all.includes(key)) leaks.push(`${name}: the token of ${owner}`);
        }
      }
      const shown = wall.heard.all();
      const { game, plan } = state.material;
      const briefs = textsOf(plan.roles.map((role) => role.briefs));
      const desks = textsOf(
        game.junctures.map(({ question, then, staff, papers }) => [question, then, staff, papers]),
      );
      const typed = whispers.map(({ text }) => text);
      for (const text of finderOf([...briefs, ...desks, ...typed])(shown)) {
        leaks.push(`the wall: ${text}`);
      }
      const output = school.processes.map((one) => one.output()).join('\n');
      const aliases = [...state.seats.values()].map(({ alias }) => alias);
      const people = [...aliases, head.code, ...keys.map(({ key }) => key)];
      for (const text of finderOf([...people, ...typed, ...briefs])(output)) {
        leaks.push(`the server's log: ${text}`);
      }
      if (teacher.isClosed()) leaks.push('The teacher was closed.');
      return [...new Set(leaks)];
    },
  };
}
