// The United States Embassy in Moscow on a snowing evening, October 1962: of a hundred windows one is awake, and a clerk bends in it.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit, chance } = art;

const k = art.inks(1962);
const STREET = 724;
const outside = art.skies(k).night;
const sky = [
  fill(outside.body, rect(-60, -60, 1720, 860)),
  halftone(outside.high, [-60, -60, 1660, 420], art.down(-40, 430, 0.95, 0.05), {
    pitch: 12,
    max: 14,
    levels: 18,
  }),
  halftone(outside.low, [-60, 380, 1660, 720], art.down(380, 740, 0, 0.6, 1.2), {
    pitch: 12,
    max: 11,
    levels: 12,
  }),
];
// ---- far: a tall wedding-cake tower, roofs ------------------------------------------------------------------------------------
const r = chance(19);
const roofs = [];
for (let x = -60; x < 620; ) {
  const w = 60 + r() * 70;
  const h = 90 + r() * 90;
  roofs.push(rect(x, STREET - h, w + 1, h));
  x += w;
}
const tower = place(
  [
    art.spireTower(k.ink, null, 190, 560),
    fill(
      k.ink,
      rect(-190, -190, 380, 190) +
        [-176, -140, 140, 176].map((x) => poly([x - 9, -188], [x, -236], [x + 9, -188])).join('') +
        [-72, 72].map((x) => poly([x - 10, -306], [x, -360], [x + 10, -306])).join(''),
    ),
    fill(k.signal, art.starPath(0, -572, 15)),
    art.windowGrid(k.paper, -86, -300, 172, 280, 12, 18, () => r() < 0.13),
    art.windowGrid(k.paper, -180, -180, 90, 160, 7, 9, () => r() < 0.16),
    art.windowGrid(k.paper, 90, -180, 90, 160, 7, 9, () => r() < 0.16),
  ],
  { x: 128, y: STREET },
);
const skyline = [
  tower,
  fill(k.ink, roofs.join('')),
  fill(
    k.paper,
    roofs
      .map((d) =>
        d.replace(/^M([-\d.]+) ([-\d.]+)h([\d.]+)v.*$/, (_, x, y, w) => rect(+x, +y, +w, 7)),
      )
      .join(''),
  ),
];

