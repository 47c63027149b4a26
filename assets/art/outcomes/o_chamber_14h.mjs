// Refused at home: a chamber of desks seen from the rostrum, row over row, one hand up; on the dais a sheet torn across.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, curve, mirrored, place, halftone, rimLit } = art;

const k = art.inks(2013);
const row = (x, j) => {
  const u = (x - 800) / 900;
  return 196 + j * 62 + j * j * 5 + u * u * (70 + j * 34);
};
const edge = (j, n = 12) =>
  Array.from({ length: n + 1 }, (_, i) => [
    -100 + (i * 1800) / n,
    row(-100 + (i * 1800) / n, j),
    i % n ? 0 : 1,
  ]);
const back = [
  fill(k.midDeep, rect(-80, -80, 1760, 420)),
  fill(k.lift, Array.from({ length: 13 }, (_, i) => rect(-40 + i * 136, -80, 60, 320)).join('')),
  // a gallery, and the doors at the back standing open
  fill(
    k.ink,
    curve([
      [-80, 40, 1],
      [800, 8],
      [1680, 40, 1],
      [1680, 92, 1],
      [800, 58],
      [-80, 92, 1],
    ]),
  ),
  line(k.mid, 4, 'M-80 41Q800 -22 1680 41'),
  fill(k.paperWarm, rect(748, 78, 104, 130)),
  fill(k.ink, rect(796, 78, 8, 130)),
  fill(k.signalDeep, poly('748,78 716,66 716,214 748,208') + poly('852,78 884,66 884,214 852,208')),
];
const doorGlow = halftone(k.signal, [580, 30, 1020, 330], art.pool(800, 140, 60, 190, 0.7), {
  max: 10,
  levels: 8,
});
// heads and shoulders over a desk
const sitter = (ink, s, lean) =>
  place(fill(ink, mirrored('0,-60! 9,-59 14,-50 13,-38 8,-29! 12,-24 28,-20 35,-8 37,14! 0,14!')), {
    scale: s,
    turn: lean,
  });
