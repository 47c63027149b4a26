// A windowless office in the basement of the West Wing, at night: a man before a half-written speech, walls of paper,
// a photograph turned away, and under the lamp the folder that has no title.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(2013);
const r = art.chance(23);
const DESK = 566;
// ---- the low ceiling ------------------------------------------------------------------------------------------------------
const ceiling = [
  fill(k.lift, poly('-80,-80 1680,-80 1500,120 100,120')),
  line(
    k.ink,
    3,
    [-60, 10, 70].map((y) => open([-80, y], [1680, y])).join('') +
      [-3, -2, -1, 0, 1, 2, 3]
        .map((i) => open([800 + i * 200, 120], [800 + i * 290, -80]))
        .join(''),
  ),
  fill(
    k.ink,
    poly('-80,-80 100,120 100,140 -80,140') + poly('1680,-80 1500,120 1500,140 1680,140'),
  ),
  line(k.midDeep, 16, open('-60,150 1660,150'), { cap: 'butt' }),
  line(k.mid, 4, open('-60,145 1660,145')),
  fill(k.midDeep, [240, 760, 1320].map((x) => rect(x, 132, 16, 34)).join('')),
];
const tube = [
  fill(k.mid, poly('640,20 980,20 1010,62 610,62')),
  line(k.midPale, 4, open('640,34 985,34') + open('626,50 998,50')),
];
// ---- the wall of paper -------------------------------------------------------------------------------------------------------
const sheets = [];
for (let j = 0; j < 3; j++)
  for (let i = 0; i < 15; i++) {
    const x = 60 + i * 106 + (r() - 0.5) * 26 + (j % 2) * 40;
    const y = 232 + j * 116 + (r() - 0.5) * 22;
    if (r() < 0.13) continue;
    const ink = [k.midPale, k.paperShade, k.mid, k.midPale][Math.floor(r() * 4)];
    const n = 3 + Math.floor(r() * 4);
    sheets.push(
      place(
        [
          fill(ink, rect(-36, -46, 72, 94)),
          line(
            k.midDeep,
            2.4,
            Array.from({ length: n }, (_, q) =>
              open([-26, -28 + q * 12], [q === n - 1 ? -2 : 14 + r() * 12, -28 + q * 12]),
            ).join(''),
          ),
          r() < 0.25 && line(k.signal, 3, 'M-24 26q12 -8 22 0t20 -2'),
        ],
        { x, y, turn: (r() - 0.5) * 9 },
      ),
    );
  }
