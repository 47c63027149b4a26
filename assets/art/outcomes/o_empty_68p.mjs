// One delegation does not come: a very long table in Paris, every carafe filled, and one chair turned away from it.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, mirrored, place, halftone, rimLit } = art;

const k = art.inks(1971);
const room = art.camera({ horizon: 318, eye: 168, vx: 560, focal: 900 });
const at = room.at;
const BACK = 1060;
const L = -430;
const R = 470;
const [lx, ly] = at(L, 0, BACK);
const [rx] = at(R, 0, BACK);
const TOP = at(0, 470, BACK)[1];
const wall = [
  fill(k.midDeep, rect(-80, -80, 1760, 900)),
  fill(
    k.mid,
    poly([-80, -131], [lx, TOP], [lx, ly], [-80, 900]) +
      poly([1680, -420], [rx, TOP], [rx, ly], [1680, 1010]),
  ),
  fill(k.lift, poly([-80, -80], [1680, -80], [rx, TOP], [lx, TOP])),
  // gilt panels and tall glasses down both sides
  [
    [420, 560],
    [600, 740],
    [790, 940],
  ].map(([a, b]) => [
    fill(k.signal, room.side(L, 70, 400, a, b)),
    fill(k.paperWarm, room.side(L, 80, 388, a + 10, b - 12)),
    fill(k.signal, room.side(R, 70, 400, a, b)),
    fill(k.midDeep, room.side(R, 80, 388, a + 10, b - 12)),
  ]),
  // a tapestry on the end wall
  fill(k.signalDeep, room.wall(-230, 250, 110, 430, BACK)),
  fill(k.signal, room.wall(-214, 234, 124, 416, BACK)),
  fill(k.midDeep, room.wall(-200, 220, 138, 402, BACK)),
  place(
    [
      fill(k.mid, curve('-160,60! -120,20 -70,44 -20,10 40,40 100,6 176,50! 176,100! -160,100!')),
      fill(
        k.signal,
        curve('-120,60! -130,10 -104,-50 -80,-70 -60,-40 -50,10 -60,60!') +
          curve('90,60! 80,0 104,-60 130,-80 154,-40 160,10 150,60!'),
      ),
      fill(k.paper, curve('-10,30! -20,10 -6,-6 10,0 26,-16! 22,6 12,20 6,34!')),
    ],
    { x: 566, y: 290, scale: 0.92 },
  ),
  line(
    k.signal,
    4,
    open([lx, TOP], [rx, TOP]) + open([-80, -127], [lx, TOP]) + open([1680, -416], [rx, TOP]),
  ),
];
const floor = [
  fill(k.signalDeep, poly([lx, ly], [rx, ly], at(R, 0, 215), at(L, 0, 215))),
  line(
    k.ink,
    2.4,
    Array.from({ length: 15 }, (_, i) =>
      open(at(-420 + i * 62, 0, BACK), at(-420 + i * 62, 0, 230)),
    ).join('') +
      [300, 360, 440, 540, 660, 820].map((z) => open(at(-400, 0, z), at(R, 0, z))).join(''),
  ),
];
const shine = halftone(k.signal, [560, 560, 1660, 948], art.pool(1150, 850, 80, 380, 0.95, 0.42), {
  max: 12,
  levels: 10,
});
const chandelier = (X, z, h) => {
  const s = room.scale(z);
  const [x, y] = at(X, h, z);
  return place(
    [
      line(
        k.signal,
        3,
        'M0 -300V-30M-70 -6Q-36 26 0 -10Q36 26 70 -6M-44 -8Q-20 14 0 -10Q20 14 44 -8',
      ),
      fill(k.signal, mirrored('0,-40! 6,-34 4,-18 12,-6 6,10 0,22!')),
      fill(
        k.paper,
        [-70, -44, -16, 16, 44, 70]
          .map((u) =>
            curve([
              [u - 6, -8, 1],
              [u - 5, -24],
              [u, -36],
              [u + 5, -24],
              [u + 6, -8, 1],
            ]),
          )
          .join(''),
      ),
      fill(k.paperWarm, [-58, -34, -12, 12, 34, 58].map((u) => ellipse(u, 16, 4, 8)).join('')),
    ],
    { x, y, scale: s * 0.8 },
  );
};
const lights = [
  [0, 940, 300],
  [0, 520, 312],
].map((v) => chandelier(...v));
const halo = [
  [940, 60],
  [520, 120],
].map(([z, q]) => {
  const [x, y] = at(0, z > 700 ? 300 : 312, z);
  return halftone(
    k.signal,
    [x - q * 2.4, y - q * 1.6, x + q * 2.4, y + q * 2],
    art.pool(x, y, q * 0.4, q * 1.7, 0.8),
    { max: 9, levels: 8 },
  );
});
// ---- the table
const T = { l: -96, r: 110, z0: 268, z1: 980, y: 76 };
const table = [
  fill(k.ink, room.floor(T.l - 10, T.r + 20, T.z0, T.z1), { opacity: 0.55 }),
  fill(k.ink, room.side(T.r, 4, T.y, T.z0, T.z1)),
  fill(k.midDeep, room.wall(T.l, T.r, 4, T.y, T.z0)),
  line(
    k.mid,
    3,
    Array.from({ length: 9 }, (_, i) =>
      open(at(T.l + 12 + i * 23, 6, T.z0), at(T.l + 12 + i * 23, 66, T.z0)),
    ).join(''),
  ),
  fill(k.mid, room.floor(T.l, T.r, T.z0, T.z1, T.y)),
  line(k.signal, 4, open(at(T.r, T.y, T.z1), at(T.r, T.y, T.z0), at(T.l, T.y, T.z0))),
  halftone(k.midPale, [300, 380, 1000, 700], art.down(400, 660, 0.8, 0, 0.8), {
    pitch: 10,
    max: 9,
    levels: 7,
    inside: room.floor(T.l + 3, T.r - 3, T.z0 + 6, T.z1, T.y),
  }),
];
const carafe = (X, z) =>
  place(
    [
      fill(k.paper, mirrored('0,-30! 4,-30! 3.6,-22 10,-13 11,-3 8,0! 0,0!')),
      fill(k.midPale, mirrored('0,-15! 9,-13 10.6,-3 8,0! 0,0!')),
      fill(k.paper, poly('16,-12 26,-12 25,0 17,0')),
    ],
    { ...room.stand(X, z, T.y) },
  );
