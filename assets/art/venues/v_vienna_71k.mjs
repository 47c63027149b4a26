// Vienna, a summer evening in 1971: the long table is empty, for the talk is out on the river.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, mirrored, place, halftone, rimLit } = art;

const k = art.inks(1971);
const outside = art.skies(k).dusk;
const WATER = 470;

// ---- outside -------------------------------------------------------------------------------------------------------------
const sky = [
  fill(outside.body, rect(-60, -60, 1720, 720)),
  halftone(outside.high, [-60, -60, 1660, 200], art.down(-60, 190, 0.75, 0), {
    pitch: 12,
    max: 13,
    levels: 14,
  }),
  halftone(outside.low, [-60, 150, 1660, WATER], art.down(150, 440, 0, 1), {
    pitch: 12,
    max: 14,
    levels: 16,
  }),
];
const shore = [
  fill(
    k.signalDeep,
    curve(
      '-60,480! -60,400! 160,372 330,392 520,418 700,408 900,424 1080,400 1290,372 1460,392 1660,380! 1660,480!',
    ),
  ),
  // a spire far off, and a big wheel
  place(fill(k.signalDeep, mirrored('0,-150! 3,-80 12,-50! 14,0! 0,0!')), { x: 200, y: 392 }),
  place(
    [
      line(k.signalDeep, 5, ellipse(0, -70, 58)),
      line(k.signalDeep, 2, 'M-58 -70H58M0 -128V-12M-41 -111L41 -29M41 -111L-41 -29'),
      line(k.signalDeep, 6, 'M0 -70L-30 0M0 -70L30 0'),
    ],
    { x: 1420, y: 398, scale: 0.9 },
  ),
];
const river = [
  fill(k.signal, rect(-60, WATER, 1720, 320)),
  halftone(k.paper, [-60, WATER, 1660, 640], art.down(WATER, 640, 0.95, 0.1), {
    pitch: 12,
    max: 12,
    levels: 12,
  }),
  art.ripples(k.signalDeep, -60, 1660, WATER + 8, 650, {
    rows: 9,
    fullness: 0.25,
    len: 80,
    width: 3,
  }),
];
// ---- the boat: two at the rail who talk as if of nothing --------------------------------------------------------------------------
const who = art.wardrobe(k, { skin: k.ink, linen: k.paper, fold: k.ink });
const lamps = Array.from({ length: 15 }, (_, i) => [
  -234 + i * 33,
  -192 + 18 * Math.sin((i / 14) * Math.PI),
]);
const boat = place(
  [
    fill(k.ink, curve('-290,-44! -250,-34 230,-34 292,-56! 270,-10 240,6! -262,6! -284,-10')),
    line(k.paper, 3, 'M-284 -36C-240 -27 230 -27 284 -46'),
    fill(k.ink, rect(-206, -124, 150, 94)),
    fill(k.paper, [-196, -162, -128, -94].map((x) => rect(x, -98, 26, 28)).join('')),
    fill(
      k.ink,
      rect(-232, -132, 440, 9) + [-226, -40, 50, 198].map((x) => rect(x, -130, 6, 98)).join(''),
    ),
    fill(k.ink, rect(-166, -164, 78, 36) + rect(-122, -200, 20, 40)),
    fill(k.paper, rect(-158, -156, 18, 16) + rect(-134, -156, 18, 16)),
    fill(k.signal, rect(-122, -194, 20, 9)),
    line(k.ink, 3, 'M232 -40V-196M-236 -40V-196'),
    line(k.ink, 2, open(...lamps)),
    line(k.ink, 2, 'M-20 -58H60M66 -58H196M66 -46H196'),
    place(
      art.profile(who, {
        pose: {
          near: { arm: [40, 96], leg: [2, -2] },
          far: { arm: [30, 70], leg: [-3, -4] },
          lean: 4,
        },
        hair: 'fringe',
      }),
      { x: 98, y: -30, scale: 0.5 },
    ),
    place(art.profile(who, { pose: { from: 'stand', neck: 10 }, hair: 'bald' }), {
      x: 152,
      y: -30,
      scale: 0.5,
      flip: true,
    }),
    fill(k.ink, rect(66, -52, 130, 22)),
  ],
  { x: 802, y: WATER + 44, scale: 0.98 },
);
const lights = place(art.specks(k.signal, 13, lamps), { x: 802, y: WATER + 44, scale: 0.98 });
const mirrorLights = [
  fill(
    k.ink,
    [
      [14, 548, 250],
      [14, 816, 230],
      [28, 580, 190],
      [28, 786, 210],
      [42, 620, 300],
      [56, 600, 90],
      [56, 730, 170],
    ]
      .map(([dy, x, w]) => rect(x, WATER + 44 + dy, w, 5))
      .join(''),
  ),
  art.glitter(k.paper, 800, WATER + 54, 640, {
    n: 46,
    near: 200,
    spread: 270,
    len: 60,
    width: 3.4,
    seed: 6,
  }),
];

