// A settlement by the United Nations: on a pier under the tower, a white jeep and a man who counts crates.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(1962);
const QUAY = 660;
const sky = [
  fill(k.paperShade, rect(-60, -60, 1720, 800)),
  halftone(k.midPale, [-60, -60, 1660, 320], art.down(-60, 340, 0.95, 0), {
    pitch: 12,
    max: 13,
    levels: 18,
  }),
  halftone(k.paper, [-60, 260, 1660, 620], art.down(260, 560, 0, 0.95), {
    pitch: 12,
    max: 13,
    levels: 18,
  }),
  art.gull(k.paper, 520, 150, 26),
  art.gull(k.paper, 610, 200, 18),
  art.gull(k.paper, 1270, 130, 20),
];
const r = art.chance(8);
const far = [];
for (let x = -60; x < 1660; ) {
  const w = 40 + r() * 60;
  const h = 60 + r() * 100;
  far.push(rect(x, 560 - h, w + 1, h));
  x += w;
}
const tower = { x: 760, y: 96, w: 190, h: 470 };
const skyline = [
  fill(k.midPale, far.join('')),
  place(art.spireTower(k.midPale, null, 90, 380), { x: 480, y: 560 }),
  fill(k.mid, rect(tower.x, tower.y, tower.w, tower.h)),
  fill(
    k.midDeep,
    poly([tower.x - 34, tower.y + 8], [tower.x, tower.y], [tower.x, 560], [tower.x - 34, 560]),
  ),
  line(
    k.paper,
    2,
    Array.from({ length: 26 }, (_, j) =>
      open([tower.x + 8, tower.y + 18 + j * 17], [tower.x + tower.w - 8, tower.y + 18 + j * 17]),
    ).join(''),
  ),
  line(
    k.mid,
    3,
    [40, 80, 120, 150].map((x) => open([tower.x + x, tower.y], [tower.x + x, 560])).join(''),
  ),
  fill(
    k.mid,
    curve([
      [tower.x + tower.w, 560, 1],
      [tower.x + tower.w, 486, 1],
      [1010, 494],
      [1090, 498],
      [1200, 480],
      [1260, 456, 1],
      [1268, 560, 1],
    ]) + curve('1040,498! 1060,470 1090,462 1120,470 1140,496!'),
  ),
  fill(k.mid, rect(-60, 552, 1720, 60)),
  art.ripples(k.paper, -60, 1660, 566, 650, { rows: 5, fullness: 0.3, len: 60, width: 2.6 }),
];
// the bow of a ship, too near to see whole
const bow = [
  rimLit(
    fill(
      k.ink,
      curve([
        [1700, 60, 1],
        [1240, 118, 1],
        [1262, 300],
        [1330, 520],
        [1400, QUAY + 20, 1],
        [1700, QUAY + 20, 1],
      ]),
    ),
    { light: k.paper, dx: -4, dy: -2 },
  ),
  fill(
    k.signal,
    curve([
      [1367, 610, 1],
      [1400, QUAY + 20, 1],
      [1700, QUAY + 20, 1],
      [1700, 610, 1],
    ]),
  ),
  line(k.mid, 3, 'M1250 170L1700 120M1262 240C1400 226 1560 214 1700 206'),
  fill(k.midDeep, ellipse(1336, 228, 20)),
  line(k.midPale, 7, 'M1336 236L1340 320M1318 300C1320 330 1360 330 1362 300'),
  line(k.midPale, 4, open([1262, 130], [980, QUAY + 24])),
  fill(k.ink, rect(960, QUAY, 40, 34)),
];
const quay = [
  fill(k.midPale, rect(-60, QUAY, 1720, 340)),
  fill(k.paper, rect(-60, QUAY, 1720, 20)),
  line(k.mid, 4, 'M-60 780H1660M-60 720H1660'),
  line(
    k.mid,
    4,
    [-100, 160, 420, 680, 940, 1200, 1460]
      .map((x) => open([x + 60, QUAY + 20], [x - (800 - x) * 0.4, 950]))
      .join(''),
  ),
];
const crate = (x, y, n, tiers) =>
  rimLit(place(art.longCrates(k, n, { w: 250, h: 58, tiers, gap: 8 }), { x, y, scale: 1 }), {
    light: k.paper,
    dx: -3,
    dy: -3,
  });
