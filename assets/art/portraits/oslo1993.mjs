// The people of the Oslo channel as busts. Each has one prop that tells the part; none is a likeness.
// Israelis look right, Palestinians left, across the table from each other; Norwegians and the American either way.
import * as art from '../kit/kit.mjs';
import { CHEST, clothes, reach } from './clothes.mjs';
import { propsIn } from './props.mjs';

const { fill, line, rect, poly, open, ellipse, curve, mirrored, place } = art;
const ERA = 1993;
const k = art.inks(ERA);
const prop = propsIn(k);
const { dark, blue, shirt, slate } = clothes(k);
const skin = { skin: k.paperWarm };
const brown = art.wardrobe(k, { ...skin, cloth: k.signalDeep, fold: k.signal });
const tunic = art.wardrobe(k, { ...skin, cloth: k.midDeep, linen: k.midDeep, fold: k.midPale });

// ---- worn -------------------------------------------------------------------------------------------------------------
const roundGlasses = [
  line(k.ink, 1.3, `${ellipse(9.4, -18.6, 3.4)}M6 -19L-2 -20`),
  fill(k.paper, ellipse(9.4, -18.6, 2.2)),
];
const beard = fill(
  k.ink,
  curve('-2,-16! 1.6,-15 4,-10.4 9.6,-10.4! 12,-9 12.6,-4 11,2.4 6,5.4 0.6,1.6 -2.4,-7'),
);
const corduroy = line(
  k.signal,
  0.9,
  [-11, -8.4, -5.8, -3.2, -0.6, 2, 4.6, 7.2]
    .map((x) => `M${x} ${9 + Math.abs(x) * 0.3}V62`)
    .join(''),
);
const pushedUp = [
  line(k.signal, 1.4, `${ellipse(6.4, -28.6, 3.4, 2.6)}M3 -28L-7 -25`),
  fill(k.paper, ellipse(6.4, -28.6, 2.1, 1.5)),
];
const pinstripe = line(
  k.midPale,
  0.7,
  [-11, -7.4, -3.8, -0.2, 3.4, 7].map((x) => `M${x} ${8 + Math.abs(x + 1) * 0.5}V64`).join(''),
);
const bowTie = fill(
  k.signal,
  poly('4.4,4.2 0.6,0.6 1.2,8') + poly('4.4,4.2 11,0 11.4,8.4') + ellipse(5, 4.2, 1.9, 2.2),
);
const bob = fill(
  k.signalDeep,
  curve(
    '-9,0! -12.4,-12 -12,-23 -7,-31 1,-33 8,-30.6 10.6,-25! 6,-25.4 3.6,-21 3.4,-14 3,-5! -3,-2',
  ),
);
/** A chequered head cloth, its fold before the shoulder, and the cord that holds it. */
const headCloth = [
  fill(
    k.paper,
    curve(
      '10.6,-24! 8,-31 0,-34.4 -8,-31 -12,-22 -13,-10 -16,2 -18,16! -10,20 -3,16! -2,4 2,-6 3,-15 6,-22!',
    ),
  ),
  fill(k.paper, curve('-4,0! 4,4 9,12 12,30 13,46! 6,44 2,52! -3,36 -8,20')),
  line(
    k.ink,
    0.9,
    'M-9 -28L2 -18M-12 -20L0 -8M-13 -11L-2 1M-15 -1L-4 10M-17 9L-8 18M2 -28L-12 -16M3 -19L-13 -5M0 -9L-15 4M-3 0L-17 13M-2 8L10 22M-5 18L12 34M-1 30L12 44M8 12L-4 24M11 24L0 36M12 36L2 46',
  ),
  line(k.ink, 2.6, 'M-11 -25C-4 -28 4 -28.4 9.6 -26M-11.4 -22C-4 -25 4 -25.4 10 -23'),
  line(k.ink, 0.9, 'M-17 16l-2 6M-13 18.6l-1 6M-9 19.4v6M3 50l-1 6M7 45l0 6M12 46l1 6'),
];
const cigar = [
  line(k.signalDeep, 2.6, 'M11 -7.4L22 -5.4', { cap: 'butt' }),
  fill(k.signal, ellipse(22.4, -5.4, 1.6)),
  line(k.paper, 1.1, 'M24 -8C29 -13 22 -17 27 -23C30 -28 25 -31 28 -36'),
];

