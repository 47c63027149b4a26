// A winter club by the sea, Palm Beach, late on a December afternoon: the arcade throws its shadow over the red tiles, the
// lunch is half eaten, and a telephone lies off its cradle, its lead running out of the picture towards the water.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(2013);
const c = (o) => art.wardrobe(k, { skin: k.midDeep, fold: k.mid, ...o });
const day = art.skies(k).day;
const room = art.camera({ horizon: 330, eye: 168, vx: 1000, focal: 900 });
const { at } = room;
const SEA = 330;
const sky = [
  fill(day.body, rect(-60, -60, 1160, 460)),
  halftone(day.high, [-60, -60, 1000, 240], art.down(-60, 250, 1, 0.05), { max: 14, levels: 12 }),
  halftone(day.low, [-60, 160, 1000, SEA], art.down(160, SEA, 0, 1), { max: 13, levels: 10 }),
];
const sea = [
  fill(k.mid, rect(-60, SEA, 1160, 130)),
  fill(k.midPale, rect(-60, SEA, 1160, 6)),
  art.ripples(k.midPale, -60, 1000, SEA + 10, 450, {
    rows: 6,
    fullness: 0.4,
    len: 70,
    width: 2.6,
    seed: 4,
  }),
  place(fill(k.paper, curve('-40,0! -34,-30 -10,-54 -2,-58! -2,0!') + poly('4,0 4,-46 32,0')), {
    x: 312,
    y: SEA + 4,
    scale: 1.2,
  }),
  fill(k.midDeep, curve('254,336! 360,336! 346,350 268,350!')),
];
// ---- lawn and palms between the arcade and the water --------------------------------------------------------------------------
const lawn = [
  fill(k.midDeep, rect(-60, 446, 1160, 540)),
  fill(k.mid, rect(-60, 440, 1160, 10)),
  halftone(k.ink, [-60, 470, 900, 948], art.down(460, 900, 0, 0.8), { max: 12, levels: 8 }),
];
const palms = [
  [66, 560, 470, -50, 190, 3],
  [520, 470, 250, 40, 110, 6],
  [700, 452, 170, -20, 74, 9],
].map(([x, y, h, lean, size, seed]) =>
  place(art.palm(k.midDeep, h, { lean, size, seed }), { x, y }),
);
// ---- the arcade on the right, running away ---------------------------------------------------------------------------------------
const X = 280; // the inner wall
const colX = -230; // the pillars
const Z1 = 1500;
const tiles = () => {
  let d = '';
  const zs = [150, 185, 225, 275, 335, 405, 490, 600, 740, 930, 1180, 1500];
  for (const z of zs) d += open(at(colX - 30, 0, z), at(X, 0, z));
  for (let x = colX - 30; x <= X; x += 54) d += open(at(x, 0, 130), at(x, 0, 1500));
  return d;
};
const floor = [
  fill(k.signal, room.floor(colX - 34, X, 110, Z1)),
  line(k.paper, 5, open(at(colX - 34, 0, 110), at(colX - 34, 0, Z1))),
  line(k.signalDeep, 2.6, tiles()),
];
const COLS = [250, 350, 480, 650, 880, 1200];
// each pillar lays a long shadow over the tiles, towards the water
const shadows = fill(
  k.signalDeep,
  [170, ...COLS]
    .map((z) =>
      poly(
        at(colX + 10, 0, z),
        at(colX + 10, 0, z + 26),
        at(X, 0, z * 1.5 + 60),
        at(X, 0, z * 1.5 + 6),
      ),
    )
    .join(''),
);
const wallTop = 460;
const inner = [
  fill(k.midPale, room.side(X, 0, wallTop, 110, Z1)),
  fill(k.mid, room.side(X, 0, 34, 110, Z1)),
  // doors in the wall
  [
    [430, 500],
    [640, 780],
    [1000, 1200],
  ].map(([a, b]) => [
    fill(k.midDeep, room.side(X, 0, 250, a, b)),
    fill(k.ink, room.side(X, 0, 250, a + (b - a) * 0.5, b)),
    line(k.paper, 3, room.side(X, 0, 250, a, b)),
  ]),
  fill(k.mid, poly(at(X, 0, Z1), at(X, wallTop, Z1), at(colX, wallTop, Z1), at(colX, 0, Z1))),
  fill(
    k.midDeep,
    poly(at(X - 60, 0, Z1), at(X - 60, 200, Z1), at(colX + 70, 200, Z1), at(colX + 70, 0, Z1)),
  ),
  // the ceiling's beams
  fill(
    k.paperShade,
    poly(at(X, wallTop, 110), at(X, wallTop, Z1), at(colX, wallTop, Z1), at(colX, wallTop, 110)),
  ),
  fill(
    k.mid,
    [150, 200, 260, 340, 450, 600, 820, 1150]
      .map((z) =>
        poly(
          at(X, wallTop, z),
          at(colX, wallTop, z),
          at(colX, wallTop, z + z * 0.09),
          at(X, wallTop, z + z * 0.09),
        ),
      )
      .join(''),
  ),
];
const ARCH = 300; // springing
const pillar = (z) => {
  const w = 24;
  const [x0, y0] = at(colX - w / 2, 0, z);
  const [x1] = at(colX + w / 2, 0, z);
  const [, yt] = at(0, ARCH, z);
  const W = x1 - x0;
  return [
    fill(k.paper, rect(x0, yt, W, y0 - yt)),
    fill(k.midPale, rect(x0 + W * 0.62, yt, W * 0.38, y0 - yt)),
    fill(
      k.paperShade,
      rect(x0 - W * 0.26, yt - W * 0.3, W * 1.52, W * 0.34) +
        rect(x0 - W * 0.26, y0 - W * 0.34, W * 1.52, W * 0.34),
    ),
  ];
};
// the band of arches over the pillars, in the plane of the colonnade
const band = (() => {
  const spans = [130, 180, ...COLS, Z1];
  const upper = poly(
    at(colX, wallTop, 100),
    at(colX, wallTop, Z1),
    at(colX, ARCH, Z1),
    at(colX, ARCH, 100),
  );
  const holes = spans
    .slice(0, -1)
    .map((a, i) => {
      const b = spans[i + 1];
      const pts = [];
      for (let t = 0; t <= 1.001; t += 0.125) {
        // even steps on the ground are steps in 1 / z on the sheet
        const z = a + (b - a) * t;
        pts.push(
          at(
            colX,
            ARCH +
              92 * Math.sqrt(Math.max(0, 1 - (2 * t - 1) ** 2)) -
              (t < 0.01 || t > 0.99 ? 6 : 0),
            z,
          ),
        );
      }
      return `${open(...pts)}z`;
    })
    .join('');
  return fill(k.paper, upper + holes, { rule: 'evenodd' });
})();
// ---- the table, near: a half-eaten lunch and the telephone -----------------------------------------------------------------------------
const cloth = [
  fill(k.signalDeep, poly('300,930 980,930 720,990 120,990')),
  fill(k.ink, rect(620, 820, 40, 170)),
  fill(k.paper, curve('300,720! 980,720! 1016,780 1010,880 1000,990! 280,990! 270,880 280,780')),
  fill(k.paperShade, curve('880,726! 980,720! 1016,780 1010,880 1000,990! 870,990! 862,860')),
  line(
    k.midPale,
    3,
    'M390 740c-6 80 4 140-6 240M560 744c4 70 -4 130 2 240M730 744c-4 80 6 140 0 240',
  ),
  fill(k.paper, poly('340,664 950,664 980,722 300,722')),
  line(k.midPale, 3, open('300,722 980,722')),
];
const lunch = [
  place(art.plate(k, { rx: 58, rim: k.mid }), { x: 450, y: 694 }),
  fill(k.midDeep, curve('424,690! 440,676 466,680 476,692 456,700')),
  fill(k.signal, curve('446,684 462,678 470,688 456,692')),
  line(k.mid, 5, open('388,706 420,668') + open('512,668 500,708')),
  // a glass half full
  fill(k.paper, poly('556,612 600,612 592,676 564,676')),
  fill(k.midPale, poly('559,640 597,640 592,676 564,676')),
  line(k.mid, 2.4, poly('556,612 600,612 592,676 564,676')),
  // a napkin let fall
  fill(k.paperShade, poly('880,700 936,684 958,706 906,720')),
  line(k.mid, 2, 'M880 700l48 4l30 2'),
];
const phone = [
  place(
    [
      fill(k.ink, curve('-60,0! -52,-52 -40,-60 40,-60 52,-52 60,0!')),
      fill(k.midDeep, curve('-44,-46! 44,-46! 48,-8! -48,-8!')),
      fill(
        k.paper,
        [-34, -22, -10]
          .map((y) => [-24, -6, 12].map((x) => rect(x, y - 8, 12, 7)).join(''))
          .join(''),
      ),
      line(k.ink, 10, open('-40,-60 -40,-72') + open('40,-60 40,-72')),
      fill(k.signal, ellipse(36, -50, 5)),
    ],
    { x: 720, y: 708, scale: 1.06 },
  ),
  // the handset, lying open to the air
  place(
    [
      fill(
        k.signal,
        curve(
          '-78,-6! -80,-26 -66,-34 -46,-30 -38,-16 40,-16 48,-30 66,-34 80,-26 78,-6! 40,2 -40,2',
        ),
      ),
      line(k.signalDeep, 4, 'M-70 -8L-44 -8M44 -8L70 -8'),
      fill(k.ink, ellipse(-60, -6, 16, 5) + ellipse(60, -6, 16, 5)),
    ],
    { x: 842, y: 704, scale: 0.98, turn: 6 },
  ),
];
// its lead: in coils to the cradle, then over the edge and away to the sea
const lead = [
  line(k.ink, 5, 'M768 700c10 10 2 18 10 18s2-14 10-12s0 14 8 12s2-12 10-10'),
  line(k.ink, 7, 'M664 700C600 716 420 716 332 720C292 724 288 790 278 850'),
  line(k.paper, 2, 'M330 717C289 721 285 788 275 846'),
  line(k.ink, 11, 'M278 848C270 900 244 940 232 900C222 860 330 800 322 752'),
  line(k.paper, 5, 'M278 848C270 900 244 940 232 900C222 860 330 800 322 752'),
  line(k.paper, 4, 'M322 752C316 716 236 712 240 674C244 640 316 640 312 606'),
  line(
    k.paper,
    2.6,
    'M312 606C308 578 244 576 248 548C252 524 300 522 296 500C292 484 262 480 266 462C268 450 282 446 284 424',
  ),
];
const chair = rimLit(
  place(art.chairSide(k, k.ink, k.midDeep), { x: 1120, y: 936, scale: 3, flip: true, turn: 3 }),
  {
    light: k.paper,
    dx: -4,
    dy: -3,
  },
);
// ---- a waiter who is looking elsewhere, and one far down the arcade, walking -----------------------------------------------------------
const jacket = c({
  cloth: k.paper,
  sleeve: k.paperShade,
  trousers: k.ink,
  fold: k.midPale,
  linen: k.paper,
  shade: k.paperShade,
});
const waiterAt = room.stand(150, 560);
const waiter = rimLit(
  place(
    art.profile(jacket, {
      hair: 'short',
      pose: {
        lean: -2,
        neck: -4,
        near: { arm: [6, 84], leg: [3, -2] },
        far: { arm: [-10, 6], leg: [-4, -4] },
      },
      held: [
        fill(k.midDeep, rect(-8, -6, 52, 4)),
        fill(k.signal, poly('12,-7 26,-7 24,-26 14,-26')),
      ],
    }),
    { ...waiterAt, scale: waiterAt.scale },
  ),
  { light: k.ink, dx: 2, dy: 0 },
);
const goneAt = room.stand(-60, 1150);
const gone = place(
  art.fromBehind(c({ cloth: k.ink, skin: k.midDeep }), {
    hair: 'full',
    arms: ['front', 'down'],
    headTurn: -6,
  }),
  goneAt,
);

