// Havana, the mission on the sea front, at first light: a slab of glass behind a fence, bare flagpoles, a queue, a watching car,
// spray over the sea wall; and on the gatepost a small brass plate with a cross.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(2013);
const outside = art.skies(k).dawn;
const HZ = 590;
const VX = 400;
const cam = art.camera({ horizon: HZ, eye: 165, vx: VX, focal: 900 });
const at = cam.at;
const sky = [
  fill(outside.body, rect(-60, -60, 1720, 720)),
  halftone(outside.high, [-60, -60, 1660, 330], art.down(-60, 340, 1, 0), { max: 15, levels: 14 }),
  halftone(outside.low, [-60, 260, 1660, 620], art.down(270, 580, 0, 1), { max: 14, levels: 10 }),
];
const birds = [
  [250, 190, 34],
  [340, 150, 22],
  [150, 260, 20],
].map(([x, y, s]) => art.gull(k.ink, x, y, s));
const sea = [
  halftone(
    k.midPale,
    [-60, 400, 460, 590],
    (x, y) => Math.min(1, (y - 390) / 70) * Math.max(0, 1 - (x + 60) / 480),
    { max: 14, levels: 9 },
  ),
  art.rain(k.mid, [-60, 470, 380, 585], 26, { len: 46, slant: 0.3, width: 2.4, seed: 3 }),
  fill(k.mid, rect(-60, HZ - 6, 520, 300)),
  art.ripples(k.midPale, -60, 440, HZ + 2, 760, { rows: 7, len: 70, fullness: 0.4, width: 3 }),
  fill(k.midDeep, poly('250,586 250,560 300,556 330,540 380,548 440,560 470,586')),
  fill(k.midDeep, rect(318, 500, 9, 50)),
];
// ---- the slab, seen along its length -----------------------------------------------------------------------------------------------------
const Z0 = 3700;
const Z1 = 9400;
const X0 = 3300;
const along = (u, v) => at(X0, -v, Z0 + u);
const lit = (i, j) => (i === 3 && j === 4) || (i === 9 && j === 1) || (i === 10 && j === 1);
const slab = art.missionSlab(Z1 - Z0, 2250, {
  stone: k.midPale,
  glass: k.midDeep,
  bar: k.midPale,
  light: k.signal,
  base: k.ink,
  cols: 22,
  rows: 7,
  lit,
});
const block = [
  art.bend(place(slab, { x: (Z1 - Z0) / 2 }), along),
  fill(k.mid, cam.wall(X0, X0 + 2100, 0, 2250, Z0)),
  line(
    k.midDeep,
    2,
    [300, 600, 900, 1200, 1500, 1800]
      .map((y) => open(at(X0, y, Z0), at(X0 + 2100, y, Z0)))
      .join(''),
  ),
  line(k.paper, 4, open(at(X0, 0, Z0), at(X0, 2250, Z0), at(X0, 2250, Z1))),
  fill(
    k.midDeep,
    poly(
      [560, HZ + 10],
      [560, HZ - 40],
      [640, HZ - 52],
      [700, HZ - 40],
      [780, HZ - 60],
      [860, HZ - 44],
      [1240, HZ - 30],
      [1240, HZ + 30],
    ),
  ),
];
const staffs = [704, 792, 890, 1000].map((x, i) =>
  place(art.bareStaff(k.ink, 250 + i * 34), { x, y: HZ + 20 + i * 4 }),
);
// ---- the road and the wall ------------------------------------------------------------------------------------------------------------------
const road = [
  fill(k.midPale, poly([VX, HZ], [1700, HZ + 20], [1700, 1000], [-1400, 1000])),
  fill(
    k.paperShade,
    poly([VX + 30, HZ + 6], at(300, 0, 700), at(300, 0, 240), at(700, 0, 240), at(700, 0, 900)),
  ),
  fill(k.mid, poly(at(-560, 0, 5000), at(-430, 0, 5000), at(-430, 0, 240), at(-560, 0, 240))),
  line(
    k.paper,
    5,
    [380, 470, 620, 880, 1400].map((z) => open(at(-130, 0, z), at(-130, 0, z * 1.14))).join(''),
    { cap: 'butt' },
  ),
];
const seawall = [
  fill(k.midDeep, cam.side(-560, 0, 95, 250, 9000)),
  fill(k.paper, poly(at(-560, 95, 250), at(-640, 95, 250), at(-640, 95, 9000), at(-560, 95, 9000))),
  line(
    k.midPale,
    3,
    [300, 360, 450, 600, 850, 1300].map((z) => open(at(-560, 6, z), at(-560, 84, z))).join(''),
  ),
];
const burst = (x, y, s, seed) => {
  const r = art.chance(seed);
  const fan = (n, lo, hi) =>
    Array.from({ length: n }, (_, i) => {
      const a = -Math.PI * (0.12 + (0.76 * (i + r())) / n);
      const d = s * (lo + r() * (hi - lo));
      return [x + Math.cos(a) * d * 0.7, y + Math.sin(a) * d];
    });
  const list = [
    ...fan(7, 0.2, 0.4).map(([u, v]) => [u, v, s * 0.3]),
    ...fan(9, 0.5, 0.8).map(([u, v]) => [u, v, s * 0.2]),
    ...fan(8, 0.85, 1.1).map(([u, v]) => [u, v, s * 0.11]),
  ];
  const pitch = s > 150 ? 12 : 8;
  return [
    halftone(k.paper, [x - s, y - s * 1.3, x + s, y + s * 0.04], art.puffs(list, 1, 0.6), {
      pitch,
      max: pitch * 1.2,
      levels: 8,
    }),
    art.specks(k.paper, Math.max(3, s / 34), fan(20, 0.9, 1.45)),
    art.specks(k.paper, Math.max(3, s / 20), fan(9, 0.8, 1.2)),
    line(
      k.paper,
      Math.max(3, s / 22),
      `M${x - s * 0.7} ${y}H${x + s * 0.7}M${x - s * 0.4} ${y + s * 0.1}H${x + s * 0.9}`,
    ),
  ];
};
const spray = [burst(40, 800, 230, 4), burst(252, 664, 96, 9), burst(336, 619, 56, 12)];
// ---- the car that watches; those who wait --------------------------------------------------------------------------------------------------------
const car = [
  fill(k.mid, ellipse(640, 806, 250, 14)),
  rimLit(
    place(
      art.finCar(k, {
        body: k.ink,
        flash: k.midPale,
        glass: k.paperShade,
        roof: k.ink,
        chrome: k.paper,
        driver: k.ink,
      }),
      { x: 636, y: 808, scale: 1.06 },
    ),
    { light: k.paper, dx: -3, dy: -3 },
  ),
  line(k.ink, 3, open('660,690 690,600')),
];
const who = (o, x, z, flip, over = {}) => {
  const p = cam.stand(x, z);
  return [
    fill(k.mid, ellipse(p.x + 18, p.y, 30 * p.scale, 4 * p.scale)),
    rimLit(
      place(art.profile(art.wardrobe(k, { skin: k.signalDeep, fold: k.mid, ...over }), o), {
        ...p,
        flip,
      }),
      { light: k.paper, dx: -2.5, dy: -2 },
    ),
  ];
};
const queue = [
  who({ pose: 'read', hair: 'short', dress: 'shirt' }, 560, 1200, false, {
    cloth: k.midDeep,
    trousers: k.ink,
  }),
  who({ hair: 'full', dress: 'shirt' }, 545, 1050, false, {
    cloth: k.paper,
    sleeve: k.paperShade,
    trousers: k.midDeep,
    fold: k.midPale,
  }),
  who(
    {
      pose: { near: { arm: [12, 84], leg: [2, -2] }, far: { arm: [18, 90], leg: [-3, -4] } },
      hair: 'fringe',
      dress: 'shirt',
      held: place(art.papers(k, 1), { turn: -20 }),
    },
    530,
    920,
    false,
    { cloth: k.lift, trousers: k.ink },
  ),
];
// ---- the fence and the gatepost, near ---------------------------------------------------------------------------------------------------------------
const FX = 640;
const bars = [];
for (let z = 620; z < 3300; z *= 1.045) bars.push(open(at(FX, 8, z), at(FX, 268, z)));
const fence = [
  line(k.ink, 5, bars.slice(0, 12).join('')),
  line(k.ink, 3.4, bars.slice(12).join('')),
  line(
    k.ink,
    7,
    open(at(FX, 250, 600), at(FX, 250, 3300)) + open(at(FX, 30, 600), at(FX, 30, 3300)),
  ),
];
const P = { x: 1276, y: 176, w: 270, h: 800 };
const post = [
  fill(k.ink, rect(P.x + P.w - 10, P.y + 30, 90, P.h)),
  fill(k.midDeep, rect(P.x, P.y, P.w, P.h)),
  fill(k.mid, rect(P.x, P.y, 34, P.h)),
  fill(k.ink, rect(P.x - 22, P.y - 30, P.w + 44, 38)),
  line(
    k.paper,
    4,
    open([P.x - 22, P.y - 29], [P.x + P.w + 20, P.y - 29]) + open([P.x, P.y + 10], [P.x, 948]),
  ),
  line(k.ink, 3, [300, 560, 700, 840].map((y) => open([P.x + 34, y], [P.x + P.w, y])).join('')),
  fill(k.ink, rect(P.x + 118, P.y - 96, 12, 68)),
  fill(
    k.midPale,
    poly(
      [P.x + 96, P.y - 130],
      [P.x + 152, P.y - 130],
      [P.x + 142, P.y - 66],
      [P.x + 106, P.y - 66],
    ),
  ),
  fill(k.ink, poly([P.x + 90, P.y - 130], [P.x + 158, P.y - 130], [P.x + 124, P.y - 156])),
];
const glow = halftone(k.signal, [1290, 250, 1560, 590], art.pool(1420, 424, 70, 170, 0.75), {
  max: 9,
  levels: 8,
  inside: rect(P.x + 38, P.y + 10, P.w - 40, 560),
});
const plate = [
  fill(k.ink, rect(1358, 370, 136, 116)),
  fill(k.signal, rect(1352, 362, 136, 116)),
  line(k.paperWarm, 3, rect(1359, 369, 122, 102)),
  fill(k.signalDeep, curve('1394,380! 1446,380! 1446,410 1438,424 1420,434! 1402,424 1394,410')),
  fill(k.paper, rect(1414, 388, 12, 34) + rect(1403, 399, 34, 12)),
  line(
    k.signalDeep,
    3.4,
    open('1376,446 1464,446') + open('1386,456 1454,456') + open('1396,466 1444,466'),
  ),
  { ...line(k.signalDeep, 5, 'M1360 370h0M1480 370h0M1360 470h0M1480 470h0') },
];

