// The Prime Minister's office, Tehran, in the autumn of the war, 1980: taped panes, sandbags, shoes at the door; on a low
// table, under a shaded lamp, a sum in pencil with very many noughts.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, mirrored, place, halftone, rimLit } = art;

const k = art.inks(1971);
const dusk = art.skies(k).dusk;
const W = { x: 250, y: -20, w: 470, h: 330 };
const BASE = 392;
const sky = [
  fill(dusk.body, rect(180, -80, 620, 480)),
  halftone(dusk.high, [180, -60, 800, 190], art.down(-60, 200, 0.95, 0), { max: 14, levels: 12 }),
  halftone(dusk.low, [180, 120, 800, 340], art.down(110, 330, 0, 0.95), { max: 13, levels: 10 }),
];
const horn = (x, y, s, flip) =>
  place(
    [
      fill(
        k.ink,
        curve('-30,-16! -30,16! -10,14 10,26 34,36! 40,34 42,-34 34,-36! 10,-26 -10,-14'),
      ),
      fill(k.midDeep, ellipse(37, 0, 7, 34)),
    ],
    { x, y, scale: s, flip },
  );
const crowdRow = (y, n, s, seed) => {
  const q = art.chance(seed);
  return Array.from({ length: n }, (_, i) => {
    const x = 200 + (i * 560) / n + q() * 20;
    const v = y + q() * 14;
    return (
      ellipse(x, v - 20 * s, 9 * s, 11 * s) +
      curve([
        [x - 20 * s, v + 20, 1],
        [x - 18 * s, v - 2],
        [x, v - 10 * s],
        [x + 18 * s, v - 2],
        [x + 20 * s, v + 20, 1],
      ]) +
      (i % 3 === 0
        ? curve([
            [x + 12 * s, v, 1],
            [x + 17 * s, v - 34 * s],
            [x + 22 * s, v - 40 * s],
            [x + 22 * s, v - 30 * s],
            [x + 20 * s, v + 4, 1],
          ])
        : '')
    );
  }).join('');
};
const outside = [
  fill(
    k.midDeep,
    curve(
      '180,260! 260,236! 330,200! 390,170! 430,196! 470,184! 540,220! 620,206! 720,250! 800,244! 800,400! 180,400!',
    ),
  ),
  fill(
    k.paper,
    poly('390,170 430,196 414,204 400,194 376,206 360,186') +
      poly('470,184 496,198 478,204 456,198'),
  ),
  line(k.ink, 7, 'M600 400V60'),
  horn(618, 84, 0.9, false),
  horn(584, 124, 0.8, true),
  fill(k.signalDeep, crowdRow(236, 14, 0.9, 4)),
  fill(k.ink, crowdRow(276, 11, 1.2, 9)),
];
// ---- the wall
const wall = [
  art.wallWithHoles(k.lift, rect(-80, -80, 1760, BASE + 82), rect(W.x, W.y, W.w, W.h)),
  fill(k.midDeep, rect(-80, 250, 330, 142) + rect(720, 250, 960, 142) + rect(250, 310, 470, 82)),
  fill(k.ink, rect(-80, 244, 330, 8) + rect(720, 244, 960, 8) + rect(-80, BASE - 14, 1760, 16)),
];
const X = W.w / 3;
const panes = [
  fill(
    k.ink,
    rect(W.x - 16, W.y, 16, W.h) +
      rect(W.x + W.w, W.y, 16, W.h) +
      [1, 2].map((i) => rect(W.x + X * i - 6, W.y, 12, W.h)).join('') +
      rect(W.x, 136, W.w, 10),
  ),
  line(
    k.paperShade,
    7,
    [0, 1, 2]
      .map((i) => {
        const a = W.x + X * i + 8;
        const b = W.x + X * (i + 1) - 8;
        return (
          open([a, 142], [b, W.y]) +
          open([a, W.y], [b, 140]) +
          open([a, 150], [b, 304]) +
          open([b, 150], [a, 304])
        );
      })
      .join(''),
    { cap: 'butt' },
  ),
];
const bags = (x, y, n, s, seed) =>
  Array.from({ length: n }, (_, i) => {
    const q = art.chance(seed + i)();
    return place(
      fill(
        i % 2 ? k.signalDeep : k.midDeep,
        curve('-34,-10 -30,-22 0,-25 30,-22 35,-10 30,2 0,4 -31,1'),
      ),
      { x: x + i * 58 * s, y: y + q * 4, scale: s },
    );
  });
