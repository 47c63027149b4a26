// Summit: two pens, two leather folders and between them one sheet with four short paragraphs;
// the two chairs are already pushed back.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, place, halftone, rimLit } = art;

const k = art.inks(2013);
const wall = [
  fill(k.midPale, rect(-60, -60, 1720, 560)),
  [0, 1, 2, 3, 4, 5, 6, 7].map((i) =>
    fill(i % 2 ? k.mid : k.midPale, rect(-60 + i * 220, -60, 214, 560)),
  ),
  fill(k.midDeep, rect(-60, 440, 1720, 60)),
];
const glow = halftone(k.paper, [300, -50, 1300, 436], art.pool(800, 240, 60, 470, 0.75, 0.8), {
  max: 10,
  levels: 10,
});
const palms = [
  [150, 640, 520, 46, 4],
  [1450, 640, 520, -46, 7],
].map(([x, y, h, lean, seed]) => [
  place(art.palm(k.midDeep, h, { lean, size: 190, fronds: 11, seed }), { x, y }),
  fill(k.paper, poly([x - 60, 540], [x + 60, 540], [x + 44, 680], [x - 44, 680])),
  fill(k.paperShade, poly([x + 10, 540], [x + 60, 540], [x + 44, 680], [x + 14, 680])),
]);
// ---- the chairs, turned aside -----------------------------------------------------------------------------------------------
const chairs = [
  rimLit(
    place(art.chairBack(k, { w: 72, h: 128, body: k.signalDeep, frame: k.ink, studs: k.signal }), {
      x: 500,
      y: 640,
      scale: 2.7,
      shear: -0.1,
    }),
    { light: k.paper, dx: 4, dy: -3 },
  ),
  rimLit(
    place(art.chairBack(k, { w: 72, h: 128, body: k.signalDeep, frame: k.ink, studs: k.signal }), {
      x: 1100,
      y: 640,
      scale: 2.7,
      shear: 0.1,
    }),
    { light: k.paper, dx: -4, dy: -3 },
  ),
];
const top = poly('170,520 1430,520 1760,930 -160,930');
const table = [
  fill(k.ink, top),
  line(k.paper, 4, open([170, 521], [1430, 521])),
  fill(k.midDeep, poly('-160,930 1760,930 1760,990 -160,990')),
  halftone(k.mid, [-60, 530, 1660, 920], art.pool(800, 690, 120, 640, 0.8, 0.4), {
    max: 10,
    levels: 9,
    inside: top,
  }),
];
const folder = (flip) => {
  const X = (x) => (flip ? 1600 - x : x);
  const q = (...p) => poly(...p.map(([x, y]) => [X(x), y]));
  return [
    fill(k.ink, q([310, 602], [566, 602], [552, 812], [232, 812])),
    fill(k.signalDeep, q([300, 590], [560, 590], [544, 798], [222, 798])),
    fill(k.signal, q([312, 598], [550, 598], [534, 788], [240, 788])),
    line(k.signalDeep, 3, q([328, 610], [538, 610], [524, 774], [262, 774])),
    fill(k.paper, ellipse(X(406), 690, 22, 17)),
    fill(k.signalDeep, ellipse(X(406), 690, 12, 9)),
  ];
};
const Q = [
  [682, 584],
  [918, 584],
  [962, 822],
  [638, 822],
];
const para = (y, n) =>
  Array.from({ length: n }, (_, i) =>
    open([14, y + i * 5.4], [i === n - 1 ? 52 : 86, y + i * 5.4]),
  ).join('');
const sheet = [
  fill(k.paper, rect(0, 0, 100, 100)),
  line(k.ink, 2.6, open([36, 9], [64, 9])),
  [20, 38, 56, 70].map((y, i) => [
    line(k.midDeep, 1.7, para(y, [3, 3, 2, 2][i])),
    fill(k.signal, rect(6.4, y - 1.6, 3.4, 3.4)),
  ]),
  line(k.ink, 1.6, 'M12 92q3 -9 6 -1t5 -3t5 2t7 -4t6 3M58 92q4 -8 7 -1t5 -3t6 2t7 -4t5 2'),
];
const pen = (flip) => {
  const X = (x) => (flip ? 1600 - x : x);
  const q = (...p) => poly(...p.map(([x, y]) => [X(x), y]));
  return [
    fill(k.midDeep, q([596, 660], [612, 660], [592, 838], [580, 836])),
    fill(k.paper, q([588, 640], [606, 640], [590, 792], [570, 790])),
    fill(k.signal, q([581, 706], [600, 706], [598, 724], [579, 724])),
    fill(k.signal, q([571, 790], [590, 792], [572, 834])),
    line(k.mid, 3, open([X(603), 646], [X(597), 700])),
  ];
};
const things = [
  folder(false),
  folder(true),
  fill(k.ink, poly(...Q.map(([x, y]) => [x + 8, y + 11]))),
  art.inQuad(sheet, Q, 100, 100),
  pen(false),
  pen(true),
];

export default art
  .scene({
    id: 'o_summit_18',
    era: 2013,
    ground: k.midDeep,
    home: 'day',
    crop: '50% 78%',
    title: 'Four short paragraphs',
    desc: 'On a long dark table lie two leather folders, two pens and one signed sheet of four short paragraphs. Behind it two chairs stand empty, pushed aside, between palms.',
  })
  .layer('room', 0.4, wall)
  .layer('glow', 0.42, glow)
  .layer('palms', 0.6, palms)
  .layer('figures', 0.8, chairs)
  .layer('foreground', 1.1, [table, things]);
