// The Map Room of the White House, a winter evening, January 1971: two armchairs, a fire, and between them
// one bare sheet under the lamp. The man who brought it has not yet let it go with his eyes.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(1971);
const room = art.camera({ horizon: 372, eye: 128, vx: 800, focal: 1000 });
const BACK = 590;
const base = room.at(0, 0, BACK)[1];

// ---- the evening outside ---------------------------------------------------------------------------------------------
const W = { x: 1262, y: 40, w: 216, h: 424 };
const sky = [
  fill(k.mid, rect(1200, -60, 460, 620)),
  halftone(k.ink, [1200, -60, 1560, 330], art.down(-20, 330, 0.95, 0.1), { pitch: 12, max: 14 }),
  halftone(k.paper, [1200, 250, 1560, 480], art.down(240, 480, 0, 0.7), { pitch: 12, max: 10 }),
];
const skyline = [
  fill(k.paper, poly('1352,430 1356,216 1364,200 1372,216 1376,430')),
  fill(k.midPale, poly('1364,200 1372,216 1376,430 1364,430')),
  art.treeLine(k.ink, 1200, 1560, 440, 10, 34, { depth: 60, seed: 4 }),
  art.bareTree(k.ink, 1450, 480, 260, { seed: 8, width: 9, depth: 5 }),
];

// ---- the wall: panels, the fire, the old campaign map ------------------------------------------------------------------
const M = { x: 566, y: 40, w: 468, h: 300 };
const wall = [
  art.wallWithHoles(k.lift, rect(-80, -80, 1760, base + 82), rect(W.x, W.y, W.w, W.h)),
  [
    [-60, 80],
    [406, 680],
    [1120, 90],
    [1526, 140],
  ].map(([x, w]) => [
    art.panel(k.ink, x, -20, w, 426),
    art.panel(k.ink, x, 436, w, base - 462, 12),
  ]),
  line(k.ink, 4, open('-80,420 1690,420')),
  fill(k.ink, rect(-80, base - 16, 1760, 18)),
  art.glazing(k, W.x, W.y, W.w, W.h, { cols: 2, rows: 3, transom: 0.24, lightFrom: -1 }),
  art.curtain(k, 1214, -60, 120, 700, {
    dir: 1,
    tie: 0.6,
    folds: 4,
    body: k.signalDeep,
    fold: k.ink,
    band: k.signal,
  }),
  art.curtain(k, 1528, -60, 120, 700, {
    dir: -1,
    tie: 0.6,
    folds: 4,
    body: k.signalDeep,
    fold: k.ink,
    band: k.signal,
  }),
];
const map = [
  fill(k.signalDeep, rect(M.x - 14, M.y - 14, M.w + 28, M.h + 28)),
  line(
    k.signal,
    3,
    open([M.x - 14, M.y + M.h + 12], [M.x - 14, M.y - 14], [M.x + M.w + 12, M.y - 14]),
  ),
  fill(k.mid, rect(M.x, M.y, M.w, M.h)),
  fill(
    k.midPale,
    curve(
      '566,120! 600,104 640,116 660,96 700,100 716,84 760,92 800,78 860,92 900,76 960,88 1034,70! 1034,340! 980,340! 940,318 900,330 872,300 850,318 846,340! 800,340! 790,310 760,300 728,318 700,306 690,334 650,336 640,316 600,312 566,322!',
    ) + curve('600,54! 630,44 668,52 660,74 640,88 614,84'),
  ),
  line(
    k.mid,
    2.4,
    'M700 102C712 150 690 190 716 240S700 290 706 304M800 80C790 130 820 170 806 220S842 270 850 312M900 78C930 140 900 190 930 240S930 300 938 316M640 118C650 170 620 200 632 250L640 314',
  ),
  line(k.signal, 5, 'M742 96C730 140 764 166 748 206S770 260 762 296', {
    dash: '12 9',
    cap: 'butt',
  }),
  line(k.ink, 5, 'M866 94C850 140 884 176 866 216S890 260 880 300'),
  fill(k.ink, poly('800,150 832,160 802,172') + poly('796,226 836,232 800,248')),
  fill(k.signal, poly('720,180 692,190 718,200') + ellipse(838, 130, 6) + ellipse(902, 250, 6)),
  line(
    k.mid,
    1.6,
    [640, 718, 796, 874, 952].map((x) => open([x, M.y], [x, M.y + M.h])).join('') +
      [100, 160, 220, 280].map((y) => open([M.x, y], [M.x + M.w, y])).join(''),
  ),
  // a picture light above it
  fill(k.ink, rect(722, 8, 156, 12)),
  line(k.signal, 3, open('724,21 876,21')),
];
const mantel = place(
  [
    fill(
      k.midDeep,
      rect(118, 322, 366, 26) +
        rect(140, 346, 74, base - 346) +
        rect(388, 346, 74, base - 346) +
        rect(140, 346, 322, 66),
    ),
    fill(k.mid, rect(108, 312, 386, 14)),
    line(k.midPale, 3, open('108,312 494,312') + open('462,350 462,580') + open('214,414 214,580')),
    fill(k.ink, rect(214, 412, 174, base - 410)),
    fill(k.midDeep, rect(262, 356, 78, 44)),
    line(k.mid, 2.4, rect(152, 428, 50, 140) + rect(400, 428, 50, 140)),
    // on the shelf: a clock and two candlesticks
    art.clock(k, 301, 272, 36, 6, 8, {
      face: k.ink,
      rim: k.signal,
      hand: k.paper,
      second: k.signal,
    }),
    fill(k.ink, poly('262,312 272,296 330,296 340,312')),
    line(k.signal, 5, 'M178 310V262M424 310V262M166 310H190M412 310H436'),
    line(k.paper, 6, 'M178 258V226M424 258V226', { cap: 'butt' }),
  ],
  { x: -104 },
);
const floor = [
  fill(k.ink, rect(-80, base, 1760, 460)),
  fill(k.signalDeep, room.floor(-250, 260, 262, 470)),
  fill(k.midDeep, room.floor(-236, 246, 270, 458)),
  line(k.signal, 3, room.floor(-222, 232, 277, 446)),
  line(k.mid, 2.4, room.floor(-206, 216, 284, 434)),
  fill(k.lift, curve('470,690! 620,672 980,672 1130,690! 1200,760 1000,800 600,800 400,760')),
];
const fire = [
  halftone(
    k.signal,
    [-40, 200, 760, 860],
    (x, y) => 0.78 * Math.max(0, 1 - Math.hypot(x - 197, (y - 540) / 0.82) / 330),
    {
      pitch: 12,
      max: 10,
      inside: (x, y) =>
        (y > base || y < 306 || x < 36 || x > 358 || (x > 110 && x < 284 && y > 412)) &&
        !(x > 136 && x < 258 && y < 314 && y > 230),
    },
  ),
  place(
    [
      fill(
        k.signal,
        curve(
          '226,592! 222,556 240,520 244,480 262,510 272,462 296,434 300,486 320,452 340,500 346,476 362,520 376,560 374,592!',
        ),
      ),
      fill(
        k.paper,
        curve('252,592! 252,560 268,540 274,510 290,536 302,494 316,534 328,516 346,556 348,592!'),
      ),
      line(k.ink, 9, 'M228 594L330 578M374 594L280 580'),
      line(k.signalDeep, 5, 'M222 604H380M240 604V588M362 604V588'),
    ],
    { x: -104 },
  ),
];

