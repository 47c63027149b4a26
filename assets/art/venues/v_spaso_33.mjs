// Spaso House, Moscow, the first mornings of 1934: a white domed hall, one great chandelier, everything still in crates;
// the ambassador's man has found the telephone.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(1933);
const dawn = art.skies(k).dawn;
const BASE = 662;

const sky = [
  fill(dawn.body, rect(300, 160, 1000, 420)),
  halftone(dawn.high, [300, 160, 1300, 400], art.down(160, 410, 0.9, 0), { max: 12, levels: 12 }),
  halftone(dawn.low, [300, 320, 1300, 600], art.down(320, 580, 0, 0.95), { max: 12, levels: 12 }),
];
const WIN = [432, 716, 1000];
const outside = [
  fill(k.paper, rect(340, 566, 920, 80)),
  art.bareTree(k.mid, 500, 600, 260, { seed: 4, width: 10, depth: 5 }),
  art.bareTree(k.mid, 840, 600, 210, { seed: 9, width: 8, depth: 5 }),
  art.bareTree(k.mid, 1110, 600, 280, { seed: 12, width: 11, depth: 5 }),
  fill(
    k.paper,
    curve('340,600! 470,572 640,590 800,574 960,592 1120,570 1260,596! 1260,660! 340,660!'),
  ),
];
// ---- the white hall ---------------------------------------------------------------------------------------------------------
const wall = [
  art.wallWithHoles(
    k.paperShade,
    rect(-80, -80, 1760, BASE + 82),
    ...WIN.map((x) => art.archway(x, 250, 168, 380)),
  ),
  // the drum and the dome above
  fill(k.midPale, ellipse(800, 40, 760, 150)),
  fill(k.paperShade, ellipse(800, 12, 700, 128)),
  line(
    k.midPale,
    7,
    Array.from({ length: 17 }, (_, i) => {
      const a = (Math.PI * i) / 16;
      return open(
        [800 + Math.cos(a) * 700, 12 + Math.sin(a) * 128],
        [800 + Math.cos(a) * 300, -60 + Math.sin(a) * 40],
      );
    }).join(''),
  ),
  line(k.midPale, 6, ellipse(800, -8, 540, 92) + ellipse(800, -30, 390, 58)),
  line(k.paper, 5, 'M46 62C180 150 480 186 800 188C1120 186 1420 150 1554 62'),
  fill(
    k.mid,
    Array.from({ length: 41 }, (_, i) => {
      const a = (Math.PI * (i + 0.5)) / 41;
      const [x, y] = [800 + Math.cos(a) * 752, 44 + Math.sin(a) * 160];
      return rect(x - 7, y, 14, 18);
    }).join(''),
  ),
  WIN.map((x) => [
    line(
      k.midPale,
      16,
      `M${x - 16} 640V334C${x - 16} 270 ${x + 30} 232 ${x + 84} 232S${x + 184} 270 ${x + 184} 334V640`,
    ),
    line(
      k.paper,
      4,
      `M${x - 26} 640V334C${x - 26} 264 ${x + 26} 222 ${x + 84} 222S${x + 194} 264 ${x + 194} 334`,
    ),
    fill(
      k.mid,
      rect(x + 80, 250, 8, 380) +
        rect(x, 330, 168, 7) +
        rect(x, 430, 168, 6) +
        rect(x, 530, 168, 6),
    ),
  ]),
  // pairs of columns
  [330, 654, 938, 1262].map((x) => [
    fill(k.paper, rect(x - 26, 228, 52, BASE - 240)),
    fill(k.midPale, rect(x + 6, 228, 20, BASE - 240)),
    fill(k.paper, rect(x - 36, 212, 72, 18) + rect(x - 36, BASE - 26, 72, 26)),
    line(
      k.mid,
      3,
      open([x - 36, 230], [x + 36, 230]) + open([x - 36, BASE - 26], [x + 36, BASE - 26]),
    ),
  ]),
  // doors to both sides
  [70, 1350].map((x) => [
    fill(k.midPale, rect(x, 300, 180, BASE - 300)),
    fill(k.mid, rect(x + 16, 318, 148, BASE - 318)),
    art.panel(k.midPale, x + 34, 340, 112, 120, 10, 3),
    art.panel(k.midPale, x + 34, 486, 112, 150, 10, 3),
    fill(k.paper, rect(x - 14, 282, 208, 18)),
  ]),
  fill(k.mid, rect(-80, BASE - 6, 1760, 10)),
];
const floor = [
  fill(k.midPale, rect(-80, BASE, 1760, 320)),
  fill(
    k.mid,
    Array.from({ length: 5 }, (_, j) => {
      const y = (t) => BASE + 4 + 300 * t ** 1.7;
      const [y0, y1] = [y(j / 5), y((j + 1) / 5)];
      const X = (i, yy) => 800 + (i - 10) * (86 + (yy - BASE) * 0.62);
      return Array.from({ length: 20 }, (_, i) =>
        (i + j) % 2
          ? ''
          : poly([X(i, y0), y0], [X(i + 1, y0), y0], [X(i + 1, y1), y1], [X(i, y1), y1]),
      ).join('');
    }).join(''),
  ),
];
const shafts = halftone(
  k.paper,
  [-48, BASE, 1648, 948],
  (x, y) => {
    const t = (y - BASE) / 290;
    return WIN.some((w) => {
      const m = w + 84;
      const mid = m - 190 * t + (m - 800) * 0.5 * t;
      return Math.abs(x - mid) < 74 + 60 * t;
    })
      ? 0.85 - 0.5 * t
      : 0;
  },
  { max: 11, levels: 9 },
);
// ---- the chandelier ------------------------------------------------------------------------------------------------------------
const CX = 800;
const ring = (y, rx, ry, n, drop) => {
  const pts = Array.from({ length: n }, (_, i) => {
    const a = (Math.PI * (i + 0.5)) / n;
    return [CX + Math.cos(a) * rx, y + Math.sin(a) * ry];
  });
  return [
    line(
      k.signalDeep,
      8,
      `M${CX - rx} ${y}C${CX - rx} ${y + ry * 1.33} ${CX + rx} ${y + ry * 1.33} ${CX + rx} ${y}`,
    ),
    line(
      k.signal,
      4,
      `M${CX - rx} ${y - 2}C${CX - rx} ${y + ry * 1.33 - 2} ${CX + rx} ${y + ry * 1.33 - 2} ${CX + rx} ${y - 2}`,
    ),
    line(k.midDeep, 2.4, pts.map(([x, yy]) => open([x, yy], [x, yy + drop])).join('')),
    fill(
      k.paper,
      pts
        .map(([x, yy]) =>
          poly(
            [x, yy + drop - 6],
            [x + 6, yy + drop + 6],
            [x, yy + drop + 20],
            [x - 6, yy + drop + 6],
          ),
        )
        .join(''),
    ),
    fill(k.ink, pts.map(([x, yy]) => rect(x - 4, yy - 24, 8, 24)).join('')),
  ];
};
const flames = (y, rx, ry, n) =>
  Array.from({ length: n }, (_, i) => {
    const a = (Math.PI * (i + 0.5)) / n;
    const [x, yy] = [CX + Math.cos(a) * rx, y + Math.sin(a) * ry - 24];
    return curve([
      [x, yy - 26, 1],
      [x + 8, yy - 8],
      [x, yy],
      [x - 8, yy - 8],
    ]);
  }).join('');
