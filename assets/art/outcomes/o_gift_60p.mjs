// The gift: in floodlight and snow two airmen stand at the head of the steps. The carpet is laid and empty; a calendar leaf blows
// by, one square on it filled in red.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(1962);
const night = art.skies(k).night;
const GROUND = 600;
const sky = [
  fill(night.body, rect(-60, -60, 1720, 720)),
  halftone(night.high, [-60, -60, 1660, 460], art.down(-60, 480, 1, 0.2), { max: 14, levels: 14 }),
  halftone(night.low, [700, 420, 1660, 600], art.down(400, 600, 0, 0.4), { max: 9, levels: 6 }),
];
const far = [
  fill(
    k.ink,
    rect(880, 536, 800, 70) +
      rect(1200, 500, 260, 50) +
      rect(1296, 430, 40, 80) +
      rect(1282, 414, 68, 26),
  ),
  fill(k.signal, rect(1288, 420, 56, 12)),
  art.windowGrid(k.paper, 1210, 512, 240, 20, 12, 1, (i) => i % 3 !== 1),
  art.treeLine(k.ink, 860, 1680, 560, 10, 26, { seed: 4, depth: 60 }),
  // floodlight mast
  line(k.ink, 9, 'M1500 610V150M1462 150H1538M1484 610L1500 500L1516 610'),
  fill(k.ink, rect(1452, 132, 38, 30) + rect(1510, 132, 38, 30)),
  fill(k.paper, rect(1450, 136, 8, 22) + rect(1506, 136, 8, 22)),
];
const flood = [
  halftone(
    k.paper,
    [700, 80, 1480, 720],
    (x, y) => {
      const t = (1456 - x) / 860;
      const mid = 148 + t * 250;
      const half = 16 + t * 210;
      const d = Math.abs(y - mid) / half;
      return t < 0 || d > 1
        ? 0
        : 0.62 * (1 - t * 0.62) * (1 - d * d) * Math.min(1, (x - 690) / 240);
    },
    { max: 10, levels: 8 },
  ),
  halftone(k.paper, [1380, 60, 1620, 240], art.pool(1470, 148, 14, 90, 0.9), {
    max: 10,
    levels: 8,
  }),
];
const ground = [
  fill(k.midDeep, rect(-60, GROUND, 1720, 380)),
  halftone(k.midPale, [300, GROUND, 1660, 948], art.pool(960, 730, 120, 640, 0.95, 0.4), {
    max: 13,
    levels: 12,
  }),
  fill(k.midPale, rect(-60, GROUND, 1720, 5)),
  fill(
    k.midPale,
    [
      [40, 880, 260, 16],
      [560, 830, 160, 10],
      [1480, 650, 160, 8],
    ]
      .map(([x, y, w, h]) => ellipse(x, y, w, h))
      .join(''),
  ),
];
// ---- the aircraft, cropped, its nose in the light
const hull = curve(
  '-120,120! 300,116 640,128 820,160 940,226 1006,306! 1004,340 940,392 800,440 600,462 -120,470!',
);
const plane = [
  rimLit(fill(k.paperShade, hull), { light: k.paper, dx: 4, dy: -6 }),
  fill(
    k.midPale,
    curve('-120,380! 300,384 640,376 860,352 1002,330! 1004,340 940,392 800,440 600,462 -120,470!'),
  ),
  fill(k.signal, curve('-120,318! 400,318 760,308 1006,306! 1006,320 760,332 400,340 -120,340!')),
  fill(k.ink, poly('842,196 884,212 876,244 822,236') + poly('892,218 922,236 908,254 884,246')),
  fill(k.ink, [40, 150, 260, 370, 690, 770].map((x) => ellipse(x, 246, 19, 25)).join('')),
  fill(k.signal, [150, 370].map((x) => ellipse(x, 246, 14, 20)).join('')),
  line(k.midPale, 3, 'M480 130V460M620 132V458M780 156V440M-80 180H470M640 184L880 200'),
  // the door and the warm cabin
  fill(k.ink, 'M500 404V208C500 190 510 184 526 184H584C600 184 610 190 610 208V404z'),
  fill(k.signal, 'M510 404V212C510 198 516 194 528 194H582C594 194 600 198 600 212V404z'),
  halftone(k.paper, [508, 194, 602, 404], art.pool(555, 260, 16, 120, 0.95), {
    pitch: 9,
    max: 10,
    levels: 8,
  }),
  fill(k.midPale, poly('610,190 660,206 660,392 610,404')),
  line(k.ink, 3, open([610, 190], [660, 206], [660, 392])),
  // near wing, engine, a propeller that stands still
  fill(k.ink, curve('-120,470! 200,440 420,446 470,462! 460,486 200,520 -120,560!')),
  fill(k.lift, curve('60,470! 200,452 330,460 366,492! 330,530 200,540 60,520!')),
  fill(k.ink, ellipse(372, 494, 22, 30)),
  line(k.ink, 13, 'M378 494L404 380M378 494L398 612'),
  line(k.paper, 3, 'M70 468C180 452 300 456 352 476M400 390L382 470'),
  line(k.ink, 14, 'M872 424V590M110 540V610'),
  fill(k.ink, ellipse(858, 594, 24) + ellipse(888, 594, 24) + ellipse(110, 614, 40)),
  fill(k.midPale, ellipse(888, 594, 9) + ellipse(110, 614, 14)),
];
const stairs = place(
  art.airStair(k, 330, 380, {
    n: 15,
    landing: 96,
    body: k.ink,
    tread: k.paper,
    rail: k.paper,
    hub: k.midPale,
  }),
  { x: 1006, y: 742, flip: true },
);
const c = (o) => art.wardrobe(k, { skin: k.signalDeep, fold: k.midPale, ...o });
const airman = (x, y, flip, pose, o = {}) =>
  rimLit(
    place(
      [
        art.profile(
          c({
            cloth: k.signalDeep,
            sleeve: k.signalDeep,
            trousers: k.midDeep,
            linen: k.paper,
            fold: k.signal,
            ...o,
          }),
          { dress: 'shirt', hair: 'short', pose },
        ),
        // the fur collar and the knitted waist of a flying jacket
        fill(k.paper, curve('-10,-149! -2,-153 7,-149! 9,-142 0,-139 -9,-142'), { inner: true }),
        fill(k.ink, rect(-13.4, -94, 26, 6), { inner: true }),
      ],
      { x, y, scale: 1.2, flip },
    ),
    { light: k.paper, dx: 3, dy: -2 },
  );
