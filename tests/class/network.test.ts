/** Bad Wi-Fi: a network that is gone for a minute, messages that come twice or in another order. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ClassEntry } from '../../src/classroom/rules/log.ts';
import { diceOf } from '../fixtures/random-play.ts';
import { agree } from './kit/agreeing.ts';
import { type Device, newOnce } from './kit/device.ts';
import { joinAll, openRoom, type Room, toPlay } from './kit/lesson.ts';
import { linked } from './kit/linked.ts';
import { playOn, readOn } from './kit/playing.ts';
import { type Network, networkTo } from './kit/proxy.ts';
import { togetherMove } from './kit/pupil.ts';
import { type School, startSchool } from './kit/school.ts';
import { sized } from './kit/size.ts';

const STUDENTS = sized(32, 10);
/** In milliseconds. The short one is longer than a server needs to notice that a device is gone. */
const CUT = sized(60_000, 12_000);
const BACK = 10_000;

let school: School;
let room: Room;
let devices: readonly Device[];
let network: Network;
const log = () => school.log(room.opened.classId);

beforeEach(async () => {
  school = await startSchool({ processes: 1 });
  network = await networkTo(school.processes[0]?.port ?? 0);
  room = await openRoom(school.origins[0] ?? '');
  devices = await joinAll(room, STUDENTS);
  await toPlay(room, devices);
  for (const device of devices) readOn(device);
  await playOn(devices, diceOf(1), STUDENTS);
});

afterEach(async () => {
  for (const device of devices) device.close();
  room.close();
  await network.stop();
  await school.stop();
});

const onces = (entries: readonly ClassEntry[]) => entries.flatMap(({ once }) => once ?? []);

describe('the network is gone in the middle of a beat', () => {
  test(`for ${CUT / 1000} s: within ten seconds all lines are back by themselves, and what was given meanwhile is done once`, async () => {
    const pages = devices.map((device) => linked(network.origin, device));
    try {
      await until(() => pages.every(({ link }) => link.line().kind === 'open'), BACK);
      network.cut();
      for (const page of pages) {
        const move = togetherMove(page, diceOf(7));
        if (move !== null) page.link.give(move.command);
      }
      await new Promise((settle) => setTimeout(settle, CUT));
      expect(pages.some(({ link }) => link.waiting().length > 0)).toBe(true);
      const before = await log();
      network.mend();
      await until(
        () => pages.every(({ link }) => link.line().kind === 'open' && link.waiting().length === 0),
        BACK,
      );
      const after = await log();
      expect(after.slice(0, before.length)).toEqual(before);
      const done = onces(after);
      expect(new Set(done).size).toBe(done.length);
      for (const { given } of pages) {
        for (const [id, refusal] of given) expect(done.includes(id)).toBe(refusal === null);
      }
      await agree(school, room.opened.classId, pages);
    } finally {
      for (const { link } of pages) link.close();
    }
  });
});

describe('messages come twice, and in another order than they were sent', () => {
  test('each command is done once, and devices see what the log says', async () => {
    const dice = diceOf(3);
    const before = onces(await log()).length;
    const sent: { readonly device: Device; readonly id: string; readonly command: object }[] = [];
    for (let round = 0; round < sized(40, 8); round += 1) {
      const now = devices.flatMap((device) => {
        const move = togetherMove(device, dice);
        return move === null ? [] : [{ device, id: newOnce(), command: move.command }];
      });
      sent.push(...now);
      const old = sent.filter(() => dice() < 0.1);
      const shuffled = [...now, ...now, ...old]
        .map((one) => ({ one, key: dice() }))
        .sort((a, b) => a.key - b.key);
      for (const device of devices) await device.breath();
      await Promise.all(shuffled.map(({ one }) => one.device.do(one.command, one.id)));
      await playOn(devices, dice, 3);
    }
    const done = onces(await log());
    expect(done.length).toBeGreaterThan(before + sized(100, 20));
    expect(new Set(done).size).toBe(done.length);
    await agree(school, room.opened.classId, devices);
  });

  test('stops that were left behind, told in any order, end at the last that was told', async () => {
    const device = devices.find(({ latest }) => (latest.play?.stops ?? 0) > 0);
    if (device === undefined) throw new Error('Nothing has come to anybody.');
    const { stops = 0 } = device.latest.play ?? {};
    for (const passed of [stops, 0, stops + 5, 1, 1, stops]) {
      await device.breath();
      device.send('read', { passed });
    }
    await device.until('play', ({ passed }) => passed === stops);
    await agree(school, room.opened.classId, devices);
  });
});

async function until(holds: () => boolean, patience: number): Promise<void> {
  const late = Date.now() + patience;
  while (!holds()) {
    if (Date.now() > late) throw new Error(`It does not hold after ${patience} ms.`);
    await new Promise((settle) => setTimeout(settle, 20));
  }
}
