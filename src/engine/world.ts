import type { Case } from '../vocabulary/case.ts';
import type { Message, Package } from '../vocabulary/demarche.ts';
import type { LogOdds, Minute, Share, Value } from '../vocabulary/units.ts';
import type { Exposure, Outcome, Side } from '../vocabulary/words.ts';

/** One principal's moving numbers; theory.md (b), "State". */
export interface SideState {
  /** Its probability that the other side is resolved, as log-odds. */
  readonly belief: LogOdds;
  /** tau: its trust in the other side's word. */
  readonly trust: Share;
  /** k: its commitment before its own audience. */
  readonly commitment: Share;
  /** d: the best value it has publicly claimed. */
  readonly claim: Value;
  /** Its earlier threats and demands: each makes the next worth less. */
  readonly threats: number;
  /** Rejections it has sent. */
  readonly rejections: number;
  /** Third parties whose report this side has already had. */
  readonly reported: readonly string[];
}

/** Where chance comes from: the world's seed, or the record (in which nothing undocumented happens). */
export type Chance = { readonly kind: 'seed'; readonly seed: number } | { readonly kind: 'record' };

/** What waits in the queue of time. */
export type Happening =
  | { readonly kind: 'juncture'; readonly at: Minute; readonly id: string }
  | { readonly kind: 'development'; readonly at: Minute; readonly id: string }
  | { readonly kind: 'arrival'; readonly at: Minute; readonly id: string }
  | { readonly kind: 'deadline'; readonly at: Minute; readonly id: 'deadline' | 'end' };

/** A chair that must decide now. */
export interface Turn {
  readonly chair: string;
  readonly juncture: string;
  /** The message to answer; null when the juncture itself asks. */
  readonly answers: string | null;
}

/** Terms that one side has on the table. */
export interface Offer {
  readonly message: string;
  readonly package: Package;
}

export interface Settlement {
  readonly package: Package;
  readonly channel: string;
  readonly thirdParty: string | null;
  readonly at: Minute;
  readonly message: string;
}

export interface Ended {
  readonly outcome: Outcome;
  readonly ending: string;
  readonly durable: boolean;
  readonly scores: Readonly<Record<Side, number>>;
}

/** Everything there is at a moment; never changed in place. `case` is left out of JSON. */
export interface World {
  readonly case: Case;
  readonly chance: Chance;
  readonly at: Minute;
  readonly sides: Readonly<Record<Side, SideState>>;
  readonly tension: Share;
  /** s: the secret stock. */
  readonly secrets: Share;
  /** Exposure of back channels and of issues with secret rungs; absent means covert. */
  readonly exposure: Readonly<Record<string, Exposure>>;
  readonly queue: readonly Happening[];
  readonly turns: readonly Turn[];
  readonly messages: readonly Message[];
  readonly delivered: readonly string[];
  readonly offers: Readonly<Partial<Record<Side, Offer>>>;
  readonly flags: readonly string[];
  readonly measures: readonly string[];
  readonly consents: Readonly<Record<string, boolean>>;
  readonly predicted: Readonly<Record<string, Share>>;
  readonly juncture: string | null;
  readonly settled: Settlement | null;
  readonly ended: Ended | null;
  /** Entries applied so far: the next entry's place in the record. */
  readonly entries: number;
}
