// A house above the Rhine, after dinner: three glasses, one typescript, and three men who went out to look at the river.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, mirrored, place, halftone, rimLit } = art;

const k = art.inks(1971);
const outside = art.skies(k).night;
const WATER = 372;

// ---- the valley --------------------------------------------------------------------------------------------------------------
const sky = [
  fill(outside.body, rect(560, -60, 1100, 480)),
  halftone(outside.high, [560, -60, 1660, 220], art.down(-60, 230, 0.97, 0), {
    pitch: 12,
    max: 14.4,
    levels: 16,
  }),
  halftone(outside.low, [560, 160, 1660, WATER], art.down(160, 350, 0, 0.8), {
    pitch: 12,
    max: 12,
    levels: 12,
  }),
];
const stars = art.specks(k.paper, 4, [
  [720, 40],
  [860, 96],
  [990, 30],
  [1120, 110],
  [1250, 50],
  [1390, 86],
  [1500, 36],
  [790, 140],
  [1330, 150],
]);
const hills = [
  fill(
    k.midDeep,
    curve(
      '540,400! 540,300! 660,270 760,240 860,262 960,300 1080,306 1200,262 1310,226 1400,250 1520,290 1680,260! 1680,400!',
    ),
  ),
  // a ruin on its rock
  fill(k.midDeep, poly('1276,240 1282,176 1296,176 1296,190 1306,190 1306,168 1322,168 1326,240')),
  fill(k.ink, curve('540,400! 540,352! 700,330 900,346 1100,352 1300,340 1680,330! 1680,400!')),
  art.specks(k.paper, 5, [
    [640, 354],
    [672, 360],
    [700, 352],
    [1010, 362],
    [1040, 358],
    [1200, 360],
    [1236, 354],
    [1268, 362],
    [1460, 352],
    [1490, 360],
    [1540, 356],
  ]),
];
const river = [
  fill(k.mid, rect(540, WATER, 1140, 330)),
  halftone(k.ink, [540, WATER, 1680, 700], art.down(WATER, 680, 0, 0.5), {
    pitch: 12,
    max: 13,
    levels: 14,
  }),
  art.ripples(k.midPale, 540, 1680, WATER + 8, 640, {
    rows: 8,
    fullness: 0.16,
    len: 80,
    width: 2.6,
  }),
  art.glitter(k.paper, 1240, WATER + 52, 640, {
    n: 26,
    near: 40,
    spread: 80,
    len: 50,
    width: 3.2,
    seed: 5,
  }),
  art.glitter(k.signal, 905, WATER + 52, 620, {
    n: 22,
    near: 30,
    spread: 60,
    len: 44,
    width: 3.2,
    seed: 9,
  }),
];
const barge = [
  rimLit(
    place(
      [
        fill(k.ink, curve('-250,-20! -200,-16 220,-16 268,-34! 250,0! -240,0!')),
        fill(k.ink, rect(-190, -30, 280, 16) + rect(-226, -52, 70, 38) + rect(-206, -70, 34, 22)),
      ],
      { x: 1080, y: 424, scale: 0.98, flip: true },
    ),
    { light: k.midPale, dx: 0, dy: -3 },
  ),
  fill(k.paper, [1258, 1276, 1232].map((x) => rect(x, 380, 12, 11)).join('')),
  line(k.ink, 3, open([905, 402], [905, 366]) + open([1256, 360], [1256, 334])),
];
const bargeLamps = [
  fill(k.signal, ellipse(905, 362, 7)),
  fill(k.paper, ellipse(1256, 330, 7)),
  halftone(k.paper, [1190, 270, 1322, 396], art.glow(1256, 330, 8, 58, 0.7), {
    pitch: 9,
    max: 6,
    levels: 6,
  }),
  halftone(k.signal, [840, 306, 970, 420], art.glow(905, 362, 8, 54, 0.8), {
    pitch: 9,
    max: 7,
    levels: 6,
  }),
];
// ---- terrace: three men, one a little apart ----------------------------------------------------------------------------------------
const c = (over) => art.wardrobe(k, { skin: k.midDeep, linen: k.midPale, fold: k.mid, ...over });
const out = (x, look, s = 1.72, y = 650) =>
  rimLit(place(art.fromBehind(c(), look), { x, y, scale: s }), {
    light: k.signal,
    dx: -3,
    dy: -1,
    second: { light: k.midPale, dx: 2, dy: -2 },
  });
const trio = [
  out(812, { hair: 'short', arms: ['down', 'front'], headTurn: 10 }),
  out(996, { hair: 'fringe', arms: ['hip', 'down'], headTurn: -10 }),
  out(1366, { hair: 'full', arms: 'behind', headTurn: 4 }),
  art.specks(k.signal, 8, [[858, 470]]),
  line(k.midPale, 2.2, 'M858 462c10 -16 -10 -26 2 -42s-8 -26 2 -44'),
];
const rail = [
  fill(k.midDeep, rect(540, 640, 1140, 60)),
  line(k.midPale, 4, open([540, 530], [1680, 530])),
  line(
    k.ink,
    5,
    Array.from({ length: 26 }, (_, i) => open([560 + i * 44, 534], [560 + i * 44, 640])).join(''),
  ),
];

