// A television studio in Burbank, California, 15 July 1971, just before air: from behind the camera, in a dark hall,
// a small lectern in hard white light. The tally lamp is red already, and nobody stands there yet.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(1971);
const outside = art.skies(k).dusk;
const DOOR = { x: 1326, y: 226, w: 176, h: 326 };
const sky = [
  fill(outside.body, rect(1280, 180, 280, 420)),
  halftone(outside.high, [1290, 190, 1540, 380], art.down(190, 380, 0.8, 0), {
    pitch: 12,
    max: 13,
    levels: 10,
  }),
  halftone(outside.low, [1290, 340, 1540, 560], art.down(340, 540, 0, 0.9), {
    pitch: 12,
    max: 12,
    levels: 10,
  }),
];
const palms = [
  fill(k.signalDeep, curve('1280,560! 1280,500! 1360,476 1430,490 1500,470 1560,486! 1560,560!')),
  place(art.palm(k.ink, 210, { lean: 10, size: 62, fronds: 9, seed: 4 }), { x: 1388, y: 556 }),
  place(art.palm(k.ink, 150, { lean: -8, size: 46, fronds: 8, seed: 7 }), { x: 1460, y: 556 }),
];
const BASE = 560;
const wall = [
  art.wallWithHoles(k.ink, rect(-80, -80, 1760, BASE + 90), rect(DOOR.x, DOOR.y, DOOR.w, DOOR.h)),
  // the tall sliding door, drawn aside
  fill(k.lift, rect(DOOR.x + DOOR.w, DOOR.y - 20, 130, DOOR.h + 24)),
  line(
    k.midDeep,
    3,
    rect(DOOR.x + DOOR.w + 14, DOOR.y, 100, 140) +
      rect(DOOR.x + DOOR.w + 14, DOOR.y + 160, 100, 150),
  ),
  line(k.midDeep, 5, open([1180, DOOR.y - 24], [1690, DOOR.y - 24])),
  // acoustic wall
  line(
    k.lift,
    3,
    Array.from({ length: 26 }, (_, i) => open([-60 + i * 48, 190], [-60 + i * 48, 540])).join('') +
      open([-80, 190], [1190, 190]) +
      open([-80, 366], [1190, 366]),
  ),
  // the grid, with its lamps off
  line(k.lift, 6, open([-80, 34], [1690, 34]) + open([-80, 92], [1690, 92])),
  [70, 220, 370, 1010, 1160, 1310, 1480].map((x, i) => [
    line(k.lift, 4, open([x, 34], [x, 110])),
    fill(k.midDeep, poly([x - 24, 108], [x + 24, 108], [x + 34 + (i % 2) * 6, 156], [x - 34, 156])),
  ]),
];
const floor = [
  fill(k.lift, rect(-80, BASE, 1760, 420)),
  line(k.mid, 3, open([-80, BASE + 1], [1690, BASE + 1])),
];
const spill = [
  fill(
    k.signalDeep,
    poly([DOOR.x, BASE + 2], [DOOR.x + DOOR.w, BASE + 2], [DOOR.x + 80, 700], [DOOR.x - 150, 700]),
  ),
];
// ---- the set: a curtain, the lectern, the hard light ----------------------------------------------------------------------------
const SX = 716; // its axis
const drape = [
  fill(k.mid, rect(SX - 250, 150, 500, 402)),
  fill(
    k.midDeep,
    Array.from({ length: 12 }, (_, i) =>
      curve([
        [SX - 250 + i * 42, 150, 1],
        [SX - 232 + i * 42, 150, 1],
        [SX - 236 + i * 42, 340],
        [SX - 230 + i * 42, 552, 1],
        [SX - 246 + i * 42, 552, 1],
        [SX - 250 + i * 42, 340],
      ]),
    ).join(''),
  ),
  fill(k.ink, rect(SX - 266, 138, 532, 14)),
  fill(k.midPale, poly([SX - 96, 150], [SX + 96, 150], [SX + 150, 552], [SX - 150, 552]), {
    opacity: 0.4,
  }),
];
const spot = [
  line(k.midPale, 5, open([SX - 4, 34], [SX - 4, 66])),
  rimLit(fill(k.midDeep, poly([SX - 44, 62], [SX + 36, 62], [SX + 50, 118], [SX - 58, 118])), {
    light: k.midPale,
    dx: -3,
    dy: -2,
  }),
  fill(k.paper, rect(SX - 56, 116, 104, 9)),
  fill(
    k.midDeep,
    poly([SX - 58, 122], [SX - 96, 150], [SX - 86, 160], [SX - 54, 128]) +
      poly([SX + 50, 122], [SX + 88, 150], [SX + 78, 160], [SX + 46, 128]),
  ),
];
const platform = [
  fill(k.ink, rect(SX - 300, 622, 600, 26)),
  fill(k.paperShade, poly([SX - 250, 556], [SX + 250, 556], [SX + 300, 624], [SX - 300, 624])),
  fill(k.paper, ellipse(SX, 592, 210, 28)),
];
const lectern = [
  fill(k.midDeep, poly([SX - 20, 606], [SX + 120, 604], [SX + 190, 618], [SX + 30, 622])),
  fill(k.signalDeep, poly([SX - 46, 470], [SX + 46, 470], [SX + 38, 606], [SX - 38, 606])),
  fill(k.signal, poly([SX - 46, 470], [SX - 4, 470], [SX - 4, 606], [SX - 38, 606])),
  fill(k.ink, rect(SX - 52, 600, 104, 12)),
  fill(k.signal, poly([SX - 66, 470], [SX + 66, 470], [SX + 54, 440], [SX - 54, 440])),
  fill(k.paper, poly([SX - 40, 464], [SX + 22, 464], [SX + 18, 444], [SX - 34, 444])),
  fill(k.ink, rect(SX - 66, 468, 132, 7)),
  line(k.ink, 4, `M${SX + 34} 452C${SX + 38} 430 ${SX + 32} 420 ${SX + 20} 412`),
  fill(k.ink, ellipse(SX + 16, 410, 9, 6)),
];
const cone = halftone(
  k.paper,
  [SX - 320, 124, SX + 320, 640],
  art.cone(SX - 54, SX + 46, 124, SX - 250, SX + 250, 624, 0.72, 0.56, 30),
  { pitch: 10, max: 7.6, levels: 9 },
);
// one page waits beside the curtain, a man with a text under his arm
const speaker = rimLit(
  place(
    art.profile(art.wardrobe(k, { skin: k.signalDeep, fold: k.mid }), {
      hair: 'full',
      pose: {
        neck: 16,
        near: { arm: [10, 100], leg: [2, -2] },
        far: { arm: [4, 10], leg: [-4, -4] },
      },
      held: place(art.papers(k, 2), { turn: -60, scale: 0.9 }),
    }),
    { x: 352, y: 640, scale: 1.52 },
  ),
  { light: k.paper, dx: 3, dy: -2 },
);
// ---- near: the camera from behind, the man who works it, cables ---------------------------------------------------------------------
const cables = [
  line(
    k.ink,
    15,
    'M-60 900C160 820 330 900 520 840S760 700 720 650M1690 860C1500 800 1380 900 1240 860S1120 800 1080 960M240 980C300 900 420 800 600 790S900 760 1000 660',
  ),
  line(
    k.midDeep,
    4,
    'M-60 895C160 815 330 895 520 835S756 697 716 650M1690 855C1500 795 1380 895 1240 855M240 975C300 895 420 795 600 785S896 755 996 656',
  ),
];
const CAMX = 1080;
const camera = [
  // pedestal
  fill(k.ink, poly([CAMX - 26, 570], [CAMX + 26, 570], [CAMX + 42, 960], [CAMX - 42, 960])),
  fill(k.midDeep, poly([CAMX - 26, 570], [CAMX - 14, 570], [CAMX - 20, 960], [CAMX - 42, 960])),
  line(k.ink, 15, `M${CAMX - 130} 720C${CAMX - 120} 660 ${CAMX + 120} 660 ${CAMX + 130} 720`),
  // body, its back towards us, turned a little to the lectern
  rimLit(
    [
      fill(
        k.midDeep,
        poly([CAMX - 176, 330], [CAMX + 120, 318], [CAMX + 132, 588], [CAMX - 168, 600]),
      ),
      fill(
        k.midDeep,
        poly([CAMX - 176, 330], [CAMX - 250, 356], [CAMX - 244, 560], [CAMX - 168, 600]),
      ),
      fill(
        k.midDeep,
        poly([CAMX - 232, 396], [CAMX - 310, 410], [CAMX - 306, 512], [CAMX - 228, 520]),
      ),
      fill(k.midDeep, poly([CAMX - 96, 256], [CAMX + 60, 250], [CAMX + 64, 322], [CAMX - 92, 328])),
    ],
    { light: k.paper, dx: -5, dy: -4 },
  ),
  fill(k.lift, poly([CAMX - 250, 356], [CAMX - 176, 330], [CAMX - 168, 600], [CAMX - 244, 560])),
  fill(k.ink, poly([CAMX - 310, 410], [CAMX - 290, 407], [CAMX - 286, 515], [CAMX - 306, 512])),
  // the viewfinder shows the lectern, small and bright
  fill(k.ink, poly([CAMX - 108, 372], [CAMX + 70, 366], [CAMX + 74, 486], [CAMX - 104, 492])),
  fill(k.midPale, poly([CAMX - 94, 384], [CAMX + 57, 379], [CAMX + 60, 473], [CAMX - 91, 479])),
  fill(k.paper, poly([CAMX - 36, 383], [CAMX + 4, 381], [CAMX + 26, 474], [CAMX - 56, 477])),
  fill(
    k.ink,
    poly([CAMX - 32, 432], [CAMX + 4, 431], [CAMX + 2, 474], [CAMX - 26, 475]) +
      rect(CAMX - 38, 426, 48, 8),
  ),
  line(k.mid, 3, open([CAMX - 140, 540], [CAMX - 20, 536])),
  fill(
    k.paperShade,
    ellipse(CAMX + 20, 540, 9) + ellipse(CAMX + 50, 539, 9) + ellipse(CAMX + 80, 538, 9),
  ),
  line(
    k.ink,
    8,
    open([CAMX + 120, 560], [CAMX + 250, 640]) + open([CAMX - 150, 590], [CAMX - 210, 650]),
  ),
  // tally lamp
  fill(k.ink, rect(CAMX - 48, 222, 60, 32)),
  fill(k.signal, ellipse(CAMX - 18, 232, 26, 22)),
  fill(k.paper, ellipse(CAMX - 26, 224, 7, 6)),
];
const tally = halftone(
  k.signal,
  [CAMX - 220, 60, CAMX + 190, 400],
  art.glow(CAMX - 18, 232, 28, 150, 0.85),
  { pitch: 12, max: 10, levels: 9, inside: (x, y) => y < 320 || x < CAMX - 300 },
);
const operator = rimLit(
  place(
    [
      art.fromBehind(
        art.wardrobe(k, { cloth: k.ink, skin: k.signalDeep, fold: k.mid, linen: k.ink }),
        { dress: 'shirt', arms: ['hip', 'down'], hair: 'full', headTurn: -10 },
      ),
      // earphones
      line(k.midPale, 2.2, 'M-9 -172C-10 -186 9 -187 9 -173'),
      fill(k.midPale, ellipse(-10, -168, 3, 5) + ellipse(9, -169, 3, 5)),
    ],
    { x: 1334, y: 1230, scale: 4.3 },
  ),
  { light: k.paper, dx: -6, dy: -3, second: { light: k.signal, dx: 4, dy: 0 } },
);

