// A clean hand-over: across a desk a thick binder goes from one hand to another while a third person writes it down;
// outside, in the frost, the platform stands ready for noon.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(2013);
const c = (o) => art.wardrobe(k, { skin: k.midDeep, fold: k.mid, ...o });
const day = art.skies(k).day;
const sky = [
  fill(day.body, rect(-60, -60, 1720, 640)),
  halftone(day.high, [-60, -60, 1660, 240], art.down(-60, 250, 1, 0.02), { max: 14, levels: 12 }),
  halftone(k.paperWarm, [-60, 180, 1660, 520], art.down(170, 470, 0, 1), { max: 13, levels: 12 }),
];
const sun = [
  fill(k.signal, ellipse(1150, 92, 60)),
  halftone(k.signal, [980, -60, 1320, 270], art.glow(1150, 92, 64, 170, 0.7), {
    max: 9,
    levels: 8,
  }),
];
const capitol = [
  fill(k.midPale, rect(-60, 430, 1720, 150)),
  place(art.domedHall(k.mid, k.paper), { x: 800, y: 470, scale: 1.5 }),
  // the stand before it: steps, a covered box, rows of empty chairs
  fill(k.midDeep, poly('520,470 1080,470 1140,540 460,540')),
  fill(
    k.paper,
    [478, 492, 506, 520].map((y, i) => rect(520 - i * 12, y, 560 + i * 24, 5)).join(''),
  ),
  fill(k.signal, rect(700, 420, 200, 10) + rect(708, 430, 8, 44) + rect(884, 430, 8, 44)),
  fill(k.paper, poly('690,420 910,420 880,402 720,402')),
  fill(k.ink, rect(786, 442, 28, 30)),
  [90, 220, 350].map((x, i) =>
    art.bareTree(k.mid, x, 540, 190 - i * 26, { seed: i + 4, width: 7, depth: 5 }),
  ),
  [1260, 1390, 1520].map((x, i) =>
    art.bareTree(k.mid, x, 540, 150 + i * 26, { seed: i + 9, width: 7, depth: 5 }),
  ),
];
const frost = [
  fill(k.paper, curve('-60,580! -60,536! 300,528 800,540 1300,528 1660,536! 1660,580!')),
  art.snow(k.paper, [-40, 300, 1640, 540], 40, { seed: 6, size: 4 }),
];
const wall = [
  art.wallWithHoles(k.midDeep, rect(-80, -80, 1780, 740), rect(120, -80, 1360, 600)),
  art.glazing(k, 120, -80, 1360, 600, {
    cols: 5,
    rows: 2,
    transom: 0.3,
    bar: 9,
    casing: 24,
    ink: k.ink,
    edge: k.paper,
  }),
  line(k.ink, 4, open('-80,584 1690,584')),
];
// ---- the third, who writes --------------------------------------------------------------------------------------------------------------
const clerk = [
  rimLit(
    place(
      art.profile(c({ cloth: k.lift, fold: k.midPale }), {
        hair: 'full',
        pose: {
          from: 'sitForward',
          lean: 20,
          hip: 52,
          neck: 18,
          near: { arm: [40, 92], leg: [88, -4] },
          far: { arm: [52, 86], leg: [80, -10] },
        },
      }),
      { x: 330, y: 836, scale: 2.5 },
    ),
    { light: k.paper, dx: 4, dy: -4 },
  ),
];
const desk = [
  fill(k.signalDeep, poly('-80,640 1690,640 1690,980 -80,980')),
  line(k.paperWarm, 4, open('-80,641 1690,641')),
  halftone(k.signal, [200, 650, 1500, 948], art.pool(860, 780, 120, 640, 0.85, 0.34), {
    max: 12,
    levels: 9,
  }),
];
const pad = [
  fill(k.ink, poly('446,672 628,668 650,712 440,716'), { opacity: 0.6 }),
  fill(k.paper, poly('440,662 622,658 642,704 432,708')),
  line(k.mid, 3, 'M462 674H608M460 684H612M458 694H560'),
  line(k.ink, 7, open('546,700 586,628')),
];
// ---- two arms, one binder ------------------------------------------------------------------------------------------------------------------
const arm = (cloth, cuff, fold) => [
  fill(cloth, curve('-1000,-120! -420,-96 -150,-74 -60,-62! -52,64! -150,84 -420,150 -1000,300!')),
  line(
    fold,
    5,
    'M-520 -80C-470 -20 -480 60 -520 140M-330 -70C-300 -10 -300 40 -330 100M-170 -60C-150 -20 -150 30 -168 70',
  ),
  fill(cuff, curve('-64,-64! -10,-56! -4,58! -56,68!')),
];
// the palm goes under the boards, the thumb over them
const palm = (skin) =>
  fill(skin, curve('-20,-54! 40,-66 110,-62 150,-40 160,10 150,54 100,64 30,64 -20,56!'));
