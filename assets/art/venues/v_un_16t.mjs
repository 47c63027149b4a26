// The chamber of the Security Council, New York, December: round the horseshoe fourteen hands go up, and one lies flat on the table.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(2013);
const c = (o) => art.wardrobe(k, { skin: k.midDeep, fold: k.mid, ...o });
const B = 430;
// ---- the mural wall: planes of colour, no figure --------------------------------------------------------------------------------
const M = { x: 470, y: 24, w: 660, h: 330 };
const mural = [
  fill(k.signalDeep, rect(M.x, M.y, M.w, M.h)),
  fill(k.signal, poly([M.x, M.y], [M.x + 330, M.y + 150], [M.x, M.y + 330]) + poly([M.x + 660, M.y], [M.x + 330, M.y + 150], [M.x + 660, M.y + 330])),
  fill(k.paperWarm, poly([M.x + 330, M.y + 20], [M.x + 430, M.y + 160], [M.x + 330, M.y + 310], [M.x + 230, M.y + 160])),
  fill(k.paper, ellipse(M.x + 330, M.y + 160, 52)),
  fill(k.midDeep, curve([[M.x, M.y + 330, 1], [M.x + 120, M.y + 240], [M.x + 250, M.y + 300], [M.x + 330, M.y + 260], [M.x + 420, M.y + 300], [M.x + 540, M.y + 240], [M.x + 660, M.y + 330, 1]])),
  line(k.ink, 4, open([M.x + 330, M.y], [M.x + 330, M.y + 100]) + open([M.x, M.y], [M.x + 280, M.y + 138]) + open([M.x + 660, M.y], [M.x + 380, M.y + 138])),
  line(k.paper, 5, rect(M.x, M.y, M.w, M.h)),
];
const wall = [
  fill(k.lift, rect(-80, -80, 1780, B + 100)),
  fill(k.midDeep, Array.from({ length: 12 }, (_, i) => (i > 3 && i < 8 ? '' : rect(-60 + i * 140, -80, 66, B + 60))).join('')),
  fill(k.ink, rect(M.x - 36, -80, M.w + 72, M.h + 150)),
  // tall curtains drawn either side
  line(k.mid, 2.4, Array.from({ length: 24 }, (_, i) => (i > 6 && i < 17 ? '' : open([-50 + i * 70, -80], [-50 + i * 70, B - 20]))).join('')),
  fill(k.ink, rect(-80, B - 20, 1780, 60)),
];
const glow = halftone(k.signal, [240, -40, 1360, 460], (x, y) => (x > M.x - 6 && x < M.x + M.w + 6 && y < M.y + M.h + 6 ? 0 : art.pool(800, 180, 280, 620, 0.62, 0.62)(x, y)), { max: 9, levels: 8 });
const floor = [
  fill(k.midDeep, rect(-80, B + 30, 1780, 560)),
  halftone(k.ink, [-60, B + 30, 1660, 948], art.down(B, 940, 0, 0.7), { max: 13, levels: 10 }),
];
// ---- the horseshoe, open towards the mural ---------------------------------------------------------------------------------------
const arc = (rx, ry, cx = 800, cy = 470) => {
  const pts = [];
  for (let i = 0; i <= 24; i++) {
    const a = Math.PI * (i / 24);
    pts.push([cx - rx * Math.cos(a), cy + ry * Math.sin(a) ** 0.8]);
  }
  return pts;
};
const outer = arc(660, 318);
const inside = arc(470, 196);
const tablePath = poly(...outer, ...[...inside].reverse());
const table = [
  fill(k.ink, poly(...outer.map(([x, y]) => [x, y + 26]), ...[...inside].reverse())),
  fill(k.ink, poly(...inside, ...[...inside].reverse().map(([x, y]) => [x, y - 26]))),
  fill(k.paperShade, tablePath),
  halftone(k.mid, [120, 440, 1480, 800], (x) => Math.abs(x - 800) / 820, { max: 11, levels: 8, inside: tablePath }),
  line(k.paper, 4, open(...inside)),
  line(k.signal, 4, open(...outer.map(([x, y]) => [x, y + 13]))),
];
// the interpreters' table in the well
const well = [
  fill(k.ink, poly('600,500 1000,500 1040,566 560,566')),
  fill(k.mid, poly('606,492 994,492 1030,552 570,552')),
  fill(k.paperShade, [640, 730, 820, 910].map((x) => poly([x, 506], [x + 46, 506], [x + 50, 528], [x - 4, 528])).join('')),
];
// ---- the far sides: small, each with one arm up ------------------------------------------------------------------------------------
const side = [
  [176, 556, 1.24, 10],
  [206, 640, 1.46, 12],
  [1424, 556, 1.24, -10],
  [1394, 640, 1.46, -12],
];
const hair = ['short', 'full', 'fringe', 'short', 'full', 'short', 'fringe'];
const voter = (x, y, s, turn, i, arms = 'up') =>
  rimLit(
    place(
      art.armRaised(c({ cloth: i % 3 === 1 ? k.lift : k.ink, fold: i % 3 === 1 ? k.midPale : k.mid, skin: k.midDeep }), {
        arms,
        hair: hair[i % 7],
        headTurn: turn,
      }),
      { x, y, scale: s, flip: x > 800 },
    ),
    { light: k.paper, dx: x > 800 ? -3 : 3, dy: -3, second: { light: k.signal, dx: 0, dy: -2 } },
  );
