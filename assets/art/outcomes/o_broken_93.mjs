// Broken off: a closed barrier at dusk, tyre smoke behind it, and by the road a telephone box with its receiver hanging.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(1993);
const outside = art.skies(k).dusk;
const sky = [
  fill(outside.body, rect(-60, -60, 1720, 640)),
  halftone(outside.high, [-60, -60, 1660, 360], art.down(-60, 360, 0.95, 0), {
    pitch: 12,
    max: 14,
    levels: 14,
  }),
  halftone(outside.low, [-60, 330, 1660, 560], art.down(330, 560, 0, 0.8), {
    pitch: 12,
    max: 12,
    levels: 12,
  }),
];
const hills = [
  fill(
    k.signalDeep,
    curve(
      '-60,600! -60,500! 160,470 380,500 620,474 860,506 1120,468 1380,500 1660,470! 1660,600!',
    ),
  ),
  fill(
    k.ink,
    [
      [180, 60, 40],
      [250, 50, 60],
      [310, 70, 34],
      [1240, 60, 44],
      [1310, 46, 66],
      [1370, 80, 38],
      [1466, 50, 50],
    ]
      .map(([x, w, h]) => rect(x, 520 - h, w, h + 60))
      .join(''),
  ),
  art.specks(k.paper, 5, [
    [270, 480],
    [1330, 480],
    [1400, 500],
  ]),
];
const smoke = [
  place(art.smoke(k.ink, 560, { lean: 0.55, r0: 30, r1: 120, puffs: 16, seed: 6 }), {
    x: 640,
    y: 590,
  }),
  place(art.smoke(k.ink, 470, { lean: 0.62, r0: 20, r1: 90, puffs: 13, seed: 11 }), {
    x: 1010,
    y: 590,
  }),
  place(art.smoke(k.midDeep, 420, { lean: 0.5, r0: 14, r1: 60, puffs: 12, seed: 3 }), {
    x: 620,
    y: 580,
  }),
];
const tyre = (x, y, s) =>
  place(
    [
      fill(k.ink, ellipse(0, 0, 34, 13)),
      fill(k.midDeep, ellipse(0, -4, 30, 9)),
      fill(k.ink, ellipse(0, -4, 17, 5)),
    ],
    { x, y, scale: s },
  );
const flame = (x, y, s) =>
  place(
    [
      fill(
        k.signal,
        curve('-30,0! -34,-20 -22,-44! -16,-28 -8,-64! 4,-36 12,-58! 20,-30 30,-38! 34,-14 28,0!'),
      ),
      fill(k.paper, curve('-14,0! -14,-14 -6,-30! 0,-16 6,-28! 14,-12 12,0!')),
    ],
    { x, y, scale: s },
  );
const road = [
  fill(k.midDeep, rect(-60, 560, 1720, 440)),
  fill(k.ink, poly([660, 560], [960, 560], [1500, 1000], [60, 1000])),
  line(
    k.midPale,
    7,
    open([806, 600], [804, 640]) + open([802, 720], [800, 800]) + open([798, 880], [796, 980]),
    { cap: 'butt' },
  ),
  halftone(k.signal, [400, 560, 1240, 760], art.pool(820, 590, 30, 320, 0.8, 0.4), {
    pitch: 12,
    max: 9,
    levels: 8,
  }),
];
const fires = [
  tyre(600, 604, 1.3),
  tyre(668, 618, 1.5),
  tyre(640, 590, 1.2),
  tyre(1000, 604, 1.3),
  tyre(1050, 620, 1.2),
  flame(634, 604, 1.5),
  flame(1016, 604, 1.1),
];
const soldier = (x, flip, pose) =>
  rimLit(
    place(
      [
        art.profile(art.wardrobe(k, { cloth: k.ink, skin: k.ink, linen: k.ink, fold: k.mid }), {
          dress: 'tunic',
          hair: 'short',
          pose,
        }),
        place(fill(k.ink, curve('-12,-19! -12,-30 -4,-36 6,-35 12,-28 13,-19!')), {
          x: 3,
          y: -148,
          scale: 0.95,
        }),
        line(k.ink, 5, 'M-14 -124L32 -96'),
      ],
      { x, y: 700, scale: 1.36, flip },
    ),
    { light: k.paper, dx: flip ? -4 : 4, dy: -3 },
  );
