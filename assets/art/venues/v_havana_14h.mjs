// Havana, an office of the Council of State, afternoon: bars of hot light through tall shutters, a fan, the island on the
// wall, and five framed photographs. Light has come to two of them.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, mirrored, place, halftone, rimLit } = art;

const k = art.inks(2013);
const BASE = 640;
const cam = art.camera({ horizon: 400, eye: 162, vx: 900, focal: 900 });
const FAR = 608;
// ---- outside, seen between two leaves -----------------------------------------------------------------------------------------
const sky = [
  fill(k.paperShade, rect(60, -60, 340, 720)),
  halftone(k.midPale, [60, -60, 400, 260], art.down(-40, 260, 0.9, 0), { max: 12, levels: 8 }),
  halftone(k.paper, [60, 200, 400, 560], art.down(200, 520, 0, 0.95), { max: 13, levels: 8 }),
];
const outside = [
  fill(k.midPale, rect(60, 440, 340, 240) + rect(120, 396, 90, 60) + rect(270, 416, 110, 40)),
  place(art.palm(k.midDeep, 330, { lean: -26, size: 128, fronds: 9 }), { x: 250, y: 650 }),
];
// ---- wall ------------------------------------------------------------------------------------------------------------------------
const W = { x: 84, y: 44, w: 292, h: 596 };
const wall = [
  art.wallWithHoles(k.midPale, rect(-80, -80, 1760, BASE + 82), rect(W.x, W.y, W.w, W.h)),
  fill(k.mid, rect(-80, 500, W.x + 56, 142) + rect(400, 500, 1300, 142)),
  line(k.paperShade, 4, open('404,500 1690,500') + open('-80,500 60,500')),
  fill(k.mid, rect(-80, -80, 1760, 92)),
  line(k.paperShade, 4, open('-80,14 1690,14')),
  fill(
    k.mid,
    rect(W.x - 24, W.y - 24, W.w + 48, 24) +
      rect(W.x - 24, W.y, 24, W.h) +
      rect(W.x + W.w, W.y, 24, W.h),
  ),
];
const leaf = (x, w) =>
  art.shutterLeaf(x, W.y, w, W.h, 26, { frame: k.ink, slat: k.midDeep, gap: k.signal });
const shutters = [
  leaf(W.x, 92),
  leaf(W.x + W.w - 92, 92),
  // a leaf folded into the room
  fill(
    k.ink,
    poly(
      [W.x + W.w + 4, W.y - 8],
      [W.x + W.w + 66, W.y - 40],
      [W.x + W.w + 66, W.y + W.h + 44],
      [W.x + W.w + 4, W.y + W.h],
    ),
  ),
  fill(
    k.signal,
    Array.from({ length: 26 }, (_, i) => {
      const y = W.y + 8 + (i * (W.h - 20)) / 26;
      const z = W.y - 22 + (i * (W.h + 64)) / 26;
      return poly(
        [W.x + W.w + 14, y + 9],
        [W.x + W.w + 56, z + 10],
        [W.x + W.w + 56, z + 16],
        [W.x + W.w + 14, y + 15],
      );
    }).join(''),
  ),
];
// ---- hot light across the wall and the floor --------------------------------------------------------------------------------------
const lean = 0.46; // how the light falls
const bar = (x0, x1, y, h) =>
  poly([x0, y + x0 * lean], [x1, y + x1 * lean], [x1, y + h + x1 * lean], [x0, y + h + x0 * lean]);
const bars = fill(
  k.paper,
  Array.from({ length: 15 }, (_, i) => bar(470, 880, -150 + i * 27, 14)).join(''),
);
const floor = [
  fill(k.mid, rect(-80, BASE, 1760, 340)),
  fill(
    k.midDeep,
    Array.from({ length: 9 }, (_, j) => {
      const z0 = FAR - j * 46;
      const z1 = FAR - (j + 1) * 46;
      return Array.from({ length: 20 }, (_, i) =>
        (i + j) % 2 ? '' : cam.floor(-920 + i * 92, -828 + i * 92, z1, z0),
      ).join('');
    }).join(''),
  ),
  line(k.midPale, 4, open([-80, BASE], [1680, BASE])),
];
const floorBars = fill(
  k.signal,
  Array.from({ length: 9 }, (_, i) =>
    poly(
      cam.at(-470 + i * 42, 0, 570),
      cam.at(-448 + i * 42, 0, 570),
      cam.at(-300 + i * 32, 0, 330),
      cam.at(-318 + i * 32, 0, 330),
    ),
  ).join(''),
);
// ---- the five frames -----------------------------------------------------------------------------------------------------------------
const head = (ink) =>
  fill(ink, mirrored('0,-58! 14,-56 20,-42 18,-24 10,-12! 12,-4 34,2 44,16 46,38! 0,38!'));
