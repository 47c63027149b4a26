import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { SCENARIOS } from '../../../src/case/load.ts';
import type { StudentAsk } from '../../../src/classroom/protocol/commands.ts';
import type { ClassState } from '../../../src/classroom/rules/class.ts';
import { type Seat, tableOf } from '../../../src/classroom/rules/state.ts';
import { eyesOf, shareRoom } from '../../../src/classroom/views/eyes.ts';
import { placeOf } from '../../../src/classroom/views/places.ts';
import {
  answerStudent,
  classView,
  playView,
  projectorView,
  seatView,
  tableView,
} from '../../../src/classroom/views/views.ts';
import type { World } from '../../../src/engine/world.ts';
import { utterance } from '../../../src/projection/form.ts';
import { wordsOf } from '../../../src/projection/wording.ts';
import { lastWorld } from '../../../src/record/tape.ts';
import { READINGS, type Role } from '../../../src/vocabulary/classroom.ts';
import { SIDES } from '../../../src/vocabulary/words.ts';
import { type RandomClass, randomClass, type Whisper } from '../../fixtures/class-play.ts';
import { type Lesson, lesson, TEACHER } from '../../fixtures/classroom.ts';
import {
  hiddenNumbers,
  leaves,
  neverShown,
  openTexts,
  textsOf,
  unreadWords,
} from '../../fixtures/secrets.ts';

/** Whole plays by ten at a table: seconds on an idle machine, more on a busy one. */
vi.setConfig({ testTimeout: 240_000 });

const CASES = readdirSync(SCENARIOS).filter((id) => existsSync(join(SCENARIOS, id, 'class.yaml')));

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

/** Texts that a role must not be sent before the end, whatever happens. */
function neverSent(state: ClassState, role: Role): string[] {
  const { game, plan } = state.material;
  const viewer = eyesOf(state, role);
  const others = plan.roles.filter(({ id }) => id !== role.id);
  const kept = [
    others.flatMap(({ briefs }) => READINGS.map((reading) => briefs[reading])),
    game.chairs
      .filter(({ id }) => !role.chairs.includes(id))
      .map(({ brief, private: secret, wants, mustNot }) => [brief, secret, wants, mustNot]),
  ];
  const chairs = game.chairs.filter(({ id }) => role.chairs.includes(id));
  const mayRead = [
    openTexts(game, viewer),
    ...leaves([role.briefs, plan.exit, chairs], new Set()),
  ].join('\n');
  const own = textsOf(kept).filter((text) => !mayRead.includes(text));
  return [...new Set([...neverShown(game, viewer), ...own])].filter(
    (text) => !mayRead.includes(text),
  );
}

/** The drafts and orders that lie in rooms other than this role's. */
function draftsOfOthers(state: ClassState, seat: Seat, role: Role): string[] {
  const table = tableOf(state, seat.table);
  if (table === null) return [];
  const world = lastWorld(table.tape);
  const { game, plan } = state.material;
  return SIDES.flatMap((side) => {
    const { put, errand } = table.delegations[side];
    const head = plan.roles.find((one) => one.side === side && one.duty === 'decides');
    if (put === null || head === undefined || shareRoom(state, head, role)) return [];
    if (errand?.envoy === role.id) return [];
    const turn = world.turns.find(({ answers }) => answers === put.answers) ?? world.turns[0];
    if (turn === undefined) return [];
    return textsOf(wordsOf(game, utterance({ side }, world, turn, put)));
  });
}

/** What was said on the air or in print, and has been read: the press may use it. */
function saidToAll(world: World): string[] {
  return world.messages
    .filter(({ id, demarche }) => {
      const medium = world.case.channels.find((one) => one.id === demarche.channel)?.medium;
      return (medium === 'broadcast' || medium === 'print') && world.delivered.includes(id);
    })
    .flatMap((message) => wordsOf(world.case, message).map(({ text }) => text));
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
  test.each(CASES)('%s, a whole table of random people', (caseId) => {
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
      const views = [seatView(state, id, presence, now), tableView(state, id, presence, now)];
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
