// A weeping willow, in screen pixels, standing on (0, 0).

import { fill, line } from './marks.mjs';
import { chance, ribbon } from './shapes.mjs';

/** Trunk of height h leaning by lean, and n strands falling from its crown, spread px to each side. */
export function willow(ink, h, { lean = 20, spread = h * 0.55, n = 26, seed = 3, width = 3 } = {}) {
  const r = chance(seed);
  let d = '';
  for (let i = 0; i < n; i++) {
    const u = (2 * (i + r() * 0.8)) / n - 1;
    const x0 = lean + u * spread * 0.24;
    const y0 = -h * (0.86 + 0.12 * (1 - u * u));
    const x1 = lean + u * spread;
    const rise = y0 - h * (0.1 + 0.06 * r());
    const fall = h * (0.42 + 0.34 * r());
    d += `M${x0.toFixed(0)} ${y0.toFixed(0)}C${(x0 + (x1 - x0) * 0.5).toFixed(0)} ${rise.toFixed(0)} ${x1.toFixed(0)} ${(y0 - h * 0.04).toFixed(0)} ${x1.toFixed(0)} ${(y0 + fall * 0.4).toFixed(0)}q${(r() * 6 - 3).toFixed(0)} ${(fall * 0.3).toFixed(0)} ${(u * 6).toFixed(0)} ${(fall * 0.6).toFixed(0)}`;
  }
  const t = h / 16;
  return [
    fill(
      ink,
      ribbon(
        [
          [0, 0],
          [lean * 0.1, -h * 0.4],
          [lean * 0.7, -h * 0.75],
          [lean, -h * 0.97],
        ],
        [t, t * 0.7, t * 0.56, t * 0.3],
      ),
    ),
    line(ink, width, d),
  ];
}
