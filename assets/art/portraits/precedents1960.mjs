// The people of the transition of 1960 as busts. Each has one prop that tells the part; none is a likeness.
// Americans look right, Soviets left.
import * as art from '../kit/kit.mjs';
import { CHEST, clothes, DOWN, FACE, reach } from './clothes.mjs';
import { crop } from './hair.mjs';
import { propsIn } from './props.mjs';

const { fill, line, rect, poly, open, ellipse, curve, mirrored, place } = art;
const ERA = 1962;
const k = art.inks(ERA);
const prop = propsIn(k);
const { dark, blue, slate, suit } = clothes(k);

const ledge = fill(k.ink, rect(6, -108, 60, 20));
const decanter = place(
  [
    fill(k.paper, mirrored('0,-46! 4,-45 5,-40 3,-36! 0,-36!')),
    fill(k.paperShade, rect(-4, -36, 8, 4)),
    fill(k.midPale, mirrored('0,-32! 3.4,-32! 3.4,-25 13,-18 14,-3 11,0! 0,0!')),
    fill(k.signal, mirrored('0,-15! 12.8,-15! 13.6,-4 10.6,-1! 0,-1!')),
    line(k.paper, 1.4, 'M-9.6 -16C-11 -11 -10.6 -7 -10 -4'),
  ],
  { x: 44, y: -108, scale: 1.06 },
);
const diary = place(
  [
    fill(k.paper, poly('-14,-8 12,-8 12,-1 -14,-1')),
    fill(k.signal, rect(-16, -11, 30, 3.4) + rect(-16, -2, 30, 3.4) + rect(-16, -11, 5, 12)),
    line(k.signalDeep, 2, open('4,-8 4,6')),
  ],
  { x: 22, y: -109.6 },
);
const mallet = place(
  [
    line(k.signalDeep, 4, open('0,0 0,-74'), { cap: 'butt' }),
    line(k.ink, 5, open('0,-4 0,-26'), { cap: 'butt' }),
    fill(k.signal, rect(-15, -84, 30, 11)),
    fill(k.paper, rect(-15, -84, 5, 11) + rect(10, -84, 5, 11)),
  ],
  { x: -25, y: -100, turn: 4 },
);
const timetable = [
  fill(k.paperShade, poly('12,-18 26,-23 32,12 18,18')),
  fill(k.paper, poly('-4,-20 12,-18 18,18 2,16')),
  line(
    k.ink,
    0.8,
    'M0 -14l9 1M.8 -9l9 1M1.6 -4l9 1M2.6 1l9 1M3.4 6l9 1M4 11l9 1M16 -16l3 33M21 -18l4 31',
  ),
  line(k.signal, 1.4, 'M14 -9l13 -4M16 1l13 -4M17 9l13 -4'),
];
const glass = [
  fill(k.paper, curve('-9,-30! 9,-30! 8,-20 2,-14! 1.4,-2 6,1! -6,1! -1.4,-2 -2,-14! -8,-20')),
  fill(k.signal, curve('-8,-25! 8,-25! 7,-20 1.6,-15.4! -1.6,-15.4! -7,-20')),
];
const card = place(
  [
    fill(k.paper, rect(-7, -9, 14, 17)),
    line(k.signal, 1.3, 'M-4 -5h8'),
    line(k.ink, 0.8, 'M-4 -1h8M-4 2h6M-4 5h8'),
  ],
  { x: 4, y: -124, turn: -8 },
);
const badge = place(
  [
    fill(k.signal, poly('-5,8 -9,30 -3,25 0,31 3,25 9,30 5,8')),
    fill(k.paper, ellipse(0, 0, 12)),
    line(k.mid, 1.2, ellipse(0, 0, 9.4, 3.6)),
    place(line(k.mid, 1.2, ellipse(0, 0, 9.4, 3.6)), { turn: 60 }),
    place(line(k.mid, 1.2, ellipse(0, 0, 9.4, 3.6)), { turn: 120 }),
    fill(k.signal, ellipse(0, 0, 2.4)),
  ],
  { x: 6, y: -120 },
);
const crutch = (x, turn) =>
  place(
    [
      line(k.signal, 3, 'M-7 -84C-5 -50 -2 -30 0 0M7 -84C5 -50 2 -30 0 0'),
      line(k.signalDeep, 3, open('-5,-48 5,-48')),
      fill(k.paper, curve('-11,-88 0,-84 11,-88 12,-83 0,-79 -12,-83')),
    ],
    { x, y: -92, turn },
  );
const crutches = [
  fill(k.ink, rect(18, -112, 60, 40)),
  line(k.midPale, 1.6, open('18,-112 70,-112')),
  crutch(31, 5),
  crutch(41, 14),
];
const buttoned = [
  fill(k.signalDeep, poly('-5,-16 17,-19 22,15 0,18')),
  fill(k.paper, poly('17,-19 20,-18 25,14.4 22,15')),
  fill(k.signal, poly('8,-5 22,-7 23,1 9,3')),
  fill(k.paper, ellipse(12, -1.6, 2.6)),
  line(k.paper, 1, 'M-2 -12l14 -2'),
];

const PEOPLE = {
  p_bruce_60p: {
    title: 'David Bruce: a silver-topped decanter and a closed diary',
    inks: blue,
    pose: { ...DOWN, neck: 4 },
    hair: 'none',
    worn: crop(k.midPale),
    front: [ledge, decanter, diary],
    x: 48,
  },
  p_harriman_60p: {
    title: 'Averell Harriman: a polo mallet and a railway timetable',
    inks: slate,
    pose: reach(8, 112, { lean: 5, neck: 6 }),
    hair: 'none',
    worn: crop(k.midPale),
    behind: mallet,
    held: place(timetable, { x: 0, y: -4, scale: 1.05 }),
    x: 65,
  },
  p_menshikov_60p: {
    title: 'Mikhail Menshikov: a raised glass, a lunch card in the pocket',
    inks: suit(k.signal),
    pose: { ...FACE, neck: -6, lean: -3 },
    hat: 'homburg',
    held: place(glass, { x: 8, y: -8, scale: 1.1 }),
    front: card,
    facing: 'left',
    x: 54,
  },
  p_kuznetsov_60p: {
    title: 'Vasily Kuznetsov: the badge of a scientific congress',
    inks: slate,
    pose: DOWN,
    hair: 'full',
    worn: prop.spectacles,
    front: place(badge, { x: 0, y: 0 }),
    facing: 'left',
    x: 70,
  },
  p_herter_60p: {
    title: 'Christian Herter: two crutches by the desk',
    inks: dark,
    pose: reach(-2, 12, { lean: 2 }),
    hair: 'none',
    worn: [crop(k.paperShade), fill(k.signal, poly('5,3 1,-1 1.6,8') + poly('5,3 11,-2 11.4,7'))],
    front: crutches,
    x: 44,
  },
  p_newsman_60p: {
    title: 'A Soviet journalist in Washington: a notebook buttoned shut',
    inks: suit(k.mid),
    pose: CHEST,
    dress: 'coat',
    hat: 'fedora',
    held: place(buttoned, { x: 0, y: -4, scale: 1.1 }),
    facing: 'left',
    x: 56,
  },
};

export default { era: ERA, people: PEOPLE };
