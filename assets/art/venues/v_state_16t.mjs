// A corridor at the State Department, Washington, dusk in the last weeks: boxes along the wall, pale squares where portraits hung,
// and at the far end one door open on a lit desk with a telephone. It is the line that nobody used.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(2013);
const c = (o) => art.wardrobe(k, { skin: k.midDeep, fold: k.mid, ...o });
const hallway = art.camera({ horizon: 400, eye: 158, vx: 900, focal: 900 });
const { at } = hallway;
const L = -230;
const R = 190;
const H = 330;
const Z0 = 130;
const Z1 = 2000;
const face = (X, y0, y1, a, b) => hallway.side(X, y0, y1, a, b);
// ---- the shell ---------------------------------------------------------------------------------------------------------------------
const shell = [
  fill(k.mid, face(L, 0, H, Z0, Z1)),
  fill(k.midDeep, face(R, 0, H, Z0, Z1)),
  fill(k.lift, poly(at(L, H, Z0), at(R, H, Z0), at(R, H, Z1), at(L, H, Z1))),
  // lamps in the ceiling, most of them off to save the current
  fill(
    k.midPale,
    [300, 760]
      .map((z) => poly(at(-60, H, z), at(20, H, z), at(20, H, z * 1.16), at(-60, H, z * 1.16)))
      .join(''),
  ),
  fill(
    k.ink,
    [430, 560, 1050, 1400]
      .map((z) => poly(at(-60, H, z), at(20, H, z), at(20, H, z * 1.13), at(-60, H, z * 1.13)))
      .join(''),
  ),
  // a dado down both sides
  fill(k.midDeep, face(L, 0, 92, Z0, Z1)),
  fill(k.lift, face(R, 0, 92, Z0, Z1)),
  line(k.midPale, 3, open(at(L, 92, Z0), at(L, 92, Z1))),
  line(k.mid, 3, open(at(R, 92, Z0), at(R, 92, Z1))),
];
const floor = [
  fill(k.midDeep, hallway.floor(L, R, Z0, Z1)),
  fill(
    k.ink,
    [150, 200, 262, 340, 440, 570, 740, 960, 1250]
      .flatMap((z, j, zs) => {
        const zz = zs[j + 1] ?? 1600;
        return [0, 1, 2, 3, 4, 5]
          .filter((i) => (i + j) % 2)
          .map((i) => hallway.floor(L + i * 70, L + (i + 1) * 70, z, zz));
      })
      .join(''),
    { opacity: 0.45 },
  ),
];
// ---- doors, all the same ---------------------------------------------------------------------------------------------------------------
const DOORS = [
  [205, 262],
  [350, 440],
  [560, 690],
  [860, 1040],
  [1250, 1460],
];
const door = (X, a, b, leaf, frame) => [
  fill(frame, face(X, 0, 232, a, b)),
  fill(leaf, face(X, 0, 220, a + (b - a) * 0.09, b - (b - a) * 0.09)),
  line(
    frame,
    2.4,
    face(X, 118, 204, a + (b - a) * 0.26, b - (b - a) * 0.26) +
      face(X, 20, 98, a + (b - a) * 0.26, b - (b - a) * 0.26),
  ),
];
const knob = (X, a, b, t) => {
  const [x, y] = at(X, 104, a + (b - a) * t);
  const s = 900 / a;
  return ellipse(x, y, s * 2.6, s * 3.4);
};
const doors = [
  DOORS.map(([a, b]) => [
    door(L, a, b, k.signalDeep, k.midDeep),
    door(R, a, b, k.signalDeep, k.ink),
  ]),
  fill(k.paperWarm, DOORS.map(([a, b]) => knob(L, a, b, 0.82) + knob(R, a, b, 0.18)).join('')),
];
// ---- where portraits were: squares of unfaded wall ----------------------------------------------------------------------------------------
const pale = [
  [276, 336],
  [452, 546],
  [710, 840],
].map(([a, b]) => [
  fill(k.midPale, face(L, 132, 214, a, b)),
  line(k.paper, 2, face(L, 132, 214, a, b), { dash: '3 7' }),
  fill(k.ink, ellipse(...at(L, 222, (a + b) / 2), 4, 5)),
]);
const hung = [[1070, 1220]].map(([a, b]) => [
  fill(k.signal, face(L, 130, 216, a, b)),
  fill(k.midDeep, face(L, 138, 208, a + 12, b - 12)),
]);
const paleRight = [
  [276, 336],
  [452, 546],
].map(([a, b]) => fill(k.mid, face(R, 132, 214, a, b)));
// ---- the end: a wall, one door open, a desk under a lamp -----------------------------------------------------------------------------------
const [ex0, ey0] = at(L, H, Z1);
const [ex1, ey1] = at(R, 0, Z1);
const D = { x: 846, y: 288, w: 116, h: ey1 - 288 };
const end = [
  fill(k.midDeep, rect(ex0, ey0, ex1 - ex0, ey1 - ey0)),
  fill(k.paperWarm, rect(D.x, D.y, D.w, D.h)),
  halftone(
    k.signal,
    [D.x, D.y, D.x + D.w, D.y + D.h],
    (x, y) => 0.85 - art.pool(900, 382, 14, 90, 1)(x, y),
    { pitch: 8, max: 9, levels: 8, inside: rect(D.x, D.y, D.w, D.h) },
  ),
  line(k.ink, 6, open([D.x, ey1], [D.x, D.y], [D.x + D.w, D.y], [D.x + D.w, ey1])),
  line(k.paper, 2.4, open([D.x + 4, ey1], [D.x + 4, D.y + 4], [D.x + D.w - 4, D.y + 4])),
  // the leaf, thrown back
  fill(k.signalDeep, poly([D.x, D.y], [D.x - 34, D.y - 14], [D.x - 34, ey1 + 14], [D.x, ey1])),
  // desk, lamp and telephone
  fill(k.ink, rect(866, 428, 80, 8) + rect(872, 434, 8, 40) + rect(932, 434, 8, 40)),
  place(art.lamp(k, { h: 44, w: 38, shade: k.signal, deep: k.signalDeep, foot: k.ink }), {
    x: 886,
    y: 428,
    scale: 1.18,
  }),
  place(art.deskPhone(k, { screen: k.ink, keys: k.ink }), { x: 926, y: 428, scale: 0.98 }),
];
const spillPath = poly([D.x + 4, ey1], [D.x + D.w - 4, ey1], [1100, 980], [560, 980]);
const spill = [
  halftone(k.signal, [540, ey1, 1120, 948], art.down(ey1, 880, 1, 0), {
    max: 13,
    levels: 12,
    inside: spillPath,
  }),
];
// ---- boxes along the left, high near us and low far off ------------------------------------------------------------------------------------
const box = (x, z, w, d, y, h, open_) => {
  const f = hallway.wall(x, x + w, y, y + h, z);
  return [
    fill(k.midPale, hallway.side(x + w, y, y + h, z, z + d)),
    fill(k.paperShade, f),
    fill(k.paper, hallway.floor(x, x + w, z, z + d, y + h)),
    line(
      k.signalDeep,
      Math.max(2, 1800 / z),
      open(at(x, y + h * 0.72, z), at(x + w, y + h * 0.72, z)),
    ),
    fill(k.midDeep, hallway.wall(x + w * 0.36, x + w * 0.64, y + h * 0.42, y + h * 0.52, z)),
    open_ && [
      fill(k.midDeep, hallway.floor(x + 4, x + w - 4, z + 4, z + d - 4, y + h)),
      // rolled papers and the corner of a frame
      fill(
        k.signal,
        poly(
          at(x + 8, y + h, z + 12),
          at(x + 8, y + h + 34, z + 12),
          at(x + 30, y + h + 26, z + 12),
          at(x + 30, y + h, z + 12),
        ),
      ),
      fill(
        k.paper,
        poly(
          at(x + 32, y + h, z + 10),
          at(x + 37, y + h + 26, z + 10),
          at(x + 45, y + h + 24, z + 10),
          at(x + 42, y + h, z + 10),
        ),
      ),
    ],
  ];
};
const boxes = [
  box(L + 6, 1120, 60, 60, 0, 40),
  box(L + 6, 800, 60, 54, 0, 42),
  box(L + 8, 800, 56, 50, 42, 36),
  box(L + 6, 560, 62, 54, 0, 44),
  box(L + 6, 420, 64, 52, 0, 44),
  box(L + 10, 420, 56, 46, 44, 38, true),
  box(L + 6, 300, 66, 48, 0, 46),
];
const nearBoxes = [box(L + 44, 208, 70, 46, 0, 46, true)];
// ---- one on a ladder with a portrait in his arms, one who carries a box away ------------------------------------------------------------------
const lad = hallway.stand(-150, 640);
const ladder = [
  line(
    k.signal,
    5,
    `M${lad.x - 44} ${lad.y}L${lad.x - 16} ${lad.y - 176}L${lad.x + 20} ${lad.y}M${lad.x - 36} ${lad.y - 46}H${lad.x + 12}M${lad.x - 29} ${lad.y - 90}H${lad.x + 4}M${lad.x - 22} ${lad.y - 134}H${lad.x - 6}`,
  ),
];
const man = [
  rimLit(
    place(
      art.fromBehind(c({ cloth: k.paperShade, trousers: k.ink, fold: k.midPale, linen: k.paper }), {
        dress: 'shirt',
        hair: 'short',
        arms: ['tray', 'front'],
        headTurn: -8,
        stance: 8,
      }),
      {
        x: lad.x - 6,
        y: lad.y - 96,
        scale: lad.scale,
      },
    ),
    { light: k.ink, dx: 2, dy: 0 },
  ),
  place(
    [
      fill(k.signal, rect(-38, -50, 76, 100)),
      fill(k.midDeep, rect(-28, -40, 56, 80)),
      fill(k.lift, curve('-20,40! -18,10 -8,2 -10,-12 0,-22 10,-12 8,2 18,10 20,40!')),
    ],
    {
      x: lad.x - 66,
      y: lad.y - 322,
      turn: -10,
      scale: 0.86,
    },
  ),
];
const walkAt = hallway.stand(92, 330);
const carrier = [
  fill(k.ink, ellipse(walkAt.x, walkAt.y, 110, 12), { opacity: 0.6 }),
  rimLit(
    place(
      [
        art.profile(c({ cloth: k.ink }), {
          hair: 'full',
          pose: {
            from: 'walk',
            lean: -3,
            neck: 6,
            near: { arm: [16, 88], leg: [24, 2] },
            far: { arm: [24, 92], leg: [-18, -38] },
          },
        }),
        fill(k.paperShade, rect(20, -136, 46, 34)),
        fill(k.midPale, rect(20, -136, 14, 34)),
        line(k.signalDeep, 2, 'M20 -128H66'),
        fill(k.signal, poly('30,-140 36,-160 52,-160 58,-140')),
        line(k.ink, 2.4, 'M44 -140V-136'),
        fill(k.mid, curve('34,-103 42,-98 52,-99 57,-105 48,-110 37,-109')),
      ],
      { ...walkAt },
    ),
    { light: k.signal, dx: -4, dy: -2, second: { light: k.midPale, dx: 3, dy: -2 } },
  ),
];

