// The people of Recognition 1933 as busts. Each has one prop that tells his part; none is a likeness.
// Americans look right, Soviets left, across the desk from each other; those between look either way.
import * as art from '../kit/kit.mjs';
import { CHEST, clothes, DOWN, reach } from './clothes.mjs';
import { propsIn } from './props.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place } = art;
const ERA = 1933;
const k = art.inks(ERA);
const prop = propsIn(k);
const { dark, blue, pale, suit } = clothes(k);
const grey = art.wardrobe(k, { skin: k.paperWarm, cloth: k.lift, fold: k.midPale, band: k.signal });
const tunic = art.wardrobe(k, {
  skin: k.paperWarm,
  cloth: k.paperShade,
  linen: k.paperShade,
  fold: k.midPale,
});

// ---- worn on the face and at the neck ---------------------------------------------------------------------------------
const pinceNez = line(k.ink, 1, `${ellipse(8.6, -18.6, 2.5)}M7.4 -16.2C5 -12 2 -6 5 6`);
const wingCollar = [
  fill(k.paper, poly('-6,-3 4.6,-5.4 7.6,0.6 3,1 4.4,4.4 -6,4')),
  fill(k.ink, poly('4,1.6 10,-0.6 10,6 4.6,4')),
];
const whiteTie = [
  fill(k.paper, poly('-6,-3 4.6,-5.4 7.6,0.6 3,1 4.4,4.4 -6,4')),
  fill(k.paper, poly('3.6,2 10.6,-2 11,6 4.6,4.4')),
];

