/** Who is in a case: principals, people, chairs, advisers. */
import type { Statement } from './evidence.ts';
import type { Minute, Share, Value } from './units.ts';
import type { ChannelKind, Side, Stance } from './words.ts';

/** A pair of values, one for each principal. */
export type BySide<T> = Readonly<Record<Side, T>>;

/** One side's part. Spelled out, since a look-up by name takes several times as long. */
export function partOf<T>(pair: BySide<T>, side: Side): T {
  return side === 'A' ? pair.A : pair.B;
}

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
  /** The principal for which it decides; null for a third party's chair. */
  readonly side: Side | null;
  /** The third party whose chair it is; null for a principal's. */
  readonly thirdParty: string | null;
  /** Channels of its own side of which it learns nothing until they are known to all. */
  readonly keptFrom: readonly string[];
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

/** A third party's chair, or one that its own side keeps from something: it is played by itself. */
export function sitsAlone({ thirdParty, keptFrom }: Chair): boolean {
  return thirdParty !== null || keptFrom.length > 0;
}

export interface Adviser {
  readonly person: string;
  readonly side: Side;
  /** Shifts of this adviser's estimates: how far it over- or understates, -.3 to .3. */
  readonly bias: { readonly weight: number; readonly secrecy: number; readonly cost: number };
  readonly biasInWords: string;
  readonly rules: readonly AdviserRule[];
}

/** A line by which an adviser judges any draft; the first that fits speaks. */
export interface AdviserRule {
  readonly fits: DraftPattern;
  readonly stance: Stance;
  readonly text: string;
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
