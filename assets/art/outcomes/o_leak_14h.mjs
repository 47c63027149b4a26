// Exposure: a lakeside gate by night in camera lamps, a hired car backing away, and the lake house on a front page in the wet.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(2013);
const sky = [
  fill(k.mid, rect(-60, -60, 1720, 620)),
  halftone(k.ink, [-60, -60, 1660, 480], art.down(-60, 330, 1, 0), { max: 16, levels: 14 }),
];
const far = [
  fill(k.midPale, rect(-60, 470, 1720, 60)),
  art.ripples(k.mid, -60, 1660, 474, 526, { rows: 3, len: 90, fullness: 0.5, width: 3 }),
  fill(k.ink, curve('-60,474! -60,440! 300,426 700,446 1100,430 1660,446! 1660,474!')),
  // the house across the water, one gable of light
  fill(k.ink, poly('820,474 880,384 940,474')),
  fill(k.signal, poly('850,474 880,424 910,474')),
  line(k.ink, 3, open('880,424 880,474') + open('862,456 898,456')),
  line(k.signal, 4, open('872,484 888,484') + open('866,498 894,498') + open('874,512 886,512')),
];
const pines = [
  [20, 520],
  [130, 440],
  [226, 330],
  [1380, 330],
  [1480, 440],
  [1590, 540],
  [330, 250],
  [1286, 250],
].map(([x, h]) => place(art.pine(k.ink, h), { x, y: 600 }));
const ground = [
  fill(k.lift, rect(-60, 526, 1720, 440)),
  fill(k.midDeep, curve('600,526! 1000,526! 1180,700 1500,980! 100,980! 420,700')),
  art.ripples(k.mid, 120, 1480, 560, 930, { rows: 10, len: 46, fullness: 0.34, width: 4 }),
];
// ---- gate: stone posts, the bar gate swung in --------------------------------------------------------------------------------------
const post = (x) =>
  rimLit(
    [
      fill(k.midDeep, rect(x - 48, 400, 96, 260)),
      fill(k.lift, rect(x - 60, 380, 120, 26)),
      line(
        k.ink,
        3,
        [450, 506, 560, 612].map((y) => open([x - 46, y], [x + 46, y])).join('') +
          open([x - 10, 404], [x - 10, 450]) +
          open([x + 16, 450], [x + 16, 506]) +
          open([x - 14, 506], [x - 14, 560]) +
          open([x + 20, 560], [x + 20, 612]),
        { inner: true },
      ),
    ],
    { light: k.paper, dx: x < 800 ? 4 : -4, dy: -3 },
  );
