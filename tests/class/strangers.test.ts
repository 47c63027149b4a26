/**
 * Whatever a seat sends in a class that plays, it acts as itself, at its own table, within its duty: all
 * commands that a device could send, in all hands. Messages that are none are in
 * tests/classroom/server/hostile.test.ts.
 */

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type StudentCommand, studentCommand } from '../../src/classroom/protocol/commands.ts';
import type { ClassEntry, ClassEntryKind } from '../../src/classroom/rules/log.ts';
import {
  ADVICES,
  type Duty,
  MANNERS,
  REASONS,
  SURENESSES,
} from '../../src/vocabulary/classroom.ts';
import { ACTS } from '../../src/vocabulary/words.ts';
import { materialOf } from '../fixtures/classroom.ts';
import { diceOf } from '../fixtures/random-play.ts';
import { agree } from './kit/agreeing.ts';
import { capturing, nothingYet } from './kit/capture.ts';
import { type Device, newOnce } from './kit/device.ts';
import { joinAll, openRoom, type Room, toPlay } from './kit/lesson.ts';
import { playOn, readOn } from './kit/playing.ts';
import { type School, startSchool } from './kit/school.ts';
import { sized } from './kit/size.ts';

const STUDENTS = 20;
const COMMANDS = sized(4000, 250);
const CASE = 'cuba1962';

let school: School;
let room: Room;
let devices: readonly Device[];
const log = () => school.log(room.opened.classId);

beforeAll(async () => {
  school = await startSchool({ processes: 1 });
  room = await openRoom(school.origins[0] ?? '', { case: CASE });
  devices = await joinAll(room, STUDENTS);
  for (const device of devices) readOn(device);
  await toPlay(room, devices);
  await room.tell({ kind: 'free text', on: true });
});
afterAll(async () => {
  for (const device of devices) device.close();
  room.close();
  await school.stop();
});

const { game, plan } = materialOf(CASE);
const oneOf = <T>(list: readonly T[]) => fc.constantFrom(...list);
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const orNull = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
/** Text that would do harm where it is taken for anything but text. */
const text = oneOf([
  'A plain line.',
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "'; drop table entries; --",
  '{{7*7}} %00 ../../etc/passwd',
  '\u202Egnirts desrever',
  '=cmd|calc!A1',
  '🕊'.repeat(60),
]);
const term = fc
  .constantFrom(...game.issues)
  .chain(({ id, ladder }) =>
    fc.record({ issue: fc.constant(id), rung: oneOf(idsOf(ladder)), secret: fc.boolean() }),
  );
