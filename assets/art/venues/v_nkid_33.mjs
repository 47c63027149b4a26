// The Commissariat for Foreign Affairs, Kuznetsky Most, a night in October 1933, first snow on the sill:
// a globe turned to the Pacific, a telegraph form half written, and nobody yet in the chair.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(1933);
const night = art.skies(k).night;
const W = { x: 250, y: -60, w: 420, h: 536 };
const sky = [
  fill(night.body, rect(170, -60, 600, 620)),
  halftone(night.high, [170, -60, 770, 300], art.down(-60, 320, 0.95, 0), { max: 14, levels: 14 }),
  halftone(night.low, [170, 240, 770, 500], art.down(240, 480, 0, 0.6), { max: 11 }),
];
const roofs = [
  fill(
    k.ink,
    poly(
      '170,560 170,330 240,330 280,286 350,330 400,330 400,372 520,372 548,340 600,340 640,306 700,340 780,340 780,560',
    ),
  ),
  fill(
    k.paper,
    poly('240,330 280,286 350,330 338,332 280,298 250,332') +
      poly('600,340 640,306 700,340 688,342 640,318 612,342') +
      rect(170, 327, 72, 7) +
      rect(400, 368, 122, 7),
  ),
  place(art.onionDome(k.ink, k.midDeep), { x: 556, y: 374, scale: 0.86 }),
  art.windowGrid(k.signal, 196, 352, 190, 90, 6, 2, (i, j) => (i * 3 + j * 5) % 4 === 1),
  art.windowGrid(k.signal, 530, 372, 220, 80, 7, 2, (i, j) => (i * 5 + j * 3) % 6 === 2),
];
const snowfall = art.snow(k.paper, [190, -50, 730, 470], 120, { seed: 12, size: 7 });

