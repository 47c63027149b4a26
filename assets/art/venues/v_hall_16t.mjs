// The hall of a small institute, Washington, a grey winter afternoon: two people stand at the window and do not look at each
// other; a third walks away down the rows of chairs with the envelope that nobody would take.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, place, halftone, rimLit, chance } = art;

const k = art.inks(2013);
const c = (o) => art.wardrobe(k, { skin: k.midDeep, fold: k.mid, ...o });
const B = 610;
const day = art.skies(k).day;
const W = { x: 860, y: 60, w: 620, h: 440 };
const sky = [
  fill(day.body, rect(W.x - 60, 0, W.w + 120, 560)),
  halftone(day.high, [W.x - 60, 0, W.x + W.w + 60, 320], art.down(0, 320, 1, 0.1), {
    max: 14,
    levels: 10,
  }),
  halftone(day.low, [W.x - 60, 240, W.x + W.w + 60, 520], art.down(240, 500, 0, 1), {
    max: 13,
    levels: 10,
  }),
];
const street = [
  fill(
    k.midPale,
    rect(W.x - 60, 400, 170, 160) + rect(W.x + 90, 360, 130, 200) + rect(W.x + 420, 380, 260, 180),
  ),
  art.windowGrid(k.mid, W.x - 50, 412, 150, 90, 5, 3),
  art.windowGrid(k.mid, W.x + 98, 376, 114, 120, 4, 4),
  art.windowGrid(k.mid, W.x + 430, 396, 240, 100, 7, 3),
  place(art.domedHall(k.mid, k.paperShade), { x: W.x + 330, y: 504, scale: 0.5 }),
  art.bareTree(k.midDeep, W.x + 520, 530, 400, { seed: 11, width: 13, depth: 6 }),
  art.bareTree(k.midDeep, W.x + 40, 520, 300, { seed: 8, width: 9, depth: 5 }),
];
const r = chance(31);
const SH = { x: 40, y: 40, w: 560, rows: 4, h: 122 };
const books = Array.from({ length: SH.rows }, (_, j) => {
  const out = [];
  let x = SH.x + 10;
  const y = SH.y + (j + 1) * SH.h - 10;
  while (x < SH.x + SH.w - 34) {
    const w = 12 + r() * 20;
    const h = 64 + r() * 38;
    const q = r();
    if (q > 0.1)
      out.push(
        fill(
          q < 0.3
            ? k.midDeep
            : q < 0.52
              ? k.mid
              : q < 0.62
                ? k.signalDeep
                : q < 0.65
                  ? k.signal
                  : q < 0.86
                    ? k.paperShade
                    : k.midPale,
          rect(x, y - h, w - 2, h),
        ),
      );
    x += w;
  }
  return out;
});
const wall = [
  art.wallWithHoles(k.paperShade, rect(-80, -80, 1780, B + 82), rect(W.x, W.y, W.w, W.h)),
  fill(k.midPale, rect(-80, -80, 1780, 84)),
  art.glazing(k, W.x, W.y, W.w, W.h, {
    cols: 4,
    rows: 2,
    transom: 0.24,
    bar: 9,
    casing: 20,
    ink: k.midDeep,
    edge: k.paper,
  }),
  fill(k.midPale, rect(-80, 540, 1780, 72)),
  line(k.mid, 3, open('-80,540 1690,540')),
  fill(k.ink, rect(SH.x - 14, SH.y - 14, SH.w + 28, SH.rows * SH.h + 28)),
  fill(
    k.lift,
    Array.from({ length: SH.rows }, (_, j) =>
      rect(SH.x, SH.y + j * SH.h + 4, SH.w, SH.h - 14),
    ).join(''),
  ),
  books,
  fill(
    k.midDeep,
    Array.from({ length: SH.rows + 1 }, (_, j) =>
      rect(SH.x - 14, SH.y + j * SH.h - 10, SH.w + 28, 12),
    ).join(''),
  ),
];
const floor = [
  fill(k.mid, rect(-80, B, 1780, 380)),
  line(
    k.midDeep,
    3,
    Array.from({ length: 17 }, (_, i) =>
      open([(i - 8) * 120 + 800, B], [(i - 8) * 330 + 800, 980]),
    ).join(''),
  ),
];
const light = [
  fill(
    k.midPale,
    poly('880,612 1080,612 980,980 620,980') +
      poly('1110,612 1290,612 1330,980 1060,980') +
      poly('1320,612 1460,612 1640,980 1400,980'),
  ),
];
const lectern = place(
  [
    fill(k.ink, poly('-62,0 62,0 52,-14 -52,-14') + rect(-40, -190, 80, 178)),
    fill(k.signalDeep, poly('-60,-222 66,-250 66,-206 -60,-180')),
    fill(k.ink, poly('-60,-182 66,-208 66,-196 -60,-168')),
    fill(k.paper, poly('-40,-222 34,-238 40,-214 -34,-198')),
    line(k.ink, 5, 'M50 -240C50 -290 20 -300 -10 -288'),
    fill(k.signal, poly('-44,-270 -4,-302 14,-276 -30,-250')),
  ],
  { x: 716, y: 704, scale: 1 },
);
const lamp = halftone(k.signal, [560, 380, 820, 560], art.pool(684, 446, 16, 116, 0.9), {
  max: 8,
  levels: 7,
});
const two = [
  fill(k.midDeep, ellipse(1060, 716, 90, 10) + ellipse(1300, 716, 90, 10)),
  rimLit(
    place(
      art.profile(c({ cloth: k.ink }), {
        hair: 'fringe',
        pose: {
          lean: -3,
          neck: -6,
          near: { arm: [-24, -8], leg: [4, -2] },
          far: { arm: [-30, -20], leg: [-6, -4] },
        },
      }),
      { x: 1050, y: 714, scale: 2.2, flip: true },
    ),
    { light: k.paper, dx: 5, dy: -3 },
  ),
  rimLit(
    place(
      art.fromBehind(c({ cloth: k.midDeep, fold: k.midPale }), {
        hair: 'short',
        arms: ['hip', 'down'],
        headTurn: 9,
        stance: 11,
      }),
      {
        x: 1300,
        y: 714,
        scale: 2.2,
      },
    ),
    { light: k.paper, dx: -4, dy: -3 },
  ),
  // the coffee table between them, two cups, one untouched
  fill(
    k.ink,
    poly('1120,640 1226,640 1240,656 1106,656') + rect(1118, 656, 9, 70) + rect(1220, 656, 9, 70),
  ),
  place(art.cup(k, { china: k.paper }), { x: 1150, y: 642, scale: 2 }),
  place(art.cup(k, { hot: false, china: k.paper }), { x: 1196, y: 644, scale: 2 }),
];
const envelope = [
  fill(k.signal, poly('-8,2 40,-10 50,24 2,36')),
  line(k.signalDeep, 1.6, 'M-8 2L26 12L40 -10'),
  fill(k.paper, ellipse(25, 11, 4)),
];
const third = [
  fill(k.midDeep, ellipse(356, 896, 150, 15)),
  rimLit(
    place(
      art.profile(c({ cloth: k.ink }), {
        dress: 'coat',
        hair: 'short',
        pose: {
          from: 'walk',
          lean: 7,
          neck: 10,
          near: { arm: [-14, 24], leg: [27, 2] },
          far: { arm: [22, 40], leg: [-18, -40] },
        },
        held: place(envelope, { x: -2, y: 8, turn: -16 }),
      }),
      { x: 370, y: 896, scale: 3.5, flip: true },
    ),
    { light: k.paper, dx: 6, dy: -3, second: { light: k.midPale, dx: -4, dy: -1 } },
  ),
];
const rows = [
  [760, 1.6, [600, 730, 860, 990, 1120, 1250, 1380, 1510]],
  [850, 2.1, [620, 790, 960, 1130, 1300, 1470, 1640]],
].map(([y, s, xs]) =>
  xs.map((x) =>
    rimLit(
      place(art.chairBack(k, { w: 52, h: 96, body: k.midDeep, frame: k.ink, studs: null }), {
        x,
        y: y + 40,
        scale: s,
      }),
      {
        light: k.paper,
        dx: 3,
        dy: -3,
      },
    ),
  ),
);
const near = [560, 860, 1160, 1460].map((x) =>
  rimLit(
    place(art.chairBack(k, { w: 56, h: 100, body: k.lift, frame: k.ink, studs: null }), {
      x,
      y: 1080,
      scale: 3.2,
    }),
    {
      light: k.midPale,
      dx: 4,
      dy: -4,
    },
  ),
);

