// Busts: a figure of the kit cut off at the chest, on a small blue card, with one prop. No faces, no likeness.

import { halftone } from './halftone.mjs';
import { fill, flat, place, rimLit } from './marks.mjs';
import { bounds } from './path.mjs';
import { toSvg } from './print.mjs';
import { rect } from './shapes.mjs';

const SIZE = 160;
const CARD = rect(-9, -9, SIZE + 18, SIZE + 18);

/** Marks that reach into the card; what lies under its edge is not worth its bytes. */
const seen = (marks) =>
  flat(marks).filter((m) => {
    const [x0, y0, x1, y1] = bounds(m.d);
    return x1 > 0 && x0 < SIZE && y1 > 0 && y0 < SIZE;
  });

/**
 * person: marks in centimetres as figures.mjs gives them, with any prop among them; facing 'right' or 'left';
 * x: where the feet would be, in px from the left when facing right; behind, front: marks in card px that get no rim.
 * Returns the text of a 160 by 160 SVG.
 */
export function bustSvg(
  k,
  { title, person, facing = 'right', x = 58, y = 340, scale = 1.8, behind, front },
) {
  const flip = facing === 'left';
  const lit = flip ? SIZE - 20 : 20;
  const ground = [
    fill(k.mid, CARD),
    halftone(k.ink, [0, 0, SIZE, SIZE], (u, v) => (Math.hypot(u - lit, v - 10) - 78) / 190, {
      pitch: 10,
      max: 11,
      levels: 5,
    }),
  ];
  const put = (marks) => place(marks, { x: flip ? SIZE - x : x, y, scale, flip });
  const body = toSvg(
    [
      ground,
      behind && put(behind),
      rimLit(seen(put(person)), { light: k.paper, dx: flip ? 2.5 : -2.5, dy: -1.5 }),
      front && seen(put(front)),
    ],
    { amount: 0.6, step: 60 },
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}" viewBox="0 0 ${SIZE} ${SIZE}" role="img" aria-labelledby="t"><title id="t">${title}</title>${body}</svg>`;
}