// ---- the two and the sheet -----------------------------------------------------------------------------------------------
const Z = 330;
const seatL = room.stand(-128, Z);
const seatR = room.stand(136, Z);
const chair = (at, flip, rim) => {
  const parts = art.armchairSide(k, { body: k.signalDeep, shade: k.ink, edge: k.signal });
  const put = (m) => place(m, { ...at, flip });
  return { back: rimLit(put(parts.back), rim), front: put(parts.front) };
};
const chairL = chair(seatL, false, { light: k.signal, dx: -4, dy: -3 });
const chairR = chair(seatR, true, { light: k.mid, dx: 4, dy: -3 });
const envoy = art.wardrobe(k, { skin: k.signal, fold: k.mid });
const host = art.wardrobe(k, { cloth: k.ink, trousers: k.ink, skin: k.paperWarm, fold: k.mid });
const spectacles = line(k.ink, 1.3, `${ellipse(9.4, -18.6, 2.8)}M6.4 -19L-1 -20`);
const hostFig = art.profile(host, {
  hair: 'full',
  pose: {
    from: 'sit',
    hip: 50,
    lean: -7,
    neck: 10,
    near: { arm: [22, 66], leg: [84, 6] },
    far: { arm: [40, 128], leg: [78, -6] },
  },
});
const hostHead = place(spectacles, {
  x: hostFig.joints.neckBase[0],
  y: hostFig.joints.neckBase[1],
  turn: 8,
  scale: 0.95,
});
const two = [
  fill(k.ink, ellipse(seatL.x + 10, seatL.y, 150, 15) + ellipse(seatR.x - 10, seatR.y, 150, 15)),
  chairL.back,
  rimLit(
    place(
      art.profile(envoy, {
        hair: 'short',
        pose: {
          from: 'sitForward',
          hip: 50,
          lean: 16,
          neck: 10,
          near: { arm: [38, 82], leg: [88, -2] },
          far: { arm: [52, 78], leg: [80, -10] },
        },
      }),
      seatL,
    ),
    { light: k.paper, dx: 4, dy: -2, second: { light: k.signal, dx: -4, dy: 0 } },
  ),
  chairL.front,
  chairR.back,
  rimLit(place([hostFig, hostHead], { ...seatR, flip: true }), { light: k.paper, dx: -4, dy: -2 }),
  chairR.front,
];
const TZ = 322;
const T = room.stand(6, TZ, 56);
const s = T.scale;
const table = [
  fill(k.ink, ellipse(T.x, room.at(0, 0, TZ)[1] + 4, 140, 14)),
  fill(k.ink, rect(T.x - 9, T.y, 18, room.at(0, 0, TZ)[1] - T.y)),
  line(
    k.ink,
    12,
    open([T.x, T.y + 100], [T.x - 74, room.at(0, 0, TZ)[1]]) +
      open([T.x, T.y + 100], [T.x + 74, room.at(0, 0, TZ)[1]]),
  ),
  fill(k.ink, ellipse(T.x, T.y + 9, 56 * s, 15 * s)),
  fill(k.signalDeep, ellipse(T.x, T.y, 56 * s, 15 * s)),
  line(
    k.signal,
    3,
    `M${T.x - 55 * s} ${T.y + 6}C${T.x - 46 * s} ${T.y + 15 * s} ${T.x + 46 * s} ${T.y + 15 * s} ${T.x + 55 * s} ${T.y + 6}`,
  ),
  fill(k.signal, ellipse(T.x - 20, T.y + 2, 44 * s, 11.4 * s)),
];
const lampAt = { x: T.x + 96, y: T.y - 8, scale: s * 1.06 };
const page = place(
  [
    fill(k.ink, poly('-23,2 20,2 25,-12 -15,-12'), { opacity: 0.5 }),
    fill(k.paper, poly('-24,0 19,0 24,-14 -15,-14')),
    line(
      k.mid,
      0.7,
      'M-13 -11.4c3-1 6 .6 9 0s6-.6 9 0s5-.4 9 0M-15 -8.6c4-1 7 .6 11 0s8-.6 12 0s5-.4 8 0M-17 -5.6c3-1 7 .6 10 0s6-.6 8 0',
    ),
  ],
  { x: T.x - 62, y: T.y + 22, scale: s * 1.12 },
);
const lampMarks = place(
  art.lamp(k, { h: 62, w: 44, foot: k.ink, shade: k.paperWarm, deep: k.signal }),
  lampAt,
);
const shadeY = lampAt.y - 62 * 0.55 * lampAt.scale;
const glow = halftone(
  k.signal,
  [640, 180, 1220, 700],
  art.pool(lampAt.x, shadeY - 20, 40, 230, 0.55),
  { pitch: 12, max: 9, inside: (_x, y) => y < T.y - 40 },
);
const light = halftone(
  k.paper,
  [600, shadeY, 1160, T.y + 40],
  art.cone(lampAt.x - 72, lampAt.x + 72, shadeY, T.x - 190, T.x + 210, T.y + 40, 0.72, 0.55),
  { pitch: 10, max: 7.4 },
);

export default art
  .scene({
    id: 'v_maproom_71c',
    era: 1971,
    ground: k.ink,
    home: 'night',
    crop: '48% 60%',
    title: 'The Map Room of the White House, evening',
    desc: 'A panelled room with a fire and an old campaign map. Two men face each other in armchairs; between them, under a lamp, lies a single bare sheet of paper.',
    hours: art.hours(k, 'night', {
      sky: ['sky'],
      lamps: ['glow', 'light'],
      by: { day: { room: { [k.ink]: k.midDeep, [k.lift]: k.mid, [k.midDeep]: k.midPale } } },
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('skyline', 0.2, skyline)
  .layer('room', 0.6, [wall, floor, mantel])
  .layer('map', 0.6, map)
  .layer('fire', 0.6, fire)
  .layer('glow', 0.6, glow)
  .layer('figures', 1, [two, table, lampMarks, page])
  .layer('light', 1.05, light);
