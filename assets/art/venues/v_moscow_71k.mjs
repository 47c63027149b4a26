// The Kremlin, near midnight in May 1972: two pens stand ready on malachite, and the doors open.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, mirrored, place, halftone, rimLit } = art;

const k = art.inks(1971);
const room = art.camera({ horizon: 322, eye: 192, vx: 800, focal: 1000 });
const at = room.at;
const BACK = 880;
const base = at(0, 0, BACK)[1];
const outside = art.skies(k).night;
const WIN = [
  { x: 110, y: 60, w: 236, h: 420 },
  { x: 1254, y: 60, w: 236, h: 420 },
];

// ---- outside: the blue of a May midnight --------------------------------------------------------------------------------
const sky = [
  fill(outside.body, rect(60, 20, 1480, 480)),
  ...[80, 1230].map((x) => [
    halftone(outside.high, [x, 30, x + 300, 260], art.down(30, 270, 0.8, 0), {
      pitch: 12,
      max: 13,
      levels: 12,
    }),
    halftone(outside.low, [x, 250, x + 300, 490], art.down(250, 480, 0, 0.85), {
      pitch: 12,
      max: 12,
      levels: 12,
    }),
  ]),
];
const towers = [
  place(art.kremlinTower(k.ink, null, k.signal), { x: 174, y: 516, scale: 0.84 }),
  art.battlement(k.ink, 60, 400, 430, 90),
  place(art.onionDome(k.ink, k.midPale), { x: 1420, y: 470, scale: 1.7 }),
  place(art.onionDome(k.ink, k.midPale), { x: 1336, y: 474, scale: 1.05 }),
  place(art.onionDome(k.ink, k.midPale), { x: 1486, y: 474, scale: 1.05 }),
  fill(k.ink, rect(1200, 440, 340, 80)),
];

