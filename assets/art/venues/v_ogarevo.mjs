// A dacha near Moscow, 28 October 1962: through the birches, a lit veranda and a long table where all must agree.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, curve, place, halftone, rimLit } = art;

const k = art.inks(1962);
const outside = art.skies(k).dusk;
const sky = [
  fill(outside.body, rect(-60, -60, 1720, 760)),
  halftone(outside.high, [-60, -60, 1660, 330], art.down(-60, 350, 0.95, 0), {
    pitch: 12,
    max: 14,
    levels: 18,
  }),
  halftone(outside.low, [-60, 240, 1660, 620], art.down(240, 600, 0, 0.95), {
    pitch: 12,
    max: 13,
    levels: 18,
  }),
];
const forest = [
  fill(
    k.signalDeep,
    curve('-60,660! -60,470! 200,440 420,470 1180,470 1400,430 1660,460! 1660,660!'),
  ),
  [
    [20, 300],
    [110, 360],
    [196, 280],
    [1430, 330],
    [1520, 390],
    [1610, 300],
  ].map(([x, h]) => place(art.pine(k.ink, h), { x, y: 640 })),
];
// ---- the dacha: gable, chimney, and a long glazed veranda ------------------------------------------------------------------------
const V = { x: 350, y: 360, w: 920, h: 220 };
const panes = 9;
const paneW = V.w / panes;
const house = [
  fill(k.ink, poly('300,330 560,150 1060,150 1320,330')),
  fill(k.midDeep, poly('560,150 680,330 300,330')),
  line(
    k.mid,
    3,
    [200, 240, 280]
      .map((y) => open([560 + (y - 150) * 0.66, y], [1060 + (y - 150) * 1.44, y]))
      .join(''),
  ),
  fill(k.ink, rect(940, 90, 54, 90)),
  fill(k.signalDeep, rect(934, 84, 66, 14)),
  fill(k.paper, art.archway(470, 226, 60, 80)),
  fill(k.signal, rect(470, 272, 60, 6) + rect(497, 226, 6, 80)),
  art.wallWithHoles(k.ink, rect(310, 330, 1000, 320), rect(V.x, V.y, V.w, V.h)),
  fill(k.mid, rect(296, 322, 1028, 16)),
  line(k.midPale, 3, open('296,322 1324,322')),
];
const bars = [
  fill(
    k.ink,
    Array.from({ length: panes - 1 }, (_, i) => rect(V.x + paneW * (i + 1) - 5, V.y, 10, V.h)).join(
      '',
    ) + rect(V.x, V.y + 52, V.w, 8),
  ),
  line(k.signal, 4, rect(V.x, V.y, V.w, V.h)),
  fill(k.midDeep, rect(310, 590, 1000, 62)),
  line(
    k.mid,
    3,
    Array.from({ length: 24 }, (_, i) => open([320 + i * 43, 594], [320 + i * 43, 650])).join(''),
  ),
];
const smoke = place(art.smoke(k.ink, 210, { lean: 0.5, r0: 12, r1: 44, puffs: 10, seed: 5 }), {
  x: 966,
  y: 78,
});
// ---- the meeting behind the glass -------------------------------------------------------------------------------------------------
const c = art.wardrobe(k, { skin: k.ink, linen: k.ink, fold: k.signalDeep });
const sit = (x, hair, pose, flip) =>
  place(art.profile(c, { hair, pose }), { x, y: 672, scale: 1.66, flip });
