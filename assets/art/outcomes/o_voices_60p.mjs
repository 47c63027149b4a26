// Everybody speaks and nobody for anyone: a long lunch, six guests with six letters, and the chair at the head of the table empty.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, mirrored, place, halftone, rimLit } = art;

const k = art.inks(1962);
const sky = [
  fill(k.paperShade, rect(540, -60, 520, 680)),
  halftone(k.midPale, [540, -60, 1060, 260], art.down(-40, 260, 0.9, 0), { max: 13, levels: 10 }),
  halftone(k.paper, [540, 120, 1060, 600], art.down(100, 420, 0, 1), { max: 14, levels: 10 }),
  art.bareTree(k.midPale, 650, 560, 330, { seed: 5, width: 14, depth: 6 }),
  art.bareTree(k.midPale, 960, 560, 380, { seed: 9, width: 16, depth: 6 }),
  fill(k.paper, curve('540,520! 680,500 900,508 1060,496! 1060,620! 540,620!')),
];
const W = art.archway(600, -20, 400, 640);
const wall = [
  art.wallWithHoles(k.midDeep, rect(-80, -80, 1760, 760), W),
  fill(k.ink, rect(795, -20, 10, 640) + rect(600, 330, 400, 9) + rect(600, 150, 400, 9)),
  line(k.ink, 16, 'M600 620V180C600 70 690 -20 800 -20S1000 70 1000 180V620'),
  line(k.paper, 4, 'M990 620V180C990 80 900 -10 800 -10'),
  [
    [-60, 200],
    [180, 200],
    [1220, 200],
    [1460, 200],
  ].map(([x, w]) => [
    art.panel(k.mid, x, -40, w, 340, 16, 3),
    art.panel(k.mid, x, 340, w, 150, 14, 3),
  ]),
  [
    [-8, 60],
    [232, 60],
    [1272, 60],
    [1512, 60],
  ].map(([x, y]) =>
    art.blankFrame(k, x, y, 96, 130, {
      frame: k.signalDeep,
      mat: k.midPale,
      print: k.mid,
      border: 9,
      shade: k.midDeep,
    }),
  ),
  art.curtain(k, 566, -40, 150, 640, {
    dir: 1,
    body: k.signal,
    fold: k.signalDeep,
    band: k.paper,
    tie: 0.66,
    gather: 0.42,
  }),
  art.curtain(k, 1034, -40, 150, 640, {
    dir: -1,
    body: k.signal,
    fold: k.signalDeep,
    band: k.paper,
    tie: 0.66,
    gather: 0.42,
  }),
];
// ---- the empty chair, dark against the snow light
const chair = [
  rimLit(
    place(
      [
        fill(k.ink, mirrored('0,-196! 8,-204 20,-190 30,-192 36,-178 34,-60! 0,-60!')),
        fill(k.signalDeep, mirrored('0,-174! 14,-172 24,-164 26,-150 25,-60! 0,-60!'), {
          inner: true,
        }),
        line(k.paper, 1.4, 'M-22 -152V-62M22 -152V-62', { dash: '0 6', inner: true }),
        fill(
          k.ink,
          curve('-34,-104! -56,-102 -60,-94 -58,-60! -50,-60! -50,-90 -34,-92!') +
            curve('34,-104! 56,-102 60,-94 58,-60! 50,-60! 50,-90 34,-92!'),
        ),
      ],
      { x: 800, y: 800, scale: 2.6 },
    ),
    { light: k.paper, dx: 4, dy: -4 },
  ),
];
// ---- six who talk past each other
const c = (o) => art.wardrobe(k, { skin: k.signalDeep, fold: k.mid, ...o });
const sit = (x, flip, hair, arms, held, over = {}, more = {}) =>
  rimLit(
    place(art.profile(c(over), { hair, held, pose: { from: 'sit', ...arms }, ...more }), {
      x,
      y: 812,
      scale: 3.2,
      flip,
    }),
    { light: k.paper, dx: x < 800 ? 4 : -4, dy: -2.5 },
  );
