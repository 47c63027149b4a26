// A dacha above Gagra on the Black Sea, a bright morning of October 1933: cypresses, a veranda,
// and a ciphered telegram kept from the wind by a pipe. It is decided here.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit, chance } = art;

const k = art.inks(1933);
const day = art.skies(k).day;
const SEA = 392;
const sky = [
  fill(day.body, rect(-60, -60, 1720, 500)),
  halftone(day.high, [-60, -60, 1660, 180], art.down(-60, 190, 0.9, 0), { max: 14, levels: 14 }),
  halftone(day.low, [-60, 120, 1660, SEA], art.down(120, SEA, 0, 1), { max: 14, levels: 14 }),
];
const sun = [
  halftone(k.paperWarm, [880, 20, 1420, SEA], art.glow(1150, 214, 84, 250, 0.9), {
    max: 11,
    levels: 10,
  }),
  fill(k.paper, ellipse(1150, 214, 90)),
];
const sea = [
  fill(k.midPale, rect(-60, SEA, 1720, 300)),
  halftone(k.mid, [-60, SEA + 6, 1660, 680], art.down(SEA, 640, 0.1, 0.75), {
    max: 12,
    levels: 10,
  }),
  art.glitter(k.paper, 1150, SEA + 6, 640, {
    n: 90,
    near: 130,
    spread: 300,
    len: 100,
    width: 4.4,
    seed: 6,
  }),
  line(k.paper, 3, open([-60, SEA], [1660, SEA])),
  // the coast running out to the left
  fill(
    k.mid,
    curve(
      '-60,420! -60,216! 60,190 150,232 240,226 330,290 430,318 520,366 680,393! 560,410 300,424',
    ),
  ),
  fill(k.midDeep, curve('-60,470! -60,318! 50,322 130,366 240,378 330,418! 200,452')),
  // a sail
  fill(k.signal, poly('794,386 794,318 826,382')),
  fill(k.midDeep, curve('778,386! 824,386! 814,396 788,396')),
];
const r = chance(5);
const cypress = (x, y, h, ink, shade) => {
  const w = h * 0.13;
  const side = (s) =>
    Array.from({ length: 9 }, (_, i) => {
      const t = (i + 1) / 10;
      const half = w * Math.sin(Math.PI * (0.1 + t * 0.78)) ** 0.8;
      return [s * half * (i % 2 ? 1 : 0.86), -h * (1 - t), i % 2 ? 1 : 0];
    });
  return place(
    [
      fill(ink, rect(-h * 0.014, -h * 0.08, h * 0.028, h * 0.1)),
      fill(ink, curve([[0, -h, 1], ...side(1), [0, -h * 0.04], ...side(-1).reverse()])),
      shade &&
        fill(
          shade,
          curve([
            [0, -h * 0.96, 1],
            [w * 0.3, -h * 0.7],
            [w * 0.6, -h * 0.42],
            [w * 0.52, -h * 0.14, 1],
            [w * 0.24, -h * 0.3],
            [w * 0.12, -h * 0.62],
          ]),
        ),
    ],
    { x, y },
  );
};
const garden = [
  cypress(92, 690, 480, k.midDeep, k.mid),
  cypress(232, 690, 560, k.midDeep, k.mid),
  cypress(1434, 690, 590, k.midDeep, k.mid),
  cypress(1560, 690, 500, k.midDeep, k.mid),
  cypress(348, 690, 330, k.midDeep, k.mid),
  art.treeLine(k.midDeep, -60, 520, 640, 20, 52, { seed: 4 }),
  art.treeLine(k.midDeep, 1300, 1680, 636, 20, 56, { seed: 6 }),
  art.treeLine(k.mid, 420, 1360, 656, 8, 26, { seed: 10 }),
];
// ---- the veranda ---------------------------------------------------------------------------------------------------------------
const RAIL = 548;
const FOOT = 690;
const baluster =
  'M-9 0V-8C-16 -30 -16 -46 -6 -62C-4 -76 -8 -84 -9 -90V-98H9V-90C8 -84 4 -76 6 -62C16 -46 16 -30 9 -8V0z';
