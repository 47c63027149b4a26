// N Street, Georgetown, December 1960: the narrow house of a man who is not yet President. The cameras wait on the pavement;
// a man with his hat in his hand stands apart from them and looks at the open door.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(1962);
const night = art.skies(k).night;
const FOOT = 640;
const sky = [
  fill(night.body, rect(-60, -60, 1720, 700)),
  halftone(night.high, [-60, -60, 1660, 150], art.down(-60, 160, 1, 0), { max: 14, levels: 12 }),
  halftone(night.low, [-60, 40, 1660, 260], art.down(30, 230, 0, 0.8), { max: 12, levels: 9 }),
];
const behind = [
  art.bareTree(k.ink, 100, 640, 560, { seed: 8, width: 20, depth: 6 }),
  art.bareTree(k.ink, 1540, 640, 600, { seed: 14, width: 22, depth: 6 }),
];
// ---- the row: a lower house on either side, then the house
const win = (x, y, w, h, lit, { shutters = true } = {}) => [
  shutters && fill(k.ink, rect(x - 30, y, 26, h) + rect(x + w + 4, y, 26, h)),
  shutters &&
    line(
      k.midDeep,
      2,
      Array.from(
        { length: Math.floor(h / 12) },
        (_, i) =>
          open([x - 26, y + 7 + i * 12], [x - 8, y + 7 + i * 12]) +
          open([x + w + 8, y + 7 + i * 12], [x + w + 26, y + 7 + i * 12]),
      ).join(''),
    ),
  fill(k.paperShade, rect(x - 5, y - 18, w + 10, 16)),
  fill(lit === 'dark' ? k.ink : lit, rect(x, y, w, h)),
  lit !== 'dark' && fill(k.signal, rect(x, y, w, h * 0.28)),
  fill(
    lit === 'dark' ? k.midDeep : k.ink,
    rect(x + w / 2 - 2, y, 4, h) +
      rect(x, y + h * 0.5 - 2, w, 4) +
      (h > 100 ? rect(x, y + h * 0.25 - 1, w, 3) + rect(x, y + h * 0.75 - 1, w, 3) : ''),
  ),
  fill(
    k.paper,
    curve([
      [x - 10, y + h, 1],
      [x - 4, y + h - 8],
      [x + w / 2, y + h - 6],
      [x + w + 4, y + h - 9],
      [x + w + 10, y + h, 1],
      [x + w + 10, y + h + 6, 1],
      [x - 10, y + h + 6, 1],
    ]),
  ),
];
const r = art.chance(21);
const brickwork = (x0, x1, y0, y1, n) =>
  Array.from({ length: n }, () => {
    const x = x0 + r() * (x1 - x0 - 24);
    const y = y0 + Math.floor((r() * (y1 - y0)) / 13) * 13;
    return `M${x.toFixed(0)} ${y.toFixed(0)}h${(14 + r() * 26).toFixed(0)}`;
  }).join('');
