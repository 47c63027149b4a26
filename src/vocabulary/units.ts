/** A length of time in whole minutes, 0 or more. */
export type Minutes = number;

/** A moment in whole minutes since 1970-01-01T00:00Z; negative before it, so all of 1962 is negative. */
export type Minute = number;

/** A probability, share or strength from 0 to 1. */
export type Share = number;

/** Log-odds: 0 is even, +1 about 73 in 100. Unbounded, clamped by the model. */
export type LogOdds = number;

/** The value of terms to one side: 0 is the other side's ideal, 1 its own. */
export type Value = number;

export const HOUR: Minutes = 60;
export const DAY: Minutes = 24 * HOUR;
