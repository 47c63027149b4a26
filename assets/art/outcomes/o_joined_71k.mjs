// Joined tracks, seen from above: one treaty, one table, front row and back row in their chairs; four lines run into one pen.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone } = art;

const k = art.inks(1971);
const T = { x: 330, y: 262, w: 940, h: 376 };
const round = (x, y, w, h, r) =>
  curve([
    [x + r, y, 1],
    [x + w - r, y, 1],
    [x + w - r * 0.3, y + r * 0.3],
    [x + w, y + r, 1],
    [x + w, y + h - r, 1],
    [x + w - r * 0.3, y + h - r * 0.3],
    [x + w - r, y + h, 1],
    [x + r, y + h, 1],
    [x + r * 0.3, y + h - r * 0.3],
    [x, y + h - r, 1],
    [x, y + r, 1],
    [x + r * 0.3, y + r * 0.3],
  ]);

const floor = [
  fill(k.midPale, rect(-60, -60, 1720, 1020)),
  line(
    k.paperShade,
    3,
    Array.from({ length: 16 }, (_, i) => open([-60, -30 + i * 66], [1660, -30 + i * 66])).join(''),
  ),
  line(
    k.paperShade,
    3,
    Array.from({ length: 60 }, (_, i) =>
      open(
        [-40 + ((i * 317) % 1700), -30 + (i % 16) * 66],
        [-40 + ((i * 317) % 1700), 36 + (i % 16) * 66],
      ),
    ).join(''),
  ),
  fill(k.signalDeep, round(120, 96, 1360, 708, 40)),
  line(k.signal, 8, round(142, 118, 1316, 664, 34)),
  line(k.signal, 3, round(160, 136, 1280, 628, 30)),
];
// ---- a person from straight above, sitting at y = 0 and looking up the page -------------------------------------------------------
const above = ({ cloth, hair, skin = k.paperWarm, bald, reach, paper, turn = 0 }) => [
  fill(k.ink, curve('-40,14 -42,46 -24,60 0,64 24,60 42,46 40,14 52,40 44,74 0,84 -44,74 -52,40')),
  reach &&
    fill(
      cloth,
      curve(
        reach > 0
          ? '20,6 40,0 36,-36 24,-62 12,-60 20,-34'
          : '-20,6 -40,0 -36,-36 -24,-62 -12,-60 -20,-34',
      ),
    ),
  reach && fill(k.paper, place(fill(k.ink, rect(-8, -66, 16, 7)), { x: reach * 18 })[0].d),
  reach && fill(skin, ellipse(reach * 18, -74, 9, 11)),
  fill(
    cloth,
    curve('-50,20 -46,-2 -26,-12 0,-14 26,-12 46,-2 50,20 44,40 20,46 0,48 -20,46 -44,40'),
  ),
  fill(k.paper, poly('-9,-12 9,-12 0,6')),
  place(
    [
      fill(skin, ellipse(0, 2, 18, 22)),
      fill(skin, poly('-4,-18 4,-18 0,-27')),
      bald
        ? fill(hair, curve('-18,4 -16,22 0,28 16,22 18,4 14,16 0,20 -14,16'))
        : fill(hair, curve('-18,2 -17,-12 -6,-16 8,-15 17,-10 19,6 15,22 0,28 -15,22')),
    ],
    { turn },
  ),
  paper && fill(k.paper, poly('-18,-84 20,-80 16,-46 -22,-50')),
];
const SUITS = [k.ink, k.midDeep, k.mid, k.ink, k.midDeep];
const row = (y, xs, flip, opts) =>
  xs.map((x, i) => {
    const o = opts(i);
    const shade = fill(k.ink, ellipse(x + 22, y + (flip ? -20 : 46), 62, 52), { opacity: 0.35 });
    return [
      shade,
      place(
        above({
          cloth: SUITS[(i * 2 + (flip ? 1 : 0)) % 5],
          hair:
            SUITS[(i * 2 + (flip ? 1 : 0)) % 5] === k.ink
              ? [k.midPale, k.signalDeep, k.midPale][i % 3]
              : [k.ink, k.signalDeep][i % 2],
          ...o,
        }),
        { x, y, turn: flip ? 180 : 0, scale: 1.02 },
      ),
    ];
  });
const xs = [430, 578, 726, 874, 1022, 1170];
const back = [504, 652, 800, 948, 1096];
const tilt = (i) => [-14, 10, 24, -20, 8, -10][i % 6];
const people = [
  row(694, xs, false, (i) => ({
    turn: tilt(i),
    bald: i === 4,
    reach: i % 3 === 1 ? 1 : i % 3 === 2 ? 0 : -1,
  })),
  row(206, xs, true, (i) => ({
    turn: tilt(i + 2),
    bald: i === 1,
    reach: i % 3 === 0 ? 1 : i % 3 === 1 ? 0 : -1,
  })),
];
const behind = [
  row(842, back, false, (i) => ({ turn: tilt(i + 3), bald: i === 0, paper: i === 2 })),
  row(58, back, true, (i) => ({ turn: tilt(i + 1), bald: i === 3, paper: i === 1 })),
];
const ends = [
  place(above({ cloth: k.midDeep, hair: k.ink, turn: 6, reach: 1 }), {
    x: 276,
    y: 450,
    turn: 90,
    scale: 1.02,
  }),
  place(above({ cloth: k.ink, hair: k.midPale, turn: -6, bald: true, reach: -1 }), {
    x: 1324,
    y: 450,
    turn: -90,
    scale: 1.02,
  }),
];

