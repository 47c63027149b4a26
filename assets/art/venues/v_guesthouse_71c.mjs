// A guest house by a lake, Peking, July 1971, as the afternoon goes: two lidded cups and a draft full of crossings-out
// on a green table. The two who wrote it stand at the window, apart, and look at different ends of the water.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(1971);
const outside = art.skies(k).dusk;
const WIN = { x: 150, y: 66, w: 1300, h: 400 };
const SHORE = 326;
const sun = { x: 640, y: 262, r: 62 };
const sky = [
  fill(outside.body, rect(60, -20, 1480, 420)),
  halftone(outside.high, [100, 0, 1500, 210], art.down(20, 220, 0.8, 0), {
    pitch: 12,
    max: 13,
    levels: 14,
  }),
  halftone(outside.low, [100, 150, 1500, 340], art.down(140, 330, 0, 0.95), {
    pitch: 12,
    max: 13,
    levels: 14,
  }),
];
const far = [
  fill(
    k.signalDeep,
    curve(
      '60,340! 60,300! 240,280 420,304 640,296 820,270 1000,296 1200,282 1400,300 1560,288! 1560,340!',
    ),
  ),
  // a pavilion on the far bank
  place(
    [
      fill(
        k.ink,
        rect(1010, 286, 96, 44) +
          curve('984,290! 1010,282 1030,262 1058,250 1086,262 1106,282 1132,290! 1058,284') +
          curve('1022,256! 1042,248 1058,228 1074,248 1094,256! 1058,252') +
          rect(1055, 214, 6, 18),
      ),
      fill(
        k.paperWarm,
        rect(1024, 294, 14, 30) + rect(1051, 294, 14, 30) + rect(1078, 294, 14, 30),
      ),
    ],
    { x: -214 },
  ),
  art.treeLine(k.ink, 60, 760, 330, 10, 26, { depth: 8, seed: 5 }),
  art.treeLine(k.ink, 960, 1560, 330, 12, 30, { depth: 8, seed: 9 }),
];
const lake = [
  fill(k.signal, rect(60, SHORE + 2, 1480, 180)),
  halftone(k.ink, [100, SHORE + 4, 1500, 480], art.down(SHORE, 470, 0.2, 0.75), {
    pitch: 12,
    max: 11,
    levels: 10,
  }),
  fill(k.ink, rect(798, SHORE + 2, 92, 30) + poly('810,356 878,356 844,396')),
  art.glitter(k.paper, sun.x, SHORE + 6, 470, {
    n: 46,
    near: 60,
    spread: 130,
    len: 60,
    width: 3.4,
    seed: 6,
  }),
];
const disc = [
  fill(k.paper, ellipse(sun.x, sun.y, sun.r)),
  art.cloudBar(k.signal, 540, 250, 120, 9),
  art.cloudBar(k.signal, 640, 284, 150, 8),
];
const willows = [
  place(art.willow(k.ink, 430, { lean: 30, spread: 170, n: 26, seed: 4, width: 3.4 }), {
    x: 300,
    y: 490,
  }),
  place(art.willow(k.ink, 470, { lean: -36, spread: 190, n: 28, seed: 7, width: 3.6 }), {
    x: 1330,
    y: 500,
  }),
];

