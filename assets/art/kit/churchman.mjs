// Churchmen in cassock, sash and skullcap, in centimetres, standing or seated.

import { headBack, headProfile } from './heads.mjs';
import { handAlong, shoe } from './limbs.mjs';
import { fill, line, place } from './marks.mjs';
import { curve, mirrored, ribbon } from './shapes.mjs';

const cap = (ink) => fill(ink, curve('-9.8,-22! -8.4,-28 -2,-32 5,-30.4 8.6,-25.6! 0,-28'));

/** A churchman from behind, standing, hands folded before him; sash: the ink of cap and sash. */
export const churchmanBack = (c, { sash, hair = 'short', headTurn = 0 } = {}) => [
  fill(c.shoe, curve('-14,0! -13,-6 -4,-6 -2,0!') + curve('2,0! 4,-6 13,-6 14,0!')),
  place([headBack(c, { hair }), fill(sash, mirrored('0,-31.4! 5,-30 7.6,-26! 0,-24.6!'))], {
    y: -149.4,
    turn: headTurn,
    scale: 0.95,
  }),
  fill(
    c.cloth,
    mirrored(
      '0,-151! 7,-151.6! 19,-146.4 24.6,-142 28.6,-128 29.6,-108 26,-100! 20.6,-104 21,-90 25,-50 30,-4! 0,-2!',
    ),
  ),
  fill(c.linen, mirrored('0,-153.4! 6,-154! 6.6,-151! 0,-150!'), { inner: true }),
  fill(sash, mirrored('0,-104! 20.2,-105! 20.6,-95! 0,-93.6!'), { inner: true }),
  fill(sash, curve('6,-95! 14,-95! 18,-52! 9,-51!'), { inner: true }),
  line(c.fold, 1, 'M-12 -90C-13 -60 -15 -30 -18 -6M0 -148V-106M2 -90V-6', { inner: true }),
];

/** A seated churchman in profile, looking right; the near hand holds what is given in `held`. Seat at 46. */
export function churchmanSeated(
  c,
  {
    sash,
    hair = 'fringe',
    held,
    arm = [
      [3, -92],
      [12, -76],
      [34, -84],
    ],
    neck = 8,
    hand = -104,
  } = {},
) {
  const [s, e, w] = arm;
  return [
    fill(c.shoe, shoe([40, -5])),
    fill(c.shoe, shoe([50, -5])),
    place([headProfile(c, { hair }), cap(sash)], { x: 3, y: -106, turn: neck, scale: 0.95 }),
    fill(
      c.cloth,
      curve(
        '-4,-108! 5,-108! 12,-98 15,-84 15,-64! 40,-66 52,-60 56,-46 58,-8! 34,-4! 32,-34 6,-36 -14,-36 -18,-48! -17,-74 -15,-94',
      ),
    ),
    fill(sash, curve('-16.6,-68! 0,-64 15,-66! 15,-58! 0,-55 -17,-58!'), { inner: true }),
    fill(sash, curve('10,-58! 18,-60! 30,-52 31,-24! 24,-23! 22,-46!'), { inner: true }),
    fill(
      c.linen,
      ribbon(
        [
          [2, -107],
          [4, -110],
        ],
        [5.6, 5.2],
      ),
      { inner: true },
    ),
    line(c.fold, 0.9, 'M13 -100L14 -70M40 -58C46 -50 47 -30 47 -8', { inner: true }),
    held && place(held, { x: w[0], y: w[1] }),
    fill(c.skin, handAlong(w, hand)),
    fill(
      c.cloth,
      ribbon([s, [(s[0] + e[0]) / 2 + 1, (s[1] + e[1]) / 2], e, w], [7.4, 7, 6.4, 5.6], undefined, {
        start: 'round',
      }),
    ),
    line(c.fold, 0.9, `M${e[0] - 5} ${e[1] - 8}l4 7`),
  ];
}
