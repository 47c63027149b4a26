// Refused at home: two houses of assembly back to back, and between them a bracketed page torn down the middle.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, curve, place, halftone } = art;

const k = art.inks(2013);
const sky = [
  fill(k.signal, rect(-60, -60, 1720, 900)),
  halftone(k.ink, [-60, -60, 1660, 360], art.down(-60, 370, 0.9, 0), { max: 14, levels: 14 }),
  halftone(k.paper, [-60, 260, 1660, 780], art.down(260, 760, 0, 1), { max: 14, levels: 14 }),
];
// left: a dome on a colonnaded drum, with steps
const dome = [
  fill(
    k.ink,
    curve('300,330! 306,250 360,186 420,168 480,186 534,250 540,330!') +
      rect(286, 326, 268, 22) +
      rect(306, 346, 228, 110) +
      rect(270, 452, 300, 30) +
      rect(392, 120, 56, 54) +
      poly('404,122 420,66 436,122') +
      rect(60, 480, 640, 170) +
      rect(200, 470, 440, 20) +
      poly('230,560 420,500 610,560') +
      rect(0, 640, 740, 40) +
      rect(-60, 676, 820, 300),
  ),
  fill(
    k.midDeep,
    Array.from({ length: 11 }, (_, i) => rect(312 + i * 20, 352, 9, 96)).join('') +
      Array.from({ length: 9 }, (_, i) => rect(244 + i * 42, 568, 18, 72)).join('') +
      [80, 130, 180, 650].map((x) => rect(x, 520, 24, 50) + rect(x, 590, 24, 44)).join(''),
  ),
  line(k.signal, 4, 'M306 318C312 252 362 192 420 172M270 456H420M60 484H230M0 644H200'),
];
// right: a great triangular hall
const hall = [
  fill(
    k.ink,
    poly('860,680 1180,196 1500,680') +
      rect(780, 560, 90, 120) +
      rect(1490, 560, 120, 120) +
      rect(820, 640, 760, 40) +
      rect(840, 676, 840, 300),
  ),
  fill(k.midDeep, poly('1180,262 1200,640 1330,640') + poly('1180,262 1160,640 1030,640')),
  line(
    k.ink,
    7,
    [300, 340, 380, 420, 460, 500, 540, 580, 620]
      .map((y) => open([1180 - (y - 262) * 0.42, y], [1180 + (y - 262) * 0.42, y]))
      .join(''),
  ),
  fill(
    k.midDeep,
    [790, 816, 842].map((x) => rect(x, 580, 14, 50)).join('') +
      [1510, 1540, 1570].map((x) => rect(x, 580, 14, 50)).join(''),
  ),
  line(k.signal, 4, 'M1180 202L1496 676M1490 564H1606'),
];
const ground = [
  fill(k.ink, rect(-60, 700, 1720, 280)),
  line(
    k.midDeep,
    4,
    Array.from({ length: 6 }, (_, i) => open([-60, 724 + i * 40], [1660, 724 + i * 40])).join(''),
  ),
];
// the torn page: two halves that lean apart
const edge = [
  [0, -300],
  [-16, -240],
  [14, -190],
  [-20, -130],
  [10, -70],
  [-14, -10],
  [18, 50],
  [-12, 110],
  [12, 170],
  [-8, 230],
  [4, 300],
];
const half = (s) => {
  const inner = edge.map(([x, y]) => [x + s * 4, y]);
  const body = poly(...inner, [s * 216, 300], [s * 216, -300]);
  const rows = Array.from({ length: 9 }, (_, i) => -210 + i * 54);
  return [
    fill(
      k.ink,
      poly(...inner.map(([x, y]) => [x + 14, y + 16]), [s * 216 + 14, 316], [s * 216 + 14, -284]),
      { opacity: 0.55 },
    ),
    fill(s < 0 ? k.paper : k.paperShade, body),
    line(
      k.midDeep,
      8,
      rows
        .map((y, i) =>
          i === 3 || i === 4 || i === 5 ? '' : open([s * 184, y], [s * (44 + (i % 3) * 14), y]),
        )
        .join(''),
    ),
    line(k.ink, 20, s < 0 ? 'M-120 -74H-172V106H-120' : 'M120 -74H172V106H120', { cap: 'butt' }),
    line(
      k.signalDeep,
      8,
      [-30, 16, 62].map((y, i) => open([s * 140, y], [s * (40 + (i % 2) * 18), y])).join(''),
    ),
    line(s < 0 ? k.midPale : k.paper, 5, open(...inner.map(([x, y]) => [x + s * 7, y]))),
  ];
};
const page = [
  place(half(-1), { x: 768, y: 500, turn: -7, scale: 0.9 }),
  place(half(1), { x: 836, y: 516, turn: 8, scale: 0.9 }),
];
const glow = halftone(
  k.paper,
  [420, 120, 1180, 880],
  (x, y) => Math.max(0, 0.9 - Math.hypot(x - 800, y - 490) / 420),
  { max: 12, levels: 9, inside: (_x, y) => y < 720 },
);
const crowd = (x, flip) =>
  place(
    [
      fill(k.midDeep, curve('-40,0! -36,-62 -18,-78 0,-80 18,-78 36,-62 40,0!')),
      fill(k.midDeep, curve('-18,-92 -14,-112 0,-118 14,-112 18,-92 10,-76 -10,-76')),
    ],
    { x, y: 960, scale: 1.4 + ((x * 7) % 5) / 14, flip },
  );
const people = [20, 130, 250, 360, 470, 1130, 1240, 1360, 1470, 1580].map((x) => crowd(x, x > 800));

export default art
  .scene({
    id: 'o_home_13',
    era: 2013,
    ground: k.signal,
    home: 'dusk',
    crop: '50% 55%',
    title: 'Refused at home',
    desc: 'Two houses of assembly, a dome and a great triangular hall, stand as dark silhouettes back to back. Between them hangs a page with square brackets, torn down the middle.',
  })
  .layer('sky', 0.1, sky)
  .layer('houses', 0.4, [dome, place(hall, { x: 90 })])
  .layer('ground', 0.5, ground)
  .layer('glow', 0.6, glow)
  .layer('figures', 1, page)
  .layer('foreground', 1.25, people);
