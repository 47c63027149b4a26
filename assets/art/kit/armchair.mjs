// Armchairs for long talks, in centimetres; the origin is on the floor in the middle.

import { fill, line } from './marks.mjs';
import { curve, ellipse, mirrored, rect } from './shapes.mjs';

/**
 * An armchair in profile, looking right, in two halves: `back` goes behind the sitter, `front` before him.
 * cloth: an antimacassar on the back and the arm, or none.
 */
export const armchairSide = (
  k,
  { body = k.signalDeep, shade = k.ink, edge = k.signal, cloth = null, foot = k.ink } = {},
) => ({
  back: [
    fill(foot, rect(-32, -12, 6, 12) + rect(28, -12, 6, 12)),
    fill(body, curve('-14,-28! -32,-54 -46,-94 -44,-110 -32,-115 -21,-108 -14,-76 0,-46!')),
    fill(shade, curve('-30,-108! -21,-106 -14,-76 -2,-48! -12,-46! -24,-76 -31,-96')),
    cloth && fill(cloth, curve('-45,-100! -45,-111 -32,-117 -19,-108! -16,-82! -22,-84 -34,-80!')),
    fill(body, rect(-24, -50, 56, 12)),
  ],
  front: [
    fill(body, curve('-34,-8! -37,-38 -33,-60 -22,-67 24,-66 35,-63 38,-56 35,-49! 35,-8!')),
    fill(shade, ellipse(29, -57, 5.4, 6)),
    fill(shade, curve('-26,-14! -28,-38 -24,-50 20,-48! 26,-44! 27,-14!')),
    cloth && fill(cloth, curve('-10,-66.6! 22,-66.6! 23,-50! 8,-47 -9,-50!')),
    line(edge, 1.1, 'M-22 -67C0 -67 20 -68 30 -65.4'),
  ],
});

/** The same from behind, 84 wide. */
export const armchairBack = (
  k,
  { body = k.signalDeep, shade = k.ink, edge = k.signal, cloth = null } = {},
) => [
  fill(shade, rect(-36, -10, 7, 10) + rect(29, -10, 7, 10)),
  fill(body, mirrored('0,-64! 34,-64 43,-60 44,-50! 41,-8! 0,-8!')),
  fill(shade, rect(-30, -60, 3, 50) + rect(27, -60, 3, 50)),
  fill(body, mirrored('0,-106! 20,-106 29,-100 31,-86 29,-20! 0,-20!')),
  cloth && fill(cloth, mirrored('0,-108! 18,-108 24,-104! 23,-72! 12,-69 0,-71!')),
  !cloth && line(edge, 1.1, 'M-28 -98C-24 -107 24 -107 28 -98'),
];
