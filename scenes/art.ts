import type { Scene } from 'phaser';
import { daypart, inkAt, recolour, type Venue } from '../assets/art/hour.mjs';

/** One printed layer, ready as a texture. */
export interface Layer {
  readonly texture: string;
  readonly depth: number;
}

/** Layers are drawn 48 units past the frame on each side, so that they may slide (assets/art/kit). */
export const FRAME = { width: 1600, height: 900, bleed: 48 } as const;
const WHOLE = { width: FRAME.width + 2 * FRAME.bleed, height: FRAME.height + 2 * FRAME.bleed };

const venues = import.meta.glob<Venue>('../assets/art/layers/*/venue.json', { import: 'default' });
/** The interface shows the still already, so that a picture travels once, in one file. */
const stills = import.meta.glob<string>('../assets/art/stills/*.svg', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Is there a picture of this id? */
export function isDrawn(id: string): boolean {
  return `../assets/art/layers/${id}/venue.json` in venues;
}

/** Turns the text of an SVG into a texture of the given size, in pixels. */
export async function rasterise(
  scene: Scene,
  key: string,
  svg: string,
  width: number,
  height: number,
): Promise<void> {
  if (scene.textures.exists(key)) return;
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    if (scene.textures.exists(key)) return;
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
    scene.textures.addCanvas(key, canvas);
  } finally {
    URL.revokeObjectURL(url);
  }
}

async function stillOf(id: string): Promise<string> {
  const url = stills[`../assets/art/stills/${id}.svg`];
  if (url === undefined) throw new Error(`No still of ${id}: run npm run art.`);
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer.text();
}

/** Each layer of a still is a plain group of that id (assets/art/kit/scene.mjs): cut out, with its bleed. */
function layerOf(still: string, id: string): string {
  const [, marks] = still.match(new RegExp(`<g id="${id}">(.*?)</g>`, 's')) ?? [];
  if (marks === undefined) throw new Error(`No layer ${id} in the still.`);
  const { width, height } = WHOLE;
  const box = `${-FRAME.bleed} ${-FRAME.bleed} ${width} ${height}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${box}">${marks}</svg>`;
}

/**
 * The layers of a picture at an hour as textures, far ones first, printed at the width of the stage.
 * A daypart and width already printed is not printed again.
 *
 * @param hour - local hour of the venue, 0 to 23
 * @param width - of the whole layer in pixels
 */
export async function loadLayers(
  scene: Scene,
  id: string,
  hour: number,
  width: number,
): Promise<readonly Layer[]> {
  const load = venues[`../assets/art/layers/${id}/venue.json`];
  if (load === undefined) return [];
  const [venue, still] = await Promise.all([load(), stillOf(id)]);
  const inks = inkAt(hour, venue);
  const height = Math.round((width * WHOLE.height) / WHOLE.width);
  const shown = venue.layers.filter((layer) => inks[layer.id] !== null);
  return Promise.all(
    shown.map(async (layer) => {
      const texture = `${id}.${daypart(hour)}.${width}.${layer.id}`;
      if (!scene.textures.exists(texture)) {
        const svg = recolour(layerOf(still, layer.id), inks[layer.id] ?? {});
        await rasterise(scene, texture, svg, width, height);
      }
      return { texture, depth: layer.depth };
    }),
  );
}
