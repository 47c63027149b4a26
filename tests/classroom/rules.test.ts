import { describe, expect, test } from 'vitest';
import { GRACE, MODEL_THINKS, spareMinutes } from '../../src/classroom/rules/lesson.ts';
import { tablesFor } from '../../src/classroom/rules/seating.ts';
import { holders } from '../../src/classroom/rules/state.ts';
import { askedAt } from '../../src/classroom/rules/turns.ts';
import { lastWorld } from '../../src/record/tape.ts';
import {
  as,
  DOOR,
  draftAsked,
  type Lesson,
  lesson,
  NOON,
  TEACHER,
  withErrand,
} from '../fixtures/classroom.ts';

describe('who sits where', () => {
  test.each([
    [5, 1],
    [8, 1],
    [12, 1],
    [13, 1],
    [16, 2],
    [18, 2],
    [19, 2],
    [27, 3],
    [35, 4],
    [40, 4],
  ])('%i students sit at %i tables', (students, tables) => {
    expect(tablesFor(students)).toBe(tables);
  });

  test.each([2, 8, 12, 17, 24, 35, 40])('of %i students nobody is left over', (count) => {
    const at = lesson();
    at.join(count);
    const seats = [...at.state.seats.values()];
    expect(seats.every(({ table, role }) => table !== null && role !== null)).toBe(true);
    for (const { id } of at.state.tables) {
      for (const { id: role } of at.state.material.plan.roles.filter(
        ({ need }) => need === 'essential',
      )) {
        expect(holders(at.state, id, role).filter(({ deputy }) => !deputy)).toHaveLength(1);
      }
    }
  });

  test('tables fill alike', () => {
    const at = lesson();
    at.join(30);
    const sizes = at.state.tables.map(
      ({ id }) => [...at.state.seats.values()].filter(({ table }) => table === id).length,
    );
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
  });

  test('who comes late shares the busiest chair as its deputy', () => {
    const at = lesson();
    at.join(10);
    at.does(TEACHER, { kind: 'go to', part: 'play' });
    at.does(TEACHER, { kind: 'lock', on: false });
    at.join(8);
    const late = at.state.seats.get('s18');
    expect(late).toMatchObject({ deputy: true, table: 'A' });
    const role = at.state.material.plan.roles.find(({ id }) => id === late?.role);
    expect(role?.duty).toBe('decides');
  });

  test('a locked room takes nobody, and a code-name is held once', () => {
    const at = lesson();
    at.join(2);
    const again = { kind: 'join', seat: 's9', alias: 'ALIAS1', tokenHash: 'x' } as const;
    expect(at.refused(DOOR, again).code).toBe('alias taken');
    at.does(TEACHER, { kind: 'lock', on: true });
    expect(at.refused(DOOR, { ...again, alias: 'OTHER' }).code).toBe('locked');
  });
});

