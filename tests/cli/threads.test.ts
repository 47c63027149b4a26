import { describe, expect, test } from 'vitest';
import { tallied } from '../../src/analysis/plays.ts';
import { PROTOCOL } from '../../src/analysis/propositions/protocol.ts';
import { job as casePlays, stretches } from '../../src/cli/jobs/case-plays.ts';
import { job as propositions } from '../../src/cli/jobs/propositions.ts';
import { spread } from '../../src/cli/threads.ts';
import { SMALL_CASE } from '../fixtures/small-case.ts';
import { job as waiting } from './jobs/waiting.ts';

describe('work on several threads', () => {
  test('comes back in the order of its pieces, not of their ends', async () => {
    const waits = [400, 0, 20, 0, 0];
    const came = waits.map((wait) => `waited ${wait}`);
    expect(await spread(waiting, 'waited', waits, 2)).toEqual(came);
  }, 30_000);

  test.each([1, 2])(
    'fails with the words of the piece that failed: %i',
    async (threads) => {
      const failing = spread(waiting, 'hall', [0, -1, 0, 0], threads);
      await expect(failing).rejects.toThrow('hall: nobody can wait -1 ms');
    },
    30_000,
  );

  test.each([1, 2, 8])('of no pieces is nothing: %i', async (threads) => {
    expect(await spread(waiting, 'waited', [], threads)).toEqual([]);
  });
});

describe('on any number of threads', () => {
  test('plays of a case come to the same', async () => {
    const run = { game: SMALL_CASE, policies: { A: 'random', B: 'staff' }, seed: 4 } as const;
    const [one, two] = await Promise.all(
      [1, 2].map((threads) => spread(casePlays, run, stretches(60, 7), threads)),
    );
    expect(two).toEqual(one);
    expect(tallied(one ?? []).plays).toBe(60);
  }, 60_000);

  test('propositions come to the same', async () => {
    const protocol = { ...PROTOCOL, singles: 20, plays: 20, manyPlays: 40 };
    const places = [0, 4, 9, 15];
    const [one, two] = await Promise.all(
      [1, 2].map((threads) => spread(propositions, protocol, places, threads)),
    );
    expect(two).toEqual(one);
    expect(one?.map(({ id }) => id)).toEqual(['P1', 'P5', 'P10', 'P16']);
  }, 60_000);
});

describe('a run is cut into stretches', () => {
  test.each([
    [10, 4, [4, 4, 2]],
    [8, 4, [4, 4]],
    [3, 4, [3]],
    [0, 4, []],
  ])('%i plays by %i', (plays, longest, lengths) => {
    const cut = stretches(plays, longest);
    expect(cut.map(({ from, to }) => to - from)).toEqual(lengths);
    expect(cut.slice(1).map(({ from }) => from)).toEqual(cut.slice(0, -1).map(({ to }) => to));
  });
});
