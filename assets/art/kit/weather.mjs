// Sky, water, smoke, rain and snow, in screen pixels. Whatever is scattered takes a seed, so that a picture stays the same.

import { fill, line } from './marks.mjs';
import { chance, ellipse, open } from './shapes.mjs';

/** Horizontal glints between y0 and y1, thickest under cx; spread is their half-width at the bottom. */
export function glitter(
  ink,
  cx,
  y0,
  y1,
  { n = 40, near = 60, spread = 160, seed = 4, width = 3, len = 46 } = {},
) {
  const r = chance(seed);
  const rows = [];
  for (let i = 0; i < n; i++) {
    const t = r() ** 1.25;
    const y = y0 + (y1 - y0) * t;
    const s = near * 0.25 + (spread - near * 0.25) * t;
    const x = cx + (r() + r() - 1) * s;
    const l = (0.25 + r() * 0.75) * len * (0.25 + t);
    rows.push([width * (0.45 + t), open([x - l / 2, y], [x + l / 2, y])]);
  }
  const thin = rows.filter(([w]) => w < width);
  const thick = rows.filter(([w]) => w >= width);
  return [
    line(ink, width * 0.75, thin.map((v) => v[1]).join('')),
    line(ink, width * 1.2, thick.map((v) => v[1]).join('')),
  ];
}

/** Rows of short wave marks across the whole water, wider apart as they come nearer. */
export function ripples(
  ink,
  x0,
  x1,
  y0,
  y1,
  { rows = 9, width = 2.4, seed = 8, len = 60, fullness = 0.4 } = {},
) {
  const r = chance(seed);
  let d = '';
  for (let j = 0; j < rows; j++) {
    const t = (j + 0.5) / rows;
    const y = y0 + (y1 - y0) * t ** 1.6;
    for (let x = x0 - r() * len; x < x1; ) {
      const l = len * (0.3 + r()) * (0.4 + t);
      if (r() < fullness) d += open([x, y + (r() - 0.5) * 3], [x + l, y + (r() - 0.5) * 3]);
      x += l * 1.4;
    }
  }
  return line(ink, width, d);
}

/** Slanting rain: strokes of length about len, leaning by slant (x per y). */
export function rain(
  ink,
  [x0, y0, x1, y1],
  n,
  { len = 46, slant = -0.22, width = 1.6, seed = 9, within = () => true } = {},
) {
  const r = chance(seed);
  let d = '';
  for (let i = 0; i < n; i++) {
    const x = x0 + r() * (x1 - x0);
    const y = y0 + r() * (y1 - y0);
    const l = len * (0.5 + r());
    if (within(x, y))
      d += `M${Math.round(x)} ${Math.round(y)}l${Math.round(slant * l)} ${Math.round(l)}`;
  }
  return line(ink, width, d, { crisp: true });
}

/** Snow: round flakes of three sizes. */
export function snow(ink, [x0, y0, x1, y1], n, { seed = 9, size = 5 } = {}) {
  const r = chance(seed);
  const d = ['', '', ''];
  for (let i = 0; i < n; i++)
    d[Math.floor(r() * 3)] +=
      `M${Math.round(x0 + r() * (x1 - x0))} ${Math.round(y0 + r() * (y1 - y0))}h0`;
  return d.map((v, i) => ({
    d: v,
    stroke: ink,
    width: size * (0.45 + i * 0.3),
    cap: 'round',
    crisp: true,
  }));
}

/** Round specks at given points: stars, drops, sparks. */
export const specks = (ink, width, points) => ({
  d: points.map(([x, y]) => `M${Math.round(x)} ${Math.round(y)}h0`).join(''),
  stroke: ink,
  width,
  cap: 'round',
  crisp: true,
});

/** A leaning column of smoke rising from (0, 0) to height h: overlapping puffs that grow as they rise. */
export function smoke(ink, h, { lean = 0.5, r0 = 22, r1 = 90, puffs = 13, seed = 6 } = {}) {
  const r = chance(seed);
  return fill(
    ink,
    Array.from({ length: puffs }, (_, i) => {
      const t = i / (puffs - 1);
      const y = -h * t;
      const size = r0 + (r1 - r0) * t;
      const x = lean * h * t ** 1.8 + (r() - 0.5) * size * 0.7;
      return ellipse(x, y, size * (0.85 + r() * 0.4), size * (0.75 + r() * 0.3));
    }).join(''),
  );
}

/** A flat cloud bar with round ends. */
export const cloudBar = (ink, x, y, w, h) =>
  fill(
    ink,
    `M${x} ${y}h${w}c${h * 0.66} 0 ${h * 0.66} ${h} 0 ${h}h${-w}c${-h * 0.66} 0 ${-h * 0.66} ${-h} 0 ${-h}z`,
  );

/** A gull: two strokes. */
export const gull = (ink, x, y, s) =>
  line(
    ink,
    s * 0.16,
    `M${x - s} ${y - s * 0.3}Q${x - s * 0.4} ${y - s * 0.6} ${x} ${y}Q${x + s * 0.4} ${y - s * 0.6} ${x + s} ${y - s * 0.25}`,
  );
