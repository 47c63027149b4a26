// The Foreign Ministry, Baghdad, July 2008: white heat and blast walls behind the glass, two men on two sofas, and on a third
// chair, slightly back, the one who writes down what was said.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, mirrored, place, halftone, rimLit } = art;

const k = art.inks(2013);
const day = art.skies(k).day;
const room = art.camera({ horizon: 318, eye: 152, vx: 800, focal: 900 });
const at = room.at;
const W = { x: 236, y: 36, w: 1128, h: 424 };
const sky = [
  fill(day.body, rect(180, -20, 1240, 520)),
  halftone(day.high, [180, -20, 1420, 200], art.down(-20, 210, 0.7, 0), { max: 13, levels: 10 }),
  halftone(day.low, [180, 60, 1420, 400], art.down(40, 330, 0, 1), { max: 14, levels: 12 }),
];
const heat = [
  fill(k.paper, ellipse(1120, 128, 54)),
  halftone(k.signal, [900, -20, 1420, 380], art.glow(1120, 128, 60, 230, 0.5), {
    max: 9,
    levels: 8,
  }),
];
const palm = (x, y, h, lean, size, seed, ink) =>
  place(art.palm(ink, h, { lean, size, seed }), { x, y });
const far = [
  fill(k.midPale, rect(180, 330, 1240, 160)),
  fill(
    k.midPale,
    rect(300, 260, 150, 80) +
      rect(330, 226, 60, 40) +
      curve('560,340! 560,290 600,262 640,256 680,262 720,290 720,340!') +
      rect(636, 236, 8, 24) +
      rect(1180, 270, 180, 70),
  ),
  palm(330, 400, 210, 20, 84, 3, k.mid),
  palm(470, 410, 250, -26, 92, 7, k.mid),
  palm(1236, 410, 270, 30, 96, 5, k.mid),
  palm(1330, 400, 200, -14, 80, 11, k.mid),
  // a helicopter, very small
  place(
    [
      fill(
        k.mid,
        curve('-26,-4! -14,-12 8,-12 18,-2 10,6 -16,5') + poly('8,-6 50,-8 52,-16 56,-4 10,2'),
      ),
      line(k.mid, 2.4, 'M-44 -17H40M-4 -16V-10M-20 9H14'),
    ],
    { x: 620, y: 110, scale: 0.9 },
  ),
];
// ---- blast walls: slabs with a splayed foot, shoulder to shoulder, wire on top
const slabs = Array.from({ length: 10 }, (_, i) => {
  const x = 190 + i * 128;
  const y = 296 + ((i * 5) % 3) * 4;
  return [
    fill(
      k.paperShade,
      poly([x, y], [x + 122, y], [x + 122, 440], [x + 136, 500], [x - 8, 500], [x, 440]),
    ),
    fill(k.midPale, rect(x + 100, y, 22, 200)),
    line(k.mid, 3, open([x + 123, y], [x + 123, 500])),
    fill(k.mid, ellipse(x + 34, y + 30, 6) + ellipse(x + 80, y + 30, 6)),
    i % 4 === 1 && line(k.midPale, 7, open([x + 12, y + 120], [x + 90, y + 70])),
  ];
});
const wire = line(
  k.midDeep,
  2.6,
  Array.from({ length: 46 }, (_, i) => ellipse(196 + i * 27, 284 + ((i * 3) % 4), 19, 16)).join(''),
);
// ---- the room: cool and dark
const wall = [
  art.wallWithHoles(k.mid, rect(-80, -80, 1760, 640), rect(W.x, W.y, W.w, W.h)),
  fill(k.midDeep, rect(-80, 486, 1760, 74)),
  fill(
    k.midDeep,
    poly([-80, -80], [110, -80], [110, 558], [-80, 700]) +
      poly([1680, -80], [1490, -80], [1490, 558], [1680, 700]),
  ),
  fill(k.ink, rect(106, -80, 5, 640) + rect(1489, -80, 5, 640)),
  art.glazing(k, W.x, W.y, W.w, W.h, {
    cols: 3,
    rows: 1,
    transom: 0,
    bar: 10,
    casing: 14,
    ink: k.ink,
    edge: k.paper,
    lightFrom: -1,
  }),
];
const curtains = [
  art.curtain(k, W.x - 30, -10, 150, 508, {
    dir: 1,
    body: k.signal,
    fold: k.signalDeep,
    band: k.paper,
    folds: 5,
    gather: 0.5,
    tie: 0.6,
  }),
  art.curtain(k, W.x + W.w + 30, -10, 150, 508, {
    dir: -1,
    body: k.signal,
    fold: k.signalDeep,
    band: k.paper,
    folds: 5,
    gather: 0.5,
    tie: 0.6,
  }),
  fill(k.ink, rect(170, -20, 1260, 16)),
];
const floor = [
  fill(k.midDeep, poly([-80, 700], [110, 558], [1490, 558], [1680, 700], [1680, 990], [-80, 990])),
  fill(k.signalDeep, poly([330, 590], [1270, 590], [1500, 910], [100, 910])),
  line(k.signal, 4, poly([366, 604], [1234, 604], [1440, 888], [160, 888])),
  line(
    k.midPale,
    3,
    Array.from({ length: 9 }, (_, i) => {
      const x = 440 + i * 90;
      return poly([x, 612], [x + 22, 620], [x, 629], [x - 22, 620]);
    }).join(''),
  ),
];
const sun = fill(
  k.signal,
  poly([470, 590], [720, 590], [640, 760], [300, 760]) +
    poly([760, 590], [1000, 590], [1010, 760], [700, 760]) +
    poly([1050, 590], [1190, 590], [1290, 760], [1080, 760]),
);
// ---- two sofas, seen from the side of one who comes in
const sofa = (s) => {
  const X = (v) => s * v;
  const q = (x0, x1, y0, y1, z0, z1) => [
    fill(k.paperShade, room.floor(X(x0), X(x1), z0, z1, y1)),
    fill(k.midPale, room.side(X(x0), y0, y1, z0, z1)),
    fill(k.mid, room.wall(X(x0), X(x1), y0, y1, z0)),
  ];
  return [
    fill(k.ink, room.floor(X(140), X(330), 290, 520), { opacity: 0.55 }),
    q(262, 296, 8, 92, 300, 500),
    q(190, 262, 8, 40, 316, 486),
    q(186, 262, 40, 50, 320, 482),
    q(190, 296, 8, 66, 476, 504),
    q(184, 296, 8, 66, 292, 318),
    line(
      k.midDeep,
      3,
      open(at(X(188), 50, 400), at(X(262), 50, 400)) +
        open(at(X(190), 10, 400), at(X(190), 48, 400)),
    ),
  ];
};
const sofas = [sofa(-1), sofa(1)];
const c = (o) => art.wardrobe(k, { skin: k.signalDeep, fold: k.mid, ...o });
const sitAt = (X, z, flip, o, over, light) =>
  rimLit(place(art.profile(c(over), o), { ...room.stand(X, z), flip }), {
    light,
    dx: flip ? -4 : 4,
    dy: -3,
  });
