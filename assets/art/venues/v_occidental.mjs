// The Occidental, Washington, a Friday lunch in October 1962: two men lean over a small table under a wall of frames.
// The high-key room of the set: bone walls and one slab of sun.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, mirrored, place, halftone, rimLit } = art;

const k = art.inks(1962);
const S = 3.3;
const FLOOR = 846;
const SEAT = 536; // SEAT: the top of the banquette behind

// ---- the wall and its frames ---------------------------------------------------------------------------------------------
const r = art.chance(17);
const sun = poly([420, -60], [1010, -60], [1270, SEAT + 30], [620, SEAT + 30]);
const inSun = art.insideOf(sun);
const frames = [];
[
  [-40, 116],
  [88, 124],
  [224, 128],
  [364, 120],
].forEach(([y, h], j) => {
  for (let x = -70 + (j % 2) * 40; x < 1660; ) {
    const w = 78 + r() * 44;
    const f = { x, y: y + r() * 10, w, h: h * (0.8 + r() * 0.16) };
    x += w + 18 + r() * 10;
    if (y > 200 && f.x + f.w > 640 && f.x < 1090) continue; // bare wall behind the heads
    frames.push(f);
  }
});
const hung = (f) => {
  const lit = inSun(f.x + f.w / 2, f.y + f.h / 2);
  return art.blankFrame(
    k,
    f.x,
    f.y,
    f.w,
    f.h,
    lit
      ? { frame: k.midPale, mat: k.paper, print: k.paperShade, border: 6 }
      : {
          frame: k.midDeep,
          mat: k.paperShade,
          print: k.midPale,
          border: 6,
          shade: r() < 0.35 && k.mid,
        },
  );
};
const wall = [
  fill(k.paperShade, rect(-60, -60, 1720, 640)),
  fill(k.paper, sun),
  halftone(k.mid, [-60, -60, 1660, 540], (x, y) => (inSun(x, y) ? 0 : 0.34 * (1 - y / 420)), {
    pitch: 12,
    max: 9,
  }),
  frames.map(hung),
];
const bench = [
  fill(k.ink, rect(-60, SEAT - 14, 1720, 500)),
  fill(k.signal, rect(-60, SEAT, 1720, 150)),
  line(k.signalDeep, 4, open([-60, SEAT + 60], [1660, SEAT + 60])),
  line(
    k.signalDeep,
    3,
    Array.from({ length: 24 }, (_, i) =>
      open([-30 + i * 72, SEAT + 6], [-30 + i * 72, SEAT + 150]),
    ).join(''),
  ),
  fill(k.signalDeep, rect(-60, SEAT + 150, 1720, 90)),
  fill(k.signal, rect(-60, SEAT + 148, 1720, 26)),
];
const tiles = [];
for (let j = 0; j < 5; j++) {
  const y0 = 760 + j * j * 7 + j * 24;
  const y1 = 760 + (j + 1) ** 2 * 7 + (j + 1) * 24;
  for (let i = -12; i < 12; i++)
    if ((i + j) % 2 === 0) {
      const at = (u, y) => [860 + u * (90 + (y - 760) * 0.55), y];
      tiles.push(poly(at(i, y0), at(i + 1, y0), at(i + 1, y1), at(i, y1)));
    }
}
const floor = [
  fill(k.midDeep, rect(-60, 760, 1720, 240)),
  fill(k.mid, tiles.join('')),
  line(k.ink, 4, open('-60,760 1660,760')),
];

