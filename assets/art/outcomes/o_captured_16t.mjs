// The captured channel: one telephone on a bare table; its cable runs out of the window to a mast on somebody else's roof,
// and near us somebody else is listening.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(2013);
const c = (o) => art.wardrobe(k, { skin: k.midDeep, fold: k.mid, ...o });
const night = art.skies(k).night;
const W = { x: 560, y: -60, w: 900, h: 560 };
const sky = [
  fill(night.body, rect(500, -60, 1020, 640)),
  halftone(night.high, [500, -60, 1500, 280], art.down(-60, 300, 1, 0.05), { max: 15, levels: 12 }),
  halftone(night.low, [500, 240, 1500, 520], art.down(230, 500, 0, 0.7), { max: 11, levels: 10 }),
];
const mastX = 1250;
const roofs = [
  [600, 150, 150],
  [720, 120, 220],
  [880, 150, 130],
  [1010, 150, 180],
].map(([x, w, h], i) =>
  place(
    art.towerBlock(i % 2 ? k.ink : k.midDeep, k.midPale, w, h, {
      cols: 5,
      rows: Math.round(h / 26),
      on: 0.25,
      seed: i + 6,
    }),
    { x, y: 530 },
  ),
);
const house = [
  fill(k.ink, rect(1110, 330, 300, 240)),
  fill(k.midDeep, rect(1100, 322, 320, 12)),
  art.windowGrid(k.midDeep, 1124, 350, 272, 150, 6, 3),
  fill(k.signal, rect(1306, 362, 26, 30)),
  // mast, stays, dishes
  line(k.ink, 8, open([mastX, 326], [mastX, 40])),
  line(
    k.ink,
    3,
    open([mastX, 60], [1140, 326]) +
      open([mastX, 60], [1370, 326]) +
      open([mastX, 160], [1180, 326]) +
      open([mastX, 160], [1330, 326]),
  ),
  line(
    k.ink,
    5,
    open([mastX - 56, 110], [mastX + 56, 110]) +
      open([mastX - 42, 146], [mastX + 42, 146]) +
      open([mastX - 30, 182], [mastX + 30, 182]),
  ),
  fill(
    k.paperShade,
    curve([
      [mastX + 14, 212, 1],
      [mastX + 64, 206],
      [mastX + 86, 246],
      [mastX + 70, 280, 1],
    ]),
  ),
  fill(
    k.mid,
    curve([
      [mastX + 14, 212, 1],
      [mastX + 40, 226],
      [mastX + 62, 254],
      [mastX + 70, 280, 1],
    ]),
  ),
];
const waves = [
  line(
    k.signal,
    5,
    `M${mastX - 50} 12C${mastX - 66} 34 ${mastX - 66} 66 ${mastX - 50} 88M${mastX + 50} 12C${mastX + 66} 34 ${mastX + 66} 66 ${mastX + 50} 88M${mastX - 92} -14C${mastX - 122} 26 ${mastX - 122} 74 ${mastX - 92} 114M${mastX + 92} -14C${mastX + 122} 26 ${mastX + 122} 74 ${mastX + 92} 114`,
  ),
  fill(k.paper, ellipse(mastX, 38, 12)),
  halftone(k.signal, [1020, -60, 1480, 280], art.glow(mastX, 38, 18, 200, 0.6), {
    max: 9,
    levels: 7,
  }),
];
const wall = [
  art.wallWithHoles(k.lift, rect(-80, -80, 1780, 720), rect(W.x, W.y, W.w, W.h)),
  art.glazing(k, W.x, W.y, W.w, W.h, {
    cols: 3,
    rows: 1,
    transom: 0,
    bar: 12,
    casing: 26,
    edge: k.midPale,
  }),
  fill(k.ink, rect(-80, 590, 1780, 60)),
  line(k.midDeep, 3, open('-80,590 1690,590')),
];
const top = poly('380,640 1560,640 1690,860 240,860');
const table = [
  fill(k.ink, rect(320, 880, 40, 110) + rect(1560, 880, 40, 110)),
  fill(k.ink, poly('240,860 1690,860 1690,890 240,890')),
  fill(k.mid, top),
  line(k.paper, 4, open('380,641 1560,641')),
  halftone(k.paper, [300, 644, 1600, 858], art.pool(1010, 736, 130, 460, 1, 0.34), {
    max: 13,
    levels: 10,
    inside: top,
  }),
];
const hanging = [
  line(k.ink, 5, open('1010,-80 1010,236')),
  fill(k.signal, poly('984,236 1036,236 1120,302 900,302')),
  fill(k.signalDeep, poly('1020,236 1036,236 1120,302 1066,302')),
  fill(k.paper, ellipse(1010, 303, 108, 10)),
];
const cone = halftone(
  k.paperWarm,
  [700, 306, 1320, 700],
  art.cone(906, 1114, 308, 780, 1240, 700, 0.55, 0.48, 40),
  { max: 7, levels: 7 },
);
const phone = [
  fill(k.ink, ellipse(1020, 772, 180, 26), { opacity: 0.6 }),
  place(art.telephone(k, k.signal, k.signalDeep), { x: 1010, y: 764, scale: 8.6 }),
];
// the cable: off the table, up the wall, out under the sash and over to the mast
const cable = [
  line(k.ink, 9, 'M1124 752C1220 760 1300 740 1330 690C1350 650 1352 590 1352 520'),
  line(k.signal, 4, 'M1124 750C1220 758 1298 738 1328 688C1348 648 1350 588 1350 518'),
];
const aerial = [line(k.signal, 3.4, `M1350 520C1350 430 1300 330 ${mastX + 6} 190`)];
// ---- the listener ------------------------------------------------------------------------------------------------------------------------------
const listener = [
  rimLit(
    place(
      [
        art.armRaised(c({ cloth: k.ink, linen: k.midDeep }), {
          arms: 'rest',
          hair: 'short',
          headTurn: 9,
        }),
        // the headphones over the crown
        line(k.midPale, 2.6, 'M-11.4 -166C-13 -188 12 -190 14 -166'),
        fill(
          k.signal,
          curve('-15,-174! -9,-175 -8,-168 -9,-158 -14,-158! -17,-166') +
            curve('16,-172! 10,-174 8,-166 9,-157 14,-156! 18,-164'),
        ),
        line(k.signal, 1.6, 'M-13 -158C-18 -146 -22 -140 -20 -120C-18 -104 -26 -92 -30 -80'),
      ],
      { x: 236, y: 1240, scale: 5.2 },
    ),
    { light: k.paper, dx: 7, dy: -3 },
  ),
];
const tape = [
  rimLit(fill(k.ink, rect(-80, 816, 540, 180)), { light: k.signal, dx: 2, dy: -4 }),
  // a meter whose needle stands high, two knobs, a lamp that is on
  fill(k.midPale, poly('40,840 200,840 200,900 40,900')),
  line(k.ink, 3, 'M56 880C90 850 150 850 184 880M70 870l-5 -7M120 857v-9M170 870l5 -7'),
  line(k.signalDeep, 4, 'M120 896L164 856'),
  fill(k.mid, ellipse(260, 868, 24) + ellipse(330, 868, 24)),
  line(k.paper, 4, 'M260 868l10 -18M330 868l-16 -12'),
  fill(k.signal, ellipse(400, 868, 10)),
];

export default art.staged(
  k,
  {
    id: 'o_captured_16t',
    era: 2013,
    ground: k.ink,
    home: 'night',
    crop: '60% 60%',
    title: 'The captured channel',
    desc: 'Under a hanging lamp one amber telephone stands on a bare table. Its cable runs out through the window to a mast on another roof. In the foreground the back of a listener with headphones.',
  },
  [
    ['sky', 0.1, sky],
    ['skyline', 0.25, [roofs, house]],
    ['waves', 0.26, waves],
    ['aerial', 0.4, aerial],
    ['room', 0.5, wall],
    ['table', 0.8, table],
    ['lamp', 0.82, hanging],
    ['light', 0.84, cone],
    ['figures', 1, [cable, phone]],
    ['foreground', 1.3, [listener, tape]],
  ],
);
