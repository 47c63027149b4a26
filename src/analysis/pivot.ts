/** A decisive moment as it has been reckoned (pivots.ts), and which of them mattered most. */
import type { InRecord } from '../projection/views-debrief.ts';
import type { JunctureName } from '../projection/views-replay.ts';
import type { Minute } from '../vocabulary/units.ts';
import type { Side } from '../vocabulary/words.ts';
import type { Likely } from './shares.ts';

export interface PivotEnding {
  readonly id: string;
  readonly name: string;
  /** Place among the endings of the case, from 0. */
  readonly place: number;
  readonly historical: boolean;
  /** It comes by war. */
  readonly war: boolean;
  readonly share: Likely;
}

export interface PivotAnswer {
  readonly label: string;
  /** It is the answer that was given. */
  readonly made: boolean;
  readonly inRecord: InRecord | null;
  /** Every ending that came, in the order of the case. */
  readonly endings: readonly PivotEnding[];
  readonly war: Likely;
  /** Mean score of the side that answers. */
  readonly score: number;
  /** How far its endings are from those of the answer that was given, and how much more it scores; null for that answer itself. */
  readonly swing: Likely | null;
  readonly gain: Likely | null;
}

/** One decision, and how much hung on it. */
export interface Pivot {
  readonly side: Side;
  readonly juncture: JunctureName;
  /** Place of the decision in the record, and how many entries came before all that went with it. */
  readonly entry: number;
  readonly before: number;
  readonly at: Minute;
  readonly when: string;
  /** Paired plays so far. */
  readonly plays: number;
  /** What was done first. */
  readonly answers: readonly PivotAnswer[];
}

/**
 * The most decisive first: by the swing that they surely have, which is the lower bound for the answer
 * that differs most.
 */
export function ranked(pivots: readonly Pivot[]): readonly Pivot[] {
  return pivots
    .map((pivot) => ({ pivot, ...swingAt(pivot) }))
    .toSorted((a, b) => b.low - a.low || b.value - a.value)
    .map(({ pivot }) => pivot);
}

/** One future in a hundred: less would be told as none. */
const LEAST = 0.01;

/** Those on which more hung than luck explains, the most decisive first. */
export function decisive(pivots: readonly Pivot[]): readonly Pivot[] {
  return ranked(pivots).filter((pivot) => swingAt(pivot).low >= LEAST);
}

/** The answer whose endings differ most from those of the answer that was given. */
export function farthest({ answers }: Pivot): PivotAnswer & { readonly swing: Likely } {
  const others = answers.flatMap((answer) =>
    answer.swing === null ? [] : [{ ...answer, swing: answer.swing }],
  );
  const [first] = others.toSorted((a, b) => b.swing.value - a.swing.value);
  if (first === undefined) throw new Error('A pivot has two answers or more.');
  return first;
}

/** How much hung on a decision: the swing of the answer that differs most. */
export function swingAt(pivot: Pivot): Likely {
  return farthest(pivot).swing;
}
