// Framework: a steel door shut and sealed under an inspector's lamp, and beside it the calendar that says when it may be opened.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(2013);
const wall = [
  fill(k.lift, rect(-60, -60, 1720, 860)),
  line(
    k.ink,
    3,
    [120, 300, 480, 660].map((y) => open([-60, y], [1660, y])).join('') +
      [90, 430, 1240, 1540]
        .map((x, i) => open([x, i % 2 ? 120 : -60], [x, i % 2 ? 660 : 800]))
        .join(''),
  ),
];
const D = { l: 600, r: 1180, t: 110, b: 800 };
const M = (D.l + D.r) / 2;
const door = [
  fill(k.ink, rect(D.l - 40, D.t - 40, D.r - D.l + 80, 760)),
  fill(k.mid, rect(D.l, D.t, D.r - D.l, D.b - D.t)),
  fill(k.midDeep, rect(M - 4, D.t, 8, D.b - D.t)),
  [D.l + 26, M + 26].map((x) => [
    line(k.midDeep, 5, rect(x, D.t + 26, 238, 200) + rect(x, D.t + 256, 238, 400)),
    line(
      k.midPale,
      2.4,
      open([x + 4, D.t + 222], [x + 4, D.t + 30], [x + 234, D.t + 30]) +
        open([x + 4, D.t + 652], [x + 4, D.t + 260], [x + 234, D.t + 260]),
    ),
  ]),
  art.specks(
    k.midPale,
    8,
    [0, 1, 2, 3, 4, 5, 6, 7, 8].flatMap((i) => [
      [D.l + 12, D.t + 30 + i * 78],
      [D.r - 12, D.t + 30 + i * 78],
    ]),
  ),
  // the wheel and the bar
  fill(k.ink, rect(D.l + 60, 470, D.r - D.l - 120, 26)),
  line(k.midPale, 3, open([D.l + 60, 472], [D.r - 60, 472])),
  line(k.ink, 14, ellipse(M - 150, 483, 66)),
  line(k.ink, 10, `M${M - 216} 483h132M${M - 150} 417v132`),
  line(k.midPale, 3, `M${M - 214} 470C${M - 206} 430 ${M - 176} 418 ${M - 150} 418`),
  // warning strip at the foot
  fill(k.signalDeep, rect(D.l, 740, D.r - D.l, 30)),
  fill(
    k.ink,
    Array.from({ length: 12 }, (_, i) =>
      poly(
        [D.l + i * 50, 770],
        [D.l + i * 50 + 24, 770],
        [D.l + i * 50 + 44, 740],
        [D.l + i * 50 + 20, 740],
      ),
    ).join(''),
  ),
];
const floor = [
  fill(k.midDeep, rect(-60, 790, 1720, 200)),
  line(k.ink, 4, open([-60, 790], [1660, 790])),
];
const lamp = [
  fill(k.ink, poly('852,10 928,10 944,40 836,40') + rect(884, -60, 12, 80)),
  fill(k.paper, curve('842,40! 938,40! 930,66 890,78 850,66')),
];
const cone = halftone(
  k.signal,
  [440, 44, 1340, 860],
  (x, y) => {
    const t = (y - 44) / 780;
    const half = 60 + 330 * t;
    const d = Math.abs(x - 890) / half;
    return d > 1 ? 0 : (0.85 - 0.5 * t) * Math.min(1, (1 - d) * 3);
  },
  { max: 9, levels: 10, inside: (x, y) => !(x > D.l && x < D.r && y > D.t) || (x + y) % 24 < 13 },
);
const seal = [
  line(k.paper, 5, `M${M - 52} 540C${M - 30} 586 ${M + 30} 586 ${M + 52} 540M${M} 574V612`),
  fill(k.ink, ellipse(M - 52, 534, 11) + ellipse(M + 52, 534, 11)),
  place(
    [
      fill(k.ink, rect(-62, 6, 136, 92)),
      fill(k.paper, rect(-68, -2, 136, 92)),
      fill(k.signal, rect(-68, -2, 136, 20)),
      line(k.mid, 3, 'M-54 34h70M-54 48h80M-54 62h52'),
      fill(k.signalDeep, ellipse(42, 62, 22)),
      fill(k.signal, ellipse(39, 59, 21)),
      line(k.paper, 3, 'M29 59l7 8l14 -16'),
    ],
    { x: M, y: 612, turn: -4 },
  ),
];
// ---- the calendar --------------------------------------------------------------------------------------------------------------
const ringed = new Set([4, 11, 12, 18, 25]);
const calendar = place(
  [
    fill(k.ink, rect(10, 14, 330, 400), { opacity: 0.6 }),
    fill(k.paper, rect(0, 0, 330, 400)),
    fill(k.signal, rect(0, 0, 330, 66)),
    fill(k.paper, rect(96, 26, 138, 16)),
    fill(k.ink, [60, 165, 270].map((x) => rect(x - 5, -16, 10, 30)).join('')),
    line(
      k.midPale,
      2,
      [0, 1, 2, 3, 4, 5].map((j) => open([16, 92 + j * 58], [314, 92 + j * 58])).join('') +
        [0, 1, 2, 3, 4, 5, 6, 7]
          .map((i) => open([16 + i * 42.6, 92], [16 + i * 42.6, 382]))
          .join(''),
    ),
    line(
      k.midDeep,
      5,
      Array.from(
        { length: 35 },
        (_, n) => `M${24 + (n % 7) * 42.6} ${106 + Math.floor(n / 7) * 58}h${n % 3 ? 12 : 8}`,
      ).join(''),
    ),
    line(
      k.signal,
      6,
      [...ringed]
        .map((n) => ellipse(38 + (n % 7) * 42.6, 122 + Math.floor(n / 7) * 58, 23, 21))
        .join(''),
    ),
    line(
      k.ink,
      4,
      [4, 11]
        .map((n) => `M${26 + (n % 7) * 42.6} ${134 + Math.floor(n / 7) * 58}l24 -24m-24 0l24 24`)
        .join(''),
    ),
  ],
  { x: 170, y: 150, turn: -1.5 },
);
const c = art.wardrobe(k, { skin: k.midDeep, fold: k.mid, cloth: k.ink });
const board = [
  fill(k.signalDeep, poly('-6,-22 22,-26 28,16 0,20')),
  fill(k.paper, poly('-2,-17 19,-20 24,12 3,15')),
  line(k.mid, 1, 'M3 -11l11 -1.6M4 -6l11 -1.6M5 -1l8 -1.2'),
  fill(k.midPale, poly('3,-25 13,-26 14,-21 4,-20')),
];
const inspector = rimLit(
  place(
    art.profile(c, {
      hair: 'short',
      dress: 'coat',
      pose: {
        neck: 8,
        near: { arm: [16, 112], leg: [2, -2] },
        far: { arm: [50, 128], leg: [-3, -4] },
      },
      held: place(board, { x: 4, y: -6 }),
    }),
    {
      x: 1386,
      y: 872,
      scale: 3,
      flip: true,
    },
  ),
  { light: k.paper, dx: -4, dy: -3 },
);

export default art
  .scene({
    id: 'o_framework_18',
    era: 2013,
    ground: k.ink,
    home: 'night',
    crop: '54% 70%',
    title: 'The dated bargain',
    desc: 'Under a lamp a shut steel door carries an inspector’s seal across its seam. A wall calendar beside it has dates ringed in amber; an inspector with a clipboard stands by.',
  })
  .layer('room', 0.4, wall)
  .layer('door', 0.6, door)
  .layer('floor', 0.7, floor)
  .layer('light', 0.72, cone)
  .layer('seal', 0.8, [lamp, seal, calendar])
  .layer('figures', 1, inspector);
