// White House, an August morning: in a round room, before a dark hearth, a cardinal reads one sheet aloud and the listener
// leans in. The visitors' book on the table near us stays shut.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(2013);
const sky = [
  fill(k.paperShade, rect(60, 60, 1480, 500)),
  halftone(k.midPale, [60, 60, 1540, 260], art.down(60, 260, 0.9, 0), { max: 12, levels: 8 }),
  halftone(k.paper, [60, 180, 1540, 460], art.down(180, 420, 0, 1), { max: 14, levels: 8 }),
];
const garden = [
  art.treeLine(k.midPale, 60, 480, 400, 60, 120, { seed: 4, depth: 200 }),
  art.treeLine(k.midPale, 1120, 1560, 380, 60, 120, { seed: 9, depth: 200 }),
  art.treeLine(k.mid, 60, 480, 500, 30, 60, { seed: 14, depth: 200 }),
  art.treeLine(k.mid, 1120, 1560, 496, 30, 60, { seed: 19, depth: 200 }),
  fill(k.paper, rect(60, 560, 460, 200) + rect(1100, 560, 460, 200)),
  fill(
    k.midDeep,
    ellipse(236, 560, 70, 44) +
      ellipse(356, 566, 60, 36) +
      ellipse(1260, 566, 70, 42) +
      ellipse(1386, 560, 60, 40),
  ),
  art.specks(k.signal, 9, [
    [204, 544],
    [226, 530],
    [250, 548],
    [270, 534],
    [336, 552],
    [366, 548],
    [1236, 548],
    [1262, 536],
    [1290, 552],
    [1372, 544],
    [1400, 550],
  ]),
];
// ---- a wall that curves away from us ------------------------------------------------------------------------------------------------
const cornice = (y, dip = 62) =>
  [-80, 200, 500, 800, 1100, 1400, 1680].map((x) => [x, y + dip * (1 - ((x - 800) / 880) ** 2)]);
const skirting = (y, lift = 66) =>
  [-80, 200, 500, 800, 1100, 1400, 1680].map((x) => [x, y - lift * (1 - ((x - 800) / 880) ** 2)]);
