// The people of the Paris talks of 1968 as busts. Each has one prop that tells the part; none is a likeness.
// Americans look right, South Vietnamese left; the go-between looks right.
import * as art from '../kit/kit.mjs';
import { CHEST, clothes, DOWN, OUT, reach } from './clothes.mjs';
import { crop, upswept } from './hair.mjs';
import { propsIn } from './props.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place } = art;
const ERA = 1971;
const k = art.inks(ERA);
const prop = propsIn(k);
const { dark, blue, pale, slate } = clothes(k);
const silk = art.wardrobe(k, {
  skin: k.paperWarm,
  cloth: k.signal,
  linen: k.signal,
  fold: k.signalDeep,
});

const set = (y, lit) => [
  fill(k.ink, rect(24, y, 40, 30)),
  fill(
    lit,
    curve([
      [28, y + 5, 1],
      [46, y + 3],
      [60, y + 5, 1],
      [61, y + 14],
      [60, y + 25, 1],
      [46, y + 27],
      [28, y + 25, 1],
      [27, y + 14],
    ]),
  ),
];
const sets = [
  set(-189, k.paper),
  set(-157, k.signal),
  set(-125, k.midPale),
  line(k.midDeep, 1.6, 'M34 -180h18M34 -174h12M36 -148h18M36 -142h10M34 -118h20M34 -111h14'),
];
const crossed = [
  fill(k.signalDeep, poly('-7,-18 22,-22 27,17 -2,22')),
  fill(k.paperShade, poly('-9,-17 20,-21 25,16 -4,21')),
  line(k.signal, 3.2, 'M1 -10L15 9M14 -11L3 10'),
  fill(
    k.signal,
    poly('-9.6,-10 -7,-17.4 -3.4,-18 -8.6,-3') + poly('19,-21 21.6,-13 22.2,-8 15,-20.4'),
  ),
  fill(k.signal, poly('24.2,10 25,16 17,17.2') + poly('-4.6,13 -4,21 5,19.8')),
];
const cupHigh = place(art.cup(k, { hot: true, far: k.midPale }), { x: 8, y: -4, scale: 1.55 });
const capOnBook = [
  fill(k.ink, rect(8, -106, 60, 20)),
  place(
    [
      fill(k.paper, poly('-22,-9 18,-9 18,-1 -22,-1')),
      fill(k.signalDeep, rect(-24, -12, 44, 3.4) + rect(-24, -2, 44, 3.4) + rect(-24, -12, 6, 13)),
      line(k.signal, 2.2, open('8,-9 8,5')),
    ],
    { x: 38, y: -107.6 },
  ),
  place(
    [
      fill(k.paper, curve('-18,-9! -23,-15 -18,-22 0,-27 20,-24 25,-17 20,-9!')),
      fill(k.signal, curve('-18,-10! 0,-7 20,-10! 19,-2! 0,1 -17,-2!')),
      fill(k.ink, curve('-17,-2! 0,1 19,-2! 24,2 16,6 -8,6 -20,3')),
      fill(k.signalDeep, art.starPath(2, -15, 5)),
    ],
    { x: 40, y: -125 },
  ),
];
const form = [
  fill(k.paper, poly('-5,-20 20,-24 26,14 1,19')),
  line(k.signal, 2, 'M-2 -15l20 -3'),
  fill(k.paperShade, poly('-1,-9 19,-12 19.8,-7 -0.2,-4')),
  line(k.ink, 1.2, 'M2 -1l15 -2M3 4l8 -1'),
  line(k.midPale, 0.8, 'M4 9l17 -2.6M5 13.6l17 -2.6'),
  place(
    [
      line(k.ink, 2.6, open('0,0 14,-16'), { cap: 'butt' }),
      fill(k.signal, poly('-2.6,3 -1.2,-1 1.4,1.4')),
    ],
    { x: 13, y: 2 },
  ),
];
const pearls = [
  {
    d: 'M-4.6 -1.4h0M-2 1h0M1.2 2.8h0M4.6 4h0M8 4h0M-5 -3.8h0',
    stroke: k.paper,
    width: 3.6,
    cap: 'round',
    crisp: true,
  },
  {
    d: 'M-5.4 4.4h0M-2.4 7.6h0M1.4 9.8h0M5.4 11h0M9.2 10.6h0',
    stroke: k.paper,
    width: 3.6,
    cap: 'round',
    crisp: true,
  },
  fill(k.paper, ellipse(-1.6, -12.6, 1.9)),
];
const lowReceiver = [
  place(
    [
      fill(k.signalDeep, curve('-4,-16! 3,-17! 4,-12! 1,-9 1,9 4,12! 3,17! -4,16! -5,0')),
      line(k.signalDeep, 1.4, 'M0 17c5 4 -3 6 1 10s-3 6 0 11'),
    ],
    { x: 10, y: -2, turn: 34, scale: 1.3 },
  ),
];

const PEOPLE = {
  p_johnson_68p: {
    title: 'Lyndon Johnson: a telephone clutched before three television sets',
    inks: dark,
    pose: reach(14, 160, { lean: 5, neck: 6 }),
    hair: 'none',
    worn: crop(k.midPale),
    behind: sets,
    held: place(prop.handset, { x: -8, y: -14, turn: -16 }),
    x: 46,
  },
  p_rostow_68p: {
    title: 'Walt Rostow: a taped folder marked with a cross',
    inks: blue,
    pose: CHEST,
    hair: 'fringe',
    worn: prop.spectacles,
    held: place(crossed, { x: 1, y: -4, scale: 1.08 }),
    x: 54,
  },
  p_bunker_68p: {
    title: 'Ellsworth Bunker: a white suit, a cup of tea',
    inks: pale,
    pose: reach(20, 122, { neck: -2 }),
    hair: 'none',
    worn: crop(k.paper),
    held: cupHigh,
    x: 54,
  },
  p_thieu_68p: {
    title: 'Nguyen Van Thieu: a general’s cap on an almanac',
    inks: dark,
    pose: { ...DOWN, lean: -2, neck: -4 },
    hair: 'full',
    front: capOnBook,
    facing: 'left',
    x: 46,
  },
  p_buidiem_68p: {
    title: 'Bui Diem: a cable form, half written',
    inks: slate,
    pose: reach(10, 116, { neck: 8 }),
    hair: 'short',
    worn: prop.spectacles,
    held: place(form, { x: 1, y: -4, scale: 1.12 }),
    facing: 'left',
    x: 54,
  },
  p_chennault_68p: {
    title: 'Anna Chennault: pearls, a telephone receiver held low',
    inks: silk,
    pose: { ...OUT, near: { arm: [24, 116], leg: [2, -2] }, neck: 2 },
    dress: 'tunic',
    hair: 'none',
    worn: [upswept(k.ink), pearls],
    held: lowReceiver,
    x: 42,
  },
};

export default { era: ERA, people: PEOPLE };
