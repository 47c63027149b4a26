// Union Station, Washington, a November afternoon of 1933: a small round man steps down from a train into steam;
// soft hats wait for him, no bunting, no guard.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(1933);
const dusk = art.skies(k).dusk;
const A = { x: 1120, y: 590, r: 430 }; // the great window
const FLOOR = 742;
const sky = [
  fill(dusk.body, rect(620, 60, 1000, 620)),
  halftone(dusk.high, [620, 60, 1620, 380], art.down(90, 400, 0.9, 0), { max: 14, levels: 14 }),
  halftone(dusk.low, [620, 340, 1620, 680], art.down(330, 640, 0, 0.95), { max: 13, levels: 14 }),
];
const city = [
  place(art.domedHall(k.ink, k.signalDeep), { x: 1190, y: 656, scale: 0.92 }),
  fill(k.ink, rect(600, 640, 1040, 60)),
  art.treeLine(k.ink, 640, 1620, 642, 8, 22, { seed: 3, depth: 40 }),
];
const ring = (r0, r1, n, ink, gap = 0.14) =>
  fill(
    ink,
    Array.from({ length: n }, (_, i) => {
      const a0 = Math.PI + ((i + gap) * Math.PI) / n;
      const a1 = Math.PI + ((i + 1 - gap) * Math.PI) / n;
      const at = (a, q) => [A.x + Math.cos(a) * q, A.y + Math.sin(a) * q];
      const m = (a0 + a1) / 2;
      return poly(at(a0, r0), at(a0, r1), at(m, r1 * 1.004), at(a1, r1), at(a1, r0));
    }).join(''),
  );
