// The Foreign Ministry, Algiers, a wet night in January 1981: three horseshoe arches on the bay, and on the table four piles
// of paper that must say the same thing in three languages.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(1971);
const night = art.skies(k).night;
const FLOOR = 612;
const sky = [
  fill(night.body, rect(-60, -60, 1720, 700)),
  halftone(night.high, [-60, -60, 1660, 380], art.down(-40, 390, 1, 0.05), { max: 14, levels: 14 }),
  halftone(night.low, [-60, 260, 1660, 440], art.down(240, 440, 0, 0.6), { max: 11, levels: 8 }),
];
// ---- the bay: the town climbs at the right, a mole with its light, ships that wait
const r = art.chance(7);
const bay = [
  fill(k.midDeep, rect(-60, 430, 1720, 200)),
  fill(
    k.ink,
    curve(
      '900,440! 960,420 1010,380 1080,352 1150,318 1230,300 1340,262 1660,230! 1660,640! 900,640!',
    ),
  ),
  fill(
    k.paper,
    Array.from({ length: 70 }, () => {
      const x = 960 + r() * 420;
      const lo = 432 - Math.max(0, x - 980) * 0.36;
      const y = lo + r() * (560 - lo);
      return rect(x, y, 5, 6);
    }).join(''),
  ),
  fill(
    k.signal,
    Array.from({ length: 44 }, () => {
      const x = 980 + r() * 400;
      const lo = 440 - Math.max(0, x - 980) * 0.34;
      return rect(x, lo + r() * (560 - lo), 6, 7);
    }).join(''),
  ),
  fill(k.ink, rect(180, 436, 420, 14) + rect(560, 380, 18, 60) + rect(552, 372, 34, 10)),
  fill(k.signal, rect(561, 358, 16, 14)),
  place(art.freighter(k, { hull: k.ink, house: k.ink, stripe: k.signalDeep, lit: k.paper }), {
    x: 720,
    y: 492,
    scale: 0.34,
  }),
  art.glitter(k.signal, 569, 452, 560, { n: 26, near: 30, spread: 60, len: 40, width: 3 }),
  art.glitter(k.paper, 1090, 480, 600, {
    n: 40,
    near: 130,
    spread: 160,
    len: 50,
    width: 3,
    seed: 8,
  }),
];
const rain = [
  art.rain(k.midPale, [120, 20, 1480, 620], 210, { len: 54, slant: -0.16, width: 2, seed: 5 }),
];
// ---- the arches
const shoe = (cx, y, w, h) => {
  const q = w / 2;
  const pts = [];
  for (let i = 0; i <= 20; i++) {
    const a = (218 - (256 * i) / 20) * (Math.PI / 180);
    pts.push([cx + Math.cos(a) * q, y + q - Math.sin(a) * q]);
  }
  const e = pts[0][0];
  const f = pts[20][0];
  return poly([e, y + h], ...pts, [f, y + h]);
};
const arches = [
  [390, 150, 292, FLOOR - 150],
  [800, 110, 372, FLOOR - 110],
  [1210, 150, 292, FLOOR - 150],
];
const stones = ([cx, y, w], ink, odd = 0) => {
  const q = w / 2;
  const n = 17;
  return fill(
    ink,
    Array.from({ length: n }, (_, i) => {
      if (i % 2 !== odd) return '';
      const a0 = (218 - (256 * i) / n) * (Math.PI / 180);
      const a1 = (218 - (256 * (i + 1)) / n) * (Math.PI / 180);
      const at = (a, t) => [cx + Math.cos(a) * q * t, y + q - Math.sin(a) * q * t];
      return poly(at(a0, 1.01), at(a1, 1.01), at(a1, 1.24), at(a0, 1.24));
    }).join(''),
  );
};
const ringOf = ([cx, y, w], t) => ellipse(cx, y + w / 2, (w / 2) * t);
const DADO = 452;
const holes = arches.map((a) => shoe(...a));
const wall = [art.wallWithHoles(k.paperWarm, rect(-80, -80, 1760, FLOOR + 82), ...holes)];
const shade = halftone(
  k.signal,
  [-60, -60, 1660, DADO],
  (x, y) => 1.02 - art.pool(800, 300, 160, 800, 1.1, 0.7)(x, y),
  { pitch: 12, max: 14, levels: 12, inside: rect(-80, -80, 1760, DADO + 80) + holes.join('') },
);
const gloom = halftone(
  k.ink,
  [-60, -60, 1660, DADO],
  (x, y) => 0.86 - art.pool(800, 330, 330, 900, 1.1, 0.62)(x, y),
  { pitch: 12, max: 14, levels: 10, inside: rect(-80, -80, 1760, DADO + 80) + holes.join('') },
);
const tile = (x, y, s) => poly([x, y - s], [x + s, y], [x, y + s], [x - s, y]);
const low = arches.map(([cx, , w]) =>
  rect(cx - w * 0.394, DADO - 10, w * 0.788, FLOOR - DADO + 10),
);
const inWall = art.insideOf(rect(-80, DADO, 1760, FLOOR - DADO) + low.join(''));
const grid = (s, dx, dy) => {
  let d = '';
  for (let y = DADO + 26; y < FLOOR - 10; y += 44)
    for (let x = -66; x < 1680; x += 44)
      if (inWall(x + dx, y + dy) && inWall(x + dx - 18, y + dy) && inWall(x + dx + 18, y + dy))
        d += tile(x + dx, y + dy, s);
  return d;
};
const tiles = [
  art.wallWithHoles(k.midDeep, rect(-80, DADO - 10, 1760, FLOOR - DADO + 10), ...low),
  fill(k.mid, grid(19, 0, 0)),
  fill(k.paper, grid(6, 0, 0)),
  fill(k.signal, grid(6, 22, 22)),
  fill(
    k.ink,
    [
      [-80, 276],
      [504, 154],
      [946, 150],
      [1324, 360],
    ]
      .map(([x, w]) => rect(x, DADO - 10, w, 10))
      .join(''),
  ),
];
const trim = [
  arches.map((a) => [
    stones(a, k.signalDeep, 1),
    stones(a, k.mid),
    line(k.midDeep, 3, ringOf(a, 1.25)),
  ]),
].flat();
const columns = arches.flatMap(([cx, y, w]) =>
  [-1, 1].map((s) => {
    const x = cx + s * (w / 2) * 0.79;
    const top = y + w / 2 + (w / 2) * 0.62;
    return [
      fill(k.paper, rect(x - 11, top, 22, FLOOR - top)),
      fill(k.midPale, rect(x + 2, top, 9, FLOOR - top)),
      fill(
        k.paper,
        poly([x - 22, top - 12], [x + 22, top - 12], [x + 13, top + 22], [x - 13, top + 22]),
      ),
      fill(k.midPale, rect(x - 14, top + 20, 28, 6) + rect(x - 15, FLOOR - 18, 30, 18)),
    ];
  }),
);
const rail = [
  fill(k.ink, arches.map(([cx, , w]) => rect(cx - w * 0.36, 520, w * 0.72, 9)).join('')),
  line(
    k.ink,
    4,
    arches
      .map(([cx, , w]) =>
        Array.from(
          { length: 9 },
          (_, i) =>
            `M${cx - w * 0.34 + (i * w * 0.68) / 8} 526v86M${cx - w * 0.34 + (i * w * 0.68) / 8} 560q12 -16 24 0`,
        ).join(''),
      )
      .join(''),
  ),
];
// ---- the floor
const room = art.camera({ horizon: 360, eye: 160, vx: 800, focal: 945 });
const squares = (odd) => {
  let d = '';
  const s = 66;
  for (let j = 0; j < 7; j++)
    for (let i = -11; i < 11; i++)
      if ((i + j) % 2 === (odd ? 1 : 0) || (i + j) % 2 === (odd ? -1 : 0)) {
        const z = 600 - j * s;
        d += room.floor(i * s, i * s + s, z - s, z);
      }
  return d;
};
const floor = [
  fill(k.lift, rect(-80, FLOOR - 1, 1760, 400)),
  fill(k.ink, squares(true)),
  line(k.paper, 3, open([-80, FLOOR], [1680, FLOOR])),
];
const wet = halftone(
  k.signal,
  [200, FLOOR + 6, 1400, 948],
  art.pool(800, 700, 100, 560, 0.62, 0.42),
  { max: 9, levels: 8 },
);
// ---- table and papers
const top = poly('396,690 1204,690 1316,800 284,800');
const table = [
  fill(k.ink, ellipse(800, 920, 560, 30)),
  fill(k.ink, rect(340, 800, 34, 160) + rect(1226, 800, 34, 160) + rect(284, 798, 1032, 34)),
  fill(k.signalDeep, top),
  line(k.signal, 4, open([284, 800], [396, 690], [1204, 690])),
  fill(k.signalDeep, rect(300, 806, 1000, 18)),
  line(
    k.ink,
    3,
    Array.from({ length: 12 }, (_, i) => open([340 + i * 84, 808], [340 + i * 84, 822])).join(''),
  ),
];
const tableLight = halftone(
  k.signal,
  [284, 690, 1316, 800],
  art.pool(800, 745, 120, 470, 0.95, 0.5),
  { pitch: 10, max: 11, levels: 8, inside: top },
);
const WAVE = (x, y, n) =>
  `M${x} ${y}${Array.from({ length: n }, (_, i) => `q-5 ${i % 2 ? 6 : -6} -10 0`).join('')}`;
