// A farm-credit office in Washington, an October morning in 1933: two men bend over a desk,
// and the whitest thing in the room is a typed sheet with nothing at its foot.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit, chance } = art;

const k = art.inks(1933);
const outside = art.skies(k).day;
const W = { x: 548, y: -60, w: 504, h: 600 };

// ---- outside: the Mall in autumn --------------------------------------------------------------------------------------
const sky = [
  fill(outside.body, rect(440, -60, 720, 640)),
  halftone(outside.high, [440, -60, 1160, 200], art.down(-60, 220, 0.8, 0), { max: 13 }),
  halftone(outside.low, [440, 120, 1160, 520], art.down(120, 420, 0, 0.9), { max: 13 }),
];
const avenue = [
  fill(k.midPale, rect(440, 452, 720, 120)),
  fill(k.midPale, poly('701,452 709,190 714,168 719,190 727,452')), // the obelisk
  art.treeLine(k.signal, 440, 690, 462, 12, 26, { seed: 4 }),
  art.treeLine(k.signal, 850, 1160, 462, 10, 24, { seed: 9 }),
  art.treeLine(k.mid, 440, 1160, 500, 6, 16, { seed: 12 }),
];

// ---- the wall: wheat counties on the left, cotton counties on the right -----------------------------------------------
const map = (x, y, w, h, cols, rows, inkList, seed) => {
  const r = chance(seed);
  const grid = Array.from({ length: rows + 1 }, (_, j) =>
    Array.from({ length: cols + 1 }, (_, i) => [
      x + (w * i) / cols + (i % cols ? (r() - 0.5) * 16 : 0),
      y + (h * j) / rows + (j % rows ? (r() - 0.5) * 16 : 0),
    ]),
  );
  const byInk = new Map();
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < cols; i++) {
      const c = inkList[Math.floor(r() * inkList.length)];
      if (c)
        byInk.set(
          c,
          (byInk.get(c) ?? '') +
            poly(grid[j][i], grid[j][i + 1], grid[j + 1][i + 1], grid[j + 1][i]),
        );
    }
  return [
    fill(k.ink, rect(x - 26, y - 24, w + 58, h + 62), { opacity: 0.35 }),
    fill(k.paperShade, rect(x - 28, y - 22, w + 56, h + 50)),
    [...byInk].map(([c, d]) => fill(c, d)),
    line(
      k.midDeep,
      1.6,
      grid.map((row) => open(...row)).join('') +
        Array.from({ length: cols + 1 }, (_, i) => open(...grid.map((row) => row[i]))).join(''),
    ),
    line(
      k.midDeep,
      7,
      open(
        [x, y + h * 0.7],
        [x + w * 0.4, y + h * 0.52],
        [x + w * 0.66, y + h * 0.66],
        [x + w, y + h * 0.42],
      ),
    ),
    fill(k.ink, rect(x - 40, y - 32, w + 80, 13) + rect(x - 40, y + h + 24, w + 80, 13)),
  ];
};
const wall = [
  art.wallWithHoles(k.mid, rect(-80, -80, 1760, 760), rect(W.x, W.y, W.w, W.h)),
  fill(k.midDeep, rect(-80, 470, W.x + 58, 220) + rect(W.x + W.w + 22, 470, 700, 220)),
  line(k.ink, 3, open([-80, 470], [W.x - 22, 470]) + open([W.x + W.w + 22, 470], [1680, 470])),
  map(58, 62, 380, 320, 7, 5, [k.paper, k.signal, k.paperWarm, null, k.signal], 21),
  map(1162, 62, 380, 320, 6, 6, [k.paper, k.midPale, null, k.paper, k.mid], 8),
];
const frame = [
  art.glazing(k, W.x, W.y, W.w, W.h, {
    cols: 2,
    rows: 2,
    transom: 0.34,
    ink: k.midDeep,
    casing: 22,
  }),
];

// ---- the two, their chairs drawn close --------------------------------------------------------------------------------
const suit = (over) => art.wardrobe(k, { skin: k.midDeep, fold: k.mid, ...over });
const S = 3.5;
const pose = (near, far) => ({
  lean: 24,
  hip: 52,
  neck: 14,
  near: { arm: near, leg: [88, -4] },
  far: { arm: far, leg: [80, -10] },
});
const official = art.profile(suit({ cloth: k.ink }), {
  pose: pose([30, 84], [52, 96]),
  hair: 'fringe',
});
const guest = art.profile(suit({ cloth: k.lift, fold: k.midPale }), {
  pose: pose([26, 92], [44, 88]),
  hair: 'short',
});
const men = [
  rimLit(place(art.chairSide(k, k.ink, k.signalDeep), { x: 430, y: 850, scale: S }), {
    light: k.midPale,
    dx: 3,
    dy: -2,
  }),
  rimLit(place(art.chairSide(k, k.ink, k.signalDeep), { x: 1172, y: 850, scale: S, flip: true }), {
    light: k.midPale,
    dx: -3,
    dy: -2,
  }),
  rimLit(place(official, { x: 452, y: 850, scale: S }), { light: k.paper, dx: 5, dy: -3 }),
  rimLit(place(guest, { x: 1150, y: 850, scale: S, flip: true }), {
    light: k.paper,
    dx: -5,
    dy: -3,
  }),
];