const farHands = [
  [116, 1.02],
  [1484, 1.02],
].map(([x, s], i) => voter(x, 596, s, x > 800 ? 10 : 10, i + 2));
const sides = side.map(([x, y, s, t], i) => voter(x, y + 60, s, x > 800 ? -t : t, i));
const near = [
  [330, 1010, 2.05],
  [500, 1075, 2.35],
  [1100, 1075, 2.35],
  [1270, 1010, 2.05],
].map(([x, y, s], i) => voter(x, y, s, 6, i + 3));
const nearest = [
  [96, 1120, 2.7],
  [1504, 1120, 2.7],
  [660, 1128, 2.6],
  [964, 1128, 2.6],
].map(([x, y, s], i) => voter(x, y, s, i > 1 ? 3 : 8, i + 1));
// ---- the one whose hand stays down ------------------------------------------------------------------------------------------------------
const pale = c({ cloth: k.mid, fold: k.paperShade, skin: k.paperWarm });
const still = { x: 812, y: 1190, s: 2.9 };
const still1 = rimLit(
  place(art.armRaised(pale, { arms: 'rest', hair: 'short', headTurn: -4 }), { x: still.x, y: still.y, scale: still.s }),
  { light: k.paper, dx: -3, dy: -4 },
);
const handPool = halftone(k.paper, [640, 640, 1000, 800], art.pool(806, 712, 40, 150, 1, 0.42), { max: 13, levels: 8, inside: tablePath });
const hand = place(
  [
    fill(k.ink, curve('-34,30! -38,4 -24,-22 -14,-40 -6,-20 2,-48 10,-20 20,-44 26,-16 36,-26 40,-8 34,30!'), { opacity: 0.4 }),
    fill(k.paperWarm, curve('-30,24! -44,-2 -50,-18 -42,-22 -28,-4! -26,-40 -18,-46 -11,-40 -8,-12! -6,-52 2,-58 9,-52 8,-12! 16,-48 24,-50 29,-43 24,-8! 34,-32 41,-32 44,-24 36,4 32,24!')),
    line(k.signalDeep, 2, 'M-9 -12L-8 0M8 -12L8 -1M24 -8L22 2'),
    fill(k.paper, rect(-34, 22, 68, 16)),
    fill(k.mid, poly('-42,38 42,38 66,120 -66,120')),
  ],
  { x: 806, y: 726, scale: [0.95, 0.8] },
);

export default art.staged(
  k,
  {
    id: 'v_un_16t',
    era: 2013,
    home: 'day',
    crop: '50% 78%',
    ground: k.ink,
    title: 'The chamber of the Security Council, New York, at a vote',
    desc: 'Delegates seen from behind and above round a horseshoe table under an abstract amber mural. Every arm is raised but one: in the middle a pale hand lies flat on the table in a pool of light.',
  },
  [
    ['room', 0.4, wall],
    ['glow', 0.41, glow],
    ['mural', 0.42, mural],
    ['floor', 0.5, floor],
    ['well', 0.55, well],
    ['far', 0.6, [farHands, sides]],
    ['table', 0.8, table],
    ['light', 0.8, handPool],
    ['hand', 0.82, hand],
    ['figures', 1, near],
    ['still', 1.1, still1],
    ['foreground', 1.2, nearest],
  ],
  {
    by: {
      dawn: { table: { [k.paperShade]: k.paperWarm } },
      dusk: { floor: { [k.midDeep]: k.signalDeep } },
      night: { room: { [k.midDeep]: k.lift, [k.mid]: k.midDeep, [k.lift]: k.ink }, floor: { [k.midDeep]: k.lift }, table: { [k.paperShade]: k.midPale } },
    },
  },
);