const men = [
  airman(552, 413, false, {
    lean: 2,
    neck: -4,
    near: { arm: [4, 22], leg: [4, -2] },
    far: { arm: [20, 64], leg: [-4, -4] },
  }),
  airman(
    620,
    413,
    false,
    {
      lean: 3,
      neck: 4,
      near: { arm: [30, 158], leg: [2, -2] },
      far: { arm: [8, 24], leg: [-6, -5] },
    },
    { cloth: k.mid, sleeve: k.mid, fold: k.midPale },
  ),
];
const carpet = [
  fill(k.signalDeep, poly('962,744 1100,744 1680,960 1360,990 1080,990'), { opacity: 0.5 }),
  fill(k.signal, poly('958,742 1088,742 1640,990 1190,990')),
  line(k.paperWarm, 4, open([978, 752], [1240, 990]) + open([1074, 750], [1570, 990])),
  line(
    k.signalDeep,
    4,
    [770, 812, 872, 950]
      .map((y) => {
        const t = (y - 742) / 248;
        return open([958 + 232 * t, y], [1088 + 552 * t, y]);
      })
      .join(''),
  ),
];
// ---- the leaf of a calendar, near, tumbling
const rows = 5;
const leaf = place(
  [
    fill(
      k.ink,
      curve('-120,-130! 0,-142 128,-126! 140,0 120,150! 40,140 -30,168 -128,156! -142,20'),
    ),
    fill(
      k.paper,
      curve('-130,-140! -10,-152 118,-138! 130,-10 112,138! 30,126 -40,156 -138,146! -152,10'),
    ),
    fill(k.signal, curve('-130,-140! -10,-152 118,-138! 121,-96! -8,-108 -134,-96!')),
    line(
      k.midPale,
      4,
      Array.from(
        { length: rows + 1 },
        (_, i) =>
          `M${-134 - i * 2} ${-80 + i * 40}C-60 ${-92 + i * 40} 40 ${-92 + i * 40} ${120 - i * 1} ${-82 + i * 40}`,
      ).join('') +
        Array.from(
          { length: 8 },
          (_, i) =>
            `M${-134 + i * 36} -84C${-142 + i * 37} -20 ${-142 + i * 37} 60 ${-140 + i * 36} 120`,
        ).join(''),
    ),
    line(
      k.midDeep,
      5,
      Array.from({ length: 28 }, (_, i) =>
        i === 17 ? '' : `M${-122 + (i % 7) * 36.4} ${-68 + Math.floor(i / 7) * 40}h11`,
      ).join(''),
    ),
    fill(k.signal, curve('-30,8! -8,5 6,6! 4,26 6,42! -14,41 -31,44! -33,26')),
    fill(k.paperShade, curve('-138,146! -40,156 30,126! -10,120 -60,130 -96,106!')),
    line(k.ink, 3, 'M-96 -146v12M-50 -150v12M-4 -152v12M42 -150v12M88 -146v12'),
  ],
  { x: 372, y: 752, turn: -17, scale: 0.98 },
);
const wind = line(
  k.paper,
  4,
  'M556 800C616 770 676 790 736 772M60 680C40 720 70 750 50 790M540 850C590 836 630 846 670 838',
);
const snow = [
  art.snow(k.paper, [-48, -60, 1648, 940], 150, { seed: 8, size: 7 }),
  art.rain(k.paper, [-48, -60, 1648, 940], 40, { len: 22, slant: -0.9, width: 3, seed: 3 }),
];

export default art
  .scene({
    id: 'o_gift_60p',
    era: 1962,
    ground: k.ink,
    home: 'night',
    crop: '40% 46%',
    title: 'Two airmen come home',
    desc: 'A floodlit aircraft in falling snow, its door open. Two small figures in flying jackets stand at the head of the steps; the red carpet below is empty. In front a calendar leaf blows past, one square filled in red.',
  })
  .layer('sky', 0.1, sky)
  .layer('skyline', 0.25, far)
  .layer('ground', 0.5, ground)
  .layer('room', 0.6, plane)
  .layer('light', 0.62, flood)
  .layer('figures', 0.7, [carpet, men, stairs])
  .layer('foreground', 1.2, [leaf, wind])
  .layer('snow', 1.35, snow);
