import type { Message, Package } from './demarche.ts';
import type { Minute, Share } from './units.ts';
import type { Carriage, Exposure, Outcome, Reply, Side } from './words.ts';

/** The numbers of the world that may change, each with its owner where it has one. */
export const SCALARS = [
  'belief',
  'trust',
  'commitment',
  'claim',
  'tension',
  'secrets',
  'standing',
] as const;
export type Scalar = (typeof SCALARS)[number];
/** Those of them that each side has for itself. */
export type SideScalar = Exclude<Scalar, 'tension' | 'secrets' | 'standing'>;

/** The rules that may move a number; each has a sentence in the interface. */
export const RULES = [
  'words',
  'tied hands',
  'sunk cost',
  'concession shows need',
  'mediator reports',
  'audience committed',
  'audience provoked',
  'public claim',
  'hostility',
  'relief',
  'mediator calms',
  'word kept',
  'word doubted',
  'contradiction',
  'backed down',
  'carried out',
  'secret shared',
  'leak',
  'seen',
  'delay',
  'refusal',
  'stalling',
  'escalation',
  'ratification failed',
  'fading',
  'summit hopes',
  'measure',
  'development',
  'carried',
  'name lent',
] as const;
export type Rule = (typeof RULES)[number];

/** One number that moved, by which rule, and which earlier entries it goes back to. */
export interface Change {
  readonly scalar: Scalar;
  /** Owner: the side that believes, trusts, is committed. Null for tension and secrets. */
  readonly side: Side | null;
  /** The third party that stands so with the side, where the scalar is `standing`. */
  readonly of?: string;
  readonly from: number;
  readonly to: number;
  readonly rule: Rule;
  /** What weighed in it, largest first: ids of channel, venue, third party, measure or attribute names. */
  readonly because: readonly string[];
}

/** One utility term of a reply, as the model weighed it. */
export interface Weight {
  readonly term: string;
  readonly value: number;
}

/** How the model seat came to its answer: kept so that the chain of causes can show it. */
export interface Weighing {
  readonly options: readonly {
    readonly id: Reply | string;
    readonly chance: Share;
    readonly terms: readonly Weight[];
  }[];
  readonly chosen: Reply | string;
}

interface Common {
  /** Place in the record, from 0. */
  readonly n: number;
  readonly at: Minute;
  readonly changes: readonly Change[];
  /** Places of the entries that led to this one. */
  readonly from: readonly number[];
}

/** The record is a list of these: save file, replay, debrief and class log in one. */
export type Entry = Common &
  (
    | { readonly kind: 'opened'; readonly juncture: string; readonly chair: string }
    | {
        readonly kind: 'asked';
        readonly thirdParty: string;
        readonly side: Side;
        readonly consents: boolean;
      }
    /** `side` is null where a third party took it. */
    | { readonly kind: 'measured'; readonly measure: string; readonly side: Side | null }
    /** A third party's chair has passed on what was entrusted to it. */
    | {
        readonly kind: 'carried';
        readonly chair: string;
        readonly message: string;
        readonly as: Carriage;
        /** When it now arrives. */
        readonly arrivesAt: Minute;
      }
    | {
        readonly kind: 'sent';
        readonly message: Message;
        /** Set when the model decided: a reply to a message, or a choice among staff options. */
        readonly weighing: Weighing | null;
        /** What it cost the sender at home to back down from a refused threat with it; else 0. */
        readonly backDownCost: Share;
      }
    /** `asks`: the chair whose turn it now is to answer; null when nobody is asked to. */
    | { readonly kind: 'delivered'; readonly message: string; readonly asks: string | null }
    | {
        readonly kind: 'leaked';
        readonly of: string;
        readonly to: Exposure;
        readonly message: string | null;
      }
    | { readonly kind: 'developed'; readonly development: string }
    | {
        readonly kind: 'waited';
        readonly chair: string;
        /** The message left without an answer, if one waited for it. */
        readonly answers: string | null;
        /** The staff option of keeping silent, where that was chosen. */
        readonly option: string | null;
        readonly weighing: Weighing | null;
      }
    | {
        readonly kind: 'predicted';
        readonly chair: string;
        readonly prediction: string;
        readonly chance: Share;
      }
    | { readonly kind: 'judged'; readonly prediction: string; readonly came: boolean }
    | {
        readonly kind: 'agreed';
        readonly package: Package;
        readonly message: string;
        readonly channel: string;
        readonly thirdParty: string | null;
      }
    | {
        readonly kind: 'ratified';
        readonly side: Side;
        readonly chance: Share;
        readonly passed: boolean;
      }
    /** Time alone: commitments fade, tension drifts. `skips`: happenings whose condition did not hold. */
    | { readonly kind: 'passed'; readonly rounds: number; readonly skips: readonly string[] }
    | { readonly kind: 'taken over'; readonly side: Side; readonly seed: number }
    | { readonly kind: 'broke'; readonly outcome: Outcome; readonly by: Side | null }
    | {
        readonly kind: 'ended';
        readonly outcome: Outcome;
        readonly ending: string;
        readonly durable: boolean;
        readonly scores: Readonly<Record<Side, number>>;
      }
  );
export type EntryKind = Entry['kind'];