export default art.staged(
  k,
  {
    id: 'v_club_16t',
    era: 2013,
    home: 'day',
    crop: '50% 84%',
    ground: k.midDeep,
    title: 'A winter club by the sea, Palm Beach, late afternoon',
    desc: 'A white arcade on amber tiles runs towards the sea. On a table with a half-eaten lunch a telephone lies off its cradle, its lead trailing away towards the water. The chair is empty; a waiter looks elsewhere.',
  },
  [
    ['sky', 0.1, sky],
    ['sea', 0.15, sea],
    ['palms', 0.3, [lawn, palms]],
    ['floor', 0.5, floor],
    ['shadows', 0.5, shadows],
    ['room', 0.52, [inner]],
    ['gone', 0.55, [gone]],
    ['arcade', 0.6, [band, [...COLS].reverse().map((z) => pillar(z))]],
    ['figures', 0.85, [waiter]],
    ['chair', 1, chair],
    ['foreground', 1.15, [cloth, lead, lunch, phone]],
  ],
  {
    sky: ['sky'],
    by: {
      dawn: {
        sea: { [k.mid]: k.midPale, [k.midPale]: k.paper },
        floor: { [k.signal]: k.signalDeep, [k.signalDeep]: k.ink },
        shadows: null,
        arcade: { [k.paper]: k.paperShade, [k.paperShade]: k.midPale, [k.midPale]: k.mid },
        room: { [k.paperShade]: k.midPale, [k.midPale]: k.mid, [k.mid]: k.midDeep },
      },
      dusk: {
        sea: { [k.mid]: k.midDeep, [k.midPale]: k.signal },
        palms: { [k.midDeep]: k.ink, [k.mid]: k.lift },
        floor: { [k.signal]: k.signalDeep, [k.signalDeep]: k.ink },
        shadows: { [k.signalDeep]: k.ink },
        arcade: { [k.paper]: k.paperWarm, [k.paperShade]: k.midPale, [k.midPale]: k.mid },
        room: { [k.paperShade]: k.mid, [k.midPale]: k.midDeep, [k.mid]: k.lift },
      },
      night: {
        sea: { [k.mid]: k.lift, [k.midPale]: k.mid },
        palms: { [k.midDeep]: k.ink, [k.mid]: k.lift },
        floor: { [k.signal]: k.midDeep, [k.signalDeep]: k.ink },
        shadows: null,
        arcade: { [k.paper]: k.mid, [k.paperShade]: k.midDeep, [k.midPale]: k.midDeep },
        room: {
          [k.paperShade]: k.midDeep,
          [k.midPale]: k.lift,
          [k.mid]: k.midDeep,
          [k.midDeep]: k.signal,
          [k.ink]: k.signalDeep,
          [k.paper]: k.paperWarm,
        },
      },
    },
  },
);