const layers = {
  sky,
  birds,
  sea,
  block,
  staffs,
  road,
  wall: seawall,
  spray,
  figures: [fence, queue, car],
  foreground: post,
  glow,
  plate,
};
const depth = {
  sky: 0.1,
  birds: 0.15,
  sea: 0.2,
  block: 0.3,
  staffs: 0.4,
  road: 0.5,
  wall: 0.6,
  spray: 0.65,
  figures: 0.9,
  foreground: 1.2,
  glow: 1.2,
  plate: 1.2,
};
export default Object.entries(layers).reduce(
  (s, [id, marks]) => s.layer(id, depth[id], marks),
  art.scene({
    id: 'v_malecon_14h',
    era: 2013,
    home: 'dawn',
    crop: '84% 46%',
    ground: k.midPale,
    title: 'The United States Interests Section, Havana',
    desc: 'A seven-storey slab of glass stands behind a fence by the sea, its flagpoles bare. People queue, a car watches, spray breaks over the sea wall. On the gatepost a small brass plate bears a cross.',
    hours: art.hours(k, 'dawn', {
      sky: ['sky'],
      by: art.fitted(layers, {
        day: {
          birds: { [k.ink]: k.midDeep },
          block: {
            [k.signal]: k.midDeep,
            [k.midPale]: k.paper,
            [k.mid]: k.paperShade,
            [k.midDeep]: k.mid,
          },
          road: { [k.midPale]: k.paperShade, [k.paperShade]: k.paper },
          glow: null,
        },
        dusk: {
          birds: { [k.ink]: k.ink },
          sea: { [k.mid]: k.midDeep, [k.midPale]: k.signal, [k.midDeep]: k.ink },
          block: {
            [k.midPale]: k.signalDeep,
            [k.mid]: k.lift,
            [k.midDeep]: k.ink,
            [k.paper]: k.signal,
          },
          road: { [k.midPale]: k.midDeep, [k.paperShade]: k.signalDeep, [k.mid]: k.lift },
          wall: { [k.paper]: k.signal, [k.midDeep]: k.lift },
          spray: { [k.paper]: k.paperWarm },
          figures: { [k.mid]: k.ink, [k.paper]: k.paperWarm },
          foreground: { [k.midDeep]: k.lift, [k.mid]: k.midDeep, [k.midPale]: k.paperWarm },
        },
        night: {
          birds: null,
          sea: { [k.mid]: k.midDeep, [k.midPale]: k.mid, [k.midDeep]: k.ink },
          block: { [k.midPale]: k.midDeep, [k.mid]: k.lift, [k.midDeep]: k.ink, [k.paper]: k.mid },
          road: { [k.midPale]: k.lift, [k.paperShade]: k.midDeep, [k.mid]: k.ink },
          wall: { [k.paper]: k.midPale, [k.midDeep]: k.lift },
          spray: { [k.paper]: k.midPale, [k.paperShade]: k.mid },
          figures: { [k.mid]: k.ink },
          foreground: { [k.midDeep]: k.lift, [k.mid]: k.midDeep, [k.midPale]: k.paperWarm },
        },
      }),
    }),
  }),
);
