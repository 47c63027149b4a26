/** The envelopes between a device and its class, and the codes by which either is told what is wrong. */
import { z } from 'zod';
import type { ForecastView, FormView } from '../../projection/views.ts';
import type { DebriefView } from '../../projection/views-debrief.ts';
import type { ReplayFrame, ReplayOutline } from '../../projection/views-replay.ts';
import { studentAsk, studentCommand, teacherAsk, teacherCommand } from './commands.ts';
import type { RefusalCode } from './fixed.ts';
import type { PapersTold, PlayTold } from './papers.ts';
import type {
  ClassView,
  OpenTableView,
  PackView,
  PlayView,
  ProjectorView,
  SaidView,
  SeatView,
  TablesView,
  TableView,
  TeacherView,
} from './views.ts';

export * from './fixed.ts';

/** An id that the device makes for each command: one that comes twice is done once. */
const once = z.string().regex(/^[0-9a-z]{8,40}$/);
const number = z.int().min(0).max(1_000_000_000);

/** `do`: a command. */
export const studentDo = z.strictObject({ id: once, command: studentCommand });
export const teacherDo = z.strictObject({ id: once, command: teacherCommand });
/** `ask`: a question; `n` comes back with the answer. */
export const studentAsking = z.strictObject({ n: number, ask: studentAsk });
export const teacherAsking = z.strictObject({ n: number, ask: teacherAsk });
/** `read`: how many stops this device has left behind. Nothing is stored of it. */
export const reading = z.strictObject({ passed: z.int().min(0).max(10_000) });

/** What a device brings to the door of a room. */
export const entrance = z.discriminatedUnion('as', [
  /** New: takes a free code-name from the list. */
  z.strictObject({
    classId: z.string().max(64),
    as: z.literal('new'),
    code: z.string().max(16),
    alias: z.string().max(24),
  }),
  /** Back: by the token that it was given; tells what it has read. */
  z.strictObject({
    classId: z.string().max(64),
    as: z.literal('seat'),
    token: z.string().max(128),
    passed: z.int().min(0).max(10_000),
  }),
  /** A second device, by code-name and the word that the teacher shows. */
  z.strictObject({
    classId: z.string().max(64),
    as: z.literal('word'),
    code: z.string().max(16),
    alias: z.string().max(24),
    word: z.string().max(24),
  }),
  z.strictObject({
    classId: z.string().max(64),
    as: z.literal('teacher'),
    token: z.string().max(128),
  }),
  z.strictObject({
    classId: z.string().max(64),
    as: z.literal('projector'),
    token: z.string().max(128),
  }),
]);
export type Entrance = z.infer<typeof entrance>;

export interface ClassRefusal {
  readonly code: RefusalCode;
  /** In words, for the one who asked: the field, what was found, what to do. */
  readonly text: string;
}

/** What comes from the class, by message name. */
export interface FromClass {
  /** First of all to a student: its secret, kept on the device. */
  readonly token: { readonly seat: string; readonly token: string; readonly alias: string };
  readonly class: ClassView;
  readonly seat: SeatView;
  readonly table: TableView;
  readonly said: SaidView;
  /** Before a play that names them. */
  readonly papers: PapersTold;
  readonly play: PlayTold;
  readonly teacher: TeacherView;
  /** The table that the teacher has open, after every change of it. */
  readonly opened: OpenTableView;
  readonly projector: ProjectorView;
  /** A command was done, or why not. */
  readonly done: { readonly id: string; readonly refusal: ClassRefusal | null };
  readonly told: {
    readonly n: number;
    readonly answer: Answer | null;
    readonly refusal: ClassRefusal | null;
  };
}
export type FromClassName = keyof FromClass;

/** Answers to questions, by the kind of the question. */
export type Answer =
  | { readonly kind: 'form'; readonly form: FormView }
  | { readonly kind: 'forecast'; readonly forecast: ForecastView | null }
  | { readonly kind: 'debrief'; readonly debrief: DebriefView }
  | { readonly kind: 'tables'; readonly tables: TablesView }
  | { readonly kind: 'table'; readonly table: OpenTableView }
  | {
      readonly kind: 'view as';
      readonly seat: SeatView;
      readonly table: TableView;
      readonly said: SaidView;
      readonly play: PlayView;
    }
  | { readonly kind: 'replay'; readonly outline: ReplayOutline }
  | { readonly kind: 'frame'; readonly frame: ReplayFrame }
  | {
      readonly kind: 'csv' | 'transcript' | 'class file';
      readonly name: string;
      readonly text: string;
    }
  | { readonly kind: 'pack'; readonly pack: PackView };

/**
 * The doors that are not sockets:
 *
 * - `POST /api/classes` with an {@link Opening}: opens a class → {@link Opened}
 * - `GET /api/codes/:code` → {@link Found}; wrong codes are throttled
 * - `DELETE /api/classes/:id`, `Authorization: Bearer <teacher token>`: deletes it now, with its record
 * - `GET /api/plans` → the cases that a class may play, with their roles
 * - `GET /healthz`, `GET /metrics`
 */
export interface Opened {
  readonly classId: string;
  readonly code: string;
  readonly teacherToken: string;
  readonly projectorToken: string;
  /** Addresses of this machine on the local network, for students to type: "192.168.4.20:4173". */
  readonly addresses: readonly string[];
}

export interface Found {
  readonly classId: string;
  readonly case: { readonly id: string; readonly short: string; readonly title: string };
  /** Code-names still free, a handful to choose from. */
  readonly aliases: readonly string[];
  readonly locked: boolean;
  /** Days after which it is deleted with all that it holds. */
  readonly days: number;
}

export interface PlanView {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly roles: number;
  readonly essential: number;
}
