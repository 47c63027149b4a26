/** Picture and sound of a moment: a projection for the scenes, which hold no rule. */
import type { World } from '../engine/world.ts';
import type { Minute, Share } from '../vocabulary/units.ts';
import { hourOf } from './clock.ts';
import type { Known } from './knowledge.ts';
import { mapView } from './map.ts';
import { chairOf, junctureOf, leadOf, venueOf } from './names.ts';
import type { StageView } from './views.ts';

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
  const room = chairOf(game, juncture?.chair ?? null)?.room ?? leadOf(game, known.side).room;
  const id = venue ?? juncture?.venue ?? room;
  return {
    kind: 'venue',
    ...moment(known),
    venue: id,
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
  return { kind: 'dispatch', ...shown, follow: follow.id, from, to };
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
