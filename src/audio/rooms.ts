/** Where one is and how bad it stands, as sound: data, and one threshold. */
import type { RoomId } from '../../assets/audio/sounds.ts';
import type { RoomTone } from '../vocabulary/words.ts';
import type { Mood } from './mix.ts';

/** The recording of each tone that a case may name for a venue. */
export const TONES = {
  cabinet: 'room_cabinet',
  office_night: 'room_office_night',
  embassy: 'room_embassy',
  restaurant: 'room_restaurant',
  bar: 'room_bar',
  un: 'room_un',
  kremlin: 'room_kremlin',
  street_winter: 'room_street_winter',
  tropics: 'room_tropics',
  map: 'room_map',
  palace: 'room_palace',
  train: 'room_train',
  garden: 'room_garden',
  hall: 'room_hall',
  desert: 'room_desert',
} as const satisfies Readonly<Record<RoomTone, RoomId>>;

/** The room of a venue's tone; null (silence) for a venue that has none. */
export const roomOf = (tone: RoomTone | null): RoomId | null =>
  tone === null ? null : TONES[tone];

/** Tension (0..1) at which the score turns tense, and at which it calms again: apart, so that it does not waver. */
export const TURNS = { tense: 0.6, calm: 0.5 } as const;

/** The mood of the score at `tension` (0..1), given the mood it is in now. */
export function moodAt(tension: number, now: Mood | null = null): 'calm' | 'tense' {
  return tension >= (now === 'tense' ? TURNS.calm : TURNS.tense) ? 'tense' : 'calm';
}
