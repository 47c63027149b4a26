/** Moments of the play as the views tell them: "Thu 18 Oct, 10:00", or of a slow case "18 Oct 1971". */

export interface WhenParts {
  readonly day: string;
  /** Null where hours are not told. */
  readonly hour: string | null;
}

const HOUR = /, (\d{1,2}:\d{2})$/;

export function whenParts(when: string): WhenParts {
  const hour = HOUR.exec(when)?.[1] ?? null;
  return { day: when.replace(HOUR, ''), hour };
}

/** As short as it can be said beside a clock that tells the day. */
export function shortWhen(when: string): string {
  return whenParts(when).hour ?? when;
}
