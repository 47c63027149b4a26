import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CODE_LETTERS, readCode, shownCode } from '../../../src/classroom/protocol/code.ts';
import type { Found } from '../../../src/classroom/protocol/wire.ts';
import { isAlias } from '../../../src/classroom/rules/aliases.ts';
import { POLICY } from '../../../src/classroom/server/http.ts';
import { closeOf, enter, OPENING, open, post, refusedBy, type Served, serve } from './class.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.stop());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${served.url}${path}`, { headers });

describe('a class is opened', () => {
  test('with a code that can be read aloud, and two secrets', async () => {
    const opened = await open(served.url);
    expect(readCode(opened.code)).toBe(opened.code);
    expect(opened.classId).toMatch(/^[0-9a-f]{32}$/);
    expect(opened.teacherToken).toMatch(/^[\w-]{22}$/);
    expect(opened.projectorToken).toMatch(/^[\w-]{22}$/);
    expect(opened.teacherToken).not.toBe(opened.projectorToken);
  });

  test.each([
    ['a case that is not there', { case: 'nowhere1900' }, 422, 'unknown'],
    ['a length that no lesson has', { length: 60 }, 400, 'malformed'],
    ['a field that is not known', { teacher: 'Ms Smith' }, 400, 'malformed'],
    ['a field that is missing', { seed: undefined }, 400, 'malformed'],
    ['a file that is none', { file: 'seats' }, 422, 'malformed'],
  ])('not with %s', async (_, changes, status, code) => {
    const answer = await post(`${served.url}/api/classes`, { ...OPENING, ...changes });
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ code, error: expect.stringMatching(/\.$/) });
  });

  test('not by what is no JSON, or far too long', async () => {
    expect((await post(`${served.url}/api/classes`, '{')).status).toBe(400);
    const long = JSON.stringify({ ...OPENING, file: 'x'.repeat(6_000_000) });
    expect((await post(`${served.url}/api/classes`, long)).status).toBe(413);
  });
});

describe('a class is found by its code', () => {
  test('as it is typed, with names to choose from and no secret', async () => {
    const opened = await open(served.url);
    const typed = shownCode(opened.code).toLowerCase();
    const found = (await (await get(`/api/codes/${encodeURIComponent(typed)}`)).json()) as Found;
    expect(found).toMatchObject({
      classId: opened.classId,
      case: { id: 'cuba1962', short: 'Cuba 1962' },
      locked: false,
      days: 30,
    });
    expect(found.aliases).toHaveLength(6);
    expect(found.aliases.filter((alias) => !isAlias(alias))).toEqual([]);
    expect(JSON.stringify(found)).not.toContain(opened.teacherToken);
  });

  test('names that are taken are not offered', async () => {
    const { classId, code } = await open(served.url);
    const student = await enter(served.url, { classId, as: 'new', code, alias: 'HERON' });
    await student.latest('class');
    for (let tries = 0; tries < 30; tries += 1) {
      const { aliases } = (await (await get(`/api/codes/${code}`)).json()) as Found;
      expect(aliases).not.toContain('HERON');
    }
    await student.leave();
  });

  test.each(['CCCCCCC', 'CCCCCC', 'AAAAAAA', '%00', 'x'.repeat(500)])('not by %s', async (code) => {
    const answer = await get(`/api/codes/${code}`);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ code: 'unknown' });
  });

  test('letters that look alike are in no code', () => {
    expect([...'01258AEIOULSZBUV'].filter((one) => CODE_LETTERS.includes(one))).toEqual([]);
  });
});

describe('a class is deleted', () => {
  const remove = (id: string, token: string) =>
    fetch(`${served.url}/api/classes/${id}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${token}` },
    });

  test('by its teacher alone, with everybody in it sent away', async () => {
    const { classId, code, teacherToken, projectorToken } = await open(served.url);
    const student = await enter(served.url, { classId, as: 'new', code, alias: 'HERON' });
    const { token } = await student.latest('token');
    for (const wrong of ['', 'x', token, projectorToken]) {
      expect((await remove(classId, wrong)).status).toBe(401);
    }
    expect((await remove(classId, teacherToken)).status).toBe(204);
    expect(await student.closed).toBe(closeOf('gone'));
    expect((await get(`/api/codes/${code}`)).status).toBe(404);
    const back = enter(served.url, { classId, as: 'teacher', token: teacherToken });
    expect(await refusedBy(back)).toBe(closeOf('gone'));
  });

  test('once', async () => {
    const { classId, teacherToken } = await open(served.url);
    expect((await remove(classId, teacherToken)).status).toBe(204);
    expect((await remove(classId, teacherToken)).status).toBe(404);
  });
});

test('the cases that a class may play are listed', async () => {
  const plans = await (await get('/api/plans')).json();
  expect(plans).toEqual([
    expect.objectContaining({ id: 'cuba1962', short: 'Cuba 1962', roles: 10 }),
  ]);
});

test('health is told, and metrics to this machine', async () => {
  expect(await (await get('/healthz')).json()).toEqual({ ok: true });
  const metrics = await (await get('/metrics')).text();
  for (const name of ['class_rooms', 'class_devices', 'nodejs_eventloop_lag', 'process_resident']) {
    expect(metrics).toContain(name);
  }
});

describe('pages of other sites ask in vain', () => {
  const evil = { origin: 'http://evil.example' };
  const own = () => ({ origin: served.url });
  test('at the doors', async () => {
    expect((await post(`${served.url}/api/classes`, OPENING, evil)).status).toBe(403);
    expect((await post(`${served.url}/api/classes`, OPENING, own())).status).toBe(201);
  });
  test('at the rooms', async () => {
    const { classId, teacherToken: token } = await open(served.url);
    const wanted = { classId, as: 'teacher', token };
    const door = `${served.url}/matchmake/joinOrCreate/class`;
    expect((await post(door, wanted, evil)).status).toBe(403);
    expect((await post(door, wanted, own())).status).toBe(200);
  });
  test('at the sockets', async () => {
    const status = (origin: string) =>
      new Promise<string>((settle) => {
        const socket = new WebSocket(`${served.url.replace('http', 'ws')}/a/b?sessionId=c`, {
          headers: { origin },
        } as never);
        socket.onopen = () => settle('open');
        socket.onerror = () => settle('refused');
      });
    expect(await status('http://evil.example')).toBe('refused');
    expect(await status(served.url)).toBe('open');
  });
  test('and no answer tells a browser to let them read it', async () => {
    const answer = await get('/api/plans', evil);
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual(
      [],
    );
  });
});

describe('only one way leads into a room', () => {
  test.each(['create', 'join', 'joinById', 'reconnect'])('not %s', async (method) => {
    const { classId, teacherToken: token } = await open(served.url);
    const wanted = { classId, as: 'teacher', token };
    const answer = await post(`${served.url}/matchmake/${method}/class`, wanted);
    expect(answer.status).toBe(404);
  });
});

test('the policy of the header is that of the page, and that nobody frames it', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../index.html'), 'utf8');
  const meta = /Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1] ?? '';
  const named = (name: string) => name.replace(/[A-Z]/g, (one) => `-${one.toLowerCase()}`);
  const header = Object.entries(POLICY).map(([name, from]) => `${named(name)} ${from.join(' ')}`);
  expect(header).toEqual([...meta.split('; '), "frame-ancestors 'none'"]);
});
