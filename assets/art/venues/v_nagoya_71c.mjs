// Aichi hall, Nagoya, April 1971: a dark stadium, one table in a cone of light, the ball hanging over the net.
// Beyond the open side door, in the daylight, a team bus has not shut its door yet.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, place, halftone, rimLit } = art;

const k = art.inks(1971);
const outside = art.skies(k).day;
const DOOR = { x: 1256, y: 352, w: 232, h: 249 };
const sky = [
  fill(outside.body, rect(1180, 280, 400, 330)),
  halftone(outside.high, [1200, 300, 1560, 430], art.down(300, 430, 0.8, 0), {
    pitch: 12,
    max: 12,
    levels: 9,
  }),
  halftone(outside.low, [1200, 400, 1560, 560], art.down(400, 540, 0, 0.9), {
    pitch: 12,
    max: 12,
    levels: 9,
  }),
];
// the bus, its door folded open, a player with long hair on its step
const bus = [
  fill(k.midPale, rect(1180, 552, 400, 90)),
  fill(k.paper, rect(1312, 398, 300, 150)),
  fill(k.signal, rect(1312, 492, 300, 18)),
  fill(k.mid, rect(1392, 414, 60, 50) + rect(1458, 414, 60, 50)),
  fill(k.ink, rect(1328, 412, 50, 132)),
  fill(k.signal, rect(1336, 420, 34, 118)),
  fill(k.ink, ellipse(1430, 548, 22)),
  fill(k.midPale, ellipse(1430, 548, 8)),
  place(
    art.profile(art.wardrobe(k, { cloth: k.ink, skin: k.ink, linen: k.ink, fold: k.ink }), {
      dress: 'shirt',
      hair: 'full',
      pose: {
        hip: 86,
        neck: 8,
        near: { arm: [50, 110], leg: [46, 4] },
        far: { arm: [-10, 8], leg: [-4, -8] },
      },
    }),
    { x: 1312, y: 562, scale: 0.74 },
  ),
];

// ---- the hall ---------------------------------------------------------------------------------------------------------------
const BASE = 600;
const wall = [
  art.wallWithHoles(k.ink, rect(-80, -80, 1760, BASE + 90), rect(DOOR.x, DOOR.y, DOOR.w, DOOR.h)),
  line(k.paper, 4, open([DOOR.x, DOOR.y + DOOR.h], [DOOR.x, DOOR.y], [DOOR.x + DOOR.w, DOOR.y])),
  // the tiers, and the heads of those who watch
  [0, 1, 2, 3].map((j) => {
    const y = 366 + j * 50;
    const r = art.chance(30 + j);
    let heads = '';
    for (let x = -60; x < 1200; x += 30 + r() * 22)
      if (r() < 0.86 && !(x > 1180))
        heads += ellipse(x, y - 12, 10, 12) + ellipse(x, y + 14, 19, 18);
    return [
      fill([k.lift, k.midDeep, k.lift, k.midDeep][j], heads),
      fill(k.ink, rect(-80, y + 8, 1300, 46)),
      line(k.lift, 3, open([-80, y + 10], [1216, y + 10])),
    ];
  }),
  fill(k.signalDeep, rect(-80, 566, 1316, 36)),
  line(k.signal, 3, open([-80, 566], [1236, 566])),
  // trusses
  line(
    k.midDeep,
    4,
    open([-80, 40], [1690, 40]) +
      open([-80, 96], [1690, 96]) +
      Array.from({ length: 19 }, (_, i) =>
        open([-80 + i * 96, 96], [-32 + i * 96, 40], [16 + i * 96, 96]),
      ).join(''),
  ),
];
const floor = [
  fill(k.lift, rect(-80, BASE, 1760, 380)),
  line(
    k.ink,
    2.4,
    Array.from({ length: 17 }, (_, i) =>
      open([800 + (i - 8) * 120, BASE], [800 + (i - 8) * 270, 960]),
    ).join(''),
  ),
  line(k.mid, 3, open([-80, BASE + 1], [1690, BASE + 1])),
];
const daylight = [
  fill(
    k.midPale,
    poly(
      [DOOR.x + 4, BASE + 2],
      [DOOR.x + DOOR.w, BASE + 2],
      [DOOR.x + 150, 960],
      [DOOR.x - 250, 960],
    ),
  ),
  fill(
    k.ink,
    poly([DOOR.x + 56, BASE + 2], [DOOR.x + 74, BASE + 2], [DOOR.x - 50, 860], [DOOR.x - 110, 860]),
  ),
  line(k.paper, 4, open([DOOR.x, BASE], [DOOR.x + DOOR.w, BASE])),
];
// flags in the rafters: many, all alike in the dark
const inkOf = [k.signal, k.midPale, k.mid, k.paperShade, k.signalDeep];
const banners = Array.from({ length: 13 }, (_, i) => {
  const x = -10 + i * 134;
  if (x > 620 && x < 900) return null;
  const h = 96 + (i % 3) * 12;
  const a = inkOf[(i * 3) % 5];
  const b = inkOf[(i * 3 + 2) % 5];
  return [
    fill(
      a,
      art.curve([
        [x, 98, 1],
        [x + 62, 98, 1],
        [x + 58, 98 + h * 0.5],
        [x + 62, 98 + h, 1],
        [x + 30, 98 + h - 8],
        [x, 98 + h + 2, 1],
        [x + 4, 98 + h * 0.5],
      ]),
    ),
    i % 3 === 0
      ? fill(b, ellipse(x + 30, 98 + h * 0.45, 16, 17))
      : i % 3 === 1
        ? fill(b, rect(x + 21, 98, 18, h - 5))
        : fill(b, rect(x + 2, 98 + h * 0.36, 58, h * 0.26)),
  ];
});
const lamp = [
  line(k.midDeep, 5, open([740, 40], [740, 118]) + open([816, 40], [816, 118])),
  fill(k.midDeep, poly([690, 118], [866, 118], [900, 156], [656, 156])),
  fill(k.paper, rect(662, 154, 232, 9)),
];
const CX = 778;
const pool = [fill(k.midDeep, ellipse(CX, 800, 640, 104)), fill(k.mid, ellipse(CX, 800, 560, 84))];
const cone = halftone(
  k.paperWarm,
  [100, 166, 1460, 790],
  (x, y) => {
    const t = (y - 166) / 634;
    const l = 662 + (190 - 662) * t;
    const q = 894 + (1366 - 894) * t;
    return x < l || x > q ? 0 : Math.min(1, Math.min(x - l, q - x) / 60) * (0.46 - 0.34 * t);
  },
  { pitch: 12, max: 9, levels: 9 },
);

