// A suite in the Waldorf Astoria, a September evening of UN week: the sofa is pushed aside, and a page comes out.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(2013);
const c = (o) => art.wardrobe(k, { skin: k.midDeep, fold: k.mid, ...o });
const night = art.skies(k).night;
const HZ = 560;
const sky = [
  fill(night.body, rect(-60, -60, 1720, 640)),
  halftone(night.high, [-60, -60, 1660, 330], art.down(-40, 340, 1, 0.1), { max: 14, levels: 12 }),
  halftone(night.low, [-60, 240, 1660, 560], art.down(240, 560, 0, 0.6), { max: 11, levels: 9 }),
];
const city = [
  [
    [120, 170, 260],
    [300, 130, 380],
    [1010, 150, 330],
    [1180, 120, 430],
    [1330, 170, 290],
    [1500, 150, 390],
    [20, 110, 400],
  ].map(([x, w, h], i) =>
    place(
      art.towerBlock(i % 2 ? k.ink : k.midDeep, k.paperWarm, w, h, {
        cols: 7,
        rows: 15,
        on: 0.4,
        seed: i + 3,
      }),
      { x, y: HZ + 20 },
    ),
  ),
  place(art.spireTower(k.midDeep, k.midPale, 190, 520), { x: 700, y: HZ + 20 }),
  place(
    art.towerBlock(k.midDeep, k.paperWarm, 150, 300, { cols: 6, rows: 12, on: 0.35, seed: 12 }),
    { x: 880, y: HZ + 20 },
  ),
];
// police lamps far below, flung up between the blocks
const police = [
  [420, 530],
  [960, 540],
  [1260, 530],
].map(([x, y]) =>
  halftone(k.signal, [x - 130, y - 150, x + 130, y + 40], art.pool(x, y, 24, 120, 0.95), {
    max: 12,
    levels: 8,
  }),
);
const wall = [
  fill(k.ink, rect(-80, -80, 1760, 112) + rect(-80, 32, 70, 600) + rect(1610, 32, 70, 600)),
  line(k.ink, 14, open('430,30 430,580') + open('900,30 900,580') + open('1250,30 1250,580')),
  line(k.midPale, 3, open('438,36 438,566') + open('908,36 908,566') + open('1258,36 1258,566')),
  art.curtain(k, -60, 20, 260, 640, {
    dir: 1,
    tie: 2,
    body: k.midDeep,
    fold: k.ink,
    band: null,
    folds: 5,
  }),
  art.curtain(k, 1660, 20, 240, 640, {
    dir: -1,
    tie: 2,
    body: k.midDeep,
    fold: k.ink,
    band: null,
    folds: 5,
  }),
  fill(k.lift, rect(-80, 566, 1760, 70)),
  line(k.midPale, 4, open('-60,567 1660,567')),
];
const floor = [
  fill(k.signalDeep, rect(-80, 630, 1760, 340)),
  line(
    k.ink,
    3,
    Array.from({ length: 5 }, (_, i) =>
      open([-60, 650 + i * i * 14], [1660, 650 + i * i * 14]),
    ).join(''),
    { dash: '34 22', cap: 'butt' },
  ),
];
const carpetLight = halftone(
  k.signal,
  [100, 640, 1500, 948],
  art.pool(610, 830, 120, 640, 0.95, 0.34),
  { max: 12, levels: 10 },
);
// the sofa, end on, pushed to the right wall; its cushions on the floor
const sofa = rimLit(
  [
    fill(k.mid, curve('1150,560! 1180,536 1560,530 1680,540! 1680,760! 1150,740!')),
    fill(k.midDeep, rect(1168, 640, 520, 110)),
    fill(k.mid, curve('1120,620 1140,596 1180,596 1196,620! 1204,770! 1118,766!')),
    fill(k.midPale, curve('1240,590! 1330,570 1350,590 1340,650! 1250,656!')),
  ],
  { light: k.paper, dx: -4, dy: -3 },
);
const people = [
  rimLit(
    place(
      art.fromBehind(
        c({ cloth: k.paperShade, trousers: k.ink, skin: k.midDeep, fold: k.midPale }),
        { dress: 'shirt', hair: 'full', arms: ['hip', 'down'], headTurn: -7, stance: 11 },
      ),
      { x: 1040, y: 726, scale: 2.35 },
    ),
    { light: k.paper, dx: -4, dy: -2 },
  ),
  // one on the edge of the sofa, the machine on his knees
  rimLit(
    place(
      art.profile(c({ cloth: k.ink }), {
        hair: 'short',
        pose: {
          from: 'sitForward',
          lean: 16,
          hip: 50,
          neck: 12,
          near: { arm: [34, 78], leg: [86, 2] },
          far: { arm: [42, 84], leg: [80, -8] },
        },
      }),
      { x: 1280, y: 866, scale: 2.9, flip: true },
    ),
    { light: k.paper, dx: -5, dy: -3, second: { light: k.signal, dx: 3, dy: 0 } },
  ),
  place(art.laptop(k, { shell: k.midDeep }), { x: 1150, y: 704, scale: 3, flip: true }),
];
const P = { x: 470, y: 776 };
const printer = [
  fill(k.ink, ellipse(P.x, P.y + 92, 300, 26)),
  fill(
    k.midDeep,
    poly(
      [P.x - 206, P.y - 120],
      [P.x + 206, P.y - 120],
      [P.x + 236, P.y - 70],
      [P.x - 236, P.y - 70],
    ),
  ),
  fill(k.midPale, rect(P.x - 236, P.y - 70, 472, 150)),
  fill(k.paperShade, rect(P.x - 236, P.y - 70, 472, 12)),
  fill(k.ink, rect(P.x - 170, P.y - 20, 340, 34)),
  fill(k.mid, rect(P.x - 236, P.y + 60, 472, 30)),
  fill(k.signal, rect(P.x + 186, P.y - 42, 26, 12)),
  fill(k.ink, rect(P.x + 140, P.y - 42, 30, 12)),
  fill(
    k.paper,
    poly(
      [P.x - 120, P.y - 118],
      [P.x - 106, P.y - 226],
      [P.x + 130, P.y - 226],
      [P.x + 120, P.y - 118],
    ),
  ),
  line(k.midPale, 3, open([P.x - 110, P.y - 206], [P.x + 128, P.y - 206])),
];
const quad = [
  [P.x - 130, P.y - 4],
  [P.x + 130, P.y - 4],
  [P.x + 168, P.y + 140],
  [P.x - 168, P.y + 140],
];
const page = [
  fill(k.ink, poly(...quad.map(([x, y]) => [x + 10, y + 12])), { opacity: 0.6 }),
  art.inQuad(art.typedPage(k, { rows: 7, from: 0.2, to: 0.86, pen: 2.4, h: 100 }), quad, 100, 100),
  fill(k.ink, rect(P.x - 170, P.y - 20, 340, 18)),
];
const draft = [
  [150, 880, -14],
  [820, 862, 11],
].map(([x, y, t]) =>
  place(
    [
      fill(k.ink, poly('-70,-20 74,-20 96,34 -88,34'), { opacity: 0.4 }),
      fill(k.paperWarm, poly('-74,-26 70,-26 92,26 -92,26')),
      line(k.mid, 3, 'M-56 -12H50M-62 0H60M-66 12H30'),
    ],
    { x, y, turn: t },
  ),
);

