// Parkveien 45, Oslo, after one in the morning: in the next room the state dinner is cleared and the candles burn down; here,
// on an old desk under one lamp, an open folder and one pen.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, mirrored, place, halftone, rimLit } = art;

const k = art.inks(1993);
// ---- the dining room, through double doors --------------------------------------------------------------------------------------
const D = { x: 150, y: 70, w: 520, h: 620 };
const beyond = [
  fill(k.midDeep, rect(D.x - 60, D.y - 60, D.w + 120, D.h + 80)),
  art.panel(k.mid, 196, 120, 110, 300, 12, 3),
  art.panel(k.mid, 520, 120, 110, 300, 12, 3),
  fill(k.ink, rect(D.x - 60, 540, D.w + 120, 170)),
  // a mantel mirror
  fill(k.signalDeep, rect(334, 130, 156, 240)),
  fill(k.mid, rect(348, 144, 128, 212)),
  fill(k.midPale, poly([348, 300], [348, 220], [440, 144], [476, 144])),
];
const glow = halftone(
  k.signal,
  [D.x - 10, 160, D.x + D.w + 10, 560],
  art.pool(410, 430, 30, 290, 0.85, 0.7),
  { pitch: 11, max: 9, levels: 10 },
);
const board = [
  fill(k.paper, poly([214, 470], [606, 470], [670, 560], [150, 560])),
  fill(
    k.paperShade,
    poly(
      [150, 560],
      [670, 560],
      [668, 640],
      [630, 628],
      [590, 642],
      [540, 628],
      [490, 644],
      [440, 630],
      [380, 644],
      [330, 630],
      [280, 644],
      [220, 630],
      [152, 644],
    ),
  ),
  line(k.midPale, 3, 'M220 566V624M300 566V630M380 566V634M460 566V634M540 566V626M610 566V626'),
  [
    [290, 500, 34],
    [370, 512, 22],
    [450, 512, 28],
    [530, 500, 18],
  ].map(([x, y, h]) =>
    place(art.candle(k, h, { stick: k.signalDeep, wax: k.paperShade, flame: k.signal }), {
      x,
      y,
      scale: 2,
    }),
  ),
  // a napkin thrown down, two glasses not quite empty
  fill(k.paperShade, poly([560, 536], [590, 516], [626, 530], [606, 548], [580, 550])),
  [
    [214, 532],
    [330, 542],
    [486, 544],
  ].map(([x, y]) =>
    line(k.mid, 3, `M${x - 8} ${y - 34}c0 16 16 16 16 0zM${x} ${y - 22}V${y}M${x - 8} ${y}h16`),
  ),
];
const diners = [
  [206, 0.06],
  [410, 0],
  [616, -0.06],
].map(([x, sh]) =>
  place(art.chairBack(k, { w: 52, h: 100, body: k.signalDeep, frame: k.ink, studs: null }), {
    x,
    y: 704,
    scale: 1.36,
    shear: sh,
  }),
);
// ---- this room --------------------------------------------------------------------------------------------------------------------
const wall = [
  art.wallWithHoles(k.lift, rect(-80, -80, 1760, 792), rect(D.x, D.y, D.w, D.h)),
  // door case and its pediment
  fill(
    k.midDeep,
    rect(D.x - 34, D.y - 20, 34, D.h + 22) +
      rect(D.x + D.w, D.y - 20, 34, D.h + 22) +
      rect(D.x - 34, D.y - 34, D.w + 68, 34),
  ),
  fill(
    k.midDeep,
    poly(
      [D.x - 50, D.y - 34],
      [D.x + D.w + 50, D.y - 34],
      [D.x + D.w + 30, D.y - 56],
      [D.x - 30, D.y - 56],
    ),
  ),
  line(
    k.mid,
    4,
    open([D.x - 22, D.y - 10], [D.x - 22, 690]) +
      open([D.x + D.w + 22, D.y - 10], [D.x + D.w + 22, 690]) +
      open([D.x - 30, D.y - 36], [D.x + D.w + 30, D.y - 36]),
  ),
  // leaves folded back
  fill(
    k.mid,
    poly([D.x, D.y], [D.x + 46, D.y + 26], [D.x + 46, 660], [D.x, 690]) +
      poly([D.x + D.w, D.y], [D.x + D.w - 46, D.y + 26], [D.x + D.w - 46, 660], [D.x + D.w, 690]),
  ),
  line(
    k.midDeep,
    3,
    [D.x + 8, D.x + D.w - 38].map((x) => rect(x, 150, 30, 200) + rect(x, 390, 30, 230)).join(''),
  ),
  art.panel(k.midDeep, 770, 40, 330, 470, 14, 4),
  art.panel(k.midDeep, 1150, 40, 400, 470, 14, 4),
  fill(k.midDeep, rect(704, 560, 976, 12)),
  fill(k.ink, rect(-80, 690, 1760, 290)),
  fill(k.midDeep, poly([120, 706], [700, 706], [760, 960], [-60, 960])),
  line(
    k.ink,
    4,
    [0, 1, 2, 3, 4].map((i) => open([180 + i * 120, 706], [60 + i * 166, 960])).join(''),
  ),
];
const portrait = [
  art.blankFrame(k, 1232, 84, 240, 300, {
    frame: k.signalDeep,
    mat: k.ink,
    print: k.midDeep,
    border: 12,
  }),
  place(fill(k.mid, mirrored('0,-120! 16,-118 22,-102 18,-84 14,-74 40,-62 62,-44 70,0! 0,0!')), {
    x: 1352,
    y: 350,
    scale: 1.5,
  }),
];
const wash = halftone(k.signal, [700, 60, 1400, 640], art.pool(840, 520, 30, 400, 0.8, 0.9), {
  pitch: 12,
  max: 10,
  levels: 12,
});
// ---- the one who watches, in the doorway; the one who goes ----------------------------------------------------------------------------
const watcher = rimLit(
  place(
    art.profile(art.wardrobe(k, { skin: k.midDeep, fold: k.mid }), {
      hair: 'fringe',
      pose: {
        lean: 1,
        neck: 8,
        near: { arm: [-14, 6], leg: [3, 0] },
        far: { arm: [10, 30], leg: [-5, -5] },
      },
    }),
    { x: 566, y: 800, scale: 2.62 },
  ),
  { light: k.paper, dx: 4, dy: -2, second: { light: k.signal, dx: -4, dy: -2 } },
);
const clerk = rimLit(
  place(
    art.profile(art.wardrobe(k, { skin: k.midDeep, fold: k.mid, cloth: k.ink }), {
      hair: 'short',
      pose: {
        from: 'sitForward',
        lean: 22,
        neck: 16,
        near: { arm: [36, 92], leg: [88, -4] },
        far: { arm: [46, 98], leg: [80, -8] },
      },
    }),
    { x: 1436, y: 822, scale: 3.1, flip: true },
  ),
  { light: k.paper, dx: -5, dy: -3 },
);
// ---- the desk ------------------------------------------------------------------------------------------------------------------------
const top = poly([760, 640], [1450, 640], [1560, 770], [650, 770]);
const desk = [
  fill(k.ink, rect(676, 800, 860, 180)),
  fill(
    k.signalDeep,
    curve([
      [700, 806, 1],
      [770, 806, 1],
      [752, 880],
      [776, 990, 1],
      [690, 990, 1],
      [712, 880],
    ]) +
      curve([
        [1440, 806, 1],
        [1510, 806, 1],
        [1500, 880],
        [1524, 990, 1],
        [1440, 990, 1],
        [1456, 880],
      ]),
  ),
  fill(k.signal, top),
  fill(k.midDeep, poly([806, 656], [1404, 656], [1488, 752], [722, 752])),
  line(k.paperWarm, 3, poly([806, 656], [1404, 656], [1488, 752], [722, 752])),
  fill(k.signalDeep, rect(650, 770, 910, 62)),
  line(k.signal, 4, rect(690, 782, 230, 38) + rect(1290, 782, 230, 38) + rect(960, 782, 290, 38)),
  fill(k.paper, ellipse(805, 801, 8) + ellipse(1105, 801, 8) + ellipse(1405, 801, 8)),
  line(k.paper, 4, open([650, 771], [1560, 771])),
];
const deskGlow = halftone(
  k.paperWarm,
  [720, 650, 1500, 760],
  art.pool(1080, 690, 60, 340, 0.9, 0.4),
  { pitch: 11, max: 9, levels: 8, inside: poly([812, 660], [1398, 660], [1480, 748], [730, 748]) },
);
const L = [
  [930, 662],
  [1082, 662],
  [1072, 748],
  [892, 748],
];
const R = [
  [1086, 662],
  [1238, 662],
  [1276, 748],
  [1076, 748],
];
const folder = [
  fill(k.ink, poly([922, 662], [1250, 662], [1296, 764], [884, 764])),
  fill(k.signal, poly([916, 656], [1252, 656], [1292, 756], [876, 756])),
  art.inQuad(art.typedPage(k, { rows: 7, pen: 3, to: 0.86, type: k.midDeep, seed: 4 }), L),
  art.inQuad(
    art.typedPage(k, {
      rows: 5,
      pen: 3,
      to: 0.5,
      type: k.midDeep,
      head: null,
      seed: 6,
      initials: k.signal,
    }),
    R,
  ),
  line(k.signalDeep, 4, open([1084, 658], [1074, 754])),
];
const pen = [
  line(k.ink, 9, open([1128, 744], [1220, 694])),
  line(k.paper, 3, open([1136, 738], [1206, 700])),
  fill(k.signal, poly([1118, 750], [1132, 747], [1128, 738])),
];
const lamp = place(
  [
    fill(k.paper, mirrored('0,-3! 8,-2.4 10,0! 0,0!')),
    line(k.paper, 1.8, 'M0 -3V-40'),
    fill(k.signal, mirrored('0,-56! 13,-55 19,-50 22,-40! 0,-40!')),
    fill(k.signalDeep, curve('6,-56! 13,-55 19,-50 22,-40! 12,-40!')),
    fill(k.paper, rect(-22, -41, 44, 2.4)),
  ],
  { x: 840, y: 712, scale: 4 },
);
const cone = halftone(
  k.paper,
  [700, 552, 1320, 700],
  art.cone(756, 926, 556, 700, 1240, 700, 0.55, 0.3, 40),
  { pitch: 12, max: 7, levels: 7 },
);
const layers = {
  beyond,
  candles: glow,
  dinner: [board, diners],
  room: [wall, portrait],
  wash,
  figures: [watcher],
  clerk,
  desk,
  deskglow: deskGlow,
  things: [folder, lamp, pen],
  light: cone,
};
const depth = {
  beyond: 0.3,
  candles: 0.31,
  dinner: 0.36,
  room: 0.6,
  wash: 0.6,
  figures: 0.85,
  clerk: 0.92,
  desk: 1,
  deskglow: 1,
  things: 1.03,
  light: 1.03,
};
export default Object.entries(layers).reduce(
  (s, [id, marks]) => s.layer(id, depth[id], marks),
  art.scene({
    id: 'v_parkveien_93',
    era: 1993,
    home: 'night',
    crop: '66% 80%',
    ground: k.ink,
    title: 'Parkveien 45, Oslo, after one in the morning',
    desc: 'An old desk under one lamp bears an open red folder and a pen; a man sits at it. Through double doors a cleared dinner table with burnt-down candles; another man stands in the doorway and watches.',
    hours: art.hours(k, 'night', {
      lamps: ['candles', 'wash', 'light'],
      by: art.fitted(layers, {
        dawn: {
          beyond: { [k.midDeep]: k.mid, [k.mid]: k.midPale },
          room: { [k.lift]: k.midDeep, [k.midDeep]: k.mid, [k.mid]: k.midPale },
        },
        day: {
          candles: null,
          dinner: { [k.signal]: 'none' },
          wash: null,
          light: null,
          deskglow: null,
          beyond: { [k.midDeep]: k.midPale, [k.mid]: k.paperShade, [k.ink]: k.mid },
          room: {
            [k.lift]: k.mid,
            [k.midDeep]: k.midPale,
            [k.mid]: k.paperShade,
            [k.ink]: k.midDeep,
          },
        },
        dusk: { beyond: { [k.midDeep]: k.signalDeep, [k.mid]: k.signal } },
      }),
    }),
  }),
);
