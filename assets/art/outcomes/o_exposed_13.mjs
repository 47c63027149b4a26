// Exposed: a villa's gate in a burst of flashes; the car stands empty, its door still open.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, place, halftone, rimLit } = art;

const k = art.inks(2013);
const c = (o) => art.wardrobe(k, { skin: k.midDeep, fold: k.mid, ...o });
const G = 660;
const sky = [
  fill(k.mid, rect(-60, -60, 1720, 700)),
  halftone(k.ink, [-60, -60, 1660, 560], art.down(-60, 560, 1, 0.25), { max: 15, levels: 14 }),
];
const palms = [
  place(art.palm(k.ink, 420, { lean: 60, size: 180 }), { x: 150, y: 620 }),
  place(art.palm(k.ink, 360, { lean: -50, size: 160, seed: 6 }), { x: 1440, y: 620 }),
  place(art.palm(k.ink, 300, { lean: 30, size: 130, seed: 8 }), { x: 330, y: 620 }),
];
const arch = (x, y, w, h) => art.archway(x, y, w, h);
const wall = [
  fill(k.mid, rect(-80, 380, 620, 300) + rect(1060, 380, 620, 300)),
  fill(k.midPale, rect(-80, 366, 620, 18) + rect(1060, 366, 620, 18)),
  fill(
    k.mid,
    Array.from(
      { length: 7 },
      (_, i) =>
        poly(
          [-60 + i * 86, 368],
          [-60 + i * 86, 340],
          [-38 + i * 86, 318],
          [-16 + i * 86, 340],
          [-16 + i * 86, 368],
        ) +
        poly(
          [1080 + i * 86, 368],
          [1080 + i * 86, 340],
          [1102 + i * 86, 318],
          [1124 + i * 86, 340],
          [1124 + i * 86, 368],
        ),
    ).join(''),
  ),
  art.wallWithHoles(k.paperShade, rect(520, 190, 560, 480), arch(610, 270, 380, 400)),
  fill(k.midPale, rect(1000, 190, 80, 480)),
  fill(k.paper, rect(500, 170, 600, 26)),
  line(k.mid, 5, arch(594, 254, 412, 416)),
  fill(k.ink, arch(610, 270, 380, 400)),
];
const leaves = [
  fill(k.signalDeep, poly('610,400 500,360 500,720 610,668')),
  line(k.signal, 4, poly('598,424 514,394 514,690 598,650') + open('556,410 556,672')),
  fill(k.signalDeep, poly('990,400 1100,360 1100,720 990,668')),
  line(k.signal, 4, poly('1002,424 1086,394 1086,690 1002,650') + open('1044,410 1044,672')),
];
const garden = [
  fill(k.midDeep, poly('640,668 960,668 850,540 750,540')),
  fill(k.signal, rect(758, 430, 84, 110)),
  fill(k.ink, rect(797, 430, 6, 110)),
  art.treeLine(k.midDeep, 620, 760, 560, 20, 50, { seed: 4, depth: 100 }),
  art.treeLine(k.midDeep, 842, 976, 560, 20, 50, { seed: 9, depth: 100 }),
];
const ground = [
  fill(k.midDeep, rect(-80, G, 1760, 320)),
  halftone(k.paper, [-60, G, 1660, 948], art.pool(800, 720, 120, 720, 0.75, 0.36), {
    max: 12,
    levels: 9,
  }),
];
const car = [
  fill(k.ink, ellipse(800, 812, 440, 26)),
  rimLit(
    place(art.limousine(k, { door: true, glass: k.mid, seat: k.signal }), {
      x: 800,
      y: 812,
      scale: 1.86,
    }),
    { light: k.paper, dx: 0, dy: -5 },
  ),
];
const bursts = [
  [146, 540, 1.2],
  [404, 486, 0.85],
  [1204, 486, 0.85],
  [1464, 546, 1.2],
];
const star = (x, y, r) =>
  poly(
    ...Array.from({ length: 24 }, (_, i) => {
      const a = (i * Math.PI) / 12;
      const q = i % 2 ? r * 0.34 : i % 4 ? r * 0.7 : r;
      return [x + Math.sin(a) * q, y - Math.cos(a) * q];
    }),
  );
const flash = [
  bursts.map(([x, y, s]) =>
    halftone(
      k.signal,
      [x - 210 * s, y - 210 * s, x + 210 * s, y + 210 * s],
      art.glow(x, y, 30 * s, 120 * s, 0.95),
      { max: 11, levels: 8 },
    ),
  ),
  bursts.map(([x, y, s]) => fill(k.paper, star(x, y, 84 * s))),
];
const man = (x, y, s, o = {}, over = {}) =>
  rimLit(
    place(art.fromBehind(c(over), { arms: 'glasses', hair: 'short', stance: 12, ...o }), {
      x,
      y,
      scale: s,
    }),
    { light: k.paper, dx: x < 800 ? 4 : -4, dy: -4 },
  );
const cam = (x, y, s, flip) =>
  place([fill(k.ink, rect(-30, -18, 60, 38)), line(k.ink, 8, 'M10 -18V-40')], {
    x,
    y,
    scale: s,
    flip,
  });
const press = [
  man(400, 1000, 2.8, { headTurn: 8 }, { cloth: k.lift }),
  cam(400, 552, 1, false),
  man(1210, 1000, 2.8, { headTurn: -8, hair: 'full' }, { cloth: k.lift }),
  cam(1208, 552, 1, true),
];
const near = [
  man(130, 1240, 3.9, { dress: 'coat', headTurn: 8 }),
  cam(140, 632, 1.5),
  man(1480, 1250, 3.9, { dress: 'coat', headTurn: -8 }),
  cam(1470, 640, 1.5, true),
];

export default art
  .scene({
    id: 'o_exposed_13',
    era: 2013,
    ground: k.ink,
    home: 'night',
    crop: '50% 70%',
    title: 'The villa gate in the flashes',
    desc: 'Photographers crowd a white villa gate at night. In the burst of their flashes a black car stands empty with its rear door open, one lit seat inside.',
  })
  .layer('sky', 0.1, sky)
  .layer('palms', 0.2, palms)
  .layer('garden', 0.35, [wall, garden])
  .layer('gate', 0.5, leaves)
  .layer('ground', 0.55, ground)
  .layer('figures', 0.85, car)
  .layer('press', 1.05, press)
  .layer('foreground', 1.2, near)
  .layer('flash', 1.2, flash);
