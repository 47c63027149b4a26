// Ships, lorries, cars and aircraft, in pixels at scale 1, seen from the side and looking right.
// The origin is the middle of the waterline or of the ground under the wheels.

import { fill, line } from './marks.mjs';
import { curve, ellipse, open, poly, rect } from './shapes.mjs';

/** A warship far out: hull, bridge, mast, two turrets. About 130 long. */
export const warship = (ink) =>
  fill(
    ink,
    poly('-62,-10 58,-12 74,-17 62,0 -56,0') +
      rect(-24, -24, 42, 14) +
      rect(-10, -38, 16, 16) +
      rect(-3, -62, 4, 26) +
      rect(26, -19, 18, 7) +
      poly('40,-18 58,-22 58,-20 42,-16') +
      rect(-46, -17, 14, 7) +
      rect(-22, -34, 8, 12),
  );

/** A freighter, about 640 long: bridge aft, two masts with derricks, deck cargo given as marks standing on y = -62. */
export const freighter = (
  k,
  { hull = k.ink, house = k.ink, stripe = k.signal, lit = k.paper, cargo = [] } = {},
) => [
  line(hull, 6, 'M-40 -62V-220M150 -62V-220'),
  line(
    hull,
    3.5,
    'M-40 -208L-120 -120M-40 -208L50 -116M150 -208L70 -120M150 -208L244 -112M-60 -196H-20M130 -196H170',
  ),
  cargo,
  fill(house, rect(-262, -150, 130, 96) + rect(-250, -186, 100, 40) + rect(-236, -206, 60, 22)),
  fill(hull, rect(-222, -262, 44, 60)),
  fill(stripe, rect(-222, -246, 44, 16)),
  fill(
    lit,
    [-250, -226, -202, -178, -154].map((x) => rect(x, -138, 12, 9)).join('') +
      [-240, -216, -192, -168].map((x) => rect(x, -176, 12, 10)).join(''),
  ),
  fill(
    hull,
    curve('-318,-72! -270,-62! 220,-62! 250,-78! 344,-88! 322,-40 296,0! -286,0! -306,-36'),
  ),
  line(stripe, 4, 'M-300 -12H300'),
  line(lit, 2, 'M254 -86L338 -96M-312 -78H-276', { dash: '2 8', cap: 'butt' }),
];

/** Long crates lashed side by side on a deck or quay, n of them, each w by h, in one ink with its shade. */
export const longCrates = (
  k,
  n,
  { w = 92, h = 20, ink = k.signal, deep = k.signalDeep, gap = 6, tiers = 2 } = {},
) =>
  Array.from({ length: n * tiers }, (_, i) => {
    const x = (i % n) * (w + gap);
    const y = -Math.floor(i / n) * (h + 3);
    return [
      fill(ink, rect(x, y - h, w, h)),
      fill(deep, rect(x + w * 0.86, y - h, w * 0.14, h)),
      line(k.ink, 2, [0.24, 0.58].map((t) => open([x + w * t, y - h], [x + w * t, y])).join('')),
    ];
  });

const wheel = (k, x, r = 20) => [
  fill(k.ink, ellipse(x, -r, r)),
  fill(k.midPale, ellipse(x, -r, r * 0.36)),
];

/** An army lorry drawing a long trailer under canvas; about 520 long, cab to the right. */
export const convoyTruck = (
  k,
  { body = k.midDeep, canvas = k.mid, fold = k.midDeep, lamp = k.paper } = {},
) => [
  fill(body, rect(-330, -46, 560, 12)),
  fill(canvas, curve('-336,-46! -330,-86 -280,-104 60,-108 92,-96 104,-46!')),
  line(
    fold,
    3,
    [-270, -200, -130, -60, 10, 66]
      .map((x) => `M${x} -104C${x + 6} -88 ${x - 4} -66 ${x + 4} -48`)
      .join(''),
  ),
  fill(body, curve('128,-40! 128,-118! 196,-118 206,-112 216,-80! 258,-74 268,-62 270,-36!')),
  fill(k.ink, poly('160,-110 192,-110 202,-82 160,-82')),
  fill(lamp, ellipse(264, -56, 6)),
  [-300, -254, -208, 30, 76, 150, 232].map((x) => wheel(k, x)),
];

/** An open jeep; about 200 long. */
export const jeep = (k, { body = k.paper, shade = k.paperShade } = {}) => [
  fill(body, curve('-100,-30! -100,-76! -30,-78! -18,-50! 4,-50! 14,-80! 86,-74 98,-66 100,-30!')),
  fill(shade, rect(-100, -42, 200, 12)),
  line(body, 5, 'M12 -80L-2 -122'),
  line(k.ink, 2, open('-2,-122 16,-82')),
  fill(k.ink, ellipse(-62, -36, 27) + ellipse(62, -36, 27)),
  wheel(k, -62, 24),
  wheel(k, 62, 24),
  fill(k.signal, rect(-104, -60, 6, 12)),
  fill(k.midPale, ellipse(95, -58, 7)),
];

/** A rounded saloon car of the fifties under a little snow; about 300 long. */
export const saloon = (k, { body = k.ink, glass = k.mid, snow = k.paper } = {}) => [
  fill(
    body,
    curve('-150,-2! -152,-34 -120,-52 -70,-58! -44,-92 30,-96 70,-62! 120,-54 148,-34 150,-2!'),
  ),
  fill(glass, curve('-58,-58! -36,-84 -8,-86! -8,-58!') + curve('2,-58! 2,-86! 26,-86 56,-60!')),
  snow &&
    fill(
      snow,
      curve('-46,-90! -20,-106 20,-106 38,-92! 0,-96') + curve('78,-62! 110,-64 140,-44! 110,-56'),
    ),
  fill(k.lift, ellipse(-92, -4, 26) + ellipse(92, -4, 26)),
  fill(k.midPale, ellipse(-92, -4, 10) + ellipse(92, -4, 10)),
  fill(k.signal, rect(-152, -36, 8, 12)),
];

/** A patrol aircraft seen from the side and a little below; about 160 across. */
export const patrolPlane = (ink) =>
  fill(
    ink,
    curve('-72,-6! -60,-10 40,-12 72,-4 80,2 60,8 -20,8 -74,0!') +
      poly('-74,-4 -92,-34 -78,-34 -56,-6') +
      poly('-6,2 -34,34 -14,34 26,4') +
      poly('10,-8 4,-26 16,-26 34,-8'),
  );

/** A jet from below, swept wings; about 60 across. */
export const jet = (ink) =>
  fill(
    ink,
    poly(
      '34,0 10,-4 -6,-28 -14,-28 -8,-4 -24,-3 -32,-12 -36,-12 -32,0 -36,12 -32,12 -24,3 -8,4 -14,28 -6,28 10,4',
    ),
  );
