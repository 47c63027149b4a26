// Exposed: a hearing room, a chair nobody fills, a front page laid over a torn memorandum, and the flashes.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, mirrored, bend, place, halftone, rimLit } =
  art;

const k = art.inks(1971);
const room = art.camera({ horizon: 230, eye: 196, vx: 800, focal: 900 });
const at = room.at;
const hall = [
  fill(k.mid, rect(-60, -60, 1720, 700)),
  fill(k.midDeep, Array.from({ length: 9 }, (_, i) => rect(-40 + i * 190, -60, 150, 250)).join('')),
  line(k.lift, 3, Array.from({ length: 9 }, (_, i) => rect(-24 + i * 190, -60, 118, 232)).join('')),
  fill(k.signal, rect(-60, 206, 1720, 12)),
  fill(k.signalDeep, rect(-60, 218, 1720, 6)),
];
// ---- photographers, every face a camera -----------------------------------------------------------------------------------
const c = (over) => art.wardrobe(k, { skin: k.paperWarm, fold: k.mid, linen: k.paper, ...over });
const camera = place(
  [
    fill(k.ink, rect(-13, -9, 26, 18) + rect(-6, -13, 12, 5)),
    fill(k.midPale, ellipse(0, 0, 7.4)),
    fill(k.ink, ellipse(0, 0, 4.4)),
    line(k.ink, 3, 'M15 -4V-20'),
    fill(k.paper, ellipse(16, -26, 9)),
    fill(k.ink, ellipse(16, -26, 2.6)),
  ],
  { x: 0, y: -166 },
);
const shooter = (x, y, s, over, look) =>
  rimLit(
    place([art.fromBehind(c(over), { arms: 'glasses', headTurn: 3, ...look }), camera], {
      x,
      y,
      scale: s,
    }),
    { light: k.signal, dx: x < 800 ? 3 : -3, dy: -2 },
  );
const PRESS = [
  [350, 840, 2.6, {}, { hat: 'fedora' }],
  [560, 830, 2.44, {}, { hair: 'full' }],
  [1046, 830, 2.44, {}, { hair: 'short' }],
  [1262, 840, 2.6, {}, { hair: 'fringe' }],
  [110, 920, 3, {}, { hair: 'short' }],
  [1496, 920, 3, {}, { hat: 'fedora' }],
];
const press = PRESS.map((p) => shooter(...p));
const burst = (x, y, a, b, n) =>
  fill(
    k.paper,
    poly(
      ...Array.from({ length: n * 2 }, (_, i) => {
        const t = (i * Math.PI) / n;
        const q = i % 2 ? a : b * (0.75 + 0.25 * Math.sin(i * 2.3));
        return [x + Math.cos(t) * q, y + Math.sin(t) * q];
      }),
    ),
  );
const halo = (x, y, s) =>
  halftone(
    k.paper,
    [x - 200 * s, y - 200 * s, x + 200 * s, y + 200 * s],
    art.pool(x, y, 30 * s, 190 * s, 0.85),
    { pitch: 12, max: 11, levels: 10 },
  );
const FLASH = [
  [392, 341, 1],
  [1085, 362, 1.2],
  [1544, 344, 0.9],
];
const halos = FLASH.map((f) => halo(...f));
const bursts = FLASH.map(([x, y, s]) => burst(x, y, 26 * s, 74 * s, 9));
// ---- the witness chair, empty ------------------------------------------------------------------------------------------------
const chair = rimLit(
  place(
    [
      fill(k.ink, mirrored('0,-134! 20,-133 29,-126 31,-80 30,-40! 0,-40!')),
      fill(k.signal, mirrored('0,-126! 17,-125 23,-119 24,-80 23,-46! 0,-46!')),
      line(k.signalDeep, 1.6, 'M-12 -112V-60M0 -112V-60M12 -112V-60', { dash: '0 12' }),
      line(k.ink, 7, 'M-32 -50V-78H-40M32 -50V-78H40'),
    ],
    { x: 804, y: 780, scale: 3.1 },
  ),
  { light: k.paper, dx: 0, dy: -4 },
);
// ---- the table ------------------------------------------------------------------------------------------------------------------
const T = 78;
const flatOn = (marks, X, Z, s, turn) => {
  const a = (turn * Math.PI) / 180;
  return bend(marks, (x, y) => {
    const u = x * Math.cos(a) - y * Math.sin(a);
    const v = x * Math.sin(a) + y * Math.cos(a);
    return at(X + u * s, T, Z - v * s);
  });
};
const table = [
  fill(k.mid, room.floor(-420, 420, 140, 318, T)),
  halftone(
    k.midPale,
    [-60, 560, 1660, 948],
    (x, y) => Math.max(0, 0.85 * (1 - Math.hypot((x - 720) / 640, (y - 720) / 230))),
    { pitch: 12, max: 12, levels: 12 },
  ),
  line(k.paper, 4, open(at(-420, T, 318), at(420, T, 318))),
];
const rows = (x0, x1, y0, y1, n) =>
  Array.from({ length: n }, (_, i) =>
    open([x0, y0 + ((y1 - y0) * i) / n], [x1 - (i % 3) * 3, y0 + ((y1 - y0) * i) / n]),
  ).join('');
