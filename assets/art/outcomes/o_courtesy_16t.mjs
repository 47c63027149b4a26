// Quiet courtesy: two cups, a visiting card with nothing on it, an appointment book with one line filled. Clear morning light.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, mirrored, place, halftone, rimLit } = art;

const k = art.inks(2013);
const dawn = art.skies(k).dawn;
const W = { x: 420, y: -60, w: 760, h: 470 };
const sky = [
  fill(k.paperWarm, rect(380, -60, 840, 540)),
  halftone(dawn.high, [380, -60, 1220, 190], art.down(-60, 190, 0.9, 0.02), {
    max: 14,
    levels: 12,
  }),
  halftone(k.paper, [380, 130, 1220, 420], art.down(120, 380, 0, 1), { max: 13, levels: 12 }),
];
const out = [
  fill(k.signal, ellipse(930, 300, 66)),
  fill(k.midPale, curve('380,420! 380,352! 520,340 700,356 900,338 1080,352 1220,344! 1220,420!')),
  art.bareTree(k.mid, 560, 420, 300, { seed: 12, width: 10, depth: 6 }),
];
const wall = [
  art.wallWithHoles(k.paperShade, rect(-80, -80, 1780, 700), rect(W.x, W.y, W.w, W.h)),
  art.glazing(k, W.x, W.y, W.w, W.h, {
    cols: 3,
    rows: 2,
    transom: 0.26,
    bar: 10,
    casing: 24,
    ink: k.midDeep,
    edge: k.paper,
  }),
  art.panel(k.midPale, 40, -30, 300, 560),
  art.panel(k.midPale, 1260, -30, 300, 560),
];
// two chairs, each turned a little, both just left
const chairs = [
  [250, -3],
  [1350, 3],
].map(([x, turn]) =>
  rimLit(
    place(
      art.deepChairFront(k, {
        body: k.mid,
        deep: k.midDeep,
        seat: k.midPale,
        leg: k.ink,
        seam: k.midDeep,
      }),
      { x, y: 800, scale: 3.6, turn },
    ),
    { light: k.paper, dx: x < 800 ? 4 : -4, dy: -4 },
  ),
);
const floor = [
  fill(k.midPale, rect(-80, 610, 1780, 380)),
  line(k.mid, 3, open('-80,611 1690,611')),
];
const patch = [
  fill(
    k.paper,
    poly('470,612 690,612 620,980 280,980') +
      poly('712,612 890,612 910,980 670,980') +
      poly('914,612 1130,612 1330,980 980,980'),
  ),
];
// ---- the low table, steep: a round top ------------------------------------------------------------------------------------------------------
const top = ellipse(800, 740, 520, 190);
const table = [
  fill(k.midDeep, ellipse(820, 930, 420, 60), { opacity: 0.5 }),
  fill(k.ink, ellipse(800, 756, 522, 190)),
  fill(k.signalDeep, top),
  fill(k.signal, ellipse(800, 734, 494, 176)),
  // the bars of the window across the polish
  fill(
    k.paperWarm,
    poly('560,574 690,562 630,906 470,880') +
      poly('716,560 850,560 860,914 670,910') +
      poly('880,562 1010,570 1100,890 900,912'),
    { opacity: 0.45 },
  ),
];
const cupAndSaucer = (x, y, s, turn) => {
  return place(
    [
      fill(k.signalDeep, ellipse(6, 6, 70, 25), { opacity: 0.7 }),
      fill(k.paper, ellipse(0, 0, 68, 24)),
      fill(k.paperShade, ellipse(0, 2, 48, 16)),
      line(k.paper, 9, 'M36 -44c34 -6 34 30 -6 34'),
      fill(k.paper, mirrored('0,-64! 44,-64! 42,-34 28,-8 0,-4!')),
      fill(k.paperShade, curve('12,-64! 44,-64! 42,-34 28,-8 4,-4! 16,-30')),
      fill(k.midPale, ellipse(0, -64, 44, 13)),
      fill(k.signalDeep, ellipse(0, -62, 36, 9)),
      line(k.mid, 3, 'M-40 -44Q0 -32 40 -44'),
      line(k.paper, 6, 'M-60 -6L-28 10'),
      line(k.paper, 4, 'M-10 -84c-12 -16 12 -26 0 -46M14 -86c-12 -16 12 -26 0 -46'),
    ],
    { x, y, scale: s, flip: turn },
  );
};
const Q = [
  [620, 690],
  [980, 690],
  [1056, 858],
  [548, 858],
];
const book = [
  fill(k.ink, poly('606,696 996,696 1078,880 532,880')),
  fill(k.paperShade, poly('612,690 990,690 1068,870 540,870')),
  art.inQuad(
    [
      fill(k.paper, rect(0, 0, 98, 100) + rect(102, 0, 98, 100)),
      line(
        k.midPale,
        1.4,
        [20, 32, 44, 56, 68, 80, 92]
          .map((y) => open([8, y], [92, y]) + open([108, y], [192, y]))
          .join(''),
      ),
      fill(k.midPale, rect(8, 6, 40, 5) + rect(108, 6, 40, 5)),
      // the one line that is filled
      line(
        k.ink,
        2.6,
        'M111 54q3 -7 6 -3q3 4 6 0t5 1l6 0M140 54q3 -8 6 -3t6 1t5 -1t6 1M169 54q3 -5 5 -1t5 0',
      ),
      fill(k.signal, rect(182, 46, 8, 8)),
    ],
    Q,
    200,
    100,
  ),
  line(k.mid, 4, open([800, 690], [802, 858])),
  fill(k.signal, curve('796,690! 812,690! 818,780 806,868 820,910! 800,902 786,914! 796,800')),
];
const card = [
  fill(k.ink, poly('1070,716 1200,704 1226,752 1088,766'), { opacity: 0.5 }),
  fill(k.paper, poly('1064,706 1192,694 1218,742 1080,756')),
  line(k.midPale, 2.4, poly('1074,711 1188,700 1207,737 1086,749')),
];
const pen = [
  line(k.ink, 10, open('470,806 552,752')),
  line(k.paper, 3, open('482,796 530,764')),
  fill(k.ink, poly('462,815 476,808 468,799')),
];

export default art.staged(
  k,
  {
    id: 'o_courtesy_16t',
    era: 2013,
    ground: k.paperShade,
    home: 'dawn',
    crop: '50% 82%',
    title: 'A courtesy call',
    desc: 'Clear morning light on a round low table: two cups of tea, a visiting card without a name, and an open appointment book in which one line is filled. Two armchairs stand empty.',
  },
  [
    ['sky', 0.1, sky],
    ['skyline', 0.2, out],
    ['room', 0.5, wall],
    ['floor', 0.55, [floor, patch]],
    ['chairs', 0.75, chairs],
    ['table', 1, table],
    [
      'foreground',
      1.05,
      [book, card, pen, cupAndSaucer(470, 700, 1.1, true), cupAndSaucer(1040, 648, 0.96, false)],
    ],
  ],
);
