// The people of Cuba 1962 as busts. Each has one prop that tells his part; none is a likeness.
// Americans look right, Soviets left, across the table from each other; those between look either way.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place } = art;

const k = art.inks(1962);
const dark = art.wardrobe(k, { skin: k.paperWarm });
const blue = art.wardrobe(k, {
  cloth: k.midDeep,
  skin: k.paperWarm,
  fold: k.midPale,
  hat: k.midDeep,
  band: k.ink,
});
const pale = art.wardrobe(k, {
  cloth: k.paperShade,
  skin: k.paperWarm,
  fold: k.midPale,
  linen: k.paper,
  hat: k.paper,
  band: k.signal,
});
const uniform = (band) =>
  art.wardrobe(k, {
    skin: k.paperWarm,
    linen: k.midDeep,
    fold: k.mid,
    hat: k.midDeep,
    band,
    cloth: k.midDeep,
  });
const shirt = art.wardrobe(k, {
  cloth: k.paper,
  sleeve: k.paperShade,
  skin: k.paperWarm,
  fold: k.paper,
});

/** Where a hand goes: angles of upper arm and forearm of the near arm; the far arm hangs. */
const reach = (upper, fore, more = {}) => ({
  near: { arm: [upper, fore], leg: [2, -2] },
  far: { arm: [-4, 6], leg: [-3, -4] },
  ...more,
});
const DOWN = reach(-2, 12);
const ATEAR = reach(56, 216, { neck: -4 });
const CHEST = reach(12, 126);
const FACE = reach(24, 142);
const OUT = reach(30, 106);
const man = (c, pose, more = {}) => art.profile(c, { pose, ...more });

// ---- props, in centimetres, the grip at the origin -------------------------------------------------------------------
const handset = [
  fill(k.signal, curve('-4,-16! 3,-17! 4,-12! 1,-9 1,9 4,12! 3,17! -4,16! -5,0')),
  line(k.signal, 1.1, 'M0 17c5 4-3 6 1 10s-3 6 0 11'),
];
const sheets = art.papers(k);
const folder = [
  fill(k.signal, poly('-4,-12 22,-16 26,14 0,18')),
  fill(k.paper, poly('0,-14 24,-17.6 24.4,-14.6 0.4,-11')),
  line(k.signalDeep, 0.9, open('4,0 18,-2')),
];
const spectacles = line(k.ink, 1, `${ellipse(9, -19, 2.6)}M6.4 -19.4L-1 -20.4`);
const photo = (x, y, turn, blip) =>
  place(
    [
      fill(k.paper, rect(-11, -8, 22, 16)),
      fill(k.midDeep, rect(-9.4, -6.4, 18.8, 12.8)),
      line(k.midPale, 0.9, 'M-9 4L-2 -1L3 2L9 -5'),
      fill(k.signal, ellipse(...blip, 1.6)),
    ],
    { x, y, turn },
  );
const handMic = [
  line(k.signal, 2.6, open('0,0 5,-9')),
  fill(k.paper, ellipse(6.4, -12.4, 4, 4.4)),
  line(k.ink, 0.7, 'M3 -13h7M3.4 -10.6h6M5 -16v7M8 -16v7'),
];
const deskMic = (x, y) =>
  place(
    [
      line(k.paperShade, 2, 'M0 40V2'),
      fill(k.paper, rect(-5, -15, 10, 18)),
      line(k.ink, 0.9, 'M-3.4 -12h6.8M-3.4 -9h6.8M-3.4 -6h6.8M-3.4 -3h6.8'),
    ],
    { x, y },
  );
const notebook = [
  fill(k.paper, poly('-4,-10 12,-13 16,9 0,12')),
  line(k.ink, 0.7, 'M1 -6l9-1.8M1.8 -2l9-1.8M2.6 2l7-1.4'),
  line(k.signal, 1.4, open('10,6 22,-10')),
];
const earphone = [
  line(k.signal, 1.5, 'M-3 -31C-8 -28 -6 -20 -2 -16'),
  fill(k.signal, ellipse(-1.4, -15, 3.4, 4.2)),
  line(k.signal, 0.9, 'M-2 -11C-6 -4 -3 6 -8 18'),
];
const onHead = (p, marks) =>
  place(marks, { x: p.joints.neckBase[0], y: p.joints.neckBase[1], scale: 0.95 });
