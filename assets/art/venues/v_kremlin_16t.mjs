// An office in the Kremlin, Moscow, the thirtieth of December, early dusk: two sheets lie on the long table, one full under its
// weight and one blank; through the double doors a fir tree is lit, and he who must choose stands looking at the children round it.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit, chance } = art;

const k = art.inks(2013);
const c = (o) => art.wardrobe(k, { skin: k.midDeep, fold: k.mid, ...o });
const dusk = art.skies(k).dusk;
const B = 640;
const W = { x: 130, y: -60, w: 420, h: 560 };
const D = { x: 900, y: 70, w: 440 };
const sky = [
  fill(dusk.body, rect(80, -60, 520, 600)),
  halftone(dusk.high, [80, -60, 600, 190], art.down(-60, 200, 1, 0), { max: 14, levels: 12 }),
  halftone(dusk.low, [80, 130, 600, 470], art.down(130, 440, 0, 1), { max: 13, levels: 12 }),
];
const out = [
  place(art.kremlinTower(k.signalDeep, k.midPale, k.paper), { x: 236, y: 520, scale: 0.84 }),
  art.battlement(k.signalDeep, 80, 600, 436, 120),
  line(k.paper, 6, 'M80 434H600'),
  place(art.onionDome(k.midDeep, k.paper), { x: 448, y: 432, scale: 1.25 }),
  place(art.onionDome(k.midDeep, k.paper), { x: 502, y: 434, scale: 0.95 }),
  fill(k.paper, curve('80,520! 80,490! 200,474 340,490 480,476 600,488! 600,560!')),
];
const flakes = art.snow(k.paper, [110, -40, 570, 500], 90, { seed: 8, size: 6.4 });
const wall = [
  art.wallWithHoles(
    k.lift,
    rect(-80, -80, 1780, B + 82),
    rect(W.x, W.y, W.w, W.h),
    rect(D.x, D.y, D.w, B - D.y),
  ),
  art.glazing(k, W.x, W.y, W.w, W.h, {
    cols: 2,
    rows: 2,
    transom: 0.3,
    bar: 10,
    casing: 22,
    edge: k.paper,
  }),
  [
    [640, 200],
    [1430, 230],
  ].map(([x, w]) => [
    art.panel(k.midDeep, x, -30, w, 430),
    art.panel(k.midDeep, x, 440, w, 150, 14),
  ]),
  line(k.mid, 3, open([590, 418], [860, 418]) + open([1384, 418], [1690, 418])),
  fill(k.ink, rect(-80, 606, 960, 36) + rect(1360, 606, 340, 36)),
  [
    [76, 150, 1],
    [604, 130, -1],
  ].map(([x, w, dir]) =>
    art.curtain(k, x, -70, w, 690, {
      dir,
      tie: 0.6,
      body: k.midDeep,
      fold: k.ink,
      band: k.signal,
      folds: 4,
    }),
  ),
  // the door case
  line(
    k.ink,
    20,
    open([D.x - 8, B], [D.x - 8, D.y - 8], [D.x + D.w + 8, D.y - 8], [D.x + D.w + 8, B]),
  ),
  line(
    k.signal,
    4,
    open([D.x - 20, B], [D.x - 20, D.y - 20], [D.x + D.w + 20, D.y - 20], [D.x + D.w + 20, B]),
  ),
  fill(
    k.ink,
    poly(
      [D.x - 40, D.y - 26],
      [D.x + D.w + 40, D.y - 26],
      [D.x + D.w + 24, D.y - 50],
      [D.x - 24, D.y - 50],
    ),
  ),
];
const leaves = [
  [D.x, -1],
  [D.x + D.w, 1],
].map(([x, s]) => [
  fill(k.midPale, poly([x, D.y], [x + s * 96, D.y - 46], [x + s * 96, B + 70], [x, B])),
  fill(k.mid, poly([x + s * 16, 130], [x + s * 78, 112], [x + s * 78, 380], [x + s * 16, 366])),
  fill(k.mid, poly([x + s * 16, 400], [x + s * 78, 414], [x + s * 78, 660], [x + s * 16, 612])),
  line(
    k.signal,
    2.6,
    poly([x + s * 22, 140], [x + s * 72, 124], [x + s * 72, 370], [x + s * 22, 358]) +
      poly([x + s * 22, 408], [x + s * 72, 422], [x + s * 72, 648], [x + s * 22, 606]),
  ),
  fill(k.signal, ellipse(x + s * 84, 398, 8, 12)),
]);
// ---- the next room: the tree, and the children as shadows ---------------------------------------------------------------------------------
const treeX = 1120;
const bright = [
  fill(k.paperWarm, rect(D.x - 20, D.y - 20, D.w + 40, B)),
  halftone(
    k.signal,
    [D.x - 10, D.y - 10, D.x + D.w + 10, B],
    (x, y) => 0.9 - art.pool(treeX, 330, 60, 320, 1.05)(x, y),
    { max: 12, levels: 10 },
  ),
  fill(k.signalDeep, rect(D.x - 20, 560, D.w + 40, 100)),
  fill(k.signal, ellipse(treeX, 600, 190, 30)),
];
const r = chance(17);
const tier = (y, w, h) =>
  curve([
    [treeX, y - h, 1],
    [treeX + w * 0.42, y - h * 0.34],
    [treeX + w, y, 1],
    [treeX + w * 0.5, y - h * 0.06],
    [treeX, y + h * 0.04],
    [treeX - w * 0.5, y - h * 0.06],
    [treeX - w, y, 1],
    [treeX - w * 0.42, y - h * 0.34],
  ]);
