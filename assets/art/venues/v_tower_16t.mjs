// The lobby of a tall office building, New York, an evening in the winter of 2016: everybody sees who goes up; the lit lift
// stands on every screen that is held into the air, and nobody hears a word.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit, chance } = art;

const k = art.inks(2013);
const c = (o) => art.wardrobe(k, { skin: k.midDeep, fold: k.mid, ...o });
const B = 566; // where wall meets floor
const LIFT = { x: 900, w: 200, y: 196 };
const SHUT = { x: 1250, w: 200, y: 196 };
const r = chance(23);
const vein = (x, y, l) => {
  const pts = [[x, y]];
  for (let i = 0; i < 4; i++) {
    const [u, v] = pts[i];
    pts.push([u + l * (0.2 + r() * 0.5), v + (r() - 0.3) * l * 0.7]);
  }
  return curve(pts, false);
};
const veins = (n, x0, x1, y0, y1, l) =>
  Array.from({ length: n }, () => vein(x0 + r() * (x1 - x0), y0 + r() * (y1 - y0), l)).join('');
const slabs = [-80, 130, 340, 550, 760, 1180, 1520, 1700];
const wall = [
  fill(k.midDeep, rect(-80, -80, 1780, B + 82)),
  line(k.mid, 3.4, veins(22, -60, 1600, 60, 520, 80)),
  line(k.midPale, 1.8, veins(14, -60, 1600, 60, 520, 56)),
  line(k.ink, 4, slabs.map((x) => open([x, 40], [x, B])).join('') + open([-80, 40], [1690, 40])),
  fill(k.ink, rect(-80, -80, 1780, 100)),
  fill(k.signalDeep, rect(-80, 18, 1780, 22)),
  line(k.signal, 4, open([-80, 20], [1690, 20])),
];
const brass = ({ x, w, y }) => [
  fill(k.signalDeep, rect(x - 40, y - 74, w + 80, B - y + 74)),
  fill(k.signal, rect(x - 40, y - 74, w + 80, 12) + rect(x - 40, y - 74, 12, B - y + 74)),
  fill(k.signal, rect(x + w + 28, y - 74, 6, B - y + 74)),
  line(k.signal, 4, rect(x - 12, y - 12, w + 24, B - y + 14)),
  // the floor dial over the door
  fill(k.ink, `M${x + w / 2 - 46} ${y - 20}c0 -60 92 -60 92 0z`),
  line(k.paper, 3, open([x + w / 2, y - 22], [x + w / 2 + 26, y - 48])),
];
const doors = [
  brass(SHUT),
  fill(k.signalDeep, rect(SHUT.x, SHUT.y, SHUT.w, B - SHUT.y)),
  line(
    k.signal,
    5,
    open([SHUT.x + 100, SHUT.y], [SHUT.x + 100, B]) +
      rect(SHUT.x + 18, SHUT.y + 22, 64, 300) +
      rect(SHUT.x + 118, SHUT.y + 22, 64, 300),
  ),
  line(k.paperWarm, 3, open([SHUT.x + 12, SHUT.y + 8], [SHUT.x + 12, B - 6])),
  brass(LIFT),
  fill(k.paper, rect(LIFT.x, LIFT.y, LIFT.w, B - LIFT.y)),
  // the back of the car in its own perspective
  fill(
    k.paperWarm,
    poly([LIFT.x, LIFT.y], [LIFT.x + 36, LIFT.y + 34], [LIFT.x + 36, B - 34], [LIFT.x, B]) +
      poly(
        [LIFT.x + LIFT.w, LIFT.y],
        [LIFT.x + 164, LIFT.y + 34],
        [LIFT.x + 164, B - 34],
        [LIFT.x + LIFT.w, B],
      ),
  ),
  fill(
    k.signal,
    poly([LIFT.x, B], [LIFT.x + 36, B - 34], [LIFT.x + 164, B - 34], [LIFT.x + 200, B]),
  ),
  fill(
    k.signalDeep,
    rect(LIFT.x - 6, LIFT.y, 18, B - LIFT.y) + rect(LIFT.x + LIFT.w - 12, LIFT.y, 18, B - LIFT.y),
  ),
  // the call buttons: one lit, upward
  fill(k.ink, rect(1156, 380, 40, 72)),
  fill(k.paper, poly('1176,390 1190,410 1162,410')),
  fill(k.midDeep, poly('1162,424 1190,424 1176,444')),
];
const glow = halftone(
  k.signal,
  [560, 20, 1460, B],
  (x, y) => (x > 858 && x < 1142 && y > 120 ? 0 : art.pool(1000, 380, 150, 400, 0.8, 0.95)(x, y)),
  { max: 9, levels: 8 },
);
const floor = [
  fill(k.lift, rect(-80, B, 1780, 420)),
  line(
    k.ink,
    3,
    [-900, -600, -300, 0, 300, 600, 900]
      .map((u) => open([1000 + u * 0.55, B], [1000 + u * 2.2, 980]))
      .join('') + [604, 660, 740, 850].map((y) => open([-80, y], [1690, y])).join(''),
  ),
  line(k.signal, 4, open([-80, B + 1], [1690, B + 1])),
];
const spill = [
  fill(k.paperWarm, poly([LIFT.x + 4, B], [LIFT.x + 196, B], [1320, 980], [690, 980])),
  halftone(k.signal, [640, B, 1380, 948], art.down(B, 940, 0.1, 1), {
    max: 13,
    levels: 10,
    inside: poly([LIFT.x + 10, B], [LIFT.x + 190, B], [1312, 980], [698, 980]),
  }),
];
const goer = [
  fill(k.ink, poly('975,578 1024,578 1090,700 1000,706 960,640'), { opacity: 0.75 }),
  rimLit(
    place(
      art.fromBehind(c({ skin: k.midDeep }), {
        dress: 'coat',
        hair: 'short',
        headTurn: -5,
        stance: 9,
      }),
      { x: 1000, y: 584, scale: 1.72 },
    ),
    { light: k.signal, dx: 2, dy: -2 },
  ),
  place(art.briefcase(k, k.midDeep, k.ink), { x: 1042, y: 436, scale: 1.5 }),
];
// ---- the rope, and what is raised behind it ----------------------------------------------------------------------------------
const posts = [40, 420, 800];
const rope = [
  line(k.signal, 13, `M-80 726Q-30 776 40 690Q230 812 420 706Q610 836 800 716`),
  posts.map((x, i) => [
    fill(k.signalDeep, rect(x - 7, 690 + i * 14, 14, 130) + ellipse(x, 822 + i * 14, 40, 9)),
    fill(k.signal, rect(x - 7, 690 + i * 14, 5, 130) + ellipse(x, 684 + i * 14, 12)),
  ]),
];
// on each screen the same small picture: a bright door, a dark back
const shown = [
  fill(k.signalDeep, rect(-15.4, -8.6, 30.8, 17.2)),
  fill(k.paper, rect(-5, -7, 11, 15.6)),
  fill(k.ink, curve('-1.2,8.6! -2,0 0.4,-2.4 0.5,-5 2,-5 2.2,-2.4 4,0 3.4,8.6!')),
];
const crowd = [
  [60, 1120, 2.9, 'both', 'full', 6],
  [250, 1190, 3.3, 'up', 'short', 10],
  [470, 1150, 3.0, 'both', 'short', 7],
  [640, 1240, 3.2, 'up', 'fringe', 4],
];
const press = crowd.map(([x, y, s, arms, hair, headTurn], i) =>
  rimLit(
    place(
      art.armRaised(c({ cloth: i % 2 ? k.ink : k.lift, fold: i % 2 ? k.mid : k.midPale }), {
        arms,
        hair,
        headTurn,
        held: art.raisedPhone(k, { shown, turn: [-4, 8, 3, -6][i] }),
      }),
      { x, y, scale: s },
    ),
    { light: k.paper, dx: 5, dy: -3, second: { light: k.signal, dx: 2, dy: 0 } },
  ),
);
// the lamp of a film camera on a shoulder, and one long microphone
const lamp = [
  halftone(k.paper, [210, 270, 600, 640], art.pool(396, 452, 16, 180, 0.75), { max: 8, levels: 7 }),
  rimLit(
    [
      fill(k.ink, rect(300, 470, 120, 72) + poly('420,486 458,470 458,540 420,526')),
      fill(k.ink, rect(330, 432, 52, 40)),
    ],
    { light: k.paper, dx: 3, dy: -3 },
  ),
  fill(k.paper, ellipse(386, 452, 12, 18)),
];
const near = [
  rimLit(
    place(
      art.armRaised(c({ cloth: k.ink }), {
        arms: 'both',
        hair: 'full',
        headTurn: -6,
        held: art.raisedPhone(k, { shown, turn: 5 }),
      }),
      {
        x: 1440,
        y: 1310,
        scale: 3.7,
      },
    ),
    { light: k.paper, dx: -6, dy: -3 },
  ),
];