// ---- the table, the treaty, the pen ---------------------------------------------------------------------------------------------
const NIB = [806, 474];
const table = [
  fill(k.ink, round(T.x + 14, T.y + 18, T.w, T.h, 60)),
  fill(k.mid, round(T.x, T.y, T.w, T.h, 60)),
  fill(k.midDeep, round(T.x + 18, T.y + 18, T.w - 36, T.h - 36, 48)),
  halftone(
    k.mid,
    [T.x + 30, T.y + 30, T.x + T.w - 30, T.y + T.h - 30],
    art.pool(800, 450, 90, 420, 0.9, 0.5),
    { pitch: 12, max: 12, levels: 10, inside: round(T.x + 24, T.y + 24, T.w - 48, T.h - 48, 44) },
  ),
];
const papers = [
  [430, 588, -8],
  [578, 594, 4],
  [1022, 590, 6],
  [1170, 588, -5],
  [430, 312, 6],
  [1022, 310, -6],
  [1170, 314, 5],
  [578, 308, -4],
].map(([x, y, turn]) =>
  place(
    [fill(k.paperShade, rect(-22, -16, 44, 32)), line(k.mid, 2.4, 'M-15 -8h28M-15 0h24M-15 8h29')],
    { x, y, turn },
  ),
);
const cups = [
  [500, 560],
  [1100, 340],
  [690, 306],
  [930, 592],
].map(([x, y]) => [
  fill(k.midPale, ellipse(x, y, 15)),
  fill(k.paper, ellipse(x, y, 10)),
  fill(k.signalDeep, ellipse(x, y, 7)),
]);
const treaty = [
  fill(k.ink, poly('668,372 944,364 956,560 680,568')),
  fill(k.signal, poly('656,358 936,350 948,546 668,554')),
  fill(k.paper, poly('668,366 796,362 804,544 680,548') + poly('802,362 926,358 936,538 810,544')),
  line(
    k.ink,
    3,
    [386, 402, 418, 434, 450, 466, 482]
      .map((y, i) => open([686 + i, y], [780 - (i % 3) * 9 + i, y - 3]))
      .join('') +
      [382, 398, 414, 430].map((y, i) => open([820 + i, y], [912 - (i % 2) * 14, y - 3])).join(''),
  ),
  line(k.ink, 2.4, open([828, 516], [916, 513])),
  fill(k.signal, ellipse(846, 500, 13) + ellipse(898, 498, 13)),
];
// two solid lines and two dashed ones, each from a side of its own
const solid = [
  `M-60 300C220 300 300 380 520 420S720 470 ${NIB}`,
  `M1660 610C1400 610 1300 520 1080 494S880 480 ${NIB}`,
];
const dashed = [
  `M-60 640C180 640 320 560 520 520S700 490 ${NIB}`,
  `M1660 262C1420 262 1300 350 1090 404S900 452 ${NIB}`,
];
const lines = [
  line(k.ink, 15, solid.join('') + dashed.join('')),
  line(k.paper, 8, solid.join('')),
  line(k.signal, 8, dashed.join(''), { dash: '26 20', cap: 'butt', calm: 0.4 }),
];
const pen = place(
  [
    fill(k.ink, poly('4,10 30,4 250,30 268,40 250,50 30,30'), { opacity: 0.5 }),
    fill(k.paper, poly('0,0 34,-10 34,10')),
    fill(k.signal, poly('30,-11 62,-15 62,15 30,11')),
    fill(k.ink, curve('60,-16! 210,-15! 236,-8 240,0 236,8 210,15! 60,16!')),
    fill(k.signal, rect(140, -15.6, 9, 31)),
    line(k.midPale, 3, 'M70 -9H204'),
    line(k.ink, 2, 'M4 0H26'),
  ],
  { x: NIB[0], y: NIB[1], turn: -38, scale: 1.06 },
);

export default art
  .scene({
    id: 'o_joined_71k',
    era: 1971,
    ground: k.midPale,
    home: 'day',
    crop: '50% 50%',
    title: 'Two tracks, one table',
    desc: 'A conference table from straight above, every chair taken, front row and back row. Two solid lines and two dashed lines come from the edges of the picture and run into one pen on one open treaty.',
  })
  .layer('floor', 0.5, floor)
  .layer('back', 0.8, behind)
  .layer('table', 0.9, [table, papers, cups, treaty])
  .layer('figures', 1, [people, ends])
  .layer('lines', 1.05, lines)
  .layer('pen', 1.15, pen);
