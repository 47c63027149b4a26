// A public trade: two piers, two cranes, two sets of crates going aboard in the open, like for like.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(1962);
const SEA = 500;
const MID = 800;
const sky = [
  fill(k.paperShade, rect(-60, -60, 1720, 640)),
  halftone(k.midPale, [-60, -60, 1660, 300], art.down(-60, 320, 0.95, 0), {
    pitch: 12,
    max: 13,
    levels: 18,
  }),
  halftone(k.paper, [-60, 220, 1660, SEA], art.down(220, SEA - 40, 0, 0.95), {
    pitch: 12,
    max: 13,
    levels: 18,
  }),
];
const sun = [
  fill(k.signal, ellipse(MID, SEA - 20, 150)),
  art.gull(k.ink, 700, 200, 20),
  art.gull(k.ink, 900, 160, 26),
  art.gull(k.ink, 860, 236, 14),
];
const sea = [
  fill(k.mid, rect(-60, SEA, 1720, 460)),
  art.glitter(k.signal, MID, SEA + 6, 900, {
    n: 70,
    near: 170,
    spread: 160,
    len: 100,
    width: 5,
    seed: 9,
  }),
  art.glitter(k.paper, MID, SEA + 6, 900, {
    n: 40,
    near: 150,
    spread: 190,
    len: 70,
    width: 3.4,
    seed: 4,
  }),
  art.ripples(k.midDeep, 200, 1400, SEA + 8, 880, {
    rows: 10,
    fullness: 0.28,
    len: 80,
    width: 3,
    seed: 12,
  }),
];
/** One side, drawn as the left one: ship, pier, crane, crates, three dockers. */
const side = ({ ink, deep, flip, seed }) => {
  const at = (m, x, y, scale = 1, more = {}) => place(m, { x, y, scale, ...more });
  const cargo = [
    at(art.longCrates(k, 1, { w: 130, h: 22, ink, deep, tiers: 2 }), -116, -62),
    at(art.longCrates(k, 1, { w: 130, h: 22, ink, deep, tiers: 1 }), 62, -62),
  ];
  const ship = rimLit(at(art.freighter(k, { stripe: ink, cargo }), 420, 560, 0.86), {
    light: k.paper,
    dx: 2,
    dy: -2,
  });
  const pier = [
    fill(k.midDeep, poly('-80,640 560,640 640,980 -80,980')),
    fill(k.paper, poly('-80,640 560,640 566,662 -80,662')),
    fill(k.ink, poly('560,640 566,662 652,980 640,980')),
    line(
      k.lift,
      4,
      [700, 760, 840].map((y) => open([-80, y], [560 + (y - 640) * 0.24, y])).join(''),
    ),
  ];
  const crane = [
    line(k.ink, 14, open('120,700 150,150') + open('250,700 190,150')),
    line(
      k.ink,
      6,
      open('128,600 236,500') +
        open('238,600 138,500') +
        open('136,480 222,380') +
        open('226,480 144,380') +
        open('146,350 208,260') +
        open('212,350 152,260'),
    ),
    fill(k.ink, rect(120, 120, 110, 60)),
    fill(ink, rect(190, 134, 30, 26)),
    line(k.ink, 12, open('80,176 476,60')),
    line(k.ink, 5, open('160,120 186,60 476,60') + open('186,60 90,170')),
    fill(k.ink, rect(60, 160, 60, 44)),
    line(k.ink, 4, open('470,62 470,300') + open('470,300 392,350') + open('470,300 548,350')),
    at(art.longCrates(k, 1, { w: 190, h: 32, ink, deep, tiers: 1 }), 375, 382),
  ];
  const stack = rimLit(at(art.longCrates(k, 1, { w: 300, h: 50, ink, deep, tiers: 2 }), 40, 800), {
    light: k.paper,
    dx: 2,
    dy: -3,
  });
  const c = art.wardrobe(k, {
    skin: k.paperWarm,
    fold: k.mid,
    hat: deep,
    band: k.ink,
    cloth: k.ink,
  });
  const docker = (x, y, pose, more) =>
    rimLit(at(art.profile(c, { pose, hair: 'short', ...more }), x, y, 1.75), {
      light: k.paper,
      dx: 3,
      dy: -2,
    });
  const men = [
    docker(430, 812, 'point', { hat: 'peaked' }),
    seed === 1 ? docker(-4, 860, 'walk') : docker(10, 866, 'read', { held: art.papers(k) }),
  ];
  return [ship, pier, crane, stack, men].map((m) =>
    flip ? place(m, { x: 2 * MID, flip: true }) : m,
  );
};
const left = side({ ink: k.signal, deep: k.signalDeep, seed: 1 });
const right = side({ ink: k.midPale, deep: k.mid, flip: true, seed: 2 });
// between the piers, everyone's eye: a launch full of cameras
const c = art.wardrobe(k, { skin: k.midDeep, fold: k.mid, band: k.paper });
const film = { near: { arm: [60, 130], leg: [2, -2] }, far: { arm: [60, 128], leg: [-3, -4] } };
const launch = [
  rimLit(
    [
      place(art.fromBehind(c, { hat: 'fedora', dress: 'coat', arms: 'glasses' }), {
        x: 800,
        y: 1090,
        scale: 2.3,
      }),
      place(
        art.profile(c, {
          hat: 'fedora',
          pose: film,
          held: place(art.pressCamera(k), { x: 10, y: -6 }),
        }),
        { x: 916, y: 1096, scale: 2.3 },
      ),
      place(
        art.profile(c, {
          pose: film,
          hair: 'full',
          held: place(art.pressCamera(k), { x: 10, y: -6 }),
        }),
        { x: 690, y: 1096, scale: 2.3, flip: true },
      ),
    ],
    { light: k.paper, dx: 3, dy: -3 },
  ),
  rimLit(fill(k.ink, curve('560,850! 800,872 1040,850! 1010,980! 590,980!')), {
    light: k.paper,
    dx: 0,
    dy: -4,
  }),
];

export default art
  .scene({
    id: 'o_public_trade',
    era: 1962,
    ground: k.midDeep,
    home: 'dusk',
    crop: '50% 46%',
    title: 'Like for like, in the open',
    desc: 'Two piers face each other across water under a low red sun. On each a crane swings long crates aboard a ship, red on the left, pale on the right; newsmen film from a launch.',
  })
  .layer('sky', 0.1, sky)
  .layer('sun', 0.14, sun)
  .layer('sea', 0.3, sea)
  .layer('ships', 0.5, [left[0], right[0]])
  .layer('figures', 0.8, [left.slice(1), right.slice(1)])
  .layer('foreground', 1.3, launch);
