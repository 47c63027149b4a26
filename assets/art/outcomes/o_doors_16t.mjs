// The closed door: on a long front by night one great door is barred, and under a dozen small ones lies a thread of light.
// In the snow a line of suitcases; far off an aeroplane comes down to fetch people home.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit, chance } = art;

const k = art.inks(2013);
const c = (o) => art.wardrobe(k, { skin: k.midDeep, fold: k.mid, ...o });
const night = art.skies(k).night;
const G = 660;
const sky = [
  fill(night.body, rect(-60, -60, 1720, 760)),
  halftone(night.high, [-60, -60, 1660, 260], art.down(-60, 280, 1, 0.2), { max: 15, levels: 12 }),
  halftone(night.low, [1100, 300, 1660, 640], art.down(300, 640, 0, 0.7), { max: 11, levels: 9 }),
];
// ---- the field beyond the end of the front --------------------------------------------------------------------------------------------------
const field = [
  fill(k.midDeep, rect(1180, 600, 520, 80)),
  art.specks(
    k.signal,
    7,
    Array.from({ length: 12 }, (_, i) => [1290 + i * 32, 612 + (i % 2) * 4]),
  ),
  place(
    [
      rimLit(
        fill(
          k.ink,
          curve('-150,-28! -140,-50 -110,-58 90,-58 140,-46 160,-30 140,-16! -130,-14!') +
            poly('-146,-44 -176,-112 -140,-112 -96,-54') +
            poly('-10,-22 -80,14 -40,14 60,-22') +
            rect(-90, -14, 8, 16) +
            rect(84, -14, 8, 16),
        ),
        { light: k.paper, dx: -1.5, dy: -3 },
      ),
      fill(k.paper, Array.from({ length: 13 }, (_, i) => rect(-92 + i * 16, -46, 7, 7)).join('')),
      fill(k.signal, ellipse(-160, -114, 5) + ellipse(158, -30, 6)),
    ],
    { x: 1440, y: 300, scale: 0.86, flip: true, turn: -9 },
  ),
];
// ---- the front ---------------------------------------------------------------------------------------------------------------------------------
const F = { l: -80, r: 1240 };
const front = [
  fill(k.lift, rect(F.l, 60, F.r - F.l, G - 60)),
  fill(k.midDeep, rect(F.l, 40, F.r - F.l + 18, 30) + rect(F.l, 330, F.r - F.l, 12)),
  line(k.midPale, 3, open([F.l, 40], [F.r + 18, 40]) + open([F.l, 330], [F.r, 330])),
  fill(
    k.ink,
    Array.from({ length: 10 }, (_, i) =>
      i === 4 || i === 5 ? '' : rect(-20 + i * 128, 120, 62, 160),
    ).join(''),
  ),
  line(
    k.mid,
    2.6,
    Array.from({ length: 10 }, (_, i) =>
      i === 4 || i === 5
        ? ''
        : rect(-20 + i * 128, 120, 62, 160) + open([11 + i * 128, 120], [11 + i * 128, 280]),
    ).join(''),
  ),
];
const M = { x: 470, w: 240, y: 236 };
const grand = [
  fill(k.midDeep, rect(M.x - 74, M.y - 60, M.w + 148, G - M.y + 60)),
  fill(
    k.mid,
    rect(M.x - 62, M.y - 10, 30, G - M.y + 10) + rect(M.x + M.w + 32, M.y - 10, 30, G - M.y + 10),
  ),
  fill(
    k.midPale,
    rect(M.x - 62, M.y - 10, 9, G - M.y + 10) + rect(M.x + M.w + 32, M.y - 10, 9, G - M.y + 10),
  ),
  fill(k.mid, poly([M.x - 92, M.y - 58], [M.x + M.w / 2, M.y - 150], [M.x + M.w + 92, M.y - 58])),
  fill(
    k.midDeep,
    poly([M.x - 50, M.y - 68], [M.x + M.w / 2, M.y - 130], [M.x + M.w + 50, M.y - 68]),
  ),
  line(
    k.paper,
    4,
    open([M.x - 92, M.y - 60], [M.x + M.w / 2, M.y - 152], [M.x + M.w + 92, M.y - 60]),
  ),
  fill(k.ink, art.archway(M.x, M.y, M.w, G - M.y)),
  fill(k.signalDeep, art.archway(M.x + 12, M.y + 12, M.w / 2 - 16, G - M.y - 12)),
  fill(k.signalDeep, art.archway(M.x + M.w / 2 + 4, M.y + 12, M.w / 2 - 16, G - M.y - 12)),
  line(
    k.ink,
    4,
    [M.x + 28, M.x + M.w / 2 + 20]
      .map((x) => rect(x, M.y + 90, 72, 110) + rect(x, M.y + 290, 72, 110))
      .join(''),
  ),
  // the bar, and its lock
  fill(k.ink, rect(M.x - 34, M.y + 214, M.w + 68, 46)),
  fill(k.midPale, rect(M.x - 34, M.y + 214, M.w + 68, 10)),
  fill(k.paper, ellipse(M.x + M.w / 2, M.y + 240, 30, 32)),
  fill(
    k.ink,
    ellipse(M.x + M.w / 2, M.y + 234, 8) +
      poly(
        [M.x + M.w / 2 - 5, M.y + 238],
        [M.x + M.w / 2 + 5, M.y + 238],
        [M.x + M.w / 2 + 8, M.y + 260],
        [M.x + M.w / 2 - 8, M.y + 260],
      ),
  ),
  // two lamps by it, out
  fill(
    k.ink,
    [M.x - 96, M.x + M.w + 80]
      .map((x) => poly([x, 350], [x + 16, 350], [x + 22, 396], [x - 6, 396]))
      .join(''),
  ),
];
const smallX = [-40, 32, 104, 176, 248, 320, 800, 872, 944, 1016, 1088, 1160];
const small = [
  fill(k.ink, smallX.map((x) => rect(x, 470, 48, G - 470)).join('')),
  line(k.mid, 2.4, smallX.map((x) => open([x, G], [x, 470], [x + 48, 470], [x + 48, G])).join('')),
  fill(k.midPale, smallX.map((x) => ellipse(x + 40, 570, 3.4)).join('')),
];
const threads = [
  fill(k.paper, smallX.map((x) => rect(x + 2, G - 7, 44, 8)).join('')),
  fill(
    k.signal,
    smallX
      .filter((_, i) => [1, 4, 7, 10].includes(i))
      .map((x) => rect(x + 44, 474, 4, G - 478))
      .join(''),
  ),
];
const snowGround = [
  fill(k.midPale, rect(-80, G, 1780, 320)),
  halftone(k.mid, [-60, G + 20, 1660, 948], art.down(G, 930, 0, 1), { max: 13, levels: 12 }),
];
const tongues = smallX.map((x) =>
  halftone(
    k.signal,
    [x - 50, G + 4, x + 98, G + 120],
    (u, v) => 0.95 * (1 - (v - G) / 110) * (Math.abs(u - x - 24) < 24 + (v - G) * 0.2 ? 1 : 0),
    { pitch: 10, max: 10, levels: 7 },
  ),
);
// ---- the suitcases ------------------------------------------------------------------------------------------------------------------------------
const r = chance(21);
const bag = (x, y, s, ink, deep) =>
  rimLit(
    place(
      [
        fill(k.ink, 'M-22 -72v-16q0 -8 8 -8h28q8 0 8 8v16h-9v-14h-26v14z'),
        fill(ink, curve('-50,-68 -46,-72! 46,-72! 50,-68 50,-4! 46,0 -46,0 -50,-4!')),
        fill(deep, rect(-34, -72, 9, 72) + rect(25, -72, 9, 72)),
        fill(k.paper, poly('8,-58 24,-54 20,-38 4,-42')),
      ],
      { x, y, scale: s },
    ),
    { light: k.paper, dx: -3, dy: -3 },
  );