// ---- the room ------------------------------------------------------------------------------------------------------------
const BASE = 540;
const bays = [0, 1, 2, 3].map((i) => WIN.x + (WIN.w / 4) * i);
const wall = [
  art.wallWithHoles(
    k.signalDeep,
    rect(-80, -80, 1760, BASE + 82),
    rect(WIN.x, WIN.y, WIN.w, WIN.h),
  ),
  fill(
    k.ink,
    rect(WIN.x - 16, WIN.y - 16, WIN.w + 32, 16) +
      rect(WIN.x - 16, WIN.y, 16, WIN.h) +
      rect(WIN.x + WIN.w, WIN.y, 16, WIN.h) +
      bays
        .slice(1)
        .map((x) => rect(x - 7, WIN.y, 14, WIN.h))
        .join('') +
      rect(WIN.x, WIN.y + 84, WIN.w, 7) +
      rect(WIN.x - 34, WIN.y + WIN.h, WIN.w + 68, 20),
  ),
  line(
    k.signal,
    3,
    open([WIN.x - 34, WIN.y + WIN.h + 2], [WIN.x + WIN.w + 34, WIN.y + WIN.h + 2]) +
      bays
        .slice(1)
        .map((x) => open([x + 8, WIN.y + 96], [x + 8, WIN.y + WIN.h - 4]))
        .join(''),
  ),
  // fretwork in the upper lights
  line(
    k.ink,
    3.4,
    bays
      .map((x) => {
        const w = WIN.w / 4;
        return (
          rect(x + 24, WIN.y + 14, w - 48, 56) +
          rect(x + 64, WIN.y + 28, w - 128, 28) +
          open([x + 24, WIN.y + 42], [x + 64, WIN.y + 42]) +
          open([x + w - 24, WIN.y + 42], [x + w - 64, WIN.y + 42]) +
          open([x + w / 2, WIN.y], [x + w / 2, WIN.y + 28]) +
          open([x + w / 2, WIN.y + 56], [x + w / 2, WIN.y + 84])
        );
      })
      .join(''),
  ),
  // low cupboards under the sill
  line(
    k.ink,
    3,
    open([-80, 506], [1690, 506]) +
      Array.from({ length: 12 }, (_, i) => open([40 + i * 138, 508], [40 + i * 138, BASE])).join(
        '',
      ),
  ),
  // two hanging scrolls
  [44, 1484].map((x, i) => [
    fill(k.paperWarm, rect(x, 84, 76, 330)),
    fill(k.paper, rect(x + 9, 128, 58, 236)),
    line(k.ink, 6, open([x - 8, 84], [x + 84, 84]) + open([x - 8, 414], [x + 84, 414])),
    i
      ? line(
          k.mid,
          4,
          `M${x + 24} 350C${x + 36} 300 ${x + 20} 240 ${x + 48} 160M${x + 32} 270q18-10 24-30M${x + 28} 300q-10-14-12-34M${x + 40} 210q14-6 18-22`,
        )
      : fill(
          k.mid,
          curve(
            `${x + 12},330! ${x + 22},268 ${x + 32},300 ${x + 42},220 ${x + 52},290 ${x + 64},330!`,
          ) + ellipse(x + 46, 162, 9),
        ),
  ]),
];
const floor = [
  fill(k.ink, rect(-80, BASE, 1760, 440)),
  halftone(k.signalDeep, [-60, BASE, 1660, 800], art.down(BASE, 820, 0.9, 0.1), {
    pitch: 12,
    max: 12,
    levels: 12,
  }),
  line(k.signal, 3, open([-80, BASE + 1], [1690, BASE + 1])),
];

// ---- armchairs under white covers -------------------------------------------------------------------------------------------
const seat = { body: k.midPale, shade: k.mid, edge: k.paper, cloth: k.paper };
const chair = (x, flip) => {
  const { back, front } = art.armchairSide(k, seat);
  return place([fill(k.ink, ellipse(0, 0, 50, 5)), back, front], { x, y: 690, scale: 3.1, flip });
};
const chairs = [chair(206, false), chair(1394, true)];

// ---- the two at the window --------------------------------------------------------------------------------------------------
const host = art.wardrobe(k, {
  cloth: k.midDeep,
  trousers: k.midDeep,
  skin: k.signalDeep,
  fold: k.ink,
  linen: k.midDeep,
  hair: k.ink,
});
const guest = art.wardrobe(k, {
  cloth: k.ink,
  trousers: k.ink,
  skin: k.signalDeep,
  fold: k.mid,
  linen: k.paper,
});
const two = [
  rimLit(
    place(
      art.fromBehind(host, {
        dress: 'tunic',
        arms: ['down', 'front'],
        hair: 'short',
        headTurn: -7,
        stance: 9,
      }),
      { x: 456, y: 640, scale: 1.86 },
    ),
    { light: k.paper, dx: 3, dy: -3 },
  ),
  rimLit(
    place(art.fromBehind(guest, { arms: 'behind', hair: 'full', headTurn: 8, stance: 10 }), {
      x: 1010,
      y: 644,
      scale: 1.86,
    }),
    { light: k.paper, dx: -3, dy: -3 },
  ),
];

// ---- the table ------------------------------------------------------------------------------------------------------------
const T = { x: 800, y: 772, rx: 640, ry: 152 };
const table = [
  fill(k.ink, ellipse(T.x, T.y + 40, T.rx, T.ry) + rect(T.x - T.rx, T.y, T.rx * 2, 40)),
  fill(k.midDeep, ellipse(T.x, T.y + 14, T.rx, T.ry)),
  fill(k.mid, ellipse(T.x, T.y, T.rx, T.ry)),
  line(
    k.midPale,
    3,
    `M${T.x - T.rx + 4} ${T.y - 12}C${T.x - T.rx + 60} ${T.y - T.ry - 26} ${T.x + T.rx - 60} ${T.y - T.ry - 26} ${T.x + T.rx - 4} ${T.y - 12}`,
  ),
  fill(k.midDeep, ellipse(530, 770, 116, 20) + ellipse(1078, 756, 116, 20)),
];
const draftPage = (x, y, s, turn, marks) =>
  place(
    [
      fill(k.midDeep, poly('-30,2 26,2 33,-19 -19,-19')),
      fill(k.paper, poly('-31,0 25,0 32,-21 -20,-21')),
      marks,
    ],
    { x, y, scale: s, turn },
  );
