// Refused at home: one chair is pushed back from the long cabinet table, the typescript lies torn at its place,
// and beyond the window the crowd stands under the dome.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(1971);
const WIN = { x: 470, y: -60, w: 760, h: 500 };
const sky = [
  fill(k.signal, rect(380, -80, 940, 560)),
  halftone(k.ink, [400, -80, 1300, 200], art.down(-60, 230, 0.75, 0), {
    pitch: 12,
    max: 13,
    levels: 14,
  }),
  halftone(k.paper, [400, 120, 1300, 420], art.down(110, 400, 0, 0.95), {
    pitch: 12,
    max: 13,
    levels: 14,
  }),
];
const CX = 850;
const dome = [
  fill(
    k.midDeep,
    rect(CX - 330, 300, 660, 120) +
      rect(CX - 120, 252, 240, 60) +
      rect(CX - 92, 200, 184, 60) +
      curve(
        `${CX - 88},204! ${CX - 84},150 ${CX - 54},106 ${CX},92 ${CX + 54},106 ${CX + 84},150 ${CX + 88},204!`,
      ) +
      rect(CX - 15, 58, 30, 44) +
      rect(CX - 22, 88, 44, 10) +
      poly([CX - 15, 60], [CX, 40], [CX + 15, 60]) +
      rect(CX - 3, 12, 6, 34) +
      poly([CX - 86, 300], [CX, 268], [CX + 86, 300]),
  ),
  fill(
    k.midPale,
    Array.from({ length: 11 }, (_, i) => rect(CX - 84 + i * 16, 208, 5, 46)).join('') +
      Array.from({ length: 26 }, (_, i) => rect(CX - 318 + i * 25, 316, 8, 76)).join(''),
  ),
  line(
    k.mid,
    3,
    `M${CX - 62} 200C${CX - 58} 150 ${CX - 36} 118 ${CX - 14} 104M${CX - 22} 200C${CX - 20} 150 ${CX - 10} 120 ${CX - 3} 102M${CX + 22} 200C${CX + 20} 150 ${CX + 10} 120 ${CX + 3} 102M${CX + 62} 200C${CX + 58} 150 ${CX + 36} 118 ${CX + 14} 104`,
  ),
];
const r = art.chance(23);
const crowd = [
  [k.mid, 392, 12, 44],
  [k.ink, 424, 16, 36],
].map(([ink, y, size, pitch]) => {
  let d = '';
  const signs = [];
  for (let x = 420; x < 1290; x += pitch * (0.6 + r() * 0.5)) {
    const q = y + (r() - 0.5) * 18;
    d +=
      ellipse(x, q - size, size * 0.74, size * 0.9) +
      curve(
        `${x - size * 1.3},${q + 70}! ${x - size * 1.2},${q + 6} ${x},${q - size * 0.5} ${x + size * 1.2},${q + 6} ${x + size * 1.3},${q + 70}!`,
      );
    if (r() < 0.3) signs.push([x, q]);
  }
  return [
    line(ink, 4, signs.map(([x, q]) => open([x + 12, q + 20], [x + 16, q - 80])).join('')),
    fill(
      ink === k.ink ? k.paper : k.paperWarm,
      signs
        .map(([x, q], i) =>
          poly(
            [x - 20, q - 118 - (i % 2) * 6],
            [x + 50, q - 112],
            [x + 48, q - 70],
            [x - 18, q - 74],
          ),
        )
        .join(''),
    ),
    fill(ink, d),
  ];
});
// ---- the room --------------------------------------------------------------------------------------------------------------------
const BASE = 560;
const wall = [
  art.wallWithHoles(k.ink, rect(-80, -80, 1760, BASE + 90), rect(WIN.x, WIN.y, WIN.w, WIN.h)),
  art.glazing(k, WIN.x, WIN.y, WIN.w, WIN.h, {
    cols: 4,
    rows: 3,
    transom: 0.1,
    bar: 9,
    casing: 24,
    lightFrom: 1,
  }),
  [-30, 200, 1340].map((x) => [
    art.panel(k.midDeep, x, 20, 190, 400),
    art.panel(k.midDeep, x, 456, 190, 84, 12),
  ]),
  art.curtain(k, 400, -70, 150, 640, {
    dir: 1,
    tie: 0.66,
    folds: 4,
    body: k.mid,
    fold: k.midDeep,
    band: k.signal,
  }),
  art.curtain(k, 1300, -70, 150, 640, {
    dir: -1,
    tie: 0.66,
    folds: 4,
    body: k.mid,
    fold: k.midDeep,
    band: k.signal,
  }),
];
const floor = [
  fill(k.lift, rect(-80, BASE, 1760, 420)),
  line(k.mid, 3, open([-80, BASE + 1], [1690, BASE + 1])),
];
// ---- chairs in a row beyond the table: all tucked in but one -------------------------------------------------------------------------
const chair = (x, y, s) =>
  rimLit(
    place(art.chairBack(k, { w: 60, h: 118, body: k.signalDeep, frame: k.ink, studs: k.signal }), {
      x,
      y,
      scale: s,
    }),
    { light: k.signal, dx: 0, dy: -3 },
  );
