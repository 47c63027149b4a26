import { describe, expect, test, vi } from 'vitest';
import type { StudentAsk } from '../../../src/classroom/protocol/commands.ts';
import type { Seat } from '../../../src/classroom/rules/state.ts';
import { eyesOf } from '../../../src/classroom/views/eyes.ts';
import { placeOf } from '../../../src/classroom/views/places.ts';
import {
  answerStudent,
  classView,
  playView,
  projectorView,
  saidView,
  seatView,
  tableView,
} from '../../../src/classroom/views/views.ts';
import { lastWorld } from '../../../src/record/tape.ts';
import { type RandomClass, randomClass, type Whisper } from '../../fixtures/class-play.ts';
import { draftsOfOthers, neverSent, saidToAll } from '../../fixtures/class-secrets.ts';
import { CASES_OF_CLASSES, type Lesson, lesson, TEACHER } from '../../fixtures/classroom.ts';
import { hiddenNumbers, leaves, unreadWords } from '../../fixtures/secrets.ts';

/** Whole plays by ten at a table: seconds on an idle machine, more on a busy one. */
vi.setConfig({ testTimeout: 240_000 });

/** More stops than any play has: everything read. */
const ALL = 9999;

/** All that a student's device could be sent at this moment and has not been sent just before. */
function sent(at: Lesson, seat: Seat, sentBefore: Map<string, unknown[]>): Set<string> {
  const { state, presence, now } = at;
  const play = playView(state, seat.id, ALL, presence, now);
  const views: unknown[] = [
    classView(state, presence, now),
    seatView(state, seat.id, presence, now),
    tableView(state, seat.id, presence, now),
    saidView(state, seat.id),
    play,
    play && playView(state, seat.id, play.stops - 1, presence, now),
  ];
  const drafts = play?.desk.turn?.drafts ?? [];
  const asks: StudentAsk[] = [{ kind: 'debrief' }, { kind: 'tables' }];
  for (const { demarche } of drafts.slice(0, 1)) {
    asks.push({ kind: 'form', demarche }, { kind: 'forecast', demarche });
  }
  for (const ask of asks) views.push(answerStudent(state, seat.id, ask));
  const before = sentBefore.get(seat.id) ?? [];
  sentBefore.set(seat.id, views);
  return leaves(
    views.filter((view) => !before.includes(view)),
    new Set(),
  );
}

const mayHear = ({ to }: Whisper, { id, table, role }: Seat) =>
  to.includes(id) || to.includes(`${table}/${role}`);

/** Plays a class to its end; every new string of every seat is looked at when it first goes out. */
function watch({ at, whispers, step }: RandomClass): string[] {
  const { state } = at;
  const seen = new Map<string, Set<string>>();
  const sentBefore = new Map<string, unknown[]>();
  const forbidden = new Map<string, string[]>();
  const leaks: string[] = [];
  const look = () => {
    for (const seat of at.state.seats.values()) {
      const place = placeOf(at.state, seat.id);
      if (place === null || lastWorld(place.table.tape).ended !== null) continue;
      const { role, table } = place;
      const known = seen.get(seat.id) ?? new Set<string>();
      seen.set(seat.id, known);
      const never = forbidden.get(role.id) ?? neverSent(state, role);
      forbidden.set(role.id, never);
      const viewer = eyesOf(state, role);
      const world = lastWorld(table.tape);
      const fresh = [...sent(at, seat, sentBefore)].filter((text) => !known.has(text));
      if (fresh.length === 0) continue;
      const all = fresh.join('\n');
      const heard = role.duty === 'publishes' ? saidToAll(world) : [];
      const now = [...unreadWords(world, viewer), ...draftsOfOthers(at.state, seat, role)].filter(
        (text) => !known.has(text) && !heard.includes(text),
      );
      for (const text of fresh) known.add(text);
      for (const text of [...never, ...now]) {
        if (all.includes(text)) leaks.push(`${role.id}: ${text}`);
      }
      for (const whisper of whispers) {
        if (!mayHear(whisper, seat) && all.includes(whisper.text)) {
          leaks.push(`${role.id}: ${whisper.text}`);
        }
      }
      for (const digits of hiddenNumbers(world, viewer)) {
        if (fresh.includes(digits)) leaks.push(`${role.id}: number ${digits}`);
      }
    }
  };
  const { tables } = at.state;
  for (let n = 0; n < 400; n += 1) {
    look();
    if (!tables.map(({ id }) => step(id)).some((goes) => goes)) break;
  }
  return leaks;
}

