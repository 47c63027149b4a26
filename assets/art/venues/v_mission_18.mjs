// The North Korean mission to the United Nations, Second Avenue, a wet evening in 2017:
// one floor lit of many, and at its one bare window a desk telephone. There is no other post between the two states.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, curve, mirrored, place, halftone, rimLit, chance } = art;

const k = art.inks(2013);
const night = art.skies(k).night;
const r = chance(19);
const B = { l: 330, r: 1270 };
const STREET = 752;
const sky = [
  fill(night.body, rect(-60, -60, 1720, 860)),
  halftone(night.high, [-60, -60, 1660, 520], art.down(-60, 520, 1, 0.1), { max: 15, levels: 14 }),
  halftone(night.low, [-60, 380, 1660, STREET], art.down(380, STREET, 0, 0.45), {
    max: 11,
    levels: 12,
  }),
];
const street = [
  [-40, 250, 640],
  [180, 120, 520],
  [1290, 130, 560],
  [1430, 240, 700],
].map(([x, w, h], i) => [
  fill(i % 2 ? k.ink : k.lift, rect(x, STREET - h, w, h)),
  art.windowGrid(
    k.midDeep,
    x + 8,
    STREET - h + 14,
    w - 16,
    h - 60,
    Math.round(w / 34),
    Math.round(h / 44),
    () => r() < 0.55,
  ),
  art.windowGrid(
    k.signal,
    x + 8,
    STREET - h + 14,
    w - 16,
    h - 60,
    Math.round(w / 34),
    Math.round(h / 44),
    () => i > 1 && r() < 0.07,
  ),
]);
// ---- the block: four floors of a plain front ------------------------------------------------------------------------------
const floors = [-120, 56, 232, 474];
const LIT = 2;
const cols = 5;
const edges = [0, 156, 312, 628, 784, 940].map((d) => B.l + d);
const win = (i, j) => ({
  x: edges[i] + 16,
  y: floors[j] + 30,
  w: edges[i + 1] - edges[i] - 32,
  h: j === LIT ? 186 : 122,
});
const block = [
  fill(k.midDeep, rect(B.l, -60, B.r - B.l, STREET + 60)),
  fill(k.lift, rect(B.r - 26, -60, 26, STREET + 60)),
  line(
    k.ink,
    3,
    floors.map((y) => open([B.l, y + 4], [B.r, y + 4])).join('') +
      [1, 2, 3, 4].map((i) => open([edges[i], -60], [edges[i], 680])).join(''),
  ),
  floors.map((_, j) =>
    Array.from({ length: cols }, (_u, i) => {
      const w = win(i, j);
      const n = [2, 4, 1, 3, 5, 2, 3][(i * 2 + j * 3) % 7];
      if (j === LIT) return null;
      return [
        fill(k.ink, rect(w.x, w.y, w.w, w.h)),
        line(
          k.lift,
          3,
          Array.from({ length: n * 2 }, (_v, s) =>
            open([w.x + 2, w.y + 8 + s * 9], [w.x + w.w - 2, w.y + 8 + s * 9]),
          ).join(''),
        ),
        line(k.mid, 2.2, open([w.x, w.y + w.h], [w.x, w.y], [w.x + w.w, w.y])),
      ];
    }),
  ),
  // the ground floor: a shut door under a slab, a bare wall
  fill(k.lift, rect(B.l, 680, B.r - B.l, STREET - 680)),
  fill(k.ink, rect(700, 690, 200, STREET - 690)),
  fill(k.mid, rect(664, 676, 272, 14)),
  fill(k.midPale, rect(706, 696, 90, STREET - 696) + rect(804, 696, 90, STREET - 696)),
  line(k.ink, 3, open([790, 722], [790, 746]) + open([810, 722], [810, 746])),
];
const litFloor = Array.from({ length: cols }, (_, i) => {
  const w = win(i, LIT);
  const bare = i === 2;
  return [
    fill(bare ? k.paper : k.signal, rect(w.x, w.y, w.w, w.h)),
    bare
      ? halftone(
          k.signal,
          [w.x, w.y, w.x + w.w, w.y + w.h],
          (x, y) => 0.95 - art.pool(w.x + w.w / 2, w.y + 96, 60, 190, 1.05)(x, y),
          {
            pitch: 8,
            max: 9,
            levels: 10,
            inside: rect(w.x, w.y, w.w, w.h),
          },
        )
      : line(
          k.signalDeep,
          3,
          Array.from({ length: 20 }, (_u, s) =>
            open([w.x + 2, w.y + 8 + s * 9], [w.x + w.w - 2, w.y + 8 + s * 9]),
          ).join(''),
        ),
    line(k.ink, 3, rect(w.x, w.y, w.w, w.h)),
  ];
});
const T = win(2, LIT);
const phone = [
  fill(k.ink, rect(T.x, T.y + T.h - 16, T.w, 16)),
  place(art.deskPhone(k, { screen: k.signal, keys: k.paper }), {
    x: T.x + T.w / 2,
    y: T.y + T.h - 15,
    scale: 5.6,
  }),
];
// someone keeps away from it, behind the next blind
const inBlind = win(3, LIT);
const shade = place(
  fill(k.ink, mirrored('0,-60! 9,-58 13,-48 11,-36 7,-28! 22,-22 28,-10 29,0! 0,0!'), {
    opacity: 0.55,
  }),
  {
    x: inBlind.x + 62,
    y: inBlind.y + inBlind.h - 2,
    scale: 1.8,
  },
);
const glow = halftone(
  k.signal,
  [200, 140, 1400, 580],
  (x, y) =>
    y > floors[LIT] + 28 && y < floors[LIT] + 218 && x > B.l && x < B.r
      ? 0
      : 0.5 * (1 - Math.hypot((x - 800) / 560, (y - 356) / 210)),
  { max: 9, levels: 9 },
);
// ---- the wet avenue ------------------------------------------------------------------------------------------------------------
const road = [
  fill(k.lift, rect(-60, STREET, 1720, 220)),
  line(k.midPale, 4, open([-60, STREET], [1660, STREET])),
  halftone(k.ink, [-60, STREET + 10, 1660, 948], art.down(STREET, 950, 0, 0.9), {
    max: 13,
    levels: 10,
  }),
];
const wet = [
  art.glitter(k.signal, 800, STREET + 12, 948, {
    n: 70,
    near: 420,
    spread: 560,
    len: 110,
    width: 3.6,
    seed: 4,
  }),
  art.glitter(k.paper, 800, STREET + 12, 940, {
    n: 24,
    near: 120,
    spread: 180,
    len: 80,
    width: 3,
    seed: 8,
  }),
];
const rain = art.rain(k.midPale, [-48, -48, 1648, 930], 130, { len: 50, width: 1.8, seed: 6 });
const c = art.wardrobe(k, { skin: k.midDeep, fold: k.mid, band: k.signal });
const brolly = [
  line(k.midPale, 1.4, 'M0 8V-56'),
  fill(
    k.ink,
    curve(
      '-56,-46! -44,-66 -22,-79 0,-82 22,-79 44,-66 56,-46! 47,-51 37,-46! 28,-52 18,-46! 9,-52 0,-46! -9,-52 -18,-46! -28,-52 -37,-46! -47,-51',
    ),
  ),
  line(k.mid, 1, 'M-18 -46C-16 -62 -8 -74 0 -81C8 -74 16 -62 18 -46'),
];
const walker = rimLit(
  place(
    [
      art.profile(c, {
        dress: 'coat',
        hair: 'short',
        pose: {
          from: 'walk',
          near: { arm: [26, 132], leg: [27, 2] },
          far: { arm: [16, 30], leg: [-18, -40] },
        },
        held: place(brolly, { x: 4, y: -8, turn: -6, scale: 1.1 }),
      }),
    ],
    { x: 128, y: 892, scale: 2.7 },
  ),
  { light: k.signal, dx: 5, dy: -3, second: { light: k.midPale, dx: -3, dy: -1 } },
);
// near: the roof of a cab, its lamp lit
const cab = [
  rimLit(
    [
      fill(k.signalDeep, curve('1010,980! 1060,866 1110,842 1260,836 1420,842 1480,866 1560,980!')),
      fill(k.ink, poly('1216,838 1230,802 1310,802 1326,838')),
    ],
    { light: k.paper, dx: -3, dy: -4 },
  ),
  fill(k.signal, poly('1230,832 1240,809 1300,809 1312,832')),
  fill(
    k.ink,
    curve('1064,980! 1100,888 1130,868 1250,864! 1250,980!') +
      curve('1272,980! 1272,864! 1400,868 1440,888 1490,980!'),
  ),
  line(k.midPale, 3, 'M1090 950C1110 900 1130 884 1160 880M1300 884h60'),
];

