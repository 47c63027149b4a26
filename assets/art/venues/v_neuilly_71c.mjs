// Neuilly, a July morning, 1971: a quiet street of plane trees, a wall, a garden gate that has been left half open.
// A heavy man comes on foot, hat in hand; there is no car in the street.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit, ribbon } = art;

const k = art.inks(1971);
const outside = art.skies(k).day;
const sky = [
  fill(outside.body, rect(-60, -60, 1720, 560)),
  halftone(outside.high, [-60, -60, 1660, 300], art.down(-60, 320, 0.85, 0), {
    pitch: 12,
    max: 12,
    levels: 14,
  }),
  halftone(outside.low, [-60, 180, 1660, 460], art.down(170, 420, 0, 0.9), {
    pitch: 12,
    max: 12,
    levels: 12,
  }),
];
// ---- the house above the wall -----------------------------------------------------------------------------------------------
const shutter = (x, y, w, h) => [
  fill(k.mid, rect(x - w * 0.62, y, w * 0.58, h) + rect(x + w * 1.04, y, w * 0.58, h)),
  line(
    k.midDeep,
    2,
    Array.from(
      { length: 9 },
      (_, i) =>
        open(
          [x - w * 0.56, y + 8 + (i * (h - 14)) / 8],
          [x - w * 0.1, y + 8 + (i * (h - 14)) / 8],
        ) +
        open([x + w * 1.1, y + 8 + (i * (h - 14)) / 8], [x + w * 1.56, y + 8 + (i * (h - 14)) / 8]),
    ).join(''),
  ),
  fill(k.ink, rect(x, y, w, h)),
  line(
    k.paper,
    3,
    open([x + w / 2, y], [x + w / 2, y + h]) + open([x, y + h * 0.3], [x + w, y + h * 0.3]),
  ),
];
const closed = (x, y, w, h) => [
  fill(k.mid, rect(x, y, w, h)),
  line(
    k.midDeep,
    2,
    open([x + w / 2, y], [x + w / 2, y + h]) +
      Array.from({ length: 9 }, (_, i) =>
        open([x + 4, y + 8 + (i * (h - 14)) / 8], [x + w - 4, y + 8 + (i * (h - 14)) / 8]),
      ).join(''),
  ),
];
const house = [
  fill(k.midDeep, poly('1040,138 1082,6 1478,6 1520,138')),
  fill(k.mid, rect(1076, -6, 408, 14)),
  fill(k.paper, rect(1052, 136, 456, 300)),
  fill(k.paperShade, rect(1392, 136, 116, 300)),
  fill(k.midPale, rect(1036, 130, 490, 14)),
  fill(k.signalDeep, rect(1150, -56, 44, 66) + rect(1380, -48, 40, 58)),
  [1130, 1262, 1394].map((x) => [
    fill(k.paper, rect(x - 6, 40, 60, 84) + poly([x - 12, 42], [x + 24, 18], [x + 60, 42])),
    closed(x + 4, 52, 40, 70),
  ]),
  shutter(1132, 184, 46, 104),
  closed(1250, 184, 54, 104),
  closed(1386, 184, 54, 104),
  line(k.paperShade, 3, open([1052, 320], [1508, 320])),
  closed(1130, 344, 54, 90),
  closed(1256, 344, 54, 90),
];
const trees = [
  art.treeLine(k.midDeep, -80, 760, 350, 60, 150, { seed: 3, depth: 100 }),
  art.treeLine(k.mid, 560, 1060, 380, 40, 120, { seed: 8, depth: 80 }),
  art.treeLine(k.midDeep, 1490, 1700, 360, 70, 150, { seed: 12, depth: 80 }),
];
// ---- the wall and what the gate lets see --------------------------------------------------------------------------------------
const GATE = { x: 792, y: 330, w: 236, h: 366 };
const CURB = 760;
const garden = [
  fill(k.paper, rect(GATE.x - 30, 320, GATE.w + 60, 400)),
  halftone(k.signal, [GATE.x - 30, 300, GATE.x + GATE.w + 30, 600], art.down(300, 600, 0.55, 0), {
    pitch: 10,
    max: 8,
    levels: 8,
  }),
  art.treeLine(k.mid, GATE.x - 40, GATE.x + GATE.w + 40, 520, 30, 90, { seed: 5, depth: 20 }),
  fill(k.midPale, rect(GATE.x - 30, 540, GATE.w + 60, 180)),
  fill(
    k.paper,
    curve([
      [GATE.x + 70, 720, 1],
      [GATE.x + 110, 640],
      [GATE.x + 96, 590],
      [GATE.x + 120, 540, 1],
      [GATE.x + 148, 540, 1],
      [GATE.x + 150, 590],
      [GATE.x + 190, 650],
      [GATE.x + 230, 720, 1],
    ]),
  ),
  // the porch and its one step, a door ajar
  fill(k.paperWarm, rect(GATE.x + 80, 396, 116, 146)),
  fill(k.signalDeep, poly([GATE.x + 70, 400], [GATE.x + 138, 360], [GATE.x + 206, 400])),
  fill(k.ink, rect(GATE.x + 116, 436, 46, 106)),
  fill(k.signal, rect(GATE.x + 116, 436, 12, 106)),
];
const wall = [
  art.wallWithHoles(k.paperWarm, rect(-80, 372, 1760, 330), rect(GATE.x, GATE.y, GATE.w, GATE.h)),
  fill(k.paper, rect(-80, 358, GATE.x - 46 + 80, 22) + rect(GATE.x + GATE.w + 46, 358, 700, 22)),
  fill(k.signal, rect(-80, 378, GATE.x - 46 + 80, 6) + rect(GATE.x + GATE.w + 46, 378, 700, 6)),
  line(
    k.paperShade,
    3,
    [
      [60, 440],
      [150, 470],
      [40, 560],
      [330, 430],
      [420, 620],
      [620, 450],
      [700, 560],
      [560, 650],
      [1130, 440],
      [1220, 520],
      [1300, 440],
      [1120, 640],
      [1460, 470],
      [1540, 600],
      [1360, 650],
    ]
      .map(([x, y]) => `M${x} ${y}h54v20`)
      .join(''),
  ),
  // ivy over the coping
  [k.mid, k.midDeep].map((ink, j) => {
    const r = art.chance(40 + j);
    return fill(
      ink,
      Array.from({ length: 34 - j * 12 }, () => {
        const u = r() + r() - 1;
        const y = 352 + (1 - Math.abs(u)) * 150 * r() ** 1.6;
        return ellipse(1288 + u * 150 + (r() - 0.5) * 20, y, 12 + r() * 13, 9 + r() * 8);
      }).join(''),
    );
  }),
  // gate posts
  fill(k.paper, rect(GATE.x - 46, 300, 46, 400) + rect(GATE.x + GATE.w, 300, 46, 400)),
  fill(k.midPale, rect(GATE.x - 14, 300, 14, 400) + rect(GATE.x + GATE.w + 32, 300, 14, 400)),
  fill(k.paper, rect(GATE.x - 46, 290, GATE.w + 92, 42)),
  fill(k.midPale, rect(GATE.x - 2, 324, GATE.w + 4, 8)),
  fill(
    k.signalDeep,
    poly(
      [GATE.x - 58, 292],
      [GATE.x + GATE.w / 2, 262],
      [GATE.x + GATE.w + 58, 292],
      [GATE.x + GATE.w + 58, 302],
      [GATE.x - 58, 302],
    ),
  ),
  line(k.ink, 4, `M${GATE.x + GATE.w + 22} 440v18`),
  fill(k.ink, ellipse(GATE.x + GATE.w + 22, 440, 7)),
];
const leaf = (x0, x1, y0a, y0b, y1a, y1b, ink, bars) => [
  fill(ink, poly([x0, y0a], [x1, y0b], [x1, y1b], [x0, y1a])),
  line(
    bars,
    4,
    [0.2, 0.4, 0.6, 0.8]
      .map((t) =>
        open(
          [x0 + (x1 - x0) * t, y0a + (y0b - y0a) * t + 20],
          [x0 + (x1 - x0) * t, y1a + (y1b - y1a) * t - 14],
        ),
      )
      .join('') +
      open([x0, y0a + 60], [x1, y0b + 60]) +
      open([x0, y1a - 110], [x1, y1b - 110]),
  ),
];
const gates = [
  // the right leaf is shut, the left one swung inwards
  leaf(GATE.x + 122, GATE.x + GATE.w, 336, 322, 696, 696, k.midDeep, k.mid),
  leaf(GATE.x, GATE.x + 46, 322, 352, 696, 662, k.midDeep, k.mid),
  line(k.signal, 5, open([GATE.x + 128, 540], [GATE.x + 142, 540])),
];
// ---- pavement and street ------------------------------------------------------------------------------------------------------
const street = [
  fill(k.paperShade, rect(-80, 696, 1760, 70)),
  line(
    k.midPale,
    3,
    [40, 300, 560, 820, 1080, 1340, 1600].map((x) => open([x, 698], [x - 50, 764])).join(''),
  ),
  fill(k.paper, rect(-80, CURB, 1760, 14)),
  fill(k.midPale, rect(-80, CURB + 14, 1760, 220)),
  line(
    k.mid,
    3,
    Array.from({ length: 5 }, (_, j) =>
      Array.from(
        { length: 16 },
        (_, i) => `M${i * 116 - 60 + (j % 2) * 58} ${800 + j * 34}q26 -12 52 0`,
      ).join(''),
    ).join(''),
  ),
  // light from the gate on the pavement
  fill(
    k.paper,
    poly([GATE.x + 48, 698], [GATE.x + 120, 698], [GATE.x + 60, 764], [GATE.x - 40, 764]),
  ),
];
// long shadows of the trees up the wall
const shadows = [
  fill(k.signal, poly([270, 766], [330, 766], [470, 700], [474, 384], [420, 384], [416, 700]), {
    opacity: 0.45,
  }),
  halftone(
    k.midDeep,
    [-60, 380, 780, 700],
    (x, y) => 0.72 * art.pool(300, 380, 60, 420, 1, 0.34)(x, y),
    { pitch: 12, max: 9, levels: 7 },
  ),
];
// ---- the man ------------------------------------------------------------------------------------------------------------------
const c = art.wardrobe(k, { skin: k.signal, fold: k.mid, hat: k.midDeep, band: k.signal });
const manAt = { x: 560, y: 812 };
const man = [
  fill(
    k.midDeep,
    poly(
      [manAt.x - 70, manAt.y - 2],
      [manAt.x + 70, manAt.y - 6],
      [manAt.x + 10, manAt.y + 34],
      [manAt.x - 330, manAt.y + 62],
      [manAt.x - 340, manAt.y + 40],
    ),
  ),
  rimLit(
    place(
      art.profile(c, {
        hair: 'fringe',
        pose: {
          lean: 3,
          neck: 2,
          hip: 88,
          near: { arm: [10, 62], leg: [21, 2] },
          far: { arm: [-22, -2], leg: [-14, -30] },
        },
        held: art.hatInHand(c),
      }),
      { ...manAt, scale: [3.4, 2.5] },
    ),
    { light: k.paper, dx: 5, dy: -3 },
  ),
];
// ---- near: plane trees, their bark in patches -----------------------------------------------------------------------------------
const patches = (x, y0, y1, w, seed) => {
  const r = art.chance(seed);
  return [k.midPale, k.mid, k.signal].map((ink, j) =>
    fill(
      ink,
      Array.from({ length: 9 - j }, () => {
        const y = y0 + (y1 - y0) * r();
        const px = x + (r() - 0.5) * w * 1.3;
        const a = w * (0.12 + r() * 0.14);
        const b = a * (1.4 + r());
        return curve([
          [px - a, y],
          [px - a * 0.4, y - b],
          [px + a * 0.8, y - b * 0.6],
          [px + a, y + b * 0.4],
          [px + a * 0.1, y + b],
        ]);
      }).join(''),
    ),
  );
};
const plane = (x, w, seed, arms) => [
  fill(
    k.paperShade,
    ribbon(
      [
        [x, 990],
        [x - 6, 820],
        [x + 4, 500],
        [x, 180],
        [x + 6, -70],
      ],
      [w * 0.66, w * 0.5, w * 0.44, w * 0.46, w * 0.4],
    ),
  ),
  fill(k.paperShade, arms.map((a) => ribbon(a, [w * 0.26, w * 0.2, w * 0.14])).join('')),
  fill(
    k.paper,
    ribbon(
      [
        [x + w * 0.28, 960],
        [x + w * 0.24, 820],
        [x + w * 0.28, 500],
        [x + w * 0.24, 180],
        [x + w * 0.24, -70],
      ],
      [w * 0.12, w * 0.1, w * 0.1, w * 0.1, w * 0.08],
    ),
  ),
  patches(x, -40, 930, w * 0.56, seed),
];
const leaves = (spots, ink, seed) => {
  const r = art.chance(seed);
  return fill(
    ink,
    spots
      .map(([x, y, n, sx, sy]) =>
        Array.from({ length: n }, () => {
          const px = x + (r() + r() - 1) * sx;
          const py = y + (r() + r() - 1) * sy;
          const q = 15 + r() * 15;
          return poly(
            [px - q, py],
            [px - q * 0.3, py - q * 0.4],
            [px, py - q],
            [px + q * 0.4, py - q * 0.4],
            [px + q, py - q * 0.1],
            [px + q * 0.4, py + q * 0.4],
            [px, py + q * 0.9],
            [px - q * 0.4, py + q * 0.4],
          );
        }).join(''),
      )
      .join(''),
  );
};
const foreground = [
  plane(196, 120, 5, [
    [
      [196, 260],
      [330, 120],
      [470, 10],
    ],
    [
      [196, 200],
      [90, 90],
      [-30, 40],
    ],
  ]),
  plane(1480, 96, 14, [
    [
      [1480, 240],
      [1380, 110],
      [1270, 30],
    ],
    [
      [1480, 180],
      [1580, 70],
      [1660, 20],
    ],
  ]),
  leaves(
    [
      [240, 0, 40, 420, 110],
      [560, -20, 16, 220, 60],
      [1460, -6, 34, 320, 100],
    ],
    k.midDeep,
    6,
  ),
  leaves(
    [
      [200, -10, 28, 400, 100],
      [520, -30, 8, 200, 50],
      [1480, -10, 22, 300, 90],
    ],
    k.mid,
    16,
  ),
];

