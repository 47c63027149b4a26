// The coffee shop of the Statler Hilton, an October night of 1962: a wedge of light on a dark corner, two cups, six words.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, mirrored, place, halftone, rimLit } = art;

const k = art.inks(1962);
const outside = art.skies(k).night;
// the long glass: top and bottom edges run apart towards us
const top = (x) => 236 - (x - 420) * 0.075;
const sill = (x) => 640 + (x - 420) * 0.055;
const glass = poly([420, top(420)], [1700, top(1700)], [1700, sill(1700)], [420, sill(420)]);
const side = poly([420, top(420)], [250, 262], [250, 626], [420, sill(420)]);

const sky = [
  fill(outside.body, rect(-60, -60, 400, 800)),
  halftone(outside.high, [-60, -60, 330, 420], art.down(-40, 430, 0.95, 0.1), {
    pitch: 12,
    max: 14,
    levels: 16,
  }),
  halftone(outside.low, [-60, 360, 330, 640], art.down(360, 640, 0, 0.5), {
    pitch: 12,
    max: 10,
    levels: 10,
  }),
];
const skyline = [
  place(art.towerBlock(k.ink, k.paper, 150, 330, { cols: 6, rows: 13, on: 0.16, seed: 9 }), {
    x: 66,
    y: 690,
  }),
  place(art.towerBlock(k.lift, k.paper, 110, 220, { cols: 5, rows: 9, on: 0.14, seed: 4 }), {
    x: 190,
    y: 690,
  }),
];

// ---- inside --------------------------------------------------------------------------------------------------------------
const FLOOR = 860;
const S = 3;
const inside = [
  fill(k.paper, glass + side),
  halftone(
    k.signal,
    [240, 130, 1660, 720],
    (x, y) => 0.92 - art.pool(1010, 360, 150, 560, 1.05, 0.72)(x, y),
    { pitch: 12, max: 13, levels: 18 },
  ),
  line(k.signalDeep, 4, open('420,330 1700,290')),
  fill(k.signalDeep, poly('420,236 420,640 250,626 250,262'), { opacity: 0.45 }),
];
const urn = [
  fill(k.midPale, mirrored('0,-70! 15,-68 19,-58! 19,-6! 0,-6!')),
  fill(k.mid, rect(8, -66, 8, 58)),
  fill(k.ink, rect(-22, -6, 44, 6) + rect(-4, -82, 8, 12)),
  line(k.ink, 2, 'M-20 -20h-8v8'),
  fill(k.ink, rect(-7, -48, 10, 26)),
];
const pie = [
  fill(k.midPale, mirrored('0,-32! 12,-28 19,-14 20,-3! 0,-3!'), { opacity: 0.8 }),
  fill(k.signalDeep, mirrored('0,-11! 12,-10 16,-4! 0,-4!')),
  fill(k.ink, rect(-22, -3, 44, 3)),
  fill(k.paper, ellipse(0, -34, 3)),
];
const backBar = [
  fill(k.signalDeep, poly('1290,470 1700,476 1700,700 1290,690')),
  place(urn, { x: 1372, y: 472, scale: 2.1 }),
  place(urn, { x: 1478, y: 474, scale: 2.1 }),
  place(pie, { x: 1584, y: 476, scale: 2 }),
];
const server = art.wardrobe(k, {
  cloth: k.paper,
  sleeve: k.paperShade,
  trousers: k.ink,
  skin: k.paperWarm,
  fold: k.midPale,
  shade: k.paperShade,
});
const paperCap = (p) =>
  place(fill(k.paper, poly('-10,-22 -13,-32 2,-37 11,-29 10.4,-23')), {
    x: p.joints.neckBase[0],
    y: p.joints.neckBase[1],
    scale: 0.95,
  });
const waitress = art.profile(server, {
  hair: 'short',
  pose: { near: { arm: [20, 92], leg: [2, -2] }, far: { arm: [10, 40], leg: [-3, -4] }, neck: 6 },
  held: place(art.cup(k, { hot: false }), { x: 8, y: -4, scale: 1.2 }),
});
const behind = rimLit(
  place([waitress, paperCap(waitress)], { x: 1212, y: FLOOR - 62, scale: 2.75, flip: true }),
  { light: k.ink, dx: 2.5, dy: 0 },
);
const counter = [
  fill(k.ink, poly('470,566 1320,560 1700,566 1700,760 470,760')),
  fill(k.signal, poly('452,552 1320,546 1700,552 1700,572 452,572')),
  line(k.paper, 4, open('452,553 1320,547 1700,553')),
  line(k.midDeep, 3, [560, 660, 760, 860, 960, 1060].map((x) => open([x, 580], [x, 700])).join('')),
];
const things = [
  place(art.cup(k), { x: 690, y: 552, scale: 3 }),
  place(art.cup(k, { hot: false }), { x: 948, y: 552, scale: 3 }),
  fill(k.paper, rect(800, 520, 26, 32)),
  fill(k.mid, rect(804, 524, 18, 28)),
  fill(k.signal, rect(838, 512, 14, 40)),
  fill(k.paper, rect(840, 504, 10, 9)),
];
const c = (over) => art.wardrobe(k, { skin: k.paperWarm, fold: k.mid, ...over });
const perchPose = (near, lean, neck) => ({
  hip: 74,
  lean,
  neck,
  near: { arm: near, leg: [62, 4] },
  far: { arm: [30, 92], leg: [50, -14] },
});
const guests = [
  rimLit(
    place(
      art.profile(c({ band: k.signal }), {
        hat: 'fedora',
        dress: 'coat',
        pose: perchPose([34, 110], 12, 4),
      }),
      { x: 588, y: 786, scale: S },
    ),
    { light: k.paper, dx: 3, dy: -3 },
  ),
  rimLit(
    place(
      art.profile(c({ cloth: k.midDeep, trousers: k.midDeep, fold: k.midPale }), {
        hair: 'full',
        pose: perchPose([26, 126], 8, 0),
      }),
      { x: 1046, y: 786, scale: S, flip: true },
    ),
    { light: k.paper, dx: -3, dy: -3 },
  ),
];
const stools = [590, 1044].map((x) => [
  fill(k.signal, ellipse(x, 578, 54, 11)),
  fill(k.signalDeep, rect(x - 6, 584, 12, 160)),
]);

