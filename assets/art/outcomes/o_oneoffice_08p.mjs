// One at a time: one desk, one lamp, one man at the telephone; on the other side of the glass another waits in the snow.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(2013);
const night = art.skies(k).night;
const sky = [
  fill(night.body, rect(-60, -60, 1720, 760)),
  halftone(night.high, [-60, -60, 1660, 340], art.down(-60, 350, 1, 0.05), { max: 14, levels: 14 }),
  halftone(night.low, [-60, 240, 1660, 560], art.down(230, 560, 0, 0.75), { max: 11, levels: 8 }),
];
const garden = [
  fill(k.midPale, rect(-60, 520, 1720, 200)),
  fill(k.paper, curve('-60,548! 400,530 800,540 1300,528 1660,544! 1660,720! -60,720!')),
  art.treeLine(k.midDeep, -80, 1680, 520, 20, 60, { seed: 6, depth: 40 }),
  fill(k.paper, rect(1302, 210, 16, 300) + poly('1302,210 1310,190 1318,210')),
  art.bareTree(k.ink, 1450, 560, 480, { seed: 4, width: 18, depth: 6 }),
  art.bareTree(k.ink, 120, 560, 420, { seed: 13, width: 15, depth: 6 }),
];
const c = (o) => art.wardrobe(k, { skin: k.signalDeep, fold: k.mid, ...o });
const waiting = [
  fill(k.midPale, ellipse(816, 642, 80, 9)),
  rimLit(
    place(
      art.profile(c({ cloth: k.ink, skin: k.midDeep, fold: k.mid }), {
        dress: 'coat',
        hair: 'short',
        pose: {
          neck: 4,
          lean: -2,
          near: { arm: [-14, 46], leg: [3, -2] },
          far: { arm: [-4, 40], leg: [-4, -4] },
        },
      }),
      { x: 808, y: 640, scale: 1.98, flip: true },
    ),
    { light: k.paper, dx: -4, dy: -3 },
  ),
  // the pocket he keeps his hand in
  place(fill(k.ink, curve('4,-104! 22,-102 24,-84 16,-72 2,-74!')), {
    x: 808,
    y: 640,
    scale: 1.98,
    flip: true,
  }),
  fill(
    k.midPale,
    [
      [1196, 640],
      [1236, 584],
      [1276, 592],
      [1326, 580],
      [1380, 590],
      [960, 590],
      [988, 580],
    ]
      .map(([x, y]) => ellipse(x, y, 13, 4))
      .join(''),
  ),
];
const flakes = [art.snow(k.paper, [-48, -60, 1648, 650], 180, { seed: 7, size: 7 })];
// ---- the bow of an oval room: three tall windows
const holes = [
  poly('150,74 430,40 430,600 150,640'),
  rect(590, 30, 420, 566),
  poly('1170,40 1450,74 1450,640 1170,600'),
];
const glaze = ([a, b, e, f], cols, rows) => {
  const mix = (p, q, t) => [p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t];
  let d = '';
  for (let i = 0; i <= cols; i++) d += open(mix(a, b, i / cols), mix(f, e, i / cols));
  for (let j = 0; j <= rows; j++) d += open(mix(a, f, j / rows), mix(b, e, j / rows));
  return d;
};
const panes = [
  [
    [150, 74],
    [430, 40],
    [430, 600],
    [150, 640],
  ],
  [
    [590, 30],
    [1010, 30],
    [1010, 596],
    [590, 596],
  ],
  [
    [1170, 40],
    [1450, 74],
    [1450, 640],
    [1170, 600],
  ],
];
const wall = [
  art.wallWithHoles(
    k.lift,
    curve('-80,-80! 1680,-80! 1680,700! 1450,650 1170,612 800,600 430,612 150,650 -80,700!'),
    ...holes,
  ),
  line(k.ink, 10, panes.map((q) => glaze(q, 3, 4)).join('')),
  line(
    k.signalDeep,
    3,
    panes
      .map((q) =>
        glaze(
          q.map(([x, y]) => [x + 4, y + 3]),
          3,
          4,
        ),
      )
      .join(''),
  ),
  fill(k.ink, curve('-80,-80! 1680,-80! 1680,-30! 1450,14 1170,-6 800,-12 430,-6 150,14 -80,-30!')),
  line(k.midPale, 4, 'M-80 -26C150 22 430 -2 800 -8S1450 22 1680 -26'),
];
const drapes = [
  [120, 1, 80, 620],
  [470, -1, 30, 600],
  [556, 1, 20, 590],
  [1044, -1, 20, 590],
  [1130, 1, 30, 600],
  [1480, -1, 80, 620],
].map(([x, dir, y, h]) =>
  art.curtain(k, x, y - 60, 96, h, {
    dir,
    body: k.signal,
    fold: k.signalDeep,
    band: null,
    folds: 4,
    gather: 0.72,
  }),
);
const floor = [
  fill(
    k.midDeep,
    curve('-80,690! 150,648 430,610 800,598 1170,610 1450,648 1680,690! 1680,990! -80,990!'),
  ),
  fill(k.mid, ellipse(800, 860, 880, 210)),
  line(k.midPale, 5, ellipse(800, 860, 820, 188)),
];
const glow = [
  halftone(k.signal, [120, 560, 1100, 948], art.pool(560, 760, 90, 460, 0.85, 0.44), {
    max: 11,
    levels: 9,
  }),
];
const wallGlow = halftone(k.signal, [430, 180, 590, 610], art.pool(470, 500, 20, 240, 0.75), {
  max: 9,
  levels: 8,
});
// ---- the desk
const desk = [
  fill(k.ink, ellipse(620, 900, 470, 26)),
  fill(k.ink, rect(240, 660, 760, 236)),
  fill(k.signalDeep, rect(262, 690, 200, 190) + rect(778, 690, 200, 190) + rect(482, 690, 276, 60)),
  line(
    k.signal,
    3,
    rect(280, 706, 164, 70) +
      rect(280, 792, 164, 72) +
      rect(796, 706, 164, 70) +
      rect(796, 792, 164, 72) +
      rect(498, 702, 244, 36),
  ),
  fill(k.ink, rect(482, 752, 276, 140)),
  fill(k.signalDeep, poly('252,630 988,630 1030,664 210,664')),
  fill(k.signal, poly('280,634 900,634 930,660 240,660')),
  fill(k.ink, rect(206, 662, 828, 14)),
  line(k.paper, 3, open([210, 664], [1030, 664])),
];
const things = [
  place(art.lamp(k, { h: 66, w: 52, shade: k.paperWarm, deep: k.signal, foot: k.ink }), {
    x: 400,
    y: 650,
    scale: 3,
  }),
  place(
    [
      fill(k.paper, poly('-50,-12 40,-12 58,10 -62,10')),
      line(k.mid, 3, 'M-34 -6H28M-38 0H34M-42 5H10'),
    ],
    { x: 760, y: 648 },
  ),
  rimLit(
    place(art.deskPhone(k, { body: k.ink, keys: k.midPale, screen: k.signal }), {
      x: 560,
      y: 654,
      scale: 3.2,
    }),
    { light: k.paper, dx: -3, dy: -3 },
  ),
  place(art.folders(k, 40, [k.mid, k.paper]), { x: 884, y: 656, scale: 2 }),
];
const cone = halftone(
  k.paper,
  [270, 540, 560, 660],
  art.cone(324, 478, 542, 276, 530, 658, 0.85, 0.4),
  { max: 9, levels: 8 },
);
// ---- who still speaks
const handset = fill(k.midPale, curve('-4,-16! 3,-17! 4,-12! 1,-9 1,9 4,12! 3,17! -4,16! -5,0'));
const speaker = rimLit(
  place(
    art.profile(c(), {
      hair: 'fringe',
      pose: {
        lean: 4,
        neck: 8,
        near: { arm: [26, 152], leg: [4, -2] },
        far: { arm: [40, 62], leg: [-5, -5] },
      },
      held: place(handset, { x: -8, y: -14, turn: -20, scale: 1.05 }),
    }),
    { x: 660, y: 850, scale: 2.55, flip: true },
  ),
  { light: k.paper, dx: -5, dy: -2, second: { light: k.mid, dx: 3, dy: 0 } },
);

export default art
  .scene({
    id: 'o_oneoffice_08p',
    era: 2013,
    ground: k.ink,
    home: 'night',
    crop: '56% 60%',
    title: 'One at a time',
    desc: 'An oval room by night with three tall windows. Behind the desk, in the light of one lamp, a man speaks on the telephone; outside, on the other side of the glass, a second man stands waiting in the snow.',
  })
  .layer('sky', 0.1, sky)
  .layer('skyline', 0.2, garden)
  .layer('waiting', 0.35, waiting)
  .layer('flakes', 0.4, flakes)
  .layer('room', 0.55, wall)
  .layer('drapes', 0.58, drapes)
  .layer('wallglow', 0.58, wallGlow)
  .layer('floor', 0.6, floor)
  .layer('glow', 0.62, glow)
  .layer('figures', 0.85, speaker)
  .layer('desk', 1, desk)
  .layer('things', 1.02, things)
  .layer('light', 1.05, cone);
