// A service corridor of a Geneva hotel, a November night: the kitchen lift stands open for two who are not on any list.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(2013);
const c = (o) => art.wardrobe(k, { skin: k.midDeep, fold: k.mid, ...o });
const cam = art.camera({ horizon: 380, eye: 160, vx: 470, focal: 900 });
const night = art.skies(k).night;
const F = 1500;
const win = [cam.at(-70, 215, F), cam.at(70, 70, F)];
const out = [
  fill(night.body, rect(360, 300, 220, 200)),
  halftone(night.high, [360, 300, 580, 400], art.down(300, 410, 0.9, 0.1), { max: 11, levels: 8 }),
  fill(k.ink, rect(360, 396, 220, 24)),
  art.specks(k.signal, 5, [
    [420, 394],
    [442, 390],
    [462, 394],
    [488, 390],
    [508, 393],
  ]),
  art.specks(k.paper, 4, [
    [432, 394],
    [452, 392],
    [476, 394],
    [500, 394],
  ]),
  line(k.signal, 3, 'M420 404V426M442 404V432M462 404V424M488 404V430M508 404V422'),
  line(k.paper, 2.4, 'M432 404V420M452 404V426M476 404V422'),
];
const X = 170;
const H = 300;
const wall = [
  art.wallWithHoles(
    k.midDeep,
    cam.wall(-X, X, 0, H, F),
    poly(
      [win[0][0], win[0][1]],
      [win[1][0], win[0][1]],
      [win[1][0], win[1][1]],
      [win[0][0], win[1][1]],
    ),
  ),
  line(
    k.ink,
    5,
    poly(
      [win[0][0], win[0][1]],
      [win[1][0], win[0][1]],
      [win[1][0], win[1][1]],
      [win[0][0], win[1][1]],
    ) + open([470, win[0][1]], [470, win[1][1]]),
  ),
  fill(k.lift, cam.side(-X, 0, H, 150, F)),
  fill(k.lift, cam.side(X, 0, H, 150, F)),
  fill(k.ink, cam.floor(-X, X, 150, F, H)),
  fill(k.midDeep, cam.side(-X, 0, 95, 150, F) + cam.side(X, 0, 95, 150, F)),
  line(
    k.midPale,
    3,
    open(cam.at(-X, 95, 150), cam.at(-X, 95, F)) + open(cam.at(X, 95, 150), cam.at(X, 95, F)),
  ),
  // service doors on the left, pipes under the ceiling
  [
    [420, 520],
    [640, 800],
    [1000, 1240],
  ].map(([a, b]) => [
    fill(k.ink, cam.side(-X, 0, 215, a, b)),
    fill(k.mid, cam.side(-X, 6, 208, a * 1.012, b * 0.99)),
    fill(k.midDeep, cam.side(-X, 130, 175, a * 1.05, b * 0.95)),
    fill(k.midPale, cam.side(-X, 6, 30, a * 1.012, b * 0.99)),
  ]),
  [-120, -96, 120].map((x, i) =>
    line(i === 1 ? k.signalDeep : k.mid, 9 - i, open(cam.at(x, H - 18, 200), cam.at(x, H - 18, F))),
  ),
  [560, 860, 1260].map((z) => fill(k.paper, cam.floor(-26, 26, z, z * 1.1, H - 2))),
];
const floor = [
  fill(k.ink, cam.floor(-X, X, 140, F)),
  [300, 380, 480, 620, 820, 1100].map((z, i) =>
    fill(k.lift, cam.floor(i % 2 ? -X : 0, i % 2 ? 0 : X, z, z * 1.26)),
  ),
];
const wet = halftone(
  k.midPale,
  [380, 420, 560, 900],
  (x, y) => (Math.abs(x - 470) < 14 + (y - 420) * 0.12 ? 0.6 - (y - 420) / 900 : 0),
  { max: 8, levels: 6 },
);
// ---- the lift in the right wall, wide open and bright -------------------------------------------------------------------------------
const z0 = 262;
const z1 = 470;
const lift = [
  fill(k.ink, cam.side(X, 0, 262, z0 * 0.95, z1 * 1.06)),
  fill(k.paperWarm, cam.side(X, 0, 244, z0, z1)),
  fill(
    k.signal,
    poly(cam.at(X, 0, z0), cam.at(X, 0, z1), cam.at(X + 120, 0, z1), cam.at(X + 150, 0, z0 + 30)),
  ),
  fill(
    k.paper,
    poly(cam.at(X, 244, z1), cam.at(X, 0, z1), cam.at(X + 44, 0, z1), cam.at(X + 44, 244, z1)),
  ),
  line(
    k.signal,
    4,
    open(cam.at(X + 44, 244, z1), cam.at(X + 44, 0, z1)) +
      open(cam.at(X, 110, z1), cam.at(X + 44, 110, z1)),
  ),
  fill(k.ink, poly([1500, -60], [1680, -60], [1680, 960], [1500, 960])),
  fill(k.signal, cam.side(X, 250, 257, z0 * 1.2, z1 * 0.86)),
  // the gate drawn half down on one side
  line(
    k.mid,
    5,
    [0, 1, 2, 3, 4, 5]
      .map((i) => open(cam.at(X, 0, z1 - i * 9), cam.at(X, 244, z1 - i * 9)))
      .join(''),
  ),
];
const spill = [
  fill(
    k.signalDeep,
    poly(cam.at(X, 0, z0), cam.at(X, 0, z1), cam.at(-X, 0, 560), cam.at(-X, 0, 340)),
  ),
  halftone(
    k.signal,
    [40, 480, 1400, 940],
    (x, y) => Math.max(0, 0.85 - Math.hypot(x - 1010, (y - 700) * 1.6) / 760),
    {
      max: 12,
      levels: 9,
      inside: poly(cam.at(X, 0, z0), cam.at(X, 0, z1), cam.at(-X, 0, 560), cam.at(-X, 0, 340)),
    },
  ),
];
const trolley = place(
  rimLit(
    [
      line(k.ink, 4, 'M-40 -8V-100M40 -8V-100M-52 -104V-86'),
      fill(
        k.ink,
        rect(-44, -92, 88, 6) +
          rect(-44, -52, 88, 5) +
          rect(-44, -16, 88, 5) +
          ellipse(-34, -5, 6) +
          ellipse(34, -5, 6),
      ),
      fill(k.paper, curve('-30,-92! -30,-106 -16,-118 0,-119 16,-118 30,-106 30,-92!')),
      fill(k.midPale, curve('6,-92! 8,-108 4,-118 14,-118 30,-106 30,-92!')),
      fill(k.paper, ellipse(0, -122, 4)),
      fill(k.midPale, rect(-34, -60, 26, 8) + rect(4, -64, 22, 12)),
      fill(k.paperShade, rect(-32, -24, 60, 8)),
    ],
    { light: k.paper, dx: -3, dy: -2 },
  ),
  { x: 1352, y: 842, scale: 2.6 },
);
const walker = (o, over, X0, Z, more) =>
  rimLit(place([art.profile(c(over), { dress: 'coat', ...o }), more], cam.stand(X0, Z)), {
    light: k.signal,
    dx: 5,
    dy: -2,
    second: { light: k.midPale, dx: -3, dy: -1 },
  });
