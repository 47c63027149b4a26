// The open road: in full day an envoy with a briefcase walks through an open gate, and everyone may see it.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit, mirrored } = art;

const k = art.inks(1971);
const CX = 800;
const HOR = 468;
const sky = [
  fill(k.midPale, rect(-60, -60, 1720, 600)),
  halftone(k.paper, [-60, 60, 1660, HOR], art.down(40, 460, 0, 1), {
    pitch: 12,
    max: 14,
    levels: 16,
  }),
];
const sun = [
  halftone(k.paperWarm, [440, 60, 1160, HOR], art.glow(CX, 322, 92, 260, 0.85), {
    pitch: 12,
    max: 10,
    levels: 8,
  }),
  fill(k.paper, ellipse(CX, 322, 92)),
];
const far = [
  fill(
    k.mid,
    curve(
      '-60,500! -60,420! 300,400 520,436 640,392 760,428 900,384 1040,432 1260,404 1660,424! 1660,500!',
    ),
  ),
  art.treeLine(k.midDeep, 380, 740, HOR + 6, 20, 54, { seed: 4, depth: 10 }),
  art.treeLine(k.midDeep, 860, 1240, HOR + 6, 20, 54, { seed: 10, depth: 10 }),
];
const road = [
  fill(k.paperShade, rect(-80, HOR, 1760, 520)),
  halftone(
    k.midPale,
    [-60, HOR, 1660, 948],
    (x, y) => Math.min(1, Math.abs(x - CX) / (220 + (y - HOR) * 1.7)) * 0.9,
    { pitch: 12, max: 13, levels: 12 },
  ),
  fill(k.paper, poly([CX - 22, HOR], [CX + 22, HOR], [CX + 330, 960], [CX - 330, 960])),
  line(
    k.paperShade,
    3,
    [0.12, 0.24, 0.4, 0.6, 0.84]
      .map((t) => open([CX - 22 - 308 * t, HOR + 492 * t], [CX + 22 + 308 * t, HOR + 492 * t]))
      .join(''),
  ),
  line(k.signal, 5, open([CX - 22, HOR], [CX - 330, 960]) + open([CX + 22, HOR], [CX + 330, 960])),
];
// ---- the gate: two walls, a roof with lifted eaves, the leaves thrown wide -------------------------------------------------------
const IN = 286; // half the opening
const gate = [
  fill(k.signalDeep, rect(-80, 262, CX - IN + 80 - 40, 470) + rect(CX + IN + 40, 262, 900, 470)),
  fill(k.ink, rect(-80, 246, CX - IN + 80 - 40, 22) + rect(CX + IN + 40, 246, 900, 22)),
  line(
    k.ink,
    3,
    [330, 400, 470, 540, 610, 680]
      .map((y) => open([-80, y], [CX - IN - 40, y]) + open([CX + IN + 40, y], [1690, y]))
      .join(''),
  ),
  fill(k.ink, rect(CX - IN - 56, 150, 56, 590) + rect(CX + IN, 150, 56, 590)),
  fill(k.midDeep, rect(CX - IN - 10, 196, 10, 544) + rect(CX + IN, 196, 10, 544)),
  fill(k.midPale, rect(CX - IN - 66, 712, 76, 34) + rect(CX + IN - 10, 712, 76, 34)),
  // beam and brackets
  fill(k.mid, rect(CX - IN - 56, 158, 2 * IN + 112, 42)),
  fill(
    k.signal,
    Array.from({ length: 9 }, (_, i) => rect(CX - 268 + i * 62, 166, 40, 26)).join(''),
  ),
  fill(
    k.ink,
    Array.from({ length: 17 }, (_, i) =>
      poly(
        [CX - IN - 40 + i * 40, 158],
        [CX - IN - 16 + i * 40, 158],
        [CX - IN - 22 + i * 40, 136],
        [CX - IN - 34 + i * 40, 136],
      ),
    ).join(''),
  ),
  // roof
  place(
    fill(
      k.ink,
      mirrored(
        '0,-60! 250,-60 270,-64 290,-78! 312,-70 330,0 372,60 440,108 500,124! 494,140! 0,140!',
      ),
    ),
    { x: CX, y: 4 },
  ),
  line(
    k.midDeep,
    3,
    Array.from({ length: 25 }, (_, i) =>
      open([CX + (i - 12) * 24, -50], [CX + (i - 12) * 36, 132]),
    ).join(''),
  ),
  line(
    k.signal,
    5,
    `M${CX - 498} 130Q${CX - 400} 142 ${CX - 300} 141H${CX + 300}Q${CX + 400} 142 ${CX + 498} 130`,
  ),
];
const leaf = (s) => {
  const x0 = CX + s * IN;
  const x1 = CX + s * (IN - 96);
  const dots = [];
  for (let j = 0; j < 7; j++)
    for (let i = 0; i < 3; i++) {
      const t = 0.2 + i * 0.3;
      dots.push(ellipse(x0 + (x1 - x0) * t, 246 + t * 40 + j * (66 - t * 12), 7 - t * 2));
    }
  return [
    fill(k.signal, poly([x0, 200], [x1, 262], [x1, 672], [x0, 740])),
    fill(k.signalDeep, poly([x1, 262], [x1 - s * 10, 262], [x1 - s * 10, 672], [x1, 672])),
    fill(k.paperWarm, dots.join('')),
  ];
};
// ---- the envoy ---------------------------------------------------------------------------------------------------------------------
const c = art.wardrobe(k, { skin: k.signal, fold: k.mid });
const at = { x: CX, y: 768, scale: 2.1 };
const envoy = [
  fill(k.midPale, poly([CX - 40, 764], [CX + 40, 764], [CX + 96, 948], [CX - 96, 948])),
  rimLit(
    place(
      [
        art.fromBehind(c, { arms: ['down', 'down'], hair: 'full', headTurn: 3, stance: 9 }),
        place(art.briefcase(k), { x: 25, y: -86, scale: 0.86 }),
      ],
      at,
    ),
    { light: k.paper, dx: 0, dy: -4, second: { light: k.paper, dx: 4, dy: 0 } },
  ),
];
// ---- the press, on both sides --------------------------------------------------------------------------------------------------------
const film = [
  fill(k.ink, rect(-12, -14, 30, 20)),
  fill(k.ink, ellipse(-6, -22, 10) + ellipse(12, -22, 9)),
  fill(k.ink, poly('18,-9 32,-12 32,4 18,1')),
  fill(k.paper, ellipse(32.6, -4, 1.6, 6)),
  line(k.ink, 2, 'M-2 6V16'),
];
const press = (x, y, s, flip, cloth, hair, hat, gear, arm) =>
  rimLit(
    place(
      art.profile(
        art.wardrobe(k, {
          cloth,
          trousers: k.ink,
          skin: k.signal,
          fold: k.lift,
          hat: k.midDeep,
          band: k.paper,
        }),
        {
          hair,
          hat,
          pose: {
            lean: 5,
            neck: -2,
            near: { arm, leg: [8, 0] },
            far: { arm: [40, 130], leg: [-8, -10] },
          },
          held: gear,
        },
      ),
      { x, y, scale: s, flip },
    ),
    { light: k.paper, dx: flip ? -4 : 4, dy: -2 },
  );
