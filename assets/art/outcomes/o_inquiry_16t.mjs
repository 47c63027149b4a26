// The way it went: an empty chair under the lamps, a wall of boxes behind it, and in the shade the seats of those who will ask.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(2013);
const c = (o) => art.wardrobe(k, { skin: k.lift, fold: k.lift, ...o });
const B = 560;
const wall = [
  fill(k.ink, rect(-80, -80, 1780, B + 90)),
  art.boxFiles(k, 60, 40, 1480, 500, 20, 5, {
    back: k.lift,
    ink: (i, j) =>
      (i * 7 + j * 3) % 17 === 4 ? null : (i * 5 + j * 11) % 9 === 0 ? k.mid : k.midDeep,
    label: k.midPale,
    ring: k.ink,
  }),
  fill(
    k.ink,
    [0, 1, 2, 3, 4, 5].map((j) => rect(48, 34 + j * 100, 1504, 8)).join('') +
      [48, 424, 796, 1168, 1540].map((x) => rect(x, 34, 10, 510)).join(''),
  ),
];
const litBoxes = halftone(k.signal, [380, 40, 1220, 540], art.pool(800, 420, 60, 380, 0.62, 0.9), {
  max: 8,
  levels: 8,
});
const lamps = [560, 800, 1040].map((x) => [
  line(k.ink, 6, open([x, -80], [x, 92])),
  fill(k.signal, poly([x - 20, 90], [x + 20, 90], [x + 64, 138], [x - 64, 138])),
  fill(k.signalDeep, poly([x + 4, 90], [x + 20, 90], [x + 64, 138], [x + 26, 138])),
  fill(k.paper, ellipse(x, 139, 62, 7)),
]);
const cones = [560, 800, 1040].map((x) =>
  halftone(
    k.paper,
    [x - 200, 140, x + 200, 560],
    art.cone(x - 58, x + 58, 142, x - 150, x + 150, 556, 0.5, 0.44, 30),
    { max: 7, levels: 7 },
  ),
);
const floor = [
  fill(k.lift, rect(-80, B - 10, 1780, 420)),
  halftone(k.signal, [260, B - 10, 1340, 800], art.pool(800, 610, 120, 500, 0.9, 0.3), {
    max: 11,
    levels: 9,
  }),
];
const chair = rimLit(
  place([art.chairBack(k, { w: 70, h: 132, body: k.signalDeep, frame: k.ink, studs: k.signal })], {
    x: 800,
    y: 690,
    scale: 2.5,
  }),
  { light: k.paper, dx: 0, dy: -5 },
);
const T = 560;
const table = [
  fill(k.ink, poly('330,606 1270,606 1270,712 330,712')),
  fill(k.midDeep, rect(340, 616, 920, 96)),
  line(
    k.ink,
    3,
    Array.from({ length: 16 }, (_, i) => `M${368 + i * 58} 618c-6 30 6 60 0 92`).join(''),
  ),
  fill(k.paper, poly([380, T], [1220, T], [1284, 612], [316, 612])),
  line(k.paperShade, 5, open([318, 610], [1282, 610])),
  // microphones
  place(art.microphone(k), { x: 676, y: 596, scale: 3 }),
  place(art.microphone(k), { x: 924, y: 596, scale: 3, flip: true }),
  // carafe and glass
  fill(
    k.midPale,
    curve('1090,604! 1084,570 1100,556 1100,528! 1126,528! 1126,556 1142,570 1136,604!'),
  ),
  fill(k.mid, curve('1088,604! 1086,578 1140,578 1138,604!')),
  fill(k.midPale, poly('1162,562 1194,562 1190,604 1166,604')),
  // the place card, bare
  fill(k.signal, poly('560,602 660,602 652,570 568,570')),
  fill(k.paperShade, poly('430,592 500,588 512,606 424,608')),
];
// ---- the dais, in the shade, close to us --------------------------------------------------------------------------------------------------
const heads = [
  [70, 1180, 2.5, 'short', 8],
  [300, 1236, 2.7, 'full', 6],
  [548, 1270, 2.85, 'fringe', 4],
  [1052, 1270, 2.85, 'short', -4],
  [1300, 1236, 2.7, 'full', -6],
  [1530, 1180, 2.5, 'short', -8],
];
const dais = [
  fill(
    k.ink,
    curve('-80,980! -80,790! 200,850 500,890 800,900 1100,890 1400,850 1690,790! 1690,980!'),
  ),
  line(k.signalDeep, 5, 'M-80 790C200 856 500 890 800 900S1400 856 1690 790'),
];
const members = heads.map(([x, y, s, hair, headTurn]) =>
  rimLit(
    place(
      art.armRaised(c({ cloth: k.ink, linen: k.midDeep, fold: k.lift }), {
        arms: 'rest',
        hair,
        headTurn,
      }),
      { x, y, scale: s },
    ),
    { light: k.signal, dx: x < 800 ? 4 : -4, dy: -3 },
  ),
);
// one seat in the middle is nobody's
const seat = rimLit(
  place(art.chairBack(k, { w: 58, h: 116, body: k.lift, frame: k.ink, studs: null }), {
    x: 800,
    y: 1120,
    scale: 2.4,
  }),
  { light: k.signal, dx: 0, dy: -4 },
);

export default art.staged(
  k,
  {
    id: 'o_inquiry_16t',
    era: 2013,
    ground: k.ink,
    home: 'night',
    crop: '50% 62%',
    title: 'The inquiry',
    desc: 'Three hanging lamps light a long table with microphones, a carafe and an empty witness chair. Behind it a wall of file boxes; before it, in the shade, the backs of those who will ask.',
  },
  [
    ['room', 0.4, wall],
    ['glow', 0.41, litBoxes],
    ['floor', 0.5, floor],
    ['chair', 0.6, chair],
    ['table', 0.7, table],
    ['lamps', 0.75, lamps],
    ['light', 0.76, cones],
    ['dais', 1, dais],
    ['figures', 1.15, [members, seat]],
  ],
);
