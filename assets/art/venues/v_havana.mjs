// Havana, October 1962: one voice on a balcony above the sea wall, and the sea beyond it empty but for two grey ships.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(1962);
const SEA = 520; // the horizon
const outside = art.skies(k).day;

const sky = [
  fill(outside.body, rect(-60, -60, 1720, 640)),
  halftone(outside.high, [-60, -60, 1660, 300], art.down(-60, 330, 0.95, 0), {
    pitch: 12,
    max: 13,
    levels: 18,
  }),
  halftone(outside.low, [-60, 240, 1660, SEA], art.down(240, SEA, 0, 0.95), {
    pitch: 12,
    max: 13,
    levels: 18,
  }),
];
const sun = [
  fill(k.paper, ellipse(560, 214, 96)),
  art.cloudBar(k.paper, 330, 330, 260, 16),
  art.cloudBar(k.paper, 640, 372, 340, 13),
  art.gull(k.ink, 470, 300, 20),
  art.gull(k.ink, 540, 344, 14),
];

// ---- sea, headland with its light, two ships far out ------------------------------------------------------------------------
const ship = (x, s) => place(art.warship(k.midDeep), { x, y: SEA + 3, scale: s });
const headland = [
  fill(
    k.midDeep,
    curve([
      [40, SEA + 6, 1],
      [90, SEA - 30],
      [150, SEA - 42, 1],
      [170, SEA - 74, 1],
      [330, SEA - 66, 1],
      [336, SEA - 34, 1],
      [420, SEA - 20],
      [470, SEA + 6, 1],
    ]),
  ),
  fill(
    k.midDeep,
    poly([196, SEA - 70], [202, SEA - 150], [222, SEA - 150], [228, SEA - 70]) +
      rect(198, SEA - 162, 28, 8) +
      rect(204, SEA - 178, 16, 18),
  ),
  fill(
    k.paper,
    poly([200, SEA - 74], [205, SEA - 148], [211, SEA - 148], [209, SEA - 74]) +
      rect(207, SEA - 174, 10, 10),
  ),
];
const sea = [
  fill(k.mid, rect(-60, SEA, 1720, 460)),
  art.ripples(k.paper, -60, 1660, SEA + 8, 800, {
    rows: 10,
    fullness: 0.16,
    len: 80,
    width: 2.6,
    seed: 4,
  }),
  art.ripples(k.midDeep, -60, 1660, SEA + 4, 860, {
    rows: 11,
    fullness: 0.34,
    len: 90,
    width: 3,
    seed: 12,
  }),
  art.glitter(k.paper, 560, SEA + 6, 830, {
    n: 60,
    near: 110,
    spread: 230,
    len: 90,
    width: 4.4,
    seed: 9,
  }),
];
const far = [headland, ship(700, 0.9), ship(960, 0.62)];

// ---- the sea wall and the road that runs away along it -------------------------------------------------------------------------
/** A wave thrown up over the wall at (x, y): a leaning cloud of dots, thick at its foot. */
const spray = (x, y, r) => [
  halftone(
    k.paper,
    [x - r, y - r * 1.25, x + r * 1.1, y],
    (u, v) => {
      const lean = u - x - (y - v) * 0.22;
      const ragged = 1 + 0.22 * Math.sin(lean / (r * 0.09)) + 0.12 * Math.sin(lean / (r * 0.041));
      return 1.25 * (1 - Math.hypot(lean / (r * 0.82), (y - v) / (r * 1.2 * ragged)));
    },
    { pitch: 10, max: 12, levels: 12 },
  ),
  art.specks(k.paper, 6, [
    [x - r * 0.7, y - r * 0.9],
    [x - r * 0.2, y - r * 1.35],
    [x + r * 0.5, y - r * 1.4],
    [x + r, y - r * 1.05],
    [x + r * 1.15, y - r * 0.5],
  ]),
];
const road = [
  fill(
    k.paperShade,
    curve('-80,960! -80,800! 300,756 700,700 960,640 1080,596 1120,572! 1200,572! 1240,960!'),
  ),
  fill(
    k.paper,
    curve(
      '-80,800! 300,756 700,700 960,640 1080,596 1120,570! 1128,576! 1088,606 976,654 716,718 310,782 -80,836!',
    ),
  ),
  fill(
    k.midDeep,
    curve(
      '-80,836! 310,782 716,718 976,654 1088,606 1128,576! 1132,584! 1094,618 984,670 724,742 316,812 -80,874!',
    ),
  ),
  // spray over the wall
  spray(300, 768, 150),
  spray(640, 722, 84),
];

