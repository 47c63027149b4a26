import type { GameObjects, Scene } from 'phaser';
import { type Inks, inks } from '../assets/art/kit/inks.mjs';
import { HEIGHT, WIDTH } from '../assets/map/frame.mjs';
import type { DispatchView, MapView, RouteView } from '../src/projection/views.ts';
import type { Era } from '../src/vocabulary/words.ts';
import { Board, type Patch } from './board.ts';
import { print } from './print.ts';
import { framing, linePoints, onMap, type Point, passing, whereabouts } from './routes.ts';

/** The printed map is kept at this many pixels per map unit: sharp at the usual framing. */
const PRINT = 1.5;
/** Size of an envelope on the stage, as a share of its drawing of 64 by 48 pixels. */
const MARK = 0.55;
/** The ring around a crossing, in pixels of the stage. */
const RING = { radius: 40, width: 4 } as const;
/** Half the side of the square in which an envelope turns, and of that of the ring, in pixels. */
const REACH = { mark: 26, ring: 44 } as const;

const maps = import.meta.glob<string>('../assets/map/world-*.svg', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The map printed last: a play stays in its era. */
let latest: { readonly era: Era; readonly world: Promise<HTMLCanvasElement> } | null = null;

/** The map of the world in an era, printed once. */
function printedWorld(era: Era): Promise<HTMLCanvasElement> {
  if (latest?.era === era) return latest.world;
  const address = maps[`../assets/map/world-${era}.svg`];
  if (address === undefined) throw new Error(`No map of ${era}: run npm run map.`);
  const world = print(address, WIDTH * PRINT, HEIGHT * PRINT);
  latest = { era, world };
  world.catch(() => {
    latest = null;
  });
  return world;
}

/** The night map with its channels and what travels on them; shared by the map and dispatch scenes. */
export class Chart {
  private readonly scene: Scene;
  private readonly board: Board;
  private world: { readonly era: Era; readonly print: HTMLCanvasElement } | null = null;
  private ink: Inks = inks('1962');
  private readonly marks = new Map<string, GameObjects.Image>();
  private ring: GameObjects.Image | undefined;
  /** The part of the map that the stage shows: its corner in map units, and pixels per unit. */
  private view = { left: 0, top: 0, zoom: 1 };
  /** Where something moved in the frame before. */
  private touched: readonly Patch[] = [];

  constructor(scene: Scene) {
    this.scene = scene;
    this.board = new Board(scene);
  }

  /** Is the world of this era at hand? */
  has(era: Era): boolean {
    return this.world?.era === era;
  }

  /** Prints the world of an era; for the one at hand it is free. */
  async print(era: Era): Promise<void> {
    this.world = { era, print: await printedWorld(era) };
    this.ink = inks(era);
    for (const mark of this.marks.values()) mark.destroy();
    this.marks.clear();
    this.ring?.destroy();
    this.ring = undefined;
  }

  /** Frames what matters and draws the map with the lines of all channels. */
  show(map: MapView): void {
    this.board.fit();
    const { width, height } = this.board;
    const frame = framing(map);
    const zoom = Math.min(
      2.2,
      Math.max(Math.min(width / frame.width, height / frame.height), height / HEIGHT),
    );
    this.view = {
      left: within(frame.centre.x, width / zoom, WIDTH),
      top: within(frame.centre.y, height / zoom, HEIGHT),
      zoom,
    };
    const { left, top } = this.view;
    this.board.draw((pen) => {
      pen.setTransform(1, 0, 0, 1, 0, 0);
      pen.fillStyle = this.ink.ink;
      pen.fillRect(0, 0, width, height);
      pen.setTransform(zoom, 0, 0, zoom, -left * zoom, -top * zoom);
      if (this.world) pen.drawImage(this.world.print, 0, 0, WIDTH, HEIGHT);
      drawLines(pen, map, this.ink);
    });
  }

  /** From latitude and longitude to pixels of the stage. */
  onStage(at: readonly [number, number]): Point {
    return this.placed(onMap(at));
  }

  /** Puts every dispatch where it is at a moment. */
  place(dispatches: readonly DispatchView[], at: number): void {
    const flying = dispatches.filter(({ leaves, arrives }) => leaves <= at && at < arrives);
    const patches: Patch[] = [];
    for (const mark of this.marks.values()) mark.setVisible(false);
    for (const dispatch of flying) {
      const { heading, ...point } = whereabouts(dispatch, at);
      const { x, y } = this.placed(point);
      // Upright whichever way it goes.
      const upright = Math.abs(heading) > Math.PI / 2 ? heading + Math.PI : heading;
      this.mark(dispatch).setPosition(x, y).setRotation(upright).setVisible(true);
      patches.push(around(x, y, REACH.mark));
    }
    const meeting = passing(dispatches, at);
    this.ring ??= this.scene.add
      .image(
        0,
        0,
        this.drawing('ring', () => drawRing(this.ink)),
      )
      .setDepth(3);
    this.ring.setVisible(meeting !== null);
    if (meeting) {
      const { x, y } = this.placed(meeting);
      this.ring.setPosition(x, y);
      patches.push(around(x, y, REACH.ring));
    }
    this.board.frame([...this.touched, ...patches]);
    this.touched = patches;
  }

  private placed({ x, y }: Point): Point {
    const { left, top, zoom } = this.view;
    return { x: (x - left) * zoom, y: (y - top) * zoom };
  }

  private mark({ id, kind, mine }: DispatchView): GameObjects.Image {
    const known = this.marks.get(id);
    if (known) return known;
    const texture = this.drawing(`mark.${kind}.${mine ? 'mine' : 'theirs'}`, () =>
      drawEnvelope(kind, mine, this.ink),
    );
    const mark = this.scene.add.image(0, 0, texture).setDepth(2).setScale(MARK);
    this.marks.set(id, mark);
    return mark;
  }

  /** The name of a small drawing, made when it is first used. */
  private drawing(name: string, draw: () => HTMLCanvasElement): string {
    const key = `${name}.${this.world?.era}`;
    if (!this.scene.textures.exists(key)) this.scene.textures.addCanvas(key, draw());
    return key;
  }
}

/** Where a window of this length begins, to have its middle at `centre` and stay within the whole. */
function within(centre: number, length: number, whole: number): number {
  if (length >= whole) return (whole - length) / 2;
  return Math.min(whole - length, Math.max(0, centre - length / 2));
}

function around(x: number, y: number, reach: number): Patch {
  return {
    x: Math.floor(x - reach),
    y: Math.floor(y - reach),
    width: 2 * reach,
    height: 2 * reach,
  };
}

/** All lines and pins, in map units. */
function drawLines(pen: CanvasRenderingContext2D, map: MapView, ink: Inks): void {
  pen.lineCap = 'round';
  const travelling = new Set(map.dispatches.map((dispatch) => dispatch.route.id));
  for (const route of map.routes) drawRoute(pen, route, travelling.has(route.id), ink);
  for (const { route } of map.dispatches) drawRoute(pen, route, true, ink);
  for (const place of map.places) drawPin(pen, onMap(place.coordinates), place.kind, ink);
}

/** Around two messages that pass each other unread: the point of the picture. */
function drawRing(ink: Inks): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = 2 * REACH.ring;
  canvas.height = 2 * REACH.ring;
  const pen = canvas.getContext('2d');
  if (!pen) return canvas;
  pen.lineWidth = RING.width;
  pen.strokeStyle = ink.signal;
  pen.arc(REACH.ring, REACH.ring, RING.radius, 0, Math.PI * 2);
  pen.stroke();
  return canvas;
}

