/**
 * The negotiation machine on a table's record. Pure from without: what comes of a decision follows from
 * the record alone. From within, a machine that has come to the end of a record is kept for the next
 * decision there, for starting one takes as long as a decision.
 */
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

/** Machines that wait, by the last entry of the record at whose end they stand. */
const waiting = new WeakMap<Entry, Table>();

/** A machine at the end of a record, which is nobody else's now. */
function takeTable({ game, plan }: Material, tape: Tape): Table {
  const last = tape.entries.at(-1);
  const known = last && waiting.get(last);
  if (last === undefined || known === undefined) {
    return openTable(lastWorld(tape), seatsOf(game, plan));
  }
  waiting.delete(last);
  return known;
}

/** Kept for whoever goes on from these entries; one that nobody can come back to is closed. */
function keepTable(table: Table, tape: Tape, fresh: readonly Entry[]): void {
  const last = fresh.at(-1) ?? tape.entries.at(-1);
  if (last === undefined || table.world().ended !== null) table.close();
  else waiting.set(last, table);
}

/** A table's record before anything has happened, with the luck of a seed. */
export function freshTape({ game }: Material, seed: number): Tape {
  return newTape(startWorld(game, { kind: 'seed', seed }));
}

/** Time goes on until somebody is asked. */
export function openingEntries(material: Material, tape: Tape): readonly Entry[] {
  const table = takeTable(material, tape);
  const entries = table.news();
  keepTable(table, tape, entries);
  return entries;
}

/**
 * A decision, and everything up to the next.
 *
 * @throws {Error} where the move is refused: ask `refusal` of the engine before
 */
export function entriesOf(material: Material, tape: Tape, move: Move): readonly Entry[] {
  const table = takeTable(material, tape);
  const before = table.news();
  table.decide(move);
  const entries = [...before, ...table.news()];
  keepTable(table, tape, entries);
  return entries;
}
