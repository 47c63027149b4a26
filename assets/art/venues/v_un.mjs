// The United Nations from the East River at sundown, October 1962: the slab, its lamps coming on,
// and on the near deck a courier in hat and coat, a case at his side.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(1962);
const WATER = 640; // the waterline
const sun = { x: 760, y: 470, r: 128 };

// ---- sky: red at the zenith, bone at the horizon ---------------------------------------------------------------------
const sky = [
  fill(k.signal, rect(-60, -60, 1720, 760)),
  halftone(k.ink, [-60, -60, 1660, 300], art.down(-40, 300, 0.7, 0, 0.8), {
    pitch: 12,
    max: 13,
    levels: 20,
  }),
  halftone(k.paper, [-60, 220, 1660, WATER], art.down(210, 640, 0, 1, 1.15), {
    pitch: 12,
    max: 14,
    levels: 24,
  }),
];
const sunAndClouds = [
  fill(k.paper, ellipse(sun.x, sun.y, sun.r)),
  art.cloudBar(k.signal, 560, 452, 190, 14),
  art.cloudBar(k.signal, 640, 500, 300, 12),
  art.cloudBar(k.signal, 1240, 420, 250, 11),
  fill(
    k.signalDeep,
    [
      [1150, 150, 330, 12],
      [1280, 184, 300, 10],
      [60, 128, 240, 10],
    ]
      .map(([x, y, w, h]) => art.cloudBar('', x, y, w, h).d)
      .join(''),
  ),
];
// ---- the island behind -------------------------------------------------------------------------------------------------
const r = art.chance(12);
const far = [];
for (let x = -60; x < 1660; ) {
  const w = 34 + r() * 60;
  const h = x > 590 && x < 880 ? 16 + r() * 30 : 60 + r() * 120 + (x < 620 ? 40 : 0);
  far.push(rect(x, WATER - h, w + 1, h));
  x += w;
}
const skyline = [
  fill(k.signalDeep, far.join('')),
  place(art.spireTower(k.signalDeep, null, 96, 400), { x: 150, y: WATER }),
  place(art.spireTower(k.signalDeep, null, 70, 360), { x: 520, y: WATER }),
];
// ---- the United Nations ------------------------------------------------------------------------------------------------
const slab = { x: 868, w: 300, h: 566, side: 46 };
const top = WATER - 44 - slab.h;
const lampsOn = art.chance(5);
const un = [
  fill(k.ink, rect(slab.x, top, slab.w, slab.h + 44)),
  fill(
    k.signalDeep,
    poly(
      [slab.x - slab.side, top + 10],
      [slab.x, top],
      [slab.x, WATER],
      [slab.x - slab.side, WATER],
    ),
  ),
  line(
    k.midDeep,
    2,
    Array.from({ length: 38 }, (_, j) =>
      open([slab.x + 8, top + 16 + j * 14.4], [slab.x + slab.w - 8, top + 16 + j * 14.4]),
    ).join(''),
  ),
  art.windowGrid(
    k.paper,
    slab.x + 8,
    top + 18,
    slab.w - 16,
    38 * 14.4,
    22,
    38,
    (_i, j) => ![6, 15, 27].includes(j) && lampsOn() < 0.3 + 0.25 * Math.sin(j * 0.7),
    { fx: 0.66, fy: 0.5 },
  ),
  line(
    k.midPale,
    3,
    open([slab.x, top], [slab.x, WATER - 20]) + open([slab.x, top], [slab.x + slab.w, top]),
  ),
  // the assembly hall: a long roof that dips, and a shallow dome
  fill(
    k.ink,
    curve([
      [1168, WATER, 1],
      [1168, WATER - 106, 1],
      [1240, WATER - 92],
      [1350, WATER - 86],
      [1470, WATER - 104],
      [1560, WATER - 138, 1],
      [1572, WATER, 1],
    ]),
  ),
  fill(
    k.ink,
    curve([
      [1306, WATER - 84, 1],
      [1330, WATER - 118],
      [1366, WATER - 128],
      [1402, WATER - 118],
      [1426, WATER - 84, 1],
    ]),
  ),
  line(k.midPale, 3, 'M1170 534Q1240 548 1306 553M1428 552Q1500 530 1560 502'),
  art.windowGrid(k.paper, 1184, WATER - 74, 360, 30, 20, 1, (i) => i % 5 !== 2),
  // the low conference block along the water, and the flags
  fill(k.ink, rect(700, WATER - 44, 900, 60)),
  art.windowGrid(k.paper, 890, WATER - 36, 680, 16, 44, 1, (i) => i % 7 !== 3, { fx: 0.7 }),
  line(
    k.ink,
    2.5,
    Array.from({ length: 12 }, (_, i) =>
      open([640 + i * 19, WATER - 10], [640 + i * 19, WATER - 96]),
    ).join(''),
  ),
  fill(
    k.ink,
    Array.from({ length: 12 }, (_, i) =>
      poly(
        [640 + i * 19, WATER - 96],
        [655 + i * 19, WATER - 92],
        [654 + i * 19, WATER - 80],
        [640 + i * 19, WATER - 84],
      ),
    ).join(''),
  ),
];
// ---- the river ---------------------------------------------------------------------------------------------------------
const river = [
  fill(k.signalDeep, rect(-60, WATER, 1720, 330)),
  halftone(k.ink, [-60, WATER + 6, 1660, 948], art.down(WATER, 900, 0.25, 1, 0.8), {
    pitch: 12,
    max: 14,
    levels: 18,
  }),
  fill(
    k.ink,
    [
      [0, 26, 880, 1160],
      [26, 54, 872, 1168],
      [60, 86, 884, 1158],
      [92, 112, 872, 1176],
      [122, 140, 888, 1150],
      [152, 164, 884, 1170],
      [180, 190, 900, 1140],
    ]
      .map(([a, b, l, q]) => rect(l, WATER + a, q - l, b - a))
      .join(''),
  ),
  art.glitter(k.paper, sun.x, WATER + 6, 900, {
    n: 90,
    near: 120,
    spread: 250,
    len: 90,
    width: 4.4,
    seed: 9,
  }),
  art.glitter(k.paper, 1020, WATER + 30, 850, {
    n: 34,
    near: 110,
    spread: 150,
    len: 30,
    width: 2.4,
    seed: 14,
  }),
  art.glitter(k.signal, 1020, WATER + 14, 880, {
    n: 46,
    near: 130,
    spread: 260,
    len: 60,
    width: 3,
    seed: 3,
  }),
  art.ripples(k.signal, -60, 1660, WATER + 4, 900, {
    rows: 10,
    fullness: 0.22,
    len: 70,
    width: 2.6,
  }),
];
// a tug
const hull = fill(k.signalDeep, curve('-90,-30! 60,-34 96,-48! 84,0! -76,0!'));
const tug = place(
  [
    rimLit(
      [
        hull,
        fill(k.signalDeep, rect(-40, -64, 84, 34) + rect(-4, -88, 44, 28)),
        fill(k.ink, rect(-30, -108, 18, 46)),
      ],
      { light: k.paper, dx: -3, dy: -2 },
    ),
    fill(k.ink, rect(-76, -12, 160, 12)),
    fill(k.paper, rect(4, -82, 12, 11) + rect(22, -82, 12, 11)),
    fill(k.signal, rect(-30, -102, 18, 9)),
    line(k.ink, 3, 'M56 -64V-116'),
    line(k.paper, 2.4, 'M-120 4h70M96 4h46M-96 12h40'),
  ],
  { x: 1350, y: WATER + 128, scale: 1.3, flip: true },
);
// ---- near: the courier at the rail ------------------------------------------------------------------------------------
const c = art.wardrobe(k, { skin: k.signalDeep, fold: k.signalDeep, band: k.signal });
const man = rimLit(
  place(
    [
      art.fromBehind(c, { dress: 'coat', hat: 'fedora' }),
      place(art.briefcase(k), { x: 24, y: -85, scale: 0.82 }),
    ],
    { x: 270, y: 1130, scale: 4.5 },
  ),
  { light: k.paper, dx: 7, dy: -3 },
);
const rail = [
  fill(k.ink, rect(-60, 826, 1720, 20)),
  fill(k.signal, rect(-60, 823, 1720, 5)),
  fill(k.ink, [60, 640, 1010, 1380].map((x) => rect(x, 826, 18, 140)).join('')),
  line(k.signal, 3, [60, 640, 1010, 1380].map((x) => open([x, 832], [x, 948])).join('')),
];
const gulls = [
  [1290, 300, 26],
  [1370, 260, 18],
  [420, 180, 20],
].map(([x, y, s]) => art.gull(k.paper, x, y, s));

