// Haga, the state guest house in Stockholm, three in the morning: shirt-sleeves round a marble table, a speaker, and a receiver
// off its hook at the end of a very long cord.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, mirrored, place, halftone, rimLit } = art;

const k = art.inks(1993);
const outside = art.skies(k).night;
const W = { x: 640, y: 40, w: 320, h: 500 };
const sky = [
  fill(outside.body, rect(560, -40, 480, 660)),
  halftone(outside.high, [560, -40, 1040, 360], art.down(-20, 380, 1, 0.15), {
    pitch: 12,
    max: 15,
    levels: 12,
  }),
  halftone(outside.low, [560, 250, 1040, 520], art.down(250, 500, 0, 0.6), {
    pitch: 12,
    max: 10,
    levels: 10,
  }),
];
const park = [
  art.treeLine(k.midDeep, 560, 1040, 470, 60, 130, { seed: 4, depth: 160 }),
  fill(
    k.midPale,
    curve([
      [560, 540, 1],
      [700, 520],
      [860, 524],
      [1040, 510, 1],
      [1040, 620, 1],
      [560, 620, 1],
    ]),
  ),
  art.bareTree(k.ink, 710, 560, 420, { seed: 12, width: 26, spread: 0.42, depth: 5 }),
  art.treeLine(k.ink, 850, 1040, 530, 60, 170, { seed: 9, depth: 70 }),
  art.specks(k.paper, 7, [[905, 400]]),
];
// ---- a Gustavian room: pale panels, a mirror, an unlit chandelier ------------------------------------------------------------------
const rosette = (x, y) => [line(k.mid, 3, ellipse(x, y, 15)), art.specks(k.mid, 8, [[x, y]])];
const garland = (x, y, w) =>
  line(
    k.mid,
    4,
    `M${x} ${y}C${x + w * 0.2} ${y + 34} ${x + w * 0.3} ${y + 34} ${x + w / 2} ${y + 6}C${x + w * 0.7} ${y + 34} ${x + w * 0.8} ${y + 34} ${x + w} ${y}`,
  );
const wall = [
  art.wallWithHoles(k.paperShade, rect(-80, -80, 1760, 780), rect(W.x, W.y, W.w, W.h)),
  fill(k.midPale, rect(-80, -80, 1760, 86)),
  line(k.mid, 4, open([-80, 8], [1680, 8])),
  [
    [40, 230],
    [330, 230],
    [1040, 230],
    [1330, 230],
  ].map(([x, w]) => [
    art.panel(k.midPale, x, 60, w, 400, 14, 4),
    garland(x + 30, 96, w - 60),
    rosette(x + w / 2, 82),
  ]),
  fill(k.midPale, rect(-80, 520, W.x + 50, 190) + rect(W.x + W.w + 30, 520, 760, 190)),
  line(k.mid, 4, open([-80, 520], [W.x - 30, 520]) + open([W.x + W.w + 30, 520], [1680, 520])),
  art.glazing(k, W.x, W.y, W.w, W.h, {
    cols: 2,
    rows: 3,
    bar: 12,
    casing: 24,
    ink: k.paper,
    edge: k.midPale,
    transom: 0.26,
  }),
  // oval mirror, where the dark window comes back
  fill(k.signal, ellipse(1445, 262, 86, 118)),
  fill(k.midDeep, ellipse(1445, 262, 70, 102)),
  fill(k.mid, curve('1400,200! 1440,176 1490,300 1476,340! 1440,250')),
];
const mirrorTop = place(fill(k.signal, mirrored('0,-30! 14,-24 30,-6 24,4! 0,4!')), {
  x: 1445,
  y: 148,
});
const chandelier = place(
  [
    line(k.ink, 4, 'M0 -120V40'),
    line(
      k.ink,
      5,
      'M0 30C-40 60 -96 50 -104 6M0 30C40 60 96 50 104 6M0 44C-20 70 -54 66 -58 26M0 44C20 70 54 66 58 26',
    ),
    fill(
      k.paper,
      [-104, -58, 58, 104].map((x) => rect(x - 5, Math.abs(x) > 80 ? -26 : -6, 10, 32)).join(''),
    ),
    fill(
      k.mid,
      [
        [-80, 60],
        [-30, 82],
        [30, 82],
        [80, 60],
        [0, 96],
      ]
        .map(([x, y]) => ellipse(x, y, 5, 11))
        .join(''),
    ),
    fill(k.ink, ellipse(0, 40, 12, 18)),
  ],
  { x: 200, y: 54, scale: 1.2 },
);
const warm = halftone(
  k.signal,
  [-60, 10, 1660, 560],
  (x, y) =>
    Math.max(art.pool(330, 520, 10, 520, 0.42)(x, y), art.pool(1270, 520, 10, 520, 0.42)(x, y)) *
    (x > W.x - 30 && x < W.x + W.w + 30 && y < W.y + W.h + 6 ? 0 : 1),
  { pitch: 12, max: 9, levels: 8 },
);
// ---- people in shirt-sleeves -----------------------------------------------------------------------------------------------------
const shirt = (over) =>
  art.wardrobe(k, {
    cloth: k.paper,
    sleeve: k.paper,
    shade: k.midPale,
    trousers: k.ink,
    skin: k.paperWarm,
    fold: k.midPale,
    linen: k.paper,
    ...over,
  });
