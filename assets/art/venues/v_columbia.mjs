// The library steps at Columbia, the night of 27 October 1962: one private man, a wide stair, and a paper nobody may know of.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, mirrored, place, halftone, rimLit } = art;

const k = art.inks(1962);
const outside = art.skies(k).night;
const MID = 860;
const TERRACE = 470;
const moon = { x: 330, y: 150, r: 66 };
const sky = [
  fill(outside.body, rect(-60, -60, 1720, 640)),
  halftone(outside.high, [-60, -60, 1660, 420], art.down(-60, 430, 0.95, 0), {
    pitch: 12,
    max: 15,
    levels: 20,
  }),
  halftone(outside.low, [-60, 360, 1660, 560], art.down(350, 560, 0, 0.55), {
    pitch: 12,
    max: 10,
    levels: 12,
  }),
];
const night = [
  fill(k.paper, ellipse(moon.x, moon.y, moon.r)),
  art.cloudBar(k.mid, 240, 160, 130, 11),
  art.cloudBar(k.mid, 300, 186, 170, 10),
  art.specks(k.midPale, 5, [
    [90, 70],
    [520, 60],
    [200, 300],
    [1480, 80],
    [1560, 220],
    [1380, 160],
    [80, 240],
  ]),
];
// ---- the library: portico of ten columns, attic, low dome -------------------------------------------------------------------------
const columnsAt = Array.from({ length: 10 }, (_, i) => -279 + i * 62);
const library = [
  fill(k.midDeep, curve('-330,-330! -318,-392 -210,-456 0,-482 210,-456 318,-392 330,-330!')),
  line(k.mid, 3, 'M-318 -392Q0 -430 318 -392M-240 -440Q0 -472 240 -440'),
  fill(k.midDeep, rect(-360, -352, 720, 60)),
  line(k.mid, 3, open('-360,-352 360,-352')),
  fill(k.lift, rect(-520, -240, 1040, 240)),
  fill(k.mid, rect(-520, -246, 170, 12) + rect(350, -246, 170, 12)),
  fill(k.ink, rect(-310, -210, 620, 210)),
  fill(k.midPale, rect(-330, -296, 660, 78)),
  fill(k.mid, rect(-330, -240, 660, 8)),
  fill(k.midDeep, rect(-290, -282, 580, 26)),
  fill(k.midPale, rect(-344, -304, 688, 14)),
  columnsAt.map((x) =>
    fill(k.midPale, poly([x - 12, -210], [x + 12, -210], [x + 15, -8], [x - 15, -8])),
  ),
  columnsAt.map((x) => fill(k.paper, rect(x - 11, -206, 7, 196))),
  columnsAt.map((x) => fill(k.midPale, rect(x - 18, -220, 36, 12) + rect(x - 19, -8, 38, 8))),
  art.windowGrid(k.ink, -510, -200, 150, 160, 2, 2, () => true, { fx: 0.4, fy: 0.6 }),
  art.windowGrid(k.ink, 360, -200, 150, 160, 2, 2, () => true, { fx: 0.4, fy: 0.6 }),
];
const doorLight = [
  fill(k.paperWarm, rect(-26, -150, 52, 150)),
  fill(k.ink, rect(-2, -150, 4, 150) + rect(-26, -112, 52, 4)),
];
const wings = [
  fill(
    k.ink,
    rect(-60, 300, 420, 220) +
      rect(1390, 300, 300, 220) +
      rect(-60, 290, 430, 14) +
      rect(1380, 290, 320, 14),
  ),
  art.windowGrid(k.mid, -40, 330, 380, 130, 7, 2, () => true, { fx: 0.4, fy: 0.56 }),
  art.windowGrid(k.mid, 1410, 330, 240, 130, 4, 2, () => true, { fx: 0.4, fy: 0.56 }),
  fill(k.paperWarm, rect(1424, 344, 24, 38)),
];

// ---- the stair: each step nearer, deeper and brighter on its edge --------------------------------------------------------------------
const step = (i) => TERRACE + 4 + i * 13 + i * i * 1.75;
const N = 13;
const steps = Array.from({ length: N }, (_, i) => [
  fill(
    i % 2 ? k.midDeep : k.lift,
    poly(
      [MID - 560 - i * 46, step(i)],
      [MID + 560 + i * 46, step(i)],
      [MID + 606 + i * 46, step(i + 1)],
      [MID - 606 - i * 46, step(i + 1)],
    ),
  ),
  line(
    k.midPale,
    1.6 + i * 0.22,
    open([MID - 560 - i * 46, step(i)], [MID + 560 + i * 46, step(i)]),
  ),
]);
const stair = [fill(k.ink, rect(-60, TERRACE - 6, 1720, 520)), steps];
const glow = halftone(
  k.paperWarm,
  [500, TERRACE, 1220, 920],
  (x, y) => {
    const t = (y - TERRACE) / 420;
    return Math.max(0, (0.95 - t) * (1.1 - Math.abs(x - MID) / (50 + 190 * t)));
  },
  { pitch: 12, max: 10, levels: 14 },
);
// ---- the seated statue on its plinth, back to us in shadow; the man; the lamps ---------------------------------------------------------
const arm = (s) =>
  art.ribbon(
    [
      [s * 30, -172],
      [s * 52, -160],
      [s * 62, -172],
    ],
    [9, 8, 6],
    undefined,
    { start: 'round', end: 'round' },
  );
