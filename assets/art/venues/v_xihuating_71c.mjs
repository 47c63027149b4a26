// The Premier's office in an old court, Peking, past midnight: lattice and blossom outside, and in a great dark room
// one pool of lamplight on a file tied with tape. He works on; the secretary waits with the next one.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(1971);
const moon = { x: 1196, y: 150, r: 62 };
const sky = [
  fill(k.mid, rect(-60, -60, 1720, 600)),
  halftone(k.ink, [-60, -60, 1660, 420], art.down(-60, 420, 0.75, 0.05), {
    pitch: 12,
    max: 13,
    levels: 16,
  }),
  halftone(k.paper, [-60, 300, 1660, 500], art.down(290, 500, 0, 0.45), {
    pitch: 12,
    max: 9,
    levels: 8,
  }),
];
const disc = [
  fill(k.paper, ellipse(moon.x, moon.y, moon.r)),
  halftone(k.paper, [960, -60, 1440, 400], art.glow(moon.x, moon.y, moon.r, 200, 0.6), {
    pitch: 12,
    max: 9,
    levels: 8,
  }),
];
// the hall across the court: ridge, sweeping tiles, red posts
const hall = [
  fill(
    k.ink,
    curve(
      '-60,300! 40,286 150,240 220,176! 1010,176! 1080,240 1190,286 1320,306! 1320,330! -60,330!',
    ) +
      rect(206, 158, 818, 20) +
      curve('196,160! 190,146 204,134 220,146 226,162!') +
      curve('1004,162! 1010,146 1026,134 1040,146 1034,160!'),
  ),
  line(
    k.midDeep,
    3,
    Array.from({ length: 22 }, (_, i) => open([240 + i * 35, 182], [170 + i * 42, 300])).join(''),
  ),
  fill(k.midDeep, rect(60, 330, 1110, 170)),
  fill(k.ink, [80, 300, 520, 740, 960, 1140].map((x) => rect(x, 326, 20, 180)).join('')),
  fill(k.signal, rect(556, 372, 60, 110) + rect(656, 372, 60, 110)),
  line(
    k.ink,
    3,
    open([586, 372], [586, 482]) +
      open([686, 372], [686, 482]) +
      open([556, 410], [716, 410]) +
      open([556, 446], [716, 446]),
  ),
];
const twig = (d, w) => line(k.ink, w, d);
const r = art.chance(17);
const petals = (ink, n, seedX) =>
  fill(
    ink,
    Array.from({ length: n }, () => {
      const t = r();
      const [x, y] = seedX(t);
      return ellipse(x + (r() - 0.5) * 90, y + (r() - 0.5) * 64, 8 + r() * 6, 7 + r() * 5);
    }).join(''),
  );
const branch = (t) => [1640 - 520 * t, 420 - 330 * Math.sin(t * 1.5) + 40 * t];
const branch2 = (t) => [-60 + 420 * t, 380 - 250 * Math.sin(t * 1.4)];
const tree = [
  twig(
    'M1680 520C1600 420 1480 300 1390 220S1240 120 1120 130M1500 320C1440 330 1400 300 1330 310M1440 260C1450 200 1420 150 1390 90M1330 180C1290 200 1260 190 1220 210',
    11,
  ),
  twig(
    'M-80 470C10 380 100 260 200 200S330 130 390 130M60 320C110 330 150 300 210 310M150 230C150 180 170 130 210 90',
    9,
  ),
  petals(k.midPale, 44, branch),
  petals(k.paper, 34, branch),
  petals(k.midPale, 26, branch2),
  petals(k.paper, 20, branch2),
];

