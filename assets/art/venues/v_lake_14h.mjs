// A lake house outside Ottawa, June evening: under a steep timber gable a table laid for eight points at the jetty,
// where two chairs have been turned to each other and nobody sits yet.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(2013);
const outside = art.skies(k).dusk;
const VP = [800, 430];
const cam = art.camera({ horizon: VP[1], eye: 165, vx: VP[0], focal: 900 });
const WATER = 428;
const grown =
  (s) =>
  ([x, y]) => [VP[0] + (x - VP[0]) * s, VP[1] + (y - VP[1]) * s];

const sky = [
  fill(outside.body, rect(100, -20, 1400, 470)),
  halftone(outside.high, [100, -20, 1500, 240], art.down(-10, 250, 0.9, 0), {
    max: 13,
    levels: 12,
  }),
  halftone(outside.low, [100, 150, 1500, WATER], art.down(190, 430, 0, 1), { max: 15, levels: 14 }),
];
const shore = [
  fill(
    k.mid,
    curve(
      '100,432! 100,372! 300,352 520,384 700,404 860,398 1040,366 1240,344 1500,380! 1500,432!',
    ),
  ),
  Array.from({ length: 46 }, (_, i) => {
    const x = 130 + i * 30;
    const h = 26 + 30 * Math.abs(Math.sin(i * 2.1)) + Math.abs(x - 800) * 0.05;
    return place(art.pine(k.ink, h, { tiers: 4 }), { x, y: WATER + 4 });
  }),
];
const lake = [
  fill(k.signal, rect(60, WATER, 1480, 300)),
  halftone(k.paper, [60, WATER, 1540, 720], art.down(WATER + 10, 700, 0.95, 0.12), {
    max: 15,
    levels: 12,
  }),
  fill(k.mid, curve('60,428! 1540,428! 1540,452! 1200,446 900,438 700,440 400,448 60,456!')),
  line(k.paper, 3, open('90,446 700,440') + open('900,440 1490,448')),
  art.ripples(k.signalDeep, 80, 1520, 470, 690, { rows: 6, len: 90, fullness: 0.24, width: 2.6 }),
];
// ---- the jetty, with two garden chairs of slats ----------------------------------------------------------------------
const slatChair = [
  line(k.ink, 5, 'M-30 0L34 -26M30 0L26 -44'),
  fill(k.ink, poly('-44,-104 -34,-108 -8,-16 -22,-10')),
  fill(k.ink, poly('-20,-20 36,-32 38,-25 -18,-12')),
  fill(k.ink, poly('-34,-50 38,-50 40,-44 -34,-44')),
];
const jetty = [
  fill(k.signalDeep, poly('666,548 934,548 912,516 688,516')),
  fill(k.ink, poly('664,546 936,546 936,558 664,558')),
  fill(k.ink, poly('742,706 858,706 828,556 772,556')),
  line(
    k.signal,
    2.4,
    [576, 600, 628, 660]
      .map((y) => open([771 - (y - 556) * 0.2, y], [829 + (y - 556) * 0.2, y]))
      .join(''),
  ),
  line(k.signal, 2.4, open('684,526 916,526') + open('676,536 924,536')),
  line(k.ink, 6, [676, 724, 876, 924].map((x) => open([x, 556], [x, 586])).join('')),
  rimLit(place(slatChair, { x: 734, y: 538, scale: 0.86 }), { light: k.paper, dx: 2, dy: -2 }),
  rimLit(place(slatChair, { x: 866, y: 538, scale: 0.86, flip: true }), {
    light: k.paper,
    dx: -2,
    dy: -2,
  }),
  fill(
    k.ink,
    curve('986,486! 990,480 997,477! 998,472 1005,473! 1004,479 1020,480 1026,476! 1024,486!'),
  ),
  line(k.ink, 2.4, open('1030,487 1052,487')),
];
// ---- the gable ---------------------------------------------------------------------------------------------------------
const TRI = [
  [800, 22],
  [1466, 700],
  [134, 700],
];
const tri = (s) => TRI.map(grown(s));
const gable = [
  art.wallWithHoles(k.ink, rect(-80, -80, 1760, 1100), poly(...TRI)),
  fill(k.lift, poly(TRI[0], grown(4)(TRI[0]), grown(4)(TRI[2]), TRI[2])),
  // boards run along the roof to the eye
  line(
    k.midDeep,
    3,
    Array.from({ length: 11 }, (_, i) => {
      const t = i / 10;
      return [-1, 1]
        .map((s) => {
          const p = [800 + s * 666 * t, 22 + 678 * t];
          return open(p, grown(3)(p));
        })
        .join('');
    }).join(''),
  ),
  // rafters
  [1.16, 1.44, 1.9].map((s, i) => {
    const [a, b, c] = tri(s);
    const [, e, g] = tri(s * 1.05);
    const [d] = tri(s * 1.05);
    return [fill(k.ink, poly(c, a, b, e, d, g)), line(k.signal, 4 + i, open(c, a, b))];
  }),
];
const bars = [
  line(k.ink, 22, poly(...TRI)),
  line(k.signal, 4, poly([800, 46], [1428, 690], [172, 690])),
  fill(
    k.ink,
    rect(480, 288, 640, 16) +
      rect(792, 22, 16, 280) +
      rect(628, 296, 14, 420) +
      rect(958, 296, 14, 420) +
      rect(400, 420, 12, 300) +
      rect(1188, 420, 12, 300),
  ),
  line(k.paper, 3, open('644,308 644,700') + open('956,308 956,700')),
  // the doors, folded in
  fill(k.ink, poly('642,304 654,308 654,716 642,710') + poly('958,304 946,308 946,716 958,710')),
];
const floor = [
  fill(k.signalDeep, poly('120,690 1480,690 1760,980 -160,980')),
  fill(k.ink, poly('-160,980 120,690 -80,690') + poly('1760,980 1480,690 1680,690')),
  halftone(
    k.signal,
    [60, 690, 1540, 948],
    (x, y) => (1 - (y - 690) / 300) * Math.min(1, (700 - Math.abs(x - 800)) / 200),
    { max: 13, levels: 9 },
  ),
  line(
    k.ink,
    2.4,
    [-5, -4, -3, -2, -1, 1, 2, 3, 4, 5]
      .map((i) => open(cam.at(i * 82, 0, 590), cam.at(i * 82, 0, 250)))
      .join(''),
  ),
];
// ---- two who do not look at each other ------------------------------------------------------------------------------------
const c = art.wardrobe(k, { skin: k.ink, linen: k.lift, fold: k.mid });
const c2 = art.wardrobe(k, { cloth: k.ink, skin: k.ink, fold: k.mid, linen: k.paper });
const figures = [
  fill(k.ink, ellipse(512, 716, 80, 9) + ellipse(1094, 716, 84, 9)),
  rimLit(
    place(art.fromBehind(c, { arms: 'behind', hair: 'short', headTurn: -7 }), {
      x: 510,
      y: 716,
      scale: 1.72,
    }),
    { light: k.paper, dx: 4, dy: -2, second: { light: k.signal, dx: -3, dy: 0 } },
  ),
  rimLit(
    place(
      art.profile(c2, {
        pose: {
          neck: 10,
          near: { arm: [-10, 8], leg: [3, -2] },
          far: { arm: [18, 118], leg: [-4, -5] },
        },
        hair: 'full',
        heldFar: place(art.cup(k, { hot: false }), { x: 4, y: -2, scale: 1.1 }),
      }),
      { x: 1090, y: 716, scale: 1.68 },
    ),
    { light: k.paper, dx: -4, dy: -2, second: { light: k.signal, dx: 3, dy: 0 } },
  ),
];
// ---- the table laid for eight ---------------------------------------------------------------------------------------------
const SEATS = [372, 292, 232, 186];
const chairs = SEATS.slice(0, 3).map((z) =>
  [-1, 1].map((s) =>
    rimLit(place(art.chairSide(k, k.ink, k.mid), { ...cam.stand(s * 92, z), flip: s > 0 }), {
      light: k.paper,
      dx: s * -3,
      dy: -3,
    }),
  ),
);
const T = { z0: 130, z1: 408, w: 66, y: 76 };
const top = cam.floor(-T.w, T.w, T.z0, T.z1, T.y);
const table = [
  fill(
    k.ink,
    poly(
      cam.at(-T.w - 3, 70, T.z1),
      cam.at(T.w + 3, 70, T.z1),
      cam.at(T.w + 3, 66, T.z0),
      cam.at(-T.w - 3, 66, T.z0),
    ),
  ),
  fill(k.paperWarm, top),
  line(
    k.signal,
    3,
    [-0.66, -0.33, 0, 0.33, 0.66]
      .map((u) => open(cam.at(u * T.w, T.y, T.z1), cam.at(u * T.w, T.y, T.z0)))
      .join(''),
  ),
  line(k.paper, 4, open(cam.at(-T.w, T.y, T.z1), cam.at(T.w, T.y, T.z1))),
  SEATS.map((z) =>
    [-1, 1].map((s) => {
      const p = { ...cam.stand(s * 44, z, T.y) };
      return [
        fill(k.signalDeep, ellipse(p.x + s * 3, p.y + 4, 15 * p.scale, 4.6 * p.scale)),
        place(art.plate(k, { rx: 14, squash: 0.3, rim: k.mid }), p),
        line(
          k.ink,
          0.8 * p.scale,
          open([p.x - 18 * p.scale, p.y + 2], [p.x - 20 * p.scale, p.y + 3.6 * p.scale]) +
            open([p.x + 18 * p.scale, p.y + 2], [p.x + 20 * p.scale, p.y + 3.6 * p.scale]),
        ),
      ];
    }),
  ),
];
// a small strong pot, a large weak one
const moka = [
  fill(k.ink, poly('-8,0 8,0 6,-12 -6,-12')),
  fill(k.mid, poly('-6,-12 6,-12 9,-25 -9,-25')),
  fill(k.ink, poly('-9,-25 9,-25 0,-29') + ellipse(0, -30, 2)),
  fill(k.mid, poly('-9,-25 -13,-23 -7,-18')),
  line(k.ink, 2.2, 'M8 -23h7l-2 13'),
  line(k.paper, 1, 'M-4 -14l-1.6 -8M-4 -2l1 -8'),
  line(k.paper, 0.7, 'M-2-33c-2-3 2-5 0-9M2-33c-2-3 2-5 0-9'),
];
const glassPot = [
  fill(k.midPale, curve('-9,-33! 9,-33! 8,-28 15,-16 15,-6 11,0! -11,0! -15,-6 -15,-16 -8,-28')),
  fill(k.signal, curve('-14,-15! 14,-15! 15,-6 11,-1! -11,-1! -15,-6')),
  fill(k.ink, rect(-10, -37, 20, 5)),
  line(k.ink, 2.4, 'M9 -34C20 -34 22 -20 15 -9'),
  line(k.paper, 1.4, 'M-9 -24C-12 -18 -12 -12 -11 -7'),
];
const pots = [
  place(glassPot, { ...cam.stand(-15, 228, T.y), scale: 3.7 }),
  place(moka, { ...cam.stand(17, 200, T.y), scale: 3.9 }),
];

