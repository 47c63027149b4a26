/**
 * What devices receive, by who sits before them. A student's device gets the class as all see it, and
 * what its own role may know; the projector what anyone in the room may see; the teacher's desk the rest.
 */
import type { FolderView } from '../../projection/folder.ts';
import type { Phase } from '../../projection/ports.ts';
import type { Calendar } from '../../projection/scale.ts';
import type { DeskView, StageView } from '../../projection/views.ts';
import type {
  AdviceKind,
  Duty,
  Length,
  Manner,
  Need,
  Part,
  Reading,
  Reason,
  Ruling,
  Sureness,
  TableId,
} from '../../vocabulary/classroom.ts';
import type { Demarche } from '../../vocabulary/demarche.ts';
import type { Statement } from '../../vocabulary/evidence.ts';
import type { ChannelKind, Guidance, Side } from '../../vocabulary/words.ts';

export type * from './views-teacher.ts';

/** Milliseconds since 1970 on the server's clock. */
export type ServerTime = number;

/** How a role stands in the work of its table. */
export type Doing = 'thinks' | 'done' | 'waits' | 'offline' | 'absent' | 'model';

/** A part of the lesson with its minutes. */
export interface PartView {
  readonly part: Part;
  readonly minutes: number;
  /** It keeps its minutes whatever happens before it. */
  readonly kept: boolean;
}

/** The lesson's clock, which everyone sees. */
export interface LessonView {
  readonly part: Part;
  readonly parts: readonly PartView[];
  /** When this part ends, at the latest; null while paused or where no clock runs. */
  readonly endsAt: ServerTime | null;
  /** Seconds left when it was paused; null while it runs. */
  readonly left: number | null;
  readonly paused: boolean;
  readonly length: Length;
  /** Minutes not yet given to any part. */
  readonly spare: number;
}

/** The class as anyone in the room may see it. */
export interface ClassView {
  readonly id: string;
  readonly case: { readonly id: string; readonly title: string; readonly short: string };
  readonly era: DeskView['case']['era'];
  readonly guidance: Guidance;
  readonly lesson: LessonView;
  readonly locked: boolean;
  readonly freeText: boolean;
  /** How many are here, and by table who: code-names alone. */
  readonly here: number;
  readonly tables: readonly {
    readonly id: TableId;
    readonly chairs: number;
    readonly aliases: readonly string[];
  }[];
  /** Server's time when this was written, for clocks that run on the device. */
  readonly now: ServerTime;
}

/** Another role, as a card that anyone may read. */
export interface CardView {
  readonly role: string;
  readonly name: string;
  readonly office: string;
  readonly portrait: string | null;
  readonly duty: Duty;
  readonly need: Need;
  readonly side: Side | null;
  /** "United States", "The press" */
  readonly party: string;
  readonly pitch: string;
  /** Code-names of who holds it; empty where the model does or nobody. */
  readonly aliases: readonly string[];
  readonly doing: Doing;
}

/** One's own seat: alias, card, brief. Sent when it changes. */
export interface SeatView {
  readonly seat: string;
  readonly alias: string;
  readonly table: TableId | null;
  /** Null until the teacher has seated the class. */
  readonly card: CardView | null;
  /** It advises the one who holds the chair, and decides when that one is away. */
  readonly deputy: boolean;
  readonly muted: boolean;
  readonly brief: Readonly<
    Record<
      Reading,
      {
        readonly know: readonly Statement[];
        readonly want: string;
        readonly secret: readonly Statement[];
      }
    >
  > | null;
  /** Who can be reached directly, who is in the same room, and who cannot be reached. */
  readonly reach: {
    readonly room: readonly CardView[];
    readonly carries: readonly { readonly channel: string; readonly kind: ChannelKind }[];
    readonly notYou: readonly string[];
  };
  /** The mediator's: whom it may write to and what it may suggest. */
  readonly notes: {
    readonly to: readonly { readonly role: string; readonly name: string }[];
    readonly issues: readonly {
      readonly id: string;
      readonly name: string;
      readonly rungs: readonly { readonly id: string; readonly name: string }[];
    }[];
  } | null;
  readonly folder: FolderView | null;
  /** For clocks that run on the device. */
  readonly calendar: Calendar | null;
  /** Its own line and answers, so that nothing is asked twice. */
  readonly foreseen: string | null;
  readonly exit: { readonly questions: readonly string[]; readonly answers: readonly string[] };
  /** What the model did in its chair while it was away, and the record of a late comer's chair. */
  readonly recap: readonly {
    readonly when: string;
    readonly text: string;
    readonly model: boolean;
  }[];
}