const book = [
  fill(k.signal, poly('-6,-16 14,-18 16,12 -4,14')),
  fill(k.paper, poly('14,-18 17,-17 19,12 16,12')),
  fill(k.paper, poly('2,-24 11,-25 12,-17.8 2.6,-17')),
  line(k.signalDeep, 1, 'M-1 -12l11 -1'),
];
const rocker = [
  line(k.signalDeep, 3.4, 'M-30 -74V-150M-8 -74V-150'),
  line(k.signal, 4.6, 'M-34 -150H-4M-32 -132H-6M-31 -116H-7M-30 -100H-7'),
];
const typewriter = place(
  [
    fill(k.ink, poly('-26,0 -22,-15 22,-15 26,0')),
    fill(k.signal, rect(-24, -21, 48, 6)),
    fill(k.paper, poly('-14,-20 -16,-46 13,-44 13,-20')),
    line(k.ink, 0.9, 'M-11 -41h17M-11 -36h20M-11 -31h12'),
    line(k.paper, 1.5, 'M-17 -9h34M-19 -5h38', { dash: '2 2.4', cap: 'butt' }),
  ],
  { x: 30, y: -96 },
);
const fieldCap = (p) =>
  onHead(p, [
    fill(k.mid, curve('-10.4,-19.6! -10.6,-29! -6,-32 4,-33 9.4,-30! 10.2,-21.6!')),
    fill(k.midDeep, curve('8.6,-23.4! 16,-21.6 19,-18.8 13,-19.4 8.6,-19.8!')),
    line(k.midDeep, 0.9, 'M-10.4 -24L10 -25'),
  ]);
const pressCard = (p) =>
  onHead(p, place(fill(k.paper, rect(-5, -5, 10, 7)), { x: 2, y: -27, turn: -8 }));

const withProp = (c, pose, held, more = {}) => man(c, pose, { held, ...more });

const PEOPLE = {
  p_jfk: {
    title: 'John F. Kennedy: a rocking chair',
    behind: rocker,
    person: man(dark, { ...DOWN, lean: -5, neck: 8 }, { hair: 'full' }),
    x: 82,
  },
  p_rfk: {
    title: 'Robert F. Kennedy: shirtsleeves and a red telephone',
    person: withProp(shirt, ATEAR, place(handset, { x: -5, y: -16, turn: -28, scale: 0.92 }), {
      hair: 'full',
      dress: 'shirt',
    }),
  },
  p_rusk: {
    title: 'Dean Rusk: a text handed over',
    person: withProp(dark, OUT, place(sheets, { turn: -34, x: -4, y: -10 }), { hair: 'fringe' }),
    x: 52,
  },
  p_thompson: {
    title: 'Llewellyn Thompson: a fur hat from Moscow',
    person: man(dark, DOWN, { hat: 'papakha', dress: 'coat' }),
    x: 72,
  },
  p_bundy: { title: 'McGeorge Bundy: spectacles and a red folder', person: null },
  p_stevenson: {
    title: 'Adlai Stevenson: a microphone of the Security Council',
    person: man(dark, reach(2, 96, { lean: 6 }), { hair: 'fringe' }),
    x: 60,
  },
  p_mccone: {
    title: 'John McCone: a reconnaissance photograph',
    person: withProp(blue, FACE, photo(10, -4, -14, [3, 2]), { hair: 'short' }),
    x: 54,
  },
  p_mcnamara: { title: 'Robert McNamara: a pointer', person: null },
  p_bartlett: {
    title: 'Charles Bartlett: an envelope of photographs',
    person: withProp(blue, CHEST, [photo(14, -14, 10, [-4, 2]), photo(10, -6, -12, [4, -2])], {
      hair: 'full',
    }),
    x: 56,
  },
  p_holeman: { title: 'Frank Holeman: a press card in his hat', person: null },
  p_knox: {
    title: 'William Knox: a businessman’s case',
    person: withProp(dark, reach(4, 100), place(art.briefcase(k), { x: 0, y: -26, turn: -4 }), {
      hat: 'fedora',
      dress: 'coat',
    }),
    x: 66,
  },
  p_lippmann: {
    title: 'Walter Lippmann: a typewriter',
    person: man(dark, reach(24, 84, { lean: 8, neck: 8 }), { hair: 'short' }),
    front: typewriter,
    x: 52,
  },
  p_scali: {
    title: 'John Scali: a broadcaster’s microphone',
    person: withProp(dark, FACE, place(handMic, { x: 4, y: -10, turn: -30, scale: 1.2 }), {
      hair: 'full',
    }),
    x: 54,
  },
  p_cordier: {
    title: 'Andrew Cordier: a book with a paper in it',
    person: withProp(blue, reach(8, 118), place(book, { x: 6, y: -4 }), { hair: 'fringe' }),
  },
  p_khrushchev: {
    title: 'Nikita Khrushchev: the sheets of a long letter',
    person: withProp(dark, OUT, place(sheets, { turn: -30, x: -4, y: -14, scale: 1.15 }), {
      hair: 'bald',
    }),
    facing: 'left',
    x: 54,
  },
  p_dobrynin: {
    title: 'Anatoly Dobrynin: an ambassador’s homburg',
    person: art.fromBehind(art.wardrobe(k, { skin: k.paperWarm, band: k.signal }), {
      hat: 'homburg',
      dress: 'coat',
    }),
    facing: 'left',
    x: 80,
  },
  p_gromyko: {
    title: 'Andrei Gromyko: a closed folder',
    person: withProp(dark, reach(6, 116), place(folder, { x: 2, y: -4, turn: 6 }), {
      hair: 'full',
    }),
    facing: 'left',
  },
  p_bolshakov: {
    title: 'Georgi Bolshakov: a newspaper',
    person: withProp(blue, CHEST, place(art.newspaper(k), { x: 12, y: -22, turn: -10 }), {
      hat: 'fedora',
    }),
    facing: 'left',
    x: 56,
  },
  p_feklisov: {
    title: 'Alexander Feklisov: a cup of coffee',
    person: withProp(dark, FACE, place(art.cup(k), { x: 8, y: -6, scale: 1.7 }), {
      hair: 'fringe',
    }),
    facing: 'left',
    x: 54,
  },
  p_mikoyan: {
    title: 'Anastas Mikoyan: a tea glass far from home',
    person: withProp(dark, FACE, place(art.teaGlass(k), { x: 8, y: -4, scale: 1.7 }), {
      hat: 'homburg',
      dress: 'coat',
    }),
    facing: 'left',
    x: 54,
  },
  p_kuznetsov: {
    title: 'Vasily Kuznetsov: a pen for the settlement',
    person: withProp(
      blue,
      CHEST,
      [place(sheets, { turn: -30, x: 2 }), line(k.signal, 2, open('0,0 14,-20'))],
      { hair: 'short' },
    ),
    facing: 'left',
    x: 56,
  },
  p_zorin: { title: 'Valerian Zorin: the interpreter’s earphone', person: null, facing: 'left' },
  p_uthant: {
    title: 'U Thant: two equal letters',
    person: withProp(
      dark,
      CHEST,
      [
        place(art.letter(k), { x: 16, y: -20, turn: 8, scale: 1.1 }),
        place(art.letter(k), { x: 12, y: -6, turn: -8, scale: 1.1 }),
      ],
      { hair: 'short' },
    ),
    x: 56,
  },
  p_castro: { title: 'Fidel Castro: a field cap and microphones', person: null, facing: 'left' },
  p_bastian: {
    title: 'Luiz Bastian Pinto: a panama hat',
    person: man(pale, DOWN, { hat: 'fedora' }),
    x: 74,
  },
};

