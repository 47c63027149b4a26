/** What is negotiated and by what way: issues, channels, venues, third parties, measures. */
import type { Condition, Window } from './condition.ts';
import type { Statement } from './evidence.ts';
import type { BySide } from './sides.ts';
import type { Minutes, Share, Value } from './units.ts';
import type { ChannelKind, Exposure, Medium, RoomTone, Side } from './words.ts';

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
  /** The principal that may take it; null for a third party's own step. */
  readonly side: Side | null;
  /** The third party that may take it; null for a principal's. */
  readonly thirdParty: string | null;
  readonly public: boolean;
  /** A costly signal sinks a cost: positive shows resolve, negative restraint. */
  readonly signal: 'resolve' | 'restraint';
  readonly effects: Effects;
  readonly windows: readonly Window[];
  readonly shut: string;
  readonly about: readonly Statement[];
}