export default art
  .scene({
    id: 'v_burbank_71c',
    era: 1971,
    ground: k.ink,
    home: 'dusk',
    crop: '46% 56%',
    title: 'A television studio in Burbank, just before air',
    desc: 'From behind a large studio camera with its tally lamp lit, a small lectern stands alone in a hard white light. A man with a typescript waits in the dark; through a stage door palms in the last light.',
    hours: art.hours(k, 'dusk', {
      sky: ['sky'],
      by: {
        dawn: { spill: { [k.signalDeep]: k.mid }, skyline: { [k.signalDeep]: k.mid } },
        day: {
          spill: { [k.signalDeep]: k.paperShade },
          skyline: { [k.signalDeep]: k.midPale, [k.ink]: k.midDeep },
        },
        night: { spill: { [k.signalDeep]: k.midDeep }, skyline: { [k.signalDeep]: k.midDeep } },
      },
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('skyline', 0.2, palms)
  .layer('room', 0.45, [wall, floor])
  .layer('spill', 0.46, spill)
  .layer('set', 0.55, [drape, spot, platform, lectern])
  .layer('light', 0.56, cone)
  .layer('figures', 0.75, speaker)
  .layer('tally', 1, tally)
  .layer('foreground', 1.2, [cables, camera, operator]);
