// Upholstered armchairs, in centimetres; the origin is on the floor in the middle. Sit someone between `back` and `arm`.

import { fill, line } from './marks.mjs';
import { curve, mirrored } from './shapes.mjs';

/** A wing chair in profile, for someone looking right: { back, arm } to paint before and after the sitter. */
export const wingChair = (k, { body = k.signalDeep, deep = k.ink, foot = k.ink } = {}) => ({
  back: [
    line(foot, 5, 'M-36 -10L-42 0M32 -10L36 0'),
    fill(
      body,
      curve(
        '-40,-8! -48,-58 -58,-110 -52,-120 -38,-121 -24,-116 -18,-102 -22,-86 -26,-70 -26,-47! 34,-47! 41,-40 38,-30 38,-8!',
      ),
    ),
    fill(deep, curve('-32,-112 -24,-104 -27,-88 -30,-74 -31,-50! -36,-50! -38,-80 -42,-106'), {
      inner: true,
    }),
  ],
  arm: [
    fill(body, curve('-38,-70! -10,-67 24,-68 36,-66 41,-59 37,-52 32,-50! 31,-8! -34,-8!')),
    line(deep, 1.4, 'M-30 -60C-4 -56 16 -57 30 -56', { inner: true }),
  ],
});

/** The same chair seen from behind, h high. */
export const wingChairBack = (k, { h = 118, w = 78, body = k.signalDeep, deep = k.ink } = {}) => {
  const x = w / 2;
  return [
    line(deep, 5, `M${-x + 8} -10L${-x + 5} 0M${x - 8} -10L${x - 5} 0`),
    fill(
      body,
      mirrored([
        [0, -h - 3, 1],
        [x * 0.5, -h - 2],
        [x * 0.86, -h + 4],
        [x * 0.92, -h + 22],
        [x * 0.82, -h + 48],
        [x * 1.12, -66],
        [x * 1.2, -56],
        [x * 1.06, -46],
        [x * 0.98, -8, 1],
        [0, -8, 1],
      ]),
    ),
    line(
      deep,
      1.6,
      `M${-x * 0.8} ${-h + 48}C${-x * 0.76} -50 ${-x * 0.78} -30 ${-x * 0.76} -9` +
        `M${x * 0.8} ${-h + 48}C${x * 0.76} -50 ${x * 0.78} -30 ${x * 0.76} -9M${-x * 0.74} -20H${x * 0.74}`,
      { inner: true },
    ),
  ];
};
