/** The rules of the mix: from what is going on, how loud every sound is to be. Pure. */
import {
  type CueId,
  type MotifId,
  type RoomId,
  type ScoreId,
  type SoundId,
  soundOf,
} from '../../assets/audio/sounds.ts';

export const MOODS = ['calm', 'tense', 'end'] as const;
export type Mood = (typeof MOODS)[number];

export interface AudioSettings {
  /** Whether anything is to be heard. */
  readonly on: boolean;
  /** 0 silent to 1 full, as a slider shows it. */
  readonly volume: number;
  readonly music: boolean;
  readonly captions: boolean;
}

/** What is going on. */
export interface Scene {
  /** Whether the player has made a first gesture; nothing is heard before. */
  readonly unlocked: boolean;
  readonly settings: AudioSettings;
  readonly room: RoomId | null;
  readonly mood: Mood | null;
  /** The motif of the case while it sounds, or is fetched to sound. */
  readonly motif: MotifId | null;
  /** The cues sounding now. */
  readonly cues: readonly CueId[];
}

/** How far the score, and the room, step back while a cue sounds (-7 dB and -3 dB). */
export const DUCK = { score: 0.45, room: 0.7 } as const;

/** Seconds: between rooms, between moods, before a motif, into a duck and out of it, after a change of volume. */
export const FADES = {
  room: 1.5,
  mood: 4,
  motif: 0.8,
  duck: 0.15,
  unduck: 1.2,
  volume: 0.2,
} as const;

/** Gain of a slider at `volume`: squared, because loudness is heard in ratios. */
export const gainOf = (volume: number): number => Math.min(1, Math.max(0, volume)) ** 2;

/** Whether anything at all can be heard. */
export const audible = ({ unlocked, settings }: Scene): boolean =>
  unlocked && settings.on && settings.volume > 0;

/** The sounds that belong to a mood. Calm and tense always run together, in step, one of them silent. */
export const SCORES: Readonly<Record<Mood, readonly ScoreId[]>> = {
  calm: ['score_calm', 'score_tense'],
  tense: ['score_calm', 'score_tense'],
  end: ['score_end'],
};

/**
 * Every lasting sound that must be running, room and score, and the gain each is to have (before the volume).
 * Two musics never sound at once: under a motif the score runs on unheard, and its close waits.
 */
export function mix(scene: Scene): ReadonlyMap<SoundId, number> {
  const running = new Map<SoundId, number>();
  if (!audible(scene)) return running;
  const { room, mood, motif, settings, cues } = scene;
  const ducked = cues.length > 0;
  if (room) running.set(room, soundOf(room).gain * (ducked ? DUCK.room : 1));
  if (mood && settings.music) {
    for (const id of SCORES[mood]) {
      if (motif && !soundOf(id).loop) continue;
      const heard = id === `score_${mood}` && !motif;
      running.set(id, heard ? soundOf(id).gain * (ducked ? DUCK.score : 1) : 0);
    }
  }
  return running;
}
