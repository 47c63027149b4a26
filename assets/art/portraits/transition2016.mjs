// The people of One President at a Time as busts. Each has one prop that tells the part; none is a likeness, most are composites.
// The incoming side looks right, Moscow left, across the table from each other; those between look either way.
import * as art from '../kit/kit.mjs';
import { CHEST, clothes, reach } from './clothes.mjs';
import { propsIn } from './props.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place } = art;
const ERA = 2013;
const k = art.inks(ERA);
const prop = propsIn(k);
const { dark, blue, pale, shirt, slate } = clothes(k);
const linen = art.wardrobe(k, {
  skin: k.paperWarm,
  cloth: k.paperShade,
  sleeve: k.midPale,
  fold: k.mid,
  linen: k.paper,
});

// ---- worn, from the base of the neck --------------------------------------------------------------------------------------
const crop = (ink) =>
  fill(
    ink,
    curve(
      '-6.4,-6! -10,-13 -11,-21.5 -8,-29 0,-32.8 8,-31.4 11.4,-26 9,-23! 5.4,-24.6 3.2,-20.4 2.2,-15.4! 0,-16.4 -2.8,-12 -4,-8',
    ),
  );
const bob = (ink) =>
  fill(
    ink,
    curve(
      '-9,-1! -12,-12 -12,-23 -7,-31 1,-33 8,-30.6 10.6,-25! 6,-25.4 3.6,-21 3.4,-14 3,-6! -2,-3.4',
    ),
  );
const bun = (ink) => [crop(ink), fill(ink, ellipse(-11, -17, 5.6, 6))];
const badge = [
  line(k.signal, 1.4, 'M-3 0C0 14 4 20 8 27M7 -1C10 9 10 18 9 27'),
  place(
    [
      fill(k.paper, rect(-8, 0, 16, 20)),
      fill(k.signal, rect(-8, 0, 16, 6)),
      fill(k.mid, ellipse(0, 11, 3)),
      line(k.midDeep, 1.2, 'M-5 16.6H5'),
    ],
    { x: 8, y: 27, turn: 6 },
  ),
];

