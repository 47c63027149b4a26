import { Protocol } from '@colyseus/core';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MOST_BYTES, type Opened } from '../../../src/classroom/protocol/wire.ts';
import { openSqlite } from '../../../src/classroom/server/store-sqlite.ts';
import { silence } from '../../../src/vocabulary/demarche.ts';
import {
  closeOf,
  enter,
  freshId,
  open,
  refusedBy,
  type Served,
  serve,
  type Told,
} from './class.ts';

/** In all; the gate sends a sample, `npm run test:class` the whole of it. */
const MESSAGES = process.env.CLASS_LONG === undefined ? 400 : 10_000;

let served: Served;
let opened: Opened;
let witness: Told;
let teacher: Told;
let token = '';
let seat = '';
const DONE = 'replayed0001';

beforeAll(async () => {
  served = await serve({ MOST_OPENED: '1000', MOST_ENTRIES: '100000' });
  opened = await open(served.url);
  const { classId, code, teacherToken } = opened;
  teacher = await enter(served.url, { classId, as: 'teacher', token: teacherToken });
  witness = await enter(served.url, { classId, as: 'new', code, alias: 'HERON' });
  const villain = await enter(served.url, { classId, as: 'new', code, alias: 'VELLUM' });
  ({ token, seat } = await villain.latest('token'));
  await teacher.do({ kind: 'go to', part: 'brief' });
  await villain.do({ kind: 'ready' }, DONE);
  await villain.leave();
});
afterAll(() => served.stop());

async function log() {
  const store = openSqlite(served.folder);
  try {
    return await store.entries(opened.classId);
  } finally {
    await store.close();
  }
}

const villain = () => enter(served.url, { classId: opened.classId, as: 'seat', token, passed: 0 });

/** The other student and the teacher are still there, and still heard. */
async function othersAreServed(): Promise<void> {
  expect((await witness.do({ kind: 'pass' })).refusal?.code).toBe('not now');
  expect((await teacher.do({ kind: 'lock', on: true }, DONE)).refusal).toBeNull();
}

/** What came of a message: closed by a code, or answered. */
async function fateOf(device: Told, send: () => void): Promise<number | string> {
  const answered = device.next('done').then(({ refusal }) => refusal?.code ?? 'done');
  answered.catch(() => {});
  send();
  return await Promise.race([device.closed, answered]);
}

const act = (id: unknown, command: unknown) => ({ id, command });
const demarche = { ...silence(), act: 'propose' };

describe('a message that no device sends closes its connection by a code', () => {
  const cases: Readonly<Record<string, readonly [string, unknown, Parameters<typeof closeOf>[0]]>> =
    {
      'a command that is none': ['do', act('abcdefgh1', { kind: 'win' }), 'malformed'],
      'an id that is none': ['do', act('X', { kind: 'ready' }), 'malformed'],
      'a field too many': ['do', act('abcdefgh1', { kind: 'ready', seat: 'x' }), 'malformed'],
      'a text without end': [
        'do',
        act('abcdefgh1', { kind: 'foresee', text: 'x'.repeat(281) }),
        'malformed',
      ],
      nothing: ['do', undefined, 'malformed'],
      'a question that is none': ['ask', { n: 1, ask: { kind: 'secrets' } }, 'malformed'],
      'a reading before the first': ['read', { passed: -1 }, 'malformed'],
      'a message of no name': ['hello', {}, 'malformed'],
      'a prototype': ['__proto__', {}, 'malformed'],
      'the teacher\u2019s command': [
        'do',
        act('abcdefgh1', { kind: 'lock', on: true }),
        'not yours',
      ],
      'another seat\u2019s removal': [
        'do',
        act('abcdefgh1', { kind: 'remove', seat: 'f'.repeat(32) }),
        'not yours',
      ],
      'the teacher\u2019s question': [
        'ask',
        { n: 1, ask: { kind: 'table', table: 'A' } },
        'not yours',
      ],
      'more than a message may hold': ['do', { text: 'x'.repeat(MOST_BYTES) }, 'too large'],
    };
  test.each(Object.entries(cases))('%s', async (_, [name, message, why]) => {
    const before = await log();
    const device = await villain();
    expect(await fateOf(device, () => device.room.send(name, message))).toBe(closeOf(why));
    expect(await log()).toEqual(before);
    await othersAreServed();
  });

  test('far more than a message may hold', async () => {
    const device = await villain();
    const send = () => device.room.send('do', { text: 'x'.repeat(20 * MOST_BYTES) });
    // By WebSocket itself, before it is read.
    expect(await fateOf(device, send)).toBe(1009);
    await othersAreServed();
  });

  test('the student\u2019s command from the teacher, and any from the projector', async () => {
    const { classId, teacherToken, projectorToken } = opened;
    const desk = await enter(served.url, { classId, as: 'teacher', token: teacherToken });
    const wall = await enter(served.url, { classId, as: 'projector', token: projectorToken });
    const command = act('abcdefgh1', { kind: 'ready' });
    for (const device of [desk, wall]) {
      const send = () => device.room.send('do', command);
      expect(await fateOf(device, send)).toBe(closeOf('not yours'));
    }
  });
});

