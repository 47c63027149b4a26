/** The fixed words of a class: what its roles are, how a lesson is divided, what a case says of both. */
import type { Statement } from './evidence.ts';
import type { Side } from './words.ts';

/** What a role does at its table: the head decides, the adviser advises, and so on. */
export const DUTIES = ['decides', 'advises', 'carries', 'mediates', 'publishes'] as const;
export type Duty = (typeof DUTIES)[number];

/** Who must be there: essential roles fill first; shareable ones may be held by two. */
export const NEEDS = ['essential', 'useful', 'shareable'] as const;
export type Need = (typeof NEEDS)[number];

/** The two reading levels of a brief: the same facts in plain and in full words. */
export const READINGS = ['plain', 'full'] as const;
export type Reading = (typeof READINGS)[number];

/** Tables are letters, never colours. A class has one to four. */
export const TABLES = ['A', 'B', 'C', 'D'] as const;
export type TableId = (typeof TABLES)[number];

/** A lesson's parts in their order. */
export const PARTS = ['joining', 'practice', 'brief', 'play', 'reveal', 'debrief', 'over'] as const;
export type Part = (typeof PARTS)[number];

/** Lessons come in two lengths, in minutes. */
export const LENGTHS = [45, 75] as const;
export type Length = (typeof LENGTHS)[number];

/** What an adviser says to a draft of its delegation. */
export const ADVICES = ['send', 'change', 'hold'] as const;
export type AdviceKind = (typeof ADVICES)[number];

/** Why, chosen from a list: composed, so that nothing private or hurtful can be typed. */
export const REASONS = [
  'way out',
  'too much',
  'too little',
  'wrong voice',
  'too public',
  'too secret',
  'believed',
  'not believed',
  'at home',
  'time',
] as const;
export type Reason = (typeof REASONS)[number];

/**
 * How an envoy delivers what it was ordered to say: as it was given; with its edge taken off (a threat
 * becomes a demand, a demand a proposal); sharpened (the other way round). Terms it cannot touch.
 */
export const MANNERS = ['plain', 'soft', 'sharp'] as const;
export type Manner = (typeof MANNERS)[number];

/** How sure the press says it is. */
export const SURENESSES = ['know', 'told', 'hear'] as const;
export type Sureness = (typeof SURENESSES)[number];

/** How a delegation decides: its head after advice, or by the votes of its members. */
export const RULINGS = ['head', 'vote'] as const;
export type Ruling = (typeof RULINGS)[number];

/** What only a role knows, at one reading level. */
export interface Brief {
  readonly know: readonly Statement[];
  readonly want: string;
  /** "Say to no one outside". */
  readonly secret: readonly Statement[];
}

export interface Role {
  readonly id: string;
  /** A person of the case. */
  readonly person: string;
  readonly duty: Duty;
  readonly need: Need;
  /** Null for a mediator and for the press. */
  readonly side: Side | null;
  /** The third party whose role it is: what goes through it this role sees. Null for all others. */
  readonly thirdParty: string | null;
  /** Chairs of the case that it decides for; empty for who only advises, carries or publishes. */
  readonly chairs: readonly string[];
  /** The public card: who it is, in a sentence or two that anyone may read. */
  readonly pitch: string;
  readonly briefs: Readonly<Record<Reading, Brief>>;
}

/** What a case says of a class that plays it: `classroom:` in its folder. */
export interface ClassPlan {
  /** Id of the case. */
  readonly case: string;
  readonly decides: Readonly<Record<Side, Ruling>>;
  /** In the order in which they are filled within their need. */
  readonly roles: readonly Role[];
  /** Two questions for the way out of the room. */
  readonly exit: readonly string[];
  /** For the teacher: what to listen for in each question of the debrief, in its order. */
  readonly notes: readonly string[];
}
