// Things of our own years: a desk telephone, a laptop, a saloon car with its door open, tiled roofs, broad leaves.
// Telephone and laptop in centimetres from the middle of the foot, cars and roofs in pixels.

import { fill, line, place } from './marks.mjs';
import { curve, ellipse, mirrored, open, poly, rect } from './shapes.mjs';

/** A push-button desk telephone from the side that faces us. */
export const deskPhone = (k, { body = k.ink, keys = k.paper, screen = k.signal } = {}) => [
  fill(body, mirrored('0,-11! 9,-11 13.4,-1.4 13.6,0! 0,0!')),
  fill(
    body,
    mirrored('0,-18! 10,-18 15.4,-17 17,-14 16.4,-11! 9.6,-11! 8.4,-13.4 5,-14.2 0,-14.2!'),
  ),
  line(screen, 0.8, 'M-15 -14.6c1-1.8 3-2 6-2.2h7'),
  fill(screen, rect(-6, -10, 12, 2.6)),
  fill(
    keys,
    [-5.4, -2.9].map((y) => [-6.4, -2.2, 2].map((x) => rect(x, y, 3.4, 1.5)).join('')).join(''),
  ),
  line(body, 1, 'M-13 -1.6c-3 0-5 1.2-4.4 2.6'),
];

/** An open laptop seen from its user's side, three quarters; the screen's light is paper. */
export const laptop = (
  k,
  { body = k.mid, shell = k.midDeep, screen = k.paper, type = k.midPale } = {},
) => [
  fill(shell, poly('-18,-26 15,-26 18,-4 -16,-4')),
  fill(screen, poly('-16.4,-24.6 13.8,-24.6 16.4,-5.4 -14.6,-5.4')),
  line(
    type,
    0.9,
    [-21, -18, -15, -12, -9]
      .map((y, i) => open([-13 + i * 0.3, y], [[8, 10, 3, 11, 6][i], y]))
      .join(''),
  ),
  fill(body, poly('-16,-4 18,-4 22,2 -20,2')),
  line(shell, 1, 'M-14 -2.4h30M-16 -0.6h34', { dash: '1.6 0.8', cap: 'butt' }),
];

const wheel = (k, x, r) => [
  fill(k.ink, ellipse(x, -r, r)),
  fill(k.midPale, ellipse(x, -r, r * 0.6)),
  fill(k.ink, ellipse(x, -r, r * 0.2)),
];

/** A long black saloon of today, about 420 long, looking right; door: true opens the rear door towards us and lights the seat. */
export const limousine = (
  k,
  {
    body = k.ink,
    glass = k.mid,
    seat = k.signal,
    gleam = k.midPale,
    lamp = k.paper,
    door = false,
  } = {},
) => [
  fill(
    body,
    curve(
      '-214,-26! -212,-62 -196,-74 -128,-82! -86,-122 -40,-130 30,-130 64,-122 112,-84! 190,-76 212,-60 216,-30! 206,-20! -208,-20!',
    ),
  ),
  fill(
    glass,
    curve('-112,-84! -78,-114 -44,-120 -30,-120! -30,-84!') +
      curve('-22,-84! -22,-120! 24,-120 50,-112 94,-84!'),
  ),
  line(gleam, 2.4, 'M-206 -62C-120 -70 60 -72 204 -60M-30 -118V-24M44 -82V-24'),
  fill(lamp, poly('204,-62 214,-58 215,-46 198,-50')),
  fill(k.signal, poly('-212,-64 -202,-68 -200,-54 -213,-52')),
  wheel(k, -134, 31),
  wheel(k, 138, 31),
  door && [
    fill(k.ink, poly('-112,-84 -78,-116 -24,-122 -24,-24 -98,-24 -112,-40')),
    fill(seat, curve('-102,-80! -76,-108 -32,-116! -32,-44! -58,-44 -62,-58 -84,-62 -100,-58!')),
    fill(body, poly('-24,-122 -14,-128 74,-112 78,-4 -14,-14 -24,-24')),
    fill(glass, poly('-10,-118 66,-104 68,-70 -10,-78')),
    line(gleam, 2.6, open('-18,-124 74,-112 78,-6')),
    line(gleam, 3, open('2,-62 16,-60')),
  ],
];

