// Passenger steps on wheels, seen from the side, in screen pixels; the foot is at (0, 0) and they climb to the right.

import { fill, line } from './marks.mjs';
import { ellipse, open, poly, rect } from './shapes.mjs';

/** rise and run of the flight, n treads; a landing at the top. */
export function airStair(
  k,
  rise,
  run,
  { n = 14, body = k.ink, tread = k.paper, rail = k.paper, hub = k.midPale, landing = 70 } = {},
) {
  const dx = run / n;
  const dy = rise / n;
  let top = 'M0 0';
  for (let i = 0; i < n; i++) top += `v${(-dy).toFixed(2)}h${dx.toFixed(2)}`;
  top += `h${landing}v16L${run * 0.86} ${-rise * 0.68}L${dx * 1.4} 0z`;
  const post = (t) => open([run * t, -rise * t - dy * 0.4], [run * t, -rise * t - 74]);
  return [
    line(
      body,
      9,
      open([run * 0.5, -10], [run * 0.86, -rise * 0.74]) +
        open([run * 0.92, -10], [run * 0.92, -rise * 0.9]),
    ),
    line(body, 7, open([run * 0.52, -14], [run * 0.92, -rise * 0.7])),
    fill(body, rect(run * 0.34, -34, run * 0.72, 20)),
    fill(body, ellipse(run * 0.44, -16, 19) + ellipse(run * 0.96, -16, 19)),
    fill(hub, ellipse(run * 0.44, -16, 7) + ellipse(run * 0.96, -16, 7)),
    fill(body, top),
    fill(
      tread,
      Array.from({ length: n }, (_, i) =>
        rect(dx * i, -dy * (i + 1), dx, Math.max(3, dy * 0.2)),
      ).join(''),
    ),
    line(
      rail,
      4.5,
      open(
        [0, -8],
        [4, -76],
        [run, -rise - 76],
        [run + landing, -rise - 76],
        [run + landing, -rise],
      ),
    ),
    line(rail, 3, [0.2, 0.4, 0.6, 0.8, 1].map(post).join('')),
    fill(body, poly([0, -2], [dx, -2], [dx, 3], [0, 3])),
  ];
}
