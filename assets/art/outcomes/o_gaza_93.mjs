// Gaza only: a fence with its gate open, a flat strip of sand and low houses, and one road that leads nowhere but into the sea.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, curve, place, halftone, rimLit } = art;

const k = art.inks(1993);
const sky = [
  fill(k.paperWarm, rect(-60, -60, 1720, 440)),
  halftone(k.signal, [-60, -60, 1660, 300], art.down(-60, 300, 0.5, 0), {
    pitch: 12,
    max: 10,
    levels: 12,
  }),
  halftone(k.paper, [-60, 150, 1660, 320], art.down(150, 320, 0, 0.9), {
    pitch: 12,
    max: 12,
    levels: 10,
  }),
];
const sea = [
  fill(k.mid, rect(-60, 316, 1720, 120)),
  art.ripples(k.midPale, -60, 1660, 322, 426, { rows: 7, len: 80, fullness: 0.4, width: 3 }),
  fill(
    k.paper,
    curve([
      [-60, 428, 1],
      [300, 420],
      [700, 430],
      [1100, 418],
      [1660, 428, 1],
      [1660, 442, 1],
      [1100, 432],
      [700, 444],
      [300, 434],
      [-60, 442, 1],
    ]),
  ),
  place(
    [
      fill(k.ink, curve('-40,0! -30,10 26,10 40,-2!')),
      line(k.ink, 3, 'M-4 0V-40'),
      fill(k.paper, poly('-2,-38 24,-6 -2,-6')),
    ],
    { x: 1240, y: 372, scale: 0.8 },
  ),
];
const sand = [
  fill(k.paperWarm, rect(-60, 438, 1720, 560)),
  halftone(k.signal, [-60, 440, 1660, 960], art.down(450, 960, 0.04, 0.5), {
    pitch: 14,
    max: 10,
    levels: 10,
  }),
];
const r = art.chance(8);
const box = (x, y, w, h) => [
  fill(k.paper, rect(x, y - h, w, h)),
  fill(
    k.midPale,
    poly([x + w, y - h], [x + w + w * 0.3, y - h * 0.92], [x + w + w * 0.3, y - 4], [x + w, y]),
  ),
  fill(
    k.midDeep,
    Array.from({ length: Math.max(1, Math.floor(w / 34)) }, (_, i) =>
      r() < 0.8 ? rect(x + 10 + i * 32, y - h + 14, 12, 16) : '',
    ).join('') || rect(x + 8, y - h + 14, 12, 16),
  ),
  fill(k.ink, rect(x + w * 0.4, y - 28, 16, 28)),
  r() < 0.5
    ? line(
        k.ink,
        3,
        `M${x + w * 0.7} ${y - h}v-26M${x + w * 0.7 - 10} ${y - h - 20}h20M${x + w * 0.7 - 7} ${y - h - 12}h14`,
      )
    : fill(k.mid, rect(x + w * 0.2, y - h - 18, 20, 18)),
];
const town = [
  [
    [90, 470, 80, 60],
    [210, 474, 60, 46],
    [300, 468, 90, 76],
    [430, 476, 64, 50],
    [540, 470, 70, 64],
    [1010, 472, 72, 56],
    [1120, 468, 84, 78],
    [1250, 476, 60, 48],
    [1340, 470, 92, 62],
    [1470, 474, 70, 54],
  ].map((a) => box(...a)),
  [
    [30, 540, 110, 86],
    [190, 550, 130, 70],
    [380, 546, 100, 92],
    [1060, 548, 120, 80],
    [1240, 542, 110, 98],
    [1400, 552, 140, 74],
  ].map((a) => box(...a)),
  place(art.palm(k.midDeep, 170, { lean: 20, size: 70, fronds: 9, seed: 4 }), { x: 352, y: 556 }),
  place(art.palm(k.midDeep, 150, { lean: -24, size: 64, fronds: 9, seed: 7 }), { x: 1216, y: 560 }),
  // a minaret
  fill(k.paper, rect(586, 330, 22, 140) + rect(578, 378, 38, 10)),
  fill(k.midPale, rect(600, 334, 8, 136)),
  fill(k.midDeep, curve('584,330! 586,314 597,300! 608,314 610,330!')),
];
const road = [
  fill(k.midDeep, poly([320, 990], [1280, 990], [824, 436], [776, 436])),
  fill(k.mid, poly([770, 446], [776, 430], [824, 430], [830, 446])),
  line(k.paper, 9, open([800, 930], [800, 860]), { cap: 'butt' }),
  line(k.paper, 6, open([800, 800], [800, 742]), { cap: 'butt' }),
  line(k.paper, 4.4, open([800, 690], [800, 646]), { cap: 'butt' }),
  line(
    k.paper,
    3,
    open([800, 606], [800, 574]) + open([800, 544], [800, 520]) + open([800, 496], [800, 480]),
    { cap: 'butt' },
  ),
];
const walker = rimLit(
  place(
    art.profile(art.wardrobe(k, { skin: k.ink, linen: k.paper, fold: k.ink }), {
      pose: 'stand',
      hair: 'short',
      held: art.briefcase(k),
    }),
    { x: 790, y: 634, scale: 0.72 },
  ),
  { light: k.paper, dx: -2, dy: -2 },
);
const walkerShadow = fill(k.ink, poly([786, 634], [800, 634], [950, 656], [930, 660]));
// ---- fence and gate -------------------------------------------------------------------------------------------------------------------
const mesh = (x0, x1, y0, y1) => {
  let d = '';
  for (let x = x0 - (y1 - y0); x < x1; x += 30) {
    const a = Math.max(x, x0);
    const b = Math.min(x + (y1 - y0), x1);
    if (b > a)
      d += open([a, y0 + a - x], [b, y0 + b - x]) + open([a, y1 - (a - x)], [b, y1 - (b - x)]);
  }
  return line(k.ink, 2.4, d);
};
const post = (x) => [
  fill(k.ink, rect(x - 8, 520, 16, 380)),
  line(k.ink, 8, `M${x} 524l${x < 800 ? -34 : 34} -36`),
  line(k.paper, 3, open([x - 4, 530], [x - 4, 890])),
];
const wire = (x0, x1, y) =>
  line(
    k.ink,
    3,
    open([x0, y], [x1, y]) +
      Array.from(
        { length: Math.floor((x1 - x0) / 40) },
        (_, i) => `M${x0 + 14 + i * 40} ${y - 8}l10 16M${x0 + 24 + i * 40} ${y - 8}l-10 16`,
      ).join(''),
  );
