import type { Case } from '../vocabulary/case.ts';
import type { Message, Package } from '../vocabulary/demarche.ts';
import type { LogOdds, Minute, Share, Value } from '../vocabulary/units.ts';
import type { Carriage, Exposure, Outcome, Side } from '../vocabulary/words.ts';

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
  /** Its own threat that the other side refused, until it carries it out or backs down. */
  readonly refused: string | null;
  /** What backing down has cost it at home so far; subtracted from its score. */
  readonly backDownCost: number;
}

/** Where chance comes from: the world's seed, or the record (in which nothing undocumented happens). */
export type Chance = { readonly kind: 'seed'; readonly seed: number } | { readonly kind: 'record' };

/** What waits in the queue of time. `from`: place of the entry that put it there, where one did. */
export type Happening =
  | { readonly kind: 'juncture'; readonly at: Minute; readonly id: string }
  | { readonly kind: 'development'; readonly at: Minute; readonly id: string }
  | { readonly kind: 'arrival'; readonly at: Minute; readonly id: string; readonly from: number }
  /** A prediction falls due. */
  | { readonly kind: 'judgement'; readonly at: Minute; readonly id: string; readonly from: number }
  | { readonly kind: 'deadline'; readonly at: Minute; readonly id: 'deadline' | 'end' };

/** A chair that must decide now. */
export interface Turn {
  readonly chair: string;
  /**
   * Its side's own latest juncture; the first, while none has opened (see `World.junctures`). A third
   * party that has a message in its hands: the juncture of that message.
   */
  readonly juncture: string;
  /** The message to answer, or for a third party to carry; null when the juncture itself asks. */
  readonly answers: string | null;
  /** Place of the entry that opened it. */
  readonly since: number;
}

/** Terms that one side has on the table. */
export interface Offer {
  readonly message: string;
  readonly channel: string;
  readonly package: Package;
}

export interface Settlement {
  readonly package: Package;
  readonly channel: string;
  readonly thirdParty: string | null;
  readonly at: Minute;
  readonly message: string;
}

/** Terms accepted and not yet through at home. */
export interface Pending {
  readonly settlement: Settlement;
  readonly passed: readonly Side[];
}

export interface Ended {
  readonly outcome: Outcome;
  readonly ending: string;
  readonly durable: boolean;
  readonly scores: Readonly<Record<Side, number>>;
}

/** Who was asked to speak through a third party, as `thirdParty:side`, and what they said. */
export interface Consents {
  readonly given: readonly string[];
  /** A refusal holds until the next juncture opens. */
  readonly refused: readonly string[];
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
  /** In order of time. */
  readonly queue: readonly Happening[];
  readonly turns: readonly Turn[];
  readonly messages: readonly Message[];
  readonly delivered: readonly string[];
  /** Terms each side has on the table, as the other reads them: one per channel, latest last. */
  readonly offers: Readonly<Record<Side, readonly Offer[]>>;
  readonly flags: readonly string[];
  readonly measures: readonly string[];
  readonly consents: Consents;
  /** By `thirdParty:side`, for third parties that have a chair: how they stand with a side. */
  readonly standing: Readonly<Record<string, Share>>;
  /** How messages were carried by a third party's chair, by message. */
  readonly carriages: Readonly<Record<string, Carriage>>;
  /** Developments that have come, in order. */
  readonly developed: readonly string[];
  /** Staff options of keeping silent that were chosen. */
  readonly silences: readonly string[];
  readonly predicted: Readonly<Record<string, Share>>;
  /** The juncture that opened last, for whichever side. */
  readonly juncture: string | null;
  /** Each side's own latest juncture. */
  readonly junctures: Readonly<Record<Side, string | null>>;
  readonly pending: Pending | null;
  readonly settled: Settlement | null;
  /** How the contest broke, once it has, before the ending is told. */
  readonly broke: Outcome | null;
  readonly ended: Ended | null;
  /** Entries applied so far: the next entry's place in the record. */
  readonly entries: number;
}
