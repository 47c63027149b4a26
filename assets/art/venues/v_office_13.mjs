// The seventh floor of the State Department, late: an unmarked folder under the lamp; the visitor's name is in no log.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, place, halftone, rimLit } = art;

const k = art.inks(2013);
const night = art.skies(k).night;
const W = { x: 120, y: 90, w: 760, h: 400 };
const sky = [
  fill(night.body, rect(60, 40, 880, 500)),
  halftone(night.high, [60, 40, 940, 330], art.down(30, 350, 1, 0.1), { max: 14, levels: 12 }),
  halftone(night.low, [60, 280, 940, 430], art.down(270, 430, 0, 0.5), { max: 10, levels: 8 }),
];
// the memorial far off, lit, and its pool
const far = [
  fill(k.midDeep, rect(60, 418, 880, 120)),
  art.treeLine(k.ink, 60, 940, 424, 12, 30, { seed: 6, depth: 30 }),
  fill(
    k.paper,
    rect(330, 330, 260, 18) +
      rect(370, 306, 180, 26) +
      rect(318, 404, 284, 10) +
      rect(306, 414, 308, 10),
  ),
  fill(k.signal, rect(344, 348, 232, 56)),
  fill(k.paper, Array.from({ length: 12 }, (_, i) => rect(340 + i * 20.8, 346, 10, 60)).join('')),
  fill(k.midPale, poly('410,424 510,424 580,540 340,540')),
  art.glitter(k.paper, 460, 430, 540, { n: 26, near: 60, spread: 60, len: 80, width: 3 }),
];
const D = { x: 1110, y: 120, w: 270, h: 580 };
const wall = [
  art.wallWithHoles(k.lift, rect(-80, -80, 1760, 780), rect(W.x, W.y, W.w, W.h)),
  art.glazing(k, W.x, W.y, W.w, W.h, { cols: 4, rows: 1, transom: 0, bar: 8, casing: 16 }),
  fill(k.ink, rect(-80, 520, 1760, 8) + rect(-80, 690, 1760, 20)),
  [
    [-60, 120],
    [220, 280],
    [540, 280],
    [1440, 200],
  ].map(([x, w]) => art.panel(k.ink, x, 546, w, 124, 10, 3)),
  fill(k.ink, rect(D.x - 26, D.y - 26, D.w + 52, D.h + 26)),
  art.blankFrame(k, 950, 190, 110, 140, {
    mat: k.midPale,
    print: k.mid,
    frame: k.ink,
    shade: k.midDeep,
  }),
];
const floor = fill(k.ink, rect(-80, 700, 1760, 260));
const hall = [
  fill(k.paperWarm, rect(D.x, D.y, D.w, D.h)),
  fill(k.signal, poly([D.x, D.y + D.h], [D.x + 60, 600], [D.x + 210, 600], [D.x + D.w, D.y + D.h])),
  fill(k.paper, rect(D.x + 60, D.y, 150, 480)),
  line(
    k.signal,
    4,
    open([D.x + 60, D.y], [D.x + 60, 600]) + open([D.x + 210, D.y], [D.x + 210, 600]),
  ),
  fill(k.midPale, rect(D.x + 104, 300, 60, 300)),
];
const spill = fill(k.signalDeep, poly([D.x, 700], [D.x + D.w, 700], [1180, 980], [700, 980]));
const c = (o) => art.wardrobe(k, { skin: k.midDeep, fold: k.mid, ...o });
const visitor = [
  fill(k.ink, poly([1220, 716], [1280, 716], [1060, 980], [890, 980])),
  rimLit(
    place(
      art.fromBehind(c({ cloth: k.ink }), {
        dress: 'coat',
        hair: 'short',
        arms: ['down', 'down'],
        headTurn: 7,
        stance: 11,
      }),
      { x: 1252, y: 722, scale: 2.62 },
    ),
    { light: k.paper, dx: 4, dy: -3 },
  ),
  fill(
    k.midDeep,
    poly(
      [D.x + D.w, D.y],
      [D.x + D.w + 130, D.y - 60],
      [D.x + D.w + 130, D.y + D.h + 80],
      [D.x + D.w, D.y + D.h],
    ),
  ),
  line(k.paper, 3, open([D.x + D.w + 1, D.y], [D.x + D.w + 1, D.y + D.h])),
  fill(k.signal, ellipse(D.x + D.w + 24, 430, 9, 11)),
  line(
    k.ink,
    4,
    poly(
      [D.x + D.w + 34, 180],
      [D.x + D.w + 104, 156],
      [D.x + D.w + 104, 300],
      [D.x + D.w + 34, 310],
    ),
  ),
];
const deputy = [
  rimLit(
    place(
      art.profile(c({ cloth: k.paperShade, skin: k.midDeep, trousers: k.ink, shade: k.midPale }), {
        dress: 'shirt',
        hair: 'fringe',
        pose: {
          from: 'sitForward',
          lean: 14,
          hip: 52,
          neck: -2,
          near: { arm: [40, 92], leg: [88, -4] },
          far: { arm: [58, 108], leg: [80, -10] },
        },
      }),
      { x: 210, y: 862, scale: 2.9 },
    ),
    { light: k.signal, dx: 4, dy: -2 },
  ),
];
const top = poly('60,700 1010,700 1180,980 -60,980');
const L = { x: 660, y: 726 };
const desk = [
  fill(k.signalDeep, top),
  line(k.signal, 4, open('60,701 1010,701 1180,980')),
  fill(k.ink, rect(60, 692, 950, 9)),
];
const light = halftone(k.signal, [0, 690, 1180, 948], art.pool(660, 790, 90, 380, 0.95, 0.42), {
  max: 12,
  levels: 10,
  inside: top,
});
const things = [
  place(
    [
      fill(k.ink, poly('496,868 812,868 838,916 484,916'), { opacity: 0.5 }),
      fill(k.paperShade, poly('514,776 778,776 822,902 478,902')),
      fill(k.paper, poly('512,768 776,768 820,892 474,892')),
      fill(k.paper, poly('640,754 742,754 748,770 634,770')),
      line(k.midPale, 4, open('500,800 790,800')),
    ],
    { x: 20, y: -26 },
  ),
  rimLit(
    place(art.lamp(k, { h: 70, w: 56, shade: k.paperWarm, deep: k.signal, foot: k.ink }), {
      x: L.x - 170,
      y: 786,
      scale: 3.3,
    }),
    { light: k.paper, dx: 3, dy: -2 },
  ),
  rimLit(place(art.deskPhone(k, { body: k.ink }), { x: 930, y: 800, scale: 4.6 }), {
    light: k.paper,
    dx: -4,
    dy: -3,
  }),
];
const cone = halftone(k.signal, [260, 560, 700, 790], art.pool(490, 620, 60, 170, 0.6), {
  max: 9,
  levels: 8,
});

