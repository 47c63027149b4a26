// The Jinjiang Hotel, Shanghai, February 1972: river mist and a tower of lit windows, two small flags, two chairs;
// between the shoulders of the photographers one thing is in focus, the stack of typescript.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(1971);
const outside = art.skies(k).dusk;
const WIN = { x: 120, y: 30, w: 1360, h: 420 };
const sky = [
  fill(outside.body, rect(40, -60, 1520, 560)),
  halftone(outside.high, [60, -40, 1540, 240], art.down(-20, 250, 0.5, 0), {
    pitch: 12,
    max: 13,
    levels: 14,
  }),
  halftone(outside.low, [60, 200, 1540, 460], art.down(190, 440, 0, 0.95), {
    pitch: 12,
    max: 13,
    levels: 14,
  }),
];
// ---- the city: a stepped hotel tower, the river, its cranes and a junk ---------------------------------------------------------
const CX = 1130;
const lit = art.chance(19);
const step = (w, y) => rect(CX - w / 2, y, w, 470 - y);
const tower = [
  fill(
    k.signalDeep,
    rect(240, 330, 130, 120) +
      rect(366, 300, 90, 150) +
      rect(640, 320, 110, 130) +
      rect(760, 344, 150, 110) +
      rect(1340, 310, 160, 140),
  ),
  fill(
    k.ink,
    step(330, 190) +
      step(236, 130) +
      step(150, 84) +
      step(84, 52) +
      step(34, 26) +
      [-118, 118].map((x) => rect(CX + x - 9, 108, 18, 60)).join('') +
      [-75, 75].map((x) => rect(CX + x - 8, 66, 16, 40)).join(''),
  ),
  line(
    k.midDeep,
    4,
    [-100, -60, -20, 20, 60, 100]
      .map((x) => open([CX + x, Math.abs(x) > 70 ? 144 : 98], [CX + x, 440]))
      .join(''),
  ),
  art.windowGrid(k.paperWarm, CX - 154, 206, 308, 236, 12, 9, () => lit() < 0.42, {
    fx: 0.42,
    fy: 0.5,
  }),
  art.windowGrid(k.paperWarm, CX - 70, 96, 140, 92, 6, 4, () => lit() < 0.36, {
    fx: 0.42,
    fy: 0.5,
  }),
];
const river = [
  fill(k.midPale, rect(40, 420, 1520, 60)),
  art.cloudBar(k.paper, 130, 372, 420, 17),
  art.cloudBar(k.paperWarm, 300, 398, 520, 18),
  art.cloudBar(k.paper, 820, 404, 540, 16),
  // a junk in the mist
  place(
    [
      fill(k.ink, curve('-60,0! -52,16 44,18 66,-10! 20,-2 -40,-4!')),
      fill(k.ink, poly('-30,-6 -34,-84 8,-96 22,-8') + poly('26,-10 30,-60 54,-56 54,-14')),
      line(k.paperWarm, 2, 'M-31 -30L18 -34M-33 -56L14 -62'),
    ],
    { x: 560, y: 418, scale: 0.9 },
  ),
];
// ---- the hall ----------------------------------------------------------------------------------------------------------------
const BASE = 556;
const n = 5;
const wall = [
  art.wallWithHoles(k.ink, rect(-80, -80, 1760, BASE + 90), rect(WIN.x, WIN.y, WIN.w, WIN.h)),
  fill(
    k.ink,
    Array.from({ length: n - 1 }, (_, i) =>
      rect(WIN.x + (WIN.w / n) * (i + 1) - 9, WIN.y, 18, WIN.h),
    ).join('') + rect(WIN.x, WIN.y + 96, WIN.w, 7),
  ),
  line(
    k.ink,
    5,
    Array.from({ length: n * 2 }, (_, i) =>
      open(
        [WIN.x + (WIN.w / n / 2) * (i + 0.5) + 34, WIN.y],
        [WIN.x + (WIN.w / n / 2) * (i + 0.5) + 34, WIN.y + 96],
      ),
    ).join(''),
  ),
  line(
    k.signal,
    3,
    open([WIN.x - 20, WIN.y + WIN.h + 2], [WIN.x + WIN.w + 20, WIN.y + WIN.h + 2]) +
      Array.from({ length: n }, (_, i) =>
        open(
          [WIN.x + (WIN.w / n) * i + 12, WIN.y + 106],
          [WIN.x + (WIN.w / n) * i + 12, WIN.y + WIN.h - 4],
        ),
      ).join(''),
  ),
  line(
    k.midDeep,
    3,
    Array.from({ length: 9 }, (_, i) => rect(-10 + i * 186, 478, 160, 62)).join(''),
  ),
  art.curtain(k, -20, -60, 160, 700, {
    dir: 1,
    tie: 0.7,
    gather: 0.7,
    folds: 5,
    body: k.midDeep,
    fold: k.ink,
    band: k.signal,
  }),
  art.curtain(k, 1620, -60, 160, 700, {
    dir: -1,
    tie: 0.7,
    gather: 0.7,
    folds: 5,
    body: k.midDeep,
    fold: k.ink,
    band: k.signal,
  }),
];
const floor = [
  fill(k.signalDeep, rect(-80, BASE, 1760, 430)),
  halftone(k.ink, [-60, BASE, 1660, 948], art.down(BASE, 860, 0.2, 1), {
    pitch: 12,
    max: 14,
    levels: 12,
  }),
  line(k.signal, 3, open([-80, BASE + 1], [1690, BASE + 1])),
];