// ---- the room: long curtain left, French window right, a low white pendant ------------------------------------------------------------
const F = { x: 700, y: -70, w: 786, h: 738 };
const wall = [
  art.wallWithHoles(k.lift, rect(-80, -80, 1780, 748), rect(F.x, F.y, F.w, F.h)),
  // a shelf wall of the seventies
  fill(
    k.ink,
    [120, 236, 352].map((y) => rect(-80, y, 560, 12)).join('') +
      rect(100, -80, 10, 640) +
      rect(350, -80, 10, 640),
  ),
  [
    [-20, 120, 8, 3],
    [116, 120, 14, 5],
    [370, 120, 6, 7],
    [-20, 236, 7, 11],
    [260, 236, 5, 13],
    [366, 236, 7, 17],
    [-20, 352, 7, 19],
  ].map(([x, y, n, seed]) => {
    const r = art.chance(seed);
    let u = x;
    return Array.from({ length: n }, () => {
      const w = 10 + r() * 9;
      const h = 58 + r() * 34;
      const d = rect(u, y - h, w, h);
      u += w + 2;
      return fill([k.midDeep, k.signalDeep, k.mid, k.midDeep][Math.floor(r() * 4)], d);
    });
  }),
  // a radio on the shelf
  fill(k.signalDeep, rect(130, 300, 190, 52)),
  fill(k.paperWarm, rect(142, 310, 96, 30)),
  line(
    k.ink,
    2,
    [150, 160, 170, 180, 190, 200, 210, 220].map((x) => open([x, 316], [x, 334])).join(''),
  ),
  fill(k.ink, ellipse(270, 326, 12) + ellipse(300, 326, 12)),
  // casing, and the two leaves thrown open
  fill(k.ink, rect(F.x - 16, -80, 16, 748) + rect(F.x + F.w, -80, 16, 748)),
  fill(
    k.ink,
    poly('700,-80 748,-80 748,720 700,668') + poly('1486,-80 1438,-80 1438,720 1486,668'),
  ),
  fill(
    k.mid,
    poly('708,-80 740,-80 740,690 708,660') + poly('1478,-80 1446,-80 1446,690 1478,660'),
    { opacity: 0.5 },
  ),
  line(k.signal, 4, open([749, -80], [749, 718])),
  line(k.paper, 3, open([1437, -80], [1437, 718])),
  art.curtain(k, 1700, -70, 210, 780, {
    dir: -1,
    tie: 0.7,
    body: k.signal,
    fold: k.signalDeep,
    band: null,
    gather: 0.8,
  }),
];
const floor = [
  fill(k.ink, poly('-80,668 1700,668 1700,980 -80,980')),
  line(k.lift, 3, [710, 770, 850].map((y) => open([-80, y], [1700, y])).join('')),
  fill(k.midDeep, poly('756,668 1430,668 1560,800 860,800')),
];
const pend = { x: 452, y: 330 };
const pendant = [
  line(k.ink, 5, open([pend.x, -80], [pend.x, 180])),
  fill(
    k.paper,
    curve([
      [pend.x - 170, 330, 1],
      [pend.x - 162, 262],
      [pend.x - 96, 196],
      [pend.x, 176],
      [pend.x + 96, 196],
      [pend.x + 162, 262],
      [pend.x + 170, 330, 1],
    ]),
  ),
  fill(
    k.signal,
    curve([
      [pend.x - 170, 330, 1],
      [pend.x - 162, 262],
      [pend.x - 96, 196],
      [pend.x, 176],
      [pend.x - 40, 210],
      [pend.x - 66, 262],
      [pend.x - 70, 330, 1],
    ]),
  ),
  fill(
    k.signal,
    curve([
      [pend.x + 170, 330, 1],
      [pend.x + 162, 262],
      [pend.x + 96, 196],
      [pend.x, 176],
      [pend.x + 112, 216],
      [pend.x + 132, 270],
      [pend.x + 136, 330, 1],
    ]),
  ),
  fill(
    k.signal,
    curve([
      [pend.x - 78, 330, 1],
      [pend.x - 70, 250],
      [pend.x - 40, 200],
      [pend.x, 176],
      [pend.x + 78, 204],
      [pend.x + 118, 262],
      [pend.x + 142, 330, 1],
    ]),
  ),
  fill(
    k.paper,
    curve([
      [pend.x - 140, 300],
      [pend.x - 118, 246],
      [pend.x - 76, 212],
      [pend.x - 98, 250],
      [pend.x - 122, 304],
    ]),
  ),
  fill(k.paper, ellipse(pend.x, 331, 170, 15)),
  fill(k.ink, rect(pend.x - 10, 166, 20, 14)),
];
const beam = halftone(
  k.paper,
  [60, 344, 860, 690],
  art.cone(pend.x - 150, pend.x + 150, 344, pend.x - 300, pend.x + 300, 720, 0.62, 0.4),
  { pitch: 12, max: 8.6, levels: 8 },
);

