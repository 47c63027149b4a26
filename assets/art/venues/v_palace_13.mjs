// The Sultan's palace, Muscat, noon: bars of light, an oud, frankincense, and a table laid for two far down the hall.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(2013);
const BASE = 610;
const cam = art.camera({ horizon: 470, eye: 160, vx: 800, focal: 900 });
const far = 1030;
const sky = [
  fill(k.paperShade, rect(640, 160, 320, 460)),
  halftone(k.midPale, [640, 160, 960, 400], art.down(160, 400, 0.9, 0), { max: 12, levels: 9 }),
  halftone(k.paper, [640, 330, 960, 620], art.down(330, 600, 0, 0.9), { max: 12, levels: 9 }),
];
const garden = [
  fill(k.mid, curve('640,560! 640,470! 740,430 800,452 880,418 960,460! 960,560!')),
  fill(k.midPale, rect(640, 540, 320, 90)),
  place(art.palm(k.midDeep, 190, { lean: 24, size: 74 }), { x: 706, y: 570 }),
  place(art.palm(k.midDeep, 150, { lean: -20, size: 62, seed: 5 }), { x: 900, y: 566 }),
];
const arch = (x, y, w, h) =>
  `M${x} ${y + h}V${y + 150}C${x} ${y + 70} ${x + w * 0.3} ${y + 30} ${x + w / 2} ${y}C${x + w * 0.7} ${y + 30} ${x + w} ${y + 70} ${x + w} ${y + 150}V${y + h}z`;
const star = (x, y, r) =>
  poly(
    ...Array.from({ length: 16 }, (_, i) => {
      const a = (i * Math.PI) / 8;
      const q = i % 2 ? r * 0.7 : r;
      return [x + Math.sin(a) * q, y - Math.cos(a) * q];
    }),
  );
const leaf = (x, s) => [
  fill(k.signalDeep, poly([x, 250], [x + s * 150, 190], [x + s * 150, 700], [x, BASE])),
  fill(k.signal, [0, 1, 2, 3].map((j) => star(x + s * 74, 300 + j * 92, 30)).join('')),
  fill(k.signalDeep, [0, 1, 2, 3].map((j) => star(x + s * 74, 300 + j * 92, 14)).join('')),
  line(
    k.signal,
    4,
    poly([x + s * 16, 262], [x + s * 134, 216], [x + s * 134, 670], [x + s * 16, BASE - 14]),
  ),
];
const wall = [
  art.wallWithHoles(k.midPale, rect(-80, -80, 1760, BASE + 82), arch(660, 170, 280, 440)),
  fill(k.paperShade, rect(-80, -80, 1760, 150)),
  line(k.mid, 4, open('-60,70 1660,70') + open('-60,120 1660,120')),
  fill(k.mid, Array.from({ length: 20 }, (_, i) => star(-20 + i * 86, 95, 17)).join('')),
  line(k.paper, 8, arch(646, 150, 308, 470)),
  line(k.mid, 3, arch(632, 132, 336, 490)),
  [-20, 180, 1180, 1380].map((x) => [
    fill(k.mid, arch(x, 210, 150, 400)),
    fill(k.midDeep, arch(x + 18, 240, 114, 370)),
    line(k.paper, 3, arch(x - 8, 200, 166, 412)),
    fill(k.midPale, [0, 1, 2, 3, 4].map((j) => star(x + 75, 330 + j * 58, 20)).join('')),
  ]),
  leaf(660, -1),
  leaf(940, 1),
  // a hanging lamp of pierced brass
  line(k.ink, 3, open('800,-60 800,60')),
  fill(k.signalDeep, curve('800,56! 826,76 838,104 826,132 800,152! 774,132 762,104 774,76')),
  fill(
    k.signal,
    [
      [788, 92],
      [812, 92],
      [800, 112],
      [784, 124],
      [816, 124],
    ]
      .map(([x, y]) => star(x, y, 9))
      .join(''),
  ),
];
const floor = [
  fill(k.mid, rect(-80, BASE, 1760, 380)),
  line(
    k.midDeep,
    3,
    [-7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7]
      .map((i) => open(cam.at(i * 110, 0, far), cam.at(i * 110, 0, 220)))
      .join(''),
  ),
];
const bars = halftone(
  k.paper,
  [-48, BASE, 1648, 948],
  (x, y) => {
    const t = (y - BASE) / 330;
    const u = (x - 800 - 260 * t) / (150 + 420 * t);
    return Math.abs(u) < 1 && Math.abs(((u * 3.5 + 10.5) % 1) - 0.5) < 0.3 ? 0.98 - 0.45 * t : 0;
  },
  { max: 13, levels: 9 },
);
const shaft = halftone(
  k.paper,
  [500, 150, 1300, BASE],
  (x, y) =>
    y > 180 &&
    Math.abs(x - 800 - (y - 180) * 0.3) < 130 &&
    Math.abs((((x - y * 0.3) / 62 + 40) % 1) - 0.5) < 0.28
      ? 0.4
      : 0,
  { max: 8, levels: 6 },
);
const T = { x: 816, y: 742, scale: 1.7 };
const table = [
  fill(k.ink, ellipse(816, 742, 230, 16)),
  rimLit(place(art.chairSide(k, k.ink, k.signal), { x: 650, y: 740, scale: 1.7 }), {
    light: k.paper,
    dx: 3,
    dy: -2,
  }),
  rimLit(place(art.chairSide(k, k.ink, k.signal), { x: 982, y: 740, scale: 1.7, flip: true }), {
    light: k.paper,
    dx: 3,
    dy: -2,
  }),
  place(art.clothTable(k, 134, { cloth: k.paper, shade: k.paperShade }), T),
  [-38, 38].map((x) =>
    place(
      [
        fill(k.signal, ellipse(0, -77, 15, 4)),
        fill(k.paper, ellipse(0, -78, 10, 2.4)),
        line(k.ink, 1.2, 'M-19 -77v-3M19 -77v-3'),
      ],
      { ...T, x: T.x + x * 1.7 },
    ),
  ),
  place(
    [
      line(k.ink, 1.6, 'M-10 -78v-14M10 -78v-14'),
      fill(
        k.signal,
        curve('-14,-104! -14,-95 -10,-91 -6,-95 -6,-104!') +
          curve('6,-104! 6,-95 10,-91 14,-95 14,-104!'),
      ),
    ],
    T,
  ),
];
const servant = rimLit(
  place(art.robeBack(k, { robe: k.paper, cloth: k.mid }), { x: 1150, y: 726, scale: 1.6 }),
  { light: k.paperWarm, dx: -4, dy: -2 },
);
// near left: the oud on its stand
const oud = place(
  rimLit(
    [
      line(k.ink, 12, 'M-90 250L-10 60M90 250L10 60M-50 214H54'),
      fill(
        k.signal,
        curve('0,-120! 46,-92 92,-20 98,60 60,132 0,152 -60,132 -98,60 -92,-20 -46,-92'),
      ),
      fill(k.signalDeep, curve('0,-120! 46,-92 92,-20 98,60 60,132 0,152! 40,110 62,40 44,-50')),
      fill(
        k.ink,
        ellipse(0, 0, 30) + rect(-44, 92, 88, 14) + poly('-15,-100 15,-100 11,-330 -11,-330'),
      ),
      fill(k.signalDeep, ellipse(-44, 54, 11) + ellipse(44, 54, 11)),
      fill(k.ink, poly('-12,-326 12,-326 66,-412 44,-424')),
      line(k.paper, 2, 'M-7 98V-326M0 98V-326M7 98V-326'),
      line(
        k.ink,
        6,
        'M8 -346l-22 -8M20 -364l-22 -8M32 -382l-22 -8M24 -340l24 12M36 -358l24 12M48 -376l24 12',
      ),
    ],
    { light: k.paper, dx: 6, dy: -3 },
  ),
  { x: 250, y: 660, scale: 1.12, turn: 7 },
);
const burner = place(
  rimLit(
    [
      fill(k.ink, poly('-60,120 60,120 34,66 -34,66') + rect(-12, 20, 24, 50)),
      fill(k.signal, poly('-58,26 58,26 74,-36 52,-22 26,-42 0,-24 -26,-42 -52,-22 -74,-36')),
      fill(k.signalDeep, poly('10,26 58,26 74,-36 52,-22 26,-42')),
      fill(k.ink, ellipse(-20, 0, 9) + ellipse(22, 0, 9)),
    ],
    { light: k.paper, dx: -5, dy: -3 },
  ),
  { x: 1390, y: 800, scale: 1.15 },
);
const smoke = halftone(
  k.paper,
  [1180, 150, 1600, 770],
  art.puffs(
    [
      [1390, 730, 40],
      [1402, 670, 50],
      [1384, 606, 56],
      [1362, 540, 60],
      [1384, 470, 68],
      [1424, 400, 76],
      [1402, 320, 84],
      [1352, 250, 84],
    ],
    0.85,
  ),
  { max: 11, levels: 9 },
);

