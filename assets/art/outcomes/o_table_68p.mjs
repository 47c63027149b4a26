// All four at the one table: a round one, unmarked, with two small square ones at its sides; the evening falls in through
// three tall windows, one bar of each colour.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(1971);
const C = [800, 452];
const floorCells = (() => {
  // herringbone from above
  let a = '';
  let b = '';
  const s = 30;
  for (let j = -3; j < 18; j++)
    for (let i = -3; i < 30; i++) {
      const x = i * 2 * s - 60;
      const y = j * 2 * s - 60;
      a += poly([x, y], [x + s, y + s], [x + s, y + 2 * s], [x, y + s]);
      b += poly([x + s, y + s], [x + 2 * s, y], [x + 2 * s, y + s], [x + s, y + 2 * s]);
    }
  return [a, b];
})();
const floor = [
  fill(k.ink, rect(-60, -60, 1720, 1020)),
  fill(k.lift, floorCells[0], { crisp: true }),
];
const light = [
  fill(k.mid, poly('120,-60 330,-60 560,960 190,960')),
  fill(k.paper, poly('590,-60 800,-60 1030,960 660,960')),
  fill(k.signal, poly('1060,-60 1270,-60 1500,960 1130,960')),
  // the glazing bars
  line(
    k.ink,
    9,
    [
      [225, 375],
      [695, 845],
      [1165, 1315],
    ]
      .map(([a, b]) => open([a, -60], [b, 960]))
      .join(''),
  ),
  line(
    k.ink,
    7,
    [
      [120, 330, 560, 190],
      [590, 800, 1030, 660],
      [1060, 1270, 1500, 1130],
    ]
      .map(([a, b, e, f]) =>
        [0.08, 0.3, 0.55, 0.82]
          .map((t) => open([a + (f - a) * t, -60 + 1020 * t], [b + (e - b) * t, -60 + 1020 * t]))
          .join(''),
      )
      .join(''),
  ),
];
const soft = halftone(
  k.ink,
  [-60, -60, 1660, 960],
  (x, y) => 0.92 - art.pool(...C, 340, 820, 1.1, 0.76)(x, y),
  { max: 14, levels: 10 },
);
const RT = 236;
const round = [
  fill(k.ink, ellipse(C[0] + 26, C[1] + 34, RT + 6), { opacity: 0.7 }),
  fill(k.signalDeep, ellipse(...C, RT + 8)),
  fill(k.signal, ellipse(...C, RT)),
  fill(k.mid, ellipse(...C, RT - 12)),
  fill(k.midDeep, ellipse(...C, 128)),
  fill(k.mid, ellipse(...C, 120)),
  halftone(
    k.midPale,
    [C[0] - RT, C[1] - RT, C[0] + RT, C[1] + RT],
    art.pool(C[0] - 40, C[1] - 50, 10, 230, 0.85),
    { pitch: 11, max: 9, levels: 8, inside: ellipse(...C, RT - 16) },
  ),
];
const square = (x) => [
  fill(k.ink, rect(x - 38 + 18, C[1] - 120 + 24, 76, 240), { opacity: 0.7 }),
  fill(k.signalDeep, rect(x - 42, C[1] - 124, 84, 248)),
  fill(k.mid, rect(x - 32, C[1] - 114, 64, 228)),
];
const LX = 424;
const RX = 1176;
// ---- people from above: shoulders, a head, hands on the cloth
const above = (x, y, turn, ink, hair, s = 1) =>
  place(
    [
      fill(k.signalDeep, curve('-34,10! -36,-14 -28,-20 28,-20 36,-14 34,10! 26,20 -26,20'), {
        inner: true,
      }),
      fill(
        ink,
        curve(
          '-40,0! -38,-14 -20,-20 20,-20 38,-14 40,0! 38,16 28,30! 18,28 20,10 -20,10 -18,28! -28,30! -38,16',
        ),
      ),
      fill(k.paperWarm, ellipse(-22, 33, 6, 7) + ellipse(22, 33, 6, 7), { inner: true }),
      fill(k.paper, poly([-7, 4], [7, 4], [0, 18]), { inner: true }),
      fill(hair, ellipse(0, 0, 15, 17)),
      fill(k.paperWarm, ellipse(0, 15.4, 4, 4.6), { inner: true }),
    ],
    { x, y, turn, scale: s },
  );
