// A salon of the Soviet embassy in the evening: a table laid for two; the host listens for a car at the gate.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, mirrored, place, halftone, rimLit } = art;

const k = art.inks(1971);
const room = art.camera({ horizon: 262, eye: 208, vx: 800, focal: 960 });
const at = room.at;
const BACK = 660;
const base = at(0, 0, BACK)[1];
const W = { x: 560, y: -70, w: 340, h: base + 62 };

// ---- the street below ---------------------------------------------------------------------------------------------------
const outside = art.skies(k).night;
const sky = [
  fill(outside.body, rect(480, -70, 500, 560)),
  halftone(outside.high, [480, -70, 980, 240], art.down(-40, 250, 0.95, 0), {
    pitch: 12,
    max: 14,
    levels: 12,
  }),
  halftone(outside.low, [480, 190, 980, 420], art.down(190, 410, 0, 0.9), {
    pitch: 12,
    max: 12,
    levels: 12,
  }),
];
const post = (x) => [
  fill(k.ink, rect(x - 10, 396, 20, 150) + rect(x - 15, 388, 30, 12)),
  line(k.ink, 4, open([x, 388], [x, 366])),
];
const bars = (x0, x1) =>
  line(
    k.ink,
    4,
    Array.from({ length: Math.floor((x1 - x0) / 13) + 1 }, (_, i) =>
      open([x0 + i * 13, 424], [x0 + i * 13, 546]),
    ).join('') +
      open([x0, 438], [x1, 438]) +
      open([x0, 530], [x1, 530]),
  );
const block = (x, h, seed) =>
  place(
    art.towerBlock(k.midDeep, k.paperWarm, 180, h, {
      cols: 4,
      rows: 5,
      on: 0.22,
      seed,
      fx: 0.34,
      fy: 0.46,
    }),
    { x, y: 430 },
  );
const street = place(
  [
    block(560, 160, 3),
    block(900, 200, 8),
    fill(k.mid, rect(480, 426, 500, 60)),
    fill(k.midDeep, rect(480, 484, 500, 40)),
    fill(k.midDeep, poly('690,484 800,484 850,640 640,640')),
    fill(k.lift, poly('480,524 684,524 650,640 480,640') + poly('806,524 980,524 980,640 840,640')),
    rimLit(
      place(art.saloon(k, { body: k.ink, glass: k.midPale, snow: null }), {
        x: 742,
        y: 484,
        scale: 0.62,
      }),
      { light: k.paper, dx: 1, dy: -3 },
    ),
    bars(520, 676),
    bars(812, 980),
    post(690),
    post(796),
  ],
  { y: -54 },
);
const gateLamps = place(
  [
    fill(k.paper, ellipse(690, 356, 10) + ellipse(796, 356, 10)),
    halftone(
      k.signal,
      [600, 280, 890, 470],
      (x, y) =>
        Math.max(art.glow(690, 356, 10, 74, 0.9)(x, y), art.glow(796, 356, 10, 74, 0.9)(x, y)),
      { pitch: 9, max: 7.5, levels: 8 },
    ),
  ],
  { y: -54 },
);

// ---- the salon --------------------------------------------------------------------------------------------------------------
const wall = [
  art.wallWithHoles(k.midDeep, rect(-80, -80, 1780, base + 82), rect(W.x, W.y, W.w, W.h)),
  line(
    k.lift,
    3,
    Array.from({ length: 30 }, (_, i) =>
      i * 58 > 620 && i * 58 < 980 ? '' : open([-60 + i * 58, -60], [-60 + i * 58, 430]),
    ).join(''),
  ),
  fill(k.ink, rect(-80, 440, W.x + 64, base - 438) + rect(W.x + W.w + 16, 440, 800, base - 438)),
  line(k.signal, 3, open([-80, 440], [440, 440]) + open([1030, 440], [1700, 440])),
  [
    [-40, 200],
    [190, 210],
    [1060, 240],
    [1330, 250],
  ].map(([x, w]) => art.panel(k.midDeep, x, 460, w, base - 486, 8)),
  art.glazing(k, W.x, W.y, W.w, W.h, {
    cols: 2,
    rows: 2,
    bar: 8,
    casing: 20,
    lightFrom: 1,
    transom: 0.28,
    sill: false,
  }),
  art.blankFrame(k, 150, 60, 190, 250, {
    frame: k.signal,
    mat: k.signalDeep,
    print: k.midDeep,
    border: 12,
    shade: k.mid,
  }),
  art.blankFrame(k, 1370, 86, 150, 190, {
    frame: k.signal,
    mat: k.signalDeep,
    print: k.midDeep,
    border: 10,
    shade: k.mid,
  }),
  art.curtain(k, 430, -70, 190, base + 66, { dir: 1, tie: 0.66, band: k.paperWarm }),
  art.curtain(k, 1030, -70, 190, base + 66, { dir: -1, tie: 0.66, band: k.paperWarm }),
];
const floor = [
  fill(k.lift, rect(-80, base, 1780, 460)),
  line(
    k.ink,
    3,
    [590, 500, 430, 370].map((z) => open(at(-700, 0, z), at(700, 0, z))).join('') +
      Array.from({ length: 15 }, (_, i) =>
        open(at(-700 + i * 100, 0, BACK), at(-700 + i * 100, 0, 200)),
      ).join(''),
  ),
];
// a console with a samovar under the smaller picture
const console_ = [
  fill(k.ink, rect(1310, 430, 270, 16) + rect(1326, 446, 12, 150) + rect(1552, 446, 12, 150)),
  line(k.signal, 3, open('1310,431 1580,431')),
  place(art.samovar(k, k.paperWarm, k.signalDeep), { x: 1440, y: 432, scale: 1.9 }),
];

