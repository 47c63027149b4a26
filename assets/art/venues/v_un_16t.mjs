// The chamber of the Security Council, New York, December: round the horseshoe fourteen hands go up, and one lies flat on the table.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(2013);
const c = (o) => art.wardrobe(k, { skin: k.midDeep, fold: k.mid, ...o });
const B = 430;
// ---- the mural wall: planes of colour, no figure --------------------------------------------------------------------------------
const M = { x: 470, y: 24, w: 660, h: 330 };
const mural = [
  fill(k.signalDeep, rect(M.x, M.y, M.w, M.h)),
  fill(
    k.signal,
    poly([M.x, M.y], [M.x + 330, M.y + 150], [M.x, M.y + 330]) +
      poly([M.x + 660, M.y], [M.x + 330, M.y + 150], [M.x + 660, M.y + 330]),
  ),
  fill(
    k.paperWarm,
    poly(
      [M.x + 330, M.y + 20],
      [M.x + 430, M.y + 160],
      [M.x + 330, M.y + 310],
      [M.x + 230, M.y + 160],
    ),
  ),
  fill(k.paper, ellipse(M.x + 330, M.y + 160, 52)),
  fill(
    k.midDeep,
    curve([
      [M.x, M.y + 330, 1],
      [M.x + 120, M.y + 240],
      [M.x + 250, M.y + 300],
      [M.x + 330, M.y + 260],
      [M.x + 420, M.y + 300],
      [M.x + 540, M.y + 240],
      [M.x + 660, M.y + 330, 1],
    ]),
  ),
  line(
    k.ink,
    4,
    open([M.x + 330, M.y], [M.x + 330, M.y + 100]) +
      open([M.x, M.y], [M.x + 280, M.y + 138]) +
      open([M.x + 660, M.y], [M.x + 380, M.y + 138]),
  ),
  line(k.paper, 5, rect(M.x, M.y, M.w, M.h)),
];
const wall = [
  fill(k.lift, rect(-80, -80, 1780, B + 100)),
  fill(
    k.midDeep,
    Array.from({ length: 12 }, (_, i) =>
      i > 3 && i < 8 ? '' : rect(-60 + i * 140, -80, 66, B + 60),
    ).join(''),
  ),
  fill(k.ink, rect(M.x - 36, -80, M.w + 72, M.h + 150)),
  // tall curtains drawn either side
  line(
    k.mid,
    2.4,
    Array.from({ length: 24 }, (_, i) =>
      i > 6 && i < 17 ? '' : open([-50 + i * 70, -80], [-50 + i * 70, B - 20]),
    ).join(''),
  ),
  fill(k.ink, rect(-80, B - 20, 1780, 60)),
];
const glow = halftone(
  k.signal,
  [240, -40, 1360, 460],
  (x, y) =>
    x > M.x - 6 && x < M.x + M.w + 6 && y < M.y + M.h + 6
      ? 0
      : art.pool(800, 180, 280, 620, 0.62, 0.62)(x, y),
  { max: 9, levels: 8 },
);
const floor = [
  fill(k.midDeep, rect(-80, B + 30, 1780, 560)),
  halftone(k.ink, [-60, B + 30, 1660, 948], art.down(B, 940, 0, 0.7), { max: 13, levels: 10 }),
];
// ---- the horseshoe, open towards the mural ---------------------------------------------------------------------------------------
const arc = (rx, ry, cx = 800, cy = 470) => {
  const pts = [];
  for (let i = 0; i <= 24; i++) {
    const a = Math.PI * (i / 24);
    pts.push([cx - rx * Math.cos(a), cy + ry * Math.sin(a) ** 0.8]);
  }
  return pts;
};
const outer = arc(660, 318);
const inside = arc(470, 196);
const tablePath = poly(...outer, ...[...inside].reverse());
const table = [
  fill(k.ink, poly(...outer.map(([x, y]) => [x, y + 26]), ...[...inside].reverse())),
  fill(k.ink, poly(...inside, ...[...inside].reverse().map(([x, y]) => [x, y - 26]))),
  fill(k.paperShade, tablePath),
  halftone(k.mid, [120, 440, 1480, 800], (x) => Math.abs(x - 800) / 820, {
    max: 11,
    levels: 8,
    inside: tablePath,
  }),
  line(k.paper, 4, open(...inside)),
  line(k.signal, 4, open(...outer.map(([x, y]) => [x, y + 13]))),
];
// the interpreters' table in the well
const well = [
  fill(k.ink, poly('600,500 1000,500 1040,566 560,566')),
  fill(k.mid, poly('606,492 994,492 1030,552 570,552')),
  fill(
    k.paperShade,
    [640, 730, 820, 910]
      .map((x) => poly([x, 506], [x + 46, 506], [x + 50, 528], [x - 4, 528]))
      .join(''),
  ),
];
// ---- seven a side, growing as they come nearer, each with one arm up ------------------------------------------------------------
const hair = ['short', 'full', 'fringe', 'short', 'full', 'short', 'fringe'];
const voter = (x, y, s, i, flip) => {
  const cloth = [k.ink, k.lift, k.midDeep][(i + (flip ? 0 : 1)) % 3];
  const chair = place(
    [
      fill(k.ink, curve('-25,-92! -22,-99 22,-99 25,-92! 27,-46! -27,-46!') + rect(-4, -48, 8, 40)),
      line(k.mid, 1.4, 'M-25 -90C-22 -99 22 -99 25 -90'),
    ],
    { x, y, scale: s },
  );
  const one = rimLit(
    place(
      art.armRaised(c({ cloth, fold: cloth === k.ink ? k.mid : k.midPale }), {
        hair: hair[(i + (flip ? 0 : 2)) % 7],
        headTurn: -6,
      }),
      { x, y, scale: s, flip },
    ),
    { light: k.paper, dx: flip ? 3 : -3, dy: -3, second: { light: k.signal, dx: 0, dy: -2 } },
  );
  return [one, chair];
};
const SEATS = [
  [2, 0.92],
  [18, 1.12],
  [32, 1.36],
  [45, 1.64],
  [57, 1.94],
  [68, 2.22],
  [78.5, 2.5],
];
const seated = SEATS.map(([deg, s], i) => {
  const a = (deg * Math.PI) / 180;
  const y = 470 + 350 * Math.sin(a) ** 0.8 + 120 * s;
  const d = 704 * Math.cos(a);
  return [voter(800 - d, y, s, i, true), voter(800 + d, y, s, i, false)];
});
// ---- the one whose hand stays down ------------------------------------------------------------------------------------------------------
const pale = c({ cloth: k.mid, fold: k.paperShade, skin: k.paperWarm });
const still = [
  rimLit(
    place(art.armRaised(pale, { arms: 'rest', hair: 'short', headTurn: 5 }), {
      x: 828,
      y: 1296,
      scale: 2.9,
    }),
    {
      light: k.paper,
      dx: -3,
      dy: -4,
    },
  ),
];
const handPool = halftone(k.paper, [560, 650, 1040, 800], art.pool(776, 716, 60, 190, 1, 0.5), {
  max: 14,
  levels: 8,
  inside: tablePath,
});
const hand = [
  rimLit(
    fill(k.mid, curve('740,742! 796,742! 806,800 822,850 826,910! 748,930! 738,850 736,800')),
    { light: k.paper, dx: -3, dy: 0 },
  ),
  place(
    [
      fill(
        k.ink,
        curve(
          '-34,24! -48,0 -50,-18 -28,-6! -24,-42 -10,-40 -8,-14! 0,-58 12,-50 12,-14! 22,-48 32,-40 28,-8! 40,-30 48,-22 38,6 34,24!',
        ),
        { opacity: 0.5 },
      ),
      place(
        [
          fill(
            k.paperWarm,
            curve(
              '-30,24! -44,-2 -50,-18 -42,-22 -28,-4! -26,-40 -18,-46 -11,-40 -8,-12! -6,-52 2,-58 9,-52 8,-12! 16,-48 24,-50 29,-43 24,-8! 34,-32 41,-32 44,-24 36,4 32,24!',
            ),
          ),
          line(k.signalDeep, 2, 'M-9 -12L-8 0M8 -12L8 -1M24 -8L22 2'),
          fill(k.paper, rect(-34, 22, 68, 15)),
        ],
        { x: -3, y: -4 },
      ),
    ],
    { x: 768, y: 724, scale: [0.98, 0.84] },
  ),
];

export default art.staged(
  k,
  {
    id: 'v_un_16t',
    era: 2013,
    home: 'day',
    crop: '50% 78%',
    ground: k.ink,
    title: 'The chamber of the Security Council, New York, at a vote',
    desc: 'Delegates seen from behind and above round a horseshoe table under an abstract amber mural. Every arm is raised but one: in the middle a pale hand lies flat on the table in a pool of light.',
  },
  [
    ['room', 0.4, wall],
    ['glow', 0.41, glow],
    ['mural', 0.42, mural],
    ['floor', 0.5, floor],
    ['well', 0.55, well],
    ['table', 0.7, table],
    ['light', 0.7, handPool],
    ['far', 0.75, seated.slice(0, 4)],
    ['figures', 0.95, seated.slice(4)],
    ['still', 1, [still, hand]],
  ],
  {
    by: {
      dawn: { table: { [k.paperShade]: k.paperWarm } },
      dusk: { floor: { [k.midDeep]: k.signalDeep } },
      night: {
        room: { [k.midDeep]: k.lift, [k.mid]: k.midDeep, [k.lift]: k.ink },
        floor: { [k.midDeep]: k.lift },
        table: { [k.paperShade]: k.midPale },
      },
    },
  },
);