// ---- the room -----------------------------------------------------------------------------------------------------------------
const wall = [
  art.wallWithHoles(k.lift, rect(-80, -80, 1760, 800), rect(W.x, W.y, W.w, W.h)),
  art.glazing(k, W.x, W.y, W.w, W.h, {
    cols: 2,
    rows: 2,
    transom: 0.3,
    casing: 24,
    bar: 10,
    edge: k.midPale,
  }),
  art.panel(k.midDeep, -30, 60, 180, 400, 16, 3),
  art.panel(k.midDeep, 770, 60, 260, 400, 16, 3),
  art.panel(k.midDeep, 1080, 60, 240, 400, 16, 3),
  art.panel(k.midDeep, 1370, 60, 260, 400, 16, 3),
  line(k.midDeep, 4, open([-80, 520], [1680, 520])),
  // snow on the sill, outside the pane
  fill(
    k.paper,
    curve('252,476! 252,446 300,436 360,448 420,434 452,446! 452,476!') +
      curve('468,476! 468,448 520,436 590,446 640,430 668,444! 668,476!'),
  ),
];
const lampX = 690;
const lampY = 742;
const glow = [
  halftone(k.paperWarm, [330, 250, 1100, 636], art.pool(lampX, 590, 50, 360, 0.62, 0.86), {
    pitch: 10,
    max: 6.8,
    levels: 9,
    inside: (x, y) => !(x > W.x - 26 && x < W.x + W.w + 26 && y < W.y + W.h + 22),
  }),
];
// ---- he stands with his back to it all --------------------------------------------------------------------------------------
const c = art.wardrobe(k, { skin: k.midDeep, fold: k.mid, cloth: k.ink });
const man = rimLit(
  place(art.fromBehind(c, { hair: 'fringe', arms: 'behind', headTurn: -7, legs: true }), {
    x: 356,
    y: 900,
    scale: 3.2,
  }),
  { light: k.midPale, dx: -4, dy: -3, second: { light: k.signal, dx: 4, dy: 0 } },
);
// ---- the desk -----------------------------------------------------------------------------------------------------------------
const top = poly('430,640 1700,640 1700,980 280,980');
const desk = [
  fill(k.signalDeep, top),
  line(k.paperWarm, 4, open([430, 641], [1690, 641])),
  fill(k.midDeep, poly('640,700 1010,700 1064,930 590,930')),
];
const deskGlow = halftone(
  k.paperWarm,
  [360, 646, 1240, 948],
  art.pool(800, 800, 130, 330, 0.75, 0.55),
  {
    pitch: 10,
    max: 6.8,
    levels: 9,
    inside: top,
  },
);
const F = [
  [724, 712],
  [964, 708],
  [1004, 872],
  [698, 878],
];
const offForm = art.insideOf(poly(...F));
const blank = [
  fill(k.paper, rect(0, 0, 100, 64)),
  fill(k.signal, rect(4, 4, 92, 9)),
  line(
    k.mid,
    1,
    rect(4, 16, 44, 9) +
      rect(52, 16, 44, 9) +
      open([4, 33], [96, 33]) +
      open([4, 41], [96, 41]) +
      open([4, 49], [96, 49]) +
      open([4, 57], [96, 57]),
  ),
  line(
    k.ink,
    1.5,
    'M8 31q3 -4 5 -1t5 -1t5 0t6 -1t5 1t4 -1M44 30q4 -3 6 0t5 -1t6 0t6 -1t5 1t7 -1M8 39q4 -4 6 -1t6 0t5 -1t6 0M36 38q4 -3 5 0t5 -1',
  ),
];
const form = [
  fill(k.ink, poly(...F.map(([x, y]) => [x + 9, y + 10]))),
  art.inQuad(blank, F, 100, 64),
];
const things = [
  // the lamp with its green shade
  place(
    [
      fill(
        k.paperShade,
        art.mirrored('0,-3.4! 3,-3.2 11,-1.6 12,0! 0,0!') + rect(-1.3, -44, 2.6, 42),
      ),
      fill(k.mid, art.mirrored('0,-58! 8,-58 20,-50 26,-40! 0,-40!')),
      fill(k.midPale, curve('-7,-57 -18,-50 -24,-41.4! -17,-41.4! -12,-50')),
      fill(k.paper, rect(-26, -41, 52, 2.6)),
    ],
    { x: 620, y: lampY, scale: 3.6 },
  ),
  place(art.teaGlass(k), { x: 1092, y: 772, scale: 4.4 }),
  line(k.ink, 10, open([884, 826], [1012, 764])),
  line(k.paper, 4, open([884, 826], [898, 819])),
  place(art.telephone(k, k.ink, k.lift), { x: 480, y: 786, scale: 3.8 }),
];
const cone = halftone(
  k.paper,
  [500, 598, 1000, 900],
  art.cone(530, 714, 598, 520, 960, 890, 0.7, 0.5, 30),
  { pitch: 10, max: 7, levels: 8, inside: (x, y) => !offForm(x, y) },
);
// ---- near: the globe -----------------------------------------------------------------------------------------------------------
const G = { x: 1328, y: 470, r: 262 };
const disc = ellipse(G.x, G.y, G.r);
const g = (pts) => curve(pts.map(([x, y, c]) => [G.x + x * G.r, G.y + y * G.r, c]));
const land = [
  // Asia down the left limb, Kamchatka hanging, the Americas on the right limb; Japan and the islands alone
  g([
    [-0.62, -0.79, 1],
    [-0.4, -0.72],
    [-0.1, -0.8],
    [0.06, -0.7],
    [-0.1, -0.62],
    [-0.2, -0.56],
    [-0.18, -0.36, 1],
    [-0.3, -0.52],
    [-0.44, -0.46],
    [-0.5, -0.3],
    [-0.56, -0.24],
    [-0.6, -0.1, 1],
    [-0.66, -0.18],
    [-0.74, -0.1],
    [-0.76, 0.02],
    [-0.84, 0.08],
    [-0.86, 0.28, 1],
    [-0.96, 0.2],
    [-1, 0, 1],
    [-0.94, -0.34],
    [-0.8, -0.6],
  ]),
  g([
    [0.2, -0.86, 1],
    [0.34, -0.74],
    [0.24, -0.64, 1],
    [0.44, -0.62],
    [0.62, -0.44],
    [0.68, -0.2],
    [0.78, 0.02],
    [0.9, 0.16],
    [0.99, 0.14, 1],
    [0.97, -0.22],
    [0.84, -0.54],
    [0.56, -0.83],
    [0.36, -0.93, 1],
  ]),
  g([
    [-0.72, 0.5, 1],
    [-0.5, 0.4],
    [-0.36, 0.46],
    [-0.26, 0.62],
    [-0.36, 0.76],
    [-0.56, 0.74],
    [-0.68, 0.7],
  ]),
  g([
    [-0.74, 0.34],
    [-0.5, 0.28],
    [-0.4, 0.34],
    [-0.56, 0.36],
  ]),
].join('');
const japan = g([
  [-0.34, -0.42, 1],
  [-0.28, -0.34],
  [-0.34, -0.24],
  [-0.42, -0.14],
  [-0.52, -0.06],
  [-0.48, -0.16],
  [-0.4, -0.26],
]);
const islands = [
  [0.02, 0.06],
  [0.16, 0.1],
  [-0.06, 0.2],
  [0.08, 0.34],
  [-0.14, 0.36],
  [0.3, 0.3],
].map(([x, y]) => [G.x + x * G.r, G.y + y * G.r]);
const inDisc = (x, y) => Math.hypot(x - G.x, y - G.y) < G.r - 3;
const standing = [
  rimLit(
    [
      fill(k.ink, rect(G.x - 13, G.y + G.r - 10, 26, 120)),
      place(fill(k.ink, art.mirrored('0,-70! 14,-66 44,-20 150,-6 160,16! 0,16!')), {
        x: G.x,
        y: G.y + G.r + 130,
      }),
    ],
    { light: k.paperWarm, dx: -4, dy: -2 },
  ),
  line(
    k.ink,
    17,
    `M${G.x} ${G.y - G.r - 30}C${G.x - 390} ${G.y - G.r - 30} ${G.x - 390} ${G.y + G.r + 30} ${G.x} ${G.y + G.r + 30}M${G.x} ${G.y - G.r - 44}V${G.y - G.r}`,
  ),
  line(
    k.paperWarm,
    3,
    `M${G.x - 8} ${G.y - G.r - 37}C${G.x - 398} ${G.y - G.r - 37} ${G.x - 398} ${G.y + G.r + 22} ${G.x - 20} ${G.y + G.r + 30}`,
  ),
  fill(k.midPale, disc),
  line(
    k.mid,
    2.2,
    [-0.5, 0, 0.5]
      .map((t) => {
        const q = Math.sqrt(1 - t * t) * G.r;
        return `M${G.x - q} ${G.y + t * G.r}Q${G.x} ${G.y + t * G.r + 36} ${G.x + q} ${G.y + t * G.r}`;
      })
      .join('') +
      [-0.62, -0.2, 0.24, 0.66]
        .map(
          (t) =>
            `M${G.x} ${G.y - G.r}C${G.x + t * G.r * 1.32} ${G.y - G.r * 0.6} ${G.x + t * G.r * 1.32} ${G.y + G.r * 0.6} ${G.x} ${G.y + G.r}`,
        )
        .join(''),
  ),
  fill(k.midDeep, land),
  fill(k.signal, japan),
  art.specks(k.midDeep, 8, islands),
  halftone(
    k.ink,
    [G.x - G.r, G.y - G.r, G.x + G.r, G.y + G.r],
    (x, y) => (Math.hypot(x - (G.x - 150), y - (G.y + 70)) - 262) / 250,
    {
      max: 14,
      levels: 12,
      inside: inDisc,
    },
  ),
];