// ---- the table ----------------------------------------------------------------------------------------------------------------
const T = 76;
const Z0 = 322;
const ring = (x, z, r, y = T, n = 28) =>
  curve(
    Array.from({ length: n }, (_, i) =>
      at(x + r * Math.cos((i * 2 * Math.PI) / n), y, z + r * Math.sin((i * 2 * Math.PI) / n)),
    ),
  );
const RAD = 104;
const rim = (a, y, r = RAD) => at(r * Math.cos(a), y, Z0 + r * Math.sin(a));
const skirt = () => {
  const top = Array.from({ length: 19 }, (_, i) => rim(Math.PI + (i * Math.PI) / 18, T));
  const hem = Array.from({ length: 19 }, (_, i) =>
    rim(2 * Math.PI - (i * Math.PI) / 18, i % 2 ? 30 : 37, RAD * (i % 2 ? 1.05 : 1)),
  );
  return curve([
    ...top.map((p, i) => (i === 0 || i === 18 ? [...p, 1] : p)),
    ...hem.map((p, i) => (i === 0 || i === 18 ? [...p, 1] : p)),
  ]);
};
const table = [
  fill(k.ink, ring(0, Z0, 112, 0)),
  fill(k.paperShade, skirt()),
  line(
    k.midPale,
    3,
    [3.5, 3.9, 4.3, 4.71, 5.1, 5.5, 5.9]
      .map((a) => open(rim(a, T - 6), rim(a + 0.02, 44, RAD * 1.02)))
      .join(''),
  ),
  fill(k.paper, ring(0, Z0, RAD)),
];
const cloth = halftone(
  k.signal,
  [400, 480, 1200, 880],
  (x, y) => {
    const d = Math.hypot((x - 800) / 330, (y - 640) / 130);
    return d < 0.42 ? 0 : 0.62 * Math.min(1, (d - 0.42) / 0.6);
  },
  { pitch: 11, max: 8.5, levels: 10, inside: ring(0, Z0, RAD - 2) },
);
const plate = (x, z) => [
  fill(k.midPale, ring(x, z + 0.5, 20.6, T - 0.6)),
  fill(k.paper, ring(x, z, 20)),
  line(k.signal, 3, ring(x, z, 18)),
  fill(k.paperShade, ring(x, z, 12.5)),
];
const knife = (x, z, d) => line(k.ink, 4, open(at(x - 10 * d, T, z), at(x + 12 * d, T, z)));
const fork = (x, z, d) => [
  line(k.ink, 3.4, open(at(x - 11 * d, T, z), at(x + 5 * d, T, z))),
  line(
    k.ink,
    2,
    [-1.6, 0, 1.6].map((v) => open(at(x + 5 * d, T, z + v), at(x + 12 * d, T, z + v))).join(''),
  ),
];
const napkin = (x, z) =>
  place(
    [
      fill(k.signal, mirrored('0,-13! 4,-8 8,0!')),
      fill(k.signalDeep, curve('0,-13! 4,-8 8,0! 2,0!')),
    ],
    room.stand(x, z, T),
  );
const wine = (x, z) =>
  place(
    [
      line(k.ink, 0.8, 'M0 0V-9M-4 0h8'),
      fill(k.midPale, mirrored('0,-20! 4.4,-20! 4.6,-14 2.6,-9.4 0,-9!')),
      line(k.paper, 0.8, 'M-2.6 -18.6v5'),
    ],
    room.stand(x, z, T),
  );
const bottle = (x, z) =>
  place(
    [
      fill(k.mid, mirrored('0,-31! 1.8,-31! 2,-23 4.6,-18 4.8,0!')),
      fill(k.paper, rect(-4.6, -13, 9.2, 8)),
      fill(k.signal, rect(-2.2, -32.6, 4.4, 2.4)),
      line(k.midPale, 0.8, 'M-3.2 -17v3'),
    ],
    room.stand(x, z, T),
  );