function begun(caseId: string, students: number, seed: number): RandomClass {
  const at = lesson({ caseId, seed });
  at.join(students);
  at.does(TEACHER, { kind: 'free text', on: true });
  at.does(TEACHER, { kind: 'go to', part: 'brief' });
  for (const { id } of at.state.seats.values()) {
    at.ask(
      { kind: 'seat', seat: id },
      { kind: 'foresee', text: `Foreseen by ${id} and by no other.` },
    );
  }
  at.does(TEACHER, { kind: 'go to', part: 'play' });
  return randomClass(at, seed);
}

describe('no device is sent what its chair may not know', () => {
  test.each(CASES_OF_CLASSES)('%s, a whole table of random people', (caseId) => {
    expect(watch(begun(caseId, 10, 1))).toEqual([]);
  });

  test('Cuba, three tables: nothing crosses from one to another', () => {
    const play = begun('cuba1962', 22, 2);
    expect(play.at.state.tables).toHaveLength(3);
    expect(watch(play)).toEqual([]);
  });

  test('the watch itself finds a text that ought not to be there', () => {
    const play = begun('cuba1962', 10, 3);
    const [first] = play.at.state.seats.values();
    const role = placeOf(play.at.state, first?.id ?? '')?.role;
    if (first === undefined || role === undefined) throw new Error('Nobody is seated.');
    const [secret = ''] = neverSent(play.at.state, role);
    play.at.does(TEACHER, { kind: 'bulletin', table: 'A', text: secret.slice(0, 280) });
    expect(secret.length).toBeLessThan(280);
    expect(watch(play).some((leak) => leak.endsWith(secret))).toBe(true);
  });

  test('what one student has typed goes to the teacher alone', () => {
    const { at } = begun('cuba1962', 10, 4);
    for (const seat of at.state.seats.values()) {
      const all = [...sent(at, seat, new Map())].join('\n');
      for (const { id } of at.state.seats.values()) {
        expect(all.includes(`Foreseen by ${id} and`)).toBe(id === seat.id);
      }
    }
  });

  test('neither tokens nor the words for second devices are in what a student or the wall is sent', () => {
    const { at } = begun('cuba1962', 10, 5);
    for (const { id } of at.state.seats.values()) at.does(TEACHER, { kind: 'word', seat: id });
    const keys = /"(tokenHash|token|teacherHash|projectorHash)"|"word":"harbour"/;
    const { state, presence, now } = at;
    for (const { id } of state.seats.values()) {
      const views = [
        seatView(state, id, presence, now),
        tableView(state, id, presence, now),
        saidView(state, id),
      ];
      expect(JSON.stringify(views)).not.toMatch(keys);
    }
    expect(JSON.stringify(projectorView(state, presence, now))).not.toMatch(keys);
  });

  test('the wall shows no name, tension, channel or vote of a table that plays', () => {
    const play = begun('cuba1962', 10, 6);
    for (let n = 0; n < 40; n += 1) play.step('A');
    const { state, presence, now } = play.at;
    const wall = JSON.stringify(projectorView(state, presence, now));
    const { game } = state.material;
    const names = [...game.people, ...game.channels, ...game.venues].map(({ name }) => name);
    expect(names.filter((name) => wall.includes(name))).toEqual([]);
    expect(wall).not.toMatch(/tension|advice|papers/);
  });
});
