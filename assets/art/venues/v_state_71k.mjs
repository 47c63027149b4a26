// The seventh floor of the State Department, late in the day: a bare desk, three telephones, and nobody calls.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, rimLit } = art;

const k = art.inks(1971);
const hall = art.camera({ horizon: 330, eye: 168, vx: 800, focal: 1000 });
const at = hall.at;
const NEAR = 330;
const END = 2600;
const L = -150;
const R = 150;
const CEIL = 270;

// ---- the corridor -----------------------------------------------------------------------------------------------------------
const corridor = [
  fill(k.midDeep, poly(at(L, CEIL, NEAR), at(L, CEIL, END), at(L, 0, END), at(L, 0, NEAR))),
  fill(k.mid, poly(at(R, CEIL, NEAR), at(R, CEIL, END), at(R, 0, END), at(R, 0, NEAR))),
  fill(k.midPale, poly(at(L, 0, NEAR), at(L, 0, END), at(R, 0, END), at(R, 0, NEAR))),
  fill(k.lift, poly(at(L, CEIL, NEAR), at(L, CEIL, END), at(R, CEIL, END), at(R, CEIL, NEAR))),
  fill(k.paper, hall.wall(L, R, 0, CEIL, END)),
  // lights along the ceiling
  fill(
    k.paperShade,
    [380, 520, 700, 930, 1230, 1640, 2200]
      .map((z) => hall.floor(-36, 36, z, z * 1.13, CEIL))
      .join(''),
  ),
  // doors, all shut
  [420, 620, 900, 1320, 1900].map((z) => [
    fill(k.ink, hall.side(L, 0, 216, z, z + 100)),
    fill(k.lift, hall.side(L, 0, 206, z + 9, z + 91)),
    line(k.midPale, Math.max(1.4, 1300 / z), open(at(L, 100, z + 80), at(L, 108, z + 80))),
  ]),
  line(k.ink, 3, open(at(L, 8, NEAR), at(L, 8, END)) + open(at(R, 8, NEAR), at(R, 8, END))),
];
// windows on the right and what they cast
const openings = [400, 560, 780, 1090, 1520, 2060];
const windows = openings.map((z) => fill(k.paper, hall.side(R, 84, 236, z, z * 1.24)));
const bars = line(
  k.midDeep,
  3,
  openings
    .map(
      (z) =>
        open(at(R, 160, z), at(R, 160, z * 1.24)) + open(at(R, 84, z * 1.12), at(R, 236, z * 1.12)),
    )
    .join(''),
);
const sun = [
  fill(
    k.paperWarm,
    openings
      .map((z) =>
        poly(
          at(118, 0, z * 0.97),
          at(118, 0, z * 1.2),
          at(-L * -0.9, 0, z * 1.06),
          at(-L * -0.9, 0, z * 0.86),
        ),
      )
      .join(''),
  ),
  fill(
    k.signal,
    openings
      .map((z) =>
        poly(at(L, 12, z * 0.86), at(L, 12, z * 1.06), at(L, 128, z * 1.02), at(L, 128, z * 0.83)),
      )
      .join(''),
  ),
  fill(k.mid, poly(at(34, 0, 1000), at(60, 0, 1000), at(-60, 0, 800), at(-96, 0, 806))),
];
// someone who goes the other way with a folder
const c = art.wardrobe(k, { skin: k.paperWarm, fold: k.mid });
const leaving = [
  rimLit(
    place(
      [
        art.fromBehind(c, { hair: 'short', arms: ['down', 'front'], headTurn: 8, stance: 8 }),
        fill(k.paper, poly('14,-122 40,-126 42,-98 16,-94')),
      ],
      { ...hall.stand(44, 1000), scale: 1.0 },
    ),
    { light: k.paper, dx: 2, dy: -1 },
  ),
];

