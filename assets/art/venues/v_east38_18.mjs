// A high apartment on East 38th Street, Manhattan, 30 May 2018: a table laid for five,
// and beyond the candles the city, being shown to a guest by an outstretched arm.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, open, ellipse, mirrored, place, halftone, rimLit, chance } = art;

const k = art.inks(2013);
const dusk = art.skies(k).dusk;
const SILL = 632;
const sky = [
  fill(dusk.body, rect(-60, -60, 1720, 760)),
  halftone(dusk.high, [-60, -60, 1660, 330], art.down(-60, 340, 1, 0), { max: 15, levels: 18 }),
  halftone(dusk.low, [-60, 250, 1660, 640], art.down(240, 600, 0, 0.85), { max: 12, levels: 16 }),
];
const r = chance(17);
const row = (ink, lit, y, lo, hi, w0, w1, on, seed) => {
  const q = chance(seed);
  const out = [];
  for (let x = -60; x < 1660; ) {
    const w = w0 + q() * (w1 - w0);
    const h = lo + q() * (hi - lo);
    out.push(
      place(
        art.towerBlock(ink, lit, w, h, {
          cols: Math.max(2, Math.round(w / 18)),
          rows: Math.max(3, Math.round(h / 20)),
          on,
          seed: Math.floor(q() * 90) + 1,
        }),
        { x: x + w / 2, y },
      ),
    );
    x += w + 3;
  }
  return out;
};
const city = [
  row(k.signalDeep, k.signalDeep, SILL + 20, 90, 210, 50, 100, 0, 4),
  place(art.spireTower(k.midDeep, null, 150, 560), { x: 1010, y: SILL + 10 }),
  art.windowGrid(k.paper, 944, 330, 132, 290, 11, 18, () => r() < 0.5, { fx: 0.4, fy: 0.5 }),
  fill(k.signal, rect(978, 196, 64, 34) + rect(992, 150, 36, 34)),
  row(k.ink, k.signal, SILL + 30, 90, 240, 70, 130, 0.32, 11),
  place(
    art.towerBlock(k.ink, k.paper, 104, 400, { cols: 5, rows: 20, on: 0.36, seed: 8, cap: 20 }),
    { x: 1330, y: SILL + 20 },
  ),
  place(art.towerBlock(k.ink, k.signal, 96, 360, { cols: 5, rows: 18, on: 0.3, seed: 3 }), {
    x: 250,
    y: SILL + 20,
  }),
];
const glass = [
  fill(k.ink, rect(-80, -80, 1760, 96) + rect(-80, SILL, 1760, 40)),
  fill(k.ink, [-16, 520, 1130, 1590].map((x) => rect(x - 7, 0, 14, SILL)).join('')),
  line(
    k.midPale,
    2.6,
    [-16, 520, 1130, 1590].map((x) => open([x + 8, 16], [x + 8, SILL])).join('') +
      open([-80, SILL + 1], [1680, SILL + 1]),
  ),
];
const floor = [
  fill(k.lift, rect(-80, SILL + 38, 1760, 340)),
  halftone(k.signal, [200, SILL + 42, 1400, 940], art.pool(800, 720, 80, 520, 0.5, 0.4), {
    max: 9,
    levels: 8,
  }),
];
// ---- host and guest at the glass -----------------------------------------------------------------------------------------------
const c = (over) => art.wardrobe(k, { skin: k.midDeep, fold: k.mid, ...over });
const pair = [
  rimLit(
    place(
      art.profile(c({ cloth: k.ink }), {
        hair: 'fringe',
        pose: {
          lean: 2,
          neck: -6,
          near: { arm: [2, 14], leg: [4, 0] },
          far: { arm: [96, 100], leg: [-5, -5] },
        },
      }),
      {
        x: 566,
        y: 812,
        scale: 2.86,
      },
    ),
    { light: k.paper, dx: 4, dy: -3, second: { light: k.signal, dx: -3, dy: 1 } },
  ),
  rimLit(
    place(
      art.fromBehind(c({ cloth: k.lift, fold: k.midPale }), {
        hair: 'short',
        arms: 'behind',
        headTurn: 6,
      }),
      { x: 372, y: 818, scale: 2.8 },
    ),
    { light: k.paper, dx: 4, dy: -3, second: { light: k.signal, dx: -3, dy: 1 } },
  ),
  rimLit(
    place(
      art.profile(c({ cloth: k.ink }), {
        hair: 'short',
        pose: {
          neck: 10,
          near: { arm: [8, 98], leg: [2, -2] },
          far: { arm: [14, 94], leg: [-3, -4] },
        },
        held: place(art.papers(k, 1), { scale: 0.55, x: 2, y: -8 }),
      }),
      {
        x: 1440,
        y: 816,
        scale: 2.7,
        flip: true,
      },
    ),
    { light: k.signal, dx: -3, dy: -2 },
  ),
];
// ---- the table laid for five ----------------------------------------------------------------------------------------------------
const top = 'M-80 800C200 752 500 736 800 736S1400 752 1680 800V980H-80z';
const goblet = (x, y, s) =>
  place(
    [
      fill(k.midPale, mirrored('0,-22! 4.6,-22! 4,-14 0.8,-11 0.8,-2 4,0! 0,0!')),
      line(k.paper, 0.8, 'M-4.4 -22h8.8M-3.6 -20L-3 -14'),
    ],
    { x, y, scale: s },
  );
