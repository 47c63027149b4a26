// The Itamaraty Palace, Rio de Janeiro, October 1962: a palace and its palms, twice: once in the air, once in the still pool.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(1962);
const WATER = 560;
const MID = 800; // the far edge of the pool; the axis of the garden
const outside = art.skies(k).day;
const sky = [
  fill(outside.body, rect(-60, -60, 1720, 700)),
  halftone(outside.high, [-60, -60, 1660, 330], art.down(-60, 360, 0.95, 0), {
    pitch: 12,
    max: 13,
    levels: 18,
  }),
  halftone(outside.low, [-60, 280, 1660, 560], art.down(280, 540, 0, 0.95), {
    pitch: 12,
    max: 13,
    levels: 18,
  }),
];
const hills = fill(
  k.midPale,
  curve(
    '-60,600! -60,440! 60,424 170,366 240,300 310,350 420,424 640,446 960,450 1140,416 1240,360 1296,246 1352,206 1410,250 1462,370 1560,420 1660,430! 1660,600!',
  ),
);

// ---- the palace: two storeys, eleven bays, the middle ones forward ------------------------------------------------------------------
const bayX = (i) => (i - 5) * 62;
const palace = [
  fill(k.signal, rect(-352, -196, 704, 196)),
  fill(k.signal, rect(-132, -208, 264, 208)),
  fill(
    k.signalDeep,
    rect(-352, -196, 220, 10) + rect(132, -196, 220, 10) + rect(-140, -196, 8, 196),
  ),
  fill(
    k.paper,
    rect(-366, -208, 732, 12) +
      rect(-352, -106, 704, 8) +
      rect(-146, -224, 292, 16) +
      rect(-352, -6, 704, 6),
  ),
  fill(k.paper, [-352, -142, 132, 342].map((x) => rect(x, -196, 10, 190)).join('')),
  fill(k.paper, poly('-120,-224 0,-270 120,-224')),
  fill(k.signal, poly('-92,-230 0,-264 92,-230')),
  Array.from({ length: 11 }, (_, i) => [
    fill(k.paper, art.archway(bayX(i) - 18, -82, 36, 76)),
    fill(k.ink, art.archway(bayX(i) - 13, -76, 26, 70)),
    fill(k.paper, art.archway(bayX(i) - 16, -182, 32, 70)),
    fill(k.mid, art.archway(bayX(i) - 11, -176, 22, 64)),
    line(k.paper, 2, open([bayX(i), -174], [bayX(i), -112])),
  ]),
  fill(k.paper, Array.from({ length: 15 }, (_, i) => rect(-350 + i * 50, -222, 8, 14)).join('')),
  line(k.ink, 3, 'M0 -270V-322'),
  fill(k.mid, curve('0,-320! 20,-324 42,-314! 42,-290! 20,-298 0,-294!')),
  fill(k.paper, poly('8,-307 21,-316 34,-304 21,-296')),
];
// ---- two rows of imperial palms, walking towards us -----------------------------------------------------------------------------------
const rows = [
  [0.36, 268],
  [0.5, 350],
  [0.72, 470],
  [1.06, 660],
];
const palmAt = ([s, off], side, j) =>
  place(art.palm(k.ink, 560, { lean: 6, size: 150, fronds: 9, seed: 4 + j }), {
    x: MID + side * off,
    y: WATER + 6 + (s - 0.3) * 34,
    scale: s,
    flip: side > 0,
  });
const avenue = [...rows.keys()]
  .slice(0, 3)
  .map((j) =>
    [-1, 1].map((side) =>
      rimLit(palmAt(rows[j], side, j), { light: k.paperWarm, dx: 2.5, dy: -1.5 }),
    ),
  );
const lawn = [
  fill(k.midDeep, rect(-60, WATER - 16, 1720, 26)),
  art.treeLine(k.midDeep, -60, 480, WATER - 8, 12, 40, { seed: 9, depth: 14 }),
  art.treeLine(k.midDeep, 1120, 1660, WATER - 8, 12, 40, { seed: 3, depth: 14 }),
];

// ---- the pool: everything again, upside down and broken into bars ------------------------------------------------------------------------
const bank = (s) =>
  fill(
    k.midDeep,
    poly(
      [MID + s * 860, WATER],
      [MID + s * 360, WATER],
      [MID + s * 720, 980],
      [MID + s * 860, 980],
    ),
  );
