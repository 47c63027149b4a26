// The people of the transition of 2008 as busts. Each has one prop that tells the part; none is a likeness.
// The President-elect's circle looks right, the sitting government left; those between look either way.
import * as art from '../kit/kit.mjs';
import { CHEST, clothes, reach } from './clothes.mjs';
import { crop, moustache, page } from './hair.mjs';
import { propsIn } from './props.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place } = art;
const ERA = 2013;
const k = art.inks(ERA);
const prop = propsIn(k);
const { dark, blue, pale, shirt, slate } = clothes(k);

const list = [
  fill(k.paper, poly('-5,-24 20,-28 26,16 1,21')),
  line(
    k.midDeep,
    1.3,
    [0, 1, 2, 3, 4, 5, 6]
      .map((i) => `M${0.6 + i * 0.75} ${-18.4 + i * 5.2}l${[11, 13, 9, 12, 10, 13, 11][i]} -1.8`)
      .join(''),
  ),
  line(
    k.signal,
    1.9,
    [1, 2, 4, 5].map((i) => `M${-1.6 + i * 0.75} ${-17.4 + i * 5.2}l18 -4`).join(''),
  ),
];
const book = [
  fill(k.ink, rect(4, -106, 84, 22)),
  place(
    [
      fill(k.paper, poly('-26,-15 24,-15 24,-2 -26,-2')),
      line(k.midPale, 0.9, 'M-24 -11H24M-24 -8H24M-24 -5H24'),
      fill(k.signal, rect(-28, -18, 54, 4) + rect(-28, -3, 54, 4) + rect(-28, -18, 8, 19)),
      fill(k.signalDeep, rect(-28, -14, 8, 3) + rect(-28, -6, 8, 3)),
    ],
    { x: 38, y: -107 },
  ),
];
const music = [
  fill(k.paper, poly('-6,-24 21,-28 27,16 0,21')),
  [0, 1, 2].map((j) =>
    line(
      k.midDeep,
      0.6,
      [0, 1, 2, 3].map((i) => `M${-2 + j * 2} ${-19 + j * 13 + i * 2.4}l20 -3`).join(''),
    ),
  ),
  fill(
    k.ink,
    [
      [4, -14],
      [10, -18],
      [15, -13.6],
      [6, -1],
      [12, -4],
      [18, -4.6],
      [7, 12],
      [14, 9],
      [20, 7],
    ]
      .map(([x, y]) => ellipse(x, y, 2, 1.6))
      .join(''),
  ),
  line(
    k.ink,
    1,
    'M5.8 -14v-7M11.8 -18v-6M16.8 -13.6v-7M7.8 -1v-7M13.8 -4v-7M19.8 -4.6v-6M8.8 12v-7M15.8 9v-7',
  ),
  line(k.signal, 1.6, 'M1 -17c3 2 -3 5 0 8'),
];
const securePhone = [
  fill(k.ink, rect(2, -107, 70, 22)),
  place(art.deskPhone(k, { body: k.signal, keys: k.paper, screen: k.ink }), {
    x: 44,
    y: -107,
    scale: 1.3,
  }),
];
const desertHat = [
  fill(k.paperShade, curve('-9.8,-23! -10.4,-30 -7,-33 4,-33.4 9.6,-31 10.2,-22.4!')),
  fill(k.signal, poly('-9.8,-22.6 -10,-26.4 9.8,-25.6 10.2,-22')),
  fill(
    k.paperShade,
    curve('-20,-16! -12,-22 0,-23.4 10,-22.4 20,-18! 18,-15 8,-18.4 -4,-18.6 -13,-16.4 -18,-13!'),
  ),
];
const cable = [
  fill(k.paper, poly('-5,-21 20,-25 26,14 1,19')),
  fill(k.signal, poly('-4,-17 19,-20.6 19.8,-15.6 -3.2,-12')),
  line(k.midDeep, 1.1, 'M0 -7l16 -2.5M.8 -2.4l17 -2.6M1.6 2l12 -1.8M2.4 6.4l17 -2.6M3 11l9 -1.4'),
];
const calendar = [
  fill(k.ink, rect(2, -106, 70, 20)),
  place(
    [
      fill(k.midPale, rect(-20, -27, 44, 28)),
      fill(k.paper, rect(-22, -29, 44, 28)),
      fill(k.mid, rect(-22, -29, 44, 6)),
      line(
        k.midPale,
        0.9,
        'M-22 -17.6H22M-22 -12H22M-22 -6.6H22M-15.6 -23V-1M-9.4 -23V-1M-3 -23V-1M3.2 -23V-1M9.4 -23V-1M15.6 -23V-1',
      ),
      fill(k.signal, rect(3.8, -11.4, 5, 4.2)),
      line(k.ink, 1.4, 'M-14 -31v5M-2 -31v5M10 -31v5'),
    ],
    { x: 40, y: -105 },
  ),
];
const fountainPen = [
  line(k.signal, 4, open('18,-24 3,-2'), { cap: 'butt' }),
  line(k.ink, 4, open('9,-11 7,-8'), { cap: 'butt' }),
  fill(k.paper, poly('4.6,-1 1.4,-3 -1.4,4')),
];
const proof = [
  fill(k.paper, curve('-3,-26! 15,-29! 19,0 22,26! 16,30 8,28! 4,6')),
  line(
    k.midDeep,
    1.1,
    [0, 1, 2, 3, 4, 5, 6, 7, 8]
      .map(
        (i) =>
          `M${1 + i * 0.75} ${-21 + i * 5}l${i === 3 ? 9 : [12, 11, 12, 0, 12, 10, 12, 11, 7][i]} -1.8`,
      )
      .join(''),
  ),
  line(k.signal, 1.9, poly('1,-9 17,-11.6 18,-4.4 2,-1.8')),
];

