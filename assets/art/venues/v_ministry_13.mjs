// The Foreign Ministry, Tehran, an evening of snow-light: a glass of tea set down on a tied file, and nobody drinks it.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(2013);
const dusk = art.skies(k).dusk;
const A = { x: 660, y: 40, w: 560, h: 640 };
const pointed = (x, y, w, h) =>
  `M${x} ${y + h}V${y + 230}C${x} ${y + 110} ${x + w * 0.26} ${y + 40} ${x + w / 2} ${y}C${x + w * 0.74} ${y + 40} ${x + w} ${y + 110} ${x + w} ${y + 230}V${y + h}z`;
const sky = [
  fill(dusk.body, rect(600, -20, 700, 560)),
  halftone(dusk.high, [600, -20, 1300, 220], art.down(-20, 230, 0.9, 0.05), {
    max: 13,
    levels: 12,
  }),
  halftone(dusk.low, [600, 150, 1300, 420], art.down(150, 400, 0, 0.9), { max: 13, levels: 12 }),
];
const hills = [
  fill(
    k.midPale,
    curve(
      '600,560! 600,330! 690,290! 760,232! 800,250! 850,186! 910,118! 960,176! 1000,206! 1050,180! 1110,248! 1180,290! 1300,350! 1300,560!',
    ),
  ),
  fill(
    k.paper,
    curve(
      '760,232! 800,250! 850,186! 910,118! 930,150! 918,196! 890,176! 884,236! 850,222! 838,272! 806,254! 790,286! 744,276!',
    ) +
      curve(
        '1000,206! 1050,180! 1110,248! 1180,290! 1140,306! 1108,270! 1084,290! 1056,230! 1034,256!',
      ) +
      curve('600,330! 690,290! 668,330! 640,326! 624,356! 600,352!'),
  ),
  fill(
    k.mid,
    curve(
      '910,118! 960,176! 1000,206! 1034,256! 1000,330 960,420! 930,330 940,250! 918,196! 930,150!',
    ),
  ),
  fill(k.midDeep, rect(600, 430, 700, 240)),
  [
    [640, 60],
    [712, 90],
    [790, 50],
    [1010, 70],
    [1090, 100],
    [1170, 56],
  ].map(([x, h], i) =>
    place(art.towerBlock(k.midDeep, k.signal, 64, h, { cols: 4, rows: 6, on: 0.3, seed: i + 2 }), {
      x,
      y: 446,
    }),
  ),
  [700, 880, 1060, 1200].map((x, i) =>
    fill(
      k.ink,
      curve([
        [x, 430 - (i % 2) * 30, 1],
        [x + 22, 520],
        [x + 20, 640, 1],
        [x - 20, 640, 1],
        [x - 22, 520],
      ]),
    ),
  ),
];
const brick = (x0, x1, y0, y1, seed) => {
  const r = art.chance(seed);
  let d = '';
  for (let y = y0; y < y1; y += 26)
    for (let x = x0 + r() * 60; x < x1; x += 74 + r() * 90)
      d += open([x, y], [Math.min(x1, x + 34), y]);
  return line(k.ink, 3, d, { cap: 'butt' });
};
const wall = [
  art.wallWithHoles(k.signalDeep, rect(-80, -80, 1760, 800), pointed(A.x, A.y, A.w, A.h)),
  brick(-60, 620, -30, 690, 4),
  brick(1270, 1660, -30, 690, 9),
  line(k.ink, 26, pointed(A.x - 14, A.y - 16, A.w + 28, A.h + 30)),
  line(k.signal, 5, pointed(A.x - 30, A.y - 36, A.w + 60, A.h + 60)),
  line(k.ink, 9, 'M940 50V680M660 300H1220M660 480H1220'),
  line(
    k.paper,
    2.6,
    'M946 60V290M946 310V470M946 490V670M670 307H930M950 307H1210M670 487H930M950 487H1210',
  ),
  // engaged columns of the old building
  [
    [500, 76],
    [1300, 76],
  ].map(([x, w]) => [
    fill(k.midDeep, rect(x, 90, w, 600)),
    fill(k.mid, rect(x, 90, w * 0.34, 600)),
    line(k.ink, 2.4, [0.5, 0.7, 0.88].map((t) => open([x + w * t, 96], [x + w * t, 680])).join('')),
    fill(
      k.midDeep,
      poly([x - 22, 40], [x + w + 22, 40], [x + w + 4, 92], [x - 4, 92]) +
        rect(x - 14, 660, w + 28, 40),
    ),
    line(k.midPale, 3, open([x - 22, 41], [x + w + 22, 41]) + open([x - 4, 91], [x + w + 4, 91])),
  ]),
  art.blankFrame(k, 130, 150, 210, 250, { mat: k.midPale, print: k.mid, shade: k.midDeep }),
];
const floor = fill(k.ink, rect(-80, 684, 1760, 300));
const c = (o) => art.wardrobe(k, { skin: k.midDeep, fold: k.mid, ...o });
const man = rimLit(
  place(
    art.fromBehind(c({ cloth: k.ink, linen: k.midDeep }), {
      hair: 'short',
      arms: 'behind',
      headTurn: -8,
      stance: 11,
    }),
    { x: 1076, y: 790, scale: 3 },
  ),
  { light: k.paper, dx: -5, dy: -3 },
);
const top = poly('-80,700 860,700 1280,980 -80,980');
const desk = [
  fill(k.signalDeep, top),
  line(k.signal, 5, open('-80,701 860,701 1280,982')),
  fill(k.ink, rect(-80, 690, 940, 11)),
];
const light = halftone(k.signal, [-48, 700, 1250, 948], art.pool(430, 800, 120, 460, 0.9, 0.45), {
  max: 12,
  levels: 10,
  inside: top,
});
const lampMarks = rimLit(
  place(art.lamp(k, { h: 82, w: 64, shade: k.paperWarm, deep: k.signal }), {
    x: 120,
    y: 800,
    scale: 4,
  }),
  { light: k.paper, dx: 4, dy: -2 },
);
const glow = halftone(k.signal, [-48, 360, 460, 780], art.pool(120, 560, 90, 270, 0.65), {
  max: 10,
  levels: 8,
});
const file = [
  fill(k.ink, poly('270,890 700,890 760,940 240,940'), { opacity: 0.5 }),
  fill(k.midPale, poly('262,856 706,856 706,904 262,904')),
  line(k.mid, 2, open('262,872 706,872') + open('262,888 706,888')),
  fill(k.mid, poly('330,780 690,780 706,856 262,856')),
  line(k.paper, 7, open('512,780 490,856 490,904') + open('292,822 700,822 706,870')),
  line(
    k.paper,
    6,
    'M500 822C470 800 440 812 452 826S490 830 502 822C530 800 566 806 558 822S520 832 502 822M502 822L470 850M504 822L546 846',
  ),
];
const tea = place(
  [
    fill(k.paper, ellipse(0, 0, 12, 3.6)),
    fill(k.paperShade, ellipse(0, 0, 7, 2)),
    fill(
      k.paperWarm,
      curve('-6.4,-24! 6.4,-24! 5.2,-16 4.4,-12 6,-6 4.6,-0.6! -4.6,-0.6! -6,-6 -4.4,-12 -5.2,-16'),
    ),
    fill(
      k.signal,
      curve('-5.8,-20! 5.8,-20! 5,-15 4.4,-12 6,-6 4.6,-0.6! -4.6,-0.6! -6,-6 -4.4,-12 -5,-15'),
    ),
    fill(
      k.signalDeep,
      curve('2,-20! 5.8,-20! 5,-15 4.4,-12 6,-6 4.6,-0.6! 1.6,-0.6! 3,-6 1.6,-12'),
    ),
    line(k.paper, 0.8, 'M-6.4 -24C-4 -22.8 4 -22.8 6.4 -24M-4.6 -18C-4.4 -15 -3.4 -13 -4.6 -7'),
    line(k.paper, 0.8, 'M-2 -28c-3 -4 3 -6 .4 -12M3 -28c-3 -4 3 -6 .4 -10'),
    fill(k.paper, poly('9,-3 13,-3.6 13.6,-0.6 9.6,0')),
  ],
  { x: 590, y: 826, scale: 7 },
);

