// The bar of the National Press Club by night, October 1962. A rumour travels along the counter, ear to ear, to the telephone.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, mirrored, place, halftone, rimLit, chance } =
  art;

const k = art.inks(1962);
const BAR = 566; // the top of the counter

// ---- the back bar: shelves of bottles against a lit mirror -----------------------------------------------------------------
const M = { x: 300, y: 70, w: 800, h: 420 };
const mirror = [
  fill(k.signal, rect(M.x, M.y, M.w, M.h)),
  halftone(k.paper, [M.x, M.y, M.x + M.w, M.y + M.h], art.pool(660, 250, 60, 420, 0.8), {
    pitch: 12,
    max: 11,
    levels: 12,
  }),
];
const bottle = (kind) =>
  [
    mirrored('0,-30! 2,-30! 2,-21 5.4,-15 5.6,0! 0,0!'),
    mirrored('0,-27! 2.4,-27! 2.2,-22 6.6,-17 6.6,0! 0,0!'),
    mirrored('0,-34! 1.6,-34! 1.8,-20 4.4,-12 4.6,0! 0,0!'),
  ][kind];
const r = chance(31);
const shelves = [196, 324, 452].map((y, j) => {
  const marks = [];
  for (let x = M.x + 30; x < M.x + M.w - 20; ) {
    const kind = Math.floor(r() * 3);
    const ink = [k.ink, k.midDeep, k.signalDeep, k.ink, k.mid][Math.floor(r() * 5)];
    const s = 2.6 + r() * 0.5;
    if (!(j > 0 && x > 570 && x < 780))
      // bare mirror behind the barman's head
      marks.push(
        place([fill(ink, bottle(kind)), r() < 0.7 && fill(k.paper, rect(-3.6, -11, 7.2, 6.4))], {
          x,
          y,
          scale: s,
        }),
      );
    x += 32 + r() * 12;
  }
  return [
    marks,
    fill(k.ink, rect(M.x - 10, y, M.w + 20, 9)),
    line(k.paper, 2, open([M.x, y + 1], [M.x + M.w, y + 1])),
  ];
});
const room = [
  fill(k.ink, rect(-60, -60, 1720, 1020)),
  [
    [-30, 290],
    [1130, 210],
    [1380, 280],
  ].map(([x, w]) => [
    art.panel(k.midDeep, x, -40, w, 330),
    art.panel(k.midDeep, x, 316, w, 240, 14),
  ]),
  fill(
    k.lift,
    rect(M.x - 46, M.y - 66, M.w + 92, 70) +
      rect(M.x - 46, M.y - 10, 46, 600) +
      rect(M.x + M.w, M.y - 10, 46, 600),
  ),
  line(k.mid, 3, rect(M.x - 46, M.y - 66, M.w + 92, 70)),
  mirror,
  shelves,
  art.clock(k, 700, 36, 34, 1, 12, { face: k.ink }),
  fill(k.lift, rect(M.x - 46, 490, M.w + 92, 90)),
];
const glow = halftone(
  k.signal,
  [120, 0, 1300, 640],
  (x, y) =>
    x > M.x - 50 && x < M.x + M.w + 50 && y > -20 && y < 600
      ? 0
      : art.pool(700, 290, 400, 620, 0.8, 0.8)(x, y),
  { pitch: 12, max: 9, levels: 9 },
);

// ---- the teleprinter in its corner --------------------------------------------------------------------------------------
const printer = [
  rimLit(place(art.teletype(k), { x: 130, y: 640, scale: 3.1 }), { light: k.paper, dx: 3, dy: -2 }),
  line(k.paper, 3, 'M150 226C196 190 210 250 176 262S150 320 206 330'),
];
// ---- the barman ---------------------------------------------------------------------------------------------------------
const whites = art.wardrobe(k, {
  cloth: k.paper,
  sleeve: k.paperShade,
  trousers: k.ink,
  skin: k.paperWarm,
  fold: k.midPale,
  shade: k.paperShade,
});
const tumbler = [
  fill(k.midPale, poly('-4,-11 4,-11 3.2,0 -3.2,0')),
  line(k.paper, 0.8, 'M-4 -11H4'),
];
const barman = rimLit(
  place(
    art.profile(whites, {
      hair: 'fringe',
      pose: {
        near: { arm: [14, 100], leg: [2, -2] },
        far: { arm: [22, 112], leg: [-3, -4] },
        neck: 10,
        lean: 4,
      },
      held: place(tumbler, { x: 10, y: -2, turn: -30 }),
    }),
    { x: 660, y: 782, scale: 2.95 },
  ),
  { light: k.ink, dx: -4, dy: 0 },
);

// ---- the counter ----------------------------------------------------------------------------------------------------------
const bar = [
  fill(k.signalDeep, poly([-60, BAR], [1660, BAR], [1660, BAR + 44], [-60, BAR + 44])),
  line(k.paperWarm, 5, open([-60, BAR + 1], [1660, BAR + 1])),
  fill(k.ink, rect(-60, BAR + 44, 1720, 400)),
  halftone(k.signal, [280, BAR + 4, 1120, BAR + 42], (x) => 0.9 * (1 - Math.abs(x - 700) / 440), {
    pitch: 10,
    max: 9,
  }),
  [
    [40, 250],
    [310, 230],
    [560, 260],
    [840, 240],
    [1100, 260],
    [1380, 260],
  ].map(([x, w]) => art.panel(k.midDeep, x - 20, BAR + 74, w, 330, 18)),
];
const glass = (x, ink) =>
  place(
    [
      fill(k.paper, poly('-4.4,-13 4.4,-13 3.4,0 -3.4,0')),
      fill(ink, poly('-4,-8 4,-8 3.3,-0.6 -3.3,-0.6')),
    ],
    { x, y: BAR + 16, scale: 3 },
  );
