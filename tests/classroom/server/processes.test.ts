import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Entrance } from '../../../src/classroom/protocol/wire.ts';
import { openPostgres } from '../../../src/classroom/server/store-postgres.ts';
import { freePort } from '../ports.ts';
import { type Postgres, startPostgres } from '../postgres.ts';
import { closeOf, enter, open, type Told } from './class.ts';
import { type Process, type Redis, startProcess, startRedis } from './process.ts';

/** Two processes with one PostgreSQL and one Redis, as behind a balancer. */
let postgres: Postgres;
let redis: Redis;
let one: Process;
let two: Process;

beforeAll(async () => {
  [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
  [one, two] = await Promise.all([start(), start()]);
}, 60_000);
afterAll(async () => {
  await Promise.all([one?.end('SIGKILL'), two?.end('SIGKILL')]);
  await Promise.all([redis?.stop(), postgres?.stop()]);
});

async function start(): Promise<Process> {
  const PORT = String(await freePort());
  return startProcess({
    PORT,
    DATABASE_URL: postgres.url,
    REDIS_URL: redis.url,
    PUBLIC_URL: `http://127.0.0.1:${PORT}`,
  });
}

/** Comes back as a device does: again and again, until it is in. */
async function comeBack(url: string, entrance: Entrance): Promise<Told> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await enter(url, entrance);
    } catch (error) {
      if (tries === 20) throw error;
      await new Promise((settle) => setTimeout(settle, 300));
    }
  }
}

async function log(classId: string) {
  const store = await openPostgres(postgres.url, () => {});
  try {
    return await store.entries(classId);
  } finally {
    await store.close();
  }
}

test('a class is one, whichever process is asked; when its process is killed the other has it', async () => {
  const { classId, code, teacherToken } = await open(one.url);
  const asTeacher = { classId, as: 'teacher', token: teacherToken } as const;
  const teacher = await enter(one.url, asTeacher);
  const urls = [two.url, one.url, two.url, one.url];
  const aliases = ['HERON', 'VELLUM', 'QUILL', 'FATHOM'];
  const students = await Promise.all(
    urls.map((url, place) => enter(url, { classId, as: 'new', code, alias: aliases[place] ?? '' })),
  );
  await teacher.until('teacher', (view) => view.class.here === 4);
  const tokens = await Promise.all(students.map((student) => student.latest('token')));
  await teacher.do({ kind: 'go to', part: 'play' });
  const before = await Promise.all(students.map((student) => student.latest('play')));

  await one.end('SIGKILL');
  const since = performance.now();
  const back = await Promise.all(
    tokens.map(({ token }) => comeBack(two.url, { classId, as: 'seat', token, passed: 0 })),
  );
  const after = await Promise.all(back.map((student) => student.latest('play')));
  const seconds = (performance.now() - since) / 1000;
  expect(after).toEqual(before);
  expect(seconds).toBeLessThan(10);

  const again = await comeBack(two.url, asTeacher);
  expect((await again.do({ kind: 'bulletin', table: 'A', text: 'On.' })).refusal).toBeNull();
  const entries = await log(classId);
  expect(entries.map(({ n }) => n)).toEqual(entries.map((_, place) => place));
}, 60_000);

test('a process that stood still gives up the class that another has taken', async () => {
  one = await start();
  const { classId, teacherToken: token } = await open(one.url);
  const asTeacher = { classId, as: 'teacher', token } as const;
  const stale = await enter(one.url, asTeacher);
  await stale.latest('teacher');
  one.child.kill('SIGSTOP');
  const live = await comeBack(two.url, asTeacher);
  expect((await live.do({ kind: 'lock', on: true })).refusal).toBeNull();
  one.child.kill('SIGCONT');
  stale.room.send('do', { id: 'stale0000001', command: { kind: 'lock', on: false } });
  expect(await stale.closed).toBe(closeOf('moved'));
  const entries = await log(classId);
  expect(entries.filter(({ kind }) => kind === 'locked')).toHaveLength(1);
  expect((await live.do({ kind: 'free text', on: true })).refusal).toBeNull();
}, 60_000);