// ---- the hall ------------------------------------------------------------------------------------------------------------------------
const arch = [
  [96, 300],
  [476, 648],
  [1204, 300],
].map(([x, w]) => ({ x, w, y: x === 476 ? 66 : 150, h: x === 476 ? 560 : 476 }));
const swag = (x, y, s) =>
  place(
    [
      line(k.signal, 5, 'M-70 -6C-46 34 46 34 70 -6'),
      fill(
        k.signal,
        curve('-12,12 0,0 12,12 8,30 0,38 -8,30') + ellipse(-70, -8, 9) + ellipse(70, -8, 9),
      ),
      line(k.signal, 4, 'M-70 0C-82 20 -66 30 -74 50M70 0C82 20 66 30 74 50'),
    ],
    { x, y, scale: s },
  );
const pilaster = (x) => [
  fill(k.midDeep, rect(x - 26, -80, 52, 740)),
  line(k.ink, 3, [-12, 0, 12].map((d) => open([x + d, 96], [x + d, 600])).join('')),
  fill(
    k.signal,
    rect(x - 34, 60, 68, 10) +
      curve([
        [x - 30, 60, 1],
        [x - 42, 44],
        [x - 30, 30],
        [x - 18, 44],
        [x, 26],
        [x + 18, 44],
        [x + 30, 30],
        [x + 42, 44],
        [x + 30, 60, 1],
      ]),
  ),
  fill(k.signalDeep, rect(x - 34, 614, 68, 46)),
];
const walls = [
  art.wallWithHoles(
    k.lift,
    rect(-80, -80, 1780, 742),
    ...arch.map((a) => art.archway(a.x, a.y, a.w, a.h)),
  ),
  arch.map((a) => [
    line(k.signal, 6, art.archway(a.x - 8, a.y - 8, a.w + 16, a.h + 8)),
    line(
      k.ink,
      7,
      a.w > 400
        ? open([510, 250], [1090, 250]) +
            open([592, 252], [592, 630]) +
            open([1008, 252], [1008, 630])
        : open([a.x, 300], [a.x + a.w, 300]) + open([a.x + a.w / 2, a.y], [a.x + a.w / 2, 630]),
    ),
  ]),
  line(
    k.ink,
    6,
    [0.9, 1.7, 2.5]
      .map((t) =>
        open([800, 250], [800 - Math.cos(t * 0.92) * 300, 250 - Math.sin(t * 0.92) * 170]),
      )
      .join(''),
  ),
  pilaster(30),
  pilaster(436),
  pilaster(1164),
  pilaster(1570),
  swag(246, 78, 0.9),
  swag(1354, 78, 0.9),
  fill(k.signalDeep, rect(-80, 626, 1780, 14)),
  fill(k.ink, rect(-80, 640, 1780, 30)),
];
const parquet = [fill(k.ink, rect(-80, 650, 1780, 330))];
// ---- the long table, broadside: chairs beyond, chairs before ----------------------------------------------------------------------------
const far = [150, 290, 430, 570, 1030, 1170, 1310, 1450].map((x) =>
  rimLit(
    place(art.chairBack(k, { w: 46, h: 100, body: k.signalDeep, frame: k.ink, studs: null }), {
      x,
      y: 806,
      scale: 1.7,
    }),
    { light: k.paper, dx: 0, dy: -2.5 },
  ),
);
const table = [
  fill(k.mid, poly('96,716 1504,716 1600,782 0,782')),
  line(k.midPale, 4, open('96,716 1504,716')),
  fill(k.midDeep, rect(-4, 782, 1608, 74)),
  line(
    k.ink,
    3,
    Array.from({ length: 22 }, (_, i) => open([40 + i * 74, 784], [36 + i * 75, 856])).join(''),
  ),
];
const sheetAt = (x, y, skew) =>
  place(art.sheet(k, 60, 17, skew, { lines: 3, heading: null, writing: k.mid, edge: null }), {
    x,
    y,
  });