export default art
  .scene({
    id: 'v_waldorf_13',
    era: 2013,
    home: 'night',
    crop: '34% 80%',
    ground: k.ink,
    title: 'A hotel suite, New York, a September evening',
    desc: 'On the carpet of a suite a small printer puts out a page. One person sits on the sofa’s edge with a laptop, one stands at the window over a city lit from below by police lamps.',
    hours: art.hours(k, 'night', {
      sky: ['sky'],
      by: {
        dawn: { skyline: { [k.ink]: k.midDeep, [k.midDeep]: k.mid } },
        day: {
          skyline: { [k.ink]: k.mid, [k.midDeep]: k.midPale, [k.paperWarm]: k.paperShade },
          police: null,
          room: { [k.ink]: k.midDeep, [k.midDeep]: k.mid, [k.lift]: k.mid },
          light: { [k.signal]: k.paperWarm },
        },
        dusk: { skyline: { [k.midDeep]: k.signalDeep } },
      },
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('skyline', 0.25, city)
  .layer('police', 0.3, police)
  .layer('room', 0.5, wall)
  .layer('floor', 0.6, floor)
  .layer('light', 0.62, carpetLight)
  .layer('sofa', 0.8, sofa)
  .layer('figures', 1, people)
  .layer('printer', 1.1, [draft, printer, page]);
