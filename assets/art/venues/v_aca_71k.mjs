// The Allied Control building in Berlin, a grey noon: one house, four flags, four cars, and none of them parked together.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, mirrored, place, halftone, rimLit } = art;

const k = art.inks(1971);
const outside = art.skies(k).day;
const FOOT = 640;

const sky = [
  fill(outside.body, rect(-60, -60, 1720, 760)),
  halftone(outside.high, [-60, -60, 1660, 330], art.down(-60, 340, 0.95, 0), {
    pitch: 12,
    max: 13,
    levels: 16,
  }),
  halftone(outside.low, [-60, 240, 1660, FOOT], art.down(230, 560, 0, 0.95), {
    pitch: 12,
    max: 13,
    levels: 14,
  }),
];
const clouds = [
  fill(
    k.midPale,
    [
      [60, 96, 380, 16],
      [320, 150, 260, 13],
      [1080, 80, 420, 16],
      [1300, 140, 300, 12],
    ]
      .map(([x, y, w, h]) => art.cloudBar('', x, y, w, h).d)
      .join(''),
  ),
];
// ---- the house -----------------------------------------------------------------------------------------------------------------------
const win = (x, y, w, h, lit) => [
  fill(lit ? k.paperWarm : k.ink, art.archway(x, y, w, h)),
  fill(k.midDeep, rect(x - 4, y + h, w + 8, 6)),
];
const wing = (s) => {
  const x0 = s < 0 ? 120 : 1010;
  const w = 470;
  return [
    fill(k.midDeep, poly([x0, 330], [x0 + 40, 262], [x0 + w - 40, 262], [x0 + w, 330])),
    fill(
      k.ink,
      [0.2, 0.4, 0.6, 0.8]
        .map(
          (t) =>
            rect(x0 + w * t - 12, 284, 24, 34) +
            poly([x0 + w * t - 18, 286], [x0 + w * t, 270], [x0 + w * t + 18, 286]),
        )
        .join(''),
    ),
    fill(k.mid, rect(x0, 330, w, FOOT - 330)),
    fill(
      k.midDeep,
      rect(x0 - 8, 326, w + 16, 12) +
        rect(x0 - 4, 424, w + 8, 7) +
        rect(x0 - 4, 526, w + 8, 7) +
        rect(x0, 612, w, 30),
    ),
    Array.from({ length: 8 }, (_, i) => {
      const x = x0 + 22 + i * 56;
      return [
        fill(k.ink, rect(x, 352, 26, 54)),
        win(x - 2, 444, 30, 72, true),
        fill(k.ink, rect(x, 548, 26, 50)),
        fill(k.midPale, rect(x - 14, 340, 6, 272)),
      ];
    }),
  ];
};
const statue = (x, y) =>
  fill(
    k.paperShade,
    place(fill(k.ink, mirrored('0,-40! 4,-39 4.6,-34 7,-30 8,-16 6,0! 0,0!')), { x, y })[0].d,
  );
