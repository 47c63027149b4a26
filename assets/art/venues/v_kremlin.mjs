// A cabinet in the Kremlin at dusk, October 1962: a long red table runs to the windows, where one man stands with his back to us.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, curve, place, halftone, rimLit } = art;

const k = art.inks(1962);
const room = art.camera({ horizon: 292, eye: 196, vx: 940, focal: 900 });
const BACK = 760;
const at = room.at;

// ---- dusk outside --------------------------------------------------------------------------------------------------------
const sky = [
  fill(k.mid, rect(440, -60, 1060, 620)),
  halftone(k.ink, [440, -20, 1500, 190], art.down(-20, 210, 0.9, 0), {
    pitch: 12,
    max: 13,
    levels: 14,
  }),
  halftone(k.paper, [440, 170, 1500, 460], art.down(170, 400, 0, 0.95), {
    pitch: 12,
    max: 13,
    levels: 14,
  }),
];
const towers = [
  place(art.kremlinTower(k.ink, null, k.signal), { x: 656, y: 470, scale: 0.64 }),
  art.battlement(k.ink, 440, 1500, 396, 120),
  place(art.onionDome(k.ink, k.midPale), { x: 1104, y: 412, scale: 1.3 }),
  place(art.onionDome(k.ink, k.midPale), { x: 1062, y: 420, scale: 0.9 }),
  place(art.onionDome(k.ink, k.midPale), { x: 1150, y: 420, scale: 0.9 }),
];
// ---- the room --------------------------------------------------------------------------------------------------------------
const L = -480;
const R = 290;
const CEIL = 440;
const s = room.scale(BACK);
const holes = [
  [-330, -190],
  [-155, -15],
  [20, 160],
].map(([a, b]) => ({ x: at(a, 0, BACK)[0], y: at(0, 400, BACK)[1], w: (b - a) * s, h: 340 * s }));
const far = at(L, 0, BACK);
const farR = at(R, 0, BACK);
const ceil = at(0, CEIL, BACK)[1];
const blind = (h) => {
  // a gathered white blind at the head of the window
  const n = 4;
  const w = h.w / n;
  return [
    fill(
      k.paperShade,
      `M${h.x} ${h.y}h${h.w}v50` +
        Array.from({ length: n }, () => `q${-w / 2} 44 ${-w} 0`).join('') +
        'z',
    ),
    line(
      k.midPale,
      2,
      Array.from({ length: n - 1 }, (_, i) =>
        open([h.x + w * (i + 1), h.y], [h.x + w * (i + 1), h.y + 52]),
      ).join('') +
        Array.from(
          { length: n },
          (_, i) => `M${h.x + w * i + 4} ${h.y + 34}q${w / 2 - 4} 34 ${w - 8} 0`,
        ).join(''),
    ),
  ];
};
const panelSide = (X, y0, y1, z0, z1, ink) => line(ink, 2.6, room.side(X, y0, y1, z0, z1));
const wall = [
  art.wallWithHoles(
    k.ink,
    rect(far[0], ceil, farR[0] - far[0], far[1] - ceil),
    ...holes.map((h) => rect(h.x, h.y, h.w, h.h)),
  ),
  holes.map((h) => [
    blind(h),
    art.glazing(k, h.x, h.y, h.w, h.h, {
      cols: 2,
      rows: 2,
      transom: 0.26,
      bar: 6,
      casing: 10,
      lightFrom: -1,
      sill: false,
    }),
    line(k.paper, 4, open([h.x - 8, h.y + h.h + 2], [h.x + h.w + 8, h.y + h.h + 2])),
  ]),
  fill(k.lift, poly([-80, -400], [1700, -400], at(R, CEIL, BACK), at(L, CEIL, BACK))),
  fill(k.ink, poly([-80, -600], at(L, CEIL, BACK), far, [-80, 1300])),
  fill(k.ink, poly([1700, -600], at(R, CEIL, BACK), farR, [1700, 1300])),
  [
    [300, 420],
    [440, 570],
    [590, 740],
  ].map(([a, b]) => [
    panelSide(L, 120, 410, a, b, k.midDeep),
    panelSide(L, 16, 104, a, b, k.midDeep),
  ]),
  [
    [470, 580],
    [600, 740],
  ].map(([a, b]) => [
    panelSide(R, 120, 410, a, b, k.midDeep),
    panelSide(R, 16, 104, a, b, k.midDeep),
  ]),
  line(k.mid, 3, open(far, [far[0], ceil]) + open(farR, [farR[0], ceil])),
  // blank portraits high on the left wall
  [
    [460, 545],
    [610, 690],
  ].map(([a, b]) => [
    fill(k.signalDeep, room.side(L, 214, 360, a, b)),
    fill(k.midDeep, room.side(L, 226, 348, a + 8, b - 8)),
  ]),
];
const floor = [
  fill(k.midDeep, poly(far, farR, [1760, 1300], [-960, 1300])),
  fill(k.signalDeep, room.floor(80, 210, 120, BACK)),
  line(
    k.signal,
    3,
    open(at(92, 0, 120), at(92, 0, BACK)) + open(at(198, 0, 120), at(198, 0, BACK)),
  ),
  line(
    k.ink,
    2,
    [340, 410, 500, 620].map((z) => open(at(L, 0, z), at(80, 0, z))).join('') +
      [340, 410, 500, 620].map((z) => open(at(210, 0, z), at(R, 0, z))).join(''),
  ),
];
const chandelier = place(
  [
    line(k.mid, 3, 'M0-200V-6M-78 -12Q-40 14 0 -6Q40 14 78 -12M-46 -14Q-20 8 0 -6Q20 8 46 -14'),
    fill(
      k.paper,
      [-78, -46, -16, 16, 46, 78]
        .map((x) =>
          curve([
            [x - 7, -14, 1],
            [x - 6, -34],
            [x, -44],
            [x + 6, -34],
            [x + 7, -14, 1],
          ]),
        )
        .join(''),
    ),
  ],
  { x: 842, y: 60, scale: 1.05 },
);

