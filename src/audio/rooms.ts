/** Where one is and how bad it stands, as sound: data, and one threshold. */
import type { RoomId } from '../../assets/audio/sounds.ts';
import type { Mood } from './mix.ts';

/** The room tone of each venue of Cuba 1962 (the case's venue ids). */
export const VENUE_ROOMS = {
  v_wh: 'room_cabinet',
  v_justice: 'room_office_night',
  v_sovemb: 'room_embassy',
  v_state: 'room_embassy',
  v_occidental: 'room_restaurant',
  v_statler: 'room_restaurant',
  v_press: 'room_bar',
  v_un: 'room_un',
  v_columbia: 'room_office_night',
  v_kremlin: 'room_kremlin',
  v_ogarevo: 'room_street_winter',
  v_usmoscow: 'room_embassy',
  v_itamaraty: 'room_tropics',
  v_havana: 'room_tropics',
} as const satisfies Readonly<Record<string, RoomId>>;

const ROOM_BY_VENUE: ReadonlyMap<string, RoomId> = new Map(Object.entries(VENUE_ROOMS));

/** The room tone of a venue, by its id; null (silence) for a venue that has none. */
export const roomOf = (venue: string): RoomId | null => ROOM_BY_VENUE.get(venue) ?? null;

/** Tension (0..1) at which the score turns tense, and at which it calms again: apart, so that it does not waver. */
export const TURNS = { tense: 0.6, calm: 0.5 } as const;

/** The mood of the score at `tension` (0..1), given the mood it is in now. */
export function moodAt(tension: number, now: Mood | null = null): 'calm' | 'tense' {
  return tension >= (now === 'tense' ? TURNS.calm : TURNS.tense) ? 'tense' : 'calm';
}