export default art
  .scene({
    id: 'v_un',
    era: 1962,
    home: 'dusk',
    crop: '30% 38%',
    hours: art.hours(k, 'dusk', {
      sky: ['sky'],
      by: {
        dawn: { sun: { [k.signalDeep]: k.mid } },
        day: {
          sun: { [k.signal]: k.midPale, [k.signalDeep]: k.mid },
          skyline: { [k.signalDeep]: k.midPale },
          river: { [k.ink]: k.midDeep, [k.signalDeep]: k.mid, [k.signal]: k.midPale },
          room: { [k.signalDeep]: k.mid, [k.paper]: k.paperShade },
        },
        night: {
          sky: { [k.signal]: k.mid, [k.paper]: k.midPale },
          sun: { [k.signal]: k.mid, [k.signalDeep]: k.midDeep },
          skyline: { [k.signalDeep]: k.midDeep },
          river: { [k.signalDeep]: k.midDeep, [k.signal]: k.mid },
          room: { [k.signalDeep]: k.midDeep },
        },
      },
    }),
    ground: k.ink,
    title: 'The United Nations from the East River at sundown',
    desc: 'A tall slab with lit windows stands dark against a red sky and a low sun. In front, on the deck of a boat, a figure in hat and coat seen from behind.',
  })
  .layer('sky', 0.1, sky)
  .layer('sun', 0.12, [sunAndClouds, gulls])
  .layer('skyline', 0.25, skyline)
  .layer('room', 0.4, un)
  .layer('river', 0.42, [river, tug])
  .layer('figures', 1.2, [rail, man]);