// ---- held -------------------------------------------------------------------------------------------------------------
const oneLetter = [
  fill(k.paper, poly('0,-6 22,-11 29,16 7,22')),
  line(k.ink, 0.9, 'M6 0l12 -2.8M7.2 4.6l13 -3M8.4 9.2l13 -3M9.6 13.8l8 -1.8'),
  line(k.signal, 1.2, 'M17 15.4q2 -4 3.4 -.6t3 -2'),
  line(k.paper, 2, 'M2 -4L-6 -16', { cap: 'butt' }),
  fill(k.signal, ellipse(-6.6, -16.8, 1.7)),
  line(k.paper, 1.1, 'M-8 -20C-3 -26 -11 -30 -6 -37C-3 -42 -8 -46 -5 -51'),
];
const pocketPage = [
  fill(k.paper, poly('7,14 17,10 19,27 10,30')),
  line(k.ink, 0.8, 'M10 17l5.6 -2.2M10.6 20.6l5.8 -2.2'),
  line(k.signal, 1.1, 'M11 24l5 -1.8'),
];
const notes = [0, 1, 2, 3, 4].map((i) => [
  fill(
    i % 2 ? k.paperShade : k.paper,
    poly(
      [-8 + (i % 2) * 2, 10 - i * 4],
      [24 + (i % 3), 5 - i * 4],
      [25 + (i % 3), 9.4 - i * 4],
      [-7 + (i % 2) * 2, 14.4 - i * 4],
    ),
  ),
]);
const notePile = [
  notes,
  fill(k.paper, poly('-6,-8 22,-12.6 32,-19 6,-15')),
  line(k.ink, 0.8, 'M2 -10l16 -2.6M6 -12.6l16 -2.4'),
  fill(k.signal, poly('16,-9 20,-9.8 20,8 16,9')),
];
const darkGlasses = [
  line(k.paper, 2, 'M2 -2L6 -18M34 -2C40 -6 40 -14 36 -20'),
  fill(k.paper, ellipse(11, -22, 9.6, 8.4) + ellipse(31, -23, 9.6, 8.4)),
  fill(k.ink, ellipse(11, -22, 7.4, 6.2) + ellipse(31, -23, 7.4, 6.2)),
  line(k.paper, 2, 'M18 -25C20 -28 22 -28 24 -26'),
  line(k.midPale, 1.4, 'M7 -23L11 -26M27 -24L31 -27'),
];
const questions = [
  fill(k.paper, poly('-6,-20 22,-24 28,18 0,23')),
  line(
    k.midDeep,
    1,
    [0, 1, 2, 3, 4, 5, 6, 7]
      .map((i) => `M${2 + i * 0.7} ${-15.6 + i * 4.5}l${[14, 12, 15, 13, 14, 11, 15, 9][i]} -2`)
      .join(''),
  ),
  fill(
    k.signal,
    [0, 1, 2, 3, 4, 5, 6, 7].map((i) => ellipse(-1.4 + i * 0.7, -15.2 + i * 4.5, 1.25)).join(''),
  ),
];
const calculator = [
  fill(k.ink, poly('-6,-18 11,-20 15,10 -2,12.6')),
  fill(k.paper, poly('-3.6,-15.4 9,-17 9.8,-11 -2.8,-9.4')),
  line(k.signal, 1.2, open('2,-12.2 7.6,-13')),
  fill(
    k.midPale,
    [0, 1, 2, 3]
      .map((j) =>
        [0, 1, 2]
          .map((i) => rect(-2.2 + i * 4.4 + j * 0.6, -6.6 + j * 4.3 - i * 0.5, 3, 2.7))
          .join(''),
      )
      .join(''),
  ),
  fill(k.signal, rect(8.6, 5, 3, 2.7)),
];
const closedBook = [
  fill(k.signal, poly('-6,-15 15,-18 19,13 -2,16')),
  fill(k.paper, poly('15,-18 17.6,-17 21.4,13 19,13')),
  line(k.ink, 1.6, open('11,-17.4 15,13.6')),
  fill(k.signalDeep, poly('-6,-15 -2.6,-15.5 1.4,15.5 -2,16')),
];
const envelope = [
  fill(k.paper, poly('-6,-13 26,-17 29,6 -3,10')),
  line(k.mid, 1.1, 'M-6 -13L12 -1L26 -17'),
  fill(k.signal, ellipse(12, -1.6, 4)),
  fill(k.signalDeep, ellipse(12, -1.6, 1.8)),
];
const feltPen = [
  line(k.ink, 3.2, open('-4,-12 7,8'), { cap: 'butt' }),
  line(k.signal, 3.4, open('1,-3 4,2.6'), { cap: 'butt' }),
  fill(k.paper, poly('5.6,8.6 8.4,7 9.4,12.6')),
];
const fax = [
  fill(k.paper, curve('14,-118! 44,-124! 50,-96 46,-80 56,-72! 60,-64 24,-60! 16,-84')),
  line(k.midDeep, 1.1, 'M20 -112l18 -3.4M20.6 -107l20 -3.6M21 -102l16 -3M21.4 -97l20 -3.4'),
  line(k.signal, 1.8, 'M22 -88q4 -7 6 -1t6 -4t6 2'),
];
const forms = [
  fill(k.paperShade, poly('0,-16 22,-19 26,12 4,15')),
  fill(k.paper, poly('-5,-13 17,-16 21,15 -1,18')),
  line(k.mid, 1, [0, 1, 2, 3, 4].map((i) => `M${3 + i * 0.8} ${-8.4 + i * 5}l11 -1.6`).join('')),
  line(
    k.ink,
    0.9,
    [0, 1, 2, 3, 4].map((i) => `M${-1.6 + i * 0.8} ${-9.4 + i * 5}h2.6v2.6h-2.6z`).join(''),
  ),
  line(k.signal, 1.2, 'M-1.4 -8.4l1 1.2l2 -3M.2 1.6l1 1.2l2 -3M1.8 11.6l1 1.2l2 -3'),
];
const bottle = place(
  [
    fill(k.signalDeep, mirrored('0,-46! 3,-46! 3,-34 8,-26 8,0! 0,0!')),
    fill(k.paper, rect(-8, -20, 16, 13)),
    fill(k.signal, rect(-3.4, -47, 6.8, 5)),
    line(k.paper, 1.3, 'M-5 -24C-5 -28 -2 -30 -1.4 -34'),
    [14, 26].map((x) => [
      fill(k.paper, `M${x - 6} -22h12l-2 12c-1.4 3 -6.6 3 -8 0z`),
      fill(k.signal, `M${x - 5.2} -16h10.4l-1.2 6c-1.4 3 -6.6 3 -8 0z`),
      line(k.paper, 1.5, `M${x} -8V-1M${x - 5} 0h10`),
    ]),
  ],
  { x: 43, y: -100, scale: 0.92 },
);
const mobile = [
  fill(k.ink, poly('-6,-14 4,-16 7,12 -3,15')),
  line(k.ink, 2, open('2,-15 0,-34')),
  fill(k.signal, poly('-4,-9 3,-10.2 3.5,-6 -3.5,-4.8')),
  fill(
    k.paper,
    [0, 1, 2]
      .map((j) =>
        [0, 1, 2].map((i) => rect(-3.4 + i * 2.7 + j * 0.5, -2.4 + j * 4, 1.8, 2.2)).join(''),
      )
      .join(''),
  ),
];
const schedule = place(
  [
    fill(k.paper, poly('-18,-20 20,-24 24,20 -14,25')),
    fill(k.midDeep, poly('-18,-20 20,-24 20.8,-15 -17.2,-11')),
    line(
      k.midDeep,
      1.1,
      [0, 1, 2, 3, 4]
        .map(
          (i) =>
            `M${-11 + i * 0.5} ${-5 + i * 5.4}l9 -1M${2 + i * 0.5} ${-6.4 + i * 5.4}l7 -.8M${13 + i * 0.5} ${-7.6 + i * 5.4}l5 -.6`,
        )
        .join(''),
    ),
    fill(k.signal, poly('-4,-17.6 8,-19 -1,-15 2,-13 -1,-13.4 -3,-15')),
    line(k.signal, 1.4, 'M-12 11L19 7.4'),
  ],
  { x: 44, y: -104 },
);
const letterAt = (x, y, turn) =>
  place(
    [
      fill(k.paper, rect(-13, -9, 26, 18)),
      line(k.mid, 1.1, 'M-13 -9L0 2L13 -9'),
      fill(k.signal, ellipse(0, 2, 2.6)),
    ],
    { x, y, turn },
  );
