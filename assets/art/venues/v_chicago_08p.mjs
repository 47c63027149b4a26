// A borrowed floor in the Federal Building, Chicago, December 2008: desks still in their wrapping, a lectern nobody has lit,
// a frozen lake; of all the telephones one blinks.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(2013);
const day = art.skies(k).day;
const SILL = 520;
const sky = [
  fill(day.body, rect(-60, -60, 1720, 620)),
  halftone(day.high, [-60, -60, 1660, 260], art.down(-60, 270, 0.9, 0), { max: 14, levels: 12 }),
  halftone(day.low, [-60, 130, 1660, 460], art.down(120, 380, 0, 1), { max: 14, levels: 12 }),
];
// ---- the lake with its ice, the city that stops at it
const lake = [
  fill(k.midPale, rect(-60, 352, 1720, 220)),
  fill(k.mid, rect(-60, 352, 1720, 5)),
  fill(
    k.paper,
    [
      [520, 420, 150, 10],
      [640, 398, 90, 6],
      [760, 436, 200, 13],
      [930, 408, 110, 7],
      [1010, 452, 170, 14],
      [590, 470, 180, 15],
      [840, 484, 170, 15],
      [470, 390, 70, 5],
      [1130, 424, 90, 7],
    ]
      .map(([x, y, w, h]) =>
        poly(
          [x, y],
          [x + w * 0.2, y - h],
          [x + w * 0.7, y - h * 0.8],
          [x + w, y],
          [x + w * 0.8, y + h],
          [x + w * 0.3, y + h * 0.7],
        ),
      )
      .join(''),
  ),
  fill(k.mid, rect(690, 338, 10, 16) + rect(684, 334, 22, 6) + rect(650, 352, 90, 5)),
];
const tower = (x, w, h, body, lit, o) => place(art.towerBlock(body, lit, w, h, o), { x, y: 580 });
const city = [
  tower(60, 150, 520, k.mid, k.midPale, { cols: 9, rows: 30, on: 0.6, seed: 3, fx: 0.7, fy: 0.4 }),
  tower(220, 130, 420, k.midDeep, k.mid, { cols: 8, rows: 24, on: 0.8, seed: 6, fx: 0.5, fy: 0.6 }),
  place(
    [
      fill(
        k.mid,
        poly('-52,0 -40,-470 40,-470 52,0') + rect(-26, -560, 5, 92) + rect(20, -548, 5, 80),
      ),
      line(
        k.midPale,
        3,
        'M-50 -60L46 -200M50 -60L-46 -200M-46 -200L42 -330M46 -200L-42 -330M-42 -330L40 -440M42 -330L-40 -440',
      ),
    ],
    { x: 372, y: 580 },
  ),
  tower(1240, 150, 460, k.mid, k.midPale, {
    cols: 8,
    rows: 26,
    on: 0.55,
    seed: 9,
    fx: 0.6,
    fy: 0.45,
  }),
  place(
    [
      fill(k.midDeep, rect(-60, -330, 120, 330) + poly('-60,-330 0,-396 60,-330')),
      art.windowGrid(k.mid, -52, -318, 104, 300, 7, 16, (i, j) => (i + j) % 3 !== 0),
    ],
    { x: 1380, y: 580 },
  ),
  tower(1500, 150, 560, k.mid, k.midPale, {
    cols: 10,
    rows: 32,
    on: 0.6,
    seed: 12,
    fx: 0.7,
    fy: 0.4,
  }),
  fill(
    k.paper,
    rect(-10, 56, 140, 7) +
      rect(156, 156, 128, 7) +
      rect(1166, 116, 148, 7) +
      poly('1320,250 1380,184 1440,250 1436,256 1380,194 1324,256') +
      rect(1426, 16, 148, 7),
  ),
];
const flakes = art.snow(k.paper, [-48, -60, 1648, 520], 110, { seed: 5, size: 6 });
// By day panes that catch the sky; in every other light, lamps.
const lights = [
  art.windowGrid(k.paper, -10, 70, 140, 480, 9, 30, (i, j) => (i * 7 + j * 5) % 11 === 0, {
    fx: 0.7,
    fy: 0.4,
  }),
  art.windowGrid(k.paper, 1170, 130, 140, 420, 8, 26, (i, j) => (i * 5 + j * 7) % 9 === 0, {
    fx: 0.6,
    fy: 0.45,
  }),
  art.windowGrid(k.paper, 1430, 30, 140, 520, 10, 32, (i, j) => (i * 3 + j * 11) % 12 === 0, {
    fx: 0.7,
    fy: 0.4,
  }),
];
// ---- steel and glass
const bars = [-20, 300, 620, 940, 1260, 1580];
const frame = [
  fill(
    k.ink,
    bars.map((x) => rect(x - 11, -80, 22, SILL + 80)).join('') +
      rect(-80, SILL, 1760, 26) +
      rect(-80, 30, 1760, 12) +
      rect(-80, -80, 1760, 66),
  ),
  line(
    k.midPale,
    3,
    bars.map((x) => open([x - 12, 44], [x - 12, SILL])).join('') +
      open([-80, SILL + 1], [1680, SILL + 1]),
  ),
  fill(k.paper, [-60, 260, 580, 900, 1220, 1540].map((x) => rect(x, -40, 190, 12)).join('')),
];
const heaters = [
  fill(k.lift, rect(-80, SILL + 26, 1760, 66)),
  line(
    k.ink,
    3,
    Array.from({ length: 72 }, (_, i) =>
      open([-70 + i * 24, SILL + 36], [-70 + i * 24, SILL + 82]),
    ).join(''),
  ),
];
const floor = [
  fill(k.mid, rect(-80, SILL + 92, 1760, 400)),
  fill(
    k.midPale,
    [
      [-20, 300],
      [320, 620],
      [640, 940],
      [960, 1260],
      [1280, 1580],
    ]
      .map(([a, b]) =>
        poly(
          [a + 12, SILL + 92],
          [b - 12, SILL + 92],
          [b - 12 + (b - 800) * 0.62, 960],
          [a + 12 + (a - 800) * 0.62, 960],
        ),
      )
      .join(''),
  ),
];
// ---- desks under film
const wrapped = (x, y, s, seed) => {
  const q = art.chance(seed);
  const crease = (n, x0, x1, y0, y1) =>
    Array.from({ length: n }, () => {
      const a = x0 + q() * (x1 - x0);
      const b = y0 + q() * (y1 - y0);
      return open([a, b], [a + (q() - 0.5) * 60, b + 14 + q() * 40]);
    }).join('');
  return place(
    [
      fill(k.midDeep, ellipse(0, 4, 200, 18)),
      fill(k.mid, poly('-170,-132 150,-132 196,-96 -196,-96')),
      fill(k.midDeep, rect(-196, -96, 392, 96)),
      fill(k.mid, rect(-180, -84, 110, 84) + rect(86, -84, 96, 84)),
      // the film: billows over the edge
      fill(
        k.paperShade,
        curve(
          '-174,-138! -60,-146 60,-140 154,-138! 214,-92 206,-64 212,-34! 160,-46 100,-28 40,-44 -20,-30 -90,-44 -150,-28 -210,-38! -202,-64 -212,-92',
        ),
      ),
      fill(
        k.midPale,
        curve('60,-92! 214,-92 206,-64 212,-34! 160,-46 100,-28 66,-40! 80,-66') +
          curve('-212,-92! -202,-64 -210,-38! -184,-32 -160,-34! -176,-60 -180,-90!'),
      ),
      line(k.paper, 5, 'M-196 -94C-60 -100 80 -90 206 -92M-174 -136L-208 -94M154 -136L208 -92'),
      line(k.paper, 4, crease(10, -180, 170, -86, -66)),
      line(k.midPale, 3, crease(8, -170, 150, -132, -110)),
      fill(k.mid, poly('-100,-140 -74,-141 -84,-92 -84,-58 -110,-58 -112,-92')),
    ],
    { x, y, scale: s },
  );
};
const boxes = [
  [1096, 706, 0.92, 4],
  [606, 694, 0.88, 7],
  [150, 716, 0.98, 9],
].map((a) => wrapped(...a));
// ---- the lectern, with its disc of card
const lectern = place(
  [
    fill(k.midDeep, ellipse(10, 4, 130, 16)),
    fill(k.ink, poly('-76,-10 76,-10 90,4 -90,4') + poly('-66,-264 66,-264 56,-10 -56,-10')),
    fill(k.lift, poly('24,-264 66,-264 56,-10 30,-10')),
    fill(k.ink, poly('-92,-290 92,-290 78,-258 -78,-258')),
    line(k.midPale, 4, open([-92, -291], [92, -291])),
    line(k.ink, 5, 'M-18 -290C-22 -330 -14 -342 -6 -352M18 -290C24 -328 16 -344 10 -356'),
    fill(k.ink, ellipse(-4, -358, 6, 12) + ellipse(9, -362, 6, 12)),
    place(
      [
        fill(k.paper, ellipse(0, 0, 50)),
        line(k.mid, 4, ellipse(0, 0, 45) + ellipse(0, 0, 30)),
        fill(
          k.mid,
          Array.from({ length: 12 }, (_, i) => {
            const a = (i * Math.PI) / 6;
            return art.starPath(Math.cos(a) * 38, Math.sin(a) * 38, 4.6);
          }).join(''),
        ),
        fill(k.midDeep, art.starPath(0, 0, 24)),
        fill(
          k.paperShade,
          poly('-62,-46 -34,-58 -28,-46 -56,-34') + poly('34,-56 60,-42 54,-32 28,-46'),
        ),
      ],
      { x: 0, y: -158, turn: 7 },
    ),
  ],
  { x: 1330, y: 836, scale: 1.2 },
);
// ---- the near desk: its film thrown back, the one telephone
const near = [
  fill(k.midDeep, poly([-80, 790], [60, 716], [860, 716], [960, 990], [-80, 990])),
  line(k.midPale, 4, open([60, 717], [860, 717], [960, 990])),
  fill(
    k.paperShade,
    curve('-80,700! 20,690 120,700 190,716 240,760 200,820 250,880 200,990! -80,990!'),
  ),
  fill(
    k.midPale,
    curve('120,700! 190,716 240,760 200,820 250,880 200,990! 120,990! 150,900 110,820 170,770'),
  ),
  line(
    k.paper,
    5,
    'M190 716C250 764 196 816 250 880C236 920 214 950 200 990M30 700C60 780 20 860 50 980M100 706C140 780 80 850 110 930',
  ),
  fill(k.lift, poly([360, 828], [690, 828], [720, 868], [340, 868])),
];
const halo = halftone(k.signal, [330, 600, 930, 940], art.pool(640, 772, 30, 210, 0.85, 0.72), {
  max: 12,
  levels: 10,
});
const phone = [
  rimLit(
    place(art.deskPhone(k, { body: k.ink, keys: k.midPale, screen: k.mid }), {
      x: 520,
      y: 852,
      scale: 8.4,
    }),
    { light: k.paper, dx: -4, dy: -4 },
  ),
  fill(k.signal, ellipse(600, 786, 13)),
  fill(k.paper, ellipse(600, 786, 6)),
  line(
    k.signal,
    6,
    [-70, -30, 10, 50]
      .map((a) => {
        const t = (a * Math.PI) / 180;
        return open(
          [600 + Math.cos(t) * 28, 786 + Math.sin(t) * 28],
          [600 + Math.cos(t) * 50, 786 + Math.sin(t) * 50],
        );
      })
      .join(''),
  ),
  line(k.ink, 6, 'M412 846C340 860 330 900 300 990'),
];
// ---- one who looks at the lake and has not heard it
const c = (o) => art.wardrobe(k, { skin: k.signalDeep, fold: k.mid, ...o });
const man = [
  fill(k.midDeep, poly([850, 646], [906, 646], [960, 710], [872, 710])),
  rimLit(
    place(
      art.fromBehind(c({ cloth: k.midDeep, trousers: k.ink }), {
        dress: 'suit',
        hair: 'short',
        arms: ['front', 'front'],
        headTurn: -6,
      }),
      { x: 876, y: 650, scale: 1.94 },
    ),
    { light: k.paper, dx: -3, dy: -2 },
  ),
];
const layers = { lake, city, frame, heaters, floor, desks: boxes, near, lights, flakes: [flakes] };
const dimDesk = {
  [k.paperShade]: k.midPale,
  [k.midPale]: k.mid,
  [k.mid]: k.midDeep,
  [k.paper]: k.paperShade,
};
export default art
  .scene({
    id: 'v_chicago_08p',
    era: 2013,
    ground: k.mid,
    home: 'day',
    crop: '38% 78%',
    title: 'A transition office in Chicago, winter',
    desc: 'A high glass room over a frozen lake. The desks still stand in plastic film; a lectern with a round card seal waits unlit. On the near desk one telephone blinks; a man at the window has not heard it.',
    hours: art.hours(k, 'day', {
      sky: ['sky'],
      by: art.fitted(layers, {
        dawn: {
          lights: { [k.paper]: k.signal },
          lake: { [k.midPale]: k.mid, [k.paper]: k.paperWarm },
          floor: { [k.midPale]: k.mid, [k.mid]: k.midDeep },
        },
        dusk: {
          lights: { [k.paper]: k.signal },
          lake: { [k.midPale]: k.signalDeep, [k.paper]: k.paperWarm, [k.mid]: k.ink },
          city: { [k.mid]: k.midDeep, [k.midDeep]: k.ink, [k.midPale]: k.mid },
          floor: { [k.midPale]: k.signalDeep, [k.mid]: k.midDeep },
          desks: dimDesk,
        },
        night: {
          lights: { [k.paper]: k.signal },
          lake: { [k.midPale]: k.midDeep, [k.paper]: k.midPale, [k.mid]: k.ink },
          city: {
            [k.mid]: k.midDeep,
            [k.midDeep]: k.ink,
            [k.midPale]: k.mid,
            [k.paper]: k.midPale,
          },
          floor: { [k.midPale]: k.midDeep, [k.mid]: k.lift },
          desks: dimDesk,
          near: { [k.paperShade]: k.midPale, [k.midPale]: k.mid },
        },
      }),
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('lake', 0.2, lake)
  .layer('city', 0.3, city)
  .layer('lights', 0.3, lights)
  .layer('flakes', 0.35, flakes)
  .layer('frame', 0.5, frame)
  .layer('heaters', 0.5, heaters)
  .layer('floor', 0.55, floor)
  .layer('figures', 0.65, man)
  .layer('desks', 0.7, boxes)
  .layer('lectern', 0.9, lectern)
  .layer('near', 1.1, near)
  .layer('halo', 1.1, halo)
  .layer('phone', 1.12, phone);
