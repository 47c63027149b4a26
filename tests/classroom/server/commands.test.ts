import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FromClass, Opened } from '../../../src/classroom/protocol/wire.ts';
import { openSqlite } from '../../../src/classroom/server/store-sqlite.ts';
import { enter, open, type Served, serve, type Told } from './class.ts';

let served: Served;
let opened: Opened;
let teacher: Told;
let students: readonly Told[];
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.stop());
beforeEach(async () => {
  opened = await open(served.url);
  const { classId, code, teacherToken: token } = opened;
  teacher = await enter(served.url, { classId, as: 'teacher', token });
  students = await Promise.all(
    ['HERON', 'VELLUM', 'QUILL', 'FATHOM'].map((alias) =>
      enter(served.url, { classId, as: 'new', code, alias }),
    ),
  );
  await teacher.until('teacher', (view) => view.class.here === 4);
});

/** The log as the store has it, read by somebody else. */
async function log() {
  const store = openSqlite(served.folder);
  try {
    return await store.entries(opened.classId);
  } finally {
    await store.close();
  }
}

const [ready, lock] = [{ kind: 'ready' }, { kind: 'lock', on: true }] as const;

describe('a command', () => {
  test('is in the store before anyone is told of it', async () => {
    const [student] = students;
    const before = (await log()).length;
    const stored = student?.until('class', ({ locked }) => locked).then(log);
    await teacher.do(lock);
    const entries = await stored;
    expect(entries?.at(before)).toMatchObject({ kind: 'locked', on: true, n: before });
  });

  test('is done once, however often it comes', async () => {
    const before = (await log()).length;
    const id = 'once00000001';
    const answers = [await teacher.do(lock, id)];
    for (let count = 0; count < 3; count += 1) {
      teacher.room.send('do', { id, command: lock });
      answers.push(await teacher.do({ kind: 'pause', table: null }, `other${count}000`));
    }
    expect(answers.map(({ refusal }) => refusal)).toEqual([null, null, null, null]);
    const locks = (await log()).slice(before).filter(({ kind }) => kind === 'locked');
    expect(locks).toHaveLength(1);
    expect(locks[0]).toMatchObject({ once: id });
  });

  test('that came before the answer was lost is done once after the return', async () => {
    const [student] = students;
    if (student === undefined) throw new Error('nobody');
    const { token } = await student.latest('token');
    await teacher.do({ kind: 'go to', part: 'brief' });
    const id = 'lost00000001';
    await student.do(ready, id);
    await student.room.leave(false);
    const { classId } = opened;
    const again = await enter(served.url, { classId, as: 'seat', token, passed: 0 });
    expect(await again.do(ready, id)).toEqual({ id, refusal: null });
    const done = (await log()).filter(({ once }) => once === id);
    expect(done).toHaveLength(1);
  });

  test('that is refused changes nothing, and says why', async () => {
    const before = await log();
    const { refusal } = (await students[0]?.do({ kind: 'pass' })) ?? {};
    expect(refusal).toMatchObject({ code: 'not now', text: expect.stringMatching(/^No: /) });
    expect(await log()).toEqual(before);
  });

  test('of many that come at once, each has its place', async () => {
    await teacher.do({ kind: 'go to', part: 'brief' });
    const before = (await log()).length;
    await Promise.all(students.map((student) => student.do(ready)));
    const entries = (await log()).slice(before);
    expect(entries.map(({ n }) => n)).toEqual(entries.map((_, place) => before + place));
    expect(entries.filter(({ kind }) => kind === 'ready')).toHaveLength(4);
  });
});

describe('a device is told', () => {
  test('only what has changed for it', async () => {
    const [one, two] = students;
    if (one === undefined || two === undefined) throw new Error('nobody');
    await teacher.do({ kind: 'go to', part: 'practice' });
    await two.until('class', ({ lesson }) => lesson.part === 'practice');
    const before = two.all.length;
    await one.do({ kind: 'practise', channel: 'official' });
    await one.do({ kind: 'practise', channel: 'back' });
    // An answer that comes after whatever was on its way.
    two.room.send('ask', { n: 1, ask: { kind: 'tables' } });
    await two.until('told', ({ n }) => n === 1);
    expect(two.all.slice(before).map(({ name }) => name)).toEqual(['told']);
  });

  test('what came of a command after it has seen it', async () => {
    await teacher.do({ kind: 'go to', part: 'brief' });
    const [student] = students;
    await student?.do(ready);
    const names = student?.all.map(({ name }) => name) ?? [];
    expect(names.at(-1)).toBe('done');
  });

  test('of a table that the teacher opens, and of every change of it', async () => {
    await teacher.do({ kind: 'go to', part: 'play' });
    teacher.room.send('ask', { n: 1, ask: { kind: 'table', table: 'A' } });
    const { answer } = await teacher.until('told', ({ n }) => n === 1);
    expect(answer).toMatchObject({ kind: 'table', table: { glance: { id: 'A' } } });
    await teacher.do({ kind: 'bulletin', table: 'A', text: 'The wires are down.' });
    await teacher.latest('opened');
  });

  test('a play as far as it has read', async () => {
    await teacher.do({ kind: 'go to', part: 'play' });
    const [student] = students;
    const play = await student?.latest('play');
    expect(play?.passed).toBe(0);
    student?.room.send('read', { passed: 1 });
    await student?.until('play', ({ passed }) => passed === 1);
  });
});

test('a paper goes to a device once, before the first play that names it', async () => {
  await teacher.do({ kind: 'go to', part: 'play' });
  const [student] = students;
  if (student === undefined) throw new Error('nobody');
  const { stops } = await student.latest('play');
  for (let passed = 1; passed <= stops; passed += 1) {
    student.room.send('read', { passed });
    await student.until('play', (play) => play.passed === passed);
  }
  const come: string[] = [];
  const named = new Set<string>();
  for (const { name, message } of student.all) {
    if (name === 'papers') come.push(...(message as FromClass['papers']).papers.map(idOf));
    if (name !== 'play') continue;
    const ids = (message as FromClass['play']).desk.papers.map(idOf);
    expect(ids.filter((id) => !come.includes(id))).toEqual([]);
    for (const id of ids) named.add(id);
  }
  expect(come).toEqual([...new Set(come)]);
  expect([...named].sort()).toEqual([...come].sort());
  expect(come.length).toBeGreaterThan(1);
});

const idOf = ({ id }: { readonly id: string }) => id;

test('no secret of the class is in anything that a student is told', async () => {
  await teacher.do({ kind: 'go to', part: 'play' });
  const told = JSON.stringify(students.map(({ all }) => all.slice(1)));
  const tokens = await Promise.all(students.map((student) => student.latest('token')));
  const secrets = [opened.teacherToken, opened.projectorToken, ...tokens.map(({ token }) => token)];
  expect(secrets.filter((secret) => told.includes(secret))).toEqual([]);
});
