// Relations restored: two men at two lecterns, the sea between them, and two clocks that say the same.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(2013);
const HZ = 520;
const sky = [
  fill(k.paperShade, rect(-60, -60, 1720, 640)),
  halftone(k.midPale, [-60, -60, 1660, 260], art.down(-60, 270, 1, 0), { max: 14, levels: 12 }),
  halftone(k.paper, [-60, 160, 1660, HZ], art.down(160, 500, 0, 1), { max: 15, levels: 10 }),
];
const sun = [
  halftone(k.signal, [560, -48, 1040, 380], art.pool(800, 150, 86, 230, 0.7), {
    max: 11,
    levels: 9,
  }),
  fill(k.signal, ellipse(800, 150, 92)),
];
const sea = [
  fill(k.mid, rect(-60, HZ, 1720, 460)),
  halftone(k.midDeep, [-60, HZ, 1660, 948], art.down(HZ + 60, 900, 0, 1), { max: 14, levels: 10 }),
  line(k.paper, 4, open([-60, HZ], [1660, HZ])),
  art.ripples(k.midPale, 300, 1300, HZ + 14, 900, { rows: 10, len: 80, fullness: 0.3, width: 3 }),
  art.glitter(k.paper, 800, HZ + 6, 930, {
    n: 90,
    near: 60,
    spread: 150,
    len: 90,
    width: 5,
    seed: 7,
  }),
];
const ferry = [
  fill(
    k.ink,
    poly('742,522 858,522 870,506 736,506') + rect(760, 486, 80, 20) + rect(786, 468, 26, 20),
  ),
  fill(
    k.paper,
    rect(768, 491, 8, 7) + rect(784, 491, 8, 7) + rect(800, 491, 8, 7) + rect(816, 491, 8, 7),
  ),
  line(k.paper, 3, open('690,528 736,528') + open('870,528 930,528')),
];
// left: a porch of columns in winter; right: shutters and palms
const leftBank = [
  fill(k.ink, poly('-80,-80 470,-80 470,60 430,60 430,980 -80,980')),
  fill(k.midPale, rect(356, 74, 52, 900)),
  fill(k.paper, rect(356, 74, 14, 900) + rect(376, 74, 6, 900) + rect(340, 60, 84, 16)),
  fill(k.midDeep, rect(-80, 30, 550, 30)),
  fill(k.paper, Array.from({ length: 12 }, (_, i) => rect(-70 + i * 46, 36, 24, 18)).join('')),
  art.bareTree(k.ink, 520, 560, 250, { seed: 8, width: 9, depth: 5 }),
  fill(k.ink, curve('420,590! 470,548 540,540 610,556! 610,566! 420,610!')),
];
const rightBank = [
  fill(k.lift, poly('1680,-80 1170,-80 1170,980 1680,980')),
  art.shutterLeaf(1190, 70, 84, 520, 24, { frame: k.ink, slat: k.midDeep, gap: k.signal }),
  fill(k.ink, rect(1150, -80, 26, 1060)),
  line(k.signal, 4, open('1151,-60 1151,960')),
  fill(k.ink, curve('1180,592! 1120,548 1050,540 990,556! 990,566! 1180,610!')),
  place(art.palm(k.ink, 280, { lean: -30, size: 104, seed: 4 }), { x: 1098, y: 556 }),
];
const clocks = [
  art.clock(k, 190, 214, 92, 12, 0, { face: k.ink, rim: k.paper, hand: k.paper, second: k.signal }),
  art.clock(k, 1432, 214, 92, 12, 0, {
    face: k.ink,
    rim: k.paper,
    hand: k.paper,
    second: k.signal,
  }),
];
const lectern = (body, top) => [
  fill(body, poly('-52,-112 52,-112 44,0 -44,0')),
  fill(top, poly('-66,-124 66,-124 60,-110 -60,-110')),
  fill(k.paper, poly('-46,-130 46,-130 52,-123 -52,-123')),
  line(k.ink, 2.6, 'M-50 -124C-52 -140 -46 -150 -38 -156M50 -124C52 -140 46 -150 38 -156'),
  fill(k.ink, ellipse(-36, -158, 5) + ellipse(36, -158, 5)),
];
const speaker = (x, o, over, lec, turn) => [
  place(lec, { x, y: 960, scale: 3 }),
  rimLit(
    place(
      art.fromBehind(art.wardrobe(k, { skin: k.signalDeep, fold: k.mid, ...over }), {
        arms: 'front',
        legs: true,
        ...o,
        headTurn: turn,
      }),
      { x, y: 1040, scale: 3.5 },
    ),
    {
      light: k.paper,
      dx: x < 800 ? 6 : -6,
      dy: -3,
      second: { light: k.mid, dx: x < 800 ? -4 : 4, dy: 0 },
    },
  ),
];
const people = [
  speaker(268, { hair: 'short' }, { cloth: k.ink }, lectern(k.signalDeep, k.signal), 6),
  speaker(
    1332,
    { hair: 'fringe', dress: 'coat' },
    { cloth: k.midDeep, linen: k.midDeep, hair: k.ink, fold: k.midPale },
    lectern(k.midPale, k.paper),
    -6,
  ),
];

export default art
  .scene({
    id: 'o_noon_14h',
    era: 2013,
    ground: k.mid,
    home: 'day',
    crop: '50% 40%',
    title: 'The same minute',
    desc: 'Two men stand at two lecterns, seen from behind, one between columns, one between shutters. A bright sea lies between them with a small ferry on it. On each wall a clock says twelve.',
  })
  .layer('sky', 0.1, sky)
  .layer('sun', 0.12, sun)
  .layer('sea', 0.25, [sea, ferry])
  .layer('banks', 0.7, [leftBank, rightBank])
  .layer('clocks', 0.7, clocks)
  .layer('figures', 1.1, people);
