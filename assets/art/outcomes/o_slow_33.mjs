// Slow: a corridor of filing cabinets; beyond its one window it is winter on the left and spring on the right,
// and the draft with its many tabs is still on the trolley.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, place, halftone, rimLit, chance } = art;

const k = art.inks(1933);
const room = art.camera({ horizon: 350, eye: 175, vx: 800, focal: 900 });
const at = room.at;
const BACK = 1150;
const X = 190;
const TOP = 300;
const [wl, wt] = at(-140, 296, BACK);
const [wr, wb] = at(140, 60, BACK);
const mid = (wl + wr) / 2;
const sky = [
  fill(k.midPale, rect(wl - 40, wt - 40, mid - wl + 40, wb - wt + 80)),
  fill(k.paperShade, rect(mid, wt - 40, wr - mid + 40, wb - wt + 80)),
  halftone(k.paper, [mid, wt, wr + 30, wb], art.down(wt, wb, 0, 0.9), { pitch: 8, max: 8 }),
];
const seasons = [
  art.bareTree(k.ink, mid - 40, wb + 6, 130, { seed: 6, width: 7, depth: 5 }),
  fill(k.paper, rect(wl - 30, wb - 16, mid - wl + 30, 40)),
  art.snow(k.paper, [wl, wt, mid, wb - 10], 40, { seed: 4, size: 4.4 }),
  fill(k.midDeep, rect(mid + 44, wb - 80, 7, 90)),
  fill(
    k.mid,
    ellipse(mid + 46, wb - 100, 38, 34) +
      ellipse(mid + 22, wb - 78, 24, 22) +
      ellipse(mid + 70, wb - 76, 24, 24),
  ),
  art.specks(k.signal, 6, [
    [mid + 30, wb - 108],
    [mid + 52, wb - 118],
    [mid + 64, wb - 92],
    [mid + 20, wb - 84],
    [mid + 44, wb - 92],
    [mid + 78, wb - 78],
  ]),
  fill(k.mid, rect(mid, wb - 12, wr - mid + 30, 40)),
];
const far = at(-X, 0, BACK);
const farR = at(X, TOP + 30, BACK);
const shell = [
  art.wallWithHoles(
    k.lift,
    rect(far[0] - 4, farR[1] - 4, farR[0] - far[0] + 8, far[1] - farR[1] + 8),
    rect(wl, wt, wr - wl, wb - wt),
  ),
  fill(k.ink, rect(mid - 5, wt, 10, wb - wt) + rect(wl, (wt + wb) / 2 - 3, wr - wl, 6)),
  line(k.paper, 4, rect(wl, wt, wr - wl, wb - wt)),
  fill(k.lift, poly([-60, -700], [1660, -700], at(X, TOP + 30, BACK), at(-X, TOP + 30, BACK))),
  fill(k.midDeep, poly([-900, 1400], [2500, 1400], at(X, 0, BACK), at(-X, 0, BACK))),
  fill(k.ink, poly([-900, -700], at(-X, TOP + 30, BACK), far, [-900, 1300])),
  fill(k.ink, poly([2500, -700], at(X, TOP + 30, BACK), at(X, 0, BACK), [2500, 1300])),
];
// ---- cabinets: four drawers high, running away on both sides ------------------------------------------------------------------
const r = chance(8);
const zs = Array.from({ length: 16 }, (_, i) => 150 + i * 62);
const cabinets = [-1, 1].map((s) =>
  zs
    .slice()
    .reverse()
    .map((z) =>
      [0, 1, 2, 3].map((j) => {
        const y0 = 6 + j * 70;
        const ink = r() < 0.09 ? k.signalDeep : s < 0 ? k.midDeep : k.mid;
        const m = z + 30;
        const nearDrawer = z < 520;
        return [
          fill(ink, room.side(s * X, y0, y0 + 65, z, z + 58)),
          fill(k.paperShade, room.side(s * X, y0 + 38, y0 + 52, m - 11, m + 11)),
          nearDrawer && line(k.ink, 3, open(at(s * X, y0 + 24, m - 9), at(s * X, y0 + 24, m + 9))),
        ];
      }),
    ),
);
const lamps = [260, 420, 640, 900].map((z) => {
  const [x, y] = at(0, TOP + 12, z);
  const s = room.scale(z);
  return [
    line(k.ink, 2, open([x, y], [x, y - 30 * s])),
    fill(
      k.signal,
      poly([x - 8 * s, y], [x + 8 * s, y], [x + 22 * s, y + 14 * s], [x - 22 * s, y + 14 * s]),
    ),
    fill(k.paper, rect(x - 22 * s, y + 13 * s, 44 * s, 2.6 * s)),
  ];
});
const floorLight = halftone(
  k.paperShade,
  [420, 480, 1180, 948],
  (x, y) => {
    const t = (y - 487) / 460;
    const half = 90 + 250 * t;
    return Math.abs(x - 800) > half
      ? 0
      : (0.75 - 0.6 * t) * Math.min(1, (half - Math.abs(x - 800)) / 30);
  },
  { max: 10, levels: 10 },
);
const c = art.wardrobe(k, { cloth: k.ink, skin: k.midDeep, fold: k.mid });
const clerk = rimLit(
  place(art.fromBehind(c, { hair: 'fringe', arms: 'front', headTurn: -5 }), room.stand(-74, 540)),
  { light: k.paper, dx: -2.5, dy: -2, second: { light: k.paper, dx: 2.5, dy: 0 } },
);
// ---- near: the trolley and the draft with its tabs ---------------------------------------------------------------------------
const tabs = (x, y, n, s) =>
  Array.from({ length: n }, (_, i) =>
    fill(
      [k.signal, k.paper, k.mid, k.paperWarm, k.signal, k.midPale][i % 6],
      rect(x + 6 * s, y + i * 13 * s, (26 + ((i * 7) % 5) * 3) * s, 9 * s),
    ),
  );
