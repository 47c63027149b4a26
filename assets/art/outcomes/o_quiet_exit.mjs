// A quiet exit: an unremarkable night, a convoy under canvas rolls out beneath the palms, and the chair on the porch is empty.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(1962);
const moon = { x: 1120, y: 214, r: 108 };
const sky = [
  fill(k.mid, rect(-60, -60, 1720, 760)),
  halftone(k.ink, [-60, -60, 1660, 560], art.down(-60, 520, 1, 0), {
    pitch: 12,
    max: 15,
    levels: 20,
  }),
  halftone(k.paper, [820, -60, 1420, 560], art.glow(moon.x, moon.y, moon.r, 270, 0.6), {
    pitch: 12,
    max: 9,
    levels: 10,
  }),
  fill(k.paper, ellipse(moon.x, moon.y, moon.r)),
  art.cloudBar(k.mid, 990, 240, 190, 12),
  art.cloudBar(k.mid, 1080, 276, 240, 11),
  art.specks(k.paper, 5, [
    [160, 90],
    [330, 180],
    [520, 70],
    [700, 150],
    [560, 300],
    [240, 330],
    [820, 60],
    [1460, 110],
    [1530, 320],
  ]),
];
const hills = [
  fill(
    k.midDeep,
    curve(
      '-60,640! -60,500! 140,470 360,500 620,450 900,490 1180,460 1420,500 1660,470! 1660,640!',
    ),
  ),
  fill(k.ink, curve('-60,660! -60,570! 240,552 560,570 900,548 1300,566 1660,548! 1660,660!')),
  [
    [620, 90],
    [690, 120],
    [1330, 110],
    [1400, 84],
    [1480, 130],
  ].map(([x, h], i) =>
    place(art.palm(k.ink, h, { lean: 8, size: 46, fronds: 8, seed: 3 + i }), { x, y: 566 }),
  ),
];
const road = [
  fill(k.midDeep, rect(-60, 590, 1720, 400)),
  fill(
    k.ink,
    curve(
      '-80,980! -80,760! 500,700 1000,652 1420,612 1660,590! 1700,590! 1700,640! 1400,690 1100,760 900,860 820,980!',
    ),
  ),
  line(k.mid, 4, 'M-80 760C300 724 700 680 1000 652S1500 606 1660 592', {
    dash: '70 26',
    cap: 'butt',
  }),
];
const truck = (x, y, s, rim) => [
  fill(k.ink, ellipse(x, y, 320 * s, 12 * s)),
  rimLit(place(art.convoyTruck(k, { lamp: k.paperWarm }), { x, y, scale: s, flip: true }), {
    light: k.paper,
    dx: rim * 0.5,
    dy: -rim,
  }),
];
const beam = (x, y, s) =>
  halftone(
    k.paperWarm,
    [x - 480 * s, y - 90 * s, x - 262 * s, y + 16 * s],
    (u, v) => {
      const t = (x - 262 * s - u) / (218 * s);
      const half = (6 + 44 * t) * s;
      return t < 0 || t > 1
        ? 0
        : 0.75 *
            (1 - t) *
            Math.min(1, Math.max(0, (half - Math.abs(v - (y - 52 * s + 16 * t * s))) / (14 * s)));
    },
    { pitch: 8, max: 6.6, levels: 7 },
  );
const convoy = [
  [1510, 618, 0.3, 1.5],
  [1210, 652, 0.5, 2],
  [900, 750, 1.02, 3],
].map(([x, y, s, rim]) => [truck(x, y, s, rim), beam(x, y, s)]);
// ---- near: a porch with nobody on it -----------------------------------------------------------------------------------------------
const chair = [
  line(k.midPale, 5, 'M-40 0Q10 16 66 -6M-26 -4L-40 -128M44 -2L36 -62M-32 -62H40'),
  line(k.midPale, 5, 'M-34 -78H46M46 -78L44 -40M-29 -90L-26 -64M-24 -112H-38M-22 -96H-36'),
  line(k.midPale, 5, 'M-40 -128C-44 -140 -30 -140 -28 -128L-20 -64'),
];
const porch = [
  fill(
    k.ink,
    rect(-60, -60, 70, 1040) +
      rect(-60, -60, 520, 66) +
      rect(-60, 866, 540, 120) +
      rect(420, -60, 26, 1000),
  ),
  line(k.paper, 3, open('448,8 448,864') + open('12,8 418,8')),
  line(k.paper, 4, open('-60,866 480,866')),
  place(chair, { x: 205, y: 856, scale: 2.2 }),
];
const palms = [
  rimLit(
    place(art.palm(k.ink, 760, { lean: -90, size: 270, fronds: 11, seed: 5 }), { x: 1500, y: 990 }),
    { light: k.paper, dx: -5, dy: -3 },
  ),
  rimLit(
    place(art.palm(k.ink, 560, { lean: 70, size: 220, fronds: 10, seed: 9 }), { x: 1560, y: 1000 }),
    { light: k.midPale, dx: -4, dy: -3 },
  ),
];

export default art
  .scene({
    id: 'o_quiet_exit',
    era: 1962,
    ground: k.ink,
    home: 'night',
    crop: '50% 76%',
    title: 'A convoy leaves by night',
    desc: 'A moonlit road under palms. Three lorries with long loads under canvas drive away, one behind the other. On a porch in front a rocking chair stands empty.',
  })
  .layer('sky', 0.1, sky)
  .layer('skyline', 0.25, hills)
  .layer('room', 0.5, road)
  .layer('figures', 0.8, convoy)
  .layer('palms', 1.1, palms)
  .layer('foreground', 1.35, porch);
