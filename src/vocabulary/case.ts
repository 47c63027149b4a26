import type { Condition, Window } from './condition.ts';
import type { Demarche } from './demarche.ts';
import type { Ending, Rupture } from './ending.ts';
import type { GlossaryWord, Source, Statement } from './evidence.ts';
import type { Lines } from './lines.ts';
import type { Parameters } from './parameters.ts';
import type { Minute, Minutes, Share, Value } from './units.ts';
import type {
  ChannelKind,
  Era,
  Exposure,
  Medium,
  RoomTone,
  Side,
  Stance,
  Tension,
} from './words.ts';

/** A pair of values, one for each principal. */
export type BySide<T> = Readonly<Record<Side, T>>;

/** The stairs from calm to worst in a case's own words. */
export type Treads = Readonly<Record<Tension, string>>;

/** A capital's clock: minutes ahead of UTC, from each moment on. */
export interface Clock {
  readonly id: string;
  readonly city: string;
  readonly side: Side;
  readonly offsets: readonly { readonly from: Minute; readonly minutes: number }[];
}

/** The starting scalars of a principal; see theory.md (b). */
export interface SideStart {
  /** a: strength of its audience. */
  readonly audience: Share;
  /** Resolved sides bear war at c_H, irresolute ones at c_L. */
  readonly resolved: boolean;
  /** b: its probability that the other side is resolved. */
  readonly belief: Share;
  /** tau: its trust in the other side's word. */
  readonly trust: Share;
  /** k: its own commitment before its audience. */
  readonly commitment: Share;
  /** d: the best value it has publicly claimed. */
  readonly claim: Value;
  /** m: win-set floor at home. */
  readonly floor: Value;
  /** kappa: cost of delay per round. */
  readonly delay: Share;
  /** inc: veto player at home is briefed on secret talks. */
  readonly briefed: boolean;
  /** One reason per number, from the record. */
  readonly reasons: readonly string[];
}

export interface Party {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  /** Null for a party outside the contest. */
  readonly side: Side | null;
  readonly start: SideStart | null;
  /** Who at home must not learn of a secret rung: "NATO, the Senate, Turkey". */
  readonly mustNotLearn: string;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly office: string;
  readonly party: string;
  readonly portrait: string | null;
  readonly about: readonly Statement[];
}

export interface Chair {
  readonly id: string;
  readonly person: string;
  readonly party: string;
  readonly side: Side;
  /** The chair by whose name the side is chosen; its other chairs come with it. */
  readonly lead: boolean;
  readonly pitch: string;
  readonly brief: readonly Statement[];
  readonly wants: readonly string[];
  readonly mustNot: readonly string[];
  readonly private: readonly Statement[];
  /** Where this chair sits: venue id of its own room. */
  readonly room: string;
}

export interface Rung {
  readonly id: string;
  readonly name: string;
  readonly value: BySide<Value>;
  /** The sentence in which each side puts this rung when it is the speaker. */
  readonly says: BySide<string>;
  /** May it be promised in secret? Public by nature: a trade announced to all. */
  readonly canBeSecret: boolean;
}

/** Rungs run from side A's ideal to side B's: A's values fall, B's rise. */
export interface Issue {
  readonly id: string;
  readonly name: string;
  readonly ladder: readonly Rung[];
  /** Weights of all issues sum to 1 for each side. */
  readonly weight: BySide<Share>;
  readonly statusQuo: string;
  /** What the quarrel is about: terms that leave it out settle nothing, and cannot be accepted. */
  readonly heart: boolean;
  readonly opening: BySide<string>;
  readonly reservation: BySide<string>;
  readonly redLine: BySide<string | null>;
  readonly when: Condition | null;
  readonly about: readonly Statement[];
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
  readonly kind: ChannelKind;
  readonly medium: Medium;
  readonly carriers: readonly string[];
  readonly usableBy: readonly Side[];
  /** A party outside the contest that it reaches instead of the other principal. */
  readonly reaches: string | null;
  readonly authority: Share;
  readonly latency: readonly [Minutes, Minutes];
  /** lat: chance that delivery slips by another latency. */
  readonly slip: Share;
  readonly secrecy: Share;
  readonly deniability: Share;
  readonly fidelity: Share;
  readonly start: Exposure;
  readonly windows: readonly Window[];
  /** Why it cannot be used outside its windows; begins with "No". */
  readonly shut: string;
  readonly venues: readonly string[];
  readonly thirdParties: readonly string[];
  readonly about: readonly Statement[];
}

export interface Venue {
  readonly id: string;
  readonly name: string;
  readonly city: string;
  readonly hint: string;
  readonly coordinates: readonly [latitude: number, longitude: number];
  readonly visibility: Share;
  readonly neutrality: Share;
  readonly symbolism: Share;
  readonly host: string | null;
  /** What it sounds like; null for silence. */
  readonly tone: RoomTone | null;
  readonly windows: readonly Window[];
  readonly shut: string;
  readonly about: readonly Statement[];
}

export interface ThirdParty {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
  readonly person: string | null;
  readonly access: Share;
  /** Toward A above 0, toward B below. */
  readonly bias: number;
  readonly leverage: Share;
  readonly discretion: Share;
  readonly interests: string;
  readonly windows: readonly Window[];
  readonly shut: string;
  readonly about: readonly Statement[];
}

/** What the world's numbers do when something other than a message happens. */
export interface Effects {
  /** A share of the way that is left to war or, below 0, twice that to calm: engine/tension.ts. */
  readonly tension?: number;
  readonly belief?: Partial<BySide<number>>;
  readonly trust?: Partial<BySide<number>>;
  readonly commitment?: Partial<BySide<number>>;
  readonly flags?: readonly string[];
  readonly exposes?: readonly { readonly of: string; readonly to: Exposure }[];
}

export interface Measure {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
  readonly side: Side;
  readonly public: boolean;
  /** A costly signal sinks a cost: positive shows resolve, negative restraint. */
  readonly signal: 'resolve' | 'restraint';
  readonly effects: Effects;
  readonly windows: readonly Window[];
  readonly shut: string;
  readonly about: readonly Statement[];
}

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

/** A line by which an adviser judges any draft; the first that fits speaks. */
export interface AdviserRule {
  readonly fits: DraftPattern;
  readonly stance: Stance;
  readonly text: string;
}

export interface Adviser {
  readonly person: string;
  readonly side: Side;
  /** Shifts of this adviser's estimates: how far it over- or understates, -.3 to .3. */
  readonly bias: { readonly weight: number; readonly secrecy: number; readonly cost: number };
  readonly biasInWords: string;
  readonly rules: readonly AdviserRule[];
}

/** A description that a draft may fit; every key given must hold. */
export interface DraftPattern {
  readonly acts?: readonly string[];
  readonly kind?: ChannelKind;
  readonly channel?: string;
  readonly venue?: string;
  readonly thirdParty?: string;
  readonly anyThirdParty?: boolean;
  readonly issue?: string;
  readonly rungs?: readonly string[];
  readonly secret?: boolean;
  readonly measure?: string;
  readonly junctures?: readonly string[];
}

/** One historical negotiation, compiled: what the engine plays and the interface tells. */
export interface Case {
  readonly id: string;
  readonly title: string;
  readonly short: string;
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
