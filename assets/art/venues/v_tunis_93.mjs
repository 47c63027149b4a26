// PLO headquarters in Tunis, night: a white villa, a desk lamp, and a fax that runs off the desk and curls over the floor.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, mirrored, ribbon, place, halftone, rimLit } =
  art;

const k = art.inks(1993);
const outside = art.skies(k).night;
const sky = [
  fill(outside.body, rect(1080, 60, 420, 640)),
  halftone(outside.high, [1080, 60, 1500, 400], art.down(60, 420, 1, 0.1), {
    pitch: 12,
    max: 15,
    levels: 12,
  }),
  halftone(outside.low, [1080, 330, 1500, 560], art.down(330, 560, 0, 0.6), {
    pitch: 12,
    max: 10,
    levels: 10,
  }),
];
const outdoors = [
  art.specks(k.paper, 5, [
    [1180, 190],
    [1290, 240],
    [1400, 170],
    [1350, 300],
    [1150, 300],
  ]),
  fill(k.midPale, rect(1080, 520, 420, 200)),
  fill(k.midDeep, rect(1080, 508, 420, 14)),
  place(art.palm(k.midPale, 330, { lean: -30, size: 150, fronds: 10, seed: 5 }), {
    x: 1222,
    y: 560,
  }),
];
const guard = rimLit(
  place(
    [
      art.fromBehind(
        art.wardrobe(k, {
          cloth: k.ink,
          skin: k.ink,
          linen: k.ink,
          fold: k.midDeep,
          hat: k.ink,
          band: k.midDeep,
        }),
        { dress: 'shirt', hair: 'short', arms: ['front', 'front'], stance: 14, headTurn: -5 },
      ),
      line(k.ink, 4.4, 'M-20 -150L24 -84'),
      fill(k.ink, poly('18,-96 34,-82 30,-74 14,-88')),
    ],
    { x: 1364, y: 700, scale: 2.05 },
  ),
  { light: k.paper, dx: -4, dy: -3 },
);
// ---- the white room ----------------------------------------------------------------------------------------------------------------
const A = { x: 1110, y: 150, w: 350, h: 550 };
const wall = [
  art.wallWithHoles(k.mid, rect(-80, -80, 1760, 784), art.archway(A.x, A.y, A.w, A.h)),
  line(
    k.midPale,
    12,
    `M${A.x - 10} ${A.y + A.h}V${A.y + A.w / 2}C${A.x - 10} ${A.y - 66} ${A.x + A.w + 10} ${A.y - 66} ${A.x + A.w + 10} ${A.y + A.w / 2}V${A.y + A.h}`,
    { cap: 'butt' },
  ),
  fill(k.midDeep, rect(-80, -80, 1760, 104)),
  // tiles along the foot of the wall
  fill(k.midDeep, rect(-80, 596, A.x + 62, 108) + rect(A.x + A.w + 18, 596, 300, 108)),
  line(
    k.midPale,
    3,
    Array.from({ length: 22 }, (_, i) => `M${-60 + i * 52} 650l26 -26l26 26l-26 26z`).join('') +
      Array.from({ length: 4 }, (_, i) => `M${1484 + i * 52} 650l26 -26l26 26l-26 26z`).join(''),
  ),
  line(k.midPale, 4, open([-80, 600], [1098, 600]) + open([1480, 600], [1680, 600])),
  fill(k.ink, rect(-80, 700, 1760, 280)),
  fill(
    k.midDeep,
    Array.from({ length: 12 }, (_, i) =>
      poly(
        [-60 + i * 150, 720],
        [-10 + i * 150, 720],
        [-60 + (i - 4.6) * 200 + 660, 960],
        [-150 + (i - 4.6) * 200 + 660, 960],
      ),
    )
      .filter((_, i) => i % 2)
      .join(''),
  ),
];
const lampWash = halftone(k.paper, [-60, 30, 1090, 596], art.pool(470, 430, 30, 480, 0.95, 0.86), {
  pitch: 12,
  max: 11,
  levels: 12,
});
// the photograph: a golden dome over an octagon
const photo = [
  fill(k.ink, rect(704, 110, 270, 210)),
  fill(k.paper, rect(716, 122, 246, 186)),
  fill(k.midPale, rect(732, 138, 214, 154)),
  fill(k.mid, poly([732, 292], [732, 250], [946, 244], [946, 292])),
  place(
    [
      fill(k.signal, mirrored('0,-64! 12,-60 25,-44 27,-30 24,-22! 0,-22!')),
      line(k.signal, 2.4, 'M0 -62V-76'),
      fill(k.paper, rect(-26, -22, 52, 10)),
      fill(k.paperShade, rect(-44, -12, 88, 34)),
      fill(k.midDeep, [-38, -24, -10, 4, 18, 31].map((x) => rect(x, -4, 7, 22)).join('')),
      fill(k.signalDeep, curve('6,-61! 25,-44 27,-30 24,-22! 10,-22! 14,-42')),
    ],
    { x: 840, y: 258, scale: 1.06 },
  ),
];
// the keffiyeh on its hook
const cloth = curve(
  '160,158! 178,148! 198,158! 228,190 254,240 274,300 286,356! 236,402 182,462! 132,408 78,352! 88,300 104,240 130,190',
);
const onCloth = art.insideOf(cloth);
const net = [];
for (let i = 0; i < 14; i++)
  for (let j = 0; j < 20; j++) {
    const [x, y] = [84 + i * 15 + (j % 2) * 7.5, 176 + j * 13];
    for (const dx of [-7.5, 7.5])
      if (onCloth(x, y - 6) && onCloth(x + dx * 1.5, y + 18))
        net.push(open([x, y], [x + dx, y + 13]));
  }
