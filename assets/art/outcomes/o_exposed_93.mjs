// Exposed: a newspaper kiosk at dawn, the bundles just cut open, and on every front page the same photograph of a snowy manor.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, curve, place, halftone, rimLit } = art;

const k = art.inks(1993);
const outside = art.skies(k).dawn;
const sky = [
  fill(outside.body, rect(-60, -60, 1720, 720)),
  halftone(outside.high, [-60, -60, 1660, 320], art.down(-60, 320, 0.9, 0), {
    pitch: 12,
    max: 12,
    levels: 14,
  }),
  halftone(outside.low, [-60, 260, 1660, 600], art.down(260, 560, 0, 0.8), {
    pitch: 12,
    max: 12,
    levels: 12,
  }),
];
const street = [
  [
    [-60, 240, 360],
    [190, 180, 430],
    [1250, 210, 420],
    [1450, 230, 360],
  ].map(([x, w, h], i) => [
    fill(i % 2 ? k.mid : k.midDeep, rect(x, 640 - h, w, h)),
    art.windowGrid(
      i === 1 ? k.paper : k.ink,
      x + 22,
      640 - h + 30,
      w - 44,
      h - 90,
      4,
      6,
      (a, b) => i !== 1 || (a + b * 3) % 7 === 0,
    ),
  ]),
  fill(k.mid, rect(-60, 636, 1720, 360)),
  fill(k.midDeep, rect(-60, 632, 1720, 10)),
  line(
    k.midDeep,
    3,
    Array.from({ length: 9 }, (_, i) => open([-60 + i * 220, 640], [-400 + i * 300, 990])).join(
      '',
    ) +
      open([-60, 720], [1660, 720]) +
      open([-60, 840], [1660, 840]),
  ),
];
/** The one photograph: a white house in snow, one window lit. 100 by 62. */
const photo = [
  fill(k.midDeep, rect(0, 0, 100, 62)),
  fill(k.midPale, poly([0, 46], [100, 44], [100, 62], [0, 62])),
  fill(k.ink, poly('6,48 14,20 22,48') + poly('82,46 90,18 98,46')),
  fill(k.paper, rect(26, 24, 50, 23)),
  fill(k.paper, poly('22,25 32,12 70,12 80,25')),
  fill(k.mid, rect(32, 30, 6, 9) + rect(43, 30, 6, 9)),
  fill(k.signal, rect(58, 29, 13, 10)),
];
const front = (x, y, s, turn = 0, shear = 0) =>
  place(
    [
      fill(k.paper, rect(-60, -84, 120, 168)),
      fill(k.ink, rect(-50, -76, 100, 15)),
      line(k.ink, 3.4, 'M-50 -52H50M-50 -44H24'),
      place(photo, { x: -50, y: -36 }),
      line(k.mid, 2, [36, 44, 52, 60, 68, 76].map((v) => `M-50 ${v}H-4M4 ${v}H50`).join('')),
    ],
    { x, y, scale: s, turn, shear },
  );
