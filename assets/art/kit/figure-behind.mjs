// People from behind, in centimetres: origin on the floor between the feet, up is negative, 178 tall.

import { headBack } from './heads.mjs';
import { handDown } from './limbs.mjs';
import { fill, line, place } from './marks.mjs';
import { curve, mirrored, open, ribbon } from './shapes.mjs';

/** Right halves of the trunk, mirrored when drawn. */
const TRUNK = {
  suit: '0,-150.5! 6.4,-151.6! 12.6,-149 18.8,-146.8 24,-143.4 25.2,-138 20.4,-124 17,-110 17,-99 19,-88 19.6,-79.6! 0,-78.6!',
  coat: '0,-150.5! 7,-152! 14,-149.6 21,-146.8 26.2,-142.6 27.4,-137 22.8,-124 20.6,-110 21.6,-96 24.6,-76 27,-53! 0,-52!',
  shirt:
    '0,-150.5! 6.4,-151.6! 12.6,-149 18,-146.6 22.6,-143 23.8,-137.6 19,-124 16.8,-110 16.6,-93! 0,-92!',
};
const trunkOf = (dress) => TRUNK[dress] ?? TRUNK.suit;
const SLEEVE = { coat: 1.14, shirt: 0.94 };

/** Arms: the spine of the right one from the shoulder; hand: where it shows, and its turn. */
const ARMS = {
  down: {
    path: [
      [18.8, -137.4],
      [22.8, -126],
      [24.4, -110],
      [24, -97],
      [23.6, -85],
    ],
    hand: [23.4, -85, 4],
  },
  behind: {
    path: [
      [18.8, -137.4],
      [24.6, -124],
      [27.4, -108],
      [19.6, -95],
      [7, -88],
    ],
  }, // clasped
  front: {
    path: [
      [18.8, -137.4],
      [24.6, -125],
      [27.6, -111],
      [21, -104],
      [12, -101],
    ],
  }, // hands before him, elbows out
  glasses: {
    path: [
      [18.8, -139],
      [29, -133],
      [35, -141],
      [27, -155],
      [13, -163],
    ],
  }, // binoculars at the eyes
  tray: {
    path: [
      [18.8, -137.4],
      [26, -124],
      [33, -117],
      [37, -130],
      [36, -146],
    ],
    hand: [36, -146, 180],
  }, // at the shoulder
  hip: {
    path: [
      [18.8, -137.4],
      [27.4, -126],
      [34.6, -112],
      [27.6, -102],
      [19, -96],
    ],
  },
};

/** One arm; s is 1 for the right, -1 for the left. */
function arm(c, s, { path, hand }, dress) {
  const spine = path.map(([x, y]) => [s * x, y]);
  const [prev, end] = spine.slice(3);
  const widths = [6.4, 6.2, 5.4, 5, 4.5].map((w) => w * (SLEEVE[dress] ?? 1));
  const fingers = (x) =>
    open([s * (hand[0] + x), hand[1] + 8.4], [s * (hand[0] + x + 0.4), hand[1] + 13.4]);
  return [
    hand && [
      fill(c.skin, handDown([s * hand[0], hand[1]], s * hand[2])),
      hand[2] < 90 && line(c.cloth, 0.6, fingers(-1.6) + fingers(0.6), { inner: true }),
      fill(c.linen, ribbon([prev, [end[0], end[1] + 1.6]], [4, 4.3]), { inner: true }),
    ],
    fill(c.sleeve ?? c.cloth, ribbon(spine, widths, undefined, { start: 'round' })),
  ];
}

const leg = (c, s, stance) => [
  fill(
    c.shoe,
    curve([
      [s * (stance - 5), 0, 1],
      [s * (stance - 4.6), -6],
      [s * (stance + 3), -7],
      [s * (stance + 7.4), -2],
      [s * (stance + 7), 0, 1],
    ]),
  ),
  fill(
    c.trousers,
    ribbon(
      [
        [s * 8.6, -94],
        [s * 8.8, -78],
        [s * (8.8 + (stance - 9) * 0.5), -47],
        [s * (stance + 0.4), -4],
      ],
      [8.6, 9.6, 7.2, 6.6],
    ),
  ),
];