export default art
  .scene({
    id: 'v_office_13',
    era: 2013,
    home: 'night',
    crop: '42% 78%',
    ground: k.ink,
    title: 'The seventh floor, Washington, at night',
    desc: 'A deputy in shirt sleeves sits over an unmarked white folder under a lamp, a secure telephone beside it. In the bright doorway a visitor in a coat is leaving. Far off, the lit Lincoln Memorial.',
    hours: art.hours(k, 'night', {
      sky: ['sky'],
      lamps: ['glow'],
      by: {
        dawn: { skyline: { [k.midDeep]: k.mid, [k.ink]: k.midDeep } },
        day: {
          skyline: { [k.midDeep]: k.midPale, [k.ink]: k.mid, [k.signal]: k.mid },
          room: { [k.lift]: k.mid, [k.ink]: k.midDeep },
          floor: { [k.ink]: k.midDeep },
          light: { [k.signal]: k.paperWarm },
        },
        dusk: { skyline: { [k.midDeep]: k.signalDeep } },
      },
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('skyline', 0.2, far)
  .layer('room', 0.5, wall)
  .layer('floor', 0.55, floor)
  .layer('hall', 0.55, [hall, spill])
  .layer('glow', 0.7, cone)
  .layer('figures', 0.9, [visitor, deputy])
  .layer('desk', 1, desk)
  .layer('light', 1, light)
  .layer('things', 1.05, things);