const sill = [
  rimLit([bags(246, 318, 9, 0.96, 3), bags(306, 294, 2, 0.96, 30), bags(590, 294, 3, 0.96, 40)], {
    light: k.signal,
    dx: 0,
    dy: -3,
  }),
  fill(k.ink, rect(W.x - 40, 318, W.w + 80, 14)),
];
const blackout = [
  // a blanket for a blind, half across
  fill(
    k.ink,
    curve(
      '160,-80! 352,-80! 356,60 346,180 352,330! 330,336 300,326 270,338 240,328 206,338 176,330!',
    ),
  ),
  line(
    k.midDeep,
    4,
    'M200 -60C206 80 196 220 204 320M252 -60C246 100 258 200 250 322M306 -60C312 60 300 220 308 318',
  ),
  fill(k.ink, rect(120, -60, 660, 14)),
];
// ---- the door, and who has just come in
const D = { x: 1180, y: 20, w: 210, h: 372 };
const door = [
  fill(k.ink, rect(D.x - 20, D.y - 20, D.w + 40, D.h + 20)),
  fill(k.signal, rect(D.x, D.y, D.w, D.h)),
  halftone(k.paper, [D.x, D.y, D.x + D.w, D.y + D.h], art.pool(D.x + 105, 130, 20, 220, 0.95), {
    pitch: 10,
    max: 11,
    levels: 8,
  }),
  fill(
    k.signalDeep,
    poly(
      [D.x + D.w, D.y],
      [D.x + D.w + 120, D.y - 60],
      [D.x + D.w + 120, D.y + D.h + 70],
      [D.x + D.w, D.y + D.h],
    ),
  ),
  line(
    k.ink,
    4,
    poly([D.x + D.w + 24, 60], [D.x + D.w + 96, 34], [D.x + D.w + 96, 200], [D.x + D.w + 24, 196]),
  ),
];
const spill = fill(
  k.signalDeep,
  poly([D.x, BASE], [D.x + D.w, BASE], [D.x + 120, 640], [D.x - 330, 640]),
);
// ---- floor and carpet
const floor = fill(k.ink, rect(-80, BASE, 1760, 600));
const Q = [
  [330, 424],
  [1190, 424],
  [1500, 900],
  [-20, 900],
];
const gul = (x, y, s, a, b) => [
  fill(a, poly([x, y - s], [x + s, y], [x, y + s], [x - s, y])),
  fill(b, poly([x, y - s * 0.5], [x + s * 0.5, y], [x, y + s * 0.5], [x - s * 0.5, y])),
];
const lozenge = (x, y, a, b) =>
  poly(
    [x - a, y],
    [x - a * 0.7, y - b * 0.36],
    [x - a * 0.5, y - b * 0.3],
    [x - a * 0.3, y - b * 0.7],
    [x - a * 0.12, y - b * 0.64],
    [x, y - b],
    [x + a * 0.12, y - b * 0.64],
    [x + a * 0.3, y - b * 0.7],
    [x + a * 0.5, y - b * 0.3],
    [x + a * 0.7, y - b * 0.36],
    [x + a, y],
    [x + a * 0.7, y + b * 0.36],
    [x + a * 0.5, y + b * 0.3],
    [x + a * 0.3, y + b * 0.7],
    [x + a * 0.12, y + b * 0.64],
    [x, y + b],
    [x - a * 0.12, y + b * 0.64],
    [x - a * 0.3, y + b * 0.7],
    [x - a * 0.5, y + b * 0.3],
    [x - a * 0.7, y + b * 0.36],
  );
