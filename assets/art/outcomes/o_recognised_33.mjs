// Recognised: ten minutes to midnight. Two signed sheets cross a desk; a third, smaller, with initials only, slides into a drawer.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(1933);
const EDGE = 654; // the near edge of the desk top
const wall = [
  fill(k.lift, rect(-60, -60, 1720, 460)),
  art.panel(k.midDeep, -20, -40, 420, 360, 20, 3),
  art.panel(k.midDeep, 1200, -40, 420, 360, 20, 3),
];
const glow = halftone(k.signal, [300, -50, 1300, 330], art.pool(800, 210, 130, 430, 0.8, 0.8), {
  max: 9,
  levels: 10,
});
// the clock on the chimney piece
const clock = [
  fill(k.ink, rect(420, 300, 760, 40)),
  fill(k.paperWarm, rect(420, 296, 760, 7)),
  rimLit(
    [
      fill(k.ink, curve('640,298! 640,150 660,60 720,10 800,-8 880,10 940,60 960,150 960,298!')),
      fill(k.signalDeep, rect(616, 276, 368, 22)),
    ],
    { light: k.paperWarm, dx: -4, dy: -3 },
  ),
  art.clock(k, 800, 140, 116, 11, 50, { face: k.paper, rim: k.signal, hand: k.ink, second: k.ink }),
];
const top = poly([-60, 372], [1660, 372], [1660, EDGE], [-60, EDGE]);
const desk = [
  fill(k.signalDeep, top),
  line(k.paperWarm, 5, open([-60, 373], [1660, 373])),
  fill(k.ink, rect(-60, EDGE, 1720, 360)),
  line(k.signal, 6, open([-60, EDGE], [1660, EDGE])),
  art.panel(k.signalDeep, -100, EDGE + 40, 440, 300, 20, 4),
  art.panel(k.signalDeep, 1262, EDGE + 40, 440, 300, 20, 4),
];
const light = halftone(
  k.paperWarm,
  [100, 380, 1500, EDGE - 4],
  art.pool(800, 520, 200, 560, 0.72, 0.5),
  { max: 8, levels: 9, inside: top },
);
const shadowOf = (q) => fill(k.ink, poly(...q.map(([x, y]) => [x + 8, y + 12])));
const L = [
  [470, 408],
  [740, 434],
  [714, 632],
  [398, 600],
];
const R = [
  [812, 470],
  [1092, 420],
  [1188, 592],
  [876, 650],
];
const sheets = [
  shadowOf(L),
  art.inQuad(art.typedPage(k, { rows: 7, to: 0.6, pen: 2, signed: k.signal, seed: 5 }), L),
  shadowOf(R),
  art.inQuad(art.typedPage(k, { rows: 7, to: 0.6, pen: 2, signed: k.signal, seed: 9 }), R),
];
// ---- the hands that push them: sleeves from either side -------------------------------------------------------------------
const arm = (flip, cloth, x, y, turn) =>
  rimLit(
    place(
      [
        fill(
          k.paperWarm,
          curve(
            '-14,-26! 26,-34 70,-30 104,-12 116,2 104,8 74,-2 92,14 84,22 56,14 60,26 48,32 20,26 -14,24!',
          ),
        ),
        fill(k.paper, poly('-34,-32 -8,-31 -6,30 -34,33')),
        fill(cloth, curve('-34,-38! -34,38! -180,70 -460,132! -460,-52! -180,-48')),
        fill(k.paper, ellipse(-60, 24, 5), { inner: true }),
        line(k.ink, 2, 'M62 -6L98 4M50 8L84 18', { inner: true }),
      ],
      { x, y, flip, turn, scale: 1.15 },
    ),
    { light: k.paper, dx: flip ? -4 : 4, dy: -4 },
  );
const hands = [arm(false, k.ink, 372, 520, 3), arm(true, k.lift, 1220, 540, -6)];
// ---- the drawer --------------------------------------------------------------------------------------------------------------
const D = { l: 520, r: 1080, y: 730 };
const drawer = [
  fill(k.ink, poly([D.l + 40, EDGE + 4], [D.r - 40, EDGE + 4], [D.r, D.y], [D.l, D.y])),
  fill(
    k.midDeep,
    poly([D.l + 62, EDGE + 10], [D.r - 62, EDGE + 10], [D.r - 22, D.y], [D.l + 22, D.y]),
  ),
];
const P = [
  [704, EDGE - 16],
  [856, EDGE - 22],
  [880, D.y - 6],
  [700, D.y + 4],
];
const third = [
  fill(k.ink, poly(...P.map(([x, y]) => [x + 6, y + 6]))),
  art.inQuad(
    art.typedPage(k, { rows: 4, from: 0.2, to: 0.6, pen: 3, head: null, h: 80, initials: k.ink }),
    P,
    100,
    80,
  ),
];
const face = [
  fill(k.signalDeep, rect(D.l - 20, D.y, D.r - D.l + 40, 150)),
  line(k.signal, 5, open([D.l - 20, D.y], [D.r + 20, D.y])),
  art.panel(k.ink, D.l + 6, D.y + 24, D.r - D.l - 12, 102, 14, 3),
  fill(k.paper, ellipse(800, D.y + 66, 13)),
  fill(k.paperShade, rect(750, D.y + 78, 100, 12)),
  fill(k.ink, ellipse(800, D.y + 108, 7) + rect(797, D.y + 108, 6, 18)),
];

export default art
  .scene({
    id: 'o_recognised_33',
    era: 1933,
    ground: k.ink,
    home: 'night',
    crop: '50% 60%',
    title: 'Ten minutes to midnight',
    desc: 'Two hands push two signed letters across a desk towards each other under a clock at ten to twelve. Below, a third, smaller paper with initials only slides into an open drawer.',
  })
  .layer('room', 0.5, wall)
  .layer('glow', 0.5, glow)
  .layer('clock', 0.55, clock)
  .layer('desk', 0.8, [desk, light])
  .layer('figures', 1, [sheets, hands])
  .layer('foreground', 1.2, [drawer, third, face]);
