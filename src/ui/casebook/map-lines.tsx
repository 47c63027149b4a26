import { NIGHT } from '../../../assets/map/frame.mjs';
import { linePoints, onMap, type Point } from '../../../scenes/routes.ts';
import type { CaseCard, MapLine } from '../../case/card.ts';
import type { Place } from '../../case/geography.ts';
import type { RouteView } from '../../projection/views.ts';
import { cards } from './cards.ts';
import { openGame } from './open-case.ts';

/** The open case's channels on the night map, lamps where they end, and the rooms of every case. */
export function MapLines() {
  const all = [...cards.value.values()];
  const open = cards.value.get(openGame.value.id);
  const rooms = new Map(all.flatMap((card) => card.rooms.map((room) => [String(room), room])));
  return (
    <svg class="map-lines" viewBox={NIGHT.join(' ')} aria-hidden="true" focusable="false">
      {open && <Lamps card={open} />}
      <path class="rooms" d={[...rooms.values()].map((room) => dot(onMap(room))).join('')} />
      {open?.lines.map((line) => (
        <path key={JSON.stringify(line)} class={line.kind} d={curve(pointsOf(line))} />
      ))}
      {open?.lines.map(
        ({ via, kind }) => via && <Bend key={String(via)} kind={kind} at={onMap(via)} />,
      )}
      {open && <Envelope line={open.lines.find(({ kind }) => kind === 'official')} />}
    </svg>
  );
}

const dot = ({ x, y }: Point): string => `M${x.toFixed(1)} ${y.toFixed(1)}h0`;

function curve(points: readonly Point[]): string {
  return `M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
}

/** As the desk's map draws a channel. */
function pointsOf({ kind, from, to, via }: MapLine): readonly Point[] {
  const route: RouteView = {
    id: '',
    name: '',
    kind: kind === 'official' ? 'official' : 'back',
    from,
    to,
    via,
    open: true,
  };
  return linePoints(route);
}

function Bend({ kind, at: { x, y } }: { kind: MapLine['kind']; at: Point }) {
  return <rect class={`bend ${kind}`} x={x - 7} y={y - 7} width="14" height="14" />;
}

/** Something is always on its way. */
function Envelope({ line }: { line: MapLine | undefined }) {
  if (line === undefined) return null;
  const points = pointsOf(line);
  const i = Math.floor(points.length * 0.42);
  const [a, b] = [points[i], points[i + 1]];
  if (!a || !b) return null;
  const heading = (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI;
  const upright = Math.abs(heading) > 90 ? heading + 180 : heading;
  return (
    <g class="envelope" transform={`translate(${a.x} ${a.y}) rotate(${upright})`}>
      <path d="M-16-11h32v22h-32z" />
      <path d="M-16-11L0 3 16-11" />
    </g>
  );
}

/** Side of the square from dot to dot, on its corner, and the reach of a lamp, in map units. */
const PITCH = 5.4;
const REACH = 48;
/** Dots from the middle of a lamp outward: up to which share of its reach, and how wide. */
const DOTS = [
  [0.3, 3.4],
  [0.55, 2.6],
  [0.8, 1.8],
  [1, 1],
] as const;

/** Halftone light on the places where the lines end and bend. */
function Lamps({ card }: { card: CaseCard }) {
  const ends = card.lines.flatMap(({ from, to }) => [from, to]);
  const places = new Map(ends.map((place) => [String(place), place]));
  const paths = DOTS.map(() => '');
  for (const place of places.values()) light(place, paths);
  return (
    <>
      {DOTS.map(([, width], i) => (
        <path key={width} class="lamp" d={paths[i]} stroke-width={width} />
      ))}
    </>
  );
}

function light(place: Place, paths: string[]): void {
  const { x, y } = onMap(place);
  const steps = Math.ceil(REACH / PITCH);
  const [column, row] = [Math.round(x / PITCH), Math.round(y / PITCH)];
  for (let i = column - steps; i <= column + steps; i++) {
    for (let j = row - steps; j <= row + steps; j++) {
      if ((i + j) % 2 !== 0) continue;
      const far = Math.hypot(i * PITCH - x, j * PITCH - y) / REACH;
      const step = DOTS.findIndex(([limit]) => far < limit);
      if (step >= 0) paths[step] += dot({ x: i * PITCH, y: j * PITCH });
    }
  }
}
