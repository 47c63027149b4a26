// The Soviet embassy on 16th Street, third floor, an October evening of 1962: seen from outside, in the rain.
// One lit window in a wet stone front; two silhouettes against the lamp, a glass of tea between them.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(1962);
const S = 3.3; // pixels per cm on the facade
const lit = { x: 690, y: 150, w: 540, h: 590 }; // the window
const FLOOR = lit.y + lit.h + 42 * S; // the floor of the room, below the sill
const box = (w, grow = 0) => rect(w.x - grow, w.y - grow, w.w + 2 * grow, w.h + 2 * grow);

// ---- inside the room --------------------------------------------------------------------------------------------------
const inside = [
  fill(k.paper, box(lit, 50)),
  halftone(
    k.signal,
    [lit.x - 30, lit.y - 30, lit.x + lit.w + 30, lit.y + lit.h + 30],
    (x, y) => 1 - art.pool(950, 500, 90, 380, 1)(x, y),
    { pitch: 12, max: 14.4 },
  ),
  art.blankFrame(k, 908, 276, 96, 122, { frame: k.signalDeep, mat: k.paper, print: k.paperWarm }),
  line(k.signalDeep, 3, open([lit.x - 20, 650], [lit.x + lit.w + 20, 650])),
];
const man = art.wardrobe(k, { skin: k.ink, linen: k.ink, fold: k.signalDeep });
const two = [
  fill(k.ink, rect(876, 700, 176, 200)),
  place(art.lamp(k, { h: 52, w: 31, shade: k.signal, deep: k.signalDeep, foot: k.ink }), {
    x: 924,
    y: 700,
    scale: S,
  }),
  place(art.samovar(k, k.ink, k.ink), { x: 1008, y: 700, scale: 1.8 }),
  rimLit(
    place(
      art.profile(man, {
        dress: 'coat',
        hair: 'full',
        pose: {
          near: { arm: [-16, 10], leg: [2, -2] },
          far: { arm: [-6, 12], leg: [-3, -4] },
          lean: 3,
        },
      }),
      { x: 800, y: FLOOR, scale: S },
    ),
    { light: k.paper, dx: 5, dy: 0 },
  ),
  rimLit(
    place(
      art.profile(man, {
        dress: 'suit',
        hair: 'fringe',
        pose: { near: { arm: [10, 114], leg: [2, -2] }, far: { arm: [-6, 10], leg: [-3, -4] } },
        held: place(art.teaGlass(k), { x: 11, y: 2, scale: 1.45 }),
      }),
      { x: 1118, y: FLOOR, scale: S, flip: true },
    ),
    { light: k.paper, dx: -5, dy: 0 },
  ),
];
const hung = { gather: 0.46, body: k.signalDeep, fold: k.ink };
const drapes = [
  art.curtain(k, lit.x - 8, lit.y - 6, 100, lit.h + 40, { dir: 1, ...hung }),
  art.curtain(k, lit.x + lit.w + 8, lit.y - 6, 100, lit.h + 40, { dir: -1, ...hung }),
];

// ---- the front of the house -------------------------------------------------------------------------------------------
const dark = [
  { x: 90, y: 150, w: 350, h: 590 },
  { x: 1480, y: 150, w: 350, h: 590 },
];
const courses = []; // joints between the stones
for (let y = -20, i = 0; y < 960; y += 74, i++) {
  const spans =
    y > 120 && y < 760
      ? [
          [-60, 44],
          [486, 644],
          [1276, 1440],
        ]
      : [[-60, 1660]];
  for (const [a, b] of spans) {
    courses.push(open([a, y], [b, y]));
    for (let x = -40 + (i % 2) * 80; x < b; x += 160)
      if (x > a + 8) courses.push(open([x, y], [x, y + 74]));
  }
}
// someone stands in the dark with a cigarette
const watcher = [
  place(
    art.fromBehind(
      art.wardrobe(k, {
        cloth: k.lift,
        skin: k.lift,
        hair: k.lift,
        linen: k.lift,
        fold: k.lift,
        shoe: k.lift,
      }),
      { legs: false },
    ),
    { x: 350, y: FLOOR, scale: S },
  ),
  fill(k.signal, ellipse(372, 348, 5)),
];
const surround = (w, edge) => [
  art.wallWithHoles(k.mid, rect(w.x - 46, w.y - 30, w.w + 92, w.h + 30), box(w)),
  fill(k.ink, rect(w.x - 46, w.y - 30, 7, w.h + 30)),
  fill(
    k.mid,
    poly(
      [w.x - 74, w.y - 40],
      [w.x + w.w / 2, w.y - 128],
      [w.x + w.w + 74, w.y - 40],
      [w.x + w.w + 74, w.y - 22],
      [w.x - 74, w.y - 22],
    ),
  ),
  fill(
    k.midDeep,
    poly([w.x - 24, w.y - 48], [w.x + w.w / 2, w.y - 106], [w.x + w.w + 24, w.y - 48]),
  ),
  line(k.ink, 5, open([w.x - 74, w.y - 20], [w.x + w.w + 74, w.y - 20])),
  line(edge, 3, open([w.x - 74, w.y - 40], [w.x + w.w / 2, w.y - 128], [w.x + w.w + 74, w.y - 40])),
];
const away = (x, y) =>
  Math.hypot(Math.max(lit.x - x, 0, x - lit.x - lit.w), Math.max(lit.y - y, 0, y - lit.y - lit.h));
