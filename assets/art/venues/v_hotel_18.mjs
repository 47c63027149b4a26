// A hotel suite above the bay, Singapore, three in the morning before the summit:
// two laptops, cold coffee, and one page with more struck out than left.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, curve, place, halftone, rimLit, chance } = art;

const k = art.inks(2013);
const night = art.skies(k).night;
const sky = [
  fill(night.body, rect(260, -60, 1080, 640)),
  halftone(night.high, [260, -60, 1340, 330], art.down(-60, 340, 1, 0.05), { max: 15, levels: 14 }),
  halftone(night.low, [260, 240, 1340, 520], art.down(230, 480, 0, 0.6), { max: 11, levels: 12 }),
];
const r = chance(6);
const bay = [
  // three towers under one long deck, in haze
  [610, 720, 830].map((x) => [
    fill(k.midDeep, poly([x - 34, 470], [x - 24, 190], [x + 24, 190], [x + 40, 470])),
    art.windowGrid(k.midPale, x - 24, 210, 50, 240, 5, 15, () => r() < 0.3),
  ]),
  fill(k.midDeep, curve('560,190! 590,172 700,164 840,166 910,176 924,186! 900,196 560,198!')),
  line(k.signal, 4, open([580, 186], [900, 186])),
  [
    [1010, 70, 200],
    [1090, 60, 260],
    [1164, 76, 230],
    [1250, 80, 300],
    [420, 80, 220],
    [500, 54, 170],
  ].map(([x, w, h], i) =>
    place(
      art.towerBlock(k.ink, i % 2 ? k.signal : k.midPale, w, h, {
        cols: 4,
        rows: 12,
        on: 0.25,
        seed: i + 2,
      }),
      { x, y: 480 },
    ),
  ),
  fill(k.ink, rect(260, 470, 1080, 130)),
  art.glitter(k.signal, 740, 478, 580, {
    n: 40,
    near: 240,
    spread: 320,
    len: 60,
    width: 2.6,
    seed: 5,
  }),
  art.glitter(k.midPale, 1100, 478, 580, {
    n: 24,
    near: 160,
    spread: 220,
    len: 50,
    width: 2.4,
    seed: 8,
  }),
];
const W = { x: 300, y: -60, w: 1000, h: 620 };
const wall = [
  art.wallWithHoles(k.lift, rect(-80, -80, 1760, 760), rect(W.x, W.y, W.w, W.h)),
  fill(k.ink, rect(796, W.y, 8, W.h)),
  line(k.mid, 3, open([W.x, W.y + W.h], [W.x + W.w, W.y + W.h])),
  [
    [250, 330, 1],
    [1350, 240, -1],
  ].map(([x, w, dir]) =>
    art.curtain(k, x, -70, w, 660, {
      dir,
      body: k.midDeep,
      fold: k.ink,
      band: null,
      gather: 0.94,
      folds: 6,
    }),
  ),
  fill(k.ink, rect(-80, 584, 1760, 120)),
];
const clock = [
  fill(k.ink, rect(88, 462, 116, 62)),
  line(k.signal, 5, 'M104 480h13v13h-11M117 493v13h-13M147 480h13v26h-13zM176 480h13v26h-13z', {
    cap: 'butt',
  }),
  art.specks(k.signal, 6, [
    [132, 487],
    [132, 500],
  ]),
];
// ---- one at the glass, one asleep on his arms ----------------------------------------------------------------------------------
const c = (over) => art.wardrobe(k, { skin: k.midDeep, fold: k.mid, ...over });
const shirt = c({ cloth: k.midPale, sleeve: k.midPale, fold: k.mid, linen: k.paper });
const standing = rimLit(
  place(
    art.fromBehind(shirt, { dress: 'shirt', hair: 'short', arms: ['hip', 'down'], headTurn: -6 }),
    { x: 1030, y: 840, scale: 2.9 },
  ),
  { light: k.paper, dx: -3, dy: -3 },
);
const seated = rimLit(
  place(
    art
      .profile(c({ cloth: k.ink }), {
        hair: 'full',
        pose: {
          lean: 26,
          hip: 52,
          neck: 26,
          near: { arm: [46, 150], leg: [88, 0] },
          far: { arm: [40, 96], leg: [80, -8] },
        },
      })
      .filter((_, i) => i !== 2 && i !== 3),
    { x: 330, y: 838, scale: 3.2 },
  ),
  { light: k.paper, dx: 5, dy: -3, second: { light: k.signal, dx: 2, dy: 3 } },
);
// ---- the table ------------------------------------------------------------------------------------------------------------------
const top = poly('120,664 1480,664 1720,980 -120,980');
const table = [fill(k.signalDeep, top), line(k.paperWarm, 4, open([120, 665], [1480, 665]))];
const lampGlow = halftone(k.signal, [60, 668, 1560, 948], art.pool(820, 790, 120, 520, 0.9, 0.46), {
  max: 10,
  levels: 9,
  inside: top,
});
const Q = [
  [672, 694],
  [934, 690],
  [990, 896],
  [634, 902],
];
const onPage = art.insideOf(poly(...Q));
const draft = [
  fill(k.paper, rect(0, 0, 100, 100)),
  line(
    k.ink,
    2,
    [12, 22, 32, 42, 52, 62, 72, 82]
      .map((y, i) => open([10, y], [[88, 84, 90, 60, 86, 88, 80, 50][i], y]))
      .join(''),
  ),
  // struck out, again and again
  line(
    k.signal,
    2.6,
    'M8 11L90 14M8 23L86 20M10 33Q50 28 92 34M8 53L88 50M12 63L90 62M10 72Q40 76 82 71M9 24L40 20M52 53L88 56',
  ),
  line(k.signal, 1.4, 'M64 46q4 -6 8 -2t7 -2t6 1M20 58q4 -4 8 -1t7 -2M92 60q4 8 0 20'),
];
const page = [
  fill(k.ink, poly(...Q.map(([x, y]) => [x + 9, y + 10]))),
  art.inQuad(draft, Q, 100, 100),
  line(k.ink, 10, open([946, 860], [1040, 756])),
  fill(k.paper, poly('940,868 953,862 944,852')),
];
const cupDown = (x, y, s) => place(art.cup(k, { hot: false, far: k.midDeep }), { x, y, scale: s });
const crumpled = (x, y, s) =>
  place(
    [
      fill(k.paperShade, poly('-10,0 -13,-9 -6,-16 4,-17 12,-10 11,-1 2,3')),
      line(k.mid, 1.2, 'M-8 -5L0 -10L6 -4M0 -10L2 -16M-4 0L2 -6'),
    ],
    { x, y, scale: s },
  );
