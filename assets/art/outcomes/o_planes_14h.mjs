// The exchange, and little else: two small aeroplanes pass each other before the rising sun, high over the Straits.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(2013);
const HZ = 640;
const sun = { x: 830, y: 520, r: 250 };
const sky = [
  fill(k.paperWarm, rect(-60, -60, 1720, 760)),
  halftone(k.mid, [-60, -60, 1660, 380], art.down(-60, 400, 1, 0), { max: 15, levels: 16 }),
  halftone(k.paper, [-60, 330, 1660, HZ], art.down(330, 640, 0, 1), { max: 15, levels: 10 }),
];
const disc = [
  halftone(k.signal, [380, 120, 1290, HZ], art.glow(sun.x, sun.y, sun.r, sun.r + 190, 0.7), {
    max: 11,
    levels: 9,
  }),
  fill(k.signal, ellipse(sun.x, sun.y, sun.r)),
];
const clouds = [
  [90, 560, 360, 16],
  [1180, 590, 420, 16],
  [300, 596, 220, 12],
  [1360, 520, 260, 12],
  [560, 470, 190, 11],
  [930, 596, 240, 12],
].map(([x, y, w, h], i) => art.cloudBar(i > 3 ? k.paperWarm : k.mid, x, y, w, h));
const sea = [
  fill(k.midDeep, rect(-60, HZ, 1720, 340)),
  halftone(k.ink, [-60, HZ + 40, 1660, 948], art.down(HZ + 40, 948, 0, 0.95), {
    max: 14,
    levels: 12,
  }),
  art.glitter(k.signal, sun.x, HZ + 6, 900, {
    n: 80,
    near: 130,
    spread: 190,
    len: 80,
    width: 4.6,
    seed: 5,
  }),
  art.ripples(k.mid, -60, 1660, HZ + 8, 900, { rows: 8, len: 80, fullness: 0.24, width: 2.6 }),
  fill(
    k.ink,
    curve('-80,1000! -80,800! 60,792 170,818 250,806 330,850 300,900 380,960! 380,1000!'),
  ),
  fill(k.ink, curve('1240,1000! 1290,940 1390,920 1430,880 1540,884 1680,850! 1680,1000!')),
  // a thin strip of foam on either shore
  line(k.paper, 6, curve('-80,786 60,778 176,804 258,792 346,846 318,898 398,960', false)),
  line(k.paper, 6, curve('1222,1000 1274,930 1380,906 1420,866 1536,868 1690,834', false)),
  line(
    k.midPale,
    3,
    curve('-80,768 66,760 186,788 274,778 366,842 342,896 420,952', false) +
      curve('1196,1000 1252,916 1366,888 1408,848 1530,848 1690,814', false),
  ),
];
// a small jet, nose to the right, about 430 long
const jet = (body, deep, stripe, glass) => [
  fill(deep, poly('-20,-6 60,-10 -60,-60 -98,-60')),
  fill(
    body,
    curve('-210,-8! -190,-20 -60,-30 120,-30 180,-22 214,-4! 190,10 120,16 -60,14 -150,4'),
  ),
  fill(body, poly('-200,-14 -232,-92 -196,-92 -130,-22')),
  fill(deep, poly('-236,-92 -184,-92 -178,-84 -226,-84')),
  fill(deep, curve('-150,-34! -140,-46 -90,-48 -76,-38 -84,-26 -140,-24!')),
  fill(stripe, curve('-196,-4! -60,4 120,2 208,-6! 120,8 -60,10 -170,4!')),
  fill(
    glass,
    curve('150,-24! 176,-18 190,-10! 166,-10!') +
      [-40, -4, 32, 68, 104].map((x) => ellipse(x, -15, 6, 7)).join(''),
  ),
  fill(deep, poly('-16,8 66,6 -40,86 -84,86')),
];
const trail = (x0, x1, y, w, drift) =>
  fill(
    k.paper,
    poly([x0, y - w * 0.1], [x1, y - w + drift], [x1, y + w + drift], [x0, y + w * 0.1]),
  );
const planes = [
  trail(430, -120, 372, 13, 30),
  trail(1130, 1720, 478, 10, -22),
  rimLit(
    place(jet(k.ink, k.lift, k.signalDeep, k.paperWarm), { x: 640, y: 366, scale: 1, turn: -3 }),
    { light: k.paper, dx: 2, dy: 4 },
  ),
  rimLit(
    place(jet(k.ink, k.lift, k.mid, k.paperWarm), {
      x: 984,
      y: 486,
      scale: 0.74,
      flip: true,
      turn: 2,
    }),
    { light: k.paper, dx: -2, dy: 3 },
  ),
];

export default art
  .scene({
    id: 'o_planes_14h',
    era: 2013,
    ground: k.midDeep,
    home: 'dawn',
    crop: '50% 46%',
    title: 'The exchange',
    desc: 'Two small aeroplanes pass each other in front of a great rising sun, one going north, one south. Far below lie two dark shores, each with a thin strip of foam.',
  })
  .layer('sky', 0.1, sky)
  .layer('sun', 0.12, disc)
  .layer('clouds', 0.2, clouds)
  .layer('sea', 0.3, sea)
  .layer('figures', 1, planes);