// ---- the table and what lies on it -----------------------------------------------------------------------------------------
const T = { l: -210, r: -40, z0: 120, z1: 660, y: 78 };
const onTable = (x, z, w, d, turn = 0) =>
  poly(
    at(x - w, T.y, z),
    at(x + w, T.y, z),
    at(x + w + turn, T.y, z + d),
    at(x - w + turn, T.y, z + d),
  );
const sheets = [
  [-182, 268, 3],
  [-180, 366, 2],
  [-184, 470, 2],
  [-182, 580, 1],
  [-66, 300, -3],
  [-68, 412, -2],
  [-66, 530, -1],
];
const table = [
  fill(k.ink, room.side(T.r + 6, 0, T.y, T.z0, T.z1)),
  fill(k.signalDeep, room.side(T.r, 10, T.y, T.z0, T.z1)),
  line(
    k.ink,
    2.5,
    [200, 260, 330, 420, 530].map((z) => open(at(T.r, 10, z), at(T.r, 70, z))).join(''),
  ),
  fill(k.signal, room.floor(T.l, T.r, T.z0, T.z1, T.y)),
  halftone(k.paper, [300, 380, 1000, 660], art.down(420, 640, 0.7, 0, 0.7), {
    pitch: 12,
    max: 9,
    inside: room.floor(T.l + 4, T.r - 4, 300, T.z1, T.y),
  }),
  fill(k.paper, sheets.map(([x, z, t]) => onTable(x, z, 13, 30, t)).join('')),
  line(
    k.ink,
    2,
    sheets
      .slice(0, 5)
      .map(([x, z]) =>
        [0.3, 0.5, 0.7]
          .map((v) => open(at(x - 8, T.y, z + 30 * v), at(x + 8, T.y, z + 30 * v)))
          .join(''),
      )
      .join(''),
  ),
  line(
    k.signalDeep,
    3,
    open(at(T.l + 8, T.y, T.z0), at(T.l + 8, T.y, T.z1)) +
      open(at(T.r - 8, T.y, T.z0), at(T.r - 8, T.y, T.z1)),
  ),
];
const stands = (x, z, m) => place(m, room.stand(x, z, T.y));
const nearPapers = [
  fill(
    k.paper,
    poly(at(-190, T.y, 186), at(-132, T.y, 186), at(-128, T.y, 226), at(-182, T.y, 226)),
  ),
  line(
    k.ink,
    3,
    [0.25, 0.45, 0.65]
      .map((v) => open(at(-180, T.y, 186 + 40 * v), at(-144, T.y, 186 + 40 * v)))
      .join(''),
  ),
  fill(k.ink, poly(at(-104, T.y, 176), at(-58, T.y, 184), at(-58, T.y, 216), at(-100, T.y, 208))),
  fill(k.mid, poly(at(-102, T.y, 180), at(-60, T.y, 187), at(-60, T.y, 213), at(-98, T.y, 206))),
  fill(k.signal, art.starPath(...at(-80, T.y, 196), 13)),
];
const things = [
  nearPapers,
  stands(-124, 560, art.bankerLamp(k)),
  stands(-126, 420, art.bankerLamp(k)),
  stands(-150, 300, art.microphone(k)),
  stands(-104, 264, art.teaGlass(k)),
  stands(-172, 232, art.ashtray(k)),
];
const lampLight = [560, 420].map((z) => {
  const [x, y] = at(-125, T.y, z);
  const q = room.scale(z);
  return halftone(
    k.paper,
    [x - 60 * q, y - 30 * q, x + 60 * q, y + 6],
    art.cone(x - 15 * q, x + 15 * q, y - 30 * q, x - 36 * q, x + 36 * q, y + 6, 0.8, 0.5, 10),
    { pitch: 8, max: 6.4 },
  );
});

