// The Palace of Culture, Warsaw, a snowy dusk, December 1969: an ambassador hurries down the steps after two men
// who are already leaving. Between him and them lies an empty strip of lamplight.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(1971);
const outside = art.skies(k).dusk;
const CX = 872; // the axis of the tower
const FOOT = 560;

const sky = [
  fill(outside.body, rect(-60, -60, 1720, 760)),
  halftone(outside.high, [-60, -60, 1660, 400], art.down(-60, 400, 1.05, 0), {
    pitch: 12,
    max: 15,
    levels: 20,
  }),
  halftone(outside.low, [-60, 300, 1660, 600], art.down(290, 580, 0, 0.95), {
    pitch: 12,
    max: 13,
    levels: 18,
  }),
];
const r = art.chance(8);
let blocks = '';
for (let x = -60; x < 1660; ) {
  const w = 60 + r() * 90;
  blocks += rect(x, FOOT - 30 - r() * 90, w + 1, 200);
  x += w + (r() < 0.3 ? 20 : 0);
}
const town = [fill(k.signalDeep, blocks)];

// ---- the tower, stage upon stage --------------------------------------------------------------------------------------
const stage = (w, y0, y1) => rect(CX - w / 2, y0, w, y1 - y0);
const turret = (x, y, s) =>
  rect(x - 9 * s, y - 40 * s, 18 * s, 42 * s) +
  poly([x - 11 * s, y - 38 * s], [x, y - 74 * s], [x + 11 * s, y - 38 * s]);
const crest = (w, y, n) =>
  Array.from({ length: n }, (_, i) =>
    rect(CX - w / 2 + (w / n) * (i + 0.2), y - 9, (w / n) * 0.6, 10),
  ).join('');
const sunk = { y: 92, scale: [1, 0.836] };
const tower = place(
  [
    fill(
      k.midDeep,
      stage(1120, 470, FOOT + 20) +
        stage(700, 400, FOOT) +
        stage(300, 150, FOOT) +
        stage(224, 92, 160) +
        stage(150, 40, 100) +
        stage(96, -6, 44) +
        stage(50, -44, 0) +
        rect(CX - 4, -120, 8, 90) +
        crest(300, 150, 11) +
        crest(224, 92, 9) +
        crest(150, 40, 7) +
        crest(700, 400, 23) +
        crest(1120, 470, 40) +
        [-138, 138].map((x) => turret(CX + x, 150, 1)).join('') +
        [-100, 100].map((x) => turret(CX + x, 92, 0.8)).join('') +
        [-338, 338].map((x) => turret(CX + x, 400, 1.1)).join('') +
        [-548, 548].map((x) => turret(CX + x, 470, 1)).join(''),
    ),
    // ribs lit by the last of the sky
    line(
      k.mid,
      2.6,
      Array.from({ length: 11 }, (_, i) =>
        open([CX - 135 + i * 27, 164], [CX - 135 + i * 27, 396]),
      ).join(''),
    ),
    line(
      k.mid,
      2.4,
      Array.from({ length: 23 }, (_, i) =>
        open([CX - 330 + i * 30, 414], [CX - 330 + i * 30, 466]),
      ).join(''),
    ),
    fill(
      k.midPale,
      poly([CX - 150, 150], [CX - 143, 150], [CX - 143, 398], [CX - 150, 398]) +
        rect(CX - 112, 92, 5, 56) +
        rect(CX - 75, 40, 4, 50) +
        rect(CX - 350, 402, 6, 66) +
        rect(CX - 560, 472, 6, 80),
    ),
    // snow on the shoulders
    fill(
      k.paper,
      rect(CX - 348, 396, 190, 5) +
        rect(CX + 158, 396, 190, 5) +
        rect(CX - 556, 466, 200, 5) +
        rect(CX + 356, 466, 200, 5) +
        rect(CX - 149, 147, 34, 4) +
        rect(CX + 115, 147, 34, 4),
    ),
    fill(k.signal, ellipse(CX, 12, 15)),
    fill(k.paper, ellipse(CX, 12, 11)),
    line(k.ink, 2.4, open([CX, 12], [CX, 4]) + open([CX, 12], [CX + 5, 15])),
  ],
  sunk,
);
const lit = art.chance(21);
const windows = place(
  [
    art.windowGrid(k.paperWarm, CX - 136, 168, 272, 224, 10, 13, () => lit() < 0.3, {
      fx: 0.34,
      fy: 0.5,
    }),
    art.windowGrid(k.paperWarm, CX - 330, 414, 160, 50, 10, 2, () => lit() < 0.35, { fx: 0.4 }),
    art.windowGrid(k.paperWarm, CX + 170, 414, 160, 50, 10, 2, () => lit() < 0.35, { fx: 0.4 }),
    art.windowGrid(k.signal, CX - 548, 484, 330, 62, 16, 2, () => lit() < 0.5, { fx: 0.4 }),
    art.windowGrid(k.signal, CX + 218, 484, 330, 62, 16, 2, () => lit() < 0.5, { fx: 0.4 }),
  ],
  sunk,
);
// the portico: columns and the one open door
const portico = [
  fill(k.ink, rect(CX - 190, 416, 380, 160)),
  fill(k.midDeep, rect(CX - 200, 410, 400, 14)),
  fill(k.paper, rect(CX - 200, 404, 400, 7)),
  fill(k.signalDeep, rect(CX - 170, 432, 340, 140)),
  fill(k.signal, rect(CX - 96, 432, 192, 140)),
  fill(k.paper, rect(CX - 42, 446, 84, 126)),
  line(k.signal, 4, open([CX, 446], [CX, 572]) + open([CX - 42, 474], [CX + 42, 474])),
  fill(k.ink, [-178, -108, 60 - 10, 120 - 12 + 46].map((x) => rect(CX + x, 426, 26, 150)).join('')),
  fill(k.midPale, [-178, -108].map((x) => rect(CX + x, 426, 4, 146)).join('')),
];