export default art
  .scene({
    id: 'v_mission_18',
    era: 2013,
    home: 'night',
    crop: '50% 46%',
    ground: k.ink,
    title: 'A mission on Second Avenue, New York, on a wet evening',
    desc: 'A plain office block in the rain with one lit floor. All its blinds are down but one: at the bare window stands a desk telephone. A passer-by under an umbrella, a cab in front.',
    hours: art.hours(k, 'night', {
      sky: ['sky'],
      lamps: ['glow'],
      by: {
        dawn: {
          street: { [k.lift]: k.midDeep, [k.ink]: k.lift },
          room: { [k.midDeep]: k.mid, [k.mid]: k.midPale },
        },
        day: {
          street: {
            [k.lift]: k.mid,
            [k.ink]: k.midDeep,
            [k.midDeep]: k.midPale,
            [k.signal]: k.paperShade,
          },
          room: { [k.midDeep]: k.midPale, [k.lift]: k.mid, [k.ink]: k.midDeep, [k.mid]: k.paper },
          ground: { [k.lift]: k.midPale, [k.ink]: k.mid },
          wet: { [k.signal]: k.paperShade },
        },
        dusk: { room: { [k.mid]: k.midPale } },
      },
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('street', 0.3, street)
  .layer('room', 0.42, block)
  .layer('glow', 0.43, glow)
  .layer('lit', 0.44, [litFloor, shade, phone])
  .layer('ground', 0.55, road)
  .layer('wet', 0.55, wet)
  .layer('figures', 1, walker)
  .layer('foreground', 1.3, cab)
  .layer('rain', 1.4, rain);