const arch = (r) => art.archway(A.x - r, A.y - r, 2 * r, r + 110);
const hall = [
  art.wallWithHoles(k.lift, rect(-80, -80, 1760, FLOOR + 84), arch(A.r)),
  ring(A.r + 36, A.r + 128, 13, k.midDeep),
  ring(A.r + 158, A.r + 276, 13, k.midDeep),
  ring(A.r + 312, A.r + 460, 13, k.midDeep),
  line(k.signal, 5, arch(A.r + 10)),
  line(k.midPale, 3, arch(A.r + 22)),
];
const bars = [
  line(
    k.ink,
    9,
    [1, 2, 3, 4, 5, 6, 7]
      .map((i) => {
        const a = Math.PI + (i * Math.PI) / 8;
        return open(
          [A.x + Math.cos(a) * 120, A.y + Math.sin(a) * 120],
          [A.x + Math.cos(a) * A.r, A.y + Math.sin(a) * A.r],
        );
      })
      .join('') +
      arch(120).replace(/z$/, '') +
      arch(280).replace(/z$/, ''),
  ),
  fill(k.ink, rect(A.x - A.r, A.y - 6, A.r * 2, 14)),
  line(k.paper, 2.5, open([A.x - A.r, A.y - 7], [A.x + A.r, A.y - 7])),
];
const floor = [
  fill(k.midDeep, rect(-80, FLOOR - 42, 1760, 320)),
  line(k.mid, 3, open([-80, FLOOR - 42], [1680, FLOOR - 42])),
  halftone(k.signal, [640, FLOOR - 36, 1640, 948], art.pool(1120, 706, 60, 430, 0.85, 0.46), {
    max: 11,
    levels: 9,
  }),
  line(
    k.ink,
    2.4,
    [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5]
      .map((i) => open([1120 + i * 150, FLOOR - 40], [1120 + i * 330, 960]))
      .join(''),
  ),
];
// ---- the train: the side of one carriage, cropped ---------------------------------------------------------------------------
const D = { x: 470, w: 170, t: 190 }; // the door
const carriage = [
  fill(k.ink, rect(-80, -80, 790, 900)),
  fill(k.lift, rect(-80, 60, 790, 520)),
  fill(k.signalDeep, rect(-80, 92, 790, 46)),
  line(
    k.signal,
    3,
    open([-80, 90], [708, 90]) + open([-80, 140], [708, 140]) + open([-80, 582], [708, 582]),
  ),
  fill(k.ink, rect(-80, 600, 790, 160)),
  line(k.midDeep, 4, open([-80, 640], [440, 640]) + open([-80, 676], [440, 676])),
  {
    d: Array.from({ length: 26 }, (_, i) => `M${-50 + i * 30} 566h0`).join(''),
    stroke: k.mid,
    width: 4,
    cap: 'round',
    crisp: true,
  },
  line(k.midPale, 4, open([709, -60], [709, 760])),
];
const windows = [-16, 168].map((x) => [
  fill(k.ink, rect(x - 12, 188, 160, 230)),
  fill(k.paper, rect(x, 200, 136, 206)),
  halftone(k.signal, [x, 200, x + 136, 406], art.down(200, 420, 0.9, 0.1), {
    pitch: 10,
    max: 9,
    inside: rect(x, 200, 136, 206),
  }),
  fill(k.signal, rect(x, 200, 136, 54)),
  line(k.signalDeep, 3, open([x, 255], [x + 136, 255]) + open([x + 68, 255], [x + 68, 272])),
  fill(
    k.ink,
    ellipse(x + 82, 352, 17, 21) +
      curve([
        [x + 44, 407, 1],
        [x + 50, 386],
        [x + 72, 374],
        [x + 92, 374],
        [x + 114, 386],
        [x + 122, 407, 1],
      ]),
  ),
]);
const doorway = [
  fill(k.ink, rect(D.x - 16, D.t - 16, D.w + 32, 560)),
  fill(k.paper, rect(D.x, D.t, D.w, 470)),
  halftone(
    k.signal,
    [D.x, D.t, D.x + D.w, 660],
    (x, y) => 0.8 - art.pool(D.x + 90, 380, 40, 260, 0.95)(x, y),
    {
      pitch: 10,
      max: 10,
      inside: rect(D.x, D.t, D.w, 470),
    },
  ),
  fill(
    k.ink,
    rect(D.x - 28, 656, D.w + 80, 18) +
      rect(D.x, 674, 14, 100) +
      rect(D.x + D.w + 20, 674, 14, 100),
  ),
  fill(k.midPale, rect(D.x - 28, 656, D.w + 80, 5)),
  fill(k.ink, rect(D.x - 4, 708, D.w + 84, 16)),
  fill(k.midPale, rect(D.x - 4, 708, D.w + 84, 5)),
  fill(k.ink, rect(D.x + 26, 760, D.w + 90, 24)),
  fill(k.midPale, rect(D.x + 26, 760, D.w + 90, 5)),
  line(k.paper, 6, open([D.x + D.w + 16, 330], [D.x + D.w + 16, 640])),
];
// ---- who comes, and who waits ----------------------------------------------------------------------------------------------
const c = (over) => art.wardrobe(k, { skin: k.paperWarm, fold: k.mid, band: k.signal, ...over });
const arriving = rimLit(
  place(
    [
      fill(k.ink, ellipse(6, -101, 20, 32)),
      art.profile(c({ cloth: k.ink }), {
        dress: 'coat',
        hat: 'fedora',
        pose: {
          lean: 6,
          hip: 86,
          neck: 4,
          near: { arm: [-8, 6], leg: [16, 6] },
          far: { arm: [30, 70], leg: [34, -22] },
        },
        held: place(art.briefcase(k), { x: 0, y: -2, scale: 1.05 }),
      }),
    ],
    { x: 662, y: 762, scale: [2.8, 2.14] },
  ),
  { light: k.paper, dx: -6, dy: -3 },
);
const wait = (x, y, s, o, over) =>
  rimLit(place(art.profile(c(over), { dress: 'coat', ...o }), { x, y, scale: s, flip: true }), {
    light: k.paper,
    dx: 4,
    dy: -3,
    second: { light: k.signal, dx: -3, dy: 0 },
  });
