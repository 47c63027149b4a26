/**
 * What a chair may see. These are the only shapes that screens, scenes, sound, files for others and
 * sockets ever receive; nothing of another chair's private text is in them.
 */
import type { Advice, PaperKind, Treads } from '../vocabulary/case.ts';
import type { Demarche } from '../vocabulary/demarche.ts';
import type { Statement } from '../vocabulary/evidence.ts';
import type { Opening } from '../vocabulary/move.ts';
import type { Minute, Share } from '../vocabulary/units.ts';
import type {
  Act,
  ChannelKind,
  Era,
  Exposure,
  Guidance,
  Reply,
  RoomTone,
  Side,
  Tension,
} from '../vocabulary/words.ts';

/** A mark along a line of time: "04:00", "6 Jul", "Oct". */
export interface TickView {
  readonly at: Minute;
  readonly label: string;
  /** It begins a day, a month or a year among its like, and stands out. */
  readonly opens: boolean;
}

/** A leaf of the calendar: "Thu", "23", "Oct", "1971". */
export interface LeafView {
  readonly weekday: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

export interface ClockView {
  readonly id: string;
  readonly city: string;
  readonly side: Side;
  /** A dial where hours are told, else a leaf of the calendar. */
  readonly face: 'dial' | 'leaf';
  /** "21:10" */
  readonly time: string;
  /** "Tue 23 Oct" or "23 Oct 1971" */
  readonly date: string;
  /** "Tue 23 Oct, 21:10" or "23 Oct 1971" */
  readonly when: string;
  /** As short as it can be said: "21:10" or "23 Oct" */
  readonly now: string;
  readonly leaf: LeafView;
  /** 0 to 23, for the light of the hour. */
  readonly hour: number;
  readonly minute: number;
}

export interface TensionView {
  readonly rung: Tension;
  /** The case's own names of the treads; null for the usual ones. */
  readonly names: Treads | null;
  /** 0 to 5, the lit tread. */
  readonly tread: number;
  readonly level: Share;
}

export interface PaperView {
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
  readonly at: Minute;
  readonly isNew: boolean;
  /** The message it carries, when it is one. */
  readonly message: string | null;
}

/** Something under way that this chair knows of: its own messages, announced deadlines. */
export interface TransitView {
  readonly id: string;
  readonly when: string;
  readonly text: string;
  readonly kind: 'sent' | 'awaited' | 'due';
}

export interface DraftView {
  readonly id: string;
  readonly label: string;
  readonly kind: ChannelKind | null;
  /** "Back channel, Soviet Embassy" */
  readonly by: string;
  readonly demarche: Demarche;
  readonly text: readonly Statement[];
  readonly likely: string;
  readonly risk: string;
  /** Null when it can be sent as it lies. */
  readonly refusal: Opening['refusal'];
}

export interface RungView extends Opening {
  readonly name: string;
  readonly canBeSecret: boolean;
  /** "You, until now", "Moscow, by radio", or null. */
  readonly heldBy: string | null;
}

export interface IssueView extends Opening {
  readonly name: string;
  readonly rungs: readonly RungView[];
  readonly statusQuo: string;
}

export interface ChannelView extends Opening {
  readonly name: string;
  readonly hint: string;
  readonly kind: ChannelKind;
  readonly exposure: Exposure;
}

export interface PlaceView extends Opening {
  readonly name: string;
  readonly hint: string;
}

/** Everything that the blank form offers for a given draft, with reasons where it cannot. */
export interface FormView {
  /** A third party's form: a message in its hands, or steps of its own; null for a principal's. */
  readonly between: 'hands' | 'steps' | null;
  readonly acts: readonly (Opening & { readonly act: Act })[];
  readonly issues: readonly IssueView[];
  readonly channels: readonly ChannelView[];
  readonly venues: readonly PlaceView[];
  readonly thirdParties: readonly PlaceView[];
  readonly measures: readonly PlaceView[];
  /** "NATO, the Senate, Turkey" */
  readonly mustNotLearn: string;
  /** The typed line that reads the draft back. */
  readonly readback: string;
  /** The words that would go out. */
  readonly words: readonly Statement[];
  /** Null when it can be sent as it is. */
  readonly refusal: Opening['refusal'];
}

/** A range as advisers would state it: low and high on 0 to 1, and in words. */
export interface Estimate {
  readonly low: Share;
  readonly high: Share;
  readonly words: string;
}

export interface ForecastView {
  readonly arrives: Estimate & { readonly from: Minute; readonly to: Minute };
  readonly staysSecret: Estimate;
  /** Chance that the meeting is seen at its venue, which may start talk of it; null in the open. */
  readonly seen: Estimate | null;
  readonly weight: Estimate;
  readonly costAtHome: Estimate;
  /** Cost at home if it becomes known; null for what is public anyway. */
  readonly ifKnown: Estimate | null;
  /** Chance that they say yes, as the staff sees it. Null where nothing is asked, or could be accepted. */
  readonly yes: Estimate | null;
  /** Why what is offered cannot be accepted at all: the heart of the quarrel is left out. */
  readonly cannot: string | null;
  readonly advice: readonly (Advice & {
    readonly name: string;
    readonly portrait: string | null;
    /** What this adviser's own leaning makes of the staff's range; null where it makes nothing. */
    readonly reckons?: string | null;
  })[];
}

export interface TurnView {
  readonly chair: string;
  readonly juncture: string;
  readonly number: number;
  readonly title: string;
  readonly question: string;
  readonly answers: string | null;
  readonly then: readonly Statement[];
  readonly drafts: readonly DraftView[];
  readonly prediction: { readonly id: string; readonly question: string } | null;
}

/** One line of "What moved", to be opened. */
export interface MovedView {
  readonly id: string;
  readonly sentence: string;
  readonly direction: 'up' | 'down' | 'same';
  /** The chain, first cause first. */
  readonly chain: readonly {
    readonly text: string;
    readonly note: string;
    readonly entry: number | null;
  }[];
  readonly so: {
    readonly from: string;
    readonly to: string;
    readonly low: Share;
    readonly high: Share;
  } | null;
}

/** Two messages whose ways crossed, for the crossing chart. */
export interface CrossingView {
  readonly title: string;
  readonly yours: {
    readonly sentAt: Minute;
    readonly readAt: Minute;
    readonly sent: string;
    readonly read: string;
    readonly kind: ChannelKind;
  };
  readonly theirs: {
    readonly sentAt: Minute;
    readonly readAt: Minute;
    readonly sent: string;
    readonly read: string;
    readonly kind: ChannelKind;
  };
  readonly text: string;
}

/** What came back: shown after an arrival. */
export interface ReplyView {
  readonly message: string;
  readonly paper: PaperView;
  readonly act: Act;
  readonly reply: Reply | null;
  /** Does it answer your last message, or an earlier state? */
  readonly crossing: CrossingView | null;
  readonly moved: readonly MovedView[];
  readonly canAccept: boolean;
}

/** What the person sees who has just sent: said, and as the carrier will write it. */
export interface SendingView {
  readonly message: string;
  readonly said: readonly Statement[];
  readonly reported: readonly Statement[] | null;
  readonly channel: string;
  readonly kind: ChannelKind;
  readonly venue: string | null;
  readonly leaves: string;
  readonly arrives: string;
}

export interface DeskView {
  readonly case: {
    readonly id: string;
    readonly title: string;
    readonly short: string;
    readonly era: Era;
  };
  readonly chair: {
    readonly id: string;
    readonly name: string;
    readonly office: string;
    readonly side: Side;
    /** It is a third party's. */
    readonly between: boolean;
    readonly portrait: string | null;
  };
  readonly guidance: Guidance;
  readonly at: Minute;
  readonly clocks: readonly ClockView[];
  readonly tension: TensionView;
  readonly papers: readonly PaperView[];
  readonly turn: TurnView | null;
  readonly onItsWay: readonly TransitView[];
  readonly reply: ReplyView | null;
  readonly settled: boolean;
  readonly ended: boolean;
}

/** Picture and sound of the moment. */
export type StageView =
  | {
      readonly kind: 'map';
      readonly era: Era;
      readonly at: Minute;
      readonly hour: number;
      readonly tension: Share;
      readonly map: MapView;
    }
  | {
      readonly kind: 'venue';
      readonly era: Era;
      readonly venue: string;
      readonly tone: RoomTone | null;
      readonly hour: number;
      readonly tension: Share;
      readonly caption: string;
    }
  | {
      readonly kind: 'dispatch';
      readonly era: Era;
      readonly hour: number;
      readonly tension: Share;
      readonly map: MapView;
      /** The dispatch to follow. */
      readonly follow: string;
      readonly from: Minute;
      readonly to: Minute;
      /** How long that is in rounds of the case: so long the journey seems. */
      readonly rounds: number;
    }
  | {
      readonly kind: 'outcome';
      readonly era: Era;
      readonly family: string;
      readonly hour: number;
      readonly tension: Share;
      readonly caption: string;
    };

export interface MapView {
  readonly places: readonly {
    readonly id: string;
    readonly name: string;
    readonly coordinates: readonly [number, number];
    readonly kind: 'capital' | 'venue';
  }[];
  readonly routes: readonly RouteView[];
  readonly dispatches: readonly DispatchView[];
}

export interface RouteView {
  readonly id: string;
  readonly name: string;
  readonly kind: ChannelKind;
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  /** Where a third party bends the line. */
  readonly via: readonly [number, number] | null;
  readonly open: boolean;
}

export interface DispatchView {
  readonly id: string;
  readonly route: RouteView;
  readonly kind: ChannelKind;
  readonly mine: boolean;
  readonly leaves: Minute;
  readonly arrives: Minute;
}