const pile = (x, sheets, kind) => {
  const h = sheets * 7;
  const y = 772;
  const w = 78;
  const t = y - h;
  const lines = [0, 1, 2, 3].map((i) => {
    const v = t - 44 + 10 + i * 9;
    const skew = (44 - (t - v)) * 0.3;
    const l = x - w + 30 - skew + 16;
    const q = x + w - 6 - skew;
    if (kind === 'wave') return WAVE(q, v, [9, 9, 6, 9][i]);
    if (kind === 'right') return open([l + [0, 26, 8, 44][i], v], [q, v]);
    return open([l, v], [q - [0, 14, 4, 50][i], v]);
  });
  return [
    fill(k.ink, poly([x - w + 6, y + 8], [x + w + 34, y + 8], [x + w + 46, y - 30], [x + w, y]), {
      opacity: 0.5,
    }),
    fill(k.paperShade, rect(x - w, t, 2 * w, h)),
    line(
      k.midPale,
      2,
      Array.from({ length: sheets - 1 }, (_, i) =>
        open([x - w, t + 7 * (i + 1)], [x + w - ((i * 13) % 9), t + 7 * (i + 1)]),
      ).join(''),
    ),
    fill(k.midPale, poly([x + w, t], [x + w + 20, t - 44], [x + w + 20, y - 44], [x + w, y])),
    fill(k.paper, poly([x - w, t], [x + w, t], [x + w + 20, t - 44], [x - w + 26, t - 44])),
    line(k.ink, 2.4, lines.join('')),
  ];
};
const piles = [
  pile(448, 5, 'left'),
  pile(676, 9, 'wave'),
  pile(916, 7, 'right'),
  pile(1140, 12, 'left'),
];
const lantern = place(
  [
    line(k.ink, 4, 'M0 -400V-96'),
    fill(k.ink, poly('-8,-100 8,-100 34,-58 -34,-58') + poly('-30,46 30,46 12,74 -12,74')),
    fill(k.signal, curve('-34,-58! 34,-58! 46,-8 30,46! -30,46! -46,-8')),
    fill(k.paper, curve('-14,-50! 14,-50! 20,-8 12,40! -12,40! -20,-8')),
    line(
      k.ink,
      4,
      'M-34 -58C-50 -8 -40 20 -30 46M34 -58C50 -8 40 20 30 46M-12 -58C-18 -8 -16 20 -10 46M12 -58C18 -8 16 20 10 46M-42 -8H42',
    ),
  ],
  { x: 800, y: 250 },
);
const glow = halftone(k.paper, [520, 0, 1080, 520], art.pool(800, 250, 20, 170, 0.6), {
  pitch: 12,
  max: 9,
  levels: 9,
});
// ---- the teleprinter and its tape
const printer = [
  place(art.teletype(k), { x: 150, y: 880, scale: [2.9, 2.6] }),
  line(
    k.ink,
    30,
    'M230 690C330 690 296 800 300 850C304 900 380 880 430 896C500 918 560 890 640 912',
    { cap: 'butt' },
  ),
  line(
    k.paper,
    24,
    'M226 684C326 684 290 794 294 844C298 894 376 874 428 890C498 912 558 884 640 906',
    { cap: 'butt' },
  ),
  {
    ...line(
      k.ink,
      4,
      'M226 684C326 684 290 794 294 844C298 894 376 874 428 890C498 912 558 884 640 906',
      { cap: 'butt' },
    ),
    dash: '3 9 3 6 3 14',
  },
];
// ---- the two who wait
const c = (o) => art.wardrobe(k, { skin: k.signalDeep, fold: k.mid, ...o });
const waiting = rimLit(
  place(
    art.fromBehind(c(), { dress: 'coat', hair: 'short', arms: ['behind', 'behind'], headTurn: -6 }),
    { x: 398, y: 672, scale: 2.15 },
  ),
  {
    light: k.paper,
    dx: 4,
    dy: -2,
    second: { light: k.mid, dx: -3, dy: 0 },
  },
);
const mediator = rimLit(
  place(
    art.profile(c({ skin: k.signalDeep }), {
      hair: 'full',
      pose: { from: 'read', neck: 12 },
      held: place(art.papers(k, 1), { x: -2, y: -14, turn: -30, scale: 1.2 }),
    }),
    {
      x: 1206,
      y: 700,
      scale: 2.2,
      flip: true,
    },
  ),
  { light: k.paper, dx: -4, dy: -2, second: { light: k.signal, dx: 3, dy: 0 } },
);
const layers = { bay, rain, wall, shade, tiles, trim: [...trim, columns], floor };
export default art
  .scene({
    id: 'v_algiers_80p',
    era: 1971,
    ground: k.ink,
    home: 'night',
    crop: '50% 76%',
    title: 'The Foreign Ministry, Algiers, by night',
    desc: 'A tiled hall with three horseshoe arches over a bay in winter rain. On a table under a brass lantern stand four piles of paper; one man looks out into the rain, another reads; tape from a teleprinter winds over the floor.',
    hours: art.hours(k, 'night', {
      sky: ['sky'],
      lamps: ['glow', 'wet', 'gloom'],
      by: art.fitted(layers, {
        dawn: { bay: { [k.midDeep]: k.mid } },
        day: {
          bay: { [k.midDeep]: k.midPale, [k.ink]: k.mid },
          wall: { [k.paperWarm]: k.paper },
          shade: { [k.signal]: k.paperShade },
          floor: { [k.lift]: k.midPale, [k.ink]: k.mid },
        },
        dusk: { bay: { [k.midDeep]: k.signalDeep } },
      }),
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('bay', 0.25, bay)
  .layer('rain', 0.4, rain)
  .layer('rail', 0.52, rail)
  .layer('wall', 0.55, wall)
  .layer('shade', 0.55, shade)
  .layer('gloom', 0.55, gloom)
  .layer('tiles', 0.55, tiles)
  .layer('trim', 0.55, [trim, columns])
  .layer('floor', 0.6, floor)
  .layer('wet', 0.6, wet)
  .layer('glow', 0.65, glow)
  .layer('figures', 0.85, [waiting, mediator, lantern])
  .layer('table', 1, table)
  .layer('light', 1, tableLight)
  .layer('things', 1.05, [piles, printer]);
