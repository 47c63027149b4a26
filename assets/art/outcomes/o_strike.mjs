// A strike, seen from far off: fishermen at night watch a light that is not the morning.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, open, curve, place, halftone, rimLit } = art;

const k = art.inks(1962);
const SHORE = 560;
const fire = { x: 1040, y: 548 };
const sky = [
  fill(k.ink, rect(-60, -60, 1720, 700)),
  halftone(k.signal, [-60, -60, 1660, SHORE], art.pool(fire.x, fire.y, 90, 640, 1, 0.82), {
    pitch: 12,
    max: 14,
    levels: 22,
  }),
  halftone(k.paper, [640, 180, 1440, SHORE], art.pool(fire.x, fire.y, 20, 300, 1, 0.8), {
    pitch: 12,
    max: 14,
    levels: 16,
  }),
];
// smoke leans with the wind and catches the light from under
const plume = (x, h, r1, seed) =>
  rimLit(
    place(art.smoke(k.ink, h, { lean: 0.62, r0: 20, r1, puffs: 16, seed }), { x, y: SHORE - 20 }),
    { light: k.signalDeep, dx: -5, dy: 8 },
  );
const smoke = [
  plume(fire.x - 190, 330, 64, 4),
  plume(fire.x + 130, 380, 74, 9),
  plume(fire.x - 30, 500, 104, 6),
];
const jets = [
  [300, 170, 1.25],
  [196, 236, 1],
  [372, 262, 1],
].map(([x, y, s]) => [
  line(k.signal, 3, open([x + 60 * s, y + 9 * s], [x + 330 * s, y + 50 * s]), {
    dash: '60 14 30 18',
    cap: 'butt',
  }),
  place(art.jet(k.paperWarm), { x, y, scale: s, turn: 188 }),
]);
const flames = curve(
  '-130,4! -118,-44! -92,-20 -66,-92! -40,-34 -6,-136! 26,-40 56,-88! 78,-26 108,-58! 128,4!',
);
const shore = [
  fill(
    k.ink,
    curve([
      [-60, SHORE + 12, 1],
      [-60, SHORE - 34, 1],
      [200, SHORE - 60],
      [520, SHORE - 40],
      [820, SHORE - 14],
      [1040, SHORE - 8],
      [1260, SHORE - 16],
      [1460, SHORE - 60],
      [1660, SHORE - 80, 1],
      [1660, SHORE + 12, 1],
    ]),
  ),
  [
    [260, 90],
    [330, 120],
    [410, 80],
    [640, 96],
    [1340, 110],
    [1420, 84],
    [1500, 130],
    [760, 70],
  ].map(([x, h], i) =>
    place(art.palm(k.ink, h, { lean: 8 - i * 2, size: 44, fronds: 8, seed: 3 + i }), {
      x,
      y: SHORE - 20,
    }),
  ),
  place([fill(k.signal, flames), place(fill(k.paper, flames), { scale: [0.72, 0.5] })], {
    x: fire.x,
    y: SHORE - 6,
  }),
  place(fill(k.signal, flames), { x: fire.x - 190, y: SHORE - 10, scale: 0.42 }),
  place(fill(k.signal, flames), { x: fire.x + 150, y: SHORE - 10, scale: 0.46 }),
];
const sea = [
  fill(k.ink, rect(-60, SHORE, 1720, 420)),
  line(k.signal, 4, open([520, SHORE + 2], [1560, SHORE + 2])),
  art.glitter(k.signal, fire.x, SHORE + 8, 900, {
    n: 130,
    near: 220,
    spread: 420,
    len: 110,
    width: 4.6,
    seed: 9,
  }),
  art.glitter(k.paper, fire.x, SHORE + 8, 880, {
    n: 50,
    near: 110,
    spread: 190,
    len: 90,
    width: 3.6,
    seed: 5,
  }),
  art.ripples(k.midDeep, -60, 1660, SHORE + 10, 920, {
    rows: 10,
    fullness: 0.22,
    len: 90,
    width: 3,
  }),
];
// ---- near: a rowing boat; one stands, one sits -----------------------------------------------------------------------------------
const c = (over) =>
  art.wardrobe(k, { skin: k.signalDeep, fold: k.signalDeep, linen: k.ink, ...over });
const boat = [
  rimLit(
    [
      place(
        art.fromBehind(
          c({ cloth: k.midDeep, trousers: k.ink, fold: k.lift, hat: k.midDeep, band: k.ink }),
          { dress: 'shirt', hat: 'fedora', arms: ['down', 'hip'] },
        ),
        { x: 470, y: 868, scale: 2.5 },
      ),
      place(
        art.profile(c({ cloth: k.midDeep, fold: k.lift }), {
          dress: 'shirt',
          pose: { from: 'sit', lean: 6 },
          hair: 'short',
        }),
        { x: 300, y: 900, scale: 2.5 },
      ),
    ],
    { light: k.signal, dx: 4, dy: -2 },
  ),
  rimLit(fill(k.ink, curve('90,780! 260,814 520,818 700,770! 660,850 560,900! 200,900! 130,850')), {
    light: k.signal,
    dx: 3,
    dy: -4,
  }),
  line(k.midDeep, 4, 'M112 806C280 840 520 844 684 796'),
  line(k.signal, 4, 'M80 908h560M140 922h380'),
  line(k.ink, 9, 'M560 800L760 930'),
  line(k.signal, 3, 'M566 796L764 924'),
];

export default art
  .scene({
    id: 'o_strike',
    era: 1962,
    ground: k.ink,
    home: 'night',
    crop: '50% 56%',
    title: 'A light on the shore',
    desc: 'Night at sea. Far off a site on the coast burns under leaning smoke; three aircraft fly away. In a rowing boat two fishermen, dark against the glow, watch.',
  })
  .layer('sky', 0.1, sky)
  .layer('smoke', 0.2, smoke)
  .layer('skyline', 0.24, shore)
  .layer('jets', 0.35, jets)
  .layer('sea', 0.4, sea)
  .layer('foreground', 1.2, boat);
