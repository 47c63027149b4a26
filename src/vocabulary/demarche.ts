import type { Minute } from './units.ts';
import type { Act, Side } from './words.ts';

/** One term within a package: the rung offered on an issue, and whether it is to stay secret. */
export interface Term {
  readonly rung: string;
  readonly secret: boolean;
}

/** A set of rungs offered together, by issue id. Issues not named keep the status quo. */
export type Package = Readonly<Record<string, Term>>;

/** One composed move: act + package + channel + venue + optional third party, with optional measures. */
export interface Demarche {
  readonly act: Act;
  readonly package: Package;
  /** Channel id; null only for `silent`. */
  readonly channel: string | null;
  readonly venue: string | null;
  readonly thirdParty: string | null;
  /** Measures taken with it: visible or covert steps. */
  readonly measures: readonly string[];
  /** The message that this one answers, if any. */
  readonly answers: string | null;
  /** The staff option that it came from unchanged: its authored words are then used. */
  readonly option: string | null;
}

/**
 * Nothing said, nobody sent: what a draft begins as, and what measures taken in silence are put on.
 *
 * @param answers - the message that is left unanswered, if any
 */
export function silence(answers: string | null = null): Demarche {
  return {
    act: 'silent',
    package: {},
    channel: null,
    venue: null,
    thirdParty: null,
    measures: [],
    answers,
    option: null,
  };
}

/** A démarche under way or delivered. */
export interface Message {
  /** `m1`, `m2`, … in the order of sending. */
  readonly id: string;
  readonly from: Side;
  readonly chair: string;
  readonly juncture: string;
  readonly demarche: Demarche;
  /** The third party that really carried it; null when none was asked or it declined. */
  readonly carriedBy: string | null;
  readonly sentAt: Minute;
  readonly arrivesAt: Minute;
  /** True once the words were garbled on the way. Known to nobody until the debrief. */
  readonly garbled: boolean;
  /** The package as the receiver will read it. Equal to the package sent unless garbled. */
  readonly received: Package;
  /** The sender backs down with it from a threat that was refused. */
  readonly backsDown: boolean;
  /** The receiver: a principal, or the id of a party outside the contest (Cuba by way of Brazil). */
  readonly to: Side | string;
}
