// The briefing room at noon, before anyone is told: a lectern in white light, and behind the curtain the warm office.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(1971);
const BASE = 628; // where the curtain meets the floor

// ---- the office behind -------------------------------------------------------------------------------------------------
const W = { x: 1238, y: 150, w: 150, h: 250 };
const sky = [
  fill(art.skies(k).day.body, rect(1200, 110, 240, 320)),
  halftone(k.midPale, [1200, 110, 1440, 260], art.down(110, 270, 0.7, 0), { pitch: 12, max: 12 }),
  halftone(k.paper, [1200, 250, 1440, 420], art.down(240, 400, 0, 0.9), { pitch: 12, max: 12 }),
];
const c = (over) => art.wardrobe(k, { skin: k.ink, linen: k.paper, fold: k.signalDeep, ...over });
const office = [
  art.wallWithHoles(k.signal, rect(1040, -80, 560, 720), rect(W.x, W.y, W.w, W.h)),
  art.glazing(k, W.x, W.y, W.w, W.h, {
    cols: 2,
    rows: 3,
    bar: 5,
    casing: 10,
    ink: k.paper,
    edge: k.paperWarm,
  }),
  fill(k.paperWarm, poly('1060,640 1600,640 1600,560 1060,560')),
  fill(
    k.signalDeep,
    curve('1176,-60! 1222,-60! 1216,260 1200,470! 1176,470!') +
      curve('1404,-60! 1450,-60! 1450,470! 1426,470! 1410,260'),
  ),
];
const desk = [
  rimLit(
    place(art.fromBehind(c(), { hair: 'short', arms: 'behind' }), { x: 1316, y: 612, scale: 1.56 }),
    { light: k.paper, dx: 0, dy: -2.5 },
  ),
  fill(k.ink, rect(1350, 520, 230, 14) + rect(1362, 534, 220, 106)),
  place(art.telephone(k, k.paper, k.paperShade), { x: 1392, y: 521, scale: 1.5 }),
];

// ---- the curtain ----------------------------------------------------------------------------------------------------------
const fold = (x, w, lean = 0) =>
  curve([
    [x, -80, 1],
    [x + w, -80, 1],
    [x + w * 0.8 + lean * 0.5, 280],
    [x + w + lean, BASE + 6, 1],
    [x + lean, BASE + 6, 1],
    [x + w * 0.2 + lean * 0.5, 280],
  ]);
const left = curve([
  [-80, -80, 1],
  [1196, -80, 1],
  [1190, 160],
  [1150, 380],
  [1098, 470],
  [1112, 560],
  [1128, BASE + 6, 1],
  [-80, BASE + 6, 1],
]);
const folds = [-60, 14, 96, 164, 246, 318, 398, 470, 556, 634, 706, 790, 868, 946];
const curtain = [
  fill(k.mid, left),
  fill(k.midDeep, folds.map((x, i) => fold(x, 24 + (i % 3) * 9)).join('')),
  fill(
    k.midDeep,
    [1024, 1076, 1124, 1164]
      .map((x, i) =>
        curve([
          [x, -80, 1],
          [x + 22, -80, 1],
          [x + 18 - i * 3, 180],
          [1060 + i * 14, 462, 1],
          [1052 + i * 14, 462, 1],
          [x - 4 - i * 2, 180],
        ]),
      )
      .join('') +
      fold(1030, 22, 14) +
      fold(1070, 24, 22),
  ),
  fill(k.signal, curve('1040,452! 1072,470 1106,462! 1108,482! 1070,492 1036,470!')),
  fill(
    k.mid,
    curve([
      [1446, -80, 1],
      [1700, -80, 1],
      [1700, BASE + 6, 1],
      [1452, BASE + 6, 1],
      [1462, 300],
    ]),
  ),
  fill(k.midDeep, fold(1470, 30) + fold(1540, 26) + fold(1606, 34)),
];
const floor = [
  fill(k.midDeep, rect(-80, BASE, 1780, 360)),
  fill(k.paperShade, poly([1112, BASE], [1452, BASE], [1560, 720], [1060, 720])),
  fill(k.ink, poly([250, BASE + 26], [1180, BASE + 26], [1290, 770], [150, 770])),
  fill(k.lift, poly([250, BASE + 10], [1180, BASE + 10], [1290, 742], [150, 742])),
  line(k.midPale, 3, open([150, 743], [1290, 743])),
];

