/** One device floods the class, as fast as its line takes it: the others are served as before. */
import { fork } from 'node:child_process';
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
const TURNS = sized(4, 2);
/**
 * How much longer the others may wait, at the median. One processor serves all: what it takes to throw
 * somebody out again and again is felt, and no more than that.
 */
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
function flood(kind: Flood): () => Promise<void> {
  const device = devices.at(-1);
  if (device === undefined) throw new Error('Nobody has joined.');
  const { classId } = room.opened;
  const entrance = { classId, as: 'seat', token: tokenOf(device), passed: 0 };
  const script = fileURLToPath(new URL('kit/flooder.ts', import.meta.url));
  const child = fork(script, [kind, school.origins[0] ?? '', JSON.stringify(entrance)], {
    stdio: 'ignore',
  });
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
  test('hurts nobody else: they wait about as long as without it', async () => {
    const quiet: number[] = [];
    const flooded: number[] = [];
    await waits(0);
    for (let turn = 1; turn <= TURNS; turn += 1) {
      quiet.push(...(await waits(turn)));
      const stop = flood(kind);
      try {
        flooded.push(...(await waits(100 + turn)));
      } finally {
        await stop();
      }
    }
    const ratio = median(flooded) / median(quiet);
    console.log(
      `${kind}: ${median(quiet).toFixed(1)} ms without, ${median(flooded).toFixed(1)} ms with;`,
      `95%: ${quantile(quiet, 0.95).toFixed(1)} and ${quantile(flooded, 0.95).toFixed(1)} ms`,
    );
    expect(devices.slice(0, -1).filter((device) => device.isClosed())).toEqual([]);
    expect(ratio).toBeLessThan(RATIO);
  });

  test('keeps nobody out: who reloads meanwhile is back within ten seconds', async () => {
    const stop = flood(kind);
    try {
      await new Promise((settle) => setTimeout(settle, 2_000));
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