// ---- held, from the grip --------------------------------------------------------------------------------------------------
const logBook = [
  fill(k.signalDeep, poly('-10,-4 22,-9 26,22 -6,28')),
  fill(k.signal, poly('-10,-4 -4,-5 0,27 -6,28')),
  fill(k.paper, poly('2,2 16,0 17,7 3,9')),
  line(k.paper, 1.6, 'M-5.6 28.6L26 22.6'),
];
const dateStamp = place(
  [
    fill(k.ink, rect(-8, -4, 16, 6)),
    fill(k.paper, rect(-8.6, 2, 17.2, 4)),
    fill(k.midPale, rect(-2.4, -13, 4.8, 10)),
    fill(k.signal, ellipse(0, -17, 6, 6.6)),
  ],
  { x: 12, y: -18, turn: 10 },
);
const statute = [
  fill(k.signalDeep, poly('-14,-2 4,6 30,-8 32,16 6,30 -14,20')),
  fill(k.paperShade, curve('-12,-6! -4,-8 4,2! 5,25! -4,15 -12,17!')),
  fill(k.paper, curve('4,2! 12,-8 28,-13! 30,10! 14,14 5,25!')),
  line(k.mid, 0.9, 'M-9 -1c3-1 7 1 10 4M-9 4c3-1 7 1 10 4M-8.6 9c3-1 7 1 10 4M9 2.6c4-5 9-8 16-10'),
  fill(k.signal, poly('20,-11 24,-12.4 28,22 24,18 21,23')),
];
const handset = [
  fill(k.ink, poly('-5,-15 4,-17 8,13 -1,15')),
  fill(k.signal, poly('-3,-12 3.4,-13 6,8 0,9')),
];
const textPhone = [
  place(
    [
      fill(k.ink, rect(-9, -18, 18, 33)),
      fill(k.paper, rect(-7, -15, 14, 25)),
      line(k.midPale, 1.3, 'M-4 -10H2M-1 4H5'),
      fill(k.signal, curve('-5,-7! 5,-7! 5,0! 0,0! -3,3! -3,0! -5,0!')),
    ],
    { x: 6, y: -8, turn: 12 },
  ),
];
const shoulderPhone = place(
  [
    fill(k.paper, rect(-6.4, -15, 12.8, 28)),
    fill(k.ink, rect(-5, -13.6, 10, 25.2)),
    fill(k.signal, rect(-2.6, -11, 5.2, 2.4)),
  ],
  { x: -1, y: -10, turn: 14 },
);
const secondPhone = place(
  [
    fill(k.ink, rect(-7, -15, 14, 27)),
    fill(k.midPale, rect(-5, -12, 10, 19)),
    line(k.paper, 1.3, 'M-3 -8H3M-3 -4H2'),
  ],
  { x: 6, y: -6, turn: 14 },
);
const overcoat = [
  fill(k.midPale, curve('-32,0! -24,-9 -8,-11 -3,-5! -2,16 -1,60! -18,64 -38,60! -38,26')),
  fill(k.mid, curve('-20,-10! -8,-11 -3,-5! -2,16 -1,60! -10,62! -13,20')),
  line(k.paper, 1.4, 'M-32 0C-24 -9 -8 -11 -3 -5C-2 16 -2 40 -1 60M-20 -9C-14 20 -12 40 -11 60'),
  line(k.paper, 2.4, 'M-7 12h0M-6.4 26h0', { cap: 'round' }),
];
const cable = [
  fill(k.paper, poly('-2,-22 17,-26 20,-8 1,-4')),
  fill(k.paperShade, poly('1,-4 20,-8 23,12 4,16')),
  fill(k.signal, poly('-1.4,-19 16,-22.6 16.6,-18.8 -0.8,-15.2')),
  line(k.ink, 1, 'M2 -11.4l12-2.4M4.6 0l12-2.4M5.6 5l12-2.4M6.6 10l7-1.4'),
];
const pen = [
  line(k.paper, 3.4, open('-4,-14 10,14'), { cap: 'butt' }),
  line(k.signal, 3.4, open('-4,-14 -8,-22'), { cap: 'butt' }),
  fill(k.paper, poly('8.4,14.6 11.6,13 12.4,20')),
];
const twoSheets = [
  fill(k.signalDeep, rect(-80, -102, 220, 60)),
  line(k.signal, 2, 'M-80 -102H140'),
  fill(k.paper, poly('-4,-109 22,-112 26,-90 -4,-88')),
  line(k.midDeep, 1.2, 'M0 -105l18 -2M0 -100l19 -2M0 -95l19 -2'),
  fill(k.paper, poly('30,-112 54,-110 62,-90 34,-91')),
];
const readers = [
  line(k.ink, 1.2, `${ellipse(9.4, -17.6, 3)}M6.4 -18L-2 -19.6`),
  fill(k.midPale, ellipse(9.4, -17.6, 2)),
];
const longList = [
  fill(k.paper, poly('-4,-22 18,-25 26,34 4,38')),
  line(
    k.midDeep,
    1.1,
    Array.from({ length: 11 }, (_, i) => `M${1.4 + i * 0.7} ${-16 + i * 4.6}l${11} -1.6`).join(''),
  ),
  fill(
    k.signal,
    Array.from({ length: 11 }, (_, i) => ellipse(-0.6 + i * 0.7, -15.6 + i * 4.6, 1.1)).join(''),
  ),
];
const twoPages = [
  fill(k.midPale, poly('4,-21 25,-24 30,10 9,13')),
  fill(k.paper, poly('-4,-18 17,-21 22,13 1,16')),
  line(k.midDeep, 1.1, 'M0 -12l12-1.8M0.8 -7l12-1.8M1.6 -2l12-1.8M2.4 3l12-1.8M3 8l8-1.2'),
];
const boarding = place(
  [
    fill(k.signal, rect(-9, -22, 18, 36)),
    fill(k.paper, rect(-9, -22, 18, 9)),
    line(k.signalDeep, 1.2, 'M-9 6H9', { dash: '2 2' }),
    line(k.ink, 1.4, 'M-5 -9V2M-2 -9V2M0.6 -9V2M3 -9V2M5.6 -9V2', { cap: 'butt' }),
  ],
  { x: 17, y: -26, turn: 20 },
);
const gift = place(
  [
    fill(k.signal, rect(-15, -14, 30, 26)),
    fill(k.signalDeep, rect(6, -14, 9, 26)),
    fill(k.paper, rect(-3, -14, 6, 26)),
    fill(k.paper, rect(-15, -4, 30, 5)),
    fill(k.paper, curve('0,-14! -12,-26 -16,-18 -9,-14!') + curve('0,-14! 12,-26 16,-18 9,-14!')),
  ],
  { x: 12, y: -8, turn: -4 },
);
const callingCard = place(
  [fill(k.paper, rect(-10, -6, 20, 12)), line(k.mid, 1.2, 'M-6 -1.6H4M-6 2H0')],
  { x: 8, y: -36, turn: 10 },
);
const journal = place(
  [
    fill(k.paper, curve('-7,-26! 7,-28! 9,26! -5,28!')),
    fill(k.midPale, curve('1,-27! 7,-28! 9,26! 3,27!')),
    fill(k.signal, poly('-7,-14 7.6,-16 8,-6 -6.6,-4')),
    fill(k.paperShade, ellipse(0, -27, 7, 3)),
    line(k.mid, 0.9, ellipse(0, -27, 3.6, 1.4)),
  ],
  { x: 6, y: -4, turn: 26 },
);
const beads = [
  line(k.signalDeep, 1.2, 'M2 6C-10 20 -8 40 4 44S22 26 10 8'),
  art.specks(k.signal, 6, [
    [0, 9],
    [-5, 17],
    [-7, 26],
    [-5, 35],
    [1, 42],
    [9, 43],
    [15, 36],
    [17, 27],
    [15, 17],
    [10, 9],
  ]),
  line(k.signal, 2.2, 'M4 46v10M2 56v7M6 56v7'),
];
const sims = [
  place(
    [
      fill(k.paper, poly('-7,-10 4,-10 8,-6 8,11 -7,11')),
      fill(k.signal, rect(-4, -3, 9, 9)),
      line(k.signalDeep, 0.8, 'M0.5 -3v9M-4 1.5h9'),
    ],
    { x: 8, y: -16, turn: -12 },
  ),
  place(
    [
      fill(k.midPale, poly('-7,-10 4,-10 8,-6 8,11 -7,11')),
      fill(k.signal, rect(-4, -3, 9, 9)),
      line(k.signalDeep, 0.8, 'M0.5 -3v9M-4 1.5h9'),
    ],
    { x: 23, y: -12, turn: 14 },
  ),
];
const packed = [
  line(k.ink, 2.2, 'M22 -6V-30'),
  fill(k.signal, poly('12,-30 32,-30 40,-16 4,-16')),
  fill(k.signalDeep, poly('24,-30 32,-30 40,-16 28,-16')),
  fill(k.paper, rect(3, -17, 38, 2.4)),
  fill(k.paper, poly('-8,-16 -2,-18 2,-6 -6,-6')),
  fill(k.paperShade, poly('-14,-8 44,-8 44,30 -14,30')),
  fill(k.midPale, poly('-14,-8 44,-8 44,-2 -14,-2')),
  fill(k.midDeep, rect(8, 8, 14, 5)),
];
const spiral = [
  fill(k.paper, poly('-6,-14 16,-18 21,14 -1,18')),
  line(k.midDeep, 1, 'M1 -7l13-2.2M2 -1l13-2.2M3 5l7-1.2'),
  line(k.ink, 1.6, [0, 1, 2, 3, 4, 5].map((i) => `M${-4 + i * 4} ${-13 - i * 0.75}v-5`).join('')),
];
const heldPen = place(
  [line(k.signal, 3.2, 'M0 10V-12', { cap: 'butt' }), fill(k.ink, poly('-1.8,10 1.8,10 0,17'))],
  { x: 22, y: -34, turn: -24 },
);
const jacket = [
  fill(k.mid, curve('-20,-138! -13,-148 0,-149 7,-139! 4,-52! -30,-48!')),
  fill(k.signalDeep, curve('-6,-148! 0,-149 7,-139! 4,-52! -12,-51! -10,-110')),
  fill(k.paper, poly('-7,-148 -1,-149 -5,-124 -12,-116')),
  line(k.ink, 1.6, 'M-22 -120L-26 -66M-18 -136C-20 -110 -24 -80 -25 -60'),
  line(k.signal, 1.8, 'M-4 -147C-9 -120 -10 -84 -11 -52'),
];
const shades = place(
  [
    fill(k.ink, curve('-13,-4! -2,-5! -3,3 -7,5 -12,3') + curve('2,-5! 13,-4! 12,3 7,5 3,3')),
    line(k.ink, 1.6, 'M-2 -4.4H2M13 -4L20 -9'),
    line(k.paper, 1, 'M-11 -2l4 -1M4 -2l4 -1'),
  ],
  { x: 12, y: -14, turn: -30, scale: 1.05 },
);