const spill = halftone(
  k.signal,
  [500, -20, 1430, 760],
  (x, y) => (away(x, y) ? 0.62 * (1 - away(x, y) / 180) : 0),
  { pitch: 12, max: 9, levels: 6 },
);
const front = [
  art.wallWithHoles(k.midDeep, rect(-60, -60, 1720, 1020), box(lit)),
  spill,
  line(k.ink, 2.4, courses.join('')),
  dark.map((w) => [
    surround(w, k.midPale),
    fill(k.ink, box(w)),
    fill(k.midDeep, poly([w.x, w.y + 420], [w.x, w.y + 190], [w.x + 190, w.y], [w.x + 330, w.y])),
    w.x < 400 && watcher,
    art.glazing(k, w.x, w.y, w.w, w.h, {
      cols: 2,
      rows: 3,
      transom: 0.24,
      casing: 12,
      edge: k.mid,
      sill: false,
    }),
  ]),
  surround(lit, k.paper),
  art.glazing(k, lit.x, lit.y, lit.w, lit.h, {
    cols: 1,
    rows: 1,
    transom: 0.155,
    casing: 12,
    bar: 11,
    edge: k.paper,
    sill: false,
  }),
  fill(
    k.ink,
    [0.25, 0.5, 0.75].map((t) => rect(lit.x + lit.w * t - 4, lit.y, 8, lit.h * 0.155)).join(''),
  ),
];
// a balcony of stone under the windows
const balusters = [];
for (let x = -20; x < 1640; x += 46)
  balusters.push(
    place(fill(k.mid, art.mirrored('0,-92! 9,-92! 6,-84 14,-52 12,-34 5,-14 10,0! 0,0!')), {
      x,
      y: 892,
    }),
  );
const balcony = [
  fill(k.ink, rect(-60, 760, 1720, 200)),
  balusters,
  fill(k.mid, rect(-60, 762, 1720, 40)),
  fill(k.midDeep, rect(-60, 786, 1720, 16)),
  fill(k.midDeep, rect(-60, 886, 1720, 60)),
  line(k.midPale, 4, open('-60,763 1660,763')),
  line(k.paper, 6, open('640,763 1290,763')),
  line(k.midPale, 3, open('-60,887 1660,887')),
  halftone(k.paper, [560, 766, 1360, 790], (x) => 0.6 * (1 - Math.abs(x - 960) / 400), {
    pitch: 10,
    max: 6,
  }),
];
// ---- the flag, wet and slack -----------------------------------------------------------------------------------------
const flag = [
  line(k.ink, 12, open('590,742 452,300')),
  line(k.midPale, 4, open('586,740 450,300')),
  fill(k.paper, ellipse(449, 292, 11)),
  fill(
    k.signal,
    curve('458,318! 516,506! 508,560 520,640 500,700! 478,690 462,704! 446,640 452,540 440,430'),
  ),
  fill(k.signalDeep, curve('462,336! 484,470 474,600 488,696! 478,690 466,702! 456,600 462,460')),
  fill(k.signalDeep, curve('496,450! 516,506! 508,560 520,640 503,690! 496,600 500,520')),
];
flag.push(fill(k.paper, art.starPath(472, 420, 13)));
// ---- rain --------------------------------------------------------------------------------------------------------------
const wet = art.chance(21);
const runs = Array.from({ length: 26 }, () => {
  const x = lit.x + 20 + wet() * (lit.w - 40);
  const y = lit.y + 20 + wet() * 420;
  const l = 30 + wet() * 110;
  return open([x, y], [x + wet() * 6 - 3, y + l * 0.5], [x, y + l]);
});
const rain = [
  line(k.midPale, 2, runs.join('')),
  art.rain(k.midPale, [-40, -60, 1660, 900], 170, { len: 60, slant: -0.28, width: 1.8 }),
  art.rain(k.paper, [520, -40, 1420, 900], 70, {
    len: 70,
    slant: -0.28,
    width: 2.4,
    seed: 5,
    within: (x, y) => away(x, y) > 4 && away(x, y) < 190,
  }),
  line(
    k.paper,
    2.4,
    Array.from({ length: 44 }, () => {
      const x = wet() * 1600;
      const s = 3 + wet() * 6;
      return open([x - s, 758 - s], [x, 762], [x + s, 757 - s]);
    }).join(''),
  ),
];

const stoneByDay = { [k.midDeep]: k.mid, [k.mid]: k.midPale, [k.midPale]: k.paperShade };
export default art
  .scene({
    id: 'v_sovemb',
    era: 1962,
    home: 'dusk',
    crop: '60% 36%',
    hours: art.hours(k, 'dusk', {
      by: {
        dawn: {
          skyline: { [k.mid]: k.midPale, [k.midPale]: k.paperShade },
          foreground: { [k.mid]: k.midPale },
        },
        day: { skyline: { ...stoneByDay, [k.signal]: 'none' }, foreground: stoneByDay },
        night: {
          skyline: { [k.midDeep]: k.lift, [k.mid]: k.midDeep, [k.midPale]: k.mid },
          foreground: { [k.midDeep]: k.lift, [k.mid]: k.midDeep },
        },
      },
    }),
    ground: k.ink,
    title: 'The Soviet embassy in Washington on a wet evening',
    desc: 'The dark stone front of a house in the rain. In one lit window on the third floor two silhouettes face each other; one offers a glass of tea.',
  })
  .layer('room', 0.5, inside)
  .layer('figures', 0.6, [two, drapes])
  .layer('skyline', 0.8, front)
  .layer('foreground', 1, [balcony, flag])
  .layer('light', 1.25, rain);
