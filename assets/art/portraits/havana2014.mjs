// The people of The Havana Thaw as busts. Each has one prop that tells the part; none is a likeness.
// Americans look right, Cubans left, across the table from each other; those between look either way.
import * as art from '../kit/kit.mjs';
import { clothes, DOWN, reach } from './clothes.mjs';
import { propsIn } from './props.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place } = art;
const ERA = 2013;
const k = art.inks(ERA);
const prop = propsIn(k);
const { dark, blue, pale, shirt, slate, uniform } = clothes(k);
const cassock = art.wardrobe(k, { skin: k.paperWarm, cloth: k.ink, linen: k.ink, fold: k.mid });
const parka = art.wardrobe(k, {
  skin: k.paperWarm,
  cloth: k.signalDeep,
  linen: k.paper,
  fold: k.signal,
});

// ---- worn, from the base of the neck --------------------------------------------------------------------------------------
const crop = (ink) =>
  fill(
    ink,
    curve(
      '-6.4,-6! -10,-13 -11,-21.5 -8,-29 0,-32.8 8,-31.4 11.4,-26 9,-23! 5.4,-24.6 3.2,-20.4 2.2,-15.4! 0,-16.4 -2.8,-12 -4,-8',
    ),
  );
const ring = (ink) =>
  fill(ink, curve('-6,-8.5 -9.4,-14 -10,-20 -8.4,-23! -5,-20.4 -2,-20.6 -2.8,-18 -3.8,-14 -4,-11'));
const knot = (ink) => [
  fill(
    ink,
    curve(
      '-6,-8 -10,-13 -11,-22 -7,-30 1,-33 9,-31 11,-25.4! 6,-25 3.6,-20.6 2.4,-15! 0,-16.4 -2.8,-12 -4,-7',
    ),
  ),
  fill(ink, ellipse(-12.4, -17, 5.4, 6.2)),
];
const skullcap = (ink) => [
  fill(ink, curve('-9.6,-21.4! -9,-27.6 -3,-32.4 4,-31 8.4,-26.4! 0,-28')),
  line(ink, 1.6, 'M-1 -31v-2.4'),
];
const penBehindEar = [
  line(k.signalDeep, 2.2, open('-4,-15.2 11,-20.6'), { cap: 'butt' }),
  fill(k.ink, poly('10.6,-22 11.4,-19.4 15.4,-22.2')),
];
const raised = line(k.paper, 1.4, `${ellipse(7.4, -27.6, 2.8, 2.2)}M4.6 -28L-4 -26`);
const guayabera = [
  fill(k.paper, curve('-4,-2! 5,-3! 12,3! 14,26! 9,32! 2,10!')),
  fill(k.paperShade, poly('5,-3 14,1 11,8 5,4')),
  line(k.midPale, 0.9, 'M7 9L11.6 29M9.4 7.6L13 27'),
  { ...line(k.mid, 1.4, 'M8.6 13h0M10 19h0M11.2 25h0') },
];
const romanCollar = fill(k.paper, curve('3,-0.6! 8,-1.6! 8.8,2! 4,3!'));
const chainCross = [
  line(k.signal, 1, 'M-1 3C2 16 7 26 12 30M7 3C11 12 12 22 12 30'),
  line(k.signal, 2.2, 'M12 29v11M8.4 32.6h7.2', { cap: 'butt' }),
];
const strap = (x) => line(k.midPale, 2, x);
const epaulette = [
  fill(k.signal, poly('-13,6 -4,1 -1,5 -10,10.6')),
  { ...line(k.ink, 1.5, 'M-9.4 7.4h0M-6 5.2h0') },
];

