// A frozen signal: the hall is empty, a dust sheet lies over half of the table, and the ball has come to rest against the net.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone } = art;

const k = art.inks(1971);
const room = art.camera({ horizon: 300, eye: 190, vx: 700, focal: 950 });
const at = room.at;
const BACK = 760;
const base = at(0, 0, BACK)[1];
const holes = [150, 470, 790, 1110].map((x) => ({ x, y: 40, w: 190, h: 226 }));
const sky = [
  fill(k.paperShade, rect(80, -20, 1300, 340)),
  halftone(k.midPale, [100, 0, 1360, 300], art.down(0, 300, 0.95, 0.1), {
    pitch: 12,
    max: 13,
    levels: 12,
  }),
];
const trees = [
  art.bareTree(k.mid, 250, 300, 240, { seed: 3, width: 9, depth: 5 }),
  art.bareTree(k.mid, 880, 300, 220, { seed: 12, width: 9, depth: 5 }),
  art.bareTree(k.mid, 1240, 310, 250, { seed: 7, width: 10, depth: 5 }),
];
const wall = [
  art.wallWithHoles(
    k.midDeep,
    rect(-80, -80, 1760, base + 82),
    ...holes.map((h) => rect(h.x, h.y, h.w, h.h)),
  ),
  holes.map((h) =>
    art.glazing(k, h.x, h.y, h.w, h.h, {
      cols: 3,
      rows: 2,
      transom: 0.3,
      bar: 6,
      casing: 10,
      ink: k.ink,
      edge: k.paper,
      lightFrom: -1,
      sill: true,
    }),
  ),
  fill(k.lift, rect(-80, 430, 1760, base - 428)),
  line(k.ink, 4, open([-80, 430], [1690, 430])),
  line(
    k.ink,
    3,
    Array.from({ length: 18 }, (_, i) => open([-40 + i * 100, 434], [-40 + i * 100, base])).join(
      '',
    ),
  ),
  // two chairs against the wall, nobody on them
  [130, 262].map((x) =>
    place(art.chairSide(k, k.mid, k.signalDeep), { x, y: base + 26, scale: 1.5 }),
  ),
];
const floor = [
  fill(k.ink, rect(-80, base, 1760, 440)),
  line(
    k.lift,
    3,
    Array.from({ length: 23 }, (_, i) =>
      open(at((i - 11) * 70, 0, BACK), at((i - 11) * 70, 0, 200)),
    ).join(''),
  ),
  line(k.mid, 3, open([-80, base + 1], [1690, base + 1])),
];
// cold light from the windows lies on the floor, broken by the bars
const beams = holes.map((h) => {
  const X0 = ((h.x - 700) * BACK) / 950;
  const X1 = ((h.x + h.w - 700) * BACK) / 950;
  const w = (X1 - X0) / 3;
  return [0, 1, 2]
    .map((i) =>
      [
        [640, 540],
        [520, 410],
      ]
        .map(([za, zb]) =>
          poly(
            at(X0 + i * w + 4 + (BACK - za) * 0.36, 0, za),
            at(X0 + (i + 1) * w - 4 + (BACK - za) * 0.36, 0, za),
            at(X0 + (i + 1) * w - 4 + (BACK - zb) * 0.36, 0, zb),
            at(X0 + i * w + 4 + (BACK - zb) * 0.36, 0, zb),
          ),
        )
        .join(''),
    )
    .join('');
});
const light = [
  fill(k.midDeep, beams.join('')),
  halftone(
    k.midPale,
    [-60, 250, 1660, 880],
    (x, y) => {
      let best = 0;
      for (const h of holes) {
        const l = h.x + (y - 150) * 0.5;
        if (x > l && x < l + h.w)
          best = Math.max(
            best,
            Math.min(1, Math.min(x - l, l + h.w - x) / 40) * 0.26 * (1 - (y - 250) / 640),
          );
      }
      return best;
    },
    { pitch: 12, max: 9, levels: 8 },
  ),
];
// ---- the table -------------------------------------------------------------------------------------------------------------------------
const TX = 74;
const Z0 = 292;
const Z1 = 440;
const H = 78;
const leg = (X, Z) => line(k.ink, 11, open(at(X, H, Z), at(X * 1.02, 0, Z)));
const table = [
  fill(k.lift, ellipse(...at(TX, 0, 360), 470, 60)),
  leg(TX - 122, Z1 - 16),
  leg(TX + 122, Z1 - 16),
  leg(TX - 124, Z0 + 10),
  leg(TX + 124, Z0 + 10),
  leg(TX - 40, Z0 + 10),
  fill(k.mid, room.floor(TX - 137, TX + 137, Z0, Z1, H)),
  fill(k.ink, room.wall(TX - 137, TX + 137, H - 6, H, Z0)),
  line(k.paper, 5, room.floor(TX - 134, TX + 134, Z0 + 3, Z1 - 3, H)),
  line(k.paper, 3, open(at(TX - 134, H, (Z0 + Z1) / 2 - 6), at(TX + 134, H, (Z0 + Z1) / 2 - 6))),
  halftone(
    k.paper,
    [200, 400, 960, 760],
    (x, y) => 0.55 * Math.max(0, 1 - Math.hypot(x - 700, (y - 600) * 1.5) / 330),
    { pitch: 12, max: 8, levels: 8, inside: room.floor(TX - 130, TX, Z0 + 6, Z1 - 6, H) },
  ),
];
const NX = TX;
const net = [
  fill(
    k.midDeep,
    poly(at(NX, H, Z0 - 12), at(NX, H, Z1 + 12), at(NX, H + 17, Z1 + 12), at(NX, H + 17, Z0 - 12)),
  ),
  line(
    k.midPale,
    1.6,
    [0.2, 0.4, 0.6, 0.8]
      .map((t) => open(at(NX, H + 17 * t, Z0 - 12), at(NX, H + 17 * t, Z1 + 12)))
      .join('') +
      [0, 1, 2, 3, 4, 5, 6, 7]
        .map((i) => open(at(NX, H, Z0 + i * 20), at(NX, H + 17, Z0 + i * 20)))
        .join(''),
  ),
  line(k.paper, 7, open(at(NX, H + 17, Z0 - 12), at(NX, H + 17, Z1 + 12))),
  line(k.ink, 8, open(at(NX, H - 6, Z0 - 12), at(NX, H + 18, Z0 - 12))),
];
const [bx, by] = at(NX - 14, H, 322);
const ball = [
  halftone(k.paper, [bx - 110, by - 110, bx + 90, by + 60], art.glow(bx, by - 20, 24, 100, 0.7), {
    pitch: 10,
    max: 7.4,
    levels: 8,
  }),
  fill(k.midDeep, ellipse(bx + 20, by + 1, 32, 7)),
  fill(k.paper, ellipse(bx, by - 20, 22)),
  fill(
    k.paperShade,
    curve([
      [bx + 4, by + 1, 1],
      [bx + 19, by - 8],
      [bx + 21, by - 24, 1],
      [bx + 9, by - 11],
    ]),
  ),
];
// the dust sheet over the far half, its folds to the floor
const P = (X, Y, Z) => at(TX + X, Y, Z);
const sheet = [
  fill(
    k.paper,
    poly(P(22, H + 1, Z1 + 2), P(139, H + 1, Z1 + 2), P(141, H + 1, Z0 - 2), P(36, H + 1, Z0 - 2)),
  ),
  // the end falls away in shade, the long side towards us hangs in folds
  fill(
    k.midPale,
    curve([
      [...P(139, H + 1, Z1 + 2), 1],
      [...P(141, H + 1, Z0 - 2), 1],
      [...P(146, 14, Z0 - 6), 1],
      [...P(154, 24, Z0 + 40)],
      [...P(156, 16, Z0 + 90)],
      [...P(152, 34, Z1), 1],
    ]),
  ),
  fill(
    k.paperShade,
    curve([
      [...P(36, H + 1, Z0 - 2), 1],
      [...P(141, H + 1, Z0 - 2), 1],
      [...P(144, 44, Z0 - 4)],
      [...P(146, 14, Z0 - 6), 1],
      [...P(128, 22, Z0 - 6)],
      [...P(106, 13, Z0 - 6)],
      [...P(84, 23, Z0 - 6)],
      [...P(58, 15, Z0 - 6)],
      [...P(36, 26, Z0 - 6), 1],
      [...P(35, 52, Z0 - 4)],
    ]),
  ),
  fill(
    k.midPale,
    [50, 82, 116]
      .map((x) =>
        curve([
          [...P(x, H, Z0 - 3), 1],
          [...P(x + 7, 44, Z0 - 5)],
          [...P(x + 10, 21, Z0 - 6), 1],
          [...P(x - 2, 19, Z0 - 6), 1],
          [...P(x, 46, Z0 - 5)],
        ]),
      )
      .join(''),
  ),
  line(
    k.paperShade,
    3,
    open(P(60, H + 1, Z1), P(78, H + 1, Z0)) + open(P(96, H + 1, Z1), P(104, H + 1, Z0 + 20)),
  ),
  line(k.paper, 4, open(P(36, H + 1, Z0 - 2), P(22, H + 1, Z1 + 2))),
];
const racket = place(
  [
    line(k.signalDeep, 7, 'M-46 4L-22 -1', { cap: 'butt' }),
    fill(k.ink, ellipse(6, -2, 30, 12)),
    fill(k.signal, ellipse(6, -5, 30, 12)),
  ],
  { x: at(TX - 96, H, 330)[0], y: at(0, H, 330)[1], scale: 1.25 },
);

export default art
  .scene({
    id: 'o_frozen_71c',
    era: 1971,
    ground: k.ink,
    home: 'day',
    crop: '56% 62%',
    title: 'An empty hall, the ball at rest',
    desc: 'A table-tennis table in an empty hall in cold window light. A dust sheet covers half of it; on the other half the white ball lies still against the net beside one racket.',
  })
  .layer('sky', 0.1, [sky, trees])
  .layer('room', 0.5, [wall, floor])
  .layer('light', 0.55, light)
  .layer('figures', 1, [table, racket, net, sheet])
  .layer('ball', 1.02, ball);