// ---- the lattice ----------------------------------------------------------------------------------------------------------
const BASE = 560;
const TOP = 40;
const LOW = 420;
const bays = [-40, 224, 488, 752, 1016, 1280].map((x) => ({ x: x + 14, w: 236 }));
const grille = ({ x, w }) => {
  const cx = x + w / 2;
  const cy = (TOP + LOW) / 2;
  let d = '';
  for (let i = 1; i < 5; i++)
    if (i !== 2 && i !== 3) d += open([x + (w * i) / 5, TOP], [x + (w * i) / 5, LOW]);
  d +=
    open([x + (w * 2) / 5, TOP], [x + (w * 2) / 5, cy - 92]) +
    open([x + (w * 3) / 5, TOP], [x + (w * 3) / 5, cy - 92]) +
    open([x + (w * 2) / 5, cy + 92], [x + (w * 2) / 5, LOW]) +
    open([x + (w * 3) / 5, cy + 92], [x + (w * 3) / 5, LOW]);
  for (const y of [TOP + 44, cy - 92, cy + 92, LOW - 44]) d += open([x, y], [x + w, y]);
  d += open([x, cy], [x + w / 5, cy]) + open([x + (w * 4) / 5, cy], [x + w, cy]);
  d += rect(x + w / 5, cy - 92, (w * 3) / 5, 184);
  return [d, cx];
};
const wall = [
  art.wallWithHoles(
    k.ink,
    rect(-80, -80, 1760, BASE + 82),
    ...bays.map(({ x, w }) => rect(x, TOP, w, LOW - TOP)),
  ),
  line(k.ink, 7, bays.map((b) => grille(b)[0]).join('')),
  line(
    k.midDeep,
    3,
    bays
      .map(
        ({ x, w }) =>
          rect(x + 10, LOW + 24, w - 20, BASE - LOW - 44) +
          rect(x + 24, LOW + 38, w - 48, BASE - LOW - 72),
      )
      .join(''),
  ),
  line(k.midPale, 2.4, bays.map(({ x, w }) => open([x, LOW + 2], [x + w, LOW + 2])).join('')),
];
const floor = [
  fill(k.lift, rect(-80, BASE, 1760, 420)),
  line(
    k.ink,
    3,
    [600, 652, 724, 826].map((y) => open([-80, y], [1690, y])).join('') +
      Array.from({ length: 13 }, (_, i) =>
        open([800 + (i - 6) * 150, BASE], [800 + (i - 6) * 330, 960]),
      ).join(''),
  ),
  line(k.mid, 3, open([-80, BASE + 1], [1690, BASE + 1])),
];
// ---- the desk --------------------------------------------------------------------------------------------------------------
const DT = 692; // its top edge
const desk = [
  fill(k.ink, ellipse(930, 936, 560, 22)),
  fill(k.signalDeep, rect(500, DT + 20, 250, 280) + rect(1180, DT + 20, 250, 280)),
  fill(k.ink, rect(750, DT + 20, 430, 280)),
  line(
    k.ink,
    4,
    [DT + 96, DT + 184].map((y) => open([508, y], [742, y]) + open([1188, y], [1422, y])).join('') +
      open([750, DT + 20], [750, 940]) +
      open([1180, DT + 20], [1180, 940]),
  ),
  line(
    k.signal,
    5,
    [DT + 60, DT + 142, DT + 232]
      .map((y) => open([600, y], [650, y]) + open([1280, y], [1330, y]))
      .join(''),
  ),
  fill(k.signalDeep, poly([500, DT - 44], [1440, DT - 44], [1476, DT], [456, DT])),
  fill(k.ink, rect(456, DT, 1020, 22)),
  line(k.signal, 3, open([456, DT + 1], [1476, DT + 1])),
  // the lamplight on the wood
  fill(k.signal, ellipse(800, DT - 22, 250, 21)),
  fill(k.paperWarm, ellipse(792, DT - 21, 178, 16)),
];
const LAMP = { x: 930, y: DT - 30 };
const lampMarks = place(
  [
    fill(k.ink, art.mirrored('0,-2.6! 8,-2! 9.4,0! 0,0!')),
    line(k.ink, 1.9, 'M0-2C4-14 4-30 -4-42S-20-50 -24-46', { cap: 'round' }),
    fill(k.mid, curve('-44,-34! -40,-46 -30,-54 -20,-52 -10,-44 -6,-32!')),
    fill(k.midDeep, curve('-22,-53! -10,-46 -6,-32! -18,-32!')),
    line(k.midPale, 0.9, 'M-39-40c2-5 5-8 9-9'),
    fill(k.paper, poly('-45,-34.6 -5,-32.4 -5,-31 -45,-33')),
  ],
  { ...LAMP, scale: 4.4 },
);
const file = place(
  [
    fill(k.ink, poly('-27,1.6 27,1.6 33,-9 -19,-9')),
    fill(k.paperShade, poly('-27,0 26,0 26,-4.4 -27,-4.4')),
    fill(k.midDeep, poly('26,0 32,-9.4 32,-13.6 26,-4.4')),
    line(k.ink, 0.5, 'M-27 -1.4H26M-27 -2.8H26'),
    fill(k.paper, poly('-27,-4.4 26,-4.4 32,-14 -20,-14')),
    // the tape, crosswise, and its bow
    fill(
      k.signal,
      poly('-3,0 1,0 1,-4.4 6.6,-14 2.8,-14 -3,-4.4') +
        poly('-23.6,-8.2 28.8,-8.2 30.2,-10.4 -22,-10.4'),
    ),
    fill(
      k.signal,
      curve('2,-9.4! -4,-15 -10,-14.6 -9,-11.4 -3,-9.4!') +
        curve('2,-9.4! 8,-15.4 14,-15 13,-11.8 7,-9.4!'),
    ),
    fill(k.signalDeep, ellipse(2, -9.6, 2, 1.4)),
  ],
  { x: 764, y: DT - 12, scale: 3.6 },
);
const phones = [1086, 1190, 1294].map((x, i) =>
  place(
    art.telephone(k, [k.paperShade, k.signal, k.mid][i], [k.midPale, k.signalDeep, k.midDeep][i]),
    { x, y: DT - 8 - (i % 2) * 6, scale: 3.1 },
  ),
);
const stack = [
  place(
    art.folders(
      k,
      34,
      [k.mid, k.paperShade, k.signal, k.mid, k.paperShade, k.mid, k.signal, k.paperShade, k.mid],
      { thick: 3.4 },
    ),
    { x: 1404, y: DT - 10, scale: 2.6 },
  ),
];
const cupMarks = place(art.liddedCup(k), { x: 1010, y: DT - 6, scale: 3.6 });