const carafe = (x) => [
  fill(
    k.midPale,
    place(fill(k.ink, mirrored('0,-44! 5,-44! 5,-32 14,-14 13,0!')), { x, y: 752 })[0].d,
  ),
  fill(k.paper, place(fill(k.ink, mirrored('0,-14! 14,-14 13,0!')), { x, y: 752 })[0].d),
  fill(k.paperShade, rect(x + 22, 732, 13, 19)),
];
const pennant = (x, ink, band) => [
  line(k.ink, 3, open([x, 756], [x, 684])),
  fill(k.ink, ellipse(x, 757, 15, 4)),
  fill(
    ink,
    curve([
      [x + 2, 686, 1],
      [x + 24, 690],
      [x + 44, 686, 1],
      [x + 44, 714, 1],
      [x + 24, 718],
      [x + 2, 714, 1],
    ]),
  ),
  band,
];
const things = [
  [210, 350, 490, 640, 960, 1110, 1250, 1390].map((x, i) =>
    sheetAt(x, i % 2 ? 770 : 772, (800 - x) / 40),
  ),
  carafe(420),
  carafe(1180),
  pennant(
    760,
    k.signal,
    line(k.paper, 4, 'M764 696C776 700 790 698 802 694M764 706C776 710 790 708 802 704'),
  ),
  pennant(838, k.signal, fill(k.paper, art.starPath(852, 698, 8))),
];
const near = [
  [-10, 4.1],
  [262, 4],
  [536, 3.9],
  [1068, 3.9],
  [1340, 4],
  [1612, 4.1],
].map(([x, s]) =>
  rimLit(
    place(art.chairBack(k, { w: 48, h: 96, body: k.signalDeep, frame: k.ink, studs: k.signal }), {
      x,
      y: 800 + 96 * s * 0.98 - 60,
      scale: s,
    }),
    { light: k.paper, dx: x < 800 ? 3 : -3, dy: -3 },
  ),
);
// one who stayed to write the minutes
const clerk = art.wardrobe(k, { skin: k.midPale, fold: k.mid });
const writer = rimLit(
  place(
    art.profile(clerk, {
      pose: {
        from: 'sitForward',
        hip: 54,
        lean: 24,
        neck: 12,
        near: { arm: [40, 92], leg: [88, -4] },
        far: { arm: [50, 96], leg: [80, -10] },
      },
      hair: 'short',
    }),
    { x: 1410, y: 858, scale: 1.86, flip: true },
  ),
  { light: k.paper, dx: -4, dy: -2 },
);

export default art
  .scene({
    id: 'v_vienna_71k',
    era: 1971,
    home: 'dusk',
    crop: '50% 50%',
    ground: k.ink,
    title: 'The arms talks in Vienna',
    desc: 'A baroque hall with a long green table between rows of empty chairs; one clerk still writes. Through the great window an excursion boat with its lights on goes by, and two men talk at its rail.',
    hours: art.hours(k, 'dusk', {
      sky: ['sky'],
      by: {
        dawn: {
          shore: { [k.signalDeep]: k.midPale },
          river: { [k.signal]: k.paperWarm, [k.signalDeep]: k.midPale },
        },
        day: {
          shore: { [k.signalDeep]: k.midPale },
          river: { [k.signal]: k.mid, [k.signalDeep]: k.midPale, [k.paper]: k.paperShade },
          lights: null,
          room: { [k.lift]: k.midPale, [k.midDeep]: k.paperShade, [k.ink]: k.midDeep },
        },
        night: {
          shore: { [k.signalDeep]: k.midDeep },
          river: { [k.signal]: k.midDeep, [k.signalDeep]: k.mid, [k.paper]: k.mid },
        },
      },
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('shore', 0.2, shore)
  .layer('river', 0.24, [river])
  .layer('boat', 0.3, [boat, mirrorLights])
  .layer('lights', 0.3, lights)
  .layer('room', 0.6, [walls, parquet])
  .layer('figures', 0.95, [far, writer, table, things])
  .layer('foreground', 1.3, near);