const scarf = [
  fill(k.ink, ellipse(178, 140, 10)),
  line(k.ink, 7, 'M178 140V158'),
  fill(k.paper, cloth),
  line(k.ink, 2.4, net.join('')),
  line(
    k.ink,
    3.4,
    'M176 160C150 220 132 300 130 396M184 160C212 220 232 300 236 392M180 162C178 250 180 350 182 446M96 352L182 442L268 354',
  ),
  line(
    k.paper,
    4,
    'M92 370l-8 15M108 386l-8 15M124 402l-7 16M142 420l-6 16M160 440l-5 16M182 462v18M204 440l5 16M222 420l6 16M240 402l7 16M258 384l8 15M274 368l8 15',
  ),
];
// ---- the desk ------------------------------------------------------------------------------------------------------------------------
const desk = [
  fill(k.signalDeep, poly([96, 560], [1010, 560], [1060, 622], [46, 622])),
  line(k.paperWarm, 4, open([96, 561], [1010, 561])),
  fill(k.ink, rect(60, 622, 986, 18)),
  fill(k.signalDeep, rect(76, 640, 250, 210) + rect(780, 640, 250, 210)),
  line(
    k.ink,
    4,
    [76, 780]
      .map(
        (x) => rect(x + 18, 656, 214, 50) + rect(x + 18, 722, 214, 50) + rect(x + 18, 786, 214, 50),
      )
      .join(''),
  ),
  fill(k.ink, rect(326, 640, 454, 210)),
  fill(
    k.signal,
    [201, 905].map((x) => rect(x - 20, 678, 40, 7) + rect(x - 20, 744, 40, 7)).join(''),
  ),
];
const files = (x, y, n, w) =>
  Array.from({ length: n }, (_, i) => [
    fill(
      [k.mid, k.paper, k.midDeep, k.paperShade][i % 4],
      rect(x + ((i * 7) % 12) - 6, y - (i + 1) * 17, w, 15),
    ),
    i % 2 ? fill(k.signal, rect(x + w * 0.6, y - (i + 1) * 17 + 4, w * 0.2, 6)) : null,
  ]);