const chandelier = [
  line(k.ink, 9, open([CX, -60], [CX, 130])),
  fill(k.ink, curve('800,60! 828,84 834,112 812,134! 788,134! 766,112 772,84')),
  line(
    k.midDeep,
    2.6,
    [-1, -0.72, -0.44, -0.16, 0.16, 0.44, 0.72, 1]
      .map(
        (t) => `M${CX + t * 22} 128Q${CX + t * 70} 220 ${CX + t * 268} ${262 + (1 - t * t) * 44}`,
      )
      .join(''),
  ),
  line(
    k.midDeep,
    2.6,
    [-1, -0.6, -0.2, 0.2, 0.6, 1]
      .map(
        (t) => `M${CX + t * 262} ${272 + (1 - t * t) * 44}Q${CX + t * 200} 380 ${CX + t * 20} 452`,
      )
      .join(''),
  ),
  ring(176, 112, 20, 7, 24),
  ring(266, 270, 48, 13, 36),
  ring(372, 150, 28, 9, 30),
  fill(k.signal, ellipse(CX, 456, 26, 14)),
  fill(k.paper, poly('800,462 812,486 800,520 788,486')),
];
const lights = [
  fill(k.paperWarm, flames(176, 112, 20, 7) + flames(266, 270, 48, 13) + flames(372, 150, 28, 9)),
];
const glow = halftone(k.signal, [380, 60, 1220, 560], art.pool(800, 280, 90, 400, 0.5, 0.62), {
  max: 8,
  levels: 8,
});
// ---- the crates and the man ---------------------------------------------------------------------------------------------------------
const crate = (x, y, w, h, d = 30) => [
  fill(
    k.signalDeep,
    poly([x + w, y - h], [x + w + d, y - h - d * 0.5], [x + w + d, y - d * 0.5], [x + w, y]),
  ),
  fill(
    k.paperWarm,
    poly([x, y - h], [x + d, y - h - d * 0.5], [x + w + d, y - h - d * 0.5], [x + w, y - h]),
  ),
  fill(k.signal, rect(x, y - h, w, h)),
  line(k.signalDeep, 4, [0.33, 0.66].map((t) => open([x, y - h * t], [x + w, y - h * t])).join('')),
  fill(
    k.signalDeep,
    rect(x + w * 0.1, y - h, w * 0.09, h) + rect(x + w * 0.81, y - h, w * 0.09, h),
  ),
  art.specks(
    k.ink,
    5,
    [0.15, 0.85].flatMap((t) => [0.16, 0.5, 0.84].map((v) => [x + w * t, y - h * v])),
  ),
];
const straw = (x, y, s) =>
  place(
    line(k.paper, 3.4, 'M-40 0l16 -14M-20 2l4 -20M0 0l14 -18M18 2l22 -10M-32 4l-18 -8M30 6l20 2'),
    { x, y, scale: s },
  );
