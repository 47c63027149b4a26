import { projection } from '../assets/map/frame.mjs';
import type { DispatchView, MapView, RouteView } from '../src/projection/views.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How high a line bows over the map, as a share of its length: the short way lies north about. */
const LOW_BOW = 0.17;
const HIGH_BOW = 0.3;
/** Two dispatches nearer than this, in map units, are passing each other. */
const PASSING = 16;

const project = projection();

/** Latitude and longitude in degrees to map units. */
export function onMap([latitude, longitude]: readonly [number, number]): Point {
  const [x, y] = project([longitude, latitude]) ?? [0, 0];
  return { x, y };
}

/** A smooth line from sender to receiver in map units; a third party bends it at its own place. */
export function linePoints(route: RouteView, points = 48): readonly Point[] {
  const from = onMap(route.from);
  const to = onMap(route.to);
  // Back channels bow a little lower, so that two lines between one pair of cities stay apart.
  if (!route.via) return bow(from, to, route.kind === 'back' ? LOW_BOW : HIGH_BOW, points);
  const via = onMap(route.via);
  return [...bow(from, via, LOW_BOW, points / 2), ...bow(via, to, LOW_BOW, points / 2).slice(1)];
}

/** A curve between two points that rises by a share of its length. */
function bow(from: Point, to: Point, rise: number, points: number): readonly Point[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 - length * rise };
  return Array.from({ length: points + 1 }, (_, i) => onCurve(from, middle, to, i / points));
}

function onCurve(from: Point, middle: Point, to: Point, t: number): Point {
  const a = (1 - t) ** 2;
  const b = 2 * (1 - t) * t;
  const c = t ** 2;
  return { x: a * from.x + b * middle.x + c * to.x, y: a * from.y + b * middle.y + c * to.y };
}

/** Where a dispatch is at a moment, with its heading in radians. */
export function whereabouts(
  dispatch: DispatchView,
  at: number,
): Point & { readonly heading: number } {
  const line = linePoints(dispatch.route);
  const span = Math.max(1, dispatch.arrives - dispatch.leaves);
  const share = Math.min(1, Math.max(0, (at - dispatch.leaves) / span));
  const place = share * (line.length - 1);
  const i = Math.min(line.length - 2, Math.floor(place));
  const a = line[i];
  const b = line[i + 1];
  if (!a || !b) return { x: 0, y: 0, heading: 0 };
  const t = place - i;
  return {
    x: a.x + (b.x - a.x) * t,
    y: a.y + (b.y - a.y) * t,
    heading: Math.atan2(b.y - a.y, b.x - a.x),
  };
}

/** The part of the map that matters: all routes and capitals, in map units. */
export function framing(map: MapView): {
  readonly centre: Point;
  readonly width: number;
  readonly height: number;
} {
  const lines = [
    ...map.routes.filter((route) => route.open),
    ...map.dispatches.map((d) => d.route),
  ];
  const points = [
    ...map.places
      .filter((place) => place.kind === 'capital')
      .map((place) => onMap(place.coordinates)),
    ...lines.flatMap((route) => linePoints(route, 8)),
  ];
  const xs = points.map((p) => p.x);
  const ys = points.map((p) => p.y);
  const [left, right, top, bottom] = [
    Math.min(...xs),
    Math.max(...xs),
    Math.min(...ys),
    Math.max(...ys),
  ];
  return {
    centre: { x: (left + right) / 2, y: (top + bottom) / 2 },
    width: right - left + 140,
    height: bottom - top + 120,
  };
}

/** Where two dispatches going opposite ways pass each other at a moment, unread; null when none do. */
export function passing(dispatches: readonly DispatchView[], at: number): Point | null {
  const flying = dispatches.filter(({ leaves, arrives }) => leaves <= at && at < arrives);
  for (const mine of flying.filter((dispatch) => dispatch.mine)) {
    for (const theirs of flying.filter((dispatch) => !dispatch.mine)) {
      const a = whereabouts(mine, at);
      const b = whereabouts(theirs, at);
      if (Math.abs(a.x - b.x) < PASSING) return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
    }
  }
  return null;
}
