// A country hotel on the Randsfjord, July: a veranda over a long still lake, the sun low at the end of it, pages held down
// by stones and cups. One chair is pushed back and empty; far out on the jetty stands whoever sat in it.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(1993);
const outside = art.skies(k).dusk;
const WATER = 408;
const sky = [
  fill(outside.body, rect(-60, -60, 1720, 560)),
  halftone(outside.high, [-60, -60, 1660, 190], art.down(-60, 190, 0.55, 0), {
    pitch: 12,
    max: 12,
    levels: 14,
  }),
  halftone(outside.low, [-60, 60, 1660, WATER], art.down(60, 390, 0, 1), {
    pitch: 12,
    max: 15,
    levels: 16,
  }),
];
const sun = fill(k.signal, ellipse(1010, 330, 54));
const hills = [
  fill(
    k.signalDeep,
    curve(
      '-60,420! -60,300! 120,270 300,296 470,330 640,352 820,372 1000,388 1180,366 1340,318 1500,286 1660,300! 1660,420!',
    ),
  ),
  fill(
    k.midDeep,
    curve('-60,420! -60,330! 100,320 260,350 420,384 560,402! 560,420!') +
      curve('1180,420! 1240,396 1380,352 1520,322 1660,330! 1660,420!'),
  ),
];
const pines = [
  [-10, 360],
  [70, 300],
  [150, 250],
  [226, 210],
  [300, 150],
  [1400, 170],
  [1470, 230],
  [1546, 290],
  [1620, 370],
].map(([x, h]) => place(art.pine(k.ink, h), { x, y: WATER + 12 }));
const lake = [
  fill(k.signal, rect(-60, WATER, 1720, 420)),
  halftone(k.paper, [-60, WATER, 1660, 640], art.down(WATER, 640, 0.95, 0), {
    pitch: 12,
    max: 14,
    levels: 14,
  }),
  halftone(k.midDeep, [-60, 560, 1660, 840], art.down(560, 820, 0, 0.9), {
    pitch: 12,
    max: 13,
    levels: 12,
  }),
  fill(
    k.signalDeep,
    curve([
      [-60, WATER, 1],
      [360, WATER, 1],
      [250, 470],
      [-60, 560, 1],
    ]) +
      curve([
        [1360, WATER, 1],
        [1660, WATER, 1],
        [1660, 560, 1],
        [1460, 470],
      ]),
  ),
  art.ripples(k.signalDeep, -40, 1640, WATER + 10, 720, {
    rows: 11,
    len: 90,
    fullness: 0.28,
    width: 3,
  }),
];
const path = art.glitter(k.signal, 1010, WATER + 4, 760, {
  n: 60,
  near: 50,
  spread: 90,
  len: 90,
  width: 5,
  seed: 3,
});
// ---- the jetty and the one on it ------------------------------------------------------------------------------------------------
const jetty = [
  fill(k.ink, poly([640, 724], [890, 724], [802, 512], [758, 512])),
  line(
    k.signalDeep,
    3,
    [520, 545, 580, 625, 675]
      .map((y) => {
        const t = (y - 500) / 200;
        return open([760 - 104 * t, y], [800 + 76 * t, y]);
      })
      .join(''),
  ),
  [
    [752, 526, 40],
    [808, 526, 40],
    [712, 610, 60],
    [846, 610, 60],
  ].map(([x, y, h]) => line(k.ink, 7, open([x, y - 14], [x, y + h * 0.5]))),
];
const far = rimLit(
  place(
    art.fromBehind(
      art.wardrobe(k, { cloth: k.ink, skin: k.ink, linen: k.ink, fold: k.signalDeep }),
      { dress: 'shirt', hair: 'short', arms: ['hip', 'down'], headTurn: -8 },
    ),
    { x: 780, y: 536, scale: 0.66 },
  ),
  { light: k.paper, dx: 3, dy: -1 },
);
// ---- the veranda ----------------------------------------------------------------------------------------------------------------
const post = (x, w) => [
  fill(k.midDeep, rect(x, -80, w, 800)),
  fill(k.paper, rect(x + w - 6, -80, 6, 800)),
  fill(k.ink, rect(x, -80, w * 0.3, 800)),
];
const brace = (x, s) =>
  fill(
    k.midDeep,
    curve([
      [x, 60, 1],
      [x + s * 30, 110],
      [x, 200, 1],
      [x, 224, 1],
      [x + s * 58, 120],
      [x + s * 120, 60, 1],
    ]),
  );
