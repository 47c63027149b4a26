// Cold: the peninsula from above by night. The south is a net of lights, the north one lamp;
// a telephone wire starts out between them and ends in the air.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, open, ellipse, curve, halftone, rimLit, chance } = art;

const k = art.inks(2013);
/** Longitude and latitude to the picture: seen from the south, so that the north is far. */
const at = (lon, lat) => {
  const v = (43.4 - lat) / 10.4;
  return [800 + (lon - 127.5) * (74 + 104 * v), 60 + 880 * v ** 1.12];
};
const sea = [
  fill(k.mid, rect(-60, -60, 1720, 1020)),
  halftone(k.ink, [-60, -60, 1660, 948], art.down(-60, 950, 0.3, 0), { max: 12, levels: 10 }),
  art.ripples(k.midPale, -60, 1660, 360, 948, {
    rows: 10,
    fullness: 0.16,
    len: 70,
    width: 2.2,
    seed: 4,
  }),
];
const COAST = [
  [124.3, 39.9],
  [125.1, 39.6],
  [125.4, 39.3],
  [125.1, 38.7],
  [124.7, 38.1],
  [125.3, 37.7],
  [126.1, 37.7],
  [126.6, 37.4],
  [126.8, 37.0],
  [126.2, 36.8],
  [126.5, 36.4],
  [126.5, 35.9],
  [126.4, 35.4],
  [126.3, 34.8],
  [126.6, 34.3],
  [127.3, 34.5],
  [127.7, 34.7],
  [128.5, 34.9],
  [129.1, 35.1],
  [129.5, 35.6],
  [129.5, 36.1],
  [129.4, 36.9],
  [129.1, 37.5],
  [128.6, 38.2],
  [128.3, 38.7],
  [127.6, 39.2],
  [127.5, 39.7],
  [128.3, 40.0],
  [129.0, 40.5],
  [129.7, 40.9],
  [129.8, 41.5],
  [130.6, 42.3],
];
const LAND = [
  ...COAST.map(([a, b]) => at(a, b)),
  [at(131.6, 43)[0], at(0, 43)[1]],
  [1700, 60],
  [1700, -80],
  [-80, -80],
  [-80, 250],
  [at(121.6, 39.4)[0], at(0, 39.4)[1]],
  at(122.6, 40.2),
  at(123.6, 39.8),
];
const shape = curve(
  LAND.map(([x, y], i) => (i >= COAST.length + 1 && i <= COAST.length + 4 ? [x, y, 1] : [x, y])),
);
const land = [
  rimLit(fill(k.ink, shape), { light: k.midPale, dx: -2, dy: 3 }),
  fill(k.ink, ellipse(...at(126.55, 33.4), 60, 22)),
  line(k.midPale, 2, ellipse(...at(126.55, 33.4), 60, 22)),
];
const inland = art.insideOf(shape);
// ---- lights: towns, the roads between them ---------------------------------------------------------------------------------
const TOWNS = [
  [127.0, 37.5, 15],
  [126.7, 37.42, 8],
  [127.1, 37.2, 7],
  [129.05, 35.18, 11],
  [129.3, 35.55, 7],
  [128.6, 35.87, 10],
  [127.4, 36.35, 9],
  [126.9, 35.16, 8],
  [127.1, 35.82, 6],
  [127.5, 36.64, 6],
  [128.9, 37.75, 5],
  [127.73, 37.87, 5],
  [128.0, 36.97, 5],
  [127.7, 34.8, 5],
  [128.65, 35.2, 7],
  [129.35, 36.02, 6],
  [126.6, 36.8, 4],
  [128.1, 35.2, 5],
  [126.4, 34.85, 4],
  [128.7, 36.57, 4],
];
const roads = [
  [0, 6],
  [6, 5],
  [5, 3],
  [6, 8],
  [8, 7],
  [0, 11],
  [11, 10],
  [9, 12],
  [12, 10],
  [5, 15],
  [15, 4],
  [4, 3],
  [3, 14],
  [14, 17],
  [17, 13],
  [13, 7],
  [7, 18],
  [0, 2],
  [2, 9],
  [9, 6],
  [16, 2],
  [5, 19],
  [19, 12],
  [0, 1],
  [14, 5],
];
const P = TOWNS.map(([a, b]) => at(a, b));
const r = chance(9);
const scatter = Array.from({ length: 520 }, () => [126 + r() * 3.6, 34.3 + r() * 3.6])
  .filter(([a, b]) => b < 37.85 + (a - 126.5) * 0.3)
  .map(([a, b]) => at(a, b))
  .filter(([x, y]) => inland(x, y));
