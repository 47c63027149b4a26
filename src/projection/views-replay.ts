/** What the replay of the record shows: an outline for the whole strip, and one frame for each step. */

import type { EntryKind } from '../vocabulary/entry.ts';
import type { DatedStatement, GlossaryWord, Source, Statement } from '../vocabulary/evidence.ts';
import type { Minute, Minutes, Share } from '../vocabulary/units.ts';
import type { ChannelKind, Era, Evidence, Exposure, Side } from '../vocabulary/words.ts';
import type { Unit } from './scale.ts';
import type { ClockView, PaperView, StageView, TensionView } from './views.ts';

/** A juncture by number and name, wherever one is mentioned. */
export interface JunctureName {
  readonly id: string;
  /** 1 to 11; both sides' junctures share numbers. */
  readonly number: number;
  readonly title: string;
}

/** One stop of the transport: an entry of the record worth stopping at. */
export interface ReplayStep {
  /** Place in `outline.steps`, from 0. */
  readonly n: number;
  /** Place of its entry in the record. */
  readonly entry: number;
  readonly at: Minute;
  readonly kind: EntryKind;
  /** Whose doing it is; null for the world's. */
  readonly side: Side | null;
  readonly juncture: JunctureName | null;
  /** "Robert Kennedy calls on the ambassador" */
  readonly label: string;
  readonly clocks: readonly ClockView[];
}

/** One column of the strip: a day; in a long record a week or a month. */
export interface ReplayDay {
  /** "26"; "3" of a week from the 3rd; "Oct" */
  readonly day: string;
  /** The last of it in the same words. */
  readonly ends: string;
  /** What it has in common with its neighbours: "Oct"; of months the year. */
  readonly group: string;
  /** "Fri"; empty of weeks and months. */
  readonly weekday: string;
  /** "Fri 26 Oct", "3–9 Jul", "Oct 1971" */
  readonly date: string;
  /** What it is known for; empty when nothing of the record falls on it. */
  readonly label: string;
  /** How many junctures open in it. */
  readonly junctures: number;
  readonly from: Minute;
  readonly to: Minute;
  /** First step on or after its beginning. */
  readonly step: number;
}

/** A length of time and its name: "6 hours", "1 month". */
export interface SpanView {
  readonly minutes: Minutes;
  readonly words: string;
}

/** The rhythm in which a record is watched. */
export interface PaceView {
  /** Of the wire, shown before and after the present. */
  readonly before: Minutes;
  readonly after: Minutes;
  /** Speeds of playing: so much of the record a second. */
  readonly speeds: readonly SpanView[];
  /** A long step through the record. */
  readonly stride: SpanView;
  /** What the pale stretches of the rails are. */
  readonly rail: 'daylight' | 'weeks' | 'months';
}

/** A line on the wire: from where and when it was sent to where and when it was read. */
export interface WireView {
  readonly message: string;
  readonly title: string;
  /** "back; sent 14:00, read the next day" */
  readonly hint: string;
  readonly from: Side;
  /** A side, or the id of a party outside the contest. */
  readonly to: Side | string;
  readonly kind: ChannelKind;
  readonly channel: string;
  /** Name of the third party that carried it: a bend in the line. */
  readonly thirdParty: string | null;
  readonly sentAt: Minute;
  readonly readAt: Minute;
  /** Step at which it was sent. */
  readonly step: number;
  readonly evidence: Evidence;
  readonly sources: readonly string[];
}

/** A chair that may be taken over. */
export interface TakeOverView {
  readonly side: Side;
  readonly chair: string;
  readonly name: string;
}

export interface ReplayOutline {
  readonly case: {
    readonly id: string;
    readonly title: string;
    readonly short: string;
    readonly dates: string;
    readonly era: Era;
    readonly summary: readonly Statement[];
  };
  readonly steps: readonly ReplayStep[];
  /** Days, or weeks or months where there are too many of them. */
  readonly unit: Unit;
  readonly days: readonly ReplayDay[];
  readonly pace: PaceView;
  readonly wire: readonly WireView[];
  /** Things of the world to be marked across both rails. */
  readonly marks: readonly {
    readonly id: string;
    readonly at: Minute;
    readonly title: string;
    readonly step: number;
  }[];
  /** By side: whom one becomes on taking over. */
  readonly chairs: Readonly<Record<Side, readonly TakeOverView[]>>;
  readonly juncturesInAll: number;
  readonly first: Minute;
  readonly last: Minute;
  readonly sources: readonly Source[];
  readonly glossary: readonly GlossaryWord[];
}

/** What lay on one desk. */
export interface RoomView {
  readonly side: Side;
  readonly party: string;
  readonly city: string;
  readonly venue: { readonly id: string; readonly name: string };
  /** "Fri 26 Oct, 19:45" or "26 Oct 1971" */
  readonly when: string;
  readonly hour: number;
  /** Known then, newest last. */
  readonly rows: readonly DatedStatement[];
  /** Known only since. */
  readonly since: readonly DatedStatement[];
  readonly papers: readonly PaperView[];
  /** Null once the record has ended. */
  readonly takeOver: TakeOverView | null;
}

/** Two messages that pass each other. */
export interface WireCrossing {
  readonly id: string;
  /** Ids of the two messages, the earlier sent first. */
  readonly messages: readonly [string, string];
  /** When they pass. */
  readonly at: Minute;
  readonly then: { readonly title: string; readonly text: string };
  readonly now: { readonly title: string; readonly text: string };
}

/** Accounts that conflict, side by side. */
export interface DisputeView {
  readonly id: string;
  readonly title: string;
  readonly at: Minute;
  readonly accounts: readonly { readonly by: string; readonly statement: Statement }[];
  /** How to say it. */
  readonly wording: string;
}

export interface ReplayFrame {
  readonly n: number;
  readonly at: Minute;
  readonly step: ReplayStep;
  readonly clocks: readonly ClockView[];
  readonly juncture: JunctureName | null;
  /** What comes next and after how long, in words "14 hours"; null at the end. */
  readonly next: { readonly label: string; readonly in: Minutes; readonly words: string } | null;
  readonly rooms: Readonly<Record<Side, RoomView>>;
  /** Ids of messages sent and not yet read. */
  readonly inTheAir: readonly string[];
  /** Pairs that have passed, or are passing, at this moment. */
  readonly crossings: readonly WireCrossing[];
  readonly tension: TensionView;
  /** Each side's trust in the other's word and how far the back channels are known. */
  readonly trust: Readonly<Record<Side, Share>>;
  readonly exposure: Exposure;
  readonly stage: StageView;
  readonly disputes: readonly DisputeView[];
}