/** Two cuffs and the hands folded between them. */
const clasp = (c) => [
  fill(c.linen, 'M-11 -93l3.4 2.6l-3 5.8l-3.6-2.4zM11 -93l-3.4 2.6l3 5.8l3.6-2.4z', {
    inner: true,
  }),
  fill(c.skin, curve('-8.6,-91 -3,-92.6 4,-92 8.6,-90.6 8,-85 3,-82.4 -4,-82.6 -8.4,-85.6'), {
    inner: true,
  }),
  line(c.cloth, 0.9, 'M-4 -89.6l4.4 5.4M0 -91l3.6 4.8', { inner: true }),
];

/** The turned-down collar, belt and two buttons of an overcoat. */
const coatDetail = (c) => [
  fill(c.cloth, mirrored('0,-153.4! 7.6,-154! 12,-148.6 10.6,-144.6! 0,-141.6!'), { inner: true }),
  line(
    c.fold,
    0.9,
    'M-7.6 -153.6C-11 -150 -11.6 -147 -10.6 -144.6Q-4 -142 0 -141.6Q4 -142 10.6 -144.6C11.6 -147 11 -150 7.6 -153.6' +
      'M-20.4 -109Q0 -106 20.4 -109M-20.6 -103.6Q0 -100.6 20.6 -103.6',
    { inner: true },
  ),
  line(c.linen, 1.3, 'M-8 -105.8h0M8 -105.8h0', { inner: true }),
];

const SEAMS = {
  shirt: 'M-14 -142C-6 -139 6 -139 14 -142M0 -140V-98',
  coat: 'M0 -141V-110M0 -98V-55',
  suit: 'M0 -148V-84',
  shoulders:
    'M-18.6 -133C-16 -126 -16 -120 -17 -114M18.6 -133C16 -126 16 -120 17 -114' +
    'M-17 -143C-11 -141 -7 -140 -4 -140M17 -143C11 -141 7 -140 4 -140',
};
const seams = (c, dress) =>
  line(
    c.fold,
    1,
    dress === 'shirt' ? SEAMS.shirt : (SEAMS[dress] ?? SEAMS.suit) + SEAMS.shoulders,
    { inner: true },
  );
const braces = (c) =>
  line(c.fold, 1.6, 'M-9 -149L-3 -128L-1 -97M9 -149L3 -128L1 -97', { inner: true });

/**
 * A person from behind. dress: suit, shirt, coat or tunic; arms: a name of ARMS, or [left, right];
 * hair, hat: see heads.mjs; stance: half the distance between the feet; headTurn in degrees; legs: false leaves them off.
 */
export function fromBehind(
  c,
  { dress = 'suit', arms = 'down', hair, hat, stance = 10, headTurn = 0, legs = true } = {},
) {
  const [left, right] = Array.isArray(arms) ? arms : [arms, arms];
  const sides = [
    [-1, left],
    [1, right],
  ];
  const armsWhere = (test) =>
    sides.filter(([, name]) => test(name)).map(([s, name]) => arm(c, s, ARMS[name], dress));
  return [
    legs && [leg(c, -1, stance), leg(c, 1, stance)],
    armsWhere((name) => name === 'front'),
    place(headBack(c, { hair, hat }), { y: -149.4, turn: headTurn, scale: 0.95 }),
    fill(c.cloth, mirrored(trunkOf(dress))),
    fill(c.linen, mirrored('0,-154! 6.4,-154.6! 7,-151! 0,-149.6!'), { inner: true }),
    dress === 'coat' && coatDetail(c),
    dress === 'shirt' && braces(c),
    seams(c, dress),
    armsWhere((name) => name !== 'front'),
    left === 'behind' && right === 'behind' && clasp(c),
  ];
}
