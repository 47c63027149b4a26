import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entriesOf, freshTape, openingEntries } from '../../src/classroom/rules/playing.ts';
import { refusal } from '../../src/engine/refusal.ts';
import { lastWorld, newTape, playedOn, type Tape } from '../../src/record/tape.ts';
import type { Move } from '../../src/vocabulary/move.ts';
import { materialOf } from '../fixtures/classroom.ts';
import { diceOf, randomMove } from '../fixtures/random-play.ts';

const material = materialOf('cuba1962');

/** The same record as a store gives it back: nothing stands at its end. */
function readBack(tape: Tape): Tape {
  const entries = JSON.parse(JSON.stringify(tape.entries)) as Tape['entries'];
  return playedOn(newTape(tape.worlds[0]), entries);
}

/** Plays on by chance, as long as somebody is asked. @param each - sees the record before each move */
function played(seed: number, moves: number, each: (tape: Tape, move: Move) => void): void {
  const dice = diceOf(seed);
  let tape = freshTape(material, seed);
  tape = playedOn(tape, openingEntries(material, tape));
  for (let n = 0; n < moves && lastWorld(tape).turns.length > 0; n += 1) {
    const move = randomMove(lastWorld(tape), dice);
    if (refusal(lastWorld(tape), move) !== null) continue;
    each(tape, move);
    tape = playedOn(tape, entriesOf(material, tape, move));
  }
}

describe('what comes of a decision', () => {
  test('is the same whether the machine stood there or is started on the record', () => {
    fc.assert(
      fc.property(fc.nat(10_000), (seed) => {
        played(seed, 12, (tape, move) => {
          const started = entriesOf(material, readBack(tape), move);
          // Twice: the first takes the machine that stood there, the second finds none.
          expect(entriesOf(material, tape, move)).toEqual(started);
          expect(entriesOf(material, tape, move)).toEqual(started);
        });
      }),
      { numRuns: 20 },
    );
  });

  test('is not changed by a decision that was made there and came to nothing', () => {
    played(7, 12, (tape, move) => {
      const chair = lastWorld(tape).turns[0]?.chair ?? '';
      const other = entriesOf(material, tape, { kind: 'delegate', chair });
      expect(other.length).toBeGreaterThan(0);
      expect(entriesOf(material, tape, move)).toEqual(entriesOf(material, readBack(tape), move));
    });
  });
});
