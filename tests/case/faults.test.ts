/** Twenty seeded faults and more: each is found at its place, named, and comes with its mend. */
import { describe, expect, test } from 'vitest';
import { FAULTS_OF_CLASS } from './faults-of-class.ts';
import { FAULTS_OF_FILES } from './faults-of-files.ts';
import { FAULTS_OF_SENSE } from './faults-of-sense.ts';
import { FAULTS_OF_SHAPE } from './faults-of-shape.ts';
import { instead, minimal, placeIn, read } from './fixture.ts';

const FAULTS = [...FAULTS_OF_SHAPE, ...FAULTS_OF_SENSE, ...FAULTS_OF_FILES, ...FAULTS_OF_CLASS];

describe('the case without a fault', () => {
  test('has no problem', () => {
    expect(read(minimal()).problems).toEqual([]);
  });
});

describe('every seeded fault is found at its place, named, with its mend', () => {
  test.each(FAULTS.map((one) => [one.rule, one] as const))('%s', (_rule, one) => {
    const { problems, case: compiled } = read(one.files);
    const at = placeIn(one.files, one.file, one.at, one.nth);
    const [line, column] = one.found === 'bytes that are not UTF-8' ? [2, 4] : at;
    expect(problems).toContainEqual({
      file: one.file,
      line,
      column,
      found: one.found,
      mend: one.mend,
    });
    expect(compiled).toBeNull();
  });

  test('a single fault gives no other problem, unless it takes something away', () => {
    const alone = FAULTS.filter(({ rule }) =>
      /unknown key|impossible|type|range|before it begins/.test(rule),
    );
    expect(alone.length).toBeGreaterThan(8);
    for (const { rule, files } of alone) {
      expect([rule, read(files).problems.length]).toEqual([rule, 1]);
    }
  });
});

describe('faults in one file are all told at once', () => {
  test('eight of them', () => {
    const text = String(minimal().get('play.yaml'));
    const faulty = [
      ['number: 2', 'number: two'],
      ['chair: p_bob', 'chair: p_bbo'],
      ['evidence: reported', 'evidence: heard'],
      ['at: 1962-06-02T09:00 Weston', 'at: 1962-06-42T09:00 Weston'],
      ['stance: for, text: "Do it."', 'stance: fro, text: "Do it."'],
      ['historical: true\n        lean', 'historical: yes\n        lean'],
      ['    family: o_war\n', ''],
      ['outcome: breakdown', 'outcome: broken'],
    ].reduce((whole, [from = '', to = '']) => whole.replace(from, to), text);
    const { problems } = read(instead('play.yaml', faulty));
    expect(problems.map(({ found }) => found)).toEqual(
      expect.arrayContaining([
        'the text "two"',
        'no chair `p_bbo`',
        'the text "heard"',
        'day 42 of June 1962',
        'the text "fro"',
        'the text "yes"',
        'no `family`',
        'the text "broken"',
      ]),
    );
  });
});

describe('a file that cannot be read does not make the others wrong', () => {
  test('what it may have defined is not called missing', () => {
    const { problems } = read(instead('after.yaml', new Uint8Array([0])));
    expect(problems).toHaveLength(1);
  });
});
