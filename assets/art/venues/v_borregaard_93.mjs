// Borregaard manor, January: a white wooden house in blue snow, one window lit. Through it a long table, a white cloth,
// a fire; in the snow the tracks of one car.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(1993);
const outside = art.skies(k).night;
const sky = [
  fill(outside.body, rect(-60, -60, 1720, 700)),
  halftone(outside.high, [-60, -60, 1660, 420], art.down(-60, 430, 1, 0.05), {
    pitch: 12,
    max: 15,
    levels: 16,
  }),
  halftone(outside.low, [-60, 300, 1660, 600], art.down(290, 600, 0, 0.55), {
    pitch: 12,
    max: 11,
    levels: 12,
  }),
];
const stars = art.specks(k.paper, 4, [
  [120, 60],
  [300, 130],
  [520, 50],
  [760, 90],
  [1010, 40],
  [1270, 110],
  [1480, 60],
  [200, 220],
  [1390, 220],
]);
const firs = [
  [60, 400, 360],
  [170, 420, 300],
  [262, 430, 240],
  [1390, 430, 270],
  [1480, 420, 340],
  [1580, 400, 390],
].map(([x, y, h]) => [
  place(art.pine(k.midDeep, h), { x, y: y + 180 }),
  fill(
    k.midPale,
    [0.2, 0.42, 0.64, 0.84]
      .map((t) => {
        const w = h * 0.2 * (1.12 - t);
        const py = y + 180 - h * t;
        return curve([
          [x - w, py - 2, 1],
          [x - w * 0.3, py - h * 0.07],
          [x + w * 0.5, py - h * 0.04],
          [x - w * 0.1, py + 1],
        ]);
      })
      .join(''),
  ),
]);
// ---- the manor ----------------------------------------------------------------------------------------------------------------
const L = { x: 876, y: 396, w: 270, h: 158 };
const dark = (x, y, w = 58, h = 96) => [
  fill(k.paper, rect(x - 8, y - 8, w + 16, h + 16)),
  fill(k.midDeep, rect(x, y, w, h)),
  line(
    k.paper,
    4,
    open([x + w / 2, y], [x + w / 2, y + h]) + open([x, y + h * 0.4], [x + w, y + h * 0.4]),
  ),
  fill(k.paper, rect(x - 14, y + h + 6, w + 28, 8)),
];
const house = [
  // chimneys
  fill(k.signalDeep, rect(520, 76, 54, 110) + rect(1030, 76, 54, 110)),
  fill(k.paper, rect(512, 64, 70, 18) + rect(1022, 64, 70, 18)),
  // body
  art.wallWithHoles(k.midPale, rect(352, 250, 900, 340), rect(L.x, L.y, L.w, L.h)),
  line(
    k.mid,
    2,
    Array.from({ length: 15 }, (_, i) => open([352, 268 + i * 22], [1252, 268 + i * 22]))
      .filter((_, i) => i < 6 || i > 13)
      .join(''),
  ),
  fill(k.paper, rect(352, 250, 22, 340) + rect(1230, 250, 22, 340)),
  // hipped roof under snow, a strip of tile showing
  fill(k.midDeep, poly([316, 250], [452, 112], [1150, 112], [1288, 250])),
  fill(
    k.paper,
    curve([
      [304, 252, 1],
      [380, 164],
      [452, 100],
      [800, 92],
      [1150, 100],
      [1226, 164],
      [1300, 252, 1],
      [1180, 236],
      [1040, 246],
      [900, 232],
      [760, 244],
      [560, 234],
      [430, 246],
    ]),
  ),
  line(
    k.midPale,
    4,
    'M460 150C600 140 700 160 820 146M900 190C1000 180 1080 196 1170 186M420 200C520 190 560 206 660 196',
  ),
  // gable in the middle
  fill(k.midPale, poly([668, 254], [802, 130], [936, 254])),
  fill(
    k.paper,
    curve([
      [646, 262, 1],
      [720, 180],
      [802, 110, 1],
      [884, 180],
      [958, 262, 1],
      [930, 254, 1],
      [802, 140, 1],
      [674, 254, 1],
    ]),
  ),
  fill(k.midDeep, ellipse(802, 208, 26)),
  line(
    k.paper,
    5,
    ellipse(802, 208, 28) + open([802, 182], [802, 234]) + open([776, 208], [828, 208]),
  ),
  [410, 510, 610].map((x) => dark(x, 274, 52, 74)),
  [736, 820].map((x) => dark(x, 274, 44, 74)),
  [930, 1030, 1140].map((x) => dark(x, 274, 52, 74)),
  [410, 510, 610].map((x) => dark(x, 404, 58, 116)),
  // porch and steps
  fill(k.paper, poly([694, 396], [770, 356], [846, 396])),
  fill(k.mid, rect(716, 396, 108, 180)),
  fill(k.ink, rect(744, 430, 52, 146)),
  fill(
    k.paper,
    rect(704, 392, 14, 190) +
      rect(822, 392, 14, 190) +
      rect(690, 574, 162, 12) +
      rect(674, 586, 194, 14),
  ),
  // casing of the great window
  fill(
    k.paper,
    rect(L.x - 12, L.y - 12, L.w + 24, 12) +
      rect(L.x - 12, L.y, 12, L.h) +
      rect(L.x + L.w, L.y, 12, L.h) +
      rect(L.x - 20, L.y + L.h, L.w + 40, 14),
  ),
  line(
    k.ink,
    5,
    open([L.x + L.w / 3, L.y], [L.x + L.w / 3, L.y + L.h]) +
      open([L.x + (2 * L.w) / 3, L.y], [L.x + (2 * L.w) / 3, L.y + L.h]),
  ),
];
const bust = (x, s, flip, hair, arm) =>
  place(
    art.profile(art.wardrobe(k, { skin: k.ink, linen: k.ink, fold: k.ink }), {
      pose: { from: 'sitForward', near: { arm, leg: [88, -4] } },
      hair,
    }),
    { x, y: 576, scale: s, flip },
  );
