import type { Minute } from './units.ts';
import type { Evidence } from './words.ts';

/** A sentence or short paragraph with its grade; the atom of every text in a case. */
export interface Statement {
  /** Stable id within the case, e.g. `j_whisper.then.2`: the key of saves and translations. */
  readonly id: string;
  readonly text: string;
  readonly evidence: Evidence;
  /** Source ids; empty only where `evidence` is `dramatised`. */
  readonly sources: readonly string[];
  /** Two accounts that conflict are given as statements that share a `dispute` id. */
  readonly dispute: string | null;
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly primary: boolean;
}

export interface GlossaryWord {
  readonly id: string;
  readonly word: string;
  readonly meaning: string;
}

/** A moment at which something is known, for the replay's rows. */
export interface DatedStatement extends Statement {
  readonly at: Minute;
}