// ---- the table, cleared but for what matters -----------------------------------------------------------------------------------------
const tab = { x: 470, y: 764, rx: 440, ry: 112 };
const chairs = [
  [90, 880, 3.5, false, -12],
  [900, 900, 3.4, true, 14],
].map(([x, y, sc, flip, turn]) =>
  rimLit(
    place(
      [
        line(k.ink, 4, 'M-18 0L-16 -46M20 0L18 -46M-16 -46L-22 -92'),
        fill(k.signal, curve('-22,-50! 0,-53 22,-50! 22,-43! -20,-43!')),
        fill(k.signal, curve('-26,-96 -21,-98 -14,-62 -19,-60')),
      ],
      { x, y, scale: sc, flip, turn: turn * 0.3 },
    ),
    { light: k.paper, dx: flip ? -4 : 4, dy: -3 },
  ),
);
const table = [
  fill(k.ink, rect(tab.x - 26, tab.y, 52, 220)),
  fill(k.signalDeep, ellipse(tab.x, tab.y + 14, tab.rx, tab.ry)),
  fill(k.signal, ellipse(tab.x, tab.y, tab.rx, tab.ry)),
  halftone(k.paper, [60, 660, 900, 870], art.pool(470, 764, 30, 300, 0.75, 0.28), {
    pitch: 11,
    max: 8.6,
    levels: 10,
  }),
];
const glass = (x, y, s, wine) =>
  place(
    [
      fill(k.signalDeep, ellipse(2, 0.4, 9, 2.2)),
      fill(k.paper, ellipse(0, -0.4, 7, 1.8)),
      line(k.paper, 1.2, 'M0 -1V-16'),
      fill(k.midPale, mirrored('0,-37! 6.6,-37! 8.6,-27 6,-18 0,-16!')),
      wine &&
        fill(
          k.midDeep,
          mirrored([
            [0, -16 - wine, 1],
            [8, -16 - wine, 1],
            [5.6, -18],
            [0, -16.4, 1],
          ]),
        ),
      line(k.paper, 1, 'M-5 -34c-2 5-2 8-.6 12'),
    ],
    { x, y, scale: s },
  );
const script = [
  fill(k.ink, poly('352,804 582,792 640,848 392,866')),
  fill(k.paperShade, poly('350,790 580,780 636,834 386,852')),
  fill(k.paper, poly('346,784 576,774 632,828 382,846')),
  fill(k.ink, poly('386,792 470,788 480,798 394,802')),
  line(
    k.ink,
    3,
    [
      [404, 810, 574, 802],
      [412, 820, 560, 813],
      [420, 830, 590, 821],
    ]
      .map(([a, b, u, v]) => open([a, b], [u, v]))
      .join(''),
  ),
  line(k.signal, 4, open([510, 796], [566, 793])),
  line(k.ink, 9, open([640, 800], [724, 778])),
  line(k.signal, 4, open([722, 779], [742, 774])),
];
const glasses = [glass(250, 760, 3.7, 5), glass(560, 716, 3.2, 8), glass(770, 764, 3.7, 3)];

export default art
  .scene({
    id: 'v_bonn_71k',
    era: 1971,
    home: 'night',
    crop: '36% 70%',
    ground: k.ink,
    title: 'A private house above the Rhine',
    desc: 'Under an orange lamp a round table is cleared but for three glasses and a typescript. Through the open French window three men on the terrace look at the river, one of them apart, while a barge goes by with its lights.',
    hours: art.hours(k, 'night', {
      sky: ['sky'],
      lamps: ['light', 'lamps', 'stars'],
      by: {
        dawn: {
          stars: null,
          hills: { [k.midDeep]: k.midPale, [k.ink]: k.mid },
          river: { [k.ink]: k.midPale, [k.midPale]: k.paper },
        },
        dusk: {
          stars: null,
          hills: { [k.midDeep]: k.signalDeep },
          river: { [k.mid]: k.signalDeep, [k.midPale]: k.signal },
        },
        day: {
          hills: { [k.midDeep]: k.midPale, [k.ink]: k.mid },
          river: { [k.mid]: k.paperShade, [k.ink]: k.midPale, [k.midPale]: k.paper },
          room: { [k.lift]: k.mid, [k.ink]: k.midDeep },
        },
      },
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('stars', 0.1, stars)
  .layer('hills', 0.18, hills)
  .layer('river', 0.22, river)
  .layer('barge', 0.26, barge)
  .layer('lamps', 0.26, bargeLamps)
  .layer('terrace', 0.45, [rail, trio])
  .layer('room', 0.65, [floor, wall])
  .layer('light', 0.7, beam)
  .layer('figures', 1, [pendant, chairs, table, script, glasses]);
