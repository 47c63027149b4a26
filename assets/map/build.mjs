// Builds the map of an era: `npm run map`. Night print in four flat inks: the sea is lit near the coasts by
// halftone, blocs are told by hatch as well as by tone. No words: labels are DOM or set by the scene.
import { writeFileSync } from 'node:fs';
import { geoPath } from 'd3-geo';
import { optimize } from 'svgo';
import { HEIGHT, projection, WIDTH } from './frame.mjs';
import { world1962 } from './world.mjs';

const INK = { ink: '#101c28', mid: '#2d5f78', signal: '#c8452b', paper: '#f4e3bb', midDeep: '#264d63', signalDeep: '#73352f', land: '#1a2a38' };
/** Smallest corner kept; .02 keeps Cuba's and Kola's shape at this size. */
const DETAIL = 0.05;
const LIT_SEA = 7.5; // halftone pitch in picture units

const path = geoPath(projection()).digits(1);
const { features, land } = world1962(DETAIL);
const d = (geometry) => path(geometry) ?? '';
const joined = (bloc) => features.filter((f) => f.bloc === bloc).map((f) => d(f.geometry)).join('');

/** Hatch as plain lines under a clip: patterns shear when the picture is stretched. */
function hatch(step, slope) {
  let lines = '';
  for (let x = -HEIGHT; x < WIDTH + HEIGHT; x += step) lines += `M${x} 0l${slope * HEIGHT} ${HEIGHT}`;
  return lines;
}
/** Dots that shrink with distance from the two capitals' latitude band: a lit ocean at night. */
function litSea() {
  const rows = new Map();
  for (let row = 0, y = 0; y <= HEIGHT; y += LIT_SEA * 0.866, row++) {
    for (let x = row % 2 ? LIT_SEA / 2 : 0; x <= WIDTH; x += LIT_SEA) {
      const far = Math.min(Math.hypot((x - 600) / 620, (y - 250) / 260), Math.hypot((x - 930) / 330, (y - 190) / 200));
      const width = Math.round(Math.max(0, 1.25 - far) * 6) * 0.9;
      if (width > 0) rows.set(width, `${rows.get(width) ?? ''}M${x.toFixed(0)} ${y.toFixed(0)}h0`);
    }
  }
  return [...rows].map(([width, dots]) => `<path d="${dots}" stroke-width="${width.toFixed(1)}"/>`).join('');
}

const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}">
<defs><path id="land" d="${d(land)}"/><path id="west" d="${joined('west')}"/><path id="east" d="${joined('east')}"/>
<clipPath id="w"><use href="#west"/></clipPath><clipPath id="e"><use href="#east"/></clipPath></defs>
<rect width="${WIDTH}" height="${HEIGHT}" fill="${INK.ink}"/>
<g fill="none" stroke="${INK.mid}" stroke-linecap="round">${litSea()}</g>
<use href="#land" fill="${INK.ink}" transform="translate(2 3)"/>
<path d="${joined('none')}" fill="${INK.land}" stroke="${INK.midDeep}" stroke-width=".7"/>
<use href="#west" fill="${INK.midDeep}" stroke="${INK.ink}" stroke-width=".7"/>
<path clip-path="url(#w)" d="${hatch(6, -1)}" stroke="${INK.mid}" stroke-width="1.1" fill="none"/>
<use href="#east" fill="${INK.signalDeep}" stroke="${INK.ink}" stroke-width=".7"/>
<path clip-path="url(#e)" d="${hatch(6, 1)}" stroke="${INK.ink}" stroke-width="1" fill="none" opacity=".55"/>
<path d="${joined('cuba')}" fill="${INK.signal}" stroke="${INK.paper}" stroke-width="1"/>
<use href="#land" fill="none" stroke="${INK.paper}" stroke-width=".75" stroke-linejoin="round" opacity=".8"/>
</svg>`;

const { data } = optimize(svg, { multipass: true, floatPrecision: 1, plugins: [{ name: 'preset-default', params: { overrides: { cleanupIds: false, removeHiddenElems: false, convertPathData: { floatPrecision: 1 } } } }] });
writeFileSync(new URL('./world-1962.svg', import.meta.url), data);
console.log(`world-1962.svg: ${features.length} states, ${data.length} bytes`);