const pushedFolder = place(
  [
    fill(k.signalDeep, poly('-22,-12 20,-18 26,10 -16,16')),
    fill(k.paper, poly('-20,-14 19,-19.6 24,6 -15,12')),
    fill(k.signal, poly('-22,-9 20,-15 26,13 -16,19')),
    line(k.signalDeep, 1.2, open('-12,0 8,-2.8')),
  ],
  { x: 43, y: -108, turn: -4 },
);

const PEOPLE = {
  // ---- Jerusalem
  p_rabin_93: {
    title: 'Rabin: a lit cigarette and a single letter',
    inks: dark,
    pose: reach(8, 116, { neck: 6 }),
    hair: 'fringe',
    held: place(oneLetter, { x: 2, y: -2 }),
    x: 52,
  },
  p_peres_93: {
    title: 'Peres: a telephone receiver held away from the ear',
    inks: blue,
    pose: reach(46, 150, { neck: -4 }),
    hair: 'full',
    held: place(prop.handset, { x: 4, y: -14, turn: 14, scale: 1.15 }),
    x: 54,
  },
  p_beilin_93: {
    title: 'Beilin: round spectacles, a draft folded in an inside pocket',
    inks: slate,
    pose: reach(-4, 14),
    hair: 'full',
    worn: [roundGlasses, place(pocketPage, { x: -10, y: 6, scale: 1.25 })],
    x: 66,
  },
  p_hirschfeld_93: {
    title: 'Hirschfeld: a full beard, corduroy, a pile of lecture notes',
    inks: brown,
    pose: { near: { arm: [8, 96], leg: [2, -2] }, far: { arm: [18, 92], leg: [-3, -4] } },
    hair: 'full',
    held: place(notePile, { x: 4, y: -6, scale: 1.1 }),
    worn: [beard, corduroy],
    x: 44,
  },
  p_savir_93: {
    title: 'Savir: a good suit, dark glasses in the hand',
    inks: dark,
    pose: CHEST,
    hair: 'full',
    held: place(darkGlasses, { x: -1, y: 0, scale: 0.74, turn: 6 }),
    x: 54,
  },
  p_singer_93: {
    title: 'Singer: a typed sheet full of numbered questions',
    inks: blue,
    pose: reach(12, 122, { neck: 10 }),
    hair: 'short',
    held: place(questions, { x: 4, y: -6, scale: 1.15 }),
    worn: prop.spectacles,
    x: 48,
  },
  // ---- Tunis
  p_abuala_93: {
    title: 'Abu Ala: a pocket calculator and a cigar',
    inks: dark,
    pose: reach(8, 118),
    hair: 'fringe',
    held: place(calculator, { x: 4, y: -6, scale: 1.3 }),
    worn: cigar,
    facing: 'left',
    x: 54,
  },
  p_asfour_93: {
    title: 'Asfour: a notebook held closed',
    inks: brown,
    pose: reach(-2, 128),
    hair: 'short',
    held: place(closedBook, { x: 2, y: -2, scale: 1.15, turn: -8 }),
    facing: 'left',
    x: 60,
  },
  p_abumazen_93: {
    title: 'Abu Mazen: reading glasses pushed up, a sealed envelope',
    inks: slate,
    pose: reach(10, 112),
    hair: 'short',
    held: place(envelope, { x: 4, y: -4, scale: 1.1 }),
    worn: pushedUp,
    facing: 'left',
    x: 52,
  },
  p_arafat_93: {
    title: 'Arafat: a head cloth, and a felt pen over a fax',
    inks: tunic,
    pose: reach(18, 112, { neck: 10 }),
    dress: 'tunic',
    held: place(feltPen, { x: 6, y: 2, scale: 1.2 }),
    worn: headCloth,
    behind: place(fax, { x: 4, y: 6 }),
    facing: 'left',
    x: 52,
  },
  // ---- Oslo
  p_larsen_93: {
    title: 'Rød-Larsen: survey forms, a bottle and two glasses',
    inks: shirt,
    dress: 'shirt',
    pose: reach(-18, 84, { far: { arm: [10, 60], leg: [-3, -4] } }),
    hair: 'full',
    held: place(forms, { x: 0, y: -10, scale: 0.95 }),
    front: bottle,
    x: 30,
  },
  p_juul_93: {
    title: 'Juul: a mobile telephone and a flight schedule',
    inks: blue,
    pose: reach(34, 166),
    held: place(mobile, { x: 0, y: -8, turn: -8 }),
    worn: bob,
    front: schedule,
    facing: 'left',
    x: 50,
  },
  p_holst_93: {
    title: 'Holst: a bow tie, a letter in each hand',
    inks: dark,
    pose: { near: { arm: [4, 84], leg: [2, -2] }, far: { arm: [38, 140], leg: [-3, -4] } },
    hair: 'short',
    held: letterAt(8, 0, -10),
    worn: bowTie,
    behind: letterAt(50, -140, 14),
    x: 50,
  },
  // ---- Washington
  p_christopher_93: {
    title: 'Christopher: pin-stripes, a folder pushed gently back',
    inks: dark,
    pose: reach(42, 84),
    hair: 'full',
    worn: pinstripe,
    behind: pushedFolder,
    facing: 'left',
    x: 46,
  },
};

export default { era: ERA, people: PEOPLE };