const mirror = (marks, base) => art.bend(marks, (x, y) => [x + 5 * Math.sin(y / 9), 2 * base - y]);
const stands = place(palace, { x: MID, y: WATER - 14, scale: 0.96 });
const keepers = { [k.paper]: k.paperShade, [k.signal]: k.signalDeep, [k.mid]: k.midDeep };
const reflected = mirror(stands, WATER - 4).map((m) => ({
  ...m,
  ...(m.fill && { fill: keepers[m.fill] ?? m.fill }),
  ...(m.stroke && { stroke: keepers[m.stroke] ?? m.stroke }),
}));
const palmsBelow = mirror(
  [...rows.keys()].slice(0, 3).map((j) => [-1, 1].map((side) => palmAt(rows[j], side, j))),
  WATER + 8,
).map((m) => ({ ...m, fill: k.midDeep }));
const pool = [
  fill(k.mid, rect(-60, WATER, 1720, 400)),
  reflected,
  palmsBelow,
  halftone(k.ink, [-60, WATER + 40, 1660, 950], art.down(WATER + 60, 940, 0, 0.62), {
    pitch: 12,
    max: 12,
    levels: 14,
  }),
  art.ripples(k.mid, -60, 1660, WATER + 12, 900, {
    rows: 14,
    fullness: 0.3,
    len: 110,
    width: 5,
    seed: 21,
  }),
  art.ripples(k.paper, 300, 1300, WATER + 20, 880, {
    rows: 9,
    fullness: 0.13,
    len: 80,
    width: 3,
    seed: 2,
  }),
  bank(-1),
  bank(1),
  line(
    k.paper,
    5,
    open([MID - 360, WATER], [MID - 720, 980]) + open([MID + 360, WATER], [MID + 720, 980]),
  ),
  line(k.paper, 4, open([MID - 362, WATER + 1], [MID + 362, WATER + 1])),
];
const swan = (ink) => [
  fill(ink, curve('-40,0! -44,-14 -20,-24 12,-18 24,-4 16,0!')),
  line(ink, 7, 'M16 -8C34 -20 8 -40 22 -52C28 -56 34 -52 36 -48'),
  line(k.signal, 4, 'M36 -48l9 5'),
];
const swans = [
  place(swan(k.paper), { x: 690, y: 790, scale: 1.25 }),
  line(k.paper, 3, 'M620 802h150M650 814h90'),
];
// ---- two men talk as they walk ------------------------------------------------------------------------------------------------------------
const linen = art.wardrobe(k, {
  cloth: k.paper,
  trousers: k.paper,
  sleeve: k.paper,
  skin: k.paperWarm,
  fold: k.midPale,
  hat: k.paper,
  band: k.signal,
  hair: k.ink,
  shade: k.paperShade,
});
const dark = art.wardrobe(k, { skin: k.paperWarm, fold: k.mid, linen: k.paper });
const talk = [
  fill(k.ink, ellipse(1300, 892, 110, 12)),
  rimLit(
    place(
      art.profile(dark, {
        pose: {
          from: 'walk',
          near: { arm: [-18, 10], leg: [22, 2] },
          far: { arm: [20, 60], leg: [-14, -30] },
        },
        hair: 'full',
        held: place(art.papers(k), { turn: 70 }),
      }),
      { x: 1350, y: 890, scale: 2.1, flip: true },
    ),
    { light: k.paper, dx: -4, dy: -2 },
  ),
  rimLit(
    place(
      art.profile(linen, {
        pose: {
          from: 'walk',
          near: { arm: [16, 84], leg: [24, 2] },
          far: { arm: [6, 30], leg: [-16, -36] },
        },
        hat: 'fedora',
      }),
      { x: 1240, y: 894, scale: 2.1, flip: true },
    ),
    { light: k.ink, dx: 3, dy: 1 },
  ),
];
const nearPalm = rimLit(
  place(art.palm(k.ink, 900, { lean: 20, size: 330, fronds: 10, seed: 8 }), { x: 30, y: 980 }),
  { light: k.paperWarm, dx: 5, dy: -3 },
);

export default art
  .scene({
    id: 'v_itamaraty',
    era: 1962,
    ground: k.midDeep,
    home: 'day',
    crop: '60% 72%',
    title: 'The Itamaraty Palace in Rio de Janeiro',
    desc: 'A red and white palace at the end of two rows of tall palms, mirrored in a long still pool with a swan. At the right two men walk and talk.',
    hours: art.hours(k, 'day', {
      sky: ['sky'],
      by: {
        dawn: { hills: { [k.midPale]: k.mid } },
        dusk: {
          hills: { [k.midPale]: k.signalDeep },
          room: {
            [k.signal]: k.signalDeep,
            [k.signalDeep]: k.ink,
            [k.paper]: k.paperWarm,
            [k.midDeep]: k.ink,
          },
          pool: { [k.mid]: k.signalDeep, [k.midDeep]: k.ink, [k.signalDeep]: k.ink },
        },
        night: {
          hills: { [k.midPale]: k.midDeep },
          room: {
            [k.signal]: k.signalDeep,
            [k.signalDeep]: k.ink,
            [k.paper]: k.midPale,
            [k.mid]: k.paperWarm,
            [k.midDeep]: k.ink,
          },
          pool: {
            [k.mid]: k.midDeep,
            [k.midDeep]: k.lift,
            [k.paper]: k.midPale,
            [k.paperShade]: k.mid,
          },
        },
      },
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('hills', 0.2, hills)
  .layer('room', 0.4, [stands, lawn])
  .layer('pool', 0.45, pool)
  .layer('palms', 0.6, avenue)
  .layer('figures', 1, [swans, talk])
  .layer('foreground', 1.3, nearPalm);
