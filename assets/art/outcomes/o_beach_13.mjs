// The channel ends quietly: a cleared table, two glasses, and footprints that go two ways.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(2013);
const SEA = 330;
const sky = [
  fill(k.paperWarm, rect(-60, -60, 1720, 420)),
  halftone(k.mid, [-60, -60, 1660, 220], art.down(-60, 230, 0.9, 0), { max: 14, levels: 14 }),
  halftone(k.paper, [-60, 160, 1660, SEA], art.down(150, SEA, 0, 1), { max: 13, levels: 12 }),
];
const sun = [
  halftone(k.signal, [640, 130, 1000, SEA], art.glow(820, 318, 58, 150, 0.75), {
    max: 10,
    levels: 8,
  }),
  fill(k.signal, ellipse(820, 318, 58)),
  art.cloudBar(k.paper, 380, 214, 210, 12),
  art.cloudBar(k.paper, 1040, 176, 260, 12),
];
const sea = [
  fill(k.mid, curve('-60,332! -60,226! 60,244 150,206 240,250 330,262 430,316 470,332!')),
  fill(k.midPale, rect(-60, SEA, 1720, 180)),
  halftone(k.mid, [-60, SEA, 1660, 480], art.down(SEA, 480, 0.9, 0.1), { max: 12, levels: 9 }),
  art.glitter(k.paper, 820, SEA + 4, 470, {
    n: 50,
    near: 80,
    spread: 170,
    len: 100,
    width: 4,
    seed: 9,
  }),
  place(art.dhow(k, { sail: k.paperShade, rib: k.mid }), { x: 1130, y: 362, scale: 0.75 }),
];
const sand = [
  fill(
    k.paperShade,
    curve('-60,470! 200,456 520,480 820,462 1180,484 1660,462! 1660,960! -60,960!'),
  ),
  line(k.paper, 9, 'M-60 474C200 458 520 484 820 466S1300 488 1660 466'),
  halftone(k.midPale, [-60, 500, 1660, 900], art.down(490, 900, 0.05, 0.65), {
    max: 11,
    levels: 9,
  }),
];
// footprints from the terrace step, left and right along the shore
const track = (p0, p1, p2, n) =>
  Array.from({ length: n }, (_, i) => {
    const t = i / (n - 1);
    const q = (j) => (1 - t) ** 2 * p0[j] + 2 * t * (1 - t) * p1[j] + t * t * p2[j];
    const d = (j) => 2 * (1 - t) * (p1[j] - p0[j]) + 2 * t * (p2[j] - p1[j]);
    const l = Math.hypot(d(0), d(1));
    const s = 1.5 - 1.16 * t;
    const side = (i % 2 ? 1 : -1) * 17 * s;
    const [x, y] = [q(0) + (-d(1) / l) * side, q(1) + (d(0) / l) * side * 0.6];
    return place(
      [
        fill(k.mid, ellipse(6, 0, 15, 8) + ellipse(-16, 0, 8, 6.4)),
        fill(k.midDeep, ellipse(8, -2, 11, 4)),
      ],
      { x, y, turn: (Math.atan2(d(1), d(0)) * 180) / Math.PI, scale: [s, s * 0.8] },
    );
  });
const prints = [
  track([700, 750], [560, 570], [60, 500], 17),
  track([900, 750], [1080, 570], [1560, 498], 17),
];
const terrace = [
  fill(k.paper, poly('-80,760 1680,760 1680,790 -80,790')),
  fill(k.midPale, rect(-80, 788, 1760, 18)),
  fill(k.mid, rect(-80, 800, 1760, 180)),
  line(
    k.midDeep,
    3,
    [-7, -5, -3, -1, 1, 3, 5, 7]
      .map((i) => open([800 + i * 110, 800], [800 + i * 160, 960]))
      .join(''),
  ),
  halftone(k.paper, [400, 806, 1300, 948], art.pool(820, 800, 40, 420, 0.8, 0.4), {
    max: 11,
    levels: 8,
  }),
];
const table = [
  fill(k.midDeep, curve('560,918! 700,898 960,898 1060,918! 1020,980 600,980 520,960!')),
  rimLit(
    [
      fill(k.ink, rect(620, 690, 14, 226) + rect(976, 690, 14, 226)),
      fill(k.paper, poly('600,664 1010,664 1046,698 562,698')),
      fill(k.midPale, rect(562, 698, 484, 14)),
    ],
    { light: k.signal, dx: 3, dy: -3 },
  ),
  [
    [732, 682],
    [878, 682],
  ].map(([x, y], i) => [
    fill(k.midPale, ellipse(x, y + 2, 26, 7)),
    fill(k.paperShade, poly([x - 22, y - 86], [x + 22, y - 86], [x + 16, y], [x - 16, y])),
    fill(
      k.signal,
      poly([x - 19 + i, y - 34 - i * 24], [x + 19 - i, y - 34 - i * 24], [x + 16, y], [x - 16, y]),
    ),
    line(k.ink, 3, open([x - 22, y - 86], [x - 16, y], [x + 16, y], [x + 22, y - 86])),
    line(k.ink, 2.4, ellipse(x, y - 86, 22, 5)),
    line(k.paper, 3, open([x - 13, y - 70], [x - 10, y - 16])),
  ]),
];
const chairs = [
  [380, true],
  [1230, false],
].map(([x, flip]) =>
  rimLit(place(art.chairSide(k, k.ink, k.midDeep), { x, y: 912, scale: 2.7, flip, turn: 0 }), {
    light: k.paper,
    dx: flip ? -4 : 4,
    dy: -3,
  }),
);
const palms = [
  place(art.palm(k.ink, 640, { lean: 130, size: 300, seed: 4 }), { x: -10, y: 900 }),
  place(art.palm(k.ink, 560, { lean: -120, size: 260, seed: 7 }), { x: 1620, y: 900 }),
];

export default art
  .scene({
    id: 'o_beach_13',
    era: 2013,
    ground: k.midPale,
    home: 'dawn',
    crop: '50% 62%',
    title: 'Footprints going two ways',
    desc: 'A cleared table with two glasses on a villa’s terrace at dawn, its two chairs turned away. From the step two lines of footprints lead over the sand, left and right.',
  })
  .layer('sky', 0.1, sky)
  .layer('sun', 0.12, sun)
  .layer('sea', 0.25, sea)
  .layer('sand', 0.5, [sand, prints])
  .layer('terrace', 0.8, terrace)
  .layer('figures', 1, [chairs, table])
  .layer('foreground', 1.3, palms);
