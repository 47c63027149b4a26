// What stands in a study: deep chairs and a ship in centimetres on the floor; box files and a fire in pixels.

import { fill, line } from './marks.mjs';
import { curve, ellipse, mirrored, rect } from './shapes.mjs';

/** A deep chair in profile, for someone looking right; seat at 44. */
export const deepChairSide = (
  k,
  { body = k.signal, deep = k.signalDeep, leg = k.ink, seam = k.ink } = {},
) => [
  line(leg, 4, 'M-32 0v-12M32 0v-12'),
  fill(deep, curve('-40,-98! -30,-106 -20,-98 -11,-46! 38,-46! 38,-9! -36,-9! -44,-50')),
  fill(body, curve('-28,-58! -16,-65 24,-65 40,-63! 42,-57 33,-53! 33,-10! -29,-10!')),
  line(seam, 0.8, 'M-26 -52H31M33 -53V-12'),
];

/** A deep chair from the front, 92 wide. */
export const deepChairFront = (
  k,
  { body = k.signal, deep = k.signalDeep, seat = k.paperWarm, leg = k.ink, seam = k.ink } = {},
) => [
  line(leg, 5, 'M-36 0v-10M36 0v-10'),
  fill(deep, mirrored('0,-108! 20,-107 33,-101 36,-88 34,-40! 0,-40!')),
  fill(body, mirrored('0,-102! 18,-101 28,-96 30,-86 28,-48! 0,-48!')),
  fill(seat, mirrored('0,-52! 28,-51! 30,-42! 0,-41!')),
  fill(deep, rect(-32, -42, 64, 32)),
  fill(
    body,
    curve('31,-62 36,-70 44,-70 47,-63 45,-54 44,-8! 31,-8!') +
      curve('-31,-62 -36,-70 -44,-70 -47,-63 -45,-54 -44,-8! -31,-8!'),
  ),
  line(seam, 0.8, 'M-29 -41H29M-10 -96V-56M10 -96V-56'),
];

/** A rack of box files, cols by rows, each with a label and a ring; ink(i, j) gives the ink of a box, or null for a gap. */
export function boxFiles(
  k,
  x,
  y,
  w,
  h,
  cols,
  rows,
  { ink = () => k.mid, back = k.ink, label = k.paperShade, ring = k.ink } = {},
) {
  const pw = w / cols;
  const ph = h / rows;
  const byInk = new Map();
  const labels = [];
  const rings = [];
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < cols; i++) {
      const c = ink(i, j);
      if (!c) continue;
      const [bx, by] = [x + pw * i + pw * 0.08, y + ph * j + ph * 0.1];
      byInk.set(c, (byInk.get(c) ?? '') + rect(bx, by, pw * 0.84, ph * 0.86));
      labels.push(rect(bx + pw * 0.2, by + ph * 0.16, pw * 0.44, ph * 0.22));
      rings.push(`M${(bx + pw * 0.42).toFixed(1)} ${(by + ph * 0.64).toFixed(1)}h0`);
    }
  return [
    fill(back, rect(x, y, w, h)),
    [...byInk].map(([c, d]) => fill(c, d)),
    fill(label, labels.join('')),
    { d: rings.join(''), stroke: ring, width: pw * 0.16, cap: 'round', crisp: true },
  ];
}

/** A fire on a grate, 220 wide, standing on (0, 0). */
export const grateFire = (k, { flame = k.signal, heart = k.paper, iron = k.ink } = {}) => [
  fill(
    flame,
    curve(
      '-104,0! -96,-44 -98,-84! -68,-46 -54,-82 -58,-120! -26,-72 -12,-124 -14,-178! 24,-116 32,-80 48,-106 46,-144! 76,-80 90,-54 102,-74! 104,-26 100,0!',
    ),
  ),
  fill(
    heart,
    curve('-58,0! -50,-32 -52,-58! -28,-32 -14,-54 -16,-92! 14,-50 26,-32 40,-58! 52,-28 56,0!'),
  ),
  fill(
    iron,
    rect(-112, -18, 224, 8) + [-98, -58, -20, 20, 58, 92].map((x) => rect(x, -38, 7, 38)).join(''),
  ),
];

/** A model of a full-rigged ship on its stand, about 150 long and 130 high, bow to the right. */
export const shipModel = (
  k,
  { hull = k.signalDeep, sail = k.paper, spar = k.ink, stand = k.ink, stripe = k.paper } = {},
) => [
  fill(stand, rect(-34, -8, 68, 8) + rect(-26, -20, 6, 14) + rect(20, -20, 6, 14)),
  line(spar, 2, 'M-40 -30V-112M2 -30V-128M40 -30V-106M60 -36L92 -52M-58 -46L-70 -54'),
  line(
    spar,
    0.9,
    'M92 -52L40 -106L2 -128L-40 -112L-70 -54M40 -106L60 -36M2 -128L18 -34M-40 -112L-24 -34',
  ),
  fill(hull, curve('-66,-44! -60,-36 56,-37 74,-44! 56,-20 46,-16! -44,-16! -58,-24')),
  stripe && line(stripe, 1.6, 'M-60 -34C-20 -28 30 -28 62 -36'),
  fill(
    sail,
    [
      [-40, -104, 22],
      [-40, -80, 26],
      [-40, -56, 28],
      [2, -120, 24],
      [2, -94, 30],
      [2, -64, 34],
      [40, -98, 22],
      [40, -74, 26],
    ]
      .map(([x, y, w]) =>
        curve([
          [x - w / 2, y, 1],
          [x, y + 2],
          [x + w / 2, y, 1],
          [x + w / 2 + 4, y + 18, 1],
          [x, y + 22],
          [x - w / 2 - 2, y + 18, 1],
        ]),
      )
      .join(''),
  ),
];

/** A candle in a stick, h high, with its flame. */
export const candle = (k, h = 44, { stick = k.paper, wax = k.paper, flame = k.signal } = {}) => [
  fill(
    stick,
    mirrored(`0,${-h * 0.42}! 3.4,${-h * 0.42}! 1.6,${-h * 0.3} 2,${-h * 0.12} 7,-3 8,0! 0,0!`),
  ),
  fill(wax, rect(-2, -h, 4, h * 0.6)),
  fill(
    flame,
    curve([
      [0, -h - 13, 1],
      [3.4, -h - 5],
      [0, -h - 0.6],
      [-3.4, -h - 5],
    ]),
  ),
  fill(
    wax,
    curve([
      [0, -h - 8, 1],
      [1.5, -h - 3.6],
      [0, -h - 1],
      [-1.5, -h - 3.6],
    ]),
  ),
];

/** A disc in perspective: a plate with its rim. */
export const plate = (
  k,
  { rx = 13, squash = 0.36, china = k.paper, well = k.paperShade, rim = k.signal } = {},
) => [
  fill(china, ellipse(0, 0, rx, rx * squash)),
  rim && line(rim, rx * 0.05, ellipse(0, 0, rx * 0.9, rx * squash * 0.9)),
  fill(well, ellipse(0, 0, rx * 0.62, rx * squash * 0.62)),
];
