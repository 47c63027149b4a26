// A death in custody: a hospital room with a barred window, an iron bed made up and empty, the days struck out one by one.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(2013);
const BASE = 660;
const W = { x: 980, y: 120, w: 250, h: 250 };
const sky = [
  fill(k.mid, rect(940, 80, 330, 330)),
  halftone(k.paper, [940, 80, 1270, 400], art.down(120, 380, 0.1, 1), { max: 14, levels: 8 }),
];
const wall = [
  art.wallWithHoles(k.lift, rect(-80, -80, 1760, BASE + 82), rect(W.x, W.y, W.w, W.h)),
  fill(k.midDeep, rect(-80, 430, 1760, BASE - 428)),
  line(k.mid, 5, open('-80,430 1680,430')),
  line(
    k.lift,
    3,
    [488, 546, 604].map((y) => open([-80, y], [1680, y])).join('') +
      Array.from({ length: 30 }, (_, i) => open([-60 + i * 58, 432], [-60 + i * 58, BASE])).join(
        '',
      ),
  ),
  fill(
    k.ink,
    rect(W.x - 26, W.y - 26, W.w + 52, 26) +
      rect(W.x - 26, W.y, 26, W.h) +
      rect(W.x + W.w, W.y, 26, W.h) +
      rect(W.x - 36, W.y + W.h, W.w + 72, 24),
  ),
  line(k.midPale, 4, open([W.x - 34, W.y + W.h + 2], [W.x + W.w + 34, W.y + W.h + 2])),
  line(
    k.ink,
    12,
    [1, 2, 3, 4].map((i) => open([W.x + i * 50, W.y], [W.x + i * 50, W.y + W.h])).join('') +
      open([W.x, W.y + 125], [W.x + W.w, W.y + 125]),
    { cap: 'butt' },
  ),
];
const floor = [
  fill(k.ink, rect(-80, BASE, 1760, 320)),
  line(k.mid, 4, open([-80, BASE], [1680, BASE])),
  line(
    k.lift,
    3,
    [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6]
      .map((i) => open([800 + i * 150, BASE], [800 + i * 300, 960]))
      .join('') + [706, 776, 880].map((y) => open([-80, y], [1680, y])).join(''),
  ),
];
// the window's light thrown on wall, bed and floor, with the shadow of the bars
const strip = (i, j, dx, y0, h, sk) =>
  poly(
    [dx + i * 92, y0 + j * h],
    [dx + i * 92 + 70, y0 + j * h],
    [dx + i * 92 + 70 - sk, y0 + j * h + h - 18],
    [dx + i * 92 - sk, y0 + j * h + h - 18],
  );
