// Noon, 17 December: a Havana street corner. People round a television in a doorway, where a man sits at a desk; in the window
// across the street a second set, a man at a lectern. The clock at the end of the street has both hands up.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, mirrored, place, halftone, rimLit } = art;

const k = art.inks(2013);
const sky = [
  fill(k.paperShade, rect(560, -60, 520, 700)),
  halftone(k.midPale, [560, -60, 1080, 220], art.down(-60, 230, 1, 0), { max: 14, levels: 9 }),
  halftone(k.paper, [560, 120, 1080, 480], art.down(130, 420, 0, 1), { max: 14, levels: 9 }),
];
// ---- the street going down to the sea ---------------------------------------------------------------------------------------------------
const tower = [
  fill(k.midPale, rect(-44, -300, 88, 300)),
  fill(k.mid, rect(14, -300, 30, 300)),
  fill(k.midPale, rect(-52, -310, 104, 16)),
  fill(k.midPale, poly('-36,-310 36,-310 0,-392')),
  fill(k.mid, poly('6,-310 36,-310 0,-392')),
  line(k.mid, 4, 'M0 -390v-30M-8 -408h16'),
  fill(k.midDeep, art.archway(-16, -180, 32, 60)),
];
const street = [
  place(tower, { x: 822, y: 640 }),
  art.clock(k, 822, 384, 40, 12, 0, { face: k.paper, rim: k.midDeep, hand: k.ink, second: k.ink }),
  fill(
    k.midPale,
    poly('560,700 560,250 690,330 690,300 736,330 736,640') +
      poly('1080,700 1080,220 940,318 940,290 900,326 900,640'),
  ),
  fill(k.mid, poly('1080,700 1080,220 1010,270 1010,640 980,646 980,292 940,318 940,640')),
  fill(
    k.midDeep,
    [
      '600,420 640,440 640,520 600,512',
      '600,560 640,562 640,640 600,650',
      '706,420 724,430 724,490 706,486',
      '1030,400 1060,384 1060,500 1030,506',
      '1030,560 1060,560 1060,650 1030,640',
      '912,420 930,410 930,480 912,484',
    ]
      .map((p) => poly(p))
      .join(''),
  ),
  fill(k.paper, poly('736,640 900,640 900,622 736,622')),
  line(k.midPale, 4, open('742,632 890,632')),
];
const lines = [
  line(k.ink, 2.4, 'M540 200Q800 270 1100 190M540 250Q820 330 1100 260M560 120Q800 180 1090 90'),
  fill(k.paper, poly('640,226 686,235 682,300 644,292') + poly('900,236 956,226 960,290 906,300')),
  fill(k.signal, poly('700,238 742,243 740,286 704,280')),
  fill(k.midPale, poly('968,224 1006,214 1008,262 974,270')),
];
const ground = [
  fill(k.paperShade, poly('560,640 1080,640 1760,1000 -160,1000')),
  fill(
    k.midPale,
    poly('-160,1000 -160,800 540,690 600,640 620,640 480,1000') +
      poly('1760,1000 1760,800 1100,690 1040,640 1020,640 1160,1000'),
  ),
  line(k.midPale, 3, open('700,700 940,700') + open('640,770 1000,770') + open('560,860 1080,860')),
];
// ---- the two house fronts -------------------------------------------------------------------------------------------------------------------
const DOOR = poly('150,250 420,286 420,724 150,786');
const WINDOW = poly('1190,300 1450,268 1450,610 1190,596');
/** A patch where the plaster is off: bricks in rows. */
const bricks = (x, y, rows, ink, joint) => {
  const r = art.chance(x + y);
  return rows.map(([from, n], j) => [
    fill(joint, rect(x + from - 4, y + j * 20 - 4, n * 34 + 6, 22)),
    fill(
      ink,
      Array.from({ length: n }, (_, i) =>
        rect(x + from + i * 34 + r() * 3, y + j * 20, 29, 14),
      ).join(''),
    ),
  ]);
};
const crack = (ink, d) => line(ink, 3, d);
const left = [
  art.wallWithHoles(k.paperWarm, poly('-80,-80 588,-80 588,694 -80,846'), DOOR),
  fill(k.signal, poly('-80,560 150,560 150,800 -80,846') + poly('420,560 588,560 588,694 420,742')),
  line(k.paper, 5, open('-80,560 150,560') + open('420,560 588,560')),
  bricks(
    470,
    96,
    [
      [14, 2],
      [0, 3],
      [20, 2],
      [30, 1],
    ],
    k.signalDeep,
    k.paperShade,
  ),
  bricks(
    0,
    350,
    [
      [10, 2],
      [0, 3],
      [16, 2],
    ],
    k.signalDeep,
    k.paperShade,
  ),
  crack(k.signalDeep, 'M470 580l14 26l-8 22l20 34'),
  fill(
    k.midDeep,
    poly(
      '110,196 456,250 456,292 420,286 420,724 446,720 446,290 420,286 150,250 150,786 122,794 122,246 110,244',
    ),
  ),
  // a balcony above, its shadow straight down: it is noon
  fill(k.signalDeep, poly('60,190 520,226 520,250 60,214')),
  fill(k.ink, poly('40,166 540,206 540,226 40,190')),
  line(
    k.ink,
    4,
    Array.from({ length: 18 }, (_, i) =>
      open([52 + i * 28, 166 + i * 2.2], [52 + i * 28, 46 + i * 4.4]),
    ).join(''),
  ),
  line(k.ink, 7, open('40,48 540,126')),
];
const right = [
  art.wallWithHoles(k.midPale, poly('1052,-80 1680,-80 1680,846 1052,694'), WINDOW),
  fill(k.mid, poly('1052,540 1680,540 1680,846 1052,694')),
  line(k.paper, 5, open('1052,540 1680,540')),
  bricks(
    1080,
    70,
    [
      [20, 1],
      [0, 3],
      [12, 2],
      [24, 1],
    ],
    k.mid,
    k.paperShade,
  ),
  bricks(
    1520,
    360,
    [
      [30, 2],
      [0, 3],
      [18, 3],
      [40, 1],
    ],
    k.mid,
    k.paperShade,
  ),
  line(k.paper, 26, WINDOW, { cap: 'butt' }),
  fill(k.midDeep, poly('1150,232 1500,184 1500,206 1150,250')),
  fill(k.mid, poly('1160,250 1490,206 1490,236 1160,276')),
  fill(k.midDeep, poly('1560,-80 1640,-80 1640,240 1560,214')),
  line(
    k.midPale,
    3,
    [0, 40, 80, 120, 160, 200].map((y) => open([1566, y], [1634, y + 6])).join(''),
  ),
];
// ---- inside: two screens at the same minute ----------------------------------------------------------------------------------------------------
const dark = [fill(k.ink, poly('130,236 436,270 436,728 130,797') + rect(1170, 250, 300, 380))];
const glowA = halftone(k.signal, [140, 260, 430, 780], art.pool(286, 470, 100, 230, 0.75), {
  max: 11,
  levels: 8,
  inside: DOOR,
});
const glowB = halftone(k.signal, [1180, 270, 1460, 610], art.pool(1322, 450, 90, 190, 0.75), {
  max: 11,
  levels: 8,
  inside: WINDOW,
});
const setA = [
  fill(k.midDeep, rect(176, 566, 220, 22) + rect(190, 588, 14, 200) + rect(366, 588, 14, 170)),
  fill(k.lift, rect(184, 384, 204, 182)),
  line(k.midPale, 3, rect(184, 384, 204, 182)),
  line(k.midPale, 4, 'M286 384L240 318M286 384L330 322'),
  fill(k.paper, rect(198, 400, 176, 138)),
  fill(k.midPale, rect(198, 400, 176, 50)),
  place(
    fill(k.ink, mirrored('0,-62! 10,-60 15,-51 13,-38 7,-31! 10,-26 28,-20 35,-8 37,16! 0,16!')),
    { x: 286, y: 498 },
  ),
  place(fill(k.signal, rect(-34, -20, 8, 4) + rect(26, -20, 8, 4)), { x: 286, y: 498 }),
  fill(k.signalDeep, rect(212, 508, 148, 30)),
  fill(k.paper, poly('262,510 306,510 312,518 258,518')),
  fill(k.midPale, rect(196, 548, 60, 6)),
  { ...line(k.signal, 7, 'M360 551h0') },
];
const setB = [
  fill(k.midDeep, rect(1196, 552, 250, 20)),
  fill(k.ink, rect(1224, 374, 198, 172)),
  line(k.midPale, 3, rect(1224, 374, 198, 172)),
  fill(k.paper, rect(1234, 384, 178, 138)),
  fill(k.midPale, rect(1234, 384, 60, 138) + rect(1352, 384, 60, 138)),
  fill(
    k.paper,
    rect(1250, 384, 10, 138) +
      rect(1274, 384, 8, 138) +
      rect(1368, 384, 10, 138) +
      rect(1392, 384, 8, 138),
  ),
  place(
    fill(k.ink, mirrored('0,-68! 8,-66 12,-58 11,-47 6,-41! 9,-37 24,-32 30,-20 31,30! 0,30!')),
    { x: 1323, y: 492 },
  ),
  fill(k.paper, poly('1319,454 1327,454 1323,468')),
  fill(k.signalDeep, poly('1290,484 1356,484 1350,522 1296,522')),
  line(k.ink, 2.4, 'M1312 484l4 -12M1334 484l-4 -12'),
  { ...line(k.signal, 7, 'M1400 534h0') },
];
const grille = line(
  k.ink,
  6,
  [1190, 1242, 1294, 1346, 1398, 1450]
    .map((x) => open([x, 300 - (x - 1190) * 0.123], [x, 598 + (x - 1190) * 0.04]))
    .join('') +
    open('1190,340 1450,312') +
    open('1190,572 1450,580'),
  { cap: 'butt' },
);
// ---- those who watch -----------------------------------------------------------------------------------------------------------------------------------
const w = (over) => art.wardrobe(k, { skin: k.signalDeep, fold: k.midPale, ...over });
const watcher = (x, y, s, o, over) =>
  rimLit(place(art.fromBehind(w(over), { dress: 'shirt', legs: true, ...o }), { x, y, scale: s }), {
    light: k.paper,
    dx: 0,
    dy: -4,
    second: { light: k.midDeep, dx: 3, dy: 0 },
  });