// ---- the wall of the office, with a double door wide open ---------------------------------------------------------------------------
const door = {
  l: at(-118, 0, NEAR)[0],
  r: at(118, 0, NEAR)[0],
  t: at(0, 236, NEAR)[1],
  b: at(0, 0, NEAR)[1],
};
const hole = rect(door.l, door.t, door.r - door.l, door.b - door.t + 100);
const leaf = (s) => {
  const x = s < 0 ? door.l : door.r;
  const far = x + s * 150;
  return [
    fill(k.signalDeep, poly([x, door.t], [far, door.t - 62], [far, door.b + 140], [x, door.b])),
    fill(
      k.ink,
      poly(
        [x + s * 22, door.t + 34],
        [far - s * 24, door.t - 8],
        [far - s * 24, 380],
        [x + s * 22, 360],
      ),
    ),
    fill(
      k.ink,
      poly(
        [x + s * 22, 400],
        [far - s * 24, 424],
        [far - s * 24, door.b + 70],
        [x + s * 22, door.b - 30],
      ),
    ),
    line(
      k.signal,
      3,
      open([x, door.t], [x, door.b]) + open([far, door.t - 62], [far, door.b + 140]),
    ),
    fill(k.paper, ellipse(far - s * 12, 404, 6)),
  ];
};
const wall = [
  art.wallWithHoles(k.ink, rect(-80, -80, 1780, 1100), hole),
  line(
    k.lift,
    3,
    [-10, 60, 130, 200, 270, 1290, 1360, 1430, 1500, 1570, 1640]
      .map((x) => open([x, -80], [x, 980]))
      .join(''),
  ),
  line(k.paper, 4, open([door.l, door.b], [door.l, door.t], [door.r, door.t], [door.r, door.b])),
  leaf(-1),
  leaf(1),
  art.clock(k, 800, 30, 38, 5, 20, { face: k.ink, rim: k.midPale, hand: k.midPale }),
];

// ---- the desk, seen from the chair -------------------------------------------------------------------------------------------------
const desk = [
  fill(k.signalDeep, poly('150,640 1450,640 1720,980 -120,980')),
  fill(k.signal, poly('150,640 1450,640 1464,657 136,657')),
];
const shadowOf = (x, y, w) =>
  fill(k.ink, poly([x - w, y], [x + w, y], [x + w - 70, y + 46], [x - w - 70, y + 46]));
const phone = (x, y, s, body, deep) => [
  shadowOf(x, y - 4, 13 * s),
  rimLit(place(art.telephone(k, body, deep), { x, y, scale: s }), {
    light: k.paper,
    dx: 4,
    dy: -3,
  }),
];
const phones = [
  phone(560, 770, 8.2, k.midPale, k.mid),
  phone(850, 792, 9.4, k.signal, k.signalDeep),
  phone(1150, 770, 8.2, k.paper, k.paperShade),
];
const blotter = [
  fill(k.ink, poly('470,858 1160,858 1230,980 400,980')),
  fill(k.midDeep, poly('482,866 1148,866 1214,980 418,980')),
];
// a globe by the door
const globe = place(
  [
    line(k.signalDeep, 9, 'M0 -40V6M-54 30L0 -6L54 30'),
    fill(k.mid, ellipse(0, -130, 94)),
    fill(
      k.midPale,
      curve('-60,-196! -20,-214 -6,-190 -26,-170 -40,-140 -66,-150 -82,-160') +
        curve('-34,-126 -8,-118 -2,-90 -20,-58 -34,-84') +
        curve('30,-208 66,-180 84,-150 60,-140 40,-160 22,-176') +
        curve('24,-140 52,-128 60,-100 40,-76 22,-104'),
    ),
    line(k.signal, 6, 'M-52 -222C-118 -180 -122 -84 -60 -44C-40 -32 -20 -28 0 -30'),
    line(k.signal, 6, 'M-60 -230L-46 -214'),
  ],
  { x: 164, y: 640, scale: 1.25 },
);

export default art
  .scene({
    id: 'v_state_71k',
    era: 1971,
    home: 'day',
    crop: '50% 60%',
    ground: k.ink,
    title: 'The seventh floor of the State Department',
    desc: 'A long modern corridor with late sun on its floor, seen through an open double door. In front, on a bare desk, stand three telephones, their receivers down. A man with a folder walks away.',
    hours: art.hours(k, 'day', {
      lamps: [],
      by: {
        day: {},
        dawn: { windows: { [k.paper]: k.paperWarm }, sun: null },
        dusk: {
          windows: { [k.paper]: k.signal },
          sun: { [k.paperWarm]: k.signal, [k.signal]: k.signalDeep },
          corridor: { [k.midPale]: k.mid, [k.mid]: k.midDeep, [k.midDeep]: k.lift },
        },
        night: {
          windows: { [k.paper]: k.ink },
          sun: null,
          corridor: {
            [k.midPale]: k.midDeep,
            [k.mid]: k.lift,
            [k.midDeep]: k.lift,
            [k.lift]: k.ink,
            [k.paperShade]: k.paper,
            [k.paper]: k.mid,
          },
        },
      },
    }),
  })
  .layer('corridor', 0.35, corridor)
  .layer('windows', 0.35, windows)
  .layer('sun', 0.36, [sun])
  .layer('walker', 0.4, [bars, leaving])
  .layer('room', 0.7, [wall, globe])
  .layer('figures', 1.1, [desk, blotter, phones]);
