// The State, War and Navy Building, grey daylight, November 1933: everything is filed, everything is squared on the table.
// One clerk on a ladder has drawn one box out of the wall.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, place, halftone, rimLit, chance } = art;

const k = art.inks(1933);
const outside = art.skies(k).day;
const W = { x: 1436, y: -60, w: 230, h: 520 };
const sky = [
  fill(outside.body, rect(1340, -60, 340, 620)),
  halftone(outside.high, [1340, -60, 1660, 340], art.down(-60, 360, 0.9, 0.1), { max: 13 }),
];
const court = [
  // across the court the same building again: columns, slate, chimneys
  fill(k.midPale, rect(1340, 200, 360, 420)),
  fill(
    k.mid,
    poly('1340,206 1340,120 1700,120 1700,206') + rect(1490, 60, 40, 70) + rect(1590, 70, 34, 60),
  ),
  fill(
    k.mid,
    [1450, 1506, 1562, 1618, 1666].map((x) => rect(x, 232, 26, 70) + rect(x, 340, 26, 90)).join(''),
  ),
  fill(k.paperShade, rect(1340, 212, 360, 10) + rect(1340, 318, 360, 8)),
];

// ---- the wall of boxes --------------------------------------------------------------------------------------------------
const r = chance(17);
const G = { x: -40, y: -36, w: 1008, h: 588, cols: 18, rows: 7 };
const out = { i: 9, j: 2 }; // the one that is out
const pw = G.w / G.cols;
const ph = G.h / G.rows;
const files = art.boxFiles(k, G.x, G.y, G.w, G.h, G.cols, G.rows, {
  back: k.ink,
  label: k.paperShade,
  ring: k.ink,
  ink: (i, j) => {
    const t = r();
    if (i === out.i && j === out.j) return null;
    return t < 0.12 ? k.mid : t < 0.2 ? k.signalDeep : k.midDeep;
  },
});
const wall = [
  art.wallWithHoles(k.mid, rect(-80, -80, 1760, 740), rect(W.x, W.y, W.w, W.h)),
  art.glazing(k, W.x, W.y, W.w, W.h, {
    cols: 2,
    rows: 2,
    transom: 0.3,
    casing: 20,
    ink: k.midDeep,
  }),
  fill(k.lift, rect(-80, 556, 1048, 120)),
  fill(k.lift, rect(G.x + G.w, -80, 34, 760)),
  line(k.midPale, 3, open([G.x + G.w + 34, -60], [G.x + G.w + 34, 640])),
];
const floor = [
  fill(k.midDeep, rect(-80, 640, 1760, 320)),
  line(k.ink, 4, open([-80, 641], [1680, 641])),
];
// ---- the coal fire --------------------------------------------------------------------------------------------------------
const F = 1202;
const mantel = [
  fill(k.ink, rect(F - 170, 452, 340, 200)),
  fill(
    k.lift,
    rect(F - 186, 440, 372, 22) + rect(F - 170, 462, 44, 186) + rect(F + 126, 462, 44, 186),
  ),
  line(k.midPale, 3, open([F - 186, 441], [F + 186, 441])),
  fill(k.ink, rect(F - 120, 480, 240, 170)),
  art.clock(k, F + 120, 408, 30, 10, 20, { face: k.paper, rim: k.ink, hand: k.ink }),
  art.blankFrame(k, F - 120, 60, 190, 260, {
    frame: k.signalDeep,
    mat: k.paperShade,
    print: k.midPale,
    border: 11,
    shade: k.mid,
  }),
  place(fill(k.signal, art.mirrored('0,-44! 8,-44! 7,-36 16,-18 10,0!')), {
    x: F - 130,
    y: 440,
    scale: 1.3,
  }),
];
const fire = [
  place(art.grateFire(k, { heart: k.paperWarm }), { x: F, y: 640, scale: [0.92, 0.62] }),
  halftone(k.signal, [F - 300, 470, F + 260, 800], art.pool(F, 620, 110, 260, 0.7, 0.7), {
    max: 9,
    inside: (x, y) => Math.abs(x - F) > 122 || y > 646 || y < 478,
  }),
];
// ---- the ladder and the clerk ----------------------------------------------------------------------------------------------
const gapX = G.x + pw * (out.i + 0.5);
const gapY = G.y + ph * (out.j + 0.5);
const clerk = art.wardrobe(k, {
  cloth: k.paper,
  sleeve: k.paper,
  shade: k.paperShade,
  trousers: k.ink,
  skin: k.paperWarm,
  fold: k.midPale,
});
const box = [
  fill(k.signal, poly('0,-34 42,-38 42,34 0,38')),
  fill(k.signalDeep, poly('42,-38 58,-30 58,28 42,34')),
  fill(k.paper, poly('9,-22 32,-24 32,-6 9,-4')),
  fill(k.ink, ellipse(20, 14, 6)),
];
const ladder = [
  line(
    k.ink,
    12,
    open([gapX - 196, 662], [gapX - 86, -60]) + open([gapX - 116, 662], [gapX - 22, -60]),
  ),
  line(
    k.ink,
    8,
    Array.from({ length: 10 }, (_, i) => {
      const t = i / 10;
      return open([gapX - 192 + 108 * t, 632 - 700 * t], [gapX - 114 + 92 * t, 632 - 700 * t]);
    }).join(''),
  ),
  line(k.midPale, 2.5, open([gapX - 201, 660], [gapX - 92, -60])),
];
const man = [
  rimLit(
    place(
      art.profile(clerk, {
        dress: 'shirt',
        hair: 'short',
        pose: {
          lean: 6,
          hip: 88,
          neck: -6,
          near: { arm: [84, 98], leg: [34, -12] },
          far: { arm: [96, 104], leg: [-2, -8] },
        },
      }),
      { x: gapX - 128, y: 474, scale: 1.95 },
    ),
    { light: k.ink, dx: -4, dy: 0 },
  ),
  place(box, { x: gapX - 18, y: gapY, scale: 0.86 }),
];
// ---- the long table, papers squared at every place ---------------------------------------------------------------------------
const TOP = 676;
const NEAR = 776;
const places = Array.from({ length: 9 }, (_, i) => 60 + i * 186);
const table = [
  fill(k.ink, rect(-80, NEAR, 1760, 240)),
  fill(k.signalDeep, poly([-80, TOP], [1680, TOP], [1680, NEAR], [-80, NEAR])),
  line(k.paperWarm, 4, open([-80, TOP], [1680, TOP])),
  line(k.signal, 5, open([-80, NEAR], [1680, NEAR])),
  places.map((x) => {
    const lean = (x - 800) * 0.06;
    const q = (a, b, dy) => [
      [x - a - lean, TOP + dy],
      [x + a - lean, TOP + dy],
      [x + b, NEAR - 14 + dy * 0.2],
      [x - b, NEAR - 14 + dy * 0.2],
    ];
    return [
      fill(k.ink, poly(...q(46, 56, 22).map(([u, v]) => [u + 5, v + 6]))),
      fill(k.paperShade, poly(...q(46, 56, 24))),
      fill(k.paper, poly(...q(46, 56, 18))),
      line(
        k.mid,
        2.4,
        [0.3, 0.48, 0.66]
          .map((t) =>
            open(
              [x - 34 - lean * (1 - t), TOP + 18 + 64 * t],
              [x + 30 - lean * (1 - t), TOP + 18 + 64 * t],
            ),
          )
          .join(''),
      ),
      line(k.signal, 4, open([x + 66 - lean * 0.6, TOP + 30], [x + 74, NEAR - 18])),
    ];
  }),
];
const chairs = [146, 518, 890, 1262, 1634].map((x) =>
  rimLit(
    place(art.chairBack(k, { w: 58, h: 112, body: k.midDeep, frame: k.ink, studs: k.midPale }), {
      x,
      y: 1130,
      scale: 3.3,
    }),
    { light: k.midPale, dx: 3, dy: -3 },
  ),
);