const shade = fill(
  k.mid,
  [
    [64, 852, 90],
    [470, 836, 96],
    [224, 904, 96],
    [1490, 872, 100],
  ]
    .map(([x, y, r]) => ellipse(x, y, r, 11))
    .join(''),
);
const crowd = [
  shade,
  watcher(
    66,
    850,
    2.05,
    { hair: 'short', arms: 'behind', headTurn: 8 },
    { cloth: k.paper, trousers: k.midDeep, sleeve: k.paperShade },
  ),
  watcher(
    474,
    834,
    2,
    { hair: 'full', arms: ['hip', 'down'], headTurn: -9 },
    { cloth: k.midDeep, trousers: k.ink },
  ),
  watcher(
    226,
    902,
    1.62,
    { hair: 'full', arms: 'down', headTurn: 4 },
    { cloth: k.mid, trousers: k.ink, fold: k.midDeep, linen: k.paper },
  ),
  watcher(
    1496,
    870,
    2.1,
    { hair: 'fringe', arms: ['down', 'hip'], headTurn: -10 },
    { cloth: k.paper, trousers: k.ink, sleeve: k.paperShade },
  ),
];
const sitter = [
  fill(k.mid, ellipse(1262, 800, 110, 10)),
  rimLit(
    place(
      [
        art.chairSide(k, k.ink, k.signal),
        art.profile(w({ cloth: k.midDeep, trousers: k.ink, fold: k.midPale }), {
          pose: { from: 'sit', neck: -6 },
          dress: 'shirt',
          hair: 'bald',
        }),
      ],
      { x: 1210, y: 796, scale: 1.66 },
    ),
    { light: k.paper, dx: -3, dy: -3 },
  ),
];
const car = [
  fill(k.mid, ellipse(822, 760, 150, 12)),
  rimLit(
    [
      fill(
        k.mid,
        curve(
          '704,700! 716,666 752,656! 772,616 800,608 844,608 872,616 892,656! 928,666 940,700! 938,742! 706,742!',
        ),
      ),
      fill(k.paperShade, curve('766,654! 782,624 800,618 844,618 862,624 878,654!')),
      fill(k.ink, rect(716, 742, 40, 26) + rect(888, 742, 40, 26)),
      fill(k.ink, rect(706, 724, 232, 20)),
    ],
    { light: k.paper, dx: 0, dy: -4 },
  ),
  fill(k.paper, ellipse(740, 692, 17) + ellipse(904, 692, 17)),
  line(k.paper, 5, open('768,694 876,694') + open('772,706 872,706') + open('700,742 944,742')),
];

