// A borrowed office high over Manhattan, a December day with thin snow: a glass table in which the towers stand on their heads,
// one folder, one wrapped gift, two chairs drawn close, and no third for whoever might have taken notes.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, place, halftone, rimLit } = art;

const k = art.inks(2013);
const c = (o) => art.wardrobe(k, { skin: k.midDeep, fold: k.mid, ...o });
const day = art.skies(k).day;
const SILL = 520;
const sky = [
  fill(day.body, rect(-60, -60, 1720, 620)),
  halftone(day.high, [-60, -60, 1660, 280], art.down(-60, 290, 1, 0.05), { max: 14, levels: 12 }),
  halftone(day.low, [-60, 220, 1660, 540], art.down(200, 500, 0, 1), { max: 13, levels: 12 }),
];
const TOWERS = [
  [40, 130, 360],
  [190, 120, 250],
  [330, 110, 430],
  [470, 120, 300],
  [690, 100, 220],
  [820, 110, 290],
  [1010, 130, 240],
  [1160, 110, 400],
  [1300, 130, 320],
  [1440, 110, 210],
  [1560, 130, 380],
];
const tower = ([x, w, h], i) =>
  place(
    art.towerBlock(i % 2 ? k.mid : k.midPale, i % 2 ? k.midPale : k.paperShade, w, h, {
      cols: 5,
      rows: Math.round(h / 26),
      on: 0.7,
      seed: i + 4,
    }),
    {
      x,
      y: SILL + 30,
    },
  );
const city = [
  TOWERS.map(tower),
  place(art.spireTower(k.mid, k.paperShade, 150, 470), { x: 590, y: SILL + 30 }),
];
const flakes = art.snow(k.paper, [-40, -40, 1640, SILL], 130, { seed: 5, size: 6 });
const wall = [
  fill(k.ink, rect(-80, -80, 1780, 112)),
  fill(k.ink, [-30, 318, 800, 1266, 1616].map((x) => rect(x, 20, 16, SILL - 10)).join('')),
  line(k.paper, 2.4, [-12, 336, 818, 1284].map((x) => open([x, 36], [x, SILL - 6])).join('')),
  fill(k.midDeep, rect(-80, SILL - 2, 1780, 70)),
  line(k.paper, 3.4, open([-80, SILL - 1], [1690, SILL - 1])),
  fill(
    k.midPale,
    Array.from({ length: 44 }, (_, i) => rect(-70 + i * 40, SILL + 18, 26, 34)).join(''),
  ),
];
const floor = [
  fill(k.mid, rect(-80, SILL + 66, 1780, 420)),
  halftone(k.midDeep, [-60, SILL + 70, 1660, 948], art.down(SILL + 70, 940, 0, 0.9), {
    max: 13,
    levels: 10,
  }),
];
// ---- two, close: one leans forward, one leans back ----------------------------------------------------------------------------
const seatL = { x: 424, y: 876, scale: 3.2 };
const seatR = { x: 1176, y: 876, scale: 3.2 };
const people = [
  rimLit(place(art.chairSide(k, k.ink, k.midDeep), { ...seatL, x: 408 }), {
    light: k.paper,
    dx: 3,
    dy: -3,
  }),
  rimLit(place(art.chairSide(k, k.ink, k.midDeep), { ...seatR, x: 1192, flip: true }), {
    light: k.paper,
    dx: -3,
    dy: -3,
  }),
  rimLit(
    place(
      art.profile(c({ cloth: k.ink }), {
        hair: 'full',
        pose: {
          from: 'sit',
          lean: -9,
          neck: -2,
          near: { arm: [4, 60], leg: [88, 6] },
          far: { arm: [12, 74], leg: [82, -4] },
        },
      }),
      seatL,
    ),
    { light: k.paper, dx: 5, dy: -3 },
  ),
  rimLit(
    place(
      art.profile(c({ cloth: k.midDeep, fold: k.midPale, trousers: k.midDeep }), {
        hair: 'short',
        pose: {
          from: 'sitForward',
          lean: 15,
          neck: 2,
          near: { arm: [40, 94], leg: [88, -2] },
          far: { arm: [48, 100], leg: [80, -10] },
        },
      }),
      { ...seatR, flip: true },
    ),
    { light: k.paper, dx: -5, dy: -3 },
  ),
];
// ---- the glass table, and the city upside down in it --------------------------------------------------------------------------------
const TOP = 716;
const glassPath = poly([520, TOP], [1080, TOP], [1330, 960], [270, 960]);
const flipAt = (marks) =>
  art.bend(marks, (x, y) => {
    const d = (SILL + 30 - y) * 0.62; // height over the roofs
    const Y = TOP + d * 0.95;
    const t = (Y - TOP) / 244;
    return [800 + (x - 800) * (0.42 + 0.24 * t), Y];
  });
