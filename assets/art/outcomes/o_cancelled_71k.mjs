// Cancelled: rain on an airfield, a stair that leads to no aircraft, the carpet rolled up, one flag carried off.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, mirrored, place, halftone, rimLit } = art;

const k = art.inks(1971);
const LAND = 560;
const sky = [
  fill(k.mid, rect(-60, -60, 1720, 700)),
  halftone(k.ink, [-60, -60, 1660, 330], art.down(-60, 340, 0.95, 0.05), {
    pitch: 12,
    max: 14,
    levels: 18,
  }),
  halftone(k.midPale, [-60, 260, 1660, LAND], art.down(250, LAND, 0, 1), {
    pitch: 12,
    max: 14,
    levels: 14,
  }),
];
const clouds = fill(
  k.midDeep,
  [
    [100, 96, 420, 22],
    [60, 140, 260, 16],
    [980, 70, 480, 24],
    [1180, 120, 340, 18],
    [520, 190, 300, 14],
  ]
    .map(([x, y, w, h]) => art.cloudBar('', x, y, w, h).d)
    .join(''),
);
const plane = rimLit(
  place(
    [
      fill(k.ink, curve('-120,0! -96,-10 60,-14 108,-6 122,2 100,12 -60,12 -120,4!')),
      fill(
        k.ink,
        poly('-118,0 -142,-44 -120,-44 -88,-6') +
          poly('-20,4 -70,42 -44,42 30,8') +
          poly('10,-8 0,-28 14,-28 34,-10'),
      ),
    ],
    { x: 1230, y: 250, scale: 1, turn: -13 },
  ),
  { light: k.paper, dx: 0, dy: -2 },
);
const airport = [
  fill(k.midDeep, rect(-60, LAND - 16, 1720, 30)),
  fill(
    k.midDeep,
    rect(980, LAND - 74, 460, 70) +
      rect(1180, LAND - 150, 44, 90) +
      poly(`1160,${LAND - 146} 1244,${LAND - 146} 1232,${LAND - 184} 1172,${LAND - 184}`),
  ),
  art.windowGrid(k.paperWarm, 996, LAND - 62, 430, 40, 18, 2, (i, j) => (i * 7 + j * 5) % 4 === 0),
  fill(k.paperWarm, rect(1176, LAND - 176, 52, 20)),
  art.treeLine(k.midDeep, -60, 940, LAND - 10, 8, 26, { depth: 20, seed: 4 }),
];
const apron = [
  fill(k.mid, rect(-60, LAND, 1720, 440)),
  halftone(k.ink, [-60, LAND, 1660, 948], art.down(LAND, 960, 0.08, 0.7), {
    pitch: 12,
    max: 13,
    levels: 14,
  }),
  fill(
    k.midPale,
    ellipse(420, 812, 250, 22) +
      ellipse(1120, 700, 190, 14) +
      ellipse(1340, 880, 200, 20) +
      ellipse(760, 636, 120, 7),
  ),
  fill(k.midDeep, poly('330,806 500,806 470,826 400,826')),
  line(k.paperShade, 4, open([-60, 640], [1660, 640]), { dash: '60 46', cap: 'butt' }),
];
// ---- the stair to nowhere -----------------------------------------------------------------------------------------------------
const S = { x0: 170, y0: 786, x1: 640, y1: 300, n: 12 };
const treads = Array.from({ length: S.n }, (_, i) => {
  const dx = (S.x1 - S.x0) / S.n;
  const dy = (S.y0 - S.y1) / S.n;
  return [S.x0 + i * dx, S.y0 - i * dy, dx, dy];
});
const stair = rimLit(
  [
    fill(
      k.ink,
      poly(
        [S.x0, S.y0],
        ...treads.flatMap(([x, y, dx, dy]) => [
          [x, y - dy],
          [x + dx, y - dy],
        ]),
        [S.x1 + 120, S.y1],
        [S.x1 + 120, S.y1 + 40],
        [S.x1 + 20, S.y1 + 40],
        [S.x0 + 80, S.y0 + 8],
        [S.x0, S.y0 + 8],
      ),
    ),
    fill(
      k.ink,
      rect(S.x1 + 86, S.y1 + 30, 18, 470) +
        rect(S.x1 - 60, S.y1 + 120, 16, 380) +
        rect(240, 766, 560, 24),
    ),
    fill(k.ink, ellipse(320, 800, 26) + ellipse(720, 800, 26)),
  ],
  { light: k.paper, dx: -4, dy: -3 },
);
const stairBits = [
  line(
    k.ink,
    7,
    `M${S.x1 + 94} ${S.y1 + 60}L${S.x1 - 52} ${S.y1 + 460}M${S.x1 - 52} ${S.y1 + 140}L${S.x1 + 94} ${S.y1 + 470}`,
  ),
  line(
    k.signal,
    4,
    treads.map(([x, y, dx, dy]) => open([x + 3, y - dy + 1], [x + dx, y - dy + 1])).join('') +
      open([S.x1, S.y1 + 1], [S.x1 + 120, S.y1 + 1]),
  ),
  line(
    k.paper,
    6,
    `M${S.x0 + 8} ${S.y0 - 40}V${S.y0 - 140}L${S.x1 + 4} ${S.y1 - 96}H${S.x1 + 118}V${S.y1}`,
  ),
  line(
    k.paper,
    3.4,
    [2, 4, 6, 8, 10]
      .map((i) => open([S.x0 + i * 39.2, S.y0 - i * 40.5], [S.x0 + i * 39.2, S.y0 - i * 40.5 - 96]))
      .join('') + open([S.x1 + 4, S.y1], [S.x1 + 4, S.y1 - 96]),
  ),
  fill(k.midPale, ellipse(320, 800, 9) + ellipse(720, 800, 9)),
];
// ---- the carpet, the flag that stays, the man who carries the other ---------------------------------------------------------------
const carpet = [
  fill(k.ink, poly('760,884 1290,884 1330,908 780,908')),
  fill(k.signalDeep, poly('800,852 1180,842 1200,884 800,900')),
  fill(k.signal, poly('460,902 800,852 806,886 560,948 380,948')),
  fill(k.signal, rect(800, 760, 420, 126)),
  fill(k.signalDeep, rect(800, 842, 420, 44)),
  line(k.signalDeep, 4, open([800, 786], [1220, 786])),
  fill(k.signal, ellipse(1220, 823, 40, 63)),
  fill(k.signalDeep, ellipse(800, 823, 36, 63)),
  line(
    k.ink,
    4,
    'M1220 823c10 -6 18 8 6 18c-18 12 -32 -14 -18 -34c20 -22 44 8 34 38c-14 36 -52 14 -50 -24',
  ),
  line(k.paper, 4, open([800, 761], [1218, 761])),
  line(k.paperWarm, 9, 'M912 760V886M1108 760V886'),
];
const standing = place(
  [
    fill(k.ink, mirrored('0,-8! 5,-7 16,-1 16,0! 0,0!')),
    rimLit(
      fill(
        k.signal,
        curve(
          '1,-226! 16,-214 30,-196 38,-178! 34,-150 42,-120 40,-92! 30,-84 22,-96 14,-86 6,-94 1,-88!',
        ),
      ),
      { light: k.paper, dx: 1, dy: -1 },
    ),
    fill(
      k.signalDeep,
      curve('16,-213! 22,-190 18,-150 24,-118 22,-96! 17,-90 14,-87! 15,-130 11,-170') +
        curve('31,-192! 36,-178 31,-150 37,-118 34,-88! 30,-86! 31,-120 26,-150'),
    ),
    fill(k.paper, art.starPath(9, -196, 5)),
    line(k.paper, 2.4, 'M0 -4V-236'),
    fill(k.paper, ellipse(0, -239, 4)),
  ],
  { x: 1460, y: 800, scale: 1.95 },
);
const c = art.wardrobe(k, { skin: k.paperWarm, fold: k.mid, hat: k.ink, band: k.mid });
const porter = rimLit(
  place(
    [
      place(
        [
          line(k.paper, 2.6, 'M-94 0H96'),
          fill(
            k.paper,
            curve(
              '-92,2! -60,4 -22,2! -20,34 -30,60 -24,84! -40,78 -58,86 -76,74 -90,80! -86,50 -96,28',
            ),
          ),
          fill(k.midDeep, curve('-92,2! -62,4! -60,34! -92,32!')),
          fill(
            k.signal,
            curve('-58,18 -38,20 -21,18! -21,28! -40,30 -58,28!') +
              curve('-92,44 -60,48 -26,44! -27,54! -60,58 -92,54!') +
              curve('-88,66 -60,68 -27,64! -26,73! -60,76 -88,74!'),
          ),
        ],
        { x: 6, y: -139, turn: -7 },
      ),
      art.profile(c, {
        dress: 'coat',
        hat: 'peaked',
        pose: {
          from: 'walk',
          lean: 7,
          hip: 87,
          neck: 6,
          near: { arm: [22, 136], leg: [24, 2] },
          far: { arm: [20, 60], leg: [-18, -40] },
        },
      }),
      place(line(k.paper, 2.6, 'M0 0H96'), { x: 6, y: -139, turn: -7 }),
    ],
    { x: 1010, y: 742, scale: 1.95 },
  ),
  { light: k.paper, dx: -3, dy: -3 },
);
const shade = [
  fill(k.ink, ellipse(1010, 744, 90, 9)),
  fill(k.ink, ellipse(1480, 802, 60, 8)),
  fill(k.midDeep, ellipse(520, 822, 300, 16)),
];
const rain = [
  art.rain(k.paper, [-60, -60, 1660, 948], 150, { len: 52, slant: -0.26, width: 1.8, seed: 3 }),
  art.rain(k.midPale, [-60, -60, 1660, 948], 190, { len: 70, slant: -0.26, width: 2.2, seed: 8 }),
];
const splashes = line(
  k.paper,
  2,
  Array.from({ length: 44 }, (_, i) => {
    const q = art.chance(i + 3);
    const x = Math.round(q() * 1600);
    const y = Math.round(660 + q() * 240);
    return `M${x - 6} ${y - 4}l3 4h6l3 -4`;
  }).join(''),
  { crisp: true },
);

export default art
  .scene({
    id: 'o_cancelled_71k',
    era: 1971,
    ground: k.ink,
    home: 'day',
    crop: '56% 60%',
    title: 'The summit is off',
    desc: 'Rain on an airfield. An aircraft stair leads up to nothing; a carpet lies rolled up. One workman carries a flag away on his shoulder, the other flag still hangs on its pole; a plane is leaving.',
  })
  .layer('sky', 0.1, [sky, clouds])
  .layer('plane', 0.2, plane)
  .layer('skyline', 0.25, airport)
  .layer('room', 0.5, apron)
  .layer('figures', 0.9, [shade, stair, stairBits, porter, standing])
  .layer('carpet', 1.1, carpet)
  .layer('light', 1.3, [rain, splashes]);
