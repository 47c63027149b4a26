// FNB Stadium, Johannesburg, in pouring rain: a grey bowl of umbrellas and camera points, a stair, and two hands that meet on it.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, curve, place, halftone, rimLit } = art;

const k = art.inks(2013);
const r = art.chance(31);
const sky = [
  fill(k.paperShade, rect(-60, -60, 1720, 420)),
  halftone(k.midPale, [-60, -60, 1660, 240], art.down(-60, 250, 1, 0.1), { max: 14, levels: 10 }),
];
// ---- the bowl: tiers that sag towards us ----------------------------------------------------------------------------------------------
const tier = (x, j) => {
  const u = (x - 800) / 900;
  return 172 + j * 46 + u * u * (90 - j * 38);
};
const edge = (j, n = 12) =>
  Array.from({ length: n + 1 }, (_, i) => [-80 + (i * 1760) / n, tier(-80 + (i * 1760) / n, j)]);
const TIERS = 10;
const roof = [
  fill(
    k.midDeep,
    curve([
      [-80, 20, 1],
      [300, 92],
      [800, 122],
      [1300, 92],
      [1680, 20, 1],
      [1680, 200, 1],
      [1300, 190],
      [800, 178],
      [300, 190],
      [-80, 200, 1],
    ]),
  ),
  line(
    k.ink,
    5,
    Array.from({ length: 21 }, (_, i) => {
      const x = -40 + i * 84;
      const u = (x - 800) / 880;
      return open([x, 122 - 102 * u * u], [x - u * 26, 184 + 14 * u * u]);
    }).join(''),
  ),
  line(k.paper, 4, 'M-80 21Q300 92 800 122Q1300 92 1680 21'),
];
const bowl = [
  fill(
    k.mid,
    curve([...edge(0).map((p, i) => (i % 12 ? p : [...p, 1])), [1680, 900, 1], [-80, 900, 1]]),
  ),
  Array.from({ length: TIERS }, (_, j) =>
    fill(
      j % 2 ? k.mid : k.midDeep,
      curve([
        ...edge(j).map((p, i) => (i % 12 ? p : [...p, 1])),
        ...edge(j + 0.56)
          .reverse()
          .map((p, i) => (i % 12 ? p : [...p, 1])),
      ]),
    ),
  ),
  fill(
    k.lift,
    [290, 560, 1040, 1310]
      .map((x) =>
        poly(
          [x - 12, 176],
          [x + 12, 176],
          [x + (x - 800) * 0.5 + 26, 640],
          [x + (x - 800) * 0.5 - 26, 640],
        ),
      )
      .join(''),
  ),
];
const dome = (x, y, s) =>
  `M${x - s} ${y}Q${x - s} ${y - s} ${x} ${y - Math.round(s * 1.05)}Q${x + s} ${y - s} ${x + s} ${y}Q${x + s / 2} ${y - s / 2} ${x} ${y}Q${x - s / 2} ${y - s / 2} ${x - s} ${y}z`;