// ---- the table, two chairs, two flags, the text -----------------------------------------------------------------------------------
const TY = 610;
const MID = 800;
const chairs = [690, 910].map((x) =>
  rimLit(
    place(art.armchairBack(k, { body: k.midDeep, shade: k.ink, edge: k.signal }), {
      x,
      y: 700,
      scale: 1.9,
    }),
    { light: k.signal, dx: 0, dy: -3 },
  ),
);
const table = [
  fill(k.ink, ellipse(MID, 812, 560, 24)),
  fill(k.mid, rect(MID - 520, TY, 1040, 196)),
  fill(
    k.midDeep,
    Array.from({ length: 13 }, (_, i) =>
      curve([
        [MID - 510 + i * 80, TY, 1],
        [MID - 490 + i * 80, TY, 1],
        [MID - 484 + i * 80, TY + 196, 1],
        [MID - 516 + i * 80, TY + 196, 1],
      ]),
    ).join(''),
  ),
  fill(
    k.midPale,
    poly([MID - 480, TY - 50], [MID + 480, TY - 50], [MID + 520, TY], [MID - 520, TY]),
  ),
  line(k.paper, 3, open([MID - 520, TY + 1], [MID + 520, TY + 1])),
];
const text = place(
  [
    fill(k.mid, poly('-34,2 32,2 40,-14 -24,-14')),
    fill(k.paperShade, rect(-34, -9, 66, 9)),
    line(k.mid, 0.5, 'M-34 -1.8H32M-34 -3.6H32M-34 -5.4H32M-34 -7.2H32'),
    fill(k.midPale, poly('32,0 40,-16 40,-25 32,-9')),
    fill(k.paper, poly('-34,-9 32,-9 40,-25 -26,-25')),
    line(
      k.ink,
      0.7,
      'M-20 -22.6H26M-21 -20.2H30M-22.6 -17.8H14M-24 -15.4H28M-25 -13H20M-26.6 -10.8H6',
    ),
    // one sheet pulled half out
    fill(k.paper, poly('-40,-7 -8,-9 -6,-12 -38,-12')),
    line(k.signal, 1.6, 'M30 -28L46 -13'),
  ],
  { x: MID, y: TY - 10, scale: 2.9 },
);
const tableFlag = (x, flip, a, b, design) =>
  place(
    [
      fill(k.ink, ellipse(0, -1, 12, 3)),
      line(k.ink, 2, 'M0 -2V-76'),
      fill(a, curve('1,-75! 18,-79 34,-70 52,-74! 52,-42! 34,-38 18,-47 1,-43!')),
      design(b),
    ],
    { x, y: TY - 16, scale: 1.7, flip },
  );
