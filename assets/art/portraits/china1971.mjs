// The people of the opening to China as busts, in the inks of 1971. Each has one prop that tells his part; none is a
// likeness. Washington looks right, Peking left, across the table from each other; those between look either way.
import * as art from '../kit/kit.mjs';
import { CHEST, clothes, DOWN, reach } from './clothes.mjs';
import { propsIn } from './props.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place } = art;
const ERA = 1971;
const k = art.inks(ERA);
const prop = propsIn(k);
const { dark, blue, uniform } = clothes(k);

/** A plain tunic with a high collar. */
const tunic = (cloth, fold) =>
  art.wardrobe(k, { skin: k.paperWarm, cloth, trousers: cloth, linen: cloth, fold, hat: cloth });
const grey = tunic(k.midPale, k.midDeep);
const teal = tunic(k.midDeep, k.midPale);
const navy = tunic(k.ink, k.mid);
const silver = (inks) => ({ ...inks, hair: k.midPale });

// ---- what only these people hold or wear
const heavyGlasses = line(k.ink, 1.7, `${ellipse(9, -19, 3)}M6 -19.6L-2 -20.8`);
const glassesUp = line(k.signal, 1.3, `${ellipse(8.6, -26.6, 2.9)}M5.8 -26.4L-4 -21.4`);
const lockedFolder = [
  fill(k.paper, poly('-6,-15 22,-19 27,13 -1,17')),
  fill(k.paperShade, poly('22,-19 24.6,-18 29.6,13 27,13')),
  fill(k.signal, poly('-5.2,-6 23.4,-10 24.6,-2.6 -4,1.4')),
  fill(k.ink, rect(14, -10, 7, 7)),
  line(k.ink, 1.2, 'M15.4 -10C15.4 -15 19.6 -15 19.6 -10'),
];
const legalPad = place(
  [
    fill(k.ink, poly('-24,6 18,0 30,-24 -8,-18')),
    fill(k.signal, poly('-22,3 17,-2.6 28,-24 -8,-18')),
    fill(k.signalDeep, poly('-8,-18 28,-24 26.6,-21.2 -9.4,-15.4')),
    line(k.ink, 0.8, 'M-9 -11L22 -16M-12 -6.6L12 -10.4M-15 -2.2L6 -5.4'),
  ],
  { x: 38, y: -101, scale: 1.16 },
);
const pen = [line(k.ink, 2.4, open('-4,-10 4,10')), line(k.paper, 1.2, open('-4,-10 -2,-5'))];
const telegram = place(
  [
    fill(k.signal, rect(-15, -9, 30, 20)),
    line(k.ink, 0.9, 'M-15 -9L0 3L15 -9'),
    fill(k.paper, rect(-9, 3.6, 18, 4.6)),
  ],
  { x: 13, y: 2, turn: -22, scale: 1.1 },
);
const books = [
  [k.paper, k.paperShade, -2],
  [k.signal, k.paper, -1],
  [k.mid, k.paper, 0],
].map(([cover, leaf], i) => [
  fill(cover, poly([-14, 14 - i * 8], [22, 10 - i * 8], [22, 3 - i * 8], [-14, 7 - i * 8])),
  fill(leaf, poly([22, 9 - i * 8], [26, 9.4 - i * 8], [26, 4.4 - i * 8], [22, 4 - i * 8])),
]);
const capInHand = place(
  [
    fill(k.midPale, curve('-15,-3! -12,-9 0,-12 13,-9 16,-3! 11,3!')),
    fill(k.signal, poly('-12,-2 13,-2 11,4 -11,4')),
    fill(k.ink, curve('3,4! 12,3 20,7 15,9 6,8!')),
    fill(k.paper, ellipse(1, -3.4, 2.4)),
  ],
  { x: 12, y: 6, turn: 10, scale: 1.12 },
);
const raincoat = [
  fill(k.paperShade, curve('-13,-8! -5,-15 9,-14 13,-7! 14,26 11,36! 3,32 -5,37 -12,33!')),
  line(k.mid, 0.9, 'M-7 -10C-5 6 -7 20 -5 34M2 -12C5 4 3 20 4 31M9 -11C11 6 9 20 10 34'),
];
const circledText = [
  fill(k.paper, poly('-6,-17 21,-21 28,18 1,22')),
  line(k.ink, 0.8, 'M0 -11L19 -14M1 -6L20 -9M3 4.6L22 1.6M4 9.4L16 7.6M5 14L24 11'),
  line(k.mid, 0.9, 'M4 -0.6L19 -3'),
  line(k.signal, 1.7, ellipse(11.4, -1.6, 13, 4.2)),
];
// the bend of the arm and the pen in the pocket
const pocketPen = [
  line(k.ink, 0.9, 'M-2 -130L8 -130.8L8.6 -123'),
  line(k.signal, 1.9, open([3, -135], [3.4, -127])),
];
const cigarette = [
  line(k.paper, 1.8, open('2,12 14,7')),
  line(k.signal, 1.8, open('14,7 15.8,6.2')),
  line(k.paper, 0.9, 'M17 4C22 -4 13 -10 18 -18C23 -26 15 -32 19 -42'),
];
const openBooks = [
  [36, -90, k.signal, 2],
  [33, -96, k.mid, -3],
].map(([x, y, ink, turn]) =>
  place([fill(ink, rect(-22, -5, 44, 6)), fill(k.paper, rect(-20, -4, 42, 3.4))], { x, y, turn }),
);
const openBook = place(
  [
    fill(k.paper, curve('-23,0! -20,-9 -8,-10 0,-5! 8,-10 20,-9 23,0! 8,-2 0,3 -8,-2')),
    line(k.ink, 0.7, 'M-17 -5.4C-12 -7 -6 -6 -2 -3.4M17 -5.4C12 -7 6 -6 2 -3.4M0 -5V2'),
  ],
  { x: 35, y: -102 },
);
const bigChair = [
  fill(k.signalDeep, curve('-36,-70! -44,-120 -42,-160 -28,-172 -10,-170 4,-158 8,-120 8,-70!')),
  fill(k.signal, curve('-42,-148! -42,-161 -28,-172 -10,-170 2,-160! 4,-140! -10,-136 -26,-138!')),
];
const softCap = [
  fill(k.midDeep, curve('-11,-20.4! -12.6,-27 -8,-32.6 2,-33.6 10,-31 12.4,-26! 10,-21.6!')),
  fill(k.ink, curve('8.6,-24! 15,-22.6 18.6,-19.6 13,-19.6 8.6,-20.2!')),
  line(k.mid, 1, 'M-11.6 -23.4L11 -24.6'),
  fill(k.signal, art.starPath(7, -27.6, 3.2)),
];
const binocularCase = [
  line(k.signal, 2, 'M-12 -143C0 -128 12 -112 19 -100'),
  place(
    [
      fill(k.signalDeep, rect(-11, -4, 22, 22)),
      fill(k.signal, rect(-12, -9, 24, 8)),
      fill(k.paper, rect(-2, -4, 4, 5)),
    ],
    { x: 20, y: -107, turn: -8, scale: 0.9 },
  ),
];
const docCase = place(
  [
    fill(k.signalDeep, rect(-23, 11, 46, 30)),
    fill(k.signal, curve('-23,11! 23,11! 22,24 8,30 -8,30 -22,24!')),
    fill(k.paper, rect(-3, 26, 6, 6)),
  ],
  { y: -22, turn: -4 },
);
const bob = fill(
  k.ink,
  curve(
    '-4,1! -11,-3 -12.4,-16 -10,-27 -2,-33 7,-31.6 11,-26 9.6,-22.4! 4.6,-23 2.6,-17 3.4,-8 2,-3!',
  ),
);
const brush = [
  line(k.signal, 2.4, open('-3,16 9,-22')),
  fill(k.paper, curve('7,-21! 11,-20! 12.4,-27 13,-33! 8.6,-28')),
  fill(k.ink, curve('9.4,-27! 12.6,-26.4! 13,-33!')),
];
const scroll = place(
  [
    fill(k.paper, rect(-15, -34, 30, 42)),
    line(k.signal, 2.4, 'M-18 -34H18M-18 8H18'),
    fill(k.mid, curve('-12,4! -6,-12 -2,-4 4,-22 9,-8 13,4!')),
    line(k.ink, 1.2, 'M-8 -22C-4 -26 0 -24 2 -26'),
  ],
  { x: 17, y: 4, scale: 0.86, turn: 4 },
);
const maotai = [
  fill(k.paper, curve('2,-4! 10,-5! 9,1 7,4 5,4 3,2!')),
  fill(k.midPale, ellipse(6, -4.6, 4, 1.1)),
  line(k.paper, 1.2, 'M6 4V8M3 8.6H9'),
];
const typescript = place(
  [
    fill(k.paperShade, poly('-10,-8 16,-12 20,18 -6,22')),
    fill(k.paper, poly('-13,-10 13,-14 17,16 -9,20')),
    line(k.ink, 0.8, 'M-8 -5L10 -8M-7 0L11 -3M-6 5L12 2M-5 10L8 8'),
  ],
  { x: 35, y: -98 },
);
const moustache = fill(k.ink, curve('9,-10.6! 12.6,-11 13.2,-9.4! 9.6,-8 7.4,-8.6!'));
const swaggerStick = place(
  [
    line(k.signal, 2.8, open([-34, 10], [34, -6])),
    line(k.paper, 3, open([29, -4.8], [34, -6])),
    line(k.paper, 3, open([-34, 10], [-30, 9])),
  ],
  { x: 6, y: -112 },
);
const medals = place(fill(k.signal, rect(0, 0, 5, 3)), { x: 5, y: -131 });
const longhand = [
  fill(k.paper, poly('-4,-20 18,-17 15,16 -7,13')),
  line(
    k.mid,
    1,
    'M-1 -14c3-1 5 1 8 .6s4-.4 7 .4M-1.6 -9c3-1 5 1 8 .6s4-.4 6 .4M-2.4 -4c3-1 5 1 8 .6s4-.4 7 .4M-3 1c3-1 5 1 8 .6M-3.6 6c3-1 5 1 8 .6s3-.4 5 .4',
  ),
];
const umbrella = place(
  [
    line(k.signal, 2.8, 'M0 -22C0 -31 10 -31 10 -24', { cap: 'round' }),
    line(k.signal, 2.8, open('0,-22 0,0')),
    fill(k.midPale, curve('-3,-6! 3,-6! 5.6,10 4,44 0,56! -4,44 -5.6,10')),
    line(k.midDeep, 1, 'M0 -4V46M-3 4C-3 20 -2 36 -1 46'),
  ],
  { x: 8, y: 2, turn: 10, scale: 1.1 },
);
const waitingChair = line(
  k.midDeep,
  5,
  'M22 -60V-152M58 -60V-152M20 -148H60M22 -130H58M22 -112H58',
);

