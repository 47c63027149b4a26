// The ambassadors' table at Warsaw, January 1970: two long tables face to face in grey daylight, everyone in his place,
// every word written down; and between them a bare strip of parquet that nobody crosses.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, place, halftone, rimLit } = art;

const k = art.inks(1971);
const outside = art.skies(k).day;
const room = art.camera({ horizon: 236, eye: 236, vx: 800, focal: 900 });
const at = room.at;
const BACK = 900;
const L = -420;
const R = 420;
const s = room.scale(BACK);
const TOP = 430;

const sky = [
  fill(outside.body, rect(300, -60, 1000, 640)),
  halftone(outside.high, [380, -60, 1220, 200], art.down(-60, 210, 0.8, 0), {
    pitch: 12,
    max: 12,
    levels: 10,
  }),
  halftone(outside.low, [380, 120, 1220, 470], art.down(120, 380, 0, 0.95), {
    pitch: 12,
    max: 13,
    levels: 12,
  }),
];
const roofs = [
  fill(
    k.midPale,
    rect(380, 330, 150, 200) +
      rect(520, 356, 180, 180) +
      rect(690, 320, 130, 200) +
      rect(812, 350, 190, 200) +
      rect(1000, 326, 240, 200),
  ),
  fill(
    k.paper,
    poly('372,334 455,286 538,334') +
      poly('682,324 755,270 828,324') +
      poly('990,330 1110,276 1250,330') +
      rect(530, 350, 160, 10) +
      rect(828, 344, 170, 10),
  ),
  art.bareTree(k.ink, 560, 480, 300, { seed: 4, width: 12, depth: 5 }),
  art.bareTree(k.ink, 1060, 480, 270, { seed: 11, width: 11, depth: 5 }),
];

// ---- the room: three tall windows at its end -----------------------------------------------------------------------------
const holes = [
  [-300, -150],
  [-88, 88],
  [150, 300],
].map(([a, b]) => ({ x: at(a, 0, BACK)[0], y: at(0, 392, BACK)[1], w: (b - a) * s, h: 352 * s }));
const far = at(L, 0, BACK);
const farR = at(R, 0, BACK);
const ceil = at(0, TOP, BACK)[1];
const wall = [
  art.wallWithHoles(
    k.mid,
    rect(far[0], ceil, farR[0] - far[0], far[1] - ceil),
    ...holes.map((h) => rect(h.x, h.y, h.w, h.h)),
  ),
  holes.map((h) =>
    art.glazing(k, h.x, h.y, h.w, h.h, {
      cols: 2,
      rows: 2,
      transom: 0.24,
      bar: 6,
      casing: 10,
      ink: k.midDeep,
      lightFrom: 1,
      sill: false,
    }),
  ),
  fill(k.midPale, poly([-80, -500], [1700, -500], at(R, TOP, BACK), at(L, TOP, BACK))),
  fill(k.mid, poly([-80, -700], at(L, TOP, BACK), far, [-80, 1300])),
  fill(k.mid, poly([1700, -700], at(R, TOP, BACK), farR, [1700, 1300])),
  line(
    k.midDeep,
    2.6,
    [
      [430, 520],
      [550, 680],
      [710, 860],
    ]
      .map(
        ([a, b]) =>
          room.side(L, 130, 400, a, b) +
          room.side(L, 16, 112, a, b) +
          room.side(R, 130, 400, a, b) +
          room.side(R, 16, 112, a, b),
      )
      .join(''),
  ),
  line(k.midPale, 3, open(far, [far[0], ceil], [farR[0], ceil], farR)),
  // radiators under the windows
  [-225, 225].map((x) => {
    const [cx, cy] = at(x, 0, BACK - 8);
    return [
      fill(k.paperShade, rect(cx - 46, cy - 44, 92, 40)),
      line(
        k.mid,
        3,
        Array.from({ length: 9 }, (_, i) =>
          open([cx - 40 + i * 10, cy - 42], [cx - 40 + i * 10, cy - 6]),
        ).join(''),
      ),
    ];
  }),
];
const G = 116; // half the strip
const herring = () => {
  let d = '';
  for (let z = 250; z < BACK; z += 44)
    for (let i = -5; i < 5; i++) {
      const w = (2 * G) / 10;
      const x = i * w;
      const up = (i & 1) === 0;
      d += open(at(x, 0, z + (up ? 0 : 40)), at(x + w, 0, z + (up ? 40 : 0)));
    }
  return d;
};
const floor = [
  fill(k.midPale, poly(far, farR, [2200, 1400], [-600, 1400])),
  line(
    k.mid,
    2,
    [-400, -340, -290, 290, 340, 400].map((x) => open(at(x, 0, 200), at(x, 0, BACK))).join(''),
  ),
];
const strip = [
  fill(k.paper, room.floor(-G, G, 200, BACK)),
  line(k.paperShade, 4, herring()),
  line(
    k.paperShade,
    3,
    Array.from({ length: 9 }, (_, i) =>
      open(at(-G + (G / 5) * (i + 1), 0, 200), at(-G + (G / 5) * (i + 1), 0, BACK)),
    ).join(''),
  ),
  line(k.signal, 5, open(at(-G, 0, 200), at(-G, 0, BACK)) + open(at(G, 0, 200), at(G, 0, BACK))),
];

