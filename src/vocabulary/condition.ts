import type { Minute } from './units.ts';
import type { Act, Exposure, Outcome, Side, Tension } from './words.ts';

/** A condition over the world. Endings, junctures, windows and predictions share this one language. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  /** Terms have been accepted and ratified. */
  | { readonly agreed: true }
  /** The agreement has one of these rungs on the issue. */
  | { readonly terms: { readonly issue: string; readonly rungs: readonly string[] } }
  /** The agreement keeps this issue's rung secret. */
  | { readonly secret: string }
  /** An issue's secret rung or a channel is at least this exposed. */
  | { readonly exposed: { readonly of: string; readonly atLeast: Exposure } }
  | { readonly outcome: Outcome }
  /** The agreement came through this channel or third party. */
  | { readonly through: string }
  | { readonly tension: { readonly atLeast: Tension } }
  | { readonly flag: string }
  /** The measure is in force. */
  | { readonly measure: string }
  | { readonly before: Minute }
  | { readonly after: Minute }
  /** The agreement was reached before this moment. */
  | { readonly agreedBefore: Minute }
  /** A message of this description has been sent (or, with `received`, has arrived). */
  | {
      readonly message: {
        readonly from?: Side;
        readonly acts?: readonly Act[];
        readonly channel?: string;
        readonly thirdParty?: string;
        readonly option?: string;
        readonly received?: boolean;
      };
    };

/** A stretch of time, optionally on a condition, in which a thing can be used. */
export interface Window {
  readonly from: Minute;
  readonly to: Minute;
  readonly when: Condition | null;
}
