// The Cabinet Room, October 1962. A row of men against tall windows, and a map that none of them can look away from.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(1962);
const outside = art.skies(k).day;
const WALL = 610; // the foot of the wall, behind the table
const arches = [60, 420, 780].map((x) => ({ x, y: 20, w: 250, h: 520 }));

// ---- the garden ------------------------------------------------------------------------------------------------------
const sky = [
  fill(outside.body, rect(-60, -60, 1160, 660)),
  halftone(outside.high, [0, -20, 1080, 240], art.down(-20, 260, 0.9, 0), {
    pitch: 12,
    max: 12,
    levels: 14,
  }),
  halftone(outside.low, [0, 200, 1080, 520], art.down(200, 440, 0, 0.9), {
    pitch: 12,
    max: 12,
    levels: 14,
  }),
];
const garden = [
  art.treeLine(k.mid, -60, 1120, 500, 5, 14, { seed: 5, depth: 140 }),
  art.bareTree(k.midDeep, 150, 560, 360, { seed: 12, width: 13, depth: 5 }),
  art.bareTree(k.midDeep, 940, 560, 400, { seed: 6, width: 14, depth: 5 }),
  // a white colonnade runs past the windows
  fill(
    k.paper,
    [40, 226, 402, 590, 764, 950].map((x) => rect(x, 250, 24, 330)).join('') +
      rect(-60, 232, 1160, 22),
  ),
  fill(k.paperShade, [56, 242, 418, 606, 780, 966].map((x) => rect(x, 254, 8, 330)).join('')),
];

// ---- the wall --------------------------------------------------------------------------------------------------------
const heads = arches.map((a) => art.archway(a.x, a.y, a.w, a.h));
const bars = (a) => [
  line(
    k.ink,
    7,
    open([a.x + a.w / 2, a.y], [a.x + a.w / 2, a.y + a.h]) +
      [0.24, 0.5, 0.75].map((t) => open([a.x, a.y + a.h * t], [a.x + a.w, a.y + a.h * t])).join(''),
  ),
  line(k.ink, 16, art.archway(a.x, a.y, a.w, a.h)),
  line(
    k.paper,
    3,
    open([a.x + 9, a.y + 130], [a.x + 9, a.y + a.h]) +
      open([a.x + a.w / 2 + 5, a.y + 130], [a.x + a.w / 2 + 5, a.y + a.h]),
  ),
];
const wall = [
  art.wallWithHoles(k.midDeep, rect(-60, -60, 1720, WALL + 160), ...heads),
  arches.map(bars),
  arches.slice(0, 2).map((a) => art.panel(k.mid, a.x + a.w + 34, 60, 42, 440, 10)),
  art.panel(k.mid, 1076, -40, 540, 560, 20),
  line(k.mid, 3, open('1060,560 1660,560')),
  fill(
    k.signal,
    arches
      .map((a) =>
        [
          [a.x - 34, 1],
          [a.x + a.w + 34, -1],
        ]
          .map(([x, s]) =>
            curve([
              [x, -60, 1],
              [x + s * 62, -60, 1],
              [x + s * 58, 200],
              [x + s * 30, 360],
              [x + s * 34, 560, 1],
              [x, 560, 1],
            ]),
          )
          .join(''),
      )
      .join(''),
  ),
  line(
    k.signalDeep,
    6,
    arches
      .map((a) =>
        [
          [a.x - 34, 1],
          [a.x + a.w + 34, -1],
        ]
          .map(
            ([x, s]) =>
              `M${x + s * 16} -60V556M${x + s * 36} -60C${x + s * 34} 200 ${x + s * 18} 340 ${x + s * 20} 556`,
          )
          .join(''),
      )
      .join(''),
  ),
];

