// Builds the casebook's world by night: `npm run map`. A sea lit around the Atlantic and, fainter, off Asia; land as
// a hole in it with a lit edge; a moon behind clouds. The picture is a part of the frame of all maps, in its units.
import { writeFileSync } from 'node:fs';
import { geoPath } from 'd3-geo';
import { optimize } from 'svgo';
import { NIGHT, projection } from './frame.mjs';
import { inks } from '../art/kit/inks.mjs';
import { worldOf } from './world.mjs';

const DETAIL = 0.02;
const k = inks('1962');
const [LEFT, TOP, WIDTH, HEIGHT] = NIGHT;

/** Lights over the sea: middle, reach across and down, and how dark their middle is. */
const LIGHTS = [
  [629, 318, 666, 297, 0],
  [1285, 366, 459, 382, 0.58],
];
/** Up to here, as a share of its reach, a light is whole; and at which share it is out. */
const WHOLE = 0.42;
const OUT = 1.04;
const STEPS = 10;
/** Side of the square from dot to dot, on its corner, and the dot that leaves nothing between. */
const PITCH = 6.2;
const LARGEST = 13.6;

/** Dots by width, as paths: `width` gives that of the dot at a place, 0 for none. */
function dots(left, top, right, bottom, pitch, width) {
  const rows = new Map();
  const first = (from) => Math.floor(from / pitch) * pitch;
  for (let row = Math.floor(top / pitch); row * pitch <= bottom; row++) {
    for (let x = first(left) + (row % 2 ? pitch : 0); x <= right; x += 2 * pitch) {
      const y = row * pitch;
      const w = width(x, y);
      if (w > 0) rows.set(w, `${rows.get(w) ?? ''}M${x.toFixed(0)} ${y.toFixed(0)}h0`);
    }
  }
  return [...rows].map(([w, d]) => `<path d="${d}" stroke-width="${w.toFixed(1)}"/>`).join('');
}

/** Night over the sea: ink that grows with the distance from the lights. */
function dark(x, y) {
  const far = Math.min(...LIGHTS.map(([u, v, w, h, least]) => least + Math.hypot((x - u) / w, (y - v) / h)));
  const share = Math.min(1, Math.max(0, (far - WHOLE) / (OUT - WHOLE)));
  return (Math.round(share * STEPS) / STEPS) * LARGEST;
}

const MOON = { x: 1311, y: 27, r: 36 };

/** The moon's own light, in three sizes of dot. */
function halo(x, y) {
  const far = Math.hypot(x - MOON.x, y - MOON.y) / MOON.r;
  const step = [1.35, 1.75, 2.2].findIndex((limit) => far < limit);
  return step < 0 ? 0 : [3.5, 2.3, 1.2][step];
}

const land = geoPath(projection()).digits(1)(worldOf('1933', DETAIL).land) ?? '';
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${NIGHT.join(' ')}" preserveAspectRatio="xMidYMax slice">
<defs><path id="land" d="${land}"/><clipPath id="c"><rect x="${LEFT}" y="78" width="${WIDTH}" height="640"/></clipPath></defs>
<rect x="${LEFT}" y="${TOP}" width="${WIDTH}" height="${HEIGHT}" fill="${k.mid}"/>
<g fill="none" stroke="${k.ink}" stroke-linecap="round">${dots(LEFT, TOP, LEFT + WIDTH, TOP + HEIGHT, PITCH, dark)}</g>
<rect x="${LEFT}" y="${TOP}" width="${WIDTH}" height="76" fill="${k.ink}"/>
<g clip-path="url(#c)"><use href="#land" fill="${k.paper}" transform="translate(-1.5 -2)"/></g>
<use href="#land" fill="${k.ink}" stroke="${k.ink}" stroke-width="1"/>
<g fill="none" stroke="${k.paper}" stroke-linecap="round">${dots(MOON.x - 84, MOON.y - 84, MOON.x + 84, MOON.y + 84, PITCH, halo)}</g>
<circle cx="${MOON.x}" cy="${MOON.y}" r="${MOON.r}" fill="${k.paper}"/>
<path d="M${MOON.x - 56} ${MOON.y + 5}h72a5 5 0 0 1 0 11h-72a5 5 0 0 1 0-11zM${MOON.x - 22} ${MOON.y + 21}h84a5 5 0 0 1 0 10h-84a5 5 0 0 1 0-10z" fill="${k.ink}"/>
</svg>`;
const { data } = optimize(svg, { multipass: true, floatPrecision: 1, plugins: [{ name: 'preset-default', params: { overrides: { cleanupIds: false, removeHiddenElems: false } } }] });
writeFileSync(new URL('./night.svg', import.meta.url), data);
console.log(`night.svg: ${data.length} bytes`);
