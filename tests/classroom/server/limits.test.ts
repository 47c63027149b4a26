import { describe, expect, test } from 'vitest';
import { ALIASES, freeAliases, isAlias } from '../../../src/classroom/rules/aliases.ts';
import { messageBucket, newLimits } from '../../../src/classroom/server/limits.ts';
import { newQueue, newQueues } from '../../../src/classroom/server/queue.ts';
import { hashOf, isSameWord, isTokenOf, newWord } from '../../../src/classroom/server/secrets.ts';

const MOST = { MOST_OPENED: 60, MOST_ENTRIES: 20 };
const wrong = async () => null;
const right = async () => 'class';

describe('codes', () => {
  test('a whole school behind one address may type the right one at once', async () => {
    const limits = newLimits(null, MOST);
    const tries = await Promise.all(Array.from({ length: 40 }, () => limits.code('nat', right)));
    expect(tries.every(({ answer }) => answer === 'class')).toBe(true);
    const more = await Promise.all(Array.from({ length: 40 }, () => limits.code('nat', right)));
    expect(more.every(({ answer }) => answer === 'class')).toBe(true);
  });

  test('sixty wrong ones a minute and no more, even if they come at once', async () => {
    const limits = newLimits(null, MOST);
    const tries = await Promise.all(Array.from({ length: 500 }, () => limits.code('one', wrong)));
    expect(tries.filter(({ wait }) => wait === null)).toHaveLength(60);
    const { wait } = await limits.code('one', right);
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(60);
  });

  test('who guesses from one address keeps nobody else out', async () => {
    const limits = newLimits(null, MOST);
    for (let count = 0; count < 200; count += 1) await limits.code('one', wrong);
    expect(await limits.code('two', right)).toEqual({ answer: 'class', wait: null });
  });

  test('from a thousand addresses three hundred a minute and no more', async () => {
    const limits = newLimits(null, MOST);
    const tries = await Promise.all(
      Array.from({ length: 1000 }, (_, place) => limits.code(`address ${place}`, wrong)),
    );
    expect(tries.filter(({ wait }) => wait === null)).toHaveLength(300);
  });
});

describe('the door of a class', () => {
  const letIn = (waits: readonly (number | null)[]) => waits.filter((wait) => wait === null).length;

  test('lets one token in twenty times in ten seconds, and then tells it to wait', async () => {
    const limits = newLimits(null, MOST);
    const tries = Array.from({ length: 100 }, () => limits.entry('one', { token: 'a' }));
    expect(letIn(await Promise.all(tries))).toBe(20);
    expect(await limits.entry('one', { token: 'a' })).toBeLessThanOrEqual(10);
  });

  test('keeps no other token, class or newcomer waiting for it', async () => {
    const limits = newLimits(null, MOST);
    for (let n = 0; n < 50; n += 1) await limits.entry('one', { token: 'a' });
    expect(await limits.entry('one', { token: 'b' })).toBeNull();
    expect(await limits.entry('two', { token: 'a' })).toBeNull();
    expect(await limits.entry('one', { address: 'nat' })).toBeNull();
  });

  test('lets a school behind one address come in by forties, four times over', async () => {
    const limits = newLimits(null, MOST);
    const tries = Array.from({ length: 300 }, () => limits.entry('one', { address: 'nat' }));
    expect(letIn(await Promise.all(tries))).toBe(160);
  });
});

test('classes are opened so often an hour', async () => {
  const limits = newLimits(null, { ...MOST, MOST_OPENED: 3 });
  const waits = [];
  for (let count = 0; count < 4; count += 1) waits.push(await limits.opening('one'));
  expect(waits.slice(0, 3)).toEqual([null, null, null]);
  expect(waits[3]).toBeGreaterThan(3000);
  expect(await limits.opening('two')).toBeNull();
});

describe('messages', () => {
  test('sixty at once, then fifteen a second', () => {
    const mayPass = messageBucket(0);
    const passed = (count: number, now: number) =>
      Array.from({ length: count }, () => mayPass(now)).filter(Boolean).length;
    expect(passed(100, 0)).toBe(60);
    expect(passed(100, 1000)).toBe(15);
    expect(passed(100, 1100)).toBe(1);
    expect(passed(100, 60_000)).toBe(60);
  });
});

describe('a queue', () => {
  test('does one piece after another, and goes on after one that fails', async () => {
    const queue = newQueue();
    const done: string[] = [];
    const slow = queue.run(async () => {
      await new Promise((settle) => setTimeout(settle, 20));
      done.push('slow');
    });
    const fails = queue.run(() => Promise.reject(new Error('no')));
    const quick = queue.run(() => done.push('quick'));
    expect(queue.waiting()).toBe(3);
    await expect(fails).rejects.toThrow('no');
    await Promise.all([slow, quick]);
    expect(done).toEqual(['slow', 'quick']);
    await queue.idle();
    expect(queue.waiting()).toBe(0);
  });

  test('for one key keeps no other waiting', async () => {
    const inTurn = newQueues();
    const never = inTurn('one', () => new Promise<void>((settle) => setTimeout(settle, 50)));
    const since = performance.now();
    expect(await inTurn('two', async () => 'done')).toBe('done');
    expect(performance.now() - since).toBeLessThan(40);
    await never;
  });
});

describe('secrets', () => {
  test('a token fits its own hash alone, and nothing fits none', () => {
    expect(isTokenOf('token', hashOf('token'))).toBe(true);
    expect(isTokenOf('token', hashOf('other'))).toBe(false);
    expect(isTokenOf('', '')).toBe(false);
    expect(isTokenOf('token', 'x')).toBe(false);
  });

  test('a word fits however it is typed', () => {
    const word = newWord();
    expect(word.length).toBeLessThanOrEqual(24);
    expect(isSameWord(word.toLowerCase().replace(' ', '  '), word)).toBe(true);
    expect(isSameWord('QUILL', word)).toBe(false);
  });
});

describe('code-names', () => {
  test('are a hundred and twenty, short, and all different', () => {
    expect(new Set(ALIASES).size).toBe(120);
    expect(ALIASES.filter((alias) => !/^[A-Z]{4,10}$/.test(alias))).toEqual([]);
    expect(isAlias('HERON')).toBe(true);
    expect(isAlias('heron')).toBe(false);
  });

  test('a handful is offered of those that nobody has', () => {
    const taken = new Set<string>(ALIASES.slice(0, 117));
    const offered = freeAliases(taken, 6, () => 0.999_999);
    expect([...offered].sort()).toEqual(ALIASES.slice(117));
    expect(freeAliases(new Set(), 6, () => 0)).toEqual(ALIASES.slice(0, 6));
  });
});