const lights = [
  line(k.signalDeep, 3, roads.map(([a, b]) => open(P[a], P[b])).join('')),
  art.specks(
    k.signal,
    4.4,
    scatter.filter((_, i) => i % 3 !== 0),
  ),
  art.specks(
    k.paperWarm,
    3,
    scatter.filter((_, i) => i % 3 === 0),
  ),
  TOWNS.map(([, , s], i) =>
    halftone(
      k.signal,
      [P[i][0] - s * 7, P[i][1] - s * 6, P[i][0] + s * 7, P[i][1] + s * 6],
      art.pool(P[i][0], P[i][1], s, s * 6, 0.9, 0.8),
      { pitch: 8, max: 7, levels: 6 },
    ),
  ),
  TOWNS.map(([, , s], i) => fill(k.paper, ellipse(P[i][0], P[i][1], s * 0.95, s * 0.75))),
];
const [px, py] = at(125.75, 39.03);
const lamp = [
  halftone(k.paper, [px - 70, py - 60, px + 70, py + 60], art.pool(px, py, 6, 56, 0.75, 0.8), {
    pitch: 10,
    max: 7,
    levels: 8,
  }),
  fill(k.paper, ellipse(px, py, 7, 6)),
];
// the line that stops the lights
const border = line(
  k.midPale,
  3.4,
  open(
    ...[
      [126.1, 37.75],
      [126.7, 37.95],
      [127.1, 38.28],
      [127.8, 38.32],
      [128.36, 38.62],
    ].map(([a, b]) => at(a, b)),
  ),
  { dash: '3 11' },
);
// ---- near: poles and a wire that ends in the air -------------------------------------------------------------------------------
const pole = (x, y, h, w) => [
  rimLit(
    fill(
      k.ink,
      rect(x - w / 2, y - h, w, h) +
        rect(x - w * 4, y - h * 0.93, w * 8, w * 0.8) +
        rect(x - w * 3, y - h * 0.82, w * 6, w * 0.7),
    ),
    { light: k.signal, dx: -2.5, dy: -2 },
  ),
  fill(
    k.paper,
    [-3.6, -2, 2, 3.6]
      .map((d) => rect(x + d * w - w * 0.3, y - h * 0.93 - w * 1.1, w * 0.6, w * 1.1))
      .join(''),
  ),
];
const near = [
  pole(1420, 1010, 620, 24),
  pole(1160, 960, 360, 14),
  line(k.paper, 4, 'M1660 380C1580 420 1500 420 1334 428'),
  line(k.paper, 3.4, 'M1334 428C1280 540 1230 610 1110 618'),
  line(k.paper, 3, 'M1110 618C1010 640 930 560 880 452C862 410 856 380 866 356'),
  line(
    k.paper,
    2.4,
    'M866 356c-4 -14 -16 -18 -22 -30M866 356c4 -16 0 -24 8 -36M866 356c10 -10 18 -10 24 -22',
  ),
];

export default art
  .scene({
    id: 'o_cold_18',
    era: 2013,
    ground: k.ink,
    home: 'night',
    crop: '50% 50%',
    title: 'A peninsula by night',
    desc: 'Seen from above: the south of a peninsula is a net of amber lights, the north is dark but for one lamp. From poles in front a telephone wire runs north and ends, frayed, in the air.',
  })
  .layer('sea', 0.2, sea)
  .layer('land', 0.3, land)
  .layer('lights', 0.35, [lights, border, lamp])
  .layer('foreground', 1.2, near);
