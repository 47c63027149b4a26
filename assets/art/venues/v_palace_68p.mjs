// Independence Palace, Saigon, at dusk: behind the concrete lattice every lamp is lit but one; on the lacquered table a
// general's cap lies beside a communique that nobody has signed.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, mirrored, place, halftone, rimLit } = art;

const k = art.inks(1971);
const dusk = art.skies(k).dusk;
const sky = [
  fill(dusk.body, rect(-60, -60, 1720, 700)),
  halftone(dusk.high, [-60, -60, 1660, 330], art.down(-60, 340, 0.95, 0), { max: 14, levels: 16 }),
  halftone(dusk.low, [-60, 220, 1660, 600], art.down(210, 560, 0, 1), { max: 14, levels: 14 }),
];
const trees = art.treeLine(k.signalDeep, -80, 1680, 560, 20, 64, { seed: 5, depth: 60 });

// ---- the front: four storeys of lattice between thin white slabs
const F = { x: 196, w: 1208, y: 176 };
const floors = [
  { y: 206, h: 76 },
  { y: 300, h: 104 },
  { y: 422, h: 104 },
];
const lit = [
  floors.map(({ y, h }) => fill(k.signal, rect(F.x + 10, y, F.w - 20, h))),
  floors.map(({ y, h }) =>
    halftone(
      k.paper,
      [F.x + 10, y, F.x + F.w - 10, y + h],
      (x, v) => 0.72 - Math.abs(v - y - h * 0.4) / (h * 1.5) - 0.25 * Math.abs(Math.sin(x / 96)),
      {
        pitch: 12,
        max: 12,
        levels: 7,
      },
    ),
  ),
];
const DARK = { x: 1106, w: 100 };
const bamboo = (x, y, h, w) => {
  const n = 3;
  const s = h / n;
  const side = (d) =>
    Array.from({ length: n }, (_, i) => [
      [x + d * w * 0.5, y + s * i, 1],
      [x + d * w * 0.28, y + s * (i + 0.5)],
      [x + d * w * 0.5, y + s * (i + 1), 1],
    ]).flat();
  return curve([...side(1), ...side(-1).reverse()]);
};
const front = [
  fill(k.ink, rect(DARK.x, floors[1].y, DARK.w, floors[1].h)),
  fill(
    k.ink,
    floors
      .map(({ y, h }, j) =>
        Array.from({ length: 41 }, (_, i) => {
          const x = F.x + 14 + (i * (F.w - 28)) / 40;
          return Math.abs(x - 800) < 74 ? '' : j === 0 ? rect(x - 3, y, 6, h) : bamboo(x, y, h, 15);
        }).join(''),
      )
      .join(''),
  ),
  // slabs and the roof pavilion
  fill(
    k.midDeep,
    rect(F.x - 26, F.y, F.w + 52, 30) +
      rect(F.x - 12, 282, F.w + 24, 18) +
      rect(F.x - 20, 404, F.w + 40, 18) +
      rect(F.x - 12, 526, F.w + 24, 40),
  ),
  fill(
    k.midDeep,
    rect(610, 104, 380, 20) +
      rect(640, 124, 20, 56) +
      rect(940, 124, 20, 56) +
      rect(730, 124, 14, 56) +
      rect(856, 124, 14, 56),
  ),
  line(
    k.paper,
    4,
    open([F.x - 26, F.y], [F.x + F.w + 26, F.y]) +
      open([F.x - 12, 283], [F.x + F.w + 12, 283]) +
      open([F.x - 20, 405], [F.x + F.w + 20, 405]) +
      open([610, 105], [990, 105]),
  ),
  // the middle bay: tall piers, balcony, door
  fill(k.midDeep, [722, 772, 822, 872].map((x) => rect(x - 7, 206, 14, 360)).join('')),
  line(k.paper, 3, [729, 779, 829, 879].map((x) => open([x, 208], [x, 520])).join('')),
  fill(k.midDeep, rect(706, 396, 188, 34)),
  line(
    k.ink,
    4,
    Array.from({ length: 15 }, (_, i) => open([716 + i * 12, 400], [716 + i * 12, 428])).join(''),
  ),
  fill(k.midDeep, poly('640,560 960,560 990,584 610,584')),
  line(k.paper, 4, open([800, 104], [800, 24])),
  fill(k.signal, curve('802,30! 826,36 850,28 878,34! 876,74! 850,70 826,78 802,72!')),
  line(
    k.signalDeep,
    4,
    'M803 44C826 50 850 42 877 47M803 52C826 58 850 50 877 55M803 60C826 66 850 58 876 63',
  ),
];
// ---- the lawn, the drive, two sentries
const lawn = [
  fill(k.midDeep, rect(-80, 564, 1760, 160)),
  fill(k.mid, curve('-80,640! 300,596 800,584 1300,596 1680,640! 1680,720! -80,720!')),
  fill(k.midDeep, ellipse(800, 652, 330, 36)),
  halftone(k.ink, [-60, 620, 1660, 720], art.down(600, 720, 0, 0.7), { max: 11, levels: 8 }),
  fill(k.paper, curve('786,640! 792,596 800,578 808,596 814,640!')),
  line(k.paper, 3, 'M800 582C776 600 770 622 768 644M800 582C824 600 830 622 832 644'),
];
const glint = art.glitter(k.signal, 800, 632, 676, {
  n: 30,
  near: 230,
  spread: 260,
  len: 60,
  width: 3.4,
  seed: 6,
});
const c = (o) => art.wardrobe(k, { skin: k.ink, linen: k.ink, fold: k.mid, ...o });
const sentries = [
  [366, 1],
  [1180, -1],
].map(([x, d]) =>
  rimLit(
    [
      place(
        [
          art.fromBehind(c(), { dress: 'tunic', hat: 'peaked', arms: ['behind', 'behind'] }),
          line(k.ink, 3.4, 'M16 -176L24 -70'),
        ],
        { x, y: 690, scale: 0.72 },
      ),
    ],
    { light: k.signal, dx: -d * 2, dy: -2 },
  ),
);
// ---- near: a dark loggia, palms, the table
const palms = [
  place(art.palm(k.ink, 560, { lean: 70, size: 210, seed: 4 }), { x: 60, y: 760 }),
  place(art.palm(k.ink, 470, { lean: -60, size: 190, seed: 9 }), { x: 1560, y: 760 }),
];
const TOP = 712;
const top = poly(
  [-80, TOP + 40],
  [250, TOP],
  [1350, TOP],
  [1680, TOP + 40],
  [1680, 990],
  [-80, 990],
);
const table = [
  fill(k.ink, top),
  line(k.signal, 4, open([-80, TOP + 40], [250, TOP], [1350, TOP], [1680, TOP + 40])),
];
const sheen = [
  // the lit front stands on its head in the lacquer
  fill(
    k.signalDeep,
    Array.from({ length: 38 }, (_, i) => {
      const x = 90 + i * 38.4;
      return i === 28 || i === 29
        ? ''
        : rect(x, TOP + 44 + ((i * 7) % 5) * 4, 15, 60 + ((i * 11) % 7) * 9);
    }).join(''),
  ),
  halftone(k.signal, [300, TOP + 6, 1300, 948], art.pool(700, 830, 60, 420, 0.9, 0.32), {
    pitch: 12,
    max: 12,
    levels: 10,
  }),
];
const cap = place(
  [
    fill(k.ink, ellipse(4, 8, 62, 10), { inner: true }),
    fill(k.paper, curve('-50,-30! -66,-42 -62,-58 -30,-70 6,-78 44,-70 66,-56 64,-42 54,-30!')),
    fill(
      k.paperShade,
      curve('-50,-30! -66,-42 -60,-50! -30,-42 20,-40 62,-48! 64,-42 54,-30! 0,-24'),
      { inner: true },
    ),
    fill(k.signal, curve('-50,-32! 0,-26 54,-32! 51,-10! 0,-4 -47,-10!')),
    fill(k.ink, curve('-45,-11! 0,-5 49,-11! 60,2 44,14 2,18 -42,14 -56,2')),
    line(k.paper, 3, 'M-44 6C-20 12 24 12 46 4', { inner: true }),
    line(k.signalDeep, 4, 'M-47 -11C-20 -6 24 -6 50 -12', { inner: true }),
    fill(k.signalDeep, ellipse(2, -40, 15, 13), { inner: true }),
    fill(k.paper, art.starPath(2, -40, 10), { inner: true }),
    fill(k.paper, ellipse(-44, -12, 3.4) + ellipse(47, -12, 3.4), { inner: true }),
  ],
  { x: 560, y: 828, scale: 2.25 },
);
const page = place(
  [
    fill(k.ink, poly('-128,-30 92,-34 152,50 -116,56'), { opacity: 0.6 }),
    fill(k.paper, poly('-120,-44 96,-48 150,38 -112,42')),
    line(k.ink, 4, 'M-60 -32H40'),
    line(
      k.midDeep,
      3,
      [-18, -6, 6].map((y, i) => open([-98 + i, y], [[96, 102, 60][i], y - 1])).join(''),
    ),
    line(k.midPale, 3, 'M-94 26H-6M38 25H128'),
    line(k.signal, 8, open([60, 2], [214, -26])),
    line(k.signalDeep, 8, open([176, -19], [214, -26])),
  ],
  { x: 962, y: 820, scale: 1.16 },
);
const carafe = [
  place(
    [
      fill(k.midPale, mirrored('0,-40! 5,-40! 5,-28 15,-18 16,-3 12,0! 0,0!')),
      fill(k.mid, mirrored('0,-14! 15,-14! 16,-3 12,0! 0,0!')),
      line(k.paper, 1.6, 'M-10 -16C-12 -10 -11 -6 -10 -3'),
    ],
    {
      x: 1270,
      y: 806,
      scale: 2.1,
    },
  ),
  place(
    [fill(k.midPale, poly('-9,-20 9,-20 7,0 -7,0')), line(k.paper, 1.4, open('-6,-17 -5,-3'))],
    { x: 1340, y: 816, scale: 2.1 },
  ),
];
const layers = { trees, front, lawn, lit };
export default art
  .scene({
    id: 'v_palace_68p',
    era: 1971,
    ground: k.ink,
    home: 'dusk',
    crop: '38% 74%',
    title: 'Independence Palace, Saigon, at dusk',
    desc: 'A wide modern palace with a concrete lattice, every window lit but one. Before it, on a dark lacquered table, lie a general’s cap and a typed page with two empty lines at its foot.',
    hours: art.hours(k, 'dusk', {
      sky: ['sky'],
      by: art.fitted(layers, {
        dawn: { trees: { [k.signalDeep]: k.midDeep } },
        day: {
          trees: { [k.signalDeep]: k.mid },
          lit: { [k.signal]: k.mid, [k.paper]: k.midPale },
          front: { [k.midDeep]: k.paper, [k.ink]: k.midDeep, [k.paper]: k.paperShade },
          lawn: { [k.mid]: k.midPale, [k.midDeep]: k.mid, [k.ink]: k.mid },
          glint: null,
        },
        night: {
          trees: { [k.signalDeep]: k.ink },
          lawn: { [k.mid]: k.midDeep, [k.midDeep]: k.ink },
        },
      }),
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('trees', 0.25, trees)
  .layer('lit', 0.4, lit)
  .layer('front', 0.4, front)
  .layer('lawn', 0.5, lawn)
  .layer('glint', 0.5, glint)
  .layer('figures', 0.6, sentries)
  .layer('palms', 0.85, palms)
  .layer('table', 1.1, table)
  .layer('sheen', 1.1, sheen)
  .layer('things', 1.15, [carafe, page, rimLit(cap, { light: k.paper, dx: 3, dy: -3 })]);
