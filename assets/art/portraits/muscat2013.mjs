// The people of The Oman Channel as busts. Each has one prop that tells the part; none is a likeness.
// Americans look right, Iranians left, across the table from each other; those between look either way.
import * as art from '../kit/kit.mjs';
import { CHEST, clothes, reach } from './clothes.mjs';
import { propsIn } from './props.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place } = art;
const ERA = 2013;
const k = art.inks(ERA);
const prop = propsIn(k);
const { dark, blue, pale, shirt, slate } = clothes(k);
const robe = art.wardrobe(k, {
  skin: k.paperWarm,
  cloth: k.paper,
  linen: k.paper,
  fold: k.midPale,
  shade: k.paperShade,
});
const gown = art.wardrobe(k, { skin: k.paperWarm, cloth: k.ink, linen: k.midPale, fold: k.mid });

// ---- worn, from the base of the neck --------------------------------------------------------------------------------------
const bob = (ink) =>
  fill(
    ink,
    curve(
      '-9,-1! -12,-12 -12,-23 -7,-31 1,-33 8,-30.6 10.6,-25! 6,-25.4 3.6,-21 3.4,-14 3,-6! -2,-3.4',
    ),
  );
const crop = (ink) =>
  fill(
    ink,
    curve(
      '-6.4,-6! -10,-13 -11,-21.5 -8,-29 0,-32.8 8,-31.4 11.4,-26 9,-23! 5.4,-24.6 3.2,-20.4 2.2,-15.4! 0,-16.4 -2.8,-12 -4,-8',
    ),
  );
const moustache = fill(k.ink, curve('7.6,-9.6! 11.8,-11.2 12.4,-9.4 10.8,-8.2! 8,-7.6'));
const beard = (ink) =>
  fill(
    ink,
    curve(
      '-2.4,-15! 1,-11 4.6,-7.6 8.6,-8.8 12,-10.2! 11.4,-8 9.4,-7! 9.8,-5 10.9,-3.6 10,-0.6 6,0.8 1,-1.6 -2,-7',
    ),
  );
const massar = (ink, fold) => [
  fill(
    ink,
    curve('-10,-17! -13,-24 -10,-32 -2,-36.6 7,-35 12.4,-28.6 11.4,-21.6! 4,-24.6 -3,-21.6'),
  ),
  line(
    fold,
    1.1,
    'M-11 -22C-5 -31 5 -32 11.6 -25.4M-11.4 -27C-4 -35 6 -34 10 -31M-6 -33C-1 -29 6 -26 11 -24',
  ),
];
const clericTurban = [
  fill(
    k.paper,
    curve('-10.4,-18! -14,-25 -12,-34 -3,-39 7,-38 13,-31.4 12.4,-22.4! 3,-26.6 -4,-22.4'),
  ),
  line(
    k.midPale,
    1.1,
    'M-12 -23C-6 -34 6 -35 12.4 -27M-11.6 -30C-4 -38 6 -37 11 -33M-5 -36C0 -31 7 -28 12 -26',
  ),
];
const scarf = [
  fill(
    k.signal,
    curve('9.4,-25! 8,-31 0,-34.4 -9,-31 -13.4,-22 -13,-8 -16,5! 8,7! 7,1 4.4,-3 4.6,-12 6.6,-20'),
  ),
  line(
    k.signalDeep,
    1,
    'M6 -27C1 -28 -4 -22 -3 -12M-11 -20C-12 -10 -10 -2 -12 4M3 0C-2 2 -6 0 -9 -4',
  ),
];
const ring = (x, y, r) =>
  fill(
    k.signal,
    Array.from({ length: 9 }, (_, i) => {
      const a = (i * Math.PI * 2) / 9;
      return art.starPath(x + Math.cos(a) * r, y + Math.sin(a) * r, 1.7);
    }).join(''),
  );
const bandCollar = [
  fill(k.paper, curve('-3,-1! 5.4,-1.6! 7.4,2! 11,22! 4,10!')),
  { ...line(k.ink, 1, 'M6.4 4.4h0M7.6 9h0M8.8 13.6h0') },
];

