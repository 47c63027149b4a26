// Exposed: by morning the meeting hangs on every newsstand, and the flashbulbs have found the street.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(1962);
const r = art.chance(11);
// ---- a front page: masthead bar, headline bars, one picture, columns; no letters -----------------------------------------------
const meeting = (w, h) => [
  // the same picture on every page: two heads over a small table
  fill(k.midPale, rect(0, 0, w, h)),
  place(
    [
      fill(k.ink, ellipse(-26, -44, 9, 11) + ellipse(26, -44, 9, 11)),
      fill(
        k.ink,
        curve('-44,0! -42,-24 -28,-32 -14,-20 -8,0!') + curve('44,0! 42,-24 28,-32 14,-20 8,0!'),
      ),
      fill(k.paper, rect(-16, -12, 32, 12)),
    ],
    { x: w / 2, y: h, scale: w / 104 },
  ),
];
const page = (w, h, loud) => {
  const bars = loud
    ? [
        [0.9, 0.075],
        [0.74, 0.075],
      ]
    : [
        [0.86, 0.055],
        [0.6, 0.055],
      ];
  let y = h * 0.17;
  const headline = bars
    .map(([len, t]) => {
      const d = rect(w * 0.06, y, w * len - w * 0.02, h * t);
      y += h * (t + 0.025);
      return d;
    })
    .join('');
  const picture = { x: w * 0.06, y: y + h * 0.01, w: w * 0.56, h: h * 0.34 };
  const cols = [];
  for (let v = picture.y; v < h * 0.94; v += h * 0.034) {
    cols.push(open([w * 0.68, v], [w * (0.9 + r() * 0.04), v]));
    if (v > picture.y + picture.h + h * 0.03)
      cols.push(
        open([w * 0.07, v], [w * 0.33, v]) + open([w * 0.38, v], [w * (0.56 + r() * 0.06), v]),
      );
  }
  return [
    fill(k.paper, rect(0, 0, w, h)),
    fill(k.ink, rect(w * 0.06, h * 0.04, w * 0.88, h * 0.07)),
    line(k.ink, 2, open([w * 0.06, h * 0.135], [w * 0.94, h * 0.135])),
    fill(loud ? k.signal : k.ink, headline),
    place(meeting(picture.w, picture.h), { x: picture.x, y: picture.y }),
    line(k.mid, 2.4, cols.join('')),
  ];
};
const hung = (x, y, w, h, turn, loud) =>
  place(
    [
      fill(k.ink, rect(7, 9, w, h), { opacity: 0.5 }),
      page(w, h, loud),
      fill(k.signalDeep, rect(w * 0.2, -12, 8, 24) + rect(w * 0.8, -12, 8, 24)),
    ],
    { x, y, turn },
  );
const stall = [
  fill(k.midDeep, rect(-60, -60, 1720, 1020)),
  fill(k.ink, rect(-60, 92, 1720, 10) + rect(-60, 408, 1720, 10)),
  [
    [-30, 0],
    [180, 1],
    [390, 0],
    [600, 0],
    [1030, 0],
    [1240, 1],
    [1450, 0],
  ].map(([x, loud], i) => hung(x, 104, 184, 262, [-2, 1.5, -1, 2, 1, -2, 1][i], loud)),
  [
    [-60, 1],
    [150, 0],
    [1300, 0],
    [1510, 1],
  ].map(([x, loud], i) => hung(x, 420, 184, 262, [1, -2, 2, -1][i], loud)), // bare board where the bulbs go off
  // the awning
  fill(k.signal, rect(-60, -60, 1720, 104)),
  fill(k.paper, Array.from({ length: 9 }, (_, i) => rect(-40 + i * 200, -60, 100, 104)).join('')),
  Array.from({ length: 18 }, (_, i) =>
    fill(i % 2 ? k.signal : k.paper, `M${-40 + i * 100} 43h100c0 44 -100 44 -100 0z`),
  ),
  line(k.ink, 3, open('-60,44 1660,44')),
];
const bigPage = [
  place([fill(k.ink, rect(10, 14, 330, 456), { opacity: 0.55 }), page(330, 456, true)], {
    x: 680,
    y: 150,
    turn: -3,
  }),
];
const counter = [
  fill(k.ink, rect(-60, 700, 1720, 300)),
  fill(k.signalDeep, rect(-60, 700, 1720, 24)),
  [
    [40, 44],
    [240, 64],
    [460, 36],
    [1120, 56],
    [1340, 40],
  ].map(([x, h]) => [
    fill(k.paperShade, rect(x, 700 - h, 150, h)),
    line(
      k.mid,
      2,
      Array.from({ length: Math.floor(h / 7) }, (_, j) =>
        open([x, 700 - j * 7], [x + 150, 700 - j * 7]),
      ).join(''),
    ),
    fill(k.paper, poly([x, 700 - h], [x + 150, 700 - h], [x + 158, 690 - h], [x + 10, 690 - h])),
  ]),
];

// ---- flashbulbs ------------------------------------------------------------------------------------------------------------------
const burst = (x, y, a, b, n) =>
  fill(
    k.paper,
    poly(
      ...Array.from({ length: n * 2 }, (_, i) => {
        const t = (i * Math.PI) / n;
        const q = i % 2 ? a : b * (0.75 + 0.25 * Math.sin(i * 2.3));
        return [x + Math.cos(t) * q, y + Math.sin(t) * q];
      }),
    ),
  );
const flash = (x, y, s) => [
  halftone(
    k.paper,
    [x - 260 * s, y - 260 * s, x + 260 * s, y + 260 * s],
    art.pool(x, y, 40 * s, 250 * s, 0.85),
    { pitch: 12, max: 11, levels: 10 },
  ),
  burst(x, y, 34 * s, 92 * s, 9),
];
const c = (over) => art.wardrobe(k, { skin: k.paperWarm, fold: k.mid, band: k.signal, ...over });
const aim = {
  near: { arm: [52, 146], leg: [2, -2] },
  far: { arm: [60, 138], leg: [-3, -4] },
  lean: 4,
};
const shooter = (x, y, s, flip, over) =>
  rimLit(
    place(
      art.profile(c(over), {
        hat: 'fedora',
        dress: 'coat',
        pose: aim,
        held: place(art.pressCamera(k), { x: 8, y: -10, scale: 1.1 }),
      }),
      { x, y, scale: s, flip },
    ),
    { light: k.paper, dx: flip ? -6 : 6, dy: -3 },
  );
const press = [
  shooter(250, 1110, 4.3, false, { cloth: k.ink }),
  shooter(1400, 1090, 4.1, true, { cloth: k.ink }),
];
const caught = rimLit(
  place(
    art.fromBehind(c({ skin: k.midDeep, linen: k.paper, band: k.ink }), {
      dress: 'coat',
      hat: 'fedora',
      arms: 'down',
    }),
    { x: 850, y: 1300, scale: 4.3 },
  ),
  { light: k.paper, dx: -5, dy: -2, second: { light: k.paper, dx: 5, dy: 0 } },
);

export default art
  .scene({
    id: 'o_exposed',
    era: 1962,
    ground: k.ink,
    home: 'day',
    crop: '50% 40%',
    title: 'On every front page',
    desc: 'A newsstand hung with front pages that all carry one picture of two heads over a table. A man in hat and coat stands before it; from both sides flashbulbs burst.',
  })
  .layer('room', 0.5, stall)
  .layer('page', 0.7, [bigPage, counter])
  .layer('figures', 1, caught)
  .layer('press', 1.2, press)
  .layer('light', 1.3, [flash(468, 352, 0.5), flash(1194, 366, 0.5)]);