export default art.staged(
  k,
  {
    id: 'v_hall_16t',
    era: 2013,
    home: 'day',
    crop: '24% 60%',
    ground: k.mid,
    title: 'The hall of a small institute, Washington, a grey afternoon',
    desc: 'A room of bookshelves and empty chairs. Two people stand at a tall window over a cup of coffee and do not look at each other. A third, in a coat, walks away with an amber envelope.',
  },
  [
    ['sky', 0.1, sky],
    ['skyline', 0.2, street],
    ['room', 0.5, wall],
    ['floor', 0.55, floor],
    ['patch', 0.55, light],
    ['glow', 0.7, lamp],
    ['lectern', 0.72, lectern],
    ['figures', 0.75, two],
    ['rows', 0.9, rows],
    ['third', 1.05, third],
    ['foreground', 1.3, near],
  ],
  {
    sky: ['sky'],
    by: {
      dawn: {
        skyline: { [k.midPale]: k.mid, [k.mid]: k.midDeep },
        room: { [k.paperShade]: k.midPale, [k.midPale]: k.mid },
        patch: { [k.midPale]: k.paperWarm },
      },
      dusk: {
        skyline: {
          [k.midPale]: k.midDeep,
          [k.mid]: k.signal,
          [k.midDeep]: k.ink,
          [k.paperShade]: k.midDeep,
        },
        room: { [k.paperShade]: k.mid, [k.midPale]: k.midDeep, [k.mid]: k.midDeep },
        floor: { [k.mid]: k.midDeep, [k.midDeep]: k.ink },
        patch: { [k.midPale]: k.signalDeep },
      },
      night: {
        skyline: {
          [k.midPale]: k.ink,
          [k.mid]: k.signal,
          [k.midDeep]: k.ink,
          [k.paperShade]: k.midDeep,
        },
        room: { [k.paperShade]: k.midDeep, [k.midPale]: k.lift, [k.mid]: k.midDeep },
        floor: { [k.mid]: k.lift, [k.midDeep]: k.ink },
        patch: { [k.midPale]: k.midDeep },
      },
    },
  },
);