/** A draft as it lies before a delegation, read back in words. */
export interface PutView {
  readonly demarche: Demarche;
  /** "Back channel. R. Kennedy sees Dobrynin, at Justice." */
  readonly readback: string;
  readonly words: readonly Statement[];
  /** Public and secret terms in words. */
  readonly terms: readonly { readonly text: string; readonly secret: boolean }[];
  readonly measures: readonly string[];
}

export interface AdviceView {
  readonly role: string;
  readonly name: string;
  readonly alias: string;
  readonly advice: AdviceKind;
  readonly because: Reason;
}

/** What an envoy, or who presses and mediates without a chair, has before it. */
export interface ErrandView {
  readonly put: PutView;
  readonly channel: string;
  readonly kind: ChannelKind;
  /** The way: who, by what, when. The envoy's own stop is marked. */
  readonly way: readonly { readonly name: string; readonly note: string; readonly you: boolean }[];
  readonly manners: readonly {
    readonly manner: Manner;
    /** What is then said: the act, in words. */
    readonly says: string;
    /** Null when it can be said so. */
    readonly refusal: string | null;
  }[];
  readonly venues: readonly { readonly id: string; readonly name: string; readonly hint: string }[];
}

/** A fact that the press may use. */
export interface FactView {
  readonly id: string;
  readonly source: 'public' | 'leaked';
  readonly when: string;
  readonly text: string;
}

/** Something said to all at a table, or to one: teacher, press, mediator, practice. */
export interface WordView {
  readonly id: string;
  readonly from: 'teacher' | 'press' | 'mediator' | 'development' | 'nudge';
  /** "Scali, ABC News" */
  readonly name: string;
  readonly when: ServerTime;
  readonly headline: string;
  readonly text: string;
  readonly sure: Sureness | null;
}

/** The delegation's room: nobody outside it receives this. */
export interface RoomView {
  readonly ruling: Ruling;
  readonly members: readonly CardView[];
  /** The chair that is asked, and who decides for it now. */
  readonly asked: {
    readonly chair: string;
    readonly role: string;
    readonly title: string;
    readonly question: string;
  } | null;
  readonly put: PutView | null;
  readonly advice: readonly AdviceView[];
  readonly count: Readonly<Record<AdviceKind, number>>;
  /** Ordered, and in an envoy's hands. */
  readonly errand: { readonly role: string; readonly name: string; readonly put: PutView } | null;
  /** Handed back, and why. */
  readonly handedBack: { readonly name: string; readonly because: Reason } | null;
}

/** One's own table, on every change of it. */
export interface TableView {
  readonly table: TableId;
  /** "The President waits for you": whom all wait for, in words, and until when. */
  readonly waiting: {
    readonly text: string;
    readonly yours: boolean;
    readonly endsAt: ServerTime | null;
    readonly left: number | null;
    readonly paused: boolean;
    /** Roles that may be nudged. */
    readonly roles: readonly string[];
  };
  readonly beat: number;
  readonly ended: boolean;
  /** What this role has to do now. */
  readonly task: 'read' | 'decide' | 'advise' | 'carry' | 'mediate' | 'publish' | 'wait' | 'ended';
  readonly room: RoomView | null;
  readonly errand: ErrandView | null;
  /** The press's. */
  readonly facts: readonly FactView[];
}

/** What was said at one's table, newest first. Apart from the table, for it grows all through the lesson. */
export interface SaidView {
  readonly words: readonly WordView[];
}

/** The play itself, as the role sees it: the shapes of a play alone. */
export interface PlayView {
  readonly desk: DeskView;
  readonly phase: Phase;
  readonly stage: StageView;
  /** Stops this seat has left behind, and how many there are. */
  readonly passed: number;
  readonly stops: number;
  /** It may compose and decide now. */
  readonly decides: boolean;
}
