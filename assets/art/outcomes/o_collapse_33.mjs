// Collapse: by night a liner draws off from a New York pier; at its rail one small hat, on the quay nobody.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit, chance } = art;

const k = art.inks(1933);
const WATER = 600;
const sky = [
  fill(k.mid, rect(-60, -60, 1720, 760)),
  halftone(k.ink, [-60, -60, 1660, 520], art.down(-60, 520, 1, 0.1), { max: 15, levels: 16 }),
  halftone(k.paper, [-60, 420, 1660, WATER], art.down(400, WATER, 0, 0.4), { max: 10, levels: 10 }),
];
const r = chance(14);
const blocks = [];
for (let x = -60; x < 640; ) {
  const w = 40 + r() * 60;
  blocks.push([x, w, 60 + r() * 150]);
  x += w;
}
const city = [
  fill(k.ink, blocks.map(([x, w, h]) => rect(x, WATER - h, w + 1, h)).join('')),
  place(art.spireTower(k.ink, null, 96, 400), { x: 250, y: WATER }),
  place(art.spireTower(k.ink, null, 74, 320), { x: 90, y: WATER }),
  blocks.map(([x, w, h]) =>
    art.windowGrid(
      k.signal,
      x + 4,
      WATER - h + 8,
      w - 8,
      h - 20,
      4,
      Math.round(h / 22),
      () => r() < 0.26,
    ),
  ),
];
// ---- the liner, stern towards us, going right -----------------------------------------------------------------------------------
const deck = (x0, x1, y, h, ink) =>
  fill(ink, poly([x0, y], [x1, y], [x1, y - h], [x0 + 12, y - h]));
const funnel = (x) => [
  fill(k.signal, poly([x, 196], [x + 96, 196], [x + 84, 40], [x - 12, 40])),
  fill(k.signalDeep, poly([x + 56, 196], [x + 96, 196], [x + 84, 40], [x + 50, 40])),
  fill(k.ink, poly([x - 6, 78], [x + 87, 78], [x + 84, 40], [x - 12, 40])),
];
const ship = [
  line(k.ink, 8, open([760, 300], [748, -40])),
  line(k.midDeep, 2.4, open([748, -30], [920, 60]) + open([748, -30], [700, 330])),
  funnel(930),
  funnel(1166),
  funnel(1402),
  deck(800, 1700, 260, 64, k.paperShade),
  deck(740, 1700, 326, 68, k.paper),
  fill(k.ink, curve('640,352! 676,330! 1700,330! 1700,600! 742,600! 690,520 660,440')),
  fill(k.signalDeep, poly('700,566 1700,566 1700,600 742,600')),
  line(k.paper, 5, open([650, 356], [1690, 334])),
  art.windowGrid(k.signal, 820, 206, 840, 40, 24, 1, (i) => i % 5 !== 3, { fx: 0.5, fy: 0.6 }),
  art.windowGrid(k.ink, 770, 270, 890, 44, 26, 1, (i) => i % 4 !== 1, { fx: 0.46, fy: 0.6 }),
  art.specks(
    k.paper,
    11,
    Array.from({ length: 22 }, (_, i) => [756 + i * 42, 398]),
  ),
  art.specks(
    k.signal,
    11,
    Array.from({ length: 21 }, (_, i) => [770 + i * 42, 458]).filter((_, i) => i % 3 !== 1),
  ),
  // lifeboats
  [860, 1010, 1160, 1310, 1460].map((x) =>
    fill(
      k.paper,
      curve([
        [x, 186, 1],
        [x + 90, 186, 1],
        [x + 78, 206],
        [x + 12, 206],
      ]),
    ),
  ),
];
const smoke = [
  place(art.smoke(k.ink, 260, { lean: -1.1, r0: 26, r1: 74, puffs: 9, seed: 3 }), {
    x: 966,
    y: 40,
  }),
  place(art.smoke(k.ink, 220, { lean: -1.3, r0: 26, r1: 70, puffs: 9, seed: 8 }), {
    x: 1202,
    y: 44,
  }),
];
// the stern rail and the one who looks back
const c = art.wardrobe(k, { skin: k.paperWarm, band: k.signal, fold: k.mid });
const passenger = [
  rimLit(
    place(
      art.profile(c, {
        dress: 'coat',
        hat: 'fedora',
        pose: {
          neck: 8,
          near: { arm: [30, 96], leg: [2, -2] },
          far: { arm: [40, 92], leg: [-3, -4] },
        },
      }),
      {
        x: 716,
        y: 352,
        scale: [0.92, 0.82],
        flip: true,
      },
    ),
    { light: k.paper, dx: -3, dy: -1.5 },
  ),
  line(
    k.paper,
    3,
    open([640, 300], [790, 294]) +
      open([640, 326], [790, 322]) +
      [644, 680, 716, 752, 788].map((x) => open([x, 298], [x + 1, 352])).join(''),
  ),
];
const sternGlow = halftone(k.paper, [540, 180, 900, 350], art.pool(716, 286, 20, 130, 0.55), {
  pitch: 12,
  max: 8,
  levels: 8,
});
const sea = [
  fill(k.ink, rect(-60, WATER, 1720, 380)),
  line(k.mid, 3, open([-60, WATER], [1660, WATER])),
  art.glitter(k.signal, 1180, WATER + 8, 800, {
    n: 70,
    near: 300,
    spread: 480,
    len: 90,
    width: 3.4,
    seed: 3,
  }),
  art.glitter(k.paper, 1180, WATER + 8, 760, {
    n: 50,
    near: 340,
    spread: 460,
    len: 70,
    width: 3,
    seed: 9,
  }),
  // the wake
  fill(k.midPale, curve('742,600! 700,606 560,640 430,700! 520,694 640,664 760,626! 860,604!')),
  line(
    k.paper,
    3.4,
    'M740 604C640 620 520 660 410 716M800 612C720 640 640 676 560 730M690 612C600 626 500 652 420 684',
  ),
];
// ---- near: the pier -----------------------------------------------------------------------------------------------------------------
const plank = (i) => open([800 + (i - 8) * 96, 742], [800 + (i - 8) * 230, 960]);
const pier = [
  fill(k.midDeep, poly('-60,742 980,742 1060,980 -60,980')),
  line(
    k.ink,
    3,
    Array.from({ length: 12 }, (_, i) => plank(i))
      .filter((_, i) => i < 10)
      .join(''),
  ),
  line(k.midPale, 4, open([-60, 742], [980, 742], [1060, 970])),
  fill(k.ink, rect(40, 744, 22, 8)),
];
const bollard = (x, y, s) =>
  place(
    [
      rimLit(fill(k.ink, art.mirrored('0,-74! 26,-74 34,-64 26,-52 17,-44 18,-8 28,0! 0,0!')), {
        light: k.signal,
        dx: -4,
        dy: -3,
      }),
      line(k.paperShade, 7, 'M-20 -30C0 -22 14 -22 20 -30M-20 -20C0 -12 14 -12 20 -20'),
    ],
    { x, y, scale: s },
  );