const soldiers = [
  soldier(470, false, {
    neck: 4,
    near: { arm: [14, 88], leg: [7, 0] },
    far: { arm: [30, 92], leg: [-8, -6] },
  }),
  soldier(1130, true, {
    neck: -4,
    near: { arm: [10, 96], leg: [4, 0] },
    far: { arm: [26, 80], leg: [-8, -6] },
  }),
];
// ---- the barrier -----------------------------------------------------------------------------------------------------------------------
const stripes = Array.from({ length: 15 }, (_, i) =>
  poly([300 + i * 76, 702], [338 + i * 76, 702], [318 + i * 76, 738], [280 + i * 76, 738]),
);
const barrier = [
  fill(k.paper, rect(270, 702, 1130, 36)),
  fill(k.signal, stripes.join('')),
  fill(k.ink, rect(270, 738, 1130, 6)),
  line(k.paper, 3, open([270, 702], [1400, 702])),
  // post and counterweight
  fill(k.ink, rect(1330, 660, 58, 210) + rect(1400, 690, 90, 62)),
  fill(k.midDeep, rect(1338, 666, 10, 200)),
  fill(k.ink, rect(286, 744, 16, 130)),
  // a round board with a bar across
  fill(k.paper, ellipse(820, 720, 62)),
  fill(k.signal, ellipse(820, 720, 54)),
  fill(k.paper, rect(782, 710, 76, 20)),
  // blocks of concrete
  [
    [380, 840],
    [520, 852],
    [1080, 846],
    [1210, 838],
  ].map(([x, y]) => [
    fill(k.midPale, poly([x - 54, y], [x - 40, y - 66], [x + 40, y - 66], [x + 54, y])),
    fill(k.mid, poly([x + 14, y], [x + 14, y - 66], [x + 40, y - 66], [x + 54, y])),
    fill(k.ink, rect(x - 56, y, 112, 8)),
  ]),
];
// ---- the telephone box ------------------------------------------------------------------------------------------------------------------
const B = { x: 96, y: 250, w: 210, h: 700 };
const booth = [
  fill(k.ink, rect(B.x - 14, B.y - 40, B.w + 28, 740)),
  fill(k.paper, rect(B.x, B.y - 26, B.w, 40)),
  fill(
    k.midDeep,
    curve([
      [B.x + 84, B.y - 18],
      [B.x + 104, B.y - 22],
      [B.x + 124, B.y - 18],
      [B.x + 122, B.y - 6],
      [B.x + 112, B.y - 10],
      [B.x + 96, B.y - 10],
      [B.x + 86, B.y - 6],
    ]),
  ),
  fill(k.paperWarm, rect(B.x, B.y + 24, B.w, 640)),
  halftone(
    k.signal,
    [B.x, B.y + 24, B.x + B.w, B.y + 664],
    art.down(B.y + 60, B.y + 660, 0, 0.85),
    { pitch: 11, max: 9, levels: 9 },
  ),
  // the set
  fill(k.ink, rect(B.x + 54, B.y + 130, 104, 150)),
  fill(
    k.midPale,
    [0, 1, 2, 3]
      .map((j) =>
        [0, 1, 2].map((i) => rect(B.x + 70 + i * 20, B.y + 190 + j * 18, 13, 11)).join(''),
      )
      .join(''),
  ),
  fill(k.midPale, rect(B.x + 70, B.y + 146, 54, 22)),
  fill(k.midPale, rect(B.x + 138, B.y + 146, 8, 60)),
  // cord and receiver, hanging
  line(
    k.ink,
    6,
    `M${B.x + 62} ${B.y + 270}C${B.x + 30} ${B.y + 330} ${B.x + 96} ${B.y + 360} ${B.x + 78} ${B.y + 440}`,
  ),
  place(fill(k.ink, curve('-8,-30! 6,-31! 10,-22! 2,-16 2,16 10,22! 6,31! -8,30! -11,0')), {
    x: B.x + 82,
    y: B.y + 476,
    scale: 1.5,
    turn: 14,
  }),
  line(k.ink, 9, open([B.x + B.w / 2 + 66, B.y + 24], [B.x + B.w / 2 + 66, B.y + 664])),
  line(
    k.paper,
    4,
    open([B.x - 12, B.y - 38], [B.x + B.w + 12, B.y - 38]) +
      open([B.x + B.w + 12, B.y - 36], [B.x + B.w + 12, 940]),
  ),
];
const cast = halftone(k.signal, [300, 880, 640, 980], art.pool(300, 930, 20, 300, 0.7, 0.3), {
  pitch: 12,
  max: 9,
  levels: 7,
});
export default art
  .scene({
    id: 'o_broken_93',
    era: 1993,
    ground: k.ink,
    home: 'dusk',
    crop: '42% 70%',
    title: 'Closed',
    desc: 'A striped barrier is down across a road at dusk; behind it tyres burn and black smoke leans over the hills. Beside the road stands a lit telephone box with its receiver hanging.',
  })
  .layer('sky', 0.1, sky)
  .layer('hills', 0.2, hills)
  .layer('smoke', 0.25, smoke)
  .layer('road', 0.5, road)
  .layer('fires', 0.52, fires)
  .layer('figures', 0.8, soldiers)
  .layer('barrier', 1, barrier)
  .layer('foreground', 1.25, [cast, booth]);
