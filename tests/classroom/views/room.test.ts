import { describe, expect, test, vi } from 'vitest';
import { mannered } from '../../../src/classroom/rules/errands.ts';
import { placeOf } from '../../../src/classroom/views/places.ts';
import { lastWorld } from '../../../src/record/tape.ts';
import { MANNERS } from '../../../src/vocabulary/classroom.ts';
import { playFor, seatFor, tableFor, wordsFor } from '../../fixtures/class-eyes.ts';
import {
  as,
  draftAsked,
  type Lesson,
  lesson,
  TEACHER,
  withErrand,
} from '../../fixtures/classroom.ts';

/** A second case is read on the way: seconds on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

function drafted(): Lesson {
  const at = lesson();
  at.toPlay(10);
  const { head, draft } = draftAsked(at);
  at.does(as(head), { kind: 'draft', demarche: draft });
  return at;
}

describe('a delegation’s room', () => {
  test('has its own members, as they stand', () => {
    const room = tableFor(drafted(), 'r_thompson').room;
    expect(room?.members.map(({ role, doing }) => [role, doing])).toEqual([
      ['r_kennedy', 'waits'],
      ['r_rusk', 'thinks'],
      ['r_rfk', 'waits'],
      ['r_thompson', 'thinks'],
    ]);
  });

  test('shows what its chair is asked, in the words of its desk', () => {
    const at = drafted();
    const { turn } = playFor(at, 'r_kennedy').desk;
    const { room } = tableFor(at, 'r_rusk');
    expect(room?.asked).toEqual({
      chair: 'p_rfk',
      role: 'r_kennedy',
      title: turn?.title,
      question: turn?.question,
    });
  });

  test('reads a draft back: way, words and terms, public and secret', () => {
    const at = drafted();
    const { put } = tableFor(at, 'r_rusk').room ?? {};
    const form = playFor(at, 'r_kennedy').desk.turn?.drafts[0];
    expect(put?.words).toEqual(form?.text);
    expect(put?.readback).not.toBe('');
    expect(put?.terms.length).toBe(Object.keys(put?.demarche.package ?? {}).length);
  });

  test('counts advice, and names who gave it and why', () => {
    const at = drafted();
    const said = (role: string, advice: 'send' | 'hold') =>
      at.does(as(at.seat('A', role)), { kind: 'advise', advice, because: 'too public' });
    said('r_thompson', 'hold');
    said('r_rusk', 'send');
    const { room } = tableFor(at, 'r_rfk');
    expect(room?.count).toEqual({ send: 1, change: 0, hold: 1 });
    expect(room?.advice.map(({ role, advice, because }) => [role, advice, because])).toEqual([
      ['r_rusk', 'send', 'too public'],
      ['r_thompson', 'hold', 'too public'],
    ]);
  });

  test.each(['r_uthant', 'r_scali'])('%s has none', (role) => {
    expect(tableFor(drafted(), role).room).toBeNull();
  });

  test.each(['r_khrushchev', 'r_gromyko', 'r_dobrynin', 'r_feklisov'])(
    '%s has one in which the other side’s draft is not',
    (role) => {
      expect(tableFor(drafted(), role).room).toMatchObject({ put: null, advice: [], asked: null });
    },
  );

  test('a chair that its side keeps from a channel sits alone', () => {
    const at = lesson({ caseId: 'channel1971' });
    at.toPlay(9);
    const [lone] = [...at.state.seats.values()].filter(({ role }) => role === 'r_smith');
    expect(lone && placeOf(at.state, lone.id)?.role.chairs).toEqual(['c_smith']);
    expect(tableFor(at, 'r_smith').room).toBeNull();
    const { plan } = at.state.material;
    const head = plan.roles.find(({ side, duty }) => side === 'A' && duty === 'decides')?.id ?? '';
    const members = tableFor(at, head).room?.members.map(({ role }) => role);
    expect(members).not.toContain('r_smith');
  });
});

describe('an envoy’s errand', () => {
  const { at, envoy } = withErrand();
  const errand = tableFor(at, envoy.role ?? '').errand;

  test('is in its hands, and seen in its room as under way', () => {
    const order = at.table().delegations.A.errand?.demarche;
    expect(errand?.put.demarche).toEqual(order);
    const { room } = tableFor(at, 'r_thompson');
    expect(room?.errand).toMatchObject({ role: envoy.role, put: { demarche: order } });
    expect(tableFor(at, 'r_thompson').errand).toBeNull();
  });

  test('shows the way: who decided, its own stop, who takes it on, where and when it is read', () => {
    expect(errand?.way.map(({ name, you }) => [name, you])).toEqual([
      ['John F. Kennedy', false],
      [expect.any(String), true],
      ['Anatoly Dobrynin', false],
      ['Moscow', false],
    ]);
    expect(errand?.way.at(-2)?.note).toBe('2 to 10 hours by cipher');
    expect(errand?.way.at(-1)?.note).toMatch(/Moscow$/);
  });

  test.each(MANNERS)('said %s: what the view allows is what can be delivered', (manner) => {
    const again = withErrand();
    const told = tableFor(again.at, envoy.role ?? '').errand?.manners;
    const refusal = told?.find((one) => one.manner === manner)?.refusal ?? null;
    const order = again.at.table().delegations.A.errand?.demarche;
    const said = again.at.ask(as(again.envoy), { kind: 'deliver', manner, venue: null });
    // What has no edge to take off goes out as it was given; the view says that it would be no other.
    const same = order !== undefined && mannered(order, manner, null) === order;
    expect(said.refusal !== null || (same && manner !== 'plain')).toBe(refusal !== null);
  });

  test('may be said wherever that channel meets', () => {
    const venues = errand?.venues.map(({ id }) => id);
    expect(venues).toEqual(['v_justice', 'v_sovemb']);
  });
});

describe('who stands between', () => {
  test('the press uses what all can see and what has leaked, newest first', () => {
    const at = lesson();
    at.toPlay(10);
    for (let n = 0; n < 12; n += 1) at.does(TEACHER, { kind: 'end beat', table: 'A' });
    const { facts } = tableFor(at, 'r_scali');
    expect(facts.length).toBeGreaterThan(3);
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
    for (const { id } of facts) {
      const publish = { kind: 'publish', facts: [id], sure: 'know', text: null } as const;
      expect(at.ask(as(at.seat('A', 'r_scali')), publish).refusal).toBeNull();
    }
    expect(tableFor(at, 'r_rusk').facts).toEqual([]);
  });

  test('what is said on the air is a fact once it has been read, a letter is not', () => {
    const at = lesson();
    at.toPlay(10);
    for (let n = 0; n < 40; n += 1) at.ask(TEACHER, { kind: 'end beat', table: 'A' });
    const { messages, delivered } = lastWorld(at.table().tape);
    const { channels } = at.state.material.game;
    const open = messages.filter(({ id, demarche }) => {
      const medium = channels.find((one) => one.id === demarche.channel)?.medium;
      return (medium === 'broadcast' || medium === 'print') && delivered.includes(id);
    });
    const facts = tableFor(at, 'r_scali').facts.map(({ id }) => id);
    const told = messages.filter(({ id }) => facts.includes(id));
    expect(told).toEqual(open);
  });

  test('a mediator without a chair writes to the heads, about the issues of the case', () => {
    const at = lesson();
    at.toPlay(10);
    const { notes } = seatFor(at, 'r_uthant');
    expect(notes?.to.map(({ role }) => role)).toEqual(['r_kennedy', 'r_khrushchev']);
    const { issues } = at.state.material.game;
    expect(notes?.issues.map(({ id }) => id)).toEqual(issues.map(({ id }) => id));
    expect(seatFor(at, 'r_scali').notes).toBeNull();
    expect(seatFor(at, 'r_kennedy').notes).toBeNull();
  });

  test('a note is heard by whom it is for and by who wrote it', () => {
    const at = lesson();
    at.toPlay(10);
    at.does(as(at.seat('A', 'r_uthant')), {
      kind: 'note',
      to: ['r_kennedy'],
      note: { act: 'propose', issue: null, rung: null },
      text: null,
    });
    const heard = at.state.material.plan.roles
      .filter(({ id }) => wordsFor(at, id).length > 0)
      .map(({ id }) => id);
    expect(heard).toEqual(['r_kennedy', 'r_uthant']);
  });

  test('what is said is sent apart: a table’s own message does not grow with it', () => {
    const at = lesson();
    at.toPlay(10);
    const before = tableFor(at, 'r_kennedy');
    at.does(as(at.seat('A', 'r_rusk')), { kind: 'nudge', role: 'r_kennedy' });
    expect(wordsFor(at, 'r_kennedy')).toHaveLength(1);
    expect(tableFor(at, 'r_kennedy')).toEqual(before);
  });

  test('who is nudged hears it, and who nudges does not', () => {
    const at = lesson();
    at.toPlay(10);
    at.does(as(at.seat('A', 'r_rusk')), { kind: 'nudge', role: 'r_kennedy' });
    const [word] = wordsFor(at, 'r_kennedy');
    expect(word).toMatchObject({ from: 'nudge', text: 'Dean Rusk asks you to hurry.' });
    expect(wordsFor(at, 'r_rusk')).toEqual([]);
  });
});