export default art
  .scene({
    id: 'v_palace_13',
    era: 2013,
    home: 'day',
    crop: '50% 78%',
    ground: k.midDeep,
    title: 'The Sultan’s palace, Muscat, noon',
    desc: 'Far down a high hall with carved doors a small table is laid for two, its chairs empty, in bars of noon light. A servant in white waits. Near stand an oud and a smoking frankincense burner.',
    hours: art.hours(k, 'day', {
      sky: ['sky'],
      by: {
        dawn: { room: { [k.midPale]: k.mid, [k.mid]: k.midDeep } },
        dusk: {
          room: { [k.midPale]: k.mid, [k.mid]: k.midDeep, [k.paperShade]: k.midPale },
          floor: { [k.mid]: k.midDeep, [k.midDeep]: k.ink },
          bars: { [k.paper]: k.signal },
          skyline: { [k.midDeep]: k.ink, [k.mid]: k.midDeep },
          shaft: { [k.paper]: k.signal },
        },
        night: {
          room: {
            [k.midPale]: k.midDeep,
            [k.mid]: k.lift,
            [k.midDeep]: k.ink,
            [k.paperShade]: k.mid,
            [k.paper]: k.midPale,
          },
          floor: { [k.mid]: k.midDeep, [k.midDeep]: k.ink },
          bars: { [k.paper]: k.mid },
          shaft: null,
          skyline: { [k.midDeep]: k.ink, [k.mid]: k.midDeep, [k.midPale]: k.mid },
          smoke: { [k.paper]: k.midPale },
        },
      },
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('skyline', 0.2, garden)
  .layer('room', 0.5, wall)
  .layer('shaft', 0.55, shaft)
  .layer('floor', 0.6, floor)
  .layer('bars', 0.6, bars)
  .layer('figures', 0.85, [table, servant])
  .layer('smoke', 1.15, smoke)
  .layer('foreground', 1.25, [oud, burner]);
