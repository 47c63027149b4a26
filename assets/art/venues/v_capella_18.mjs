// The Capella, Sentosa, 12 June 2018, nine in the morning: a white colonnade, a carpet, green pressed close;
// from its two ends two shadows come towards each other.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone } = art;

const k = art.inks(2013);
const day = art.skies(k).day;
const BASE = 596;
const sky = [
  fill(day.body, rect(-60, -60, 1720, 700)),
  halftone(day.high, [-60, -60, 1660, 260], art.down(-60, 280, 0.9, 0), { max: 14, levels: 14 }),
  halftone(day.low, [-60, 140, 1660, 560], art.down(130, 520, 0, 1), { max: 14, levels: 14 }),
];
const jungle = [
  art.treeLine(k.midPale, -60, 1660, 500, 16, 44, { seed: 4, depth: 160 }),
  [230, 520, 1060, 1390].map((x, i) =>
    place(
      art.palm(k.mid, 360 + (i % 2) * 60, {
        lean: (i % 2 ? -1 : 1) * 34,
        size: 130,
        fronds: 9,
        seed: 3 + i,
      }),
      { x, y: 640 },
    ),
  ),
  art.treeLine(k.mid, -60, 1660, 556, 10, 30, { seed: 9, depth: 100 }),
];
// ---- the colonnade ------------------------------------------------------------------------------------------------------------
const bays = 7;
const pitch = 1600 / bays;
const arches = Array.from({ length: bays }, (_, i) => ({
  x: i * pitch + 30,
  y: 130,
  w: pitch - 60,
  h: BASE - 130,
}));
const hall = [
  art.wallWithHoles(
    k.paper,
    rect(-80, -80, 1760, BASE + 80),
    ...arches.map((a) => art.archway(a.x, a.y, a.w, a.h)),
    art.archway(-pitch + 30, 130, pitch - 60, BASE - 130),
    art.archway(1630, 130, pitch - 60, BASE - 130),
  ),
  arches.map((a) => [
    line(k.paperShade, 6, art.archway(a.x - 12, a.y - 12, a.w + 24, a.h + 12)),
    fill(k.paperShade, rect(a.x + a.w, a.y + 96, 16, a.h - 96)),
    fill(k.midPale, rect(a.x + a.w + 44, a.y + 92, 14, a.h - 92)),
    fill(k.paperShade, rect(a.x - 66, a.y + 78, 72, 14)),
    fill(k.paper, rect(a.x - 62, a.y + 84, 64, a.h - 84)),
    fill(k.paperShade, rect(a.x - 18, a.y + 84, 20, a.h - 84)),
    fill(k.paperShade, rect(a.x - 70, BASE - 22, 80, 24)),
  ]),
  fill(k.paperShade, rect(-80, 52, 1760, 18)),
  fill(k.midPale, rect(-80, 70, 1760, 6)),
  fill(k.midPale, rect(-80, -60, 1760, 14)),
];
const floor = [
  fill(k.paperShade, rect(-80, BASE, 1760, 400)),
  fill(k.midPale, rect(-80, BASE, 1760, 7)),
  line(
    k.midPale,
    3,
    [-9, -7, -5, -3, -1, 1, 3, 5, 7, 9]
      .map((i) => open([800 + i * 90, BASE + 4], [800 + i * 260, 980]))
      .join(''),
  ),
];
const carpet = [
  fill(k.signal, poly([-80, 676], [1680, 676], [1680, 836], [-80, 836])),
  fill(k.signalDeep, rect(-80, 836, 1760, 10)),
  line(k.paperWarm, 4, open([-80, 690], [1680, 690]) + open([-80, 822], [1680, 822])),
];
const light = halftone(
  k.paper,
  [-48, BASE + 10, 1660, 948],
  (x, y) => {
    // sun through the arches, slanting
    const t = (y - BASE) / 350;
    const u = (((x - 120 * t + pitch * 4) / pitch) % 1) - 0.5;
    return Math.abs(u) < 0.3 ? 0.55 - 0.3 * t : 0;
  },
  { max: 9, levels: 8 },
);
// ---- the two shadows, head first, along the carpet ------------------------------------------------------------------------
const shadow = [
  // a man's shadow lying along +x, feet first
  ...[-1, 1].map((q) =>
    art.ribbon(
      [
        [-260, q * 16],
        [0, q * 18],
        [240, q * 22],
      ],
      [13, 15, 20],
    ),
  ),
  curve(
    '220,-44! 300,-40 380,-54 426,-62 446,-44 452,-14! 470,-13 470,13 452,14! 446,44 426,62 380,54 300,40 220,44!',
  ),
  ...[-1, 1].map((q) =>
    art.ribbon(
      [
        [428, q * 52],
        [360, q * 80],
        [280, q * 92],
        [206, q * 84],
      ],
      [15, 14, 12, 10],
      undefined,
      { start: 'round', end: 'round' },
    ),
  ),
  ellipse(506, 0, 44, 34),
].join('');
const cast = (x, flip) => place(fill(k.midDeep, shadow), { x, y: 758, scale: [1.06, 0.68], flip });
const shadows = [cast(92, false), cast(1508, true)];
// near: leaves pressed up to the picture
const leaves = [
  place(art.leafFan(k.midDeep, 7, 380, -78, 26, { rib: k.mid }), { x: -40, y: 900 }),
  place(art.leafFan(k.ink, 5, 300, -50, 34, { rib: k.midDeep }), { x: -50, y: 960 }),
  place(art.leafFan(k.midDeep, 7, 380, 258, 154, { rib: k.mid }), { x: 1640, y: 900 }),
  place(art.leafFan(k.ink, 5, 300, 230, 146, { rib: k.midDeep }), { x: 1650, y: 960 }),
  place(art.leafFan(k.midDeep, 5, 260, 20, 84, { rib: k.mid }), { x: -40, y: -40 }),
  place(art.leafFan(k.midDeep, 5, 260, 160, 96, { rib: k.mid }), { x: 1640, y: -40 }),
];

