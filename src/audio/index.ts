/** The sound of the game, for the interface: `createSound(loadHowler)`. */
import type { Loader } from './player.ts';

export { type CueId, type RoomId, SOUNDS, type SoundId } from '../../assets/audio/sounds.ts';
export type { Caption } from './captions.ts';
export { type AudioSettings, MOODS, type Mood } from './mix.ts';
export { motifOf } from './motifs.ts';
export { moodAt, roomOf, TONES } from './rooms.ts';
export { createSound, DEFAULT_SETTINGS, type Sound } from './sound.ts';

/** Fetches Howler and the addresses of the sounds in a chunk of their own. */
export const loadHowler: Loader = async () =>
  (await import('./howler-player.ts')).createHowlerPlayer();
