// Press conference in the President's office, half past four, 20 October 1933: forty hats and notebooks,
// and over them one sheet of paper, held up.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, curve, place, halftone, rimLit, chance } = art;

const k = art.inks(1933);
const outside = art.skies(k).day;
const wins = [
  { x: 452, y: -60, w: 176, h: 440 },
  { x: 712, y: -60, w: 176, h: 440 },
  { x: 972, y: -60, w: 176, h: 440 },
];
const sky = [
  fill(outside.body, rect(380, -60, 840, 500)),
  halftone(outside.high, [380, -60, 1220, 160], art.down(-60, 170, 0.85, 0), { max: 13 }),
  halftone(outside.low, [380, 100, 1220, 400], art.down(110, 360, 0, 0.9), { max: 13 }),
];
const lawn = [
  fill(k.midPale, rect(380, 322, 840, 120)),
  art.treeLine(k.mid, 380, 1220, 336, 14, 38, { seed: 4 }),
  art.bareTree(k.midDeep, 560, 372, 300, { seed: 9, width: 10, depth: 5 }),
  art.bareTree(k.midDeep, 1040, 372, 260, { seed: 14, width: 9, depth: 5 }),
];
const wall = [
  art.wallWithHoles(k.mid, rect(-80, -80, 1760, 760), ...wins.map((w) => rect(w.x, w.y, w.w, w.h))),
  wins.map((w) =>
    art.glazing(k, w.x, w.y, w.w, w.h, {
      cols: 2,
      rows: 3,
      transom: 0.24,
      casing: 16,
      bar: 7,
      ink: k.midDeep,
    }),
  ),
  [420, 680, 940].map((x) => [
    art.curtain(k, x - 4, -60, 70, 470, { body: k.signal, fold: k.signalDeep, folds: 3 }),
    art.curtain(k, x + 244, -60, 70, 470, {
      dir: -1,
      body: k.signal,
      fold: k.signalDeep,
      folds: 3,
    }),
  ]),
  art.panel(k.midDeep, 40, 60, 300, 420, 20, 4),
  art.panel(k.midDeep, 1262, 60, 300, 420, 20, 4),
  fill(k.midDeep, rect(-80, 520, 1760, 100)),
  fill(k.lift, rect(-80, 620, 1760, 340)),
];
const clock = art.clock(k, 1412, 190, 86, 4, 30, {
  face: k.paper,
  rim: k.ink,
  hand: k.ink,
  second: k.signal,
});

// ---- the man behind the desk, the sheet over his head ----------------------------------------------------------------------
const c = art.wardrobe(k, { skin: k.paperWarm, fold: k.mid });
const president = rimLit(
  place(
    art.profile(c, {
      hair: 'short',
      pose: {
        lean: -2,
        hip: 52,
        neck: -12,
        near: { arm: [10, 84], leg: [86, 3] },
        far: { arm: [112, 150], leg: [80, -8] },
      },
    }),
    { x: 726, y: 690, scale: 2.7 },
  ),
  { light: k.paper, dx: -4, dy: -3 },
);
const S = [
  [818, 190],
  [936, 178],
  [948, 346],
  [830, 358],
];
const sheet = [
  fill(k.ink, poly([826, 198], [944, 186], [957, 354], [838, 366])),
  art.inQuad(art.typedPage(k, { rows: 7, to: 0.58, pen: 3 }), S),
  fill(k.paperWarm, curve('824,350 832,336 846,330 852,338 844,350 834,362')),
];
const desk = [
  fill(k.signalDeep, rect(500, 560, 620, 160)),
  fill(k.paperWarm, rect(490, 552, 640, 10)),
  rimLit(place(art.shipModel(k, { hull: k.ink, sail: k.paper }), { x: 1040, y: 554, scale: 0.9 }), {
    light: k.paper,
    dx: -2,
    dy: -1,
  }),
  place(art.telephone(k, k.ink, k.lift), { x: 560, y: 554, scale: 2.4 }),
];

