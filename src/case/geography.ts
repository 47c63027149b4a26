/** Where the ways of a case lie on the map: capitals, homes, and the third places that bend a line. */
import type { Case } from '../vocabulary/case.ts';
import type { Side } from '../vocabulary/words.ts';

/** Latitude and longitude in degrees. */
export type Place = readonly [latitude: number, longitude: number];

/** Where a side's clock hangs: the first room of that city; null where the case has none. */
export function capitalOf(game: Case, side: Side): Place | null {
  const city = game.clocks.find((clock) => clock.side === side)?.city;
  return game.venues.find((venue) => venue.city === city)?.coordinates ?? null;
}

/** Where a party outside the contest is at home: the room of which it is host. */
export function homeOf(game: Case, party: string): Place | null {
  return game.venues.find(({ host }) => host === party)?.coordinates ?? null;
}

/** The first of these rooms that is at neither end of the line. */
export function bendOf(
  game: Case,
  venues: readonly string[],
  ends: readonly Place[],
): Place | null {
  const places = venues.flatMap((id) => game.venues.find((venue) => venue.id === id) ?? []);
  const bend = places.find(({ coordinates }) => ends.every((end) => isFar(coordinates, end)));
  return bend?.coordinates ?? null;
}

/** Nearer than this, in degrees, two places are one on a map of the world. Judgement. */
const NEAR = 5;

export function isFar(
  [latitude, longitude]: Place,
  [otherLatitude, otherLongitude]: Place,
): boolean {
  return Math.hypot(latitude - otherLatitude, longitude - otherLongitude) > NEAR;
}
