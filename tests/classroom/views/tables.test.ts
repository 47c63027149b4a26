import { describe, expect, test } from 'vitest';
import type { ClassState } from '../../../src/classroom/rules/class.ts';
import { answerStudent, tablesView } from '../../../src/classroom/views/views.ts';
import { play } from '../../../src/engine/decide.ts';
import { startWorld } from '../../../src/engine/start.ts';
import { recordedMove } from '../../../src/negotiation/seats.ts';
import { historyTape } from '../../../src/projection/history.ts';
import { partingOf } from '../../../src/projection/parting.ts';
import { decisionsOf } from '../../../src/record/compare.ts';
import { lastWorld, newTape, playedOn, type Tape } from '../../../src/record/tape.ts';
import type { TableId } from '../../../src/vocabulary/classroom.ts';
import type { Demarche } from '../../../src/vocabulary/demarche.ts';
import type { Move } from '../../../src/vocabulary/move.ts';
import { playedOut } from '../../fixtures/class-eyes.ts';
import { type Lesson, lesson, materialOf, TEACHER } from '../../fixtures/classroom.ts';

const { game } = materialOf('cuba1962');
const history = historyTape(game);

/** The record played again, with the n-th move of its people put otherwise. */
function otherwise(at: number, change: (move: Move) => Move | null): Tape {
  let tape = newTape(startWorld(game, { kind: 'record' }));
  let asked = -1;
  for (let n = 0; n < 400 && lastWorld(tape).ended === null; n += 1) {
    const world = lastWorld(tape);
    if (world.turns.length > 0) asked += 1;
    const recorded: Move = world.turns.length > 0 ? recordedMove(world) : { kind: 'advance' };
    const changed = asked === at && world.turns.length > 0 ? change(recorded) : recorded;
    const { entries } = play(world, changed ?? recorded);
    tape = playedOn(tape, entries);
  }
  return tape;
}

const decisions = decisionsOf(game, history.entries);
const sends = decisions.flatMap(({ demarche }, n) => (demarche === null ? [] : [n]));
const drafted = (change: (demarche: Demarche) => Demarche) => (move: Move) =>
  move.kind === 'send' ? { ...move, demarche: change(move.demarche) } : null;

describe('where a table leaves history', () => {
  test('one that does all that history did never leaves it', () => {
    expect(
      partingOf(
        otherwise(-1, () => null),
        history,
      ),
    ).toBeNull();
    expect(partingOf(history, history)).toBeNull();
  });

  test.each<[rule: string, change: (move: Move) => Move | null]>([
    [
      'nothing is said where something was',
      (move) => (move.kind === 'send' ? { kind: 'wait', chair: move.chair } : null),
    ],
    [
      'it is said elsewhere, in the staff’s words or not',
      drafted((demarche) => ({ ...demarche, venue: null, option: null })),
    ],
  ])('it does where %s', (_, change) => {
    const placed = sends.filter((n) => decisions[n]?.demarche?.venue != null);
    for (const n of placed.slice(0, 4)) {
      expect(partingOf(otherwise(n, change), history)?.n).toBe(n);
    }
  });

  test('a draft typed anew and equal is no difference', () => {
    const [n = 0] = sends;
    const same = otherwise(
      n,
      drafted((demarche) => ({ ...demarche, option: null })),
    );
    expect(decisionsOf(game, same.entries)[n]?.option).toBeNull();
    expect(partingOf(same, history)).toBeNull();
  });
});

function ended(students: number): Lesson {
  const at = lesson();
  at.toPlay(students);
  for (const { id } of at.state.tables) playedOut(at, id);
  at.does(TEACHER, { kind: 'go to', part: 'reveal' });
  return at;
}

const withTape = (state: ClassState, id: TableId, tape: Tape): ClassState => ({
  ...state,
  tables: state.tables.map((table) => (table.id === id ? { ...table, tape } : table)),
});

