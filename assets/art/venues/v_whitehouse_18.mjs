// The drive of the West Wing, 8 March 2018, a quarter past seven: three men in overcoats who are not Americans step out
// from under the portico to the microphones, into the lamps.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit, chance } = art;

const k = art.inks(2013);
const night = art.skies(k).night;
const sky = [
  fill(night.body, rect(-60, -60, 1720, 720)),
  halftone(night.high, [-60, -60, 1660, 420], art.down(-60, 430, 1, 0.1), { max: 15, levels: 16 }),
  halftone(night.low, [-60, 330, 1660, 600], art.down(320, 600, 0, 0.55), { max: 11, levels: 12 }),
];
const park = [
  art.bareTree(k.ink, 420, 600, 380, { seed: 5, width: 15, depth: 6 }),
  art.bareTree(k.ink, 1170, 600, 420, { seed: 11, width: 16, depth: 6 }),
  art.bareTree(k.ink, 800, 600, 260, { seed: 7, width: 9, depth: 5 }),
  art.treeLine(k.ink, 200, 1400, 590, 10, 26, { seed: 3, depth: 60 }),
];
// ---- the press under its lamps ------------------------------------------------------------------------------------------------
const r = chance(31);
const heads = Array.from({ length: 15 }, (_, i) => {
  const x = 250 + i * 79 + (r() - 0.5) * 26;
  const y = 566 + (r() - 0.5) * 26;
  const s = 1 + r() * 0.14;
  return place(
    [
      fill(k.ink, ellipse(0, 0, 20, 25)),
      fill(k.ink, curve('-46,110! -46,56 -30,34 0,28 30,34 46,56 46,110!')),
    ],
    { x, y, scale: s },
  );
});
const boxes = [330, 560, 1010, 1290].map((x, i) =>
  place(
    [
      fill(k.ink, rect(-36, -22, 66, 40) + poly('30,-10 46,-16 46,14 30,8') + rect(-8, 18, 12, 90)),
      line(k.ink, 5, 'M-4 90L-40 170M0 90L34 170'),
      fill(k.signal, ellipse(44, 0, 6, 12)),
    ],
    { x, y: 508 + (i % 2) * 22, flip: x > 800 },
  ),
);
const lamps = [
  [440, 430, 1],
  [690, 398, 0.8],
  [910, 398, 0.8],
  [1160, 430, 1],
];
const stands = [
  line(k.ink, 6, lamps.map(([x, y]) => open([x, y + 20], [x, 660])).join('')),
  lamps.map(([x, y, s]) => fill(k.ink, rect(x - 34 * s, y - 26 * s, 68 * s, 52 * s))),
  lamps.map(([x, y, s]) => fill(k.paper, rect(x - 28 * s, y - 20 * s, 56 * s, 40 * s))),
];
const bursts = lamps.map(([x, y, s]) =>
  halftone(
    k.signal,
    [x - 250 * s, y - 250 * s, x + 250 * s, y + 250 * s],
    art.glow(x, y, 44 * s, 230 * s, 0.92),
    { max: 11, levels: 10 },
  ),
);
const gravel = [
  fill(k.midDeep, rect(-60, 640, 1720, 340)),
  halftone(k.signal, [-60, 646, 1660, 948], art.pool(800, 650, 140, 620, 0.85, 0.42), {
    max: 11,
    levels: 10,
  }),
];
// ---- the microphones -----------------------------------------------------------------------------------------------------------
const MX = 884;
const mics = [
  line(k.ink, 9, open([MX, 560], [MX, 850])),
  line(k.ink, 7, open([MX, 846], [740, 884]) + open([MX, 846], [860, 884])),
  [-64, -38, -14, 14, 38, 64].map((d, i) => {
    const y = 520 + Math.abs(d) * 0.3 + (i % 2) * 12;
    return rimLit(
      [
        fill(
          k.ink,
          poly([MX + d * 0.5 - 5, 590], [MX + d * 0.5 + 5, 590], [MX + d + 6, y], [MX + d - 6, y]),
        ),
        fill(i % 3 === 1 ? k.signalDeep : k.ink, ellipse(MX + d, y - 10, 13, 20)),
        i % 2 ? fill(k.mid, rect(MX + d - 13, y + 14, 26, 18)) : null,
      ],
      { light: k.paper, dx: 0, dy: -3 },
    );
  }),
];
// ---- the three -----------------------------------------------------------------------------------------------------------------
const c = (over) => art.wardrobe(k, { skin: k.midDeep, fold: k.mid, ...over });
const man = (x, y, s, o, over, dx) => [
  fill(
    k.ink,
    poly(
      [x - 24 * s, y - 6],
      [x + 24 * s, y - 6],
      [x + (x - 800) * 0.5 + 40 * s, 980],
      [x + (x - 800) * 0.5 - 40 * s, 980],
    ),
  ),
  rimLit(place(art.fromBehind(c(over), { dress: 'coat', ...o }), { x, y, scale: s }), {
    light: k.paper,
    dx,
    dy: -4,
    second: { light: k.signal, dx: -dx, dy: -1 },
  }),
];
const sheet = place(
  [
    fill(k.paper, poly('-2,-4 15,-7 18,12 2,15')),
    line(k.mid, 0.8, 'M2 0l10 -1.6M3 4l10 -1.6M4 8l8 -1.4'),
  ],
  {},
);
const trio = [
  man(
    470,
    876,
    2.75,
    { hair: 'short', arms: 'behind', headTurn: 7 },
    { cloth: k.lift, fold: k.midPale },
    4,
  ),
  man(
    1110,
    876,
    2.75,
    { hair: 'full', arms: ['front', 'down'], headTurn: -8 },
    { cloth: k.lift, fold: k.midPale },
    -4,
  ),
  man(
    676,
    894,
    3.05,
    { hair: 'fringe', arms: ['down', 'front'], headTurn: 7 },
    { cloth: k.ink },
    4,
  ),
  place(sheet, { x: 736, y: 566, scale: 3.05, turn: 4 }),
];
// ---- near: the portico we look out from ---------------------------------------------------------------------------------------
const column = (x, w, side) => [
  fill(k.paperShade, rect(x, 60, w, 840)),
  fill(k.midPale, rect(side > 0 ? x + w * 0.45 : x, 60, w * 0.55, 840)),
  fill(k.mid, rect(side > 0 ? x + w * 0.8 : x, 60, w * 0.2, 840)),
  fill(k.paperShade, rect(x - 16, 40, w + 32, 26) + rect(x - 18, 850, w + 36, 60)),
  line(k.mid, 3, open([x - 16, 66], [x + w + 16, 66]) + open([x - 18, 852], [x + w + 18, 852])),
];
const portico = [
  column(84, 112, -1),
  column(1404, 112, 1),
  fill(k.midPale, rect(-60, -60, 1720, 92)),
  fill(k.paperShade, rect(-60, 28, 1720, 14)),
  line(k.mid, 3, open([-60, 28], [1660, 28])),
  // the lantern
  line(k.ink, 4, open([800, -60], [800, 70])),
  fill(k.ink, poly('766,96 834,96 822,70 778,70') + rect(772, 176, 56, 12)),
  fill(k.paper, poly('770,96 830,96 824,176 776,176')),
  line(
    k.ink,
    4,
    open([800, 96], [800, 176]) + open([770, 96], [776, 176]) + open([830, 96], [824, 176]),
  ),
];
const lanternGlow = halftone(k.signal, [600, -40, 1000, 330], art.glow(800, 136, 46, 180, 0.8), {
  max: 9,
  levels: 8,
});

