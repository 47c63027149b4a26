// The Attorney General's office, Department of Justice, by night, October 1962. Two men, two lights:
// one in shirtsleeves under a lamp, one in a dark coat against the window.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, place, halftone, rimLit } = art;

const k = art.inks(1962);
const room = art.camera({ horizon: 372, eye: 158, vx: 700, focal: 1000 });
const BACK = 620; // the far wall, cm away
const [, wallBase] = room.at(0, 0, BACK);

// ---- the night outside: a museum across the avenue, the glow of the city -------------------------------------------
const windows = [
  { x: -140, y: -60, w: 220, h: 602 },
  { x: 196, y: -60, w: 372, h: 602 },
];
const sky = [
  fill(k.mid, rect(-100, -60, 760, 660)),
  halftone(k.ink, [-60, 0, 620, 300], art.down(10, 320, 0.95, 0.05), { pitch: 12, max: 15 }),
  halftone(k.paper, [-60, 300, 620, 552], art.down(290, 550, 0, 0.72, 1.2), { pitch: 12, max: 10 }),
];
const skyline = [
  place(art.domedHall(k.ink, k.paper), { x: 250, y: 536, scale: 0.86 }),
  art.bareTree(k.ink, 20, 552, 250, { seed: 6, width: 9, depth: 5 }),
  art.treeLine(k.ink, -80, 640, 540, 8, 24, { depth: 60 }),
];

// ---- the room ------------------------------------------------------------------------------------------------------
// the lamp's light on the wall; the red carpet
const lampX = 1186;
const lampY = 462;
const carpet = ellipse(1240, 800, 400, 112);
const drawings = [
  // children's drawings, pinned to the panelling: where, how big, how they hang
  [
    1070,
    96,
    66,
    82,
    -4,
    'M-20 60L0 26L20 60zM-12 60V46H-2V60M14 22c6 0 6 8 0 8s-6-8 0-8',
    k.signal,
  ],
  [1160, 118, 78, 60, 3, 'M-26 40c10-20 18 10 26-6s14-10 24 2M-24 48h46M-14 18l8 6l-8 6z', k.mid],
  [1092, 204, 72, 56, 2, 'M-22 38h44l-8 10h-28zM0 38V12L18 32H0', k.mid],
  [
    1178,
    198,
    58,
    76,
    -3,
    'M0 22c10 0 10 14 0 14s-10-14 0-14M0 36V54M-14 44h28M0 54l-10 14M0 54l10 14',
    k.signal,
  ],
];
const hangDrawing = ([x, y, w, h, turn, d, ink]) =>
  place([fill(k.paper, rect(-w / 2, 0, w, h)), line(ink, 3, d)], { x, y, turn });
const wall = [
  art.wallWithHoles(
    k.ink,
    rect(-80, -80, 1760, wallBase + 82),
    ...windows.map((w) => rect(w.x, w.y, w.w, w.h)),
  ),
  windows.map((w) =>
    art.glazing(k, w.x, w.y, w.w, w.h, { cols: w.w > 250 ? 3 : 2, rows: 3, transom: 0.2 }),
  ),
  [
    [700, 270],
    [1000, 270],
    [1300, 380],
  ].map(([x, w]) => [
    art.panel(k.midDeep, x, -30, w, 440),
    art.panel(k.midDeep, x, 462, w, 120, 14),
  ]),
  line(k.midDeep, 3, open('656,434 1690,434')),
  drawings.map(hangDrawing),
];
const floor = [
  fill(k.ink, rect(-80, wallBase, 1760, 420)),
  line(k.mid, 3, open([-80, wallBase + 1], [1690, wallBase + 1])),
];

// window light on the floor, broken by the bars
const cast = (x, t) => {
  const [, y] = room.at(0, 0, BACK - 330 * t);
  return [x + (x - 700) * 0.55 * t + 380 * t, y];
};
const patch = (w, cols) =>
  Array.from({ length: cols }, (_, i) => {
    const a = w.x + (w.w * i) / cols + 8;
    const b = w.x + (w.w * (i + 1)) / cols - 8;
    return [
      [-0.02, 0.27],
      [0.31, 0.62],
      [0.66, 1],
    ].map(([t0, t1]) => poly(cast(a, t0), cast(b, t0), cast(b, t1), cast(a, t1)));
  })
    .flat()
    .join('');
const moonlight = [fill(k.midDeep, patch(windows[1], 3)), fill(k.midDeep, patch(windows[0], 2))];

const rug = [
  fill(k.signal, carpet),
  halftone(
    k.signal,
    [700, 620, 1660, 948],
    (x, y) => {
      const d = Math.hypot((x - 1240) / 400, (y - 800) / 112);
      return d < 0.97 ? 0 : 0.85 * (1 - (d - 0.97) / 0.42);
    },
    { pitch: 12, max: 12 },
  ),
];

