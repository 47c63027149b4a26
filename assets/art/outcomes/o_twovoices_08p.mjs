// Two voices: back to back, two men at two lecterns speak at once; what they say meets over a city that burns.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(2013);
const SEA = 520;
const sky = [
  fill(k.mid, rect(-60, -60, 1720, 700)),
  halftone(k.ink, [-60, -60, 1660, 400], art.down(-60, 420, 1, 0.2), { max: 14, levels: 14 }),
  halftone(k.signal, [200, 180, 1400, SEA], art.pool(800, 540, 60, 470, 0.95, 0.72), {
    max: 14,
    levels: 12,
  }),
];
const smoke = [
  place(art.smoke(k.ink, 430, { lean: 0.26, r0: 16, r1: 90, puffs: 15, seed: 3 }), {
    x: 690,
    y: 470,
  }),
  place(art.smoke(k.midDeep, 380, { lean: -0.3, r0: 14, r1: 76, puffs: 14, seed: 8 }), {
    x: 930,
    y: 474,
  }),
  place(art.smoke(k.ink, 300, { lean: 0.5, r0: 10, r1: 60, puffs: 12, seed: 12 }), {
    x: 800,
    y: 470,
  }),
];
// ---- the far city
const r = art.chance(17);
let d = '';
let lit = '';
for (let x = 420; x < 1180; ) {
  const w = 18 + r() * 30;
  const h = 24 + r() * 60 * (1 - Math.abs(x - 800) / 520);
  d += rect(x, SEA - h, w + 1, h + 4);
  if (r() < 0.6) lit += rect(x + w * 0.3, SEA - h * 0.7, 4, 6);
  x += w;
}
const city = [
  fill(
    k.ink,
    `${d + rect(590, 404, 9, 116) + poly('586,404 594.5,380 603,404')}${curve('1000,500! 1000,470 1020,450 1040,446 1060,450 1080,470 1080,500!')}${rect(1096, 420, 8, 90)}`,
  ),
  fill(k.signal, lit),
  fill(
    k.signal,
    [
      [690, 1],
      [800, 0.8],
      [930, 1.1],
      [742, 0.6],
      [860, 0.6],
    ]
      .map(([x, s]) =>
        curve([
          [x - 16 * s, 476, 1],
          [x - 14 * s, 450],
          [x - 6 * s, 462],
          [x - 2 * s, 430 - 10 * s, 1],
          [x + 8 * s, 456],
          [x + 14 * s, 446, 1],
          [x + 17 * s, 476, 1],
        ]),
      )
      .join(''),
  ),
  fill(
    k.paper,
    [
      [692, 1],
      [930, 1.1],
    ]
      .map(([x, s]) =>
        curve([
          [x - 7 * s, 476, 1],
          [x - 3 * s, 460],
          [x, 450, 1],
          [x + 6 * s, 464],
          [x + 7 * s, 476, 1],
        ]),
      )
      .join(''),
  ),
];
const street = [
  fill(k.ink, rect(-60, SEA, 1720, 460)),
  fill(k.midDeep, poly('690,520 910,520 1760,990 -160,990')),
  halftone(k.signalDeep, [200, SEA, 1400, 900], art.pool(800, 530, 40, 520, 0.95, 0.6), {
    max: 12,
    levels: 10,
    inside: poly('690,520 910,520 1760,990 -160,990'),
  }),
  // broken fronts on both sides
  fill(
    k.ink,
    poly(
      '-80,-80 90,-80 120,60 170,80 180,250 250,270 262,400 380,430 392,480 560,500 600,540 300,700 -80,900',
    ) +
      poly(
        '1680,-80 1530,-80 1500,90 1440,110 1426,240 1350,300 1340,410 1230,430 1216,486 1050,500 1000,540 1300,700 1680,900',
      ),
  ),
  fill(
    k.lift,
    [
      [-40, 40],
      [40, 190],
      [110, 330],
      [-40, 330],
      [220, 470],
      [-40, 520],
      [90, 520],
    ]
      .map(([x, y]) => poly([x, y], [x + 50, y + 8], [x + 50, y + 88], [x, y + 90]))
      .join('') +
      [
        [1580, 60],
        [1500, 220],
        [1590, 260],
        [1420, 360],
        [1560, 440],
        [1460, 520],
        [1340, 470],
      ]
        .map(([x, y]) => poly([x, y + 8], [x + 50, y], [x + 50, y + 92], [x, y + 88]))
        .join(''),
  ),
  fill(
    k.signal,
    poly([110, 338], [160, 344], [160, 400], [110, 420]) +
      poly([1420, 372], [1470, 360], [1470, 440], [1420, 448]),
  ),
  fill(
    k.lift,
    [
      [480, 640, 60, 18],
      [1130, 650, 70, 20],
      [330, 760, 90, 26],
      [1290, 770, 80, 24],
    ]
      .map(([x, y, w, h]) =>
        poly(
          [x - w, y],
          [x - w * 0.4, y - h],
          [x + w * 0.2, y - h * 0.6],
          [x + w * 0.7, y - h * 1.1],
          [x + w, y],
          [x + w * 0.3, y + h * 0.4],
        ),
      )
      .join(''),
  ),
];
// ---- what they say: rings from either side
const rings = (cx, cy, flip) =>
  [70, 118, 166, 214, 262, 310, 358].map((q, i) => {
    const pts = Array.from({ length: 15 }, (_, j) => {
      const a = ((flip ? 180 - (-34 - 6 * j) : -34 - 6 * j) * Math.PI) / 180;
      return [cx + Math.cos(a) * q * 1.16, cy + Math.sin(a) * q];
    });
    return line(flip ? k.paper : k.signal, 9 - i * 0.9, curve(pts, false));
  });