const statue = [
  fill(k.ink, rect(-58, -60, 116, 60) + rect(-68, -70, 136, 12)),
  fill(k.ink, mirrored('0,-214! 11,-212 15,-200 12,-188 28,-180 40,-150 46,-110 50,-70!')),
  fill(k.ink, arm(1) + arm(-1)),
  line(k.ink, 7, 'M62 -84V-216'),
  fill(k.ink, ellipse(62, -222, 8)),
];
const man = art.wardrobe(k, { skin: k.midDeep, fold: k.mid, linen: k.paper, band: k.mid });
const book = [
  fill(k.signal, rect(-9, -12, 24, 30)),
  fill(k.paper, poly('-4,-20 10,-22 11,-12 -3,-12')),
];
const X = 826;
const Y = 726;
const walker = [
  fill(k.ink, poly([X - 26, Y], [X + 26, Y], [X + 90, 980], [X - 130, 980])),
  rimLit(
    place(
      [
        art.fromBehind(man, { dress: 'coat', hat: 'fedora' }),
        place(book, { x: 24, y: -84, turn: 8 }),
      ],
      { x: X, y: Y, scale: 1.55 },
    ),
    { light: k.paper, dx: 2.5, dy: -2, second: { light: k.paperWarm, dx: -2, dy: 0 } },
  ),
];
const lampPost = [
  fill(k.ink, rect(-9, -560, 18, 560) + rect(-26, -90, 52, 90) + rect(-16, -580, 32, 24)),
  fill(k.paper, ellipse(0, -626, 50)),
  fill(k.paperWarm, curve('10,-674! 44,-656 50,-620 34,-588 6,-577! 26,-620')),
  line(k.paper, 3, 'M-8 -556V-92M-25 -88V0'),
];
const lampGlow = [
  [180, 300],
  [1480, 300],
].map(([x, y]) =>
  halftone(k.paper, [x - 240, y - 240, x + 240, y + 240], art.glow(x, y, 54, 210, 0.6), {
    pitch: 12,
    max: 8,
    levels: 8,
  }),
);

export default art
  .scene({
    id: 'v_columbia',
    era: 1962,
    ground: k.ink,
    home: 'night',
    crop: '50% 52%',
    title: 'The library steps at Columbia University by night',
    desc: 'A wide flight of steps leads up to a domed library with ten columns. Only its door is lit; a small man in hat and coat climbs towards it, a red book under his arm.',
    hours: art.hours(k, 'night', {
      sky: ['sky'],
      lamps: ['glow', 'lampglow'],
      by: {
        dawn: { night: { [k.mid]: k.paperWarm, [k.midPale]: 'none' }, room: { [k.ink]: k.lift } },
        day: {
          night: { [k.mid]: k.paper, [k.midPale]: 'none' },
          room: {
            [k.midDeep]: k.mid,
            [k.lift]: k.midDeep,
            [k.midPale]: k.paperShade,
            [k.mid]: k.midPale,
            [k.paperWarm]: k.mid,
          },
          stair: {
            [k.lift]: k.midPale,
            [k.midDeep]: k.paperShade,
            [k.midPale]: k.paper,
            [k.ink]: k.mid,
          },
        },
        dusk: {
          night: { [k.mid]: k.signal },
          room: { [k.midPale]: k.paperWarm, [k.mid]: k.signalDeep },
          stair: { [k.midDeep]: k.signalDeep, [k.midPale]: k.paperWarm },
        },
      },
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('night', 0.12, night)
  .layer('room', 0.4, [
    wings,
    place([library, doorLight], { x: MID, y: TERRACE, scale: [1, 0.92] }),
  ])
  .layer('stair', 0.5, stair)
  .layer('glow', 0.52, glow)
  .layer('figures', 0.9, [
    rimLit(place(statue, { x: 1210, y: 640, scale: 1.15 }), { light: k.paperShade, dx: 3, dy: -2 }),
    walker,
  ])
  .layer('lampglow', 1.2, lampGlow)
  .layer('foreground', 1.25, [
    place(lampPost, { x: 180, y: 926 }),
    place(lampPost, { x: 1480, y: 926 }),
  ]);
