// A hotel conference room in Oslo, late on a May evening of 2017 that stays bright: the long table is left,
// its name cards turned; the talk went to the window.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(2013);
const dusk = art.skies(k).dusk;
const SEA = 452;
const G = { t: 24, b: 600 };
const sky = [
  fill(dusk.body, rect(-60, -60, 1720, 560)),
  halftone(dusk.high, [-60, -60, 1660, 240], art.down(-60, 250, 0.85, 0), { max: 14, levels: 14 }),
  halftone(dusk.low, [-60, 170, 1660, SEA], art.down(160, SEA, 0, 1), { max: 14, levels: 14 }),
];
const sun = [
  halftone(k.signal, [960, 240, 1320, 452], art.glow(1144, 392, 74, 160, 0.7), {
    max: 9,
    levels: 8,
  }),
  fill(k.signal, ellipse(1144, 392, 74)),
  art.cloudBar(k.paper, 1030, 362, 150, 12),
  art.cloudBar(k.paperWarm, 480, 250, 280, 13),
  art.cloudBar(k.signal, 760, 320, 200, 11),
];
const fjord = [
  fill(k.mid, curve('-60,456! -60,330! 90,352 210,392 330,380 460,424 560,452! 560,460!')),
  fill(k.mid, curve('1160,456! 1260,404 1380,380 1500,338 1680,300! 1680,460!')),
  fill(k.midPale, rect(-60, SEA, 1720, 200)),
  halftone(k.mid, [-60, SEA + 4, 1660, 640], art.down(SEA, 620, 0.1, 0.8), { max: 12, levels: 10 }),
  art.glitter(k.paper, 1144, SEA + 6, 620, {
    n: 80,
    near: 110,
    spread: 230,
    len: 100,
    width: 4.2,
    seed: 4,
  }),
  fill(
    k.midDeep,
    curve('-60,480! 70,452 210,462 300,486! 120,494') +
      curve('640,470! 690,456 760,458 800,470! 720,476'),
  ),
  [660, 700, 738].map((x, i) => place(art.pine(k.midDeep, 34 + i * 6), { x, y: 462 })),
  [20, 70, 130, 190].map((x, i) => place(art.pine(k.midDeep, 66 + (i % 2) * 22), { x, y: 470 })),
  // a ferry
  fill(k.paper, poly('1280,486 1390,486 1380,500 1288,500') + rect(1300, 470, 66, 16)),
  fill(k.signal, rect(1330, 456, 14, 14)),
];
const frame = [
  fill(k.midDeep, rect(-80, -80, 1760, G.t + 80) + rect(-80, G.b, 1760, 60)),
  fill(
    k.ink,
    [-30, 296, 622, 948, 1274, 1600].map((x) => rect(x - 8, G.t, 16, G.b - G.t)).join(''),
  ),
  line(
    k.paper,
    3,
    [-30, 296, 622, 948, 1274, 1600].map((x) => open([x + 9, G.t], [x + 9, G.b])).join(''),
  ),
  fill(k.paperShade, rect(-80, G.b - 8, 1760, 18)),
];
const floor = [
  fill(k.mid, rect(-80, 640, 1760, 340)),
  line(
    k.midDeep,
    3,
    [-7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7]
      .map((i) => open([1030 + i * 130, 640], [1030 + i * 330, 980]))
      .join(''),
  ),
  fill(k.midDeep, rect(-80, 630, 1760, 14)),
];
const light = halftone(
  k.paperWarm,
  [500, 646, 1660, 948],
  (x, y) => {
    const t = (y - 640) / 300;
    const mid = 1144 - 70 * t;
    const half = 240 + 260 * t;
    const u = Math.abs(x - mid) / half;
    const bars = [0.33, 1].some((b) => Math.abs(u - b) < 0.035);
    return u > 1 || bars ? 0 : 0.72 - 0.4 * t;
  },
  { max: 10, levels: 9 },
);
// ---- at the window: one has turned his chair, one stands; they look out, not at each other ------------------------------------
const c = (over) => art.wardrobe(k, { skin: k.midDeep, fold: k.mid, ...over });
const modernChair = (ink) => [
  line(ink, 3, 'M-20 0L-14 -46M20 0L16 -46M-14 -46L-26 -94'),
  fill(ink, curve('-22,-50! 22,-50! 22,-44! -20,-44!') + curve('-28,-94 -22,-95 -14,-58 -20,-56')),
];
const pair = [
  fill(k.midDeep, ellipse(1000, 806, 150, 14) + ellipse(1290, 800, 96, 12)),
  rimLit(place(modernChair(k.ink), { x: 986, y: 806, scale: 2.75 }), {
    light: k.paper,
    dx: 3,
    dy: -3,
  }),
  rimLit(
    place(
      art.profile(c({ cloth: k.ink }), {
        hair: 'full',
        pose: {
          lean: 10,
          hip: 50,
          neck: 2,
          near: { arm: [26, 66], leg: [84, 2] },
          far: { arm: [34, 80], leg: [78, -10] },
        },
      }),
      { x: 990, y: 806, scale: 2.75 },
    ),
    { light: k.paper, dx: 4, dy: -3 },
  ),
  rimLit(
    place(
      art.fromBehind(c({ cloth: k.lift }), {
        hair: 'short',
        arms: ['hip', 'down'],
        headTurn: 9,
        stance: 11,
      }),
      {
        x: 1300,
        y: 804,
        scale: 2.62,
      },
    ),
    { light: k.paper, dx: -4, dy: -3 },
  ),
];
// ---- the table they left -------------------------------------------------------------------------------------------------------
const T = (u, v) => {
  // u along the table from the left, v from the far edge to the near one
  const x = -120 + 1130 * u - 150 * v * (1 - u * 0.4);
  const y = 716 + 12 * u + (176 - 92 * u) * v;
  return [x, y];
};
const strip = (a, b, c0, d) => poly(T(a, c0), T(b, c0), T(b, d), T(a, d));
const table = [
  fill(
    k.signalDeep,
    poly(T(0, 1), T(1, 1), [T(1, 1)[0], T(1, 1)[1] + 30], [T(0, 1)[0], T(0, 1)[1] + 60]),
  ),
  fill(k.paperWarm, strip(0, 1, 0, 1)),
  halftone(k.signal, [-60, 700, 1030, 948], art.across(-60, 1030, 0.75, 0.1), {
    max: 8,
    levels: 8,
    inside: strip(0, 1, 0, 1),
  }),
  line(k.paper, 4, open(T(0, 0), T(1, 0), T(1, 1))),
  line(k.ink, 12, open([850, 820], [838, 970]) + open([330, 890], [320, 980])),
];
// a card folded like a roof, its blank back towards us
const card = (u, v, s) => {
  const [x, y] = T(u, v);
  return place(
    [
      fill(k.ink, poly('-15,2 17,0 19,4 -13,6')),
      fill(k.paperShade, poly('-13,-15 15,-17 18,0 -16,2')),
      fill(k.paper, poly('-15,-14 13,-16 15,1 -17,3')),
    ],
    { x, y, scale: s },
  );
};
const glass = (u, v, s) => {
  const [x, y] = T(u, v);
  return place(
    [
      fill(k.midPale, poly('-4,-12 4,-12 3.2,0 -3.2,0')),
      line(k.paper, 0.9, 'M-4 -12H4M-3.6 -11L-2.8 -1'),
    ],
    { x, y, scale: s },
  );
};
const left = [
  [0.22, 0.28, 2.9],
  [0.42, 0.28, 2.6],
  [0.62, 0.28, 2.3],
  [0.82, 0.28, 2],
].map(([u, v, s]) => [card(u, v, s), glass(u + 0.075, v, s)]);
const nearSide = [
  [0.3, 0.82, 3.7],
  [0.56, 0.82, 3.1],
  [0.8, 0.82, 2.6],
].map(([u, v, s]) => [
  card(u, v, s),
  place(
    art.sheet(k, 24, 7, 5, {
      lines: 3,
      heading: null,
      edge: null,
      paper: k.paper,
      writing: k.midPale,
    }),
    { x: T(u + 0.11, v)[0], y: T(u + 0.11, v)[1], scale: s },
  ),
]);
const chairs = [
  [110, 1240, 3.9],
  [430, 1196, 3.5],
].map(([x, y, s]) =>
  rimLit(
    place(art.chairBack(k, { w: 54, h: 106, body: k.midDeep, frame: k.ink, studs: null }), {
      x,
      y,
      scale: s,
    }),
    {
      light: k.paperWarm,
      dx: 4,
      dy: -4,
    },
  ),
);

