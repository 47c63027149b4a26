/** What the sound of the game needs of whatever plays it. */
import type { SoundId } from '../../assets/audio/sounds.ts';

export interface Player {
  /** Fetches and decodes a sound; the same promise for the same sound. Rejects if it cannot be had. */
  ready(id: SoundId): Promise<void>;
  /** Plays a ready sound from its start, a loop without end. Sounds begun in one turn begin together. */
  play(id: SoundId, gain: number): void;
  /** Moves a playing sound to `gain` over `seconds`. */
  fade(id: SoundId, gain: number, seconds: number): void;
  /** Fades a sound out over `seconds`, then forgets what was decoded of it. */
  stop(id: SoundId, seconds: number): void;
  /** The gain (0..1) of everything together, at once. */
  volume(gain: number): void;
  /** Fetches sounds ahead, without decoding them: slowly, one after another, behind everything else. */
  prefetch(ids: readonly SoundId[]): void;
  dispose(): void;
}

/** Fetches the player itself, when the first gesture asks for it. */
export type Loader = () => Promise<Player>;

/** Time as the sound needs it: milliseconds, and something done later. */
export interface Clock {
  now(): number;
  /** Does `task` after `seconds`; returns its own cancel. */
  after(seconds: number, task: () => void): () => void;
}

/** The machine's own clock. */
export const systemClock: Clock = {
  now: () => performance.now(),
  after(seconds, task) {
    const timer = setTimeout(task, seconds * 1000);
    return () => clearTimeout(timer);
  },
};