const K = { x: 420, y: 120, w: 760, h: 560 };
const kiosk = [
  // roof with a scalloped awning
  fill(
    k.signalDeep,
    poly([K.x - 40, 150], [K.x + 60, 60], [K.x + K.w - 60, 60], [K.x + K.w + 40, 150]),
  ),
  fill(k.ink, rect(K.x, 150, K.w, 540)),
  fill(k.paperWarm, rect(K.x + 36, 220, K.w - 72, 250)),
  halftone(k.signal, [K.x + 36, 220, K.x + K.w - 36, 470], art.glow(800, 260, 60, 460, 0.9), {
    pitch: 11,
    max: 8,
    levels: 8,
  }),
  line(k.ink, 4, open([800, 200], [800, 244])),
  fill(k.ink, curve('762,276! 780,246 800,240 820,246 838,276!')),
  fill(k.paper, curve('774,276! 826,276! 818,296 800,302 782,296')),
  Array.from({ length: 10 }, (_, i) =>
    fill(
      i % 2 ? k.paper : k.signal,
      curve([
        [K.x - 40 + i * 84, 150, 1],
        [K.x + 44 + i * 84, 150, 1],
        [K.x + 44 + i * 84, 206, 1],
        [K.x + 2 + i * 84, 228],
        [K.x - 40 + i * 84, 206, 1],
      ]),
    ),
  ),
  fill(k.midDeep, rect(K.x - 12, 470, K.w + 24, 20)),
  line(k.paper, 4, open([K.x - 12, 471], [K.x + K.w + 12, 471])),
];
const vendor = rimLit(
  place(
    art.profile(art.wardrobe(k, { cloth: k.midDeep, skin: k.paperWarm, fold: k.mid, hat: k.ink }), {
      dress: 'coat',
      hair: 'short',
      hat: 'peaked',
      pose: {
        neck: 22,
        lean: 6,
        near: { arm: [20, 108], leg: [2, -2] },
        far: { arm: [34, 100], leg: [-3, -4] },
      },
    }),
    { x: 620, y: 688, scale: 2.4 },
  ),
  { light: k.paper, dx: 3, dy: -2 },
);
const counter = [
  fill(k.midDeep, rect(K.x - 12, 470, K.w + 24, 20)),
  fill(k.ink, rect(K.x, 490, K.w, 200)),
  line(k.paper, 4, open([K.x - 12, 471], [K.x + K.w + 12, 471])),
  [500, 650, 800, 950, 1100].map((x, i) => front(x, 588, 0.98, [0, 1, -1, 0, 1][i])),
  // hung above the counter
  [930, 1040, 1130].map((x, i) => front(x, 330, 0.72, [2, -1, 1][i])),
  line(k.ink, 3, open([880, 268], [1180, 268])),
];
// ---- bundles, cut open --------------------------------------------------------------------------------------------------------------
const bundle = (x, y, s, cut) =>
  place(
    [
      fill(k.midPale, poly('-80,0 80,0 80,-60 -80,-60')),
      line(k.mid, 1.6, Array.from({ length: 9 }, (_, i) => `M-80 ${-6 - i * 6}H80`).join('')),
      fill(k.paper, poly('-80,-60 80,-60 108,-104 -46,-104')),
      place(
        art.bend(
          [fill(k.ink, rect(-50, -76, 100, 12)), place(photo, { x: -50, y: -52 })],
          (u, v) => [u * 1.35 + 12 + -v * 0.3 - 12, -60 - ((v * -1 + 10) / 90) * 44],
        ),
        {},
      ),
      cut
        ? line(k.signal, 4, 'M-20 0C-30 -20 -60 -10 -90 12M20 0C40 -20 60 16 100 6')
        : line(k.signal, 4, 'M-14 0V-60L22 -104M30 0V-60L62 -104'),
    ],
    { x, y, scale: s },
  );
const near = [
  bundle(250, 870, 1.7, true),
  bundle(560, 940, 1.9, false),
  bundle(1010, 930, 1.8, true),
  front(800, 876, 1.1, -24, 0.3),
];
const reader = rimLit(
  place(
    art.profile(
      art.wardrobe(k, { cloth: k.ink, skin: k.paperWarm, fold: k.mid, hat: k.ink, band: k.signal }),
      {
        dress: 'coat',
        hair: 'short',
        hat: 'fedora',
        pose: {
          neck: 16,
          near: { arm: [20, 118], leg: [4, 0] },
          far: { arm: [30, 110], leg: [-5, -5] },
        },
        held: place(art.newspaper(k), { x: 14, y: -22, scale: 1.1, turn: 8 }),
      },
    ),
    { x: 1370, y: 880, scale: 3.1, flip: true },
  ),
  { light: k.paper, dx: -4, dy: -3 },
);
const hurrying = rimLit(
  place(
    art.profile(art.wardrobe(k, { cloth: k.ink, skin: k.ink, fold: k.mid }), {
      dress: 'coat',
      pose: 'walk',
      hair: 'full',
    }),
    { x: 110, y: 756, scale: 1.8, flip: true },
  ),
  { light: k.paper, dx: 3, dy: -2 },
);
export default art
  .scene({
    id: 'o_exposed_93',
    era: 1993,
    ground: k.mid,
    home: 'dawn',
    crop: '52% 70%',
    title: 'On every front page',
    desc: 'A lit newspaper kiosk at dawn. Bundles of papers are just cut open, and every front page shows the same photograph of a white manor in snow; a man in a hat stands reading, another hurries away.',
  })
  .layer('sky', 0.1, sky)
  .layer('street', 0.3, street)
  .layer('kiosk', 0.6, kiosk)
  .layer('vendor', 0.65, vendor)
  .layer('counter', 0.7, counter)
  .layer('figures', 0.95, [hurrying, reader])
  .layer('foreground', 1.2, near);
