import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import pkg from '../../package.json' with { type: 'json' };
import { worldHash } from '../../src/engine/world-json.ts';
import { decode, encode, fileName, MAX_LENGTH } from '../../src/record/file.ts';
import { FORMAT } from '../../src/record/migrate.ts';
import { replay } from '../../src/record/replay.ts';
import { APP_VERSION, type Save } from '../../src/record/save.ts';
import { readShareCode, shareCode } from '../../src/record/share.ts';
import { cuba, smallCase } from '../fixtures/cases.ts';
import { begin, playOn } from '../projection/playing.ts';

/** Whole plays: seconds on an idle machine, more on a busy one. */
vi.setConfig({ testTimeout: 120_000 });

const save = playOn(begin(smallCase, 'A', 7), 7).record();
const text = encode(save);

describe('a save as a file', () => {
  test('reads back as it was written, from any play', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(999),
        fc.constantFrom('A' as const, 'B' as const),
        async (seed, side) => {
          const played = playOn(begin(smallCase, side, seed), seed).record();
          expect(await decode(encode(played))).toEqual({ save: played, problem: null });
        },
      ),
      { numRuns: 25 },
    );
  });

  test('and so does a whole play of Cuba, to the same world', async () => {
    const played = playOn(begin(cuba, 'B', 11), 11).record();
    const { save: read, problem } = await decode(encode(played));
    expect(problem).toBeNull();
    if (read === null) throw new Error('nothing read');
    expect(worldHash(replay(cuba, read))).toBe(worldHash(replay(cuba, played)));
  });

  test('and one of the first format, when a side was always held whole, opens as it was', async () => {
    const { chair: _, ...older } = { ...save, format: 1 };
    const text = encode(older as Save);
    expect((await decode(text)).save).toEqual(save);
  });

  test('is named after its case and day', () => {
    expect(fileName({ ...save, updated: Date.UTC(2030, 0, 2) })).toBe(
      `${smallCase.id}-2030-01-02.backchannel.json`,
    );
  });

  test('is written by the version in package.json', () => {
    expect(APP_VERSION).toBe(pkg.version);
  });
});

describe('a file that is no whole save', () => {
  test.each<[found: string, text: string, code: string, entries: number | null]>([
    ['nothing', '', 'empty', null],
    ['a picture', '\u0089PNG\r\n\u001a\n\u0000', 'foreign', null],
    ['some other JSON', '{"name":"a recipe"}', 'foreign', null],
    ['a list', '[1,2,3]', 'foreign', null],
    ['far too much', 'x'.repeat(MAX_LENGTH + 1), 'too big', null],
    ['a newer format', text.replace(`"format":${FORMAT}`, `"format":${FORMAT + 1}`), 'newer', null],
    [
      'a format that is no number',
      text.replace(`"format":${FORMAT}`, '"format":"x"'),
      'corrupt',
      null,
    ],
    ['an unknown side', text.replace('"side":"A","chair"', '"side":"C","chair"'), 'corrupt', null],
    ['its first half', text.slice(0, Math.ceil(text.length / 2)), 'truncated', -1],
    [
      'all but its last line',
      text.slice(0, text.lastIndexOf('\n],')),
      'truncated',
      save.entries.length,
    ],
    ['a changed number', text.replace(/"at":-\d/, '"at":-4'), 'corrupt', save.entries.length],
    ['an unknown kind of entry', text.replace('"kind":"opened"', '"kind":"opener"'), 'corrupt', -1],
  ])('%s: %#', async (_found, given, code, entries) => {
    const read = await decode(given);
    expect(read.problem?.code).toBe(code);
    expect(read.problem?.message).not.toBe('');
    expect(read.problem?.mend).not.toBe('');
    if (entries === null) expect(read.save).toBeNull();
    else if (entries >= 0) expect(read.save?.entries).toHaveLength(entries);
    else expect(read.save?.entries.length).toBeLessThan(save.entries.length);
  });

  test('any cut of a save opens at its last whole entry, or says why not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 2), async (length) => {
        const read = await decode(text.slice(0, length));
        expect(read.problem).not.toBeNull();
        if (read.save !== null) {
          expect(save.entries.slice(0, read.save.entries.length)).toEqual(read.save.entries);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('any damage is found, and never a crash', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(text.length - 1),
        fc.string({ minLength: 1, maxLength: 3 }),
        async (at, by) => {
          const damaged = text.slice(0, at) + by + text.slice(at + by.length);
          const read = await decode(damaged);
          if (read.problem === null) expect(read.save?.entries).toEqual(save.entries);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('a save as a link', () => {
  test('reads back from letters that an address may hold', async () => {
    const code = shareCode(save);
    expect(code).toMatch(/^[\w-]+$/);
    expect(code.length).toBeLessThan(text.length / 2);
    expect(await readShareCode(code)).toEqual({ save, problem: null });
  });

  test.each<[found: string, code: () => string]>([
    ['nothing', () => ''],
    ['letters that are no code', () => 'hello-there'],
    ['signs that no address holds', () => '<script>'],
    ['half a code', () => shareCode(save).slice(0, 400)],
    [
      'a bomb of 20 MiB',
      () => Buffer.from(deflateSync(strToU8('0'.repeat(20 * 1024 * 1024)))).toString('base64url'),
    ],
  ])('%s is refused in words', async (_found, code) => {
    expect((await readShareCode(code())).problem?.code).toBe('bad code');
  });
});