const pattern = [
  fill(k.midDeep, rect(0, 0, 300, 200)),
  fill(k.signalDeep, rect(26, 22, 248, 156)),
  line(k.signal, 2.4, rect(8, 7, 284, 186) + rect(24, 20, 252, 160)),
  Array.from({ length: 14 }, (_, i) => [
    gul(20 + i * 20, 13.6, 6, k.signal, k.midDeep),
    gul(20 + i * 20, 186.4, 6, k.signal, k.midDeep),
  ]),
  Array.from({ length: 8 }, (_, i) => [
    gul(16, 33 + i * 19, 6, k.signal, k.midDeep),
    gul(284, 33 + i * 19, 6, k.signal, k.midDeep),
  ]),
  fill(
    k.ink,
    [
      [26, 22, 1, 1],
      [274, 22, -1, 1],
      [26, 178, 1, -1],
      [274, 178, -1, -1],
    ]
      .map(([x, y, a, b]) =>
        poly(
          [x, y],
          [x + a * 62, y],
          [x + a * 46, y + b * 12],
          [x + a * 34, y + b * 12],
          [x + a * 26, y + b * 28],
          [x + a * 12, y + b * 30],
          [x, y + b * 48],
        ),
      )
      .join(''),
  ),
  fill(k.mid, lozenge(150, 100, 104, 66)),
  fill(k.ink, lozenge(150, 100, 88, 54)),
  fill(k.signalDeep, lozenge(150, 100, 60, 36)),
  [52, 248].map((x) => gul(x, 100, 8, k.mid, k.signal)),
  [
    [70, 44],
    [230, 44],
    [70, 156],
    [230, 156],
    [110, 36],
    [190, 36],
    [110, 164],
    [190, 164],
  ].map(([x, y]) => gul(x, y, 6, k.mid, k.signal)),
];
const carpet = art.inQuad(pattern, Q, 300, 200);
const L = { x: 610, y: 600 };
const glow = halftone(k.signal, [200, 430, 1240, 900], art.pool(740, 640, 90, 400, 0.62, 0.5), {
  pitch: 12,
  max: 10,
  levels: 9,
});
// ---- the low table, the sum, the kettle
const top = poly('520,590 1010,590 1060,700 470,700');
const table = [
  fill(k.ink, poly('470,716 1060,716 1080,770 440,770'), { opacity: 0.6 }),
  fill(k.ink, rect(484, 700, 26, 56) + rect(1020, 700, 26, 56) + rect(470, 698, 590, 18)),
  fill(k.signal, top),
  line(k.paper, 3, open([470, 700], [520, 590], [1010, 590])),
];
const dots = (x, y, n, s) =>
  Array.from({ length: n }, (_, i) => ellipse(x - i * s, y, 4.2, 3)).join('');
const sum = place(
  [
    fill(k.signalDeep, poly('-116,-50 118,-50 152,56 -142,56')),
    fill(k.paper, poly('-116,-60 116,-60 150,48 -144,48')),
    fill(
      k.ink,
      dots(84, -42, 9, 15) + dots(88, -26, 7, 15) + dots(94, -10, 10, 15) + dots(98, 6, 8, 15),
    ),
    line(k.ink, 4, 'M-66 -45l6 6M-24 -30l5 8M-70 -14l4 8l6 -8M-32 2v8'),
    line(k.ink, 4, open([-104, 18], [116, 18])),
    line(k.ink, 3, 'M-120 8h14M-113 2v13'),
    fill(k.signalDeep, dots(112, 33, 11, 15)),
    line(k.signalDeep, 4, ellipse(36, 33, 104, 12)),
  ],
  { x: 760, y: 646, scale: 0.98 },
);
const pencil = [
  line(k.ink, 9, open([566, 572], [640, 634]), { cap: 'butt' }),
  line(k.paper, 6, open([566, 572], [630, 626]), { cap: 'butt' }),
];
const kettle = [
  rimLit(
    place(
      [
        line(k.ink, 5, 'M-17 -52C-22 -84 22 -84 17 -52'),
        fill(k.paperShade, mirrored('0,-60! 8,-59 24,-46 30,-24 26,-4 18,0! 0,0!')),
        fill(k.midPale, curve('6,-59! 24,-46 30,-24 26,-4 18,0! 4,0! 14,-24 12,-46')),
        fill(k.paperShade, curve('-26,-30! -44,-44 -48,-58! -40,-58 -34,-46 -22,-42!')),
        fill(k.ink, ellipse(0, -62, 5, 4)),
      ],
      { x: 960, y: 676, scale: 1.3 },
    ),
    { light: k.paper, dx: -3, dy: -2 },
  ),
  place(art.teaGlass(k), { x: 566, y: 684, scale: 2.9 }),
];
const lampAt = place(
  [
    line(k.ink, 5, 'M0 0V-92'),
    fill(k.ink, mirrored('0,-6! 14,-5 26,0! 0,4!')),
    fill(k.midDeep, poly('-20,-148 24,-148 62,-84 -56,-84')),
    fill(k.ink, poly('6,-148 24,-148 62,-84 22,-84')),
    fill(k.paper, rect(-56, -86, 118, 7)),
  ],
  { x: L.x + 260, y: L.y + 4, scale: 0.94 },
);
const cone = halftone(
  k.paper,
  [600, 520, 1000, 600],
  art.cone(818, 928, 522, 660, 1010, 600, 0.7, 0.4),
  { pitch: 10, max: 8, levels: 7 },
);
// ---- people
const c = (o) => art.wardrobe(k, { skin: k.signalDeep, fold: k.mid, ...o });
const counts = [
  fill(k.mid, curve('190,720! 170,690 182,600 230,590 272,604 280,720!')),
  line(k.midPale, 3, 'M200 610C230 620 254 616 270 608M192 660C224 668 254 664 278 656'),
  rimLit(
    place(
      [
        art.profile(c({ cloth: k.midDeep, trousers: k.ink, shoe: k.midPale, sleeve: k.midDeep }), {
          dress: 'suit',
          hair: 'full',
          pose: {
            hip: 15,
            lean: 20,
            neck: 12,
            near: { arm: [46, 88], leg: [104, 70] },
            far: { arm: [30, 104], leg: [112, 62] },
          },
        }),
      ],
      { x: 356, y: 722, scale: 3 },
    ),
    { light: k.paper, dx: 4, dy: -3 },
  ),
];
const messenger = rimLit(
  place(
    art.profile(c({ shoe: k.paperShade }), {
      hair: 'short',
      pose: {
        lean: 3,
        neck: 4,
        near: { arm: [24, 92], leg: [6, -2] },
        far: { arm: [2, 14], leg: [-8, -8] },
      },
      held: place(art.papers(k, 1), { x: 0, y: -12, turn: -30, scale: 1.1 }),
    }),
    { x: 1276, y: 470, scale: 2.24, flip: true },
  ),
  { light: k.paper, dx: 3, dy: -2 },
);
const pair = (x, y, s, ink, turn) =>
  place(
    [0, 1].map((i) => [
      place(
        [
          fill(
            ink,
            curve('-13,-34 -16,-14 -14,8 -15,26 -9,40 2,42 10,36 13,20 11,0 13,-18 10,-36 0,-42'),
          ),
          fill(k.ink, curve('-9,14 -9,30 0,36 8,28 8,12 0,8')),
          line(k.ink, 2, 'M-10 -4Q0 -10 10 -4'),
        ],
        { x: i * 36, y: i * 3, turn: i ? 6 : -3 },
      ),
    ]),
    { x, y, scale: [s, s * 0.62], turn },
  );
