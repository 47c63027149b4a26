/** The record of both sides, played once through the machine by record seats. */
import { startWorld } from '../engine/start.ts';
import { openTable } from '../negotiation/table.ts';
import { newTape, playedOn, type Tape } from '../record/tape.ts';
import type { Case } from '../vocabulary/case.ts';
import type { Entry } from '../vocabulary/entry.ts';

const tapes = new WeakMap<Case, Tape>();

/** The tape of a case's history; the same object every time. */
export function historyTape(game: Case): Tape {
  const known = tapes.get(game);
  if (known !== undefined) return known;
  const start = startWorld(game, { kind: 'record' });
  const seats = Object.fromEntries(game.chairs.map(({ id }) => [id, 'record'] as const));
  const table = openTable(start, seats);
  const tape = playedOn(newTape(start), table.news());
  table.close();
  tapes.set(game, tape);
  return tape;
}

/** Kinds of entries at which the replay stops: those by which something can be seen to happen. */
const STOPS: ReadonlySet<Entry['kind']> = new Set<Entry['kind']>([
  'opened',
  'measured',
  'sent',
  'delivered',
  'leaked',
  'developed',
  'agreed',
  'broke',
  'ended',
]);

/** The steps of a tape: each the place of an entry worth stopping at. */
export function stepsOf(tape: Tape): readonly { readonly n: number; readonly entry: number }[] {
  return tape.entries
    .filter(({ kind }) => STOPS.has(kind))
    .map((entry, n) => ({ n, entry: entry.n }));
}