const layers = {
  sky,
  skyline: street,
  wires: lines,
  ground,
  inside: dark,
  glow: [glowA, glowB],
  screens: [setA, setB, grille],
  room: [left, right],
  figures: [car, sitter, crowd],
};
const depth = {
  sky: 0.1,
  skyline: 0.25,
  wires: 0.45,
  ground: 0.5,
  inside: 0.55,
  glow: 0.55,
  screens: 0.57,
  room: 0.6,
  figures: 1,
};
const dim = {
  [k.paperWarm]: k.mid,
  [k.signal]: k.signalDeep,
  [k.signalDeep]: k.lift,
  [k.paperShade]: k.midPale,
  [k.midPale]: k.midDeep,
  [k.mid]: k.lift,
  [k.midDeep]: k.ink,
  [k.paper]: k.midPale,
};
export default Object.entries(layers).reduce(
  (s, [id, marks]) => s.layer(id, depth[id], marks),
  art.scene({
    id: 'v_noon_14h',
    era: 2013,
    home: 'day',
    crop: '22% 54%',
    ground: k.midPale,
    title: 'A Havana street corner, noon on 17 December',
    desc: 'People gather at a doorway where a television shows a man at a desk. In the barred window opposite another set shows a man at a lectern. At the end of the street a clock stands at twelve.',
    hours: art.hours(k, 'day', {
      sky: ['sky'],
      by: art.fitted(layers, {
        dawn: {
          room: { [k.midPale]: k.mid, [k.mid]: k.midDeep },
          ground: { [k.paperShade]: k.midPale, [k.midPale]: k.mid },
        },
        dusk: {
          skyline: { [k.midPale]: k.signalDeep, [k.mid]: k.lift, [k.midDeep]: k.ink },
          ground: { [k.paperShade]: k.mid, [k.midPale]: k.midDeep },
          room: {
            [k.paperWarm]: k.signal,
            [k.signal]: k.signalDeep,
            [k.signalDeep]: k.lift,
            [k.midPale]: k.midDeep,
            [k.mid]: k.lift,
            [k.paper]: k.paperWarm,
          },
        },
        night: {
          skyline: { [k.midPale]: k.midDeep, [k.mid]: k.lift, [k.midDeep]: k.ink },
          wires: { [k.paper]: k.midPale, [k.signal]: k.signalDeep, [k.midPale]: k.mid },
          ground: { [k.paperShade]: k.midDeep, [k.midPale]: k.lift },
          room: dim,
          figures: { [k.mid]: k.ink, [k.paper]: k.midPale },
        },
      }),
    }),
  }),
);