const gate = [
  post(436),
  post(1164),
  line(
    k.midPale,
    9,
    open('1116,450 1016,486') +
      open('1116,500 1016,530') +
      open('1116,552 1016,574') +
      open('1116,604 1016,618') +
      open('1016,478 1016,626') +
      open('1116,450 1016,618'),
  ),
  line(
    k.midPale,
    9,
    open('484,450 584,486') +
      open('484,500 584,530') +
      open('484,552 584,574') +
      open('484,604 584,618') +
      open('584,478 584,626') +
      open('484,450 584,618'),
  ),
];
// ---- the car, its lamps towards us, backing off ---------------------------------------------------------------------------------------
const glare = [
  halftone(
    k.signal,
    [520, 480, 1080, 800],
    (x, y) =>
      Math.max(art.pool(704, 640, 26, 140, 0.9)(x, y), art.pool(896, 640, 26, 140, 0.9)(x, y)),
    { max: 12, levels: 9 },
  ),
];
const car = [
  fill(k.ink, ellipse(800, 716, 190, 16)),
  rimLit(
    [
      fill(
        k.ink,
        curve(
          '650,626! 664,596 700,586! 726,530 756,518 844,518 874,530 900,586! 936,596 950,626! 946,690! 654,690!',
        ),
      ),
      fill(k.ink, rect(664, 690, 50, 30) + rect(886, 690, 50, 30)),
    ],
    { light: k.midPale, dx: 0, dy: -4 },
  ),
  fill(k.midDeep, curve('722,584! 742,538 764,530 836,530 858,538 878,584!')),
  fill(
    k.ink,
    curve('756,584! 758,562 772,554! 768,544 774,536 784,538 788,546 784,556! 800,562 806,584!'),
  ),
  // the passenger hides behind an arm
  fill(k.ink, curve('816,584! 818,560 830,548 846,544 856,552! 842,560 838,570 840,584!')),
  fill(k.paper, ellipse(704, 640, 25, 21) + ellipse(896, 640, 25, 21)),
  fill(k.lift, rect(746, 634, 108, 22)),
  line(k.midPale, 4, open('660,672 940,672')),
  fill(k.midPale, rect(768, 662, 64, 18)),
];
const wet = halftone(
  k.signal,
  [560, 720, 1040, 860],
  (x, y) => (Math.min(Math.abs(x - 704), Math.abs(x - 896)) < 34 ? 0.7 - (y - 720) / 190 : 0),
  { max: 11, levels: 7 },
);
// ---- the front page --------------------------------------------------------------------------------------------------------------------
const pool = halftone(k.paper, [420, 690, 1180, 948], art.pool(806, 812, 130, 330, 0.85, 0.4), {
  max: 12,
  levels: 9,
});
const page = [
  fill(k.paper, rect(0, 0, 100, 140)),
  line(k.ink, 7, 'M10 12H90', { cap: 'butt' }),
  line(k.ink, 1.6, 'M6 20H94'),
  fill(k.mid, rect(8, 26, 84, 52)),
  fill(k.midPale, rect(8, 60, 84, 18)),
  fill(k.ink, poly('26,62 50,32 74,62')),
  fill(k.signal, poly('38,62 50,45 62,62')),
  line(
    k.midDeep,
    2,
    [84, 90, 96, 102, 108, 114, 120, 126, 132]
      .map((y) => `M8 ${y}h24M38 ${y}h24M68 ${y}h24`)
      .join(''),
  ),
];
const news = [
  fill(k.ink, poly('640,752 974,742 1052,882 578,900')),
  art.inQuad(page, [
    [650, 738],
    [960, 728],
    [1034, 866],
    [590, 882],
  ]),
  fill(k.paperShade, poly('960,728 976,738 1050,878 1034,866')),
];
// ---- cameras ------------------------------------------------------------------------------------------------------------------------------
const flash = (x, y, r) => [
  halftone(
    k.paper,
    [x - r * 2.4, y - r * 2.4, x + r * 2.4, y + r * 2.4],
    art.pool(x, y, r * 0.5, r * 2.3, 0.95),
    { max: 12, levels: 9 },
  ),
  fill(
    k.paper,
    poly(
      ...Array.from({ length: 16 }, (_, i) => {
        const a = (i * Math.PI) / 8;
        const q = i % 2 ? r * 0.4 : r * (i % 4 ? 1.05 : 1.5);
        return [x + Math.sin(a) * q, y - Math.cos(a) * q];
      }),
    ),
  ),
];
const c = art.wardrobe(k, { skin: k.lift, fold: k.midDeep, linen: k.lift, hair: k.ink });
const raisedArm = (q) => [
  fill(
    k.ink,
    art.ribbon(
      [
        [q * 18, -139],
        [q * 31, -148],
        [q * 37, -164],
        [q * 28, -184],
        [q * 15, -197],
      ],
      [7, 7, 6.4, 5.6, 4.8],
      undefined,
      { start: 'round' },
    ),
  ),
  fill(k.lift, ellipse(q * 15, -201, 5, 6)),
];
const snapper = (x, y, s, lean) =>
  rimLit(
    place(
      [
        art.fromBehind(c, { dress: 'coat', hair: 'short', arms: 'front', headTurn: lean }),
        raisedArm(-1),
        raisedArm(1),
        fill(k.ink, rect(-15, -216, 30, 21) + rect(-7, -223, 14, 8)),
        line(k.midDeep, 1.4, 'M-12 -210h8M-12 -200h24', { inner: true }),
      ],
      { x, y, scale: s },
    ),
    { light: k.paper, dx: x < 800 ? 5 : -5, dy: -3 },
  );
const people = [snapper(196, 1150, 3.4, 4), snapper(1428, 1190, 3.7, -5)];
const flashes = [flash(196, 372, 44), flash(1428, 344, 54), flash(520, 500, 24)];

export default art
  .scene({
    id: 'o_leak_14h',
    era: 2013,
    ground: k.ink,
    home: 'night',
    crop: '50% 88%',
    title: 'The lake house on the front page',
    desc: 'At a lakeside gate by night photographers’ flashes go off; a car backs away, its lamps towards us. On the wet gravel lies a newspaper with the picture of a gabled house.',
  })
  .layer('sky', 0.1, sky)
  .layer('skyline', 0.25, [far, pines])
  .layer('ground', 0.5, ground)
  .layer('gate', 0.6, [gate, glare, car, wet])
  .layer('news', 0.95, [pool, news])
  .layer('flashes', 1.1, flashes)
  .layer('figures', 1.2, people);