// ---- the house with the balcony ----------------------------------------------------------------------------------------------------
const H = { l: 1110, r: 1680 };
const doorway = (x, y, w, h) => [
  fill(k.ink, art.archway(x, y, w, h)),
  line(k.paper, 3, open([x + w, y + 60], [x + w, y + h])),
];
const shutter = (x, y, w, h) => [
  fill(k.mid, rect(x, y, w, h)),
  line(
    k.midDeep,
    3,
    Array.from({ length: 12 }, (_, i) =>
      open([x + 6, y + 14 + (i * (h - 20)) / 12], [x + w - 6, y + 14 + (i * (h - 20)) / 12]),
    ).join(''),
  ),
];
const whiteRoom = [
  fill(k.paper, art.archway(1250, 142, 150, 348)),
  halftone(k.paperShade, [1250, 142, 1400, 490], art.across(1250, 1400, 0, 0.8), {
    pitch: 10,
    max: 10,
    inside: art.archway(1250, 142, 150, 348),
  }),
];
const house = [
  fill(k.signal, rect(H.l, -60, 600, 1020)),
  fill(k.signalDeep, rect(H.l, -60, 46, 1020)),
  fill(k.paper, rect(H.l - 26, 40, 660, 26) + rect(H.l - 12, 66, 640, 10)),
  fill(k.paperWarm, rect(H.l - 20, 594, 640, 20)),
  doorway(1240, 130, 170, 360),
  whiteRoom,
  shutter(1196, 190, 42, 300),
  shutter(1412, 190, 42, 300),
  doorway(1530, 130, 170, 360),
  shutter(1486, 190, 42, 300),
  doorway(1190, 660, 220, 340),
  doorway(1470, 660, 220, 340),
  fill(k.paperWarm, rect(1430, 700, 22, 260)),
];
const iron = [];
for (let x = 1130; x < 1660; x += 22) iron.push(open([x, 406], [x, 494]));
const balcony = [
  fill(k.paper, poly('1090,494 1680,494 1680,522 1104,522')),
  fill(
    k.signalDeep,
    [1170, 1420, 1640]
      .map((x) =>
        curve([
          [x - 24, 522, 1],
          [x + 24, 522, 1],
          [x + 16, 548],
          [x, 580, 1],
          [x - 16, 548],
        ]),
      )
      .join(''),
  ),
  line(k.ink, 4, iron.join('')),
  line(k.ink, 7, open('1106,404 1680,404') + open('1110,404 1110,494')),
  line(k.ink, 3, Array.from({ length: 12 }, (_, i) => ellipse(1141 + i * 44, 450, 9)).join('')),
  // a plain banner over the rail
  fill(k.paper, poly('1196,408 1390,408 1386,560 1292,546 1200,562')),
  fill(
    k.midDeep,
    poly('1196,440 1390,440 1389,470 1197,470') +
      poly('1198,500 1388,500 1387,530 1292,518 1199,532'),
  ),
];
// ---- the speaker: a uniform, a raised hand, three microphones ------------------------------------------------------------------------
const tunic = art.wardrobe(k, {
  cloth: k.ink,
  skin: k.midDeep,
  fold: k.midDeep,
  linen: k.ink,
  trousers: 'none',
  shoe: 'none',
  hair: k.ink,
});
const speaker = art.profile(tunic, {
  dress: 'tunic',
  hair: 'full',
  pose: { near: { arm: [72, 158], leg: [2, -2] }, far: { arm: [30, 76], leg: [-3, -4] }, lean: 8 },
});
const nape = speaker.joints.neckBase;
const cap = place(
  [
    fill(k.ink, curve('-10.6,-19.6! -11,-29! -6,-32 4,-33.4 9.6,-30! 10.4,-21.6!')),
    fill(k.ink, curve('8.6,-24! 17,-21.8 20,-18.6 13,-19.2 8.6,-19.4!')),
  ],
  { x: nape[0], y: nape[1], scale: 0.95, turn: 3 },
);
const at = { x: 1338, y: 700, scale: 2.5, flip: true };
const mics = [
  [1228, 340],
  [1206, 352],
  [1248, 354],
].map(([x, y], i) =>
  place(
    [
      line(k.ink, 3.5, `M0 0L${[6, 20, -12][i]} 70`),
      fill(k.ink, rect(-9, -24, 18, 26)),
      line(k.paper, 2, 'M-6 -18h12M-6 -12h12M-6 -6h12'),
    ],
    { x, y, turn: -14 },
  ),
);
const figures = [
  rimLit(
    [
      place(
        art.flat(speaker).filter((m) => m.fill !== 'none'),
        at,
      ),
      place(cap, at),
    ],
    { light: k.paper, dx: -5, dy: -2 },
  ),
];

