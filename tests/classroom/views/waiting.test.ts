import { describe, expect, test } from 'vitest';
import type { Seat } from '../../../src/classroom/rules/state.ts';
import {
  playedOut,
  playFor,
  playOfSeat,
  tableFor,
  tableOfSeat,
} from '../../fixtures/class-eyes.ts';
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

/** A draft lies before the American delegation. */
function drafted(students = 10): Lesson {
  const at = playing(students);
  const { head, draft } = draftAsked(at);
  at.does(as(head), { kind: 'draft', demarche: draft });
  return at;
}

function advised(at: Lesson, role: string): Lesson {
  const advice = { kind: 'advise', advice: 'send', because: 'way out' } as const;
  at.does(as(at.seat('A', role)), advice);
  return at;
}

/** An order is in Robert Kennedy's hands. */
const underWay = (): Lesson => withErrand().at;

function offline(at: Lesson, role: string): Lesson {
  at.goes(at.seat('A', role).id);
  return at;
}

function ended(): Lesson {
  const at = playing();
  playedOut(at);
  return at;
}

const read = (): Lesson => {
  const at = lesson();
  at.join(10);
  at.does(TEACHER, { kind: 'go to', part: 'brief' });
  return at;
};

const modelled = (): Lesson => {
  const at = playing();
  at.does(TEACHER, { kind: 'model', table: 'A', role: 'r_kennedy', on: true });
  return at;
};

const ADVISERS = 'Dean Rusk and Llewellyn Thompson';

describe('whom a seat is told it waits for, and what it has to do', () => {
  test.each<[rule: string, made: () => Lesson, role: string, text: string, task: string]>([
    [
      'before the clock runs there is a brief to read',
      read,
      'r_kennedy',
      'The clock of the play does not run yet',
      'read',
    ],
    [
      'who is asked holds up both delegations',
      playing,
      'r_kennedy',
      'Both delegations wait for you',
      'decide',
    ],
    [
      'its own room waits for it by name',
      playing,
      'r_thompson',
      'You wait for John F. Kennedy',
      'wait',
    ],
    [
      'the other side is named by its capital alone',
      playing,
      'r_khrushchev',
      'You wait for Washington',
      'wait',
    ],
    [
      'nor does its envoy learn who thinks over there',
      playing,
      'r_dobrynin',
      'You wait for Washington',
      'wait',
    ],
    ['nobody waits for the press', playing, 'r_scali', 'Nobody waits for you', 'publish'],
    ['nor for a mediator without a chair', playing, 'r_uthant', 'Nobody waits for you', 'mediate'],
    [
      'a draft is held up by who has not advised',
      drafted,
      'r_rusk',
      'John F. Kennedy waits for you',
      'advise',
    ],
    [
      'its head waits for them, and may decide before',
      drafted,
      'r_kennedy',
      `You wait for ${ADVISERS}`,
      'decide',
    ],
    [
      'an envoy of a head that decides is not waited for',
      drafted,
      'r_rfk',
      `You wait for ${ADVISERS}`,
      'wait',
    ],
    ['a draft is nobody else’s affair', drafted, 'r_gromyko', 'You wait for Washington', 'wait'],
    [
      'who has advised waits for the others',
      () => advised(drafted(), 'r_rusk'),
      'r_rusk',
      'You wait for Llewellyn Thompson',
      'wait',
    ],
    [
      'when all have, the head is waited for',
      () => advised(advised(drafted(), 'r_rusk'), 'r_thompson'),
      'r_kennedy',
      'Both delegations wait for you',
      'decide',
    ],
    [
      'an envoy with an order holds up both delegations',
      underWay,
      'r_rfk',
      'Both delegations wait for you',
      'carry',
    ],
    ['and its head waits for it', underWay, 'r_kennedy', 'You wait for Robert F. Kennedy', 'wait'],
    [
      'a line that is down is told to its own room',
      () => offline(playing(), 'r_kennedy'),
      'r_rusk',
      'You wait for John F. Kennedy, whose line is down',
      'wait',
    ],
    [
      'and to nobody else',
      () => offline(playing(), 'r_kennedy'),
      'r_gromyko',
      'You wait for Washington',
      'wait',
    ],
    [
      'who has the model in its chair is told so',
      modelled,
      'r_kennedy',
      'The model sits in your chair',
      'wait',
    ],
    [
      'and its room is told who answers',
      modelled,
      'r_rusk',
      'The model answers for John F. Kennedy',
      'wait',
    ],
    ['an end is an end for all', ended, 'r_gromyko', 'It is over at this table', 'ended'],
  ])('%s', (_, made, role, text, task) => {
    const { waiting, task: told } = tableFor(made(), role);
    expect([waiting.text, told]).toEqual([text, task]);
  });

  test.each<[rule: string, made: () => Lesson, role: string, roles: string[]]>([
    ['of one’s own room who is awaited', drafted, 'r_kennedy', ['r_rusk', 'r_thompson']],
    ['of the other side its head, whoever thinks there', underWay, 'r_gromyko', ['r_kennedy']],
    ['nobody by who is awaited alone', playing, 'r_kennedy', []],
  ])('may be nudged: %s', (_, made, role, roles) => {
    expect(tableFor(made(), role).waiting.roles).toEqual(roles);
  });

  test('who is waited for is told that it is', () => {
    const at = drafted();
    const yours = ['r_kennedy', 'r_rusk', 'r_rfk', 'r_gromyko', 'r_scali'].filter(
      (role) => tableFor(at, role).waiting.yours,
    );
    expect(yours).toEqual(['r_rusk']);
  });
});

