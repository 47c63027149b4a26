/** Faults that only playing shows, put into the minimal case one at a time. */
import { describe, expect, test } from 'vitest';
import { type Budget, structureProblems } from '../../src/analysis/structure.ts';
import type { Problem } from '../../src/case/problem.ts';
import { type Files, minimal, placeIn, read, replaced } from '../case/fixture.ts';

const BUDGET: Budget = { plays: 300, seconds: 60 };

function problemsOf(files: Files, budget = BUDGET): readonly Problem[] {
  const { draft, where } = read(files);
  if (draft === null) throw new Error('the fault keeps the case from being compiled');
  return structureProblems(draft, where, budget);
}

const LETTERS = 'usableBy: [A, B]\n    authority: { value: 1';
const LETTERS_BY_MORNING =
  'usableBy: [A, B]\n    windows: 1962-06-01T09:00 Easton..1962-06-01T10:30 Easton\n    shut: "No: the post is closed."\n    authority: { value: 1';
const NEVER = 'when: { all: [agreed, { outcome: war }] }';
const FIGHT = 'when: { any: [{ outcome: war }, { outcome: breakdown }] }';

interface Fault {
  readonly rule: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly at: [file: string, piece: string, nth: number];
  readonly found: string;
  readonly mend: string;
}

const FAULTS: readonly Fault[] = [
  {
    rule: 'a juncture that never opens',
    file: 'play.yaml',
    from: 'at: 1962-06-02T09:00 Weston\n    when: { not: agreed }',
    to: 'at: 1962-06-02T09:00 Weston\n    when: { all: [agreed, { not: agreed }] }',
    at: ['play.yaml', 'j_west:', 1],
    found: 'a juncture that never opens, in 300 plays',
    mend: 'loosen its `when:`, mend its date, or take it out',
  },
  {
    rule: 'an ending that is never reached',
    file: 'play.yaml',
    from: FIGHT,
    to: NEVER,
    at: ['play.yaml', 'e_fight:', 1],
    found: 'an ending that is never reached, in 300 plays',
    mend: 'loosen its `when:`, put it above the endings that take its place, or take it out',
  },
  {
    rule: 'an option that is never possible',
    file: 'table.yaml',
    from: LETTERS,
    to: LETTERS_BY_MORNING,
    at: ['play.yaml', 'ask_all:', 1],
    found: 'an option that can never be sent, in 300 plays: “No: the post is closed.”',
    mend: 'mend what it needs, or take it out',
  },
  {
    rule: 'an act without a line',
    file: 'play.yaml',
    from: 'stall, explain], text: "{sender} to {recipient}: {terms}"',
    to: 'stall], text: "{sender} to {recipient}: {terms}"',
    at: ['play.yaml', 'messages:', 1],
    found: 'no words for A to explain by oral (`ch_door`), unasked, without terms',
    mend: 'add a line that fits under `lines.messages`, or take a key out of one that nearly does',
  },
  {
    rule: 'an answer without a line',
    file: 'play.yaml',
    from: 'stall, explain], text: "{sender} to {recipient}: {terms}"',
    to: 'stall, explain], answering: false, text: "{sender} to {recipient}: {terms}"',
    at: ['play.yaml', 'messages:', 1],
    found: 'no words for B to reject by letter (`ch_letters`), in answer, without terms',
    mend: 'add a line that fits under `lines.messages`, or take a key out of one that nearly does',
  },
  {
    rule: 'a move of the record that is not possible',
    file: 'table.yaml',
    from: 'windows: 1962-06-01..1962-06-08',
    to: 'windows: 1962-06-02..1962-06-08',
    at: ['after.yaml', '{ juncture: j_east', 1],
    found: 'a move of the record that the play refuses: “No: the door is locked.”',
    mend: 'mend the option, or the windows and dates on which it depends',
  },
  {
    rule: 'a move of the record at a juncture that does not open in it',
    file: 'play.yaml',
    from: 'at: 1962-06-02T09:00 Weston\n    when: { not: agreed }',
    to: 'at: 1962-06-02T09:00 Weston\n    when: { measure: me_chain }',
    at: ['after.yaml', '{ juncture: j_west', 1],
    found: 'a move of the record at `j_west`, which never asks for it',
    mend: 'mend the date and the `when:` of the juncture, or the moves before it',
  },
  {
    rule: 'a record that ends elsewhere',
    file: 'play.yaml',
    from: 'package: { ferry: { rung: by_turns, secret: true } }',
    to: 'package: { ferry: west_only }',
    at: ['play.yaml', 'e_turns:\n    family', 1],
    found: 'the historical ending, while the record ends in `e_drift` (agreement)',
    mend: 'mend the `when:` of the endings above it, or the moves of the record',
  },
];

describe('the minimal case', () => {
  test('has no structural problem', () => {
    expect(problemsOf(minimal())).toEqual([]);
  });
});

describe('a fault of structure is found by playing', () => {
  test.each(FAULTS.map((fault) => [fault.rule, fault] as const))('%s', (_rule, fault) => {
    const files = replaced(fault.file, fault.from, fault.to);
    const [file, piece, nth] = fault.at;
    const [line, column] = placeIn(files, file, piece, nth);
    expect(problemsOf(files)).toContainEqual({
      file,
      line,
      column,
      found: fault.found,
      mend: fault.mend,
    });
  });
});

describe('a dead end', () => {
  test('is a juncture at which nothing that the staff offers is ever possible', () => {
    const west = replaced(
      'play.yaml',
      '      take_turns:\n        label: Take the offer.\n        act: accept\n        by: { channel: ch_door, venue: v_inn }',
      '      take_turns:\n        label: Take the offer.\n        act: accept\n        by: { channel: ch_letters, venue: v_mill }',
    );
    const files = replaced('table.yaml', LETTERS, LETTERS_BY_MORNING, west);
    const [line, column] = placeIn(files, 'play.yaml', 'staff:', 2);
    expect(problemsOf(files)).toContainEqual({
      file: 'play.yaml',
      line,
      column,
      found: 'a dead end: nothing the staff lays on the desk can be sent, in 300 plays',
      mend: 'let one option at least be possible',
    });
  });
});

describe('a search that was cut short', () => {
  test('says so, and by how much', () => {
    const problems = problemsOf(replaced('play.yaml', FIGHT, NEVER), { plays: 2_000, seconds: 0 });
    expect(problems.map(({ found }) => found)).toContainEqual(
      'an ending that is never reached, in 1 play; the search was cut short after 0 seconds, 2,000 plays were meant',
    );
  });
});