const UP = [52, 150];
const row = [
  press(
    452,
    800,
    1.86,
    false,
    k.midDeep,
    'short',
    'fedora',
    place(art.pressCamera(k), { turn: -4 }),
    UP,
  ),
  press(1150, 800, 1.86, true, k.mid, 'full', undefined, place(film, { scale: 0.9 }), UP),
];
const near = [
  press(280, 962, 2.7, false, k.mid, 'full', undefined, place(film, { turn: -6 }), UP),
  press(
    92,
    1010,
    3.1,
    false,
    k.midDeep,
    'fringe',
    undefined,
    place(art.pressCamera(k), { turn: 2 }),
    UP,
  ),
  press(
    1330,
    962,
    2.7,
    true,
    k.midDeep,
    'short',
    'fedora',
    place(art.pressCamera(k), { turn: -4 }),
    UP,
  ),
  press(
    1520,
    1010,
    3.1,
    true,
    k.mid,
    'short',
    undefined,
    place(art.papers(k, 1), { turn: -80, scale: 0.8 }),
    [22, 118],
  ),
];

export default art
  .scene({
    id: 'o_openroad_71c',
    era: 1971,
    ground: k.midPale,
    home: 'day',
    crop: '50% 62%',
    title: 'An envoy walks through the open gate',
    desc: 'In full daylight a man with a briefcase walks away from us through a great gate whose leaves stand wide. Reporters raise their cameras on both sides of the white road.',
  })
  .layer('sky', 0.1, sky)
  .layer('sun', 0.12, sun)
  .layer('skyline', 0.25, far)
  .layer('road', 0.5, road)
  .layer('gate', 0.6, [leaf(-1), leaf(1), gate])
  .layer('figures', 0.9, [envoy, row])
  .layer('foreground', 1.3, near);