// ---- held, from the grip --------------------------------------------------------------------------------------------------
const markedPage = [
  fill(k.paper, poly('-3,-21 20,-24 26,14 3,18')),
  line(
    k.midDeep,
    1,
    'M2 -15l13 -1.8M2.8 -10l13 -1.8M3.6 -5l13 -1.8M4.4 0l13 -1.8M5.2 5l13 -1.8M6 10l8 -1.2',
  ),
  line(k.signal, 1.8, 'M1.6 -9.4l15 -2.4M4 5.6l12 -4M19 -15c5 2 4 8 0 9M6 12l10 -2'),
];
const pocketBook = [
  fill(k.signalDeep, poly('-4,-13 12,-16 17,10 1,14')),
  fill(k.paper, poly('12,-16 14,-15 19,10.6 17,10')),
  line(k.signal, 1.6, 'M7 -15l5 26'),
  line(k.paper, 1.8, open('14,8 19,-10'), { cap: 'butt' }),
];
const tray = place(
  [
    fill(k.paperShade, poly('-24,-12 22,-12 28,-3 -18,-3')),
    fill(k.paper, poly('-22,-17 20,-17 26,-8 -16,-8')),
    line(k.midDeep, 1, 'M-14 -14.6h26M-12 -12h28'),
    fill(k.signal, poly('12,-17 20,-17 23,-12.6 15,-12.6')),
    line(k.ink, 2.4, 'M-26 -12L-18 0H32L24 -12M-26 -12V-6L-18 6H32V0M-18 0V6'),
  ],
  { x: 26, y: -108, scale: 0.98 },
);
const seeds = place(
  [
    fill(k.paper, rect(-6, -12, 13, 18)),
    fill(k.signal, rect(-6, -12, 13, 4)),
    line(k.midDeep, 1.2, 'M0.4 4V-3'),
    fill(k.midDeep, curve('0.4,-1! -5,-2 -4.6,-6 0,-3!') + curve('0.4,-1! 5.6,-2 5.4,-6 0.8,-3!')),
  ],
  { x: 7, y: -122, turn: -6, scale: 1.05 },
);
const softBag = [
  line(k.signal, 2.4, 'M-14 8C-12 -10 14 -12 18 6M-8 8C-6 -6 10 -8 13 7'),
  fill(k.signal, curve('-26,10! -10,5 14,4 30,9! 34,30 28,38! -24,39! -30,28')),
  fill(k.signalDeep, curve('-26,24! 0,28 32,24! 28,38! -24,39!')),
  line(k.paper, 1.4, 'M-24 14C-8 10 14 9 28 13', { dash: '2 2.4', cap: 'butt' }),
];
const stringFile = [
  fill(k.midPale, poly('-2,-20 26,-24 32,16 4,21')),
  fill(k.paper, poly('-4,-18 24,-22 30,18 2,23')),
  line(k.signal, 1.8, 'M11 -20l5 41M-1 0l28 -3.6'),
  fill(k.signalDeep, ellipse(13, -0.6, 4.4)),
  line(k.signal, 1.4, 'M13 3c-2 8 4 10 1 18'),
];
const history = [
  fill(k.signalDeep, poly('-8,-20 18,-23 22,18 -4,22')),
  fill(k.signal, poly('-8,-20 -3,-20.6 1,21.4 -4,22')),
  fill(k.paper, poly('18,-23 28,-19 32,20 22,18')),
  line(k.midPale, 0.9, 'M20.6 -21L24.6 17.6M23 -20L27 18.4M25.4 -19.4L29.4 19'),
  line(k.signal, 1.4, 'M3 -13l11 -1.2M3.6 -8l11 -1.2M6 11l11 -1.2'),
];
const glassesInHand = [
  line(
    k.paper,
    1.8,
    `${ellipse(10, -12, 5, 4.4)}${ellipse(22, -14, 5, 4.4)}M15 -13c1 -1.4 2 -1.4 2.6 -0.4M5 -12L-1 0`,
  ),
];
const statement = [
  fill(k.paper, poly('-2,-18 18,-21 23,12 3,16')),
  fill(k.signal, poly('3,-14.6 10,-15.6 10.6,-12 3.6,-11')),
  line(k.midDeep, 1, 'M4 -7l11 -1.6M4.8 -2.6l11 -1.6M5.6 1.8l11 -1.6M6.4 6.2l11 -1.6M7 10.4l6 -.9'),
];
const prisoner = [
  fill(k.signalDeep, poly('-6,-19 22,-23 28,15 0,20')),
  fill(k.paper, poly('-4,-15 20,-18.6 25,12.6 1,16')),
  fill(k.midDeep, poly('-1.4,-11.6 8.6,-13 10.4,-0.6 0.4,1')),
  fill(k.paperShade, curve('2,0.6! 2.6,-4 4.6,-5 3.4,-8 5,-10 6.6,-8 6,-5.2 8.4,-4.2 9.4,-0.6!')),
  line(k.midDeep, 1, 'M12 -10l7 -1M12.8 -5.6l7 -1M13.4 -1.4l5 -.8M2.4 6l18 -2.6M3 10.4l14 -2'),
  fill(k.signal, poly('16,-22 24,-23.2 24.6,-19 16.6,-17.8')),
];
const houseKey = [
  line(k.paper, 1.3, 'M2 -4C10 -2 13 2 14 7'),
  fill(k.paperWarm, curve('10,7! 21,5! 27,20! 24,27 18,29 13,25!')),
  fill(k.ink, ellipse(15.4, 9.6, 1.6)),
  line(k.signalDeep, 1.4, `${poly('15,18 18.4,13 22,17.4')}M16 18v5h5v-5`),
  line(k.signal, 3, `${ellipse(2, -9, 4.6)}M4 -13L10 -34M9 -30l5.4 1.6M7.8 -25.6l4.4 1.4`),
];
const envelope = [
  fill(k.paper, poly('-10,-14 18,-18 21,3 -7,7')),
  line(k.midPale, 1.2, 'M-10 -14L6 -3.4L18 -18M-7 7L3 -5M21 3L9.6 -6.2'),
  fill(k.signal, ellipse(6.4, -3.6, 3)),
];
const twin = (x, y, t) =>
  place(
    [
      fill(k.midDeep, poly('-9,-17 15,-17 15,17 -9,17')),
      fill(k.paper, poly('-11,-18 13,-18 13,16 -11,16')),
      line(k.signal, 2.4, 'M-11 -10h24'),
      fill(k.paperShade, rect(-6, -4, 14, 9)),
    ],
    { x, y, turn: t },
  );
