// The Blue House, Seoul, 10 February 2018: blue tiles under a winter hill, one door lit,
// and on the snow an empty car whose door stands open for a guest who did not come.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(2013);
const dusk = art.skies(k).dusk;
const G = 690;
const sky = [
  fill(dusk.body, rect(-60, -60, 1720, 700)),
  halftone(dusk.high, [-60, -60, 1660, 330], art.down(-60, 350, 0.95, 0), { max: 14, levels: 16 }),
  halftone(dusk.low, [-60, 200, 1660, 520], art.down(190, 500, 0, 0.95), { max: 13, levels: 16 }),
];
const hill = [
  fill(
    k.midDeep,
    curve(
      '-60,620! -60,440! 140,410 340,384 560,340 760,290 940,216 1060,150 1150,112! 1226,136 1320,210 1440,284 1560,330 1660,356! 1660,620!',
    ),
  ),
  fill(
    k.midPale,
    curve(
      '1150,112! 1226,136 1320,210 1390,256! 1320,246 1284,212! 1270,262 1226,214 1204,178! 1186,228 1158,188! 1130,216 1092,198! 1056,254 1012,232! 1060,162 1116,128',
    ),
  ),
  [60, 150, 240, 1330, 1420, 1510, 1590].map((x, i) =>
    place(art.pine(k.ink, 150 + (i % 3) * 44), { x, y: 600 }),
  ),
  art.treeLine(k.ink, -60, 1660, 560, 14, 40, { seed: 5, depth: 120 }),
];
// ---- the house: two roofs, columns, one lit door ---------------------------------------------------------------------------
const X = 640;
const house = [
  fill(k.midPale, rect(X - 420, 400, 840, 230)),
  fill(k.mid, rect(X - 420, 400, 840, 26)),
  [-380, -260, -140, 140, 260, 380].map((d) => [
    fill(k.paperShade, rect(X + d - 17, 410, 34, 220)),
    fill(k.mid, rect(X + d + 5, 410, 12, 220)),
  ]),
  [-350, -230, 170, 290].map((d) => [
    fill(k.ink, rect(X + d + 10, 452, 60, 130)),
    line(
      k.mid,
      2,
      rect(X + d + 10, 452, 60, 130) +
        open([X + d + 40, 452], [X + d + 40, 582]) +
        open([X + d + 10, 516], [X + d + 70, 516]),
    ),
  ]),
  fill(k.paperShade, rect(X - 470, 620, 940, 22)),
  fill(k.midPale, rect(X - 500, 640, 1000, 24)),
  fill(k.mid, rect(X - 530, 662, 1060, 34)),
  place(
    art.tiledRoof(k, 1120, 150, {
      tile: k.mid,
      rib: k.midDeep,
      ridge: k.paper,
      ribs: 34,
      ridgeW: 0.62,
    }),
    { x: X, y: 410 },
  ),
  place(
    art.tiledRoof(k, 620, 140, {
      tile: k.mid,
      rib: k.midDeep,
      ridge: k.paper,
      ribs: 22,
      ridgeW: 0.6,
    }),
    { x: X, y: 272 },
  ),
  fill(k.ink, rect(X - 250, 282, 500, 4)),
  // snow lying on the tiles
  fill(
    k.paper,
    curve([
      [X - 340, 262, 1],
      [X - 200, 250],
      [X, 256],
      [X + 180, 250],
      [X + 346, 262, 1],
      [X + 220, 268],
      [X, 266],
      [X - 220, 268],
    ]),
  ),
];
const door = [
  fill(k.ink, rect(X - 74, 436, 148, 196)),
  fill(k.signal, rect(X - 62, 446, 124, 186)),
  halftone(k.paper, [X - 62, 446, X + 62, 632], art.pool(X, 540, 20, 110, 0.95), {
    pitch: 10,
    max: 10,
    inside: rect(X - 62, 446, 124, 186),
  }),
  line(k.ink, 4, open([X - 24, 446], [X - 24, 632]) + open([X + 24, 446], [X + 24, 632])),
];
const doorGlow = halftone(
  k.signal,
  [X - 330, 420, X + 330, 760],
  (x, y) =>
    Math.abs(x - X) < 74 && y > 434 && y < 634 ? 0 : art.pool(X, 570, 90, 260, 0.75, 0.8)(x, y),
  {
    max: 10,
    levels: 9,
  },
);
// someone at the door has stopped looking out
const c = (over) => art.wardrobe(k, { skin: k.ink, linen: k.ink, fold: k.ink, ...over });
const waiter = place(
  art.profile(c(), {
    hair: 'short',
    pose: { neck: 14, near: { arm: [6, 60], leg: [2, -2] }, far: { arm: [8, 64], leg: [-3, -4] } },
  }),
  { x: X + 6, y: 634, scale: 0.94 },
);
// ---- snow, the drive, tracks that stop -------------------------------------------------------------------------------------
const snow = [
  fill(k.paperShade, rect(-60, G, 1720, 300)),
  halftone(k.mid, [-60, G, 1660, 948], art.down(G + 40, 950, 0, 0.75), { max: 12, levels: 10 }),
  fill(
    k.midPale,
    curve('560,694! 720,694! 860,760 1200,820 1660,850! 1660,960! 1100,930 760,850 600,760!'),
  ),
  line(k.mid, 5, 'M640 700C700 780 1000 850 1640 886M700 700C780 770 1060 824 1640 852'),
];
const tracks = Array.from({ length: 9 }, (_, i) => {
  const t = i / 8;
  return [640 + 40 * t + (i % 2 ? 14 : -14), 706 + 74 * t];
});
const prints = fill(k.mid, tracks.map(([x, y]) => ellipse(x, y, 8, 4)).join(''));
const car = [
  fill(k.midDeep, ellipse(1040, 842, 420, 22)),
  halftone(k.signal, [720, 800, 1100, 900], art.pool(900, 846, 30, 170, 0.9, 0.3), {
    max: 10,
    levels: 8,
  }),
  rimLit(
    place(
      art.limousine(k, {
        door: true,
        glass: k.lift,
        gleam: k.midPale,
        seat: k.paperWarm,
        lamp: k.paper,
      }),
      { x: 1040, y: 844, scale: 1.72 },
    ),
    {
      light: k.paper,
      dx: -3,
      dy: -4,
    },
  ),
];
const guard = rimLit(
  place(
    art.fromBehind(art.wardrobe(k, { skin: k.midDeep, fold: k.mid }), {
      dress: 'coat',
      hair: 'short',
      arms: 'front',
      headTurn: 9,
    }),
    { x: 424, y: 872, scale: 2.1 },
  ),
  { light: k.signal, dx: 3, dy: -3, second: { light: k.paper, dx: -3, dy: -1 } },
);
const flakes = art.snow(k.paper, [-48, -48, 1648, 930], 150, { seed: 21, size: 8 });
const branch = [art.bareTree(k.ink, 60, 1010, 860, { seed: 16, width: 34, depth: 6 })];