const setting = (x, y, s) => [
  place(art.plate(k, { rim: k.mid, squash: 0.3 }), { x, y, scale: s }),
  line(
    k.paper,
    3,
    open([x - 16 * s, y - 3 * s], [x - 18 * s, y + 3 * s]) +
      open([x + 16 * s, y - 3 * s], [x + 18 * s, y + 3 * s]),
  ),
];
const table = [
  fill(k.paperShade, top),
  halftone(
    k.signal,
    [-60, 740, 1660, 948],
    (x, y) => 0.85 - art.pool(800, 820, 120, 620, 1, 0.32)(x, y),
    { max: 9, levels: 9, inside: top },
  ),
  line(k.paper, 4, 'M-80 800C200 752 500 736 800 736S1400 752 1680 800'),
];
const laid = [
  [330, 796, 3.2],
  [1270, 796, 3.2],
  [800, 766, 2.7],
].map(([x, y, s]) => [setting(x, y, s), goblet(x + 24 * s, y - 4 * s, s * 1.25)]);
const laidNear = [
  [360, 896, 5],
  [1240, 896, 5],
].map(([x, y, s]) => [setting(x, y, s), goblet(x + 27 * s, y - 8 * s, s * 1.2)]);
const candles = [
  [640, 822, 3],
  [716, 836, 3.6],
  [890, 836, 3.6],
  [966, 822, 3],
].map(([x, y, s], i) =>
  place(art.candle(k, [40, 52, 48, 38][i], { stick: k.midDeep, wax: k.paper, flame: k.signal }), {
    x,
    y,
    scale: s,
  }),
);
const candleGlow = halftone(
  k.paper,
  [480, 560, 1120, 830],
  (x, y) => Math.max(...[640, 716, 890, 966].map((cx) => art.pool(cx, 656, 12, 92, 0.7)(x, y))),
  { pitch: 12, max: 8, levels: 8 },
);
const flowers = place(
  [
    fill(k.midDeep, mirrored('0,-18! 16,-18! 13,-6 7,0! 0,0!')),
    fill(k.mid, ellipse(-14, -24, 9, 7) + ellipse(14, -25, 9, 7) + ellipse(0, -30, 10, 8)),
    fill(
      k.paper,
      ellipse(-9, -30, 6) + ellipse(7, -34, 7) + ellipse(16, -27, 5) + ellipse(-18, -22, 4),
    ),
  ],
  { x: 803, y: 850, scale: 3 },
);
const chairs = [170, 800, 1430].map((x) =>
  rimLit(
    place(art.chairBack(k, { w: 56, h: 104, body: k.lift, frame: k.ink, studs: null }), {
      x,
      y: 1294,
      scale: 4,
    }),
    { light: k.signal, dx: 0, dy: -4 },
  ),
);

export default art
  .scene({
    id: 'v_east38_18',
    era: 2013,
    home: 'dusk',
    crop: '52% 40%',
    ground: k.ink,
    title: 'An apartment high over Manhattan, evening',
    desc: 'Behind a table laid for five with candles, a glass wall shows the lit skyline. A host stretches out an arm towards it beside a guest with hands clasped; a third man reads a paper.',
    hours: art.hours(k, 'dusk', {
      sky: ['sky'],
      lamps: ['glow'],
      by: {
        dawn: { skyline: { [k.signalDeep]: k.midPale, [k.ink]: k.midDeep, [k.midDeep]: k.mid } },
        day: {
          skyline: {
            [k.signalDeep]: k.paperShade,
            [k.ink]: k.mid,
            [k.midDeep]: k.midPale,
            [k.signal]: k.midPale,
            [k.paper]: k.paperShade,
          },
          floor: { [k.lift]: k.mid, [k.signal]: k.midPale },
          table: { [k.signal]: k.midPale },
        },
        night: { skyline: { [k.signalDeep]: k.midDeep, [k.midDeep]: k.lift } },
      },
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('skyline', 0.25, city)
  .layer('room', 0.5, glass)
  .layer('floor', 0.6, floor)
  .layer('figures', 0.85, pair)
  .layer('table', 1, table)
  .layer('glow', 1.02, candleGlow)
  .layer('laid', 1.05, [laid, flowers, candles, laidNear])
  .layer('foreground', 1.3, chairs);