const layers = {
  sky,
  shore,
  lake,
  jetty,
  room: [gable, bars],
  floor,
  figures: [figures, chairs],
  foreground: [table, pots],
};
const depth = {
  sky: 0.1,
  shore: 0.2,
  lake: 0.22,
  jetty: 0.34,
  room: 0.6,
  floor: 0.6,
  figures: 0.9,
  foreground: 1.15,
};
export default Object.entries(layers).reduce(
  (s, [id, marks]) => s.layer(id, depth[id], marks),
  art.scene({
    id: 'v_lake_14h',
    era: 2013,
    home: 'dusk',
    crop: '50% 62%',
    ground: k.ink,
    title: 'A lake house outside Ottawa',
    desc: 'Under a steep timber gable a table is laid for eight. Through open glass doors a jetty runs into a still lake at evening; on it two empty chairs face each other. Two people stand inside, looking different ways.',
    hours: art.hours(k, 'dusk', {
      sky: ['sky'],
      by: art.fitted(layers, {
        dawn: {
          lake: { [k.signal]: k.paperShade, [k.signalDeep]: k.mid },
          room: { [k.signal]: k.paperWarm },
          floor: { [k.signalDeep]: k.midDeep, [k.signal]: k.midPale },
          foreground: { [k.paperWarm]: k.paperShade, [k.signal]: k.midPale, [k.signalDeep]: k.mid },
          figures: { [k.signal]: k.midPale },
        },
        day: {
          shore: { [k.mid]: k.midPale, [k.ink]: k.midDeep },
          lake: { [k.signal]: k.midPale, [k.signalDeep]: k.mid },
          room: { [k.signal]: k.paper, [k.lift]: k.midDeep, [k.midDeep]: k.mid },
          floor: { [k.signalDeep]: k.mid, [k.signal]: k.paperShade, [k.ink]: k.midDeep },
        },
        night: {
          lake: {
            [k.signal]: k.mid,
            [k.paper]: k.midPale,
            [k.signalDeep]: k.midDeep,
            [k.mid]: k.midDeep,
          },
          shore: { [k.mid]: k.midDeep },
          room: { [k.signal]: k.midPale },
          floor: { [k.signalDeep]: k.lift, [k.signal]: k.mid },
          figures: { [k.signal]: k.midPale },
          foreground: {
            [k.paperWarm]: k.mid,
            [k.signal]: k.midDeep,
            [k.signalDeep]: k.lift,
            [k.paper]: k.paper,
          },
        },
      }),
    }),
  }),
);