// ---- the man at work, and the one who waits --------------------------------------------------------------------------------
const tunic = art.wardrobe(k, {
  cloth: k.mid,
  trousers: k.midDeep,
  skin: k.paperWarm,
  fold: k.midDeep,
  linen: k.mid,
  hair: k.ink,
});
const SEAT = { x: 408, y: 906, scale: 3.02 };
const premier = [
  place(
    [
      line(k.signalDeep, 5, 'M-24 0L-20 -46M22 0L20 -46M-20 -46L-30 -104', { cap: 'round' }),
      fill(k.signalDeep, curve('-24,-50! 0,-53 26,-50! 26,-44! -24,-44!')),
    ],
    SEAT,
  ),
  rimLit(
    place(
      art.profile(tunic, {
        dress: 'tunic',
        hair: 'short',
        pose: {
          from: 'sitForward',
          lean: 10,
          neck: 14,
          near: { arm: [48, 98], leg: [88, -2] },
          far: { arm: [60, 92], leg: [80, -10] },
        },
        held: line(k.signal, 1.6, open('3,14 10,2')),
      }),
      SEAT,
    ),
    { light: k.paper, dx: 4, dy: -3, second: { light: k.signal, dx: 2, dy: 3 } },
  ),
];
const aide = rimLit(
  place(
    art.profile(
      art.wardrobe(k, {
        cloth: k.midDeep,
        trousers: k.midDeep,
        skin: k.signalDeep,
        fold: k.ink,
        linen: k.midDeep,
      }),
      {
        dress: 'tunic',
        hair: 'short',
        pose: {
          neck: 8,
          near: { arm: [6, 96], leg: [2, -2] },
          far: { arm: [10, 100], leg: [-3, -4] },
        },
        held: place(
          [
            fill(k.paper, poly('-6,-3 20,-5 21,9 -5,11')),
            line(k.signal, 1.4, 'M-6 4L21 2M7 -4L8 10'),
          ],
          { turn: -90, x: -2, y: 6 },
        ),
      },
    ),
    { x: 148, y: 852, scale: 2.16 },
  ),
  { light: k.midPale, dx: -3, dy: -2, second: { light: k.signal, dx: 3, dy: 0 } },
);
const glow = halftone(k.signal, [440, 330, 1300, 690], art.pool(790, 600, 90, 330, 0.62, 0.8), {
  pitch: 12,
  max: 9,
  levels: 9,
  inside: (_x, y) => y > LOW + 6 && y < DT - 46,
});
const light = halftone(
  k.paper,
  [560, LAMP.y - 146, 1000, DT - 4],
  art.cone(736, 908, LAMP.y - 146, 600, 990, DT - 4, 0.72, 0.5, 24),
  { pitch: 10, max: 7.4 },
);

export default art
  .scene({
    id: 'v_xihuating_71c',
    era: 1971,
    ground: k.ink,
    home: 'night',
    crop: '42% 68%',
    title: 'The Premier’s office, West Flower Hall, Peking',
    desc: 'A plain office behind lattice windows, a tiled roof and blossom in moonlight outside. A man in a tunic writes by a lamp; before him a file tied with tape, three telephones. An aide waits with another.',
    hours: art.hours(k, 'night', {
      sky: ['sky'],
      lamps: ['glow', 'light'],
      by: {
        dawn: { moon: null },
        dusk: { moon: null },
        day: {
          moon: null,
          skyline: { [k.ink]: k.midDeep, [k.midDeep]: k.mid },
          room: { [k.ink]: k.signalDeep, [k.midDeep]: k.ink, [k.lift]: k.midPale },
        },
      },
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('moon', 0.1, disc)
  .layer('skyline', 0.25, hall)
  .layer('tree', 0.35, tree)
  .layer('room', 0.55, [wall, floor])
  .layer('glow', 0.6, glow)
  .layer('figures', 1, [aide, premier, desk, stack, cupMarks, phones, file, lampMarks])
  .layer('light', 1.05, light);
