// The lawn, midday, 13 September: seen from behind the seats. Two are about to shake hands before a white house, a third spreads
// his arms behind them; along one side a row of folding chairs that nobody took.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, ribbon, place, halftone, rimLit } = art;

const k = art.inks(1993);
const sky = [
  fill(k.paperShade, rect(-60, -60, 1720, 460)),
  halftone(k.midPale, [-60, -60, 1660, 300], art.down(-60, 300, 0.9, 0), {
    pitch: 12,
    max: 12,
    levels: 12,
  }),
];
const trees = [
  art.treeLine(k.mid, -80, 420, 250, 24, 60, { seed: 3, depth: 280 }),
  art.treeLine(k.mid, 1180, 1700, 250, 24, 60, { seed: 6, depth: 280 }),
  art.treeLine(k.midDeep, -80, 330, 350, 24, 56, { seed: 9, depth: 190 }),
  art.treeLine(k.midDeep, 1270, 1700, 350, 24, 56, { seed: 12, depth: 190 }),
];
const win = (x, y, w, h) => [
  fill(k.midDeep, rect(x, y, w, h)),
  line(
    k.paper,
    3,
    open([x + w / 2, y], [x + w / 2, y + h]) + open([x, y + h / 2], [x + w, y + h / 2]),
  ),
];
const house = [
  fill(k.paper, rect(380, 190, 840, 300)),
  fill(k.paperShade, rect(380, 178, 840, 16)),
  line(k.midPale, 4, 'M380 176H1220', { dash: '4 8', cap: 'butt' }),
  fill(k.paper, rect(372, 150, 856, 10)),
  line(
    k.paperShade,
    6,
    Array.from({ length: 54 }, (_, i) => open([382 + i * 16, 160], [382 + i * 16, 178])).join(''),
  ),
  [420, 490, 560, 1006, 1076, 1146].map((x) => [win(x, 214, 34, 76), win(x, 336, 34, 86)]),
  // the round front with its columns
  fill(
    k.paper,
    curve([
      [640, 150, 1],
      [700, 128],
      [800, 120],
      [900, 128],
      [960, 150, 1],
      [960, 490, 1],
      [640, 490, 1],
    ]),
  ),
  fill(k.midPale, rect(654, 186, 292, 250)),
  [672, 738, 826, 892].map((x) => [win(x, 206, 34, 84), win(x, 318, 34, 96)]),
  fill(k.paper, [644, 712, 780, 848, 930].map((x) => rect(x, 170, 22, 280)).join('')),
  fill(k.paperShade, [660, 728, 796, 864, 946].map((x) => rect(x, 180, 7, 270)).join('')),
  fill(k.paper, rect(632, 156, 336, 22)),
  fill(k.paperShade, rect(632, 176, 336, 6)),
  fill(k.paper, rect(620, 436, 360, 60)),
  line(k.paperShade, 4, 'M620 438H980'),
];
const lawn = [
  fill(k.mid, rect(-60, 486, 1720, 500)),
  fill(
    k.midPale,
    [0, 2, 4, 6]
      .map((i) =>
        poly(
          [560 + i * 70, 486],
          [630 + i * 70, 486],
          [-300 + (i + 1) * 320, 980],
          [-300 + i * 320, 980],
        ),
      )
      .join(''),
  ),
];
// ---- platform, table, three people -----------------------------------------------------------------------------------------------
const stage = [
  fill(k.signal, poly([520, 560], [1080, 560], [1130, 600], [470, 600])),
  fill(k.signalDeep, rect(470, 600, 660, 22)),
];
const table = place(
  [
    fill(k.signalDeep, rect(612, 520, 10, 50) + rect(690, 520, 10, 50)),
    fill(k.ink, rect(600, 510, 112, 12)),
    fill(k.paper, poly([630, 508], [682, 508], [686, 512], [626, 512])),
    fill(k.ink, rect(606, 522, 100, 36)),
  ],
  { x: -74, y: 0 },
);
const dress = (over) => art.wardrobe(k, { skin: k.paperWarm, fold: k.mid, ...over });
const middle = place(
  [
    art
      .fromBehind(dress({ skin: k.ink, linen: k.ink, fold: k.ink }), {
        hair: 'full',
        arms: ['down', 'down'],
        stance: 8,
      })
      .slice(0, 4),
    fill(
      k.ink,
      ribbon('-18,-140 -46,-128 -74,-118', [7, 6, 5], undefined, { start: 'round' }) +
        ribbon('18,-140 46,-128 74,-118', [7, 6, 5], undefined, { start: 'round' }),
    ),
    fill(k.paperWarm, ellipse(-80, -116, 6, 5) + ellipse(80, -116, 6, 5)),
  ],
  { x: 816, y: 580, scale: 1.36 },
);
const shake = (arm) => ({
  lean: 4,
  near: { arm, leg: [9, -2] },
  far: { arm: [-6, 10], leg: [-8, -6] },
});
const two = [
  place(
    art.profile(dress({ cloth: k.midDeep, trousers: k.midDeep, fold: k.midPale }), {
      hair: 'full',
      pose: shake([38, 74]),
    }),
    { x: 726, y: 596, scale: 1.44 },
  ),
  place(
    [
      art.profile(dress({ cloth: k.ink }), { dress: 'tunic', hair: null, pose: shake([36, 76]) }),
      fill(k.paper, 'M-4 -146'),
    ].slice(0, 1),
    { x: 906, y: 596, scale: 1.36, flip: true },
  ),
];
const scarf = place(
  [
    fill(
      k.paper,
      curve(
        '-8,-178 0,-183 10,-178 12,-168! 6,-164 2,-156! 0,-140 -8,-128 -16,-132! -14,-150 -12,-166',
      ),
    ),
    line(k.ink, 1.2, 'M-8 -170L4 -166M-10 -160L0 -158M-12 -150L-3 -148M-9 -172L-11 -140'),
  ],
  { x: 906, y: 596, scale: 1.36, flip: true },
);
const people = [
  rimLit(middle, { light: k.paper, dx: -2, dy: -2 }),
  rimLit(two, { light: k.paper, dx: 2, dy: -2 }),
  scarf,
];
// ---- the seats: a crowd to the left, an empty row at the right ------------------------------------------------------------------------
const r = art.chance(11);
const hairs = ['short', 'full', 'short', 'fringe', 'full', 'short'];
const chair = (x, y, s) =>
  place(
    [
      line(k.paper, 4.4, 'M-22 0V-92M22 0V-92M-22 -44L-30 0M22 -44L30 0', { cap: 'butt' }),
      fill(k.paper, rect(-25, -96, 50, 26)),
      fill(k.paperShade, rect(-25, -76, 50, 7)),
      fill(k.paperShade, poly([-24, -50], [24, -50], [30, -42], [-30, -42])),
    ],
    { x, y, scale: s },
  );
