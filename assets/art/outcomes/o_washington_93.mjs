// The official track overtakes: a long bright table from its end, microphones and name cards down both sides, a thick binder in
// the middle, every seat taken, and nobody speaks.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, place, halftone, rimLit } = art;

const k = art.inks(1993);
const wall = [
  fill(k.midPale, rect(-60, -60, 1720, 560)),
  [-60, 300, 660, 1020, 1380].map((x) => [
    fill(k.paperShade, rect(x + 20, -60, 320, 440)),
    line(k.mid, 3, rect(x + 44, 20, 272, 320)),
  ]),
  fill(k.mid, rect(-60, 396, 1720, 110)),
  // three tall lamps of the press gallery, and a clock
  art.clock(k, 800, 150, 74, 11, 4, { face: k.paper, rim: k.ink, hand: k.ink, second: k.signal }),
];
const lights = halftone(
  k.paper,
  [-60, -60, 1660, 400],
  (x, y) => Math.max(...[180, 1420].map((cx) => art.pool(cx, 60, 30, 420, 0.8, 0.8)(x, y))),
  { pitch: 12, max: 9, levels: 9 },
);
const floor = fill(k.midDeep, rect(-60, 480, 1720, 520));
const at = (side, t) => {
  // t: 0 at the far end, 1 near; the edge of the table
  const y = 470 + 470 * t ** 1.5;
  const x = 800 + side * (170 + 640 * t ** 1.5);
  return [x, y];
};
const table = [
  fill(
    k.ink,
    poly(
      at(-1, 0),
      at(1, 0),
      [at(1, 1)[0], at(1, 1)[1] + 30],
      [at(1, 1)[0], 1000],
      [at(-1, 1)[0], 1000],
      [at(-1, 1)[0], at(-1, 1)[1] + 30],
    ),
  ),
  fill(k.paper, poly(at(-1, 0), at(1, 0), [1680, 990], [-80, 990])),
  fill(k.signal, poly([700, 470], [900, 470], [1130, 990], [470, 990])),
  line(k.signalDeep, 4, open([700, 470], [470, 990]) + open([900, 470], [1130, 990])),
];
// people down both sides, far to near, looking down or past each other
const c = (i) =>
  art.wardrobe(k, {
    cloth: [k.ink, k.midDeep, k.ink, k.signalDeep][i % 4],
    skin: k.paperWarm,
    fold: k.mid,
  });
const hair = ['short', 'fringe', 'full', 'short', 'bald'];
const T = [0.02, 0.2, 0.42, 0.68];
const sides = T.map((t, i) =>
  [-1, 1].map((s) => {
    const [x, y] = at(s, t);
    const sc = 1.3 + 1.7 * t ** 1.2;
    const n = i * 2 + (s > 0 ? 1 : 0);
    const person = art.profile(c(n), {
      hair: hair[(n + (s > 0 ? 2 : 0)) % 5],
      pose: {
        from: 'sitForward',
        lean: [6, 2, 10, 4][(i + (s > 0 ? 2 : 0)) % 4],
        neck: [16, -8, 22, 4, 12, -4, 18, 8][n],
        near: {
          arm: [[52, 46, 56, 44][i], [104, 146, 108, 122][(i + (s > 0 ? 1 : 0)) % 4]],
          leg: [88, -4],
        },
        far: { arm: [54, 112], leg: [80, -10] },
      },
    });
    return rimLit(
      place([place(art.chairSide(k, k.ink, k.signalDeep), { x: -4 }), person], {
        x: x + s * 34 * sc,
        y: y + 72 * sc,
        scale: sc,
        flip: s > 0,
      }),
      { light: k.paper, dx: -s * 3, dy: -3 },
    );
  }),
);
const mic = (x, y, s, flip) =>
  place(
    [
      fill(k.ink, ellipse(0, 0, 7, 2.4)),
      line(k.ink, 1.5, 'M0 0C0 -12 3 -18 9 -22'),
      fill(k.ink, poly('6,-20 8,-26 18,-25 17,-19')),
    ],
    { x, y, scale: s, flip },
  );
const card = (x, y, s, flip) =>
  place(
    [
      fill(k.mid, poly('-12,0 -10,-9 12,-9 14,0')),
      fill(k.paper, poly('-13,1 -11,-8 11,-8 13,1')),
      line(k.midDeep, 1.2, 'M-8 -4.6h15M-8 -2h9'),
    ],
    { x, y, scale: s, flip },
  );
const things = T.map((t) =>
  [-1, 1].map((s) => {
    const [x, y] = at(s, t + 0.03);
    const sc = 1.2 + 2 * t;
    return [
      card(x - s * 44 * sc, y + 8 * sc, sc, s > 0),
      mic(x - s * 66 * sc, y + 14 * sc, sc * 1.15, s < 0),
    ];
  }),
);
const binder = place(
  [
    fill(k.ink, poly('-60,10 66,10 74,26 -66,26')),
    fill(k.midDeep, poly('-50,-40 50,-40 60,0 -60,0')),
    fill(k.paper, rect(-58, 0, 116, 20)),
    line(k.midPale, 1.4, 'M-57 5H57M-57 10H57M-57 15H57'),
    fill(k.midDeep, rect(-60, -2, 120, 4) + rect(-60, 19, 120, 5)),
    fill(k.paper, poly('-24,-30 24,-30 26,-14 -26,-14')),
    line(k.midDeep, 2, 'M-16 -25H16M-17 -20H10'),
    fill(k.paperWarm, [0, 1, 2, 3].map((i) => rect(60, 1 + i * 5, 8, 3.4)).join('')),
  ],
  { x: 800, y: 700, scale: 2.2 },
);
export default art
  .scene({
    id: 'o_washington_93',
    era: 1993,
    ground: k.midDeep,
    home: 'day',
    crop: '50% 80%',
    title: 'The official table',
    desc: 'A long bright conference table seen from its end, microphones and name cards before every seat and a thick binder in the middle. All are seated, looking down or past each other; nobody speaks.',
  })
  .layer('room', 0.4, [wall])
  .layer('lights', 0.42, lights)
  .layer('floor', 0.5, floor)
  .layer('figures', 0.8, [sides, table])
  .layer('foreground', 1.1, [things, binder]);