// ---- the tables ----------------------------------------------------------------------------------------------------------
const Z0 = 268;
const Z1 = 800;
const Y = 76;
const T0 = G + 6;
const T1 = G + 112;
const table = (m) => {
  const [a, b] = m < 0 ? [-T1, -T0] : [T0, T1];
  return [
    fill(k.ink, room.floor(a, b, Z0 - 6, Z1)),
    fill(k.signalDeep, room.side(m * T0, 8, Y, Z0, Z1)),
    line(
      k.ink,
      3,
      [300, 360, 440, 540, 660].map((z) => open(at(m * T0, 10, z), at(m * T0, 70, z))).join(''),
    ),
    fill(k.ink, room.wall(a, b, 8, Y, Z0)),
    fill(k.midDeep, room.floor(a, b, Z0, Z1, Y)),
    line(k.midPale, 3, open(at(m * T0, Y, Z0), at(m * T0, Y, Z1))),
    fill(k.ink, room.wall(a, b, Y - 6, Y, Z0)),
  ];
};
const lay = (x0, x1, z, d) => room.floor(x0, x1, z, z + d, Y);
const RANKS = [352, 452, 566, 700];
const papers = (m) =>
  RANKS.map((z) => {
    const x = m * (T0 + 62);
    return [
      fill(k.signal, lay(x - 24, x + 24, z - 6, 42)),
      fill(k.paper, lay(x - 20, x + 20, z - 2, 34)),
      line(
        k.ink,
        2,
        [0.25, 0.45, 0.65]
          .map((t) => open(at(x - 14, Y, z - 2 + 34 * t), at(x + 12, Y, z - 2 + 34 * t)))
          .join(''),
      ),
    ];
  });
const carafe = [
  fill(k.midPale, art.mirrored('0,-24! 2.4,-24! 2.6,-17 6.4,-10 6,-1! 0,0!')),
  fill(k.paper, art.mirrored('0,-10! 6,-9! 5.6,-1! 0,-0.6!')),
  line(k.paper, 0.7, 'M-4.6 -11C-2.6 -14 -2 -18 -2 -23'),
  fill(k.paper, rect(9, -9, 6, 9)),
  line(k.mid, 0.5, rect(9, -9, 6, 9)),
];
const carafes = (m) => [410, 520, 650].map((z) => place(carafe, room.stand(m * (T0 + 26), z, Y)));

