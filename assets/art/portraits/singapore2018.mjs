// The people of The Road to Singapore as busts. Each has one prop that tells the part; none is a likeness.
// Americans look right, North Koreans left, across the table from each other; those between look either way.
import * as art from '../kit/kit.mjs';
import { CHEST, clothes, reach } from './clothes.mjs';
import { propsIn } from './props.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place } = art;
const ERA = 2013;
const k = art.inks(ERA);
const prop = propsIn(k);
const { dark, blue, pale, shirt, slate } = clothes(k);
const tunic = art.wardrobe(k, {
  skin: k.paperWarm,
  cloth: k.midDeep,
  linen: k.midDeep,
  fold: k.mid,
});

// ---- worn -------------------------------------------------------------------------------------------------------------
/** Hair to the jaw, over the ear. */
const bob = fill(
  k.ink,
  curve(
    '-9,-1! -12,-12 -12,-23 -7,-31 1,-33 8,-30.6 10.6,-25! 6,-25.4 3.6,-21 3.4,-14 3,-6! -2,-3.4',
  ),
);
const badge = fill(k.signal, ellipse(7, 19, 2.4, 2.8));

// ---- held -------------------------------------------------------------------------------------------------------------
const taggedFolder = [
  fill(k.paper, poly('-4,-11 24,-15 28,9 0,14')),
  fill(k.midPale, poly('-4,-11 24,-15 24.6,-11.4 -3.4,-7.4')),
  line(k.signal, 1.1, 'M6 12c5 1 2 5 5 7'),
  place(
    [
      fill(k.signal, poly('0,-5 14,-5 18,0 14,5 0,5')),
      fill(k.paper, rect(4.6, -3.4, 3, 6.8) + rect(2.7, -1.5, 6.8, 3)),
    ],
    { x: 11, y: 18, turn: 78 },
  ),
];
const pouch = [
  fill(k.signal, poly('-10,-16 20,-18 24,18 -8,20')),
  fill(k.signalDeep, poly('-10,-16 20,-18 20.8,-8 -9.4,-6')),
  line(k.paper, 1, open('-9,-7 21,-9'), { dash: '2 1.4', cap: 'butt' }),
  fill(k.paper, ellipse(6, 4, 5.4)),
  fill(k.ink, ellipse(6, 4, 2.4)),
];
const statement = [
  fill(k.paper, poly('0,-4 20,-10 31,18 10,25')),
  line(k.ink, 2, open('7,1 15,-1.6')),
  line(k.midDeep, 1, 'M8 6.4l15 -4.6M9.6 10.6l15 -4.6M11.2 14.8l15 -4.6M12.8 19l10 -3'),
];
const greatEnvelope = [
  fill(k.paperShade, poly('-14,2 34,-4 37,1 -11,8')),
  fill(k.paper, poly('-16,-24 34,-30 37,0 -13,7')),
  line(k.mid, 1, 'M-16 -24L11 -8L34 -30'),
  fill(k.signal, ellipse(11, -8, 4)),
];
const floorPlan = [
  fill(k.paper, poly('-6,-16 26,-20 30,12 -2,17')),
  line(k.mid, 1, 'M-2 -12l24 -3l2.6 22l-23 3.4zM-.8 -2l12 -1.6M11 -13.6l2.6 23M12 2l12 -1.6'),
  fill(k.signal, ellipse(6, 6, 1.8) + ellipse(18.6, -7, 1.8)),
];
const tape = [
  line(k.signal, 3.4, 'M0 0C10 8 22 2 34 10', { cap: 'butt' }),
  line(k.ink, 0.9, 'M0 0C10 8 22 2 34 10', { dash: '0.8 2.6', cap: 'butt' }),
  fill(k.signalDeep, ellipse(-3, -2, 8)),
  fill(k.signal, ellipse(-3, -2, 4.6)),
];
const clipboard = [
  fill(k.signalDeep, poly('-5,-16 17,-19 22,14 1,18')),
  fill(k.paper, poly('-2,-12 15.4,-14.6 19,11 3,14')),
  fill(k.midPale, poly('3,-20 11,-21 11.8,-15.6 3.8,-14.6')),
  line(k.mid, 0.9, 'M2 -7l10 -1.6M2.8 -2.6l10 -1.6M3.4 2l10 -1.6M4.2 6.4l7 -1'),
  line(k.signal, 1.1, 'M1 -7.4l.4 0M1.6 -2.8l.4 0'),
];
const watch = [
  fill(k.signal, poly('-5.4,-3.4 5.4,-3.4 5.4,3.4 -5.4,3.4')),
  fill(k.paper, ellipse(0, 0, 4.6)),
  line(k.ink, 0.8, 'M0 -2.6V0L2 1.2'),
];
const strikeOuts = [
  fill(k.paper, poly('-5,-16 15,-19 20,14 1,18')),
  line(
    k.midDeep,
    1,
    'M-1 -11l12 -2M-.2 -6.6l12 -2M.6 -2.2l12 -2M1.2 2.2l12 -2M2 6.6l8 -1.4M2.6 11l11 -2',
  ),
  line(k.signal, 1.6, 'M-2 -10l14 -4M-1.4 -6l14 -3M0 -3.4l14 0M1 3l13 -4M2.4 12l12 -4'),
];
const pencil = [
  line(k.signal, 2.6, open('-4,8 10,-12'), { cap: 'butt' }),
  fill(k.paper, poly('8.9,-12.8 11.1,-11.2 12.2,-15.4')),
];
const openNotebook = [
  fill(k.paper, poly('-14,-6 6,-10 9,10 -11,15')),
  fill(k.paperShade, poly('6,-10 26,-8 28,12 9,10')),
  line(k.midDeep, 0.9, 'M-10 -1l13 -2.6M-9.2 3l13 -2.6M-8.4 7l13 -2.6'),
  fill(k.signal, poly('12,-7 23,-5.8 24,3 13,2')),
  line(k.ink, 0.8, 'M15 -3.4l6 .6M15.4 -.6l5 .6'),
];
const keyRing = [
  line(k.signal, 1.8, ellipse(4, 6, 8)),
  line(k.paper, 2, 'M2 13L-3 28M6 13.6L9 30M10 11L19 23'),
  line(k.paper, 2, 'M-3 28l4 1M-2 24l3.4 1M9 30l-4 1M8.4 26l-3.4 .8M19 23l-3 3M16.6 20l-3 2.4', {
    cap: 'butt',
  }),
];
const smallLamp = place(art.lantern(k, k.ink), { x: 50, y: -98, scale: 1 });
const ladderFolder = [
  fill(k.signal, poly('-4,-13 22,-17 26,14 0,18')),
  fill(k.paper, poly('0,-10 19,-13 22.6,11 3.6,14')),
  line(
    k.midDeep,
    1.3,
    'M6 11L9 -9M15 10L14 -10M6.6 7l8.4 -1M7.2 2.6l7.6 -1M7.8 -1.8l6.8 -.8M8.4 -6l6 -.6',
  ),
];
const seatingCard = [
  fill(k.paper, poly('-4,-12 22,-15 25,8 -1,12')),
  line(k.mid, 1, poly('4,-5 16,-6.4 17.4,3 5.4,4.6')),
  fill(k.signal, ellipse(1.6, 0, 1.6) + ellipse(19.6, -2.4, 1.6)),
  fill(
    k.midDeep,
    ellipse(8, -8, 1.3) + ellipse(13, -8.6, 1.3) + ellipse(9.4, 7, 1.3) + ellipse(14.4, 6.2, 1.3),
  ),
];
const overArm = [
  fill(k.mid, curve('-8,-6! 2,-9 13,-6! 18,10 19,34 14,52! -2,54 -10,50! -14,26')),
  line(k.midDeep, 0.9, 'M-3 -4C-6 14 -5 34 -4 50M6 -6C9 12 9 34 8 52'),
];
const card = [
  fill(k.paper, poly('0,-8 13,-10 14.6,-2 1.4,0')),
  line(k.midDeep, 0.8, 'M3 -5.4l6 -.9M3.4 -3l4 -.6'),
];
const wheeled = [
  line(k.midPale, 1.8, 'M26 -150V-106M40 -150V-106M25 -150H41'),
  fill(k.signal, rect(16, -108, 34, 60)),
  line(k.signalDeep, 1.8, 'M24 -104V-52M33 -104V-52M42 -104V-52'),
];
const markedBook = [
  fill(k.midDeep, poly('-6,-18 15,-20 17,13 -4,15')),
  fill(k.paper, poly('15,-20 18.6,-18.6 20.6,13 17,13')),
  fill(
    k.signal,
    poly('-1,-26 3,-26.4 3.4,-18.6 -.4,-18.2') +
      poly('9,-25 13,-25.4 13.4,-19.6 9.4,-19.2') +
      poly('18,-13 26,-14 26.2,-10.4 18.4,-9.6') +
      poly('19,1 27,0 27.2,3.6 19.4,4.4'),
  ),
  fill(
    k.paper,
    poly('4,-28 8,-28.4 8.4,-18.8 4.4,-18.4') + poly('18.4,-6 25,-6.8 25.2,-3.4 18.8,-2.8'),
  ),
  line(k.midPale, 1, 'M0 -11l11 -1M.6 -6l8 -.8'),
];
/** A desk telephone seen from its side, standing at x. */
const phoneAt = (x, y, body, deep) => place(art.telephone(k, body, deep), { x, y, scale: 1.25 });

