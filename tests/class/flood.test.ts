/** One device floods the class, as fast as its line takes it: the others are served as before. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { median, quantile } from '../bench/figure.ts';
import { diceOf } from '../fixtures/random-play.ts';
import { agree } from './kit/agreeing.ts';
import type { Device } from './kit/device.ts';
import { FLOODS, type Flood } from './kit/floods.ts';
import { allBack, joinAll, openRoom, type Room, tokenOf, toPlay } from './kit/lesson.ts';
import { playOn, readOn } from './kit/playing.ts';
import { type School, startSchool } from './kit/school.ts';
import { sized } from './kit/size.ts';

const STUDENTS = sized(20, 10);
/** Moves that are timed in each turn, and turns with and without the flood. */
const MOVES = sized(60, 20);
const SEVERAL = 3;
const TURNS = sized(4, 2);
/**
 * How long the others may wait, at the median: what takes less than a tenth of a second is taken for at once
 * (Miller 1968; Nielsen, Usability Engineering, 1993, 5.5); a machine that is slow without the flood may take
 * three times as long. Flooder, students and server share its processors: that is felt as well.
 */
const NOTICED = 100;
const RATIO = 3;

let school: School;
let room: Room;
let devices: readonly Device[];

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

/** The flooder has the last seat that came in: its own, as anyone has who knows the code. */
async function flood(kind: Flood): Promise<() => Promise<void>> {
  const device = devices.at(-1);
  if (device === undefined) throw new Error('Nobody has joined.');
  const { classId } = room.opened;
  const entrance = { classId, as: 'seat', token: tokenOf(device), passed: 0 };
  const script = fileURLToPath(new URL('kit/flooder.ts', import.meta.url));
  const child = fork(script, [kind, school.origins[0] ?? '', JSON.stringify(entrance)], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // It is at it once it has been thrown out, or has come through, a few times.
  for (let n = 0; n < SEVERAL; n += 1) await once(child, 'message');
  return () =>
    new Promise((settle) => {
      child.once('exit', () => settle());
      child.kill('SIGKILL');
    });
}

/** Milliseconds from a move to its answer, of everybody but the flooder. */
async function waits(seed: number): Promise<readonly number[]> {
  const given = await playOn(devices.slice(0, -1), diceOf(seed), MOVES);
  return given.map(({ took }) => took);
}

describe.each(FLOODS)('a flood of %s', (kind) => {
  test('hurts nobody else: it is turned away, and they wait no longer than they would notice', async () => {
    const quiet: number[] = [];
    const flooded: number[] = [];
    const [server] = school.processes;
    await waits(0);
    expect(await server?.metric('class_closed_total')).toBeNaN();
    for (let turn = 1; turn <= TURNS; turn += 1) {
      quiet.push(...(await waits(turn)));
      const stop = await flood(kind);
      try {
        flooded.push(...(await waits(100 + turn)));
      } finally {
        await stop();
      }
    }
    console.log(
      `${kind}: ${median(quiet).toFixed(1)} ms without, ${median(flooded).toFixed(1)} ms with;`,
      `95%: ${quantile(quiet, 0.95).toFixed(1)} and ${quantile(flooded, 0.95).toFixed(1)} ms`,
    );
    expect(devices.slice(0, -1).filter((device) => device.isClosed())).toEqual([]);
    expect(await server?.metric('class_closed_total')).toBeGreaterThan(TURNS);
    expect(median(flooded)).toBeLessThan(Math.max(NOTICED, RATIO * median(quiet)));
  });

  test('keeps nobody out: who reloads meanwhile is back within ten seconds', async () => {
    const stop = await flood(kind);
    try {
      const others = devices.slice(0, -1);
      for (const device of others) device.close();
      const back = await allBack(school.origins, others, 10_000);
      devices = [...back.devices, ...devices.slice(-1)];
      expect(back.took).toBeLessThan(10_000);
      expect((await playOn(back.devices, diceOf(5), 5)).length).toBe(5);
    } finally {
      await stop();
    }
    const all = await allBack(school.origins, devices, 10_000);
    devices = all.devices;
    await agree(school, room.opened.classId, devices);
  });
});