// ---- near: palms, and the shadow of the arcade we stand in ------------------------------------------------------------------------------
const palms = [
  rimLit(
    place(art.palm(k.ink, 760, { lean: 70, size: 250, fronds: 11, seed: 3 }), { x: 800, y: 960 }),
    { light: k.paper, dx: -4, dy: -3 },
  ),
];
const arcade = [
  fill(k.ink, `M-80 -80H1700V-20C1300 -64 900 -78 480 -60C260 -48 176 60 150 240L150 960H-80z`),
  fill(k.ink, rect(126, 236, 50, 26) + rect(112, 868, 78, 92)),
  line(k.paper, 4, 'M150 870V262M176 240V262M150 236C176 66 256 -34 470 -54'),
  line(k.ink, 6, 'M332 -40V78'),
  rimLit(place(art.lantern(k), { x: 332, y: 196, scale: 2.6 }), { light: k.paper, dx: 3, dy: 0 }),
];

export default art
  .scene({
    id: 'v_havana',
    era: 1962,
    ground: k.ink,
    home: 'day',
    crop: '85% 30%',
    title: 'The sea front of Havana',
    desc: 'From a dark arcade: a palm, the sea wall with spray, an old fort and two grey ships far out. On a balcony at the right a uniformed figure speaks into microphones.',
    hours: art.hours(k, 'day', {
      sky: ['sky'],
      by: {
        dawn: {
          far: { [k.midDeep]: k.mid },
          room: { [k.paper]: k.paperWarm, [k.paperShade]: k.midPale },
        },
        dusk: {
          sea: { [k.mid]: k.signalDeep, [k.midDeep]: k.ink, [k.paper]: k.paperWarm },
          far: { [k.midDeep]: k.ink },
          room: { [k.paperShade]: k.signalDeep, [k.paper]: k.paperWarm, [k.midDeep]: k.ink },
        },
        night: {
          sea: { [k.mid]: k.midDeep, [k.midDeep]: k.ink },
          far: { [k.midDeep]: k.ink },
          room: {
            [k.signal]: k.signalDeep,
            [k.signalDeep]: k.ink,
            [k.paper]: k.midPale,
            [k.paperShade]: k.midDeep,
            [k.paperWarm]: k.mid,
            [k.midDeep]: k.ink,
            [k.mid]: k.midDeep,
          },
        },
      },
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('sun', 0.12, sun)
  .layer('sea', 0.2, sea)
  .layer('far', 0.22, far)
  .layer('room', 0.6, [road, house])
  .layer('figures', 0.65, [figures, balcony, mics])
  .layer('foreground', 1.25, [palms, arcade]);