// ---- the map on its easel: the one thing lit ----------------------------------------------------------------------------
const M = { x: 1196, y: 104, w: 372, h: 300 };
const island = curve(
  '0,30! 26,12 62,4 98,8 126,24 152,34 184,46 214,56 236,70 262,76 266,88! 228,92 196,86 200,74! 168,66 136,52 112,42 78,26 48,26 22,36!',
);
const easel = [
  line(k.ink, 12, open('1268,60 1206,640') + open('1496,60 1558,640') + open('1382,60 1382,620')),
  fill(k.ink, rect(M.x - 10, M.y - 10, M.w + 20, M.h + 20)),
  fill(k.paper, rect(M.x, M.y, M.w, M.h)),
  fill(k.midPale, rect(M.x + 14, M.y + 14, M.w - 28, M.h - 28)),
  fill(
    k.paper,
    curve([
      [M.x + 14, M.y + 14, 1],
      [M.x + 150, M.y + 14, 1],
      [M.x + 160, M.y + 62],
      [M.x + 148, M.y + 96],
      [M.x + 134, M.y + 76],
      [M.x + 118, M.y + 40],
      [M.x + 60, M.y + 36],
      [M.x + 14, M.y + 44, 1],
    ]),
  ),
  place(fill(k.signal, island), { x: M.x + 54, y: M.y + 138, scale: 1.02 }),
  line(
    k.ink,
    3,
    [
      [96, 152],
      [140, 160],
      [186, 176],
      [236, 206],
    ]
      .map(([x, y]) => ellipse(M.x + x, M.y + y, 11))
      .join(''),
  ),
  line(k.ink, 3, `M${M.x + 30} ${M.y + 200}Q${M.x + 60} ${M.y + 286} ${M.x + 330} ${M.y + 268}`, {
    dash: '14 10',
    cap: 'butt',
  }),
  fill(k.ink, rect(M.x - 26, M.y + M.h + 10, M.w + 52, 12)),
  line(k.paper, 3, open([M.x - 26, M.y + M.h + 10], [M.x + M.w + 26, M.y + M.h + 10])),
];
const lampOverMap = [
  fill(k.ink, rect(1376, -60, 12, 112)),
  fill(k.ink, poly('1340,50 1424,50 1462,84 1302,84')),
  fill(k.paper, rect(1302, 83, 160, 6)),
];
const mapGlow = halftone(
  k.paper,
  [1060, 80, 1690, 600],
  (x, y) =>
    x > M.x - 14 && x < M.x + M.w + 14 && y > M.y - 14 && y < M.y + M.h + 22
      ? 0
      : art.pool(1382, 250, 150, 350, 0.62)(x, y),
  { pitch: 12, max: 8, levels: 8 },
);

// ---- the men -----------------------------------------------------------------------------------------------------------
const suit = (over) => art.wardrobe(k, { skin: k.midPale, fold: k.mid, ...over });
const sitter = (x, y, hair, pose, over, flip) =>
  rimLit(place(art.profile(suit(over), { pose, hair }), { x, y, scale: 2.85, flip }), {
    light: k.paper,
    dx: 4,
    dy: -2,
  });
const chinInHand = {
  from: 'sitForward',
  lean: 10,
  near: { arm: [46, 152], leg: [88, -4] },
  far: { arm: [30, 90], leg: [80, -10] },
};
const across = [
  sitter(60, 806, 'fringe', 'sit', { cloth: k.ink }),
  sitter(462, 810, 'full', chinInHand, { cloth: k.ink }),
  sitter(668, 814, 'bald', 'sit', { cloth: k.lift, trousers: k.lift }),
  sitter(858, 808, 'short', 'sitForward'),
];
const briefer = rimLit(
  place(
    art.profile(suit({ cloth: k.ink }), {
      hair: 'short',
      pose: { near: { arm: [8, 20], leg: [2, -2] }, far: { arm: [70, 112], leg: [-3, -4] } },
      heldFar: line(k.paper, 1.5, open('0,0 40,-34')),
    }),
    { x: 1098, y: 800, scale: 2.95 },
  ),
  { light: k.paper, dx: 5, dy: -2 },
);