// ---- the steps in snow --------------------------------------------------------------------------------------------------
const STEPS = 9;
const yAt = (i) => 572 + 330 * (i / STEPS) ** 1.35;
const steps = Array.from({ length: STEPS }, (_, i) => {
  const y = yAt(i);
  const h = yAt(i + 1) - y;
  return [
    fill(k.midPale, rect(-80, y, 1760, h + 1)),
    fill(k.mid, rect(-80, y + h * 0.6, 1760, h * 0.42)),
  ];
});
const ground = [
  steps,
  fill(k.midPale, rect(-80, yAt(STEPS), 1760, 120)),
  halftone(
    k.midDeep,
    [-60, 574, 1660, 948],
    (x, y) => Math.min(0.95, Math.abs(x - CX + 150) / 1000 + (y - 760) / 420),
    { pitch: 12, max: 12, levels: 14 },
  ),
];
// lamplight down the steps: the gap
const spill = [
  fill(
    k.paperWarm,
    Array.from({ length: STEPS }, (_, i) => {
      const y = yAt(i);
      const h = (yAt(i + 1) - y) * 0.6;
      const at = (v) => {
        const t = (v - 572) / 330;
        return [CX - 62 - 300 * t, CX + 62 - 20 * t];
      };
      const [a, b] = at(y);
      const [c, d] = at(y + h);
      return poly([a, y], [b, y], [d, y + h], [c, y + h]);
    }).join(''),
  ),
  halftone(
    k.signal,
    [330, 574, 1200, 930],
    (x, y) => {
      const t = (y - 572) / 330;
      const l = CX - 62 - 300 * t;
      const q = CX + 62 - 20 * t;
      return x > l && x < q
        ? 0
        : 0.75 *
            Math.max(0, 1 - Math.min(Math.abs(x - l), Math.abs(x - q)) / (90 + 40 * t)) *
            (1 - t * 0.6);
    },
    { pitch: 12, max: 10, levels: 10 },
  ),
];

// ---- the three ---------------------------------------------------------------------------------------------------------
const dark = art.wardrobe(k, { skin: k.signalDeep, fold: k.mid, band: k.mid });
const shadow = (x, y, s) =>
  fill(
    k.midDeep,
    poly(
      [x - 16 * s, y],
      [x + 18 * s, y - 2],
      [x + 10 * s, y + 16 * s],
      [x - 76 * s, y + 24 * s],
      [x - 90 * s, y + 14 * s],
    ),
  );