// ---- held, from the grip --------------------------------------------------------------------------------------------------
const plainFolder = [
  fill(k.midPale, poly('-3,-13 24,-17 28,13 1,18')),
  fill(k.paper, poly('-5,-12 22,-16 26,12 -1,17')),
  fill(k.paper, poly('6,-17 15,-18.4 15.8,-14.4 6.8,-13')),
];
const shutLaptop = [
  fill(k.midDeep, poly('-8,-13 26,-18 30,8 -4,14')),
  fill(k.midPale, poly('-8,-13 26,-18 26.6,-14.6 -7.4,-9.6')),
  fill(k.paper, ellipse(11, -1, 3)),
];
const keyCard = [
  line(k.signal, 1.2, open('20,10 25,20')),
  place(
    [
      fill(k.signal, rect(-6, 0, 13, 19)),
      fill(k.paper, rect(-4, 3, 9, 4)),
      fill(k.ink, rect(-6, 11, 13, 3)),
    ],
    { x: 25, y: 19, turn: -10 },
  ),
];
const badges = [
  line(k.signal, 1.6, 'M-4 0C-2 14 4 22 9 30M8 -1C12 10 12 20 10 30'),
  place(
    [
      fill(k.paper, rect(-7, 0, 14, 18)),
      fill(k.mid, rect(-7, 0, 14, 5)),
      fill(k.midDeep, ellipse(0, 10, 3)),
    ],
    { x: 6, y: 30, turn: 10 },
  ),
  place(
    [
      fill(k.signal, rect(-7, 0, 14, 18)),
      fill(k.paper, rect(-7, 0, 14, 5)),
      fill(k.signalDeep, ellipse(0, 10, 3)),
    ],
    { x: 15, y: 32, turn: -14 },
  ),
];
const boardPen = [
  line(k.paper, 4.4, open('-2,8 8,-14'), { cap: 'butt' }),
  line(k.signal, 4.4, open('8,-14 10,-18.4'), { cap: 'butt' }),
  fill(k.ink, poly('8.4,-19 11.6,-17.6 12,-22')),
];
const boardMarks = [
  fill(k.paper, rect(24, -190, 60, 96)),
  line(k.signal, 2.2, 'M34 -174h22M34 -162h30'),
  line(k.mid, 2, 'M34 -150h18M34 -138h26M32 -178l-2 44'),
];
const onePage = [
  fill(k.paper, poly('0,-20 20,-23 25,10 5,14')),
  line(k.midDeep, 1.1, 'M5 -14l11 -1.8M5.8 -9l12 -1.9M6.6 -4l12 -1.9M7.4 1l8 -1.3'),
];
const garment = [
  fill(k.midDeep, curve('-17,-140! -8,-150 4,-146 6,-136! 2,-60! -24,-58!')),
  line(k.midPale, 1.2, 'M-8 -144C-9 -110 -11 -84 -12 -60'),
  line(k.signal, 2, 'M-5 -148c-2 -6 5 -9 6 -4'),
];
const pin = fill(k.signal, ellipse(8.6, 18, 2.2));
const slideRule = place(
  [
    fill(k.paper, rect(-6, -22, 12, 46)),
    fill(k.signal, rect(-2, -28, 4, 52)),
    line(
      k.ink,
      0.8,
      Array.from({ length: 10 }, (_, i) => `M-6 ${-19 + i * 4.4}h3M6 ${-19 + i * 4.4}h-3`).join(''),
    ),
    line(k.ink, 1.4, rect(-7.4, -8, 14.8, 8)),
  ],
  { x: 8, y: -8, turn: 24 },
);
const sheaf = [
  [-7, k.midPale],
  [2, k.paperShade],
  [11, k.paper],
].map(([t, ink], i) =>
  place(
    [
      fill(ink, poly('0,-18 20,-21 24,12 4,16')),
      i === 2 && [
        line(k.midDeep, 1, 'M4 -12l12 -1.8M5 -7l12 -1.8M5.6 -2l9 -1.4'),
        fill(k.signal, ellipse(17, 8, 3)),
      ],
    ],
    { turn: t },
  ),
);
const bracketPage = [
  fill(k.paper, poly('-4,-20 19,-23 25,14 2,18')),
  line(k.mid, 1, 'M1 -15l13 -1.8M3 9l13 -1.9M3.6 13l8 -1.2'),
  line(k.signalDeep, 2.2, 'M5.6 -10.6l-4 .6l2.4 14l4 -.6M14 -12l4 -.6l2.4 14l-4 .6', {
    cap: 'butt',
  }),
  line(k.signal, 1.2, 'M7 -5.4l7 -1M7.8 -.6l7 -1'),
];
const pencil = [
  line(k.signal, 2.6, open('0,14 16,0'), { cap: 'butt' }),
  fill(k.ink, poly('15,-1 17,1 19.4,-3')),
];
const dictionary = [
  fill(k.signalDeep, poly('-7,-15 15,-18 18,14 -4,17')),
  fill(k.signal, poly('-7,-15 15,-18 15.6,-12 -6.4,-9')),
  fill(k.paper, poly('15,-18 21,-15.6 24,14.4 18,14')),
  line(k.ink, 1.6, 'M16 -9l5 1.4M16.6 -3l5 1.4M17.2 3l5 1.2'),
  fill(k.paper, rect(0, -4, 10, 3)),
];
const phone = (lit) =>
  place(
    [
      fill(k.ink, rect(-7, -15, 14, 27)),
      fill(lit ? k.paper : k.midPale, rect(-5, -12, 10, 19)),
      lit && [
        fill(k.signal, poly('-4,-9 4,-9 4,-3 0,-3 -2.6,-0.6 -2.6,-3 -4,-3')),
        line(k.mid, 1, 'M-3 2h6'),
      ],
    ],
    { x: 6, y: -8, turn: 12 },
  );