const row = [130, 360, 590, 1080, 1310, 1530].map((x) => chair(x, 720, 1.9));
const T = { x: 800, y: 744, rx: 1000, ry: 172 };
const table = [
  fill(k.ink, ellipse(T.x, T.y + 26, T.rx, T.ry)),
  fill(k.signalDeep, ellipse(T.x, T.y, T.rx, T.ry)),
  halftone(
    k.signal,
    [-60, 570, 1660, 920],
    (x, y) => 0.85 * Math.max(0, 1 - Math.hypot((x - 836) / 560, (y - 690) / 150)),
    { pitch: 12, max: 12, levels: 12, inside: ellipse(T.x, T.y, T.rx - 8, T.ry - 6) },
  ),
  line(
    k.signal,
    4,
    `M${T.x - T.rx + 120} ${T.y - T.ry * 0.46}C${T.x - 420} ${T.y - T.ry - 20} ${T.x + 420} ${T.y - T.ry - 20} ${T.x + T.rx - 120} ${T.y - T.ry * 0.46}`,
  ),
];
const blotter = (x, y, s) =>
  place(
    [
      fill(k.ink, poly('-30,0 30,0 24,-16 -24,-16')),
      fill(k.midDeep, poly('-28,-1 28,-1 22.6,-15 -22.6,-15')),
      fill(k.paper, poly('-12,-4 10,-4 9,-12 -10,-12')),
    ],
    { x, y, scale: s },
  );
const blotters = [
  [250, 672],
  [480, 640],
  [1140, 640],
  [1370, 676],
].map(([x, y]) => blotter(x, y, 2.2));
// the torn text: two halves with a ragged edge between them, and a sheet on the floor side
const torn = [
  place(
    [
      fill(k.ink, poly('-35,3 -2,3 4,-8 -1,-14 6,-22 -24,-22')),
      fill(k.paper, poly('-37,1 -6,1 -2,-4 -5,-8 0,-13 -3,-17 3,-24 -27,-24')),
      line(
        k.ink,
        0.9,
        'M-24 -20.6H-4M-26 -17H-6M-28 -13.4H-4M-30 -9.8H-9M-32 -6.2H-7M-33 -2.6H-12',
      ),
    ],
    { x: 800, y: 772, scale: 5, turn: -7 },
  ),
  place(
    [
      fill(k.ink, poly('2,3 34,3 41,-22 12,-22 6,-14 9,-8')),
      fill(k.paper, poly('0,1 32,1 39,-24 10,-24 5,-17 8,-13 2,-8 6,-4')),
      line(k.ink, 0.9, 'M12 -20.6H35M10 -17H34M12 -13.4H33M9 -9.8H32M11 -6.2H30M9 -2.6H22'),
      line(k.signal, 1.8, 'M2 -22L36 -2'),
    ],
    { x: 872, y: 784, scale: 5, turn: 9 },
  ),
  fill(
    k.paper,
    poly([640, 800], [676, 792], [690, 812], [656, 822]) +
      poly([1094, 758], [1118, 752], [1130, 768], [1102, 774]),
  ),
];
// ---- the chair in front, pushed back and turned away -----------------------------------------------------------------------------------
const near = [
  fill(k.ink, ellipse(590, 985, 210, 22)),
  rimLit(
    place(art.chairBack(k, { w: 66, h: 122, body: k.signal, frame: k.ink, studs: k.paper }), {
      x: 520,
      y: 1110,
      scale: 4.1,
      turn: -9,
    }),
    { light: k.paper, dx: 5, dy: -4 },
  ),
];
// the one who is leaving, small in the side door; the one who stays at the window
const leaving = [
  fill(k.paperWarm, rect(1394, 196, 148, 366)),
  fill(k.signal, poly([1394, 562], [1542, 562], [1500, 640], [1310, 640])),
  rimLit(
    place(
      art.fromBehind(art.wardrobe(k, { skin: k.signalDeep, fold: k.mid }), {
        arms: ['down', 'down'],
        hair: 'short',
        headTurn: 4,
        stance: 8,
      }),
      { x: 1466, y: 570, scale: 1.62 },
    ),
    { light: k.paper, dx: 2, dy: -2 },
  ),
];

export default art
  .scene({
    id: 'o_home_71c',
    era: 1971,
    ground: k.ink,
    home: 'dusk',
    crop: '54% 80%',
    title: 'Refused at home',
    desc: 'A cabinet table before a tall window; outside a crowd with placards under a dome. A typescript lies torn in two, one chair is pushed back, and a man goes out through the lit side door.',
  })
  .layer('sky', 0.1, sky)
  .layer('skyline', 0.2, dome)
  .layer('crowd', 0.3, crowd)
  .layer('room', 0.5, [wall, floor])
  .layer('leaving', 0.55, leaving)
  .layer('figures', 0.9, [row, table, blotters, torn])
  .layer('foreground', 1.3, near);
