// A scene is a stack of layers, drawn as marks and printed as SVG text. It knows nothing of files: build.mjs writes them.

import { toSvg } from './print.mjs';
import { chance, rect } from './shapes.mjs';

const W = 1600;
const H = 900;
/** Draw this far past the frame, so that a layer may slide without showing its edge. */
const BLEED = 48;
const everywhere = rect(-BLEED, -BLEED, W + 2 * BLEED, H + 2 * BLEED);

/**
 * id, title, desc: as in the case file; era: whose inks (inks.mjs); ground: the ink behind all layers;
 * crop: the CSS object-position that keeps the focal point in a narrow strip; home: the daypart it was drawn in; hours: what changes in the other dayparts (daylight.mjs).
 * layer(id, depth, marks) adds one, in painting order. depth 0 is at infinity and does not move,
 * 1 is the picture plane, above 1 comes nearer.
 */
export function scene({ id, title, desc, era, ground, crop, home, hours = {} }) {
  const layers = [];
  return {
    id,
    title,
    desc,
    era,
    ground,
    crop,
    home,
    hours,
    layers,
    layer(name, depth, marks, print) {
      layers.push({ id: name, depth, body: toSvg(marks, print) });
      return this;
    },
  };
}

/** One layer as a file of its own, with its bleed. */
export function layerSvg({ body }) {
  const w = W + 2 * BLEED;
  const h = H + 2 * BLEED;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="${-BLEED} ${-BLEED} ${w} ${h}">${body}</svg>`;
}

/** All layers in one picture, with grain on top. */
export function stillSvg({ title, desc, era, ground, layers }, { ink, paper }) {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${W} ${H}" role="img" data-era="${era}" aria-labelledby="t d">` +
    `<title id="t">${title}</title><desc id="d">${desc}</desc><rect width="${W}" height="${H}" fill="${ground}"/>` +
    layers.map((l) => `<g id="${l.id}">${l.body}</g>`).join('') +
    grain(paper, ink) +
    '</svg>'
  );
}

/** Paper fibre and pinholes in the ink: flecks along one long zigzag, dashed with uneven gaps, as a pattern. */
function grain(paper, ink) {
  const size = 420;
  const flecks = (colour, width, opacity, seed, gap, rowHeight) => {
    const r = chance(seed);
    let d = 'M-60 0';
    for (let y = rowHeight / 2, i = 0; y < size; y += rowHeight, i++) {
      d += `L${i % 2 ? -60 : size + 60} ${Math.round(y + (r() - 0.5) * rowHeight * 1.6)}`;
    }
    const gaps = Array.from(
      { length: 23 },
      () => `.1 ${Math.round(gap * (0.25 + 1.6 * r()))}`,
    ).join(' ');
    return `<path stroke="${colour}" stroke-width="${width}" opacity="${opacity}" stroke-dasharray="${gaps}" d="${d}"/>`;
  };
  return (
    `<defs><pattern id="fleck" width="${size}" height="${size}" patternUnits="userSpaceOnUse"><g fill="none" stroke-linecap="round">` +
    flecks(paper, 1.3, 0.17, 3, 26, 7) +
    flecks(paper, 2, 0.15, 5, 110, 8) +
    flecks(ink, 1.4, 0.2, 7, 30, 7.5) +
    flecks(ink, 2.1, 0.15, 9, 140, 9) +
    `</g></pattern></defs><path fill="url(#fleck)" d="${everywhere}"/>`
  );
}