const PEOPLE = {
  // ---- the incoming side
  p_adviser_16t: {
    title: 'The official-channels adviser: a date-stamp and a bound log book',
    inks: slate,
    pose: reach(8, 112),
    hair: 'short',
    held: [
      place(logBook, { x: 2, y: -6, scale: 1.05 }),
      place(dateStamp, { x: 2, y: -2, scale: 1.05 }),
    ],
    worn: prop.spectacles,
    x: 52,
  },
  p_counsel_16t: {
    title: 'The transition’s counsel: an old statute book, one short page marked',
    inks: blue,
    pose: reach(8, 112, { neck: 12 }),
    hair: 'none',
    held: place(statute, { x: 0, y: -10, scale: 1 }),
    worn: [bun(k.ink), prop.spectacles],
    x: 46,
  },
  p_senior_16t: {
    title: 'The senior adviser: a telephone at the ear, a visitor’s badge',
    inks: dark,
    pose: reach(50, 206),
    hair: 'full',
    held: place(handset, { x: -12, y: -16, turn: -22, scale: 1.05 }),
    worn: badge,
    x: 60,
  },
  p_designate_16t: {
    title: 'The security adviser-designate: a text message lit in the hand',
    inks: dark,
    pose: reach(12, 128, { neck: 10 }),
    hair: 'fringe',
    held: place(textPhone, { x: 0, y: -2, scale: 1.15 }),
    x: 54,
  },
  p_deputy_16t: {
    title: 'The deputy: two telephones, one against her shoulder',
    inks: blue,
    pose: reach(12, 126, { neck: 9 }),
    hair: 'none',
    held: place(secondPhone, { x: 2, y: -4, scale: 1.15 }),
    worn: [bob(k.signalDeep), shoulderPhone],
    x: 54,
  },
  // ---- Moscow
  p_ambassador_16t: {
    title: 'The ambassador: an overcoat on the arm, a folded cable form',
    inks: slate,
    pose: reach(18, 112),
    hair: 'none',
    held: [place(overcoat, { x: -3, y: 4 }), place(cable, { x: 4, y: -4, scale: 1.05 })],
    worn: crop(k.midPale),
    facing: 'left',
    x: 54,
  },
  p_kremlin_16t: {
    title: 'The decision in Moscow: a pen over two sheets',
    inks: dark,
    pose: reach(22, 92, { lean: 7, neck: 8 }),
    hair: 'fringe',
    front: twoSheets,
    held: place(pen, { x: 12, y: 2, turn: 4 }),
    facing: 'left',
    x: 40,
  },
  p_minister_16t: {
    title: 'The foreign minister: reading glasses, a list at arm’s length',
    inks: dark,
    pose: reach(38, 104, { lean: -2, neck: -4 }),
    hair: 'none',
    held: place(longList, { x: 0, y: 2 }),
    worn: [crop(k.paperShade), readers],
    facing: 'left',
    x: 46,
  },
  p_fund_16t: {
    title: 'The head of the fund: a two-page paper and a boarding card',
    inks: blue,
    pose: CHEST,
    hair: 'full',
    held: [boarding, place(twoPages, { x: 0, y: 4 })],
    facing: 'left',
    x: 48,
  },
  p_banker_16t: {
    title: 'The banker: a small gift box and a card',
    inks: dark,
    pose: reach(10, 112),
    hair: 'short',
    held: [callingCard, place(gift, { x: 0, y: 4, scale: 0.94 })],
    facing: 'left',
    x: 48,
  },
  // ---- those between
  p_thinktank_16t: {
    title: 'The head of the institute: a rolled journal, a palm raised in refusal',
    inks: pale,
    pose: {
      lean: -3,
      neck: -3,
      near: { arm: [-8, 62], leg: [2, -2] },
      far: { arm: [70, 158], leg: [-3, -4] },
    },
    hair: 'fringe',
    held: place(journal, { x: -8, y: -6 }),
    worn: prop.spectacles,
    x: 46,
  },
  p_gobetween_16t: {
    title: 'The go-between: worry beads and two SIM cards',
    inks: slate,
    pose: reach(22, 134),
    hair: 'short',
    held: [place(beads, { x: 6, y: 4, scale: 0.6 }), place(sims, { x: -2, y: -5, scale: 0.95 })],
    facing: 'left',
    x: 48,
  },
  p_official_16t: {
    title: 'The outgoing security official: a packing box with a desk lamp in it',
    inks: dark,
    pose: reach(6, 88),
    hair: 'none',
    held: place(packed, { x: -6, y: -8, scale: 0.94 }),
    worn: bob(k.midPale),
    x: 42,
  },
  p_reporter_16t: {
    title: 'The reporter: a spiral notebook, the pen held back from the page',
    inks: shirt,
    pose: {
      neck: 6,
      near: { arm: [8, 112], leg: [2, -2] },
      far: { arm: [50, 140], leg: [-3, -4] },
    },
    dress: 'shirt',
    hair: 'full',
    held: [place(spiral, { x: 1, y: -4, scale: 1.12 }), heldPen],
    x: 46,
  },
  p_envoy_16t: {
    title: 'The private traveller: a jacket over the shoulder, sunglasses in the hand',
    inks: linen,
    pose: reach(12, 120),
    dress: 'shirt',
    hair: 'short',
    behind: place(jacket, { x: -12, y: -4, scale: 1.05 }),
    held: shades,
    x: 64,
  },
};

export default { era: ERA, people: PEOPLE };