const wallShape = () => {
  const t = cornice(-90, 0);
  return `${curve([
    ...t.map((p, i) => (i % 6 ? p : [...p, 1])),
    ...skirting(744)
      .reverse()
      .map((p, i) => (i % 6 ? p : [...p, 1])),
  ])}`;
};
const WIN = [
  poly([150, 148], [388, 176], [388, 690], [150, 712]),
  poly([1212, 176], [1450, 148], [1450, 712], [1212, 690]),
];
const frameWin = (s) => {
  const X = (x) => (s > 0 ? x : 1600 - x);
  const quad = (a, b, f) =>
    poly(
      [X(a), 148 + ((a - 150) * 28) / 238 - f],
      [X(b), 148 + ((b - 150) * 28) / 238 - f],
      [X(b), 712 - ((b - 150) * 22) / 238 + f * 0.2],
      [X(a), 712 - ((a - 150) * 22) / 238 + f * 0.2],
    );
  return [
    fill(k.paper, quad(128, 150, 18) + quad(388, 410, 18)),
    fill(k.paper, poly([X(118), 146], [X(420), 180], [X(420), 150], [X(118), 112])),
    line(k.midPale, 3, open([X(120), 146], [X(420), 181])),
    fill(k.midDeep, quad(264, 274, 0)),
    line(
      k.midDeep,
      7,
      [0.2, 0.4, 0.6, 0.8]
        .map((t) => open([X(150), 148 + 564 * t], [X(388), 176 + 514 * t]))
        .join('') + [208, 330].map((x) => open([X(x), 160], [X(x), 700])).join(''),
      { cap: 'butt' },
    ),
    line(k.signal, 4, open([X(258), 470], [X(258), 500])),
  ];
};
const drape = (s) => {
  const X = (x) => (s > 0 ? x : 1600 - x);
  return [
    fill(
      k.signal,
      curve([
        [X(92), 118, 1],
        [X(180), 130, 1],
        [X(172), 300],
        [X(140), 470, 0],
        [X(150), 600],
        [X(160), 724, 1],
        [X(76), 734, 1],
      ]),
    ),
    fill(
      k.signalDeep,
      curve([
        [X(112), 120, 1],
        [X(132), 122, 1],
        [X(122), 400],
        [X(122), 730, 1],
        [X(104), 732, 1],
      ]) +
        curve([
          [X(152), 126, 1],
          [X(166), 128, 1],
          [X(150), 380, 0],
          [X(132), 480, 1],
          [X(138), 380],
        ]),
    ),
  ];
};
const wall = [
  art.wallWithHoles(k.midPale, wallShape(), ...WIN),
  fill(
    k.paper,
    curve([
      ...cornice(18).map((p, i) => (i % 6 ? p : [...p, 1])),
      ...cornice(52)
        .reverse()
        .map((p, i) => (i % 6 ? p : [...p, 1])),
    ]),
  ),
  line(k.mid, 3, curve(cornice(58), false)),
  fill(
    k.paper,
    Array.from({ length: 36 }, (_, i) => {
      const x = -60 + i * 49;
      return rect(x, 64 + 62 * (1 - ((x - 800) / 880) ** 2), 22, 14);
    }).join(''),
  ),
  fill(
    k.paper,
    curve([
      ...skirting(706).map((p, i) => (i % 6 ? p : [...p, 1])),
      ...skirting(748)
        .reverse()
        .map((p, i) => (i % 6 ? p : [...p, 1])),
    ]),
  ),
  line(k.mid, 3, curve(skirting(706), false)),
  [1, -1].map(frameWin),
  [1, -1].map(drape),
  // the hearth
  fill(k.paper, rect(560, 352, 480, 24) + rect(584, 376, 432, 312)),
  line(k.midPale, 3, open('560,378 1040,378') + rect(600, 396, 400, 290)),
  fill(k.ink, rect(652, 446, 296, 240)),
  line(k.midDeep, 4, 'M690 686V640H910V686M730 640V622M870 640V622'),
  art.blankFrame(k, 690, 144, 220, 186, {
    frame: k.signal,
    mat: k.signalDeep,
    print: k.mid,
    border: 14,
    shade: k.midDeep,
  }),
  // plants on the mantel
  [604, 996].map((x) => [
    place(art.leafFan(k.midDeep, 7, 62, 190, 350, { w: 14 }), { x, y: 340 }),
    fill(k.signalDeep, rect(x - 18, 326, 36, 27)),
  ]),
];
const floor = [
  fill(
    k.mid,
    curve([
      ...skirting(744).map((p, i) => (i % 6 ? p : [...p, 1])),
      [1680, 1000, 1],
      [-80, 1000, 1],
    ]),
  ),
  fill(k.paperShade, ellipse(800, 838, 640, 120)),
  line(k.signal, 7, ellipse(800, 838, 612, 110)),
  line(k.midPale, 3, ellipse(800, 838, 592, 102)),
];
const sunlight = [
  halftone(
    k.paper,
    [60, 690, 620, 940],
    (x, y) => (Math.abs(x - 300 - (y - 700) * 0.7) < 120 ? 0.9 - (y - 700) / 400 : 0),
    { max: 12, levels: 7 },
  ),
  halftone(
    k.paper,
    [980, 690, 1640, 940],
    (x, y) => (Math.abs(x - 1320 - (y - 700) * 0.7) < 120 ? 0.9 - (y - 700) / 400 : 0),
    { max: 12, levels: 7 },
  ),
];
// ---- the two --------------------------------------------------------------------------------------------------------------------------------
const S = 2.7;
const FY = 826;
const chair = art.armchairSide(k, { body: k.mid, shade: k.midDeep, edge: k.paper });
const priest = art.wardrobe(k, {
  cloth: k.ink,
  skin: k.paperWarm,
  linen: k.paper,
  fold: k.midPale,
  hair: k.paperShade,
});
const oneSheet = [
  fill(k.paper, poly('2,-30 20,-24 14,6 -4,0')),
  line(k.midDeep, 0.9, 'M3 -24l11 3.6M2 -19.5l11 3.6M1 -15l11 3.6M0 -10.5l11 3.6M-1 -6l7 2.4'),
];
const lis = art.wardrobe(k, {
  cloth: k.lift,
  trousers: k.ink,
  skin: k.paperWarm,
  linen: k.paper,
  fold: k.midPale,
});
const left = { x: 628, y: FY, scale: S };
const right = { x: 1018, y: FY, scale: S, flip: true };
const figures = [
  fill(k.mid, ellipse(650, FY + 2, 170, 12) + ellipse(1000, FY + 2, 170, 12)),
  rimLit(place(chair.back, left), { light: k.paper, dx: -4, dy: -2 }),
  rimLit(place(chair.back, right), { light: k.paper, dx: 4, dy: -2 }),
  rimLit(
    place(
      art.churchmanSeated(priest, {
        sash: k.signal,
        held: place(oneSheet, { x: 3, y: -5, scale: 1.36 }),
        arm: [
          [0, -96],
          [10, -72],
          [36, -84],
        ],
        neck: 12,
      }),
      left,
    ),
    { light: k.paper, dx: -4, dy: -2 },
  ),
  rimLit(
    place(
      art.profile(lis, {
        hair: 'short',
        pose: {
          from: 'sitForward',
          lean: 22,
          neck: -6,
          near: { arm: [22, 74], leg: [86, -4] },
          far: { arm: [30, 82], leg: [80, -12] },
        },
      }),
      { ...right, x: right.x - 8 },
    ),
    { light: k.paper, dx: 4, dy: -2 },
  ),
  rimLit(place(chair.front, left), { light: k.paper, dx: -4, dy: -2 }),
  rimLit(place(chair.front, right), { light: k.paper, dx: 4, dy: -2 }),
];
// ---- near: the shut book -----------------------------------------------------------------------------------------------------------------------
const near = [
  fill(k.ink, poly('1130,860 1700,836 1700,1000 1090,1000')),
  line(k.signal, 5, open('1130,860 1690,837')),
  fill(k.ink, poly('1214,838 1476,820 1520,872 1236,896')),
  fill(k.signalDeep, poly('1206,812 1468,796 1514,846 1230,868')),
  fill(k.paper, poly('1230,868 1514,846 1514,864 1232,888')),
  fill(k.signalDeep, poly('1206,812 1230,868 1232,892 1208,838')),
  line(k.midPale, 2, open('1234,874 1512,852') + open('1234,880 1512,858')),
  line(k.signal, 3, poly('1240,818 1458,804 1488,840 1254,856')),
  fill(k.signal, poly('1380,858 1398,856 1404,916 1392,908 1382,918')),
  line(k.midPale, 7, open('1544,846 1640,812'), { cap: 'butt' }),
  line(k.signal, 7, open('1530,851 1546,845'), { cap: 'butt' }),
  // the back of a sofa
  fill(k.midDeep, curve('-80,1000! -80,812! 60,796 240,806 330,838! 352,1000!')),
  line(k.midPale, 4, 'M-60 812C60 798 240 806 328 840M120 806V950M240 812V950'),
];