test('a device that floods is closed, and hurts nobody else', async () => {
  const before = await log();
  const device = await villain();
  const send = () => {
    for (let count = 0; count < 2000; count += 1) {
      device.room.send('ask', { n: count, ask: { kind: 'tables' } });
    }
  };
  const since = performance.now();
  const [fate] = await Promise.all([fateOf(device, send), othersAreServed()]);
  expect(fate).toBe(closeOf('too fast'));
  expect(performance.now() - since).toBeLessThan(3000);
  expect(await log()).toEqual(before);
});

test('a command of one room or seat means nothing in another', async () => {
  const other = await open(served.url);
  const { classId, code } = other;
  const stranger = await enter(served.url, { classId, as: 'new', code, alias: 'VELLUM' });
  const before = await log();
  // The id of a command that the other room has done; the seat and the token of the other room.
  expect(await fateOf(stranger, () => stranger.room.send('do', act(DONE, demarche)))).toBe(4400);
  const wanted = { classId, as: 'seat', token, passed: 0 } as const;
  expect(await refusedBy(enter(served.url, wanted))).toBe(closeOf('wrong token'));
  expect(await log()).toEqual(before);
});

type Fates = readonly (number | string)[];
interface Message {
  readonly send: (device: Told) => void;
  readonly fates: Fates;
}
const MALFORMED: Fates = [closeOf('malformed'), closeOf('too large')];

const sent = (name: string, message: unknown, fates: Fates): Message => ({
  send: ({ room }) => room.send(name, message),
  fates,
});
const raw = (bytes: Uint8Array): Message => ({
  send: ({ room }) => room.connection.send(bytes),
  fates: MALFORMED,
});
/** Frames that are not refused for what they are. */
const FRAMES: readonly number[] = [
  Protocol.JOIN_ROOM,
  Protocol.LEAVE_ROOM,
  Protocol.ROOM_DATA,
  Protocol.PING,
];

const junk = fc.anything({ maxDepth: 3, withNullPrototype: false, withBigInt: false });
const frame = (code: number) =>
  fc.uint8Array({ maxLength: 200 }).map((rest) => raw(Uint8Array.from([code, ...rest])));
const message: fc.Arbitrary<Message> = fc.oneof(
  fc
    .integer({ min: 0, max: 255 })
    .filter((code) => !FRAMES.includes(code))
    .chain(frame),
  frame(Protocol.ROOM_DATA),
  fc.tuple(fc.string({ maxLength: 30 }), junk).map(([name, what]) => sent(name, what, MALFORMED)),
  fc
    .tuple(fc.constantFrom('do', 'ask', 'read'), junk)
    .map(([name, what]) => sent(name, what, MALFORMED)),
  fc
    .record({ id: fc.constant('abcdefgh1'), command: junk })
    .map((what) => sent('do', what, MALFORMED)),
  fc
    .constantFrom('lock', 'free text')
    .map((kind) => sent('do', act('abcdefgh1', { kind, on: true }), [closeOf('not yours')])),
  fc
    .constantFrom('remove', 'readmit', 'word')
    .map((kind) => sent('do', act('abcdefgh1', { kind, seat }), [closeOf('not yours')])),
  fc
    .constantFrom({ kind: 'pass' }, { kind: 'order', demarche })
    .map((command) => sent('do', act(freshId(), command), ['not now'])),
  fc.constant(sent('do', act(DONE, { kind: 'ready' }), ['done'])),
);

test(`of ${MESSAGES} generated messages none changes anything, and each is refused by code`, async () => {
  const before = await log();
  let device = await villain();
  await fc.assert(
    fc.asyncProperty(message, async ({ send, fates }) => {
      const fate = await fateOf(device, () => send(device));
      if (typeof fate === 'number') device = await villain();
      expect(fates).toContain(fate);
    }),
    { numRuns: MESSAGES, endOnFailure: true },
  );
  expect(await log()).toEqual(before);
  await othersAreServed();
}, 1_200_000);