const S = 3;
const bend1 = place(
  art.profile(shirt(), {
    dress: 'shirt',
    hair: 'full',
    pose: {
      lean: 32,
      neck: 6,
      near: { arm: [14, 20], leg: [6, -2] },
      far: { arm: [34, 40], leg: [-8, -10] },
    },
  }),
  { x: 352, y: 930, scale: S },
);
const seat1 = place(
  art.profile(shirt({ cloth: k.paper }), {
    dress: 'shirt',
    hair: 'fringe',
    pose: {
      from: 'sitForward',
      lean: 14,
      neck: 22,
      near: { arm: [40, 152], leg: [88, -4] },
      far: { arm: [44, 104], leg: [80, -10] },
    },
  }),
  { x: 1340, y: 880, scale: S, flip: true },
);
const stand1 = place(
  art.fromBehind(art.wardrobe(k, { cloth: k.ink, skin: k.paperWarm, fold: k.mid }), {
    dress: 'suit',
    hair: 'short',
    arms: ['behind', 'behind'],
    headTurn: -7,
  }),
  { x: 806, y: 752, scale: 2.2 },
);
const stand2 = place(
  art.profile(shirt({ cloth: k.midDeep, sleeve: k.midDeep, shade: undefined, fold: k.mid }), {
    hair: 'short',
    pose: {
      lean: 4,
      neck: 12,
      near: { arm: [12, 128], leg: [2, -2] },
      far: { arm: [24, 100], leg: [-4, -4] },
    },
  }),
  { x: 1130, y: 800, scale: 2.5, flip: true },
);
const people = [
  rimLit(stand1, { light: k.paper, dx: -3, dy: -2 }),
  rimLit(stand2, { light: k.paper, dx: -3, dy: -2 }),
  rimLit(bend1, { light: k.ink, dx: -3, dy: 2 }),
  rimLit(seat1, { light: k.ink, dx: 3, dy: 2 }),
];
// ---- the marble table ----------------------------------------------------------------------------------------------------------------
const C = { x: 800, y: 806, rx: 560, ry: 118 };
const disc = ellipse(C.x, C.y, C.rx, C.ry);
const table = [
  fill(k.ink, ellipse(C.x, C.y + 46, C.rx - 8, C.ry) + rect(C.x - 60, C.y + 90, 120, 140)),
  fill(k.signalDeep, ellipse(C.x, C.y + 30, C.rx, C.ry)),
  fill(k.signal, ellipse(C.x, C.y + 16, C.rx, C.ry)),
  fill(k.paper, disc),
  line(
    k.midPale,
    4,
    'M300 800C380 770 420 800 500 760M560 880C660 850 640 830 760 836M1050 720C1080 760 1160 750 1200 800M940 900C1000 880 1080 890 1120 860M420 850C470 840 490 856 530 846',
  ),
];
// telephone, cord, receiver, speaker
const cord =
  'M960 770C1040 800 1110 830 1080 868C1040 910 900 880 860 850C820 820 900 790 860 776C810 762 700 800 640 850C600 884 560 896 520 872C488 852 500 836 486 830';
