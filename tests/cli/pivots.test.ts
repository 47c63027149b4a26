import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { encode } from '../../src/record/file.ts';
import { cuba, smallCase } from '../fixtures/cases.ts';
import { begin, playOn } from '../projection/playing.ts';
import { analyse } from './run.ts';

vi.setConfig({ testTimeout: 60_000 });

const room = mkdtempSync(join(tmpdir(), 'pivots-'));
afterAll(() => rmSync(room, { recursive: true }));

const pivots = (...args: readonly string[]) => analyse('pivots', ...args);

function saved(name: string, text: string): string {
  const path = join(room, name);
  writeFileSync(path, text);
  return path;
}

const mine = playOn(begin(cuba, 'B', 2), 2).record();
const small = ['cuba1962', '--plays', '4'] as const;

describe('pivots', () => {
  test('of a case are those of its record, of both sides, in order of time', async () => {
    const { code, out, err } = await pivots(...small, '--json');
    const document = JSON.parse(out);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(document).toMatchObject({ case: 'cuba1962', record: 'history', plays: 4, seed: 1 });
    expect(document.pivots.map(({ side }: { side: string }) => side)).toContain('B');
    const moments = document.pivots.map(({ at }: { at: number }) => at);
    expect(moments).toEqual(moments.toSorted((a: number, b: number) => a - b));
  });

  test('of a save are those of the side that was played', async () => {
    const path = saved('mine.backchannel.json', encode(mine));
    const { code, out } = await pivots(...small, '--record', path, '--json');
    const { pivots: found, record } = JSON.parse(out);
    expect({ code, record }).toEqual({ code: 0, record: path });
    expect(new Set(found.map(({ side }: { side: string }) => side))).toEqual(new Set(['B']));
    const own = mine.entries.map(({ n }) => n);
    for (const { entry } of found) expect(own).toContain(entry);
  });

  test('of one side are asked for by its letter or by a chair of it', async () => {
    const untimed = (out: string): unknown => ({ ...JSON.parse(out), seconds: 0 });
    const letter = await pivots(...small, '--side', 'A', '--json');
    const chair = await pivots(...small, '--side', 'p_rfk', '--json');
    expect(untimed(chair.out)).toEqual(untimed(letter.out));
    expect(letter.out).not.toContain('"side": "B"');
  });

  test('are told in words: what was done, what else could be, and what came of it', async () => {
    const { out } = await pivots('cuba1962', '--plays', '40', '--side', 'B');
    expect(out).toMatch(/^cuba1962, history: \d+ plays from 12 decisions/);
    expect(out).toMatch(/of 100 futures would end otherwise\n {3}\* .+\n {7}score 0\.\d{3}\n/);
    expect(out).toMatch(/\n {3}- .+\n {7}score .+; otherwise \d+ \(\d+ to \d+\) of 100\n/);
    expect(out).toMatch(/\nno more than luck: j_/);
  });

  test.each([
    ['no case', ['atlantis'], 'no case `atlantis`'],
    ['no side', [...small, '--side', 'p_rkf'], 'no side or chair `p_rkf`; did you mean `p_rfk`?'],
    ['one play', ['cuba1962', '--plays', '1'], 'write a whole number, 2 or more'],
    ['no file', [...small, '--record', join(room, 'none')], 'no file'],
    [
      'another case’s save',
      [
        ...small,
        '--record',
        saved('other.json', encode(playOn(begin(smallCase, 'A', 1), 1).record())),
      ],
      `a save of \`${smallCase.id}\``,
    ],
  ])('called with %s say so, and how to mend it', async (_what, args, told) => {
    const { code, out, err } = await pivots(...args);
    expect(code).not.toBe(0);
    expect(out).toBe('');
    expect(err).toContain(told);
  });
});
