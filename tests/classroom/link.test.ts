import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Keep, readOutbox, readPassed, readSeat } from '../../src/classroom/client/keep.ts';
import {
  type Line,
  type Link,
  type LinkOptions,
  openLink,
} from '../../src/classroom/client/link.ts';
import type { StudentCommand } from '../../src/classroom/protocol/commands.ts';
import { CLOSES, type Close } from '../../src/classroom/protocol/fixed.ts';
import { type OtherEnd, otherEnd } from '../fixtures/other-end.ts';

const SEAT = { classId: 'c', as: 'seat', token: 'secret', passed: 0 } as const;
const NEW = { classId: 'c', as: 'new', code: 'CCCCCCC', alias: 'LANTERN' } as const;
const NUDGE: StudentCommand = { kind: 'nudge', role: 'r' };
const HOLD: StudentCommand = { kind: 'advise', advice: 'hold', because: 'time' };
const SEND: StudentCommand = { kind: 'advise', advice: 'send', because: 'believed' };
/** Longer than any step between two tries. */
const LONG = 10_000;

/** What a device keeps, for as long as the test. */
function keptInMemory(): Keep & { readonly keys: () => readonly string[] } {
  const all = new Map<string, unknown>();
  return {
    read: (key) => structuredClone(all.get(key)),
    write: (key, value) => all.set(key, structuredClone(value)),
    drop: (key) => all.delete(key),
    keys: () => [...all.keys()],
  };
}

let end: OtherEnd;
let keep: ReturnType<typeof keptInMemory>;
let lines: Line[];
let refused: string[];
let open: Link[];

beforeEach(() => {
  vi.useFakeTimers();
  end = otherEnd();
  keep = keptInMemory();
  lines = [];
  refused = [];
  open = [];
});
afterEach(() => {
  for (const link of open) link.close();
  vi.useRealTimers();
});

async function linked(entrance: LinkOptions['entrance'] = SEAT): Promise<Link> {
  const link = openLink({
    keep,
    code: 'CCCCCCC',
    entrance,
    open: end.open,
    heard: {
      line: (line) => lines.push(line),
      seated: () => undefined,
      told: () => undefined,
      waiting: () => undefined,
      refused: (_, { text }) => refused.push(text),
    },
  });
  open.push(link);
  await vi.advanceTimersByTimeAsync(0);
  return link;
}

interface Done {
  readonly id: string;
  readonly command: StudentCommand;
}
const done = (n: number): readonly Done[] =>
  end
    .connection(n)
    .sent.filter(({ name }) => name === 'do')
    .map(({ message }) => message as Done);
const answer = (n: number, id = '', refusal: unknown = null) =>
  end.connection(n).events.message('done', { id, refusal });
const hangUp = (n: number, why: Close | number = 1006) =>
  end.connection(n).events.closed(typeof why === 'number' ? why : CLOSES[why]);
const state = () => lines.at(-1)?.kind;

