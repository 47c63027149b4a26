import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Line } from '../../src/classroom/client/line.ts';
import { type Watch, watchClass } from '../../src/classroom/client/watch.ts';
import { CLOSES } from '../../src/classroom/protocol/wire.ts';
import { type OtherEnd, otherEnd } from '../fixtures/other-end.ts';

const idOf = (message: unknown): string => (message as { id: string }).id;

describe('a desk without a seat', () => {
  let end: OtherEnd;
  let lines: Line['kind'][];
  let watch: Watch;
  beforeEach(async () => {
    vi.useFakeTimers();
    end = otherEnd();
    lines = [];
    watch = watchClass({
      entrance: { classId: 'c', as: 'teacher', token: 't' },
      line: ({ kind }) => lines.push(kind),
      told: () => undefined,
      open: end.open,
    });
    await vi.advanceTimersByTimeAsync(0);
  });
  afterEach(() => {
    watch.close();
    vi.useRealTimers();
  });
  const connection = (n: number) => end.connection(n);

  test('what was done is told with its refusal', async () => {
    const done = watch.act({ kind: 'lock', on: true });
    const [first] = connection(0).sent;
    const refusal = { code: 'over', text: 'No: it is over.' } as const;
    connection(0).events.message('done', { id: idOf(first?.message), refusal });
    await expect(done).resolves.toEqual(refusal);
  });

  test('what was not answered goes out again under the same id, and only that', async () => {
    void watch.act({ kind: 'lock', on: true });
    const second = watch.act({ kind: 'pause', table: null });
    const [one, two] = connection(0).sent.map(({ message }) => idOf(message));
    connection(0).events.message('done', { id: one, refusal: null });
    connection(0).events.closed(CLOSES.moved);
    await vi.advanceTimersByTimeAsync(1000);
    expect(connection(1).sent.map(({ message }) => idOf(message))).toEqual([two]);
    connection(1).events.message('done', { id: two, refusal: null });
    await expect(second).resolves.toBeNull();
  });

  test('a question that was under way when the line went is answered by its loss', async () => {
    const answer = watch.ask({ kind: 'csv' });
    const lost = expect(answer).rejects.toThrow();
    connection(0).events.closed(1006);
    await lost;
  });

  test('what cannot be read is not sent again', async () => {
    const done = watch.act({ kind: 'lock', on: true });
    connection(0).events.closed(CLOSES.malformed);
    await expect(done).resolves.toMatchObject({ code: 'malformed' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(connection(1).sent).toEqual([]);
  });

  test.each([
    ['comes back after the network was gone', 1006, 'open'],
    ['comes back when the process has handed the class on', CLOSES.moved, 'open'],
    ['comes back when it was too fast', CLOSES['too fast'], 'open'],
    ['stays shut when the class is gone', CLOSES.gone, 'closed'],
    ['stays shut when its key is wrong', CLOSES['wrong token'], 'closed'],
  ])('it %s', async (_, code, end) => {
    connection(0).events.closed(code);
    await vi.advanceTimersByTimeAsync(2000);
    expect(lines.at(-1)).toBe(end);
  });
});