const chairTop = (x, y, turn, s = 1) =>
  place([fill(k.signal, curve('-34,-34! 0,-42 34,-34! 36,-24! 0,-31 -36,-24!'))], {
    x,
    y,
    turn,
    scale: s,
  });
const GROUPS = [
  [-90, k.ink, k.signalDeep],
  [0, k.midDeep, k.ink],
  [90, k.paperShade, k.ink],
  [180, k.lift, k.ink],
];
const ring = GROUPS.flatMap(([mid, ink, hair], g) =>
  [-27, -9, 9, 27].map((d, i) => {
    const a = ((mid + d + 45) * Math.PI) / 180;
    const x = C[0] + Math.cos(a) * (RT + 36);
    const y = C[1] + Math.sin(a) * (RT + 36);
    const turn = (a * 180) / Math.PI + 90;
    const p = [C[0] + Math.cos(a) * (RT - 52), C[1] + Math.sin(a) * (RT - 52)];
    return {
      chair: chairTop(x, y, turn, 1.02),
      who: above(x, y, turn, ink, i === 2 && g % 2 ? k.midPale : hair, 1.02),
      paper: place(
        [
          fill(k.ink, rect(-17, -13, 36, 28), { opacity: 0.5 }),
          fill(k.paper, rect(-18, -15, 36, 28)),
          line(k.midDeep, 2, 'M-12 -8h24M-12 -1h24M-12 6h15'),
        ],
        { x: p[0], y: p[1], turn: turn + [4, -6, 3, -3][i] },
      ),
    };
  }),
);
const aides = [
  ...[-70, 0, 70].map((v) => [LX - 74, C[1] + v, -90]),
  ...[-70, 0, 70].map((v) => [RX + 74, C[1] + v, 90]),
].map(([x, y, t]) => ({
  chair: chairTop(x, y, t, 0.86),
  who: above(x, y, t, k.midDeep, k.ink, 0.86),
  paper: place(fill(k.paper, rect(-13, -10, 26, 20)), {
    x: x < 800 ? LX : RX,
    y,
    turn: 90 + (y % 9) - 4,
  }),
}));
const lit = (m) => rimLit(m, { light: k.paper, dx: -2.5, dy: -3 });
const shade = [...ring, ...aides].map(({ who }) =>
  place(
    art.inOneInk(
      who.filter((m) => !m.inner),
      k.ink,
    ),
    { x: 14, y: 18 },
  ).map((m) => ({ ...m, opacity: 0.6 })),
);

export default art
  .scene({
    id: 'o_table_68p',
    era: 1971,
    ground: k.ink,
    home: 'dusk',
    crop: '50% 50%',
    title: 'All four at one table',
    desc: 'From above: a round table ringed by four groups of delegates, two small square tables at its sides. Three bars of window light, teal, cream and amber, lie across the floor.',
  })
  .layer('floor', 0.3, floor)
  .layer('light', 0.35, light)
  .layer('soft', 0.35, soft)
  .layer(
    'shade',
    0.5,
    fill(
      k.ink,
      shade
        .flat(Infinity)
        .filter((m) => m.fill)
        .map((m) => m.d)
        .join(''),
    ),
  )
  .layer('table', 0.6, [round, square(LX), square(RX), [...ring, ...aides].map((v) => v.paper)])
  .layer('figures', 0.8, [
    [...ring, ...aides].map((v) => v.chair),
    [...ring, ...aides].map((v) => lit(v.who)),
  ]);