const dining = [
  fill(k.paperWarm, rect(L.x - 10, L.y - 10, L.w + 20, L.h + 20)),
  halftone(
    k.signal,
    [L.x - 10, L.y - 10, L.x + L.w + 10, L.y + L.h],
    art.glow(1090, 500, 60, 420, 0.7),
    { pitch: 9, max: 6, levels: 8 },
  ),
  fill(k.signalDeep, rect(1062, 456, 64, 80)),
  place(art.grateFire(k, { iron: k.ink, flame: k.signal, heart: k.paper }), {
    x: 1094,
    y: 530,
    scale: 0.27,
  }),
  line(
    k.signalDeep,
    3,
    'M1000 390V424M980 440C980 424 1020 424 1020 440M980 440V432M1020 440V432M1000 426V434',
  ),
  bust(930, 0.98, false, 'full', [30, 100]),
  bust(1062, 0.98, true, 'short', [40, 100]),
  bust(1010, 0.86, true, 'fringe', [20, 120]),
  fill(k.paper, poly([896, 520], [1112, 520], [1124, 562], [884, 562])),
  fill(k.paperShade, rect(884, 548, 240, 14)),
];
const smoke = halftone(k.paper, [980, -50, 1260, 80], art.down(-50, 80, 0.1, 0.6), {
  pitch: 11,
  max: 8,
  levels: 7,
  inside: curve([
    [1040, 66],
    [1050, 20],
    [1100, -10],
    [1130, -50],
    [1240, -60],
    [1180, -10],
    [1110, 24],
    [1076, 66],
  ]),
});
// ---- snow ----------------------------------------------------------------------------------------------------------------------
const ground = [
  fill(
    k.midPale,
    curve([
      [-80, 600, 1],
      [200, 574],
      [520, 590],
      [800, 596],
      [1200, 586],
      [1460, 570],
      [1700, 590, 1],
      [1700, 980, 1],
      [-80, 980, 1],
    ]),
  ),
  halftone(
    k.mid,
    [-60, 600, 1660, 960],
    (x, y) =>
      0.85 -
      Math.min(0.85, Math.hypot((x - 900) / 800, (y - 640) / 300) * 0.1) -
      (y < 650 ? 0.5 : 0.12),
    { pitch: 12, max: 9, levels: 8 },
  ),
  fill(
    k.paper,
    curve([
      [-80, 610, 1],
      [120, 584],
      [420, 596],
      [560, 606],
      [300, 622],
      [100, 616],
    ]) +
      curve([
        [1180, 610],
        [1360, 582],
        [1680, 596, 1],
        [1680, 626, 1],
        [1400, 620],
      ]) +
      curve([
        [-80, 800, 1],
        [160, 770],
        [430, 790],
        [300, 812],
        [60, 822],
      ]),
  ),
];
const tracks = [
  line(k.midDeep, 15, 'M1010 690C1000 740 1120 790 1290 840C1400 872 1480 920 1530 990', {
    cap: 'butt',
  }),
  line(k.midDeep, 13, 'M930 690C920 750 1010 820 1170 880C1240 906 1300 950 1320 990', {
    cap: 'butt',
  }),
  line(
    k.paper,
    3,
    'M1019 690C1010 736 1128 782 1296 832C1410 866 1490 914 1540 986M938 690C930 746 1018 812 1176 872C1250 900 1310 944 1332 986',
  ),
];
const glow = [
  fill(k.paperWarm, poly([884, 600], [1138, 600], [1250, 712], [800, 712])),
  halftone(k.signal, [780, 600, 1270, 712], art.down(600, 715, 0.1, 0.5), {
    pitch: 10,
    max: 5,
    levels: 6,
    inside: poly([884, 600], [1138, 600], [1250, 712], [800, 712]),
  }),
];
const car = rimLit(
  place(art.saloon(k, { body: k.ink, glass: k.midDeep, snow: k.paper }), {
    x: 960,
    y: 700,
    scale: 0.92,
    flip: true,
  }),
  { light: k.paperWarm, dx: 0, dy: -4 },
);
const drift = [
  fill(
    k.paper,
    curve([
      [-80, 880, 1],
      [120, 846],
      [380, 884],
      [640, 930],
      [780, 990, 1],
      [-80, 990, 1],
    ]),
  ),
  halftone(k.mid, [-60, 880, 760, 980], art.down(880, 960, 0.05, 0.8), {
    pitch: 12,
    max: 9,
    levels: 8,
    inside: curve([
      [-80, 890, 1],
      [120, 862],
      [380, 896],
      [640, 940],
      [780, 990, 1],
      [-80, 990, 1],
    ]),
  }),
];
const branch = [
  art.bareTree(k.ink, 96, 980, 940, { seed: 21, width: 46, spread: 0.42, depth: 6 }),
  fill(k.paper, curve('112,900! 118,640 110,520! 122,520 128,700 126,900!')),
];
const flakes = art.snow(k.paper, [-40, -40, 1640, 900], 90, { seed: 5, size: 5 });
const layers = {
  sky,
  stars,
  firs,
  smoke,
  lamp: dining,
  house,
  ground,
  tracks,
  glow,
  car,
  foreground: [drift, branch],
  snow: flakes,
};
const depth = {
  sky: 0.1,
  stars: 0.12,
  firs: 0.3,
  smoke: 0.4,
  lamp: 0.48,
  house: 0.5,
  ground: 0.6,
  tracks: 0.62,
  glow: 0.62,
  car: 0.75,
  foreground: 1.25,
  snow: 1.35,
};
const bright = { [k.midPale]: k.paperShade, [k.mid]: k.midPale };
export default Object.entries(layers).reduce(
  (s, [id, marks]) => s.layer(id, depth[id], marks),
  art.scene({
    id: 'v_borregaard_93',
    era: 1993,
    home: 'night',
    crop: '62% 60%',
    ground: k.midDeep,
    title: 'Borregaard manor, Sarpsborg',
    desc: 'A white wooden manor in deep blue snow with all windows dark but one. In the lit window people lean over a long table with a white cloth beside a fire; one car stands before it.',
    hours: art.hours(k, 'night', {
      sky: ['sky'],
      by: art.fitted(layers, {
        dawn: {
          stars: null,
          house: { [k.midPale]: k.paperShade },
          ground: bright,
          firs: { [k.midDeep]: k.mid, [k.midPale]: k.paper },
        },
        day: {
          stars: null,
          glow: null,
          lamp: {
            [k.paperWarm]: k.mid,
            [k.signal]: k.midDeep,
            [k.signalDeep]: k.midDeep,
            [k.paper]: k.midPale,
            [k.paperShade]: k.mid,
          },
          house: { [k.midPale]: k.paper, [k.paper]: k.paperShade, [k.mid]: k.paperShade },
          ground: { ...bright, [k.paper]: k.paper, [k.midPale]: k.paper, [k.mid]: k.paperShade },
          firs: { [k.midPale]: k.paper, [k.midDeep]: k.mid },
          tracks: { [k.midDeep]: k.midPale },
          foreground: { [k.mid]: k.midPale },
        },
        dusk: {
          stars: null,
          house: { [k.midPale]: k.midPale },
          ground: { [k.paper]: k.paperWarm },
        },
      }),
    }),
  }),
);