const wall = [
  fill(k.ink, rect(-80, 120, 1760, 480)),
  sheets,
  fill(k.ink, rect(-80, 540, 1760, 40)),
];
// ---- desk and screen -----------------------------------------------------------------------------------------------------------
const desk = [
  fill(k.lift, poly([60, DESK], [1540, DESK], [1760, 980], [-160, 980])),
  line(k.mid, 4, open([60, DESK], [1540, DESK])),
];
const S = { x: 372, y: 262, w: 470, h: 268 };
const screen = [
  fill(
    k.ink,
    rect(S.x - 18, S.y - 18, S.w + 36, S.h + 40) + rect(S.x + S.w / 2 - 36, S.y + S.h, 72, 60),
  ),
  fill(
    k.ink,
    poly([S.x + 130, 600], [S.x + S.w - 130, 600], [S.x + S.w - 90, 622], [S.x + 90, 622]),
  ),
  fill(k.paper, rect(S.x, S.y, S.w, S.h)),
  fill(k.midPale, rect(S.x, S.y, S.w, 20)),
  line(
    k.mid,
    6,
    [0, 1, 2, 3, 4]
      .map((i) =>
        open(
          [S.x + 250, S.y + 54 + i * 24],
          [S.x + [440, 424, 446, 430, 344][i], S.y + 54 + i * 24],
        ),
      )
      .join(''),
  ),
  line(
    k.mid,
    6,
    [0, 1, 2, 3]
      .map((i) => open([S.x + 34, S.y + 54 + i * 24], [S.x + 60, S.y + 54 + i * 24]))
      .join(''),
  ),
  fill(k.signal, rect(S.x + 356, S.y + 138, 6, 24)),
];
const screenGlow = halftone(
  k.paper,
  [180, 130, 1040, DESK],
  (x, y) =>
    x > S.x - 20 && x < S.x + S.w + 20 && y > S.y - 20
      ? 0
      : art.pool(600, 400, 200, 400, 0.42)(x, y),
  { max: 8, levels: 8 },
);
const onDeskGlow = halftone(
  k.midPale,
  [240, 626, 960, 800],
  art.pool(600, 610, 60, 320, 0.8, 0.5),
  { max: 10, levels: 8 },
);
// ---- lamp, folder, telephone, photograph ------------------------------------------------------------------------------------------
const pool = halftone(k.signal, [860, 570, 1640, 940], art.pool(1210, 760, 170, 370, 1, 0.46), {
  max: 14,
  levels: 10,
});
const poolCore = [fill(k.signal, ellipse(1206, 766, 250, 108))];
const cone = halftone(
  k.paperWarm,
  [1000, 420, 1460, 760],
  art.cone(1152, 1268, 452, 1000, 1400, 740, 0.5, 0.42),
  { max: 8, levels: 8 },
);
const lampBack = halftone(k.signal, [960, 190, 1500, 560], art.pool(1210, 440, 50, 270, 0.6), {
  max: 9,
  levels: 8,
});
const lamp = [
  line(k.ink, 9, 'M1420 660C1430 560 1400 470 1260 428'),
  line(k.midPale, 3, 'M1424 656C1434 560 1404 468 1262 425'),
  fill(k.ink, ellipse(1420, 668, 62, 17)),
  fill(k.signalDeep, poly('1176,396 1250,392 1284,452 1136,452')),
  fill(k.signal, poly('1176,396 1212,394 1214,452 1136,452')),
  fill(k.paper, ellipse(1210, 453, 74, 8)),
];
const folder = [
  fill(k.signalDeep, poly('1078,714 1352,706 1420,846 1054,856')),
  fill(k.paperShade, poly('1070,704 1344,696 1410,834 1046,844')),
  fill(
    k.paper,
    poly('1066,694 1340,686 1406,824 1040,834') + poly('1230,689 1238,670 1318,667 1324,687'),
  ),
  line(k.midPale, 3, open('1074,704 1336,696')),
  line(k.paperShade, 3, open('1048,820 1396,810')),
];
const phone = place(art.deskPhone(k, { body: k.mid, keys: k.paperShade, screen: k.signal }), {
  x: 950,
  y: 690,
  scale: 4.4,
});
const photo = [
  fill(k.midDeep, poly('150,520 262,508 272,640 164,654')),
  line(k.midPale, 3.5, poly('150,520 262,508 272,640 164,654')),
  fill(k.ink, poly('204,560 222,558 246,664 226,668')),
  line(k.mid, 3, open('206,562 228,664')),
];
const cups = [
  place(art.cup(k, { hot: false, china: k.midPale, far: k.mid }), { x: 318, y: 706, scale: 5 }),
];
// ---- the man before the speech -------------------------------------------------------------------------------------------------------
const c = art.wardrobe(k, { cloth: k.ink, skin: k.ink, linen: k.mid, fold: k.midDeep });
const man = [
  rimLit(
    place(
      art.fromBehind(c, {
        dress: 'shirt',
        hair: 'short',
        arms: ['front', 'front'],
        headTurn: 7,
        legs: false,
      }),
      { x: 530, y: 1152, scale: 4.5 },
    ),
    {
      light: k.paper,
      dx: 5,
      dy: -4,
      second: { light: k.midPale, dx: -4, dy: -1 },
    },
  ),
  rimLit(fill(k.ink, curve('366,960! 370,730 400,706 530,700 660,706 690,730 696,960!')), {
    light: k.signal,
    dx: 4,
    dy: -3,
  }),
  line(k.mid, 3, 'M398 740C450 728 610 728 664 740M402 790C460 782 604 782 660 790'),
];

const layers = {
  room: [ceiling, wall],
  tube,
  glow: [screenGlow, lampBack],
  desk: [desk, onDeskGlow, screen],
  pool: [pool, poolCore],
  things: [photo, cups, phone, folder, lamp],
  light: cone,
  figures: man,
};
const depth = {
  room: 0.5,
  tube: 0.52,
  glow: 0.5,
  desk: 0.8,
  pool: 0.9,
  things: 0.9,
  light: 0.95,
  figures: 1.2,
};
export default Object.entries(layers).reduce(
  (s, [id, marks]) => s.layer(id, depth[id], marks),
  art.scene({
    id: 'v_office_14h',
    era: 2013,
    home: 'night',
    crop: '74% 78%',
    ground: k.ink,
    title: 'A basement office in the West Wing',
    desc: 'A low room without windows, papers on every wall. A man sits before a half-written page on a screen. Under the lamp beside him lies a folder with no title; a photograph is turned to the wall.',
    hours: art.hours(k, 'night', {
      lamps: [],
      by: art.fitted(layers, {
        dawn: { tube: { [k.midPale]: k.paper } },
        day: {
          tube: { [k.mid]: k.paper, [k.midPale]: k.paperWarm },
          room: {
            [k.ink]: k.midDeep,
            [k.lift]: k.mid,
            [k.mid]: k.midPale,
            [k.midPale]: k.paperShade,
            [k.paperShade]: k.paper,
          },
          desk: { [k.lift]: k.mid, [k.midPale]: k.paperShade },
        },
        dusk: {
          tube: { [k.mid]: k.paper, [k.midPale]: k.paperWarm },
          room: { [k.ink]: k.lift, [k.lift]: k.midDeep },
        },
      }),
    }),
  }),
);