describe('who may decide', () => {
  test.each<[rule: string, made: () => Lesson, role: string, decides: boolean]>([
    ['the head that is asked', playing, 'r_kennedy', true],
    ['not its adviser', playing, 'r_rusk', false],
    ['not the head of the other side', playing, 'r_khrushchev', false],
    ['a head before all have advised', drafted, 'r_kennedy', true],
    ['not while its order is under way', underWay, 'r_kennedy', false],
    ['not while the model sits in the chair', modelled, 'r_kennedy', false],
  ])('%s', (_, made, role, decides) => {
    expect(playFor(made(), role).decides).toBe(decides);
  });

  /** The eleventh student, whom the teacher has put beside the American head. */
  function withDeputy(): { at: Lesson; deputy: Seat } {
    const at = playing(11);
    at.does(TEACHER, { kind: 'seat', seat: 's11', table: 'A', role: 'r_kennedy' });
    const deputy = at.state.seats.get('s11');
    if (deputy?.deputy !== true) throw new Error('The head has no deputy.');
    return { at, deputy };
  }

  test('a deputy has only to advise while the one in the chair is here', () => {
    const { at, deputy } = withDeputy();
    expect(tableOfSeat(at, deputy).waiting).toMatchObject({
      text: 'ALIAS1 has the chair, and you advise',
      yours: false,
    });
    expect(tableOfSeat(at, deputy).task).toBe('wait');
    expect(playOfSeat(at, deputy).decides).toBe(false);
  });

  test('and decides while it is away', () => {
    const { at, deputy } = withDeputy();
    at.goes('s1');
    at.pass(51);
    expect(tableOfSeat(at, deputy).task).toBe('decide');
    expect(playOfSeat(at, deputy).decides).toBe(true);
  });
});

describe('clocks', () => {
  test('a table’s clock runs until a moment, and stands with what is left', () => {
    const at = playing();
    const running = tableFor(at, 'r_kennedy').waiting;
    expect(running).toMatchObject({ endsAt: at.now + 120_000, left: null, paused: false });
    at.pass(20);
    at.does(TEACHER, { kind: 'pause', table: 'A' });
    const stands = { endsAt: null, left: 100, paused: true };
    expect(tableFor(at, 'r_kennedy').waiting).toMatchObject(stands);
    expect(playFor(at, 'r_kennedy').decides).toBe(false);
    at.does(TEACHER, { kind: 'resume', table: 'A' });
    expect(tableFor(at, 'r_kennedy').waiting).toMatchObject({ left: null, paused: false });
  });
});