describe('who may do what', () => {
  test('the head of the delegation that is asked sends, and the record goes on', () => {
    const at = lesson();
    at.toPlay(9);
    const { head, draft } = draftAsked(at);
    const before = at.table().tape.entries.length;
    at.goes(at.seat('A', 'r_rfk').id);
    at.does(as(head), { kind: 'order', demarche: draft });
    expect(at.table().tape.entries.length).toBeGreaterThan(before);
    expect(at.table().hands.at(-1)).toMatchObject({ role: at.state.seats.get(head.id)?.role });
  });

  test.each([
    ['an adviser cannot send', 'r_rusk', 'not yours'],
    ['an envoy cannot decide', 'r_rfk', 'not yours'],
    ['the press cannot send', 'r_scali', 'not yours'],
    ['the other head cannot decide out of turn', 'r_khrushchev', 'not now'],
  ] as const)('%s', (_, role, code) => {
    const at = lesson();
    at.toPlay(10);
    const { draft } = draftAsked(at);
    const refused = at.refused(as(at.seat('A', role)), { kind: 'order', demarche: draft });
    expect(refused.code).toBe(code);
    expect(refused.text).toMatch(/^No: /);
  });

  test('advice is asked for by a draft, and falls away with it', () => {
    const at = lesson();
    at.toPlay(10);
    const adviser = at.seat('A', 'r_rusk');
    const advice = { kind: 'advise', advice: 'send', because: 'way out' } as const;
    expect(at.refused(as(adviser), advice).code).toBe('not now');
    const { head, draft } = draftAsked(at);
    at.does(as(head), { kind: 'draft', demarche: draft });
    at.does(as(adviser), advice);
    expect(at.table().delegations.A.advice).toEqual({
      r_rusk: { advice: 'send', because: 'way out' },
    });
    at.does(as(head), { kind: 'draft', demarche: null });
    expect(at.table().delegations.A.advice).toEqual({});
  });

  test('what the engine refuses is refused in its words', () => {
    const at = lesson();
    at.toPlay(10);
    const { head, draft } = draftAsked(at);
    const demarche = { ...draft, channel: 'no_such', option: null };
    const refused = at.refused(as(head), { kind: 'order', demarche });
    expect(refused).toMatchObject({ code: 'engine' });
    expect(refused.text).toContain('no_such');
  });

  test("an order by an envoy's channel waits in its hands, and goes out in its manner", () => {
    const { at, envoy, head } = withErrand();
    const errand = at.table().delegations.A.errand ?? at.table().delegations.B.errand;
    const before = at.table().tape.entries.length;
    expect(at.refused(as(head), { kind: 'pass' }).code).toBe('not now');
    at.does(as(envoy), { kind: 'deliver', manner: 'plain', venue: null });
    const sent = at
      .table()
      .tape.entries.slice(before)
      .find(({ kind }) => kind === 'sent');
    expect(sent).toMatchObject({ message: { demarche: { act: errand?.demarche.act } } });
  });

  test('an envoy may hand an order back, and says why', () => {
    const { at, envoy } = withErrand();
    const before = at.table().tape.entries.length;
    at.does(as(envoy), { kind: 'hand back', because: 'too public' });
    const { A, B } = at.table().delegations;
    expect(A.handedBack ?? B.handedBack).toMatchObject({ because: 'too public' });
    expect(at.table().tape.entries.length).toBe(before);
  });

  test('the press publishes what all can see, and nothing else', () => {
    const at = lesson();
    at.toPlay(10);
    const press = as(at.seat('A', 'r_scali'));
    const publish = { kind: 'publish', facts: ['no-such'], sure: 'told', text: null } as const;
    expect(at.refused(press, publish).code).toBe('unknown');
  });

  test("typed words need the teacher's leave", () => {
    const at = lesson();
    at.toPlay(10);
    const note = {
      kind: 'note',
      to: ['r_kennedy'],
      note: { act: 'propose', issue: null, rung: null },
      text: 'Stop the ships for two weeks.',
    } as const;
    const mediator = as(at.seat('A', 'r_uthant'));
    expect(at.refused(mediator, note).code).toBe('not now');
    at.does(TEACHER, { kind: 'free text', on: true });
    at.does(mediator, note);
    expect(at.table().said.at(-1)).toMatchObject({ from: 'mediator', to: ['r_kennedy'] });
  });

  test('a command that comes twice is done once', () => {
    const at = lesson();
    at.toPlay(10);
    const { head, draft } = draftAsked(at);
    at.ask(as(head), { kind: 'draft', demarche: draft }, 'once00001');
    const { length } = at.log;
    expect(at.ask(as(head), { kind: 'draft', demarche: null }, 'once00001')).toEqual({
      entries: [],
      refusal: null,
    });
    expect(at.log).toHaveLength(length);
  });
});

describe('time', () => {
  test('a turn whose time is up is answered by the model', () => {
    const at = lesson();
    at.toPlay(10);
    const { beat } = at.table();
    at.pass(121);
    expect(at.table().beat).toBe(beat + 1);
    expect(at.table().hands.at(-1)?.model).toBe(true);
  });

  test('paused clocks stand, and what was left is left', () => {
    const at = lesson();
    at.toPlay(10);
    at.pass(20);
    at.does(TEACHER, { kind: 'pause', table: null });
    const { draft, head } = draftAsked(at);
    expect(at.refused(as(head), { kind: 'order', demarche: draft }).code).toBe('paused');
    at.pass(600);
    at.does(TEACHER, { kind: 'resume', table: null });
    expect(at.table().countdown).toEqual({ kind: 'runs', endsAt: at.now + 100_000 });
    expect(at.state.countdown).toEqual({ kind: 'runs', endsAt: at.now + (22 * 60 - 20) * 1000 });
  });

  test('a minute for all comes from spare time, and is refused when there is none', () => {
    const at = lesson();
    at.toPlay(10);
    // Parts that ended early have given their minutes.
    const spare = Math.floor((spareMinutes(45) * 60 - at.state.spent) / 60);
    for (let minute = 0; minute < spare; minute += 1) {
      at.does(TEACHER, { kind: 'extend', table: null, seconds: 60 });
    }
    expect(at.refused(TEACHER, { kind: 'extend', table: null, seconds: 60 }).code).toBe(
      'no time left',
    );
  });

  test('parts that run over take from the play, never from the debrief', () => {
    const at = lesson();
    at.join(10);
    at.now += 15 * 60_000;
    at.does(TEACHER, { kind: 'go to', part: 'play' });
    const ends = at.state.countdown;
    // 15 minutes gone of 5 for joining, with 2 spare: the play has 22 less 8.
    expect(ends).toEqual({ kind: 'runs', endsAt: at.now + 14 * 60_000 });
  });

  test('play ends by itself in time for the debrief', () => {
    const at = lesson();
    at.toPlay(10);
    at.pass(22 * 60 + 1);
    expect(lastWorld(at.table().tape).ended).not.toBeNull();
    at.does(TEACHER, { kind: 'go to', part: 'reveal' });
    at.does(TEACHER, { kind: 'go to', part: 'debrief' });
    expect(at.state.countdown).toEqual({ kind: 'runs', endsAt: at.now + 6 * 60_000 });
  });

  test('nothing is revealed before every table has ended', () => {
    const at = lesson();
    at.toPlay(10);
    expect(at.refused(TEACHER, { kind: 'go to', part: 'reveal' }).code).toBe('not ended');
  });

  test('who is gone past the grace time is sat for, and sits down again at the next juncture', () => {
    const at = lesson();
    at.toPlay(10);
    const { head, role } = draftAsked(at);
    at.goes(head.id);
    at.pass(GRACE - 1);
    expect(at.table().models[role]).toBeUndefined();
    at.pass(MODEL_THINKS + 2);
    expect(at.table().hands.at(-1)).toMatchObject({ role, model: true });
    at.comes(head.id);
    at.pass(1);
    for (let wait = 0; wait < 400 && askedAt(at.state, at.table())[0]?.role.id !== role; wait += 1)
      at.pass(1);
    expect(at.table().models[role]).toBeUndefined();
  });

  test('a deputy decides while the one in the chair is away', () => {
    const at = lesson();
    at.toPlay(10);
    const { head, role, draft } = draftAsked(at);
    at.does(TEACHER, { kind: 'lock', on: false });
    at.join(1);
    at.does(TEACHER, { kind: 'seat', seat: 's11', table: 'A', role });
    const deputy = at.state.seats.get('s11');
    expect(deputy?.deputy).toBe(true);
    const order = { kind: 'draft', demarche: draft } as const;
    expect(at.refused({ kind: 'seat', seat: 's11' }, order).code).toBe('not yours');
    at.goes(head.id);
    at.now += GRACE * 1000;
    at.does({ kind: 'seat', seat: 's11' }, order);
  });
});