const PEOPLE = {
  // ---- Washington
  p_envoy_18: {
    title: 'The American envoy: a thin folder with a medical evacuation tag',
    inks: dark,
    pose: reach(6, 112),
    hair: 'short',
    held: place(taggedFolder, { x: 2, y: -8 }),
    x: 54,
  },
  p_officer_18: {
    title: 'The American intelligence officer: a sealed pouch, the face turned away',
    inks: slate,
    from: 'back',
    hair: 'short',
    front: place(pouch, { x: 36, y: -121 }),
    x: 56,
  },
  p_desk_18: {
    title: 'The White House desk: two telephones',
    inks: shirt,
    pose: {
      lean: 6,
      neck: 6,
      near: { arm: [20, 112], leg: [2, -2] },
      far: { arm: [46, 120], leg: [-3, -4] },
    },
    dress: 'shirt',
    hair: 'short',
    behind: [phoneAt(58, -107, k.ink, k.lift), phoneAt(38, -97, k.signal, k.signalDeep)],
    x: 42,
  },
  p_advance_18: {
    title: 'The advance man: a clipboard, and the watch he looks at',
    inks: blue,
    pose: {
      neck: 18,
      near: { arm: [14, 110], leg: [2, -2] },
      far: { arm: [42, 140], leg: [-3, -4] },
    },
    hair: 'fringe',
    held: [place(clipboard, { x: 6, y: -10 }), place(watch, { x: -4, y: 3, turn: 20 })],
    x: 54,
  },
  p_text_18: {
    title: 'The drafter: a page of strike-outs and a pencil',
    inks: dark,
    pose: CHEST,
    hair: 'full',
    held: [place(strikeOuts, { x: 6, y: -10 }), place(pencil, { x: 10, y: 2 })],
    worn: prop.spectacles,
    x: 54,
  },
  p_hawk_18: {
    title: 'The doubter: a book with many markers',
    inks: slate,
    pose: reach(10, 120, { neck: -4 }),
    hair: 'fringe',
    held: place(markedBook, { x: 4, y: -6, scale: 1.08 }),
    worn: prop.spectacles,
    x: 54,
  },
  // ---- Pyongyang
  p_ministry_18: {
    title: 'The North Korean envoy: spectacles, and a statement held by its corner',
    inks: slate,
    pose: CHEST,
    hair: 'full',
    held: place(statement, { x: 3, y: -10, turn: -12 }),
    worn: [bob, prop.spectacles, badge],
    facing: 'left',
    x: 56,
  },
  p_party_18: {
    title: 'The Party’s man: a very large white envelope',
    inks: tunic,
    pose: { near: { arm: [10, 92], leg: [2, -2] }, far: { arm: [22, 96], leg: [-3, -4] } },
    dress: 'tunic',
    hair: 'fringe',
    held: place(greatEnvelope, { x: 2, y: -2, scale: 0.92 }),
    worn: badge,
    facing: 'left',
    x: 48,
  },
  p_protocol_18: {
    title: 'The protocol chief: a tape measure and a floor plan',
    inks: dark,
    pose: {
      neck: 8,
      near: { arm: [10, 116], leg: [2, -2] },
      far: { arm: [26, 88], leg: [-3, -4] },
    },
    hair: 'short',
    held: place(floorPlan, { x: 2, y: -12 }),
    front: place(tape, { x: 20, y: -104 }),
    worn: badge,
    facing: 'left',
    x: 56,
  },
  // ---- those between
  p_chung_18: {
    title: 'The South Korean envoy: a notebook with a card laid in it',
    inks: dark,
    pose: reach(10, 108, { neck: 8 }),
    dress: 'coat',
    hair: 'short',
    held: place(openNotebook, { x: 8, y: -8 }),
    x: 44,
  },
  p_sweden_18: {
    title: 'The Swedish envoy: a consular key-ring and a small lamp',
    inks: blue,
    pose: reach(16, 132),
    hair: 'full',
    held: place(keyRing, { x: 3, y: -4 }),
    front: smallLamp,
    worn: bob,
    facing: 'left',
    x: 46,
  },
  p_feltman_18: {
    title: 'The United Nations envoy: a folder and a ladder drawn on it',
    inks: blue,
    pose: reach(8, 116),
    hair: 'short',
    held: place(ladderFolder, { x: 2, y: -6, scale: 1.05 }),
    x: 54,
  },
  p_host_18: {
    title: 'The Singapore host: a seating card, a jacket over the arm',
    inks: pale,
    pose: { near: { arm: [10, 98], leg: [2, -2] }, far: { arm: [30, 128], leg: [-3, -4] } },
    hair: 'short',
    held: [place(overArm, { x: -10, y: 0 }), place(seatingCard, { x: 6, y: -8 })],
    x: 54,
  },
  p_financier_18: {
    title: 'The private financier: a wheeled case, a business card',
    inks: dark,
    pose: reach(14, 134),
    hair: 'full',
    held: place(card, { x: 2, y: -14, turn: -8, scale: 1.3 }),
    front: place(wheeled, { x: 12, y: -16 }),
    x: 50,
  },
};

export default { era: ERA, people: PEOPLE };
