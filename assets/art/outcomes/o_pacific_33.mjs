// Pacific: a chart of Manchuria and the sea under one lamp; two hands' shadows reach over it from opposite sides. Japan lies dark.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(1933);
const table = [
  fill(k.ink, rect(-60, -60, 1720, 1020)),
  line(k.lift, 5, [110, 330, 560, 780].map((y) => open([-60, y], [1660, y - 14])).join('')),
];
const C = [
  [250, 70],
  [1370, 40],
  [1500, 850],
  [120, 868],
];
const coast =
  '0,0! 62,0! 66,8 60,16 52,20 50,28! 47,34 44,40 46,46 50,52 49,58! 45,55 43,49 39,47! 35,50 30,47 33,54 38,57 36,64 40,72 38,82 33,92 26,100! 0,100!';
const chart = [
  fill(k.paperShade, rect(0, 0, 150, 100)),
  line(
    k.midPale,
    0.35,
    [15, 30, 45, 60, 75, 90].map((y) => open([0, y], [150, y])).join('') +
      [18, 36, 54, 72, 90, 108, 126].map((x) => open([x, 0], [x, 100])).join(''),
  ),
  fill(k.paperWarm, curve(coast)),
  line(k.mid, 0.8, curve(coast)),
  line(k.midPale, 0.6, curve(coast.replace(/(\d+),/g, (_, n) => `${+n + 3},`))),
  // Manchuria hatched, its railway
  fill(k.signal, curve('12,8! 34,6 52,20! 50,28! 44,40 39,47! 28,42 20,34 12,24')),
  line(k.ink, 1.1, open([2, 12], [14, 18], [26, 20], [38, 24], [50, 30])),
  line(k.ink, 1.1, open([30, 21], [34, 32], [38, 46])),
  line(k.paper, 0.8, open([2, 12], [14, 18], [26, 20], [38, 24], [50, 30]), {
    dash: '1.4 1.4',
    cap: 'butt',
  }),
  // soundings, a compass rose
  line(
    k.mid,
    0.7,
    [
      [104, 40],
      [112, 52],
      [98, 62],
      [120, 70],
      [110, 84],
      [92, 80],
      [128, 30],
      [136, 56],
      [78, 90],
    ]
      .map(([x, y]) => open([x, y], [x + 2, y]))
      .join(''),
  ),
  line(k.signal, 0.6, `${ellipse(126, 20, 9)}M126 8V32M114 20H138`),
  fill(k.signal, poly('126,9 128,20 126,31 124,20')),
  line(k.midDeep, 0.8, rect(2, 2, 146, 96)),
];
const japan = [
  fill(
    k.ink,
    curve('88,22 94,18 98,22 96,28 90,30 85,28') +
      curve('84,34! 88,36 86,46 82,54 76,60 68,64 60,68! 58,64 66,58 74,52 79,44') +
      curve('56,69 61,70 60,77 55,80 52,75') +
      curve('63,70 68,69 67,73 63,74'),
  ),
  fill(k.ink, curve('70,2! 74,0! 76,8 78,18 75,20 72,12')),
];
const map = [
  fill(k.ink, poly(...C.map(([x, y]) => [x + 14, y + 18]))),
  art.inQuad(chart, C, 150, 100),
  fill(k.paper, poly('120,868 250,852 236,836 150,838')),
];
const edge = art.insideOf(poly(...C));
const dark = halftone(
  k.ink,
  [60, 20, 1560, 900],
  (x, y) => (Math.hypot((x - 780) / 1.35, y - 430) - 330) / 230,
  {
    max: 18,
    levels: 14,
    inside: edge,
  },
);
// ---- the shadows of two hands ----------------------------------------------------------------------------------------------------
const hand =
  '-300,60! -300,-90! -120,-62 -20,-54 40,-70 96,-92 140,-110 156,-104 150,-92 104,-68 150,-74 232,-84 246,-76 240,-64 158,-46 250,-46 262,-34 252,-24 156,-18 226,-6 232,4 222,12 140,12 176,28 176,38 164,44 96,42 30,52 -40,46 -120,54';
const shadows = [
  place(fill(k.ink, curve(hand), { opacity: 0.78 }), { x: 220, y: 560, scale: 1.25, turn: -14 }),
  place(fill(k.ink, curve(hand), { opacity: 0.72 }), {
    x: 1330,
    y: 660,
    scale: 1.3,
    flip: true,
    turn: 10,
  }),
];
const things = [
  rimLit(
    [
      // the lamp from above, cropped at the top
      fill(k.signal, curve('480,-60! 470,40 560,96 680,104 800,90 870,30 866,-60!')),
    ],
    { light: k.paper, dx: 0, dy: 5 },
  ),
  fill(k.signalDeep, curve('720,-60! 736,70 800,90 870,30 866,-60!')),
  place(
    [
      line(k.paper, 9, 'M-6 -150L-60 60M6 -150L70 50'),
      line(k.signal, 5, 'M-60 60L-70 96M70 50L82 88'),
      fill(k.paper, ellipse(0, -156, 15)),
      line(k.signal, 4, 'M-22 -60H30'),
    ],
    { x: 1196, y: 330, turn: 24 },
  ),
];
const light = halftone(k.paper, [330, 110, 1210, 760], art.pool(740, 400, 60, 380, 0.5), {
  pitch: 12,
  max: 7,
  levels: 8,
  inside: edge,
});

export default art
  .scene({
    id: 'o_pacific_33',
    era: 1933,
    ground: k.ink,
    home: 'night',
    crop: '44% 50%',
    title: 'A chart of the Pacific',
    desc: 'Under a single lamp lies a chart of the coast of Asia with Manchuria in red and Japan dark. The shadows of two hands reach over it from opposite sides.',
  })
  .layer('room', 0.5, table)
  .layer('chart', 0.8, [map, light, art.inQuad(japan, C, 150, 100)])
  .layer('dark', 0.8, dark)
  .layer('figures', 0.95, shadows)
  .layer('foreground', 1.2, things);