const room = [
  fill(k.paper, rect(V.x - 40, V.y - 40, V.w + 80, V.h + 80)),
  halftone(
    k.signal,
    [V.x - 40, V.y - 40, V.x + V.w + 40, V.y + V.h + 40],
    (x, y) => 0.95 - art.pool(810, 420, 60, 470, 1.1, 0.7)(x, y),
    { pitch: 10, max: 11, levels: 14 },
  ),
  [560, 810, 1060].map((x) => [
    line(k.ink, 3, open([x, V.y - 30], [x, 396])),
    fill(k.signalDeep, poly([x - 12, 396], [x + 12, 396], [x + 36, 420], [x - 36, 420])),
    fill(k.paper, rect(x - 36, 419, 72, 4)),
  ]),
];
const meeting = [
  [
    [420, 'fringe', 'sit'],
    [520, 'short', 'sitForward'],
    [620, 'bald', 'sit'],
    [706, 'full', 'sitForward'],
  ].map(([x, h, p]) => sit(x, h, p, false)),
  [
    [1200, 'short', 'sit'],
    [1106, 'bald', 'sitForward'],
    [1010, 'fringe', 'sit'],
    [926, 'short', 'sitForward'],
  ].map(([x, h, p]) => sit(x, h, p, true)),
  rimLit(
    place(art.fromBehind(c, { hair: 'fringe', arms: 'front' }), { x: 812, y: 700, scale: 1.68 }),
    { light: k.paper, dx: 0, dy: -2 },
  ),
  fill(k.ink, rect(V.x - 20, 548, V.w + 40, 60)),
  fill(
    k.paper,
    [
      [470, 548],
      [600, 546],
      [740, 548],
      [900, 546],
      [1040, 548],
      [1150, 546],
    ]
      .map(([x, y]) => poly([x - 16, y], [x + 14, y], [x + 20, y - 6], [x - 10, y - 6]))
      .join(''),
  ),
];
// ---- snow on the ground, a path, the cars that brought them ---------------------------------------------------------------------------
const ground = [
  fill(k.midPale, curve('-80,980! -80,650! 400,640 820,652 1300,638 1700,652! 1700,980!')),
  fill(k.mid, curve('760,652! 860,652! 940,760 1160,980! 620,980! 760,760')),
  halftone(k.mid, [-60, 700, 1660, 950], art.down(690, 940, 0, 0.9), {
    pitch: 12,
    max: 13,
    levels: 14,
  }),
];
const glow = halftone(
  k.signal,
  [330, 646, 1290, 800],
  (x, y) => 0.8 * (1 - (y - 646) / 150) * Math.min(1, (480 - Math.abs(x - 810)) / 140),
  { pitch: 12, max: 10, levels: 10 },
);
const cars = [
  [300, 752, 0.72],
  [1300, 746, 0.68],
  [1480, 772, 0.82],
].map(([x, y, s], i) =>
  rimLit(
    place(art.saloon(k, { glass: k.lift, snow: i === 1 ? null : k.paper }), {
      x,
      y,
      scale: s,
      flip: i > 0,
    }),
    { light: k.signal, dx: i > 0 ? -2 : 2, dy: -2 },
  ),
);
const guard = rimLit(
  place(
    art.fromBehind(art.wardrobe(k, { skin: k.midDeep, hat: k.ink, band: k.mid, fold: k.mid }), {
      dress: 'coat',
      hat: 'papakha',
      arms: 'behind',
    }),
    { x: 1086, y: 872, scale: 1.75 },
  ),
  { light: k.signal, dx: -3, dy: -2 },
);
// ---- near: birches --------------------------------------------------------------------------------------------------------------------
const birches = [
  [70, 1080, 62, 20, 4],
  [246, 1060, 40, -30, 9],
  [1480, 1080, 70, -40, 6],
  [1600, 1060, 48, 16, 12],
  [1370, 1020, 30, 30, 15],
].map(([x, h, w, lean, seed]) => place(art.birch(k, h, w, { lean, seed }), { x, y: 990 }));

export default art
  .scene({
    id: 'v_ogarevo',
    era: 1962,
    ground: k.ink,
    home: 'dusk',
    crop: '50% 60%',
    title: 'A dacha near Moscow',
    desc: 'Between pale birch trunks, a wooden house with a long lit veranda. Behind the glass men sit on both sides of a table, one stands. Black cars and a guard wait in thin snow.',
    hours: art.hours(k, 'dusk', {
      sky: ['sky'],
      lamps: ['glow'],
      by: {
        dawn: {
          skyline: { [k.signalDeep]: k.mid },
          ground: { [k.midPale]: k.paperShade, [k.mid]: k.midPale },
        },
        day: {
          skyline: { [k.signalDeep]: k.midPale, [k.ink]: k.midDeep },
          front: { [k.ink]: k.midDeep, [k.midDeep]: k.mid, [k.mid]: k.midPale },
          ground: { [k.midPale]: k.paper, [k.mid]: k.paperShade },
        },
        night: {
          skyline: { [k.signalDeep]: k.midDeep },
          ground: { [k.midPale]: k.mid, [k.mid]: k.midDeep },
          foreground: { [k.paper]: k.midPale, [k.paperShade]: k.mid },
        },
      },
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('skyline', 0.25, [forest, smoke])
  .layer('room', 0.42, [room, meeting])
  .layer('front', 0.45, [house, bars])
  .layer('ground', 0.5, ground)
  .layer('glow', 0.5, glow)
  .layer('figures', 0.7, [cars, guard])
  .layer('foreground', 1.3, birches);