export default art
  .scene({
    id: 'v_nkid_33',
    era: 1933,
    home: 'night',
    crop: '56% 84%',
    ground: k.ink,
    title: 'The Commissariat for Foreign Affairs, Moscow, by night',
    desc: 'First snow falls behind a window where a man stands with his back to the room. Under a green-shaded lamp lies a telegraph form half written; beside it a great globe turned to the Pacific.',
    hours: art.hours(k, 'night', {
      sky: ['sky'],
      lamps: ['glow', 'light'],
      by: {
        dawn: {
          skyline: { [k.ink]: k.midDeep, [k.midDeep]: k.mid },
          room: { [k.lift]: k.midDeep, [k.midDeep]: k.mid },
        },
        day: {
          skyline: { [k.ink]: k.mid, [k.midDeep]: k.midPale, [k.signal]: k.midDeep },
          room: {
            [k.lift]: k.mid,
            [k.midDeep]: k.midPale,
            [k.ink]: k.midDeep,
            [k.midPale]: k.paper,
          },
        },
        dusk: { room: { [k.lift]: k.midDeep, [k.midDeep]: k.lift } },
      },
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('skyline', 0.2, roofs)
  .layer('snow', 0.3, snowfall)
  .layer('room', 0.55, wall)
  .layer('glow', 0.56, glow)
  .layer('figures', 0.8, man)
  .layer('desk', 1, [desk, deskGlow, form, things])
  .layer('light', 1.05, cone)
  .layer('foreground', 1.25, standing);
