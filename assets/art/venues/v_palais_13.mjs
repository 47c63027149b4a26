// The Palais des Nations, Geneva, three in the morning: a horseshoe of tired shapes round one lamp and the signed sheets.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, place, halftone, rimLit } = art;

const k = art.inks(2013);
const c = (o) => art.wardrobe(k, { skin: k.midDeep, fold: k.mid, ...o });
const wall = [
  fill(k.lift, rect(-80, -80, 1760, 560)),
  Array.from({ length: 9 }, (_, i) => [
    fill(k.midDeep, rect(-70 + i * 190, -80, 120, 560)),
    fill(k.ink, rect(40 + i * 190, -80, 10, 560)),
  ]),
  fill(k.ink, rect(-80, 440, 1760, 60)),
  art.clock(k, 800, 104, 66, 2, 56, { face: k.paper, rim: k.ink, hand: k.ink, second: k.signal }),
];
const INKS = [
  [k.signal, k.paper, k.mid],
  [k.paper, k.mid, k.signalDeep],
  [k.midPale, k.signal, k.ink],
  [k.signalDeep, k.paper, k.signal],
  [k.mid, k.signal, k.paper],
  [k.paper, k.signalDeep, k.mid],
  [k.midPale, k.paper, k.signal],
  [k.mid, k.midPale, k.signal],
];
const flags = INKS.map(([a, b, d], i) =>
  place(
    art.droopedFlag(k, 250, {
      stripes: [a, i % 2 ? a : b],
      canton: i % 3 ? null : d,
      staff: k.paper,
    }),
    {
      x: 240 + i * 160 - (i < 4 ? 40 : -40),
      y: 470,
      scale: 1.12,
    },
  ),
);
const floor = [
  fill(k.ink, rect(-80, 480, 1760, 500)),
  halftone(k.midDeep, [-48, 490, 1648, 948], art.pool(800, 700, 100, 800, 0.7, 0.5), {
    max: 11,
    levels: 8,
  }),
];
// ---- the horseshoe, open towards us --------------------------------------------------------------------------------------------
const E1 = [800, 930, 800, 400];
const E2 = [800, 950, 560, 250];
const arc = ([cx, cy, rx, ry], n = 24) =>
  Array.from({ length: n + 1 }, (_, i) => {
    const a = Math.PI * (1 + i / n);
    return [cx + Math.cos(a) * rx, cy + Math.sin(a) * ry];
  });
