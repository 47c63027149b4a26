// Panmunjom, noon in spring 2018: a concrete kerb a hand high; on each side of it one pair of shoes,
// whose shadows have met before their owners do.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, curve, place, halftone, rimLit, chance } = art;

const k = art.inks(2013);
const day = art.skies(k).day;
const H = 470; // the horizon, low: we are on our knees
const sky = [
  fill(day.body, rect(-60, -60, 1720, 560)),
  halftone(day.high, [-60, -60, 1660, 260], art.down(-60, 280, 0.95, 0), { max: 14, levels: 16 }),
  halftone(day.low, [-60, 160, 1660, H], art.down(160, H, 0, 1), { max: 14, levels: 16 }),
];
const hills = [
  fill(
    k.paperShade,
    curve(
      '-60,480! -60,330! 160,290 360,340 560,300 760,346 980,296 1200,338 1420,286 1660,330! 1660,480!',
    ),
  ),
  fill(
    k.midPale,
    curve('-60,480! -60,400! 200,372 480,412 800,396 1100,412 1380,366 1660,396! 1660,480!'),
  ),
  art.treeLine(k.mid, -60, 1660, 448, 8, 24, { seed: 6, depth: 40 }),
];
// the pale pavilion beyond the line
const pavilion = [
  fill(k.paper, rect(560, 320, 480, 150)),
  fill(k.midPale, rect(540, 300, 520, 24) + rect(600, 268, 400, 34)),
  fill(k.paperShade, rect(540, 322, 520, 8)),
  fill(
    k.mid,
    Array.from(
      { length: 9 },
      (_, i) => rect(584 + i * 50, 350, 26, 44) + rect(584 + i * 50, 412, 26, 44),
    ).join(''),
  ),
  fill(k.paper, rect(776, 330, 48, 140)),
  fill(k.midDeep, rect(784, 410, 32, 60)),
  fill(k.paperShade, rect(520, 462, 560, 12)),
];
// ---- the huts ----------------------------------------------------------------------------------------------------------------
const hut = (flip) => {
  const X = (x) => (flip ? 1600 - x : x);
  const P = (...pts) => poly(...pts.map(([x, y]) => [X(x), y]));
  return [
    fill(k.mid, P([-80, 290], [470, 392], [470, 486], [-80, 640])),
    fill(k.midDeep, P([-80, 290], [470, 392], [470, 404], [-80, 322])),
    fill(k.paperShade, P([-80, 236], [490, 384], [490, 394], [-80, 292])),
    fill(k.midDeep, P([-80, 236], [300, 300], [560, 388], [490, 388])),
    [
      [0, 90],
      [150, 220],
      [262, 312],
      [348, 386],
      [412, 444],
    ].map(([a, b]) => {
      const top = (x) => 352 + (x - 0) * 0.112;
      const bot = (x) => 478 - (x - 0) * 0.104;
      return [
        fill(k.ink, P([a, top(a)], [b, top(b)], [b, bot(b)], [a, bot(a)])),
        line(k.paper, 2.6, P([a, top(a)], [b, top(b)], [b, bot(b)], [a, bot(a)])),
      ];
    }),
  ];
};
// ---- gravel on one side, sand on the other; the kerb runs away from us ---------------------------------------------------
const ground = [
  fill(k.paperShade, poly([-80, H + 4], [800, H + 4], [800, 980], [-80, 980])),
  fill(k.paperWarm, poly([800, H + 4], [1680, H + 4], [1680, 980], [800, 980])),
];
const r = chance(14);
const grit = (ink, x0, x1, seed) => {
  const q = chance(seed);
  let d = '';
  for (let i = 0; i < 150; i++) {
    const t = q() ** 0.8;
    const y = H + 20 + t * 450;
    const x = x0 + (x1 - x0) * q();
    if (Math.abs(x - 800) < 30 + t * 130) continue;
    d += `M${Math.round(x)} ${Math.round(y)}h${Math.round(3 + t * 14 * (0.5 + r()))}`;
  }
  return { d, stroke: ink, width: 4, cap: 'round', crisp: true };
};
const pebbles = [grit(k.midPale, -60, 800, 3), grit(k.signal, 800, 1660, 9)];
const at = (u, t) => [800 + u * (14 + t * 150), H + 6 + t * 500];
const kerb = [
  fill(k.midPale, poly(at(-1.25, 0), at(-1, 0), at(-1, 1), at(-1.25, 1.0))),
  fill(k.paper, poly(at(-1, 0), at(1, 0), at(1, 1), at(-1, 1))),
  fill(k.midDeep, poly(at(1, 0), at(1.2, 0), at(1.2, 1), at(1, 1))),
  line(
    k.midPale,
    3,
    [0.06, 0.14, 0.25, 0.4, 0.6, 0.86].map((t) => open(at(-1, t), at(1, t))).join(''),
  ),
];
// ---- two pairs of legs, and what they cast --------------------------------------------------------------------------------
const leg = (x, y, s, ink, rimInk, flip, o = 0) =>
  rimLit(
    place(
      [
        fill(k.ink, curve('-12,-3! -13,-12 -8,-17 6,-17! 16,-12 30,-8 36,-3! 35,0! -12,0!')),
        fill(
          ink,
          curve([
            [-11, -13, 1],
            [-12.4 - o, -60],
            [-14 - o, -150],
            [14 - o, -150],
            [11.6 - o, -60],
            [10, -13, 1],
            [0, -9],
          ]),
        ),
      ],
      { x, y, scale: s, flip },
    ),
    { light: rimInk, dx: flip ? 4 : -4, dy: -3 },
  );