const phone = [
  line(k.ink, 10, cord),
  line(k.signal, 7, cord, { dash: '7 6', cap: 'butt' }),
  place(
    [
      fill(k.signal, mirrored('0,-15! 10,-15 14,-2 14,0! 0,0!')),
      fill(k.signalDeep, curve('5,-15! 10,-15 14,-2 14,0! 8,0! 7,-8')),
      fill(k.ink, rect(-6.4, -11, 12.8, 8.6)),
      fill(
        k.paper,
        [-10, -7.4, -4.8]
          .map((y) => [-5, -1.2, 2.6].map((x) => rect(x, y, 2.4, 1.5)).join(''))
          .join(''),
      ),
      fill(k.signal, rect(-11, -20, 4, 6) + rect(7, -20, 4, 6)),
    ],
    { x: 950, y: 788, scale: 5.2 },
  ),
  place(
    [
      fill(
        k.ink,
        curve('-31,4! -30,-6 -20,-10 -14,-4! 14,-4! 20,-10 30,-6 31,4! 18,6 14,3! -14,3! -18,6'),
      ),
      fill(
        k.signal,
        curve('-31,1! -30,-9 -20,-13 -14,-7! 14,-7! 20,-13 30,-9 31,1! 18,3 14,0! -14,0! -18,3'),
      ),
      line(k.paper, 1.2, 'M-27 -6C-25 -9 -21 -10 -18 -8M-12 -5H12'),
    ],
    { x: 452, y: 818, scale: 3, turn: -14 },
  ),
  place(
    [
      fill(k.ink, poly('-16,0 -14,-17 14,-17 16,0')),
      fill(k.midDeep, rect(-12, -15, 24, 10)),
      line(k.midPale, 1, 'M-10 -13h20M-10 -10.6h20M-10 -8.2h20'),
      fill(k.signal, ellipse(11, -2.6, 1.4)),
    ],
    { x: 684, y: 784, scale: 4.6 },
  ),
];
const sheets = [
  place(art.sheet(k, 30, 10, 6, { lines: 4, writing: k.midDeep, edge: k.mid }), {
    x: 770,
    y: 896,
    scale: 4.2,
  }),
  place(art.sheet(k, 28, 9, -8, { lines: 4, writing: k.midDeep, edge: k.mid }), {
    x: 1120,
    y: 846,
    scale: 4,
  }),
  place(art.cup(k, { hot: false, china: k.midPale, far: k.midDeep }), { x: 540, y: 764, scale: 4 }),
];
const near = [
  rimLit(
    place(
      [
        art.chairBack(k, { w: 58, h: 96, body: k.midPale, frame: k.ink, studs: null }),
        art.jacketOnChair(k, { w: 58, h: 96, cloth: k.midDeep, fold: k.ink, lining: k.signal }),
      ],
      { x: 130, y: 1120, scale: 3.9 },
    ),
    { light: k.paper, dx: 4, dy: -4 },
  ),
];
const layers = {
  sky,
  park,
  room: [wall, mirrorTop, chandelier],
  warm,
  figures: people,
  table,
  things: [sheets, phone],
  foreground: near,
};
const depth = {
  sky: 0.1,
  park: 0.25,
  room: 0.55,
  warm: 0.55,
  figures: 0.9,
  table: 1,
  things: 1.05,
  foreground: 1.3,
};
export default Object.entries(layers).reduce(
  (s, [id, marks]) => s.layer(id, depth[id], marks),
  art.scene({
    id: 'v_haga_93',
    era: 1993,
    home: 'night',
    crop: '48% 90%',
    ground: k.ink,
    title: 'The state guest house at Haga, Stockholm, three in the morning',
    desc: 'On a marble table a red receiver lies off its hook at the end of a long coiled cord, beside a speaker. People in shirt-sleeves lean in to listen; the park in the window is dark.',
    hours: art.hours(k, 'night', {
      sky: ['sky'],
      lamps: ['warm'],
      by: art.fitted(layers, {
        dawn: { park: { [k.midDeep]: k.mid, [k.ink]: k.midDeep } },
        day: {
          warm: null,
          park: { [k.midDeep]: k.midPale, [k.ink]: k.mid, [k.midPale]: k.paperShade },
          room: { [k.paperShade]: k.paper, [k.midPale]: k.paperShade, [k.paper]: k.paperShade },
        },
        dusk: { room: { [k.paperShade]: k.paperWarm } },
      }),
    }),
  }),
);
