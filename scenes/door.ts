import type { StageView } from '../src/projection/views.ts';
import type { Minute } from '../src/vocabulary/units.ts';

/** What a scene reports: gestures and the progress of its own picture. Never a decision. */
export type Gesture =
  /** A place or a route on the map was pointed at. */
  | { readonly kind: 'pointed'; readonly id: string }
  /** The picture of the journey has reached this moment of the case's time. */
  | { readonly kind: 'travelled'; readonly at: Minute }
  /** The followed dispatch has arrived in the picture. */
  | { readonly kind: 'arrived'; readonly dispatch: string };

/** The one door between the interface and the canvas: a projection in, gestures out. */
export interface StageDoor {
  /** What is to be drawn now. */
  view(): StageView;
  /** Calls back after every change of `view`; returns its own unbind. */
  watch(listener: () => void): () => void;
  gesture(gesture: Gesture): void;
  /** The picture cannot be drawn; the stage is to be taken down. */
  failed(error: unknown): void;
}

/** The same door from behind: it shows the scenes only what the player stays with (stage.ts). */
export interface SceneDoor extends Omit<StageDoor, 'failed'> {
  /** What is shown is drawn: until then the still picture, which lies under the canvas, is seen. */
  appear(): void;
}

export interface StageSettings {
  /** No parallax, no drift, no travel: pictures are cut, not moved. */
  readonly reducedMotion: boolean;
}

/** Where scenes find the door: in the game's registry, under these keys. */
export const DOOR = 'door';
export const SETTINGS = 'settings';