const shutFolder = [
  fill(k.signalDeep, poly('-6,-16 22,-20 27,16 -1,21')),
  line(k.signal, 1.4, 'M-6 -16l28 -4'),
  line(k.paper, 2.4, 'M7 -18l5 37'),
  fill(k.paper, ellipse(10, 1, 3.6)),
];
const emptyChair = [
  line(k.paper, 4, 'M42 -60V-142M78 -60V-142'),
  fill(k.midPale, curve('38,-146! 60,-152 82,-146! 81,-108! 39,-108!')),
  line(k.ink, 1.4, 'M46 -138Q60 -143 74 -138M46 -116H74'),
  fill(k.paperShade, rect(34, -94, 52, 9)),
];
const carWindow = [
  fill(k.midDeep, curve('-60,-210! 20,-206 58,-190 92,-128! 92,-112! -60,-112!')),
  line(k.midPale, 4, 'M-60 -204C20 -202 54 -186 88 -126H-60M30 -190V-126'),
];
const door = [
  fill(k.ink, rect(-70, -122, 180, 80)),
  line(k.midPale, 3, open('-70,-121 110,-121')),
  line(k.signal, 3, open('30,-108 46,-108')),
];
const lute = [
  fill(k.signal, ellipse(-37, -102, 17, 21)),
  fill(k.ink, ellipse(-35, -108, 6)),
  line(k.signalDeep, 7, open('-33,-116 -19,-164'), { cap: 'butt' }),
  line(k.paper, 1, open('-38,-98 -20,-164')),
  fill(k.signalDeep, poly('-23,-163 -15,-164 -31,-184 -38,-179')),
  line(k.paper, 2.2, 'M-24 -166l10 -5M-28 -171l10 -5M-33 -177l10 -5'),
];
const khanjar = [
  fill(k.signal, curve('2,-100! 10,-102 12,-94 12,-84 22,-76 25,-66! 16,-68 6,-76 3,-88')),
  fill(k.paper, curve('0,-113! 12,-115! 9,-108 10,-101! 3,-100! 4,-107')),
  line(k.signalDeep, 3, 'M-14 -96C-4 -92 8 -92 16 -95'),
];
const twoPhones = [
  place([fill(k.ink, rect(-6, -15, 12, 24)), fill(k.signal, rect(-4.4, -12, 8.8, 16))], {
    x: 2,
    y: -8,
    turn: -12,
  }),
  place([fill(k.ink, rect(-6, -15, 12, 24)), fill(k.mid, rect(-4.4, -12, 8.8, 16))], {
    x: 14,
    y: -7,
    turn: 20,
  }),
];
const starFolder = [
  fill(k.mid, poly('-6,-16 22,-20 27,14 -1,19')),
  ring(10, -1, 9),
  fill(k.paper, poly('22,-20 25,-19 30,14 27,14')),
];
const redPencil = place(pencil, { x: 0, y: -14, scale: 1.2 });
const markedText = [
  fill(k.paper, poly('-3,-12 18,-15 23,16 2,20')),
  line(k.mid, 1, 'M2 -7l12 -1.7M2.8 -2l12 -1.7M3.4 3l12 -1.7M4.2 8l12 -1.7'),
  line(k.signal, 2, 'M1 -1l14 -3.4M3 9.6l14 -4'),
];
const halfMoon = line(k.ink, 1.1, 'M6 -17.6h6.4c0 4 -5.6 4 -6.4 0zM6 -17.6L-1 -20.4');
const note = [
  fill(k.paper, poly('-4,-16 19,-19 24,12 1,16')),
  line(k.mid, 1, 'M1 -10l13 -2M1.8 -5l13 -2M2.4 0l10 -1.6'),
  fill(k.signalDeep, poly('11,7 9,17 13,14.6 17,16 15,6')),
  fill(k.signal, ellipse(13, 6, 5)),
];
const sit = { near: { arm: [14, 112], leg: [2, -2] }, far: { arm: [-4, 6], leg: [-3, -4] } };