const row = (y, s, x0, x1, gap, inkOf) => {
  const out = [];
  for (let x = x0, i = 0; x < x1; x += gap * (0.94 + r() * 0.12), i++) {
    const c = art.wardrobe(k, { cloth: inkOf(i), skin: k.paperWarm, linen: k.paper, fold: k.mid });
    const person = art.fromBehind(c, {
      hair: hairs[(i * 5 + Math.round(r() * 3)) % 6],
      legs: false,
      headTurn: (r() - 0.5) * 18,
    });
    out.push([place(person, { x, y: y + 30 * s, scale: s }), chair(x, y, s)]);
  }
  return out;
};
const empties = (y, s, x0, n, gap) =>
  Array.from({ length: n }, (_, i) => chair(x0 + i * gap, y, s));
const crowd = [
  rimLit(
    row(748, 1.3, -20, 1050, 84, (i) => [k.ink, k.midDeep, k.ink, k.signalDeep][i % 4]),
    { light: k.paper, dx: 2, dy: -3 },
  ),
];
const side = rimLit(empties(748, 1.3, 1160, 7, 84), { light: k.ink, dx: 3, dy: 3 });
const nearRow = rimLit(
  row(985, 2.5, -40, 1000, 166, (i) => [k.midDeep, k.ink, k.signalDeep, k.ink, k.ink][i % 5]),
  { light: k.paper, dx: 3, dy: -4 },
);
const nearSide = rimLit(empties(985, 2.5, 1150, 4, 166), { light: k.ink, dx: 4, dy: 4 });
export default art
  .scene({
    id: 'o_lawn_93',
    era: 1993,
    ground: k.mid,
    home: 'day',
    crop: '50% 60%',
    title: 'The lawn',
    desc: 'Seen from behind a seated crowd in hard midday light: before a white house two figures are about to shake hands, a third stands behind them with his arms wide. To the right a row of folding chairs is empty.',
  })
  .layer('sky', 0.1, sky)
  .layer('trees', 0.2, trees)
  .layer('house', 0.3, house)
  .layer('lawn', 0.5, lawn)
  .layer('stage', 0.6, [stage, table])
  .layer('figures', 0.65, people)
  .layer('crowd', 0.9, [side, crowd])
  .layer('foreground', 1.25, [nearSide, nearRow]);
