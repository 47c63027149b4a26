import type { Condition } from './condition.ts';
import type { Statement } from './evidence.ts';
import type { BySide } from './sides.ts';

export interface LedgerLine {
  readonly text: string;
  readonly secret: boolean;
  readonly when: Condition | null;
}

export interface Ledger {
  readonly got: readonly LedgerLine[];
  readonly hid: readonly LedgerLine[];
  readonly owes: readonly LedgerLine[];
}

export interface Ending {
  readonly id: string;
  /** Which outcome scene is drawn. */
  readonly family: string;
  readonly name: string;
  /** The poster: two or three short lines. */
  readonly poster: string;
  readonly voice: string;
  readonly when: Condition;
  readonly text: readonly Statement[];
  readonly ledgers: BySide<Ledger>;
  readonly absent: readonly Statement[];
  readonly historical: boolean;
}

/** The worst that can come of a quarrel that is not about war: talks broken off, a scandal, a walk-out. */
export interface Rupture {
  /** The sentence of the record: "The talks are broken off." */
  readonly said: string;
  /** The paper that tells of it. */
  readonly stamp: string;
  readonly headline: string;
  readonly body: string;
}
