/** What the teacher's desk and the projector receive, and what a teacher prints. */
import type { ClockView, TensionView } from '../../projection/views.ts';
import type { ReplayFrame, ReplayOutline } from '../../projection/views-replay.ts';
import type { Duty, Need, TableId } from '../../vocabulary/classroom.ts';
import type { Statement } from '../../vocabulary/evidence.ts';
import type { ChannelKind, Side } from '../../vocabulary/words.ts';
import type { CardView, ClassView, Doing, SeatView, ServerTime } from './views.ts';

/** One role on the teacher's desk. */
export interface ChairCard {
  readonly role: string;
  readonly name: string;
  readonly duty: Duty;
  readonly need: Need;
  readonly side: Side | null;
  readonly seats: readonly SeatCard[];
  readonly doing: Doing;
  /** "waits for Thompson", "thinks, 1:40 left" */
  readonly text: string;
  /** Since when it thinks; null when it does not. */
  readonly since: ServerTime | null;
}

export interface SeatCard {
  readonly seat: string;
  readonly alias: string;
  readonly online: boolean;
  /** When it went, for the count of its grace; null while here. */
  readonly since: ServerTime | null;
  readonly muted: boolean;
  readonly deputy: boolean;
  readonly ready: boolean;
}

/** A table at a glance. */
export interface GlanceView {
  readonly id: TableId;
  readonly when: string;
  readonly phase: string;
  readonly tension: TensionView;
  readonly paused: boolean;
  readonly ended: string | null;
  readonly chairs: readonly ChairCard[];
  /** "Kennedy waits for Thompson" */
  readonly standing: string;
  /** It needs the teacher: the slowest, or someone offline. */
  readonly alarm: boolean;
  readonly last: { readonly when: string; readonly text: string } | null;
  readonly endsAt: ServerTime | null;
  readonly left: number | null;
  readonly beat: number;
}

/** One table opened on the teacher's desk. */
export interface OpenTableView {
  readonly glance: GlanceView;
  readonly clocks: readonly ClockView[];
  readonly title: string;
  readonly lines: readonly {
    readonly channel: string;
    readonly name: string;
    readonly kind: ChannelKind;
    readonly note: string;
    readonly live: boolean;
  }[];
  /** Newest first; a secret one opens only while held. */
  readonly record: readonly {
    readonly n: number;
    readonly when: string;
    readonly text: string;
    readonly secret: string | null;
  }[];
  /** From the case's list: what has not happened yet. */
  readonly developments: readonly { readonly id: string; readonly title: string }[];
}

/** The teacher's desk. */
export interface TeacherView {
  readonly code: string;
  readonly class: ClassView;
  readonly tables: readonly GlanceView[];
  readonly waiting: readonly SeatCard[];
  readonly removed: readonly SeatCard[];
  /** Words shown for a second device, by seat. */
  readonly words: Readonly<Record<string, string>>;
  readonly roles: readonly { readonly id: string; readonly name: string; readonly duty: Duty }[];
  readonly offline: number;
  readonly models: number;
  readonly ready: number;
  readonly ended: number;
  readonly show: ProjectorView['show'];
  /** Lines typed by students: predictions and exit answers. */
  readonly foreseen: readonly {
    readonly alias: string;
    readonly table: TableId;
    readonly text: string;
  }[];
  readonly exits: readonly { readonly alias: string; readonly answers: readonly string[] }[];
}

/** All tables beside each other and beside history; once every table has ended. */
export interface TablesView {
  readonly history: { readonly name: string; readonly poster: string };
  /** History's own marks along the trunk, where a table leaves it. */
  readonly marks: readonly { readonly n: number; readonly when: string; readonly text: string }[];
  /** Ordered by how long they kept to history, the longest first. */
  readonly tables: readonly {
    readonly id: TableId;
    readonly ending: string;
    readonly family: string;
    readonly poster: string;
    readonly same: boolean;
    /** Place among history's decisions at which it left; null where it never did. */
    readonly parts: { readonly n: number; readonly when: string; readonly text: string } | null;
    readonly scores: Readonly<Record<Side, number>>;
    readonly leaks: number;
    readonly sent: Readonly<Record<ChannelKind, number>>;
  }[];
}

/** The projector: nothing secret is in it. */
export interface ProjectorView {
  readonly show: 'code' | 'clock' | 'reveal' | 'replay';
  readonly class: ClassView;
  readonly code: string | null;
  /** The newest arrival. */
  readonly newest: { readonly alias: string; readonly table: TableId | null } | null;
  /** Public clock of each table: no tension, channel or vote. */
  readonly clocks: readonly {
    readonly table: TableId;
    readonly when: string;
    readonly ended: boolean;
  }[];
  readonly reveal: TablesView | null;
  readonly replay: {
    readonly table: TableId;
    readonly outline: ReplayOutline;
    readonly frame: ReplayFrame;
  } | null;
}

/** A teacher's print pack. */
export interface PackView {
  readonly case: { readonly id: string; readonly title: string; readonly dates: string };
  readonly cards: readonly (CardView & {
    readonly briefs: NonNullable<SeatView['brief']>;
    readonly carries: readonly string[];
  })[];
  readonly channels: readonly {
    readonly name: string;
    readonly kind: ChannelKind;
    readonly hint: string;
    readonly about: readonly Statement[];
  }[];
  readonly timeline: readonly { readonly when: string; readonly text: string }[];
  readonly questions: readonly { readonly question: string; readonly note: string }[];
  readonly exit: readonly string[];
}