const layers = { sky, skyline: garden, room: wall, floor, sunlight, figures, foreground: near };
const depth = {
  sky: 0.1,
  skyline: 0.2,
  room: 0.5,
  floor: 0.55,
  sunlight: 0.55,
  figures: 0.9,
  foreground: 1.25,
};
export default Object.entries(layers).reduce(
  (s, [id, marks]) => s.layer(id, depth[id], marks),
  art.scene({
    id: 'v_oval_14h',
    era: 2013,
    home: 'day',
    crop: '50% 66%',
    ground: k.midPale,
    title: 'The White House, an August morning',
    desc: 'In a round room between garden windows a seated cardinal reads one sheet aloud before a dark hearth; the listener leans forward. On a table near us lies a visitors’ book, shut.',
    hours: art.hours(k, 'day', {
      sky: ['sky'],
      by: art.fitted(layers, {
        dawn: { sunlight: { [k.paper]: k.paperWarm }, room: { [k.paper]: k.paperWarm } },
        dusk: {
          skyline: {
            [k.midPale]: k.signalDeep,
            [k.mid]: k.lift,
            [k.midDeep]: k.ink,
            [k.paper]: k.signalDeep,
          },
          room: { [k.midPale]: k.mid, [k.paper]: k.paperShade, [k.mid]: k.midDeep },
          floor: { [k.mid]: k.midDeep, [k.paperShade]: k.midPale },
          sunlight: { [k.paper]: k.signal },
        },
        night: {
          skyline: {
            [k.midPale]: k.midDeep,
            [k.mid]: k.lift,
            [k.midDeep]: k.ink,
            [k.paper]: k.lift,
            [k.signal]: k.mid,
          },
          room: { [k.midPale]: k.midDeep, [k.paper]: k.midPale, [k.mid]: k.lift },
          floor: { [k.mid]: k.lift, [k.paperShade]: k.mid },
          sunlight: null,
          figures: { [k.mid]: k.midDeep },
        },
      }),
    }),
  }),
);
