/**
 * The doors through which the interface works a play or a replay. Behind them stand the machine, the
 * seats and the store; what comes through is projections for one chair only.
 */
import type { Keeping } from '../record/keeper.ts';
import type { Save } from '../record/save.ts';
import type { Demarche } from '../vocabulary/demarche.ts';
import type { Refusal } from '../vocabulary/move.ts';
import type { BySide } from '../vocabulary/sides.ts';
import type { Minute, Share } from '../vocabulary/units.ts';
import type { Guidance, Side } from '../vocabulary/words.ts';
import type { Period } from './periods.ts';
import type {
  ClockView,
  DeskView,
  ForecastView,
  FormView,
  ReplyView,
  SendingView,
  StageView,
  TickView,
} from './views.ts';
import type { DebriefView } from './views-debrief.ts';
import type { ReplayFrame, ReplayOutline } from './views-replay.ts';

/** How a play came out, in few words. */
export interface Verdict {
  /** Id of the ending. */
  readonly ending: string;
  /** Which outcome scene is drawn. */
  readonly family: string;
  /** Two or three short sentences. */
  readonly poster: string;
  readonly voice: string;
}

/** Where the play stands, for the interface to show the right screen. */
export type Phase =
  /** The chair must decide: desk and composer. */
  | { readonly kind: 'desk' }
  /** Just sent: what was said, what will be written; ends with `continue`. */
  | { readonly kind: 'sending'; readonly sending: SendingView }
  /** Time runs between two stops; the map shows what travels; ends with `continue`. */
  | {
      readonly kind: 'waiting';
      readonly from: Minute;
      readonly to: Minute;
      /** "5 weeks, until 3 Nov 1970."; null where hours are told, or within a day: the clocks show it. */
      readonly passes: string | null;
    }
  /** Something arrived: a reply, an initiative of theirs; ends with `continue` or an answer. */
  | { readonly kind: 'reply'; readonly reply: ReplyView }
  /** The world did something that this chair learns of; its paper is the newest in the tray. */
  | { readonly kind: 'development'; readonly paper: string }
  /** The verdict; the debrief follows. */
  | ({ readonly kind: 'outcome' } & Verdict)
  /** The verdict has been read. */
  | ({ readonly kind: 'ended' } & Verdict);

/** What a desk needs of a play, wherever its rules are worked out: on this device, or by a class. */
export interface DeskPlay {
  /** The chair's desk as it is now. */
  desk(): DeskView;
  phase(): Phase;
  stage(): StageView;
  /** Both capitals' clocks at any moment, for those that run with a dispatch. */
  clocks(at: Minute): readonly ClockView[];
  /**
   * What the form offers around a draft, with reasons. Pure: may be asked for any draft. Where it is
   * asked of a class, the last one that came, until the watchers hear that the new one is here.
   */
  form(draft: Demarche): FormView;
  /** Is the form of this very draft at hand? Always, where the rules are on this device. */
  knows(draft: Demarche): boolean;
  /** Null at guidance level archival. */
  forecast(draft: Demarche): ForecastView | null;
  /** @returns a refusal instead of sending when the draft is not possible. */
  send(draft: Demarche): Refusal | null;
  wait(): void;
  predict(prediction: string, chance: Share): void;
  /** Leaves a sending, waiting, reply, development or outcome phase. */
  continue(): void;
  /** Calls back after every change of desk, phase or stage; returns its own unbind. */
  watch(listener: () => void): () => void;
  /** Under which everything of this play is kept on the device. */
  readonly save: string;
  readonly side: Side;
  /** The chair that sits by itself; null where all of a side's are held. */
  readonly chair: string | null;
  readonly guidance: Guidance;
  /** Is it stored? And if not, why, and what to do. Watched like all else. */
  keeping(): Keeping;
  close(): void;
}

/** A play of this device: its save is the whole of it. */
export interface Play extends DeskPlay {
  debrief(): DebriefView;
  /** The play as a save: to export, to share, to fork. */
  record(): Save;
  /** Two players pass the screen between them; null where one plays alone. */
  readonly pair: Pair | null;
}

/** Two players at one screen: which of them has it, and how it goes across the table. */
export interface Pair {
  /** By what the players are called: their capitals. */
  readonly players: BySide<string>;
  /** Whose the screen is now: the one's who has it, until nothing is left for that one to read or decide. */
  holder(): Side;
  /** Has the one who has it decided nothing yet? Then the folder is still to be read. */
  begins(): boolean;
  /**
   * Hands it over: the same play, as the other player sees it. What this one's screens watch is let go,
   * and this one's play is no longer to be asked anything.
   */
  pass(): Play;
  /** The debrief, read from either side. */
  debrief(side: Side): DebriefView;
}

/** The record of both sides, replayed through the same machine. */
export interface Replay {
  readonly outline: ReplayOutline;
  /** The moment after the n-th step of the outline, 0 to outline.steps.length - 1. Under 16 ms. */
  frame(step: number): ReplayFrame;
  /** Both capitals' clocks at any moment. */
  clocks(at: Minute): readonly ClockView[];
  /** Marks beside a side's rail, by its own calendar. */
  ticks(side: Side, from: Minute, to: Minute): readonly TickView[];
  /** The pale stretches of a side's rail. */
  pale(side: Side, from: Minute, to: Minute): readonly Period[];
}
