// After the last message: a city street at noon in a light without colour. Nobody; only what was let fall, and its shadow.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, place, halftone, inks } = art;

const k = inks(1962);
const street = art.camera({ horizon: 420, eye: 170, vx: 800, focal: 900 });
const { at } = street;
const HALF = 420;
const FAR = 4200; // cm: half the street from wall to wall; where it ends in light

const light = [
  fill(k.paper, rect(-60, -60, 1720, 1020)),
  halftone(
    k.paperShade,
    [-60, -60, 1660, 940],
    (x, y) => (Math.hypot(x - 800, (y - 420) * 1.25) - 330) / 900,
    { pitch: 12, max: 12, levels: 16 },
  ),
];
// ---- the houses: two walls of flat shade, windows blank, each with one bright edge where it meets the next ----------------------------------
const blocks = [
  [260, 620, 900, 0],
  [620, 980, 1300, 1],
  [980, 1500, 1050, 0],
  [1500, 2100, 1500, 1],
  [2100, 3000, 1200, 0],
  [3000, FAR, 1400, 1],
];
const tone = [k.midPale, k.paperShade];
const house = (s) =>
  [...blocks].reverse().map(([z0, z1, h, t], n) => {
    const H = s < 0 ? h : h * 0.86 + 120;
    const floors = Math.floor(H / 340);
    const out = [fill(tone[(t + (s > 0 ? 1 : 0)) % 2], street.side(s * HALF, 0, H, z0, z1))];
    const wins = [];
    for (let f = 0; f < floors; f++)
      for (let i = 0; i < 3; i++) {
        const a = z0 + ((z1 - z0) * (i + 0.22)) / 3;
        const b = z0 + ((z1 - z0) * (i + 0.7)) / 3;
        wins.push(street.side(s * HALF, 330 + f * 320, 500 + f * 320, a, b));
      }
    if (n < 5) out.push(fill(k.mid, wins.join('')));
    out.push(fill(k.paper, street.side(s * HALF, 0, H, z1 - (z1 - z0) * 0.03, z1)));
    return out;
  });
const ground = [
  fill(k.paper, poly(at(-HALF, 0, FAR), at(HALF, 0, FAR), [2400, 1300], [-800, 1300])),
  line(
    k.paperShade,
    5,
    [-1, 1].map((s) => open(at(s * 250, 0, 180), at(s * 250, 0, FAR))).join(''),
  ),
  fill(k.paperShade, [700, 1100, 1700, 2600].map((z) => street.floor(-8, 8, z, z * 1.16)).join('')),
];
// the white at the end of the street eats the far houses
const glare = [
  halftone(k.paper, [420, 60, 1180, 780], art.pool(800, 420, 120, 360, 1), {
    pitch: 12,
    max: 15,
    levels: 16,
  }),
  fill(k.paper, ellipse(800, 420, 128)),
];

// ---- things, and their long shadows straight at us ----------------------------------------------------------------------------------------
/** A flat thing that stands at (X, Z): its shadow runs from its foot away from the light, drawn by stretching it down. */
const shadow = (marks, X, Z, stretch = 2.6) => {
  const p = street.stand(X, Z);
  const dx = (p.x - 800) / (p.y - 420);
  return art.inOneInk(
    art.bend(place(marks, { x: 0, y: 0, scale: p.scale }), (x, y) => [
      p.x + x * (1 - (y * stretch) / 900) + dx * -y * stretch,
      p.y - y * stretch,
    ]),
    k.ink,
  );
};
const lampPost = [
  fill(k.ink, rect(-6, -420, 12, 420) + rect(-11, -60, 22, 60)),
  line(k.ink, 8, 'M0 -416C0 -470 70 -470 90 -446'),
  fill(k.ink, poly('74,-446 112,-446 120,-424 66,-424')),
];
const signal = [
  fill(k.ink, rect(-5, -260, 10, 260)),
  fill(k.ink, rect(-22, -350, 44, 100)),
  fill(k.signal, ellipse(0, -328, 11)),
  fill(k.midDeep, ellipse(0, -300, 11) + ellipse(0, -272, 11)),
];
const bicycle = [
  // left standing
  line(k.ink, 5, `${ellipse(-52, -34, 33)}${ellipse(52, -34, 33)}`),
  line(
    k.ink,
    6,
    'M-52 -34L-20 -84L36 -80L4 -34L-52 -34M-20 -84L4 -34M52 -34L34 -96M34 -96L20 -102M-26 -92H-10',
  ),
  line(k.ink, 2, 'M-52 -66V-2M-84 -34h64M52 -66V-2M20 -34h64'),
];
const things = [
  [lampPost, -290, 640],
  [lampPost, -290, 1200],
  [lampPost, 290, 900],
  [signal, 268, 520],
  [bicycle, -120, 430],
];
const shadows = things.map(([m, X, Z]) => shadow(m, X, Z, Z > 800 ? 1.7 : 2.4));
const standing = things.map(([m, X, Z]) => {
  const p = street.stand(X, Z);
  return place(m, p);
});
const hatOnRoad = [
  fill(k.ink, poly('806,802 1010,802 1080,980 850,980')),
  place(art.hatOnTable({ hat: k.midDeep, band: k.signal }), {
    x: 910,
    y: 806,
    scale: 5.6,
    turn: -3,
  }),
];
const paperOnRoad = [
  place(
    [
      fill(k.ink, poly('-60,-4 64,2 90,46 -50,40')),
      fill(k.paperShade, poly('-74,-34 58,-40 70,8 -66,16')),
      line(k.mid, 3, open('-60,-22 46,-27') + open('-58,-10 50,-15') + open('-56,2 30,-3')),
    ],
    { x: 520, y: 850 },
  ),
];

export default art
  .scene({
    id: 'o_nuclear',
    era: 1962,
    ground: k.paper,
    home: 'day',
    crop: '50% 96%',
    title: 'A street in white light',
    desc: 'An empty city street runs into a blank white light. A lamp post, a traffic light, a bicycle, a hat and a sheet of paper throw long black shadows towards us.',
  })
  .layer('sky', 0.1, light)
  .layer('room', 0.4, [house(-1), house(1), ground])
  .layer('light', 0.45, glare)
  .layer('shadows', 0.8, shadows)
  .layer('figures', 0.8, standing)
  .layer('foreground', 1.15, [hatOnRoad, paperOnRoad]);