// ---- the lectern --------------------------------------------------------------------------------------------------------------
const seal = (x, y, r) => [
  fill(k.ink, ellipse(x, y, r + 1.4)),
  fill(k.signal, ellipse(x, y, r)),
  fill(k.paper, ellipse(x, y, r * 0.84)),
  fill(k.mid, ellipse(x, y, r * 0.62)),
  art.specks(
    k.ink,
    4.4,
    Array.from({ length: 20 }, (_, i) => [
      x + Math.cos(i * 0.3142) * r * 0.73,
      y + Math.sin(i * 0.3142) * r * 0.73,
    ]),
  ),
  place(
    [
      fill(
        k.paper,
        curve(
          '0,-8! 4,-6 16,-13 15,-4 10,1 4,3 4,10! 0,13! -4,10! -4,3 -10,1 -15,-4 -16,-13 -4,-6',
        ),
      ),
      fill(k.signal, curve('-4,-1! 4,-1! 4,5 0,9! -4,5')),
    ],
    { x, y, scale: r / 30 },
  ),
];
const L = { x: 640, y: 742, scale: 2.6 };
const lectern = [
  fill(k.ink, ellipse(L.x + 16, L.y + 2, 150, 16)),
  rimLit(
    place(
      [
        fill(k.signalDeep, poly('-30,0 30,0 26,-92 -26,-92')),
        fill(k.ink, poly('10,0 30,0 26,-92 14,-92')),
        fill(k.signal, poly('-36,-92 36,-92 34,-110 -34,-110')),
        fill(k.signalDeep, poly('-38,-110 38,-110 35,-117 -35,-117')),
        fill(k.signalDeep, rect(-34, -5, 68, 5)),
      ],
      L,
    ),
    { light: k.paper, dx: -5, dy: -3 },
  ),
  place(
    [
      line(k.ink, 1.5, 'M-8 -116C-8 -128 -3 -132 -1 -138M10 -116C10 -128 7 -132 5 -138'),
      fill(k.ink, ellipse(-0.6, -141, 2.6, 4.4) + ellipse(4.6, -141, 2.6, 4.4)),
      fill(k.paper, poly('-22,-117 4,-117 2,-122 -18,-122')),
    ],
    L,
  ),
];
const badge = seal(L.x - 4, L.y - 54 * L.scale, 46);
const onLectern = art.pool(L.x, 372, 70, 290, 1);
const beam = (x, y) => {
  const t = (x - 236) / 400;
  const half = 18 + t * 190;
  return t < 0 || t > 1
    ? 0
    : Math.min(1, (half - Math.abs(y - 152 - t * 220)) / 40) * (0.85 - 0.3 * t);
};
const light = halftone(
  k.paper,
  [230, 30, 1060, BASE],
  (x, y) => Math.max(onLectern(x, y), beam(x, y)),
  {
    pitch: 12,
    max: 13,
    levels: 12,
  },
);

// ---- near: lamp, camera and the man behind it; rows of chairs; cables --------------------------------------------------------------
const lampHead = (x, y, turn, flip) =>
  place(
    [
      fill(k.ink, poly('-40,-26 26,-26 26,26 -40,26')),
      fill(k.ink, poly('26,-26 58,-48 62,-44 30,-20') + poly('26,26 58,48 62,44 30,20')),
      fill(k.paper, rect(24, -22, 8, 44)),
      line(k.midPale, 3, 'M-30 -16h40M-30 -4h40M-30 8h40'),
    ],
    { x, y, turn, flip },
  );
const stand = [line(k.ink, 9, open([190, 150], [190, 980])), lampHead(196, 132, 28)];
const chairs = [
  [4.1, [150, 330, 900, 1080, 1260, 1440, 1620]],
  [5.6, [20, 270, 1010, 1260, 1510]],
].map(([s, xs]) =>
  xs.map((x) =>
    rimLit(
      place(art.chairBack(k, { w: 40, h: 84, body: k.midDeep, frame: k.ink, studs: null }), {
        x,
        y: 360 + 165 * s,
        scale: s,
      }),
      { light: k.midPale, dx: x < 640 ? 4 : -4, dy: -3 },
    ),
  ),
);
const cables = line(
  k.ink,
  7,
  'M640 744C660 790 740 800 700 850S560 900 640 960M690 742C760 780 820 770 800 830S700 890 760 960',
);
const op = art.wardrobe(k, { skin: k.paperWarm, fold: k.mid, cloth: k.ink });
const cameraMan = rimLit(
  place(
    [
      art.profile(op, {
        dress: 'shirt',
        hair: 'full',
        pose: {
          lean: 10,
          near: { arm: [56, 104], leg: [2, -2] },
          far: { arm: [50, 100], leg: [-4, -4] },
        },
      }),
      fill(
        k.ink,
        rect(42, -176, 62, 36) +
          poly('104,-170 122,-178 122,-138 104,-146') +
          rect(56, -140, 26, 140),
      ),
      fill(k.ink, poly('34,-172 44,-172 44,-158 34,-154')),
      fill(k.ink, rect(88, -182, 8, 8)),
      fill(k.signal, ellipse(92, -182, 3.6)),
      line(k.mid, 1.4, 'M50 -168h44v20H50z'),
    ],
    { x: 40, y: 1060, scale: 4 },
  ),
  { light: k.paper, dx: 5, dy: -3 },
);

export default art
  .scene({
    id: 'v_wh_71k',
    era: 1971,
    home: 'day',
    crop: '40% 50%',
    ground: k.ink,
    title: 'The briefing room of the White House',
    desc: 'A lectern with a round seal in white television light before a curtain. The rows of chairs are empty; a cameraman waits. Where the curtain is drawn back, a man stands alone in a warm office.',
    hours: art.hours(k, 'day', {
      sky: ['sky'],
      by: {
        night: {
          office: { [k.signal]: k.signalDeep, [k.paperWarm]: k.signal, [k.signalDeep]: k.ink },
          room: { [k.paperShade]: k.signalDeep },
        },
        dusk: { room: { [k.paperShade]: k.paperWarm } },
        dawn: { room: { [k.paperShade]: k.paperWarm } },
      },
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('office', 0.35, [office, desk])
  .layer('room', 0.55, [curtain, floor])
  .layer('light', 0.55, light)
  .layer('figures', 0.9, [cables, lectern, badge])
  .layer('foreground', 1.25, [chairs, stand, cameraMan]);