// ---- the table -------------------------------------------------------------------------------------------------------------
const TX = 866;
const top = FLOOR - 76 * S;
const table = [
  fill(k.ink, ellipse(TX, FLOOR + 4, 240, 13)),
  place(art.clothTable(k), { x: TX, y: FLOOR, scale: S }),
];
const served = [
  place(art.cup(k, { far: k.midPale }), { x: TX - 96, y: top, scale: 3.6 }),
  place(art.cup(k, { far: k.midPale, hot: false }), { x: TX + 104, y: top, scale: 3.6 }),
  fill(k.paper, poly([TX - 62, top - 7], [TX - 8, top - 7], [TX - 2, top], [TX - 70, top])),
  line(k.ink, 2, open([TX - 66, top - 3], [TX - 6, top - 3])), // a notebook
  line(k.ink, 3, open([TX - 22, top - 10], [TX + 2, top - 40])),
  place(art.ashtray(k, false), { x: TX + 34, y: top, scale: 3 }),
  line(k.midPale, 3, `M${TX + 62} ${top - 20}c14-34-20-54 0-92c16-32-12-56 6-96c10-26-8-40 4-66`),
];
// ---- the two ---------------------------------------------------------------------------------------------------------------
const journalist = art.wardrobe(k, { cloth: k.ink, skin: k.paperWarm, fold: k.mid });
const counsellor = art.wardrobe(k, {
  cloth: k.midDeep,
  trousers: k.midDeep,
  skin: k.paperWarm,
  fold: k.midPale,
  hair: k.ink,
});
const leanIn = {
  hip: 54,
  lean: 20,
  neck: 2,
  near: { arm: [44, 104], leg: [86, -6] },
  far: { arm: [50, 96], leg: [80, -14] },
};
const left = { x: TX - 272, y: FLOOR, scale: S };
const right = { x: TX + 272, y: FLOOR, scale: S, flip: true };
const two = [
  place(art.chairSide(k, k.ink, k.ink), left),
  place(art.chairSide(k, k.ink, k.ink), right),
  rimLit(place(art.profile(journalist, { pose: leanIn, hair: 'short' }), left), {
    light: k.paper,
    dx: 2,
    dy: -4,
  }),
  rimLit(
    place(
      art.profile(counsellor, {
        pose: { ...leanIn, lean: 14, near: { arm: [34, 112], leg: [86, -6] } },
        hair: 'fringe',
      }),
      right,
    ),
    { light: k.paper, dx: -2, dy: -4 },
  ),
];
// ---- near: hats and coats, a waiter -------------------------------------------------------------------------------------------
const hat = (ink, band, at) => place(art.hatOnTable({ hat: ink, band }), at);
const stand = rimLit(
  place(
    art.coatStand(k, {
      coat: k.midDeep,
      fold: k.mid,
      hats: [
        hat(k.ink, k.signal, { x: -27, y: -178, turn: -8 }),
        hat(k.mid, k.ink, { x: 27, y: -178, turn: 8 }),
      ],
    }),
    { x: 196, y: 905, scale: 4.1 },
  ),
  { light: k.paper, dx: 4, dy: -2 },
);
const server = art.wardrobe(k, {
  cloth: k.paperShade,
  trousers: k.ink,
  skin: k.paperWarm,
  fold: k.midPale,
  linen: k.paper,
});
const tray = [
  fill(k.ink, mirrored('0,-3! 30,-3 33,0 0,2!')),
  fill(k.paper, mirrored('0,-26! 4,-26! 5,-20 8,-12 6,-3!')),
  line(k.paper, 1.4, 'M7-16c6 0 6 9 0 9M-7-10c-5-1-4-9-8-10'),
  fill(k.signal, rect(-24, -12, 8, 9)),
  fill(k.paper, rect(16, -13, 9, 10)),
];
const waiter = rimLit(
  place(
    [
      art.fromBehind(server, { arms: ['tray', 'down'], headTurn: -4 }),
      place(tray, { x: -42, y: -164, scale: 0.92 }),
    ],
    { x: 1452, y: 1080, scale: 4.4 },
  ),
  { light: k.paper, dx: -5, dy: -2 },
);
export default art
  .scene({
    id: 'v_occidental',
    era: 1962,
    home: 'day',
    crop: '50% 60%',
    hours: art.hours(k, 'day', {
      by: {
        dawn: { sky: { [k.paperShade]: k.midPale, [k.midPale]: k.mid, [k.mid]: k.midDeep } },
        dusk: {
          sky: {
            [k.paper]: k.signal,
            [k.paperShade]: k.midPale,
            [k.midPale]: k.mid,
            [k.mid]: k.midDeep,
            [k.midDeep]: k.ink,
          },
          room: {
            [k.signal]: k.signalDeep,
            [k.signalDeep]: k.ink,
            [k.mid]: k.midDeep,
            [k.midDeep]: k.lift,
          },
        },
        night: {
          sky: {
            [k.paper]: k.signalDeep,
            [k.paperShade]: k.midDeep,
            [k.midPale]: k.mid,
            [k.mid]: k.ink,
            [k.midDeep]: k.ink,
          },
          room: { [k.mid]: k.midDeep, [k.midDeep]: k.lift },
        },
      },
    }),
    ground: k.paperShade,
    title: 'The Occidental restaurant at lunch',
    desc: 'Two men in profile lean towards each other over a small white table. Behind them a red bench and a wall covered with blank frames, crossed by a slab of sun.',
  })
  .layer('sky', 0.4, wall)
  .layer('room', 0.6, [bench, floor])
  .layer('figures', 1, [two, table, served])
  .layer('foreground', 1.3, [stand, waiter]);