export default art
  .scene({
    id: 'v_state_33',
    era: 1933,
    home: 'day',
    crop: '34% 40%',
    ground: k.ink,
    title: 'The Secretary’s office, State, War and Navy Building',
    desc: 'A wall of box files from edge to edge. A clerk in shirtsleeves on a ladder draws one box out. Before it a long table with papers squared at every empty place; a coal fire burns by the window.',
    hours: art.hours(k, 'day', {
      sky: ['sky'],
      by: {
        dawn: {
          skyline: { [k.midPale]: k.mid, [k.mid]: k.midDeep, [k.paperShade]: k.midPale },
          room: { [k.mid]: k.midDeep, [k.midDeep]: k.lift },
        },
        dusk: {
          skyline: { [k.midPale]: k.signalDeep, [k.mid]: k.ink, [k.paperShade]: k.signal },
          room: { [k.mid]: k.midDeep, [k.midDeep]: k.lift },
          files: { [k.mid]: k.signalDeep, [k.paperShade]: k.midPale },
        },
        night: {
          skyline: { [k.midPale]: k.lift, [k.mid]: k.ink, [k.paperShade]: k.midDeep },
          room: { [k.mid]: k.lift, [k.midDeep]: k.ink },
          files: { [k.midDeep]: k.lift, [k.mid]: k.midDeep, [k.paperShade]: k.mid },
          floor: { [k.midDeep]: k.lift },
        },
      },
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('skyline', 0.2, court)
  .layer('room', 0.55, wall)
  .layer('files', 0.55, files)
  .layer('floor', 0.6, floor)
  .layer('fire', 0.62, [mantel, fire])
  .layer('figures', 0.8, [ladder, man])
  .layer('table', 1, table)
  .layer('foreground', 1.3, chairs);