const H = { x: 500, w: 660, y: 30 };
const sides = [
  fill(k.midDeep, rect(-80, 190, 580, FOOT - 190)),
  fill(k.lift, rect(1160, 120, 520, FOOT - 120)),
  fill(k.ink, rect(-80, 176, 590, 18) + rect(1160, 104, 520, 20)),
  fill(
    k.paper,
    curve('-80,178! 60,168 300,172 500,168! 510,178!') +
      curve('1160,106! 1300,96 1480,100 1680,96! 1680,106!'),
  ),
  line(k.ink, 2, brickwork(-80, 490, 210, 630, 90)),
  [80, 270].map((x) => [win(x, 250, 76, 128, 'dark'), win(x, 450, 76, 140, 'dark')]),
  [1270, 1460].map((x) => [win(x, 190, 72, 120, 'dark'), win(x, 400, 76, 150, 'dark')]),
];
const house = [
  fill(k.signalDeep, rect(H.x, H.y, H.w, FOOT - H.y)),
  line(k.ink, 2, brickwork(H.x + 8, H.x + H.w - 8, 70, 590, 170)),
  line(k.signal, 2, brickwork(H.x + 420, H.x + H.w - 8, 250, 590, 34)),
  // cornice, roof, chimneys, snow
  fill(k.ink, poly([H.x - 14, H.y], [H.x + H.w + 14, H.y], [H.x + H.w - 30, -60], [H.x + 30, -60])),
  fill(k.paperShade, rect(H.x - 16, H.y, H.w + 32, 16)),
  fill(
    k.midPale,
    Array.from({ length: 32 }, (_, i) => rect(H.x + 4 + i * 20.6, H.y + 16, 10, 9)).join(''),
  ),
  fill(
    k.paper,
    curve([
      [H.x - 16, H.y + 2, 1],
      [H.x + 80, H.y - 10],
      [H.x + 330, H.y - 6],
      [H.x + 580, H.y - 12],
      [H.x + H.w + 16, H.y + 2, 1],
    ]),
  ),
  [560, 760, 990].map((x, i) => win(x, 92, 84, 118, i === 1 ? k.paperWarm : 'dark')),
  [560, 760, 990].map((x, i) => win(x, 266, 84, 124, i === 0 ? k.paperWarm : 'dark')).slice(0, 2),
  [560, 760].map((x) => win(x, 452, 88, 140, k.paperWarm)),
  // stone foot
  fill(k.midDeep, rect(H.x, 616, H.w, 24)),
];
// ---- the door: pilasters, a fan, two lamps, the steps
const D = { x: 972, w: 124, y: 372, foot: 596 };
const doorway = [
  fill(k.paperShade, rect(D.x - 38, D.y - 92, D.w + 76, D.foot - D.y + 92)),
  fill(
    k.paper,
    rect(D.x - 52, D.y - 104, D.w + 104, 18) +
      rect(D.x - 36, D.y - 60, 12, 284) +
      rect(D.x + D.w + 24, D.y - 60, 12, 284),
  ),
  fill(k.midPale, rect(D.x - 52, D.y - 88, D.w + 104, 5)),
  fill(k.signal, art.archway(D.x - 8, D.y - 72, D.w + 16, 84)),
  line(
    k.ink,
    3,
    [-70, -35, 0, 35, 70]
      .map((a) =>
        open(
          [D.x + D.w / 2, D.y + 8],
          [
            D.x + D.w / 2 + Math.sin((a * Math.PI) / 180) * 68,
            D.y + 8 - Math.cos((a * Math.PI) / 180) * 68,
          ],
        ),
      )
      .join(''),
  ),
  fill(k.signal, rect(D.x, D.y, D.w, D.foot - D.y)),
  fill(k.paper, poly([D.x, D.y], [D.x + D.w, D.y], [D.x + D.w, D.foot], [D.x, D.foot])),
  halftone(
    k.signal,
    [D.x, D.y, D.x + D.w, D.foot],
    (x, y) => 0.75 - art.pool(D.x + 70, 440, 20, 120, 1)(x, y),
    { pitch: 9, max: 9, levels: 8 },
  ),
  // the hall: a stair and its rail, a hanging lamp
  line(k.signalDeep, 5, `M${D.x + 44} ${D.foot}v-26h16v-26h16v-26h16v-26h16v-26h16`),
  line(k.signalDeep, 4, open([D.x + 40, 500], [D.x + 124, 388])),
  line(k.ink, 2, open([D.x + 34, D.y], [D.x + 34, 404])),
  fill(k.ink, poly([D.x + 26, 404], [D.x + 42, 404], [D.x + 46, 424], [D.x + 22, 424])),
  // the leaf, standing in
  fill(k.ink, poly([D.x, D.y], [D.x + 22, D.y + 8], [D.x + 22, D.foot - 10], [D.x, D.foot])),
  fill(k.paper, ellipse(D.x + 17, 490, 3.4)),
  fill(
    k.midDeep,
    rect(D.x - 44, D.foot, D.w + 88, 16) +
      rect(D.x - 60, D.foot + 16, D.w + 120, 14) +
      rect(D.x - 76, D.foot + 30, D.w + 152, 16),
  ),
  fill(
    k.paper,
    rect(D.x - 4, D.foot, D.w + 8, 5) +
      rect(D.x - 8, D.foot + 16, D.w + 16, 5) +
      rect(D.x - 14, D.foot + 30, D.w + 28, 5),
  ),
  line(
    k.ink,
    5,
    `M${D.x - 50} 540V640M${D.x + D.w + 50} 540V640M${D.x - 50} 546L${D.x - 84} 600V640M${D.x + D.w + 50} 546L${D.x + D.w + 84} 600V640`,
  ),
  [D.x - 66, D.x + D.w + 66].map((x) => [
    fill(
      k.ink,
      poly([x - 12, 380], [x + 12, 380], [x + 7, 366], [x - 7, 366]) +
        rect(x - 8, 420, 16, 8) +
        rect(x - 2, 428, 4, 16),
    ),
    fill(k.paper, poly([x - 12, 382], [x + 12, 382], [x + 8, 420], [x - 8, 420])),
  ]),
];
const glow = [
  halftone(k.signal, [780, 190, 1290, FOOT], art.pool(1034, 440, 90, 240, 0.7), {
    max: 10,
    levels: 9,
    inside: (x, y) => x < D.x - 40 || x > D.x + D.w + 40 || y < D.y - 100,
  }),
];
// ---- snow on the pavement, the light that falls on it
const ground = [
  fill(k.midPale, rect(-80, FOOT, 1760, 330)),
  halftone(k.mid, [-60, 660, 1660, 950], art.down(640, 940, 0.1, 0.95), { max: 13, levels: 12 }),
  fill(
    k.paper,
    curve(
      '-80,640! 200,634 500,638 860,632 1250,638 1680,630! 1680,654! 1200,650 700,656 300,648 -80,656!',
    ),
  ),
  fill(
    k.midDeep,
    curve(
      '-80,792! 400,786 900,790 1300,784 1680,788! 1680,806! 1300,802 800,808 300,802 -80,808!',
    ),
  ),
];
const fall = [
  halftone(k.signal, [640, 646, 1450, 948], art.pool(1044, 670, 110, 350, 0.92, 0.62), {
    max: 12,
    levels: 10,
  }),
  fill(k.paperWarm, poly('972,646 1098,646 1206,784 894,784')),
];
// ---- those who wait
const c = (o) => art.wardrobe(k, { skin: k.signalDeep, fold: k.mid, band: k.mid, ...o });
const back = (x, y, s, o, over) =>
  rimLit(
    place(art.fromBehind(c(over), { dress: 'coat', hat: 'fedora', ...o }), { x, y, scale: s }),
    { light: k.signal, dx: 4, dy: -2, second: { light: k.midPale, dx: -2, dy: -2 } },
  );