const dish = place(
  [
    fill(k.midDeep, mirrored('0,-3! 5,-2 9,0!')),
    fill(k.mid, mirrored('0,-4! 2,-4! 12,-9 16,-14! 0,-14!')),
    fill(
      k.midPale,
      curve('-16,-13! -14,-19! -9,-17! -5,-21! 2,-18! 7,-21! 12,-17! 14,-19! 16,-13!'),
    ),
    fill(k.ink, curve('-10,-16! -7,-23 0,-25.4 7,-23 10,-16!')),
    line(k.midPale, 0.7, 'M-14.6 -12.4C-12 -8.6 -6 -6 -3 -5.4'),
  ],
  { ...room.stand(0, 306, T), scale: 3.3 },
);
const candles = place(
  [
    fill(k.signalDeep, mirrored('0,-2.4! 8,-2 9,0!')),
    line(k.signalDeep, 1.8, 'M0 -2V-30M-14 -26C-14 -16 14 -16 14 -26'),
    fill(k.paper, rect(-1.6, -44, 3.2, 15) + rect(-15.6, -40, 3.2, 15) + rect(12.4, -40, 3.2, 15)),
  ],
  { ...room.stand(0, 366, T), scale: 2.7 },
);
const flames = place(
  fill(
    k.signal,
    [
      [0, -46],
      [-14, -42],
      [14, -42],
    ]
      .map(([x, y]) =>
        curve([
          [x, y - 7, 1],
          [x + 1.9, y - 2],
          [x, y + 1],
          [x - 1.9, y - 2],
        ]),
      )
      .join(''),
  ),
  { ...room.stand(0, 366, T), scale: 2.7 },
);
const onTable = [
  candles,
  bottle(-34, 372),
  bottle(36, 376),
  wine(-40, 346),
  wine(40, 346),
  plate(-64, 318),
  plate(64, 318),
  napkin(-64, 318),
  napkin(64, 318),
  fork(-64, 286, 1),
  knife(-64, 352, 1),
  fork(64, 352, -1),
  knife(64, 286, -1),
  dish,
];
const candleGlow = halftone(k.paper, [600, 330, 1000, 640], art.pool(800, 474, 8, 84, 0.8), {
  pitch: 11,
  max: 7,
  levels: 8,
});

// ---- chairs, and the host -----------------------------------------------------------------------------------------------------------
const gilt = (x, flip) =>
  rimLit(
    place(
      [
        line(k.ink, 5, 'M-24 0L-20 -46M26 0C22 -16 24 -34 22 -44M-20 -46C-28 -70 -30 -96 -28 -122'),
        line(k.signalDeep, 3, 'M-24 0L-20 -46M26 0C22 -16 24 -34 22 -44'),
        fill(k.signal, curve('-30,-118 -25,-124 -21,-118 -15,-66 -20,-60 -25,-66')),
        fill(k.signalDeep, curve('-24,-55! 0,-58 26,-55! 28,-46! -24,-45!')),
        line(k.signal, 3.4, 'M-21 -84C-8 -86 10 -84 18 -78L20 -55'),
      ],
      { ...room.stand(x, Z0), scale: 3.1, flip },
    ),
    { light: k.paper, dx: flip ? -4 : 4, dy: -2 },
  );
const c = art.wardrobe(k, { skin: k.midDeep, fold: k.mid, linen: k.paper });
const host = rimLit(
  place(art.fromBehind(c, { arms: ['behind', 'hip'], hair: 'short', headTurn: -8 }), {
    ...room.stand(56, 628),
    scale: 1.64,
  }),
  { light: k.paper, dx: -4, dy: -2, second: { light: k.signal, dx: 3, dy: 2 } },
);

export default art
  .scene({
    id: 'v_sovemb_71k',
    era: 1971,
    home: 'night',
    crop: '50% 60%',
    ground: k.ink,
    title: 'A salon of the Soviet embassy in Washington',
    desc: 'A round table under a white cloth, laid for two, with candles and a dish on ice; both chairs are empty. At the tall window between heavy curtains the host looks down on the lit gate and one parked car.',
    hours: art.hours(k, 'night', {
      sky: ['sky'],
      lamps: ['gate', 'light', 'cloth', 'flames'],
      by: {
        dawn: { street: { [k.midDeep]: k.mid, [k.mid]: k.midPale } },
        dusk: { street: { [k.mid]: k.signalDeep } },
        day: {
          street: { [k.midDeep]: k.midPale, [k.mid]: k.paperShade, [k.ink]: k.midDeep },
          room: { [k.midDeep]: k.mid, [k.lift]: k.midDeep, [k.mid]: k.midPale },
        },
      },
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('street', 0.2, street)
  .layer('gate', 0.2, gateLamps)
  .layer('room', 0.55, [floor, wall, console_])
  .layer('light', 0.58, candleGlow)
  .layer('figures', 0.85, [host, gilt(-142, false), gilt(142, true)])
  .layer('table', 1, table)
  .layer('cloth', 1, cloth)
  .layer('settings', 1, onTable)
  .layer('flames', 1, flames);