// ---- the hall ---------------------------------------------------------------------------------------------------------------
const D = { x: 676, y: 132, w: 248 };
const beyond = [
  fill(k.paper, rect(D.x - 40, D.y - 40, D.w + 80, base - D.y + 60)),
  halftone(
    k.signal,
    [D.x - 40, D.y - 40, D.x + D.w + 40, base],
    (x, y) => 0.75 * Math.min(1, Math.hypot((x - 800) / 150, (y - 400) / 280) ** 2),
    { pitch: 10, max: 9, levels: 8 },
  ),
];
const c = (over) => art.wardrobe(k, { skin: k.ink, linen: k.paper, fold: k.ink, ...over });
const arriving = [
  [760, 'full', false],
  [844, 'short', true],
].map(([x, hair, flip]) =>
  place(art.profile(c(), { hair, pose: { from: 'stand', neck: 4 } }), {
    x,
    y: base + 4,
    scale: 1.04,
    flip,
  }),
);
const pilaster = (x) => [
  fill(k.midPale, rect(x - 30, -80, 60, base + 60)),
  fill(k.paperShade, rect(x - 30, -80, 14, base + 60)),
  fill(
    k.signal,
    rect(x - 36, 34, 72, 10) +
      curve([
        [x - 32, 34, 1],
        [x - 44, 14],
        [x - 30, -2],
        [x - 18, 16],
        [x, -8],
        [x + 18, 16],
        [x + 30, -2],
        [x + 44, 14],
        [x + 32, 34, 1],
      ]),
  ),
  fill(k.signal, rect(x - 36, base - 26, 72, 26)),
];
const leaf = (s) => {
  const x = 800 + s * D.w * 0.5;
  const far = x + s * 82;
  const q = (u, v) => [x + (far - x) * u, D.y + (base - D.y) * v + u * (v - 0.42) * 60];
  const quad = (a, b, v0, v1) => poly(q(a, v0), q(b, v0), q(b, v1), q(a, v1));
  return [
    fill(k.signalDeep, quad(0, 1, 0, 1)),
    fill(
      k.signal,
      quad(0.14, 0.86, 0.05, 0.3) + quad(0.14, 0.86, 0.36, 0.64) + quad(0.14, 0.86, 0.7, 0.95),
    ),
    fill(k.paperWarm, [0.175, 0.5, 0.825].map((v) => ellipse(...q(0.5, v), 12, 17)).join('')),
    fill(k.signalDeep, [0.175, 0.5, 0.825].map((v) => ellipse(...q(0.5, v), 6, 10)).join('')),
    line(k.paper, 3, open(q(0, 0), q(0, 1))),
  ];
};
const walls = [
  art.wallWithHoles(
    k.mid,
    rect(-80, -80, 1780, base + 82),
    ...WIN.map((w) => art.archway(w.x, w.y, w.w, w.h)),
    rect(D.x, D.y, D.w, base - D.y + 2),
  ),
  WIN.map((w) => [
    line(k.signal, 7, art.archway(w.x - 10, w.y - 10, w.w + 20, w.h + 10)),
    line(
      k.ink,
      7,
      open([w.x + w.w / 2, w.y], [w.x + w.w / 2, w.y + w.h]) +
        open([w.x, w.y + 150], [w.x + w.w, w.y + 150]) +
        open([w.x, w.y + 300], [w.x + w.w, w.y + 300]),
    ),
    fill(k.paperShade, rect(w.x - 30, w.y + w.h, w.w + 60, 16)),
  ]),
  // carved frame of the door, its gable and a wreath
  fill(
    k.signal,
    rect(D.x - 34, D.y - 24, 34, base - D.y + 24) +
      rect(D.x + D.w, D.y - 24, 34, base - D.y + 24) +
      rect(D.x - 34, D.y - 34, D.w + 68, 34),
  ),
  fill(
    k.signalDeep,
    rect(D.x - 24, D.y - 4, 14, base - D.y) + rect(D.x + D.w + 10, D.y - 4, 14, base - D.y),
  ),
  leaf(-1),
  leaf(1),
  [60, 420, 560, 1040, 1180, 1540].map(pilaster),
  fill(k.midDeep, rect(-80, base - 4, D.x + 46, 10) + rect(D.x + D.w + 34, base - 4, 700, 10)),
];
const floor = [
  fill(k.midDeep, rect(-80, base, 1780, 440)),
  line(
    k.lift,
    4,
    [700, 560, 470, 400].map((z) => open(at(-900, 0, z), at(900, 0, z))).join('') +
      Array.from({ length: 17 }, (_, i) =>
        open(at(-960 + i * 120, 0, BACK), at(-960 + i * 120, 0, 330)),
      ).join(''),
  ),
  fill(k.signalDeep, room.floor(-100, 100, 300, BACK)),
  fill(k.signal, room.floor(-84, 84, 300, BACK)),
];
const carpetLight = halftone(
  k.paper,
  [640, base, 960, 600],
  (x, y) =>
    0.8 * (1 - (y - base) / 56) * Math.max(0, 1 - Math.abs(x - 800) / (104 + (y - base) * 0.4)),
  { pitch: 10, max: 9, levels: 8 },
);