const INKS = [
  [k.ink, k.lift],
  [k.signalDeep, k.ink],
  [k.midDeep, k.ink],
  [k.lift, k.ink],
];
const bags = Array.from({ length: 15 }, (_, i) => {
  const t = i / 14;
  return bag(
    1372 - 1290 * t + 20 * r(),
    704 + 166 * t ** 1.25,
    0.44 + 1.36 * t ** 1.2,
    ...INKS[(i * 3) % 4],
  );
});
const family = [
  rimLit(
    place(
      art.fromBehind(c({ cloth: k.ink }), {
        dress: 'coat',
        hat: 'fedora',
        arms: ['down', 'down'],
        headTurn: 6,
      }),
      { x: 1330, y: 880, scale: 1.9 },
    ),
    { light: k.paper, dx: 4, dy: -3 },
  ),
  rimLit(
    place(
      art.fromBehind(c({ cloth: k.signalDeep, hat: k.ink, trousers: k.ink, fold: k.ink }), {
        dress: 'coat',
        hair: 'full',
        headTurn: -6,
      }),
      { x: 1432, y: 876, scale: 1.76 },
    ),
    { light: k.paper, dx: 4, dy: -3 },
  ),
  rimLit(
    place(
      art.fromBehind(c({ cloth: k.midDeep, trousers: k.ink }), {
        dress: 'coat',
        hair: 'short',
        headTurn: 8,
        stance: 8,
      }),
      { x: 1510, y: 884, scale: 1.16 },
    ),
    { light: k.paper, dx: 3, dy: -3 },
  ),
];
const flakes = art.snow(k.paper, [-40, -40, 1640, 940], 120, { seed: 12, size: 6 });

export default art.staged(
  k,
  {
    id: 'o_doors_16t',
    era: 2013,
    ground: k.midPale,
    home: 'night',
    crop: '36% 62%',
    title: 'The closed door',
    desc: 'A long façade at night in snow. The great door in the middle is barred and locked; under a dozen small doors lie threads of light. A line of suitcases leads to a family who look up at an aeroplane coming down far off.',
  },
  [
    ['sky', 0.1, sky],
    ['skyline', 0.25, field],
    ['room', 0.45, [front, small, grand]],
    ['threads', 0.45, threads],
    ['ground', 0.5, snowGround],
    ['glow', 0.5, tongues],
    ['figures', 0.9, family],
    ['foreground', 1.1, bags],
    ['snow', 1.3, flakes],
  ],
);
