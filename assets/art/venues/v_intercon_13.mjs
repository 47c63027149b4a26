// The InterContinental, Geneva, November: the lobby as press camp. Every lens is on a revolving door that turns empty.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(2013);
const c = (o) => art.wardrobe(k, { skin: k.midDeep, fold: k.mid, ...o });
const B = 600;
const day = art.skies(k).dusk;
const out = [
  fill(day.body, rect(360, 60, 880, 560)),
  halftone(day.high, [360, 60, 1240, 300], art.down(60, 310, 0.9, 0.1), { max: 13, levels: 10 }),
  halftone(day.low, [360, 240, 1240, 560], art.down(240, 520, 0, 0.95), { max: 13, levels: 10 }),
];
const street = [
  fill(k.midDeep, rect(360, 540, 880, 80)),
  [400, 520, 1090, 1180].map((x, i) =>
    art.bareTree(k.midDeep, x, 560, 190 + i * 12, { seed: i + 5, width: 9, depth: 5 }),
  ),
  place(art.limousine(k, { body: k.ink, glass: k.mid }), { x: 480, y: 596, scale: 0.62 }),
];
const wall = [
  art.wallWithHoles(k.midDeep, rect(-80, -80, 1760, B + 82), rect(420, 120, 760, B - 120)),
  fill(k.ink, rect(-80, -80, 1760, 130)),
  fill(k.paper, Array.from({ length: 9 }, (_, i) => ellipse(120 + i * 170, 26, 34, 7)).join('')),
  fill(k.mid, [-60, 100, 260, 1240, 1400, 1560].map((x) => rect(x, 120, 100, B - 120)).join('')),
  fill(
    k.midDeep,
    [-60, 100, 260, 1240, 1400, 1560].map((x) => rect(x + 70, 120, 30, B - 120)).join(''),
  ),
  line(
    k.ink,
    10,
    open('420,120 420,600') +
      open('570,120 570,600') +
      open('1030,120 1030,600') +
      open('1180,120 1180,600'),
  ),
];
// the drum of the door and its four wings, seen slightly from above
const door = [
  fill(k.ink, ellipse(800, 604, 240, 40)),
  fill(k.signalDeep, ellipse(800, 600, 226, 32)),
  fill(k.paperWarm, ellipse(800, 598, 214, 27)),
  fill(
    k.ink,
    rect(560, 96, 480, 56) + curve('560,150! 560,176 680,190 800,192 920,190 1040,176 1040,150!'),
  ),
  fill(k.signal, curve('572,152! 700,172 900,172 1028,152! 1028,162! 900,182 700,182 572,162!')),
  // wings
  [
    [-150, 18, k.paperShade],
    [150, -14, k.midPale],
  ].map(([dx, dy, ink]) => [
    fill(ink, poly([800, 176], [800 + dx, 176 + dy * 0.4], [800 + dx, 598 + dy], [800, 598]), {
      opacity: 0.55,
    }),
    line(k.ink, 9, poly([800, 176], [800 + dx, 176 + dy * 0.4], [800 + dx, 598 + dy], [800, 598])),
    line(k.paper, 3, open([800 + dx + 6, 196], [800 + dx + 6, 590 + dy])),
    line(k.signal, 8, open([800 + dx * 0.2, 412], [800 + dx * 0.8, 412 + dy * 0.6])),
  ]),
  line(k.ink, 12, open('800,160 800,604')),
  line(k.paper, 3, open('808,180 808,596')),
  line(k.ink, 10, 'M566 176V600M1034 176V600'),
  line(k.paper, 3, 'M574 180V596M1026 180V596'),
  // the sweep of its turning
  line(k.paper, 4, 'M640 560C690 590 760 596 800 596M610 540C612 536 616 530 622 526', {
    dash: '16 12',
  }),
];
const floor = [
  fill(k.mid, rect(-80, B, 1760, 380)),
  fill(
    k.midDeep,
    Array.from({ length: 6 }, (_, j) =>
      Array.from({ length: 18 }, (_, i) => {
        const y = (t) => B + 330 * t ** 1.6;
        const [a, b] = [y(j / 6), y((j + 1) / 6)];
        const X = (q, yy) => 800 + (q - 9) * (90 + (yy - B) * 0.7);
        return (i + j) % 2
          ? ''
          : poly(
              [X(i + 0.5, a), a],
              [X(i + 1, (a + b) / 2), (a + b) / 2],
              [X(i + 0.5, b), b],
              [X(i, (a + b) / 2), (a + b) / 2],
            );
      }).join(''),
    ).join(''),
  ),
];
const glow = halftone(k.paperWarm, [380, B, 1220, 900], art.pool(800, 610, 200, 430, 0.9, 0.5), {
  max: 11,
  levels: 9,
});
const cables = [
  line(
    k.ink,
    15,
    'M-60 760C240 700 420 830 640 800S900 740 1100 860S1400 820 1680 900M-60 860C260 800 380 940 700 880S1200 800 1680 740M500 980C560 880 660 840 760 850S960 960 1000 980',
  ),
  line(k.signal, 4, 'M-60 757C240 697 420 827 640 797S900 737 1100 857S1400 817 1680 897'),
];
const camera = (ink = k.ink) => [
  fill(ink, rect(-34, -24, 56, 36) + poly('22,-16 44,-22 44,12 22,6')),
  fill(k.signal, ellipse(44, -5, 4, 14)),
  fill(k.midPale, rect(-24, -34, 24, 10)),
];
const ladder = (x, y, h, w) => [
  line(
    k.signal,
    8,
    open([x - w / 2, y], [x - w * 0.3, y - h]) + open([x + w / 2, y], [x + w * 0.3, y - h]),
  ),
  line(
    k.signal,
    6,
    [0.2, 0.45, 0.7, 0.95]
      .map((t) => open([x - w * (0.5 - 0.2 * t), y - h * t], [x + w * (0.5 - 0.2 * t), y - h * t]))
      .join(''),
  ),
];
const man = (x, y, s, o = {}, over = {}) =>
  rimLit(
    place(art.fromBehind(c(over), { arms: 'glasses', hair: 'short', stance: 12, ...o }), {
      x,
      y,
      scale: s,
    }),
    { light: k.paper, dx: x < 800 ? 4 : -4, dy: -3 },
  );
