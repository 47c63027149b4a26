// Villa Bonnier, Stockholm, March 2018, early: a brick villa among bare trees, one tall window with figures standing,
// and a consular car that has kept its lamps on.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(2013);
const dawn = art.skies(k).dawn;
const G = 660;
const sky = [
  fill(dawn.body, rect(-60, -60, 1720, 760)),
  halftone(dawn.high, [-60, -60, 1660, 280], art.down(-60, 300, 0.9, 0), { max: 14, levels: 16 }),
  halftone(dawn.low, [-60, 200, 1660, 600], art.down(180, 560, 0, 0.95), { max: 13, levels: 16 }),
];
const park = [
  art.treeLine(k.midPale, -60, 1660, 600, 30, 90, { seed: 8, depth: 120 }),
  [-10, 80, 1500, 1580].map((x, i) =>
    art.bareTree(k.mid, x, 640, 420 + (i % 2) * 60, { seed: 4 + i, width: 13, depth: 6 }),
  ),
];
// ---- the villa, three quarters to us: a tall front, a lower wing ------------------------------------------------------------
const sash = (x, y, w, h, ink, bar = k.paper) => [
  fill(ink, rect(x, y, w, h)),
  line(
    bar,
    3,
    rect(x, y, w, h) +
      open([x + w / 2, y], [x + w / 2, y + h]) +
      open([x, y + h * 0.36], [x + w, y + h * 0.36]),
  ),
  fill(k.paper, rect(x - 10, y + h, w + 20, 9)),
];
const V = { l: 300, r: 1040, t: 196 };
const villa = [
  // wing
  fill(k.mid, rect(1030, 380, 380, 300)),
  fill(k.midDeep, poly('1020,384 1070,290 1380,290 1424,384')),
  fill(k.paper, rect(1020, 376, 408, 12)),
  [1080, 1190, 1300].map((x) => sash(x, 440, 66, 130, k.midDeep)),
  // body: brick below, plaster above
  fill(k.mid, rect(V.l, V.t, V.r - V.l, G - V.t + 20)),
  fill(k.midDeep, poly([V.l - 22, V.t + 4], [V.l + 70, 60], [V.r - 70, 60], [V.r + 22, V.t + 4])),
  line(
    k.mid,
    2.4,
    [92, 124, 156]
      .map((y) => open([V.l + 70 - (y - 60) * 0.6, y], [V.r - 70 + (y - 60) * 0.6, y]))
      .join(''),
  ),
  fill(k.ink, rect(430, 10, 56, 90) + rect(860, 10, 56, 90)),
  fill(k.paper, rect(424, 4, 68, 12) + rect(854, 4, 68, 12)),
  fill(k.paper, rect(V.l - 24, V.t - 4, V.r - V.l + 48, 16)),
  fill(k.paperShade, rect(V.l, 398, V.r - V.l, 14)),
  line(
    k.midDeep,
    1.8,
    [
      [320, 300],
      [470, 350],
      [960, 290],
      [340, 480],
      [500, 600],
      [980, 480],
      [930, 560],
      [316, 590],
      [610, 240],
      [740, 260],
    ]
      .map(([x, y]) => `M${x} ${y}h36M${x + 12} ${y + 11}h36M${x - 6} ${y + 22}h30`)
      .join(''),
  ),
  [360, 500, 780, 920].map((x) => sash(x, 244, 66, 118, k.midDeep)),
  [360, 920].map((x) => sash(x, 448, 66, 140, k.midDeep)),
  // quoins
  fill(
    k.paperShade,
    Array.from(
      { length: 11 },
      (_, i) =>
        rect(V.l, 216 + i * 42, i % 2 ? 20 : 30, 26) +
        rect(V.r - (i % 2 ? 20 : 30), 216 + i * 42, i % 2 ? 20 : 30, 26),
    ).join(''),
  ),
];
const W = { x: 486, y: 440, w: 370, h: 196 };
const lit = [
  fill(k.paper, rect(W.x, W.y, W.w, W.h)),
  halftone(
    k.signal,
    [W.x, W.y, W.x + W.w, W.y + W.h],
    (x, y) => 0.95 - art.pool(W.x + W.w / 2, W.y + 84, 40, 230, 1.05)(x, y),
    {
      pitch: 10,
      max: 11,
      levels: 11,
      inside: rect(W.x, W.y, W.w, W.h),
    },
  ),
  line(k.ink, 2, open([671, 440], [671, 470])),
  fill(k.signalDeep, poly('650,470 692,470 704,490 638,490')),
];
const c = art.wardrobe(k, { skin: k.ink, linen: k.ink, fold: k.signalDeep });
const meeting = [
  place(
    art.profile(c, {
      hair: 'short',
      pose: { near: { arm: [6, 40], leg: [2, -2] }, far: { arm: [14, 60], leg: [-3, -4] } },
    }),
    { x: 548, y: 706, scale: 1.2 },
  ),
  place(art.profile(c, { hair: 'full', pose: 'stand' }), { x: 596, y: 704, scale: 1.12 }),
  place(
    art.profile(c, {
      hair: 'fringe',
      pose: {
        neck: 4,
        near: { arm: [10, 88], leg: [2, -2] },
        far: { arm: [8, 30], leg: [-3, -4] },
      },
    }),
    { x: 800, y: 706, scale: 1.2, flip: true },
  ),
  place(art.fromBehind(c, { hair: 'short', arms: 'behind' }), { x: 716, y: 706, scale: 1.16 }),
];
const frame = [
  line(
    k.paper,
    7,
    rect(W.x, W.y, W.w, W.h) +
      open([W.x + W.w / 3, W.y], [W.x + W.w / 3, W.y + W.h]) +
      open([W.x + (W.w * 2) / 3, W.y], [W.x + (W.w * 2) / 3, W.y + W.h]),
  ),
  fill(k.paper, rect(W.x - 20, W.y + W.h, W.w + 40, 14)),
  fill(k.midDeep, rect(V.l - 10, 650, V.r - V.l + 20, 22)),
];
const lawn = [
  fill(k.paper, curve('-60,980! -60,664! 300,656 800,668 1300,654 1660,662! 1660,980!')),
  halftone(k.midPale, [-60, 690, 1660, 948], art.down(680, 950, 0, 0.7), { max: 12, levels: 10 }),
  fill(
    k.paperShade,
    curve('560,668! 790,668! 800,740 900,820 1300,880 1660,900! 1660,960! 900,960 640,880 540,760'),
  ),
];
const glow = halftone(
  k.signal,
  [360, 660, 1000, 760],
  (x, y) => 0.85 * (1 - (y - 660) / 84) * Math.min(1, (310 - Math.abs(x - 672)) / 120),
  { max: 10, levels: 9 },
);
const shadows = line(
  k.midPale,
  12,
  'M240 960C420 900 700 880 980 900M1200 960C1100 900 1000 860 820 830',
);
const car = [
  fill(k.midPale, ellipse(1190, 862, 340, 16)),
  rimLit(
    place(art.limousine(k, { body: k.midDeep, glass: k.ink, gleam: k.mid, lamp: k.paper }), {
      x: 1190,
      y: 862,
      scale: 1.36,
      flip: true,
    }),
    {
      light: k.paper,
      dx: -2,
      dy: -4,
    },
  ),
];
const beam = halftone(
  k.signal,
  [420, 760, 910, 930],
  (x, y) => {
    const t = (902 - x) / 440;
    if (t < 0 || t > 1) return 0;
    const mid = 792 + 40 * t;
    const half = 12 + 40 * t;
    return Math.abs(y - mid) > half ? 0 : 0.9 * (1 - t);
  },
  { max: 11, levels: 10 },
);
const trees = [
  art.bareTree(k.ink, 150, 1000, 900, { seed: 23, width: 40, depth: 6 }),
  art.bareTree(k.ink, 1500, 1010, 1000, { seed: 9, width: 44, depth: 6 }),
];