export default art.staged(
  k,
  {
    id: 'v_tower_16t',
    era: 2013,
    home: 'night',
    crop: '62% 40%',
    ground: k.ink,
    title: 'The lobby of a tall office building, New York, evening',
    desc: 'A lobby of veined marble and brass. One lift stands open and lit, and a single figure in a coat walks into it. Behind a rope a thicket of raised telephones, each showing the same lit door.',
  },
  [
    ['room', 0.5, wall],
    ['glow', 0.51, glow],
    ['doors', 0.52, doors],
    ['floor', 0.6, floor],
    ['spill', 0.61, spill],
    ['figures', 0.72, goer],
    ['rope', 1, rope],
    ['lamp', 1.1, lamp],
    ['press', 1.2, press],
    ['foreground', 1.35, near],
  ],
  {
    by: {
      dawn: { room: { [k.midDeep]: k.mid, [k.mid]: k.midPale, [k.midPale]: k.paperShade } },
      day: {
        room: {
          [k.midDeep]: k.midPale,
          [k.mid]: k.paperShade,
          [k.midPale]: k.paper,
          [k.ink]: k.midDeep,
        },
        floor: { [k.lift]: k.mid, [k.ink]: k.midDeep },
        glow: null,
      },
      dusk: { room: { [k.mid]: k.signalDeep } },
    },
  },
);
