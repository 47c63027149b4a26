// A state guest house in Pyongyang, 2018: a painted sea as high as the wall, and far apart before it two chairs,
// with one telephone between.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(2013);
const BASE = 560;
const day = art.skies(k).day;
const W = { x: 1420, y: -60, w: 220, h: 500 };
const sky = [
  fill(day.body, rect(1340, -60, 320, 560)),
  halftone(day.high, [1340, -60, 1660, 200], art.down(-60, 220, 0.8, 0), { max: 13 }),
];
const park = [
  fill(k.midPale, rect(1340, 330, 320, 160)),
  fill(
    k.paperShade,
    curve('1480,480! 1500,400 1530,352 1545,332! 1556,332! 1560,380 1600,430 1660,470! 1660,500!'),
  ),
  [1436, 1490, 1590, 1640].map((x, i) =>
    place(art.pine(k.mid, 110 + (i % 2) * 40), { x, y: 350 + (i % 2) * 14 }),
  ),
  fill(k.mid, rect(1476, 408, 52, 6) + rect(1482, 412, 5, 16) + rect(1518, 412, 5, 16)), // a bench, nobody on it
];
// ---- the wall and the painted wave ------------------------------------------------------------------------------------------
const P = { x: 60, y: 10, w: 1240, h: 486 };
const wave = (ink, pts) => fill(ink, curve(pts));
const painting = [
  fill(k.paperShade, rect(P.x, P.y, P.w, P.h)),
  halftone(k.midPale, [P.x, P.y, P.x + P.w, P.y + 240], art.down(P.y, P.y + 250, 0.8, 0), {
    max: 12,
    inside: rect(P.x, P.y, P.w, P.h),
  }),
  wave(
    k.midPale,
    '60,330! 160,300 280,312 380,270 520,292 640,244 800,286 940,250 1080,292 1190,262 1300,290! 1300,496! 60,496!',
  ),
  wave(
    k.mid,
    '60,420! 150,330 250,300 330,330 372,384 420,400! 400,340 440,270 520,214 620,196 716,214 770,262! 716,262 690,296 700,340! 770,376 850,372 930,330 1020,318 1100,340 1170,392! 1220,360 1300,350! 1300,496! 60,496!',
  ),
  wave(
    k.midDeep,
    '60,470! 180,430 300,440 420,420 520,330 590,300 640,312! 610,340 610,390 660,420! 780,452 900,430 1000,392 1080,400 1160,440 1300,420! 1300,496! 60,496!',
  ),
  // foam
  fill(
    k.paper,
    curve(
      '770,262! 716,212 620,192 520,210 440,268 404,336 420,402! 432,346 470,292 536,246 620,226 690,240 716,262!',
    ) +
      curve('250,298! 330,326 374,384 420,402! 380,376 326,340 262,318!') +
      curve('930,328! 1020,314 1104,338 1170,394! 1110,362 1020,338 948,346!'),
  ),
  art.specks(k.paper, 8, [
    [786, 246],
    [806, 268],
    [772, 286],
    [800, 224],
    [830, 250],
    [742, 236],
    [820, 292],
    [846, 276],
    [1190, 380],
    [1206, 400],
    [436, 400],
  ]),
  fill(k.midPale, curve('60,486! 300,470 600,480 900,462 1300,476! 1300,496! 60,496!')),
];
const wall = [
  art.wallWithHoles(k.midPale, rect(-80, -80, 1760, BASE + 80), rect(W.x, W.y, W.w, W.h)),
  fill(k.mid, rect(P.x - 26, P.y - 26, P.w + 52, P.h + 52)),
  line(k.paper, 4, rect(P.x - 14, P.y - 14, P.w + 28, P.h + 28)),
  art.glazing(k, W.x, W.y, W.w, W.h, { cols: 2, rows: 2, transom: 0.3, casing: 18, ink: k.mid }),
  fill(k.paper, poly([W.x - 60, -60], [W.x + 8, -60], [W.x - 6, 500], [W.x - 66, 500])),
  line(
    k.paperShade,
    4,
    [-44, -26, -8].map((d) => open([W.x + d, -60], [W.x + d * 1.2 - 2, 498])).join(''),
  ),
  fill(k.mid, rect(-80, BASE - 14, 1760, 16)),
];
const floor = [
  fill(k.paperShade, rect(-80, BASE, 1760, 420)),
  fill(k.mid, poly([120, 606], [1480, 606], [1800, 980], [-200, 980])),
  line(k.midPale, 6, poly([176, 624], [1424, 624], [1690, 960], [-90, 960])),
  [
    [470, 700, 1],
    [800, 800, 1.6],
    [1130, 700, 1],
  ].map(([x, y, s]) =>
    place(
      [
        line(k.midPale, 4, ellipse(0, 0, 90, 24) + ellipse(0, 0, 62, 16)),
        fill(k.midPale, ellipse(0, 0, 30, 8)),
        line(k.midPale, 3, 'M-120 0h30M90 0h30M0 -32v8M0 24v8'),
      ],
      { x, y, scale: s },
    ),
  ),
];
const lamps = [
  // a cold, even chandelier
  line(k.mid, 3, open([800, -60], [800, 40])),
  fill(
    k.paper,
    [-150, -100, -50, 0, 50, 100, 150]
      .map((d) => ellipse(800 + d, 44 + Math.abs(d) * -0.08, 19, 14))
      .join(''),
  ),
  fill(k.mid, rect(640, 54, 320, 7)),
];
// ---- two chairs, one telephone -----------------------------------------------------------------------------------------------
const put = (m, x, y, s, dx) =>
  rimLit(place(m, { x, y, scale: s }), { light: k.paper, dx, dy: -3 });