const thumb = (skin, edge) => [
  fill(
    skin,
    curve('0,-56! 60,-68 130,-60 184,-44 200,-28 186,-14 130,-18 84,-16 46,-2 20,20! 4,10!'),
  ),
  line(edge, 4, 'M170 -38C180 -36 186 -30 184 -24M58 -8C46 0 34 10 26 22'),
];
const binder = [
  [680, 752, 824, 896, 968].map((x, i) =>
    fill([k.signal, k.paper, k.signal, k.midPale, k.paper][i], rect(x, 592 + (i % 2) * 5, 50, 40)),
  ),
  fill(k.ink, poly('560,892 1060,892 1110,926 520,926'), { opacity: 0.6 }),
  fill(k.ink, poly('590,640 1034,640 1070,884 560,884')),
  fill(k.mid, poly('590,624 1034,624 1064,860 562,860')),
  fill(k.midDeep, poly('590,624 650,624 634,860 562,860')),
  fill(k.paper, poly('562,860 1064,860 1068,884 560,884')),
  line(k.midPale, 2.4, 'M562 866H1066M562 872H1067M561 878H1068'),
  fill(k.paper, rect(742, 664, 200, 70)),
  line(k.midDeep, 4, 'M762 684H922M762 700H922M762 716H860'),
  // rings seen at the spine, tabs along the head
  fill(k.paper, [668, 740, 812].map((y) => ellipse(610 - (y - 668) * 0.05, y, 9, 12)).join('')),
];
const lit = (marks, dx) => rimLit(marks, { light: k.paper, dx, dy: -4 });
const LEFT = { x: 470, y: 800, turn: -4, scale: 1.06 };
const RIGHT = { x: 1160, y: 752, flip: true, turn: 6, scale: 1.06 };
const under = [
  lit(place([palm(k.paperWarm), arm(k.ink, k.paper, k.mid)], LEFT), 2),
  lit(place([palm(k.midPale), arm(k.mid, k.paper, k.midPale)], RIGHT), -2),
];
const over = [
  lit(place(thumb(k.paperWarm, k.signalDeep), LEFT), 2),
  lit(place(thumb(k.midPale, k.midDeep), RIGHT), -2),
  // the cuffs lie over the root of the thumb
  place(fill(k.paper, curve('-64,-64! -10,-58! -4,60! -56,68!')), LEFT),
  place(fill(k.paper, curve('-64,-64! -10,-58! -4,60! -56,68!')), RIGHT),
];

export default art.staged(
  k,
  {
    id: 'o_handover_16t',
    era: 2013,
    ground: k.midDeep,
    home: 'day',
    crop: '52% 78%',
    title: 'The hand-over',
    desc: 'Two hands pass a thick ring binder with coloured tabs across a desk; a third person writes. Through tall windows a domed building and an empty platform stand in frost under a low sun.',
  },
  [
    ['sky', 0.1, sky],
    ['sun', 0.12, sun],
    ['skyline', 0.25, [capitol, frost]],
    ['room', 0.5, wall],
    ['clerk', 0.75, clerk],
    ['desk', 0.85, desk],
    ['figures', 1, [pad, under, binder, over]],
  ],
);
