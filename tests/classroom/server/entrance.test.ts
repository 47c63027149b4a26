import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Found, Opened } from '../../../src/classroom/protocol/wire.ts';
import { closeOf, enter, open, refusedBy, type Served, serve, type Told } from './class.ts';

let served: Served;
let opened: Opened;
let teacher: Told;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.stop());
beforeEach(async () => {
  opened = await open(served.url);
  const { classId, teacherToken: token } = opened;
  teacher = await enter(served.url, { classId, as: 'teacher', token });
});

/** Somebody new. */
const join = (alias: string, code = opened.code, classId = opened.classId) =>
  enter(served.url, { classId, as: 'new', code, alias });
/** Somebody who is back. */
const back = (token: string, passed = 0) =>
  enter(served.url, { classId: opened.classId, as: 'seat', token, passed });
const byWord = (alias: string, word: string) => {
  const { classId, code } = opened;
  return enter(served.url, { classId, as: 'word', code, alias, word });
};

describe('somebody new', () => {
  test('is given a secret first, then sees the class and its own seat', async () => {
    const student = await join('HERON');
    const { seat, token, alias } = await student.latest('token');
    expect(student.all[0]?.name).toBe('token');
    expect(alias).toBe('HERON');
    expect(token).toMatch(/^[\w-]{22}$/);
    expect(await student.latest('seat')).toMatchObject({ seat, alias: 'HERON' });
    expect(await student.latest('class')).toMatchObject({ here: 1, id: opened.classId });
    await teacher.until('teacher', (view) => view.class.here === 1);
  });

  test('needs the code of this class', async () => {
    const other = await open(served.url);
    expect(await refusedBy(join('HERON', 'CCCCCCC'))).toBe(closeOf('wrong token'));
    expect(await refusedBy(join('HERON', other.code))).toBe(closeOf('wrong token'));
  });

  test('takes a code-name of the list, and one that is free', async () => {
    await join('HERON');
    expect(await refusedBy(join('HERON'))).toBe(closeOf('taken'));
    expect(await refusedBy(join('Ms Smith'))).toBe(closeOf('malformed'));
    expect(await refusedBy(join('<b>'))).toBe(closeOf('malformed'));
  });

  test('does not come into a locked room, who was here does', async () => {
    const student = await join('HERON');
    const { token } = await student.latest('token');
    await teacher.do({ kind: 'lock', on: true });
    expect(await refusedBy(join('VELLUM'))).toBe(closeOf('locked'));
    const again = await back(token);
    await again.latest('class');
    await teacher.do({ kind: 'lock', on: false });
    await (await join('VELLUM')).latest('class');
  });

  test('does not come into a class that is not there', async () => {
    expect(await refusedBy(join('HERON', opened.code, 'f'.repeat(32)))).toBe(closeOf('gone'));
  });

  test('is told at the door that the room has closed with its first part', async () => {
    const locked = async () => {
      const answer = await fetch(`${served.url}/api/codes/${opened.code}`);
      return ((await answer.json()) as Found).locked;
    };
    await (await join('HERON')).latest('seat');
    expect(await locked()).toBe(false);
    await teacher.do({ kind: 'go to', part: 'practice' });
    expect(await locked()).toBe(true);
    await teacher.do({ kind: 'lock', on: false });
    expect(await locked()).toBe(false);
  });
});

describe('a device that comes back', () => {
  test('has its seat again, by its token alone', async () => {
    const student = await join('HERON');
    const { token, seat } = await student.latest('token');
    await student.leave();
    await teacher.until('teacher', (view) => view.class.here === 0);
    const again = await back(token);
    expect(await again.latest('seat')).toMatchObject({ seat, alias: 'HERON' });
    expect(again.count('token')).toBe(0);
    await teacher.until('teacher', (view) => view.class.here === 1);
  });

  test.each(['', 'x', 'A'.repeat(22)])('not with the token %j', async (token) => {
    await join('HERON');
    expect(await refusedBy(back(token))).toBe(closeOf('wrong token'));
  });

  test('not with a token of another class', async () => {
    const student = await join('HERON');
    const { token } = await student.latest('token');
    const { classId } = await open(served.url);
    const wanted = { classId, as: 'seat', token, passed: 0 } as const;
    expect(await refusedBy(enter(served.url, wanted))).toBe(closeOf('wrong token'));
  });

  test('that is still connected takes the seat from its older self', async () => {
    const student = await join('HERON');
    const { token } = await student.latest('token');
    const again = await back(token);
    expect(await student.closed).toBe(closeOf('taken'));
    expect(await again.latest('class')).toMatchObject({ here: 1 });
  });

  test('after it was taken off the class is not let in, until it is readmitted', async () => {
    const student = await join('HERON');
    const { token, seat } = await student.latest('token');
    await teacher.do({ kind: 'remove', seat });
    expect(await student.closed).toBe(closeOf('removed'));
    expect(await refusedBy(back(token))).toBe(closeOf('removed'));
    await teacher.do({ kind: 'readmit', seat });
    await (await back(token)).latest('seat');
  });
});