const hatHeld = c({ hat: k.midPale, band: k.ink });
const shadows = fill(
  k.ink,
  ellipse(1072, 830, 120, 12) +
    ellipse(1262, 842, 120, 13) +
    ellipse(1400, 822, 100, 11) +
    ellipse(700, 790, 120, 10),
);
const greeters = [
  wait(
    1404,
    824,
    2.5,
    { hat: 'fedora', pose: 'stand' },
    { cloth: k.midDeep, fold: k.midPale, hat: k.midDeep, band: k.ink },
  ),
  wait(
    1066,
    832,
    2.72,
    {
      hair: 'fringe',
      pose: { neck: 6, near: { arm: [4, 46], leg: [2, -2] }, far: { arm: [6, 22], leg: [-4, -5] } },
      held: art.hatInHand(hatHeld),
    },
    { cloth: k.ink },
  ),
  wait(
    1262,
    844,
    2.66,
    {
      hat: 'homburg',
      pose: {
        neck: -4,
        near: { arm: [-4, 8], leg: [3, -1] },
        far: { arm: [8, 26], leg: [-5, -5] },
      },
    },
    { cloth: k.lift, hat: k.ink },
  ),
];
const cloud = (list, box, more) =>
  halftone(k.paper, box, art.puffs(list, 0.95), { pitch: 12, max: 12, levels: 10, ...more });
const steamBack = cloud(
  [
    [770, 690, 70],
    [830, 640, 86],
    [880, 560, 96],
    [850, 480, 74],
    [920, 470, 80],
    [930, 390, 60],
  ],
  [690, 320, 1040, 760],
);
const steam = cloud(
  [
    [20, 850, 150],
    [170, 880, 170],
    [300, 830, 120],
    [420, 890, 150],
    [560, 880, 110],
    [680, 900, 120],
    [800, 890, 70],
    [-20, 740, 90],
    [120, 760, 80],
  ],
  [-48, 640, 900, 948],
);
const near = [
  // a porter's cart with trunks, cropped
  rimLit(
    [
      fill(k.ink, rect(1290, 838, 400, 26) + rect(1330, 864, 18, 100)),
      fill(k.signalDeep, rect(1340, 700, 190, 138)),
      fill(k.ink, rect(1500, 742, 170, 96)),
      fill(k.signal, rect(1366, 640, 140, 60)),
    ],
    { light: k.midPale, dx: -4, dy: -3 },
  ),
  line(
    k.ink,
    5,
    open([1340, 760], [1530, 760]) + rect(1378, 700, 12, 138) + rect(1482, 700, 12, 138),
  ),
  fill(k.paper, rect(1400, 780, 60, 34) + rect(1552, 776, 44, 30)),
  line(k.ink, 4, 'M1420 640c0-16 32-16 32 0'),
];

export default art
  .scene({
    id: 'v_union_33',
    era: 1933,
    home: 'dusk',
    crop: '44% 60%',
    ground: k.ink,
    title: 'Union Station, Washington, late afternoon',
    desc: 'A small round man in a soft hat steps down from the lit door of a railway carriage with a briefcase. Three men in overcoats wait under a vast arched window at sundown.',
    hours: art.hours(k, 'dusk', {
      sky: ['sky'],
      by: {
        dawn: { skyline: { [k.ink]: k.midDeep, [k.signalDeep]: k.midPale } },
        day: {
          skyline: { [k.ink]: k.mid, [k.signalDeep]: k.paperShade },
          room: { [k.lift]: k.mid, [k.midDeep]: k.midPale },
          frame: { [k.ink]: k.midDeep },
          ground: {
            [k.midDeep]: k.mid,
            [k.mid]: k.midPale,
            [k.signal]: k.paperWarm,
            [k.ink]: k.midDeep,
          },
        },
        night: {
          skyline: { [k.signalDeep]: k.midPale },
          room: { [k.midDeep]: k.ink },
          ground: { [k.midDeep]: k.lift, [k.signal]: k.mid },
        },
      },
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('skyline', 0.2, city)
  .layer('room', 0.4, hall)
  .layer('frame', 0.42, bars)
  .layer('ground', 0.55, floor)
  .layer('steam', 0.6, steamBack)
  .layer('train', 0.9, [carriage, windows, doorway])
  .layer('figures', 1, [shadows, greeters, arriving])
  .layer('foreground', 1.25, [steam, near]);