const top = poly(...arc(E1), ...arc(E2).reverse());
const table = [
  fill(k.ink, poly(...arc(E2), ...arc([800, 1010, 560, 250]).reverse())),
  fill(k.signalDeep, top),
  line(k.signal, 4, open(...arc(E1))),
  fill(k.lift, poly(...arc(E2), ...arc([800, 990, 556, 250]).reverse())),
  line(k.midPale, 3, open(...arc(E2))),
];
const light = halftone(k.signal, [100, 500, 1500, 948], art.pool(800, 610, 110, 520, 1, 0.5), {
  max: 12,
  levels: 10,
  inside: top,
});
const P = (t, v = 0.5) => {
  const a = Math.PI * (1 + t);
  return [
    800 + Math.cos(a) * (E1[2] * (1 - v) + E2[2] * v),
    940 + Math.sin(a) * (E1[3] * (1 - v) + E2[3] * v),
  ];
};
const slump = (t, s, o, over, flip, more = {}) => {
  const [x, y] = P(t, -0.06);
  return rimLit(
    place(
      art.profile(c(over), {
        hair: o,
        pose: {
          from: 'sitForward',
          lean: 26,
          hip: 50,
          neck: 20,
          near: { arm: [40, 120], leg: [86, 0] },
          far: { arm: [56, 96], leg: [80, -8] },
          ...more,
        },
      }),
      { x, y: y + 58 * s, scale: s, flip },
    ),
    {
      light: k.signal,
      dx: flip ? -4 : 4,
      dy: -3,
      second: { light: k.midPale, dx: flip ? 3 : -3, dy: -1 },
    },
  );
};
const back = (t, s, o = {}, over = {}) => {
  const [x, y] = P(t, -0.1);
  return rimLit(
    place(art.profile(c(over), { pose: { from: 'sitForward', lean: 4, hip: 52, neck: 6 }, ...o }), {
      x,
      y: y + 62 * s,
      scale: s,
      flip: t > 0.5,
    }),
    { light: k.signal, dx: t > 0.5 ? -4 : 4, dy: -3 },
  );
};
const ministers = [
  slump(0.19, 2.5, 'fringe', { cloth: k.ink }, false),
  slump(0.3, 2.2, 'short', { cloth: k.lift, fold: k.midPale }, false, { lean: 12, neck: 30 }),
  back(0.39, 2, { hair: 'full' }, { cloth: k.midDeep, fold: k.midPale }),
  back(0.62, 2, { hair: 'short' }, { cloth: k.lift, fold: k.midPale }),
  slump(0.71, 2.2, 'full', { cloth: k.midDeep, fold: k.midPale }, true, {
    near: { arm: [44, 140], leg: [86, 0] },
  }),
  slump(0.82, 2.5, 'short', { cloth: k.ink }, true, { lean: 10, neck: -4 }),
];
const lamp = rimLit(
  place(art.lamp(k, { h: 62, w: 58, shade: k.paperWarm, deep: k.signal, foot: k.ink }), {
    x: 800,
    y: 590,
    scale: 3,
  }),
  { light: k.paper, dx: 3, dy: -2 },
);
const glow = halftone(k.signal, [560, 300, 1040, 600], art.pool(800, 440, 60, 220, 0.6), {
  max: 9,
  levels: 8,
});
const quad = (x, y, w, h, s) => [
  [x - w / 2 + s, y],
  [x + w / 2 + s, y],
  [x + w * 0.58 - s, y + h],
  [x - w * 0.58 - s, y + h],
];
const sheets = [
  [655, 628, 16, 6],
  [945, 628, -16, 6],
  [800, 612, 0, 7],
].map(([x, y, s, n]) => [
  fill(k.ink, poly(...quad(x + 6, y + 7, 118, 72, s))),
  art.inQuad(
    art.typedPage(k, { rows: n, from: 0.2, to: 0.62, pen: 2.6, h: 100, signed: k.signalDeep }),
    quad(x, y, 118, 72, s),
    100,
    100,
  ),
]);
const pen = [
  line(k.ink, 6, open([878, 664], [914, 694])),
  [0.1, 0.24, 0.77, 0.9].map((t) => {
    const [x, y] = P(t, 0.5);
    return place(art.cup(k, { hot: false }), { x, y, scale: 2.7 });
  }),
];
const chair = rimLit(
  place(art.chairBack(k, { w: 58, h: 108, body: k.midDeep, frame: k.ink, studs: null }), {
    x: 480,
    y: 1160,
    scale: 4,
  }),
  { light: k.signal, dx: 4, dy: -4 },
);

export default art
  .scene({
    id: 'v_palais_13',
    era: 2013,
    home: 'night',
    crop: '50% 70%',
    ground: k.ink,
    title: 'The Palais des Nations, Geneva, three in the morning',
    desc: 'Tired ministers sit as dark shapes round a horseshoe table, a row of flags and a clock near three behind them. Under the one lamp lie the signed sheets.',
    hours: art.hours(k, 'night', {
      lamps: ['glow'],
      by: {
        dawn: { room: { [k.lift]: k.midDeep, [k.midDeep]: k.mid } },
        day: {
          room: { [k.lift]: k.mid, [k.midDeep]: k.midPale, [k.ink]: k.midDeep },
          floor: { [k.ink]: k.midDeep, [k.midDeep]: k.mid },
          light: { [k.signal]: k.paperWarm },
        },
        dusk: { room: { [k.midDeep]: k.signalDeep } },
      },
    }),
  })
  .layer('room', 0.4, wall)
  .layer('flags', 0.5, flags)
  .layer('floor', 0.55, floor)
  .layer('glow', 0.7, glow)
  .layer('figures', 0.85, ministers)
  .layer('table', 0.95, table)
  .layer('light', 0.95, light)
  .layer('sheets', 1, [lamp, sheets, pen])
  .layer('foreground', 1.3, chair);
