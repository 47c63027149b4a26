// A small room off the Security Council, New York: two chairs side by side, thirty minutes, and the door not quite shut.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(2013);
const c = (o) => art.wardrobe(k, { skin: k.midDeep, fold: k.mid, ...o });
const D = { x: 700, y: 70, w: 190, h: 590 };
const crowd = [
  fill(k.paperWarm, rect(640, 40, 330, 640)),
  halftone(k.signal, [640, 40, 970, 400], art.down(40, 420, 0.8, 0.1), { max: 11, levels: 8 }),
  [
    [722, 430, 1.1],
    [792, 410, 1.25],
    [866, 436, 1.15],
    [930, 426, 1.1],
  ].map(([x, y, s]) =>
    place(
      [
        fill(k.ink, ellipse(0, -34, 22, 27)),
        fill(k.ink, curve('-48,220! -48,40 -30,6 0,0 30,6 48,40 48,220!')),
      ],
      { x, y, scale: s },
    ),
  ),
  [
    [752, 292],
    [836, 262],
  ].map(([x, y]) => [
    line(k.ink, 20, open([x + 16, y + 120], [x + 4, y + 30])),
    fill(k.ink, rect(x - 30, y - 8, 58, 40)),
    fill(k.paper, ellipse(x, y - 22, 17)),
  ]),
  fill(k.midDeep, rect(640, 636, 330, 60)),
];
const flash = halftone(
  k.paper,
  [640, 130, 970, 380],
  (x, y) =>
    Math.max(art.glow(752, 270, 17, 84, 0.95)(x, y), art.glow(836, 240, 17, 90, 0.95)(x, y)),
  { max: 11, levels: 8 },
);
const wall = [
  art.wallWithHoles(k.lift, rect(-80, -80, 1760, 742), rect(D.x, D.y, D.w, D.h)),
  // wooden slats to one side, a long woven hanging on the other
  fill(k.ink, Array.from({ length: 14 }, (_, i) => rect(-60 + i * 46, -80, 10, 742)).join('')),
  fill(k.midDeep, rect(1230, 80, 300, 430)),
  fill(k.mid, poly([1230, 80], [1530, 80], [1530, 200], [1230, 300])),
  fill(k.signalDeep, poly([1230, 300], [1530, 200], [1530, 290], [1230, 420])),
  fill(k.midPale, ellipse(1380, 210, 46)),
  line(k.ink, 5, rect(1230, 80, 300, 430)),
  line(k.midPale, 2.4, open('1234,84 1526,84') + open('1234,84 1234,506')),
  fill(k.ink, rect(D.x - 24, D.y - 24, 24, D.h + 24) + rect(D.x - 24, D.y - 24, D.w + 280, 24)),
  fill(k.ink, rect(-80, 640, 780, 26) + rect(1150, 640, 500, 26)),
];
// the door leaf swings towards us, hinged on the right
const leafDoor = [
  fill(k.signalDeep, poly([D.x + D.w, D.y], [1130, D.y - 70], [1130, 790], [D.x + D.w, 660])),
  fill(
    k.signal,
    poly([D.x + D.w, D.y], [D.x + D.w + 10, D.y - 3], [D.x + D.w + 10, 666], [D.x + D.w, 660]),
  ),
  line(
    k.ink,
    5,
    poly([930, 120], [1094, 82], [1094, 400], [930, 384]) +
      poly([930, 426], [1094, 450], [1094, 740], [930, 640]),
  ),
  fill(k.signal, ellipse(922, 406, 10, 13)),
];
const floor = fill(k.ink, rect(-80, 660, 1760, 320));
const beam = [
  fill(k.signalDeep, poly([D.x, 660], [D.x + D.w, 660], [1090, 980], [420, 980])),
  halftone(k.paperWarm, [420, 660, 1100, 948], art.down(660, 980, 0.95, 0.25), {
    max: 12,
    levels: 10,
    inside: poly([D.x, 660], [D.x + D.w, 660], [1090, 980], [420, 980]),
  }),
];
const chairShadow = fill(
  k.ink,
  curve('470,850! 600,830 700,836 720,860! 660,930 560,980 420,980!') +
    curve('800,850! 930,830 1010,840 1040,860! 1120,930 1180,980 1000,980!'),
);
const chair = (x, s, empty) =>
  rimLit(
    place(art.chairSide(k, k.ink, empty ? k.signal : k.signalDeep), {
      x,
      y: 866,
      scale: s,
      flip: false,
    }),
    { light: k.paper, dx: 4, dy: -3 },
  );
const lone = rimLit(
  place(
    art.profile(c({ cloth: k.ink, linen: k.midDeep }), {
      hair: 'full',
      pose: {
        from: 'sitForward',
        lean: 12,
        hip: 52,
        neck: 12,
        near: { arm: [30, 74], leg: [86, 2] },
        far: { arm: [44, 84], leg: [80, -8] },
      },
    }),
    { x: 540, y: 866, scale: 2.9 },
  ),
  { light: k.paper, dx: 5, dy: -3, second: { light: k.mid, dx: -3, dy: 0 } },
);
const tall = rimLit(
  place(
    art.fromBehind(c({ cloth: k.lift, fold: k.midPale }), {
      hair: 'full',
      arms: ['down', 'behind'],
      headTurn: -8,
      stance: 12,
    }),
    { x: 1250, y: 876, scale: 3.1 },
  ),
  { light: k.paper, dx: -5, dy: -3 },
);
const carpetTable = place(
  [
    fill(k.ink, ellipse(0, 60, 84, 12)),
    line(k.mid, 7, 'M-50 -6L-62 62M50 -6L62 62'),
    fill(k.mid, rect(-76, -14, 152, 10)),
    fill(k.paper, rect(-74, -17, 148, 4)),
    line(k.midPale, 5, 'M-22 -18V-56M22 -18V-56'),
    fill(k.midPale, rect(-34, -54, 24, 37) + rect(12, -54, 24, 37)),
    line(k.paper, 3, 'M-34 -54h24M12 -54h24M-31 -50V-22M15 -50V-22'),
  ],
  { x: 250, y: 820, scale: 1.2 },
);

export default art
  .scene({
    id: 'v_un_13',
    era: 2013,
    home: 'day',
    crop: '50% 60%',
    ground: k.ink,
    title: 'A small consultation room at the United Nations, New York',
    desc: 'In a dim side room two chairs stand side by side; one man sits, his neighbour’s chair is empty and a tall man stands turned away. Through the door’s gap come a strip of crowd and flashing lamps.',
    hours: art.hours(k, 'day', {
      by: {
        dawn: { flash: null, room: { [k.lift]: k.midDeep } },
        dusk: { room: { [k.midDeep]: k.signalDeep } },
        night: {
          crowd: { [k.paperWarm]: k.midPale },
          room: { [k.lift]: k.ink, [k.ink]: k.lift, [k.mid]: k.midDeep },
        },
      },
    }),
  })
  .layer('crowd', 0.25, crowd)
  .layer('flash', 0.3, flash)
  .layer('room', 0.5, wall)
  .layer('floor', 0.55, floor)
  .layer('beam', 0.6, beam)
  .layer('door', 0.7, leafDoor)
  .layer('figures', 1, [
    chairShadow,
    carpetTable,
    chair(520, 2.9),
    lone,
    chair(900, 2.9, true),
    tall,
  ]);
