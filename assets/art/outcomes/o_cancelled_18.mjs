// Cancelled: a hall laid for a summit and left; bare poles, a carpet half rolled up, and on the table one letter.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, place, halftone, rimLit } = art;

const k = art.inks(2013);
const room = art.camera({ horizon: 300, eye: 190, vx: 800, focal: 900 });
const at = room.at;
const BACK = 900;
const [bl, bt] = at(-420, 420, BACK);
const [br, bb] = at(420, 0, BACK);
const shell = [
  fill(k.mid, rect(bl, bt, br - bl, bb - bt)),
  fill(k.midPale, poly([-60, -400], [1660, -400], [br, bt], [bl, bt])),
  fill(k.midDeep, poly([-60, -400], [bl, bt], [bl, bb], [-500, 1200])),
  fill(k.midDeep, poly([1660, -400], [br, bt], [br, bb], [2100, 1200])),
  fill(k.midPale, poly([bl, bb], [br, bb], [2200, 1200], [-600, 1200])),
  line(
    k.mid,
    3,
    [-300, -180, -60, 60, 180, 300].map((x) => open(at(x, 0, BACK), at(x, 0, 120))).join('') +
      [260, 340, 460, 640].map((z) => open(at(-420, 0, z), at(420, 0, z))).join(''),
  ),
  // tall side windows, blinds drawn on a dull day
  [
    [340, 430],
    [500, 620],
    [690, 830],
  ].map(([a, b]) =>
    [-420, 420].map((X) => [
      fill(k.paperShade, room.side(X, 60, 340, a, b)),
      line(
        k.midPale,
        2,
        [110, 160, 210, 260, 310].map((y) => open(at(X, y, a), at(X, y, b))).join(''),
      ),
    ]),
  ),
];
const backdrop = [
  fill(k.midDeep, room.wall(-250, 250, 60, 360, BACK - 4)),
  line(k.midPale, 3, room.wall(-240, 240, 70, 350, BACK - 5)),
  // where two emblems hung
  fill(k.mid, ellipse(...at(-110, 230, BACK - 6), 46) + ellipse(...at(110, 230, BACK - 6), 46)),
];
// ---- flag poles with nothing on them ----------------------------------------------------------------------------------------
const poles = [-210, -150, -90, -30, 30, 90, 150, 210].map((x) => {
  const p = room.stand(x, 800);
  return rimLit(
    place(
      [
        fill(k.ink, art.mirrored('0,-8! 5,-7 18,-1 18,0! 0,0!')),
        fill(k.ink, rect(-2, -250, 4, 246)),
        fill(k.signal, art.mirrored('0,-262! 3.6,-256 3,-250! 0,-250!')),
      ],
      p,
    ),
    { light: k.paper, dx: -1.5, dy: 0 },
  );
});
// ---- the carpet, half rolled ---------------------------------------------------------------------------------------------------
const carpet = [
  fill(k.signal, room.floor(-70, 70, 470, 880)),
  line(
    k.paperWarm,
    3,
    open(at(-60, 0, 470), at(-60, 0, 880)) + open(at(60, 0, 470), at(60, 0, 880)),
  ),
];
const [rx0, ry] = at(-82, 0, 452);
const [rx1] = at(82, 0, 452);
const R = 62;
const roll = [
  fill(k.midDeep, ellipse((rx0 + rx1) / 2, ry + 6, 190, 14)),
  fill(k.signalDeep, rect(rx0, ry - 2 * R, rx1 - rx0, 2 * R)),
  fill(k.signal, rect(rx0, ry - 2 * R, rx1 - rx0, R * 1.1)),
  fill(k.signalDeep, ellipse(rx0, ry - R, 26, R) + ellipse(rx1, ry - R, 26, R)),
  fill(k.signal, ellipse(rx1, ry - R, 22, R - 8)),
  line(k.signalDeep, 5, ellipse(rx1, ry - R, 15, R - 22) + ellipse(rx1, ry - R, 8, R - 38)),
  line(k.paperWarm, 3, open([rx0 + 4, ry - 2 * R + 12], [rx1 - 4, ry - 2 * R + 12])),
];
const c = art.wardrobe(k, { skin: k.midDeep, fold: k.mid, cloth: k.lift, linen: k.midPale });
const porter = rimLit(
  place(
    art.profile(c, {
      dress: 'shirt',
      hair: 'short',
      pose: {
        from: 'walk',
        neck: 10,
        near: { arm: [14, 88], leg: [27, 2] },
        far: { arm: [22, 92], leg: [-18, -40] },
      },
      held: [
        fill(k.signal, poly('-6,-14 24,-16 26,-8 -4,-6')),
        fill(k.paper, poly('-4,-6 26,-8 25,0 -5,2')),
      ],
    }),
    { ...room.stand(-190, 520), flip: true },
  ),
  {
    light: k.paper,
    dx: 3,
    dy: -2,
  },
);
// ---- near: the table and the letter ---------------------------------------------------------------------------------------------
const top = poly('-80,790 1680,790 1800,990 -200,990');
const Q = [
  [850, 806],
  [1046, 802],
  [1098, 880],
  [858, 886],
];
const table = [
  fill(k.ink, top),
  line(k.paper, 4, open([-80, 791], [1680, 791])),
  halftone(k.mid, [400, 796, 1500, 948], art.pool(960, 850, 90, 420, 0.85, 0.3), {
    max: 10,
    levels: 9,
    inside: top,
  }),
  fill(k.midDeep, poly(...Q.map(([x, y]) => [x + 8, y + 9]))),
  art.inQuad(
    [
      fill(k.paper, rect(0, 0, 100, 60)),
      line(k.ink, 2, open([38, 7], [62, 7])),
      line(
        k.midDeep,
        1.5,
        [16, 22, 28, 34, 40].map((y) => open([12, y], [y === 40 ? 48 : 88, y])).join(''),
      ),
      line(k.signal, 3, 'M54 52q4 -9 7 0t5 -5t5 4t6 -6t6 5t8 -3'),
    ],
    Q,
    100,
    60,
  ),
  // name stands face down, a glass upside down
  [180, 420, 1290].map((x) => [
    fill(k.midPale, poly([x, 836], [x + 90, 832], [x + 104, 850], [x + 8, 856])),
  ]),
  place(
    [
      fill(k.midPale, poly('-3.2,-12 3.2,-12 4.2,0 -4.2,0')),
      line(k.paper, 0.8, 'M-3.2 -12h6.4M-3 -10L-3.7 -2'),
    ],
    { x: 640, y: 856, scale: 4.4 },
  ),
];

export default art
  .scene({
    id: 'o_cancelled_18',
    era: 2013,
    ground: k.midDeep,
    home: 'day',
    crop: '56% 80%',
    title: 'The hall is cleared',
    desc: 'An empty hall made ready for a summit: a row of bare flagpoles, an amber carpet half rolled up by a porter. On the dark table in front one letter lies alone.',
  })
  .layer('room', 0.4, shell)
  .layer('backdrop', 0.45, [backdrop, poles])
  .layer('carpet', 0.6, [carpet, roll])
  .layer('figures', 0.8, porter)
  .layer('foreground', 1.2, table);