const flags = [
  tableFlag(594, true, k.paper, k.signal, (b) => [
    line(
      b,
      3.4,
      'M1 -67C18 -71 34 -62 52 -66M1 -59C18 -63 34 -54 52 -58M1 -51C18 -55 34 -46 52 -50',
      { cap: 'butt' },
    ),
    fill(k.mid, curve('1,-75! 12,-78 24,-76! 24,-58! 12,-61 1,-59!')),
  ]),
  tableFlag(1006, false, k.signal, k.paper, (b) =>
    fill(
      b,
      art.starPath(13, -65, 6) +
        art.starPath(25, -71, 2.2) +
        art.starPath(29, -65, 2.2) +
        art.starPath(28, -58, 2.2) +
        art.starPath(23, -53, 2.2),
    ),
  ),
];
const mics = [
  place(art.microphone(k), { x: 690, y: TY - 8, scale: 2.1 }),
  place(art.microphone(k), { x: 912, y: TY - 8, scale: 2.1, flip: true }),
];
const cups = [
  place(art.liddedCup(k), { x: 480, y: TY - 12, scale: 2.6 }),
  place(art.liddedCup(k), { x: 1130, y: TY - 12, scale: 2.6 }),
];
// the two who argued over it, at the far ends, backs half turned
const two = [
  rimLit(
    place(
      art.profile(art.wardrobe(k, { skin: k.paperWarm, fold: k.mid }), {
        hair: 'full',
        pose: {
          lean: -2,
          neck: 8,
          near: { arm: [8, 108], leg: [2, -2] },
          far: { arm: [2, 8], leg: [-4, -4] },
        },
        held: place(art.papers(k, 1), { turn: -50, scale: 0.9 }),
      }),
      { x: 244, y: 776, scale: 1.94, flip: true },
    ),
    { light: k.paper, dx: 4, dy: -2 },
  ),
  rimLit(
    place(
      art.profile(
        art.wardrobe(k, {
          cloth: k.mid,
          trousers: k.midDeep,
          linen: k.mid,
          skin: k.paperWarm,
          fold: k.midDeep,
        }),
        {
          dress: 'tunic',
          hair: 'short',
          pose: {
            lean: 1,
            neck: -4,
            near: { arm: [-14, 16], leg: [2, -2] },
            far: { arm: [6, 16], leg: [-4, -4] },
          },
        },
      ),
      { x: 1366, y: 776, scale: 1.94 },
    ),
    { light: k.paper, dx: -4, dy: -2 },
  ),
];
const glow = halftone(
  k.paper,
  [460, 400, 1140, TY - 54],
  art.glow(MID, TY - 40, 70, 300, 0.5, 0.7),
  { pitch: 12, max: 8, levels: 8, inside: (_x, y) => y > 452 },
);

// ---- near: the rope and the photographers ---------------------------------------------------------------------------------------------
const shot = (x, y, s, hair, turn, cam, cloth) => {
  const c = art.wardrobe(k, { cloth, trousers: cloth, skin: k.signal, fold: k.ink, linen: cloth });
  return rimLit(
    place(
      [
        // the camera before his face shows on both sides of his head
        fill(k.ink, rect(-19, -177, 38, 22)),
        fill(k.midPale, rect(-19, -177, 38, 3)),
        cam === 'flash' && [
          line(k.ink, 2.6, 'M15 -176V-192'),
          fill(k.paper, ellipse(17, -198, 9.4)),
          fill(k.paperWarm, ellipse(17, -198, 4.4)),
        ],
        art.fromBehind(c, { arms: 'glasses', hair, headTurn: turn }),
      ],
      { x, y, scale: s },
    ),
    { light: k.paperWarm, dx: 0, dy: -4 },
  );
};
const photographers = [
  shot(90, 1250, 3.5, 'full', 12, 'camera', k.lift),
  shot(408, 1290, 3.2, 'short', 6, 'flash', k.signalDeep),
  shot(1192, 1290, 3.2, 'fringe', -6, 'flash', k.lift),
  shot(1516, 1260, 3.5, 'full', -12, 'camera', k.signalDeep),
];
const rope = [
  [620, 980].map((x) => [
    fill(k.signal, rect(x - 6, 780, 12, 180) + ellipse(x, 776, 12)),
    fill(k.signalDeep, rect(x + 1, 786, 5, 170)),
  ]),
  line(k.signalDeep, 16, 'M-60 836Q280 906 620 796Q800 890 980 796Q1320 906 1680 836'),
  line(k.signal, 7, 'M-60 832Q280 902 620 792Q800 886 980 792Q1320 902 1680 832'),
];

export default art
  .scene({
    id: 'v_jinjiang_71c',
    era: 1971,
    ground: k.ink,
    home: 'dusk',
    crop: '50% 66%',
    title: 'The Jinjiang Hotel, Shanghai',
    desc: 'Before a wide window on a stepped tower and river mist, a long table with two empty chairs, two small flags and a thick stack of typescript. Photographers raise cameras behind a rope; two men look away.',
    hours: art.hours(k, 'dusk', {
      sky: ['sky'],
      lamps: ['glow'],
      by: {
        dawn: { skyline: { [k.signalDeep]: k.mid } },
        day: {
          skyline: {
            [k.signalDeep]: k.midPale,
            [k.ink]: k.midDeep,
            [k.midDeep]: k.mid,
            [k.paperWarm]: k.midPale,
          },
          river: { [k.ink]: k.midDeep },
          room: { [k.ink]: k.midDeep, [k.midDeep]: k.mid },
        },
        night: {
          skyline: { [k.signalDeep]: k.midDeep },
          river: { [k.midPale]: k.midDeep, [k.paper]: k.midPale, [k.paperWarm]: k.mid },
        },
      },
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('skyline', 0.22, tower)
  .layer('river', 0.26, river)
  .layer('room', 0.5, [floor, wall])
  .layer('glow', 0.52, glow)
  .layer('figures', 0.8, [chairs, two, table, cups, flags, mics, text])
  .layer('foreground', 1.3, [rope, photographers]);
