/** Several processes over PostgreSQL and Redis serve one school: one of them may die at any moment. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ClassEntry } from '../../src/classroom/rules/log.ts';
import { diceOf } from '../fixtures/random-play.ts';
import { agree } from './kit/agreeing.ts';
import { connect, type Device, newOnce } from './kit/device.ts';
import { allBack, join, openRoom, type Room, toPlay } from './kit/lesson.ts';
import { playOn, readOn } from './kit/playing.ts';
import { togetherMove } from './kit/pupil.ts';
import { type School, startSchool } from './kit/school.ts';
import { sized } from './kit/size.ts';

const STUDENTS = sized(32, 10);
const BACK = 10_000;

let school: School;
let room: Room;
let devices: readonly Device[];
const log = () => school.log(room.opened.classId);

beforeEach(async () => {
  school = await startSchool({ processes: 2 });
  room = await openRoom(school.origins[0] ?? '');
  const coming = Array.from({ length: STUDENTS }, (_, n) =>
    join(school.origins[n % 2] ?? '', room.opened.code, diceOf(n)),
  );
  devices = await Promise.all(coming);
  await toPlay(room, devices);
  for (const device of devices) readOn(device);
});

afterEach(async () => {
  for (const device of devices) device.close();
  room.close();
  await school.stop();
});

/** The process that plays the class now: devices are connected to it. */
async function playsNow(): Promise<number> {
  const counts = await Promise.all(
    school.processes.map(async (one) => ((await one.isUp()) ? one.metric('class_devices') : 0)),
  );
  return counts.findIndex((count) => count > 0);
}

const comesOf = (entries: readonly ClassEntry[], id: string) =>
  entries.filter(({ once }) => once === id);

test('students of one class come in through both; the one that plays it is killed; the class goes on at the other', async () => {
  for (let round = 0; round < sized(4, 1); round += 1) {
    const place = await playsNow();
    const server = school.processes[place];
    if (server === undefined) throw new Error('No process plays the class.');
    await playOn(devices, diceOf(round), STUDENTS);
    const dice = diceOf(100 + round);
    const sent = devices.flatMap((device, seat) => {
      const move = togetherMove(device, dice);
      return move === null ? [] : [{ seat, id: newOnce(), command: move.command }];
    });
    const told = new Set<string>();
    for (const device of devices) {
      device.on(({ name, message }) => {
        if (name === 'done' && message.refusal === null) told.add(message.id);
      });
    }
    const answers = sent.map(({ seat, id, command }) => devices[seat]?.do(command, id));
    for (const answer of answers) answer?.catch(() => {});
    await Promise.race(answers);
    await server.kill('SIGKILL');
    const before = await log();

    const back = await allBack(school.origins, devices, BACK);
    devices = back.devices;
    for (const device of devices) readOn(device);
    expect(back.took).toBeLessThan(BACK);
    expect(await playsNow()).toBe(1 - place);
    expect((await log()).slice(0, before.length)).toEqual(before);
    for (const id of told) expect(comesOf(before, id)).toHaveLength(1);

    for (const { seat, id, command } of [...sent, ...sent]) {
      const refusal = await devices[seat]?.do(command, id);
      expect(comesOf(await log(), id)).toHaveLength(refusal === null ? 1 : 0);
    }
    await agree(school, room.opened.classId, devices);
    expect((await playOn(devices, diceOf(200 + round), 10)).length).toBe(10);
    await school.again(place);
  }
});

test('all come back through both processes at the same moment: one room plays the class', async () => {
  for (const device of devices) device.close();
  room.close();
  // Nobody is left, and both are asked at once, time after time.
  for (let round = 0; round < sized(10, 2); round += 1) {
    const place = await playsNow();
    if (place >= 0) {
      await school.processes[place]?.kill('SIGKILL');
      await school.again(place);
    }
    const back = await allBack(school.origins, devices, BACK);
    devices = back.devices;
    expect(back.took).toBeLessThan(BACK);
    const { classId, teacherToken } = room.opened;
    const teacher = await connect(school.origins[round % 2] ?? '', {
      classId,
      as: 'teacher',
      token: teacherToken,
    });
    const refusal = await teacher.do({ kind: 'bulletin', table: null, text: `Round ${round}` });
    expect(refusal).toBeNull();
    teacher.close();
    await agree(school, room.opened.classId, devices);
    const entries = await log();
    expect(entries.map(({ n }) => n)).toEqual(entries.map((_, n) => n));
  }
});