// ---- the newsmen -----------------------------------------------------------------------------------------------------------
const r = chance(23);
const man = (
  x,
  y,
  s,
  { hat, hair = 'short', turn = 0, cloth = k.ink, band = k.signal, dx = 3 },
) => {
  const w = art.wardrobe(k, {
    cloth,
    skin: k.midPale,
    hat: cloth,
    band,
    fold: cloth === k.ink ? k.mid : k.midPale,
  });
  return [
    rimLit(
      place(
        art.fromBehind(w, {
          dress: hat ? 'coat' : 'suit',
          hat: hat && 'fedora',
          hair,
          headTurn: turn,
          legs: false,
          arms: 'front',
        }),
        { x, y, scale: s },
      ),
      { light: k.paper, dx, dy: -3 },
    ),
  ];
};
const rank = (y, s, xs, inks) =>
  xs.map((x, i) =>
    man(x + (r() - 0.5) * 20, y + (r() - 0.5) * 26, s, {
      hat: r() < 0.62,
      hair: ['short', 'fringe', 'full'][i % 3],
      turn: (r() - 0.5) * 22,
      cloth: inks[i % inks.length],
      band: [k.signal, k.midPale, k.paperWarm][i % 3],
      dx: x < 850 ? 3 : -3,
    }),
  );
const backRank = rank(872, 2.05, [330, 450, 1150, 1264, 1376, 210], [k.midDeep, k.lift]);
const midRank = rank(
  1010,
  2.6,
  [70, 232, 420, 600, 1010, 1190, 1380, 1540],
  [k.lift, k.midDeep, k.ink],
);
const nearRank = [
  man(150, 1330, 4.3, { hat: true, turn: 8, dx: 5 }),
  man(528, 1370, 4.2, { hat: false, hair: 'short', turn: 12, dx: 5, cloth: k.lift }),
  man(1130, 1360, 4.2, { hat: true, turn: -10, dx: -5, band: k.midPale, cloth: k.lift }),
  man(1490, 1330, 4.4, { hat: false, hair: 'fringe', turn: -8, dx: -5 }),
];
const hand = (x, y, s, turn, flip) =>
  place(
    [
      fill(k.paper, poly('-13,-34 12,-36 14,-2 -11,0')),
      line(k.mid, 1.1, 'M-8 -27l15-1.2M-7.6 -21l15-1.2M-7.2 -15l11-1'),
      line(k.ink, 1, 'M-12.6 -31l24.4-1.8', { dash: '1 2', cap: 'butt' }),
      fill(k.midPale, curve('-5,-6! 8,-8 13,-4 12,4 8,14! -6,14!')),
      fill(k.ink, poly('-9,9 11,9 20,150 -18,150')),
      fill(k.paper, poly('-8,9 10,9 10.6,13 -8.4,13')),
    ],
    { x, y, scale: s, turn, flip },
  );
const notebooks = [
  hand(318, 640, 3, -8),
  hand(1330, 650, 3.1, 10, true),
  hand(700, 742, 2.6, 6),
  hand(962, 752, 2.5, -6, true),
];

export default art
  .scene({
    id: 'v_press_33',
    era: 1933,
    home: 'day',
    crop: '56% 24%',
    ground: k.ink,
    title: 'Press day in the President’s office',
    desc: 'Seen over the hats and notebooks of a crowd of newsmen: a man behind a desk before three tall windows holds up one sheet of paper. The clock stands at half past four.',
    hours: art.hours(k, 'day', {
      sky: ['sky'],
      by: {
        dawn: {
          skyline: { [k.midPale]: k.mid, [k.mid]: k.midDeep, [k.midDeep]: k.ink },
          room: { [k.mid]: k.midDeep, [k.midDeep]: k.lift },
        },
        dusk: {
          skyline: { [k.midPale]: k.signalDeep, [k.mid]: k.ink, [k.midDeep]: k.ink },
          room: { [k.mid]: k.midDeep, [k.midDeep]: k.lift },
        },
        night: {
          skyline: { [k.midPale]: k.lift, [k.mid]: k.ink, [k.midDeep]: k.ink },
          room: {
            [k.mid]: k.lift,
            [k.midDeep]: k.ink,
            [k.signal]: k.signalDeep,
            [k.signalDeep]: k.ink,
          },
        },
      },
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('skyline', 0.2, lawn)
  .layer('room', 0.5, wall)
  .layer('clock', 0.5, clock)
  .layer('figures', 0.7, [president, desk, sheet])
  .layer('press', 0.85, [backRank, midRank])
  .layer('notebooks', 1.1, notebooks)
  .layer('foreground', 1.3, nearRank);