const fence = [
  mesh(-60, 380, 540, 880),
  mesh(1220, 1660, 540, 880),
  line(
    k.ink,
    6,
    open([-60, 540], [380, 540]) +
      open([1220, 540], [1660, 540]) +
      open([-60, 880], [380, 880]) +
      open([1220, 880], [1660, 880]),
  ),
  wire(-60, 350, 494),
  wire(1250, 1660, 494),
  [60, 380, 1220, 1540].map(post),
  // leaves swung inward, and the barrier's red band
  [
    [380, 500, 1],
    [1220, 1100, -1],
  ].map(([a, b, s]) => [
    line(k.signalDeep, 9, poly([a + s * 8, 548], [b, 590], [b, 806], [a + s * 8, 872])),
    line(
      k.signalDeep,
      3,
      [0.2, 0.4, 0.6, 0.8]
        .map((t) => open([a + (b - a) * t, 548 + 42 * t], [a + (b - a) * t, 872 - 66 * t]))
        .join(''),
    ),
    line(k.signal, 12, open([a + s * 10, 700], [b, 690])),
  ]),
];
export default art
  .scene({
    id: 'o_gaza_93',
    era: 1993,
    ground: k.paperWarm,
    home: 'day',
    crop: '50% 60%',
    title: 'Gaza only',
    desc: 'An open gate in a wire fence; behind it a flat strip of sand with low white houses. A single straight road runs through it and ends in the sea; one small figure with a case stands on it.',
  })
  .layer('sky', 0.1, sky)
  .layer('sea', 0.2, sea)
  .layer('sand', 0.4, sand)
  .layer('town', 0.45, town)
  .layer('road', 0.5, road)
  .layer('figures', 0.7, [walkerShadow, walker])
  .layer('foreground', 1.2, fence);