const lights = [];
for (let i = 0; i < 58; i++) {
  const t = r() ** 0.7;
  lights.push([treeX + (r() * 2 - 1) * 116 * t, 160 + 396 * t]);
}
const tree = [
  fill(k.ink, rect(treeX - 12, 560, 24, 40)),
  fill(
    k.midDeep,
    tier(300, 74, 150) + tier(390, 104, 160) + tier(480, 132, 170) + tier(572, 160, 170),
  ),
  line(
    k.mid,
    4,
    `M${treeX - 60} 296Q${treeX} 330 ${treeX + 66} 286M${treeX - 90} 384Q${treeX} 424 ${treeX + 96} 376M${treeX - 118} 474Q${treeX} 516 ${treeX + 122} 466`,
  ),
  art.specks(k.paper, 10, lights.slice(0, 34)),
  art.specks(k.signal, 12, lights.slice(34)),
  fill(k.paper, art.starPath(treeX, 142, 24)),
];
const child = (x, y, s, o = {}) =>
  place(
    [
      fill(k.ink, ellipse(0, -104, 14, 15)),
      fill(
        k.ink,
        o.skirt
          ? curve('-11,-92! 11,-92! 15,-66 30,-34! -30,-34! -15,-66')
          : curve('-12,-92! 12,-92! 17,-40! -17,-40!'),
      ),
      fill(k.ink, rect(-13, -42, 10, 42) + rect(4, -42, 10, 42)),
      line(k.ink, 8, o.up ? 'M-11 -86L-32 -104M11 -86L34 -100' : 'M-11 -86L-34 -72M11 -86L34 -72'),
    ],
    { x, y, scale: s },
  );
