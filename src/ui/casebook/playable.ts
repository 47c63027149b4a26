import type { Case } from '../../vocabulary/case.ts';
import type { Statement } from '../../vocabulary/evidence.ts';
import type { Era, Side } from '../../vocabulary/words.ts';

/** What the casebook shows of a case before the case itself is fetched. */
export interface PlayableCase {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly dates: string;
  readonly era: Era;
  readonly summary: readonly Statement[];
  readonly teaches: string;
  readonly length: string;
  /** The leading chair of each side. */
  readonly chairs: readonly {
    readonly id: string;
    readonly side: Side;
    readonly name: string;
    readonly office: string;
    readonly pitch: string;
    readonly portrait: string | null;
  }[];
  readonly sources: number;
  readonly primary: number;
  readonly disputes: number;
  readonly endings: number;
}

export const playable: readonly PlayableCase[] = [];

/** The compiled case of this id. */
export async function loadCase(id: string): Promise<Case> {
  throw new Error(`No case ${id} is in this casebook.`);
}
