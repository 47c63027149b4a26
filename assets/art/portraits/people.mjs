// The people of Cuba 1962 as busts. Each has one prop that tells his part; none is a likeness.
// Americans look right, Soviets left, across the table from each other; those between look either way.
import * as art from '../kit/kit.mjs';
import * as prop from './props.mjs';

const { line, open, place } = art;
const k = art.inks(1962);

const SKIN = { skin: k.paperWarm };
const dark = art.wardrobe(k, SKIN);
const blue = art.wardrobe(k, { ...SKIN, cloth: k.midDeep, fold: k.midPale, band: k.ink });
const pale = art.wardrobe(k, {
  ...SKIN,
  cloth: k.paperShade,
  fold: k.midPale,
  hat: k.paper,
  band: k.signal,
});
const shirt = art.wardrobe(k, { ...SKIN, cloth: k.paper, sleeve: k.paperShade, fold: k.paper });
const uniform = (band) =>
  art.wardrobe(k, { ...SKIN, cloth: k.midDeep, linen: k.midDeep, fold: k.mid, band });

/** Where the near hand goes: angles of upper arm and forearm; the far arm hangs. */
const reach = (upper, fore, more = {}) => ({
  near: { arm: [upper, fore], leg: [2, -2] },
  far: { arm: [-4, 6], leg: [-3, -4] },
  ...more,
});
const DOWN = reach(-2, 12);
const CHEST = reach(12, 126);
const FACE = reach(24, 142);
const OUT = reach(30, 106);

/**
 * title: the name and the prop; inks, pose, dress, hair, hat: see profile(); held, worn: the prop in the near hand or on
 * the head; behind, front: props that stand there; from: 'back' for a view from behind; facing, x: see bustSvg().
 */
