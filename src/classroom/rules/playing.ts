/** The negotiation machine on a table's record: started on its world for one decision, and left again. */
import { startWorld } from '../../engine/start.ts';
import { openTable, type Table } from '../../negotiation/table.ts';
import { lastWorld, newTape, type Tape } from '../../record/tape.ts';
import type { Case } from '../../vocabulary/case.ts';
import type { ClassPlan } from '../../vocabulary/classroom.ts';
import type { Entry } from '../../vocabulary/entry.ts';
import type { Move } from '../../vocabulary/move.ts';
import type { SeatKind } from '../../vocabulary/words.ts';
import { deciderOf, type Material } from './state.ts';

/** Chairs that a role decides for wait for the class; in all others sits the model. */
function seatsOf(game: Case, plan: ClassPlan): Readonly<Record<string, SeatKind>> {
  return Object.fromEntries(
    game.chairs.map(({ id }) => [id, deciderOf(plan, id) === null ? 'model' : 'remote'] as const),
  );
}

function at<T>({ game, plan }: Material, tape: Tape, work: (table: Table) => T): T {
  const table = openTable(lastWorld(tape), seatsOf(game, plan));
  try {
    return work(table);
  } finally {
    table.close();
  }
}

/** A table's record before anything has happened, by the seed that all tables share. */
export function freshTape({ game }: Material, seed: number): Tape {
  return newTape(startWorld(game, { kind: 'seed', seed }));
}

/** Time goes on until somebody is asked. */
export function openingEntries(material: Material, tape: Tape): readonly Entry[] {
  return at(material, tape, (table) => table.news());
}

/**
 * A decision, and everything up to the next.
 *
 * @throws {Error} where the move is refused: ask `refusal` of the engine before
 */
export function entriesOf(material: Material, tape: Tape, move: Move): readonly Entry[] {
  return at(material, tape, (table) => {
    const before = table.news();
    table.decide(move);
    return [...before, ...table.news()];
  });
}
