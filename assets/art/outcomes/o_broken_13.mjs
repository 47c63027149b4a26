// Broken off: chairs pushed back, the flags carried out, and on the wall a screen where the spinning machines only rise.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(2013);
const c = (o) => art.wardrobe(k, { skin: k.midDeep, fold: k.mid, ...o });
const wall = [
  fill(k.lift, rect(-80, -80, 1760, 720)),
  fill(k.ink, [0, 1, 2, 3, 4, 5, 6, 7, 8].map((i) => rect(-40 + i * 200, -80, 8, 720)).join('')),
  fill(k.ink, rect(-80, 600, 1760, 50)),
];
const S = { x: 330, y: 70, w: 900, h: 430 };
const rotor = (x, h) => {
  const y = S.y + S.h - 40;
  return [rect(x - 21, y - h, 42, h), ellipse(x, y - h, 21, 8)];
};
const N = 13;
const hs = Array.from({ length: N }, (_, i) => 42 + 250 * (i / (N - 1)) ** 1.6);
const screen = [
  fill(k.ink, rect(S.x - 16, S.y - 16, S.w + 32, S.h + 32)),
  fill(k.midDeep, rect(S.x, S.y, S.w, S.h)),
  line(
    k.mid,
    2,
    [0, 1, 2, 3, 4, 5]
      .map((i) => open([S.x + 30, S.y + 40 + i * 62], [S.x + S.w - 30, S.y + 40 + i * 62]))
      .join(''),
  ),
  fill(k.signal, hs.map((h, i) => rotor(S.x + 66 + i * 64, h).join('')).join('')),
  fill(k.signalDeep, hs.map((h, i) => rect(S.x + 73 + i * 64, S.y + S.h - 40 - h, 14, h)).join('')),
  fill(
    k.paperWarm,
    hs.map((h, i) => ellipse(S.x + 66 + i * 64, S.y + S.h - 40 - h, 21, 8)).join(''),
  ),
  // each one spins
  line(
    k.paper,
    3,
    hs
      .map((h, i) => {
        const [x, y] = [S.x + 66 + i * 64, S.y + S.h - 52 - h];
        return `M${x - 26} ${y}c8 -13 44 -13 52 0`;
      })
      .join(''),
  ),
  line(k.paper, 7, open(...hs.map((h, i) => [S.x + 66 + i * 64, S.y + S.h - 84 - h]))),
  fill(k.paper, poly([S.x + 846, S.y + 22], [S.x + 818, S.y + 50], [S.x + 848, S.y + 66])),
  line(
    k.paper,
    4,
    open([S.x + 28, S.y + 24], [S.x + 28, S.y + S.h - 38], [S.x + S.w - 26, S.y + S.h - 38]),
  ),
];
const glow = halftone(
  k.signal,
  [180, -40, 1400, 680],
  (x, y) =>
    x > S.x - 16 && x < S.x + S.w + 16 && y > S.y - 16 && y < S.y + S.h + 16
      ? 0
      : Math.max(
          0,
          0.6 -
            Math.hypot(Math.max(0, Math.abs(x - 780) - 440), Math.max(0, Math.abs(y - 285) - 210)) /
              190,
        ),
  { max: 9, levels: 7 },
);
const floor = [
  fill(k.midDeep, rect(-80, 640, 1760, 340)),
  halftone(k.signal, [200, 646, 1400, 948], art.pool(780, 640, 100, 620, 0.5, 0.42), {
    max: 10,
    levels: 8,
  }),
];
const chair = (x, y, s, o) =>
  rimLit(place(art.chairSide(k, k.ink, k.mid), { x, y, scale: s, ...o }), {
    light: k.signal,
    dx: 3,
    dy: -3,
  });