const tripod = [
  line(k.ink, 9, 'M600 560L530 800M600 560L610 806M600 560L668 796'),
  rimLit(
    [
      fill(
        k.ink,
        rect(548, 494, 112, 66) +
          poly('660,508 704,500 704,552 660,546') +
          ellipse(578, 470, 34) +
          ellipse(634, 474, 30),
      ),
    ],
    { light: k.signal, dx: 4, dy: -2 },
  ),
  fill(k.midPale, ellipse(578, 470, 9) + ellipse(634, 474, 8)),
];
const boom = [
  line(k.ink, 7, open([300, 560], [560, 356])),
  fill(k.ink, place(fill('x', rect(-10, -34, 20, 54)), { x: 566, y: 362, turn: 28 })[0].d),
];
const press = [
  back(432, 800, 1.75, { arms: ['front', 'front'] }, { cloth: k.midDeep, hat: k.midDeep }),
  back(300, 826, 1.9, { arms: 'glasses' }),
  tripod,
  back(536, 834, 1.95, { arms: ['down', 'front'], headTurn: 6 }),
  boom,
  back(120, 900, 2.3, { arms: ['behind', 'behind'], headTurn: 8 }, { cloth: k.ink }),
];
const visitor = [
  fill(k.midDeep, poly('1318,868 1360,868 1480,930 1400,936')),
  rimLit(
    place(
      art.profile(c({ skin: k.signalDeep, band: k.signal }), {
        dress: 'coat',
        hair: 'short',
        pose: {
          neck: -2,
          near: { arm: [6, 44], leg: [3, -2] },
          far: { arm: [8, 24], leg: [-4, -5] },
        },
        held: art.hatInHand(c({ hat: k.midDeep, band: k.signal })),
      }),
      { x: 1340, y: 866, scale: 2.35, flip: true },
    ),
    { light: k.paper, dx: -5, dy: -2 },
  ),
];
const snow = [art.snow(k.paper, [-48, -60, 1648, 940], 150, { seed: 6, size: 6 })];
const layers = { sides, house, ground, fall, behind, figures: [press, visitor] };
export default art
  .scene({
    id: 'v_georgetown_60p',
    era: 1962,
    ground: k.ink,
    home: 'night',
    crop: '66% 62%',
    title: 'A house in Georgetown, first snow',
    desc: 'A narrow brick town house by night, its door open on warm light. On the snowy pavement a knot of men with cameras waits; apart from them, at the kerb, stands one man in a dark overcoat, hat in hand.',
    hours: art.hours(k, 'night', {
      sky: ['sky'],
      lamps: ['glow', 'fall'],
      by: art.fitted(layers, {
        dawn: {
          sides: { [k.midDeep]: k.mid, [k.lift]: k.mid },
          ground: { [k.mid]: k.midPale, [k.midPale]: k.paperShade },
        },
        day: {
          behind: { [k.ink]: k.midDeep },
          sides: { [k.midDeep]: k.midPale, [k.lift]: k.midPale, [k.ink]: k.mid },
          house: {
            [k.signalDeep]: k.signal,
            [k.signal]: k.signalDeep,
            [k.ink]: k.midDeep,
            [k.paperWarm]: k.midPale,
          },
          ground: { [k.mid]: k.paperShade, [k.midPale]: k.paper, [k.midDeep]: k.midPale },
        },
        dusk: { sides: { [k.midDeep]: k.lift } },
      }),
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('behind', 0.3, behind)
  .layer('sides', 0.5, sides)
  .layer('house', 0.55, house)
  .layer('glow', 0.56, glow)
  .layer('door', 0.55, doorway)
  .layer('ground', 0.7, ground)
  .layer('fall', 0.7, fall)
  .layer('figures', 1, [press, visitor])
  .layer('snow', 1.3, snow);
