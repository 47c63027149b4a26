import type { Demarche } from './demarche.ts';
import type { Minute, Share } from './units.ts';
import type { Carriage, Side } from './words.ts';

/** What a seat may ask of the engine. */
export type Move =
  /** Compose and send. `pinned` times come only from a record seat, which knows when it arrived. */
  | {
      readonly kind: 'send';
      readonly chair: string;
      readonly demarche: Demarche;
      readonly pinned?: { readonly sentAt: Minute; readonly arrivesAt: Minute };
    }
  /** A third party's chair passes on a message that was entrusted to it. */
  | {
      readonly kind: 'carry';
      readonly chair: string;
      readonly message: string;
      readonly as: Carriage;
    }
  /** Decide nothing now: the turn passes and time goes on. */
  | { readonly kind: 'wait'; readonly chair: string }
  /** Let the counterpart model decide for this chair. */
  | { readonly kind: 'delegate'; readonly chair: string }
  /** Write a number on the predict slip. */
  | {
      readonly kind: 'predict';
      readonly chair: string;
      readonly prediction: string;
      readonly chance: Share;
    }
  /** Nobody has to decide: let the next thing happen. */
  | { readonly kind: 'advance' }
  /** From outside, as by a teacher: a development comes now, before its time or against its condition. */
  | { readonly kind: 'develop'; readonly development: string }
  /** A human sits down in the middle of the record: from here chance is the world's own. */
  | { readonly kind: 'take over'; readonly side: Side; readonly seed: number };
export type MoveKind = Move['kind'];

/** Why a move or a part of a draft is not possible, in a code and in words that begin with "No". */
export interface Refusal {
  readonly code:
    | 'ended'
    | 'not your turn'
    | 'someone must decide'
    | 'unknown'
    | 'closed'
    | 'not yours'
    | 'out of reach'
    | 'does not fit'
    | 'needs terms'
    | 'needs an offer'
    | 'already done'
    | 'not secret'
    | 'unwilling';
  readonly text: string;
}

/** One part of a draft and whether it can be chosen now. */
export interface Opening {
  readonly id: string;
  readonly refusal: Refusal | null;
}
