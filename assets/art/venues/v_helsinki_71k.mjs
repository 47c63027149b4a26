// Helsinki at midnight in May: it does not get dark, and the machine does not write. Two chiefs wait, back to back.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, mirrored, place, halftone, rimLit } = art;

const k = art.inks(1971);
const room = art.camera({ horizon: 380, eye: 150, vx: 700, focal: 1000 });
const at = room.at;
const BACK = 640;
const base = at(0, 0, BACK)[1];
const P = { x: 118, y: 84, w: 1010, h: 372 }; // the window
const SHORE = 384;

// ---- the white night ---------------------------------------------------------------------------------------------------------
const SKIES = {
  night: { high: k.midPale, body: k.paper, low: k.paperWarm },
  dawn: { high: k.paperShade, body: k.paper, low: k.signal },
  day: { high: k.mid, body: k.midPale, low: k.paper },
  dusk: { high: k.midPale, body: k.paperWarm, low: k.signal },
};
const s = SKIES.night;
const sky = [
  fill(s.body, rect(40, 20, 1180, 440)),
  halftone(s.high, [40, 30, 1220, 300], art.down(30, 320, 0.72, 0), {
    pitch: 12,
    max: 13,
    levels: 16,
  }),
  halftone(s.low, [40, 230, 1220, SHORE], art.down(220, SHORE, 0, 0.95), {
    pitch: 12,
    max: 13,
    levels: 14,
  }),
];
const sun = [
  fill(k.signal, ellipse(884, 372, 50)),
  art.cloudBar(k.paper, 800, 350, 130, 9),
  art.cloudBar(k.paper, 560, 262, 210, 10),
  art.cloudBar(k.paper, 230, 196, 240, 10),
  art.cloudBar(k.paper, 980, 176, 150, 9),
];
const cathedral = place(
  [
    fill(
      k.midPale,
      rect(-90, -70, 180, 70) + poly('-44,-70 0,-92 44,-70') + rect(-26, -120, 52, 52),
    ),
    fill(k.midPale, mirrored('0,-178! 4,-166 22,-150 30,-120! 0,-120!') + rect(-1.5, -198, 3, 24)),
    [-66, 66].map((x) =>
      fill(
        k.midPale,
        place(fill(k.ink, mirrored('0,-116! 10,-104 13,-88! 13,-66! 0,-66!')), { x })[0].d,
      ),
    ),
    line(k.mid, 2, [-30, -18, -6, 6, 18, 30].map((x) => open([x, -64], [x, -6])).join('')),
  ],
  { x: 400, y: SHORE, scale: 0.92 },
);
const town = [
  fill(
    k.midPale,
    [
      [40, 60],
      [110, 42],
      [190, 70],
      [262, 50],
      [500, 46],
      [566, 66],
      [640, 40],
    ]
      .map(([x, h]) => rect(x, SHORE - h, 72, h + 4))
      .join(''),
  ),
  cathedral,
  fill(
    k.midPale,
    curve('700,390! 720,376 800,370 860,378 920,390!') +
      curve('960,390! 1000,372 1100,366 1220,376! 1220,390!'),
  ),
  art.treeLine(k.mid, 980, 1220, 372, 4, 14, { depth: 16, seed: 4 }),
];
const water = [
  fill(k.paperShade, rect(40, SHORE, 1180, 100)),
  halftone(k.midPale, [40, SHORE, 1220, 470], art.down(SHORE, 470, 0.1, 0.9), {
    pitch: 12,
    max: 12,
    levels: 10,
  }),
  art.glitter(k.signal, 884, SHORE + 4, 462, {
    n: 26,
    near: 50,
    spread: 90,
    len: 60,
    width: 3.4,
    seed: 5,
  }),
  art.ripples(k.paper, 40, 1220, SHORE + 6, 460, { rows: 6, fullness: 0.3, len: 60, width: 2.6 }),
];
const ship = place(
  [
    fill(k.midDeep, curve('-150,-26! 120,-26! 158,-44! 140,0! -136,0!')),
    fill(k.paper, rect(-124, -50, 220, 26) + rect(-100, -68, 160, 20)),
    fill(
      k.midDeep,
      [-112, -92, -72, -52, -32, -12, 8, 28, 48, 68].map((x) => rect(x, -42, 9, 7)).join(''),
    ),
    fill(k.signal, poly('-40,-68 -34,-96 -4,-96 2,-68')),
    line(k.midDeep, 3, 'M84 -60V-112M-118 -60V-100'),
  ],
  { x: 640, y: 424, scale: 0.9 },
);
const gulls = [
  [300, 150, 20],
  [360, 128, 14],
  [1010, 260, 16],
].map(([x, y, q]) => art.gull(k.midDeep, x, y, q));