// ---- held -------------------------------------------------------------------------------------------------------------
const holder = [
  line(k.ink, 1.9, open('10.6,-7.6 24,-14')),
  line(k.paper, 2.4, open('24,-14 33,-18.4'), { cap: 'butt' }),
  line(k.signal, 2.4, open('33,-18.4 34.6,-19.2'), { cap: 'butt' }),
  line(k.paper, 0.9, 'M36 -22c4 -7 -5 -9 0 -17s-4 -9 1 -17'),
];
const wheatFolder = [
  prop.folder,
  line(k.paper, 1, 'M9 8C12 -6 15 -18 20 -26'),
  fill(
    k.paper,
    [0, 1, 2, 3]
      .map((i) => {
        const [x, y] = [13.6 + i * 2, -9 - i * 5.4];
        return (
          curve([
            [x, y, 1],
            [x + 6, y - 3],
            [x + 6, y - 8, 1],
          ]) +
          curve([
            [x, y, 1],
            [x - 4.4, y - 5],
            [x - 2.4, y - 9.4, 1],
          ])
        );
      })
      .join(''),
  ),
];
const gloves = [
  fill(
    k.paperShade,
    curve('-6,-10! 8,-14! 14,4 18,18 15,20 10,12 11,22 8,22 4,12 4,22 1,22 -2,10 -5,14 -7,12'),
  ),
  line(k.midDeep, 0.8, 'M-4 -6l12 -3M2 -2l3 10'),
];
const carnation = [
  fill(k.signal, ellipse(0, 0, 3.8)),
  line(k.paperWarm, 0.9, 'M-2.6 -1l2 1.4l.6 -2.6M2.6 -1l-2 1.6l1.4 2'),
  line(k.mid, 1, 'M0 4l-1 5'),
];
const memorandum = [
  fill(k.paperShade, poly('0,-15 22,-19 27,13 4,18')),
  fill(k.paper, poly('-3,-13 19,-17 24,14 1,19')),
  line(k.ink, 0.8, 'M2 -7l14 -2.6M3 -2l14 -2.6M4 3l11 -2'),
  line(k.signal, 2.2, 'M-2 -4L22 4'),
  fill(k.signal, poly('9,-2 16,-8 15,0') + poly('9,-1 14,8 7,8') + ellipse(9.6, -0.6, 2)),
];
const cardDrawer = [
  fill(
    k.paper,
    [0, 1, 2, 3, 4]
      .map((i) =>
        poly(
          [-18 + i * 8, -20 - (i % 2) * 3],
          [-10 + i * 8, -21 - (i % 2) * 3],
          [-9 + i * 8, -8],
          [-17 + i * 8, -8],
        ),
      )
      .join(''),
  ),
  line(k.midDeep, 0.7, open('-18,-14 22,-15')),
  fill(k.signalDeep, poly('-22,-10 24,-13 26,8 -20,12')),
  fill(k.signal, poly('24,-13 31,-17 33,3 26,8')),
  fill(k.paper, rect(-4, -5, 14, 6)),
  line(k.paper, 1.2, 'M-1 6h8'),
];
const umbrella = [
  line(k.signal, 2.6, 'M0 0C0 -9 8 -9 8 -2', { cap: 'round' }),
  line(k.ink, 1.6, 'M0 0L4 64'),
  fill(k.midPale, curve('-2,8! 4,6! 8,34 6.6,60! 3,60! -1,34')),
  line(k.midDeep, 0.8, 'M1 10L4 58'),
];
const hatLow = art.hatInHand({ ...suit(k.ink), hat: k.midPale });
const cipherPad = [
  fill(k.paper, poly('-4,-12 15,-16 20,12 1,16')),
  fill(k.signal, poly('-4,-12 15,-16 15.8,-11.6 -3.2,-7.6')),
  line(k.ink, 1.2, 'M-1 -3l14 -3M0 1.4l14 -3M.8 5.8l14 -3M1.6 10.2l10 -2', {
    dash: '3.2 1.4',
    cap: 'butt',
  }),
];
const fullBriefcase = [
  fill(k.paper, poly('-18,16 -16,4 2,6 4,16') + poly('0,16 3,2 18,5 17,16')),
  line(k.ink, 0.7, 'M-13 8l12 1M5 7l10 1'),
  line(k.ink, 1.8, 'M-6 15c0-7 12-7 12 0'),
  fill(k.signal, curve('-22,15! 22,15! 26,30 23,44! -23,44! -26,30')),
  fill(k.signalDeep, curve('-24.6,27! 24.6,27! 25,36 23,44! -23,44! -25,36')),
  fill(k.paper, rect(-14, 23, 4, 6) + rect(10, 23, 4, 6)),
];
const telegram = [
  fill(k.paper, poly('-4,-8 24,-13 28,10 0,15')),
  fill(k.signal, poly('-4,-8 24,-13 24.8,-8.6 -3.2,-3.6')),
  line(k.ink, 1.3, 'M1 0l20 -3.6M2 4.6l20 -3.6M2.8 9l14 -2.6', { dash: '3.4 1.4', cap: 'butt' }),
];
const pipe = [
  line(k.signalDeep, 2.2, 'M-2 -2C4 2 8 2 11 -4'),
  fill(k.signal, curve('7.6,-12! 15.6,-12! 15,-3 11,0 7.4,-3')),
  fill(k.ink, ellipse(11.6, -12, 4, 1.2)),
  line(k.paper, 1, 'M12 -15c2.6 -4 -3 -6 0 -10s-2 -6 1 -9'),
];
const pencil = [
  line(k.signal, 3, open('-6,10 12,-18'), { cap: 'butt' }),
  fill(k.paper, poly('10.7,-18.8 13.3,-17.2 14.6,-22')),
  fill(k.ink, poly('13.6,-20.6 14.4,-20 14.8,-22.6')),
];
const placeCard = [
  fill(k.paperShade, poly('-1,-13 20,-15 24,-3 3,-1')),
  fill(k.paper, poly('-2,-12 19,-14 22,3 1,5')),
  line(k.ink, 1.1, 'M3 -4q3 -5 5 -1t5 -2t6 -1'),
  line(k.signal, 0.8, open('3,1 18,-1')),
];
const damRoll = [
  fill(k.paper, curve('-10,18! -4,22! 24,-34! 18,-38!')),
  fill(k.paperShade, ellipse(21, -36, 4, 3)),
  line(k.ink, 0.8, ellipse(21, -36, 1.6, 1.2)),
  fill(k.mid, poly('-3,20 21,-30 34,-18 10,30')),
  line(k.paper, 1, 'M4 16C14 14 20 2 26 -14M9 18l6 -1M13 13l6 -1M17 7l6 -1M21 0l5 -1'),
];
const orderPaper = [
  fill(k.paper, poly('-4,-15 13,-18 19,13 2,17')),
  line(k.ink, 2, open('1,-9 11,-11')),
  line(k.mid, 0.9, 'M1 -3l11 -2M2 1l11 -2M2.8 5l11 -2M3.6 9l7 -1.4'),
  fill(k.signal, ellipse(10.6, 12, 1.8)),
];
const broadHat = [
  fill(k.ink, curve('-9.8,-23! -10,-31 -6,-37 0,-36 6,-37.4 9.6,-31 10,-22.4!')),
  fill(k.signal, poly('-10,-22.4 -10,-26.6 9.8,-26 10,-22')),
  fill(k.ink, curve('-22,-24 -12,-22.6 1,-22 12,-22.4 23,-22 20,-19 9,-18.8 -6,-18.8 -17,-20.6')),
];
const stick = [
  line(k.signalDeep, 2.6, 'M-34 -40L-24 -112'),
  fill(k.paper, ellipse(-23.6, -114, 4.4, 3.4)),
];
const portable = place(
  [
    fill(k.ink, poly('-24,0 -21,-10 21,-10 24,0')),
    fill(k.midDeep, rect(-23, -14, 46, 5)),
    fill(k.paper, poly('-14,-13 -16,-38 13,-36 13,-13')),
    line(k.ink, 0.9, 'M-11 -33h17M-11 -28h20M-11 -23h12'),
    line(k.paper, 1.4, 'M-16 -6h32M-18 -2.6h36', { dash: '2 2.4', cap: 'butt' }),
    line(k.paper, 1.6, 'M-12 -13L-24 -18'),
  ],
  { x: 30, y: -100 },
);