// ---- the table, and who sits on this side --------------------------------------------------------------------------------
const tableTop = curve(
  '-80,640! 300,600 800,588 1300,600 1700,640! 1700,790! 1300,738 800,722 300,738 -80,790!',
);
const on = (x, y, m, scale) => place(m, { x, y, scale });
const papers = [
  [150, 654, 6],
  [360, 640, -8],
  [590, 632, 5],
  [760, 640, -4],
  [980, 634, 8],
  [1230, 650, -6],
].map(([x, y, skew]) => on(x, y, art.sheet(k, 34, 10, skew, { lines: 3, edge: null }), 2.6));
const table = [
  fill(k.signalDeep, tableTop),
  line(
    k.paperWarm,
    4,
    'M-80 640C60 620 180 606 300 600C480 590 640 588 800 588S1160 592 1300 600C1440 610 1560 624 1700 640',
  ),
  fill(
    k.ink,
    'M-80 790C60 768 180 750 300 738C480 726 640 722 800 722S1160 726 1300 738C1440 750 1560 768 1700 790V980H-80z',
  ),
  halftone(k.ink, [-60, 640, 1660, 770], art.down(640, 780, 0, 0.7), {
    pitch: 12,
    max: 10,
    levels: 8,
    inside: tableTop,
  }),
  papers,
  on(470, 660, art.ashtray(k), 2.6),
  on(860, 672, art.cup(k, { hot: false, far: k.midPale }), 3),
  on(1090, 660, art.telephone(k), 2.3),
  on(250, 680, art.cup(k, { far: k.midPale }), 3),
];
const chair = (x, y, s) =>
  rimLit(
    place(art.chairBack(k, { w: 62, h: 112, body: k.midDeep, frame: k.ink, studs: k.mid }), {
      x,
      y,
      scale: s,
    }),
    { light: k.midPale, dx: -3, dy: -3 },
  );
const near = [
  chair(700, 1290, 5),
  chair(1130, 1280, 5),
  rimLit(
    place(
      art.fromBehind(suit({ skin: k.midDeep, linen: k.paper, cloth: k.ink, fold: k.midDeep }), {
        hair: 'short',
        headTurn: 7,
        legs: false,
      }),
      { x: 262, y: 1250, scale: 4.6 },
    ),
    { light: k.paper, dx: 6, dy: -3 },
  ),
];

export default art
  .scene({
    id: 'v_wh',
    era: 1962,
    ground: k.ink,
    home: 'day',
    crop: '70% 40%',
    title: 'The Cabinet Room of the White House',
    desc: 'Men in a row behind a long table, dark against three tall windows. All look to the right, where one points at a lit map of an island on an easel.',
    hours: art.hours(k, 'day', {
      sky: ['sky'],
      by: {
        dawn: {
          skyline: {
            [k.mid]: k.midDeep,
            [k.midDeep]: k.ink,
            [k.paper]: k.paperWarm,
            [k.paperShade]: k.midPale,
          },
          room: { [k.midDeep]: k.lift, [k.mid]: k.midDeep },
        },
        dusk: {
          skyline: {
            [k.mid]: k.signalDeep,
            [k.midDeep]: k.ink,
            [k.paper]: k.paperWarm,
            [k.paperShade]: k.signalDeep,
          },
          room: { [k.midDeep]: k.lift, [k.mid]: k.midDeep },
        },
        night: {
          skyline: {
            [k.mid]: k.lift,
            [k.midDeep]: k.ink,
            [k.paper]: k.midPale,
            [k.paperShade]: k.mid,
          },
          room: { [k.midDeep]: k.ink, [k.mid]: k.midDeep },
        },
      },
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('skyline', 0.25, garden)
  .layer('room', 0.6, wall)
  .layer('glow', 0.6, mapGlow)
  .layer('figures', 1, [lampOverMap, easel, across, briefer, table])
  .layer('foreground', 1.3, near);
