// Palm Beach, December 1960: the father's terrace at noon. Everyone has written to the President-elect; a conch keeps the
// letters from the wind, and the telephone has been carried out on its long cord.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(1962);
const day = art.skies(k).day;
const SEA = 300;
const sky = [
  fill(day.body, rect(-60, -60, 1720, 480)),
  halftone(day.high, [-60, -60, 1660, 240], art.down(-60, 240, 0.95, 0), { max: 13, levels: 12 }),
  halftone(day.low, [-60, 120, 1660, SEA], art.down(110, 300, 0, 0.95), { max: 13, levels: 10 }),
];
const clouds = fill(
  k.paper,
  [
    [900, 96, 260, 24],
    [1010, 72, 150, 22],
    [1330, 168, 300, 20],
    [720, 190, 200, 18],
  ]
    .map(([x, y, w, h]) => art.cloudBar('', x, y, w, h).d)
    .join(''),
);
const sea = [
  fill(k.mid, rect(-60, SEA, 1720, 230)),
  fill(k.midDeep, rect(-60, SEA, 1720, 12)),
  art.ripples(k.midPale, 500, 1660, SEA + 22, 460, { rows: 8, fullness: 0.3, len: 80, width: 3 }),
  art.glitter(k.paper, 1120, SEA + 14, 470, {
    n: 60,
    near: 200,
    spread: 330,
    len: 70,
    width: 4,
    seed: 4,
  }),
  place(
    fill(
      k.paper,
      poly('-4,-4 -4,-74 -44,-8') + poly('4,-4 4,-84 38,-8') + poly('-50,-2 50,-2 36,12 -38,12'),
    ),
    { x: 860, y: SEA + 10, scale: 0.62 },
  ),
];
const beach = [
  fill(k.paperWarm, curve('500,470! 800,440 1200,452 1660,430! 1660,540! 500,540!')),
  line(k.paper, 6, 'M500 470C800 438 1200 450 1660 428'),
];
// ---- the arcade, running away to the sea
const FLAT = [600, 300];
const bays = [20, 165, 310, 455];
const arcWall = [
  art.wallWithHoles(k.paper, rect(0, 0, ...FLAT), ...bays.map((x) => art.archway(x, 62, 122, 238))),
  fill(k.paperShade, bays.map((x) => rect(x - 23, 118, 23, 182)).join('')),
  line(
    k.midPale,
    3,
    bays
      .map(
        (x) => `M${x - 6} 123C${x - 6} 84 ${x + 24} 54 ${x + 61} 54S${x + 128} 84 ${x + 128} 123`,
      )
      .join(''),
  ),
  fill(k.midPale, bays.map((x) => rect(x - 26, 116, 29, 8)).join('')),
];
const Q = [
  [-150, -60],
  [640, 148],
  [640, 506],
  [-150, 866],
];
const roof = [
  fill(k.signalDeep, poly('-150,-90 668,134 668,160 -150,-46')),
  line(
    k.signal,
    7,
    Array.from({ length: 22 }, (_, i) => `M${-120 + i * 36} ${-70 + i * 9.9}v34`).join(''),
  ),
];
const inside = [
  fill(k.midDeep, poly('-150,-60 640,148 640,506 -150,866')),
  fill(k.ink, poly('-150,180 40,200 40,700 -150,790') + poly('300,228 400,242 400,540 300,590')),
  fill(k.mid, poly('150,240 230,250 230,470 150,500')),
  line(k.ink, 4, 'M190 246V486M150 370L230 360'),
];
const arcade = [art.inQuad(arcWall, Q, ...FLAT), roof];
// ---- the terrace: terracotta tiles, the balustrade
const room = art.camera({ horizon: SEA, eye: 190, vx: 1010, focal: 900 });
const floor = [
  fill(k.signal, poly('640,506 1660,506 1700,990 -220,990 -150,866')),
  line(
    k.signalDeep,
    3,
    Array.from({ length: 19 }, (_, i) =>
      open(room.at(-900 + i * 90, 0, 260), room.at(-900 + i * 90, 0, 830)),
    ).join('') +
      [270, 320, 380, 450, 530, 630, 740]
        .map((z) => open(room.at(-900, 0, z), room.at(720, 0, z)))
        .join(''),
  ),
];
const balusters = [
  fill(k.paperShade, rect(640, 490, 1040, 20)),
  fill(
    k.paper,
    Array.from({ length: 24 }, (_, i) => {
      const x = 668 + i * 42;
      return curve([
        [x - 9, 490, 1],
        [x - 6, 470],
        [x - 13, 446],
        [x - 5, 416],
        [x - 9, 400, 1],
        [x + 9, 400, 1],
        [x + 5, 416],
        [x + 13, 446],
        [x + 6, 470],
        [x + 9, 490, 1],
      ]);
    }).join('') + rect(640, 382, 1040, 20),
  ),
  fill(
    k.midPale,
    rect(640, 400, 1040, 5) +
      Array.from({ length: 24 }, (_, i) => rect(672 + i * 42, 412, 6, 72)).join(''),
  ),
];
const shadows = [
  // noon: short hard shadows; a palm falls across the tiles
  fill(
    k.signalDeep,
    poly('640,508 1660,508 1660,524 640,524') + poly('640,506 760,540 -40,930 -160,880'),
  ),
  place(art.palm(k.signalDeep, 420, { lean: 80, size: 210, seed: 5 }), {
    x: 1740,
    y: 800,
    turn: -80,
    scale: [0.82, 0.86],
  }),
];
// ---- somebody looks at the sea
const c = (o) => art.wardrobe(k, { skin: k.signalDeep, fold: k.midPale, ...o });
const man = [
  fill(k.signalDeep, ellipse(1326, 566, 66, 9)),
  rimLit(
    place(
      art.fromBehind(
        c({
          cloth: k.paper,
          sleeve: k.paper,
          trousers: k.midDeep,
          linen: k.paperShade,
          fold: k.paperShade,
          shoe: k.ink,
        }),
        { dress: 'shirt', hair: 'full', arms: ['hip', 'down'], headTurn: 6 },
      ),
      { x: 1320, y: 566, scale: 1.72 },
    ),
    { light: k.mid, dx: 3, dy: 0 },
  ),
];
// ---- a wicker chair pushed back, the table, the letters
const weave = (x0, y0, x1, y1, step, slope) =>
  Array.from({ length: Math.floor((x1 - x0) / step) }, (_, i) =>
    open([x0 + i * step, y0], [x0 + i * step + slope, y1]),
  ).join('');