const glass = [
  fill(k.paperShade, glassPath),
  halftone(k.paper, [270, TOP, 1330, 960], art.down(TOP, 960, 0.1, 1), {
    max: 12,
    levels: 9,
    inside: poly([530, TOP + 4], [1070, TOP + 4], [1310, 960], [290, 960]),
  }),
];
const mirror = flipAt([
  TOWERS.filter(([x]) => x > 150 && x < 1450).map(([x, w, h], i) =>
    fill(i % 2 ? k.midPale : k.mid, rect(x - w / 2, SILL + 30 - h, w, h)),
  ),
  place(art.spireTower(k.mid, null, 150, 470), { x: 590, y: SILL + 30 }),
]);
const rim = [
  line(k.ink, 9, open([270, 966], [520, TOP], [1080, TOP], [1330, 966])),
  line(k.paper, 4, open([279, 968], [524, TOP + 6], [1076, TOP + 6], [1321, 968])),
];
const things = [
  // the folder, square to nobody
  fill(k.ink, poly('566,830 748,822 770,908 548,916'), { opacity: 0.5 }),
  fill(k.paper, poly('560,816 744,808 766,900 538,908')),
  fill(k.midDeep, poly('560,806 744,798 764,888 540,896')),
  fill(k.ink, poly('640,790 712,787 716,799 642,803')),
  line(k.mid, 3, open('552,842 752,834')),
  // the gift
  fill(k.ink, poly('880,888 1040,888 1078,918 850,918'), { opacity: 0.5 }),
  fill(k.signal, poly('886,768 1010,768 1030,790 870,790')),
  fill(k.signalDeep, poly('870,790 1030,790 1030,900 870,900')),
  fill(k.signal, rect(870, 790, 120, 110)),
  fill(k.paper, poly('940,768 962,768 962,790 938,790') + rect(938, 790, 24, 110)),
  fill(k.paper, poly('878,779 1020,779 1026,786 873,786')),
  fill(
    k.paper,
    art.curve('950,772! 910,726 884,740 900,766! 926,776') +
      art.curve('950,772! 990,724 1018,740 1000,766! 974,776'),
  ),
  fill(
    k.paperShade,
    art.curve('944,768! 916,742 902,748 910,762!') +
      art.curve('956,768! 984,742 1000,748 990,762!'),
  ),
  fill(k.paper, ellipse(950, 770, 14, 10)),
];

export default art.staged(
  k,
  {
    id: 'v_office_16t',
    era: 2013,
    home: 'day',
    crop: '56% 84%',
    ground: k.mid,
    title: 'A borrowed office high over Manhattan, December',
    desc: 'Two people sit close at a bare glass table in which the towers outside stand upside down. On it lie a closed folder and a small wrapped gift. Thin snow falls; there is no third chair.',
  },
  [
    ['sky', 0.1, sky],
    ['skyline', 0.25, city],
    ['snow', 0.35, flakes],
    ['room', 0.5, wall],
    ['floor', 0.6, floor],
    ['figures', 0.9, people],
    ['glass', 1, glass],
    ['mirror', 1, mirror],
    ['rim', 1, rim],
    ['foreground', 1.05, things],
  ],
  {
    sky: ['sky'],
    by: {
      dawn: {
        skyline: { [k.midPale]: k.mid, [k.mid]: k.midDeep, [k.paperShade]: k.paperWarm },
        mirror: { [k.midPale]: k.mid, [k.mid]: k.midDeep },
        glass: { [k.paperShade]: k.paperWarm },
        floor: { [k.mid]: k.midDeep, [k.midDeep]: k.ink },
      },
      dusk: {
        skyline: { [k.midPale]: k.ink, [k.mid]: k.midDeep, [k.paperShade]: k.paperWarm },
        mirror: { [k.midPale]: k.ink, [k.mid]: k.midDeep },
        glass: { [k.paperShade]: k.signal },
        room: { [k.midPale]: k.ink, [k.paper]: k.paperWarm },
        floor: { [k.mid]: k.midDeep, [k.midDeep]: k.ink },
      },
      night: {
        skyline: { [k.midPale]: k.ink, [k.mid]: k.midDeep, [k.paperShade]: k.signal },
        mirror: { [k.midPale]: k.ink, [k.mid]: k.midDeep },
        glass: { [k.paperShade]: k.mid, [k.paper]: k.midPale },
        room: { [k.midPale]: k.ink, [k.midDeep]: k.lift, [k.paper]: k.midPale },
        floor: { [k.mid]: k.lift, [k.midDeep]: k.ink },
      },
    },
  },
);