describe('all tables beside each other', () => {
  const at = ended(20);
  const silent = (move: Move): Move | null =>
    move.kind === 'send' ? { kind: 'wait', chair: move.chair } : null;
  const [early = 0, , late = 0] = sends;
  const parted = withTape(
    withTape(at.state, 'A', otherwise(early, silent)),
    'B',
    otherwise(late, silent),
  );

  test('stand in the order in which they kept to history, the longest first', () => {
    const { tables, marks } = tablesView(parted);
    expect(tables.map(({ id, parts }) => [id, parts?.n])).toEqual([
      ['B', late],
      ['A', early],
    ]);
    expect(marks.map(({ n }) => n)).toEqual([early, late]);
  });

  test('one that never left it stands first, and its end is the same', () => {
    const { tables, history: record } = tablesView(withTape(parted, 'A', history));
    expect(tables[0]).toMatchObject({ id: 'A', parts: null, same: true, ending: record.name });
  });

  test('say what was done there, and what history did', () => {
    const { tables, marks } = tablesView(parted);
    const left = tables.find(({ id }) => id === 'A')?.parts;
    expect(left?.text).toMatch(/: nothing is said$/);
    expect(marks[0]?.text).not.toBe(left?.text);
  });

  test('count leaks and what went by either kind of channel', () => {
    const { tables } = tablesView(at.state);
    for (const { id, leaks, sent, scores } of tables) {
      const { messages, ended: end } = lastWorld(at.table(id).tape);
      expect(sent.official + sent.back).toBe(messages.length);
      expect(leaks).toBeGreaterThanOrEqual(0);
      expect(scores.A).toBeCloseTo(end?.scores.A ?? -1, 2);
    }
  });

  test('are not compared before all have ended', () => {
    const playing = lesson();
    playing.toPlay(10);
    expect(() => tablesView(playing.state)).toThrow();
  });
});

describe('the debrief of a class', () => {
  const at = ended(10);
  const debrief = (role: string) => {
    const { answer } = answerStudent(at.state, at.seat('A', role).id, { kind: 'debrief' });
    if (answer?.kind !== 'debrief') throw new Error(`No debrief for ${role}.`);
    return answer.debrief;
  };

  test.each([
    ['r_kennedy', 'You sat as John F. Kennedy at table A. Your side took'],
    ['r_gromyko', 'You sat as Andrei Gromyko at table A. Your side took'],
    ['r_scali', 'You sat as John Scali at table A, between the two sides, who took'],
  ])('%s is told who it was', (role, words) => {
    expect(debrief(role).played).toContain(words);
  });

  test('a side’s roles have their side’s; their decisions and theirs alone', () => {
    expect(debrief('r_thompson').ledgers.A.yours).toBe(true);
    expect(debrief('r_gromyko').ledgers.B.yours).toBe(true);
    expect(debrief('r_thompson').decisions).toEqual(debrief('r_kennedy').decisions);
  });

  test.each(['r_uthant', 'r_scali'])(
    '%s has both: what each did, and neither ledger as its own',
    (role) => {
      const { decisions: all, ledgers, revealed, advisers, beside } = debrief(role);
      const sides = [debrief('r_kennedy'), debrief('r_gromyko')];
      expect(all).toHaveLength(sides.reduce((sum, one) => sum + one.decisions.length, 0));
      expect([ledgers.A.yours, ledgers.B.yours]).toEqual([false, false]);
      expect(advisers).toEqual([]);
      expect(beside.sentence).toContain('your table');
      const told = [...all.map(({ text }) => text), ...revealed.map(({ text }) => text)].join('\n');
      expect(told).not.toMatch(/You let it lie|Yours of|Your words/);
    },
  );

  test('leaves no place of a sentence open', () => {
    for (const { id } of at.state.material.plan.roles) {
      const view = { ...debrief(id), sources: [] };
      expect(JSON.stringify(view)).not.toMatch(/\{[a-z]\w*\}/i);
    }
  });

  test('is opened when every table has ended, and not before', () => {
    const playing = lesson();
    playing.toPlay(20);
    playedOut(playing, 'A');
    const ask = () => answerStudent(playing.state, 's1', { kind: 'debrief' });
    expect(ask().refusal?.code).toBe('not ended');
    playedOut(playing, 'B');
    expect(ask().answer?.kind).toBe('debrief');
  });
});
