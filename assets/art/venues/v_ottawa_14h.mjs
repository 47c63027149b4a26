// An official guest house in Ottawa, January: two rows of boots face each other across the mat; between them, in the snow light,
// the host takes his coat and leaves.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(2013);
const VX = 520;
const HZ = 330;
const cam = art.camera({ horizon: HZ, eye: 95, vx: VX, focal: 900 });
const at = cam.at;
const BACK = 460;
const s = cam.scale(BACK);
const [, BASE] = at(0, 0, BACK);
const door = { x: at(-78, 0, BACK)[0], y: at(0, 222, BACK)[1], w: 156 * s, h: 222 * s };
const win = { x: at(196, 0, BACK)[0], y: at(0, 236, BACK)[1], w: 262 * s, h: 140 * s };
// ---- snow ---------------------------------------------------------------------------------------------------------------------------------
const sky = [
  fill(k.paperShade, rect(330, -60, 1130, 620)),
  halftone(k.midPale, [330, -60, 1460, 200], art.down(-40, 210, 0.9, 0), { max: 13, levels: 8 }),
  halftone(k.paper, [330, 100, 1460, 340], art.down(110, 300, 0, 1), { max: 14, levels: 8 }),
];
const trees = [
  [380, 150],
  [430, 210],
  [640, 230],
  [690, 170],
  [900, 170],
  [960, 240],
  [1040, 190],
  [1130, 260],
  [1220, 200],
  [1300, 250],
  [1390, 190],
].map(([x, h], i) => [place(art.pine(i % 2 ? k.midPale : k.mid, h), { x, y: 330 })]);
const snow = [
  fill(
    k.paper,
    curve(
      '320,600! 320,300! 440,292 560,312 700,296 880,300 1100,270 1300,296 1480,280! 1480,600!',
    ),
  ),
  fill(k.paperShade, curve('470,346! 520,320 560,330! 610,420 640,560! 420,560! 450,430')),
  // drifts against the panes
  fill(
    k.paper,
    curve('880,360! 880,250! 960,226 1060,262 1160,276 1260,240 1380,206 1450,220! 1450,360!'),
  ),
  line(k.paperShade, 4, 'M890 268C960 246 1040 280 1150 292C1250 262 1330 226 1440 236'),
  line(k.midPale, 5, 'M536 400l-10 22M566 418l-10 22M530 448l-12 24M568 470l-12 26'),
];
const falling = art.snow(k.paper, [330, 40, 1450, 520], 90, { seed: 6, size: 7 });
const c = art.wardrobe(k, {
  cloth: k.ink,
  skin: k.midDeep,
  hat: k.midDeep,
  band: k.mid,
  fold: k.midDeep,
  linen: k.signal,
});
const host = rimLit(
  place(
    art.fromBehind(c, {
      dress: 'coat',
      hat: 'papakha',
      arms: ['down', 'hip'],
      stance: 12,
      headTurn: -5,
    }),
    { ...cam.stand(10, 600), scale: 1.52 },
  ),
  { light: k.paper, dx: -3, dy: -2 },
);
// ---- the room --------------------------------------------------------------------------------------------------------------------------------
const wall = [
  art.wallWithHoles(
    k.midPale,
    rect(-80, -80, 1760, BASE + 82),
    rect(door.x, door.y, door.w, door.h),
    rect(win.x, win.y, win.w, win.h),
  ),
  fill(
    k.mid,
    rect(-80, BASE - 120, door.x + 66, 122) + rect(door.x + door.w + 14, BASE - 120, 1200, 122),
  ),
  line(
    k.paper,
    4,
    open([-80, BASE - 120], [door.x - 14, BASE - 120]) +
      open([door.x + door.w + 14, BASE - 120], [1680, BASE - 120]),
  ),
  fill(
    k.paper,
    rect(door.x - 16, door.y - 16, door.w + 32, 16) +
      rect(door.x - 16, door.y, 16, door.h) +
      rect(door.x + door.w, door.y, 16, door.h),
  ),
  art.glazing(k, win.x, win.y, win.w, win.h, {
    cols: 3,
    rows: 2,
    transom: 0,
    ink: k.midDeep,
    casing: 14,
    bar: 10,
  }),
  // the door, open into the room
  fill(
    k.midDeep,
    poly([door.x, door.y], [door.x - 118, door.y - 60], [door.x - 118, BASE + 62], [door.x, BASE]),
  ),
  line(
    k.mid,
    3,
    poly(
      [door.x - 18, door.y + 20],
      [door.x - 100, door.y - 20],
      [door.x - 100, door.y + 170],
      [door.x - 18, door.y + 180],
    ) +
      poly(
        [door.x - 18, door.y + 210],
        [door.x - 100, door.y + 208],
        [door.x - 100, BASE + 20],
        [door.x - 18, BASE - 20],
      ),
  ),
  fill(k.signal, ellipse(door.x - 104, 330, 8)),
  // pegs: three coats and an empty one
  fill(k.midDeep, rect(10, 116, 214, 16)),
  line(k.ink, 6, [34, 88, 142, 200].map((x) => open([x, 128], [x, 146])).join('')),
  [
    [30, k.ink, k.mid],
    [86, k.lift, k.mid],
    [142, k.midDeep, k.midPale],
  ].map(([x, body, fold]) => [
    fill(
      body,
      curve([
        [x - 8, 140, 1],
        [x + 8, 140, 1],
        [x + 26, 164],
        [x + 30, 260],
        [x + 34, 372, 1],
        [x - 30, 372, 1],
        [x - 30, 260],
        [x - 24, 164],
      ]),
    ),
    line(fold, 2.4, `M${x} 150V366M${x + 14} 180C${x + 18} 250 ${x + 18} 310 ${x + 16} 360`),
  ]),
  line(k.signal, 6, open('200,130 200,148')),
];
const radiator = [
  fill(k.midDeep, rect(win.x + 20, BASE - 136, win.w - 60, 124)),
  fill(
    k.paper,
    Array.from({ length: 15 }, (_, i) => rect(win.x + 28 + i * 30, BASE - 140, 20, 122)).join(''),
  ),
  fill(
    k.paperShade,
    Array.from({ length: 15 }, (_, i) => rect(win.x + 41 + i * 30, BASE - 140, 7, 122)).join(''),
  ),
  line(
    k.midDeep,
    5,
    open([win.x + 20, BASE - 8], [win.x + 20, BASE]) +
      open([win.x + win.w - 44, BASE - 8], [win.x + win.w - 44, BASE]),
  ),
];
const floor = [
  fill(k.mid, rect(-80, BASE, 1760, 480)),
  line(
    k.midDeep,
    3,
    Array.from({ length: 23 }, (_, i) =>
      open(at(-460 + i * 46, 0, BACK), at(-460 + i * 46, 0, 120)),
    ).join(''),
  ),
];
const mat = poly(at(-66, 0, 452), at(66, 0, 452), at(62, 0, 120), at(-62, 0, 120));
const light = [
  fill(k.paperShade, mat),
  halftone(k.paper, [200, BASE, 900, 948], (_x, y) => Math.max(0, 1 - (y - BASE) / 330), {
    max: 14,
    levels: 9,
    inside: mat,
  }),
];
const shine = halftone(
  k.paper,
  [900, BASE, 1640, 820],
  (x, y) => (Math.abs(x - 1180 - (y - BASE) * 0.5) < 210 ? 0.75 - (y - BASE) / 420 : 0),
  { max: 11, levels: 7 },
);
// ---- table, two glasses, two chairs -----------------------------------------------------------------------------------------------------------------
const T = { l: 190, r: 372, z0: 286, z1: 372, y: 74 };
const table = [
  rimLit(place(art.chairSide(k, k.ink, k.midDeep), { ...cam.stand(158, 330) }), {
    light: k.paper,
    dx: 3,
    dy: -3,
  }),
  rimLit(place(art.chairSide(k, k.ink, k.midDeep), { ...cam.stand(406, 330), flip: true }), {
    light: k.paper,
    dx: -3,
    dy: -3,
  }),
  line(
    k.ink,
    12,
    [
      [T.l + 10, T.z0],
      [T.r - 10, T.z0],
      [T.l + 10, T.z1],
      [T.r - 10, T.z1],
    ]
      .map(([x, z]) => open(at(x, 70, z), at(x, 0, z)))
      .join(''),
    { cap: 'butt' },
  ),
  fill(k.paper, cam.floor(T.l, T.r, T.z0, T.z1, T.y)),
  fill(k.ink, cam.wall(T.l, T.r, T.y - 7, T.y, T.z0)),
];
const glass = [
  fill(k.paper, poly('-5,-17 5,-17 4.2,0 -4.2,0')),
  fill(k.mid, poly('-4.7,-11 4.7,-11 4.2,-1 -4.2,-1')),
  line(k.paper, 1.2, 'M-3 -15l.6 12'),
  line(k.ink, 0.9, 'M-5 -17L-4.2 0H4.2L5 -17z'),
];
const glasses = [
  place(glass, { ...cam.stand(226, 330, T.y), scale: 3 }),
  place(glass, { ...cam.stand(336, 330, T.y), scale: 3 }),
];
// ---- the boots -----------------------------------------------------------------------------------------------------------------------------------------
const tall = (body, sole, band) => [
  fill(body, curve('-10,-36! 9,-36! 8,-17 13,-12 22,-9 25,-4 24,-1! -11,-1! -11,-16')),
  fill(sole, curve('-12,-3! 25,-3! 26,1 24,2! -12,2!')),
  fill(band, rect(-11, -39, 21, 7)),
  line(band, 1.2, 'M4 -27l7 3M4 -22l8 4M6 -17l9 3'),
];
const low = (body, sole, band) => [
  fill(body, curve('-11,-21! 6,-20! 8,-15 16,-11 24,-8 25,-3 24,-1! -11,-1!')),
  fill(sole, curve('-12,-2! 25,-2! 25,1! -12,1!')),
  line(band, 1.2, 'M-9 -19l13 1M5 -16l6 5M8 -14l6 4'),
];
const KINDS = [
  [tall, k.ink, k.lift, k.paper],
  [low, k.ink, k.midDeep, k.signal],
  [tall, k.signalDeep, k.ink, k.paperWarm],
  [low, k.lift, k.ink, k.midPale],
  [tall, k.midDeep, k.ink, k.paper],
];
const pair = (side, z, kind) => {
  const [shape, body, sole, band] = KINDS[kind];
  const p = cam.stand(side * 86, z);
  const one = shape(body, sole, band);
  const pool = fill(
    k.midDeep,
    ellipse(p.x + side * -4 * p.scale, p.y + 2, 34 * p.scale, 4 * p.scale),
  );
  return [
    pool,
    rimLit(
      place(one, {
        x: p.x - side * 11 * p.scale,
        y: p.y - 6.5 * p.scale,
        scale: p.scale * 0.98,
        flip: side > 0,
      }),
      { light: k.paper, dx: side * -3, dy: -3 },
    ),
    rimLit(place(one, { ...p, flip: side > 0 }), { light: k.paper, dx: side * -4, dy: -3 }),
  ];
};
const boots = [
  [-1, 400, 1],
  [1, 400, 3],
  [-1, 312, 4],
  [1, 312, 1],
  [-1, 244, 2],
  [1, 244, 0],
  [-1, 190, 0],
  [1, 190, 2],
].map((a) => pair(...a));