// ---- the men ----------------------------------------------------------------------------------------------------------------
const c = (over) => art.wardrobe(k, { skin: k.midPale, fold: k.mid, ...over });
const seat = (x, z, flip, hair, pose, over, hat) => [
  place(art.chairSide(k, k.ink, k.signalDeep), { ...room.stand(x, z), flip }),
  rimLit(place(art.profile(c(over), { pose, hair, hat }), { ...room.stand(x, z), flip }), {
    light: k.paper,
    dx: (flip ? -1.1 : 1.1) * room.scale(z),
    dy: -1 * room.scale(z),
  }),
];
const uniform = { cloth: k.midDeep, trousers: k.midDeep, fold: k.signal };
const leftRow = [
  [590, 'fringe', 'sit'],
  [486, 'short', 'sitForward'],
  [388, 'bald', 'sit', uniform],
  [298, 'short', 'sitForward'],
].map(([z, hair, pose, over]) => seat(-250, z, false, hair, pose, over));
const rightRow = [
  [560, 'short', 'sit'],
  [440, 'bald', 'sitForward'],
  [326, 'fringe', 'sit'],
].map(([z, hair, pose, over]) => seat(12, z, true, hair, pose, over));
// an aide at the door with a cable
const door = [
  fill(k.ink, room.side(R, 0, 318, 320, 452)),
  fill(k.midPale, room.side(R, 0, 300, 320, 440)),
  fill(k.paperShade, room.side(R, 0, 300, 320, 404)),
  fill(k.midPale, poly(at(R, 0, 340), at(R, 0, 430), at(120, 0, 420), at(120, 0, 330))),
];
const aide = rimLit(
  place(
    art.profile(c({ cloth: k.ink }), {
      pose: 'read',
      dress: 'tunic',
      hair: 'short',
      held: art.papers(k, 1),
      heldTurn: -60,
    }),
    { ...room.stand(190, 396), flip: true },
  ),
  { light: k.paper, dx: -3, dy: -2 },
);
const alone = rimLit(
  place(
    art.fromBehind(c({ skin: k.ink, linen: k.midPale }), { arms: 'behind', hair: 'fringe' }),
    room.stand(-84, 715),
  ),
  { light: k.paper, dx: 0, dy: -3 },
);

export default art
  .scene({
    id: 'v_kremlin',
    era: 1962,
    home: 'dusk',
    crop: '50% 44%',
    hours: art.hours(k, 'dusk', {
      lamps: ['light'], // the dusk here is blue: the night's sky with a bright horizon
      by: {
        dawn: { sky: art.shift(art.skies(k).night, art.skies(k).dawn) },
        day: { sky: art.shift(art.skies(k).night, art.skies(k).day), room: art.lighter(k) },
        night: { sky: { [k.mid]: k.midDeep, [k.paper]: k.mid } },
      },
    }),
    ground: k.ink,
    title: 'A cabinet in the Kremlin at dusk',
    desc: 'A long red table in steep perspective, men seated in profile on both sides. At the far windows one man stands with his back to the room; outside, a tower with a star.',
  })
  .layer('sky', 0.1, sky)
  .layer('skyline', 0.2, towers)
  .layer('room', 0.5, [floor, wall, door, chandelier])
  .layer('figures', 0.9, [alone, leftRow, table, things, aide, rightRow])
  .layer('light', 0.95, lampLight);
