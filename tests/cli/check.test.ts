import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { MINIMAL } from '../case/fixture.ts';
import { run, STACK } from './run.ts';

const room = mkdtempSync(join(tmpdir(), 'check-'));
afterAll(() => rmSync(room, { recursive: true }));

/** A copy of the minimal case in which one piece of one file is replaced. */
function faulty(name: string, file: string, from: string, to: string): string {
  const folder = join(room, name);
  cpSync(MINIMAL, folder, { recursive: true });
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
  return folder;
}

describe('a sound case', () => {
  test('is exit code 0 and one line', async () => {
    const { code, out, err } = await run('check', MINIMAL);
    expect({ code, out, err }).toEqual({
      code: 0,
      out: 'ferry: 2 junctures, 3 endings, no problems\n',
      err: '',
    });
  }, 60_000);

  test('is one JSON document with --json, and nothing else', async () => {
    const { code, out, err } = await run('check', MINIMAL, '--json');
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(JSON.parse(out)).toEqual({
      cases: [{ id: 'ferry', junctures: 2, endings: 3, problems: [] }],
    });
  }, 60_000);

  test('one of its files stands for the whole of it', async () => {
    const { code, out } = await run(
      'check',
      join(MINIMAL, 'play.yaml'),
      join(MINIMAL, 'after.yaml'),
    );
    expect(code).toBe(0);
    expect(out).toBe('ferry: 2 junctures, 3 endings, no problems\n');
  }, 60_000);
});

describe('every case of the project', () => {
  test('is sound, and is what `check` looks at by default', async () => {
    const { code, out } = await run('check', '--json');
    const { cases } = JSON.parse(out);
    expect(cases.flatMap((one: { problems: unknown[] }) => one.problems)).toEqual([]);
    expect(cases.map(({ id }: { id: string }) => id)).toContain('cuba1962');
    expect(code).toBe(0);
  }, 180_000);
});

describe('a case with problems', () => {
  test('is exit code 1, each problem a line with file, line, column, found and mend', async () => {
    const folder = faulty('reference', 'play.yaml', 'chair: p_bob', 'chair: p_bbo');
    const { code, out, err } = await run('check', folder);
    expect(code).toBe(1);
    expect(err).toBe('');
    const [first, last] = out.trimEnd().split('\n');
    expect(first).toMatch(/^\/.*\/play\.yaml:44:12: no chair `p_bbo`; did you mean `p_bob`\?$/);
    expect(last).toMatch(/^ferry: 2 junctures, 3 endings, 1 problem$/);
  }, 60_000);

  test('in JSON a problem has five fields', async () => {
    const folder = faulty(
      'date',
      'play.yaml',
      '1962-06-02T09:00 Weston',
      '1962-02-31T09:00 Weston',
    );
    const { code, out } = await run('check', folder, '--json');
    expect(code).toBe(1);
    const { cases } = JSON.parse(out);
    expect(cases[0].problems).toEqual([
      {
        file: expect.stringMatching(/play\.yaml$/),
        line: 42,
        column: 9,
        found: 'day 31 of February 1962',
        mend: 'February 1962 has 28 days',
      },
    ]);
  }, 60_000);

  test('what only playing shows is told as well', async () => {
    const folder = faulty(
      'structure',
      'table.yaml',
      'windows: 1962-06-01..1962-06-08',
      'windows: 1962-06-07..1962-06-08',
    );
    const { code, out } = await run('check', folder, '--json');
    expect(code).toBe(1);
    const found = JSON.parse(out).cases[0].problems.map((one: { found: string }) => one.found);
    expect(found).toContain(
      'a move of the record that the play refuses: “No: the door is locked.”',
    );
    expect(found.join('\n')).toMatch(/an option that can never be sent, in 2,000 plays/);
  }, 120_000);

  test('a sound case and one with problems, together, are problems', async () => {
    const folder = faulty('both', 'case.yaml', 'era: "1962"', 'era: "1926"');
    const { code, out } = await run('check', MINIMAL, folder, '--json');
    expect(code).toBe(1);
    const counts = JSON.parse(out).cases.map((one: { problems: unknown[] }) => one.problems.length);
    expect(counts).toEqual([0, 1]);
  }, 60_000);
});

describe('a file that is no case is problems, never a stack trace', () => {
  mkdirSync(join(room, 'junk'));
  test.each([
    ['empty', new Uint8Array(0), 'an empty file'],
    ['binary', new Uint8Array([1, 0, 2, 0]), 'a binary file'],
    ['latin', new Uint8Array([0x69, 0x64, 0x3a, 0xe9]), 'bytes that are not UTF-8'],
    ['large', new Uint8Array(3 * 1024 * 1024).fill(0x20), 'a file of more than 2 MiB'],
    ['list', new TextEncoder().encode('- a\n'), 'a file that is no map of keys'],
    [
      'deep',
      new TextEncoder().encode(`a: ${'['.repeat(5000)}`),
      'values nested deeper than can be read',
    ],
    ['other', new TextEncoder().encode('hello: world\n'), 'unknown key `hello`'],
  ])(
    '%s',
    async (name, bytes, found) => {
      const path = join(room, 'junk', `${name}.yaml`);
      writeFileSync(path, bytes);
      const { code, out, err } = await run('check', path, '--json');
      expect(code).toBe(1);
      expect(err).toBe('');
      expect(out).not.toMatch(STACK);
      const [checked] = JSON.parse(out).cases;
      expect(checked.id).toBe(name);
      expect(checked.problems.map((one: { found: string }) => one.found)).toContain(found);
    },
    60_000,
  );
});