const demarche = fc.record({
  act: oneOf(ACTS),
  package: fc
    .array(term, { maxLength: 3 })
    .map((terms) => Object.fromEntries(terms.map(({ issue, ...rest }) => [issue, rest]))),
  channel: orNull(oneOf(idsOf(game.channels))),
  venue: orNull(oneOf(idsOf(game.venues))),
  thirdParty: orNull(oneOf(idsOf(game.thirdParties))),
  measures: fc.array(oneOf(idsOf(game.measures)), { maxLength: 2 }),
  answers: orNull(fc.constantFrom('m1', 'm2', 'nothing')),
  option: orNull(oneOf(game.junctures.flatMap(({ staff }) => idsOf(staff)))),
});
/** What the staff of any juncture has drafted: mostly somebody else's. */
const drafted = oneOf(game.junctures.flatMap(({ staff }) => staff.map((one) => one.demarche)));
const anyDemarche = fc.oneof(demarche, drafted);
const role = oneOf([...idsOf(plan.roles), 'nobody', '__proto__', 'constructor']);
const commands = fc.oneof(
  fc.record({ kind: fc.constant('ready' as const) }),
  fc.record({
    kind: fc.constant('practise' as const),
    channel: oneOf(['official', 'back'] as const),
  }),
  fc.record({ kind: fc.constant('foresee' as const), text }),
  fc.record({ kind: fc.constant('draft' as const), demarche: orNull(anyDemarche) }),
  fc.record({
    kind: fc.constant('advise' as const),
    advice: oneOf(ADVICES),
    because: oneOf(REASONS),
  }),
  fc.record({ kind: fc.constant('order' as const), demarche: anyDemarche }),
  fc.record({ kind: fc.constant('pass' as const) }),
  fc.record({
    kind: fc.constant('predict' as const),
    prediction: oneOf(['none', '__proto__']),
    chance: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  fc.record({
    kind: fc.constant('deliver' as const),
    manner: oneOf(MANNERS),
    venue: orNull(oneOf(idsOf(game.venues))),
  }),
  fc.record({ kind: fc.constant('hand back' as const), because: oneOf(REASONS) }),
  fc.record({
    kind: fc.constant('note' as const),
    to: fc.array(role, { minLength: 1, maxLength: 2 }),
    note: fc.record({
      act: oneOf(['propose', 'probe', 'assure', 'explain'] as const),
      issue: orNull(oneOf(idsOf(game.issues))),
      rung: orNull(oneOf(game.issues.flatMap(({ ladder }) => idsOf(ladder)))),
    }),
    text: orNull(text),
  }),
  fc.record({
    kind: fc.constant('publish' as const),
    facts: fc.array(oneOf(['leak-1', 'a1', 'none']), { minLength: 1, maxLength: 3 }),
    sure: oneOf(SURENESSES),
    text: orNull(text),
  }),
  fc.record({ kind: fc.constant('nudge' as const), role }),
  fc.record({
    kind: fc.constant('answer exit' as const),
    answers: fc.array(text, { maxLength: 2 }),
  }),
) satisfies fc.Arbitrary<StudentCommand>;

/** What may come of a seat's own doing, by the duty of its role. */
const ANYBODYS: readonly ClassEntryKind[] = [
  'ready',
  'practised',
  'foreseen',
  'exit answered',
  'nudged',
];
const OWN: Readonly<Record<Duty, readonly ClassEntryKind[]>> = {
  decides: ['drafted', 'ordered', 'played'],
  advises: ['advised'],
  carries: ['advised', 'handed back', 'played'],
  mediates: ['noted', 'played'],
  publishes: ['published'],
};

/** Why an entry may not have come of what this seat has sent; null where it may. */
function wrong(entry: ClassEntry, { latest }: Device): string | null {
  const { seat, table, card } = latest.seat ?? {};
  if (entry.by.kind !== 'seat' || entry.by.seat !== seat) return null;
  if (card === null || card === undefined) return `no chair: ${entry.kind}`;
  // Whoever has a chair of the case decides for it, whatever else is its duty.
  const decides = plan.roles.some(({ id, chairs }) => id === card.role && chairs.length > 0);
  const may = [...ANYBODYS, ...OWN[card.duty], ...(decides ? OWN.decides : [])];
  if (!may.includes(entry.kind)) return `${card.duty}: ${entry.kind}`;
  if ('table' in entry && entry.table !== table) return `at table ${entry.table}`;
  if ('seat' in entry && entry.seat !== seat) return `of seat ${entry.seat}`;
  const by = entry.kind === 'nudged' ? entry.from : 'role' in entry ? entry.role : card.role;
  return by === card.role ? null : `as ${by}`;
}

describe('in a class that plays', () => {
  test(`of ${COMMANDS} generated commands each does no more than its sender may do, or nothing`, async () => {
    let known = (await log()).length;
    let done = 0;
    let round = 0;
    await fc.assert(
      fc.asyncProperty(commands, async (command) => {
        // The generator means what a device may send.
        expect(studentCommand.safeParse(command).success).toBe(true);
        round += 1;
        const device = devices[round % devices.length];
        if (device === undefined) throw new Error('Nobody has joined.');
        const id = newOnce();
        await device.breath();
        const refusal = await device.do(command, id);
        const entries = (await log()).slice(known);
        known += entries.length;
        const mine = entries.filter(({ once }) => once === id);
        if (refusal !== null) expect(mine).toEqual([]);
        if (mine.length > 0) done += 1;
        expect(entries.flatMap((entry) => wrong(entry, device) ?? [])).toEqual([]);
        if (round % 50 === 0) await playOn(devices, diceOf(round), 2);
      }),
      { numRuns: COMMANDS, endOnFailure: true },
    );
    // Some of it was rightly done, or nothing was tried at all.
    expect(done).toBeGreaterThan(COMMANDS / 20);
    await agree(school, room.opened.classId, devices);
  });

  test('what one seat has sent does nothing when another sends it again', async () => {
    const given = await playOn(devices, diceOf(11), sized(60, 15));
    for (const [n, { device, id, command }] of given.entries()) {
      const before = await log();
      const other = devices[n % devices.length];
      if (other === undefined || other === device) continue;
      await other.do(command, id);
      const after = await log();
      expect(after.filter(({ once }) => once === id)).toEqual(
        before.filter(({ once }) => once === id),
      );
    }
    await agree(school, room.opened.classId, devices);
  });
});

test('who has overheard the address of another device\u2019s socket is not let in by it', async () => {
  await room.tell({ kind: 'lock', on: false });
  const overheard = nothingYet();
  const victim = await capturing(overheard, () => joinAll(room, 1, 77));
  devices = [...devices, ...victim];
  const before = await log();
  for (const address of overheard.sockets) {
    const socket = new WebSocket(address);
    const frames: unknown[] = [];
    socket.addEventListener('message', ({ data }) => frames.push(data));
    const close = new Promise<number>((settle) =>
      socket.addEventListener('close', ({ code }) => settle(code)),
    );
    expect(await close).toBeGreaterThanOrEqual(4000);
    // Nothing but the refusal.
    expect(frames.length).toBeLessThanOrEqual(1);
  }
  expect(overheard.sockets.length).toBeGreaterThan(0);
  expect(victim.map((device) => device.isClosed())).toEqual([false]);
  expect(await log()).toEqual(before);
});
