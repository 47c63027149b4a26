// The people of The Channel, 1971, as busts. Each has one prop that tells his part; none is a likeness.
// Americans look right, Soviets left; the West German sits between and looks left.
import * as art from '../kit/kit.mjs';
import { CHEST, clothes, DOWN, FACE, OUT, reach } from './clothes.mjs';
import { propsIn } from './props.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place } = art;
const ERA = 1971;
const k = art.inks(ERA);
const prop = propsIn(k);
const { dark, blue, pale, suit, uniform } = clothes(k);

// ---- props of this case; the grip at the origin, unless they stand in front -----------------------------------------------
const cases = [
  place(art.briefcase(k, k.ink, k.ink), { x: 15, y: -24, scale: 0.86 }),
  fill(k.paper, rect(14, -6, 14, 9)),
  line(k.midPale, 1.2, 'M-2 -1.6H33'),
  place(art.briefcase(k), { x: -2, y: 2, scale: 0.86 }),
];
const binder = [
  fill(k.signalDeep, poly('-8,-18 20,-22 24,18 -4,22')),
  fill(k.paper, poly('20,-22 27,-19 31,20 24,18')),
  line(k.signal, 1.6, open('-3,-14 15,-16.6') + open('-2,-8 15.6,-10.6')),
];
const envelope = place(
  [
    fill(k.paper, rect(-13, -9, 26, 18)),
    line(k.ink, 0.8, 'M-13 -9L0 2L13 -9'),
    fill(k.signal, rect(-13, 4, 26, 4)),
    line(k.paper, 1.2, 'M-11 6h24', { dash: '0 3.4' }),
  ],
  { x: 13, y: 0, turn: -12 },
);
const legalPad = [
  fill(k.signalDeep, poly('-3,-20 21,-25 30,14 6,20')),
  fill(k.signal, poly('-5,-22 19,-27 28,12 4,18')),
  fill(k.paper, poly('-5,-22 19,-27 20.2,-22 -3.8,-17')),
  line(
    k.ink,
    0.8,
    [0, 1, 2, 3, 4]
      .map((i) =>
        open([-1 + i * 1.4, -12 + i * 6], [[16, 12, 17, 14, 10][i] + i * 1.4, -16 + i * 6]),
      )
      .join(''),
  ),
];
const phoneOnHook = place(art.telephone(k), { x: 35, y: -103, scale: 1.3 });
const pouch = [
  fill(k.signalDeep, curve('-17,2! -14,-4 14,-4 17,2! 23,38 18,44! -18,44! -23,38')),
  fill(k.signal, curve('-17,2! -14,-4 14,-4 17,2! 19,14 0,20 -19,14')),
  line(k.ink, 1.4, 'M-8 -3c0-6 16-6 16 0M-9 14V22'),
  fill(k.paper, ellipse(-9, 27, 6)),
  fill(k.signalDeep, art.starPath(-9, 27, 4)),
];
const forms = [
  fill(k.ink, rect(9, -104, 46, 4)),
  place([fill(k.paper, rect(-20, -9, 40, 9)), line(k.mid, 1, 'M-17 -6h22M-17 -3h30')], {
    x: 34,
    y: -103,
    turn: -4,
  }),
  place([fill(k.signal, rect(-19, -8, 38, 8)), line(k.paper, 1, 'M-15 -5.4h20M-15 -2.6h27')], {
    x: 32,
    y: -111,
    turn: 5,
  }),
  place(art.HATS.homburg.back({ hat: k.midPale, band: k.ink }), { x: 32, y: -98, scale: 1.05 }),
];
const twoAlphabets = [
  fill(k.signalDeep, poly('-11,-12 6,-14 25,-14 26,13 7,15 -9,14')),
  fill(k.paper, poly('-9,-10 7,-12 8,12 -7,12') + poly('8,-12 23,-12 24,11 9,12')),
  line(k.ink, 1, 'M-6 -6h9M-5.6 -2h10M-5.4 2h8M-5 6h9'),
  line(k.signal, 1.2, 'M11 -7l2 3l2 -3l2 3l2 -3M11.4 -1l2 3l2 -3l2 3l2 -3M11.8 5l2 3l2 -3l2 3'),
];
const chart = [
  fill(k.ink, rect(20, -166, 46, 70)),
  fill(k.paper, rect(22, -164, 46, 66)),
  fill(
    k.ink,
    [28, 38, 48]
      .map((x, i) =>
        curve([
          [x, -106, 1],
          [x, -134 - i * 7],
          [x + 3, -142 - i * 8, 1],
          [x + 6, -134 - i * 7],
          [x + 6, -106, 1],
        ]),
      )
      .join(''),
  ),
  line(k.signal, 1.4, open('24,-104 60,-104')),
];
const keys = [
  line(k.signal, 1.8, ellipse(6, 8, 5.6)),
  place(
    [
      fill(
        k.signal,
        ellipse(0, 3, 4.2) + rect(-1.3, 5, 2.6, 17) + rect(1, 14, 4, 2.4) + rect(1, 18.4, 3.2, 2.4),
      ),
      fill(k.ink, ellipse(0, 2, 1.5)),
    ],
    { x: 3, y: 12, turn: 16 },
  ),
  place(
    [
      fill(
        k.paper,
        ellipse(0, 3, 4.2) + rect(-1.3, 5, 2.6, 17) + rect(1, 14, 4, 2.4) + rect(1, 18.4, 3.2, 2.4),
      ),
      fill(k.ink, ellipse(0, 2, 1.5)),
    ],
    { x: 10, y: 12, turn: -18 },
  ),
];
const cigarette = [
  line(k.paper, 1.9, open('0,0 9,-4')),
  line(k.signal, 1.9, open('9,-4 10.4,-4.6')),
  line(k.paperShade, 0.9, 'M11 -7c5 -5 -4 -9 1 -15s-3 -9 1 -14'),
];
const passAndKey = [
  place(
    [
      fill(k.paper, rect(-9, -13, 18, 25)),
      fill(k.mid, rect(-6, -9, 12, 9)),
      line(k.ink, 0.9, 'M-6 4h12M-6 8h8'),
    ],
    { x: 8, y: -14, turn: 8 },
  ),
  place(
    [
      line(k.signal, 1.4, ellipse(0, 0, 4)),
      fill(k.signal, rect(-1.3, 4, 2.6, 15) + rect(1, 12, 3.6, 2.2) + rect(1, 16, 3, 2.2)),
    ],
    { x: 9, y: 3, turn: -10 },
  ),
];
const timedCase = [
  fill(k.signalDeep, poly('-6,-13 22,-17 26,13 -2,17')),
  fill(k.signal, poly('-6,-13 22,-17 23,-9 -5,-5')),
  fill(k.paper, ellipse(10, 0, 7)),
  line(k.ink, 1.1, 'M10 -5V0L14 2M10 -6.2h0M16 0h0M10 6.2h0M4 0h0'),
  line(k.ink, 0.8, open('-5,-5 23,-9')),
];
const numbered = place(
  [
    fill(k.paperShade, poly('0,-26 22,-22 24,16 2,20')),
    fill(k.paper, poly('-2,-24 20,-28 24,14 2,18')),
    line(k.ink, 0.5, open('0.2,-3 22,-7')),
    line(
      k.signal,
      2.2,
      [0, 1, 2, 3, 4, 5]
        .map((i) => open([2 + i * 0.6, -18 + i * 6], [2 + i * 0.6, -18 + i * 6]))
        .join(''),
    ),
    line(
      k.ink,
      0.9,
      [0, 1, 2, 3, 4, 5]
        .map((i) => open([6 + i * 0.6, -18.6 + i * 6], [17 + i * 0.5 - (i % 2) * 3, -20.6 + i * 6]))
        .join(''),
    ),
  ],
  { turn: -8 },
);
const programme = [
  fill(k.signalDeep, poly('20,-22 25,-19 28,18 23,20')),
  fill(k.signal, poly('-6,-18 20,-22 23,20 -3,22')),
  line(k.paper, 1.4, 'M2 -4C0 8 6 14 9 14S18 6 15 -6M5 4L5.6 -7M9 6V-8M13 4L12.6 -8M3 -7L15 -9'),
  line(k.paper, 1, open('0,-13 16,-15.4')),
];
const slip = place(
  [
    fill(k.paper, poly('-5,4 -6,-13 5,-15 6,4')),
    line(k.ink, 0.8, 'M-3 -9l6 -1M-3 -5l6 -.8'),
    line(k.signal, 1.1, 'M-8 4.4h16'),
  ],
  { x: 7, y: -126, turn: 7 },
);
const print = place(
  [
    fill(k.signalDeep, rect(-17, -20, 34, 42)),
    fill(k.signal, rect(-15, -18, 30, 38)),
    fill(k.paper, rect(-11.6, -14.6, 23.2, 31)),
    line(k.ink, 0.9, 'M-9 8H9M-6 8V-3L-3 -8L0 -3V8M0 0H6V8M6 0L8 -5V8M-9 12q3 -2 6 0t6 0t6 0'),
    fill(k.mid, ellipse(6, -9, 2.2)),
  ],
  { x: 8, y: 4, turn: -10 },
);
const rocket = [
  fill(k.midPale, rect(24, -142, 24, 70)),
  fill(k.paper, rect(24, -142, 8, 70)),
  fill(k.signal, rect(24, -124, 24, 5) + rect(24, -114, 24, 2)),
  fill(k.signalDeep, poly('24,-116 15,-100 15,-90 24,-90') + poly('48,-116 57,-100 57,-90 48,-90')),
  place(art.HATS.peaked.profile({ hat: k.ink, band: k.signal, hair: k.ink }), {
    x: 35,
    y: -117,
    scale: 1.2,
  }),
  fill(k.paper, art.starPath(47, -152, 3.4)),
];
const slideRule = place(
  [
    fill(k.ink, rect(-27, -6.6, 58, 14)),
    fill(k.paper, rect(-28, -7, 58, 14)),
    fill(k.midPale, rect(-34, -2.4, 60, 5.2)),
    line(
      k.ink,
      0.8,
      Array.from(
        { length: 14 },
        (_, i) => `M${-25 + i * 4} -7v${i % 3 ? 2.4 : 3.6}M${-25 + i * 4} 7v-${i % 3 ? 2.4 : 3.6}`,
      ).join(''),
    ),
    fill(k.signal, rect(2, -9, 9, 18)),
    line(k.paper, 1, 'M6.5 -8V8'),
  ],
  { x: 5, y: -13, turn: -34, scale: 0.92 },
);
const CARRY = reach(4, 100);