const r = art.chance(17);
const ROWS = 6;
const rows = [];
for (let j = 0; j < ROWS; j++) {
  const s = 0.42 + j * 0.16;
  const dx = 54 + j * 17;
  const people = [];
  const n = Math.ceil(860 / dx);
  for (let i = -n; i <= n; i++) {
    const x = 800 + (i + (j % 2 ? 0.5 : 0)) * dx;
    const isle =
      Math.abs(Math.abs(x - 800) - (250 + j * 46)) < 26 + j * 4 || Math.abs(x - 800) < 24 + j * 4;
    if (isle || r() < 0.1) continue;
    if (j === 3 && Math.abs(x - 1056) < 60) continue;
    people.push(
      place(sitter(r() < 0.4 ? k.lift : k.ink, s, (r() - 0.5) * 10), { x, y: row(x, j) + 6 }),
    );
  }
  const top = edge(j + 0.06);
  const low = edge(j + 0.62);
  rows.push([
    rimLit(people, { light: j < 2 ? k.signal : k.midPale, dx: 0, dy: -2.5 }),
    j === 3 && 'STAND',
    fill(k.signalDeep, curve([...top, ...low.reverse()])),
    line(k.signal, 3 + j * 0.5, curve(edge(j + 0.06), false)),
    fill(k.ink, curve([...edge(j + 0.62), ...edge(j + 0.86).reverse()])),
  ]);
}
// the one who objects: up, arm high
const base = row(1056, 3);
const standing = [
  halftone(k.paper, [850, 190, 1260, 560], art.pool(1060, base - 90, 50, 180, 0.9), {
    max: 11,
    levels: 9,
  }),
  place(
    rimLit(
      [
        fill(
          k.ink,
          art.ribbon(
            [
              [-34, -52],
              [-52, -84],
              [-54, -122],
              [-52, -148],
            ],
            [13, 11, 9, 8],
            undefined,
            { start: 'round' },
          ),
        ),
        fill(k.paper, rect(-60, -156, 16, 8)),
        fill(
          k.signalDeep,
          curve(
            '-60,-154! -62,-164 -66,-172! -62,-172 -59,-167! -60,-186! -57,-186 -55.6,-170! -54.4,-189! -51,-189 -51,-170! -48.6,-186! -45.6,-185 -46.6,-168! -42.6,-178! -40,-176 -42.6,-164 -44,-154!',
          ),
        ),
        fill(k.ink, mirrored('0,-66! 14,-63 36,-56 46,-40 48,30! 0,30!')),
        fill(k.paper, poly('-9,-66 9,-66 0,-34'), { inner: true }),
        fill(k.signalDeep, mirrored('0,-118! 12,-116 18,-104 17,-88 11,-76 9,-66! 0,-62!')),
        fill(k.ink, mirrored('0,-122! 14,-119 20,-106 18.6,-96! 15,-106 0,-110!'), { inner: true }),
      ],
      { light: k.paper, dx: -3, dy: -3 },
    ),
    { x: 1060, y: base + 6, scale: 1.06 },
  ),
];
const chamber = rows.map((m) => m.map((x) => (x === 'STAND' ? standing : x)));
// ---- the dais ---------------------------------------------------------------------------------------------------------------------------------
const dais = [
  fill(k.ink, curve('-80,800! 300,762 800,748 1300,762 1680,800! 1680,1000! -80,1000!')),
  line(k.midPale, 5, curve('-80,800 300,762 800,748 1300,762 1680,800', false)),
];
const mic = (x, s) => [
  line(k.midDeep, 8, `M${x} 960C${x} 860 ${x + s * 4} 800 ${x + s * 46} 716`),
  line(k.midPale, 2.4, `M${x - 4} 950C${x - 4} 860 ${x + s * 4 - 4} 800 ${x + s * 46 - 4} 716`),
  place(
    [
      fill(k.ink, rect(-15, -54, 30, 60)),
      line(k.midPale, 3, 'M-13 -44h26M-13 -34h26M-13 -24h26M-13 -14h26'),
    ],
    { x: x + s * 50, y: 716, turn: s * 26 },
  ),
];
const light = halftone(k.signal, [340, 770, 1260, 948], art.pool(800, 880, 160, 420, 0.6, 0.36), {
  max: 11,
  levels: 8,
});
// the sheet, in two
const tear = [
  [0, 74],
  [10, 68],
  [18, 77],
  [30, 70],
  [41, 79],
  [52, 71],
  [63, 76],
  [74, 68],
  [86, 75],
  [100, 70],
];
const type = (y0, n, wid) =>
  Array.from({ length: n }, (_, i) => `M12 ${y0 + i * 9}h${wid(i)}`).join('');
const upper = [
  fill(k.paper, poly([0, 0], [100, 0], ...[...tear].reverse())),
  line(k.ink, 4.4, 'M32 13H68', { cap: 'butt' }),
  line(
    k.midDeep,
    2.4,
    type(26, 5, (i) => [74, 78, 70, 76, 60][i]),
  ),
  line(k.midPale, 2, open(...tear)),
];
const lower = [
  fill(k.paper, poly(...tear, [100, 140], [0, 140])),
  line(
    k.midDeep,
    2.4,
    type(88, 4, (i) => [76, 70, 78, 40][i]),
  ),
  line(k.signalDeep, 3, 'M54 128q4 -10 8 -2t6 -3t6 2t8 -4'),
  line(k.midPale, 2, open(...tear)),
];
const Q1 = [
  [424, 764],
  [728, 752],
  [796, 960],
  [368, 980],
];
const Q2 = [
  [872, 688],
  [1150, 700],
  [1240, 892],
  [836, 884],
];
const torn = [inked(art.inQuad(upper, Q1)), inked(art.inQuad(lower, Q2))];
function inked(marks) {
  return [place(art.inOneInk(marks.slice(0, 1), k.signalDeep), { x: 7, y: 8 }), marks];
}

export default art
  .scene({
    id: 'o_chamber_14h',
    era: 2013,
    ground: k.ink,
    home: 'day',
    crop: '56% 92%',
    title: 'Refused at home',
    desc: 'A chamber of curved desks seen from the rostrum, full of seated figures. One stands with a hand up. On the dais before us lies a typed sheet torn across.',
  })
  .layer('room', 0.4, back)
  .layer('glow', 0.42, doorGlow)
  .layer('figures', 0.6, chamber)
  .layer('foreground', 1.2, [dais, light, torn, mic(330, 1), mic(1270, -1)]);
