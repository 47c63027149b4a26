import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Opened } from '../../../src/classroom/protocol/wire.ts';
import { openSqlite } from '../../../src/classroom/server/store-sqlite.ts';
import { freePort } from '../ports.ts';
import { closeOf, enter, freshId, open, type Told } from './class.ts';
import { type Process, startProcess } from './process.ts';

const ALIASES = ['HERON', 'VELLUM', 'QUILL', 'FATHOM', 'TUNDRA', 'OSPREY'] as const;

let folder: string;
let port: string;
let server: Process;
let opened: Opened;
let teacher: Told;
let students: Told[];
let tokens: string[];

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'class-crash-'));
  port = String(await freePort());
  server = await start();
  opened = await open(server.url);
  teacher = await teacherBack();
  students = await Promise.all(ALIASES.map(newcomer));
  tokens = await Promise.all(students.map(async (one) => (await one.latest('token')).token));
  expect((await teacher.do({ kind: 'go to', part: 'play' })).refusal).toBeNull();
  await Promise.all(students.map((student) => student.latest('play')));
}, 60_000);
afterEach(async () => {
  await server.end('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

const start = () => startProcess({ PORT: port, DATA_DIR: folder });
const newcomer = (alias: string) =>
  enter(server.url, { classId: opened.classId, as: 'new', code: opened.code, alias });
const teacherBack = () =>
  enter(server.url, { classId: opened.classId, as: 'teacher', token: opened.teacherToken });
const studentsBack = () =>
  Promise.all(
    tokens.map((token) =>
      enter(server.url, { classId: opened.classId, as: 'seat', token, passed: 0 }),
    ),
  );

async function log() {
  const store = openSqlite(folder);
  try {
    return await store.entries(opened.classId);
  } finally {
    await store.close();
  }
}

/** The teacher sends bulletins, one after another, until the class is cut off. */
function bulletins() {
  const sent: string[] = [];
  const answered: string[] = [];
  let going = true;
  const stop = teacher.closed.then(() => {
    going = false;
  });
  const ends = (async () => {
    while (going) {
      const id = freshId();
      sent.push(id);
      const done = teacher.do({ kind: 'bulletin', table: 'A', text: `News ${sent.length}` }, id);
      done.catch(() => {});
      await Promise.race([done.then(() => answered.push(id)), stop]);
      // No faster than a device may send, now and when all of them are sent again.
      await seconds(0.04);
    }
  })();
  return { sent, answered, ends };
}

const seconds = (count: number) => new Promise((settle) => setTimeout(settle, count * 1000));

describe('kill -9 in the middle of a beat', () => {
  test('loses nothing that was answered, does nothing twice, and all are back', async () => {
    const { sent, answered, ends } = bulletins();
    await seconds(1);
    const before = await Promise.all(students.map((student) => student.latest('play')));
    await server.end('SIGKILL');
    await ends;
    expect(answered.length).toBeGreaterThan(5);
    server = await start();

    const since = performance.now();
    students = await studentsBack();
    teacher = await teacherBack();
    const after = await Promise.all(students.map((student) => student.latest('play')));
    expect(performance.now() - since).toBeLessThan(10_000);
    expect(after).toEqual(before);

    // A device sends again what was not answered, and may send again what was.
    for (const id of sent) {
      const again = await teacher.do({ kind: 'bulletin', table: 'A', text: 'Again' }, id);
      expect(again.refusal).toBeNull();
    }
    const entries = await log();
    expect(entries.map(({ n }) => n)).toEqual(entries.map((_, place) => place));
    const ids = entries.flatMap(({ once }) => (once !== null && sent.includes(once) ? [once] : []));
    expect(ids).toEqual(sent);
    const repeated = entries.filter((entry) => entry.kind === 'bulletin' && entry.text === 'Again');
    expect(repeated.length).toBeLessThanOrEqual(sent.length - answered.length);
  }, 60_000);
});

describe('SIGTERM', () => {
  test('finishes what is under way, sends everybody away to come back, and loses nothing', async () => {
    const { answered, ends } = bulletins();
    await seconds(0.5);
    const ended = server.end('SIGTERM');
    const closed = await Promise.all([teacher, ...students].map((device) => device.closed));
    expect(new Set(closed)).toEqual(new Set([closeOf('moved')]));
    expect(await ended).toBe(0);
    await ends;
    const stored = new Set((await log()).map(({ once }) => once));
    expect(answered.filter((id) => !stored.has(id))).toEqual([]);

    server = await start();
    students = await studentsBack();
    await Promise.all(students.map((student) => student.latest('play')));
  }, 60_000);

  test('waits for nobody who was let in and does not come', async () => {
    const [token = ''] = tokens;
    const seat = { classId: opened.classId, as: 'seat', token, passed: 0 };
    const answer = await fetch(`${server.url}/matchmake/joinOrCreate/class`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(seat),
    });
    expect(answer.status).toBe(200);
    expect(await server.end('SIGTERM')).toBe(0);
  }, 60_000);
});