const PEOPLE = {
  // ---- Washington
  p_kissinger_71k: {
    title: 'Henry Kissinger: two briefcases, one with a label',
    inks: dark,
    pose: reach(4, 96),
    hair: 'full',
    worn: prop.spectacles,
    held: place(cases, { y: -30 }),
    x: 62,
  },
  p_smith_71k: {
    title: 'Gerard Smith: a thick binder and an unopened envelope',
    inks: blue,
    pose: reach(6, 116),
    hair: 'fringe',
    held: [place(binder, { y: -6 }), envelope],
    x: 54,
  },
  p_nixon_71k: {
    title: 'Richard Nixon: a yellow legal pad',
    inks: dark,
    pose: OUT,
    hair: 'full',
    held: place(legalPad, { x: -2, y: -6, turn: -6 }),
    x: 50,
  },
  p_rogers_71k: {
    title: 'William Rogers: a telephone on its hook',
    inks: blue,
    pose: DOWN,
    hair: 'short',
    front: phoneOnHook,
    x: 56,
  },
  p_haig_71k: {
    title: 'Alexander Haig: a sealed courier pouch',
    inks: uniform(k.signal),
    pose: CARRY,
    dress: 'tunic',
    hair: 'short',
    held: place(pouch, { x: 2, y: -34, turn: -4 }),
    x: 64,
  },
  p_rush_71k: {
    title: 'Kenneth Rush: a homburg on two kinds of telegram',
    inks: dark,
    pose: DOWN,
    hair: 'short',
    front: forms,
    x: 54,
  },
  p_garthoff_71k: {
    title: 'Raymond Garthoff: a notebook in two alphabets',
    inks: blue,
    pose: CHEST,
    hair: 'short',
    worn: prop.spectacles,
    held: place(twoAlphabets, { x: 6, y: -8, scale: 1.15, turn: -6 }),
    x: 54,
  },
  p_laird_71k: {
    title: 'Melvin Laird: a pointer and a chart of missiles',
    inks: dark,
    pose: reach(24, 98),
    hair: 'fringe',
    behind: chart,
    held: line(k.signal, 2.2, open('0,0 22,-30')),
    x: 46,
  },
  // ---- Bonn
  p_bahr_71k: {
    title: 'Egon Bahr: a cigarette, and two keys on one ring',
    inks: blue,
    pose: FACE,
    hair: 'fringe',
    held: [place(cigarette, { x: 8, y: -14 }), place(keys, { x: 8, y: -9, scale: 0.95 })],
    facing: 'left',
    x: 54,
  },
  // ---- Moscow
  p_dobrynin_71k: {
    title: 'Anatoly Dobrynin: a side-door pass and a car key',
    inks: suit(k.signal),
    pose: FACE,
    dress: 'coat',
    hat: 'homburg',
    held: place(passAndKey, { x: 2, y: -2, scale: 1.1 }),
    facing: 'left',
    x: 54,
  },
  p_brezhnev_71k: {
    title: 'Leonid Brezhnev: a cigarette case with a timed lock',
    inks: dark,
    pose: OUT,
    hair: 'full',
    held: place(timedCase, { x: -6, y: -20, turn: -8, scale: 1.05 }),
    facing: 'left',
    x: 50,
  },
  p_gromyko_71k: {
    title: 'Andrei Gromyko: a sheet with every line numbered',
    inks: dark,
    pose: CHEST,
    hair: 'short',
    held: place(numbered, { x: 4, y: -6 }),
    facing: 'left',
    x: 54,
  },
  p_semenov_71k: {
    title: 'Vladimir Semenov: an opera programme, a slip in his pocket',
    inks: blue,
    pose: reach(18, 104),
    hair: 'bald',
    held: place(programme, { x: 2, y: -8 }),
    front: slip,
    facing: 'left',
    x: 54,
  },
  p_falin_71k: {
    title: 'Valentin Falin: an antique print',
    inks: dark,
    pose: reach(8, 118),
    hair: 'full',
    held: print,
    facing: 'left',
    x: 54,
  },
  p_grechko_71k: {
    title: 'Andrei Grechko: a marshal’s cap on a rocket',
    inks: uniform(k.signal),
    pose: DOWN,
    dress: 'tunic',
    hair: 'short',
    front: rocket,
    facing: 'left',
    x: 54,
  },
  p_smirnov_71k: {
    title: 'Leonid Smirnov: a slide rule',
    inks: pale,
    pose: CHEST,
    hair: 'bald',
    held: slideRule,
    facing: 'left',
    x: 54,
  },
};

export default { era: ERA, people: PEOPLE };