export default art
  .scene({
    id: 'v_oslo_18',
    era: 2013,
    home: 'dusk',
    crop: '70% 60%',
    ground: k.midDeep,
    title: 'A conference room above the Oslo fjord, late on a May evening',
    desc: 'A long blond table stands deserted, its name cards turned away. By the glass wall one person sits on a chair pulled to the window, another stands; both look out at the fjord and a low sun.',
    hours: art.hours(k, 'dusk', {
      sky: ['sky'],
      by: {
        dawn: {
          sun: { [k.signal]: k.midPale, [k.paperWarm]: k.paper },
          light: { [k.paperWarm]: k.paper },
        },
        day: {
          sun: { [k.signal]: k.paper, [k.paperWarm]: k.paper },
          skyline: { [k.mid]: k.midPale, [k.midPale]: k.paperShade, [k.midDeep]: k.mid },
          room: { [k.midDeep]: k.mid, [k.ink]: k.midDeep },
          floor: { [k.mid]: k.midPale, [k.midDeep]: k.mid },
          light: { [k.paperWarm]: k.paper },
        },
        night: {
          sun: { [k.signal]: k.midPale, [k.paperWarm]: k.midPale },
          skyline: {
            [k.mid]: k.midDeep,
            [k.midPale]: k.mid,
            [k.midDeep]: k.ink,
            [k.signal]: k.signalDeep,
          },
          room: { [k.midDeep]: k.ink },
          floor: { [k.mid]: k.midDeep, [k.midDeep]: k.ink },
          light: { [k.paperWarm]: k.mid },
        },
      },
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('sun', 0.12, sun)
  .layer('skyline', 0.25, fjord)
  .layer('room', 0.5, frame)
  .layer('floor', 0.6, floor)
  .layer('light', 0.6, light)
  .layer('figures', 0.85, pair)
  .layer('table', 1, [table, left, nearSide])
  .layer('foreground', 1.3, chairs);
