// The visit: wide empty concrete in winter light. At the foot of the steps a hand is already out; the other is half raised.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(1971);
const GROUND = 600;
const sun = { x: 806, y: 452, r: 150 };
const sky = [
  fill(k.paperShade, rect(-60, -60, 1720, 760)),
  halftone(k.midPale, [-60, -60, 1660, 420], art.down(-60, 440, 1, 0), {
    pitch: 12,
    max: 14,
    levels: 18,
  }),
  halftone(k.paperWarm, [-60, 300, 1660, GROUND], art.down(280, 600, 0, 1), {
    pitch: 12,
    max: 13,
    levels: 12,
  }),
];
const disc = [
  halftone(k.paper, [460, 120, 1160, GROUND], art.glow(sun.x, sun.y, sun.r, 300, 0.8), {
    pitch: 12,
    max: 10,
    levels: 9,
  }),
  fill(k.paper, ellipse(sun.x, sun.y, sun.r)),
  art.cloudBar(k.paperShade, 690, 438, 150, 9),
  art.cloudBar(k.paperShade, 800, 486, 210, 9),
];
const far = [
  fill(
    k.midPale,
    curve(
      '-60,620! -60,560! 160,540 380,566 620,548 900,570 1180,546 1420,562 1660,540! 1660,620!',
    ),
  ),
  fill(
    k.mid,
    rect(1180, 540, 330, 66) +
      rect(1300, 516, 90, 30) +
      poly('1290,518 1400,518 1386,504 1304,504'),
  ),
  fill(k.midPale, Array.from({ length: 11 }, (_, i) => rect(1196 + i * 28, 556, 14, 34)).join('')),
  art.treeLine(k.mid, -80, 620, 604, 8, 26, { seed: 6, depth: 12 }),
];
const ground = [
  fill(k.paperWarm, rect(-80, GROUND, 1760, 380)),
  halftone(
    k.midPale,
    [-60, GROUND, 1660, 948],
    (x, y) =>
      0.25 +
      ((y - GROUND) / 330) * 0.75 -
      0.6 * Math.max(0, 1 - Math.abs(x - sun.x) / (130 + (y - GROUND) * 0.7)),
    { pitch: 12, max: 13, levels: 14 },
  ),
  line(
    k.midPale,
    3,
    [640, 700, 790].map((y) => open([-80, y], [1690, y])).join('') +
      [-7, -5, -3, -1, 1, 3, 5, 7]
        .map((i) => open([sun.x + i * 90, GROUND], [sun.x + i * 330, 960]))
        .join(''),
  ),
];
// ---- the aircraft comes in from the left, cropped; its steps -------------------------------------------------------------------
const plane = [
  fill(k.midPale, poly([-80, 470], [420, 452], [470, 462], [-80, 520])),
  rimLit(
    fill(
      k.paper,
      curve([
        [-80, 150, 1],
        [200, 156],
        [360, 186],
        [452, 250],
        [476, 300],
        [440, 340],
        [330, 384],
        [160, 410],
        [-80, 414, 1],
      ]),
    ),
    { light: k.paper, dx: 3, dy: -3 },
  ),
  fill(
    k.midPale,
    curve([
      [-80, 330, 1],
      [250, 326],
      [470, 312, 1],
      [440, 340],
      [330, 384],
      [160, 410],
      [-80, 414, 1],
    ]),
  ),
  fill(
    k.signal,
    curve([
      [-80, 282, 1],
      [300, 280],
      [474, 288, 1],
      [476, 306, 1],
      [300, 306],
      [-80, 310, 1],
    ]),
  ),
  fill(
    k.ink,
    poly([376, 214], [412, 222], [440, 252], [404, 256]) +
      poly([338, 206], [368, 212], [394, 256], [350, 254]),
  ),
  fill(k.ink, [-40, 10, 60].map((x) => ellipse(x, 244, 12, 16)).join('')),
  fill(k.ink, rect(118, 208, 84, 168)),
  fill(k.signalDeep, rect(118, 208, 22, 168)),
  line(k.mid, 3, rect(118, 208, 84, 168)),
  fill(k.midDeep, rect(320, 378, 10, 200) + ellipse(312, 590, 22) + ellipse(340, 590, 22)),
];
const stairFoot = { x: 560, y: 764 };
const stair = [
  fill(k.mid, poly([200, 770], [stairFoot.x + 30, 766], [stairFoot.x + 200, 860], [360, 880])),
  place(
    art.airStair(k, 388, 330, {
      n: 15,
      landing: 92,
      body: k.midDeep,
      tread: k.paper,
      rail: k.ink,
      hub: k.midPale,
    }),
    { ...stairFoot, flip: true },
  ),
];
// ---- the two --------------------------------------------------------------------------------------------------------------------
const shadow = (x, y, dx) =>
  fill(k.mid, poly([x - 34, y - 2], [x + 36, y - 4], [x + dx + 120, 950], [x + dx - 30, 950]));
