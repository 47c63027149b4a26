import { describe, expect, test } from 'vitest';
import type { TeacherAsk } from '../../../src/classroom/protocol/commands.ts';
import type { GlanceView } from '../../../src/classroom/protocol/views.ts';
import {
  answerStudent,
  answerTeacher,
  classView,
  openTableView,
  projectorView,
  tablesView,
  teacherView,
} from '../../../src/classroom/views/views.ts';
import { playedOut, playFor, seatFor, tableFor, wordsFor } from '../../fixtures/class-eyes.ts';
import { randomClass } from '../../fixtures/class-play.ts';
import {
  as,
  draftAsked,
  type Lesson,
  lesson,
  TEACHER,
  withErrand,
} from '../../fixtures/classroom.ts';

function playing(students = 10): Lesson {
  const at = lesson();
  at.toPlay(students);
  return at;
}

const desk = ({ state, presence, now }: Lesson) => teacherView(state, presence, now);
const wall = ({ state, presence, now }: Lesson) => projectorView(state, presence, now);
const opened = ({ state, presence, now }: Lesson) => openTableView(state, 'A', presence, now);
const asked = ({ state, presence, now }: Lesson, ask: TeacherAsk) =>
  answerTeacher(state, ask, presence, now);

function glance(at: Lesson, table = 'A'): GlanceView {
  const found = desk(at).tables.find(({ id }) => id === table);
  if (found === undefined) throw new Error(`No table ${table}.`);
  return found;
}

const drafted = (): Lesson => {
  const at = playing();
  const { head, draft } = draftAsked(at);
  at.does(as(head), { kind: 'draft', demarche: draft });
  return at;
};

describe('a table at a glance', () => {
  test.each<[rule: string, made: () => Lesson, standing: string]>([
    ['who thinks', playing, 'John F. Kennedy thinks'],
    ['who waits for whom', drafted, 'John F. Kennedy waits for Dean Rusk and Llewellyn Thompson'],
    ['who has an order', () => withErrand().at, 'Robert F. Kennedy has an order to deliver'],
    [
      'who is offline',
      () => {
        const at = playing();
        at.goes('s1');
        return at;
      },
      'John F. Kennedy is asked, and offline',
    ],
    [
      'for whom the model answers',
      () => {
        const at = playing();
        at.does(TEACHER, { kind: 'model', table: 'A', role: 'r_kennedy', on: true });
        return at;
      },
      'Model for John F. Kennedy',
    ],
    [
      'that it is over',
      () => {
        const at = playing();
        playedOut(at);
        return at;
      },
      'Ended',
    ],
  ])('tells %s', (_, made, standing) => {
    expect(glance(made()).standing).toBe(standing);
  });

  test('tells each role’s work in words', () => {
    const texts = glance(drafted()).chairs.map(({ role, doing, text }) => [role, doing, text]);
    expect(Object.fromEntries(texts.map(([role, ...rest]) => [role, rest]))).toMatchObject({
      r_kennedy: ['waits', 'waits for Dean Rusk'],
      r_rusk: ['thinks', 'weighs a draft'],
      r_khrushchev: ['waits', 'waits'],
    });
  });

  test('at the end nobody waits any more', () => {
    const at = playing();
    playedOut(at);
    const held = glance(at).chairs.filter(({ seats }) => seats.length > 0);
    expect(new Set(held.map(({ doing, text }) => `${doing}: ${text}`))).toEqual(
      new Set(['done: at the end']),
    );
  });

  test('an empty chair is nobody’s, and one that the model has is the model’s', () => {
    const at = playing(6);
    const doing = (role: string) => glance(at).chairs.find((one) => one.role === role)?.doing;
    expect(doing('r_thompson')).toBe('absent');
    at.pass(2);
    expect(doing('r_feklisov')).toBe('model');
  });

  test.each<[rule: string, does: (at: Lesson) => void, alarm: boolean]>([
    ['not while all is well', () => {}, false],
    ['when who is asked is offline', (at) => at.goes('s1'), true],
    ['not when somebody else is', (at) => at.goes(at.seat('A', 'r_gromyko').id), false],
    ['when it has thought for most of its time', (at) => void at.pass(80), true],
    [
      'not while its clock stands',
      (at) => {
        at.pass(80);
        at.does(TEACHER, { kind: 'pause', table: null });
      },
      false,
    ],
  ])('is an alarm: %s', (_, does, alarm) => {
    const at = playing();
    does(at);
    expect(glance(at).alarm).toBe(alarm);
  });

  test('of several slow tables the slowest alone is an alarm; one that ended early is one', () => {
    const at = playing(20);
    at.pass(40);
    at.does(TEACHER, { kind: 'end beat', table: 'B' });
    at.pass(60);
    expect([glance(at, 'A').alarm, glance(at, 'B').alarm]).toEqual([true, false]);
    playedOut(at, 'A');
    expect(glance(at, 'A')).toMatchObject({ alarm: true, standing: 'Ended early' });
  });
});

