// War: the armistice line by night; a searchlight, a flash behind the far ridge, and in a guard post a telephone off its hook.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(2013);
const sky = [
  fill(k.mid, rect(-60, -60, 1720, 700)),
  halftone(k.ink, [-60, -60, 1660, 560], art.down(-60, 560, 1, 0.25), { max: 16, levels: 16 }),
];
const F = { x: 1130, y: 372 };
const flash = [
  halftone(k.signal, [560, -50, 1660, 470], art.pool(F.x, F.y, 90, 480, 0.95, 0.8), {
    max: 14,
    levels: 14,
  }),
  fill(
    k.paper,
    poly(
      ...Array.from({ length: 26 }, (_, i) => {
        const a = (i * Math.PI) / 13;
        const q = i % 2 ? 62 : 150 + 46 * Math.sin(i * 1.7);
        return [F.x + Math.cos(a) * q, F.y + Math.sin(a) * q * 0.8];
      }),
    ),
  ),
  place(art.smoke(k.ink, 240, { lean: 0.35, r0: 18, r1: 60, puffs: 9, seed: 4 }), {
    x: 1330,
    y: 380,
  }),
];
const ridges = [
  fill(
    k.midDeep,
    curve(
      '-60,640! -60,400! 120,350 300,330 470,372 640,340 800,380 960,350 1130,372 1300,330 1480,362 1660,320! 1660,640!',
    ),
  ),
  line(
    k.signal,
    4,
    curve(
      [
        [800, 380, 1],
        [960, 350],
        [1130, 372],
        [1300, 330],
        [1480, 362],
      ],
      false,
    ),
  ),
  fill(
    k.lift,
    curve('-60,700! -60,470! 180,440 420,470 700,452 980,486 1260,450 1660,478! 1660,700!'),
  ),
  [1000, 1080, 1240, 1420, 1560].map((x, i) =>
    place(art.pine(k.ink, 60 + (i % 3) * 18), { x, y: 492 - (i % 2) * 10 }),
  ),
];
// ---- the searchlight -----------------------------------------------------------------------------------------------------------
const L = { x: 330, y: 360 };
const beam = halftone(
  k.paper,
  [330, 40, 1660, 620],
  (x, y) => {
    const dx = x - L.x;
    if (dx < 20) return 0;
    const mid = L.y - dx * 0.03 + dx * dx * 0.00002;
    const half = 14 + dx * 0.13;
    const d = Math.abs(y - mid) / half;
    return d > 1 ? 0 : 0.72 * (1 - dx / 1500) * Math.min(1, (1 - d) * 4);
  },
  { max: 9, levels: 10 },
);
const tower = [
  rimLit(
    [
      fill(k.ink, rect(226, 330, 130, 96) + poly('204,332 378,332 346,286 236,286')),
      fill(
        k.ink,
        poly('240,426 256,426 226,760 206,760') + poly('326,426 342,426 376,760 356,760'),
      ),
    ],
    { light: k.signal, dx: 3, dy: -2 },
  ),
  line(k.ink, 7, 'M236 500L350 600M346 500L226 600M226 620L364 720M360 620L216 720'),
  fill(k.signal, rect(244, 350, 60, 34)),
  fill(k.ink, ellipse(262, 366, 8, 10) + curve('248,386! 252,376 262,374 272,376 276,386!')),
  fill(k.ink, poly('306,342 344,334 344,388 306,380')),
  fill(k.paper, ellipse(345, 361, 8, 27)),
];
// ---- the fence, running across -----------------------------------------------------------------------------------------------
const ground = [
  fill(k.ink, rect(-60, 640, 1720, 330)),
  fill(k.midDeep, curve('-60,700! -60,622! 400,640 900,618 1660,640! 1660,700!')),
];
const posts = Array.from({ length: 12 }, (_, i) => -40 + i * 150);
const coil = (y, r, n) =>
  Array.from({ length: n }, (_, i) => ellipse(-40 + i * (1720 / n), y, r * 0.8, r)).join('');
