/** How problems are worded: what was found, what to do; no word of a library's own. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SCENARIOS } from '../../src/case/load.ts';
import { problemLine } from '../../src/case/problem.ts';
import { distance, mendWord, nearest } from '../../src/case/suggest.ts';
import { read, replaced } from './fixture.ts';

describe('what stands there is named as a reader would', () => {
  test.each([
    [
      'nothing after a key',
      'play.yaml',
      'question: What do you answer?',
      'question:',
      'nothing; write text',
    ],
    [
      'an empty text',
      'play.yaml',
      'question: What do you answer?',
      'question: ""',
      'an empty text; write some text',
    ],
    [
      'a number for text',
      'play.yaml',
      'question: What do you answer?',
      'question: 7',
      'the number 7; write text: put it into quotes, "7"',
    ],
    [
      'true for text',
      'play.yaml',
      'question: What do you answer?',
      'question: true',
      '`true`; write text: put it into quotes, "true"',
    ],
    [
      'a map for text',
      'play.yaml',
      'question: What do you answer?',
      'question: { a: b }',
      'a map; write text',
    ],
    [
      'text for a map',
      'table.yaml',
      'weight: { A: 1, B: 1 }',
      'weight: one',
      'the text "one"; write a map: `{ key: value }`',
    ],
    [
      'text for a list',
      'case.yaml',
      'wants: ["Most of the crossings"]',
      'wants: Most of the crossings',
      'the text "Most of the crossings"; write a list',
    ],
    [
      'text for yes or no',
      'table.yaml',
      'secrecy: .1\n',
      'secrecy: low\n',
      'the text "low"; write a number or a map',
    ],
    [
      'a fraction for a whole number',
      'play.yaml',
      'number: 2',
      'number: 2.5',
      'the number 2.5; write a whole number',
    ],
    [
      'too few in a list',
      'after.yaml',
      '      - { by: Bob, text: "She came.", evidence: disputed, sources: [S1] }\n',
      '',
      'a list of 1; write 2 or more',
    ],
    [
      'too few coordinates',
      'table.yaml',
      'coordinates: [40.1, -74.2]',
      'coordinates: [40.1]',
      'a list of 1; write 2 or more',
    ],
    [
      'too many coordinates',
      'table.yaml',
      'coordinates: [40.1, -74.2]',
      'coordinates: [40.1, -74.2, 3]',
      'a list of 3; write at most 2',
    ],
    [
      'a number too small',
      'table.yaml',
      'bias: .1',
      'bias: -3',
      'the number -3; write a number from -1 up',
    ],
    [
      'a number too large',
      'table.yaml',
      'bias: .1',
      'bias: 3',
      'the number 3; write a number up to 1',
    ],
    [
      'a wrong word near a right one',
      'play.yaml',
      'act: demand\n        package: { ferry: east_only }',
      'act: demnad\n        package: { ferry: east_only }',
      'the text "demnad"; did you mean `demand`?',
    ],
    [
      'a wrong word near none',
      'table.yaml',
      'kind: back',
      'kind: secret',
      'the text "secret"; write `official` or `back`',
    ],
    [
      'an id of other letters',
      'after.yaml',
      'back_door:',
      '"back door":',
      'the id `back door`; begin an id with a letter and use only letters, digits and `_`',
    ],
    [
      'an id that every object has',
      'after.yaml',
      'back_door:',
      'constructor:',
      'the id `constructor`; begin an id with a letter and use only letters, digits and `_`',
    ],
    [
      'a reason that does not begin with No',
      'table.yaml',
      'shut: "No: the door is locked."',
      'shut: "The door is locked."',
      'the text "The door is locked."; write why it cannot be used, beginning with "No"',
    ],
    [
      'an address that is none',
      'after.yaml',
      'primary: true',
      'primary: true, url: gazette',
      'the text "gazette"; write an address that begins with http:// or https://, or null',
    ],
    [
      'a length of time',
      'case.yaml',
      'round: 6h',
      'round: six hours',
      '"six hours", which is no length of time; write it as `30m`, `2h` or `1d`',
    ],
    [
      'a condition that is a word',
      'play.yaml',
      'resolves: agreed',
      'resolves: settled',
      'the text "settled"; write `agreed` or a map',
    ],
    [
      'an unknown kind of condition',
      'play.yaml',
      '{ outcome: breakdown }',
      '{ outcomes: breakdown }',
      'unknown key `outcomes`; did you mean `outcome`?',
    ],
    [
      'a message of no description',
      'play.yaml',
      '{ outcome: breakdown }',
      '{ message: { received: true } }',
      'a message of no description; say whose it is: `from`, `acts`, `channel`, `thirdParty` or `option`',
    ],
    [
      'a principal without its numbers',
      'case.yaml',
      '    start: *start\n',
      '',
      'a principal without `start`; add `start:` with its nine numbers and reasons',
    ],
    [
      'a move before its juncture',
      'after.yaml',
      'sentAt: 1962-06-01T12:00 Easton',
      'sentAt: 1962-06-01T09:30 Easton',
      'a move before its juncture opens; put it later, or the juncture earlier',
    ],
  ])('%s', (_rule, file, from, to, told) => {
    const lines = read(replaced(file, from, to)).problems.map(problemLine);
    expect(lines.map((line) => line.replace(/^[^:]+:\d+:\d+: /, ''))).toContain(told);
  });
});

describe('a suggestion is the word that was probably meant', () => {
  test.each([
    ['ch_rkf', 'ch_rfk'],
    ['hnit', 'hint'],
    ['documneted', 'documented'],
    ['v_justise', 'v_justice'],
    ['S7', 'S1'],
  ])('%s: %s', (word, meant) => {
    expect(nearest(word, ['ch_rfk', 'ch_un', 'hint', 'documented', 'v_justice', 'S1'])).toBe(meant);
  });

  test('a word near none gives none', () => {
    expect(nearest('harbour', ['ch_rfk', 'hint'])).toBeNull();
    expect(mendWord('harbour', ['ch_rfk', 'hint'], 'x')).toBe('write `ch_rfk` or `hint`');
    expect(mendWord('harbour', [], 'define it')).toBe('define it');
  });

  test('slips are counted alike in both directions, and none is no slip', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(distance(a, b)).toBe(distance(b, a));
        expect(distance(a, b) === 0).toBe(a === b);
        expect(distance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

describe('in the real case, too', () => {
  const folder = join(SCENARIOS, 'cuba1962');
  const texts = new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
  /** Keys of the format, wherever they stand, in braces or on a line of their own. */
  const KEYS =
    /(?<=[{,] |^ +)(?:text|evidence|sources|name|hint|value|act|label|likely|title|kind)(?=: )/gm;
  const places = [...texts].flatMap(([file, text]) =>
    [...text.matchAll(KEYS)].map(({ index, 0: key }) => ({ file, index, key })),
  );

  test('any key misspelt anywhere is found at its own place', () => {
    expect(places.length).toBeGreaterThan(1_000);
    fc.assert(
      fc.property(fc.constantFrom(...places), ({ file, index, key }) => {
        const text = texts.get(file) ?? '';
        const end = index + key.length;
        const files = new Map([...texts, [file, `${text.slice(0, end)}q${text.slice(end)}`]]);
        const before = text.slice(0, index).split('\n');
        expect(read(files).problems).toContainEqual({
          file,
          line: before.length,
          column: (before.at(-1) ?? '').length + 1,
          found: `unknown key \`${key}q\``,
          mend: `did you mean \`${key}\`?`,
        });
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});
