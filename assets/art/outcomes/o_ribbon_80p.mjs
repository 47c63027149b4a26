// Still held: a small-town house in a second spring, and on the bare oak before it a ribbon that has bleached almost white.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(1971);
const dawn = art.skies(k).dawn;
const FOOT = 650;
const sky = [
  fill(dawn.body, rect(-60, -60, 1720, 760)),
  halftone(dawn.high, [-60, -60, 1660, 360], art.down(-60, 370, 0.95, 0), { max: 14, levels: 14 }),
  halftone(dawn.low, [-60, 240, 1660, 640], art.down(230, 600, 0, 0.95), { max: 13, levels: 10 }),
];
const hills = [
  fill(
    k.midPale,
    curve('-60,660! -60,500! 160,460 420,500 700,470 1000,510 1300,460 1660,490! 1660,660!'),
  ),
  art.treeLine(k.mid, -80, 1680, 600, 20, 52, { seed: 12, depth: 80 }),
  // a white steeple down the road
  fill(k.mid, rect(600, 470, 60, 130) + poly('606,470 630,360 654,470') + rect(570, 540, 110, 70)),
  fill(k.midDeep, rect(638, 474, 22, 130) + poly('630,360 654,470 634,470')),
];
// ---- the house: clapboard, a gable, a porch, every blind down
const H = { x: 800, w: 700 };
const house = [
  fill(k.midDeep, rect(1340, 96, 56, 130)),
  fill(k.mid, poly([H.x - 40, 330], [H.x + 190, 150], [H.x + 610, 150], [H.x + H.w + 40, 330])),
  line(
    k.midDeep,
    3,
    [190, 230, 270, 308]
      .map((y) => open([H.x + 190 - (y - 150) * 1.28, y], [H.x + 610 + (y - 150) * 0.72, y]))
      .join(''),
  ),
  fill(k.paper, rect(H.x, 326, H.w, FOOT - 326)),
  fill(k.paper, poly([H.x + 210, 330], [H.x + 370, 176], [H.x + 530, 330])),
  line(
    k.paperShade,
    3,
    Array.from({ length: 22 }, (_, i) =>
      open([H.x + 4, 342 + i * 14], [H.x + H.w - 4, 342 + i * 14]),
    ).join('') +
      [290, 276, 262, 248, 234]
        .map((y) => open([H.x + 370 - (y - 180), y + 30], [H.x + 370 + (y - 180), y + 30]))
        .join(''),
  ),
  line(k.midDeep, 9, open([H.x + 196, 340], [H.x + 370, 172], [H.x + 544, 340])),
  fill(k.midDeep, rect(H.x + 336, 244, 68, 78)),
  fill(k.paperWarm, rect(H.x + 342, 250, 56, 44)),
  [H.x + 40, H.x + 580].map((x) => [
    fill(k.midDeep, rect(x - 6, 372, 88, 156)),
    fill(k.paperWarm, rect(x, 378, 76, 106)),
    fill(k.mid, rect(x, 484, 76, 38)),
    fill(k.mid, rect(x - 36, 372, 28, 156) + rect(x + 84, 372, 28, 156)),
  ]),
  // porch
  fill(k.midDeep, rect(H.x + 180, 398, 380, 250)),
  fill(k.ink, rect(H.x + 326, 440, 88, 190)),
  fill(k.signalDeep, rect(H.x + 334, 448, 72, 182)),
  fill(k.paperWarm, rect(H.x + 350, 462, 40, 56)),
  fill(k.paper, poly([H.x + 150, 400], [H.x + 190, 360], [H.x + 550, 360], [H.x + 590, 400])),
  fill(k.mid, poly([H.x + 164, 394], [H.x + 196, 364], [H.x + 544, 364], [H.x + 576, 394])),
  fill(
    k.paper,
    [186, 300, 424, 540].map((x) => rect(H.x + x, 400, 14, 230)).join('') +
      rect(H.x + 164, 622, 412, 14),
  ),
  line(
    k.paper,
    4,
    open([H.x + 190, 560], [H.x + 306, 560]) +
      open([H.x + 434, 560], [H.x + 550, 560]) +
      Array.from(
        { length: 8 },
        (_, i) =>
          open([H.x + 206 + i * 14, 560], [H.x + 206 + i * 14, 622]) +
          open([H.x + 444 + i * 14, 560], [H.x + 444 + i * 14, 622]),
      ).join(''),
  ),
  fill(k.midPale, rect(H.x + 290, 636, 160, 14) + rect(H.x + 274, 650, 192, 14)),
  // the swing hangs still
  line(
    k.paper,
    3,
    open([H.x + 214, 404], [H.x + 214, 540]) + open([H.x + 296, 404], [H.x + 296, 540]),
  ),
  fill(
    k.signal,
    rect(H.x + 206, 538, 98, 9) + rect(H.x + 206, 500, 98, 7) + rect(H.x + 206, 516, 98, 7),
  ),
];
const ground = [
  fill(k.mid, curve('-80,640! 300,650 800,646 1300,652 1680,642! 1680,990! -80,990!')),
  halftone(k.midDeep, [-60, 680, 1660, 948], art.down(660, 948, 0, 0.9), { max: 13, levels: 10 }),
  fill(k.paperShade, curve('1080,664! 1262,664! 1300,760 1420,990! 900,990! 1020,780')),
  line(k.midPale, 4, 'M1064 730H1288M1024 800H1318M970 890H1370'),
];
// ---- first flowers, a letter box
const r = art.chance(9);
const flowers = [
  line(
    k.midDeep,
    3,
    Array.from({ length: 26 }, (_, i) => {
      const x = 620 + i * 15 + r() * 10;
      return x > 960 ? '' : `M${x.toFixed(0)} ${700 + (i % 4) * 8}v-${22 + ((i * 7) % 12)}`;
    }).join(''),
  ),
  art.specks(
    k.signal,
    11,
    Array.from({ length: 22 }, (_, i) => [622 + i * 15, 676 + (i % 4) * 8]),
  ),
  art.specks(
    k.paper,
    5,
    Array.from({ length: 22 }, (_, i) => [622 + i * 15, 676 + (i % 4) * 8]),
  ),
];
const box = place(
  [
    fill(k.ink, rect(-6, -110, 12, 112)),
    fill(
      k.paperShade,
      curve('-46,-110! -46,-146 -30,-158 -14,-158 34,-158! 46,-150 48,-138 48,-110!'),
    ),
    fill(k.midPale, curve('-46,-110! -46,-146 -30,-158 -14,-146 -14,-110!')),
    fill(k.signalDeep, rect(24, -190, 5, 42) + rect(28, -190, 20, 14)),
  ],
  { x: 1480, y: 850, scale: 1.25 },
);
const woman = [
  fill(k.midDeep, ellipse(1440, 848, 70, 9)),
  rimLit(
    place(
      [
        fill(
          k.signalDeep,
          curve('-14,-8! -12,-50! -4,-50! -3,-4! -12,0!') +
            curve('3,-4! 4,-50! 12,-50! 14,-8! 12,0!'),
        ),
        fill(
          k.midDeep,
          curve(
            '-12,-148! -22,-138 -17,-108 -26,-44! 0,-40 26,-44! 17,-108 22,-138 12,-148! 0,-150',
          ),
        ),
        fill(
          k.midDeep,
          curve('-20,-142! -29,-122 -22,-104 -6,-100! -4,-106! -16,-112 -18,-122') +
            curve('20,-142! 29,-122 22,-104 6,-100! 4,-106! 16,-112 18,-122'),
        ),
        fill(k.signalDeep, curve('-6,-152! 6,-152! 6,-142! -6,-142!')),
        fill(
          k.ink,
          curve('0,-178! 10,-174 12,-162 11,-150 8,-146 -8,-146 -11,-150 -12,-162 -10,-174'),
        ),
      ],
      { x: 1392, y: 848, scale: 1.5 },
    ),
    { light: k.paper, dx: -3, dy: -2 },
  ),
];
// ---- the oak and its ribbon
const bark = curve(
  '236,990! 300,930 330,840 338,700 330,560 318,440 290,330! 250,240 190,150 120,70 40,0! 120,0 220,90 300,180 344,250! 350,150 330,40 300,-80! 380,-80! 396,40 412,160 420,240! 470,160 540,90 640,20 700,-60! 780,-60! 700,60 590,150 500,240 462,330! 450,440 452,560 464,700 480,840 520,930 590,990!',
);
const oak = [
  rimLit(fill(k.ink, bark), { light: k.paperWarm, dx: 6, dy: -2 }),
  line(
    k.lift,
    5,
    'M372 360C362 470 380 560 366 640M410 300C420 380 408 470 420 560M370 800C360 860 340 900 310 950M430 790C436 850 450 900 480 950M350 300C340 270 320 240 300 220',
  ),
  art.bareTree(k.ink, 130, 76, 300, { seed: 7, width: 16, depth: 5 }),
  art.bareTree(k.ink, 660, 60, 260, { seed: 16, width: 15, depth: 5 }),
];
const ribbon = [
  fill(k.paperWarm, curve('318,650! 360,668 420,670 466,654! 470,712! 424,730 364,728 322,708!')),
  fill(k.paper, curve('318,650! 360,668 420,670 466,654! 467,672! 424,690 364,688 319,670!')),
  line(k.signal, 3, 'M321 700C364 720 424 722 469 704'),
  rimLit(
    [
      fill(
        k.paper,
        curve('396,684! 340,610 250,590 226,630 240,690 310,712!') +
          curve('400,684! 456,606 548,584 576,624 562,690 488,712!'),
      ),
      fill(
        k.paper,
        curve('388,694! 352,770 316,830 300,880! 338,862 352,900! 384,830 404,760 412,700!') +
          curve('402,694! 440,760 480,800 522,838! 520,876 552,884! 520,790 460,730 418,690!'),
      ),
    ],
    { light: k.signal, dx: -3, dy: 4 },
  ),
  fill(
    k.paperWarm,
    curve('384,690! 330,640 270,626 256,646 264,680 320,700!') +
      curve('414,690! 466,640 530,624 546,644 538,680 480,700!'),
  ),
  fill(
    k.signal,
    curve('372,690! 330,662 292,654 282,664 290,678 330,694!') +
      curve('426,690! 470,660 508,652 518,662 510,678 468,694!'),
  ),
  fill(k.paper, curve('372,668! 400,660 428,668! 434,692 428,716! 400,724 372,716! 366,692')),
  line(
    k.midPale,
    3,
    'M384 672C380 688 380 700 386 714M416 672C420 690 418 702 412 714M342 800L372 740M470 776L440 736',
  ),
];

export default art
  .scene({
    id: 'o_ribbon_80p',
    era: 1971,
    ground: k.paperWarm,
    home: 'dawn',
    crop: '26% 76%',
    title: 'Still held: a second spring',
    desc: 'Before a small-town house with its blinds down stands a bare oak; the ribbon round its trunk has bleached almost white. At the letter box by the path somebody waits, her back to us.',
  })
  .layer('sky', 0.1, sky)
  .layer('skyline', 0.25, hills)
  .layer('room', 0.5, house)
  .layer('ground', 0.6, ground)
  .layer('figures', 0.85, [flowers, box, woman])
  .layer('oak', 1.15, oak)
  .layer('ribbon', 1.17, ribbon);
