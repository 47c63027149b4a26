// A hotel terrace over the ocean, Seychelles, morning: under the thatch a low table is laid with four glasses for two people,
// and far out over the wide horizon an aeroplane draws its line.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit, chance } = art;

const k = art.inks(2013);
const c = (o) => art.wardrobe(k, { skin: k.midDeep, fold: k.mid, ...o });
const dawn = art.skies(k).dawn;
const SEA = 418;
const sky = [
  fill(dawn.body, rect(-60, -60, 1720, SEA + 70)),
  halftone(dawn.high, [-60, -60, 1660, 260], art.down(-60, 270, 1, 0.02), { max: 14, levels: 14 }),
  halftone(dawn.low, [-60, 200, 1660, SEA], art.down(190, SEA, 0, 1), { max: 13, levels: 12 }),
];
const sun = [
  fill(k.signal, ellipse(1010, SEA - 6, 92)),
  halftone(k.signal, [760, 170, 1260, SEA], art.glow(1010, SEA - 6, 96, 240, 0.8), {
    max: 10,
    levels: 9,
  }),
];
const trail = [
  line(k.paper, 7, open('300,86 770,232')),
  line(k.paper, 3, open('540,160 782,236')),
  place(art.jet(k.midDeep), { x: 800, y: 241, scale: 0.62, turn: 17 }),
];
const sea = [
  fill(k.mid, rect(-60, SEA, 1720, 330)),
  halftone(k.midDeep, [-60, SEA + 6, 1660, 720], art.down(SEA, 700, 0, 0.9), {
    max: 13,
    levels: 10,
  }),
  line(k.paper, 3, open([-60, SEA], [1660, SEA])),
  art.ripples(k.midPale, -60, 1660, SEA + 10, 690, {
    rows: 9,
    fullness: 0.26,
    len: 90,
    width: 2.6,
    seed: 6,
  }),
];
const glitter = [
  art.glitter(k.signal, 1010, SEA + 6, 700, {
    n: 60,
    near: 110,
    spread: 190,
    len: 90,
    width: 4,
    seed: 5,
  }),
  art.glitter(k.paper, 1010, SEA + 8, 680, {
    n: 24,
    near: 60,
    spread: 90,
    len: 60,
    width: 3,
    seed: 8,
  }),
];
// ---- islets and granite: great round stones, split and stained ------------------------------------------------------------------------
const islet = [
  fill(k.midDeep, curve('180,424! 210,392 268,380 330,396 372,410 420,424!')),
  place(art.palm(k.midDeep, 60, { lean: 14, size: 34, seed: 3 }), { x: 262, y: 388 }),
  place(art.palm(k.midDeep, 48, { lean: -10, size: 28, seed: 5 }), { x: 306, y: 394 }),
  fill(k.midDeep, curve('1420,422! 1470,402 1560,396 1680,408! 1680,424!')),
];
const stone = (pts, lit, cracks) => [
  rimLit(fill(k.midDeep, curve(pts)), { light: k.paperWarm, dx: 5, dy: -4 }),
  fill(k.mid, curve(lit)),
  line(k.ink, 4, cracks),
];
const granite = [
  stone(
    '-80,760! -80,470 -10,420 90,430 170,490 210,590 220,760!',
    '-60,560 0,450 80,446 130,490 60,520 10,600',
    'M60 440C50 520 90 580 70 700M120 470C140 540 150 620 140 720',
  ),
  stone(
    '150,780! 160,650 220,590 310,594 380,650 400,780!',
    '190,680 230,612 300,610 330,634 260,660',
    'M290 596C280 660 310 700 300 770',
  ),
  stone(
    '1290,780! 1300,600 1370,520 1480,500 1600,540 1700,620! 1700,780!',
    '1330,640 1390,540 1480,518 1530,540 1440,580 1380,680',
    'M1460 504C1450 580 1490 640 1470 760M1570 530C1590 600 1590 680 1600 760',
  ),
  stone(
    '1160,790! 1170,700 1230,650 1310,664 1350,720 1356,790!',
    '1196,710 1240,670 1290,676 1250,700',
    'M1270 656C1264 700 1280 740 1276 780',
  ),
];
const palms = [
  place(art.palm(k.ink, 560, { lean: -90, size: 210, seed: 4 }), { x: 1540, y: 640 }),
  place(art.palm(k.ink, 430, { lean: -50, size: 160, seed: 7 }), { x: 1460, y: 620 }),
];
// ---- the terrace ---------------------------------------------------------------------------------------------------------------------------
const deck = [
  fill(k.signalDeep, poly('-80,742 1690,742 1690,980 -80,980')),
  line(
    k.ink,
    3,
    Array.from({ length: 21 }, (_, i) =>
      open([800 + (i - 10) * 108, 742], [800 + (i - 10) * 190, 980]),
    ).join(''),
  ),
  fill(k.ink, rect(-80, 736, 1780, 10)),
  line(k.paperWarm, 3, open('-80,737 1690,737')),
];
const sheen = halftone(k.signal, [400, 748, 1500, 948], art.pool(980, 760, 60, 460, 0.9, 0.36), {
  max: 12,
  levels: 9,
});
const chairs = [
  [500, false],
  [1090, true],
].map(([x, flip]) =>
  place(
    [
      line(k.ink, 5, 'M-30 -6L-36 0M34 -6L36 0'),
      fill(
        k.midPale,
        curve('-40,-10! -46,-56 -54,-92 -46,-98 -34,-94 -24,-52! 36,-48! 40,-36 38,-8!'),
      ),
      line(
        k.mid,
        2.2,
        'M-42 -30L38 -26M-46 -50L-24 -48M-50 -72L-32 -70M-20 -50L-18 -10M8 -49V-9M28 -48L30 -9',
      ),
    ],
    { x, y: 900, scale: 2.8, flip },
  ),
);
const two = [
  rimLit(
    place(
      art.profile(c({ cloth: k.ink }), {
        hair: 'short',
        pose: {
          from: 'sitForward',
          lean: 24,
          hip: 52,
          neck: 16,
          near: { arm: [44, 92], leg: [88, -4] },
          far: { arm: [52, 98], leg: [80, -10] },
        },
      }),
      { x: 506, y: 900, scale: 2.8 },
    ),
    { light: k.paper, dx: 4, dy: -4, second: { light: k.signal, dx: 3, dy: 0 } },
  ),
  rimLit(
    place(
      art.profile(
        c({
          cloth: k.paperShade,
          sleeve: k.paperShade,
          trousers: k.midDeep,
          fold: k.mid,
          shade: k.midPale,
        }),
        {
          hair: 'full',
          dress: 'shirt',
          pose: {
            from: 'sitForward',
            lean: 20,
            hip: 52,
            neck: 22,
            near: { arm: [38, 82], leg: [88, -4] },
            far: { arm: [46, 90], leg: [80, -10] },
          },
        },
      ),
      { x: 1084, y: 900, scale: 2.8, flip: true },
    ),
    { light: k.signal, dx: 4, dy: -4, second: { light: k.ink, dx: -2, dy: 0 } },
  ),
];
const glass = (x, y, full) => [
  fill(k.paper, poly([x - 13, y - 46], [x + 13, y - 46], [x + 10, y], [x - 10, y])),
  fill(
    full ? k.signal : k.midPale,
    poly([x - 12, y - (full ? 36 : 10)], [x + 12, y - (full ? 36 : 10)], [x + 10, y], [x - 10, y]),
  ),
  line(k.midDeep, 2, poly([x - 13, y - 46], [x + 13, y - 46], [x + 10, y], [x - 10, y])),
];
const table = [
  fill(k.ink, rect(706, 830, 16, 80) + rect(868, 830, 16, 80)),
  rimLit(fill(k.midDeep, poly('672,800 918,800 946,830 644,830')), {
    light: k.paper,
    dx: 0,
    dy: -3,
  }),
  fill(k.ink, poly('644,830 946,830 942,844 648,844')),
  // two glasses used, two that wait for somebody
  glass(700, 822, false),
  glass(886, 824, false),
  glass(776, 806, true),
  glass(822, 806, true),
];
// ---- near: posts and eaves of the pavilion ----------------------------------------------------------------------------------------------------
const r = chance(14);
const straw = (() => {
  let d = 'M-80 -80H1690V70';
  for (let x = 1690; x > -80; ) {
    const w = 12 + r() * 16;
    const dip = 70 + 56 * ((x - 800) / 900) ** 2;
    d += `L${Math.round(x - w * 0.5)} ${Math.round(dip + 20 + r() * 34)}L${Math.round(x - w)} ${Math.round(dip + r() * 12)}`;
    x -= w;
  }
  return `${d}z`;
})();
const eaves = [
  fill(k.ink, straw),
  line(
    k.signalDeep,
    3,
    Array.from(
      { length: 64 },
      (_, i) => `M${-60 + i * 27} ${-20 + (i % 5) * 8}l${(i % 3) - 1} ${50 + (i % 4) * 12}`,
    ).join(''),
  ),
  [
    [62, 0],
    [1318, 1],
  ].map(([x]) => [
    fill(k.ink, poly([x - 22, 60], [x + 22, 60], [x + 26, 980], [x - 26, 980])),
    line(k.signal, 4, open([x + (x < 800 ? 22 : -22), 110], [x + (x < 800 ? 25 : -25), 940])),
    line(
      k.signalDeep,
      5,
      [250, 268, 700, 718].map((y) => open([x - 23, y], [x + 23, y + 5])).join(''),
    ),
  ]),
];