const centre = [
  // the middle pavilion under its curved gable
  fill(
    k.midDeep,
    curve('600,300! 600,214! 640,190 700,176 800,168 900,176 960,190 1000,214! 1000,300!'),
  ),
  fill(
    k.ink,
    curve('744,176! 752,120 772,96 800,88 828,96 848,120 856,176!') + rect(796, 56, 8, 36),
  ),
  fill(k.midPale, curve('762,170! 768,124 782,104 794,100 784,124 780,170!')),
  fill(k.midPale, rect(590, 296, 420, FOOT - 296)),
  fill(k.mid, rect(580, 286, 440, 16) + rect(584, 424, 432, 8)),
  fill(k.midPale, poly('640,286 800,206 960,286')),
  fill(k.mid, poly('670,280 800,216 930,280')),
  fill(k.midPale, curve('776,274! 770,240 800,228 830,240 824,274!')),
  statue(610, 288),
  statue(690, 250),
  statue(910, 250),
  statue(990, 288),
  [608, 678, 748, 828, 898, 968].map((x) => fill(k.paper, rect(x, 304, 24, 316))),
  [608, 678, 748, 828, 898, 968].map((x) => fill(k.paperShade, rect(x + 14, 304, 10, 316))),
  [644, 714, 864, 934].map((x) => [
    win(x - 4, 330, 30, 74, false),
    win(x - 6, 446, 34, 92, true),
    fill(k.ink, rect(x - 2, 562, 26, 52)),
  ]),
  win(778, 326, 44, 84, false),
  win(774, 442, 52, 100, true),
  fill(k.ink, art.archway(764, 556, 72, 90)),
  fill(k.signalDeep, art.archway(772, 566, 56, 80)),
];
const steps = [
  fill(k.midDeep, rect(-60, FOOT, 1720, 60)),
  [0, 1, 2, 3, 4].map((i) =>
    fill(
      i % 2 ? k.midPale : k.paper,
      poly(
        [700 - i * 22, FOOT - 8 + i * 11],
        [900 + i * 22, FOOT - 8 + i * 11],
        [906 + i * 22, FOOT + 4 + i * 11],
        [694 - i * 22, FOOT + 4 + i * 11],
      ),
    ),
  ),
];
const park = [
  art.treeLine(k.midDeep, -80, 150, 560, 30, 80, { seed: 5, depth: 130 }),
  art.treeLine(k.midDeep, 1450, 1700, 560, 30, 80, { seed: 8, depth: 130 }),
];
const court = [
  fill(k.paperShade, rect(-80, 690, 1780, 300)),
  fill(k.paper, curve('480,696! 1120,696! 1320,800 1560,980! 40,980! 280,800')),
  halftone(k.midPale, [-60, 700, 1660, 948], art.down(700, 940, 0, 0.75), {
    pitch: 12,
    max: 12,
    levels: 12,
  }),
  fill(
    k.mid,
    curve('-80,700! 470,700! 330,770 250,800 -80,850!') +
      curve('1680,700! 1130,700! 1270,770 1350,800 1680,850!'),
  ),
];
// ---- four flags --------------------------------------------------------------------------------------------------------------------------
const cloth = (d0, d1, w, lift, h) => {
  // a strip of a flag that flies to the right, from d0 to d1 of its height
  const top = (u) => [u * w, -h + lift * Math.sin(u * 4.2) + u * 10];
  const pts = Array.from({ length: 9 }, (_, i) => top(i / 8));
  const at = (d) => pts.map(([x, y]) => [x, y + d * 92]);
  const a = at(d0);
  const b = at(d1).reverse();
  return curve([
    ...a.map((p, i) => (i === 0 || i === 8 ? [...p, 1] : p)),
    ...b.map((p, i) => (i === 0 || i === 8 ? [...p, 1] : p)),
  ]);
};
const part = (u0, u1, w, lift, h) => {
  const at = (u, d) => [u * w, -h + lift * Math.sin(u * 4.2) + u * 10 + d * 92];
  const us = [0, 0.25, 0.5, 0.75, 1].map((t) => u0 + (u1 - u0) * t);
  return curve([
    ...us.map((u, i) => [...at(u, 0), i === 0 || i === 4 ? 1 : 0]),
    ...us.reverse().map((u, i) => [...at(u, 1), i === 0 || i === 4 ? 1 : 0]),
  ]);
};
const H = 560;
const pole = (x, s, marks) =>
  place(
    [
      line(k.ink, 9, open([0, 0], [0, -H - 16])),
      line(k.midPale, 3, open([-2, 0], [-2, -H - 10])),
      fill(k.ink, mirrored('0,-18! 12,-14 22,0! 0,0!')),
      fill(k.signal, ellipse(0, -H - 20, 10)),
      marks,
    ],
    { x, y: 790, scale: s },
  );
const along = (u, d, w, lift) => [u * w, -H + lift * Math.sin(u * 4.2) + u * 10 + d * 92];
const flags = [
  pole(250, 1, [
    fill(k.paper, cloth(0, 1, 150, 14, H)),
    fill(k.signalDeep, [0, 2, 4, 6].map((i) => cloth(i / 7, (i + 1) / 7, 150, 14, H)).join('')),
    fill(
      k.midDeep,
      curve([
        [0, -H, 1],
        [...along(0.24, 0, 150, 14)],
        [...along(0.48, 0, 150, 14), 1],
        [...along(0.48, 0.56, 150, 14), 1],
        [...along(0.24, 0.56, 150, 14)],
        [0, -H + 52, 1],
      ]),
    ),
    art.specks(
      k.paper,
      5,
      [
        [12, 12],
        [32, 14],
        [52, 12],
        [22, 26],
        [42, 26],
        [12, 40],
        [32, 40],
        [52, 40],
      ].map(([x, y]) => [x, -H + 8 + y]),
    ),
  ]),
  pole(500, 1.02, [
    fill(k.midDeep, cloth(0, 1, 150, 13, H)),
    line(
      k.paper,
      17,
      open([2, -H + 4], along(0.5, 0.5, 150, 13), along(0.98, 0.96, 150, 13)) +
        open([2, -H + 88], along(0.5, 0.5, 150, 13), along(0.98, 0.04, 150, 13)),
      { cap: 'butt' },
    ),
    fill(k.paper, cloth(0.34, 0.66, 150, 13, H) + part(0.4, 0.6, 150, 13, H)),
    fill(k.signalDeep, cloth(0.41, 0.59, 150, 13, H) + part(0.445, 0.555, 150, 13, H)),
  ]),
  pole(1020, 1.02, [
    fill(k.midDeep, part(0, 0.34, 150, 14, H)),
    fill(k.paper, part(0.33, 0.67, 150, 14, H)),
    fill(k.signalDeep, part(0.66, 1, 150, 14, H)),
  ]),
  pole(1270, 1, [
    fill(k.signal, cloth(0, 1, 150, 13, H)),
    fill(k.paper, art.starPath(30, -H + 30, 13)),
    line(k.paper, 3, `M22 ${-H + 62}c10 4 20 -2 20 -14`),
  ]),
];
// ---- four cars, each on a side of its own; a driver who waits, a man on the steps -----------------------------------------------------------
const car = (x, y, s, flip, chrome) =>
  rimLit(
    place(
      [
        fill(
          k.ink,
          curve(
            '-176,-14! -176,-46 -150,-58 -96,-62! -66,-100 -40,-106 50,-106 80,-98 106,-62! 160,-56 180,-44 180,-14!',
          ),
        ),
        fill(
          k.midPale,
          poly('-82,-64 -58,-94 -10,-98 -10,-64') + poly('2,-64 2,-98 46,-98 72,-92 90,-64'),
        ),
        fill(k.ink, ellipse(-108, -14, 28) + ellipse(112, -14, 28)),
        fill(k.midPale, ellipse(-108, -14, 11) + ellipse(112, -14, 11)),
        line(chrome, 4, 'M-172 -36H176'),
        line(k.ink, 3, 'M150 -58V-86'),
        fill(chrome, poly('150,-86 172,-82 150,-74')),
      ],
      { x, y, scale: s, flip },
    ),
    { light: k.paper, dx: flip ? 3 : -3, dy: -3 },
  );