// ---- the chandelier -----------------------------------------------------------------------------------------------------------
const tier = (y, r, n) => {
  const xs = Array.from({ length: n }, (_, i) => -r + (2 * r * i) / (n - 1));
  const dip = (x) => y + 16 * (1 - (x / r) ** 2);
  return [
    line(
      k.signal,
      6,
      curve(
        xs.map((x) => [x, dip(x)]),
        false,
      ),
    ),
    line(k.signal, 2.4, open([0, y - 60], [-r, y]) + open([0, y - 60], [r, y])),
    fill(
      k.paper,
      xs
        .map((x) =>
          curve([
            [x - 5, dip(x) - 4, 1],
            [x - 4, dip(x) - 20],
            [x, dip(x) - 30],
            [x + 4, dip(x) - 20],
            [x + 5, dip(x) - 4, 1],
          ]),
        )
        .join(''),
    ),
    fill(k.signal, xs.map((x) => ellipse(x, dip(x) + 8, 3.4, 5)).join('')),
  ];
};
const chandelier = place(
  [
    line(k.signal, 5, 'M0 -140V40'),
    tier(-24, 70, 7),
    tier(30, 150, 12),
    fill(k.signal, mirrored('0,40! 16,46 22,58 10,74 0,84!')),
  ],
  { x: 800, y: 46 },
);
const glow = halftone(
  k.paper,
  [594, -60, 1006, 130],
  (x, y) => Math.max(0, 0.62 * (1 - Math.hypot((x - 800) / 206, (y - 40) / 96))),
  { pitch: 12, max: 9, levels: 8 },
);

// ---- two who wait with the blotters -------------------------------------------------------------------------------------------------
const usher = (x, flip, hair, z = 440) =>
  rimLit(
    place(
      art.profile(art.wardrobe(k, { skin: k.paperWarm, fold: k.mid }), {
        hair,
        pose: {
          from: 'stand',
          neck: 5,
          near: { arm: [8, 96], leg: [2, -2] },
          far: { arm: [12, 100], leg: [-3, -4] },
        },
        held: [
          fill(k.signalDeep, poly('-4,-14 26,-18 30,8 0,14')),
          fill(k.signal, poly('-4,-14 26,-18 26.6,-14 -3.4,-10')),
        ],
      }),
      { ...room.stand(x, z), flip },
    ),
    { light: k.paper, dx: flip ? -4 : 4, dy: -3 },
  );
const chairs = [-84, 84].map((x) =>
  rimLit(
    place(
      [
        fill(k.signal, mirrored('0,-132! 8,-128 14,-120 24,-118 27,-108! 26,-50! 0,-50!')),
        fill(k.signalDeep, mirrored('0,-116! 18,-113 21,-106 20,-54! 0,-54!')),
        fill(k.paperWarm, ellipse(0, -123, 4)),
      ],
      { ...room.stand(x, 428), scale: 2.5 },
    ),
    { light: k.paper, dx: x < 0 ? 3 : -3, dy: -3 },
  ),
);