const crates = [
  crate(150, 800, 210, 150),
  crate(196, 652, 140, 96, 24),
  crate(392, 776, 120, 84, 24),
  crate(1270, 790, 200, 130),
  crate(1200, 812, 100, 76, 22),
  straw(470, 688, 1),
  straw(256, 552, 1.1),
];
const c = art.wardrobe(k, { skin: k.paperWarm, fold: k.mid });
const prop = [fill(k.ink, curve('-4,-16! 3,-17! 4,-12! 1,-9 1,9 4,12! 3,17! -4,16! -5,0'))];
const S = 1.78;
const man = art.profile(c, {
  hair: 'short',
  dress: 'suit',
  held: place(prop, { x: 2, y: 6, turn: -24 }),
  pose: {
    lean: 2,
    neck: 10,
    near: { arm: [26, 150], leg: [2, -2] },
    far: { arm: [10, 60], leg: [-5, -5] },
  },
});
const caller = [
  fill(k.midDeep, curve('700,824! 742,816 800,818 850,826! 690,930 470,960 440,940')),
  fill(k.midDeep, rect(836, 822, 120, 10)),
  crate(838, 826, 108, 92, 26),
  rimLit(place(art.telephone(k, k.ink, k.lift), { x: 898, y: 728, scale: 2 }), {
    light: k.paper,
    dx: 3,
    dy: -2,
  }),
  line(k.ink, 3, 'M880 700C850 690 838 640 816 586'),
  rimLit(place(man, { x: 766, y: 826, scale: S }), { light: k.paper, dx: 4, dy: -3 }),
];
const near = [
  crate(-60, 1010, 300, 210, 60),
  straw(120, 780, 2.2),
  crate(1404, 1000, 300, 170, -50),
  rimLit(
    place(art.lamp(k, { h: 60, w: 44, shade: k.mid, deep: k.midDeep }), {
      x: 1500,
      y: 850,
      scale: 2.5,
    }),
    { light: k.paper, dx: -4, dy: -3 },
  ),
];

export default art
  .scene({
    id: 'v_spaso_33',
    era: 1933,
    home: 'dawn',
    crop: '50% 70%',
    ground: k.mid,
    title: 'Spaso House, Moscow, a winter morning',
    desc: 'A white domed hall with a huge chandelier and three arched windows full of snow-light. Packing crates stand about; a man alone telephones from one of them.',
    hours: art.hours(k, 'dawn', {
      sky: ['sky'],
      lamps: ['glow'],
      by: {
        day: { lights: null, floor: { [k.mid]: k.paperShade } },
        dusk: {
          room: {
            [k.paperShade]: k.midPale,
            [k.midPale]: k.mid,
            [k.mid]: k.midDeep,
            [k.paper]: k.paperWarm,
          },
          floor: { [k.midPale]: k.mid, [k.mid]: k.midDeep },
          shafts: { [k.paper]: k.signal },
          skyline: { [k.paper]: k.midPale, [k.mid]: k.midDeep },
        },
        night: {
          room: {
            [k.paperShade]: k.mid,
            [k.midPale]: k.midDeep,
            [k.mid]: k.lift,
            [k.paper]: k.midPale,
          },
          floor: { [k.midPale]: k.midDeep, [k.mid]: k.lift },
          shafts: { [k.paper]: k.mid },
          skyline: { [k.paper]: k.midPale, [k.mid]: k.ink },
          lights: { [k.paperWarm]: k.paper },
        },
      },
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('skyline', 0.2, outside)
  .layer('room', 0.5, wall)
  .layer('floor', 0.6, floor)
  .layer('shafts', 0.6, shafts)
  .layer('glow', 0.75, glow)
  .layer('chandelier', 0.8, chandelier)
  .layer('lights', 0.8, lights)
  .layer('crates', 0.9, crates)
  .layer('figures', 1, caller)
  .layer('foreground', 1.3, near);
