/** Whatever a file holds, reading it ends in a case or in problems, never in a crash. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { CaseReading } from '../../src/case/case.ts';
import { type Files, instead, minimal, read } from './fixture.ts';

const NAMES = [...minimal().keys()];
const bytesOf = (name: string): Uint8Array => new TextEncoder().encode(String(minimal().get(name)));

/** Either sound, or with problems that each say where, what and how to mend. */
function wellReported(reading: CaseReading, files: Files): void {
  expect(reading.case === null).toBe(reading.problems.length > 0);
  for (const problem of reading.problems) {
    expect(files.has(problem.file)).toBe(true);
    expect(problem.line).toBeGreaterThanOrEqual(1);
    expect(problem.column).toBeGreaterThanOrEqual(1);
    expect(problem.found).not.toBe('');
    expect(problem.mend).not.toMatch(/^$|undefined|Invalid|expected/);
  }
}

/** A value of any kind that YAML can hold. */
const anything = fc.oneof(
  fc.constantFrom(null, true, '', 'A', '1962-06-01', '..', [], {}, [[]], 'ch_door', -1, 1e9, 0.5),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<unknown>,
);

/** Paths of all values within a value. */
function* paths(value: unknown, at: readonly string[] = []): Generator<readonly string[]> {
  yield at;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) yield* paths(child, [...at, key]);
}

/** The value with the one at a path put instead, taken out, or given under another key. */
function mutated(
  value: unknown,
  path: readonly string[],
  kind: 'put' | 'drop' | 'rename',
  put: unknown,
): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return put;
  if (typeof value !== 'object' || value === null) return value;
  const pairs = Object.entries(value).flatMap(([name, child]): [string, unknown][] => {
    if (name !== key) return [[name, child]];
    if (rest.length > 0) return [[name, mutated(child, rest, kind, put)]];
    if (kind === 'drop') return [];
    return kind === 'rename' ? [[`${name}x`, child]] : [[name, put]];
  });
  return Array.isArray(value) ? pairs.map(([, child]) => child) : Object.fromEntries(pairs);
}

describe('no input crashes the reader', () => {
  test('any bytes changed, put in or cut out', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NAMES),
        fc.nat(),
        fc.nat({ max: 40 }),
        fc.uint8Array({ maxLength: 12 }),
        (name, at, cut, put) => {
          const bytes = bytesOf(name);
          const start = at % (bytes.length + 1);
          const changed = [...bytes.slice(0, start), ...put, ...bytes.slice(start + cut)];
          const files = instead(name, new Uint8Array(changed));
          wellReported(read(files), files);
        },
      ),
      { numRuns: 100 },
    );
  }, 60_000);

  test('any marks of YAML put in anywhere', () => {
    const marks = fc
      .array(
        fc.constantFrom(
          '&a ',
          '*a',
          '!t ',
          '{',
          '}',
          '[',
          ']',
          '"',
          "'",
          ': ',
          '- ',
          '\n',
          '\t',
          '|',
          '>',
          '#',
          '? ',
          '---\n',
          '%',
          '@',
          ',',
        ),
        { minLength: 1, maxLength: 6 },
      )
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), fc.nat(), marks, (name, at, mark) => {
        const text = String(minimal().get(name));
        const start = at % (text.length + 1);
        const files = instead(name, text.slice(0, start) + mark + text.slice(start));
        wellReported(read(files), files);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  test('any value anywhere replaced, taken out or renamed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NAMES),
        fc.nat(),
        fc.constantFrom('put' as const, 'drop' as const, 'rename' as const),
        anything,
        (name, at, kind, put) => {
          const value: unknown = parse(String(minimal().get(name)));
          const all = [...paths(value)];
          const path = all[at % all.length] ?? [];
          const files = instead(name, stringify(mutated(value, path, kind, put)));
          wellReported(read(files), files);
        },
      ),
      { numRuns: 250 },
    );
  }, 60_000);

  test('no files, and files of nothing', () => {
    expect(read(new Map()).problems.map(({ found }) => found)).toEqual(['no YAML file']);
    expect(read(new Map()).case).toBeNull();
    expect(read(new Map([['a.yaml', '']])).problems).toHaveLength(1);
    expect(read(new Map([['a.yaml', '# only this\n']])).problems).toHaveLength(1);
  });

  test('a great many open brackets, keys, quotes, anchors', () => {
    for (const piece of ['[', '{a: ', '- ', '"', '&a ', '*a ', 'a: b\n', '? ']) {
      const files = instead('after.yaml', piece.repeat(50_000));
      const reading = read(files);
      wellReported(reading, files);
      expect(reading.problems.length).toBeGreaterThan(0);
      expect(reading.problems.length).toBeLessThan(1_100);
    }
  }, 60_000);
});