const PEOPLE = {
  // ---- the President-elect's circle
  p_obama_08p: {
    title: 'Barack Obama: a closed briefing book, a hand flat on it',
    inks: dark,
    pose: reach(58, 93, { lean: 2, neck: 4 }),
    hair: 'short',
    front: place(book, { x: 6, y: 6 }),
    x: 32,
  },
  p_mcdonough_08p: {
    title: 'Denis McDonough: a telephone list with names struck out',
    inks: shirt,
    pose: CHEST,
    dress: 'shirt',
    hair: 'none',
    worn: crop(k.midPale),
    held: place(list, { x: 1, y: -2, scale: 1.06 }),
    x: 54,
  },
  // ---- the sitting government
  p_rice_08p: {
    title: 'Condoleezza Rice: sheet music beside a secure telephone',
    inks: slate,
    pose: reach(12, 134),
    hair: 'none',
    worn: page(k.ink),
    held: place(music, { x: 0, y: -10, scale: 0.98 }),
    front: securePhone,
    facing: 'left',
    x: 48,
  },
  p_crocker_08p: {
    title: 'Ryan Crocker: a desert hat and a cable',
    inks: pale,
    pose: reach(10, 118),
    hair: 'short',
    worn: desertHat,
    held: place(cable, { x: 1, y: -4, scale: 1.06 }),
    facing: 'left',
    x: 54,
  },
  // ---- those between
  p_zebari_08p: {
    title: 'Hoshyar Zebari: a fountain pen over a calendar',
    inks: blue,
    pose: reach(20, 136, { neck: 8 }),
    hair: 'fringe',
    worn: moustache(k.ink),
    held: place(fountainPen, { x: 10, y: 4, scale: 1.1 }),
    front: place(calendar, { x: 4, y: 9 }),
    x: 46,
  },
  p_columnist_08p: {
    title: 'A columnist: a proof with one line boxed',
    inks: dark,
    pose: reach(16, 124, { neck: 8 }),
    hair: 'fringe',
    worn: prop.spectacles,
    held: place(proof, { x: 2, y: 0, scale: 1.1 }),
    facing: 'left',
    x: 54,
  },
};

export default { era: ERA, people: PEOPLE };