// ---- desk and the things on it -------------------------------------------------------------------------------------
const NEAR = 372;
const FAR = 462;
const L = 150;
const R = 460;
const desk = [
  fill(
    k.ink,
    poly(
      room.at(L + 6, 72, NEAR),
      room.at(R, 72, NEAR),
      room.at(R, 0, NEAR),
      room.at(L + 6, 0, NEAR),
    ),
  ),
  fill(
    k.signalDeep,
    [
      [L + 16, L + 76],
      [L + 84, L + 156],
      [L + 164, L + 240],
    ]
      .map(([a, b]) =>
        poly(room.at(a, 66, NEAR), room.at(b, 66, NEAR), room.at(b, 8, NEAR), room.at(a, 8, NEAR)),
      )
      .join(''),
  ),
  line(
    k.paper,
    4,
    [L + 46, L + 120, L + 202]
      .map((x) => open(room.at(x - 9, 46, NEAR), room.at(x + 9, 46, NEAR)))
      .join(''),
  ),
  line(k.ink, 3, [28, 52].map((y) => open(room.at(L + 10, y, NEAR), room.at(R, y, NEAR))).join('')),
  fill(
    k.ink,
    poly(
      room.at(L + 6, 74, NEAR),
      room.at(L + 6, 74, FAR),
      room.at(L + 6, 0, FAR),
      room.at(L + 6, 0, NEAR),
    ),
  ),
  fill(
    k.paper,
    poly(room.at(L, 76, NEAR), room.at(R, 76, NEAR), room.at(R, 76, FAR), room.at(L, 76, FAR)),
  ),
  fill(
    k.ink,
    poly(room.at(L, 76, NEAR), room.at(R, 76, NEAR), room.at(R, 71, NEAR), room.at(L, 71, NEAR)),
  ),
];
const onDesk = (X, Zd) => room.stand(X, Zd, 76);
const things = [
  place(art.bankerLamp(k), { ...onDesk(206, 424), scale: 3.3 }),
  place(art.telephone(k), { ...onDesk(286, 404), scale: 2.9 }),
  place(art.folders(k, 34), { ...onDesk(236, 388), scale: 2.3 }),
];
const offPaper = (x, y) =>
  !drawings.some(([dx, dy, w, h]) => Math.abs(x - dx) < w / 2 + 6 && y > dy - 6 && y < dy + h + 6);
const lampGlow = halftone(
  k.signal,
  [880, 40, 1660, wallBase - 4],
  art.pool(lampX, 400, 60, 330, 0.6),
  { pitch: 12, max: 9, inside: offPaper },
);
const lampHalo = halftone(k.paper, [980, 250, 1400, 548], art.pool(lampX, 440, 30, 180, 0.42), {
  pitch: 12,
  max: 8,
  levels: 10,
});
const lampCone = halftone(
  k.paper,
  [1040, lampY - 8, 1400, 560],
  art.cone(1137, 1235, lampY - 6, 1080, 1300, 556, 0.75, 0.5),
  { pitch: 10, max: 8 },
);

// ---- the two ---------------------------------------------------------------------------------------------------------
const host = art.wardrobe(k, {
  cloth: k.paper,
  sleeve: k.paper,
  trousers: k.ink,
  skin: k.paperWarm,
  fold: k.paperShade,
  linen: k.paper,
  shade: k.paperShade,
});
const guest = art.wardrobe(k, { hat: k.midPale, band: k.ink, skin: k.midDeep });
const hostAt = room.stand(131, 372);
const guestAt = room.stand(-84, 362);
const seat = { ...room.stand(372, 500), scale: 2.5 };
const chair = [
  rimLit(
    place(
      art.chairBack(k, { w: 74, h: 132, body: k.ink, frame: k.ink, studs: k.signalDeep }),
      seat,
    ),
    { light: k.signal, dx: -4, dy: -3 },
  ),
  place(art.jacketOnChair(k, { w: 74, h: 132 }), seat),
];
const figures = [
  fill(k.ink, ellipse(guestAt.x + 30, guestAt.y - 2, 100, 13)),
  fill(k.signalDeep, ellipse(hostAt.x - 20, hostAt.y - 4, 130, 17)),
  rimLit(
    place(art.profile(host, { pose: 'perch', dress: 'shirt', hair: 'full' }), {
      ...hostAt,
      flip: true,
    }),
    { light: k.paper, dx: 4, dy: -2, second: { light: k.mid, dx: -3.5, dy: 0 } },
  ),
  rimLit(
    place(
      art.profile(guest, {
        dress: 'coat',
        pose: { near: { arm: [4, 40], leg: [2, -2] }, far: { arm: [8, 30], leg: [-3, -4] } },
        held: art.hatInHand(guest),
      }),
      guestAt,
    ),
    { light: k.paper, dx: -5, dy: -2, second: { light: k.signal, dx: 3, dy: 0 } },
  ),
];
export default art
  .scene({
    id: 'v_justice',
    era: 1962,
    home: 'night',
    crop: '30% 44%',
    hours: art.hours(k, 'night', {
      sky: ['sky'],
      lamps: ['glow', 'light'],
      by: {
        dawn: { moonlight: { [k.midDeep]: k.signalDeep } },
        dusk: { moonlight: { [k.midDeep]: k.signalDeep } },
        day: {
          room: { [k.ink]: k.midDeep, [k.midDeep]: k.mid, [k.mid]: k.midPale },
          moonlight: { [k.midDeep]: k.paperShade },
        },
      },
    }),
    ground: k.ink,
    title: 'An office at the Department of Justice, by night',
    desc: 'A tall dark office. By the lit desk a man in shirtsleeves leans with his head bent; before the window stands a man in a dark coat, hat in hand.',
  })
  .layer('sky', 0.1, sky)
  .layer('skyline', 0.2, skyline)
  .layer('room', 0.6, [wall, floor])
  .layer('moonlight', 0.6, moonlight)
  .layer('glow', 0.6, [lampGlow, lampHalo])
  .layer('figures', 1, [
    rug,
    place(
      art.droopedFlag(k, 236, {
        stripes: [k.signalDeep, k.midPale],
        canton: k.midDeep,
        staff: k.midPale,
      }),
      room.stand(-42, 590),
    ),
    chair,
    desk,
    things,
    figures,
    place(art.football(k), { x: 1290, y: 836, scale: 4.2, turn: -8 }),
  ])
  .layer('light', 1.05, lampCone);