const camera = place(
  [
    fill(k.mid, rect(-15, -9, 31, 20)),
    fill(k.mid, poly('-5,-9 -2,-14 8,-14 11,-9')),
    fill(k.paper, rect(-15, -9, 31, 4)),
    fill(k.ink, ellipse(3, 2, 8.4)),
    fill(k.paper, ellipse(3, 2, 5.4)),
    fill(k.signal, ellipse(3, 2, 2.6)),
    { ...line(k.signal, 2.4, 'M-10.6 -2h0') },
  ],
  { x: 14, y: -112, scale: 1.12 },
);
const note = [
  fill(k.paper, poly('-4,-19 20,-22 26,13 2,17')),
  line(k.mid, 1, 'M2 -12l14 -2M2.8 -7l14 -2M3.6 -2l10 -1.5'),
  fill(k.signalDeep, poly('12,8 10,20 14,17 18,19 17,7')),
  fill(k.signal, ellipse(14.4, 7, 6)),
  line(k.paper, 2, 'M14.4 3.6v6.8M11 7h6.8', { cap: 'butt' }),
];
const penUp = [
  line(k.signal, 2.8, open('0,2 16,-27'), { cap: 'butt' }),
  fill(k.paper, poly('14.4,-27.6 17.6,-26 18.6,-32')),
];
const receiver = (t) => place(prop.handset, { x: 5, y: -9, turn: t });

