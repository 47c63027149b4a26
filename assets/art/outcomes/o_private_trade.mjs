// Public pledge, private trade: at dawn a freighter takes the crates home, and a sailor at a rail counts them from outside.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, open, ellipse, place, halftone, rimLit } = art;

const k = art.inks(1962);
const SEA = 560;
const sun = { x: 960, y: 540, r: 210 };
const sky = [
  fill(k.mid, rect(-60, -60, 1720, 700)),
  halftone(k.ink, [-60, -60, 1660, 420], art.down(-60, 430, 1, 0.05), {
    pitch: 12,
    max: 15,
    levels: 20,
  }),
  halftone(k.signal, [-60, 330, 1660, SEA], art.down(330, SEA, 0, 0.95), {
    pitch: 12,
    max: 13,
    levels: 18,
  }),
];
const dawn = [
  halftone(k.paper, [560, 160, 1400, SEA], art.glow(sun.x, sun.y, sun.r, 390, 0.7), {
    pitch: 12,
    max: 10,
    levels: 10,
  }),
  fill(k.paper, ellipse(sun.x, sun.y, sun.r)),
  art.cloudBar(k.signal, 700, 400, 250, 13),
  art.cloudBar(k.signal, 1010, 452, 330, 12),
  art.cloudBar(k.signalDeep, 200, 300, 300, 11),
  art.cloudBar(k.signalDeep, 1240, 240, 260, 11),
];
const sea = [
  fill(k.ink, rect(-60, SEA, 1720, 440)),
  line(k.signal, 3, open([-60, SEA], [1660, SEA])),
  art.glitter(k.paper, sun.x, SEA + 8, 900, {
    n: 110,
    near: 200,
    spread: 330,
    len: 110,
    width: 4.6,
    seed: 9,
  }),
  art.glitter(k.signal, sun.x, SEA + 8, 900, {
    n: 60,
    near: 320,
    spread: 560,
    len: 90,
    width: 3.4,
    seed: 3,
  }),
  art.ripples(k.mid, -60, 1660, SEA + 8, 920, { rows: 11, fullness: 0.2, len: 80, width: 2.8 }),
];
const cargo = [
  place(art.longCrates(k, 1, { w: 150, h: 22, tiers: 3 }), { x: -120, y: -62 }),
  place(art.longCrates(k, 1, { w: 150, h: 22, tiers: 3 }), { x: 62, y: -62 }),
];
const ship = [
  rimLit(place(art.freighter(k, { cargo }), { x: 1010, y: 622, scale: 1.12, flip: true }), {
    light: k.paper,
    dx: 0,
    dy: -3,
  }),
  line(k.paper, 4, 'M580 626h120M1330 628h150M540 640h70M1420 642h120'),
  line(k.midDeep, 13, 'M1228 330C1270 290 1250 250 1310 226S1400 190 1480 196', { opacity: 0.8 }),
];
const plane = rimLit(place(art.patrolPlane(k.midDeep), { x: 560, y: 236, scale: 1.1, turn: -5 }), {
  light: k.paper,
  dx: 1,
  dy: 3,
});
const sailor = art.wardrobe(k, {
  cloth: k.ink,
  skin: k.signalDeep,
  fold: k.mid,
  hat: k.paper,
  band: k.paperShade,
  linen: k.paper,
});
const rail = [
  fill(k.ink, rect(-60, 770, 700, 14) + rect(-60, 846, 700, 10)),
  line(k.signal, 3, open('-60,770 640,770') + open('-60,846 640,846')),
  fill(k.ink, [40, 330, 620].map((x) => rect(x, 766, 16, 200)).join('')),
  fill(k.ink, rect(-60, 926, 720, 60)),
];
const man = rimLit(
  place(art.fromBehind(sailor, { hat: 'peaked', arms: 'glasses', headTurn: 4, dress: 'tunic' }), {
    x: 220,
    y: 1120,
    scale: 4.3,
  }),
  { light: k.paper, dx: 6, dy: -3 },
);

export default art
  .scene({
    id: 'o_private_trade',
    era: 1962,
    ground: k.ink,
    home: 'dawn',
    crop: '60% 56%',
    title: 'The crates go home',
    desc: 'Dawn at sea. A freighter with long crates on deck passes before a huge rising sun. From the rail of another ship a sailor watches; an aircraft flies over.',
  })
  .layer('sky', 0.1, sky)
  .layer('sun', 0.14, dawn)
  .layer('sea', 0.25, sea)
  .layer('plane', 0.4, plane)
  .layer('figures', 0.6, ship)
  .layer('foreground', 1.3, [rail, man]);
