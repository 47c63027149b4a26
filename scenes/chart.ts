import type { GameObjects, Scene } from 'phaser';
import { HEIGHT, WIDTH } from '../assets/map/frame.mjs';
import mapUrl from '../assets/map/world-1962.svg?url';
import type { DispatchView, MapView, RouteView } from '../src/projection/views.ts';
import { rasterise } from './art.ts';
import { framing, LINE, linePoints, onMap, passing, whereabouts } from './routes.ts';

/** The printed map is kept at this many pixels per map unit: sharp at the closest framing. */
const PRINT = 1.5;
const MAP = 'map.world';
/** Size of an envelope on the screen, as a share of its drawing of 64 by 48 pixels. */
const MARK = 0.55;

/** The night map with its channels and what travels on them; shared by the map and dispatch scenes. */
export class Chart {
  private readonly scene: Scene;
  private lines?: GameObjects.Image;
  private marks = new Map<string, GameObjects.Image>();
  private ring?: GameObjects.Arc;

  constructor(scene: Scene) {
    this.scene = scene;
  }

  /** Prints the world once; later calls are free. */
  async print(): Promise<void> {
    if (!this.scene.textures.exists(MAP)) {
      const svg = await (await fetch(mapUrl)).text();
      await rasterise(this.scene, MAP, svg, WIDTH * PRINT, HEIGHT * PRINT);
    }
    this.scene.add
      .image(WIDTH / 2, HEIGHT / 2, MAP)
      .setDisplaySize(WIDTH, HEIGHT)
      .setDepth(0);
  }

  /** Frames what matters and draws the lines of all channels. */
  show(map: MapView): void {
    const { width, height } = this.scene.scale;
    const frame = framing(map);
    const zoom = Math.min(
      2.2,
      Math.max(Math.min(width / frame.width, height / frame.height), height / HEIGHT),
    );
    this.scene.cameras.main.setZoom(zoom);
    this.scene.cameras.main.setBounds(0, 0, WIDTH, HEIGHT);
    this.scene.cameras.main.centerOn(frame.centre.x, frame.centre.y);
    this.drawLines(map);
  }

  /** Puts every dispatch where it is at a moment. */
  place(dispatches: readonly DispatchView[], at: number): void {
    for (const dispatch of dispatches) {
      const mark = this.mark(dispatch);
      const { x, y, heading } = whereabouts(dispatch, at);
      // Upright whichever way it goes, and of one size at any framing.
      const upright = Math.abs(heading) > Math.PI / 2 ? heading + Math.PI : heading;
      mark
        .setPosition(x, y)
        .setRotation(upright)
        .setScale(MARK / this.scene.cameras.main.zoom);
      mark.setVisible(at >= dispatch.leaves && at < dispatch.arrives);
    }
    this.ringPassing(passing(dispatches, at));
  }

  /** A ring around two messages that pass each other unread: the point of the picture. */
  private ringPassing(point: { x: number; y: number } | null): void {
    this.ring ??= this.scene.add.circle(0, 0, 24).setStrokeStyle(3, 0xc8452b).setDepth(3);
    this.ring.setVisible(point !== null);
    if (point) this.ring.setPosition(point.x, point.y);
  }

  /** All lines and pins on one canvas, so that a frame costs one picture however many there are. */
  private drawLines(map: MapView): void {
    const canvas = document.createElement('canvas');
    canvas.width = WIDTH * PRINT;
    canvas.height = HEIGHT * PRINT;
    const pen = canvas.getContext('2d');
    if (!pen) return;
    pen.scale(PRINT, PRINT);
    pen.lineCap = 'round';
    const travelling = new Set(map.dispatches.map((dispatch) => dispatch.route.id));
    for (const route of map.routes) drawRoute(pen, route, travelling.has(route.id));
    for (const { route } of map.dispatches) drawRoute(pen, route, true);
    for (const place of map.places) drawPin(pen, onMap(place.coordinates), place.kind);
    const key = `map.lines.${this.scene.scene.key}`;
    this.lines?.destroy();
    if (this.scene.textures.exists(key)) this.scene.textures.remove(key);
    this.scene.textures.addCanvas(key, canvas);
    this.lines = this.scene.add
      .image(WIDTH / 2, HEIGHT / 2, key)
      .setDisplaySize(WIDTH, HEIGHT)
      .setDepth(1);
  }

  private mark(dispatch: DispatchView): GameObjects.Image {
    const known = this.marks.get(dispatch.id);
    if (known) return known;
    const texture = `mark.${dispatch.kind}.${dispatch.mine ? 'mine' : 'theirs'}`;
    if (!this.scene.textures.exists(texture)) {
      this.scene.textures.addCanvas(texture, drawEnvelope(dispatch.kind, dispatch.mine));
    }
    const mark = this.scene.add.image(0, 0, texture).setDepth(2);
    this.marks.set(dispatch.id, mark);
    return mark;
  }
}

function drawRoute(pen: CanvasRenderingContext2D, route: RouteView, busy: boolean): void {
  const points = linePoints(route);
  pen.globalAlpha = busy ? 1 : route.open ? 0.65 : 0.2;
  pen.strokeStyle = route.kind === 'official' ? LINE.official : LINE.back;
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
): void {
  const radius = kind === 'capital' ? 5 : 2.4;
  pen.beginPath();
  pen.arc(x, y, radius, 0, Math.PI * 2);
  pen.fillStyle = kind === 'capital' ? '#101c28' : LINE.official;
  pen.fill();
  pen.lineWidth = 2.4;
  pen.strokeStyle = LINE.official;
  pen.stroke();
  if (kind !== 'capital') return;
  pen.beginPath();
  pen.arc(x, y, 1.6, 0, Math.PI * 2);
  pen.fillStyle = LINE.ring;
  pen.fill();
}

/** An envelope by air: paper for official mail, hatched flap for what can be denied. */
function drawEnvelope(kind: 'official' | 'back', mine: boolean): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = 64;
  canvas.height = 48;
  const pen = canvas.getContext('2d');
  if (!pen) return canvas;
  pen.lineJoin = 'round';
  pen.lineWidth = 4;
  pen.strokeStyle = '#101c28';
  pen.fillStyle = kind === 'official' ? LINE.official : LINE.back;
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
    pen.fillStyle = LINE.ring;
    pen.beginPath();
    pen.arc(32, 29, 6, 0, Math.PI * 2);
    pen.fill();
  }
  return canvas;
}