// ---- the embassy: ten storeys, seven bays, one window lit --------------------------------------------------------------------------
const F = { x: 664, w: 960, top: -80, bays: 7, rows: 5 };
const bay = F.w / F.bays;
const rowH = 152;
const LIT = [3, 2];
const winAt = (i, j) => ({ x: F.x + bay * i + bay * 0.2, y: -58 + j * rowH, w: bay * 0.6, h: 102 });
const windows = Array.from({ length: F.bays * F.rows }, (_, n) => [
  n % F.bays,
  Math.floor(n / F.bays),
]);
const isLit = ([i, j]) => i === LIT[0] && j === LIT[1];
const litWin = winAt(...LIT);
const front = [
  art.wallWithHoles(
    k.midDeep,
    rect(F.x, F.top, F.w + 60, STREET - F.top),
    rect(litWin.x, litWin.y, litWin.w, litWin.h),
  ),
  fill(
    k.mid,
    [0, 2, 5].map((i) => rect(F.x + bay * i - 8, F.top, 16, STREET - F.top)).join('') +
      rect(F.x, F.top, 10, STREET - F.top),
  ),
  windows
    .filter((w) => !isLit(w))
    .map(([i, j]) => {
      const w = winAt(i, j);
      return [
        fill(k.ink, rect(w.x, w.y, w.w, w.h)),
        r() < 0.5 &&
          fill(k.lift, poly([w.x, w.y + w.h], [w.x, w.y + 40], [w.x + 40, w.y], [w.x + 70, w.y])),
        line(
          k.mid,
          3,
          open([w.x + w.w / 2, w.y], [w.x + w.w / 2, w.y + w.h]) +
            open([w.x, w.y + 34], [w.x + w.w, w.y + 34]),
        ),
      ];
    }),
  // snow on every sill and band
  fill(
    k.paper,
    windows
      .map(([i, j]) => {
        const w = winAt(i, j);
        return curve([
          [w.x - 12, w.y + w.h + 12, 1],
          [w.x - 8, w.y + w.h + 2],
          [w.x + w.w * 0.4, w.y + w.h - 3],
          [w.x + w.w + 8, w.y + w.h + 3],
          [w.x + w.w + 12, w.y + w.h + 12, 1],
        ]);
      })
      .join(''),
  ),
  fill(k.ink, rect(F.x - 8, 552 + 148, F.w + 80, 26)),
  fill(k.mid, rect(F.x - 8, 550, F.w + 80, 12)),
];
const spill = halftone(
  k.signal,
  [820, 60, 1400, 560],
  (x, y) => {
    const d = Math.hypot(
      Math.max(litWin.x - x, 0, x - litWin.x - litWin.w),
      Math.max(litWin.y - y, 0, y - litWin.y - litWin.h),
    );
    return d < 12 ? 0 : 0.6 * (1 - d / 150);
  },
  { pitch: 12, max: 9, levels: 7 },
);
// the room behind the lit window: a man bent over a machine under a bare bulb
const clerkInks = art.wardrobe(k, { skin: k.ink, linen: k.ink, fold: k.ink });
const room = [
  fill(k.paper, rect(litWin.x - 30, litWin.y - 30, litWin.w + 60, litWin.h + 60)),
  halftone(
    k.signal,
    [litWin.x - 24, litWin.y - 24, litWin.x + litWin.w + 24, litWin.y + litWin.h + 24],
    (x, y) => 0.95 - art.pool(litWin.x + 44, litWin.y + 36, 12, 80, 1)(x, y),
    { pitch: 7, max: 7.6, levels: 8 },
  ),
  line(k.ink, 2.4, open([litWin.x + 44, litWin.y - 20], [litWin.x + 44, litWin.y + 16])),
  fill(
    k.ink,
    poly(
      [litWin.x + 30, litWin.y + 24],
      [litWin.x + 58, litWin.y + 24],
      [litWin.x + 49, litWin.y + 14],
      [litWin.x + 39, litWin.y + 14],
    ),
  ),
  place(
    art.profile(clerkInks, {
      dress: 'suit',
      pose: {
        from: 'sitForward',
        lean: 24,
        neck: 14,
        near: { arm: [30, 78], leg: [88, -4] },
        far: { arm: [44, 84], leg: [80, -10] },
      },
    }),
    { x: litWin.x + 14, y: litWin.y + 156, scale: 0.98 },
  ),
  fill(
    k.ink,
    poly(
      [litWin.x + 52, litWin.y + 84],
      [litWin.x + 56, litWin.y + 66],
      [litWin.x + 82, litWin.y + 66],
      [litWin.x + 86, litWin.y + 84],
    ) + rect(litWin.x + 40, litWin.y + 84, 60, 30),
  ),
  fill(k.paper, rect(litWin.x + 60, litWin.y + 50, 17, 18)),
];
// ---- the door with its canopy and flag, the pavement --------------------------------------------------------------------------------
const door = [
  fill(k.ink, art.archway(1010, 566, 128, 166)),
  fill(k.lift, art.archway(1024, 582, 100, 150)),
  line(k.mid, 3, open('1074,582 1074,724')),
  line(k.ink, 8, open('1146,640 1240,520')),
  fill(k.signal, curve('1236,528! 1212,560 1222,620 1204,690! 1184,684! 1180,620 1176,604!')),
  fill(k.paper, curve('1226,540! 1206,580 1214,630 1199,689! 1193,687! 1200,620 1198,576!')),
  fill(k.mid, poly('1236,528 1210,562 1190,586 1206,606 1222,580')),
  fill(k.ink, rect(1226, 650, 74, 76)),
  fill(k.mid, poly('1216,652 1263,622 1310,652')),
  fill(k.paper, poly('1214,648 1263,616 1312,648 1312,642 1263,608 1214,642')),
  fill(k.paperWarm, rect(1240, 664, 26, 26)),
];
const street = [
  fill(k.midPale, rect(-60, STREET, 1720, 300)),
  fill(
    k.paper,
    curve([
      [-80, STREET, 1],
      [400, STREET - 6],
      [900, STREET + 2],
      [1300, STREET - 4],
      [1700, STREET, 1],
      [1700, STREET + 34, 1],
      [900, STREET + 26],
      [-80, STREET + 40, 1],
    ]),
  ),
  fill(k.mid, curve('-80,800! 800,782 1700,800! 1700,980! -80,980!')),
  line(k.midPale, 7, 'M-80 838C400 820 1200 820 1700 838M-80 866C400 846 1200 846 1700 866', {
    dash: '90 14 160 10',
    cap: 'butt',
  }),
  halftone(k.ink, [-60, 800, 1660, 960], art.down(800, 950, 0, 0.8), {
    pitch: 12,
    max: 12,
    levels: 10,
  }),
];
const militia = rimLit(
  place(
    art.fromBehind(
      art.wardrobe(k, { skin: k.midDeep, band: k.midPale, hat: k.midDeep, fold: k.mid }),
      { dress: 'coat', hat: 'papakha', arms: 'behind' },
    ),
    { x: 402, y: 1120, scale: 4.5 },
  ),
  { light: k.paper, dx: 6, dy: -3 },
);
const post = [
  fill(k.ink, rect(586, 120, 14, 830)),
  line(k.ink, 10, 'M593 130C593 84 640 84 660 100'),
  fill(k.ink, poly('640,100 684,100 694,118 630,118')),
  fill(k.paper, ellipse(662, 122, 15, 9)),
  line(k.midPale, 3, open('600,140 600,940')),
];
const snow = [
  art.snow(k.paper, [-48, -48, 1648, 800], 190, { seed: 13, size: 7 }),
  art.snow(k.paper, [-48, -48, 1648, 940], 50, { seed: 29, size: 13 }),
];

export default art
  .scene({
    id: 'v_usmoscow',
    era: 1962,
    ground: k.ink,
    home: 'night',
    crop: '50% 30%',
    title: 'The United States Embassy in Moscow in snow',
    desc: 'A tall dark front in falling snow. One window glows: a clerk bends over a machine. Across the street, from behind, a guard in a fur hat looks up; far off, a spire with a star.',
    hours: art.hours(k, 'night', {
      sky: ['sky'],
      lamps: ['spill'],
      by: {
        dawn: { front: { [k.midDeep]: k.mid, [k.mid]: k.midPale } },
        day: {
          skyline: { [k.ink]: k.midPale },
          front: {
            [k.midDeep]: k.midPale,
            [k.mid]: k.paperShade,
            [k.ink]: k.midDeep,
            [k.lift]: k.mid,
          },
          street: { [k.midPale]: k.paperShade, [k.mid]: k.midPale, [k.ink]: k.mid },
        },
        dusk: { front: { [k.mid]: k.signalDeep } },
      },
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('skyline', 0.25, skyline)
  .layer('room', 0.48, room)
  .layer('front', 0.5, front)
  .layer('spill', 0.5, spill)
  .layer('street', 0.55, [door, street])
  .layer('figures', 1.1, [place(art.saloon(k), { x: 1360, y: 838 }), post, militia])
  .layer('light', 1.3, snow);
