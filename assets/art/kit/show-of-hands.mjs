// People from behind with an arm in the air, in centimetres: to vote, or to hold up a telephone. As fromBehind(), legs left off.

import { headBack } from './heads.mjs';
import { handDown } from './limbs.mjs';
import { fill, line, place } from './marks.mjs';
import { mirrored, rect, ribbon } from './shapes.mjs';

const TRUNK =
  '0,-150.5! 6.4,-151.6! 12.6,-149 18.8,-146.8 24,-143.4 25.2,-138 20.4,-124 17.6,-110 18,-92 19.6,-60! 0,-60!';
const WIDTHS = [6.8, 6.6, 5.6, 5, 4.5];
const SPINES = {
  up: [
    [18, -138],
    [26, -148],
    [32, -161],
    [31.6, -178],
    [30, -193],
  ],
  rest: [
    [18.8, -137.4],
    [25, -125],
    [27.6, -111],
    [21, -103],
    [12, -100],
  ],
  both: [
    [18, -138],
    [27, -150],
    [30, -168],
    [22, -184],
    [13, -196],
  ],
};

/** A telephone held up, its screen towards us; shown: marks on the screen, 30 by 17 about its middle. */
export const raisedPhone = (k, { body = k.ink, screen = k.midPale, shown, turn = 0 } = {}) =>
  place([fill(body, rect(-18, -11, 36, 22)), fill(screen, rect(-15.4, -8.6, 30.8, 17.2)), shown], {
    turn,
  });

/**
 * A person from behind, to the hips. arms: 'up' (the right one raised), 'rest', 'both' (both hands held together overhead);
 * held: marks in the raised hand; hair, headTurn as fromBehind().
 */
export function armRaised(c, { arms = 'up', hair = 'short', headTurn = 0, held } = {}) {
  const limb = (s, name) => {
    const spine = SPINES[name].map(([x, y]) => [s * x, y]);
    const end = spine[4];
    return [
      name !== 'rest' && [
        fill(c.skin, handDown([end[0], end[1] - 1], 180)),
        fill(c.linen, ribbon([spine[3], [end[0], end[1] - 1.6]], [4, 4.4]), { inner: true }),
      ],
      fill(c.cloth, ribbon(spine, WIDTHS, undefined, { start: 'round' })),
    ];
  };
  const behind = [
    arms === 'both' ? limb(-1, 'both') : limb(-1, 'rest'),
    limb(1, arms === 'rest' ? 'rest' : arms),
  ];
  return [
    behind,
    held && place(held, arms === 'both' ? { x: 0, y: -208 } : { x: 29, y: -206 }),
    place(headBack(c, { hair }), { y: -149.4, turn: headTurn, scale: 0.95 }),
    fill(c.cloth, mirrored(TRUNK)),
    fill(c.linen, mirrored('0,-154! 6.4,-154.6! 7,-151! 0,-149.6!'), { inner: true }),
    line(c.fold, 1, 'M0 -148V-70M-17 -143C-11 -141 -7 -140 -4 -140M17 -143C11 -141 7 -140 4 -140', {
      inner: true,
    }),
  ];
}