const PEOPLE = {
  // ---- Washington
  p_kissinger_71c: {
    title: 'Henry Kissinger: a locked, banded folder',
    inks: dark,
    pose: CHEST,
    hair: 'full',
    held: place(lockedFolder, { x: 3, y: -4 }),
    worn: heavyGlasses,
    x: 56,
  },
  p_nixon_71c: {
    title: 'Richard Nixon: a pen and a yellow legal pad',
    inks: dark,
    pose: reach(20, 98, { lean: 8, neck: 8 }),
    hair: 'short',
    held: place(pen, { x: 9, y: 9, turn: 24, scale: 1.2 }),
    behind: legalPad,
    x: 42,
  },
  p_rogers_71c: {
    title: 'William Rogers: an unopened telegram',
    inks: silver(blue),
    pose: reach(22, 112, { lean: -3 }),
    hair: 'full',
    held: telegram,
    x: 56,
  },
  p_haig_71c: {
    title: 'Alexander Haig: a colonel’s cap and the telephone',
    inks: uniform(k.midPale),
    pose: reach(56, 216, { neck: -4 }),
    dress: 'tunic',
    hair: 'short',
    hat: 'peaked',
    held: place(prop.handset, { x: -8, y: -14, turn: -20, scale: 0.92 }),
  },
  p_lord_71c: {
    title: 'Winston Lord: three briefing books',
    inks: blue,
    pose: reach(10, 104),
    hair: 'full',
    held: place(books, { x: -4, y: -10, turn: -6, scale: 1.06 }),
    x: 52,
  },
  p_walters_71c: {
    title: 'Vernon Walters: an attaché on foot, cap in hand',
    inks: uniform(k.signal),
    pose: reach(4, 114, { lean: -2 }),
    dress: 'tunic',
    hair: 'fringe',
    held: capInHand,
    front: place(raincoat, { x: 13, y: -110, scale: 0.86 }),
    x: 62,
  },
  p_green_71c: {
    title: 'Marshall Green: a text with one line circled',
    inks: dark,
    pose: CHEST,
    hair: 'short',
    held: place(circledText, { x: 3, y: -6 }),
    worn: glassesUp,
    x: 54,
  },
  // ---- Peking
  p_zhou_71c: {
    title: 'Zhou Enlai: an arm held bent, a pen in the pocket',
    inks: grey,
    pose: reach(-20, 84, { lean: -3, neck: 3 }),
    dress: 'tunic',
    hair: 'short',
    front: pocketPen,
    facing: 'left',
    x: 66,
  },
  p_mao_71c: {
    title: 'Mao Zedong: an armchair, a cigarette, open books',
    inks: grey,
    pose: reach(2, 128, { lean: -8, neck: 6 }),
    dress: 'tunic',
    hair: 'fringe',
    held: place(cigarette, { x: 8, y: -19 }),
    behind: bigChair,
    front: [openBooks, openBook],
    facing: 'left',
    x: 74,
  },
  p_ye_71c: {
    title: 'Ye Jianying: a marshal’s cap and binocular case',
    inks: teal,
    pose: reach(4, 40),
    dress: 'tunic',
    hair: 'short',
    worn: softCap,
    front: binocularCase,
    facing: 'left',
    x: 66,
  },
  p_leiyang_71c: {
    title: 'Lei Yang: a fur hat and a document case',
    inks: navy,
    pose: reach(8, 116),
    dress: 'coat',
    hat: 'papakha',
    held: place(docCase, { scale: 0.84 }),
    facing: 'left',
    x: 72,
  },
  p_nancytang_71c: {
    title: 'Tang Wensheng: an interpreter’s notepad',
    inks: teal,
    pose: CHEST,
    dress: 'tunic',
    hair: 'full',
    worn: bob,
    held: place(prop.notebook, { x: 4, y: -6, scale: 1.3 }),
    facing: 'left',
    x: 58,
  },
  p_huangzhen_71c: {
    title: 'Huang Zhen: a painter’s brush',
    inks: teal,
    pose: reach(0, 126),
    dress: 'tunic',
    hair: 'fringe',
    held: [place(scroll, { y: -6 }), place(brush, { x: 3, y: 2, scale: 1.1 })],
    facing: 'left',
    x: 48,
  },
  p_qiao_71c: {
    title: 'Qiao Guanhua: a small cup, and the typescript',
    inks: grey,
    pose: reach(28, 146, { neck: -6 }),
    dress: 'tunic',
    hair: 'short',
    worn: prop.spectacles,
    held: place(maotai, { x: 5, y: -16, scale: 1.5, turn: 8 }),
    front: typescript,
    facing: 'left',
    x: 52,
  },
  // ---- couriers and bystanders
  p_yahya_71c: {
    title: 'Yahya Khan: a general’s cap and swagger stick',
    inks: uniform(k.signal),
    pose: reach(-8, 98),
    dress: 'tunic',
    hair: 'short',
    hat: 'peaked',
    worn: moustache,
    front: [swaggerStick, medals],
    x: 70,
  },
  p_hilaly_71c: {
    title: 'Agha Hilaly: a handwritten sheet, read aloud',
    inks: silver(dark),
    pose: reach(30, 128, { neck: 8 }),
    hair: 'short',
    held: place(longhand, { x: 6, y: -2, turn: 8, scale: 1.1 }),
    x: 52,
  },
  p_ceausescu_71c: {
    title: 'Nicolae Ceaușescu: a karakul cap',
    inks: art.wardrobe(k, { skin: k.paperWarm, hat: k.midPale, band: k.ink }),
    pose: DOWN,
    dress: 'coat',
    hair: 'short',
    hat: 'papakha',
    facing: 'left',
    x: 72,
  },
  p_shen_71c: {
    title: 'James Shen: an umbrella and a waiting-room chair',
    inks: clothes(k).suit(k.signal),
    pose: reach(0, 112),
    dress: 'coat',
    hat: 'homburg',
    held: umbrella,
    behind: waitingChair,
    x: 62,
  },
};

export default { era: ERA, people: PEOPLE };
