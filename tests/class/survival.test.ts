/** Nothing is lost and nothing happens twice: when the server dies, when all devices reload at once. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ClassEntry } from '../../src/classroom/rules/log.ts';
import { diceOf } from '../fixtures/random-play.ts';
import { agree } from './kit/agreeing.ts';
import type { Device } from './kit/device.ts';
import { newOnce } from './kit/device.ts';
import { allBack, joinAll, openRoom, type Room, toPlay } from './kit/lesson.ts';
import { playOn, readOn } from './kit/playing.ts';
import { togetherMove } from './kit/pupil.ts';
import { type School, startSchool } from './kit/school.ts';
import { sized } from './kit/size.ts';

const STUDENTS = sized(32, 10);
/** Within so many milliseconds after the return all seats are back; see the promises of the class mode. */
const BACK = 10_000;

let school: School;
let room: Room;
let devices: readonly Device[];
const log = () => school.log(room.opened.classId);

beforeEach(async () => {
  school = await startSchool({ processes: 1 });
  room = await openRoom(school.origins[0] ?? '');
  devices = await joinAll(room, STUDENTS);
  await toPlay(room, devices);
  for (const device of devices) readOn(device);
});

afterEach(async () => {
  for (const device of devices) device.close();
  room.close();
  await school.stop();
});

/** A command that was sent, and whether the class said that it was done. */
interface Sent {
  readonly seat: number;
  readonly id: string;
  readonly command: object;
  done: boolean;
  /** Settles when it is answered. */
  readonly answer: Promise<void>;
}

/** Everybody does something at the same moment. */
function allAtOnce(seed: number): readonly Sent[] {
  const dice = diceOf(seed);
  const sent = devices.flatMap((device, seat): Sent[] => {
    const move = togetherMove(device, dice);
    if (move === null) return [];
    const id = newOnce();
    let answer: () => void = () => {};
    const one: Sent = {
      seat,
      id,
      command: move.command,
      done: false,
      answer: new Promise((settle) => {
        answer = settle;
      }),
    };
    device.on(({ name, message }) => {
      if (name !== 'done' || message.id !== id) return;
      one.done = message.refusal === null;
      answer();
    });
    return [one];
  });
  for (const { seat, id, command } of sent) devices[seat]?.send('do', { id, command });
  return sent;
}

/** Settles as soon as so many of them are answered. */
async function answered(sent: readonly Sent[], count: number): Promise<void> {
  expect(sent.length).toBeGreaterThan(count);
  const before = sent.filter(({ done }) => done).length;
  if (before >= count) return;
  await Promise.race(sent.filter(({ done }) => !done).map(({ answer }) => answer));
  return answered(sent, count);
}

const comesOf = (entries: readonly ClassEntry[], id: string) =>
  entries.filter(({ once }) => once === id);

describe('the server is killed in the middle of a beat, while everybody does something', () => {
  test.each(sized([0, 1, 4, 12, 24], [4]))(
    'after %i answers: all seats are back, what was told is in the log, and what is given again is done once',
    async (count) => {
      const [server] = school.processes;
      if (server === undefined) throw new Error('There is no server.');
      await playOn(devices, diceOf(count), 2 * STUDENTS);
      const sent = allAtOnce(count);
      await answered(sent, count);
      await server.kill('SIGKILL');
      const told = sent.filter(({ done }) => done);
      const before = await log();

      await school.again(0);
      const back = await allBack(school.origins, devices, BACK);
      devices = back.devices;
      expect(back.took).toBeLessThan(BACK);
      expect((await log()).slice(0, before.length)).toEqual(before);
      for (const { id } of told) expect(comesOf(before, id)).toHaveLength(1);
      await agree(school, room.opened.classId, devices);

      // Whoever heard nothing gives it again; and so does who heard, as after a reload in between.
      const answers = new Map<Sent, boolean>();
      for (const one of [...sent, ...sent]) {
        const refusal = await devices[one.seat]?.do(one.command, one.id);
        answers.set(one, refusal === null);
        if (one.done) expect(refusal).toBeNull();
      }
      const after = await log();
      for (const one of sent) {
        expect(comesOf(after, one.id)).toHaveLength(answers.get(one) === true ? 1 : 0);
      }
      expect(after.map(({ n }) => n)).toEqual(after.map((_, n) => n));
      await agree(school, room.opened.classId, devices);

      // And the class goes on.
      expect((await playOn(devices, diceOf(count + 100), 20)).length).toBe(20);
    },
  );
});

describe('all devices are reloaded at once', () => {
  test('all seats are back, each with what it had; the log is the same', async () => {
    await playOn(devices, diceOf(1), 2 * STUDENTS);
    await agree(school, room.opened.classId, devices);
    const before = await log();
    const seats = devices.map(({ latest }) => latest.seat);
    for (const device of devices) device.close();
    const back = await allBack(school.origins, devices, BACK);
    devices = back.devices;
    expect(back.took).toBeLessThan(BACK);
    expect(devices.map(({ latest }) => latest.seat)).toEqual(seats);
    expect(await log()).toEqual(before);
    await agree(school, room.opened.classId, devices);
  });

  test('devices that reload while they are still connected take their own seats over', async () => {
    const old = devices;
    const back = await allBack(school.origins, devices, BACK);
    devices = back.devices;
    expect(back.took).toBeLessThan(BACK);
    // 4409: another device has this seat.
    expect(await Promise.all(old.map(({ closed }) => closed))).toEqual(old.map(() => 4409));
    await agree(school, room.opened.classId, devices);
  });
});