const fence = [
  line(
    k.midPale,
    2,
    Array.from(
      { length: 42 },
      (_, i) =>
        open([-60 + i * 42, 520], [30 + i * 42, 690]) +
        open([30 + i * 42, 520], [-60 + i * 42, 690]),
    ).join(''),
  ),
  line(k.ink, 9, posts.map((x) => open([x, 470], [x, 760])).join('')),
  line(k.ink, 6, posts.map((x) => open([x, 478], [x - 30, 446])).join('')),
  line(k.midPale, 3, open([-60, 520], [1660, 520]) + open([-60, 690], [1660, 690])),
  line(k.midPale, 2.2, coil(478, 34, 30)),
];
// ---- near: the ledge of a guard post, the telephone off its hook -------------------------------------------------------------
const ledge = [
  rimLit(fill(k.ink, poly('-80,760 1680,760 1760,990 -160,990')), {
    light: k.signal,
    dx: 0,
    dy: -4,
  }),
  // sandbags on the right
  [
    [1480, 760],
    [1330, 766],
    [1600, 700],
    [1440, 694],
    [1560, 640],
  ].map(([x, y]) =>
    rimLit(
      fill(
        k.lift,
        curve([
          [x - 88, y - 8],
          [x - 70, y - 52],
          [x, y - 58],
          [x + 70, y - 52],
          [x + 88, y - 8],
          [x + 60, y + 6],
          [x - 60, y + 6],
        ]),
      ),
      { light: k.signal, dx: -3, dy: -3 },
    ),
  ),
];
const phone = [
  fill(k.lift, poly('560,836 880,836 930,890 520,890')),
  rimLit(
    [
      fill(k.signal, curve('612,846! 640,724 660,706! 792,706! 812,724 842,846!')),
      fill(k.signalDeep, curve('760,706! 792,706! 812,724 842,846! 780,846! 776,760')),
      // the empty cradle
      fill(
        k.signal,
        rect(648, 676, 22, 34) +
          rect(784, 676, 22, 34) +
          rect(636, 668, 46, 12) +
          rect(772, 668, 46, 12),
      ),
    ],
    { light: k.paper, dx: 3, dy: -4 },
  ),
  fill(k.ink, ellipse(727, 782, 46, 44)),
  fill(
    k.paper,
    Array.from({ length: 10 }, (_, i) =>
      ellipse(
        727 + 32 * Math.cos(((-62 + i * 30) * Math.PI) / 180),
        782 + 31 * Math.sin(((-62 + i * 30) * Math.PI) / 180),
        5.4,
      ),
    ).join(''),
  ),
  fill(k.paper, ellipse(727, 782, 14)),
  // handset hanging over the edge
  rimLit(
    place(
      fill(k.signal, curve('-26,-104! 22,-112! 30,-80! 8,-58 8,58 30,80! 22,112! -26,104! -34,0')),
      { x: 1044, y: 834, turn: -64, scale: 0.9 },
    ),
    { light: k.paper, dx: 2, dy: -4 },
  ),
  line(k.signal, 6, 'M836 838c26 -10 20 22 44 10s18 20 42 8s16 22 36 14'),
];

export default art
  .scene({
    id: 'o_war_18',
    era: 2013,
    ground: k.ink,
    home: 'night',
    crop: '52% 60%',
    title: 'The line by night',
    desc: 'A searchlight sweeps over a barbed fence; behind the far ridge there is a flash. On the ledge of a guard post in front lies an amber telephone, its receiver off the hook.',
  })
  .layer('sky', 0.1, sky)
  .layer('flash', 0.15, flash)
  .layer('skyline', 0.25, ridges)
  .layer('beam', 0.3, beam)
  .layer('ground', 0.45, ground)
  .layer('room', 0.5, [tower, fence])
  .layer('foreground', 1.2, [ledge, phone]);