/** An East Asian tiled roof from the front, w wide at the eaves, h high, its middle foot at (0, 0): ridge, sweeping eaves, ribs. */
export function tiledRoof(
  k,
  w,
  h,
  { tile = k.mid, rib = k.midDeep, ridge = k.paper, under = k.ink, ribs = 26, ridgeW = 0.56 } = {},
) {
  const half = w / 2;
  const top = (w * ridgeW) / 2;
  const eave = (t) => 6 - 26 * Math.abs(t) ** 3.2; // the eaves turn up at the ends
  const side = [
    [top, -h, 1],
    [top + (half - top) * 0.34, -h * 0.5],
    [half, eave(1) - 8, 1],
  ];
  const lower = [0.75, 0.5, 0.25, 0, -0.25, -0.5, -0.75].map((t) => [t * half, eave(t)]);
  return [
    fill(
      under,
      curve([
        [half - 8, eave(1), 1],
        ...lower.map(([x, y]) => [x * 0.98, y + 16]),
        [-half + 8, eave(1), 1],
        [-half * 0.8, -6, 1],
        [half * 0.8, -6, 1],
      ]),
    ),
    fill(
      tile,
      curve([
        ...side,
        [half, eave(1), 1],
        ...lower,
        [-half, eave(1), 1],
        ...side.map(([x, y, c]) => [-x, y, c]).reverse(),
      ]),
    ),
    line(
      rib,
      Math.max(1.6, w / 420),
      Array.from({ length: ribs - 1 }, (_, i) => {
        const t = ((i + 1) / ribs) * 2 - 1;
        return `M${(t * top).toFixed(1)} ${-h + 6}Q${(t * (top + (half - top) * 0.3)).toFixed(1)} ${-h * 0.46} ${(t * half * 0.985).toFixed(1)} ${(eave(t) - 3).toFixed(1)}`;
      }).join(''),
    ),
    fill(
      ridge,
      curve([
        [-top - 8, -h - 12, 1],
        [0, -h - 5],
        [top + 8, -h - 12, 1],
        [top + 4, -h + 7, 1],
        [0, -h + 9],
        [-top - 4, -h + 7, 1],
      ]),
    ),
  ];
}

/** One long tropical leaf from (0, 0) along +x, l long. */
const bladeLeaf = (ink, l, { w = l * 0.2, rib } = {}) => [
  fill(
    ink,
    curve([
      [0, 0, 1],
      [l * 0.3, -w * 0.9],
      [l * 0.7, -w * 0.7],
      [l, w * 0.3, 1],
      [l * 0.66, w * 0.5],
      [l * 0.3, w * 0.5],
    ]),
  ),
  rib &&
    line(
      rib,
      Math.max(1.6, l / 110),
      `M${l * 0.04} 0Q${l * 0.5} ${-w * 0.3} ${l * 0.94} ${w * 0.2}`,
    ),
];

/** A tuft of such leaves, fanned from angle a to b in degrees. */
export const leafFan = (ink, n, l, a, b, more) =>
  Array.from({ length: n }, (_, i) =>
    place(bladeLeaf(ink, l * (0.8 + 0.25 * Math.sin(i * 2.3 + 1)), more), {
      turn: a + ((b - a) * i) / (n - 1),
      flip: false,
    }),
  );

/** A low armchair of a state reception room from the front, 100 wide: lace on the back, broad arms. */
export const stateChair = (
  k,
  { body = k.midPale, deep = k.mid, lace = k.paper, leg = k.ink } = {},
) => [
  line(leg, 5, 'M-40 0v-10M40 0v-10'),
  fill(deep, mirrored('0,-98! 26,-97 37,-91 38,-80 37,-30! 0,-30!')),
  fill(lace, mirrored('0,-96! 20,-95 25,-92! 22,-72 10,-66 0,-64!')),
  fill(body, mirrored('0,-48! 30,-47! 31,-10! 0,-10!')),
  fill(deep, rect(-30, -36, 60, 3)),
  fill(
    body,
    curve('30,-58 36,-64 46,-64 50,-58 50,-9! 30,-9!') +
      curve('-30,-58 -36,-64 -46,-64 -50,-58 -50,-9! -30,-9!'),
  ),
];
