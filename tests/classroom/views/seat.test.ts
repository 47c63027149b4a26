import { describe, expect, test } from 'vitest';
import { playView, seatView, tableView } from '../../../src/classroom/views/views.ts';
import { folder } from '../../../src/projection/folder.ts';
import { leaves, playFor, playOfSeat, seatFor, seatOfSeat } from '../../fixtures/class-eyes.ts';
import { as, draftAsked, type Lesson, lesson, TEACHER } from '../../fixtures/classroom.ts';
import { leaves as strings } from '../../fixtures/secrets.ts';

function joined(students = 10): Lesson {
  const at = lesson();
  at.join(students);
  return at;
}

function playing(students = 10): Lesson {
  const at = lesson();
  at.toPlay(students);
  for (const seat of at.state.seats.values()) at.does(as(seat), { kind: 'ready' });
  return at;
}

describe('the brief', () => {
  test.each(['joining', 'practice'] as const)(
    'is in nobody’s hands in %s: seats may still change',
    (part) => {
      const at = joined();
      if (part !== 'joining') at.does(TEACHER, { kind: 'go to', part });
      const seat = seatFor(at, 'r_kennedy');
      expect(seat).toMatchObject({ brief: null, folder: null, table: 'A' });
      expect(seat.card).toMatchObject({
        role: 'r_kennedy',
        aliases: ['ALIAS1'],
        party: 'United States',
      });
    },
  );

  test('is its role’s own, at both levels, from its part on', () => {
    const at = joined();
    at.does(TEACHER, { kind: 'go to', part: 'brief' });
    for (const { id, briefs } of at.state.material.plan.roles) {
      expect(seatFor(at, id).brief).toEqual(briefs);
    }
  });

  test('and its folder reads of those chairs alone for which the role decides', () => {
    const at = playing();
    const chairs = (role: string) => seatFor(at, role).folder?.chairs.map(({ id }) => id);
    expect(chairs('r_khrushchev')).toEqual(['p_dobrynin', 'p_khrushchev']);
    expect(chairs('r_feklisov')).toEqual(['p_feklisov']);
    expect(chairs('r_gromyko')).toEqual([]);
    expect(chairs('r_scali')).toEqual([]);
    const whole = folder(at.state.material.game, 'B');
    expect(seatFor(at, 'r_gromyko').folder).toEqual({ ...whole, chairs: [] });
  });
});

describe('whom a role can reach', () => {
  test.each([
    ['r_kennedy', ['r_rusk', 'r_rfk', 'r_thompson'], ['Moscow', 'U Thant', 'the press']],
    ['r_rfk', ['r_kennedy', 'r_rusk', 'r_thompson'], ['U Thant', 'the press']],
    ['r_uthant', [], ['the press']],
    ['r_scali', [], ['Washington', 'Moscow', 'U Thant']],
  ])('%s sits with %j, and not with %j', (role, room, notYou) => {
    const { reach } = seatFor(joined(), role);
    expect(reach.room.map((card) => card.role)).toEqual(room);
    expect(reach.notYou).toEqual(notYou);
  });

  test('an envoy carries the channels of which it is the mouth', () => {
    const { carries } = seatFor(joined(), 'r_rfk').reach;
    expect(carries).toEqual([{ channel: 'Robert Kennedy and Anatoly Dobrynin', kind: 'back' }]);
    expect(seatFor(joined(), 'r_rusk').reach.carries).toEqual([]);
  });
});

describe('a seat stands still', () => {
  test('while its table moves it is the very same object', () => {
    const at = playing();
    const before = at.state.material.plan.roles.map(({ id }) => seatFor(at, id));
    const { head, draft } = draftAsked(at);
    at.does(as(head), { kind: 'draft', demarche: draft });
    at.does(as(head), { kind: 'order', demarche: draft });
    const after = at.state.material.plan.roles.map(({ id }) => seatFor(at, id));
    for (const [n, seat] of after.entries()) expect(seat).toBe(before[n]);
  });

  test('and its play is, until something of it changes', () => {
    const at = playing();
    const before = playFor(at, 'r_gromyko');
    const { head, draft } = draftAsked(at);
    at.does(as(head), { kind: 'draft', demarche: draft });
    expect(playFor(at, 'r_gromyko')).toBe(before);
  });

  test.each<[change: string, does: (at: Lesson) => void]>([
    ['who is muted', (at) => at.does(TEACHER, { kind: 'mute', seat: 's1', on: true })],
    [
      'who has the model in its room',
      (at) => at.does(TEACHER, { kind: 'model', table: 'A', role: 'r_rusk', on: true }),
    ],
    [
      'who has foreseen',
      (at) => at.does(as(at.seat('A', 'r_kennedy')), { kind: 'foresee', text: 'War.' }),
    ],
  ])('%s is told', (_, does) => {
    const at = playing();
    const before = seatFor(at, 'r_kennedy');
    does(at);
    expect(seatFor(at, 'r_kennedy')).not.toEqual(before);
  });
});

