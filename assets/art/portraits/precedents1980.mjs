// The people of the hostage talks of 1980 as busts. Each has one prop that tells the part; none is a likeness.
// Americans look right, Iranians left; the mediator looks left, the lawyer right.
import * as art from '../kit/kit.mjs';
import { CHEST, clothes, FACE, reach } from './clothes.mjs';
import { beard, crop } from './hair.mjs';
import { propsIn } from './props.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place } = art;
const ERA = 1971;
const k = art.inks(ERA);
const prop = propsIn(k);
const { dark, blue, slate } = clothes(k);
const wool = art.wardrobe(k, { skin: k.paperWarm, cloth: k.signalDeep, fold: k.signal });
const drab = art.wardrobe(k, {
  skin: k.paperWarm,
  cloth: k.mid,
  linen: k.paperShade,
  fold: k.midDeep,
});

const brief = [
  [8, 4, k.midPale],
  [4, 2, k.paperShade],
  [0, 0, k.paper],
].map(([dx, dy, ink]) =>
  fill(ink, poly([-7 + dx, -20 + dy], [18 + dx, -24 + dy], [24 + dx, 14 + dy], [-1 + dx, 19 + dy])),
);
const initialled = [
  brief,
  line(k.ink, 1, 'M-2 -14l15 -2.4M-1 -9l15 -2.4M0 -4l13 -2M.6 1l15 -2.4'),
  line(k.signal, 1.6, 'M11 10q2 -6 3.4 -1t3 -3t3 1'),
  line(k.signal, 1.2, 'M22 13l3 -1M25.6 15l3 -1'),
];
const buttons = {
  d: 'M7.4 26h0M2.4 27h0M8 37h0M3 38h0M8.4 48h0M3.4 49h0',
  stroke: k.midPale,
  width: 3,
  cap: 'round',
  crisp: true,
};
const dawnWindow = [
  fill(k.paperWarm, rect(20, -192, 50, 74)),
  fill(k.signal, ellipse(44, -130, 17)),
  fill(k.midDeep, rect(18, -130, 60, 14)),
  line(k.ink, 3, 'M20 -160H70M44 -192V-118M20 -192V-117H70'),
];
const knit = [
  line(k.signal, 1.8, 'M3.4 2L10 26L10.6 62'),
  line(k.signal, 1.1, 'M-9 42h12M-9 42v12'),
  {
    d: 'M6.4 30h0M6.8 40h0M7.2 50h0',
    stroke: k.paper,
    width: 3,
    cap: 'round',
    crisp: true,
  },
];
const bandolier = [
  line(k.ink, 6, open('-13,-142 15,-98'), { cap: 'butt' }),
  [0, 1, 2, 3].map((i) =>
    place(
      [
        fill(i % 2 ? k.paper : k.signal, rect(-7, -9, 14, 17)),
        fill(i % 2 ? k.signal : k.paper, rect(-4, -6, 8, 3)),
        line(k.ink, 0.8, 'M-7 4h14'),
      ],
      { x: -9 + i * 7.4, y: -135 + i * 11.6, turn: -32, scale: 0.86 },
    ),
  ),
];
const earPencil = [
  line(k.signal, 2.4, open('-10,-12 1.6,-20.4'), { cap: 'butt' }),
  fill(k.paper, poly('0.9,-21.4 2.4,-19.4 4.4,-22.4')),
];
const boarding = place(
  [
    fill(k.paper, rect(-17, -9, 38, 19)),
    fill(k.signal, rect(-17, -9, 38, 5)),
    line(k.midPale, 1, open('10,-4 10,10'), { dash: '1.6 1.8', cap: 'butt' }),
    fill(
      k.mid,
      curve('-12,2! -6,0 0,-1! -3,-4! 0,-4! 5,-1 7,0! 5,1.6 0,2! -3,6! -5,6! -4,2.4 -8,3'),
    ),
    line(k.ink, 1, 'M13 0h5M13 3h4M13 6h5'),
  ],
  { x: 9, y: -9, turn: -16, scale: 1.15 },
);
const pen = [
  fill(k.ink, rect(-2.6, -34, 5.2, 30)),
  fill(k.signal, rect(-2.6, -18, 5.2, 3)),
  fill(k.paper, poly('-2.6,-34 2.6,-34 0,-43')),
  line(k.ink, 0.7, open('0,-41 0,-36')),
];
const blotter = (x) =>
  place(
    [
      fill(k.paper, curve('-15,-5! -10,1.4 0,4.6 10,1.4 15,-5!')),
      fill(k.signal, curve('-15,-7! 15,-7! 11,-1.4 0,1.4 -11,-1.4')),
      fill(k.signalDeep, rect(-15, -10, 30, 4) + rect(-1.4, -15, 2.8, 6)),
      fill(k.signal, ellipse(0, -16, 3.6)),
    ],
    { x, y: -112 },
  );
const blotters = [fill(k.ink, rect(2, -107, 70, 20)), blotter(21), blotter(53)];
const memo = [
  fill(k.paper, poly('-6,-22 21,-26 27,15 0,20')),
  line(k.midPale, 1, 'M-1 -16l12 -1.8M4 12l14 -2.2'),
  line(k.ink, 4.4, 'M4 -6.4l10 -1.6', { cap: 'butt' }),
  line(k.signal, 1.7, 'M2 -.6l15 -2.4M3 3l15 -2.4M4 6.6l15 -2.4'),
];
const glasses = line(k.ink, 1.2, `${ellipse(9, -18.8, 3.2, 2.8)}M6 -19.4L-1 -20.4`);

const PEOPLE = {
  p_christopher_80p: {
    title: 'Warren Christopher: a double-breasted coat, a brief with every page initialled',
    inks: blue,
    pose: reach(10, 112),
    hair: 'none',
    worn: [crop(k.midPale), buttons],
    held: place(initialled, { x: 0, y: -4, scale: 1.05 }),
    x: 52,
  },
  p_carter_80p: {
    title: 'Jimmy Carter: a cardigan, a telephone at dawn',
    inks: wool,
    pose: reach(14, 158, { lean: 4, neck: 6 }),
    hair: 'none',
    worn: [crop(k.paperShade), knit],
    behind: dawnWindow,
    held: place(prop.handset, { x: -9, y: -14, turn: -16 }),
    x: 48,
  },
  p_nabavi_80p: {
    title: 'Behzad Nabavi: a sash of files, a pencil behind the ear',
    inks: drab,
    pose: reach(-2, 14),
    hair: 'full',
    worn: [beard(k.ink), earPencil],
    front: place(bandolier, { x: 2, y: -2, scale: 1 }),
    facing: 'left',
    x: 72,
  },
  p_tabatabai_80p: {
    title: 'Sadegh Tabatabai: a boarding card',
    inks: dark,
    pose: reach(20, 132),
    hair: 'full',
    held: boarding,
    facing: 'left',
    x: 54,
  },
  p_benyahia_80p: {
    title: 'Mohammed Benyahia: a pen held upright between two blotters',
    inks: slate,
    pose: FACE,
    hair: 'short',
    worn: glasses,
    held: place(pen, { x: 8, y: 0, scale: 0.92 }),
    front: blotters,
    facing: 'left',
    x: 50,
  },
  p_lawyer_80p: {
    title: 'The campaign’s lawyer: a memo with one word underlined three times',
    inks: dark,
    pose: CHEST,
    hair: 'fringe',
    worn: prop.spectacles,
    held: place(memo, { x: 1, y: -4, scale: 1.08 }),
    x: 54,
  },
};

export default { era: ERA, people: PEOPLE };