const chair = [
  fill(k.signalDeep, ellipse(430, 842, 170, 22)),
  line(k.ink, 6, 'M446 895C300 874 180 860 190 780C200 720 330 700 372 640'),
  line(k.midDeep, 12, 'M330 700L312 836M500 700L520 836M352 690L372 796M480 690L468 796'),
  fill(k.paperWarm, curve('296,690! 290,560 322,470 414,448 506,470 536,560 530,690!')),
  fill(k.midDeep, curve('322,640! 322,560 344,500 414,484 484,500 506,560 504,640!')),
  line(k.paperWarm, 4, weave(334, 486, 500, 640, 18, 0)),
  line(k.paperWarm, 3, [520, 556, 592, 628].map((y) => open([326, y], [504, y])).join('')),
  fill(k.paper, curve('300,664! 414,640 528,664! 540,706! 414,722 288,706!')),
  line(k.midPale, 3, 'M300 690C370 704 460 704 530 690'),
];
const table = [
  fill(k.signalDeep, ellipse(930, 900, 380, 40)),
  fill(k.midDeep, curve('640,730! 1210,730! 1180,960! 670,960!')),
  line(k.mid, 4, weave(664, 742, 1200, 960, 22, 0)),
  line(
    k.ink,
    3,
    [776, 816, 858, 902].map((y, i) => open([652 + i * 4, y], [1198 - i * 4, y])).join(''),
  ),
  fill(k.midDeep, ellipse(925, 716, 320, 84)),
  fill(k.mid, ellipse(925, 706, 312, 78)),
  line(k.midDeep, 3, ellipse(925, 706, 270, 62) + ellipse(925, 706, 222, 48)),
];
const env = (
  x,
  y,
  turn,
  { flap = true, seal = false, tone = k.paper, w = 116, h = 52, strip = false } = {},
) =>
  place(
    [
      fill(
        k.midDeep,
        poly(
          [-w / 2 + 4, -h / 2 + 7],
          [w / 2 + 4, -h / 2 + 7],
          [w / 2 + 14, h / 2 + 6],
          [-w / 2 - 4, h / 2 + 6],
        ),
      ),
      fill(
        tone,
        poly([-w / 2, -h / 2], [w / 2, -h / 2], [w / 2 + 10, h / 2], [-w / 2 - 10, h / 2]),
      ),
      flap && line(k.midDeep, 2.4, open([-w / 2, -h / 2], [0, 4], [w / 2, -h / 2])),
      !flap && line(k.ink, 2.4, `M${-w * 0.2} -4h${w * 0.4}M${-w * 0.2} 8h${w * 0.3}`),
      !flap && fill(k.signal, rect(w * 0.3, -h * 0.36, 16, 17)),
      strip &&
        line(k.signal, 5, open([-w / 2 - 8, h / 2 - 4], [w / 2 + 8, h / 2 - 4]), {
          dash: '9 9',
          cap: 'butt',
        }),
      seal && fill(k.signal, ellipse(0, 5, 9, 8)),
    ],
    { x, y, turn },
  );