const lamp = place(
  art.lamp(k, { h: 54, w: 46, shade: k.signal, deep: k.signalDeep, foot: k.ink }),
  { x: 360, y: 590, scale: 3.7 },
);
const things = [
  files(108, 588, 5, 150),
  files(906, 584, 6, 110),
  place(art.deskPhone(k, { body: k.ink, keys: k.paper, screen: k.signal }), {
    x: 488,
    y: 606,
    scale: 3.6,
  }),
  place(art.deskPhone(k, { body: k.midDeep, keys: k.paper, screen: k.paper }), {
    x: 834,
    y: 604,
    scale: 3.3,
    flip: true,
  }),
];
const F = { x: 662, y: 606 };
const fax = [
  place(
    [
      fill(k.paperShade, poly('-34,-16 -28,-30 28,-30 34,-16')),
      fill(k.midPale, poly('-38,0 -34,-16 34,-16 38,0')),
      fill(k.ink, rect(-24, -12, 48, 4)),
      fill(k.midDeep, rect(12, -26, 14, 7)),
      fill(
        k.ink,
        [-24, -17, -10, -3].map((x) => rect(x, -25, 5, 3) + rect(x, -20.6, 5, 3)).join(''),
      ),
      fill(k.ink, curve('-46,-4! -46,-28 -42,-31 -37,-28! -37,-4!')),
    ],
    { x: F.x, y: F.y, scale: 2.4 },
  ),
];
const run = [
  [662, 578],
  [664, 606],
  [666, 640],
  [660, 700],
  [636, 770],
  [628, 822],
  [674, 858],
  [790, 862],
  [880, 838],
  [884, 800],
  [826, 796],
  [816, 850],
  [900, 902],
  [1080, 900],
  [1240, 866],
];
const paper = [
  fill(
    k.ink,
    ribbon(
      run.slice(5).map(([x, y]) => [x + 8, y + 22]),
      [46, 34, 26, 22, 18, 20, 24, 26, 24, 18],
    ),
  ),
  fill(k.paper, ribbon(run, [58, 60, 62, 62, 60, 54, 34, 26, 20, 16, 18, 26, 30, 30, 22])),
  fill(k.paperShade, ribbon(run.slice(8, 12), [20, 14, 12, 26], [20, 16, 18, 24])),
  line(
    k.midDeep,
    4,
    Array.from({ length: 10 }, (_, i) =>
      open(
        [618 - i * 2.4 * (i > 5 ? 1.4 : 1), 650 + i * 16],
        [[704, 690, 706, 660, 700, 694, 672, 690, 650, 680][i] - i * 3.4, 650 + i * 16],
      ),
    ).join(''),
  ),
  line(k.signal, 5, open([618, 632], [660, 632])),
];
const man = rimLit(
  place(
    art.profile(
      art.wardrobe(k, {
        cloth: k.midDeep,
        skin: k.midDeep,
        linen: k.midDeep,
        fold: k.mid,
        trousers: k.ink,
      }),
      {
        dress: 'tunic',
        hair: 'fringe',
        pose: {
          lean: 8,
          neck: 16,
          near: { arm: [10, 118], leg: [2, -2] },
          far: { arm: [20, 104], leg: [-6, -4] },
        },
        held: place(art.papers(k, 1), { x: 0, y: -8, scale: 1.2 }),
      },
    ),
    { x: 1010, y: 846, scale: 3, flip: true },
  ),
  { light: k.paper, dx: -4, dy: -3, second: { light: k.signal, dx: 3, dy: 0 } },
);
const layers = {
  sky,
  outdoors,
  guard,
  room: [wall],
  wash: lampWash,
  hung: [photo, scarf],
  lamp,
  desk,
  things: [things, fax],
  figures: man,
  paper,
};
const depth = {
  sky: 0.1,
  outdoors: 0.25,
  guard: 0.4,
  room: 0.55,
  wash: 0.55,
  hung: 0.58,
  desk: 0.9,
  lamp: 0.92,
  things: 0.92,
  figures: 1,
  paper: 1.05,
};
export default [
  'sky',
  'outdoors',
  'guard',
  'room',
  'wash',
  'hung',
  'desk',
  'lamp',
  'things',
  'figures',
  'paper',
].reduce(
  (s, id) => s.layer(id, depth[id], layers[id]),
  art.scene({
    id: 'v_tunis_93',
    era: 1993,
    home: 'night',
    crop: '42% 70%',
    ground: k.ink,
    title: 'The headquarters in Tunis, night',
    desc: 'A white villa office at night: under a red desk lamp a fax machine prints a long sheet that curls to the floor. A chequered scarf hangs on a hook; a guard stands outside the arched door.',
    hours: art.hours(k, 'night', {
      sky: ['sky'],
      lamps: ['wash'],
      by: art.fitted(layers, {
        dawn: {
          room: { [k.mid]: k.midPale, [k.midPale]: k.paper, [k.midDeep]: k.mid },
          outdoors: { [k.midPale]: k.midDeep },
        },
        day: {
          room: {
            [k.mid]: k.paper,
            [k.midPale]: k.paperShade,
            [k.midDeep]: k.midPale,
            [k.ink]: k.midDeep,
          },
          outdoors: { [k.midPale]: k.mid, [k.midDeep]: k.midPale },
          hung: { [k.paper]: k.paperShade },
          wash: null,
        },
        dusk: { room: { [k.midPale]: k.paperWarm } },
      }),
    }),
  }),
);