const shade = (x, y, w) => fill(k.mid, ellipse(x, y, w, w * 0.08));
const cars = [
  shade(560, 742, 130),
  car(560, 740, 0.62, true, k.paper),
  shade(1046, 742, 130),
  car(1046, 740, 0.62, false, k.signal),
  shade(366, 880, 270),
  car(356, 872, 1.2, false, k.paper),
  shade(1250, 886, 270),
  car(1260, 878, 1.2, true, k.paper),
];
const c = art.wardrobe(k, { skin: k.paperWarm, fold: k.mid, band: k.midPale });
const people = [
  rimLit(
    place(
      art.profile(c, {
        dress: 'coat',
        hat: 'homburg',
        pose: 'walk',
        held: place(art.briefcase(k, k.signal, k.signalDeep), { scale: 0.8 }),
      }),
      { x: 792, y: 716, scale: 0.72 },
    ),
    { light: k.paper, dx: -2, dy: -2 },
  ),
  rimLit(
    place(
      art.profile(art.wardrobe(k, { skin: k.paperWarm, fold: k.mid, hat: k.ink, band: k.signal }), {
        dress: 'tunic',
        hat: 'peaked',
        pose: 'stand',
      }),
      { x: 652, y: 850, scale: 1.2 },
    ),
    { light: k.paper, dx: 3, dy: -2 },
  ),
];
const chestnut = [
  fill(
    k.ink,
    curve('-80,-80! 260,-80! 250,-30 200,-10 190,40 130,60 120,110 60,120 40,170 -20,180 -80,220!'),
  ),
  fill(
    k.ink,
    curve('1680,-80! 1400,-80! 1420,-34 1470,-16 1474,36 1530,56 1546,110 1600,124 1680,170!'),
  ),
  fill(
    k.midDeep,
    curve('-80,-80! 150,-80! 130,-30 90,-10 80,30 20,40 -10,90 -80,110!') +
      curve('1680,-80! 1500,-80! 1520,-30 1560,-16 1570,30 1620,44 1680,80!'),
  ),
];

export default art
  .scene({
    id: 'v_aca_71k',
    era: 1971,
    home: 'day',
    crop: '50% 40%',
    ground: k.paperShade,
    title: 'The Allied Control Authority building, West Berlin',
    desc: 'A vast neo-baroque house on a grey noon. Four flags fly from four poles before it, and four black cars stand apart from one another. One row of windows is lit; a man with a case goes up the steps.',
    hours: art.hours(k, 'day', {
      sky: ['sky'],
      by: {
        dawn: { sky: art.shift(outside, art.skies(k).dawn), court: { [k.paper]: k.paperWarm } },
        dusk: {
          sky: { [k.midPale]: k.midDeep, [k.paperShade]: k.signal },
          clouds: { [k.midPale]: k.signalDeep },
          house: {
            [k.paper]: k.midPale,
            [k.paperShade]: k.mid,
            [k.midPale]: k.mid,
            [k.mid]: k.midDeep,
            [k.midDeep]: k.lift,
            [k.paperWarm]: k.paper,
          },
          court: {
            [k.paperShade]: k.mid,
            [k.paper]: k.midPale,
            [k.midPale]: k.mid,
            [k.mid]: k.midDeep,
          },
        },
        night: {
          clouds: { [k.midPale]: k.midDeep },
          house: {
            [k.paper]: k.midPale,
            [k.paperShade]: k.midDeep,
            [k.midPale]: k.midDeep,
            [k.mid]: k.lift,
            [k.midDeep]: k.ink,
            [k.paperWarm]: k.paper,
          },
          court: {
            [k.paperShade]: k.midDeep,
            [k.paper]: k.mid,
            [k.midPale]: k.midDeep,
            [k.mid]: k.lift,
          },
        },
      },
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('clouds', 0.13, clouds)
  .layer('house', 0.4, [park, wing(-1), wing(1), centre, steps])
  .layer('court', 0.6, court)
  .layer('figures', 0.9, [people[0], cars.slice(0, 4), flags, cars.slice(4), people[1]])
  .layer('foreground', 1.3, chestnut);