const PEOPLE = {
  // ---- Washington
  p_fdr_33: {
    title: 'Franklin D. Roosevelt: a cigarette in a holder',
    inks: dark,
    pose: { ...DOWN, lean: -4, neck: -9 },
    hair: 'short',
    worn: [pinceNez, holder],
    x: 62,
  },
  p_morgenthau_33: {
    title: 'Henry Morgenthau: an ear of wheat clipped to a folder',
    inks: blue,
    pose: reach(8, 118),
    hair: 'fringe',
    held: place(wheatFolder, { x: 2, y: -6 }),
    worn: pinceNez,
    x: 54,
  },
  p_bullitt_33: {
    title: 'William Bullitt: a carnation, and gloves in hand',
    inks: grey,
    pose: CHEST,
    hair: 'fringe',
    held: place(gloves, { x: 6, y: -10, turn: -10, scale: 1.1 }),
    worn: place(carnation, { x: 12, y: 21 }),
    x: 54,
  },
  p_hull_33: {
    title: 'Cordell Hull: a ribboned memorandum',
    inks: dark,
    pose: reach(14, 114),
    hair: 'full',
    held: place(memorandum, { x: 2, y: -8, turn: -6 }),
    worn: wingCollar,
    x: 48,
  },
  p_kelley_33: {
    title: 'Robert Kelley: a drawer of index cards',
    inks: blue,
    pose: reach(-4, 92),
    hair: 'short',
    held: place(cardDrawer, { x: 6, y: -10 }),
    x: 60,
  },
  p_phillips_33: {
    title: 'William Phillips: a wing collar and an umbrella',
    inks: dark,
    pose: reach(10, 108),
    hair: 'short',
    held: place(umbrella, { x: 9, y: -8 }),
    worn: wingCollar,
    x: 56,
  },
  // ---- Moscow
  p_skvirsky_33: {
    title: 'Boris Skvirsky: a cipher pad',
    inks: blue,
    pose: { near: { arm: [12, 124], leg: [2, -2] }, far: { arm: [22, 74], leg: [-3, -4] } },
    hair: 'fringe',
    held: place(cipherPad, { x: 6, y: -8, turn: -6 }),
    front: place(hatLow, { x: 26, y: -120 }),
    facing: 'left',
    x: 56,
  },
  p_litvinov_33: {
    title: 'Maxim Litvinov: an over-full briefcase',
    inks: dark,
    pose: reach(6, 104),
    dress: 'coat',
    hair: 'short',
    held: place(fullBriefcase, { y: -26, turn: -4 }),
    worn: prop.spectacles,
    facing: 'left',
    x: 62,
  },
  p_stalin_33: {
    title: 'Joseph Stalin: a pipe and a telegram',
    inks: tunic,
    pose: { near: { arm: [8, 112], leg: [2, -2] }, far: { arm: [-4, 6], leg: [-3, -4] } },
    dress: 'tunic',
    hair: 'full',
    held: place(telegram, { x: 4, y: -6 }),
    worn: place(pipe, { x: 13, y: -6, scale: 0.9 }),
    facing: 'left',
    x: 56,
  },
  p_molotov_33: {
    title: 'Vyacheslav Molotov: pince-nez and a red pencil',
    inks: dark,
    pose: CHEST,
    hair: 'short',
    held: place(pencil, { x: 6, y: -8, scale: 1.25 }),
    worn: pinceNez,
    facing: 'left',
    x: 58,
  },
  // ---- those between
  p_duranty_33: {
    title: 'Walter Duranty: a portable typewriter and a stick',
    inks: grey,
    pose: reach(24, 84, { lean: 8, neck: 8 }),
    hair: 'fringe',
    front: portable,
    behind: stick,
    x: 54,
  },
  p_muhtar_33: {
    title: 'Ahmet Muhtar: white tie and a place card',
    inks: dark,
    pose: CHEST,
    hair: 'fringe',
    held: place(placeCard, { x: 2, y: -12, scale: 1.1 }),
    worn: whiteTie,
    facing: 'left',
    x: 52,
  },
  p_cooper_33: {
    title: 'Hugh Cooper: a rolled drawing of a dam',
    inks: pale,
    pose: reach(8, 114),
    hat: 'fedora',
    held: place(damRoll, { x: 4, y: -2, scale: 1.05 }),
    x: 56,
  },
  p_borah_33: {
    title: 'William Borah: a broad hat and an order paper',
    inks: dark,
    pose: CHEST,
    hair: 'full',
    held: place(orderPaper, { x: 6, y: -8, scale: 1.1 }),
    worn: broadHat,
    x: 56,
  },
};

export default { era: ERA, people: PEOPLE };