export default art
  .scene({
    id: 'v_bluehouse_18',
    era: 2013,
    home: 'dusk',
    crop: '58% 84%',
    ground: k.ink,
    title: 'The presidential house in Seoul, a winter dusk',
    desc: 'A house with sweeping blue tiles under a snowy hill; one door is lit and a figure in it looks down. On the drive a black car waits, its rear door open, its seat empty.',
    hours: art.hours(k, 'dusk', {
      sky: ['sky'],
      lamps: ['glow'],
      by: {
        dawn: { skyline: { [k.ink]: k.midDeep, [k.midDeep]: k.mid } },
        day: {
          skyline: { [k.midDeep]: k.midPale, [k.ink]: k.mid, [k.midPale]: k.paper },
          room: { [k.midPale]: k.paperShade, [k.paperShade]: k.paper, [k.ink]: k.midDeep },
          ground: { [k.paperShade]: k.paper, [k.midPale]: k.paperShade, [k.mid]: k.midPale },
        },
        night: {
          skyline: { [k.midDeep]: k.lift, [k.midPale]: k.mid },
          room: {
            [k.midPale]: k.mid,
            [k.paperShade]: k.midPale,
            [k.mid]: k.midDeep,
            [k.midDeep]: k.ink,
          },
          ground: { [k.paperShade]: k.mid, [k.midPale]: k.midDeep, [k.mid]: k.ink },
        },
      },
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('skyline', 0.25, hill)
  .layer('room', 0.42, house)
  .layer('door', 0.43, [door, waiter])
  .layer('ground', 0.55, [snow, prints])
  .layer('glow', 0.56, doorGlow)
  .layer('figures', 1, [guard, car])
  .layer('foreground', 1.3, branch)
  .layer('snow', 1.35, flakes);
