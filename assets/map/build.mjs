// Builds the map of each era: `npm run map`. Night print in four flat inks: the sea is lit near the coasts by
// halftone, blocs are told by hatch as well as by tone. No words: labels are DOM or set by the scene.
import { writeFileSync } from 'node:fs';
import { geoPath } from 'd3-geo';
import { optimize } from 'svgo';
import { HEIGHT, projection, WIDTH } from './frame.mjs';
import { inks } from '../art/kit/inks.mjs';
import { worldOf } from './world.mjs';
import { YEARS } from './years.mjs';

/** Smallest corner kept; .02 keeps Cuba's and Kola's shape at this size. */
const DETAIL = 0.05;
const LIT_SEA = 7.5; // halftone pitch in picture units

const path = geoPath(projection()).digits(1);
const d = (geometry) => path(geometry) ?? '';

/** Hatch as plain lines under a clip: patterns shear when the picture is stretched. */
function hatch(step, slope) {
  let lines = '';
  for (let x = -HEIGHT; x < WIDTH + HEIGHT; x += step) lines += `M${x} 0l${slope * HEIGHT} ${HEIGHT}`;
  return lines;
}
/** Where the sea is lit: middle and reach across and down. The Atlantic and Europe always, the East where cases go there. */
const ATLANTIC = [600, 250, 620, 260];
const EUROPE = [930, 190, 330, 200];
const EAST = [1330, 320, 330, 250];
const LIGHTS = { 1971: [ATLANTIC, EUROPE, EAST], 2013: [ATLANTIC, EUROPE, EAST] };

/** Dots that shrink with distance from where the light is: a lit ocean at night. */
function litSea(lights) {
  const rows = new Map();
  for (let row = 0, y = 0; y <= HEIGHT; y += LIT_SEA * 0.866, row++) {
    for (let x = row % 2 ? LIT_SEA / 2 : 0; x <= WIDTH; x += LIT_SEA) {
      const far = Math.min(...lights.map(([u, v, w, h]) => Math.hypot((x - u) / w, (y - v) / h)));
      const width = Math.round(Math.max(0, 1.25 - far) * 6) * 0.9;
      if (width > 0) rows.set(width, `${rows.get(width) ?? ''}M${x.toFixed(0)} ${y.toFixed(0)}h0`);
    }
  }
  return [...rows].map(([width, dots]) => `<path d="${dots}" stroke-width="${width.toFixed(1)}"/>`).join('');
}

/** The print of an era: sea, land, blocs, what one state holds of another, coasts. */
function printed(era) {
  const k = inks(era);
  const { features, land } = worldOf(era, DETAIL);
  const joined = (bloc) => features.filter((f) => f.bloc === bloc).map((f) => d(f.geometry)).join('');
  const clip = (bloc) => `<path id="${bloc}" d="${joined(bloc)}"/><clipPath id="c-${bloc}"><use href="#${bloc}"/></clipPath>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}">
<defs><path id="land" d="${d(land)}"/>${['west', 'east', 'apart', 'held'].map(clip).join('')}</defs>
<rect width="${WIDTH}" height="${HEIGHT}" fill="${k.ink}"/>
<g fill="none" stroke="${k.mid}" stroke-linecap="round">${litSea(LIGHTS[era] ?? [ATLANTIC, EUROPE])}</g>
<use href="#land" fill="${k.ink}" transform="translate(2 3)"/>
${features.length === 0 ? `<use href="#land" fill="${k.lift}"/>` : ''}
<path d="${joined('none')}" fill="${k.lift}" stroke="${k.midDeep}" stroke-width=".7"/>
<use href="#west" fill="${k.midDeep}" stroke="${k.ink}" stroke-width=".7"/>
<path clip-path="url(#c-west)" d="${hatch(6, -1)}" stroke="${k.mid}" stroke-width="1.1" fill="none"/>
<use href="#east" fill="${k.signalDeep}" stroke="${k.ink}" stroke-width=".7"/>
<path clip-path="url(#c-east)" d="${hatch(6, 1)}" stroke="${k.ink}" stroke-width="1" fill="none" opacity=".55"/>
<use href="#apart" fill="${k.lift}" stroke="${k.signal}" stroke-width=".9"/>
<path clip-path="url(#c-apart)" d="${hatch(5, -1)}" stroke="${k.signalDeep}" stroke-width="1.4" fill="none"/>
<use href="#held" fill="${k.lift}" stroke="${k.midPale}" stroke-width=".7" stroke-dasharray="2 1.5"/>
<path clip-path="url(#c-held)" d="${hatch(3, 1)}" stroke="${k.midPale}" stroke-width=".8" fill="none"/>
<path d="${joined('subject')}" fill="${k.signal}" stroke="${k.paper}" stroke-width="1"/>
<use href="#land" fill="none" stroke="${k.paper}" stroke-width=".75" stroke-linejoin="round" opacity=".8"/>
</svg>`;
  const { data } = optimize(svg, { multipass: true, floatPrecision: 1, plugins: [{ name: 'preset-default', params: { overrides: { cleanupIds: false, removeHiddenElems: false, convertPathData: { floatPrecision: 1 } } } }] });
  writeFileSync(new URL(`./world-${era}.svg`, import.meta.url), data);
  console.log(`world-${era}.svg: ${features.length} states, ${data.length} bytes`);
}

for (const era of Object.keys(YEARS)) printed(era);
