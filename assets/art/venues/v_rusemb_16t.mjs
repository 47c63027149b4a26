// An embassy's secure room, Washington, by night: a padded room within a room. The steel door stands ajar, the machine is
// under its hood, and the visitor's chair is on the far side of the door.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(2013);
const c = (o) => art.wardrobe(k, { skin: k.midDeep, fold: k.mid, ...o });
const BASE = 640;
const GAP = { x: 880, w: 300, y: 96 };
// ---- the bright hall beyond ----------------------------------------------------------------------------------------------
const hall = [
  fill(k.paperWarm, rect(800, 40, 480, 660)),
  halftone(k.paper, [800, 40, 1280, 660], art.pool(1040, 220, 60, 330, 1), { max: 15, levels: 12 }),
  fill(k.paper, art.archway(900, 196, 108, 380) + art.archway(1070, 196, 108, 380)),
  line(k.signal, 4, art.archway(900, 196, 108, 380) + art.archway(1070, 196, 108, 380)),
  fill(k.signal, rect(800, 566, 480, 12)),
  fill(k.paperShade, rect(800, 578, 480, 140)),
  fill(k.signalDeep, poly('940,578 1120,578 1200,720 880,720')),
];
const chandelier = place(
  [
    line(k.signalDeep, 3, 'M0 -140V-10'),
    line(k.signalDeep, 4, 'M-84 -20Q-44 22 0 0Q44 22 84 -20M-50 -26Q-24 8 0 -4Q24 8 50 -26'),
    fill(
      k.signal,
      [-84, -50, -17, 17, 50, 84]
        .map((x) =>
          curve([
            [x - 6, -24, 1],
            [x - 6, -42],
            [x, -56],
            [x + 6, -42],
            [x + 6, -24, 1],
          ]),
        )
        .join(''),
    ),
    fill(
      k.signalDeep,
      [-60, -30, 0, 30, 60].map((x) => ellipse(x, 18 - Math.abs(x) * 0.2, 4, 7)).join(''),
    ),
  ],
  { x: 1032, y: 196, scale: 1.08 },
);
const visitor = rimLit(
  place(art.chairSide(k, k.ink, k.midDeep), { x: 1086, y: 664, scale: 1.55, flip: true }),
  { light: k.signal, dx: -2, dy: -2 },
);
// ---- the padded room --------------------------------------------------------------------------------------------------------
const lattice = (x0, x1, y0, y1, p) => {
  let d = '';
  for (let x = x0 - (y1 - y0); x < x1; x += p) {
    const a = Math.max(x, x0);
    const b = Math.min(x + (y1 - y0), x1);
    if (b > a)
      d += open([a, y0 + (a - x)], [b, y0 + (b - x)]) + open([a, y1 - (a - x)], [b, y1 - (b - x)]);
  }
  return d;
};
const buttons = (x0, x1, y0, y1, p) => {
  const pts = [];
  for (let y = y0, j = 0; y <= y1; y += p / 2, j++)
    for (let x = x0 + (j % 2 ? p / 2 : 0); x <= x1; x += p) pts.push([x, y]);
  return pts;
};
const P = 80;
const padded = [
  art.wallWithHoles(
    k.midDeep,
    rect(-80, -80, 1780, BASE + 82),
    rect(GAP.x, GAP.y, GAP.w, BASE - GAP.y),
  ),
  line(k.ink, 4, lattice(-80, 860, -80, 560, P) + lattice(1200, 1700, -80, 560, P)),
  art.specks(k.mid, 9, [...buttons(-80, 840, -80, 560, P), ...buttons(1240, 1700, -80, 560, P)]),
  fill(k.ink, rect(-80, 560, 940, 82) + rect(1200, 560, 500, 82)),
  line(k.mid, 3, open([-80, 562], [856, 562]) + open([1206, 562], [1690, 562])),
  // the steel frame
  fill(
    k.ink,
    rect(GAP.x - 44, GAP.y - 44, 44, 600) +
      rect(GAP.x + GAP.w, GAP.y - 44, 44, 600) +
      rect(GAP.x - 44, GAP.y - 44, GAP.w + 88, 44),
  ),
  line(
    k.midPale,
    3,
    open([GAP.x - 40, 640], [GAP.x - 40, GAP.y - 40], [GAP.x + GAP.w + 40, GAP.y - 40]),
  ),
  // a bare pipe, a listening lamp out
  fill(k.ink, rect(-80, 20, 780, 16)),
  line(k.mid, 2.4, open('-80,22 700,22')),
];
// the door swings in towards us, thick as a safe's
const door = [
  fill(k.lift, poly('1180,96 1352,30 1352,760 1180,640')),
  fill(k.midPale, poly('1352,30 1404,34 1404,764 1352,760')),
  line(k.ink, 3, poly('1204,120 1330,74 1330,712 1204,622')),
  line(k.midPale, 3, open('1180,96 1352,30')),
  fill(k.ink, [180, 396, 610].map((y) => ellipse(1378, y, 15, 20)).join('')),
  fill(k.paper, [180, 396, 610].map((y) => ellipse(1375, y - 4, 8, 11)).join('')),
  // wheel and bar
  line(k.midPale, 9, ellipse(1268, 374, 40, 50)),
  line(k.midPale, 7, open('1228,374 1308,374') + open('1268,324 1268,424')),
  fill(k.signal, ellipse(1268, 374, 9, 11)),
];
const floor = [
  fill(k.ink, rect(-80, BASE, 1780, 340)),
  line(k.lift, 3, [670, 720, 800, 910].map((y) => open([-80, y], [1690, y])).join('')),
];
const spillPath = poly('880,640 1180,640 1010,990 250,990');
const spill = [
  fill(k.signalDeep, spillPath),
  halftone(k.paperWarm, [240, BASE, 1190, 948], art.down(BASE, 930, 1, 0.12), {
    max: 14,
    levels: 12,
    inside: poly('886,640 1174,640 1002,990 262,990'),
  }),
  // the shadow of the one who stands in the light
  fill(k.ink, curve('836,842! 930,830 944,842! 690,990! 480,990!'), { opacity: 0.8 }),
];
const host = [
  rimLit(
    place(
      art.profile(c({ cloth: k.ink }), {
        hair: 'fringe',
        pose: {
          lean: -2,
          neck: 2,
          near: { arm: [6, 26], leg: [4, -1] },
          far: { arm: [70, 84], leg: [-6, -6] },
        },
      }),
      { x: 884, y: 846, scale: 3.35 },
    ),
    { light: k.paper, dx: 6, dy: -2, second: { light: k.mid, dx: -3, dy: -1 } },
  ),
];
// ---- the table with the hooded machine -----------------------------------------------------------------------------------------
const table = [
  fill(k.ink, rect(60, 690, 34, 300) + rect(470, 690, 34, 300)),
  rimLit(fill(k.lift, poly('10,664 560,664 600,706 -40,706')), { light: k.mid, dx: 3, dy: -3 }),
  fill(k.ink, poly('-40,706 600,706 600,724 -40,724')),
];
const hood = [
  rimLit(
    fill(
      k.mid,
      curve(
        '92,690! 104,560 128,486 176,470 320,464 372,480 400,556 418,690! 360,700 300,690 230,702 160,690!',
      ),
    ),
    { light: k.paperWarm, dx: 6, dy: -3 },
  ),
  line(
    k.midDeep,
    4,
    'M176 474C150 540 148 620 150 690M240 470C236 540 244 620 238 694M330 470C350 540 352 620 356 692M128 490C200 510 300 506 370 486',
  ),
  // a loose cord, and a key left on the table
  line(k.ink, 6, 'M410 680C470 690 470 700 520 690'),
  line(k.signal, 5, `${ellipse(494, 682, 9, 5)}M503 682h30v7M523 682v6`),
];
const chair = rimLit(
  place(art.chairBack(k, { w: 60, h: 112, body: k.midDeep, frame: k.ink, studs: null }), {
    x: 250,
    y: 1010,
    scale: 3,
  }),
  { light: k.midPale, dx: 4, dy: -3 },
);

export default art.staged(
  k,
  {
    id: 'v_rusemb_16t',
    era: 2013,
    home: 'night',
    crop: '62% 50%',
    ground: k.ink,
    title: 'A secure room in an embassy, Washington, by night',
    desc: 'A windowless padded room with a hooded machine on a table. A thick steel door stands ajar; a man at the gap holds it. In the bright hall beyond, under a chandelier, waits an empty chair.',
  },
  [
    ['hall', 0.3, [hall, chandelier]],
    ['visitor', 0.4, visitor],
    ['room', 0.55, padded],
    ['floor', 0.6, floor],
    ['spill', 0.61, spill],
    ['door', 0.75, door],
    ['figures', 0.95, host],
    ['table', 1.1, [table, hood]],
    ['foreground', 1.25, chair],
  ],
  {
    by: {
      dawn: { hall: { [k.paperWarm]: k.paperShade } },
      day: {
        hall: { [k.paperWarm]: k.paperShade, [k.signal]: k.midPale, [k.signalDeep]: k.mid },
        room: { [k.mid]: k.midPale },
        spill: { [k.signalDeep]: k.mid, [k.paperWarm]: k.paperShade },
      },
      dusk: { hall: { [k.paperShade]: k.signal } },
    },
  },
);
