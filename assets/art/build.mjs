// Prints every picture: node assets/art/build.mjs [id ...]
//
//   venues/<id>.mjs, outcomes/<id>.mjs   draw a scene     -> layers/<id>/<n>-<layer>.svg, layers/<id>/venue.json, stills/<id>.svg
//   portraits/<case>.mjs                 the busts of a case -> portraits/<id>.svg
//
// Hours. A scene is drawn once, in its home daypart. venue.json holds, for each daypart, the inks that each layer swaps:
//   "hours": { "day": { "sky": { "#101c28": "#849797" }, "lamp": null }, "night": {} }
// null hides a layer, "none" hides one ink. The loader asks inkAt(hour, venue) and calls recolour(text, swaps) on a layer's
// text before it rasterises it (hour.mjs). Layers carry no grain: the loader adds it. Stills do.

import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { optimize } from 'svgo';
import { inks } from './kit/inks.mjs';
import { layerSvg, stillSvg } from './kit/scene.mjs';
import { busts } from './portraits/draw.mjs';

const HERE = new URL('.', import.meta.url);
const wanted = process.argv.slice(2);
const isWanted = (id) => !wanted.length || wanted.includes(id);

/** svgo, keeping what we rely on: one plain group per layer, the description, and paths as the press packed them. */
function pack(svg) {
  const overrides = {
    cleanupIds: false,
    collapseGroups: false,
    moveElemsAttrsToGroup: false,
    mergePaths: false,
    removeDesc: false,
    removeUnknownsAndDefaults: { keepRoleAttr: true },
  };
  return optimize(svg, {
    plugins: [{ name: 'preset-default', params: { floatPrecision: 1, overrides } }],
  }).data;
}

function write(path, text) {
  const file = new URL(path, HERE);
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, text);
}

function printScene(scene) {
  const { id, title, desc, era, ground, crop, home, hours } = scene;
  rmSync(new URL(`layers/${id}/`, HERE), { recursive: true, force: true });
  const layers = scene.layers.map((l, i) => ({
    id: l.id,
    file: `${i}-${l.id}.svg`,
    depth: l.depth,
  }));
  for (const [i, { file }] of layers.entries()) {
    write(`layers/${id}/${file}`, pack(layerSvg(scene.layers[i])));
  }
  const venue = { title, desc, era, ground, crop, home, hours, layers };
  write(`layers/${id}/venue.json`, `${JSON.stringify(venue, null, 2)}\n`);
  write(`stills/${id}.svg`, pack(stillSvg(scene, inks(era))));
}

for (const folder of ['venues', 'outcomes']) {
  const scripts = readdirSync(new URL(folder, HERE)).filter((f) => f.endsWith('.mjs'));
  for (const file of scripts.filter((f) => isWanted(f.slice(0, -4)))) {
    const { default: scene } = await import(new URL(`${folder}/${file}`, HERE));
    if (`${scene.id}.mjs` !== file) {
      throw new Error(`${folder}/${file} draws "${scene.id}": name the file after the id`);
    }
    printScene(scene);
    console.log(scene.id);
  }
}

for (const file of readdirSync(new URL('portraits', HERE)).filter((f) => f.endsWith('.mjs'))) {
  const { default: sheets = [] } = await import(new URL(`portraits/${file}`, HERE));
  for (const { id, svg } of [sheets]
    .flat()
    .flatMap(busts)
    .filter((p) => isWanted(p.id)))
    write(`portraits/${id}.svg`, pack(svg));
}