const press = [
  ladder(330, 838, 170, 120),
  man(330, 676, 2.1, { headTurn: 8 }, { cloth: k.lift }),
  ladder(1270, 838, 170, 120),
  man(1270, 676, 2.1, { headTurn: -8, hair: 'full' }, { cloth: k.lift }),
  man(500, 780, 1.9, { headTurn: 6 }, { cloth: k.midDeep, fold: k.midPale }),
  man(1110, 780, 1.9, { headTurn: -6, dress: 'coat' }),
  [
    [350, 342, 1],
    [1250, 342, -1],
    [514, 480, 1],
    [1096, 480, -1],
  ].map(([x, y, s]) => place(camera(), { x, y, scale: 1.15, flip: s < 0, turn: s * 8 })),
];
const near = [
  man(120, 1130, 3.4, { dress: 'coat', headTurn: 8 }),
  place(camera(), { x: 152, y: 590, scale: 2, turn: 6 }),
  man(1490, 1140, 3.4, { headTurn: -8, arms: ['down', 'tray'] }, { cloth: k.ink }),
  rimLit(
    [
      line(k.ink, 16, open('1356,640 1200,470')),
      fill(k.midPale, curve('1216,486! 1170,470 1126,420 1140,396 1184,412 1226,460')),
    ],
    { light: k.paper, dx: -3, dy: -3 },
  ),
];

export default art
  .scene({
    id: 'v_intercon_13',
    era: 2013,
    home: 'dusk',
    crop: '50% 55%',
    ground: k.ink,
    title: 'The lobby of the InterContinental, Geneva, as press camp',
    desc: 'Cameras on ladders and a microphone on a pole all point at a revolving door that turns empty. Cables run over the carpet towards us.',
    hours: art.hours(k, 'dusk', {
      sky: ['sky'],
      by: {
        day: {
          room: { [k.midDeep]: k.mid, [k.mid]: k.midPale, [k.ink]: k.midDeep },
          floor: { [k.mid]: k.midPale, [k.midDeep]: k.mid },
          skyline: { [k.midDeep]: k.midPale },
        },
        night: {
          skyline: { [k.midDeep]: k.ink, [k.ink]: k.lift },
          floor: { [k.mid]: k.midDeep, [k.midDeep]: k.lift },
        },
      },
    }),
  })
  .layer('sky', 0.1, out)
  .layer('skyline', 0.2, street)
  .layer('room', 0.5, wall)
  .layer('floor', 0.55, floor)
  .layer('glow', 0.56, glow)
  .layer('door', 0.6, door)
  .layer('cables', 0.8, cables)
  .layer('figures', 0.95, press)
  .layer('foreground', 1.3, near);
