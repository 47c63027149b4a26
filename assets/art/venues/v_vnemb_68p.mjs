// The South Vietnamese embassy, Washington, autumn 1968, cut open like a doll's house: from the study's telephone one cord
// runs down the wall, through the floor and under the street to a parked van, where a reel turns.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(1971);
const dusk = art.skies(k).dusk;
const GROUND = 690;
const sky = [
  fill(dusk.body, rect(-60, -60, 1720, 800)),
  halftone(dusk.high, [-60, -60, 1660, 380], art.down(-60, 390, 0.95, 0), { max: 14, levels: 16 }),
  halftone(dusk.low, [840, 300, 1660, 700], art.down(290, 690, 0, 1), { max: 14, levels: 14 }),
];
// ---- the avenue behind: town houses with turrets, bare trees
const row = [
  [920, 260, 0],
  [1046, 330, 1],
  [1160, 236, 0],
  [1290, 292, 1],
  [1404, 214, 0],
  [1520, 310, 1],
];
const skyline = [
  fill(
    k.signalDeep,
    row
      .map(
        ([x, h, turret]) =>
          rect(x, GROUND - h, 132, h + 10) +
          (turret
            ? poly([x + 4, GROUND - h + 2], [x + 36, GROUND - h - 78], [x + 68, GROUND - h + 2])
            : rect(x - 6, GROUND - h - 8, 130, 14)),
      )
      .join(''),
  ),
  row.map(([x, h], i) =>
    art.windowGrid(
      k.signal,
      x + 12,
      GROUND - h + 22,
      96,
      h - 60,
      3,
      Math.round(h / 66),
      (a, b) => (a * 3 + b * 5 + i) % 4 === 0,
      { fx: 0.44, fy: 0.56 },
    ),
  ),
];
// ---- the house in section: its street front is the right-hand wall
const X0 = 150;
const X1 = 880;
const T = 28; // the cut wall
const UP = [126, 396]; // study
const DOWN = [424, GROUND];
const bricks = (x, y0, y1) => {
  let d = '';
  for (let y = y0 + 9, i = 0; y < y1 - 4; y += 15, i++)
    d +=
      open([x + 4, y], [x + T - 4, y]) +
      open([x + (i % 2 ? 9 : 19), y], [x + (i % 2 ? 9 : 19), y + 15]);
  return line(k.signalDeep, 2, d);
};
const neighbour = [
  fill(k.midDeep, rect(-80, 40, 240, 660)),
  fill(k.ink, rect(-80, 28, 240, 20) + rect(-80, 396, 240, 8)),
  [100, 230, 450].map((y) => [
    fill(k.ink, rect(14, y, 78, 116)),
    fill(k.lift, rect(20, y + 6, 31, 104) + rect(55, y + 6, 31, 104)),
    fill(k.mid, rect(6, y + 116, 94, 9) + rect(6, y - 12, 94, 10)),
  ]),
];
const rooms = [
  fill(k.paperWarm, rect(X0, UP[0], X1 - X0, UP[1] - UP[0])),
  fill(k.mid, rect(X0, DOWN[0], X1 - X0, DOWN[1] - DOWN[0])),
  // study: shelves, a blank map, the lamp's corner in shade
  halftone(
    k.signal,
    [X0, UP[0], X1, UP[1]],
    (x, y) => 0.92 - art.pool(650, 270, 70, 330, 1.15, 0.9)(x, y),
    { pitch: 10, max: 11, levels: 12 },
  ),
  fill(k.signalDeep, rect(186, 150, 160, 246)),
  fill(k.ink, [214, 274, 334].map((y) => rect(192, y, 148, 6)).join('')),
  [
    [160, k.mid],
    [220, k.paper],
    [280, k.signal],
    [340, k.mid],
  ].map(([y, ink], j) =>
    fill(
      ink,
      Array.from({ length: 9 }, (_, i) =>
        (i * 7 + j * 3) % 5 === 0
          ? ''
          : rect(196 + i * 16, y + ((i * 5 + j) % 3) * 5, 11, 54 - ((i * 5 + j) % 3) * 5),
      ).join(''),
    ),
  ),
  art.blankFrame(k, 392, 158, 104, 76, {
    mat: k.paper,
    print: k.midPale,
    frame: k.signalDeep,
    border: 6,
    shade: k.mid,
  }),
  // hall: stairs, a strip of carpet, the door to the street
  fill(k.midPale, rect(X0, 640, X1 - X0, 50), { opacity: 0.25 }),
  fill(
    k.midDeep,
    `M190 ${GROUND}` +
      Array.from({ length: 11 }, () => 'h26v-24').join('') +
      `h26V424H330L190 ${GROUND - 70}z`,
  ),
  line(k.midPale, 3, open([196, 606], [478, 348 + 76])),
  line(
    k.midPale,
    2,
    Array.from({ length: 10 }, (_, i) =>
      open([216 + i * 26, GROUND - 24 * i - 24], [216 + i * 26, 588 - i * 16.6]),
    ).join(''),
  ),
  fill(k.signalDeep, rect(560, GROUND - 8, 300, 8)),
  art.blankFrame(k, 590, 468, 92, 116, {
    mat: k.midPale,
    print: k.mid,
    frame: k.ink,
    border: 6,
    shade: k.midDeep,
  }),
];
const shell = [
  // earth under everything, the cellar, and the cut walls
  fill(k.ink, rect(-80, GROUND, 1760, 300)),
  halftone(k.midDeep, [-60, 730, 1660, 950], (_x, y) => 0.5 - (y - 720) / 420, {
    pitch: 14,
    max: 8,
    levels: 6,
  }),
  fill(k.lift, rect(X0, 718, X1 - X0, 122)),
  fill(k.ink, ellipse(300, 792, 52, 46) + rect(288, 718, 22, 40) + rect(250, 828, 100, 12)),
  fill(k.signal, rect(282, 790, 40, 12)),
  fill(k.midDeep, rect(460, 780, 70, 60) + rect(540, 796, 60, 44) + rect(474, 742, 48, 38)),
  fill(
    k.ink,
    rect(X0 - T, 100, T, 760) +
      rect(X1, 100, T, DOWN[0] + 60 - 100) +
      rect(X1, GROUND - 4, T, 170) +
      rect(X0 - T, 96, X1 - X0 + 2 * T, 30) +
      rect(X0 - T, UP[1], X1 - X0 + 2 * T, 28) +
      rect(X0 - T, GROUND, X1 - X0 + 2 * T, 28) +
      rect(X0 - T, 840, X1 - X0 + 2 * T, 22) +
      poly(
        [X0 - 56, 98],
        [X1 + 60, 98],
        [X1 + 36, 76],
        [X1 - 40, -20],
        [X0 + 30, -20],
        [X0 - 40, 76],
      ),
  ),
  bricks(X0 - T, 126, 840),
  bricks(X1, 126, 484),
  line(k.signalDeep, 2, [136, 250, 380, 520, 660, 790].map((x) => open([x, -6], [x, 70])).join('')),
  line(k.signal, 3, open([X0 - 56, 97], [X1 + 60, 97])),
  // steps, door, its lamp
  fill(k.signalDeep, rect(X1 + 4, 488, 15, 198)),
  fill(k.signal, ellipse(X1 + 22, 592, 4)),
  fill(k.ink, rect(X1 + T, GROUND - 22, 44, 24) + rect(X1 + T + 44, GROUND - 10, 34, 12)),
];
const street = [
  fill(k.midPale, rect(X1 + T + 40, GROUND, 760, 12)),
  fill(k.midDeep, rect(1080, GROUND + 6, 600, 14)),
  line(
    k.ink,
    4,
    Array.from({ length: 5 }, (_, i) => open([992 + i * 16, 640], [992 + i * 16, GROUND])).join(
      '',
    ) + open([984, 648], [1064, 648]),
  ),
];
const flag = place(
  [
    line(k.paper, 6, open([0, 0], [112, -92])),
    fill(k.paper, ellipse(115, -95, 7)),
    fill(
      k.signal,
      curve('104,-86! 118,-40 112,10 122,70! 98,64 74,76 52,62! 58,16 48,-14 44,-38!'),
    ),
    line(
      k.signalDeep,
      5,
      'M82 -66C92 -20 84 20 92 70M72 -58C82 -16 74 24 80 70M92 -76C104 -30 96 14 106 66',
    ),
  ],
  { x: X1 + T - 4, y: 452, scale: 1.06 },
);
// ---- light
const glow = [
  halftone(k.paper, [520, 150, 800, 390], art.pool(690, 262, 30, 140, 0.95), {
    pitch: 10,
    max: 11,
    levels: 9,
  }),
  halftone(k.paper, [X1 + T, 470, 1060, GROUND], art.pool(930, 520, 10, 120, 0.6), {
    pitch: 11,
    max: 9,
    levels: 7,
  }),
  fill(k.paper, ellipse(928, 510, 13, 18)),
];
// ---- the cord, and where it ends
const cord = [
  line(
    k.ink,
    12,
    'M724 298C756 300 770 320 772 360V424M772 424V690V718V772C772 800 780 806 806 806H1268C1296 806 1300 792 1300 764V640',
    { cap: 'butt' },
  ),
  line(
    k.signal,
    6,
    'M724 298C756 300 770 320 772 360V772C772 800 780 806 806 806H1268C1296 806 1300 792 1300 764V636',
    { cap: 'butt' },
  ),
  fill(k.signal, [430, 560, 690].map((y) => rect(764, y, 16, 9)).join('')),
];
const desk = [
  fill(k.signalDeep, rect(560, 300, 250, 14) + rect(576, 314, 74, 82) + rect(728, 314, 66, 82)),
  fill(
    k.ink,
    rect(566, 312, 240, 5) + rect(584, 340, 58, 4) + rect(584, 366, 58, 4) + rect(650, 314, 78, 30),
  ),
  fill(k.paper, poly('596,300 640,300 646,292 604,292')),
  rimLit(place(art.telephone(k, k.ink, k.lift), { x: 690, y: 300, scale: 3.2 }), {
    light: k.signal,
    dx: -3,
    dy: -3,
  }),
];
const c = (o) => art.wardrobe(k, { skin: k.signalDeep, fold: k.mid, ...o });
const caller = [
  rimLit(
    place(
      art.profile(c(), {
        hair: 'short',
        pose: {
          lean: 4,
          neck: 8,
          near: { arm: [26, 152], leg: [4, -2] },
          far: { arm: [-8, 6], leg: [-5, -5] },
        },
        held: place(
          fill(k.signal, curve('-4,-16! 3,-17! 4,-12! 1,-9 1,9 4,12! 3,17! -4,16! -5,0')),
          { x: -8, y: -14, turn: -20, scale: 1.1 },
        ),
      }),
      { x: 520, y: 397, scale: 1.34 },
    ),
    { light: k.paper, dx: 3, dy: -1.5 },
  ),
  line(k.ink, 3, 'M566 208C590 260 600 282 664 292'),
];
const V = { x: 1380, y: 716 };
const van = place(
  [
    fill(
      k.ink,
      curve(
        '-214,-34! -214,-186 -204,-214 -176,-222 96,-222 124,-212 150,-150! 196,-134 208,-118 212,-34!',
      ),
    ),
    line(k.mid, 4, 'M-214 -92H212'),
    fill(k.midPale, poly('82,-204 112,-204 138,-150 82,-150')),
    fill(k.signal, ellipse(206, -104, 7, 11)),
    // cut open: the machine and the man
    fill(k.signal, rect(-186, -198, 236, 132)),
    halftone(k.paper, [-186, -198, 50, -66], art.pool(-110, -132, 30, 150, 0.9), {
      pitch: 10,
      max: 11,
      levels: 8,
    }),
  ],
  V,
);
const machine = place(
  [
    fill(k.midDeep, rect(-178, -178, 118, 112)),
    fill(k.ink, rect(-170, -92, 102, 20)),
    fill(k.signal, rect(-160, -86, 10, 8) + rect(-142, -86, 10, 8)),
    fill(k.paper, ellipse(-148, -138, 26) + ellipse(-92, -138, 26)),
    fill(
      k.midDeep,
      [-148, -92]
        .map((x, j) =>
          [0, 1, 2]
            .map((i) => {
              const a = (i * 2 * Math.PI) / 3 + j * 0.7;
              return ellipse(x + Math.cos(a) * 13, -138 + Math.sin(a) * 13, 7.4);
            })
            .join(''),
        )
        .join('') +
        ellipse(-148, -138, 3.4) +
        ellipse(-92, -138, 3.4),
    ),
    line(k.ink, 2.4, 'M-160 -114L-132 -100H-106L-80 -114'),
    rimLit(
      place(
        [
          art.profile(c({ skin: k.midDeep, cloth: k.ink }), {
            hair: 'short',
            dress: 'shirt',
            pose: {
              from: 'sitForward',
              lean: 12,
              near: { arm: [30, 84], leg: [88, -4] },
              far: { arm: [40, 96], leg: [80, -10] },
            },
          }),
          line(k.signal, 2.4, 'M3 -119C1 -134 17 -139 21 -124'),
          fill(k.paper, ellipse(8.6, -117, 4.6, 6)),
        ],
        { x: 10, y: -36, scale: 1.14, flip: true },
      ),
      { light: k.paper, dx: -2.5, dy: -1 },
    ),
    fill(k.ink, rect(-196, -66, 260, 34)),
    line(k.paper, 4, rect(-186, -198, 236, 132)),
    [-132, 132].map((x) => [
      fill(k.ink, ellipse(x, -28, 36)),
      fill(k.midPale, ellipse(x, -28, 15)),
      fill(k.ink, ellipse(x, -28, 5)),
    ]),
  ],
  V,
);
const walker = rimLit(
  place(
    art.profile(c({ skin: k.ink, fold: k.signalDeep }), {
      dress: 'coat',
      hat: 'fedora',
      pose: { from: 'read', neck: 16 },
      held: place(art.newspaper(k), { x: 10, y: -18, scale: 0.8 }),
    }),
    {
      x: 1078,
      y: 694,
      scale: 1.3,
      flip: true,
    },
  ),
  { light: k.paper, dx: 3, dy: -2 },
);
const tree = [
  art.bareTree(k.ink, 1150, 696, 470, { seed: 11, width: 20, depth: 6, spread: 0.6 }),
  art.specks(k.signal, 11, [
    [1060, 330],
    [1092, 380],
    [1240, 300],
    [1210, 380],
    [1130, 280],
    [1268, 410],
    [1030, 420],
    [1180, 250],
    [1224, 676],
    [1000, 684],
    [1190, 690],
  ]),
];
const back = { [k.signalDeep]: k.midDeep };
const layers = { skyline, neighbour, street, house: [rooms, shell], tree };
export default art
  .scene({
    id: 'v_vnemb_68p',
    era: 1971,
    ground: k.ink,
    home: 'dusk',
    crop: '44% 50%',
    title: 'The South Vietnamese embassy, Washington, in section',
    desc: 'A brick town house cut open. In the lit study a man stands with a telephone; its cord runs down the wall, through the floor and under the street to a parked van where a listener sits before two turning reels.',
    hours: art.hours(k, 'dusk', {
      sky: ['sky'],
      lamps: ['glow'],
      by: art.fitted(layers, {
        dawn: { skyline: back, neighbour: { [k.midDeep]: k.mid } },
        day: {
          skyline: { [k.signalDeep]: k.midPale, [k.signal]: k.mid },
          neighbour: { [k.midDeep]: k.midPale, [k.ink]: k.midDeep, [k.lift]: k.mid },
          street: { [k.midPale]: k.paperShade, [k.midDeep]: k.midPale },
          tree: { [k.ink]: k.midDeep },
        },
        night: { skyline: back, street: { [k.midPale]: k.mid } },
      }),
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('skyline', 0.3, skyline)
  .layer('neighbour', 0.5, neighbour)
  .layer('tree', 0.6, tree)
  .layer('house', 0.6, [rooms, shell])
  .layer('street', 0.6, street)
  .layer('glow', 0.6, glow)
  .layer('figures', 0.7, [cord, flag, desk, caller, walker, van, machine]);