const layers = {
  sky,
  skyline: trees,
  snow,
  falling,
  host,
  room: [wall, radiator],
  floor,
  shine,
  mat: light,
  table: [table, glasses],
  figures: boots,
};
const depth = {
  sky: 0.1,
  skyline: 0.2,
  snow: 0.3,
  falling: 0.35,
  host: 0.42,
  room: 0.6,
  floor: 0.65,
  shine: 0.65,
  mat: 0.65,
  table: 0.85,
  figures: 1.1,
};
export default Object.entries(layers).reduce(
  (sc, [id, marks]) => sc.layer(id, depth[id], marks),
  art.scene({
    id: 'v_ottawa_14h',
    era: 2013,
    home: 'day',
    crop: '30% 80%',
    ground: k.mid,
    title: 'A guest house in Ottawa, January',
    desc: 'Two rows of winter boots face each other along a mat. Through the open door a host in coat and fur hat walks off into the snow. On a cleared table by the radiator stand two glasses of water.',
    hours: art.hours(k, 'day', {
      sky: ['sky'],
      by: art.fitted(layers, {
        dawn: {
          snow: { [k.paperShade]: k.midPale },
          room: { [k.midPale]: k.mid, [k.mid]: k.midDeep },
          floor: { [k.mid]: k.midDeep, [k.midDeep]: k.lift },
          mat: { [k.paper]: k.paperWarm, [k.paperShade]: k.midPale },
          figures: { [k.midDeep]: k.ink },
        },
        dusk: {
          skyline: { [k.midPale]: k.signalDeep, [k.mid]: k.lift },
          snow: { [k.paper]: k.midPale, [k.paperShade]: k.mid, [k.midPale]: k.midDeep },
          room: {
            [k.midPale]: k.midDeep,
            [k.mid]: k.lift,
            [k.paper]: k.signal,
            [k.paperShade]: k.signalDeep,
          },
          floor: { [k.mid]: k.midDeep, [k.midDeep]: k.lift },
          shine: { [k.paper]: k.signal },
          mat: { [k.paper]: k.signal, [k.paperShade]: k.signalDeep },
          table: { [k.paper]: k.paperWarm },
          figures: { [k.paper]: k.paperWarm, [k.midDeep]: k.ink },
        },
        night: {
          skyline: { [k.midPale]: k.midDeep, [k.mid]: k.lift },
          snow: { [k.paper]: k.mid, [k.paperShade]: k.midDeep, [k.midPale]: k.lift },
          falling: { [k.paper]: k.midPale },
          room: {
            [k.midPale]: k.midDeep,
            [k.mid]: k.lift,
            [k.paper]: k.midPale,
            [k.paperShade]: k.mid,
          },
          floor: { [k.mid]: k.midDeep, [k.midDeep]: k.lift },
          shine: null,
          mat: { [k.paper]: k.midPale, [k.paperShade]: k.mid },
          figures: { [k.paper]: k.midPale, [k.midDeep]: k.ink },
          table: { [k.paper]: k.midPale },
        },
      }),
    }),
  }),
);