const page = [
  fill(k.ink, rect(-47, -56, 100, 120)),
  fill(k.paper, rect(-50, -60, 100, 120)),
  fill(k.ink, rect(-44, -55, 88, 7)),
  line(k.ink, 2, open([-44, -45], [44, -45])),
  fill(k.ink, rect(-44, -41, 88, 15)),
  fill(k.ink, rect(-44, -23, 62, 9)),
  fill(k.midPale, rect(-44, -8, 52, 36)),
  fill(
    k.ink,
    ellipse(-30, 6, 5.4, 7) +
      ellipse(-7, 6, 5.4, 7) +
      rect(-37, 14, 14, 14) +
      rect(-14, 14, 14, 14),
  ),
  fill(k.signal, rect(-26, 20, 15, 8)),
  line(k.mid, 2.4, rows(14, 44, -6, 56, 11) + rows(-44, -22, 34, 58, 4) + rows(-16, 8, 34, 58, 4)),
];
const edge = '-6,-42! -2,-34! -8,-26! -1,-16! -7,-6! 0,4! -6,14! -1,26! -7,36! -3,44!';
const half = (side) => {
  const rip = edge.split(' ').map((p) => p.replace('!', '').split(',').map(Number));
  const far = side * 40;
  const d = poly([far, -42], ...rip, [far, 44]);
  return [
    place(fill(k.ink, d), { x: 2, y: 3 }),
    fill(k.paperWarm, d),
    line(k.ink, 2, rows(side < 0 ? -34 : 4, side < 0 ? -10 : 34, -26, 40, 8)),
    fill(k.signal, side < 0 ? rect(-34, -38, 22, 5) : rect(14, -38, 20, 5)),
  ];
};
const papers = [
  flatOn(half(1), 22, 250, 0.82, 16),
  flatOn(half(-1), -104, 242, 0.86, -20),
  flatOn(page, -42, 236, 0.86, -5),
];
const glass = place(
  [
    fill(k.midDeep, ellipse(3, 1, 12, 2.6)),
    fill(k.midPale, mirrored('0,-28! 8.4,-28! 7,0! 0,1.6!')),
    fill(k.mid, mirrored('0,-17! 7.8,-17! 7,0! 0,1.6!')),
    fill(k.paperShade, ellipse(0, -17, 7.8, 1.7)),
    line(k.ink, 0.9, ellipse(0, -28, 8.4, 1.8)),
    fill(k.midDeep, curve('3,-14! 7.6,-14.6! 7,0! 4,1.4!')),
    line(k.paper, 1, 'M-5.4 -13v9'),
    line(k.paper, 1, 'M-6 -25v6'),
  ],
  { ...room.stand(88, 226, T), scale: 4.6 },
);
const mics = [124, 148, 172].map((x, i) =>
  rimLit(place(art.microphone(k), { ...room.stand(x, 262 - i * 14, T), scale: 4.6 + i * 0.3 }), {
    light: k.paper,
    dx: -2,
    dy: -2,
  }),
);

export default art
  .scene({
    id: 'o_exposed_71k',
    era: 1971,
    ground: k.ink,
    home: 'day',
    crop: '46% 60%',
    title: 'Exposed',
    desc: 'A hearing room. Photographers with flashes stand behind an empty witness chair; on the table a front page with a black bar for a headline lies over a torn memorandum, beside one glass of water.',
  })
  .layer('room', 0.5, hall)
  .layer('light', 0.65, [halos, bursts])
  .layer('press', 0.7, press)
  .layer('figures', 0.9, chair)
  .layer('table', 1.1, [table, papers])
  .layer('foreground', 1.2, [glass, mics]);