const talkers = [
  sitAt(
    -228,
    404,
    false,
    {
      hair: 'short',
      pose: {
        from: 'sit',
        lean: 6,
        near: { arm: [26, 96], leg: [86, 4] },
        far: { arm: [46, 112], leg: [80, -8] },
      },
    },
    {},
    k.paper,
  ),
  sitAt(
    232,
    404,
    true,
    {
      hair: 'fringe',
      pose: {
        from: 'sit',
        lean: -2,
        neck: 4,
        near: { arm: [14, 74], leg: [90, 12] },
        far: { arm: [24, 84], leg: [78, -10] },
      },
    },
    { cloth: k.lift, trousers: k.lift },
    k.paper,
  ),
];
// ---- the third chair
const pad = [
  fill(k.paper, poly('-3,2 26,-6 30,10 1,18')),
  line(k.mid, 1, 'M4 6l18 -5M5 10l18 -5'),
  line(k.signal, 2, open('10,-16 16,2')),
];
const N = { x: 776, y: 640, s: 2.16 };
const taker = [
  fill(k.ink, ellipse(N.x + 20, N.y + 2, 110, 12), { opacity: 0.6 }),
  place(art.chairSide(k, k.ink, k.signal), { x: N.x, y: N.y, scale: N.s }),
  rimLit(
    place(
      art.profile(c({ skin: k.ink, fold: k.midDeep, linen: k.paper }), {
        hair: 'full',
        pose: {
          from: 'sit',
          lean: 6,
          neck: 16,
          near: { arm: [22, 92], leg: [86, 6] },
          far: { arm: [34, 86], leg: [80, -8] },
        },
        held: place(pad, { x: 2, y: -4, turn: -6 }),
      }),
      { x: N.x, y: N.y, scale: N.s },
    ),
    { light: k.paper, dx: -2.5, dy: -3 },
  ),
];
// ---- a low table: three glasses, so somebody counted him
const top = poly('560,742 1040,742 1096,804 504,804');
const table = [
  fill(k.ink, ellipse(800, 896, 330, 26), { opacity: 0.6 }),
  fill(k.ink, rect(534, 806, 22, 90) + rect(1044, 806, 22, 90) + rect(504, 802, 592, 20)),
  fill(k.midDeep, top),
  line(k.paper, 3, open([504, 804], [560, 742], [1040, 742])),
  fill(k.paperWarm, ellipse(800, 772, 92, 17)),
  fill(
    k.signal,
    ellipse(770, 764, 17, 13) +
      ellipse(800, 760, 17, 14) +
      ellipse(830, 765, 17, 13) +
      ellipse(814, 752, 15, 12) +
      ellipse(786, 752, 14, 12),
  ),
  [600, 946, 1010].map((x) =>
    place(
      [
        fill(k.paper, ellipse(0, 1, 11, 3.2)),
        fill(k.paper, mirrored('0,-19! 5.4,-19! 3.4,-12 6,-5 4,0! 0,0!')),
        fill(k.signalDeep, mirrored('0,-15! 4.2,-15! 3,-11.6 5,-5 3.2,-1! 0,-1!')),
      ],
      { x, y: x === 600 ? 782 : 784, scale: 2.3 },
    ),
  ),
];
const layers = { heat, far, slabs: [slabs, wire], wall, curtains, floor, sun: [sun], sofas };
export default art
  .scene({
    id: 'v_baghdad_08p',
    era: 2013,
    ground: k.midDeep,
    home: 'day',
    crop: '50% 58%',
    title: 'A reception room in Baghdad, noon',
    desc: 'Behind a wide window blast walls topped with wire stand under palms in white heat. In the cool room two men talk on two sofas; between them, slightly back, a third sits on a plain chair and writes in a pad.',
    hours: art.hours(k, 'day', {
      sky: ['sky'],
      by: art.fitted(layers, {
        dawn: { heat: { [k.signal]: k.midPale }, sun: { [k.signal]: k.signalDeep } },
        dusk: {
          heat: { [k.signal]: k.paper },
          far: { [k.midPale]: k.signalDeep, [k.mid]: k.ink },
          slabs: { [k.paperShade]: k.signalDeep, [k.midPale]: k.ink, [k.mid]: k.ink },
          wall: { [k.mid]: k.midDeep, [k.midDeep]: k.lift },
          floor: { [k.midDeep]: k.lift },
          sun: null,
        },
        night: {
          heat: null,
          far: { [k.midPale]: k.midDeep, [k.mid]: k.ink },
          slabs: {
            [k.paperShade]: k.midDeep,
            [k.midPale]: k.ink,
            [k.mid]: k.ink,
            [k.midDeep]: k.ink,
          },
          wall: { [k.mid]: k.midDeep, [k.midDeep]: k.lift },
          floor: { [k.midDeep]: k.lift },
          sun: null,
        },
      }),
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('heat', 0.12, heat)
  .layer('far', 0.2, far)
  .layer('slabs', 0.3, [slabs, wire])
  .layer('wall', 0.5, wall)
  .layer('curtains', 0.52, curtains)
  .layer('floor', 0.6, floor)
  .layer('sun', 0.6, sun)
  .layer('third', 0.75, taker)
  .layer('sofas', 0.9, sofas)
  .layer('figures', 0.9, talkers)
  .layer('table', 1.05, table);