export default art
  .scene({
    id: 'v_whitehouse_18',
    era: 2013,
    home: 'night',
    crop: '50% 66%',
    ground: k.ink,
    title: 'The West Wing drive, a March evening',
    desc: 'Seen from under a lit portico: three men in overcoats, backs to us, stand on the gravel at a bank of microphones. Camera lamps burn amber against the slate night.',
    hours: art.hours(k, 'night', {
      sky: ['sky'],
      lamps: ['lantern'],
      by: {
        dawn: { skyline: { [k.ink]: k.midDeep }, ground: { [k.midDeep]: k.mid } },
        day: {
          skyline: { [k.ink]: k.mid },
          ground: { [k.midDeep]: k.midPale, [k.signal]: k.paper },
          bursts: { [k.signal]: k.paperWarm },
        },
        dusk: { ground: { [k.midDeep]: k.signalDeep } },
      },
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('skyline', 0.25, park)
  .layer('bursts', 0.4, bursts)
  .layer('press', 0.45, [stands, heads, boxes])
  .layer('ground', 0.55, gravel)
  .layer('figures', 1, [place(mics, { x: MX * -0.5, y: 590 * -0.5, scale: 1.5 }), trio])
  .layer('lantern', 1.2, lanternGlow)
  .layer('foreground', 1.25, portico);
