// Hair of another ink than the wardrobe's, worn over hair: 'none'; from the base of the neck, in profile looking right.
import * as art from '../kit/kit.mjs';

const { fill, curve } = art;

export const crop = (ink) =>
  fill(
    ink,
    curve(
      '-6.4,-6! -10,-13 -11,-21.5 -8,-29 0,-32.8 8,-31.4 11.4,-26 9,-23! 5.4,-24.6 3.2,-20.4 2.2,-15.4! 0,-16.4 -2.8,-12 -4,-8',
    ),
  );
/** Smooth hair to the nape, turned in. */
export const page = (ink) =>
  fill(
    ink,
    curve(
      '-8,-2! -12,-8 -12.6,-20 -8,-29.6 0,-33 8,-31.4 11,-25.6! 6.4,-25.6 3.8,-21 3.4,-14 4,-6! 0,-3.4 -4,-1.6',
    ),
  );
/** Swept up into a high knot. */
export const upswept = (ink) =>
  fill(
    ink,
    curve(
      '-6,-8! -10,-13 -12,-20 -12.6,-27 -9.6,-34 -3,-39 4,-38 8,-34 11.6,-29 10.4,-23.4! 6,-25 3.4,-20.6 2.4,-15.4! 0,-16.4 -2.8,-12 -4,-9',
    ),
  );
/** A short beard along the jaw. */
export const beard = (ink) =>
  fill(
    ink,
    curve(
      '-2.4,-15! 1,-11 4.6,-7.6 8.6,-8.8 12,-10.2! 11.4,-8 9.4,-7! 9.8,-5 10.9,-3.6 10,-0.6 6,0.8 1,-1.6 -2,-7',
    ),
  );
export const moustache = (ink) =>
  fill(ink, curve('7.6,-9.6! 11.8,-11.2 12.4,-9.4 10.8,-8.2! 8,-7.6'));
