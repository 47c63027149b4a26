/**
 * The log of a class: an append-only list like a record, of which the records of its tables are parts.
 * What is not in it has not happened; a class is rebuilt from it after any crash.
 */
import type {
  AdviceKind,
  Length,
  Manner,
  Part,
  Reason,
  Sureness,
  TableId,
} from '../../vocabulary/classroom.ts';
import type { Demarche } from '../../vocabulary/demarche.ts';
import type { Entry } from '../../vocabulary/entry.ts';
import type { ChannelKind, Guidance, Side } from '../../vocabulary/words.ts';
import type { ServerTime } from '../protocol/views.ts';

/** What is fixed when a class is opened. Secrets are kept as hashes only. */
export interface ClassHead {
  /** 128 random bits as letters and digits. */
  readonly id: string;
  /** Seven unambiguous characters; free again once the class is over. */
  readonly code: string;
  readonly case: { readonly id: string; readonly hash: string };
  readonly length: Length;
  readonly guidance: Guidance;
  /** The same for all tables, so that outcomes compare. */
  readonly seed: number;
  readonly created: ServerTime;
  /** When it is deleted by itself. */
  readonly expires: ServerTime;
  readonly teacherHash: string;
  readonly projectorHash: string;
}

/** Who did it: a seat, the teacher, or the class by its own clock. */
export type Actor =
  | { readonly kind: 'seat'; readonly seat: string }
  | { readonly kind: 'teacher' }
  | { readonly kind: 'class' };

interface Common {
  /** Place in the log, from 0. */
  readonly n: number;
  readonly at: ServerTime;
  readonly by: Actor;
  /** Id of the command that it comes from, so that one that comes twice is done once. */
  readonly once: string | null;
}

export type ClassEntry = Common &
  (
    | {
        readonly kind: 'joined';
        readonly seat: string;
        readonly alias: string;
        readonly tokenHash: string;
      }
    /** A second device has it now: the old token is void. */
    | { readonly kind: 'token'; readonly seat: string; readonly tokenHash: string }
    | { readonly kind: 'word'; readonly seat: string; readonly word: string }
    | { readonly kind: 'laid'; readonly tables: number }
    | {
        readonly kind: 'seated';
        readonly seat: string;
        readonly table: TableId;
        readonly role: string;
        readonly deputy: boolean;
      }
    | { readonly kind: 'removed' | 'readmitted'; readonly seat: string }
    | { readonly kind: 'muted'; readonly seat: string; readonly on: boolean }
    | { readonly kind: 'locked'; readonly on: boolean }
    | { readonly kind: 'free text'; readonly on: boolean }
    | { readonly kind: 'part'; readonly part: Part }
    | { readonly kind: 'paused' | 'resumed'; readonly table: TableId | null }
    | { readonly kind: 'extended'; readonly table: TableId | null; readonly seconds: number }
    | { readonly kind: 'ready'; readonly seat: string }
    | { readonly kind: 'practised'; readonly seat: string; readonly channel: ChannelKind }
    | { readonly kind: 'foreseen'; readonly seat: string; readonly text: string }
    | {
        readonly kind: 'drafted';
        readonly table: TableId;
        readonly side: Side;
        readonly demarche: Demarche | null;
      }
    | {
        readonly kind: 'advised';
        readonly table: TableId;
        readonly side: Side;
        readonly role: string;
        readonly advice: AdviceKind;
        readonly because: Reason;
      }
    /** Decided, and in the hands of the envoy that carries the channel. */
    | {
        readonly kind: 'ordered';
        readonly table: TableId;
        readonly side: Side;
        readonly chair: string;
        readonly envoy: string;
        readonly demarche: Demarche;
      }
    | {
        readonly kind: 'handed back';
        readonly table: TableId;
        readonly side: Side;
        readonly role: string;
        readonly because: Reason;
      }
    /** The table's own record goes on. `manner` where an envoy delivered it so. */
    | {
        readonly kind: 'played';
        readonly table: TableId;
        readonly entries: readonly Entry[];
        /** Role that decided; null where time alone did. */
        readonly role: string | null;
        readonly model: boolean;
        readonly manner: Manner | null;
      }
    /** The model sits in a role's chair, or has got up. */
    | {
        readonly kind: 'model';
        readonly table: TableId;
        readonly role: string;
        readonly on: boolean;
        /** By the teacher: then only the teacher sends it away. */
        readonly kept: boolean;
      }
    | {
        readonly kind: 'noted';
        readonly table: TableId;
        readonly role: string;
        readonly to: readonly string[];
        readonly headline: string;
        readonly text: string;
      }
    | {
        readonly kind: 'published';
        readonly table: TableId;
        readonly role: string;
        readonly headline: string;
        readonly text: string;
        readonly sure: Sureness;
      }
    | { readonly kind: 'bulletin'; readonly table: TableId | null; readonly text: string }
    | {
        readonly kind: 'said';
        readonly table: TableId | null;
        readonly seat: string | null;
        readonly text: string;
      }
    | {
        readonly kind: 'nudged';
        readonly table: TableId;
        readonly role: string;
        /** Role that asks; null for the teacher. */
        readonly from: string | null;
      }
    | { readonly kind: 'exit answered'; readonly seat: string; readonly answers: readonly string[] }
    | {
        readonly kind: 'projected';
        readonly show: 'code' | 'clock' | 'reveal' | 'replay';
        readonly table: TableId | null;
        readonly step: number | null;
      }
    | { readonly kind: 'rehearsed' }
  );
export type ClassEntryKind = ClassEntry['kind'];

/** Who is connected, and since when who is gone: not in the log, for it changes with the air. */
export type Presence = ReadonlyMap<
  string,
  { readonly online: boolean; readonly since: ServerTime }
>;
