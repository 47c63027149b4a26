/** Picture and sound of a moment: a projection for the scenes, which hold no rule. */
import { roundsIn } from '../engine/time.ts';
import type { World } from '../engine/world.ts';
import type { Case } from '../vocabulary/case.ts';
import type { Minute, Share } from '../vocabulary/units.ts';
import type { Side } from '../vocabulary/words.ts';
import { hourOf } from './clock.ts';
import type { Known } from './knowledge.ts';
import { capitalAt, mapView } from './map.ts';
import { chairOf, junctureOf, leadOf, venueOf } from './names.ts';
import type { StageView } from './views.ts';

/**
 * The hour of day at a venue, 0 to 23, for the light: by the clock of the capital that lies nearest in
 * longitude, since an ambassador's room has the hour of the city that it stands in.
 */
export function hourAt(game: Case, at: Minute, venue: string, side: Side): number {
  const place = venueOf(game, venue);
  if (place === null) return hourOf(game, at, side);
  const away = (of: Side) => {
    const degrees = Math.abs(capitalAt(game, of)[1] - place.coordinates[1]);
    return Math.min(degrees, 360 - degrees);
  };
  return hourOf(game, at, away('A') <= away('B') ? 'A' : 'B');
}

interface Moment {
  readonly era: StageView['era'];
  readonly hour: number;
  readonly tension: Share;
}

function moment(known: Known): Moment {
  return {
    era: known.case.era,
    hour: hourOf(known.case, known.at, known.side),
    tension: Math.round(known.tension * 100) / 100,
  };
}

/** A room: of the juncture, or that chair's own. */
export function roomStage(known: Known, venue: string | null): StageView {
  const game = known.case;
  const juncture = junctureOf(game, known.juncture);
  const seat = known.chair ?? chairOf(game, juncture?.chair ?? null) ?? leadOf(game, known.side);
  const { room } = seat;
  const id = venue ?? juncture?.venue ?? room;
  return {
    kind: 'venue',
    ...moment(known),
    hour: hourAt(game, known.at, id, known.side),
    venue: id,
    tone: venueOf(game, id)?.tone ?? null,
    caption: venueOf(game, id)?.name ?? '',
  };
}

/** Time running between two stops: a dispatch to follow, or the map alone. */
export function roadStage(known: Known, world: World, from: Minute, to: Minute): StageView {
  const map = mapView(known, world, from, to);
  const shown = { ...moment(known), map };
  const fresh = map.dispatches.findLast((dispatch) => dispatch.mine && dispatch.leaves >= from);
  const follow = fresh ?? map.dispatches.toSorted((a, b) => b.leaves - a.leaves)[0];
  if (follow === undefined) return { kind: 'map', ...shown, at: to };
  const rounds = roundsIn(to - from, known.case.round);
  return { kind: 'dispatch', ...shown, follow: follow.id, from, to, rounds };
}

export function outcomeStage(known: Known): StageView {
  const ending = known.case.endings.find((one) => one.id === known.ended?.ending);
  return {
    kind: 'outcome',
    ...moment(known),
    family: ending?.family ?? '',
    caption: ending?.name ?? '',
  };
}