const children = [
  child(1004, 618, 0.9, { skirt: true }),
  child(1066, 632, 0.78, { up: true }),
  child(1206, 630, 0.84),
  child(1280, 616, 1, { skirt: true, up: true }),
];
const floor = [
  fill(k.ink, rect(-80, B, 1780, 340)),
  line(
    k.lift,
    3,
    Array.from({ length: 15 }, (_, i) =>
      open([1120 + (i - 9) * 130, B], [1120 + (i - 9) * 300, 980]),
    ).join(''),
  ),
];
const spillPath = poly([D.x + 4, B], [D.x + D.w - 4, B], [1600, 980], [560, 980]);
const spill = [
  halftone(k.signal, [560, B, 1600, 948], art.down(B, 940, 1, 0.1), {
    max: 13,
    levels: 12,
    inside: spillPath,
  }),
];
// ---- he who decides ------------------------------------------------------------------------------------------------------------------------
const man = rimLit(
  place(
    art.fromBehind(c({ cloth: k.ink }), {
      hair: 'fringe',
      arms: 'behind',
      headTurn: 6,
      stance: 11,
    }),
    { x: 880, y: 772, scale: 2.65 },
  ),
  { light: k.signal, dx: 5, dy: -3, second: { light: k.midPale, dx: -3, dy: -1 } },
);
// ---- the table and what lies on it ----------------------------------------------------------------------------------------------------------
const top = poly('-80,752 1060,752 1180,980 -80,980');
const table = [
  fill(k.ink, poly('1060,752 1074,752 1216,980 1180,980')),
  fill(k.signalDeep, top),
  line(k.paperWarm, 4, open('-60,753 1060,753')),
  // the window and the light of the doors, given back by the polish
  fill(k.mid, poly('176,760 346,760 330,860 140,860') + poly('366,760 520,760 520,860 352,860'), {
    opacity: 0.5,
  }),
];
const phones = [70, 178, 286].map((x, i) =>
  place(
    art.telephone(k, [k.paperShade, k.mid, k.paperShade][i], [k.midPale, k.midDeep, k.midPale][i]),
    { x, y: 812, scale: 3.1 },
  ),
);
const Q1 = [
  [470, 790],
  [640, 788],
  [668, 916],
  [444, 920],
];
const Q2 = [
  [730, 786],
  [894, 784],
  [952, 908],
  [724, 914],
];
const shade = (Q) => fill(k.ink, poly(...Q.map(([x, y]) => [x + 8, y + 9])), { opacity: 0.7 });
const sheets = [
  shade(Q1),
  art.inQuad(art.typedPage(k, { rows: 12, from: 0.16, to: 0.9, pen: 2.2, h: 110 }), Q1, 100, 110),
  shade(Q2),
  fill(k.paper, poly(...Q2)),
  // the weight on the full one: a glass ball with snow in it
  fill(k.ink, ellipse(566, 880, 48, 13), { opacity: 0.5 }),
  fill(k.midDeep, curve('526,878! 534,858! 594,858! 604,878!')),
  fill(k.midPale, ellipse(564, 826, 38)),
  fill(k.paper, curve('532,842! 552,836 580,838 597,842! 588,858 540,858')),
  place(art.pine(k.midDeep, 40), { x: 564, y: 846 }),
  line(k.paper, 4, 'M540 806q6 -12 18 -14'),
  // the pen across the gap
  line(k.ink, 10, open('690,900 800,838')),
  line(k.signal, 4, open('704,889 786,843')),
  fill(k.paper, poly('682,908 696,903 688,893')),
];
const chair = rimLit(
  place(art.chairBack(k, { w: 64, h: 120, body: k.signalDeep, frame: k.ink, studs: k.signal }), {
    x: 1390,
    y: 1000,
    scale: 3.1,
  }),
  { light: k.signal, dx: -4, dy: -4 },
);

export default art.staged(
  k,
  {
    id: 'v_kremlin_16t',
    era: 2013,
    home: 'dusk',
    crop: '58% 60%',
    ground: k.ink,
    title: 'An office in the Kremlin, Moscow, the year’s end at dusk',
    desc: 'On a long polished table lie a row of telephones and two sheets, one written and weighted, one blank. A man with his hands behind him looks through open double doors at a lit fir tree and the shadows of children. Snow falls past a tower in the window.',
  },
  [
    ['sky', 0.1, sky],
    ['skyline', 0.2, out],
    ['snow', 0.25, flakes],
    ['hall', 0.35, bright],
    ['tree', 0.38, tree],
    ['children', 0.4, children],
    ['room', 0.5, [wall, leaves]],
    ['floor', 0.55, floor],
    ['spill', 0.55, spill],
    ['figures', 0.9, man],
    ['chair', 1, chair],
    ['table', 1.1, table],
    ['foreground', 1.12, [phones, sheets]],
  ],
  {
    sky: ['sky'],
    by: {
      dawn: { skyline: { [k.signalDeep]: k.mid } },
      day: {
        skyline: { [k.signalDeep]: k.mid, [k.midDeep]: k.midPale },
        snow: { [k.paper]: k.paperWarm },
        room: {
          [k.lift]: k.midPale,
          [k.midDeep]: k.mid,
          [k.mid]: k.paperShade,
          [k.ink]: k.midDeep,
          [k.midPale]: k.paper,
        },
        floor: { [k.ink]: k.midDeep, [k.lift]: k.mid },
      },
      night: {
        skyline: { [k.signalDeep]: k.ink, [k.midDeep]: k.ink, [k.paper]: k.midPale },
        room: { [k.midPale]: k.mid, [k.mid]: k.midDeep },
      },
    },
  },
);