const stack = (x, y, w, n) => [
  tabs(x + w - 8, y - n * 19 + 2, n + 2, 1.32),
  Array.from({ length: n }, (_, i) => [
    fill(
      i % 2 ? k.paperShade : k.paper,
      rect(x - (i % 3) * 5, y - (i + 1) * 19, w + (i % 2) * 6, 17),
    ),
    line(k.mid, 2, open([x, y - (i + 1) * 19 + 9], [x + w, y - (i + 1) * 19 + 9])),
  ]),
];
const trolley = [
  rimLit(
    [
      fill(
        k.ink,
        rect(930, 700, 520, 20) +
          rect(950, 860, 480, 16) +
          rect(944, 560, 14, 360) +
          rect(1424, 560, 14, 360) +
          rect(900, 556, 60, 12),
      ),
      fill(k.ink, ellipse(960, 918, 26) + ellipse(1424, 918, 26)),
    ],
    { light: k.midPale, dx: -3, dy: -3 },
  ),
  fill(k.midPale, ellipse(960, 918, 9) + ellipse(1424, 918, 9)),
  stack(1010, 698, 320, 12),
  // the top sheet: typed, corrected, unsigned
  art.inQuad(art.typedPage(k, { rows: 6, to: 0.7, pen: 2.2 }), [
    [1040, 420],
    [1300, 420],
    [1338, 470],
    [996, 470],
  ]),
  line(k.signal, 6, 'M1010 698V470M1300 698V470'),
  stack(990, 858, 240, 4),
  stack(1270, 858, 110, 5),
];

export default art
  .scene({
    id: 'o_slow_33',
    era: 1933,
    ground: k.ink,
    home: 'day',
    crop: '62% 50%',
    title: 'The draft goes round',
    desc: 'A corridor of filing cabinets runs to one window that shows winter on one side and spring on the other. A clerk walks away; near us stands a trolley with a thick draft full of tabs.',
  })
  .layer('sky', 0.1, sky)
  .layer('skyline', 0.2, seasons)
  .layer('room', 0.5, [shell, cabinets, lamps])
  .layer('glow', 0.55, floorLight)
  .layer('figures', 0.9, clerk)
  .layer('foreground', 1.25, trolley);