const lampX = 210;
const quay = [
  rimLit(
    fill(
      k.ink,
      rect(lampX - 7, 260, 14, 600) +
        curve(
          `${lampX - 7},262! ${lampX - 4},226 ${lampX + 40},214 ${lampX + 84},222! ${lampX + 84},236! ${lampX + 44},232 ${lampX + 8},244 ${lampX + 7},266!`,
        ) +
        poly([lampX + 58, 226], [lampX + 110, 226], [lampX + 126, 262], [lampX + 42, 262]),
    ),
    {
      light: k.signal,
      dx: 3,
      dy: -2,
    },
  ),
  fill(
    k.signal,
    poly([lampX + 58, 226], [lampX + 110, 226], [lampX + 126, 262], [lampX + 42, 262]),
  ),
  fill(k.paper, ellipse(lampX + 84, 264, 26, 9)),
  bollard(640, 812, 1),
  bollard(930, 880, 1.35),
  line(k.paperShade, 7, 'M640 780C700 830 760 790 720 850S640 880 700 910'),
  // what the crowd never brought: one streamer, dropped
  line(k.signal, 6, 'M330 884q26 -22 50 0t48 -2t44 6t40 -8'),
];
const cone = halftone(
  k.paper,
  [60, 272, 700, 948],
  art.cone(lampX + 58, lampX + 110, 272, 60, 640, 948, 0.62, 0.36, 50),
  { max: 8, levels: 9 },
);

export default art
  .scene({
    id: 'o_collapse_33',
    era: 1933,
    ground: k.ink,
    home: 'night',
    crop: '46% 40%',
    title: 'The liner draws off',
    desc: 'At night a great liner leaves a New York pier. A small man in a hat stands alone at the stern rail. The lamplit quay is empty.',
  })
  .layer('sky', 0.1, sky)
  .layer('skyline', 0.2, city)
  .layer('smoke', 0.25, smoke)
  .layer('ship', 0.4, [ship, sternGlow, passenger])
  .layer('sea', 0.45, sea)
  .layer('pier', 1, pier)
  .layer('light', 1.02, cone)
  .layer('foreground', 1.2, quay);
