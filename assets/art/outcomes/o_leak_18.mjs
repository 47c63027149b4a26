// Leak: dawn in Seoul; one headline block in amber, and a line of umbrellas that stops to read.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, curve, place, halftone, rimLit } = art;

const k = art.inks(2013);
const STREET = 730;
const sky = [
  fill(k.paperShade, rect(-60, -60, 1720, 800)),
  halftone(k.mid, [-60, -60, 1660, 360], art.down(-60, 370, 0.95, 0), { max: 14, levels: 16 }),
  halftone(k.paper, [-60, 240, 1660, 640], art.down(230, 620, 0, 0.9), { max: 13, levels: 14 }),
];
const city = [
  fill(
    k.midPale,
    curve(
      '-60,660! -60,470! 200,440 420,380 620,400 820,470 1100,500 1400,440 1660,480! 1660,660!',
    ),
  ),
  // the tower on its hill
  fill(
    k.midPale,
    rect(404, 190, 10, 210) + poly('386,262 432,262 424,296 394,296') + rect(407, 120, 4, 80),
  ),
  [
    [-10, 130, 330],
    [130, 90, 260],
    [1230, 110, 300],
    [1350, 130, 400],
    [1500, 150, 340],
    [230, 80, 210],
    [1130, 84, 230],
  ].map(([x, w, h], i) =>
    place(art.towerBlock(k.mid, k.paperWarm, w, h, { cols: 6, rows: 12, on: 0.24, seed: 3 + i }), {
      x: x + w / 2,
      y: STREET,
    }),
  ),
];
// ---- the kiosk -----------------------------------------------------------------------------------------------------------------
const K = { l: 560, r: 1040 };
const page = (x, y, w, h, loud) => [
  fill(k.paper, rect(x, y, w, h)),
  fill(k.ink, rect(x + 8, y + 8, w - 16, 9)),
  loud
    ? fill(k.signal, rect(x + 8, y + 24, w - 16, h * 0.3))
    : fill(k.midDeep, rect(x + 8, y + 24, w - 30, 12)),
  line(
    k.midPale,
    2.4,
    Array.from({ length: 6 }, (_, i) =>
      open(
        [x + 10, y + h * 0.52 + i * h * 0.075],
        [x + w - 10 - (i % 3) * 8, y + h * 0.52 + i * h * 0.075],
      ),
    ).join(''),
  ),
];
const kiosk = [
  fill(k.ink, rect(K.l, 300, K.r - K.l, STREET - 300)),
  fill(k.signal, rect(K.l + 24, 330, K.r - K.l - 48, 190)),
  halftone(k.paper, [K.l + 24, 330, K.r - 24, 520], art.pool(800, 430, 40, 210, 0.95), {
    pitch: 10,
    max: 10,
    levels: 10,
    inside: rect(K.l + 24, 330, K.r - K.l - 48, 190),
  }),
  // the keeper, his face down over the count
  place(
    art.profile(art.wardrobe(k, { skin: k.ink, linen: k.ink, fold: k.ink }), {
      hat: 'peaked',
      pose: {
        neck: 16,
        lean: 8,
        near: { arm: [30, 90], leg: [2, -2] },
        far: { arm: [36, 96], leg: [-3, -4] },
      },
    }),
    { x: 900, y: 660, scale: 1.66, flip: true },
  ),
  [590, 652].map((x) => page(x, 346, 56, 78, false)),
  fill(k.midDeep, rect(K.l - 20, 512, K.r - K.l + 40, 26)),
  line(k.midPale, 3, open([K.l - 20, 513], [K.r + 20, 513])),
  fill(k.midDeep, poly([K.l - 60, 306], [K.l + 20, 236], [K.r - 20, 236], [K.r + 60, 306])),
  Array.from({ length: 12 }, (_, i) =>
    fill(i % 2 ? k.paper : k.mid, `M${K.l - 60 + i * 50} 305h50v16c0 20 -50 20 -50 0z`),
  ),
  // the one paper, hung across the front
  page(640, 552, 320, 168, true),
];
const glow = halftone(
  k.signal,
  [360, 300, 1240, 900],
  (x, y) =>
    x > K.l - 20 && x < K.r + 20 && y < STREET ? 0 : art.pool(800, 560, 230, 420, 0.75, 0.8)(x, y),
  { max: 10, levels: 9 },
);
const street = [
  fill(k.mid, rect(-60, STREET, 1720, 260)),
  line(k.paper, 4, open([-60, STREET], [1660, STREET])),
  halftone(k.midDeep, [-60, STREET + 20, 1660, 948], art.down(STREET, 950, 0, 0.9), {
    max: 12,
    levels: 10,
  }),
  art.glitter(k.paper, 800, STREET + 20, 940, {
    n: 40,
    near: 300,
    spread: 560,
    len: 120,
    width: 3,
    seed: 7,
  }),
];
// ---- umbrellas --------------------------------------------------------------------------------------------------------------------
const dome = (cloth, rib) => [
  fill(
    cloth,
    curve(
      '-60,0! -50,-26 -26,-44 0,-48 26,-44 50,-26 60,0! 50,-6 40,0! 30,-7 20,0! 10,-7 0,0! -10,-7 -20,0! -30,-7 -40,0! -50,-6',
    ),
  ),
  line(rib, 1.2, 'M-20 0C-18 -20 -9 -38 0 -47C9 -38 18 -20 20 0M0 -48v-6'),
];
const c = (over) => art.wardrobe(k, { skin: k.midDeep, fold: k.mid, ...over });
const reader = (x, y, s, cloth, rib, o = {}, over = {}) => [
  rimLit(
    place(
      art.fromBehind(c(over), { dress: 'coat', hair: 'short', arms: ['down', 'front'], ...o }),
      { x, y, scale: s },
    ),
    { light: k.paper, dx: x < 800 ? 3 : -3, dy: -2 },
  ),
  line(k.ink, 2.2 * s, open([x + 14 * s, y - 106 * s], [x + 6 * s, y - 196 * s])),
  rimLit(
    place(dome(cloth, rib), {
      x: x + 5 * s,
      y: y - 176 * s,
      scale: s * 0.98,
      turn: x < 800 ? 5 : -5,
    }),
    { light: k.paper, dx: 0, dy: -4 },
  ),
];
const line1 = [
  reader(180, 880, 1.9, k.midDeep, k.mid, {}, { cloth: k.lift }),
  reader(1450, 880, 1.9, k.mid, k.midDeep, {}, { cloth: k.lift }),
  reader(470, 930, 2.2, k.ink, k.mid, { headTurn: 8 }),
  reader(1180, 930, 2.2, k.midDeep, k.mid, { headTurn: -8, hair: 'full' }),
];
const nearest = [
  reader(60, 1150, 3.2, k.ink, k.mid, { headTurn: 8 }),
  reader(1560, 1160, 3.2, k.signalDeep, k.signal, { headTurn: -8 }),
];
const rain = art.rain(k.paper, [-48, -48, 1648, 940], 120, { len: 46, width: 1.8, seed: 5 });

export default art
  .scene({
    id: 'o_leak_18',
    era: 2013,
    ground: k.mid,
    home: 'dawn',
    crop: '50% 74%',
    title: 'A headline at dawn',
    desc: 'A newspaper kiosk in Seoul on a wet dawn. One front page with an amber headline block hangs across it; people under umbrellas have stopped in a line to read.',
  })
  .layer('sky', 0.1, sky)
  .layer('skyline', 0.25, city)
  .layer('glow', 0.45, glow)
  .layer('room', 0.5, kiosk)
  .layer('ground', 0.48, street)
  .layer('figures', 1, line1)
  .layer('foreground', 1.25, nearest)
  .layer('rain', 1.35, rain);
