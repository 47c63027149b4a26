// The empty house in the hills: the curtains are drawn, a lamp burns, and the patient is not there.
// A reporter has put his hand to the pane.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(1971);
const sky = [
  fill(k.mid, rect(-60, -60, 1720, 760)),
  halftone(k.ink, [-60, -60, 1660, 420], art.down(-60, 430, 1, 0.05), {
    pitch: 12,
    max: 14,
    levels: 18,
  }),
  halftone(k.paperWarm, [-60, 300, 1660, 600], art.down(290, 600, 0, 0.8), {
    pitch: 12,
    max: 11,
    levels: 12,
  }),
];
const ridges = [
  fill(
    k.mid,
    curve(
      '-60,640! -60,470! 120,420 300,470 480,390 700,450 900,400 1160,462 1380,392 1660,440! 1660,640!',
    ),
  ),
  art.cloudBar(k.midPale, 120, 470, 420, 16),
  art.cloudBar(k.midPale, 980, 452, 520, 18),
  fill(
    k.midDeep,
    curve('-60,660! -60,560! 200,520 460,560 760,530 1100,566 1400,520 1660,556! 1660,660!'),
  ),
  [
    [-10, 150],
    [60, 190],
    [140, 130],
    [1330, 170],
    [1420, 220],
    [1510, 150],
    [1590, 200],
    [230, 110],
    [1260, 120],
  ].map(([x, h]) => place(art.pine(k.midDeep, h), { x, y: 590 })),
];
const slope = [
  fill(k.ink, curve('-80,990! -80,640! 300,628 800,650 1300,630 1700,650! 1700,990!')),
  halftone(k.midDeep, [-60, 640, 1660, 948], art.down(640, 900, 0.8, 0), {
    pitch: 12,
    max: 13,
    levels: 10,
  }),
  fill(
    k.lift,
    curve('700,990! 760,900 900,820 960,760 930,700! 1080,700! 1130,770 1120,850 1160,990!'),
  ),
];
// ---- the bungalow ------------------------------------------------------------------------------------------------------------------------
const F = 700; // veranda floor
const W = [
  { x: 400, y: 430, w: 230, h: 190 },
  { x: 1130, y: 430, w: 170, h: 190 },
];
const interior = [
  fill(k.paperWarm, W.map((w) => rect(w.x - 10, w.y - 10, w.w + 20, w.h + 20)).join('')),
  // what the gap between the curtains shows: a made bed, a lamp, an empty chair
  line(k.ink, 4, 'M494 620V540M546 620V540M494 574H546M494 540C494 520 546 520 546 540'),
  fill(k.signal, poly('500,470 528,470 540,500 488,500')),
  line(k.ink, 3, 'M514 500V530'),
];
const house = [
  fill(k.midDeep, poly('230,352 470,196 1180,196 1410,352')),
  line(
    k.mid,
    3,
    Array.from({ length: 18 }, (_, i) => open([478 + i * 41, 200], [250 + i * 67, 350])).join(''),
  ),
  fill(k.midDeep, rect(1010, 118, 66, 90)),
  fill(k.mid, rect(1002, 112, 82, 14)),
  fill(k.ink, rect(216, 350, 1210, 18)),
  line(k.midPale, 4, open([216, 351], [1426, 351])),
  art.wallWithHoles(
    k.signalDeep,
    rect(300, 366, 1060, F - 366),
    ...W.map((w) => rect(w.x, w.y, w.w, w.h)),
  ),
  line(
    k.ink,
    3,
    Array.from(
      { length: 9 },
      (_, i) =>
        open([300, 400 + i * 36], [394, 400 + i * 36]) +
        open([640, 400 + i * 36], [840, 400 + i * 36]) +
        open([980, 400 + i * 36], [1122, 400 + i * 36]) +
        open([1310, 400 + i * 36], [1360, 400 + i * 36]),
    ).join(''),
  ),
];
const drapes = W.map(({ x, y, w, h }, i) => {
  const gap = i ? 0 : 76;
  const half = (w - gap) / 2;
  const fold = (a, b) =>
    Array.from({ length: 4 }, (_, j) =>
      rect(a + ((b - a) * (j + 0.2)) / 4, y, (b - a) / 9, h),
    ).join('');
  return [
    fill(k.signal, rect(x, y, half, h) + rect(x + w - half, y, half, h)),
    fill(k.signalDeep, fold(x, x + half) + fold(x + w - half, x + w)),
    line(k.ink, 10, rect(x, y, w, h)),
    line(
      k.ink,
      6,
      open([x + w / 2, y], [x + w / 2, y + h]) + open([x, y + h * 0.34], [x + w, y + h * 0.34]),
    ),
    fill(k.ink, rect(x - 16, y + h, w + 32, 14)),
  ];
});
const door = [
  fill(k.ink, rect(860, 436, 104, F - 436)),
  line(k.mid, 3, rect(874, 452, 76, 100) + rect(874, 570, 76, 112)),
  fill(k.signal, ellipse(948, 574, 6)),
  // milk left on the mat: nobody has been down
  fill(k.paper, rect(984, 664, 14, 34) + rect(1006, 664, 14, 34)),
  fill(k.midPale, rect(986, 656, 10, 10) + rect(1008, 656, 10, 10)),
];
const veranda = [
  fill(k.ink, rect(236, F, 1180, 60)),
  line(k.midPale, 4, open([236, F + 1], [1416, F + 1])),
  fill(k.midDeep, poly([880, F + 20], [1010, F + 20], [1060, F + 100], [830, F + 100])),
  line(k.ink, 5, [F + 44, F + 72].map((y) => open([840, y], [1050, y])).join('')),
  fill(k.ink, [260, 700, 1080, 1380].map((x) => rect(x, 362, 20, F - 360)).join('')),
  line(k.midPale, 3, [260, 700, 1080, 1380].map((x) => open([x + 1, 370], [x + 1, F])).join('')),
];
const glow = [
  halftone(
    k.signal,
    [240, 380, 840, 900],
    (x, y) => 0.62 * Math.max(0, 1 - Math.hypot(x - 515, (y - 530) * 0.8) / 280),
    {
      pitch: 12,
      max: 9,
      levels: 9,
      inside: (x, y) => !(x > 390 && x < 640 && y > 420 && y < 636) && y > 372,
    },
  ),
];
// ---- the reporter at the pane; his colleague looks up the hill ------------------------------------------------------------------------------
const c = art.wardrobe(k, { skin: k.signalDeep, fold: k.mid, band: k.mid, hat: k.ink });
const reporter = rimLit(
  place(
    art.profile(c, {
      dress: 'coat',
      hat: 'fedora',
      pose: {
        lean: 12,
        neck: -4,
        hip: 88,
        near: { arm: [-8, 14], leg: [10, 0] },
        far: { arm: [84, 138], leg: [-10, -14] },
      },
    }),
    { x: 300, y: 754, scale: 1.98 },
  ),
  { light: k.paperWarm, dx: 4, dy: -2 },
);
const other = [
  rimLit(
    place(
      art.profile(
        art.wardrobe(k, { cloth: k.midDeep, trousers: k.ink, skin: k.signalDeep, fold: k.ink }),
        {
          hair: 'full',
          pose: {
            lean: -5,
            neck: -12,
            near: { arm: [6, 80], leg: [4, 0] },
            far: { arm: [2, 14], leg: [-6, -6] },
          },
          held: place(art.pressCamera(k), { scale: 0.9 }),
        },
      ),
      { x: 1226, y: 876, scale: 2.2 },
    ),
    { light: k.paperWarm, dx: -4, dy: -2 },
  ),
];
const pines = [
  [40, 1120, 300],
  [1560, 1180, 330],
].map(([x, h, w]) =>
  rimLit(place(art.pine(k.ink, h, { w, tiers: 8 }), { x, y: 1010 }), {
    light: k.mid,
    dx: x < 800 ? 4 : -4,
    dy: -2,
  }),
);

export default art
  .scene({
    id: 'o_hillhouse_71c',
    era: 1971,
    ground: k.ink,
    home: 'dusk',
    crop: '34% 62%',
    title: 'The empty house in the hills',
    desc: 'A bungalow among pines at dusk, its curtains drawn. A reporter in hat and coat puts his hand to the lit pane: through the gap an empty chair. Milk stands at the door; a colleague with a camera looks away.',
  })
  .layer('sky', 0.1, sky)
  .layer('skyline', 0.25, ridges)
  .layer('slope', 0.45, slope)
  .layer('interior', 0.5, interior)
  .layer('room', 0.55, [house, drapes, door])
  .layer('glow', 0.56, glow)
  .layer('veranda', 0.62, veranda)
  .layer('figures', 0.85, [reporter, other])
  .layer('foreground', 1.3, pines);
