// The Chinese tea table, in centimetres; the origin is the middle of the foot.

import { fill, line } from './marks.mjs';
import { curve, ellipse, mirrored } from './shapes.mjs';

/** A lidded cup on its saucer; the lid may lie beside it. */
export const liddedCup = (
  k,
  { china = k.paper, shade = k.paperShade, band = k.mid, far = k.midDeep, open: off = false } = {},
) => [
  fill(far, mirrored('0,-1.8! 7,-1.8 9.4,-1.2 5,0.6 0,0.9!')),
  fill(shade, mirrored('0,-2.4! 7,-2.4 9,-1.8 4.6,-0.4 0,-0.2!')),
  line(china, 1, 'M5 -9.4c4.4-.6 4 5 -1 5'),
  fill(china, mirrored('0,-11! 5.4,-11! 5.3,-6 3.6,-1.6! 0,-1.4!')),
  fill(shade, curve('1.8,-11! 5.4,-11! 5.3,-6 3.6,-1.6! 1,-1.4! 2.4,-5')),
  line(band, 0.8, 'M-5.2 -8.4H5.2M-4.9 -5.4H4.9', { cap: 'butt' }),
  off
    ? [
        fill(far, ellipse(0, -11, 5.3, 1)),
        line(china, 0.5, 'M-1.6-13c-1.4-2 1.4-3 .2-5.2M1.6-13c-1.4-2 1.4-3 .2-5.2'),
      ]
    : [
        fill(china, mirrored('0,-14! 3.4,-13.6 6,-11.4 6,-10.6! 0,-10.4!')),
        fill(shade, curve('1.4,-13.9! 3.4,-13.6 6,-11.4 6,-10.6! 2.4,-10.4!')),
        fill(china, ellipse(0, -15, 1.7, 1.4)),
        line(far, 0.4, 'M-6 -10.5H6'),
      ],
];