describe('a second device', () => {
  test('takes the seat over by the word that the teacher shows, once', async () => {
    const student = await join('HERON');
    const { token, seat } = await student.latest('token');
    await teacher.do({ kind: 'word', seat });
    const { words } = await teacher.until('teacher', (view) => view.words[seat] !== undefined);
    const word = words[seat] ?? '';
    const second = await byWord('HERON', word.toLowerCase().replace(' ', ''));
    expect(await student.closed).toBe(closeOf('taken'));
    const fresh = await second.latest('token');
    expect(fresh.seat).toBe(seat);
    expect(fresh.token).not.toBe(token);
    expect(await refusedBy(back(token))).toBe(closeOf('wrong token'));
    expect(await refusedBy(byWord('HERON', word))).toBe(closeOf('wrong token'));
    await (await back(fresh.token)).latest('seat');
  });

  test('is not told whether name or word is wrong, and may not try for ever', async () => {
    const student = await join('HERON');
    const { seat } = await student.latest('token');
    expect(await refusedBy(byWord('HERON', ''))).toBe(closeOf('wrong token'));
    await teacher.do({ kind: 'word', seat });
    expect(await refusedBy(byWord('VELLUM', 'QUILL QUILL'))).toBe(closeOf('wrong token'));
    const tries: number[] = [];
    for (let count = 0; count < 9; count += 1) {
      tries.push(await refusedBy(byWord('HERON', 'WRONG WRONG')));
    }
    expect(tries.at(0)).toBe(closeOf('wrong token'));
    expect(tries.at(-1)).toBe(closeOf('too fast'));
  });
});

describe('teacher and projector', () => {
  test('see the class by their own tokens', async () => {
    const { classId, projectorToken: token } = opened;
    const wall = await enter(served.url, { classId, as: 'projector', token });
    expect(await wall.latest('projector')).toMatchObject({ code: opened.code });
    expect(await teacher.latest('teacher')).toMatchObject({ code: opened.code });
    expect(wall.count('teacher')).toBe(0);
  });

  test('not by each other\u2019s, nor by a student\u2019s', async () => {
    const student = await join('HERON');
    const { token } = await student.latest('token');
    const { classId, teacherToken, projectorToken } = opened;
    const wrong = [
      { classId, as: 'teacher', token: projectorToken },
      { classId, as: 'teacher', token },
      { classId, as: 'projector', token: teacherToken },
      { classId, as: 'projector', token },
    ] as const;
    for (const wanted of wrong) {
      expect(await refusedBy(enter(served.url, wanted))).toBe(closeOf('wrong token'));
    }
    expect(await refusedBy(back(teacherToken))).toBe(closeOf('wrong token'));
  });

  test('a teacher may have more than one device', async () => {
    const { classId, teacherToken: token } = opened;
    const phone = await enter(served.url, { classId, as: 'teacher', token });
    await phone.do({ kind: 'lock', on: true });
    await teacher.until('teacher', (view) => view.class.locked);
  });
});

test('the seats of an earlier lesson wait for those who had them', async () => {
  const student = await join('HERON');
  await student.latest('seat');
  teacher.room.send('ask', { n: 1, ask: { kind: 'class file' } });
  const { answer } = await teacher.until('told', ({ n }) => n === 1);
  if (answer?.kind !== 'class file') throw new Error('no class file');
  const { role, table } = JSON.parse(answer.text).seats[0];
  opened = await open(served.url, { file: answer.text });
  const found = await (await fetch(`${served.url}/api/codes/${opened.code}`)).json();
  expect(found).toMatchObject({ aliases: expect.arrayContaining(['HERON']) });
  const again = await join('HERON');
  expect(await again.latest('seat')).toMatchObject({ alias: 'HERON', table, card: { role } });
  expect(await refusedBy(join('HERON'))).toBe(closeOf('taken'));
});