// ---- the delegations -------------------------------------------------------------------------------------------------------
const west = art.wardrobe(k, { skin: k.paperWarm, fold: k.mid });
const east = art.wardrobe(k, {
  cloth: k.midDeep,
  trousers: k.midDeep,
  linen: k.midDeep,
  skin: k.paperWarm,
  fold: k.midPale,
});
const person = (c, m, z, dress, hair, pose) => {
  const spot = room.stand(m * (T1 + 26), z);
  const flip = m > 0;
  return [
    place(art.chairSide(k, k.ink, k.signalDeep), { ...spot, flip }),
    rimLit(place(art.profile(c, { pose, hair, dress }), { ...spot, flip }), {
      light: k.paper,
      dx: (flip ? -1 : 1) * spot.scale,
      dy: -spot.scale,
    }),
  ];
};
const listen = {
  from: 'sit',
  neck: 6,
  near: { arm: [20, 84], leg: [86, 3] },
  far: { arm: [26, 90], leg: [80, -8] },
};
const write = {
  from: 'sitForward',
  lean: 14,
  neck: 14,
  near: { arm: [30, 92], leg: [88, -4] },
  far: { arm: [40, 100], leg: [80, -10] },
};
const readOut = {
  from: 'sit',
  neck: 12,
  near: { arm: [30, 112], leg: [86, 3] },
  far: { arm: [36, 110], leg: [80, -8] },
};
const left = [
  [700, 'short', write],
  [566, 'fringe', listen],
  [452, 'full', readOut],
  [352, 'short', listen],
].map(([z, hair, pose]) => person(west, -1, z, 'suit', hair, pose));
const right = [
  [700, 'short', write],
  [566, 'short', listen],
  [452, 'fringe', listen],
  [352, 'short', write],
].map(([z, hair, pose]) => person(east, 1, z, 'tunic', hair, pose));
// the stenographer at her little table by the window, with the only lamp
const SX = 262;
const sten = [
  rimLit(
    place(
      art.profile(
        art.wardrobe(k, {
          cloth: k.signal,
          trousers: k.signalDeep,
          skin: k.paperWarm,
          fold: k.signalDeep,
          linen: k.paper,
        }),
        { pose: write, hair: 'full' },
      ),
      room.stand(SX - 44, 852),
    ),
    { light: k.paper, dx: 2, dy: -1 },
  ),
  fill(
    k.ink,
    room.wall(SX - 10, SX + 62, 66, 72, 846) +
      room.wall(SX - 6, SX, 0, 70, 846) +
      room.wall(SX + 54, SX + 60, 0, 70, 846),
  ),
  place(art.bankerLamp(k), { ...room.stand(SX + 34, 846, 72), scale: 1.25 }),
];
const lampGlow = halftone(
  k.signal,
  [980, 320, 1240, 500],
  art.pool(at(SX + 34, 90, 846)[0], at(SX + 34, 90, 846)[1], 14, 80, 0.7),
  { pitch: 10, max: 8, levels: 8 },
);

export default art
  .scene({
    id: 'v_warsaw_71c',
    era: 1971,
    ground: k.midPale,
    home: 'day',
    crop: '50% 70%',
    title: 'The ambassadors’ table, Warsaw',
    desc: 'Two long tables face each other in grey winter light, delegates in profile on the outer sides with folders and carafes. Between the tables runs a bare strip of pale parquet.',
    hours: art.hours(k, 'day', {
      sky: ['sky'],
      by: {
        dusk: {
          skyline: { [k.midPale]: k.mid, [k.paper]: k.paperWarm },
          room: {
            [k.mid]: k.signalDeep,
            [k.midPale]: k.mid,
            [k.midDeep]: k.ink,
            [k.paperShade]: k.midPale,
          },
          strip: { [k.paper]: k.paperWarm, [k.paperShade]: k.signal },
        },
        night: {
          skyline: { [k.midPale]: k.midDeep, [k.paper]: k.mid },
          room: {
            [k.mid]: k.lift,
            [k.midPale]: k.midDeep,
            [k.midDeep]: k.ink,
            [k.paperShade]: k.mid,
          },
          strip: { [k.paper]: k.paperShade, [k.paperShade]: k.midPale },
        },
      },
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('skyline', 0.2, roofs)
  .layer('room', 0.5, [floor, wall])
  .layer('strip', 0.55, strip)
  .layer('glow', 0.6, lampGlow)
  .layer('figures', 0.9, [
    sten,
    left,
    right,
    table(-1),
    table(1),
    papers(-1),
    papers(1),
    carafes(-1),
    carafes(1),
  ]);