const cargo = [
  fill(k.ink, rect(840, 816, 560, 10)),
  crate(850, 818, 2, 2),
  fill(
    k.paper,
    [
      [920, 726],
      [1180, 786],
    ]
      .map(([x, y]) => ellipse(x, y, 15))
      .join(''),
  ),
  line(
    k.mid,
    4,
    [
      [920, 726],
      [1180, 786],
    ]
      .map(([x, y]) => ellipse(x, y, 9))
      .join(''),
  ),
];
const helmet = (p) =>
  place(fill(k.mid, curve('-11.4,-20! -11.6,-27 -6,-33 3,-33.6 10,-29 12.4,-20! 0,-19')), {
    x: p.joints.neckBase[0],
    y: p.joints.neckBase[1],
    scale: 0.98,
  });
const white = art.wardrobe(k, {
  cloth: k.paper,
  trousers: k.paper,
  sleeve: k.paper,
  skin: k.paperWarm,
  fold: k.midPale,
  linen: k.paper,
  shade: k.paperShade,
});
const counting = art.profile(white, {
  dress: 'suit',
  hair: 'short',
  pose: 'read',
  held: [
    fill(k.ink, poly('-4,2 20,-4 26,24 2,30')),
    fill(k.paper, poly('-1,4 18,-1 23,22 4,27')),
    line(k.signal, 1.4, open('12,12 22,-8')),
  ],
});
const driver = art.profile(white, {
  pose: {
    from: 'sit',
    near: { arm: [34, 84], leg: [86, 88] },
    far: { arm: [40, 90], leg: [86, 88] },
  },
});
const put = (m, x, y, s, flip) =>
  rimLit(place(m, { x, y, scale: s, flip }), { light: k.ink, dx: flip ? 2.5 : -2.5, dy: 0 });
const figures = [
  fill(k.mid, ellipse(330, 880, 250, 14) + ellipse(640, 884, 90, 10)),
  put([driver, helmet(driver)], 300, 862, 2.3),
  place(
    [
      rimLit(art.jeep(k), { light: k.ink, dx: -1, dy: 0 }),
      line(k.ink, 2, 'M-96 -60h60'),
      line(k.ink, 3, 'M-88 -76V-150'),
      fill(k.mid, poly('-88,-150 -52,-144 -52,-122 -88,-126')),
      fill(k.paper, ellipse(-70, -136, 6)),
    ],
    { x: 330, y: 876, scale: 2.05 },
  ),
  put([counting, helmet(counting)], 690, 884, 2.5),
];
const near = rimLit(
  place(
    [
      art.fromBehind(
        art.wardrobe(k, { hat: k.mid, band: k.mid, skin: k.paperWarm, fold: k.mid, cloth: k.ink }),
        { hat: 'peaked', dress: 'coat' },
      ),
    ],
    { x: 1480, y: 1190, scale: 4.7 },
  ),
  { light: k.paper, dx: -6, dy: -3 },
);

export default art
  .scene({
    id: 'o_un_settlement',
    era: 1962,
    ground: k.midPale,
    home: 'day',
    crop: '40% 82%',
    title: 'Inspectors on the pier',
    desc: 'Day on a quay below a tall slab. A white jeep, an inspector in white with a clipboard, long red crates before the bow of a ship; a guard watches from behind.',
  })
  .layer('sky', 0.1, sky)
  .layer('skyline', 0.25, skyline)
  .layer('room', 0.5, [bow, quay])
  .layer('figures', 1, [cargo, figures])
  .layer('foreground', 1.3, near);