const rail = [
  fill(k.paperShade, rect(-60, FOOT - 10, 1720, 22)),
  Array.from({ length: 30 }, (_, i) =>
    place(fill(k.paper, baluster), { x: -40 + i * 58, y: FOOT - 8, scale: [1, 1.18] }),
  ),
  fill(k.paper, rect(-60, RAIL, 1720, 26)),
  fill(k.paperShade, rect(-60, RAIL + 20, 1720, 8)),
];
const floor = [
  fill(k.signal, rect(-60, FOOT + 8, 1720, 300)),
  fill(
    k.paperWarm,
    Array.from({ length: 4 }, (_, j) => {
      const y0 = FOOT + 8 + 36 * j * (1 + j * 0.28);
      const y1 = FOOT + 8 + 36 * (j + 1) * (1 + (j + 1) * 0.28);
      const at = (i, y) => [800 + (i - 0.5) * 116 * (1 + (y - FOOT) / 330), y];
      return Array.from({ length: 19 }, (_, n) => n - 9)
        .filter((i) => (i + j) % 2 === 0)
        .map((i) => poly(at(i, y0), at(i + 1, y0), at(i + 1, y1), at(i, y1)))
        .join('');
    }).join(''),
  ),
];
const shade = [
  // the long shadows of a morning: rail, man, table
  halftone(
    k.signalDeep,
    [-60, FOOT + 12, 1660, FOOT + 74],
    art.down(FOOT + 12, FOOT + 80, 0.9, 0.2),
    { max: 10, levels: 7 },
  ),
  fill(k.signalDeep, poly('500,852 590,852 470,960 340,960')),
  fill(k.signalDeep, ellipse(1010, 890, 260, 30)),
];
const c = art.wardrobe(k, {
  cloth: k.paper,
  linen: k.paperShade,
  trousers: k.midDeep,
  skin: k.paperWarm,
  fold: k.midPale,
  hair: k.ink,
  shoe: k.ink,
});
const man = rimLit(
  place(
    art.fromBehind(c, { dress: 'tunic', hair: 'full', arms: 'behind', headTurn: 6, stance: 11 }),
    { x: 548, y: 856, scale: 2.5 },
  ),
  { light: k.ink, dx: -3.5, dy: 0 },
);
// ---- near: wicker table, telegram, pipe; the chair pushed back --------------------------------------------------------------------
const weave = (x0, x1, y0, y1, n) =>
  line(
    k.midDeep,
    2,
    Array.from({ length: n }, (_, i) => {
      const x = x0 + ((x1 - x0) * i) / (n - 1);
      const d = (x1 - x0) / (n - 1);
      return open([x, y0], [Math.min(x1, x + d), y1]) + open([x, y1], [Math.min(x1, x + d), y0]);
    }).join(''),
  );
const TX = 1012;
const TY = 700;
const table = [
  line(
    k.signalDeep,
    13,
    open([TX - 190, TY + 40], [TX - 150, 900]) +
      open([TX + 190, TY + 40], [TX + 150, 900]) +
      open([TX - 60, TY + 60], [TX - 40, 926]) +
      open([TX + 60, TY + 60], [TX + 40, 926]),
  ),
  line(k.signalDeep, 8, open([TX - 170, 820], [TX + 170, 820])),
  fill(
    k.signalDeep,
    `M${TX - 268} ${TY}V${TY + 44}C${TX - 200} ${TY + 124} ${TX + 200} ${TY + 124} ${TX + 268} ${TY + 44}V${TY}z`,
  ),
  weave(TX - 216, TX + 216, TY + 64, TY + 88, 20),
  fill(k.paperShade, ellipse(TX, TY, 272, 76)),
  line(k.signalDeep, 6, ellipse(TX, TY, 272, 76)),
  line(k.midPale, 2.4, ellipse(TX, TY, 236, 64) + ellipse(TX, TY, 200, 53)),
];
const Q = [
  [898, 664],
  [1074, 656],
  [1128, 738],
  [906, 750],
];
const cipher = [
  fill(k.paper, rect(0, 0, 100, 60)),
  fill(k.signal, rect(6, 5, 40, 6)),
  line(
    k.ink,
    2.6,
    [18, 26, 34, 42, 50].map((y) => open([8, y], [y === 50 ? 60 : 92, y])).join(''),
    { dash: '14 7', cap: 'butt' },
  ),
];
const telegram = [
  fill(k.ink, poly(...Q.map(([x, y]) => [x + 6, y + 9]))),
  art.inQuad(cipher, Q, 100, 60),
];
const pipe = place(
  [
    fill(
      k.signalDeep,
      curve(
        '-30,-8! -31,-34! -8,-34! -8,-16 0,-10 26,-12 62,-20! 88,-24! 88,-18! 62,-12 24,0 -4,6 -22,4',
      ),
    ),
    fill(k.ink, ellipse(-19.5, -34, 11.5, 4)),
    fill(k.ink, curve('62,-20! 88,-24! 88,-18! 62,-12!')),
    line(k.paper, 2.4, 'M-26 -28V-10'),
  ],
  { x: 1006, y: 720, scale: 1.55, turn: -4 },
);
const smoke = line(k.midDeep, 3, 'M976 660C958 620 996 596 978 556S1000 500 984 460');
const glass = place(art.teaGlass(k), { x: 1186, y: 716, scale: 4.2 });
const chair = [
  line(k.signalDeep, 12, open([1316, 760], [1296, 930]) + open([1510, 760], [1540, 930])),
  fill(k.signalDeep, curve('1286,760! 1280,560 1330,490 1420,474 1510,488 1566,560 1566,760!')),
  fill(k.paperShade, curve('1312,730! 1308,580 1350,520 1420,506 1490,518 1538,580 1538,730!')),
  weave(1324, 1526, 560, 600, 9),
  weave(1318, 1532, 600, 640, 9),
  weave(1316, 1534, 640, 680, 9),
  weave(1316, 1534, 680, 726, 9),
  fill(k.signal, curve('1290,742! 1350,722 1500,722 1560,742! 1556,790! 1296,790!')),
  line(
    k.signalDeep,
    14,
    'M1286 690C1250 690 1248 720 1262 800M1566 690C1602 690 1604 720 1590 800',
  ),
];
// a column and the vine over the eave
const leaves = Array.from({ length: 46 }, (_, i) => {
  const x = -40 + i * 37 + r() * 24;
  const y = 20 + r() * 42 + (i < 9 || i > 36 ? 34 : 0);
  const s = 15 + r() * 13;
  return place(fill('', curve('0,-1! 0.9,-0.5 0.7,0.5 0,1.3! -0.7,0.5 -0.9,-0.5')), {
    x,
    y,
    scale: s,
    turn: (r() - 0.5) * 60,
  })[0].d;
});
const eave = [
  fill(k.paper, rect(-60, -60, 1720, 72)),
  fill(k.paperShade, rect(-60, 4, 1720, 12)),
  fill(k.mid, leaves.filter((_, i) => i % 2).join('')),
  fill(k.midDeep, leaves.filter((_, i) => i % 2 === 0).join('')),
  fill(k.paper, rect(690, -60, 62, FOOT + 60)),
  fill(k.paperShade, rect(728, 12, 24, FOOT - 18)),
  fill(k.paper, rect(676, 60, 90, 18) + rect(676, FOOT - 40, 90, 44)),
];

