/** Twenty seeded faults and more: each is found at its place, named, and comes with its mend. */
import { describe, expect, test } from 'vitest';
import { type Files, instead, minimal, placeIn, read, replaced } from './fixture.ts';

interface Fault {
  readonly rule: string;
  readonly files: Files;
  readonly file: string;
  /** The text at which the problem stands; its n-th place where it stands more than once. */
  readonly at: string;
  readonly nth?: number;
  readonly found: string;
  readonly mend: string;
}

/** A fault made by replacing a piece of one file. */
function fault(
  rule: string,
  file: string,
  from: string,
  to: string,
  at: string | [piece: string, nth: number],
  found: string,
  mend: string,
): Fault {
  const [piece, nth] = typeof at === 'string' ? [at, 1] : at;
  return { rule, files: replaced(file, from, to), file, at: piece, nth, found, mend };
}

const FAULTS: readonly Fault[] = [
  fault(
    'an unknown key',
    'table.yaml',
    'hint: an hour',
    'hnit: an hour',
    'hnit',
    'unknown key `hnit`',
    'did you mean `hint`?',
  ),
  fault(
    'a missing key',
    'table.yaml',
    '    hint: an hour\n',
    '',
    'ch_door:',
    'no `hint`',
    'add `hint:`',
  ),
  fault(
    'a missing reference',
    'play.yaml',
    'by: { channel: ch_door, venue: v_inn }\n        text: ["Let us',
    'by: { channel: ch_dor, venue: v_inn }\n        text: ["Let us',
    'ch_dor',
    'no channel `ch_dor`',
    'did you mean `ch_door`?',
  ),
  fault(
    'a reference to another kind of thing',
    'case.yaml',
    'person: p_ann\n',
    'person: v_hall\n',
    'v_hall\n',
    'no person `v_hall`',
    '`v_hall` is a venue: name a person',
  ),
  fault(
    'a reference to something undefined',
    'play.yaml',
    'dispute: d_inn',
    'dispute: d_something_else_entirely',
    'd_something',
    'no dispute `d_something_else_entirely`',
    'write `d_inn`',
  ),
  fault(
    'a reason that names no source',
    'case.yaml',
    'the townsmen weigh little [S1]',
    'the townsmen weigh little [S7]',
    '"the townsmen',
    'no source `S7`',
    'did you mean `S1`?',
  ),
  fault(
    'a duplicate id in one file',
    'table.yaml',
    '  ch_door:\n',
    '  ch_letters:\n',
    ['ch_letters:', 2],
    '`ch_letters` twice',
    'it stands at table.yaml:15 already: take one out or rename it',
  ),
  fault(
    'a duplicate id in two files',
    'table.yaml',
    'thirdParties:\n  m_cal:',
    'disputes:\n  d_inn: {}\nthirdParties:\n  m_cal:',
    'd_inn',
    '`d_inn` twice',
    'it stands at after.yaml:5 already: take one out or rename it',
  ),
  fault(
    'a key of the frame in two files',
    'play.yaml',
    'junctures:\n',
    'title: Another\njunctures:\n',
    'title: Another',
    '`title` twice',
    'it stands at case.yaml:3 already: take one out or rename it',
  ),
  fault(
    'a rung out of order',
    'table.yaml',
    'value: { A: .6, B: .7 }',
    'value: { A: 1, B: .7 }',
    '1, B: .7',
    'a rung out of order: worth 1 to A, and `east_only` before it 1',
    "rungs run from A's ideal to B's: write less than 1, or move the rung",
  ),
  fault(
    'a rung out of order for the other side',
    'table.yaml',
    'value: { A: 0, B: 1 }',
    'value: { A: 0, B: .5 }',
    '.5 }, canBeSecret',
    'a rung out of order: worth 0.5 to B, and `by_turns` before it 0.7',
    "rungs run from A's ideal to B's: write more than 0.7, or move the rung",
  ),
  fault(
    'weights that do not come to 1',
    'table.yaml',
    'weight: { A: 1, B: 1 }',
    'weight: { A: .9, B: 1 }',
    'issues:',
    'weights of A that come to 0.9',
    'change the weights of A so that all issues together come to 1',
  ),
  fault(
    'a rung that the ladder lacks',
    'table.yaml',
    'statusQuo: east_only',
    'statusQuo: east_onyl',
    'east_onyl',
    'no rung `east_onyl` on this ladder',
    'did you mean `east_only`?',
  ),
  fault(
    'a package with a rung that its issue lacks',
    'play.yaml',
    'package: { ferry: west_only }',
    'package: { ferry: all_of_it }',
    'all_of_it',
    'no rung `all_of_it` on the issue `ferry`',
    'write `east_only`, `by_turns` or `west_only`',
  ),
  fault(
    'an impossible date',
    'play.yaml',
    'at: 1962-06-01T10:00 Easton',
    'at: 1962-06-31T10:00 Easton',
    '1962-06-31',
    'day 31 of June 1962',
    'June 1962 has 30 days',
  ),
  fault(
    'an impossible hour',
    'after.yaml',
    'sentAt: 1962-06-01T12:00 Easton',
    'sentAt: 1962-06-01T25:00 Easton',
    '1962-06-01T25',
    'hour 25',
    'hours run from 0 to 23',
  ),
  fault(
    'a window that ends before it begins',
    'table.yaml',
    'windows: 1962-06-01..1962-06-08',
    'windows: 1962-06-08..1962-06-01',
    '1962-06-08..',
    'a stretch that ends before it begins: "1962-06-08..1962-06-01"',
    'exchange its two ends',
  ),
  fault(
    'a condition naming nothing',
    'play.yaml',
    'when: { any: [{ outcome: war }, { outcome: breakdown }] }',
    'when: {}',
    '{}',
    'a condition that names nothing',
    'write one, such as `{ flag: speech }`, or leave the key out',
  ),
  fault(
    'a condition naming what there is not',
    'play.yaml',
    '{ outcome: breakdown }',
    '{ flag: chaned }',
    'chaned',
    'the flag `chaned`, which nothing raises',
    'did you mean `chained`?',
  ),
  fault(
    'a condition with two keys',
    'play.yaml',
    '{ outcome: breakdown }',
    '{ outcome: breakdown, flag: chained }',
    '{ outcome: breakdown, flag',
    'a condition with 2 keys: outcome, flag',
    'put them into `all: [...]` or `any: [...]`, one key each',
  ),
  fault(
    'a fact without a source',
    'play.yaml',
    'evidence: reported, sources: [S1] }',
    'evidence: reported }',
    '{ text: "Weston had a boat',
    'a sentence marked reported without a source',
    'add `sources: [S1]` with the source it is from, or mark it `dramatised`',
  ),
  fault(
    'a bare sentence where a fact is needed',
    'play.yaml',
    'then: [{ text: "Easton has the ferry.", evidence: documented, sources: [S1] }]',
    'then: ["Easton has the ferry."]',
    '"Easton has',
    'the text "Easton has the ferry."',
    'write `{ text: "…", evidence: documented, sources: [S1] }`',
  ),
  fault(
    'an unknown evidence word',
    'play.yaml',
    'evidence: reported',
    'evidence: repotred',
    'repotred',
    'the text "repotred"',
    'did you mean `reported`?',
  ),
  fault(
    'an invented sentence where a fact is needed',
    'after.yaml',
    '"Weston\'s boat leaked.", evidence: reported, sources: [S1]',
    '"Weston\'s boat leaked.", evidence: dramatised',
    '{ text: "Weston',
    'a dramatised sentence where a fact is needed',
    'give it a grade and its source, or tell it in a `text:` or `body:`',
  ),
  fault(
    'a source that nothing names',
    'after.yaml',
    'sources: { S1: {',
    'sources: { S2: { title: "Another", primary: false }, S1: {',
    'S2',
    'the source `S2`, which no sentence names',
    'name it where it is the ground of something, or take it out',
  ),
  fault(
    'a wrong type: text for a number',
    'table.yaml',
    'slip: .05',
    'slip: seldom',
    'seldom',
    'the text "seldom"',
    'write a number or a map',
  ),
  fault(
    'a wrong type: a number for text',
    'case.yaml',
    'year: "1962"',
    'year: 1962',
    '1962\n',
    'the number 1962',
    'write text: put it into quotes, "1962"',
  ),
  fault(
    'a wrong type: a list for a map',
    'after.yaml',
    'glossary: { back_door: { word: back door, meaning: "where nobody looks" } }',
    'glossary: [back door]',
    '[back door]',
    'a list of 1',
    'write a map of entries by id',
  ),
  fault(
    'a number out of its range',
    'table.yaml',
    'fidelity: .9\n    start: covert',
    'fidelity: 90\n    start: covert',
    '90',
    'the number 90',
    'write a number up to 1',
  ),
  fault(
    'a parameter outside the range of the model',
    'case.yaml',
    'lambda: { value: 12',
    'lambda: { value: 40',
    '40, reason',
    'lambda of 40, outside the range of the model',
    'write a number from 8 to 20',
  ),
  fault(
    'a place in a line that nothing fills',
    'play.yaml',
    'text: "He said: {terms}"',
    'text: "He said: {term}"',
    '"He said',
    'the place `{term}`, which nothing fills',
    'did you mean `terms`?',
  ),
  fault(
    'an option without a way to send it',
    'play.yaml',
    '        by: { channel: ch_letters, venue: v_mill }\n',
    '',
    'label: Ask for all',
    'an option to demand without a way to send it',
    'add `by: { channel: …, venue: … }`, or make it `act: silent`',
  ),
  fault(
    'an option at a venue where its channel does not meet',
    'play.yaml',
    'by: { channel: ch_letters, venue: v_mill }',
    'by: { channel: ch_letters, venue: v_inn }',
    ['venue: v_inn', 3],
    'the venue `v_inn`, where `ch_letters` does not meet',
    "write `v_hall` or `v_mill`, or add it to the channel's `venues`",
  ),
  fault(
    'a public rung offered in secret',
    'play.yaml',
    'package: { ferry: west_only }',
    'package: { ferry: { rung: west_only, secret: true } }',
    'ferry: { rung: west_only',
    'the rung `west_only` in secret, which is public by nature',
    'offer it openly, or set `canBeSecret: true` on the rung',
  ),
  fault(
    'a last ending that may not hold',
    'play.yaml',
    'when: { all: [] }',
    'when: { outcome: drift }',
    'when: { outcome: drift }',
    'a last ending that may not hold',
    'write `when: { all: [] }` for the last, so that every play has an ending',
  ),
  fault(
    'history that names no option',
    'after.yaml',
    'option: take_turns',
    'option: take_turn',
    'take_turn,',
    'no staff option `take_turn` at the juncture `j_west`',
    'did you mean `take_turns`?',
  ),
  fault(
    'history out of order',
    'after.yaml',
    'sentAt: 1962-06-02T10:00 Weston',
    'sentAt: 1962-06-01T10:00 Weston',
    'sentAt: 1962-06-01T10:00 Weston',
    'a move before the one above it',
    'put history in order of time',
  ),
  fault(
    'a bracket left open',
    'after.yaml',
    'questions: ["Who owned the ferry?"]',
    'questions: ["Who owned the ferry?"',
    'glossary',
    'something left open before here, or a missing mark',
    'close every quote, bracket and brace; part values in brackets by commas, and write a colon and a space after a key',
  ),
  fault(
    'an alias without its anchor',
    'case.yaml',
    'start: *start',
    'start: *begin',
    '*begin',
    'the alias `*begin` without an anchor before it',
    'write the value itself',
  ),
  {
    rule: 'a bomb of 100,000 aliases',
    files: instead('after.yaml', bomb()),
    file: 'after.yaml',
    at: '*c',
    found: 'aliases that repeat more than 2000 values',
    mend: 'write the values out, without aliases',
  },
  {
    rule: 'values nested 200 deep',
    files: instead('after.yaml', `hidden: ${'['.repeat(200)}${']'.repeat(200)}\n`),
    file: 'after.yaml',
    at: '[',
    nth: 41,
    found: 'values nested more than 40 deep',
    mend: 'a case needs no such depth: check the brackets',
  },
  {
    rule: 'a file of 3 MiB',
    files: instead('after.yaml', `hidden: []\n${'# padding\n'.repeat(320_000)}`),
    file: 'after.yaml',
    at: 'hidden',
    found: 'a file of more than 2 MiB',
    mend: 'take out what is no part of the case, or divide it',
  },
  {
    rule: 'a binary file',
    files: instead('after.yaml', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])),
    file: 'after.yaml',
    at: '',
    found: 'a binary file',
    mend: 'a case file is YAML text in UTF-8',
  },
  {
    rule: 'a file in another encoding',
    files: instead('after.yaml', new Uint8Array([0x61, 0x3a, 0x0a, 0x62, 0x3a, 0x20, 0xe9, 0x0a])),
    file: 'after.yaml',
    at: '',
    found: 'bytes that are not UTF-8',
    mend: 'save the file as UTF-8',
  },
  {
    rule: 'a file in UTF-16',
    files: instead('after.yaml', new Uint8Array([0xff, 0xfe, 0x61, 0x00])),
    file: 'after.yaml',
    at: '',
    found: 'a file in UTF-16',
    mend: 'save it as UTF-8',
  },
  {
    rule: 'an empty file',
    files: instead('after.yaml', '\n  \n'),
    file: 'after.yaml',
    at: '',
    found: 'an empty file',
    mend: 'write the case into it, or delete the file',
  },
  {
    rule: 'a file that is a list',
    files: instead('after.yaml', '- one\n- two\n'),
    file: 'after.yaml',
    at: '- one',
    found: 'a file that is no map of keys',
    mend: 'begin it with a key such as `junctures:`',
  },
];

/** 10 lists of 10 each time: 100,000 values and more, in a few lines. */
function bomb(): string {
  const lines = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
  for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef'].map((pair) => [pair[0], pair[1]])) {
    lines.push(`${to}: &${to} [${Array.from({ length: 10 }, () => `*${from}`).join(', ')}]`);
  }
  return `${lines.join('\n')}\n`;
}

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
