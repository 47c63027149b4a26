/** The room tones: each a place one could tell with closed eyes. */
import type { RoomId } from '../sounds.ts';
import { kremlin, mapRoom, streetWinter, tropics } from './rooms/abroad.ts';
import { assembly, bar, restaurant } from './rooms/company.ts';
import { desert, garden, train } from './rooms/far.ts';
import { cabinet, embassy, officeNight } from './rooms/offices.ts';
import type { Room } from './rooms/place.ts';
import { hall, palace } from './rooms/stately.ts';

export const ROOMS: Readonly<Record<RoomId, Room>> = {
  room_office_night: officeNight,
  room_embassy: embassy,
  room_cabinet: cabinet,
  room_restaurant: restaurant,
  room_un: assembly,
  room_kremlin: kremlin,
  room_bar: bar,
  room_street_winter: streetWinter,
  room_tropics: tropics,
  room_map: mapRoom,
  room_palace: palace,
  room_train: train,
  room_garden: garden,
  room_hall: hall,
  room_desert: desert,
};