export default art
  .scene({
    id: 'v_gagra_33',
    era: 1933,
    home: 'day',
    crop: '62% 66%',
    ground: k.paperShade,
    title: 'A dacha above Gagra on the Black Sea, in the morning',
    desc: 'On a sunlit veranda a ciphered telegram lies on a wicker table under a pipe. A man in a pale tunic stands at the balustrade with his back to us and looks out over cypresses and a bright sea.',
    hours: art.hours(k, 'day', {
      sky: ['sky'],
      by: {
        dawn: { sun: { [k.paperWarm]: k.signal }, skyline: { [k.midPale]: k.paperWarm } },
        dusk: {
          sun: { [k.paperWarm]: k.paper },
          skyline: {
            [k.midPale]: k.signalDeep,
            [k.mid]: k.ink,
            [k.midDeep]: k.ink,
            [k.paper]: k.paperWarm,
          },
          garden: { [k.midDeep]: k.ink, [k.mid]: k.midDeep },
          room: {
            [k.paper]: k.paperWarm,
            [k.paperShade]: k.midPale,
            [k.midDeep]: k.ink,
            [k.mid]: k.midDeep,
          },
          ground: { [k.paperWarm]: k.signal, [k.signal]: k.signalDeep },
          shade: { [k.signalDeep]: k.ink },
        },
        night: {
          sun: { [k.paperWarm]: k.midPale },
          skyline: {
            [k.midPale]: k.mid,
            [k.mid]: k.midDeep,
            [k.midDeep]: k.ink,
            [k.paper]: k.midPale,
          },
          garden: { [k.midDeep]: k.ink, [k.mid]: k.lift },
          room: {
            [k.paper]: k.midPale,
            [k.paperShade]: k.mid,
            [k.midDeep]: k.ink,
            [k.mid]: k.lift,
          },
          ground: { [k.paperWarm]: k.mid, [k.signal]: k.midDeep },
          shade: { [k.signalDeep]: k.ink },
          figures: { [k.paper]: k.midPale, [k.paperShade]: k.mid, [k.midPale]: k.mid },
          foreground: {
            [k.paperShade]: k.midPale,
            [k.signal]: k.signalDeep,
            [k.signalDeep]: k.ink,
          },
        },
      },
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('sun', 0.12, sun)
  .layer('skyline', 0.2, sea)
  .layer('garden', 0.35, garden)
  .layer('room', 0.6, [rail, eave])
  .layer('ground', 0.62, floor)
  .layer('shade', 0.64, shade)
  .layer('figures', 0.85, man)
  .layer('foreground', 1.15, [chair, table, telegram, smoke, pipe, glass]);
