// The President's study upstairs, late on a November night of 1933: two men smoke in deep chairs,
// and their smoke crosses over a third chair that nobody was asked to fill.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(1933);
const night = art.skies(k).night;
const BASE = 610; // the wall meets the floor
const windows = [
  { x: 150, y: -60, w: 210, h: 560 },
  { x: 1240, y: -60, w: 210, h: 560 },
];
const sky = [
  fill(night.body, rect(60, -60, 400, 620) + rect(1140, -60, 400, 620)),
  ...[60, 1140].map((x) => [
    halftone(night.high, [x, -60, x + 400, 320], art.down(-60, 330, 0.95, 0.1), { max: 14 }),
    halftone(night.low, [x, 300, x + 400, 540], art.down(290, 540, 0, 0.6), { max: 10 }),
  ]),
];
const garden = [
  art.bareTree(k.ink, 240, 540, 320, { seed: 6, width: 10, depth: 5 }),
  art.treeLine(k.ink, 60, 460, 510, 16, 40, { seed: 2 }),
  art.treeLine(k.ink, 1140, 1560, 510, 16, 40, { seed: 5 }),
  fill(k.ink, poly('1337,520 1342,250 1346,236 1350,250 1355,520')),
];
const wall = [
  art.wallWithHoles(
    k.lift,
    rect(-80, -80, 1760, BASE + 80),
    ...windows.map((w) => rect(w.x, w.y, w.w, w.h)),
  ),
  windows.map((w) =>
    art.glazing(k, w.x, w.y, w.w, w.h, { cols: 2, rows: 3, casing: 18, bar: 7, edge: k.midPale }),
  ),
  // curtains of the oval room
  windows.map((w) => [
    art.curtain(k, w.x - 66, -60, 120, 650, { body: k.signalDeep, fold: k.ink, band: k.signal }),
    art.curtain(k, w.x + w.w + 66, -60, 120, 650, {
      dir: -1,
      body: k.signalDeep,
      fold: k.ink,
      band: k.signal,
    }),
  ]),
  // panels, a print of a ship either side of the door
  art.panel(k.midDeep, 470, 380, 130, 200, 14),
  art.panel(k.midDeep, 1000, 380, 130, 200, 14),
  [480, 1010].map((x) => [
    art.blankFrame(k, x, 150, 112, 150, {
      frame: k.signalDeep,
      mat: k.midPale,
      print: k.mid,
      border: 8,
    }),
    place(
      fill(
        k.midDeep,
        curve('-26,0! 26,0! 18,12 -18,12') + poly('-2,-4 -2,-44 -24,-6') + poly('2,-4 2,-52 24,-6'),
      ),
      {
        x: x + 56,
        y: 240,
      },
    ),
  ]),
  line(
    k.midDeep,
    3,
    open([-80, 340], [64, 340]) + open([426, 340], [640, 340]) + open([960, 340], [1174, 340]),
  ),
];
// the door, shut
const door = [
  fill(k.midDeep, rect(636, 60, 328, BASE - 60)),
  fill(k.mid, rect(660, 86, 280, BASE - 86)),
  art.panel(k.midDeep, 684, 116, 104, 196, 12, 3),
  art.panel(k.midDeep, 812, 116, 104, 196, 12, 3),
  art.panel(k.midDeep, 684, 340, 104, 240, 12, 3),
  art.panel(k.midDeep, 812, 340, 104, 240, 12, 3),
  line(k.midPale, 3, open([660, BASE], [660, 86], [940, 86])),
  fill(k.paper, ellipse(926, 372, 8)),
];
const floor = [
  fill(k.ink, rect(-80, BASE, 1760, 400)),
  line(k.midDeep, 4, open([-80, BASE + 1], [1680, BASE + 1])),
  fill(k.signalDeep, ellipse(800, 800, 700, 150)),
  line(k.signal, 4, ellipse(800, 800, 660, 134)),
];
// ---- the lamp and what it falls on ---------------------------------------------------------------------------------------
const lampX = 958;
const lampGlow = [
  halftone(k.paperWarm, [560, 40, 1180, BASE - 4], art.pool(860, 330, 60, 300, 0.6), {
    pitch: 10,
    max: 6.6,
    levels: 9,
  }),
];
const rugGlow = halftone(k.signal, [300, 660, 1300, 948], art.pool(810, 760, 90, 430, 0.95, 0.36), {
  max: 12,
  levels: 10,
});
const cone = halftone(
  k.paper,
  [560, 250, 1180, 740],
  art.cone(880, 1036, 262, 600, 1150, 730, 0.62, 0.34, 40),
  { pitch: 10, max: 6.4, levels: 8 },
);
const lamp = [
  fill(k.ink, rect(lampX - 4, 256, 8, 460) + ellipse(lampX, 716, 46, 9)),
  line(k.paper, 2, open([lampX - 3, 268], [lampX - 3, 706])),
  fill(k.signal, poly([lampX - 44, 170], [lampX + 44, 170], [lampX + 84, 256], [lampX - 84, 256])),
  fill(
    k.signalDeep,
    poly([lampX + 8, 170], [lampX + 44, 170], [lampX + 84, 256], [lampX + 34, 256]),
  ),
  fill(k.paper, rect(lampX - 86, 254, 172, 6)),
];
const empty = [
  fill(k.ink, ellipse(800, 742, 168, 18)),
  rimLit(
    place(art.deepChairFront(k, { body: k.signal, deep: k.signalDeep, seat: k.paper }), {
      x: 800,
      y: 744,
      scale: 3.05,
    }),
    { light: k.paper, dx: 4, dy: -4 },
  ),
];
// ---- the two --------------------------------------------------------------------------------------------------------------
const S = 3.2;
const c = (over) => art.wardrobe(k, { skin: k.paperWarm, fold: k.mid, ...over });
const cig = (holder) => [
  holder && line(k.ink, 1.5, 'M-1 1L11 -6', { cap: 'butt' }),
  line(k.paper, 1.7, holder ? 'M11 -6L18 -10' : 'M1 0L9 -5', { cap: 'butt' }),
];
const sitting = (over) => ({
  lean: -7,
  hip: 50,
  neck: 3,
  near: { arm: [14, 82], leg: [84, 4] },
  far: { arm: [34, 128], leg: [92, 22] },
  ...over,
});
const host = art.profile(c({ cloth: k.ink }), {
  pose: sitting({ neck: -8 }),
  hair: 'short',
  heldFar: place(cig(true), { x: 5, y: -13 }),
});
const guest = art.profile(c({ cloth: k.midDeep, fold: k.midPale }), {
  pose: sitting({ lean: 3, neck: 8, far: { arm: [40, 118], leg: [80, -8] } }),
  hair: 'fringe',
  heldFar: place(cig(false), { x: 6, y: -13 }),
});
const put = (x, marks, flip, dx) => [
  fill(k.ink, ellipse(x, 812, 170, 18)),
  rimLit(
    place(art.deepChairSide(k, { body: k.mid, deep: k.midDeep }), { x, y: 814, scale: S, flip }),
    {
      light: k.midPale,
      dx: dx / 2,
      dy: -2,
    },
  ),
  rimLit(place(marks, { x: x + (flip ? -16 : 16), y: 814, scale: S, flip }), {
    light: k.paper,
    dx,
    dy: -3,
  }),
];
const pair = [put(388, host, false, 5), put(1224, guest, true, -5)];
const smoke = [
  fill(
    k.paper,
    art.ribbon(
      '566,434 580,396 562,356 576,312 640,274 716,246 770,196 806,130 822,76 812,22',
      [0.8, 1.4, 1.8, 2.2, 2.6, 3, 3, 2.4, 1.6, 0.6],
    ),
  ),
  fill(
    k.paper,
    art.ribbon(
      '1044,446 1030,404 1050,360 1026,312 962,284 886,258 828,206 792,134 776,84 788,34',
      [0.8, 1.4, 1.8, 2.2, 2.6, 3, 3, 2.4, 1.6, 0.6],
    ),
  ),
];
// ---- near: the desk of ships ------------------------------------------------------------------------------------------------
const near = [
  fill(k.ink, rect(-60, 852, 1720, 120)),
  line(k.signal, 4, open([-60, 852], [1660, 852])),
  [
    [120, 858, 3.1, true],
    [1500, 858, 2.9, false],
    [520, 858, 1.05, false],
    [1216, 858, 1.2, true],
  ].map(([x, y, scale, flip], i) =>
    rimLit(
      place(
        art.shipModel(k, {
          hull: k.ink,
          sail: i < 2 ? k.lift : k.midDeep,
          spar: k.ink,
          stripe: k.signal,
        }),
        { x, y, scale, flip },
      ),
      { light: k.paperWarm, dx: flip ? 3.5 : -3.5, dy: -2 },
    ),
  ),
];