// ---- the corner: dark stone above and below, the frame of the glass ------------------------------------------------------------
const front = [
  art.wallWithHoles(k.ink, rect(230, -60, 1480, 1020), glass, side),
  fill(
    k.lift,
    poly(
      [420, top(420) - 54],
      [1700, top(1700) - 66],
      [1700, top(1700) - 10],
      [420, top(420) - 10],
    ) + poly([420, top(420) - 54], [230, 222], [230, 254], [420, top(420) - 10]),
  ),
  line(k.mid, 3, open([230, 222], [420, top(420) - 54], [1700, top(1700) - 66])),
  line(
    k.paper,
    4,
    open([250, 262], [420, top(420)], [1700, top(1700)]) +
      open([250, 626], [420, sill(420)], [1700, sill(1700)]),
  ),
  fill(
    k.ink,
    rect(411, top(420), 18, sill(420) - top(420)) +
      rect(1276, top(1276), 12, sill(1276) - top(1276)),
  ),
  line(k.paper, 3, open([430, top(430)], [430, sill(430)])),
  [
    [520, 60],
    [700, 50],
    [880, 40],
    [1060, 30],
    [1240, 20],
    [1420, 10],
  ].map(([x, y], i) => [
    fill(k.lift, rect(x, y - 100, 84, 128 - i * 4)),
    line(k.midDeep, 3, open([x - 8, y + 32 - i * 4], [x + 92, y + 32 - i * 4])),
  ]),
  // a hanging sign with a cup on it
  line(k.mid, 5, open('420,128 330,128')),
  fill(k.signal, rect(322, 134, 92, 74)),
  place(art.cup(k, { china: k.paper, far: k.paperWarm }), { x: 364, y: 196, scale: 3.4 }),
];
const pavement = [
  fill(
    k.lift,
    poly(
      [-60, 690],
      [250, 672],
      [420, sill(420) + 44],
      [1700, sill(1700) + 52],
      [1700, 980],
      [-60, 980],
    ),
  ),
  fill(k.ink, poly('-60,860 420,822 1700,900 1700,980 -60,980')),
  line(k.mid, 4, open('-60,860 420,822 1700,900')),
  fill(
    k.ink,
    poly(
      [230, 640],
      [420, sill(420)],
      [1700, sill(1700)],
      [1700, sill(1700) + 52],
      [420, sill(420) + 44],
      [230, 676],
    ),
  ),
];
const spill = [
  halftone(
    k.signal,
    [300, 690, 1660, 950],
    (x, y) =>
      0.85 *
      Math.min(1, Math.max(0, (x - 330 - (y - 700) * 0.2) / 160)) *
      Math.max(0, 1 - (y - 690) / 230),
    { pitch: 12, max: 11, levels: 14 },
  ),
];
// near: somebody under the lamp post who does not go in
const post = [
  fill(k.ink, rect(120, -60, 22, 1040) + rect(108, 820, 46, 160)),
  line(k.signal, 3, open('144,-50 144,940')),
];
const watcher = rimLit(
  place(
    art.fromBehind(art.wardrobe(k, { skin: k.midDeep, fold: k.midDeep, band: k.mid }), {
      dress: 'coat',
      hat: 'fedora',
      headTurn: 6,
    }),
    { x: 262, y: 1170, scale: 4.5 },
  ),
  { light: k.signal, dx: 6, dy: -3 },
);

export default art
  .scene({
    id: 'v_statler',
    era: 1962,
    ground: k.ink,
    home: 'night',
    crop: '40% 34%',
    title: 'The coffee shop of the Statler Hilton',
    desc: 'A dark street corner at night. Behind long bright glass two men sit at a counter over coffee, one in a hat. Outside, from behind, somebody in a coat watches.',
    hours: art.hours(k, 'night', {
      sky: ['sky'],
      lamps: ['spill'],
      by: {
        dawn: { front: { [k.lift]: k.midDeep } },
        day: {
          skyline: { [k.ink]: k.midPale, [k.lift]: k.mid },
          front: { [k.ink]: k.mid, [k.lift]: k.midPale, [k.midDeep]: k.ink },
          street: { [k.lift]: k.midPale, [k.ink]: k.mid, [k.mid]: k.paperShade },
        },
        dusk: { front: { [k.lift]: k.midDeep }, street: { [k.lift]: k.midDeep } },
      },
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('skyline', 0.2, skyline)
  .layer('room', 0.5, [inside, backBar])
  .layer('figures', 0.65, [behind, stools, counter, guests, things])
  .layer('front', 0.7, front)
  .layer('street', 0.72, pavement)
  .layer('spill', 0.72, spill)
  .layer('foreground', 1.3, [post, watcher]);
