// A typed page, 100 wide and 140 high from its top left corner, and how to lay it on a table.

import { bend, fill, flat, line } from './marks.mjs';
import { chance, ellipse, open, rect } from './shapes.mjs';

/**
 * A typed page. rows: lines of type; from, to: where the type begins and ends, as parts of the height;
 * signed: two names in ink at the foot; seal: a wax seal; initials: one short scrawl.
 */
export function typedPage(
  k,
  {
    rows = 9,
    from = 0.16,
    to = 0.66,
    paper = k.paper,
    type = k.ink,
    pen = 2.2,
    head = k.ink,
    signed,
    seal,
    initials,
    seed = 3,
    h = 140,
  } = {},
) {
  const r = chance(seed);
  const typed = Array.from({ length: rows }, (_, i) => {
    const y = h * (from + ((to - from) * i) / (rows - 1));
    const last = i === rows - 1 || r() < 0.14;
    return open([12 + (i ? 0 : 8), y], [last ? 50 + r() * 16 : 84 + r() * 5, y]);
  }).join('');
  const scrawl = (x, y, s) =>
    `M${x} ${y}q${4 * s} ${-10 * s} ${7 * s} ${-2 * s}t${5 * s} ${-3 * s}t${5 * s} ${2 * s}t${6 * s} ${-4 * s}t${7 * s} ${3 * s}t${9 * s} ${-2 * s}`;
  return [
    fill(paper, rect(0, 0, 100, h)),
    head && line(head, pen * 1.7, open([34, h * 0.085], [66, h * 0.085])),
    line(type, pen, typed),
    signed && line(signed, pen * 1.1, scrawl(12, h * 0.82, 0.9) + scrawl(54, h * 0.84, 0.9)),
    initials && line(initials, pen * 1.2, scrawl(56, h * 0.86, 0.7)),
    seal && fill(seal, ellipse(82, h * 0.88, 8)),
  ];
}

/** Lay a page (w by h, from its top left corner) into four corners: far left, far right, near right, near left. */
export function inQuad(marks, [a, b, c, d], w = 100, h = 140) {
  const mix = (p, q, t) => [p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t];
  const side = (p, q) => Math.hypot(q[0] - p[0], q[1] - p[1]);
  const across = (side(a, b) + side(d, c)) / 2 / w;
  const along = (side(a, d) + side(b, c)) / 2 / h;
  const at = (x, y) => mix(mix(a, b, x / w), mix(d, c, x / w), y / h);
  const pen = Math.sqrt(across * along);
  return flat(bend(marks, at)).map((m) => ({ ...m, ...(m.width && { width: m.width * pen }) }));
}