export default art
  .scene({
    id: 'v_study_33',
    era: 1933,
    home: 'night',
    crop: '50% 62%',
    ground: k.ink,
    title: 'The President’s study, late at night',
    desc: 'Two men sit smoking in deep chairs that face each other. Their smoke crosses above a third chair, empty under the lamp, before a closed door. Ship models stand dark in front.',
    hours: art.hours(k, 'night', {
      sky: ['sky'],
      lamps: ['glow', 'rugglow', 'light'],
      by: {
        dawn: {
          skyline: { [k.ink]: k.midDeep },
          room: { [k.lift]: k.midDeep, [k.midDeep]: k.mid },
        },
        day: {
          skyline: { [k.ink]: k.mid },
          room: {
            [k.lift]: k.mid,
            [k.midDeep]: k.midPale,
            [k.mid]: k.midPale,
            [k.ink]: k.midDeep,
            [k.midPale]: k.paper,
          },
          floor: { [k.ink]: k.midDeep },
        },
        dusk: { room: { [k.lift]: k.midDeep, [k.midDeep]: k.lift } },
      },
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('skyline', 0.2, garden)
  .layer('room', 0.55, [wall, door])
  .layer('floor', 0.6, floor)
  .layer('glow', 0.56, lampGlow)
  .layer('rugglow', 0.6, rugGlow)
  .layer('chair', 0.85, [lamp, empty])
  .layer('light', 0.9, cone)
  .layer('figures', 1, [pair, smoke])
  .layer('foreground', 1.3, near);