const PEOPLE = {
  // ---- United States
  p_rhodes_14h: {
    title: 'Ben Rhodes: a marked-up page, a pen behind the ear',
    inks: slate,
    pose: reach(10, 118),
    hair: 'short',
    held: place(markedPage, { x: 1, y: -6, scale: 1.08 }),
    worn: penBehindEar,
    x: 54,
  },
  p_zuniga_14h: {
    title: 'Ricardo Zuniga: a pocket notebook, a guayabera under the jacket',
    inks: blue,
    pose: reach(8, 114),
    hair: 'full',
    held: place(pocketBook, { x: 2, y: -4, scale: 1.16 }),
    worn: guayabera,
    x: 56,
  },
  p_obama_14h: {
    title: 'Barack Obama: a telephone receiver, in shirt sleeves',
    inks: shirt,
    pose: reach(18, 160, { neck: 4 }),
    dress: 'shirt',
    hair: 'short',
    held: place(prop.handset, { x: -11, y: -14, turn: -14 }),
    x: 60,
  },
  p_state_14h: {
    title: 'The Western Hemisphere desk: a cable unanswered in the tray',
    inks: dark,
    pose: { ...DOWN, neck: 10 },
    hair: 'short',
    front: [
      fill(k.signalDeep, rect(-4, -104, 90, 40)),
      line(k.signal, 2, open('-4,-104 86,-104')),
      tray,
    ],
    worn: raised,
    x: 48,
  },
  p_rieser_14h: {
    title: 'Tim Rieser: a soft travelling bag, a packet of seed in the pocket',
    inks: pale,
    pose: reach(8, 84),
    hair: 'none',
    held: place(softBag, { x: 2, y: -26, scale: 0.94 }),
    front: seeds,
    worn: crop(k.midDeep),
    x: 60,
  },
  p_langley_14h: {
    title: 'An intelligence officer: a sealed file tied with string, face turned away',
    inks: dark,
    from: 'back',
    hair: 'short',
    front: place(stringFile, { x: 14, y: -112, turn: 4 }),
    x: 70,
  },
  // ---- Cuba
  p_alejandro_14h: {
    title: 'Alejandro Castro Espín: a thick history under the arm',
    inks: dark,
    pose: reach(4, 106),
    hair: 'short',
    held: place(history, { x: -2, y: -6 }),
    facing: 'left',
    x: 48,
  },
  p_raul_14h: {
    title: 'Raúl Castro: a peaked cap, spectacles in the hand',
    inks: uniform(k.signal),
    pose: reach(20, 130),
    dress: 'tunic',
    hair: 'short',
    hat: 'peaked',
    held: place(glassesInHand, { x: -2, y: -4 }),
    worn: place(epaulette, { x: 2, y: 4 }),
    facing: 'left',
    x: 52,
  },
  p_vidal_14h: {
    title: 'Josefina Vidal: a statement on one page, a microphone before it',
    inks: slate,
    pose: reach(8, 118),
    hair: 'none',
    held: place(statement, { x: -5, y: -8 }),
    worn: knot(k.ink),
    front: prop.deskMic(54, -116),
    facing: 'left',
    x: 48,
  },
  p_rodriguez_14h: {
    title: 'Bruno Rodríguez: a telephone in the hand',
    inks: blue,
    pose: reach(26, 118, { neck: -3 }),
    hair: 'none',
    held: receiver(24),
    worn: crop(k.midPale),
    facing: 'left',
    x: 52,
  },
  p_interior_14h: {
    title: 'The man from the Interior: a prisoner’s file',
    inks: uniform(k.mid),
    pose: reach(8, 112),
    dress: 'tunic',
    hair: 'fringe',
    held: place(prisoner, { x: 0, y: -5, scale: 1.1 }),
    worn: place(epaulette, { x: 2, y: 4 }),
    facing: 'left',
    x: 56,
  },
  // ---- those between
  p_canada_14h: {
    title: 'The Canadian host: a house key on a wooden tag',
    inks: parka,
    pose: reach(14, 136),
    dress: 'coat',
    hair: 'short',
    hat: 'papakha',
    held: place(houseKey, { x: 2, y: -3, scale: 1.12 }),
    x: 48,
  },
  p_ortega_14h: {
    title: 'Jaime Ortega, Cardinal of Havana: one envelope against the chest',
    inks: cassock,
    pose: reach(2, 122),
    dress: 'tunic',
    hair: 'none',
    held: place(envelope, { x: -5, y: -9, scale: 1.08 }),
    worn: [ring(k.paperShade), skullcap(k.signal), romanCollar],
    facing: 'left',
    x: 64,
  },
  p_parolin_14h: {
    title: 'Pietro Parolin, Secretary of State of the Holy See: two identical folders',
    inks: cassock,
    pose: reach(10, 108),
    dress: 'tunic',
    hair: 'short',
    held: [twin(15, -12, 9), twin(3, -6, -7)],
    worn: [skullcap(k.signal), romanCollar, chainCross],
    x: 50,
  },
  p_leahy_14h: {
    title: 'Patrick Leahy: a camera on a strap',
    inks: dark,
    pose: DOWN,
    hair: 'fringe',
    front: [strap('M-4 -150C-2 -138 -1 -126 0 -120M4 -150C14 -140 24 -128 28 -120'), camera],
    worn: prop.spectacles,
    x: 66,
  },
  p_swiss_14h: {
    title: 'The protecting power: a diplomatic note with its seal',
    inks: slate,
    pose: reach(10, 116),
    hair: 'none',
    held: place(note, { x: 1, y: -4, scale: 1.1 }),
    worn: crop(k.paperShade),
    x: 54,
  },
  p_press_14h: {
    title: 'The Havana correspondent: a notebook, a raised pen',
    inks: shirt,
    pose: { near: { arm: [40, 150], leg: [2, -2] }, far: { arm: [6, 104], leg: [-3, -4] } },
    dress: 'shirt',
    hair: 'full',
    behind: place(prop.notebook, { x: 33, y: -112, scale: 1.16 }),
    held: penUp,
    facing: 'left',
    x: 50,
  },
};

export default { era: ERA, people: PEOPLE };
