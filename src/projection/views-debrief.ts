/** What the debrief shows once a play has ended: both sides, what was hidden, and history beside it. */
import type { GlossaryWord, Source, Statement } from '../vocabulary/evidence.ts';
import type { Minute, Share } from '../vocabulary/units.ts';
import type {
  ChannelKind,
  Era,
  Evidence,
  Exposure,
  Guidance,
  Outcome,
  Reply,
  Side,
  Stance,
} from '../vocabulary/words.ts';
import type { Unit } from './scale.ts';
import type { MovedView, TickView } from './views.ts';
import type { DisputeView, JunctureName } from './views-replay.ts';

export interface EndingView {
  readonly id: string;
  /** Which outcome scene is drawn. */
  readonly family: string;
  readonly name: string;
  /** Two or three short lines, parted by line feeds. */
  readonly poster: string;
  readonly voice: string;
  /** "Sun 28 Oct, 09:00 Washington" */
  readonly when: string;
  readonly text: readonly Statement[];
  readonly outcome: Outcome;
  /** An agreement that is expected to hold. */
  readonly durable: boolean;
  /** Is it the ending of the record? */
  readonly historical: boolean;
  /** "It is the ending history reached. You reached it a day later." */
  readonly standfirst: string;
  /** What it came to for each side, 0 to 1, and in words. */
  readonly scores: Readonly<Record<Side, { readonly value: number; readonly words: string }>>;
}

export interface LedgerView {
  readonly side: Side;
  readonly party: string;
  readonly yours: boolean;
  readonly got: readonly LedgerEntry[];
  readonly hid: readonly LedgerEntry[];
  readonly owes: readonly LedgerEntry[];
}

export interface LedgerEntry {
  readonly text: string;
  /** Hatched. */
  readonly secret: boolean;
  /** In your run and not in the record's. */
  readonly yoursOnly: boolean;
}

/** One day, or a stretch of days without a difference, of your run beside the record. */
export interface DayBeside {
  readonly id: string;
  /** "26", "16–18" or "31 Oct–11 Nov" */
  readonly day: string;
  /** "Fri" or "Tue–Thu"; "Nov 1933" where weekdays say nothing */
  readonly under: string;
  readonly from: Minute;
  /** Empty when nothing of yours fell on it. */
  readonly you: readonly BesideItem[];
  readonly history: readonly Statement[];
  /** You did as the record did. */
  readonly same: boolean;
  /** "Here you part" */
  readonly parts: boolean;
}

export interface BesideItem {
  readonly text: string;
  readonly juncture: JunctureName | null;
  readonly at: Minute;
  /** Place of its entry in the record of this run. */
  readonly entry: number;
}

/** One curve pair of the chart. */
export interface SeriesView {
  readonly id: 'tension' | 'trust' | 'exposure';
  readonly title: string;
  /** Words for the levels of the axis, lowest first, each at its height 0 to 1. */
  readonly scale: readonly { readonly at: Share; readonly word: string }[];
  readonly you: readonly SeriesPoint[];
  readonly history: readonly SeriesPoint[];
  /** One sentence that says what the curves say. */
  readonly sentence: string;
}

export interface SeriesPoint {
  readonly at: Minute;
  readonly value: Share;
}

/** One row of the data table: the close of a day, week or month. */
export interface SeriesRow {
  /** "26", "3–9 Jul", "Oct 1971" */
  readonly day: string;
  readonly at: Minute;
  readonly tension: { readonly you: Share; readonly history: Share };
  readonly trust: { readonly you: Share; readonly history: Share };
  readonly exposure: { readonly you: Exposure; readonly history: Exposure };
}

/** A numbered mark on the curves. */
export interface TurningPoint {
  readonly number: number;
  readonly at: Minute;
  readonly text: string;
  readonly entry: number;
}

/** What a choice was in the record: the move that is replayed, or something done beside it. */
export type InRecord = 'line' | 'beside';