const leaving = [
  { x: 214, y: 900, s: 2.5, hat: 'papakha', head: 0 },
  { x: 372, y: 872, s: 2.38, hat: 'papakha', head: 0 },
].map(({ x, y, s, hat }, i) => [
  shadow(x, y, s * 0.6),
  rimLit(
    place(
      art.profile(dark, {
        dress: 'coat',
        hat,
        hair: 'short',
        pose: i
          ? {
              from: 'walk',
              lean: 3,
              neck: -2,
              hip: 88,
              near: { arm: [-18, 2], leg: [22, 4] },
              far: { arm: [20, 40], leg: [-16, -34] },
            }
          : {
              from: 'walk',
              lean: 4,
              neck: 6,
              hip: 88,
              near: { arm: [16, 34], leg: [-17, -36] },
              far: { arm: [-16, 4], leg: [24, 4] },
            },
        held: i ? undefined : place(art.briefcase(k, k.mid, k.midDeep), { scale: 0.8 }),
      }),
      { x, y, scale: s, flip: true },
    ),
    { light: k.paperWarm, dx: 5, dy: -2 },
  ),
]);
const chaserAt = { x: 1150, y: 846, scale: 2.2 };
const chaser = [
  fill(k.midDeep, poly([1130, 846], [1176, 844], [1300, 902], [1236, 908])),
  rimLit(
    place(
      art.profile(
        art.wardrobe(k, { cloth: k.ink, skin: k.paperWarm, fold: k.mid, band: k.signal }),
        {
          dress: 'coat',
          hair: 'full',
          pose: {
            lean: 13,
            neck: -6,
            hip: 86,
            near: { arm: [-44, -8], leg: [36, -4] },
            far: { arm: [74, 92], leg: [-26, -62] },
          },
        },
      ),
      { ...chaserAt, flip: true },
    ),
    { light: k.paper, dx: -5, dy: -2 },
  ),
  // his scarf flies behind
  fill(
    k.signal,
    curve('1150,566! 1168,552 1190,566 1216,556 1240,566! 1236,584 1206,580 1186,590 1164,582!'),
  ),
];
const lampPost = (x, y, s) =>
  place(
    [
      fill(
        k.ink,
        poly('-5,0 -3,-230 3,-230 5,0') + rect(-12, -14, 24, 14) + rect(-34, -232, 68, 6),
      ),
      fill(k.paper, ellipse(-30, -244, 15) + ellipse(30, -244, 15)),
      fill(
        k.paperWarm,
        curve('-30,-259! -15,-252 -15,-236 -30,-229!') + curve('30,-259! 45,-252 45,-236 30,-229!'),
      ),
    ],
    { x, y, scale: s },
  );
const lamps = [lampPost(1440, 900, 2.1), lampPost(566, 640, 0.8), lampPost(1190, 640, 0.8)];
const halo = [
  halftone(
    k.paperWarm,
    [1180, 160, 1660, 640],
    (x, y) =>
      Math.max(art.glow(1377, 388, 36, 170, 0.6)(x, y), art.glow(1503, 388, 36, 170, 0.6)(x, y)),
    { pitch: 12, max: 9, levels: 9 },
  ),
];
const flakes = art.snow(k.paper, [-40, -40, 1640, 900], 120, { seed: 12, size: 5 });
const nearFlakes = art.snow(k.paper, [-40, -40, 1640, 940], 34, { seed: 31, size: 11 });

export default art
  .scene({
    id: 'v_culture_71c',
    era: 1971,
    ground: k.ink,
    home: 'dusk',
    crop: '44% 70%',
    title: 'The Palace of Culture, Warsaw, snow at dusk',
    desc: 'A huge stepped tower in snow, its door lit. A man without a hat runs down the white steps, arm out, after two men in fur hats who walk away; between them the light falls on nobody.',
    hours: art.hours(k, 'dusk', {
      sky: ['sky'],
      lamps: ['halo', 'windows'],
      by: {
        dawn: { skyline: { [k.signalDeep]: k.mid } },
        day: {
          skyline: { [k.signalDeep]: k.midPale },
          room: { [k.midDeep]: k.mid, [k.mid]: k.midPale },
          ground: { [k.midPale]: k.paper, [k.mid]: k.paperShade, [k.midDeep]: k.midPale },
        },
        night: {
          skyline: { [k.signalDeep]: k.midDeep },
          ground: { [k.midPale]: k.mid, [k.mid]: k.midDeep, [k.midDeep]: k.ink },
        },
      },
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('skyline', 0.2, town)
  .layer('room', 0.35, tower)
  .layer('windows', 0.35, windows)
  .layer('door', 0.4, portico)
  .layer('ground', 0.6, ground)
  .layer('spill', 0.6, spill)
  .layer('halo', 0.9, halo)
  .layer('figures', 1, [flakes, lamps, chaser, leaving])
  .layer('foreground', 1.35, nearFlakes);