export default art
  .scene({
    id: 'v_bonnier_18',
    era: 2013,
    home: 'dawn',
    crop: '44% 62%',
    ground: k.midPale,
    title: 'A state villa in Stockholm, a March morning',
    desc: 'A brick and plaster villa among bare trees and snow. In its one wide lit window people stand talking. A consular car waits on the drive with its lamps on.',
    hours: art.hours(k, 'dawn', {
      sky: ['sky'],
      lamps: ['glow', 'beam'],
      by: {
        day: { skyline: { [k.midPale]: k.paperShade, [k.mid]: k.midPale } },
        dusk: {
          skyline: { [k.midPale]: k.signalDeep, [k.mid]: k.ink },
          room: {
            [k.mid]: k.midDeep,
            [k.midDeep]: k.ink,
            [k.paper]: k.midPale,
            [k.paperShade]: k.mid,
          },
          ground: { [k.paper]: k.paperShade, [k.paperShade]: k.midPale, [k.midPale]: k.mid },
        },
        night: {
          skyline: { [k.midPale]: k.lift, [k.mid]: k.ink },
          room: {
            [k.mid]: k.lift,
            [k.midDeep]: k.ink,
            [k.paper]: k.mid,
            [k.paperShade]: k.midDeep,
          },
          frame: { [k.paper]: k.midPale },
          ground: { [k.paper]: k.mid, [k.paperShade]: k.midDeep, [k.midPale]: k.ink },
        },
      },
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('skyline', 0.25, park)
  .layer('room', 0.42, villa)
  .layer('window', 0.43, [lit, meeting])
  .layer('frame', 0.44, frame)
  .layer('ground', 0.55, [lawn, shadows])
  .layer('glow', 0.56, glow)
  .layer('beam', 0.8, beam)
  .layer('figures', 0.9, car)
  .layer('foreground', 1.3, trees);
