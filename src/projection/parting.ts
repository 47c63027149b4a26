/** Where a table left history: decision by decision, each chair's at each juncture beside its own. */
import { type Decision, decisionsOf, sameDecision } from '../record/compare.ts';
import type { Tape } from '../record/tape.ts';
import { measuresBefore } from './decisions.ts';

export interface Parting {
  /** Place among history's decisions; as many as there are, where history had decided all of its own. */
  readonly n: number;
  /** What the table did there. */
  readonly did: Decision;
}

/**
 * The first decision in which a table did otherwise. Only what was done counts: which draft it came from,
 * when it was done, and what other chairs had done before do not. What a table never came to be asked is
 * no difference of its own; something done where history did nothing is one.
 */
export function partingOf(table: Tape, history: Tape): Parting | null {
  const { case: game } = table.worlds[0];
  const record = decisionsOf(game, history.entries);
  const places = new Map<string, number[]>();
  for (const [n, one] of record.entries()) {
    const key = keyOf(one);
    places.set(key, [...(places.get(key) ?? []), n]);
  }
  let first: Parting | null = null;
  for (const did of decisionsOf(game, table.entries)) {
    const n = places.get(keyOf(did))?.shift();
    const theirs = n === undefined ? undefined : record[n];
    if (theirs === undefined ? isNothing(table, did) : isSame(table, did, history, theirs))
      continue;
    const place = n ?? placeAt(record, did);
    if (first === null || place < first.n) first = { n: place, did };
  }
  return first;
}

const keyOf = ({ chair, juncture }: Decision): string => `${chair} ${juncture}`;

/** Of something that history never did: the place of what it did next. */
function placeAt(record: readonly Decision[], { at }: Decision): number {
  const next = record.findIndex((one) => one.at > at);
  return next < 0 ? record.length : next;
}

function isSame(mine: Tape, a: Decision, theirs: Tape, b: Decision): boolean {
  if (a.demarche !== null && b.demarche !== null) return sameDecision(a, b);
  if (a.demarche !== null || b.demarche !== null) return false;
  const [carried, otherCarried] = [isCarried(mine, a), isCarried(theirs, b)];
  if (carried || otherCarried) return carried && otherCarried && a.option === b.option;
  return stepsOf(mine, a).join() === stepsOf(theirs, b).join();
}

const isCarried = (tape: Tape, { n }: Decision): boolean => tape.entries[n]?.kind === 'carried';

function isNothing(tape: Tape, decision: Decision): boolean {
  return (
    decision.demarche === null && !isCarried(tape, decision) && stepsOf(tape, decision).length === 0
  );
}

/** Measures taken in silence: the record has them as entries of their own, before it. */
export function stepsOf(tape: Tape, { n }: Decision): readonly string[] {
  return tape.entries
    .slice(measuresBefore(tape, n), n)
    .flatMap((entry) => (entry.kind === 'measured' ? [entry.measure] : []))
    .sort();
}