Object.assign(PEOPLE, {
  p_gordon: {
    title: 'Lincoln Gordon: points on plain paper',
    person: withProp(blue, CHEST, place(art.papers(k, 1), { turn: -20, x: 2, y: -8, scale: 1.2 }), {
      hair: 'short',
    }),
    x: 56,
  },
  p_rikhye: {
    title: 'Indar Jit Rikhye: an officer’s cap of the United Nations',
    person: man(uniform(k.mid), DOWN, { dress: 'tunic', hat: 'peaked', hair: 'short' }),
    facing: 'left',
    x: 70,
  },
  p_lima: {
    title: 'Hermes Lima: a lamp at home, late',
    behind: place(art.lamp(k, { h: 58, w: 36 }), { x: 35, y: -86 }),
    person: man(pale, DOWN, { hair: 'fringe' }),
    x: 58,
  },
  p_silva: {
    title: 'Albino Silva: a general’s cap and a case',
    person: withProp(
      uniform(k.signal),
      reach(4, 100),
      place(art.briefcase(k), { y: -26, turn: -4 }),
      { dress: 'tunic', hat: 'peaked', hair: 'short' },
    ),
    x: 66,
  },
});

/** A person who wears his prop on the head. */
const wearing = (id, p, marks, more = {}) =>
  Object.assign(PEOPLE[id], { person: [p, marks(p)], ...more });
wearing(
  'p_bundy',
  withProp(dark, CHEST, place(folder, { x: 4, y: -4 }), { hair: 'short' }),
  (p) => onHead(p, spectacles),
  { x: 58 },
);
wearing(
  'p_mcnamara',
  withProp(blue, OUT, line(k.signal, 1.8, open('0,0 34,-44')), { hair: 'full' }),
  (p) => onHead(p, spectacles),
  { x: 54 },
);
wearing(
  'p_holeman',
  withProp(dark, CHEST, place(notebook, { x: 4, y: -4 }), { hat: 'fedora' }),
  pressCard,
  { x: 58 },
);
wearing('p_zorin', man(dark, DOWN, { hair: 'short' }), (p) => onHead(p, earphone), { x: 74 });
wearing(
  'p_castro',
  man(uniform(k.midDeep), { ...reach(30, 168), lean: 4 }, { dress: 'tunic', hair: 'full' }),
  fieldCap,
  { front: [deskMic(40, -122), deskMic(53, -116)], x: 54 },
);
PEOPLE.p_stevenson.front = deskMic(40, -134);

export default Object.entries(PEOPLE).map(([id, p]) => ({ id, svg: art.bustSvg(k, p) }));