// ---- the room: plaster, birch, linoleum ------------------------------------------------------------------------------------------------
const panes = 5;
const pw = P.w / panes;
const wall = [
  art.wallWithHoles(k.midPale, rect(-80, -80, 1780, base + 82), rect(P.x, P.y, P.w, P.h)),
  fill(k.mid, rect(-80, -80, 1780, 96)),
  fill(
    k.paperWarm,
    rect(P.x - 18, P.y - 18, P.w + 36, 18) +
      rect(P.x - 18, P.y, 18, P.h) +
      rect(P.x + P.w, P.y, 18, P.h) +
      Array.from({ length: panes - 1 }, (_, i) => rect(P.x + pw * (i + 1) - 6, P.y, 12, P.h)).join(
        '',
      ),
  ),
  fill(
    k.midDeep,
    Array.from({ length: panes }, (_, i) =>
      rect(P.x + pw * (i + 1) + (i === panes - 1 ? 18 : 6), P.y, 4, P.h),
    ).join(''),
  ),
  fill(k.paper, rect(P.x - 34, P.y + P.h, P.w + 68, 16)),
  fill(k.mid, rect(P.x - 34, P.y + P.h + 16, P.w + 68, 6)),
  // a long radiator under the sill
  fill(k.paperShade, rect(170, 504, 900, 84)),
  line(
    k.mid,
    3,
    Array.from({ length: 45 }, (_, i) => open([182 + i * 20, 510], [182 + i * 20, 582])).join(''),
  ),
  fill(k.mid, rect(-80, base - 12, 1780, 14)),
];
const clockFace = art.clock(k, 1404, 200, 60, 0, 4, { face: k.paper, rim: k.midDeep, hand: k.ink });
const floor = [fill(k.mid, rect(-80, base, 1780, 400))];
const light = [
  fill(
    k.midPale,
    Array.from({ length: panes }, (_, i) => {
      const a = (P.x + pw * i + 14 - 700) / (1000 / BACK);
      const b = (P.x + pw * (i + 1) - 14 - 700) / (1000 / BACK);
      return poly(at(a, 0, 620), at(b, 0, 620), at(b + 40, 0, 400), at(a + 40, 0, 400));
    }).join(''),
  ),
];

// ---- the table ---------------------------------------------------------------------------------------------------------------------------
const T = { x0: -190, x1: 118, z0: 300, z1: 390, y: 74 };
const table = [
  line(
    k.signalDeep,
    13,
    open(at(T.x0 + 20, T.y, 380), at(T.x0 + 20, 0, 380)) +
      open(at(T.x1 - 20, T.y, 380), at(T.x1 - 20, 0, 380)),
  ),
  fill(k.ink, room.wall(T.x0, T.x1, T.y - 5, T.y, T.z0)),
  fill(k.paperWarm, room.floor(T.x0, T.x1, T.z0, T.z1, T.y)),
  line(
    k.signal,
    2,
    [320, 342, 366].map((z) => open(at(T.x0 + 4, T.y, z), at(T.x1 - 4, T.y, z + 3))).join(''),
  ),
  fill(k.signalDeep, room.wall(T.x0, T.x1, T.y - 9, T.y - 1, T.z0)),
  fill(
    k.signalDeep,
    room.wall(T.x0 + 16, T.x0 + 28, 0, T.y - 8, T.z0 + 4) +
      room.wall(T.x1 - 28, T.x1 - 16, 0, T.y - 8, T.z0 + 4),
  ),
];
const pile = (x, z, n) =>
  Array.from({ length: n }, (_, i) =>
    fill(
      i % 2 ? k.midPale : k.paper,
      poly(
        at(x - 15, T.y + i * 1.2, z),
        at(x + 15, T.y + i * 1.2, z),
        at(x + 15, T.y + i * 1.2, z + 40),
        at(x - 15, T.y + i * 1.2, z + 40),
      ),
    ),
  );