const frame = (x, lit, turn = 0) =>
  place(
    [
      fill(k.ink, rect(-58, -76, 126, 164)),
      fill(lit ? k.signal : k.ink, rect(-63, -82, 126, 164)),
      fill(lit ? k.paper : k.mid, rect(-53, -72, 106, 144)),
      place(head(lit ? k.midDeep : k.lift), { y: 34, scale: 0.92 }),
      !lit && [
        fill(k.ink, poly('53,-8 53,40 -2,72 -53,72 -53,60')),
        line(k.midDeep, 2, open('-50,66 53,12')),
      ],
    ],
    { x, y: 262, turn },
  );
const frames = [
  line(
    k.ink,
    2,
    [560, 730, 900, 1070, 1240]
      .map((x) => open([x, 110], [x - 40, 184]) + open([x, 110], [x + 40, 184]))
      .join(''),
  ),
  frame(560, true),
  frame(730, true),
  frame(900, false),
  frame(1070, false),
  frame(1240, false),
];
const map = [
  fill(k.ink, rect(1352, 168, 260, 190)),
  fill(k.paperShade, rect(1346, 162, 260, 190)),
  line(
    k.midPale,
    2,
    [198, 236, 274, 312].map((y) => open([1350, y], [1602, y])).join('') +
      [1400, 1460, 1520, 1576].map((x) => open([x, 166], [x, 348])).join(''),
  ),
  place(art.cubaIsland(k.midDeep, 228), { x: 1476, y: 262 }),
  fill(k.ink, rect(1338, 154, 276, 12) + rect(1338, 348, 276, 12)),
];
// ---- ceiling fan ------------------------------------------------------------------------------------------------------------------------
const fan = rimLit(
  [
    fill(k.ink, rect(896, -80, 10, 110)),
    fill(k.ink, curve('872,28! 900,18 930,28! 926,52 900,60 876,52')),
    fill(
      k.ink,
      curve('890,36! 700,-2 560,8 548,22! 700,34 884,50!') +
        curve('914,36! 1110,0 1240,14 1250,28! 1110,38 918,50!'),
    ),
    fill(
      k.ink,
      curve('884,48! 800,76 720,112! 748,124 830,92 900,58!') +
        curve('916,48! 1010,70 1090,98! 1066,114 980,86 900,58!'),
    ),
  ],
  { light: k.paperWarm, dx: -2, dy: 2 },
);
// ---- desk, carafe, the one who looks -------------------------------------------------------------------------------------------------------
const D = { l: 24, r: 420, z0: 360, z1: 440, y: 76 };
const desk = [
  cam.box(D.l, D.r, 0, D.y, D.z0, D.z1, { front: k.ink, side: k.ink, top: k.signalDeep }),
  fill(
    k.lift,
    cam.wall(D.l + 16, D.l + 150, 10, 66, D.z0) + cam.wall(D.l + 166, D.l + 300, 10, 66, D.z0),
  ),
  line(k.signal, 4, open(cam.at(D.l, D.y, D.z0), cam.at(D.r, D.y, D.z0))),
];
const on = (x, z) => cam.stand(x, z, D.y);
const carafe = [
  fill(k.paperShade, mirrored('0,-34! 5,-34! 4,-26 5,-20 11,-10 10,0! 0,0!')),
  fill(k.midPale, curve('-10.6,-9! 10.6,-9! 10,0! -10,0!')),
  fill(k.paper, ellipse(0, -35, 6, 2)),
  line(k.paper, 1.2, 'M-7 -12C-8 -8 -8 -6 -7.4 -3'),
];
const glass = [
  fill(k.paperShade, poly('-4.4,-12 4.4,-12 3.6,0 -3.6,0')),
  fill(k.midPale, poly('-4,-7 4,-7 3.6,0 -3.6,0')),
];
const things = [
  place(carafe, { ...on(64, 410), scale: 2.5 }),
  place(glass, { ...on(90, 404), scale: 2.5 }),
  place(art.folders(k, 36, [k.midPale, k.signal, k.paper]), { ...on(160, 396), scale: 2.6 }),
  place(art.deskPhone(k, { body: k.lift, keys: k.paperShade }), { ...on(270, 400), scale: 2.6 }),
];
const c = art.wardrobe(k, {
  cloth: k.paper,
  linen: k.paper,
  fold: k.midPale,
  skin: k.signalDeep,
  trousers: k.ink,
});
const man = cam.stand(-66, 392);
const figures = [
  fill(k.ink, ellipse(man.x + 60, man.y + 2, 130, 14)),
  rimLit(
    place(art.fromBehind(c, { dress: 'shirt', arms: 'behind', hair: 'short', headTurn: 9 }), man),
    { light: k.signal, dx: -5, dy: -2, second: { light: k.midDeep, dx: 5, dy: 0 } },
  ),
];
const rocker = rimLit(
  place(art.caneRocker(k, { cane: k.paperWarm }), { x: 268, y: 872, scale: 3.5 }),
  { light: k.signal, dx: -5, dy: -3 },
);