const shoes = rimLit(
  [
    pair(1170, 806, 1.28, k.midPale, -6),
    pair(1296, 800, 1.3, k.signal, 4),
    pair(1420, 812, 1.34, k.mid, -3),
    pair(1546, 816, 1.36, k.midPale, 5),
  ],
  { light: k.paper, dx: -2, dy: -3 },
);
const layers = { outside, wall, floor: [floor], spill: [spill], carpet };
export default art
  .scene({
    id: 'v_tehran_80p',
    era: 1971,
    ground: k.ink,
    home: 'dusk',
    crop: '44% 74%',
    title: 'The Prime Minister’s office, Tehran, in the evening',
    desc: 'A plain room: taped panes, sandbags on the sill, loudspeakers and a crowd outside. On a wide carpet a man sits with a pencil over a long sum on a low table; another comes in at the lit door, his shoes left in the row.',
    hours: art.hours(k, 'dusk', {
      sky: ['sky'],
      lamps: ['glow', 'cone'],
      by: art.fitted(layers, {
        dawn: { outside: { [k.signalDeep]: k.mid } },
        day: {
          outside: { [k.midDeep]: k.midPale, [k.signalDeep]: k.mid, [k.ink]: k.midDeep },
          wall: { [k.lift]: k.midPale, [k.midDeep]: k.mid, [k.ink]: k.midDeep },
          floor: { [k.ink]: k.midDeep },
          spill: { [k.signalDeep]: k.mid },
        },
        night: { outside: { [k.signalDeep]: k.midDeep, [k.midDeep]: k.ink } },
      }),
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('outside', 0.25, outside)
  .layer('wall', 0.5, wall)
  .layer('panes', 0.5, panes)
  .layer('sill', 0.52, [sill, blackout])
  .layer('floor', 0.6, floor)
  .layer('spill', 0.6, spill)
  .layer('door', 0.55, door)
  .layer('carpet', 0.65, carpet)
  .layer('glow', 0.68, glow)
  .layer('figures', 0.8, [messenger, counts])
  .layer('table', 0.9, [table, lampAt])
  .layer('cone', 0.92, cone)
  .layer('things', 0.95, [sum, kettle, pencil])
  .layer('foreground', 1.25, shoes);
