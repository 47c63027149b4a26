import { describe, expect, test } from 'vitest';
import {
  answerTeacher,
  classFileOf,
  csvOf,
  packOf,
  plansView,
  readClassFile,
  transcriptOf,
} from '../../../src/classroom/views/views.ts';
import { decisionsOf } from '../../../src/record/compare.ts';
import { lastWorld } from '../../../src/record/tape.ts';
import { playedOut } from '../../fixtures/class-eyes.ts';
import { randomClass } from '../../fixtures/class-play.ts';
import { as, type Lesson, lesson, materialOf, TEACHER } from '../../fixtures/classroom.ts';

function played(): Lesson {
  const at = lesson();
  at.toPlay(20);
  at.does(as(at.seat('A', 'r_rusk')), { kind: 'foresee', text: 'They will trade.' });
  const play = randomClass(at, 7);
  while (play.step('A'));
  playedOut(at, 'B');
  return at;
}

/** Rows of cells, as RFC 4180 has them. */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = [];
  for (const line of csv.trimEnd().split('\r\n')) {
    const cells = line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g);
    const row = [...cells].map(([, cell = '']) => cell.replace(/^"|"$/g, '').replaceAll('""', '"'));
    rows.push(row.slice(0, 16));
  }
  return rows;
}

describe('decisions as a table', () => {
  const at = played();
  const [head = [], ...rows] = rowsOf(csvOf(at.state));
  const column = (name: string) => rows.map((row) => row[head.indexOf(name)] ?? '');

  test('has one row for each decision of each table, in order', () => {
    const made = at.state.tables.flatMap(({ id, tape }) =>
      decisionsOf(at.state.material.game, tape.entries).map(() => id),
    );
    expect(column('table')).toEqual(made);
    expect(rows.every((row) => row.length === head.length)).toBe(true);
  });

  test('says whose each was: at a table that the model played out all but none are a student’s', () => {
    const by = column('by');
    const ofTable = (id: string) => by.filter((_, n) => column('table')[n] === id);
    expect(new Set(ofTable('B'))).toEqual(new Set(['model']));
    expect(ofTable('A')).toContain('student');
  });

  test('tells public terms from secret ones', () => {
    const { messages } = lastWorld(at.table().tape);
    const secret = messages.filter(({ demarche }) =>
      Object.values(demarche.package).some((term) => term.secret),
    );
    const cells = column('secret terms').filter(
      (cell, n) => cell !== '' && column('table')[n] === 'A',
    );
    expect(cells).toHaveLength(secret.length);
  });

  test('names no student', () => {
    expect(csvOf(at.state)).not.toContain('ALIAS');
  });
});

describe('the transcript', () => {
  const at = played();
  const text = transcriptOf(at.state);

  test('has every table, who sat there, and what happened', () => {
    expect(text).toContain('Table A');
    expect(text).toContain('Table B');
    expect(text).toContain('John F. Kennedy: ALIAS1');
    const sent = lastWorld(at.table().tape).messages.length;
    expect(text.split('\n').length).toBeGreaterThan(sent);
  });

  test('marks the model’s decisions as the model’s, and no student’s', () => {
    const marks = text.split('[by the model]').length - 1;
    const csv = rowsOf(csvOf(at.state)).filter((row) => row[4] === 'model');
    expect(marks).toBe(csv.length);
  });

  test('leaves no place of a sentence open', () => {
    expect(text).not.toMatch(/\{[a-z]\w*\}/i);
  });
});

describe('the class file', () => {
  const at = played();
  const text = classFileOf(at.state);

  test('brings back the same seats', () => {
    const { file } = readClassFile(text);
    expect(file).toMatchObject({ case: 'cuba1962', length: 45 });
    const seats = [...at.state.seats.values()];
    expect(file?.seats).toEqual(
      seats.map(({ alias, table, role, deputy }) => ({ alias, table, role, deputy })),
    );
  });

  test('has code-names and chairs, and nothing else of anybody', () => {
    expect(text).not.toMatch(/token|word|foreseen|trade/);
    at.does(TEACHER, { kind: 'remove', seat: 's3' });
    expect(classFileOf(at.state)).not.toContain('"ALIAS3"');
  });

  const changed = (change: (file: Record<string, unknown>) => void) => {
    const file = JSON.parse(text) as Record<string, unknown>;
    change(file);
    return JSON.stringify(file);
  };

  test.each<[rule: string, text: string, problem: RegExp]>([
    ['an empty one', '  ', /empty/],
    ['no JSON', 'Dear class', /not a class file: its first words are "Dear class"/],
    ['a save of a play', '{"what":"back-channel save"}', /not a class file/],
    ['a list', '[]', /not a class file/],
    [
      'one of a newer server',
      changed((file) => {
        file.format = 9;
      }),
      /newer server: format 9/,
    ],
    [
      'one without its seats',
      changed((file) => {
        delete file.seats;
      }),
      /`seats` is wrong/,
    ],
    [
      'one with a key too many',
      changed((file) => {
        file.notes = 'x';
      }),
      /wrong/,
    ],
    [
      'a table that no class has',
      text.replace('"table": "A"', '"table": "Z"'),
      /`seats\.0\.table` is wrong/,
    ],
    ['one that somebody has edited', text.replace('ALIAS1"', 'ALIAS9"'), /damaged/],
    ['one far too large', 'x'.repeat(70_000), /too large/],
  ])('%s is refused, and says why', (_, damaged, problem) => {
    const read = readClassFile(damaged);
    expect(read.file).toBeNull();
    expect(read.problem).toMatch(problem);
  });
});

describe('what is printed, and what can be chosen', () => {
  const material = materialOf('cuba1962');
  const pack = packOf(material);

  test('has a card and both briefs for each role', () => {
    expect(pack.cards.map(({ role, briefs }) => [role, briefs])).toEqual(
      material.plan.roles.map(({ id, briefs }) => [id, briefs]),
    );
  });

  test('has each question of the debrief with what to listen for, and the way out', () => {
    expect(pack.questions.map(({ question }) => question)).toEqual(material.game.questions);
    expect(pack.questions.every(({ note }) => note !== '')).toBe(true);
    expect(pack.exit).toEqual(material.plan.exit);
  });

  test('has the record in order of time', () => {
    expect(pack.timeline.length).toBeGreaterThanOrEqual(material.game.history.length);
    expect(pack.timeline[0]?.when).toBe('Tue 16 Oct');
  });

  test('lists cases with how many roles they have and need', () => {
    expect(plansView([material])).toEqual([
      {
        id: 'cuba1962',
        title: material.game.title,
        short: 'Cuba 1962',
        roles: material.plan.roles.length,
        essential: material.plan.roles.filter(({ need }) => need === 'essential').length,
      },
    ]);
  });

  test('goes to the teacher under names that say nothing of class or school', () => {
    const { state, presence, now } = played();
    const names = (['csv', 'transcript', 'class file'] as const).map((kind) => {
      const { answer } = answerTeacher(state, { kind }, presence, now);
      return answer !== null && 'name' in answer ? answer.name : null;
    });
    expect(names).toEqual([
      'cuba1962-decisions.csv',
      'cuba1962-transcript.txt',
      'cuba1962-class.json',
    ]);
  });
});
