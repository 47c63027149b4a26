/** A wire that has died still looks open: who answers nothing is given up, and nobody else. */
import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { enter, open, post, type Served, serve } from './class.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.stop());

/** As the class promises: two signs of life that do not come, one every three seconds. */
const NOTICED = 9_000;

test('a device that answers nothing is gone within nine seconds; those that do stay', async () => {
  const { classId, code, teacherToken } = await open(served.url);
  const teacher = await enter(served.url, { classId, as: 'teacher', token: teacherToken });
  const alive = await enter(served.url, { classId, as: 'new', code, alias: 'HERON' });
  const begun = performance.now();
  const { closed } = await deadDevice({ classId, as: 'new', code, alias: 'VELLUM' });
  await teacher.until('teacher', (view) => view.class.here === 2);
  await closed;
  expect(performance.now() - begun).toBeLessThan(NOTICED + 1_000);
  await teacher.until('teacher', (view) => view.class.here === 1);
  expect(await alive.do({ kind: 'foresee', text: 'Still here.' })).toMatchObject({ refusal: null });
});

/** Comes in as any device does, and is dead from then on. @returns what settles when it is given up */
async function deadDevice(entrance: object): Promise<{ readonly closed: Promise<void> }> {
  const answer = await post(`${served.url}/matchmake/joinOrCreate/class`, entrance);
  const { sessionId, processId, roomId } = (await answer.json()) as Readonly<
    Record<string, string>
  >;
  const { hostname, port, host } = new URL(served.url);
  const socket = connect(Number(port), hostname);
  socket.write(
    [
      `GET /${processId}/${roomId}?sessionId=${sessionId} HTTP/1.1`,
      `Host: ${host}`,
      'Upgrade: websocket',
      'Connection: Upgrade',
      `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
      'Sec-WebSocket-Version: 13',
      '',
      '',
    ].join('\r\n'),
  );
  const closed = new Promise<void>((settle) => socket.once('close', () => settle()));
  socket.on('error', () => {});
  await new Promise((settle) => socket.once('data', settle));
  socket.resume();
  return { closed };
}