const A = [
  [394, 684],
  [486, 724],
];
const cast = (flip) =>
  A.map(([x, y], i) => {
    const X = (v) => (flip ? 1600 - v : v);
    return poly(
      [X(x - 62), y - 6],
      [X(x + 120), y - 6],
      [X(804 + i * 6), 806 + i * 40],
      [X(804), 886 + i * 40],
      [X(x + 190), y + 130],
    );
  }).join('');
const shadows = [fill(k.midDeep, cast(false)), fill(k.signalDeep, cast(true))];
const legs = (flip) =>
  A.map(([x, y], i) =>
    leg(
      flip ? 1600 - x : x,
      y,
      i ? 5.8 : 5.3,
      i ? k.ink : k.lift,
      i ? k.paper : k.midPale,
      flip,
      1,
    ),
  );
const pairA = legs(false);
const pairB = legs(true);

export default art
  .scene({
    id: 'v_panmunjom_18',
    era: 2013,
    home: 'day',
    crop: '50% 82%',
    ground: k.paperShade,
    title: 'The line at Panmunjom, noon',
    desc: 'Seen from the ground between low blue huts: a white concrete kerb runs away from us towards a pale pavilion. On each side stands one pair of shoes; their shadows touch on the kerb.',
    hours: art.hours(k, 'day', {
      sky: ['sky'],
      by: {
        dawn: {
          skyline: { [k.paperShade]: k.midPale, [k.midPale]: k.mid, [k.mid]: k.midDeep },
          ground: { [k.paperShade]: k.midPale, [k.paperWarm]: k.paperShade },
        },
        dusk: {
          skyline: { [k.paperShade]: k.signalDeep, [k.midPale]: k.midDeep, [k.mid]: k.ink },
          room: { [k.mid]: k.midDeep, [k.midDeep]: k.ink, [k.paperShade]: k.paperWarm },
          ground: { [k.paperShade]: k.midPale },
        },
        night: {
          skyline: { [k.paperShade]: k.mid, [k.midPale]: k.midDeep, [k.mid]: k.ink },
          pavilion: {
            [k.paper]: k.midPale,
            [k.paperShade]: k.mid,
            [k.midPale]: k.mid,
            [k.mid]: k.signal,
          },
          room: { [k.mid]: k.midDeep, [k.midDeep]: k.ink, [k.paperShade]: k.midPale },
          ground: { [k.paperShade]: k.midDeep, [k.paperWarm]: k.mid },
          pebbles: { [k.signal]: k.midDeep, [k.midPale]: k.mid },
        },
      },
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('skyline', 0.2, hills)
  .layer('pavilion', 0.35, pavilion)
  .layer('room', 0.5, [hut(false), hut(true)])
  .layer('ground', 0.6, ground)
  .layer('pebbles', 0.62, pebbles)
  .layer('kerb', 0.7, kerb)
  .layer('shadows', 0.95, shadows)
  .layer('figures', 1.05, [pairA, pairB]);