// ---- the desk ---------------------------------------------------------------------------------------------------------
const top = poly('330,608 1270,608 1600,980 0,980');
const blotter = [
  [520, 640],
  [1080, 640],
  [1200, 900],
  [400, 900],
];
const page = [
  [700, 652],
  [888, 648],
  [921, 858],
  [676, 864],
];
const desk = [
  fill(k.signalDeep, top),
  line(k.ink, 6, open([330, 610], [1270, 610])),
  fill(k.midDeep, poly(...blotter)),
  fill(
    k.signal,
    poly([520, 640], [566, 640], [548, 676], [502, 680]) +
      poly([1080, 640], [1034, 640], [1052, 676], [1098, 680]),
  ),
];
const sun = [
  halftone(k.paperWarm, [200, 612, 1500, 948], art.pool(800, 730, 120, 430, 0.85, 0.6), {
    max: 8,
    inside: top,
  }),
];
const sheet = [
  fill(k.ink, poly([708, 660], [898, 656], [932, 868], [688, 874])),
  art.inQuad(art.typedPage(k, { rows: 8, to: 0.6, pen: 2 }), page),
];
const pen = [
  line(k.ink, 9, open([990, 700], [1062, 842])),
  line(k.paper, 3, open([988, 698], [1004, 730])),
];
const things = [
  rimLit(place(art.telephone(k, k.ink, k.lift), { x: 470, y: 690, scale: 4 }), {
    light: k.paper,
    dx: 3,
    dy: -2,
  }),
  place(art.folders(k, 40, [k.mid, k.signal, k.paper]), { x: 1236, y: 792, scale: 3.6 }),
];

// ---- near: a jar of wheat, the ear of the case --------------------------------------------------------------------------
const ear = (x, y, lean, h) => {
  const tip = [x + lean, y - h];
  const grains = Array.from({ length: 8 }, (_, i) => {
    const t = 1 - i * 0.052;
    const [cx, cy] = [x + lean * t ** 1.6, y - h * t];
    return [-1, 1]
      .map((s) =>
        curve([
          [cx, cy, 1],
          [cx + s * 17 + lean * 0.03, cy - 16],
          [cx + s * 9 + lean * 0.06, cy - 34, 1],
        ]),
      )
      .join('');
  }).join('');
  return [
    line(k.paperWarm, 4, `M${x} ${y}Q${x + lean * 0.2} ${y - h * 0.6} ${tip[0]} ${tip[1]}`),
    line(
      k.paper,
      2,
      `M${tip[0]} ${tip[1]}l${lean * 0.2 - 12} -60M${tip[0]} ${tip[1]}l${lean * 0.2 + 8} -66`,
    ),
    fill(k.paper, grains),
  ];
};
const wheat = [
  ear(150, 820, -120, 380),
  ear(168, 820, 6, 450),
  ear(186, 820, 118, 372),
  ear(160, 820, -56, 420),
  ear(176, 820, 66, 410),
  rimLit(fill(k.ink, curve('92,790! 244,790! 262,850 252,990! 84,990! 74,850')), {
    light: k.paper,
    dx: 6,
    dy: -3,
  }),
  fill(k.midDeep, ellipse(168, 791, 72, 9)),
];

export default art
  .scene({
    id: 'v_fca_33',
    era: 1933,
    home: 'day',
    crop: '50% 82%',
    ground: k.ink,
    title: 'A farm-credit office in Washington, an autumn morning',
    desc: 'Two men on chairs drawn close bend over a desk before a tall window. Maps of farm counties hang on both sides. On the blotter lies one typed sheet whose foot is empty.',
    hours: art.hours(k, 'day', {
      sky: ['sky'],
      by: {
        dawn: {
          skyline: { [k.midPale]: k.mid, [k.mid]: k.midDeep, [k.signal]: k.signalDeep },
          room: { [k.mid]: k.midDeep, [k.midDeep]: k.lift },
        },
        dusk: {
          skyline: { [k.midPale]: k.signalDeep, [k.mid]: k.ink, [k.signal]: k.ink },
          room: {
            [k.mid]: k.midDeep,
            [k.midDeep]: k.lift,
            [k.paper]: k.paperWarm,
            [k.paperShade]: k.midPale,
          },
        },
        night: {
          skyline: { [k.midPale]: k.lift, [k.mid]: k.ink, [k.signal]: k.midDeep },
          room: {
            [k.mid]: k.lift,
            [k.midDeep]: k.ink,
            [k.paper]: k.midPale,
            [k.paperShade]: k.mid,
            [k.paperWarm]: k.mid,
            [k.midPale]: k.midDeep,
          },
        },
      },
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('skyline', 0.2, avenue)
  .layer('room', 0.6, wall)
  .layer('frame', 0.62, frame)
  .layer('men', 0.95, men)
  .layer('desk', 1, desk)
  .layer('sun', 1, sun)
  .layer('figures', 1, [things, sheet, pen])
  .layer('foreground', 1.3, wheat);
