// A government villa in Oslo at midnight in late May, and still light: a round table, no flags, two folders laid exactly parallel.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(1993);
const sky = [
  fill(k.midPale, rect(-60, -60, 1720, 640)),
  halftone(k.mid, [-60, -60, 1660, 300], art.down(-60, 300, 0.95, 0), {
    pitch: 12,
    max: 12,
    levels: 14,
  }),
  halftone(k.paperWarm, [-60, 140, 1660, 470], art.down(120, 430, 0, 1), {
    pitch: 12,
    max: 15,
    levels: 16,
  }),
];
const fjord = [
  fill(
    k.mid,
    curve(
      '-60,470! -60,388! 120,360 300,384 470,352 640,384 800,366 1000,388 1180,350 1380,378 1660,356! 1660,470!',
    ),
  ),
  fill(
    k.midDeep,
    curve('-60,470! -60,424! 160,410 420,428 700,420! 700,470!') +
      curve('1000,470! 1000,432! 1240,408 1660,420! 1660,470!'),
  ),
  fill(k.paperWarm, rect(-60, 446, 1720, 120)),
  art.ripples(k.midPale, -40, 1640, 456, 540, { rows: 7, len: 90, fullness: 0.4, width: 3 }),
  [
    [548, 520, 1],
    [1110, 524, -1],
  ].map(([x, y, s]) =>
    place(
      art.birch({ bark: k.paper, shade: k.paperShade, mark: k.ink }, 420, 30, { seed: 4 + s }),
      { x, y: y + 20 },
    ),
  ),
  art.treeLine(k.midDeep, -60, 1660, 552, 14, 40, { seed: 6, depth: 60 }),
];
// ---- three tall windows -----------------------------------------------------------------------------------------------------
const W = [
  [130, 300],
  [610, 380],
  [1170, 300],
].map(([x, w]) => ({ x, w, y: 26, h: 540 }));
const wall = [
  art.wallWithHoles(
    k.midDeep,
    rect(-80, -80, 1760, 760),
    ...W.map((w) => rect(w.x, w.y, w.w, w.h)),
  ),
  W.map((w) =>
    art.glazing(k, w.x, w.y, w.w, w.h, {
      cols: w.w > 320 ? 3 : 2,
      rows: 3,
      bar: 9,
      casing: 18,
      ink: k.ink,
      edge: k.paper,
      lightFrom: w.x < 500 ? 1 : -1,
      transom: 0.24,
    }),
  ),
  art.panel(k.mid, 456, 60, 110, 500, 12, 2.6),
  art.panel(k.mid, 1034, 60, 92, 500, 12, 2.6),
  fill(k.ink, rect(-80, 590, 1760, 120)),
  line(k.mid, 4, open([-80, 592], [1680, 592])),
  [
    [112, 120, 1],
    [450, 110, -1],
    [592, 120, 1],
    [1008, 120, -1],
    [1152, 110, 1],
    [1490, 120, -1],
  ].map(([x, w, dir]) =>
    art.curtain(k, x, -60, w, 690, {
      dir,
      body: k.mid,
      fold: k.midDeep,
      band: null,
      gather: 0.7,
      folds: 4,
    }),
  ),
];
const floor = [
  fill(k.ink, rect(-80, 610, 1760, 370)),
  fill(
    k.midDeep,
    poly([150, 640], [420, 640], [360, 960], [-60, 960]) +
      poly([1180, 640], [1450, 640], [1660, 960], [1240, 960]),
  ),
];
// ---- two men and their backs --------------------------------------------------------------------------------------------------
const c = art.wardrobe(k, { skin: k.midDeep, fold: k.mid, linen: k.paper });
const atGlass = rimLit(
  place(
    art.fromBehind(c, { dress: 'suit', arms: ['behind', 'behind'], hair: 'short', headTurn: 8 }),
    { x: 724, y: 700, scale: 2.24 },
  ),
  { light: k.paper, dx: 4, dy: -3 },
);
const leaning = rimLit(
  place(
    art.profile(art.wardrobe(k, { cloth: k.ink, skin: k.midDeep, fold: k.mid, linen: k.paper }), {
      hair: 'fringe',
      pose: {
        lean: -3,
        neck: 10,
        near: { arm: [12, 118], leg: [8, -2] },
        far: { arm: [30, 110], leg: [-9, -4] },
      },
      held: place(art.cup(k, { hot: false, far: k.mid }), { x: 4, y: 8, scale: 1.1 }),
    }),
    { x: 1356, y: 716, scale: 2.32, flip: false },
  ),
  { light: k.paper, dx: -4, dy: -3 },
);
// ---- the round table ------------------------------------------------------------------------------------------------------------
const C = { x: 800, y: 800, rx: 640, ry: 150 };
const disc = ellipse(C.x, C.y, C.rx, C.ry);
const table = [
  fill(k.ink, ellipse(C.x, C.y + 34, C.rx, C.ry)),
  fill(k.signalDeep, ellipse(C.x, C.y + 18, C.rx, C.ry)),
  fill(k.signal, disc),
  line(
    k.paperWarm,
    4,
    `M${C.x - C.rx + 6} ${C.y - 20}C${C.x - 540} ${C.y - 190} ${C.x + 540} ${C.y - 190} ${C.x + C.rx - 6} ${C.y - 20}`,
  ),
];
const sheen = halftone(k.paperWarm, [160, 640, 1440, 950], art.pool(800, 680, 40, 470, 0.9, 0.34), {
  pitch: 12,
  max: 11,
  levels: 10,
  inside: disc,
});
const Q = (x) => [
  [x - 92, 726],
  [x + 92, 726],
  [x + 112, 878],
  [x - 112, 878],
];
const folder = (x) => {
  const [a, b, cc, d] = Q(x);
  return [
    fill(k.ink, poly(...Q(x).map(([u, v]) => [u + 10, v + 12]))),
    fill(k.paperShade, poly(...Q(x).map(([u, v]) => [u + 3, v + 5]))),
    fill(k.paper, poly(a, b, cc, d)),
    fill(k.midDeep, poly([x - 40, 770], [x + 40, 770], [x + 43, 790], [x - 43, 790])),
    line(
      k.midPale,
      3,
      open([x - 84, 736], [x + 84, 736], [x + 101, 868], [x - 101, 868], [x - 84, 736]),
    ),
  ];
};
const things = [
  folder(650),
  folder(950),
  place(art.cup(k, { hot: false, far: k.midDeep }), { x: 416, y: 800, scale: 4.4 }),
  place(art.cup(k, { hot: false, far: k.midDeep }), { x: 1190, y: 800, scale: 4.4, flip: true }),
  place(fill(k.paper, 'M-9 -30h18l-2.4 30h-13.2z'), { x: 800, y: 716, scale: 1.7 }),
  place(fill(k.midPale, 'M-8 -16h16l-1.4 16h-13.2z'), { x: 800, y: 716, scale: 1.7 }),
];
const near = [
  [300, 3.6],
  [1300, 3.6],
].map(([x, s]) =>
  rimLit(
    place(art.chairBack(k, { w: 60, h: 106, body: k.midDeep, frame: k.ink, studs: null }), {
      x,
      y: 1216,
      scale: s,
      shear: x < 800 ? -0.05 : 0.05,
    }),
    { light: k.paper, dx: x < 800 ? 4 : -4, dy: -4 },
  ),
);
const layers = {
  sky,
  fjord,
  room: [wall, floor],
  figures: [atGlass, leaning],
  table,
  sheen,
  things,
  foreground: near,
};
const depth = {
  sky: 0.1,
  fjord: 0.22,
  room: 0.55,
  figures: 0.8,
  table: 1,
  sheen: 1,
  things: 1.03,
  foreground: 1.3,
};
export default Object.entries(layers).reduce(
  (s, [id, marks]) => s.layer(id, depth[id], marks),
  art.scene({
    id: 'v_villa_93',
    era: 1993,
    home: 'night',
    crop: '50% 90%',
    ground: k.ink,
    title: 'A government villa, Oslo, a light northern night',
    desc: 'Two white folders lie exactly parallel on a round red table without flags. Behind, tall windows show a pale fjord at midnight; one man looks out, another holds a cup.',
    hours: art.hours(k, 'night', {
      by: art.fitted(layers, {
        dawn: {
          sky: { [k.mid]: k.midPale, [k.midPale]: k.paperWarm, [k.paperWarm]: k.paper },
          fjord: {
            [k.midDeep]: k.mid,
            [k.mid]: k.midPale,
            [k.midPale]: k.paperWarm,
            [k.paperWarm]: k.paper,
          },
          room: { [k.midDeep]: k.mid, [k.mid]: k.midPale },
        },
        day: {
          sky: { [k.mid]: k.midPale, [k.midPale]: k.paperShade, [k.paperWarm]: k.paper },
          fjord: {
            [k.midDeep]: k.mid,
            [k.mid]: k.midPale,
            [k.midPale]: k.paper,
            [k.paperWarm]: k.paperShade,
          },
          room: { [k.midDeep]: k.midPale, [k.mid]: k.paperShade, [k.ink]: k.midDeep },
        },
        dusk: {
          sky: { [k.mid]: k.ink, [k.midPale]: k.signal, [k.paperWarm]: k.paper },
          fjord: { [k.mid]: k.signalDeep, [k.midPale]: k.signal },
        },
      }),
    }),
  }),
);