const letters = [
  env(742, 706, -14, { flap: false, w: 136, h: 60 }),
  env(1076, 684, 12, { strip: true, w: 130, h: 56 }),
  env(1008, 744, -8, { flap: false, tone: k.paperShade, w: 140, h: 60 }),
  env(806, 748, 7, { seal: true, w: 146, h: 62 }),
  env(918, 762, -3, { w: 140, h: 58, strip: true }),
  env(890, 716, -10, { flap: false, w: 150, h: 60, tone: k.paperShade }),
  env(968, 704, 9, { seal: true, w: 150, h: 62 }),
  env(916, 680, -4, { flap: false, w: 150, h: 56 }),
];
const conch = rimLit(
  place(
    [
      fill(
        k.paperWarm,
        curve(
          '-92,6! -60,-14 -44,-44 -14,-60 20,-58 34,-72! 44,-50 62,-52! 64,-34 82,-30! 78,-14 92,0! 76,22 30,34 -30,28 -64,18',
        ),
      ),
      fill(k.signal, curve('-80,8! -40,-4 -6,-16 40,-14 68,2 60,18 20,26 -30,22'), { inner: true }),
      fill(k.signalDeep, curve('-50,10! -16,-2 30,-4 52,6 30,16 -16,16'), { inner: true }),
      line(
        k.signal,
        3,
        'M-36 -30C-20 -40 0 -44 18 -40M-16 -50C0 -54 10 -52 20 -50M30 -36C44 -34 54 -28 60 -20',
        { inner: true },
      ),
    ],
    { x: 914, y: 630, scale: 1.18 },
  ),
  { light: k.paper, dx: -4, dy: -5 },
);
const phone = [
  line(
    k.ink,
    6,
    'M1130 726C1230 740 1240 800 1238 870C1236 930 1100 930 960 934C700 940 560 912 440 894',
  ),
  rimLit(place(art.telephone(k, k.ink, k.lift), { x: 1112, y: 734, scale: 4.2 }), {
    light: k.paper,
    dx: -3,
    dy: -4,
  }),
];
const palms = place(art.palm(k.ink, 620, { lean: -120, size: 270, seed: 6 }), { x: 1640, y: 700 });
const layers = {
  clouds: [clouds],
  sea,
  beach,
  inside,
  arcade,
  floor,
  balusters,
  shadows,
  figures: [man, chair, table],
  things: [letters, conch],
};
const dim = { [k.paper]: k.paperShade, [k.paperShade]: k.midPale, [k.midPale]: k.mid };
export default art
  .scene({
    id: 'v_palmbeach_60p',
    era: 1962,
    ground: k.mid,
    home: 'day',
    crop: '57% 78%',
    title: 'A terrace in Palm Beach, noon',
    desc: 'A tiled terrace with white arches above a hard blue sea. On a wicker table lies a heap of unopened letters under a conch shell, beside a telephone on a long cord. At the balustrade a man in shirt sleeves looks out.',
    hours: art.hours(k, 'day', {
      sky: ['sky'],
      by: art.fitted(layers, {
        dawn: {
          shadows: null,
          clouds: { [k.paper]: k.paperWarm },
          beach: { [k.paperWarm]: k.midPale },
          floor: { [k.signal]: k.signalDeep, [k.signalDeep]: k.ink },
          arcade: { [k.paper]: k.paperWarm, [k.paperShade]: k.midPale },
        },
        dusk: {
          shadows: null,
          clouds: { [k.paper]: k.signalDeep },
          sea: { [k.mid]: k.midDeep, [k.midPale]: k.signal },
          floor: { [k.signal]: k.signalDeep, [k.signalDeep]: k.ink },
          arcade: { [k.paper]: k.paperWarm, [k.paperShade]: k.signalDeep },
          beach: { [k.paperWarm]: k.signalDeep },
          inside: { [k.midDeep]: k.ink },
        },
        night: {
          shadows: null,
          clouds: { [k.paper]: k.midDeep },
          sea: { [k.mid]: k.midDeep, [k.midDeep]: k.ink, [k.midPale]: k.mid },
          beach: { [k.paperWarm]: k.mid, [k.paper]: k.midPale },
          floor: { [k.signal]: k.lift, [k.signalDeep]: k.ink },
          arcade: {
            [k.paper]: k.midPale,
            [k.paperShade]: k.mid,
            [k.midPale]: k.mid,
            [k.signal]: k.midDeep,
            [k.signalDeep]: k.ink,
          },
          inside: { [k.midDeep]: k.signal, [k.mid]: k.paper, [k.ink]: k.signalDeep },
          balusters: dim,
          figures: { [k.signalDeep]: k.ink },
        },
      }),
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('clouds', 0.12, clouds)
  .layer('sea', 0.25, sea)
  .layer('beach', 0.35, beach)
  .layer('inside', 0.5, inside)
  .layer('floor', 0.55, floor)
  .layer('shadows', 0.55, shadows)
  .layer('balusters', 0.55, balusters)
  .layer('arcade', 0.55, arcade)
  .layer('figures', 0.8, [man, chair, table])
  .layer('things', 1, [letters, conch, phone])
  .layer('foreground', 1.2, palms);