describe('the outbox', () => {
  test('what is given without a line goes out once, in order, when it is back', async () => {
    const link = await linked();
    hangUp(0);
    link.give(NUDGE);
    link.give(HOLD);
    await vi.advanceTimersByTimeAsync(LONG);
    expect(done(1).map(({ command }) => command)).toEqual([NUDGE, HOLD]);
    for (const { id } of done(1)) answer(1, id);
    hangUp(1);
    await vi.advanceTimersByTimeAsync(LONG);
    expect(done(2)).toEqual([]);
  });

  test('what was not answered goes out again under the same id, also by another page', async () => {
    const link = await linked();
    link.give(NUDGE);
    link.close();
    await linked();
    expect(done(1)).toEqual(done(0));
    expect(readOutbox(keep, 'c')).toHaveLength(1);
    answer(1, done(1)[0]?.id);
    expect(readOutbox(keep, 'c')).toEqual([]);
  });

  test('of advice only the last is kept to be given', async () => {
    const link = await linked();
    hangUp(0);
    link.give(HOLD);
    link.give(SEND);
    await vi.advanceTimersByTimeAsync(LONG);
    expect(done(1).map(({ command }) => command)).toEqual([SEND]);
  });

  test('what is refused is told, and not given again', async () => {
    const link = await linked();
    link.give(NUDGE);
    answer(0, done(0)[0]?.id, { code: 'paused', text: 'No: the clock stands.' });
    await vi.advanceTimersByTimeAsync(LONG);
    expect(refused).toEqual(['No: the clock stands.']);
    expect(link.waiting()).toEqual([]);
    expect(done(0)).toHaveLength(1);
  });

  test('what came too fast is given again by itself', async () => {
    const link = await linked();
    link.give(NUDGE);
    answer(0, done(0)[0]?.id, { code: 'too fast', text: 'No: too fast.' });
    await vi.advanceTimersByTimeAsync(LONG);
    expect(refused).toEqual([]);
    expect(done(0)).toHaveLength(2);
    expect(done(0)[1]).toEqual(done(0)[0]);
  });

  test('what closed the line is not sent over the next', async () => {
    const link = await linked();
    link.give(NUDGE);
    hangUp(0, 'malformed');
    link.give(HOLD);
    await vi.advanceTimersByTimeAsync(LONG);
    expect(done(1).map(({ command }) => command)).toEqual([HOLD]);
  });

  test('what was given in another class is not sent in this one', async () => {
    const link = await linked({ ...SEAT, classId: 'another' });
    hangUp(0);
    link.give(NUDGE);
    link.close();
    await linked();
    expect(done(1)).toEqual([]);
  });
});

describe('the line', () => {
  test('a newcomer comes back with the token that it was given', async () => {
    await linked(NEW);
    const token = { seat: 's', token: 'fresh', alias: 'LANTERN' };
    end.connection(0).events.message('token', token);
    hangUp(0);
    await vi.advanceTimersByTimeAsync(LONG);
    expect(end.connection(1).entrance).toMatchObject({ as: 'seat', token: 'fresh' });
    expect(readSeat(keep)).toEqual({ classId: 'c', code: 'CCCCCCC', ...token });
  });

  test('who was never let in is not tried again', async () => {
    await linked(NEW);
    hangUp(0, 'locked');
    await vi.advanceTimersByTimeAsync(LONG);
    expect(lines.at(-1)).toEqual({ kind: 'closed', why: 'locked' });
    expect(end.opened()).toBe(1);
  });

  test('it tells at the door how far it has read', async () => {
    const link = await linked();
    link.read(7);
    hangUp(0);
    await vi.advanceTimersByTimeAsync(LONG);
    expect(end.connection(1).entrance).toMatchObject({ passed: 7 });
    expect(readPassed(keep, 'c')).toBe(7);
  });

  test.each(['moved', 'too fast', 'too large', 'malformed'] as const)(
    'it comes back after: %s',
    async (why) => {
      await linked();
      hangUp(0, why);
      expect(state()).toBe('lost');
      await vi.advanceTimersByTimeAsync(LONG);
      expect(state()).toBe('open');
    },
  );

  test.each([
    ['taken', 'kept'],
    ['removed', 'kept'],
    ['wrong token', 'forgotten'],
    ['gone', 'forgotten'],
  ] as const)(
    'it stays closed after: %s; what the device has of the class is %s',
    async (why, left) => {
      const link = await linked();
      end.connection(0).events.message('token', { seat: 's', token: 't', alias: 'LANTERN' });
      link.give(NUDGE);
      link.read(3);
      hangUp(0, why);
      await vi.advanceTimersByTimeAsync(LONG);
      expect(lines.at(-1)).toEqual({ kind: 'closed', why });
      expect(keep.keys().length > 0).toBe(left === 'kept');
    },
  );

  test('the class’s clock is told by the message that came with the least delay', async () => {
    const link = await linked();
    const here = Date.now();
    const view = (now: number) => end.connection(0).events.message('class', { now });
    view(here + 60_000);
    view(here + 59_000);
    expect(link.now()).toBe(here + 60_000);
  });
});