export default art
  .scene({
    id: 'v_ministry_13',
    era: 2013,
    home: 'dusk',
    crop: '44% 82%',
    ground: k.ink,
    title: 'The Foreign Ministry, Tehran, evening',
    desc: 'A glass of tea stands on a tied file under a lamp. Beyond it a man with his hands behind him looks out of a pointed brick window at the snow of the mountains.',
    hours: art.hours(k, 'dusk', {
      sky: ['sky'],
      lamps: ['glow'],
      by: {
        dawn: { skyline: { [k.midDeep]: k.mid } },
        day: {
          skyline: {
            [k.midDeep]: k.mid,
            [k.mid]: k.midPale,
            [k.midPale]: k.paperShade,
            [k.ink]: k.midDeep,
            [k.signal]: k.midPale,
          },
          floor: { [k.ink]: k.midDeep },
          light: { [k.signal]: k.paperWarm },
        },
        night: {
          skyline: {
            [k.midPale]: k.mid,
            [k.mid]: k.midDeep,
            [k.midDeep]: k.ink,
            [k.paper]: k.midPale,
          },
          room: { [k.signalDeep]: k.lift, [k.paper]: k.midPale },
        },
      },
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('skyline', 0.2, hills)
  .layer('room', 0.5, wall)
  .layer('floor', 0.55, floor)
  .layer('figures', 0.85, man)
  .layer('glow', 0.9, glow)
  .layer('desk', 1, desk)
  .layer('light', 1, light)
  .layer('things', 1.1, [lampMarks, file, tea]);