const arm = (a, b, e, f, lean = 0, neck = 0) => ({
  lean,
  neck,
  near: { arm: [a, b], leg: [86, 3] },
  far: { arm: [e, f], leg: [80, -8] },
});
const sheetHeld = place(art.papers(k, 1), { x: 0, y: -12, turn: -34, scale: 1.1 });
const guests = [
  sit(140, true, 'fringe', arm(24, 146, -6, 40, 2, -6), null),
  sit(308, false, 'short', arm(-6, 58, 10, 84, -4, -4), null, {
    cloth: k.mid,
    trousers: k.mid,
    fold: k.midPale,
  }),
  sit(520, true, 'full', arm(6, 112, 10, 70, 4, 8), sheetHeld),
  sit(
    1090,
    true,
    'short',
    arm(14, 136, -4, 40, -2, -2),
    place(art.cup(k, { hot: false }), { x: 4, y: -6, scale: 1.3 }),
  ),
  sit(1256, false, 'bald', arm(30, 124, 4, 60, 4, -4), null, {
    cloth: k.mid,
    trousers: k.mid,
    fold: k.midPale,
  }),
  sit(1448, false, 'full', arm(20, 128, -4, 50, -4, 2), sheetHeld),
];
// ---- the cloth and what lies on it
const cloth = [
  fill(
    k.paper,
    curve(
      '-80,566! 1680,566! 1680,800! 1560,790 1440,812 1320,794 1180,814 1040,796 900,814 760,796 620,814 480,796 340,812 200,794 60,812 -80,798!',
    ),
  ),
  fill(k.paperShade, rect(-80, 606, 1760, 6)),
  line(
    k.paperShade,
    6,
    [90, 260, 420, 610, 770, 950, 1110, 1290, 1460, 1590]
      .map((x, i) => `M${x} 620c${i % 2 ? 8 : -8} 50 ${i % 2 ? -10 : 10} 110 0 170`)
      .join(''),
  ),
  fill(k.midPale, rect(-80, 562, 1760, 5)),
  fill(k.ink, rect(-80, 812, 1760, 180)),
  fill(k.signalDeep, poly('-80,880 1680,880 1680,990 -80,990')),
  fill(k.ink, [120, 480, 1120, 1480].map((x) => rect(x, 800, 26, 110)).join('')),
];
const hang = (x, m) => place(m, { x, y: 592 });
const letters = [
  // a long typed letter over the edge
  hang(150, [
    fill(k.midDeep, poly('-38,-10 48,-10 50,128 -36,132')),
    fill(k.paperShade, poly('-44,-14 42,-14 44,124 -42,128')),
    line(
      k.ink,
      4,
      Array.from({ length: 9 }, (_, i) =>
        open([-30, 4 + i * 12], [[28, 30, 18, 30, 26, 30, 12, 28, 20][i], 4 + i * 12]),
      ).join(''),
    ),
  ]),
  // a telegram with pasted strips
  hang(336, [
    fill(k.signalDeep, poly('-64,-6 70,-6 74,66 -60,66')),
    fill(k.signal, poly('-70,-10 64,-10 68,62 -66,62')),
    fill(k.paper, rect(-54, 4, 100, 11) + rect(-54, 22, 84, 11) + rect(-54, 40, 106, 11)),
  ]),
  // an envelope, sealed
  hang(530, [
    fill(k.midDeep, rect(-58, -6, 128, 76)),
    fill(k.paperWarm, rect(-64, -10, 128, 76)),
    line(k.ink, 4, open([-64, -10], [0, 34], [64, -10])),
    fill(k.signal, ellipse(0, 32, 14)),
  ]),
  // a folded card
  hang(1066, [
    fill(k.midDeep, poly('-46,4 44,-20 56,50 -30,70')),
    fill(k.mid, poly('-52,0 -6,-22 8,48 -38,68')),
    fill(k.midPale, poly('-6,-22 38,-14 52,52 8,48')),
    line(k.paper, 4, 'M8 2l26 5M11 18l26 5M14 34l18 3'),
  ]),
  // a scroll that will not lie flat
  hang(1268, [
    fill(k.midDeep, rect(-40, 0, 92, 128)),
    fill(k.paperShade, curve('-46,-10! 46,-10! 46,110! 30,126 -30,126 -46,110!')),
    fill(k.midPale, ellipse(0, 118, 48, 13) + ellipse(0, -10, 48, 11)),
    line(
      k.mid,
      4,
      'M-30 16q8 -8 16 0t16 0t16 0M-30 40q8 -8 16 0t16 0M-30 64q8 -8 16 0t16 0t16 0M-30 88q8 -8 16 0',
    ),
  ]),
  // a newspaper cutting, marked
  hang(1466, [
    fill(k.midDeep, poly('-52,-4 60,-8 62,96 -48,92')),
    fill(k.paperShade, poly('-58,-8 54,-12 56,92 -54,88')),
    fill(k.ink, rect(-46, 4, 88, 14)),
    line(
      k.mid,
      3,
      [30, 42, 54, 66].map((y) => open([-44, y], [-4, y]) + open([6, y], [42, y])).join(''),
    ),
    line(k.signal, 5, ellipse(22, 48, 32, 26)),
  ]),
];
const china = [
  [240, 424, 640, 960, 1170, 1366].map((x) => [
    fill(k.midPale, ellipse(x, 572, 40, 8)),
    fill(k.paper, ellipse(x, 569, 38, 7)),
  ]),
  fill(k.midPale, ellipse(800, 574, 54, 10)),
  fill(k.paper, ellipse(800, 570, 52, 9)),
  line(k.paperShade, 3, ellipse(800, 570, 36, 6)),
  fill(k.paper, poly('776,564 800,500 824,564')),
  fill(k.midPale, poly('800,500 824,564 804,564')),
  [705, 900].map((x) =>
    place(
      [
        fill(k.midPale, mirrored('0,-62! 10,-62! 9,-44 2,-34 2,-8 12,-2 12,0! 0,0!')),
        fill(k.signal, mirrored('0,-52! 9,-52! 8,-42 2,-35 0,-35!')),
      ],
      { x, y: 568, scale: 1.1 },
    ),
  ),
];
/** The table stands this much lower than it was drawn. */
const down = (marks) => place(marks, { y: 58 });
const glow = halftone(k.paper, [560, 240, 1040, 562], art.pool(800, 400, 60, 260, 0.5), {
  max: 9,
  levels: 7,
  inside: W,
});

export default art
  .scene({
    id: 'o_voices_60p',
    era: 1962,
    ground: k.ink,
    home: 'day',
    crop: '50% 60%',
    title: 'Six voices and nobody’s',
    desc: 'A long white lunch table before a snowy window. Six guests talk past one another, each with a different letter hanging over the cloth; in the middle, dark against the light, the chair at the head stands empty.',
  })
  .layer('sky', 0.2, sky)
  .layer('glow', 0.25, glow)
  .layer('room', 0.5, wall)
  .layer('chair', 0.75, chair)
  .layer('figures', 0.85, guests)
  .layer('table', 1, down([cloth, china]))
  .layer('letters', 1.1, down(letters));