function drawRoute(
  pen: CanvasRenderingContext2D,
  route: RouteView,
  busy: boolean,
  ink: Inks,
): void {
  const points = linePoints(route);
  pen.globalAlpha = busy ? 1 : route.open ? 0.65 : 0.2;
  pen.strokeStyle = route.kind === 'official' ? ink.paper : ink.signalPale;
  pen.lineWidth = busy ? 2.6 : 1.6;
  // Official lines are solid, back channels dashed, a third party's line is dotted and bends.
  pen.setLineDash(route.via ? [1.5, 5] : route.kind === 'back' ? [9, 7] : []);
  pen.beginPath();
  for (const { x, y } of points) pen.lineTo(x, y);
  pen.stroke();
  pen.globalAlpha = 1;
  pen.setLineDash([]);
}

function drawPin(
  pen: CanvasRenderingContext2D,
  { x, y }: { x: number; y: number },
  kind: 'capital' | 'venue',
  ink: Inks,
): void {
  const radius = kind === 'capital' ? 5 : 2.4;
  pen.beginPath();
  pen.arc(x, y, radius, 0, Math.PI * 2);
  pen.fillStyle = kind === 'capital' ? ink.ink : ink.paper;
  pen.fill();
  pen.lineWidth = 2.4;
  pen.strokeStyle = ink.paper;
  pen.stroke();
  if (kind !== 'capital') return;
  pen.beginPath();
  pen.arc(x, y, 1.6, 0, Math.PI * 2);
  pen.fillStyle = ink.signal;
  pen.fill();
}

/** An envelope by air: paper for official mail, hatched flap for what can be denied. */
function drawEnvelope(kind: 'official' | 'back', mine: boolean, ink: Inks): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = 64;
  canvas.height = 48;
  const pen = canvas.getContext('2d');
  if (!pen) return canvas;
  pen.lineJoin = 'round';
  pen.lineWidth = 4;
  pen.strokeStyle = ink.ink;
  pen.fillStyle = kind === 'official' ? ink.paper : ink.signalPale;
  pen.fillRect(6, 6, 52, 36);
  pen.strokeRect(6, 6, 52, 36);
  if (kind === 'back') {
    pen.save();
    pen.beginPath();
    pen.rect(8, 8, 48, 32);
    pen.clip();
    pen.lineWidth = 3;
    pen.beginPath();
    for (let x = -24; x < 64; x += 11) {
      pen.moveTo(x, 44);
      pen.lineTo(x + 36, 6);
    }
    pen.stroke();
    pen.restore();
  }
  pen.lineWidth = 4;
  pen.beginPath();
  pen.moveTo(8, 9);
  pen.lineTo(32, 28);
  pen.lineTo(56, 9);
  pen.stroke();
  if (mine) {
    pen.fillStyle = ink.signal;
    pen.beginPath();
    pen.arc(32, 29, 6, 0, Math.PI * 2);
    pen.fill();
  }
  return canvas;
}
