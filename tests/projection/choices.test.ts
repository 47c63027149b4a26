import { describe, expect, test } from 'vitest';
import { playOut } from '../../src/analysis/plays.ts';
import { POLICY_NAMES } from '../../src/analysis/policies.ts';
import { refusal } from '../../src/engine/legal.ts';
import { startWorld } from '../../src/engine/start.ts';
import { choicesOf } from '../../src/projection/choices.ts';
import { historyTape } from '../../src/projection/history.ts';
import { takeOver } from '../../src/projection/play.ts';
import { soleHolder } from '../../src/record/hold.ts';
import { tapeOf } from '../../src/record/replay.ts';
import { memoryShelf } from '../../src/record/shelf.ts';
import { newTape, playedOn, type Tape, worldAfter } from '../../src/record/tape.ts';
import type { Case } from '../../src/vocabulary/case.ts';
import type { Entry } from '../../src/vocabulary/entry.ts';
import { SIDES } from '../../src/vocabulary/words.ts';
import { cuba } from '../fixtures/cases.ts';
import { SMALL_CASE } from '../fixtures/small-case.ts';
import { playOn } from './playing.ts';

const record = historyTape(cuba);

function playedBy(game: Case, policy: (typeof POLICY_NAMES)[number], seed: number): Tape {
  const entries: Entry[] = [];
  playOut(game, { A: policy, B: policy }, seed, (_world, _turn, _move, came) => {
    entries.push(...came);
  });
  return playedOn(newTape(startWorld(game, { kind: 'seed', seed })), entries);
}

describe('a choice', () => {
  test('was there at every juncture of the record that a side decided, once', () => {
    for (const side of SIDES) {
      const junctures = choicesOf(record, side).map(({ juncture }) => juncture.id);
      expect(new Set(junctures).size).toBe(junctures.length);
      const moved = cuba.history.filter(({ juncture }) =>
        cuba.junctures.some(
          ({ id, chair }) =>
            id === juncture && cuba.chairs.find((one) => one.id === chair)?.side === side,
        ),
      );
      expect(junctures.toSorted()).toEqual(moved.map(({ juncture }) => juncture).toSorted());
    }
  });

  test.each(POLICY_NAMES)(
    'offers legal answers only, what was done first: played by %s',
    (policy) => {
      for (let seed = 0; seed < 20; seed += 1) {
        const tape = playedBy(SMALL_CASE, policy, seed);
        for (const { before, answers } of SIDES.flatMap((side) => choicesOf(tape, side))) {
          for (const { move } of answers)
            expect(refusal(worldAfter(tape, before), move)).toBeNull();
          expect(answers.map(({ made }) => made)).toEqual(answers.map((_, i) => i === 0));
          expect(answers.length).toBeGreaterThan(1);
        }
      }
    },
  );

  test('is not there where one answer is legal: who has no draft can only be silent', () => {
    const bare = {
      ...SMALL_CASE,
      junctures: SMALL_CASE.junctures.map((juncture) => ({ ...juncture, staff: [] })),
    };
    const tape = playedBy(bare, 'wait', 1);
    expect(tape.entries.some(({ kind }) => kind === 'waited')).toBe(true);
    expect(SIDES.flatMap((side) => choicesOf(tape, side))).toEqual([]);
  });

  test('is no answer to a message: those are asked for by the other side', () => {
    const tape = playedBy(SMALL_CASE, 'model', 1);
    const answered = tape.entries.filter(
      (entry) => entry.kind === 'sent' && entry.message.demarche.answers !== null,
    );
    expect(answered.length).toBeGreaterThan(0);
    const chosen = SIDES.flatMap((side) => choicesOf(tape, side)).map(({ entry }) => entry);
    for (const { n } of answered) expect(chosen).not.toContain(n);
  });

  test('to be silent stands there once, whoever puts it', () => {
    for (const side of SIDES) {
      for (const { answers } of choicesOf(record, side)) {
        const silent = answers.filter(
          ({ move }) =>
            move.kind === 'wait' ||
            (move.kind === 'send' &&
              move.demarche.act === 'silent' &&
              move.demarche.measures.length === 0),
        );
        expect(silent).toHaveLength(1);
      }
    }
  });

  test('made by the record before a player sat down is not the player’s', () => {
    const options = { side: 'A', guidance: 'guided', seed: 3 } as const;
    const kept = { shelf: memoryShelf(), holder: soleHolder() };
    const play = playOn(takeOver(cuba, 40, { ...options, ...kept }), 3);
    const tape = tapeOf(cuba, play.record());
    const satDown = tape.entries.findIndex(({ kind }) => kind === 'taken over');
    const chosen = choicesOf(tape, 'A');
    expect(chosen.length).toBeGreaterThan(0);
    for (const { entry } of chosen) expect(entry).toBeGreaterThan(satDown);
  });

  test('of silence keeps the staff’s own way of it, which the world remembers', () => {
    const [first] = choicesOf(record, 'A');
    expect(first?.answers[0]?.move).toMatchObject({
      kind: 'send',
      demarche: { act: 'silent', option: 'say_nothing' },
    });
  });
});