const PEOPLE = {
  // ---- United States
  p_burns_13: {
    title: 'William Burns: an unmarked folder under the arm',
    inks: dark,
    pose: reach(4, 104),
    hair: 'none',
    held: place(plainFolder, { x: -2, y: -6, scale: 1.08 }),
    worn: [crop(k.midPale), moustache],
    x: 56,
  },
  p_sullivan_13: {
    title: 'Jake Sullivan: a laptop under the arm, the key-card of a service entrance',
    inks: slate,
    pose: reach(2, 98, { neck: 4 }),
    hair: 'full',
    held: [place(shutLaptop, { x: -4, y: -4 }), place(keyCard, { x: -8, y: -26 })],
    x: 54,
  },
  p_talwar_13: {
    title: 'Puneet Talwar: two badges on one lanyard',
    inks: blue,
    pose: reach(10, 20),
    hair: 'short',
    worn: place(badges, { x: 0, y: 0 }),
    x: 60,
  },
  p_sherman_13: {
    title: 'Wendy Sherman: a whiteboard pen',
    inks: blue,
    pose: reach(26, 132),
    hair: 'none',
    behind: boardMarks,
    held: place(boardPen, { x: 1, y: 4, scale: 1.2 }),
    worn: crop(k.paperShade),
    x: 44,
  },
  p_clinton_13: {
    title: 'Hillary Clinton: a single page, spectacles lowered',
    inks: slate,
    pose: reach(12, 124),
    hair: 'none',
    held: place(onePage, { x: 1, y: -4 }),
    worn: [
      crop(k.signal),
      bob(k.signal),
      line(k.ink, 1, `${ellipse(10.4, -15, 2.6)}M8 -15.6L-1 -18`),
    ],
    x: 52,
  },
  p_kerry_13: {
    title: 'John Kerry: a senator’s pin, a garment bag over the shoulder',
    inks: dark,
    pose: reach(-30, 140),
    hair: 'none',
    behind: place(garment, { x: -14, y: -2, scale: 1.06 }),
    front: line(k.signal, 2.4, 'M4 -145C-1 -157 -8 -157 -15 -152'),
    worn: [crop(k.midPale), pin],
    x: 66,
  },
  p_obama_13: {
    title: 'Barack Obama: a telephone, in shirt sleeves',
    inks: shirt,
    pose: reach(10, 154),
    dress: 'shirt',
    hair: 'short',
    held: place(prop.handset, { x: -10, y: -15, turn: -16 }),
    x: 58,
  },
  // ---- Iran
  p_salehi_13: {
    title: 'Ali Akbar Salehi: a physicist’s slide rule',
    inks: dark,
    pose: CHEST,
    hair: 'none',
    held: slideRule,
    worn: [crop(k.midPale), beard(k.midPale), prop.spectacles, bandCollar],
    facing: 'left',
    x: 56,
  },
  p_khaji_13: {
    title: 'Ali Asghar Khaji: a sheaf of forwarded papers',
    inks: blue,
    pose: reach(8, 112),
    hair: 'short',
    held: place(sheaf, { x: 0, y: -4 }),
    worn: [beard(k.ink), bandCollar],
    facing: 'left',
    x: 56,
  },
  p_araghchi_13: {
    title: 'Abbas Araghchi: a page with square brackets, a pencil',
    inks: slate,
    pose: reach(10, 120),
    hair: 'full',
    held: [place(bracketPage, { x: 2, y: -6, scale: 1.1 }), place(pencil, { x: -2, y: -2 })],
    worn: [beard(k.ink), bandCollar],
    facing: 'left',
    x: 54,
  },
  p_ravanchi_13: {
    title: 'Majid Takht-Ravanchi: spectacles and a dictionary',
    inks: dark,
    pose: reach(8, 116),
    hair: 'fringe',
    held: place(dictionary, { x: 0, y: -4 }),
    worn: [beard(k.midPale), prop.spectacles, bandCollar],
    facing: 'left',
    x: 56,
  },
  p_zarif_13: {
    title: 'Mohammad Javad Zarif: a telephone with a message lit',
    inks: blue,
    pose: reach(14, 130),
    hair: 'none',
    held: place(phone(true), { x: 0, y: -2, scale: 1.25 }),
    worn: [crop(k.midPale), beard(k.paperShade), prop.spectacles, bandCollar],
    facing: 'left',
    x: 54,
  },
  p_jalili_13: {
    title: 'Saeed Jalili: a shut folder, an empty chair beside him',
    inks: dark,
    pose: {
      lean: -2,
      neck: -4,
      near: { arm: [2, 78], leg: [2, -2] },
      far: { arm: [-4, 6], leg: [-3, -4] },
    },
    hair: 'full',
    behind: place(emptyChair, { x: -2, y: -8 }),
    held: place(shutFolder, { x: -8, y: -14 }),
    worn: [beard(k.ink), bandCollar],
    facing: 'left',
    x: 46,
  },
  p_rouhani_13: {
    title: 'Hassan Rouhani: a turban at a car window',
    inks: gown,
    pose: reach(14, 138),
    hair: 'short',
    behind: carWindow,
    held: place(phone(false), { x: -4, y: -2, scale: 0.9 }),
    front: place(door, { x: 0, y: 6 }),
    worn: [clericTurban, beard(k.midPale), prop.spectacles],
    facing: 'left',
    x: 58,
  },
  // ---- those between
  p_qaboos_13: {
    title: 'Sultan Qaboos: the neck of a lute behind the shoulder',
    inks: gown,
    pose: sit,
    hair: 'short',
    behind: lute,
    worn: [massar(k.signal, k.paper), beard(k.paper)],
    x: 62,
  },
  p_ismaily_13: {
    title: 'Salem al-Ismaily: two mobile telephones',
    inks: robe,
    pose: reach(14, 126),
    dress: 'tunic',
    hair: 'short',
    held: place(twoPhones, { x: 0, y: -2, scale: 1.15 }),
    front: place(khanjar, { x: 2, y: -16 }),
    worn: [massar(k.mid, k.paper), beard(k.ink)],
    x: 54,
  },
  p_ashton_13: {
    title: 'Catherine Ashton: a folder with a ring of stars',
    inks: slate,
    pose: reach(8, 112),
    hair: 'none',
    held: place(starFolder, { x: 0, y: -4, scale: 1.08 }),
    worn: [crop(k.signalDeep), bob(k.signalDeep)],
    facing: 'left',
    x: 54,
  },
  p_fabius_13: {
    title: 'Laurent Fabius: half-moon spectacles, a coloured pencil',
    inks: dark,
    pose: reach(12, 122),
    hair: 'fringe',
    held: [place(markedText, { x: 4, y: 0 }), redPencil],
    worn: halfMoon,
    x: 54,
  },
  p_leu_13: {
    title: 'Livia Leu: a headscarf, a diplomatic note with its seal',
    inks: blue,
    pose: reach(10, 118),
    hair: 'none',
    held: place(note, { x: 1, y: -4, scale: 1.1 }),
    worn: scarf,
    x: 54,
  },
  p_rosen_13: {
    title: 'James Rosen: a reporter’s notebook, one hand raised',
    inks: pale,
    pose: { near: { arm: [10, 112], leg: [2, -2] }, far: { arm: [60, 160], leg: [-3, -4] } },
    hair: 'short',
    held: place(prop.notebook, { x: 2, y: -4, scale: 1.1 }),
    worn: prop.spectacles,
    x: 50,
  },
};

export default { era: ERA, people: PEOPLE };