const veranda = [
  fill(k.midDeep, rect(-80, -80, 1760, 118)),
  fill(k.ink, rect(-80, -80, 1760, 60)),
  line(k.paper, 4, open([-80, 39], [1680, 39])),
  fill(k.ink, Array.from({ length: 27 }, (_, i) => `M${-60 + i * 66} 39h66l-33 30z`).join('')),
  post(360, 34),
  post(1226, 34),
  post(-30, 30),
  post(1590, 34),
  brace(360, -1),
  brace(394, 1),
  brace(1226, -1),
  brace(1260, 1),
  // rail with turned balusters
  fill(k.midDeep, rect(-80, 596, 720, 20) + rect(880, 596, 800, 20)),
  line(k.paper, 4, open([-80, 597], [640, 597]) + open([880, 597], [1680, 597])),
  line(
    k.midDeep,
    11,
    [
      ...Array.from({ length: 13 }, (_, i) => -40 + i * 52),
      ...Array.from({ length: 15 }, (_, i) => 906 + i * 52),
    ]
      .map((x) => open([x, 614], [x, 726]))
      .join(''),
    { cap: 'butt' },
  ),
  fill(k.ink, rect(-80, 716, 1760, 270)),
  line(k.midDeep, 4, [740, 772, 812].map((y) => open([-80, y], [1680, y])).join('')),
  fill(k.midDeep, rect(626, 560, 20, 170) + rect(876, 560, 20, 170)),
];
// ---- the table: pages, stones, cups ----------------------------------------------------------------------------------------------
const top = poly([250, 748], [1350, 748], [1640, 990], [-40, 990]);
const cloth = [
  fill(k.paperWarm, top),
  fill(k.paper, poly([250, 748], [1350, 748], [1362, 758], [238, 758])),
  halftone(k.signal, [-40, 760, 1640, 960], art.across(100, 1500, 0.55, 0.05), {
    pitch: 12,
    max: 8,
    levels: 8,
    inside: top,
  }),
];
const pages = [
  [392, 770, 150, 96, -16, 3],
  [584, 764, 150, 92, 10, 8],
  [790, 770, 156, 100, -6, 5],
  [1010, 766, 150, 94, 14, 7],
  [1196, 774, 150, 98, -12, 2],
  [500, 856, 176, 110, 14, 4],
  [900, 862, 180, 112, 20, 9],
  [1130, 868, 170, 110, -18, 6],
].map(([x, y, w, h, sk, seed]) => {
  const q = [
    [x - w / 2 + sk, y],
    [x + w / 2 + sk, y + sk * 0.3],
    [x + w * 0.6, y + h],
    [x - w * 0.55, y + h - sk * 0.3],
  ];
  return [
    fill(k.signalDeep, poly(...q.map(([u, v]) => [u + 5, v + 6]))),
    art.inQuad(
      art.typedPage(k, {
        rows: 8,
        to: 0.86,
        pen: 2.6,
        seed,
        type: k.midDeep,
        head: seed % 3 ? k.ink : k.signal,
      }),
      q,
    ),
  ];
});
const stone = (x, y, s) =>
  place(
    [
      fill(k.ink, curve('-14,0! -17,-8 -8,-15 6,-14 17,-7 15,0!')),
      fill(k.mid, curve('-13,-3 -14,-9 -6,-14 6,-13 14,-7 4,-8')),
    ],
    { x, y, scale: s },
  );
