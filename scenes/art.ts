import { daypart, inkAt, recolour, type Venue } from '../assets/art/hour.mjs';
import { print } from './print.ts';

/** One printed layer. */
export interface Layer {
  readonly print: HTMLCanvasElement;
  readonly depth: number;
}

/** Layers are drawn 48 units past the frame on each side, so that they may slide (assets/art/kit). */
export const FRAME = { width: 1600, height: 900, bleed: 48 } as const;
/** A layer with its bleed. */
export const WHOLE = {
  width: FRAME.width + 2 * FRAME.bleed,
  height: FRAME.height + 2 * FRAME.bleed,
};

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

/** Prints the text of an SVG. */
async function printText(svg: string, width: number, height: number): Promise<HTMLCanvasElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    return await print(address, width, height);
  } finally {
    URL.revokeObjectURL(address);
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

/** The picture printed last: the same room is often shown again, and more would fill the memory. */
let latest: { readonly key: string; readonly layers: Promise<readonly Layer[]> } | null = null;

/**
 * The layers of a picture at an hour, far ones first, printed at the width of the stage.
 *
 * @param hour - local hour of the venue, 0 to 23
 * @param width - of the whole layer in pixels
 */
export function loadLayers(id: string, hour: number, width: number): Promise<readonly Layer[]> {
  const key = `${id}.${daypart(hour)}.${width}`;
  if (latest?.key === key) return latest.layers;
  const layers = printLayers(id, hour, width);
  latest = { key, layers };
  layers.catch(() => {
    latest = null;
  });
  return layers;
}

async function printLayers(id: string, hour: number, width: number): Promise<readonly Layer[]> {
  const load = venues[`../assets/art/layers/${id}/venue.json`];
  if (load === undefined) return [];
  const [venue, still] = await Promise.all([load(), stillOf(id)]);
  const inks = inkAt(hour, venue);
  const height = Math.round((width * WHOLE.height) / WHOLE.width);
  const layers: Layer[] = [];
  for (const { id: layer, depth } of venue.layers) {
    const ink = inks[layer];
    if (ink === null) continue;
    // One after another, so that a frame comes between.
    layers.push({
      print: await printText(recolour(layerOf(still, layer), ink ?? {}), width, height),
      depth,
    });
  }
  return layers;
}