const sheet = (X, z, ink = k.paper) => fill(ink, room.floor(X - 11, X + 11, z, z + 26, T.y));
const card = (X, z, ink = k.midPale) => [
  fill(k.paper, room.wall(X - 16, X + 16, T.y, T.y + 10, z)),
  fill(ink, room.floor(X - 16, X + 16, z, z + 8, T.y + 10)),
];
const places = [330, 410, 500, 600, 710, 830];
const things = [
  [900, 780, 660, 550, 450, 360].map((z) => carafe(4, z)),
  places.map((z) => [sheet(-76, z), z > 400 && sheet(88, z)]),
];
const c = (o) => art.wardrobe(k, { skin: k.signalDeep, fold: k.mid, ...o });
const seat = (X, z, flip, hair, pose, over) =>
  rimLit(
    [
      place(art.chairSide(k, k.ink, k.signal), { ...room.stand(X, z), flip }),
      place(art.profile(c(over), { pose, hair }), { ...room.stand(X, z), flip }),
    ],
    { light: k.paper, dx: (flip ? -1 : 1) * room.scale(z), dy: -1.2 },
  );
const left = [
  [830, 'short', 'sit'],
  [710, 'fringe', 'sitForward'],
  [600, 'short', 'sit', { cloth: k.lift }],
  [500, 'bald', 'sitForward'],
  [410, 'short', 'sit', { cloth: k.lift }],
].map(([z, hair, pose, over]) => seat(-136, z, false, hair, pose, over));
const right = [
  [830, 'short', 'sitForward'],
  [710, 'short', 'sit', { cloth: k.lift }],
  [600, 'fringe', 'sitForward'],
].map(([z, hair, pose, over]) => seat(152, z, true, hair, pose, over));
const blank = card(62, 284);
const flags = [
  place(
    art.droopedFlag(k, 235, { stripes: [k.signal, k.paper], canton: k.midDeep, staff: k.paper }),
    room.stand(-270, 940),
  ),
  place(
    art.droopedFlag(k, 235, { stripes: [k.signalDeep, k.signal], canton: null, staff: k.paper }),
    { ...room.stand(300, 940), flip: true },
  ),
];
// ---- the chair, turned out
const chair = [
  fill(k.ink, poly('1010,880 1290,880 1500,936 1120,950'), { opacity: 0.6 }),
  rimLit(
    place(
      [
        line(k.ink, 5, 'M-24 -46L-27 0M25 -46L30 0M34 -52L41 -10M-15 -52L-19 -12'),
        fill(
          k.ink,
          curve('-27,-58! -33,-86 -30,-112 -12,-122 8,-124 28,-120 44,-108 45,-84 40,-56!'),
        ),
        fill(
          k.signal,
          curve('-22,-60! -27,-86 -24,-107 -10,-116 8,-118 26,-114 38,-104 39,-84 35,-58!'),
          { inner: true },
        ),
        fill(
          k.signalDeep,
          curve('16,-117! 28,-113 38,-104 39,-84 35,-58! 24,-58! 28,-86 26,-104'),
          { inner: true },
        ),
        fill(k.paper, curve('-33,-56! -10,-62 20,-62 42,-55! 47,-44 40,-38 0,-34 -34,-38 -38,-46')),
        fill(
          k.signal,
          curve('-36,-48! -10,-44 24,-44 46,-49! 46,-42 40,-38 0,-34 -34,-38 -38,-44'),
          { inner: true },
        ),
        line(k.ink, 3, 'M-36 -41C-10 -34 24 -34 45 -42', { inner: true }),
      ],
      { x: 1130, y: 896, scale: 3.3 },
    ),
    { light: k.paper, dx: -5, dy: -3 },
  ),
];

export default art
  .scene({
    id: 'o_empty_68p',
    era: 1971,
    ground: k.ink,
    home: 'night',
    crop: '68% 78%',
    title: 'An empty chair in Paris',
    desc: 'A very long conference table under chandeliers, its carafes filled. Delegates sit along one side and far down the other; in front one chair is turned away from the table, a blank card before it.',
  })
  .layer('room', 0.4, wall)
  .layer('floor', 0.5, floor)
  .layer('shine', 0.5, shine)
  .layer('halo', 0.5, halo)
  .layer('lamps', 0.55, lights)
  .layer('flags', 0.6, flags)
  .layer('seated', 0.7, [left, right])
  .layer('table', 0.75, [table, things, blank])
  .layer('figures', 1.1, chair);
