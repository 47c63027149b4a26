// Settled: a bound agreement with two seals and a sum ruled off at its foot; behind it the elevators that will be filled.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(1933);
const LAND = 520;
const sky = [
  fill(k.paperShade, rect(-60, -60, 1720, 700)),
  halftone(k.midPale, [-60, -60, 1660, 220], art.down(-60, 240, 0.9, 0), { max: 14, levels: 14 }),
  halftone(k.paper, [-60, 180, 1660, LAND], art.down(180, LAND, 0, 1), { max: 14, levels: 14 }),
];
const sun = [
  fill(k.paperWarm, ellipse(330, 330, 110)),
  art.cloudBar(k.paper, 560, 110, 300, 18),
  art.cloudBar(k.paper, 660, 152, 240, 14),
];
const silo = (x, w, h, ink, shade) => [
  fill(
    ink,
    rect(x, LAND - h, w, h) +
      curve([
        [x, LAND - h + 2, 1],
        [x + w * 0.1, LAND - h - w * 0.2],
        [x + w / 2, LAND - h - w * 0.28],
        [x + w * 0.9, LAND - h - w * 0.2],
        [x + w, LAND - h + 2, 1],
      ]),
  ),
  fill(shade, rect(x + w * 0.66, LAND - h, w * 0.34, h)),
];
const elevators = [
  [0, 1, 2, 3].map((i) => silo(980 + i * 108, 104, 300, k.midPale, k.mid)),
  fill(k.midPale, rect(1060, 96, 210, 140)),
  fill(k.mid, rect(1200, 96, 70, 140)),
  line(
    k.paper,
    4,
    open([1062, 100], [1062, 232]) +
      [0, 1, 2, 3].map((i) => open([982 + i * 108, 226], [982 + i * 108, 516])).join(''),
  ),
  fill(k.signal, poly('1046,98 1284,98 1240,46 1090,46')),
  fill(
    k.midDeep,
    rect(1096, 128, 26, 34) +
      rect(1146, 128, 26, 34) +
      rect(1096, 184, 26, 34) +
      rect(1146, 184, 26, 34),
  ),
  line(k.midDeep, 7, open([980, 250], [790, 470])),
  line(k.midDeep, 3, open([1000, 262], [810, 476])),
  // freight cars under the spout
  [620, 470, 320].map((x) => [
    fill(k.signalDeep, rect(x, 452, 132, 66)),
    line(
      k.ink,
      3,
      [0.2, 0.4, 0.6, 0.8].map((t) => open([x + 132 * t, 454], [x + 132 * t, 516])).join(''),
    ),
    fill(k.ink, ellipse(x + 28, 522, 12) + ellipse(x + 104, 522, 12)),
  ]),
  fill(k.signalDeep, rect(770, 452, 132, 66)),
  fill(k.ink, ellipse(798, 522, 12) + ellipse(874, 522, 12)),
  fill(k.paperWarm, curve('776,452! 800,432 846,426 880,438 896,452!')),
  line(k.ink, 4, open([-60, 535], [1660, 535])),
];
const furrow = (i) => [
  [800 + (i - 10) * 60, LAND + 12],
  [800 + (i - 9) * 60, LAND + 12],
  [800 + (i - 9) * 290, 960],
  [800 + (i - 10) * 290, 960],
];
const field = [
  fill(k.signal, rect(-60, LAND + 12, 1720, 450)),
  fill(
    k.paperWarm,
    Array.from({ length: 20 }, (_, i) => (i % 2 ? poly(...furrow(i)) : '')).join(''),
  ),
  halftone(k.signalDeep, [-60, 640, 1660, 948], art.down(620, 950, 0, 0.8), { max: 11, levels: 9 }),
];
// ---- near: the open book ---------------------------------------------------------------------------------------------------
const A = [
  [306, 566],
  [794, 590],
  [790, 892],
  [196, 862],
];
const B = [
  [806, 590],
  [1294, 566],
  [1404, 862],
  [810, 892],
];
const ledger = [
  fill(k.paper, rect(0, 0, 100, 70)),
  line(k.mid, 0.9, [12, 20, 28, 36].map((y) => open([8, y], [52 + (y % 5) * 2, y])).join('')),
  // the column of figures
  line(k.ink, 1.6, [12, 20, 28, 36].map((y, i) => open([70 - (i % 2) * 4, y], [91, y])).join(''), {
    dash: '5 1.6',
    cap: 'butt',
  }),
  line(k.ink, 1.1, open([62, 43], [94, 43])),
  line(k.signal, 2.4, open([64, 50], [91, 50]), { dash: '6 1.6', cap: 'butt' }),
  line(k.ink, 0.9, open([62, 56], [94, 56]) + open([62, 58.6], [94, 58.6])),
];
const articles = [
  fill(k.paper, rect(0, 0, 100, 70)),
  line(k.ink, 1.6, open([32, 8], [68, 8])),
  line(
    k.mid,
    0.9,
    [16, 22, 28, 34, 40, 46].map((y) => open([10, y], [y === 46 ? 58 : 90, y])).join(''),
  ),
  line(k.ink, 1, 'M12 58q3 -6 6 -1t4 -2t5 1t6 -3t5 2M58 58q4 -6 6 -2t4 -1t5 2t6 -3t7 2'),
];
const seal = (x, y, s) =>
  place(
    [
      line(k.signalDeep, 9, 'M-6 8L-22 58M8 8L18 60'),
      fill(k.signalDeep, ellipse(2, 3, 34)),
      fill(
        k.signal,
        curve('0,-35 14,-31 28,-24 34,-8 32,10 22,26 6,34 -12,32 -27,22 -34,6 -32,-12 -22,-27'),
      ),
      line(k.signalDeep, 2.4, ellipse(0, 0, 23)),
      line(k.paperWarm, 3, 'M-25 -14C-18 -25 -8 -29 2 -29'),
    ],
    { x, y, scale: s },
  );
const book = [
  rimLit(fill(k.ink, poly('270,560 1330,560 1450,900 1420,922 180,922 150,900')), {
    light: k.midPale,
    dx: 0,
    dy: -4,
  }),
  fill(k.signalDeep, poly('262,576 1338,576 1440,900 800,928 160,900')),
  fill(k.paperShade, poly('292,570 1308,570 1420,880 806,908 794,908 180,880')),
  art.inQuad(articles, A, 100, 70),
  art.inQuad(ledger, B, 100, 70),
  fill(k.midPale, poly('794,590 806,590 812,894 788,894')),
  halftone(k.midPale, [700, 586, 900, 892], (x) => 0.8 * (1 - Math.abs(x - 800) / 80), {
    pitch: 10,
    max: 8,
    inside: (_x, y) => y > 592,
  }),
  seal(330, 846, 1.25),
  seal(612, 862, 1.25),
];

export default art
  .scene({
    id: 'o_settled_33',
    era: 1933,
    ground: k.paperShade,
    home: 'day',
    crop: '56% 70%',
    title: 'A sum ruled off',
    desc: 'A large bound agreement lies open before a ploughed field: articles with two seals on one page, a column of figures ruled off on the other. Grain elevators load freight cars beyond.',
  })
  .layer('sky', 0.1, sky)
  .layer('sun', 0.12, sun)
  .layer('skyline', 0.3, elevators)
  .layer('ground', 0.5, field)
  .layer('foreground', 1.2, book);