const beam = [
  halftone(
    k.paper,
    [260, 120, 1240, 700],
    (x, y) => {
      const t = (W.y + W.h - y) / 300;
      const c = 1105 - (y - 245) * 1.5;
      return Math.abs(x - c) < 150 && y > 250 && y < 600 && t < 1 ? 0.22 : 0;
    },
    { max: 8, levels: 6 },
  ),
];
const onFloor = fill(
  k.midPale,
  [0, 1, 2, 3, 4].map((i) => [0, 1].map((j) => strip(i, j, 420, 742, 96, 60)).join('')).join(''),
);
// ---- the iron bed --------------------------------------------------------------------------------------------------------------------
const B = { x0: 330, x1: 1010, y: 590 };
const bed = [
  fill(k.ink, ellipse(670, 772, 400, 16)),
  // far rails
  line(
    k.midPale,
    9,
    open([B.x0 + 40, 560], [B.x0 + 40, 420]) + open([B.x1 + 40, 560], [B.x1 + 40, 470]),
  ),
  // mattress and blanket, drawn tight
  fill(k.midPale, poly([B.x0 + 6, 612], [B.x1, 612], [B.x1 + 52, 560], [B.x0 + 62, 560])),
  fill(k.paper, poly([B.x0 + 6, 612], [B.x0 + 330, 612], [B.x0 + 380, 560], [B.x0 + 62, 560])),
  fill(k.mid, poly([B.x0 + 330, 612], [B.x1, 612], [B.x1, 690], [B.x0 + 330, 690])),
  fill(k.paperShade, poly([B.x0 + 6, 612], [B.x0 + 330, 612], [B.x0 + 330, 690], [B.x0 + 6, 690])),
  fill(k.paper, poly([B.x0 + 270, 612], [B.x0 + 330, 612], [B.x0 + 330, 690], [B.x0 + 270, 690])),
  line(
    k.midDeep,
    4,
    open([B.x0 + 330, 650], [B.x1, 650]) +
      open([B.x0 + 380, 562], [B.x0 + 332, 612], [B.x0 + 332, 690]),
  ),
  // the pillow, without a hollow
  fill(
    k.paper,
    curve([
      [B.x0 + 40, 600],
      [B.x0 + 30, 570],
      [B.x0 + 70, 546],
      [B.x0 + 160, 540],
      [B.x0 + 206, 556],
      [B.x0 + 200, 590],
      [B.x0 + 120, 606],
    ]),
  ),
  fill(
    k.midPale,
    curve([
      [B.x0 + 60, 602, 1],
      [B.x0 + 120, 590],
      [B.x0 + 200, 580, 1],
      [B.x0 + 196, 596],
      [B.x0 + 120, 607],
    ]),
  ),
  // frame
  line(k.paper, 11, `M${B.x0} 772V430C${B.x0} 404 ${B.x0 + 40} 396 ${B.x0 + 40} 420`),
  line(
    k.paper,
    11,
    `M${B.x1} 772V486C${B.x1} 462 ${B.x1 + 40} 452 ${B.x1 + 40} 474M${B.x1 + 40} 560V730`,
  ),
  line(
    k.midPale,
    7,
    open([B.x0, 470], [B.x0 + 40, 456]) +
      open([B.x0, 520], [B.x0 + 40, 506]) +
      open([B.x1, 530], [B.x1 + 40, 516]),
  ),
  line(k.paper, 9, open([B.x0, 702], [B.x1, 702])),
];
const chair = [
  rimLit(place(art.chairSide(k, k.midPale, k.mid), { x: 176, y: 772, scale: 2.4 }), {
    light: k.midPale,
    dx: 4,
    dy: -3,
  }),
  // a cardigan folded, spectacles on it
  fill(
    k.midPale,
    poly('132,640 226,636 232,658 128,662') + poly('136,622 222,618 226,638 132,642'),
  ),
  line(k.ink, 3, 'M150 614c10 -8 20 -8 24 0M184 612c8 -8 18 -8 22 0M174 613h10'),
  fill(
    k.ink,
    curve('240,776! 250,762 290,760 304,772 300,780 244,782!') +
      curve('262,796! 272,782 314,780 328,792 322,800 266,802!'),
  ),
];
// ---- the calendar: struck out to the day -----------------------------------------------------------------------------------------------
const cal = { x: 560, y: 96, c: 44, r: 40 };
const day = (i) => [cal.x + 22 + (i % 7) * cal.c, cal.y + 70 + Math.floor(i / 7) * cal.r];
const calendar = [
  line(
    k.ink,
    3,
    open([cal.x + 160, cal.y - 30], [cal.x + 60, cal.y]) +
      open([cal.x + 160, cal.y - 30], [cal.x + 260, cal.y]),
  ),
  fill(k.ink, rect(cal.x + 8, cal.y + 10, 330, 300)),
  fill(k.paper, rect(cal.x, cal.y, 330, 300)),
  fill(k.mid, rect(cal.x, cal.y, 330, 44)),
  fill(
    k.paperShade,
    Array.from({ length: 31 }, (_, i) => rect(day(i)[0] - 16, day(i)[1] - 14, 34, 30)).join(''),
  ),
  line(
    k.ink,
    4,
    Array.from({ length: 18 }, (_, i) => {
      const [x, y] = day(i);
      return (
        open([x - 12, y + 11], [x + 14, y - 10]) +
        (i % 3 ? '' : open([x - 10, y - 8], [x + 12, y + 12]))
      );
    }).join(''),
  ),
  fill(k.signal, rect(day(18)[0] - 16, day(18)[1] - 14, 34, 30)),
];
const glow = halftone(k.paper, [330, 470, 800, 700], art.pool(520, 590, 30, 190, 0.35, 0.6), {
  max: 8,
  levels: 6,
});

export default art
  .scene({
    id: 'o_cell_14h',
    era: 2013,
    ground: k.ink,
    home: 'dawn',
    crop: '40% 60%',
    title: 'A made bed',
    desc: 'A hospital room with a barred window. An iron bed is made up and empty; spectacles lie on folded clothes on the chair. On the wall a calendar is struck out day by day and stops.',
  })
  .layer('sky', 0.1, sky)
  .layer('room', 0.5, [wall, floor])
  .layer('light', 0.55, [onFloor, beam])
  .layer('calendar', 0.55, calendar)
  .layer('figures', 1, [chair, bed])
  .layer('glow', 1.02, glow);
