import type { Condition } from './condition.ts';
import type { Demarche } from './demarche.ts';
import type { Ending, Rupture } from './ending.ts';
import type { GlossaryWord, Source, Statement } from './evidence.ts';
import type { Lines } from './lines.ts';
import type { Parameters } from './parameters.ts';
import type { Adviser, Chair, Clock, Party, Person } from './sides.ts';
import type { Channel, Effects, Issue, Measure, ThirdParty, Venue } from './table.ts';
import type { Minute, Minutes, Share } from './units.ts';
import type { Era, Side, Stance, Tension } from './words.ts';

/** The stairs from calm to worst in a case's own words. */
export type Treads = Readonly<Record<Tension, string>>;

export const PAPER_KINDS = [
  'telegram',
  'letter',
  'memorandum',
  'press',
  'file',
  'broadcast',
] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** A document for the in-tray. */
export interface Paper {
  readonly id: string;
  readonly kind: PaperKind;
  readonly heading: string;
  readonly from: string;
  readonly to: string | null;
  readonly stamp: string | null;
  readonly sent: string | null;
  readonly received: string | null;
  readonly headline: string;
  readonly body: readonly Statement[];
}

export interface Development {
  readonly id: string;
  readonly at: Minute;
  readonly when: Condition | null;
  readonly title: string;
  /** Which sides learn of it at once. */
  readonly seenBy: readonly Side[];
  /** Chairs of those sides that are kept from it. */
  readonly keptFrom: readonly string[];
  readonly paper: Paper;
  readonly effects: Effects;
  readonly historical: boolean;
}

export interface Advice {
  readonly person: string;
  readonly stance: Stance;
  readonly text: string;
}

/** A draft the staff lays on the desk. */
export interface StaffOption {
  readonly id: string;
  readonly label: string;
  readonly demarche: Demarche;
  /** The message in full, as it goes out. Marked dramatised unless it follows a document. */
  readonly text: readonly Statement[];
  readonly likely: string;
  readonly risk: string;
  readonly advice: readonly Advice[];
  /** Done in the record: the move of `history`, or beside it. */
  readonly historical: boolean;
  /** What the record inclines this chair to, added to the model seat's utility; -.3 to .3. */
  readonly lean: number;
  readonly leanReason: string | null;
}

export interface Prediction {
  readonly id: string;
  readonly question: string;
  readonly resolves: Condition;
  readonly by: Minute;
}

export interface Juncture {
  readonly id: string;
  /** The decision point of the dossier, 1 to 11; both sides' junctures share numbers. */
  readonly number: number;
  readonly title: string;
  readonly question: string;
  readonly at: Minute;
  readonly when: Condition | null;
  readonly chair: string;
  readonly venue: string;
  readonly then: readonly Statement[];
  /** Known only since. */
  readonly since: readonly Statement[];
  readonly papers: readonly Paper[];
  readonly staff: readonly StaffOption[];
  readonly predict: Prediction | null;
  readonly why: readonly Statement[];
}

/** One move of the record: a juncture's staff option as it was, at its time. */
export interface HistoricalMove {
  readonly juncture: string;
  readonly option: string;
  readonly sentAt: Minute;
  readonly arrivesAt: Minute | null;
  readonly evidence: Statement;
}

/** An account of an episode by one witness; disputes show two or more side by side. */
export interface Dispute {
  readonly id: string;
  readonly title: string;
  readonly at: Minute;
  readonly accounts: readonly { readonly by: string; readonly statement: Statement }[];
  readonly wording: string;
}

/** One historical negotiation, compiled: what the engine plays and the interface tells. */
export interface Case {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  /** The series of short plays that it belongs to; null for a full case. */
  readonly series: string | null;
  readonly year: string;
  readonly dates: string;
  readonly era: Era;
  readonly summary: readonly Statement[];
  readonly teaches: string;
  readonly length: string;
  readonly start: Minute;
  /** Without an agreement the case ends here. */
  readonly deadline: Minute;
  /** With one, here. */
  readonly end: Minute;
  readonly clocks: readonly Clock[];
  readonly round: Minutes;
  readonly tension: Share;
  /** Names of the six treads, where the quarrel is not about war; null for the usual ones. */
  readonly treads: Treads | null;
  /** What the worst step is, where it is not war; null where it is. */
  readonly rupture: Rupture | null;
  /** Overrides of the formal model's parameters, each with a reason. */
  readonly parameters: Partial<Parameters>;
  readonly parameterReasons: Readonly<Record<string, string>>;
  readonly parties: readonly Party[];
  readonly people: readonly Person[];
  readonly chairs: readonly Chair[];
  readonly issues: readonly Issue[];
  readonly channels: readonly Channel[];
  readonly venues: readonly Venue[];
  readonly thirdParties: readonly ThirdParty[];
  readonly measures: readonly Measure[];
  readonly developments: readonly Development[];
  /** In order of time. */
  readonly junctures: readonly Juncture[];
  /** The first that holds is the ending; the last always holds. */
  readonly endings: readonly Ending[];
  readonly advisers: readonly Adviser[];
  readonly lines: Lines;
  readonly history: readonly HistoricalMove[];
  readonly disputes: readonly Dispute[];
  readonly hidden: readonly Statement[];
  readonly questions: readonly string[];
  readonly glossary: readonly GlossaryWord[];
  readonly sources: readonly Source[];
  /** Digest of the case's rules, 16 hexadecimal digits: a save knows what it was played on. */
  readonly hash: string;
}