// ---- the two at their lecterns
const c = (o) => art.wardrobe(k, { skin: k.signalDeep, fold: k.mid, ...o });
const lectern = [
  fill(k.lift, poly('-46,-118 46,-122 34,0 -34,0')),
  fill(k.ink, poly('-46,-118 -8,-119 -10,0 -34,0')),
  fill(k.lift, poly('-60,-118 62,-134 62,-124 -58,-108')),
  line(k.midPale, 3, open([-60, -118], [62, -134])),
];
const speaker = (x, flip, hair, over, light) => [
  rimLit(
    place(
      art.profile(c(over), {
        hair,
        pose: {
          lean: 6,
          neck: -4,
          near: { arm: [30, 66], leg: [8, -2] },
          far: { arm: [44, 84], leg: [-8, -10] },
        },
      }),
      { x, y: 876, scale: 2.6, flip },
    ),
    { light, dx: flip ? -5 : 5, dy: -3, second: { light: k.signal, dx: flip ? 3 : -3, dy: 0 } },
  ),
];
const put = (x, flip) =>
  rimLit(place(lectern, { x, y: 880, scale: 2.35, flip }), {
    light: k.paper,
    dx: flip ? 4 : -4,
    dy: -3,
  });
const mics = (flip) =>
  place(
    [
      line(
        k.midPale,
        5,
        'M-372 590C-366 550 -330 530 -288 522M-350 584C-340 556 -316 548 -282 548',
      ),
      fill(k.paper, ellipse(-282, 518, 21, 12) + ellipse(-276, 546, 19, 11)),
      line(k.ink, 2.6, 'M-290 508v20M-280 506v24M-270 508v20M-282 537v18M-272 535v22'),
    ],
    { x: 800, flip },
  );
const figures = [
  fill(k.ink, ellipse(560, 884, 230, 18) + ellipse(1040, 884, 230, 18)),
  speaker(664, true, 'fringe', { cloth: k.ink }, k.paper),
  speaker(936, false, 'short', { cloth: k.ink }, k.paper),
  put(468, false),
  put(1132, true),
  mics(false),
  mics(true),
];
const papersBlown = [
  [620, 720, -18],
  [1010, 700, 24],
  [800, 800, 8],
  [250, 640, 30],
  [1380, 650, -26],
].map(([x, y, t], i) =>
  place(
    [
      fill(i % 2 ? k.paperShade : k.paper, poly('-18,-12 16,-16 20,10 -14,14')),
      line(k.mid, 2, 'M-9 -6l18 -2M-8 0l18 -2M-7 6l10 -1'),
    ],
    { x, y, turn: t, scale: i === 2 ? 1.3 : 0.9 },
  ),
);

export default art
  .scene({
    id: 'o_twovoices_08p',
    era: 2013,
    ground: k.ink,
    home: 'dusk',
    crop: '50% 62%',
    title: 'Two voices at once',
    desc: 'In a street of broken fronts two men stand back to back at two lecterns, speaking in opposite directions. The rings of both voices meet in the smoke above a far city on fire.',
  })
  .layer('sky', 0.1, sky)
  .layer('smoke', 0.2, smoke)
  .layer('skyline', 0.25, city)
  .layer('voices', 0.4, [rings(430, 490, false), rings(1170, 490, true)])
  .layer('room', 0.5, street)
  .layer('papers', 0.9, papersBlown)
  .layer('figures', 1, figures);