const served = [
  glass(470, k.signal),
  glass(820, k.signalDeep),
  glass(1010, k.signal),
  place(art.ashtray(k), { x: 560, y: BAR + 20, scale: 2.6 }),
  place(art.newspaper(k), { x: 912, y: BAR + 6, scale: [1.5, 0.34], shear: -0.4 }),
];

// ---- the newsmen: two heads together, one who overhears -----------------------------------------------------------------------
const c = (over) => art.wardrobe(k, { skin: k.signalDeep, linen: k.paper, fold: k.mid, ...over });
const stool = (x) => [
  fill(k.signal, ellipse(x, 820, 78, 15)),
  fill(k.signalDeep, rect(x - 9, 832, 18, 120)),
  line(k.signal, 3, open([x - 8, 836], [x - 8, 948])),
];
const press = [
  stool(330),
  stool(520),
  stool(1006),
  rimLit(
    place(
      art.fromBehind(c({ cloth: k.midDeep, fold: k.midPale, hair: k.ink }), {
        hair: 'short',
        legs: false,
        headTurn: -12,
        arms: ['front', 'front'],
      }),
      { x: 524, y: 1096, scale: [3.5, 3.6], turn: -4 },
    ),
    { light: k.paper, dx: 5, dy: -3 },
  ),
  rimLit(
    place(
      art.fromBehind(c({ hat: k.ink, band: k.signal }), {
        hat: 'fedora',
        legs: false,
        headTurn: 9,
        arms: ['front', 'front'],
      }),
      { x: 318, y: 1090, scale: [3.5, 3.6], turn: 5 },
    ),
    { light: k.paper, dx: 5, dy: -3 },
  ),
  rimLit(
    place(
      art.fromBehind(c({ cloth: k.lift }), {
        hair: 'short',
        legs: false,
        headTurn: -8,
        arms: ['hip', 'front'],
      }),
      { x: 1000, y: 1100, scale: [3.5, 3.6], turn: -3 },
    ),
    { light: k.paper, dx: -5, dy: -3 },
  ),
];
// ---- near: the man at the wall telephone -----------------------------------------------------------------------------------
const phoneBox = place(
  [
    fill(k.ink, rect(-44, -70, 88, 150)),
    fill(k.signal, rect(-36, -62, 72, 134)),
    fill(k.signalDeep, rect(12, -62, 24, 134)),
    fill(k.ink, ellipse(-6, 12, 27)),
    fill(k.paper, ellipse(-6, 12, 9)),
    line(k.paper, 3.4, ellipse(-6, 12, 18), { dash: '3 8' }),
    fill(k.ink, rect(-26, -46, 52, 14)),
  ],
  { x: 1540, y: 330, scale: 1.15 },
);
const receiver = [fill(k.signal, curve('-4,-16! 3,-17! 4,-12! 1,-9 1,9 4,12! 3,17! -4,16! -5,0'))];
const caller = rimLit(
  place(
    [
      art.profile(art.wardrobe(k, { skin: k.paperWarm, band: k.signal, fold: k.mid }), {
        hat: 'fedora',
        dress: 'coat',
        pose: {
          near: { arm: [56, 216], leg: [2, -2] },
          far: { arm: [4, 30], leg: [-3, -4] },
          lean: 4,
        },
        held: place(receiver, { x: -4, y: -15, turn: -26 }),
      }),
    ],
    { x: 1306, y: 1108, scale: 4.5 },
  ),
  { light: k.paper, dx: -6, dy: -3, second: { light: k.signal, dx: 3, dy: 0 } },
);
const cord = line(k.signal, 5, 'M1396 470C1420 620 1480 640 1520 520S1530 430 1532 410');
const smoke = [line(k.midPale, 3, 'M584 548c20-50-30-80 4-140c24-48-20-84 8-150c14-34-8-60 6-96')];

export default art
  .scene({
    id: 'v_press',
    era: 1962,
    ground: k.ink,
    home: 'night',
    crop: '40% 42%',
    title: 'The bar of the National Press Club by night',
    desc: 'Newsmen on stools seen from behind, two heads together, before a lit wall of bottles. A barman in white dries a glass; at the right a man in a hat telephones.',
    hours: art.hours(k, 'night', {
      lamps: ['glow'],
      by: {
        dawn: { room: { [k.midDeep]: k.mid } },
        day: { room: art.lighter(k) },
        dusk: { room: { [k.ink]: k.lift, [k.lift]: k.midDeep, [k.midDeep]: k.mid } },
      },
    }),
  })
  .layer('room', 0.6, room)
  .layer('glow', 0.62, glow)
  .layer('figures', 0.85, [printer, barman])
  .layer('bar', 0.95, [bar, served])
  .layer('press', 1.1, [press, smoke])
  .layer('foreground', 1.3, [phoneBox, cord, caller]);