export default art.staged(
  k,
  {
    id: 'v_hotel_16t',
    era: 2013,
    home: 'dawn',
    crop: '52% 70%',
    ground: k.mid,
    title: 'A hotel terrace over the ocean, Seychelles, morning',
    desc: 'Under a thatched roof two people bend their heads over a low table with four glasses, two of them untouched. Granite boulders and palms, a very wide sea with the sun on it, the trail of an aeroplane.',
  },
  [
    ['sky', 0.1, sky],
    ['sun', 0.12, sun],
    ['trail', 0.14, trail],
    ['sea', 0.2, [sea, islet]],
    ['glitter', 0.2, glitter],
    ['rocks', 0.4, [palms, granite]],
    ['room', 0.7, deck],
    ['sheen', 0.7, sheen],
    ['figures', 1, [chairs, two, table]],
    ['foreground', 1.3, eaves],
  ],
  {
    sky: ['sky'],
    by: {
      day: {
        sun: null,
        glitter: { [k.signal]: k.paper },
        rocks: {
          [k.midDeep]: k.mid,
          [k.mid]: k.midPale,
          [k.ink]: k.midDeep,
          [k.paperWarm]: k.paper,
        },
        sheen: { [k.signal]: k.paperWarm },
        sea: { [k.midPale]: k.paperShade },
      },
      dusk: {
        sea: { [k.mid]: k.signalDeep, [k.midDeep]: k.ink, [k.midPale]: k.signal },
        trail: { [k.midDeep]: k.ink },
      },
      night: {
        sun: { [k.signal]: k.midPale },
        trail: null,
        sea: { [k.mid]: k.midDeep, [k.midDeep]: k.ink, [k.midPale]: k.mid, [k.paper]: k.midPale },
        glitter: { [k.signal]: k.midPale },
        rocks: { [k.midDeep]: k.lift, [k.mid]: k.midDeep, [k.paperWarm]: k.midPale },
      },
    },
  },
);