export interface DecisionView {
  readonly entry: number;
  readonly juncture: JunctureName;
  readonly at: Minute;
  /** "Tue 23 Oct, 21:30" */
  readonly when: string;
  /** What you sent, or that you waited, in one line. */
  readonly text: string;
  readonly kind: ChannelKind | null;
  /** The record's choice in the same place, in one line; null where it has none. */
  readonly history: string | null;
  readonly inRecord: InRecord | null;
  /** First tap: what moved. Second tap: its chain. */
  readonly moved: readonly MovedView[];
  /** How they came to their answer, told after the fact; null when none came. */
  readonly answer: AnswerView | null;
}

export interface AnswerView {
  readonly reply: Reply;
  readonly when: string;
  /** Shown now as it was weighed: likeliest first, chances sum to 1. */
  readonly weighed: readonly {
    readonly reply: Reply | string;
    readonly word: string;
    readonly chance: Share;
    readonly chosen: boolean;
  }[];
  /** The three largest reasons for the choice over the next best. */
  readonly reasons: readonly { readonly text: string; readonly gap: number }[];
}

/** Something true in this run that your chair was not told. */
export interface RevealedView {
  readonly id: string;
  readonly text: string;
  readonly when: string;
  readonly entry: number | null;
}

export interface AdviserJudged {
  readonly person: string;
  readonly name: string;
  readonly portrait: string | null;
  readonly juncture: JunctureName;
  readonly when: string;
  readonly said: string;
  readonly stance: Stance;
  readonly evidence: Evidence;
  readonly verdict: 'right' | 'half right' | 'wrong';
  /** "Right, and not heard." with its reason. */
  readonly judgement: string;
}

export interface PredictionJudged {
  readonly id: string;
  readonly question: string;
  readonly when: string;
  /** What you said, 0 to 1. */
  readonly said: Share;
  /** Null when the play ended before it could be told. */
  readonly came: boolean | null;
  /** Brier score times 100, 0 (right and sure) to 100; null when untold. */
  readonly miss: number | null;
}

export interface DebriefView {
  readonly case: {
    readonly id: string;
    readonly title: string;
    readonly short: string;
    readonly era: Era;
  };
  /** "You sat as Robert Kennedy. Eleven junctures, standard guidance." */
  readonly played: string;
  readonly side: Side;
  readonly guidance: Guidance;
  readonly ending: EndingView;
  /** A third party's standing with each side, in a word; null for a principal. */
  readonly standing: readonly { readonly party: string; readonly words: string }[] | null;
  readonly ledgers: Readonly<Record<Side, LedgerView>>;
  /** Those who were not in the room. */
  readonly absent: readonly Statement[];
  readonly beside: {
    readonly sentence: string;
    readonly days: readonly DayBeside[];
    /** Null when the run never left the record. */
    readonly firstDifference: {
      readonly juncture: JunctureName;
      readonly at: Minute;
      readonly text: string;
    } | null;
    readonly disputes: readonly DisputeView[];
  };
  readonly series: readonly SeriesView[];
  /** Marks of time under the curves. */
  readonly axis: readonly TickView[];
  /** What a row of the table is: a day, week or month. */
  readonly unit: Unit;
  readonly table: readonly SeriesRow[];
  readonly turningPoints: readonly TurningPoint[];
  readonly decisions: readonly DecisionView[];
  /** What you could not know: of the record. */
  readonly hidden: readonly Statement[];
  /** And of this run: garbled words, leaks, what they had on their desks. */
  readonly revealed: readonly RevealedView[];
  readonly advisers: readonly AdviserJudged[];
  readonly predictions: {
    readonly rows: readonly PredictionJudged[];
    /** Mean of the misses; a coin scores 25. Null without any. */
    readonly mean: number | null;
    readonly sentence: string;
  };
  readonly questions: readonly string[];
  readonly sources: readonly Source[];
  readonly glossary: readonly GlossaryWord[];
  readonly disputes: readonly DisputeView[];
}