const layers = {
  sky,
  skyline: outside,
  room: wall,
  shutters,
  bars,
  floor,
  floorbars: floorBars,
  frames: [frames, map],
  fan: place(fan, { y: 34 }),
  figures: [desk, things, figures],
  foreground: rocker,
};
const depth = {
  sky: 0.1,
  skyline: 0.2,
  room: 0.5,
  shutters: 0.5,
  bars: 0.5,
  floor: 0.55,
  floorbars: 0.55,
  frames: 0.52,
  fan: 0.7,
  figures: 0.9,
  foreground: 1.2,
};
export default Object.entries(layers).reduce(
  (s, [id, marks]) => s.layer(id, depth[id], marks),
  art.scene({
    id: 'v_havana_14h',
    era: 2013,
    home: 'day',
    crop: '62% 30%',
    ground: k.midDeep,
    title: 'An office of the Council of State, Havana',
    desc: 'Bars of hot light fall through tall shutters. A man in a white shirt looks up at five framed photographs: two stand in the light, three lie in shadow. A ceiling fan, a map of the island, an empty rocking chair.',
    hours: art.hours(k, 'day', {
      sky: ['sky'],
      by: art.fitted(layers, {
        dawn: {
          bars: { [k.paper]: k.paperWarm },
          shutters: { [k.signal]: k.paperWarm },
          room: { [k.midPale]: k.mid, [k.mid]: k.midDeep, [k.paperShade]: k.midPale },
          floor: { [k.mid]: k.midDeep, [k.midDeep]: k.lift },
          floorbars: { [k.signal]: k.midPale },
          foreground: { [k.signal]: k.paperWarm },
        },
        dusk: {
          bars: { [k.paper]: k.signal },
          room: { [k.midPale]: k.midDeep, [k.mid]: k.lift, [k.paperShade]: k.mid },
          skyline: { [k.midPale]: k.signalDeep, [k.midDeep]: k.ink },
          floor: { [k.mid]: k.midDeep, [k.midDeep]: k.lift },
          frames: { [k.mid]: k.midDeep, [k.paperShade]: k.midPale },
        },
        night: {
          bars: null,
          floorbars: null,
          shutters: { [k.signal]: k.mid, [k.midDeep]: k.lift },
          room: { [k.midPale]: k.lift, [k.mid]: k.ink, [k.paperShade]: k.midDeep },
          skyline: { [k.midPale]: k.midDeep, [k.midDeep]: k.ink },
          floor: { [k.mid]: k.lift, [k.midDeep]: k.ink, [k.midPale]: k.midDeep },
          frames: { [k.mid]: k.midDeep, [k.paperShade]: k.mid, [k.paper]: k.midPale },
          fan: { [k.paperWarm]: k.mid },
          figures: { [k.paper]: k.midPale, [k.signal]: k.paperShade, [k.midPale]: k.mid },
          foreground: { [k.signal]: k.midPale, [k.paperWarm]: k.mid },
        },
      }),
    }),
  }),
);