const PEOPLE = {
  // ---- Washington
  p_jfk: {
    title: 'John F. Kennedy: a rocking chair',
    inks: dark,
    pose: { ...DOWN, lean: -5, neck: 8 },
    hair: 'full',
    behind: prop.rocker,
    x: 82,
  },
  p_rfk: {
    title: 'Robert F. Kennedy: shirtsleeves and a red telephone',
    inks: shirt,
    pose: reach(56, 216, { neck: -4 }),
    dress: 'shirt',
    hair: 'full',
    held: place(prop.handset, { x: -5, y: -16, turn: -28, scale: 0.92 }),
  },
  p_rusk: {
    title: 'Dean Rusk: a text handed over',
    inks: dark,
    pose: OUT,
    hair: 'fringe',
    held: place(prop.sheets, { turn: -34, x: -4, y: -10 }),
    x: 52,
  },
  p_thompson: {
    title: 'Llewellyn Thompson: a fur hat from Moscow',
    inks: dark,
    pose: DOWN,
    dress: 'coat',
    hat: 'papakha',
    x: 72,
  },
  p_bundy: {
    title: 'McGeorge Bundy: spectacles and a red folder',
    inks: dark,
    pose: CHEST,
    hair: 'short',
    held: place(prop.folder, { x: 4, y: -4 }),
    worn: prop.spectacles,
  },
  p_mccone: {
    title: 'John McCone: a reconnaissance photograph',
    inks: blue,
    pose: FACE,
    hair: 'short',
    held: prop.photo(10, -4, -14, [3, 2]),
    x: 54,
  },
  p_mcnamara: {
    title: 'Robert McNamara: a pointer',
    inks: blue,
    pose: OUT,
    hair: 'full',
    held: line(k.signal, 1.8, open('0,0 34,-44')),
    worn: prop.spectacles,
    x: 54,
  },
  p_stevenson: {
    title: 'Adlai Stevenson: a microphone of the Security Council',
    inks: dark,
    pose: reach(2, 96, { lean: 6 }),
    hair: 'fringe',
    front: prop.deskMic(40, -134),
    x: 60,
  },
  p_gordon: {
    title: 'Lincoln Gordon: points on plain paper',
    inks: blue,
    pose: CHEST,
    hair: 'short',
    held: place(art.papers(k, 1), { turn: -20, x: 2, y: -8, scale: 1.2 }),
    x: 56,
  },
  // ---- Moscow
  p_khrushchev: {
    title: 'Nikita Khrushchev: the sheets of a long letter',
    inks: dark,
    pose: OUT,
    hair: 'bald',
    held: place(prop.sheets, { turn: -30, x: -4, y: -14, scale: 1.15 }),
    facing: 'left',
    x: 54,
  },
  p_gromyko: {
    title: 'Andrei Gromyko: a closed folder',
    inks: dark,
    pose: reach(6, 116),
    hair: 'full',
    held: place(prop.folder, { x: 2, y: -4, turn: 6 }),
    facing: 'left',
  },
  p_mikoyan: {
    title: 'Anastas Mikoyan: a tea glass far from home',
    inks: dark,
    pose: FACE,
    dress: 'coat',
    hat: 'homburg',
    held: place(art.teaGlass(k), { x: 8, y: -4, scale: 1.7 }),
    facing: 'left',
    x: 54,
  },
  p_kuznetsov: {
    title: 'Vasily Kuznetsov: a pen for the settlement',
    inks: blue,
    pose: CHEST,
    hair: 'short',
    held: [place(prop.sheets, { turn: -30, x: 2 }), line(k.signal, 2, open('0,0 14,-20'))],
    facing: 'left',
    x: 56,
  },
  p_dobrynin: {
    title: 'Anatoly Dobrynin: an ambassador’s homburg',
    inks: art.wardrobe(k, { ...SKIN, band: k.signal }),
    from: 'back',
    dress: 'coat',
    hat: 'homburg',
    facing: 'left',
    x: 80,
  },
  p_zorin: {
    title: 'Valerian Zorin: the interpreter’s earphone',
    inks: dark,
    pose: DOWN,
    hair: 'short',
    worn: prop.earphone,
    facing: 'left',
    x: 74,
  },
  p_bolshakov: {
    title: 'Georgi Bolshakov: a newspaper',
    inks: blue,
    pose: CHEST,
    hat: 'fedora',
    held: place(art.newspaper(k), { x: 12, y: -22, turn: -10 }),
    facing: 'left',
    x: 56,
  },
  p_feklisov: {
    title: 'Alexander Feklisov: a cup of coffee',
    inks: dark,
    pose: FACE,
    hair: 'fringe',
    held: place(art.cup(k), { x: 8, y: -6, scale: 1.7 }),
    facing: 'left',
    x: 54,
  },
  // ---- the press and private persons
  p_scali: {
    title: 'John Scali: a broadcaster’s microphone',
    inks: dark,
    pose: FACE,
    hair: 'full',
    held: place(prop.handMic, { x: 4, y: -10, turn: -30, scale: 1.2 }),
    x: 54,
  },
  p_lippmann: {
    title: 'Walter Lippmann: a typewriter',
    inks: dark,
    pose: reach(24, 84, { lean: 8, neck: 8 }),
    hair: 'short',
    front: prop.typewriter,
    x: 52,
  },
  p_bartlett: {
    title: 'Charles Bartlett: reconnaissance photographs',
    inks: blue,
    pose: CHEST,
    hair: 'full',
    held: [prop.photo(14, -14, 10, [-4, 2]), prop.photo(10, -6, -12, [4, -2])],
    x: 56,
  },
  p_holeman: {
    title: 'Frank Holeman: a press card in his hat',
    inks: dark,
    pose: CHEST,
    hat: 'fedora',
    held: place(prop.notebook, { x: 4, y: -4 }),
    worn: prop.pressCard,
  },
  p_knox: {
    title: 'William Knox: a businessman’s case',
    inks: dark,
    pose: reach(4, 100),
    dress: 'coat',
    hat: 'fedora',
    held: place(art.briefcase(k), { y: -26, turn: -4 }),
    x: 66,
  },
  p_cordier: {
    title: 'Andrew Cordier: a book with a paper in it',
    inks: blue,
    pose: reach(8, 118),
    hair: 'fringe',
    held: place(prop.book, { x: 6, y: -4 }),
  },
  // ---- the United Nations, Cuba, Brazil
  p_uthant: {
    title: 'U Thant: two equal letters',
    inks: dark,
    pose: CHEST,
    hair: 'short',
    held: [
      place(art.letter(k), { x: 16, y: -20, turn: 8, scale: 1.1 }),
      place(art.letter(k), { x: 12, y: -6, turn: -8, scale: 1.1 }),
    ],
    x: 56,
  },
  p_rikhye: {
    title: 'Indar Jit Rikhye: an officer’s cap',
    inks: uniform(k.mid),
    pose: DOWN,
    dress: 'tunic',
    hair: 'short',
    hat: 'peaked',
    facing: 'left',
    x: 70,
  },
  p_castro: {
    title: 'Fidel Castro: a field cap and microphones',
    inks: uniform(k.midDeep),
    pose: reach(30, 168, { lean: 4 }),
    dress: 'tunic',
    hair: 'full',
    worn: prop.fieldCap,
    front: [prop.deskMic(40, -122), prop.deskMic(53, -116)],
    facing: 'left',
    x: 54,
  },
  p_bastian: {
    title: 'Luiz Bastian Pinto: a panama hat',
    inks: pale,
    pose: DOWN,
    hat: 'fedora',
    x: 74,
  },
  p_lima: {
    title: 'Hermes Lima: a lamp at home, late',
    inks: pale,
    pose: DOWN,
    hair: 'fringe',
    behind: place(art.lamp(k, { h: 58, w: 36 }), { x: 35, y: -86 }),
    x: 58,
  },
  p_silva: {
    title: 'Albino Silva: a general’s cap and a case',
    inks: uniform(k.signal),
    pose: reach(4, 100),
    dress: 'tunic',
    hair: 'short',
    hat: 'peaked',
    held: place(art.briefcase(k), { y: -26, turn: -4 }),
    x: 66,
  },
};

/** The marks of a person, with what he wears on the head. */
function drawn({ inks, from, pose, dress, hair, hat, held, worn }) {
  if (from === 'back') return art.fromBehind(inks, { dress, hair, hat });
  const person = art.profile(inks, { pose, dress, hair, hat, held });
  const [x, y] = person.joints.neckBase;
  return [person, worn && place(worn, { x, y, scale: 0.95 })];
}

export default Object.entries(PEOPLE).map(([id, { title, behind, front, facing, x, ...who }]) => ({
  id,
  svg: art.bustSvg(k, { title, person: drawn(who), behind, front, facing, x }),
}));