describe('a table opened', () => {
  test('has its record newest first, with what is secret set apart', () => {
    const at = playing();
    const play = randomClass(at, 1);
    while (play.step('A'));
    const { record } = opened(at);
    expect(record.map(({ n }) => n)).toEqual(record.map(({ n }) => n).sort((a, b) => b - a));
    const open = record.map(({ text }) => text).join('\n');
    const { game } = at.state.material;
    const back = game.channels.filter(({ kind }) => kind === 'back').map(({ id }) => id);
    const whispered = at.table().tape.worlds.at(-1)?.messages ?? [];
    const secret = whispered.filter(({ demarche }) => back.includes(demarche.channel ?? ''));
    expect(secret.length).toBeGreaterThan(0);
    for (const message of secret) {
      const line = record.find(({ n }) => {
        const entry = at.table().tape.entries[n];
        return entry?.kind === 'sent' && entry.message.id === message.id;
      });
      expect(line?.secret).not.toBeNull();
      for (const [issue, { secret: hidden, rung }] of Object.entries(message.demarche.package)) {
        const words = game.issues
          .find(({ id }) => id === issue)
          ?.ladder.find(({ id }) => id === rung)?.says[message.from];
        if (hidden && words !== undefined) expect(open).not.toContain(words);
      }
    }
  });

  test('lists what has not happened yet, and no more once it has', () => {
    const at = playing();
    const [first] = opened(at).developments;
    at.does(TEACHER, { kind: 'develop', table: 'A', development: first?.id ?? '' });
    const left = opened(at).developments.map(({ id }) => id);
    expect(left).not.toContain(first?.id);
    expect(left.length).toBeGreaterThan(0);
  });

  test('has official lines before back ones', () => {
    const kinds = opened(playing()).lines.map(({ kind }) => kind);
    expect(kinds).toEqual([...kinds].sort().reverse());
  });
});