export default art.staged(
  k,
  {
    id: 'v_state_16t',
    era: 2013,
    home: 'dusk',
    crop: '58% 44%',
    ground: k.ink,
    title: 'A corridor at the State Department, Washington, at dusk',
    desc: 'A very long corridor of like doors. Packing boxes stand along a wall where pale squares mark lost portraits; a man on a ladder takes one down, another carries a box away. At the far end one door is open on a desk with a lamp and a telephone.',
  },
  [
    ['room', 0.4, shell],
    ['floor', 0.42, floor],
    ['spill', 0.43, spill],
    ['doors', 0.45, doors],
    ['portraits', 0.45, [pale, hung, paleRight]],
    ['end', 0.4, end],
    ['boxes', 0.6, boxes],
    ['ladder', 0.7, [ladder, man]],
    ['figures', 1, carrier],
    ['foreground', 1.2, nearBoxes],
  ],
  {
    by: {
      dawn: { room: { [k.midDeep]: k.mid, [k.mid]: k.midPale, [k.lift]: k.midDeep } },
      day: {
        room: {
          [k.mid]: k.paperShade,
          [k.midDeep]: k.midPale,
          [k.lift]: k.mid,
          [k.ink]: k.midPale,
          [k.midPale]: k.paper,
        },
        floor: { [k.midDeep]: k.mid },
        portraits: { [k.midPale]: k.paper, [k.mid]: k.paperShade },
        end: { [k.midDeep]: k.midPale },
      },
      night: {
        room: { [k.mid]: k.midDeep, [k.midDeep]: k.lift, [k.midPale]: k.mid, [k.lift]: k.ink },
        portraits: { [k.midPale]: k.mid, [k.mid]: k.midDeep },
        boxes: { [k.paper]: k.midPale, [k.paperShade]: k.mid, [k.midPale]: k.midDeep },
        floor: { [k.midDeep]: k.lift },
      },
    },
  },
);