const rows = [-18, -15.4, -12.8, -10.2, -7.6, -5, -2.4];
const draft = [
  draftPage(700, 806, 5.4, -5, null),
  draftPage(790, 838, 5.9, 3, [
    line(
      k.ink,
      0.6,
      rows
        .map((y, i) => open([-17 + (-y - 18) * -0.6 - 4, y], [[24, 27, 12, 26, 20, 25, 10][i], y]))
        .join(''),
    ),
    // struck out, written over, struck out again
    line(
      k.signal,
      1.1,
      'M-20 -15.4L6 -15.4M-21 -14.6L5 -14.6M2 -10.2H24M2 -9.4H23M-27 -5L-4 -5M-27 -4.2L-5 -4.2M8 -12.2C12 -16 18 -15 16 -12.4M-6 -7.6L-2 -5.6L2 -9M-14 -12.9L-2 -10.2',
    ),
    line(k.mid, 0.8, 'M10 -17C13 -18.6 17 -16.4 21 -17.6M-24 -7.4C-20 -8.6 -17 -6.6 -13 -7.8'),
  ]),
  // a pen laid down
  place(
    [
      line(k.ink, 2.2, open('-16,0 12,-5')),
      line(k.paper, 1, open('-8,-2.2 2,-4')),
      line(k.signal, 1.4, open('12,-5 17,-6')),
    ],
    { x: 1006, y: 836, scale: 5.2, turn: -6 },
  ),
];
const cups = [
  place(art.liddedCup(k, { open: true }), { x: 530, y: 772, scale: 9.4 }),
  place(art.liddedCup(k), { x: 1078, y: 756, scale: 9.4 }),
  // the lid that was lifted
  place(
    [
      fill(k.midDeep, ellipse(0, 0.8, 6.4, 1.6)),
      fill(k.paper, curve('-6,0! -3.4,-3 0,-3.6 3.4,-3 6,0!')),
      fill(k.paperShade, curve('1.4,-3.4! 3.4,-3 6,0! 2.4,0!')),
      fill(k.paper, ellipse(0, -4.4, 1.7, 1.3)),
    ],
    { x: 420, y: 786, scale: 9 },
  ),
];
const LX = 1270;
const lampMarks = place(
  [
    fill(k.ink, art.mirrored('0,-2.4! 7,-2! 8.4,0! 0,0!')),
    line(k.ink, 1.6, 'M0-2V-30', { cap: 'butt' }),
    fill(k.mid, art.mirrored('0,-41! 10,-40.4 14,-36 17.4,-29! 0,-29!')),
    fill(k.midDeep, curve('3,-41! 10,-40.4 14,-36 17.4,-29! 8,-29!')),
    line(k.midPale, 0.8, 'M-12-36.4c3-1.4 8-1.4 12-1.4'),
    fill(k.paper, rect(-16.6, -29.4, 33.2, 1.6)),
  ],
  { x: LX, y: 744, scale: 6 },
);
const light = [
  halftone(
    k.paper,
    [1060, 568, 1480, 792],
    art.cone(LX - 96, LX + 96, 568, LX - 170, LX + 150, 790, 0.72, 0.5, 20),
    { pitch: 10, max: 7.2 },
  ),
];
const glow = halftone(k.signal, [1010, 380, 1560, 700], art.pool(LX, 540, 60, 230, 0.6), {
  pitch: 12,
  max: 9,
  levels: 9,
});

export default art
  .scene({
    id: 'v_guesthouse_71c',
    era: 1971,
    ground: k.ink,
    home: 'dusk',
    crop: '46% 84%',
    title: 'A government guest house by the lake, Peking',
    desc: 'A low room with a wide window on a lake and willows. On a green table two lidded cups and a draft full of crossings-out. Two men stand at the window, far apart, backs to us.',
    hours: art.hours(k, 'dusk', {
      sky: ['sky'],
      lamps: ['light', 'glow'],
      by: {
        dawn: {
          sun: { [k.signal]: k.paperWarm },
          skyline: { [k.signalDeep]: k.mid },
          lake: { [k.signal]: k.midPale, [k.ink]: k.mid },
        },
        day: {
          sun: null,
          skyline: { [k.signalDeep]: k.midPale, [k.ink]: k.midDeep },
          lake: { [k.signal]: k.paperShade, [k.ink]: k.mid },
          willows: { [k.ink]: k.midDeep },
          room: { [k.signalDeep]: k.paperWarm, [k.ink]: k.signalDeep, [k.paperWarm]: k.paperShade },
        },
        night: {
          sun: { [k.signal]: k.mid },
          skyline: { [k.signalDeep]: k.midDeep },
          lake: { [k.signal]: k.midDeep },
          room: { [k.signalDeep]: k.lift, [k.signal]: k.mid },
        },
      },
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('sun', 0.12, disc)
  .layer('skyline', 0.2, far)
  .layer('lake', 0.22, lake)
  .layer('willows', 0.3, willows)
  .layer('room', 0.5, [wall, floor])
  .layer('glow', 0.55, glow)
  .layer('figures', 0.8, [two, chairs])
  .layer('table', 1.1, [table, draft, cups, lampMarks])
  .layer('light', 1.12, light);