describe('developments', () => {
  test("one of the case's list comes when the teacher sends it, once, at every table", () => {
    const at = lesson();
    at.toPlay(20);
    const first = at.state.material.game.developments.at(-1);
    const develop = { kind: 'develop', table: null, development: first?.id ?? '' } as const;
    at.does(TEACHER, develop);
    for (const { tape } of at.state.tables) {
      const came = tape.entries.filter(
        (entry) => entry.kind === 'developed' && entry.development === first?.id,
      );
      expect(came).toHaveLength(1);
    }
    expect(at.refused(TEACHER, develop).code).toBe('engine');
  });

  test('one written by hand is read by all and moves no number', () => {
    const at = lesson();
    at.toPlay(20);
    const before = at.state.tables.map(({ tape }) => tape);
    at.does(TEACHER, { kind: 'bulletin', table: null, text: 'A storm closes the airfields.' });
    expect(at.state.tables.map(({ tape }) => tape)).toEqual(before);
    expect(at.state.tables.every(({ said }) => said.at(-1)?.from === 'development')).toBe(true);
  });
});

describe('the log', () => {
  test('a class of model seats plays every table to its end, by the clock alone', () => {
    const at = lesson();
    at.does(TEACHER, { kind: 'rehearse' });
    at.does(TEACHER, { kind: 'lay tables', count: 2 });
    at.does(TEACHER, { kind: 'go to', part: 'play' });
    at.pass(22 * 60 + 2);
    expect(at.state.tables.map(({ tape }) => lastWorld(tape).ended !== null)).toEqual([true, true]);
  });

  test('tables of a class have all the same luck; of a rehearsal each its own', () => {
    const seeds = (at: Lesson) =>
      at.state.tables.map(({ tape }) => JSON.stringify(tape.worlds[0].chance));
    const people = lesson();
    people.does(TEACHER, { kind: 'lay tables', count: 3 });
    expect(new Set(seeds(people)).size).toBe(1);
    for (const first of ['rehearse', 'lay tables'] as const) {
      const at = lesson();
      const laying = { kind: 'lay tables', count: 3 } as const;
      if (first === 'lay tables') at.does(TEACHER, laying);
      at.does(TEACHER, { kind: 'rehearse' });
      if (first === 'rehearse') at.does(TEACHER, laying);
      expect(new Set(seeds(at)).size).toBe(3);
    }
  });

  test('a class is the same when its log is played again', async () => {
    const { applyEntry, newClass } = await import('../../src/classroom/rules/class.ts');
    const at = lesson();
    at.toPlay(17);
    at.pass(300);
    at.does(TEACHER, { kind: 'pause', table: 'B' });
    at.pass(30);
    const again = at.log.reduce(applyEntry, newClass(at.state.head, at.state.material));
    expect(again).toEqual(at.state);
    expect(at.log.map(({ n }) => n)).toEqual(at.log.map((_, place) => place));
    expect(at.state.head.created).toBe(NOON);
  });
});