const domes = new Map();
const points = [[], []];
for (let j = 0; j < TIERS; j++) {
  const size = 11 + j * 2.6;
  for (let x = -70 + r() * 30; x < 1670; x += size * (1.9 + r() * 1.5)) {
    const y = tier(x, j + 0.2) + 8 + r() * 14;
    if (r() < 0.2) {
      points[r() < 0.4 ? 1 : 0].push([x, y - 4]);
      continue;
    }
    const ink = [
      k.ink,
      k.ink,
      k.lift,
      k.midPale,
      k.midPale,
      k.paperShade,
      k.paperShade,
      k.signalDeep,
      k.signal,
    ][Math.floor(r() * 9)];
    const s = size * (0.85 + r() * 0.3);
    domes.set(ink, `${domes.get(ink) ?? ''}${dome(Math.round(x), Math.round(y), Math.round(s))}`);
  }
}
const crowd = [...domes].map(([ink, d]) => fill(ink, d, { crisp: true }));
const flashes = [art.specks(k.paper, 5, points[0]), art.specks(k.paper, 11, points[1])];
// ---- the stair to the rostrum -------------------------------------------------------------------------------------------------------------
const STEP = 34;
const stepAt = (i) => [560 + i * 116, 852 - i * STEP];
const stage = [
  fill(k.ink, poly('1040,716 1700,716 1700,1000 1040,1000')),
  fill(k.ink, [0, 1, 2, 3, 4].map((i) => rect(stepAt(i)[0], stepAt(i)[1], 1200, 200)).join('')),
  fill(
    k.midPale,
    [0, 1, 2, 3, 4].map((i) => rect(stepAt(i)[0], stepAt(i)[1], i === 4 ? 700 : 120, 7)).join(''),
  ),
  fill(
    k.midDeep,
    [0, 1, 2, 3].map((i) => rect(stepAt(i)[0], stepAt(i)[1] + 7, 118, STEP - 7)).join(''),
  ),
  fill(k.ink, rect(-80, 880, 660, 120)),
  line(k.midPale, 4, open('-80,880 566,880')),
  // a row of microphones and the rail
  line(
    k.midPale,
    6,
    open('1120,712 1120,560') + open('1400,712 1400,560') + open('1680,712 1680,560'),
  ),
  line(k.paper, 7, open('1110,560 1690,560')),
  fill(k.ink, rect(1240, 574, 360, 142)),
  line(k.midDeep, 3, rect(1262, 596, 316, 98)),
];
const wet = [
  halftone(k.midDeep, [-60, 620, 1660, 948], art.down(620, 900, 0, 0.9), { max: 13, levels: 9 }),
  art.ripples(k.midPale, -60, 560, 690, 880, { rows: 5, len: 60, fullness: 0.3, width: 3 }),
];
const flare = [
  halftone(k.paper, [520, 230, 1040, 720], art.pool(784, 484, 10, 270, 1), {
    max: 12,
    levels: 9,
  }),
];
// ---- the two --------------------------------------------------------------------------------------------------------------------------------
const a = art.wardrobe(k, { cloth: k.ink, skin: k.signalDeep, fold: k.mid });
const b = art.wardrobe(k, { cloth: k.ink, skin: k.signalDeep, fold: k.mid, hair: k.midDeep });
const figures = [
  rimLit(
    place(
      art.profile(a, {
        hair: 'short',
        dress: 'coat',
        pose: {
          lean: 5,
          near: { arm: [86, 98], leg: [14, -2] },
          far: { arm: [-6, 6], leg: [-14, -20] },
        },
      }),
      { x: 614, y: 856, scale: 2.56 },
    ),
    { light: k.paper, dx: 4, dy: -3, second: { light: k.midPale, dx: -3, dy: 0 } },
  ),
  rimLit(
    place(
      art.profile(b, {
        hair: 'fringe',
        pose: {
          lean: 7,
          neck: -2,
          near: { arm: [52, 64], leg: [5, -2] },
          far: { arm: [4, 12], leg: [-8, -10] },
        },
      }),
      { x: 940, y: 752, scale: 2.5, flip: true },
    ),
    { light: k.paper, dx: -4, dy: -3, second: { light: k.midPale, dx: 3, dy: 0 } },
  ),
];
const rainNear = [
  art.rain(k.paperShade, [-60, -60, 1720, 940], 150, {
    len: 70,
    slant: -0.24,
    width: 2.4,
    seed: 5,
  }),
  art.rain(k.paper, [-60, -60, 1760, 960], 60, { len: 120, slant: -0.24, width: 3.2, seed: 15 }),
];
const umbrellas = [
  [60, 940, 250, k.ink, k.mid],
  [372, 980, 176, k.lift, k.mid],
  [1340, 968, 190, k.ink, k.mid],
  [1580, 930, 230, k.lift, k.midPale],
].map(([x, y, s, ink, rib]) =>
  rimLit(place(art.umbrella(ink, s, { rib }), { x, y }), { light: k.paper, dx: 0, dy: -4 }),
);

const layers = {
  sky,
  roof,
  room: bowl,
  wet,
  crowd,
  flashes,
  flare,
  stage,
  figures,
  rain: rainNear,
  foreground: umbrellas,
};
const depth = {
  sky: 0.1,
  roof: 0.25,
  room: 0.35,
  wet: 0.36,
  crowd: 0.37,
  flashes: 0.38,
  flare: 0.5,
  stage: 0.9,
  figures: 1,
  rain: 1.1,
  foreground: 1.3,
};
export default Object.entries(layers).reduce(
  (s, [id, marks]) => s.layer(id, depth[id], marks),
  art.scene({
    id: 'v_stadium_14h',
    era: 2013,
    home: 'day',
    crop: '48% 56%',
    ground: k.midDeep,
    title: 'A stadium in Johannesburg, in the rain',
    desc: 'Rain falls on a bowl of umbrellas pricked with camera lights. On the stair to a rostrum two figures in dark clothes reach out and their hands meet.',
    hours: art.hours(k, 'day', {
      sky: ['sky'],
      by: art.fitted(layers, {
        dawn: { flare: { [k.paper]: k.paperWarm } },
        dusk: {
          room: { [k.mid]: k.midDeep, [k.midDeep]: k.lift, [k.lift]: k.ink },
          roof: { [k.midDeep]: k.ink, [k.ink]: k.lift, [k.paper]: k.signal },
          crowd: { [k.paperShade]: k.midPale, [k.midPale]: k.mid },
          rain: { [k.paper]: k.paperWarm, [k.paperShade]: k.midPale },
          flare: { [k.paper]: k.paperWarm },
        },
        night: {
          room: { [k.mid]: k.lift, [k.midDeep]: k.ink, [k.lift]: k.ink },
          roof: { [k.midDeep]: k.ink, [k.ink]: k.lift },
          crowd: { [k.paperShade]: k.mid, [k.midPale]: k.midDeep, [k.ink]: k.lift },
          rain: { [k.paperShade]: k.mid, [k.paper]: k.midPale },
        },
      }),
    }),
  }),
);