const guest = art.wardrobe(k, { skin: k.signal, fold: k.mid, cloth: k.ink });
const host = art.wardrobe(k, {
  cloth: k.midDeep,
  trousers: k.midDeep,
  skin: k.signal,
  fold: k.midPale,
  linen: k.midDeep,
});
const gx = 700;
const hx = 1046;
const two = [
  shadow(gx, 816, -120),
  shadow(hx, 816, 110),
  rimLit(
    place(
      art.profile(guest, {
        dress: 'coat',
        hair: 'full',
        pose: {
          lean: 7,
          neck: -2,
          hip: 88,
          near: { arm: [58, 82], leg: [20, 4] },
          far: { arm: [-18, 0], leg: [-16, -32] },
        },
      }),
      { x: gx, y: 816, scale: 2.36 },
    ),
    { light: k.paper, dx: 4, dy: -3 },
  ),
  rimLit(
    place(
      art.profile(host, {
        dress: 'coat',
        hair: 'short',
        pose: {
          lean: 0,
          neck: 0,
          near: { arm: [16, 92], leg: [2, -2] },
          far: { arm: [10, 22], leg: [-4, -4] },
        },
      }),
      { x: hx, y: 816, scale: 2.3, flip: true },
    ),
    { light: k.paper, dx: -4, dy: -3 },
  ),
];
const mast = (x, h, body, marks, flip) =>
  place(
    [
      line(k.ink, 5, `M0 0V${-h}`),
      fill(k.ink, ellipse(0, -h - 5, 6)),
      fill(
        body,
        curve([
          [3, -h + 6, 1],
          [54, -h - 8],
          [104, -h + 18],
          [160, -h + 4, 1],
          [158, -h + 104, 1],
          [104, -h + 116],
          [54, -h + 92],
          [3, -h + 106, 1],
        ]),
      ),
      marks(-h),
    ],
    { x, y: GROUND + 16, flip },
  );
const flags = [
  mast(1236, 430, k.signal, (y) =>
    fill(
      k.paper,
      art.starPath(40, y + 40, 19) +
        art.starPath(74, y + 18, 6) +
        art.starPath(86, y + 38, 6) +
        art.starPath(84, y + 62, 6) +
        art.starPath(70, y + 78, 6),
    ),
  ),
  mast(1440, 430, k.paper, (y) => [
    line(
      k.signalDeep,
      9,
      [22, 48, 74, 98]
        .map(
          (d) =>
            `M3 ${y + d}C40 ${y + d - 14} 74 ${y + d - 6} 104 ${y + d + 8}S140 ${y + d + 4} 159 ${y + d - 4}`,
        )
        .join(''),
      { cap: 'butt' },
    ),
    fill(
      k.mid,
      curve([
        [3, y + 6, 1],
        [40, y - 5],
        [76, y + 4, 1],
        [76, y + 58, 1],
        [40, y + 50],
        [3, y + 60, 1],
      ]),
    ),
  ]),
];
// a row of soldiers, tiny at the far edge of the concrete
const guard = fill(
  k.midDeep,
  Array.from(
    { length: 16 },
    (_, i) => ellipse(1120 + i * 30, 584, 5, 6) + rect(1113 + i * 30, 590, 14, 32),
  ).join(''),
);

export default art
  .scene({
    id: 'o_handshake_71c',
    era: 1971,
    ground: k.paperWarm,
    home: 'day',
    crop: '54% 66%',
    title: 'At the foot of the steps',
    desc: 'A wide empty airfield under a low winter sun. A man in an overcoat comes from the aircraft steps with his hand already out; another waits, his hand half raised. Two flags stand far behind.',
  })
  .layer('sky', 0.1, sky)
  .layer('sun', 0.12, disc)
  .layer('skyline', 0.25, far)
  .layer('room', 0.5, ground)
  .layer('flags', 0.55, [flags, guard])
  .layer('plane', 0.7, plane)
  .layer('figures', 1, [stair, two]);