export default art
  .scene({
    id: 'v_capella_18',
    era: 2013,
    home: 'day',
    crop: '50% 84%',
    ground: k.paperShade,
    title: 'A hotel colonnade on Sentosa, Singapore, nine in the morning',
    desc: 'A long white colonnade with palms behind it and broad leaves close to us. Along an amber carpet two men’s shadows approach each other from the two ends; they have not met.',
    hours: art.hours(k, 'day', {
      sky: ['sky'],
      by: {
        dawn: {
          skyline: { [k.midPale]: k.mid, [k.mid]: k.midDeep },
          light: { [k.paper]: k.paperWarm },
        },
        dusk: {
          skyline: { [k.midPale]: k.signalDeep, [k.mid]: k.ink },
          room: { [k.paper]: k.paperWarm, [k.paperShade]: k.midPale, [k.midPale]: k.mid },
          floor: { [k.paperShade]: k.midPale, [k.midPale]: k.mid },
          light: { [k.paper]: k.paperWarm },
        },
        night: {
          skyline: { [k.midPale]: k.lift, [k.mid]: k.ink },
          room: { [k.paper]: k.midPale, [k.paperShade]: k.mid, [k.midPale]: k.midDeep },
          floor: { [k.paperShade]: k.mid, [k.midPale]: k.midDeep },
          carpet: { [k.signal]: k.signalDeep, [k.signalDeep]: k.ink, [k.paperWarm]: k.signal },
          light: { [k.paper]: k.midPale },
          shadows: { [k.midDeep]: k.ink },
        },
      },
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('skyline', 0.3, jungle)
  .layer('room', 0.5, hall)
  .layer('floor', 0.6, floor)
  .layer('carpet', 0.7, carpet)
  .layer('light', 0.7, light)
  .layer('shadows', 0.9, shadows)
  .layer('foreground', 1.3, leaves);
