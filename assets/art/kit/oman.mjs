// The Omani coast: a dhow in pixels, a man in a long white robe from behind in centimetres.

import { fill, line } from './marks.mjs';
import { curve, mirrored, open } from './shapes.mjs';

/** A fishing dhow under its one sail, about 150 long, bow to the right; the origin is the middle of the waterline. */
export const dhow = (k, { hull = k.ink, sail = k.paper, rib = k.midPale } = {}) => [
  fill(hull, curve('-78,-26! -60,-14 20,-14 84,-30! 56,-2 40,4! -50,4! -68,-8')),
  line(hull, 4, open('-6,-12 2,-132')),
  fill(sail, curve('-54,-20! -30,-70 6,-124 60,-158! 62,-104 50,-54 30,-26! -10,-32')),
  line(rib, 2, 'M-22 -28C-6 -72 18 -112 52 -146M8 -30C24 -60 42 -92 58 -112'),
  line(hull, 4, 'M-62 -10L66 -164'),
];

/** A man in a robe from behind, wound headcloth, 178 tall. */
export const robeBack = (
  k,
  { robe = k.paper, shade = k.paperShade, cloth = k.signal, fold = k.midPale, skin = k.mid } = {},
) => [
  fill(skin, mirrored('0,-7! 10,-6 13,0! 3,0!')),
  fill(
    skin,
    curve('-26,-90! -29,-82 -25,-76 -21,-82 -21,-90!') +
      curve('26,-90! 29,-82 25,-76 21,-82 21,-90!'),
  ),
  fill(skin, mirrored('0,-172! 8,-168 8,-158 6,-150 7,-146! 0,-144!')),
  fill(
    robe,
    mirrored(
      '0,-150! 7,-151! 20,-146 25,-138 27,-118 29,-90! 19,-90! 18,-112! 22,-50 25,-5! 0,-4!',
    ),
  ),
  fill(
    shade,
    curve(
      '6,-149! 20,-146 25,-138 27,-118 29,-90! 19,-90! 18,-112! 22,-50 25,-5! 8,-5! 12,-70 10,-120',
    ),
    { inner: true },
  ),
  line(fold, 1.2, 'M-12 -110C-10 -70 -12 -40 -14 -8M-18 -132L-19 -96', { inner: true }),
  fill(cloth, mirrored('0,-183! 7,-182 12,-176 12,-168 8,-163! 0,-161!')),
  line(fold, 1, 'M-11 -170Q0 -176 11 -174M-11 -174Q0 -168 10 -166', { inner: true }),
];