describe('who comes late or back', () => {
  const played = (at: Lesson, beats: number) => {
    for (let n = 0; n < beats; n += 1) at.ask(TEACHER, { kind: 'end beat', table: 'A' });
  };

  test('who has been there from the start is told nothing twice', () => {
    const at = playing();
    const { head, draft } = draftAsked(at);
    at.does(as(head), { kind: 'order', demarche: draft });
    expect(seatFor(at, 'r_kennedy').recap).toEqual([]);
  });

  test('who comes late reads what its chair knew when it came, and no more of it as play goes on', () => {
    const at = playing(9);
    played(at, 6);
    at.does(TEACHER, { kind: 'lock', on: false });
    at.join(1);
    const late = at.state.seats.get('s10');
    if (late === undefined) throw new Error('Nobody came.');
    const { recap, folder: known } = seatOfSeat(at, late);
    expect(known?.side).toBe('B');
    expect(recap.length).toBeGreaterThan(2);
    const shown = strings(playOfSeat(at, late), new Set());
    const came = recap.filter(({ model }) => !model).map(({ text }) => text);
    for (const text of came) expect(shown).toContain(text);
    expect(seatFor(at, 'r_gromyko').recap).toEqual([]);
    at.does(as(at.seat('A', at.asked().role.id)), { kind: 'pass' });
    expect(seatOfSeat(at, late).recap).toEqual(recap);
  });

  test('who comes back reads what the model did in its chair, marked as the model’s', () => {
    const at = playing();
    leaves(at, at.seat('A', 'r_kennedy'));
    at.pass(200);
    at.comes('s1');
    const { recap } = seatFor(at, 'r_kennedy');
    expect(recap.filter(({ model }) => model).length).toBeGreaterThan(0);
    expect(seatFor(at, 'r_rusk').recap).toEqual([]);
  });
});

describe('who has no chair', () => {
  test('a removed seat is told so, and nothing of its table', () => {
    const at = playing();
    at.does(TEACHER, { kind: 'remove', seat: 's1' });
    const { state, presence, now } = at;
    expect(seatView(state, 's1', presence, now)).toMatchObject({
      table: null,
      card: null,
      brief: null,
      folder: null,
      recap: [],
    });
    expect(tableView(state, 's1', presence, now)).toBeNull();
    expect(playView(state, 's1', 0, presence, now)).toBeNull();
  });

  test('a seat that is not there is no seat', () => {
    const { state, presence, now } = joined();
    expect(() => seatView(state, 's99', presence, now)).toThrow('no seat `s99`');
    expect(tableView(state, 's99', presence, now)).toBeNull();
  });

  test('before the clock runs there is no play', () => {
    const at = joined();
    at.does(TEACHER, { kind: 'go to', part: 'brief' });
    expect(playView(at.state, 's1', 0, at.presence, at.now)).toBeNull();
  });
});

describe('the play', () => {
  test('is the role’s own desk, whichever of its chairs is asked', () => {
    const at = playing();
    expect(playFor(at, 'r_kennedy').desk.chair).toMatchObject({
      name: 'John F. Kennedy',
      side: 'A',
    });
    expect(playFor(at, 'r_thompson').desk.chair.name).toBe('Llewellyn Thompson');
    expect(playFor(at, 'r_scali').desk.chair).toMatchObject({ name: 'John Scali', between: true });
  });

  test('goes on from where its device has read to', () => {
    const at = playing();
    const first = playOfSeat(at, at.seat('A', 'r_kennedy'), 0);
    expect(first).toMatchObject({ passed: 0, phase: { kind: 'development' } });
    const all = playFor(at, 'r_kennedy');
    expect(all).toMatchObject({ passed: all.stops, phase: { kind: 'desk' } });
  });
});