const things = [
  place(art.laptop(k), { x: 322, y: 838, scale: 5.6, flip: true }),
  place(art.laptop(k, { screen: k.midPale, type: k.mid }), { x: 1270, y: 838, scale: 5.6 }),
  cupDown(560, 736, 4),
  cupDown(1064, 880, 5.2),
  cupDown(1110, 730, 3.8),
  crumpled(540, 850, 2.6),
  crumpled(1010, 716, 1.9),
  crumpled(470, 908, 3),
];
const lamp = [
  place(art.lamp(k, { h: 58, w: 44, shade: k.signal, deep: k.signalDeep, foot: k.paper }), {
    x: 636,
    y: 690,
    scale: 3.1,
  }),
];
const cone = halftone(
  k.paper,
  [440, 590, 1010, 900],
  art.cone(568, 704, 596, 580, 980, 890, 0.6, 0.4, 40),
  { pitch: 12, max: 7, levels: 7, inside: (x, y) => !onPage(x, y) },
);

export default art
  .scene({
    id: 'v_hotel_18',
    era: 2013,
    home: 'night',
    crop: '50% 86%',
    ground: k.ink,
    title: 'A hotel suite above the bay, Singapore, three in the morning',
    desc: 'On a table with two laptops and cold coffee lies a typed page nearly all struck out in amber. One man props his head on his hand; another in shirtsleeves stands at the window over the bay.',
    hours: art.hours(k, 'night', {
      sky: ['sky'],
      lamps: ['glow', 'light'],
      by: {
        dawn: {
          clock: null,
          skyline: { [k.ink]: k.midDeep, [k.midDeep]: k.mid },
          room: { [k.lift]: k.midDeep, [k.midDeep]: k.mid },
        },
        day: {
          clock: null,
          skyline: { [k.ink]: k.mid, [k.midDeep]: k.midPale, [k.midPale]: k.paperShade },
          room: { [k.lift]: k.mid, [k.midDeep]: k.midPale, [k.ink]: k.midDeep },
        },
        dusk: { clock: null, skyline: { [k.midDeep]: k.signalDeep } },
      },
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('skyline', 0.25, bay)
  .layer('room', 0.5, wall)
  .layer('clock', 0.5, clock)
  .layer('figures', 0.85, [standing, seated])
  .layer('table', 1, table)
  .layer('glow', 1, lampGlow)
  .layer('things', 1.05, [lamp, things, page])
  .layer('light', 1.06, cone);
