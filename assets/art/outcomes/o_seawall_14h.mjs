// Nothing, fifty years on: a norther breaks over the sea wall by night. The mission is dark but for one lamp.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(2013);
const sky = [
  fill(k.midDeep, rect(-60, -60, 1720, 760)),
  halftone(k.ink, [-60, -60, 1660, 420], art.down(-60, 430, 1, 0.1), { max: 16, levels: 14 }),
  halftone(k.mid, [-60, 360, 1660, 640], art.down(380, 640, 0, 0.8), { max: 12, levels: 8 }),
];
const clouds = [
  [[-60, 130, 420, 40]],
  [[500, 90, 520, 34]],
  [[1180, 170, 460, 38]],
  [[200, 250, 300, 26]],
]
  .flat()
  .map(([x, y, w, h]) => art.cloudBar(k.ink, x, y, w, h));
const town = [
  fill(
    k.ink,
    poly('700,660 700,560 740,560 740,520 800,520 800,570 850,570 850,540 900,540 900,660'),
  ),
  fill(k.ink, poly('1500,660 1500,500 1560,500 1560,430 1640,430 1640,540 1700,540 1700,660')),
];
const block = [
  place(
    art.missionSlab(520, 440, {
      stone: k.lift,
      glass: k.ink,
      bar: k.lift,
      light: k.signal,
      base: k.ink,
      cols: 16,
      rows: 7,
      lit: (i, j) => i === 10 && j === 3,
    }),
    { x: 1180, y: 650 },
  ),
  line(k.mid, 4, open('920,210 920,650') + open('920,211 1440,211')),
  [960, 1030, 1330, 1400].map((x) => place(art.bareStaff(k.ink, 330, false), { x, y: 664 })),
  line(
    k.ink,
    4,
    Array.from({ length: 34 }, (_, i) => open([880 + i * 18, 600], [880 + i * 18, 664])).join('') +
      open('870,612 1490,612'),
  ),
];
const lampGlow = [
  halftone(k.signal, [1120, 300, 1400, 560], art.pool(1259, 423, 24, 120, 0.85), {
    max: 10,
    levels: 8,
  }),
  fill(k.paper, rect(1247, 407, 25, 34)),
];
// ---- road, wet ----------------------------------------------------------------------------------------------------------------------
const road = [
  fill(k.ink, poly('560,656 1700,656 1700,1000 -80,1000 -80,960')),
  fill(k.lift, poly('640,664 1700,664 1700,700 560,720')),
  art.ripples(k.midDeep, 300, 1660, 690, 930, { rows: 8, len: 90, fullness: 0.36, width: 3 }),
  art.glitter(k.signal, 1259, 672, 930, {
    n: 46,
    near: 24,
    spread: 60,
    len: 60,
    width: 5,
    seed: 6,
  }),
];
const wall = [
  fill(k.midDeep, poly('-80,800 640,640 640,664 -80,980')),
  fill(k.midPale, poly('-80,776 640,632 640,641 -80,804')),
  line(
    k.ink,
    3,
    [40, 170, 290, 390, 470, 540]
      .map((x) => open([x, 778 - (x + 80) * 0.2 + 24], [x, 960 - (x + 80) * 0.44]))
      .join(''),
  ),
];
// ---- the wave: dark back, torn white crest ---------------------------------------------------------------------------------------------
const sea = [
  fill(k.mid, curve('-80,800! -80,470! 60,520 180,560 330,600 480,628 640,636! 640,650!')),
  line(
    k.midPale,
    4,
    'M-70 560C60 600 160 630 280 650M-70 630C20 650 120 676 200 690M120 600C200 622 300 636 400 640',
  ),
];
const wave = [
  fill(
    k.midDeep,
    curve(
      '-80,830! -80,300! 20,210 130,150 250,128 360,150 440,210 478,290! 430,258 360,248 300,276 268,330 270,410 310,500 380,600 420,690! 250,740',
    ),
  ),
  fill(
    k.mid,
    curve(
      '-80,830! -80,420! 30,300 130,226 230,206 300,226! 240,270 214,350 224,450 270,570 330,700! 150,770',
    ),
  ),
  fill(
    k.paper,
    curve(
      '-80,330! -80,262! 10,176 120,112 250,88 372,112 462,178! 508,160! 500,214! 556,222! 520,262! 562,310! 504,304! 498,356! 458,318! 430,372! 408,302! 372,288! 340,330! 318,290! 286,340! 266,420! 246,340! 262,276! 214,256! 130,268 40,330 -40,400!',
    ),
  ),
  fill(
    k.midPale,
    curve(
      '-80,352! -80,320! 30,232 140,176 250,160 350,180 420,236! 372,222! 330,236! 280,226! 210,240 120,256 30,322',
    ),
  ),
  line(
    k.paper,
    5,
    'M-70 470C-10 400 50 350 110 320M-70 560C0 470 60 420 130 390M-60 660C10 570 80 500 170 470M40 760C80 660 130 600 200 560M180 780C210 700 240 650 270 630',
  ),
  halftone(
    k.paper,
    [180, 520, 700, 800],
    art.puffs(
      [
        [360, 730, 120],
        [470, 720, 90],
        [290, 760, 110],
        [560, 730, 60],
        [420, 660, 70],
      ],
      1,
      0.6,
    ),
    { max: 14, levels: 8 },
  ),
];
const r = art.chance(11);
const drops = [
  art.specks(
    k.paper,
    6,
    Array.from({ length: 46 }, () => [420 + r() * 330, 130 + r() * 420]),
  ),
  art.specks(
    k.paper,
    11,
    Array.from({ length: 18 }, () => [440 + r() * 220, 170 + r() * 380]),
  ),
];
const rainfall = art.rain(k.midPale, [-60, -60, 1800, 940], 90, {
  len: 70,
  slant: 0.62,
  width: 2,
  seed: 8,
});
// ---- somebody going home against it --------------------------------------------------------------------------------------------------------
const c = art.wardrobe(k, {
  cloth: k.mid,
  trousers: k.midDeep,
  skin: k.paperWarm,
  linen: k.midPale,
  fold: k.midDeep,
  hair: k.ink,
  shoe: k.midPale,
});
const walker = [
  fill(k.ink, ellipse(1000, 872, 80, 8)),
  rimLit(
    place(
      art.profile(c, {
        dress: 'coat',
        hair: 'short',
        pose: {
          lean: 17,
          neck: 16,
          hip: 87,
          near: { arm: [14, 148], leg: [30, 4] },
          far: { arm: [-18, 4], leg: [-12, -36] },
        },
      }),
      { x: 1000, y: 870, scale: 1.7 },
    ),
    { light: k.signal, dx: 4, dy: -2, second: { light: k.midPale, dx: -4, dy: -1 } },
  ),
];

export default art
  .scene({
    id: 'o_seawall_14h',
    era: 2013,
    ground: k.ink,
    home: 'night',
    crop: '62% 46%',
    title: 'Nothing, fifty years on',
    desc: 'A great wave breaks over a sea wall by night. Behind it stands a dark slab of windows with a single lamp lit. One figure bends into the wind on the wet road.',
  })
  .layer('sky', 0.1, [sky, clouds])
  .layer('block', 0.35, [town, block])
  .layer('glow', 0.36, lampGlow)
  .layer('road', 0.5, road)
  .layer('sea', 0.7, [sea, wall])
  .layer('wave', 0.9, [wave, drops])
  .layer('figures', 1, walker)
  .layer('rain', 1.15, rainfall);