describe('the teacher’s desk', () => {
  test('counts who is here, ready, offline and sat for', () => {
    const at = lesson();
    at.join(10);
    at.does(TEACHER, { kind: 'go to', part: 'brief' });
    at.does(as(at.seat('A', 'r_rusk')), { kind: 'ready' });
    at.goes('s4');
    at.does(TEACHER, { kind: 'remove', seat: 's5' });
    expect(desk(at)).toMatchObject({
      code: 'KX74RNA',
      ready: 1,
      offline: 1,
      models: 0,
      ended: 0,
      removed: [{ seat: 's5' }],
      waiting: [],
    });
    expect(desk(at).class.here).toBe(8);
  });

  test('has the lines that students typed, by code-name', () => {
    const at = playing();
    at.does(as(at.seat('A', 'r_rusk')), { kind: 'foresee', text: 'They will trade.' });
    at.does(as(at.seat('A', 'r_rusk')), { kind: 'answer exit', answers: ['The letter.', ''] });
    expect(desk(at).foreseen).toEqual([{ alias: 'ALIAS7', table: 'A', text: 'They will trade.' }]);
    expect(desk(at).exits).toEqual([{ alias: 'ALIAS7', answers: ['The letter.', ''] }]);
  });

  test('looks through any role’s eyes: what it sees is what that role is sent', () => {
    const at = drafted();
    for (const { id } of at.state.material.plan.roles) {
      const { answer } = asked(at, { kind: 'view as', table: 'A', role: id });
      expect(answer).toEqual({
        kind: 'view as',
        seat: seatFor(at, id),
        table: tableFor(at, id),
        said: { words: wordsFor(at, id) },
        play: playFor(at, id),
      });
    }
  });

  test('through those of a role that nobody holds as well', () => {
    const at = playing(6);
    const { answer } = asked(at, { kind: 'view as', table: 'A', role: 'r_thompson' });
    expect(answer).toMatchObject({
      kind: 'view as',
      seat: { seat: '', card: { doing: 'absent' } },
    });
  });

  test.each<[ask: TeacherAsk, code: string]>([
    [{ kind: 'table', table: 'D' }, 'unknown'],
    [{ kind: 'view as', table: 'A', role: 'r_nobody' }, 'unknown'],
    [{ kind: 'view as', table: 'A', role: 'r_rusk' }, 'not now'],
    [{ kind: 'replay', table: 'A' }, 'not now'],
    [{ kind: 'frame', table: 'D', step: 0 }, 'not now'],
    [{ kind: 'tables' }, 'not ended'],
  ])('refuses %j, in words', (ask, code) => {
    const at = lesson();
    at.join(10);
    const { refusal } = asked(at, ask);
    expect(refusal?.code).toBe(code);
    expect(refusal?.text).toMatch(/^No: /);
  });
});

describe('the wall', () => {
  test('shows the code while people join, and takes it down with the lock', () => {
    const at = lesson();
    at.join(3);
    expect(wall(at)).toMatchObject({
      show: 'code',
      code: 'KX74RNA',
      newest: { alias: 'ALIAS3', table: 'A' },
    });
    at.does(TEACHER, { kind: 'lock', on: true });
    expect(wall(at).code).toBeNull();
  });

  test('reveals nothing before every table has ended and the reveal has begun', () => {
    const at = playing(20);
    playedOut(at, 'A');
    expect(wall(at)).toMatchObject({ show: 'clock', reveal: null, replay: null });
    playedOut(at, 'B');
    at.does(TEACHER, { kind: 'project', show: 'replay', table: 'A', step: 3 });
    expect(wall(at)).toMatchObject({ show: 'clock', reveal: null, replay: null });
    at.does(TEACHER, { kind: 'go to', part: 'reveal' });
    expect(wall(at)).toMatchObject({ show: 'reveal', replay: null });
    expect(wall(at).reveal).toEqual(tablesView(at.state));
    at.does(TEACHER, { kind: 'project', show: 'replay', table: 'B', step: 3 });
    expect(wall(at)).toMatchObject({ reveal: null, replay: { table: 'B', frame: { n: 3 } } });
  });

  test('a student is answered of all tables from the same moment on', () => {
    const at = playing();
    const ask = () => answerStudent(at.state, 's1', { kind: 'tables' });
    playedOut(at);
    expect(ask().refusal?.code).toBe('not ended');
    at.does(TEACHER, { kind: 'go to', part: 'reveal' });
    expect(ask().answer).toEqual({ kind: 'tables', tables: tablesView(at.state) });
  });
});

describe('the class as all see it', () => {
  test('has the lesson’s parts with their minutes, and what is spare', () => {
    const { state, presence, now } = playing();
    const { lesson: told } = classView(state, presence, now);
    const minutes = told.parts.reduce((sum, part) => sum + part.minutes, 0);
    expect(minutes + told.spare).toBeGreaterThanOrEqual(45);
    expect(told.parts.filter(({ kept }) => kept).map(({ part }) => part)).toEqual(['debrief']);
    expect(told).toMatchObject({ part: 'play', paused: false, left: null, length: 45 });
  });

  test('names who sits at which table by code-names alone', () => {
    const { state, presence, now } = playing(20);
    const { tables } = classView(state, presence, now);
    expect(tables.map(({ id, aliases }) => [id, aliases.length])).toEqual([
      ['A', 10],
      ['B', 10],
    ]);
  });
});