// ---- the table ---------------------------------------------------------------------------------------------------------------
const TY = 650;
const table = [
  fill(k.ink, ellipse(CX, 822, 400, 20)),
  line(
    k.ink,
    12,
    open([CX - 300, TY + 20], [CX - 316, 822]) +
      open([CX + 300, TY + 20], [CX + 316, 822]) +
      open([CX - 96, TY + 20], [CX - 110, 816]) +
      open([CX + 96, TY + 20], [CX + 110, 816]),
  ),
  line(k.ink, 6, open([CX - 310, 770], [CX - 104, 770]) + open([CX + 310, 770], [CX + 104, 770])),
  fill(k.midDeep, poly([CX - 330, TY - 66], [CX + 330, TY - 66], [CX + 396, TY], [CX - 396, TY])),
  fill(
    k.mid,
    poly([CX - 324, TY - 62], [CX + 324, TY - 62], [CX + 384, TY - 5], [CX - 384, TY - 5]),
  ),
  line(
    k.paper,
    4,
    poly([CX - 328, TY - 64], [CX + 328, TY - 64], [CX + 392, TY - 3], [CX - 392, TY - 3]),
  ),
  line(k.paper, 2.4, open([CX - 360, TY - 33], [CX + 360, TY - 33])),
  fill(k.ink, rect(CX - 398, TY, 796, 18)),
  // the net runs away from us across the table
  fill(
    k.midDeep,
    poly([CX - 26, TY + 4], [CX + 26, TY - 66], [CX + 26, TY - 122], [CX - 26, TY - 58]),
  ),
  line(
    k.midPale,
    1.6,
    [0.2, 0.4, 0.6, 0.8]
      .map(
        (t) =>
          open([CX - 26 + 52 * t, TY + 4 - 70 * t], [CX - 26 + 52 * t, TY - 58 - 64 * t]) +
          open([CX - 26, TY + 4 - 62 * t], [CX + 26, TY - 66 - 56 * t]),
      )
      .join(''),
  ),
  line(k.paper, 6, open([CX - 26, TY - 58], [CX + 26, TY - 122])),
  line(
    k.ink,
    6,
    open([CX - 27, TY + 14], [CX - 27, TY - 62]) + open([CX + 27, TY - 62], [CX + 27, TY - 124]),
  ),
];
const ball = { x: CX - 22, y: TY - 214 };
const ballMarks = [
  fill(k.ink, ellipse(CX + 34, TY - 30, 13, 4)),
  fill(k.paper, ellipse(ball.x, ball.y, 19)),
  fill(
    k.paperShade,
    art.curve([
      [ball.x + 4, ball.y + 18, 1],
      [ball.x + 15, ball.y + 8],
      [ball.x + 17, ball.y - 6, 1],
      [ball.x + 8, ball.y + 6],
    ]),
  ),
];
const path = line(
  k.signal,
  4,
  `M${CX - 330} ${TY - 236}C${CX - 230} ${TY - 300} ${CX - 110} ${TY - 270} ${ball.x - 30} ${ball.y - 4}`,
  { dash: '3 15' },
);
const halo = halftone(k.paper, [620, 280, 940, 600], art.glow(ball.x, ball.y, 22, 110, 0.75), {
  pitch: 10,
  max: 7.4,
  levels: 8,
});