const papers = [
  pile(-120, 326, 5),
  pile(-64, 326, 5),
  line(
    k.ink,
    2.4,
    [-120, -64]
      .map((x) =>
        [334, 342, 350].map((z) => open(at(x - 9, T.y + 5, z), at(x + 9, T.y + 5, z))).join(''),
      )
      .join(''),
  ),
  place(art.cup(k, { hot: false, china: k.paper, far: k.mid }), {
    ...room.stand(66, 350, T.y),
    scale: 2.8,
  }),
  place(art.telephone(k, k.midDeep, k.ink), { ...room.stand(4, 366, T.y), scale: 2.2 }),
];
const machine = rimLit(
  place([art.teletype(k), fill(k.paper, rect(-14, -126, 28, 31))], { x: 1404, y: 800, scale: 3 }),
  { light: k.paper, dx: -4, dy: -3 },
);
// ---- two who do not look at each other ------------------------------------------------------------------------------------------------------
const c = (over) => art.wardrobe(k, { skin: k.paperWarm, fold: k.mid, ...over });
const waiting = [
  place(art.chairSide(k, k.signalDeep, k.signal), { ...room.stand(150, 316), scale: 3 }),
  rimLit(
    place(
      art.profile(c(), {
        hair: 'fringe',
        pose: {
          from: 'sit',
          lean: -2,
          neck: -2,
          near: { arm: [4, 64], leg: [86, 3] },
          far: { arm: [30, 96], leg: [80, -8] },
        },
      }),
      { ...room.stand(150, 316), scale: 3 },
    ),
    { light: k.paper, dx: -4, dy: -3 },
  ),
];
const looking = rimLit(
  place(
    art.fromBehind(
      c({
        cloth: k.midDeep,
        trousers: k.midDeep,
        skin: k.paperWarm,
        fold: k.midPale,
        hair: k.midDeep,
      }),
      { hair: 'fringe', arms: 'behind', headTurn: -6 },
    ),
    { ...room.stand(-216, 540), scale: 1.95 },
  ),
  { light: k.paper, dx: 3, dy: -3 },
);

export default art
  .scene({
    id: 'v_helsinki_71k',
    era: 1971,
    home: 'night',
    crop: '50% 40%',
    ground: k.midPale,
    title: 'The arms talks in Helsinki, a white night',
    desc: 'A plain room with a pale birch table and a wide window full of white midnight sky over a harbour. One man stands looking out; another sits the other way and watches a silent teletype.',
    hours: art.hours(k, 'night', {
      by: {
        dawn: { sky: art.shift(s, SKIES.dawn) },
        day: {
          sky: art.shift(s, SKIES.day),
          sun: { [k.signal]: 'none' },
          light: { [k.midPale]: k.paperShade },
        },
        dusk: {
          sky: art.shift(s, SKIES.dusk),
          floor: { [k.mid]: k.midDeep },
          light: { [k.midPale]: k.signalDeep },
        },
      },
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('sun', 0.12, sun)
  .layer('skyline', 0.2, [town, water, ship, gulls])
  .layer('room', 0.55, [wall, clockFace])
  .layer('floor', 0.56, floor)
  .layer('light', 0.56, light)
  .layer('figures', 1, [looking, machine, table, papers, waiting]);
