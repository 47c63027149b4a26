// The front channel wins: on a quay in the white night two chiefs of delegation shake hands over one thin folder.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, mirrored, place, halftone, rimLit } = art;

const k = art.inks(1971);
const SHORE = 512;
const sun = { x: 800, y: 470, r: 176 };
const sky = [
  fill(k.paper, rect(-60, -60, 1720, 640)),
  halftone(k.midPale, [-60, -60, 1660, 330], art.down(-60, 350, 0.95, 0), {
    pitch: 12,
    max: 14,
    levels: 18,
  }),
  halftone(k.paperWarm, [-60, 250, 1660, SHORE], art.down(240, SHORE, 0, 1), {
    pitch: 12,
    max: 14,
    levels: 14,
  }),
];
const disc = [
  halftone(k.signal, [440, 110, 1160, SHORE], art.glow(sun.x, sun.y, sun.r, 340, 0.6), {
    pitch: 12,
    max: 9,
    levels: 10,
  }),
  fill(k.signal, ellipse(sun.x, sun.y, sun.r)),
  art.cloudBar(k.paper, 600, 384, 150, 11),
  art.cloudBar(k.paper, 880, 346, 170, 10),
  art.cloudBar(k.paper, 180, 210, 300, 12),
  art.cloudBar(k.paper, 1140, 170, 330, 12),
];
const cathedral = [
  fill(k.mid, rect(-90, -70, 180, 70) + poly('-44,-70 0,-92 44,-70') + rect(-26, -120, 52, 52)),
  fill(k.mid, mirrored('0,-178! 4,-166 22,-150 30,-120! 0,-120!') + rect(-1.5, -198, 3, 24)),
  [-66, 66].map((x) =>
    place(fill(k.mid, mirrored('0,-116! 10,-104 13,-88! 13,-66! 0,-66!')), { x }),
  ),
  line(k.midPale, 3, [-30, -18, -6, 6, 18, 30].map((x) => open([x, -64], [x, -6])).join('')),
];
const town = [
  fill(
    k.midPale,
    [
      [-60, 60, 90],
      [40, 84, 70],
      [420, 56, 70],
      [500, 78, 60],
      [1040, 50, 90],
      [1140, 80, 70],
      [1220, 56, 100],
    ]
      .map(([x, h, w]) => rect(x, SHORE - h, w, h + 4))
      .join(''),
  ),
  place(cathedral, { x: 270, y: SHORE, scale: 1.15 }),
  fill(k.midPale, curve('1330,516! 1380,486 1480,474 1660,480! 1660,516!')),
];
const water = [
  fill(k.midPale, rect(-60, SHORE, 1720, 220)),
  halftone(k.mid, [-60, SHORE, 1660, 720], art.down(SHORE, 700, 0.1, 0.95), {
    pitch: 12,
    max: 13,
    levels: 12,
  }),
  art.glitter(k.signal, sun.x, SHORE + 6, 690, {
    n: 70,
    near: 190,
    spread: 260,
    len: 100,
    width: 4.4,
    seed: 8,
  }),
  art.glitter(k.paper, sun.x, SHORE + 6, 690, {
    n: 34,
    near: 300,
    spread: 480,
    len: 80,
    width: 3.4,
    seed: 3,
  }),
];
const ferry = [
  rimLit(
    place(
      [
        fill(k.midDeep, curve('-190,-34! 150,-34! 206,-56! 180,0! -172,0!')),
        fill(k.paper, rect(-160, -66, 290, 32) + rect(-130, -92, 220, 28)),
        fill(
          k.midDeep,
          Array.from({ length: 13 }, (_, i) => rect(-148 + i * 21, -56, 11, 9)).join('') +
            Array.from({ length: 9 }, (_, i) => rect(-116 + i * 22, -84, 11, 9)).join(''),
        ),
        fill(k.signal, poly('-40,-92 -32,-132 8,-132 16,-92')),
        line(k.midDeep, 4, 'M110 -80V-150M-150 -80V-140'),
      ],
      { x: 1330, y: 600, scale: 0.98, flip: true },
    ),
    { light: k.paper, dx: 2, dy: -2 },
  ),
];
const quay = [
  fill(k.midDeep, rect(-60, 690, 1720, 300)),
  fill(k.ink, rect(-60, 690, 1720, 16)),
  line(k.midPale, 3, open([-60, 690], [1660, 690])),
  line(
    k.lift,
    4,
    [752, 824, 900].map((y) => open([-60, y], [1660, y])).join('') +
      Array.from({ length: 26 }, (_, i) =>
        open(
          [-60 + i * 70 + (i % 3) * 10, 706 + (i % 3) * 72],
          [-70 + i * 72 + (i % 3) * 10, 752 + (i % 3) * 72],
        ),
      ).join(''),
  ),
  halftone(
    k.signal,
    [440, 706, 1160, 948],
    (x, y) => 0.62 * (1 - (y - 706) / 250) * Math.max(0, 1 - Math.abs(x - 800) / 330),
    { pitch: 12, max: 10, levels: 8 },
  ),
  // bollards and a rope
  [
    [90, 780],
    [1500, 780],
  ].map(([x, y]) => [
    fill(
      k.ink,
      curve([
        [x - 34, y, 1],
        [x - 26, y - 50],
        [x - 44, y - 74],
        [x, y - 88],
        [x + 44, y - 74],
        [x + 26, y - 50],
        [x + 34, y, 1],
      ]),
    ),
    line(k.midPale, 3, open([x - 40, y - 76], [x, y - 86], [x + 38, y - 77])),
  ]),
  line(k.signalDeep, 9, 'M1500 740C1560 730 1610 660 1680 640M90 744C40 740 0 680 -80 660'),
];
// ---- the table and the two ---------------------------------------------------------------------------------------------------------
const table = [
  line(k.ink, 12, open([676, 700], [664, 868]) + open([924, 700], [936, 868])),
  fill(k.signalDeep, rect(626, 684, 348, 22)),
  fill(k.paper, poly('650,660 950,660 974,686 626,686')),
  fill(k.ink, poly('744,664 846,662 862,678 736,680')),
  fill(k.midPale, poly('742,661 844,659 860,675 734,677')),
  line(k.ink, 3, 'M760 667h52'),
];
const grip = {
  from: 'stand',
  lean: 7,
  neck: 5,
  near: { arm: [52, 82], leg: [5, -2] },
  far: { arm: [-12, 4], leg: [-6, -7] },
};
const c = (over) => art.wardrobe(k, { skin: k.midDeep, linen: k.paper, fold: k.mid, ...over });
const left = rimLit(
  place(art.profile(c(), { pose: grip, hair: 'full' }), { x: 592, y: 880, scale: 3.28 }),
  { light: k.paper, dx: 5, dy: -3 },
);
const right = rimLit(
  place(art.profile(c({ cloth: k.ink }), { pose: { ...grip, lean: 5, neck: 8 }, hair: 'fringe' }), {
    x: 1006,
    y: 880,
    scale: 3.22,
    flip: true,
  }),
  { light: k.paper, dx: -5, dy: -3 },
);
const gulls = [
  [420, 320, 26],
  [500, 286, 18],
  [1180, 300, 22],
  [690, 150, 18],
].map(([x, y, s]) => art.gull(k.midDeep, x, y, s));

export default art
  .scene({
    id: 'o_delegations_71k',
    era: 1971,
    ground: k.paper,
    home: 'night',
    crop: '50% 55%',
    title: 'The delegations finish it',
    desc: 'A harbour quay in the white night, a huge low sun on the water. Two men shake hands over a plain table with one thin folder; there is nobody else.',
  })
  .layer('sky', 0.1, sky)
  .layer('sun', 0.14, [disc, gulls])
  .layer('skyline', 0.25, town)
  .layer('water', 0.3, [water, ferry])
  .layer('quay', 0.7, quay)
  .layer('figures', 1, [table, left, right]);