const things = [
  stone(400, 826, 2),
  stone(600, 812, 1.6),
  stone(1214, 836, 2.1),
  stone(908, 910, 2.6),
  stone(1022, 806, 1.6),
  place(art.cup(k, { hot: false, far: k.mid }), { x: 792, y: 832, scale: 3.8 }),
  place(art.cup(k, { hot: false, far: k.mid }), { x: 480, y: 920, scale: 5 }),
];
// ---- the chair pushed back --------------------------------------------------------------------------------------------------------
const chair = rimLit(
  place(
    [
      line(k.ink, 4, 'M-20 0L-17 -46M20 0L18 -46M-8 -4L-6 -44M30 -4L27 -44'),
      fill(k.signal, poly('-22,-50 22,-50 32,-42 -12,-42')),
      fill(k.signal, rect(-22, -44, 46, 5)),
      line(k.ink, 4, 'M-18 -50L-24 -104M4 -46L-2 -102'),
      line(k.signal, 7, 'M-24 -102L-2 -100M-22 -84L0 -82M-20.6 -68L1.6 -66'),
    ],
    { x: 1132, y: 800, scale: 2.7, turn: -4 },
  ),
  { light: k.paper, dx: -4, dy: -3 },
);
const sitter = art.wardrobe(k, {
  cloth: k.midDeep,
  trousers: k.ink,
  skin: k.paperWarm,
  fold: k.mid,
  sleeve: k.midDeep,
});
const other = rimLit(
  place(
    [
      place(art.chairSide(k, k.ink, k.signalDeep), { x: -2 }),
      art.profile(sitter, {
        pose: { from: 'sitForward', lean: 12, neck: 18, near: { arm: [30, 130], leg: [88, -4] } },
        dress: 'shirt',
        hair: 'full',
      }),
    ],
    { x: 226, y: 888, scale: 2.7 },
  ),
  { light: k.paper, dx: 5, dy: -3 },
);
const layers = {
  sky,
  sun,
  hills,
  pines,
  lake,
  path,
  jetty: [jetty, far],
  room: veranda,
  figures: [chair, other],
  foreground: [cloth, pages, things],
};
const depth = {
  sky: 0.1,
  sun: 0.12,
  hills: 0.2,
  pines: 0.28,
  lake: 0.26,
  path: 0.27,
  jetty: 0.4,
  room: 0.7,
  figures: 0.95,
  foreground: 1.2,
};
export default Object.entries(layers).reduce(
  (s, [id, marks]) => s.layer(id, depth[id], marks),
  art.scene({
    id: 'v_halvorsbole_93',
    era: 1993,
    home: 'dusk',
    crop: '52% 70%',
    ground: k.ink,
    title: 'A country hotel on the Randsfjord',
    desc: 'A veranda over a still lake with the sun low. Typed pages lie on the table under stones and cups; a red chair is pushed back, empty, and a small figure stands far out on the jetty.',
    hours: art.hours(k, 'dusk', {
      sky: ['sky'],
      by: art.fitted(layers, {
        dawn: {
          sun: { [k.signal]: k.paper },
          path: { [k.signal]: k.paper },
          hills: { [k.signalDeep]: k.mid },
          lake: { [k.signal]: k.paperWarm, [k.midDeep]: k.mid, [k.signalDeep]: k.mid },
          foreground: { [k.signalDeep]: k.mid },
        },
        day: {
          sun: null,
          path: null,
          hills: { [k.signalDeep]: k.midPale, [k.midDeep]: k.mid },
          pines: { [k.ink]: k.midDeep },
          lake: { [k.signal]: k.mid, [k.signalDeep]: k.midDeep, [k.paper]: k.paperShade },
          foreground: { [k.paperWarm]: k.paper, [k.signal]: k.midPale, [k.signalDeep]: k.mid },
        },
        night: {
          sun: null,
          path: { [k.signal]: k.paper },
          hills: { [k.signalDeep]: k.midDeep, [k.midDeep]: k.ink },
          lake: {
            [k.signal]: k.mid,
            [k.signalDeep]: k.midDeep,
            [k.midDeep]: k.ink,
            [k.paper]: k.midPale,
          },
          foreground: {
            [k.paperWarm]: k.midPale,
            [k.signal]: k.mid,
            [k.signalDeep]: k.midDeep,
            [k.paper]: k.paper,
          },
        },
      }),
    }),
  }),
);