const two = [
  fill(
    k.ink,
    poly(cam.at(-16, 0, 395), cam.at(28, 0, 392), cam.at(-150, 0, 420), cam.at(-168, 0, 440)),
  ),
  walker(
    {
      hair: 'short',
      pose: {
        from: 'walk',
        lean: 7,
        hip: 87,
        neck: 8,
        near: { arm: [-16, 6], leg: [24, 2] },
        far: { arm: [20, 44], leg: [-16, -38] },
      },
    },
    { cloth: k.ink },
    56,
    372,
  ),
  walker(
    {
      hat: 'fedora',
      pose: {
        lean: 2,
        neck: -8,
        near: { arm: [4, 60], leg: [3, -2] },
        far: { arm: [12, 40], leg: [-5, -5] },
      },
    },
    { cloth: k.lift, fold: k.midPale, hat: k.ink, band: k.signal },
    -72,
    470,
  ),
];
const near = [
  fill(k.ink, rect(-80, -80, 130, 1100)),
  line(k.midPale, 4, open('51,-60 51,960')),
  fill(k.signal, ellipse(22, 520, 12)),
];

export default art
  .scene({
    id: 'v_mandarin_13',
    era: 2013,
    home: 'night',
    crop: '76% 62%',
    ground: k.ink,
    title: 'A service corridor in a Geneva hotel, November',
    desc: 'Two figures with coat collars up come down a dark service corridor. The kitchen lift stands open and bright with a trolley in it; at the far end a window shows river lights.',
    hours: art.hours(k, 'night', {
      by: {
        dawn: { room: { [k.lift]: k.midDeep, [k.midDeep]: k.mid } },
        day: {
          skyline: { [k.mid]: k.paperShade, [k.ink]: k.midPale },
          room: { [k.lift]: k.mid, [k.midDeep]: k.midPale, [k.ink]: k.midDeep },
          floor: { [k.ink]: k.midDeep, [k.lift]: k.mid },
        },
        dusk: { skyline: { [k.mid]: k.signal } },
      },
    }),
  })
  .layer('skyline', 0.2, out)
  .layer('room', 0.5, wall)
  .layer('floor', 0.55, floor)
  .layer('wet', 0.56, wet)
  .layer('spill', 0.6, spill)
  .layer('lift', 0.7, lift)
  .layer('figures', 1, [two, trolley])
  .layer('foreground', 1.3, near);