export default art
  .scene({
    id: 'v_neuilly_71c',
    era: 1971,
    ground: k.midPale,
    home: 'day',
    crop: '52% 66%',
    title: 'A garden gate in Neuilly, morning',
    desc: 'A quiet street of plane trees. In a long sunlit wall a garden gate stands half open on a path and a door. A heavy man walks toward it, hat in hand; no car is to be seen.',
    hours: art.hours(k, 'day', {
      sky: ['sky'],
      by: {
        dawn: { house: { [k.paper]: k.paperWarm } },
        dusk: {
          house: { [k.paper]: k.paperWarm, [k.paperShade]: k.signal, [k.midPale]: k.mid },
          garden: { [k.midPale]: k.mid },
          wall: {
            [k.paperWarm]: k.signal,
            [k.signal]: k.signalDeep,
            [k.paper]: k.paperWarm,
            [k.paperShade]: k.signalDeep,
          },
          street: {
            [k.paperShade]: k.midPale,
            [k.midPale]: k.mid,
            [k.mid]: k.midDeep,
            [k.paper]: k.paperWarm,
          },
          foreground: { [k.paperShade]: k.midPale, [k.midPale]: k.mid, [k.paper]: k.paperWarm },
        },
        night: {
          house: {
            [k.paper]: k.midPale,
            [k.paperShade]: k.mid,
            [k.midPale]: k.mid,
            [k.midDeep]: k.ink,
          },
          garden: { [k.midPale]: k.midDeep, [k.mid]: k.ink },
          wall: {
            [k.paperWarm]: k.mid,
            [k.signal]: k.ink,
            [k.paper]: k.midPale,
            [k.paperShade]: k.midDeep,
            [k.midPale]: k.midDeep,
            [k.mid]: k.ink,
          },
          shadows: null,
          street: {
            [k.paperShade]: k.midDeep,
            [k.midPale]: k.ink,
            [k.mid]: k.midDeep,
            [k.paper]: k.paperWarm,
          },
          foreground: {
            [k.paperShade]: k.midDeep,
            [k.midPale]: k.mid,
            [k.paper]: k.midPale,
            [k.midDeep]: k.ink,
            [k.mid]: k.midDeep,
            [k.signal]: k.mid,
          },
        },
      },
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('trees', 0.25, trees)
  .layer('house', 0.3, house)
  .layer('garden', 0.45, garden)
  .layer('street', 0.55, street)
  .layer('wall', 0.55, [wall, gates])
  .layer('shadows', 0.55, shadows)
  .layer('figures', 0.9, man)
  .layer('foreground', 1.25, foreground);