const fallen = rimLit(
  place(art.chairSide(k, k.ink, k.mid), { x: 330, y: 838, scale: 2.2, turn: -84 }),
  { light: k.signal, dx: 3, dy: -3 },
);
const back = [
  chair(470, 716, 1.9, { flip: true }),
  chair(640, 706, 1.9),
  chair(930, 712, 1.9, { flip: true }),
  chair(1080, 720, 1.9),
];
const top = poly('330,700 1230,700 1400,850 160,850');
const table = [
  fill(
    k.ink,
    poly('160,850 1400,850 1400,880 160,880') + rect(250, 870, 30, 110) + rect(1280, 870, 30, 110),
  ),
  fill(k.paperShade, top),
  line(k.paper, 4, open('330,701 1230,701')),
  halftone(k.mid, [160, 700, 1400, 850], (x) => Math.abs(x - 780) / 900, {
    max: 10,
    levels: 8,
    inside: top,
  }),
  [
    [430, 744, -8],
    [620, 800, 6],
    [830, 736, 12],
    [1110, 790, -6],
  ].map(([x, y, t]) =>
    place(art.sheet(k, 34, 12, 5, { heading: null, lines: 4 }), { x, y, scale: 2.6, turn: t }),
  ),
  [
    [540, 764],
    [1010, 742],
  ].map(([x, y]) =>
    place(
      [
        fill(k.midPale, ellipse(0, 0, 12, 3)),
        fill(k.paper, ellipse(-14, -4, 4, 5)),
        fill(k.midPale, poly('-16,-8 8,-8 8,0 -16,0')),
      ],
      { x, y, scale: 2 },
    ),
  ),
  // the sockets left where flags stood
  [700, 780, 860].map((x) => [
    fill(k.ink, ellipse(x, 722, 17, 6)),
    fill(k.paper, ellipse(x, 720, 5, 2)),
  ]),
];
const flagRoll = (ink, deep) => [
  fill(ink, curve('-6,-74! 8,-70 26,-30 30,26 18,64! 2,58 -8,0')),
  fill(deep, curve('8,-66! 22,-30 26,26 18,64! 10,60 16,10')),
  line(k.paper, 3, 'M-4 96V-92'),
];
const bearer = [
  fill(k.ink, ellipse(1390, 906, 110, 14)),
  place(flagRoll(k.signal, k.signalDeep), { x: 1478, y: 478, scale: 2.1, turn: 14 }),
  place(flagRoll(k.paper, k.midPale), { x: 1506, y: 500, scale: 2, turn: 27 }),
  rimLit(
    place(
      art.profile(c({ cloth: k.ink }), {
        hair: 'short',
        pose: {
          from: 'walk',
          lean: 3,
          hip: 87,
          neck: 8,
          near: { arm: [22, 104], leg: [26, 2] },
          far: { arm: [40, 112], leg: [-18, -40] },
        },
      }),
      { x: 1390, y: 906, scale: 2.9 },
    ),
    { light: k.signal, dx: -5, dy: -3 },
  ),
];
const second = [
  rimLit(
    place(
      art.profile(c({ cloth: k.lift, fold: k.midPale }), {
        hair: 'full',
        pose: {
          from: 'walk',
          lean: 3,
          hip: 87,
          neck: 8,
          near: { arm: [22, 104], leg: [26, 2] },
          far: { arm: [40, 112], leg: [-18, -40] },
        },
      }),
      { x: 236, y: 752, scale: 2.2, flip: true },
    ),
    { light: k.signal, dx: 5, dy: -3 },
  ),
  place(flagRoll(k.mid, k.midPale), { x: 140, y: 440, scale: 1.7, turn: -14 }),
];

export default art
  .scene({
    id: 'o_broken_13',
    era: 2013,
    ground: k.ink,
    home: 'night',
    crop: '52% 40%',
    title: 'Broken off',
    desc: 'A long hotel table with papers and overturned glasses, chairs pushed back. Two men carry rolled flags out to both sides. On the wall a lit screen shows rows of spinning cylinders, each taller than the last.',
  })
  .layer('room', 0.4, wall)
  .layer('glow', 0.42, glow)
  .layer('screen', 0.5, screen)
  .layer('floor', 0.55, floor)
  .layer('chairs', 0.8, [second, back])
  .layer('table', 0.9, table)
  .layer('figures', 1, [fallen, bearer]);