// ---- the table: malachite ------------------------------------------------------------------------------------------------------------
const T = { x: 232, y: 80, z0: 292, z1: 392 };
const top = room.floor(-T.x, T.x, T.z0, T.z1, T.y);
const r = art.chance(4);
const veins = Array.from({ length: 15 }, (_, i) => {
  const x = -220 + i * 31 + r() * 14;
  const z = T.z0 + 22 + r() * 50;
  const w = 10 + r() * 16;
  const eye = (s) =>
    curve(
      Array.from({ length: 9 }, (_, j) =>
        at(x + w * s * Math.cos((j * 6.283) / 9), T.y, z + w * s * 0.9 * Math.sin((j * 6.283) / 9)),
      ),
    );
  return eye(1) + eye(0.66) + eye(0.3);
});
const nearY = at(0, T.y, T.z0)[1];
const table = [
  fill(k.mid, top),
  line(k.midDeep, 4, veins.join('')),
  line(k.paper, 4, open(at(-T.x, T.y, T.z1), at(T.x, T.y, T.z1))),
  fill(k.signal, room.wall(-T.x - 2, T.x + 2, T.y - 6, T.y, T.z0)),
  fill(k.ink, room.wall(-T.x + 8, T.x - 8, 0, T.y - 6, T.z0 + 2)),
  fill(k.signalDeep, room.wall(-T.x + 4, T.x - 4, T.y - 24, T.y - 6, T.z0)),
  line(
    k.signal,
    4,
    Array.from(
      { length: 16 },
      (_, i) => `M${70 + i * 98} ${nearY + 50}q24 -34 49 0q24 34 49 0`,
    ).join(''),
  ),
  [-T.x + 18, T.x - 18].map((X) =>
    place(fill(k.signal, mirrored('0,-58! 9,-56 10,-40 5,-24 6,-8 9,0! 0,0!')), {
      ...room.stand(X, T.z0),
      scale: 3.4,
    }),
  ),
];
const folder = (x) => {
  const q = (dx, z) => at(x + dx, T.y + 1, z);
  return [
    fill(k.ink, poly(q(-46, 310), q(46, 310), q(44, 366), q(-44, 366))),
    fill(k.signalDeep, poly(q(-45, 313), q(45, 313), q(43, 368), q(-43, 368))),
    fill(
      k.paper,
      poly(q(-41, 317), q(-1, 317), q(-1, 364), q(-39, 364)) +
        poly(q(1, 317), q(41, 317), q(39, 364), q(1, 364)),
    ),
    line(
      k.ink,
      2.6,
      [326, 334, 342, 350]
        .map(
          (z, i) =>
            open(q(-34, z), q(-10 - (i % 2) * 6, z)) +
            (i < 2 ? '' : open(q(8, z), q(32 - (i % 2) * 8, z))),
        )
        .join(''),
    ),
    line(k.signal, 5, open(q(0, 312), q(0, 368))),
    line(k.ink, 2.4, open(q(8, 328), q(34, 328))),
  ];
};
const pens = place(
  [
    fill(k.ink, ellipse(0, 1, 21, 5)),
    fill(k.ink, mirrored('0,-9! 15,-8 19,0! 0,3!')),
    line(k.midPale, 0.9, 'M-14 -7C-6 -9 6 -9 14 -7'),
    [-1, 1].map((s) =>
      place(
        [
          fill(k.paper, poly('-1.5,0 1.5,0 2,-36 0.8,-48 -0.8,-48 -2,-36')),
          fill(k.signal, rect(-1.9, -18, 3.8, 4) + poly('-1.2,-44 1.2,-44 0.5,-50 -0.5,-50')),
          fill(k.ink, poly('0.3,0 1.5,0 2,-36 0.8,-48 0.4,-48')),
        ],
        { x: s * 7, y: -7, turn: s * 20, scale: 1.25 },
      ),
    ),
  ],
  { x: 800, y: 694, scale: 3.4 },
);
export default art
  .scene({
    id: 'v_moscow_71k',
    era: 1971,
    home: 'night',
    crop: '50% 60%',
    ground: k.ink,
    title: 'The Kremlin, near midnight in May',
    desc: 'A great hall with gilded doors and a chandelier. On a malachite table two open folders lie beside two pens; both chairs are empty. Ushers wait left and right; in the bright doorway two men arrive. Outside, a tower with a star.',
    hours: art.hours(k, 'night', {
      sky: ['sky'],
      lamps: ['glow'],
      by: {
        day: {
          towers: { [k.ink]: k.midDeep },
          room: {
            [k.mid]: k.midPale,
            [k.midPale]: k.paperShade,
            [k.paperShade]: k.paper,
            [k.midDeep]: k.mid,
            [k.ink]: k.midDeep,
          },
          floor: { [k.midDeep]: k.mid, [k.lift]: k.midDeep },
        },
        dawn: { towers: { [k.midPale]: k.signal } },
        dusk: { towers: { [k.midPale]: k.signal } },
      },
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('towers', 0.2, towers)
  .layer('beyond', 0.4, [beyond, arriving])
  .layer('floor', 0.55, floor)
  .layer('room', 0.55, walls)
  .layer('carpet', 0.56, carpetLight)
  .layer('glow', 0.6, glow)
  .layer('lamps', 0.7, chandelier)
  .layer('figures', 0.9, [usher(-166, false, 'short'), usher(170, true, 'full'), chairs])
  .layer('table', 1.05, [table, folder(-112), folder(112)])
  .layer('pens', 1.08, pens);