// ---- the players ---------------------------------------------------------------------------------------------------------------
const racket = [
  line(k.signalDeep, 3.6, open('0,4 2,14')),
  fill(k.signal, ellipse(5, 26, 8.6, 10.4)),
  line(k.ink, 0.8, 'M-2 19C2 17 8 16 11 17'),
];
const lunge = {
  lean: 20,
  neck: -14,
  hip: 78,
  near: { arm: [46, 118], leg: [52, -8] },
  far: { arm: [-30, 20], leg: [-30, -44] },
};
const ready = {
  lean: 24,
  neck: -18,
  hip: 76,
  near: { arm: [26, 96], leg: [40, -18] },
  far: { arm: [34, 84], leg: [-14, -34] },
};
const player = (c, pose, x, flip, hair, legs) => {
  const fig = art.profile(c, {
    dress: 'shirt',
    hair,
    pose,
    held: place(racket, { turn: flip ? -118 : -128, x: 2, y: 4 }),
  });
  return [
    fill(k.ink, ellipse(x, 842, 120, 13)),
    rimLit(place([fig, legs], { x, y: 840, scale: 2.62, flip }), {
      light: k.paper,
      dx: flip ? -5 : 5,
      dy: -4,
    }),
  ];
};
const players = [
  player(
    art.wardrobe(k, {
      cloth: k.signal,
      sleeve: k.signal,
      trousers: k.ink,
      skin: k.paperWarm,
      linen: k.paper,
      fold: k.signalDeep,
      shade: k.signalDeep,
    }),
    lunge,
    236,
    false,
    'short',
  ),
  player(
    art.wardrobe(k, {
      cloth: k.midPale,
      sleeve: k.midPale,
      trousers: k.ink,
      skin: k.paperWarm,
      linen: k.paper,
      fold: k.mid,
      shade: k.mid,
    }),
    ready,
    1330,
    true,
    'full',
  ),
];
export default art
  .scene({
    id: 'v_nagoya_71c',
    era: 1971,
    ground: k.ink,
    home: 'day',
    crop: '48% 56%',
    title: 'Aichi hall, Nagoya: the world championships',
    desc: 'A dark stadium under rows of flags. In a cone of light two players face each other over a table, the white ball above the net. Through a side door, in daylight, a bus with its door open.',
    hours: art.hours(k, 'day', {
      sky: ['sky'],
      by: {
        dusk: {
          daylight: { [k.midPale]: k.signalDeep },
          skyline: { [k.midPale]: k.signalDeep, [k.paper]: k.paperWarm },
        },
        night: {
          daylight: { [k.midPale]: k.midDeep, [k.paper]: k.mid },
          skyline: { [k.midPale]: k.midDeep, [k.paper]: k.midPale },
        },
      },
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('skyline', 0.3, bus)
  .layer('room', 0.5, [wall, floor])
  .layer('daylight', 0.52, daylight)
  .layer('flags', 0.56, [banners, lamp])
  .layer('light', 0.6, [pool, cone])
  .layer('figures', 1, [table, path, players])
  .layer('ball', 1.04, [halo, ballMarks]);