const chairs = [
  fill(
    k.midDeep,
    ellipse(486, 742, 150, 16) + ellipse(1180, 742, 150, 16) + ellipse(833, 728, 120, 13),
  ),
  put(art.stateChair(k, { body: k.midDeep, deep: k.ink }), 486, 742, 2.3, 3),
  put(art.stateChair(k, { body: k.midDeep, deep: k.ink }), 1180, 742, 2.3, -3),
];
const table = [
  fill(k.ink, rect(761, 622, 12, 106) + rect(893, 622, 12, 106)),
  fill(k.paper, poly('745,600 921,600 939,628 727,628')),
  fill(k.ink, rect(727, 628, 212, 8)),
  rimLit(place(art.telephone(k, k.signal, k.signalDeep), { x: 833, y: 622, scale: 4 }), {
    light: k.paper,
    dx: -3,
    dy: -3,
  }),
];
const c = (over) => art.wardrobe(k, { skin: k.midDeep, fold: k.mid, ...over });
const attendant = rimLit(
  place(
    art.profile(c({ cloth: k.ink }), {
      hair: 'short',
      pose: { near: { arm: [8, 40], leg: [2, -2] }, far: { arm: [10, 44], leg: [-3, -4] } },
    }),
    {
      x: 1372,
      y: 640,
      scale: 1.3,
      flip: true,
    },
  ),
  { light: k.paper, dx: 2, dy: -2 },
);
// near: the visitor, a folder at his side, has not been told which chair
const folder = place([fill(k.signal, rect(-15, 2, 32, 23)), fill(k.paper, rect(-13, -1, 28, 4))], {
  turn: 6,
});
const visitor = rimLit(
  place(
    [
      art.fromBehind(c({ cloth: k.ink }), { hair: 'short', headTurn: 8, arms: 'down' }),
      place(folder, { x: 24, y: -80 }),
    ],
    { x: 168, y: 1120, scale: 4 },
  ),
  { light: k.paper, dx: 5, dy: -3 },
);

export default art
  .scene({
    id: 'v_pyongyang_18',
    era: 2013,
    home: 'day',
    crop: '52% 62%',
    ground: k.midPale,
    title: 'A reception room in a Pyongyang guest house',
    desc: 'A very large room before a painted wave as high as the wall. Two armchairs stand far apart; on a small table between them one amber telephone. A visitor with a folder, seen from behind, waits.',
    hours: art.hours(k, 'day', {
      sky: ['sky'],
      by: {
        dawn: {
          skyline: { [k.midPale]: k.mid, [k.mid]: k.midDeep },
          room: { [k.midPale]: k.mid, [k.mid]: k.midDeep },
          floor: { [k.paperShade]: k.midPale, [k.mid]: k.midDeep, [k.midPale]: k.mid },
        },
        dusk: {
          skyline: { [k.midPale]: k.signalDeep, [k.mid]: k.ink, [k.paperShade]: k.signal },
          room: { [k.midPale]: k.mid, [k.mid]: k.midDeep },
          floor: { [k.paperShade]: k.paperWarm, [k.mid]: k.midDeep, [k.midPale]: k.mid },
        },
        night: {
          skyline: { [k.midPale]: k.midDeep, [k.mid]: k.ink, [k.paperShade]: k.mid },
          room: { [k.midPale]: k.midDeep, [k.mid]: k.ink },
          picture: {
            [k.paperShade]: k.midPale,
            [k.midPale]: k.mid,
            [k.mid]: k.midDeep,
            [k.midDeep]: k.ink,
            [k.paper]: k.paperShade,
          },
          floor: { [k.paperShade]: k.mid, [k.mid]: k.midDeep, [k.midPale]: k.mid },
        },
      },
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('skyline', 0.2, park)
  .layer('room', 0.5, wall)
  .layer('picture', 0.5, painting)
  .layer('lamps', 0.55, lamps)
  .layer('floor', 0.6, floor)
  .layer('figures', 0.9, [attendant, chairs, table])
  .layer('foreground', 1.3, visitor);
