// Trees, in screen pixels, standing on (0, 0) unless they say otherwise. Whatever is scattered takes a seed, so that a
// picture stays the same.

import { fill, line } from './marks.mjs';
import { chance, curve, open, poly, ribbon } from './shapes.mjs';

/** A palm: trunk of height h leaning by lean px, a crown of arched fronds, ragged below. */
export function palm(ink, h, { lean = 40, fronds = 9, size = 120, seed = 2 } = {}) {
  const r = chance(seed);
  const top = [lean, -h];
  const t = h / 24;
  const q = (a, b, c, u) => (1 - u) * (1 - u) * a + 2 * (1 - u) * u * b + u * u * c;
  const frond = (angle, l) => {
    const dir = Math.cos(angle) < 0 ? -1 : 1;
    const out = Math.max(0.42, Math.abs(Math.cos(angle))) * dir;
    const rise = Math.sin(angle);
    const mid = [top[0] + out * l * 0.5, top[1] - rise * l * 0.7 - l * 0.1];
    const tip = [top[0] + out * l, top[1] - rise * l * 0.55 + l * 0.4];
    const rib = (u) => [q(top[0], mid[0], tip[0], u), q(top[1], mid[1], tip[1], u)];
    const upper = [0, 0.2, 0.4, 0.6, 0.8, 1].map((u) => {
      const [x, y] = rib(u);
      return [x, y - l * 0.05 * Math.sin(Math.PI * u), u === 1 ? 1 : 0];
    });
    const lower = [];
    for (let i = 0; i <= 9; i++) {
      // leaflets hang from the rib, longest in the middle
      const u = 0.97 - i * 0.095;
      const [x, y] = rib(u);
      const w = l * 0.24 * Math.sin(Math.PI * Math.min(1, u * 0.9 + 0.08)) + l * 0.02;
      lower.push([x - dir * l * 0.02, y + w, 1], [x - dir * l * 0.035, y + w * 0.32, 1]);
    }
    return fill(ink, curve([...upper, ...lower]));
  };
  const crown = Array.from({ length: fronds }, (_, i) =>
    frond(-0.5 + ((Math.PI + 1) * (i + 0.35 * r())) / (fronds - 0.6), size * (0.84 + r() * 0.28)),
  );
  return [
    fill(
      ink,
      ribbon(
        [[0, 0], [lean * 0.2, -h * 0.4], [lean * 0.6, -h * 0.75], top],
        [t * 0.62, t * 0.42, t * 0.36, t * 0.34],
      ),
    ),
    crown,
  ];
}

/** A pine of height h in tiers. */
export function pine(ink, h, { w = h * 0.42, tiers = 5 } = {}) {
  const left = [];
  const right = [];
  for (let i = 0; i < tiers; i++) {
    const t = (i + 1) / tiers;
    const y = -h + h * 0.9 * t;
    const half = (w / 2) * (0.25 + 0.75 * t);
    const inn = half * 0.45;
    right.push([half, y - h * 0.02, 1], [inn, y - h * 0.05, 1]);
    left.push([-half * 0.94, y, 1], [-inn, y - h * 0.05, 1]);
  }
  return fill(
    ink,
    curve([
      [0, -h, 1],
      ...right,
      [w * 0.06, -h * 0.1, 1],
      [w * 0.05, 0, 1],
      [-w * 0.05, 0, 1],
      [-w * 0.06, -h * 0.1, 1],
      ...left.reverse(),
    ]),
  );
}

/** A birch: a pale trunk of width w with dark scars and a few thin branches, height h. */
export function birch(
  k,
  h,
  w,
  { bark = k.paper, shade = k.paperShade, mark = k.ink, lean = 0, seed = 3 } = {},
) {
  const r = chance(seed);
  const x = (t) => lean * t ** 1.4;
  const half = (t) => (w / 2) * (1.15 - 0.6 * t);
  const ts = [0, 0.25, 0.5, 0.75, 1];
  const scars = Array.from({ length: 11 }, () => {
    const t = 0.04 + r() * 0.9;
    const side = r() < 0.5 ? -1 : 1;
    const l = half(t) * (0.7 + r() * 0.8);
    const y = -h * t;
    return poly(
      [x(t) + side * half(t), y - 5],
      [x(t) + side * (half(t) - l), y + r() * 4],
      [x(t) + side * half(t), y + 6],
    );
  }).join('');
  const twigs = [0.55, 0.66, 0.78, 0.88]
    .map((t, i) => {
      const s = i % 2 ? 1 : -1;
      return `M${x(t)} ${-h * t}q${s * w * 1.2} ${-h * 0.05} ${s * w * (2 + r() * 2)} ${-h * 0.16}`;
    })
    .join('');
  return [
    line(mark, Math.max(2, w * 0.09), twigs),
    fill(
      bark,
      ribbon(
        ts.map((t) => [x(t), -h * t]),
        ts.map(half),
      ),
    ),
    fill(
      shade,
      ribbon(
        ts.map((t) => [x(t) + half(t) * 0.62, -h * t]),
        ts.map((t) => half(t) * 0.36),
      ),
    ),
    fill(mark, scars),
  ];
}

/** A bare tree: branching strokes from (x, y), height h. */
export function bareTree(ink, x, y, h, { seed = 5, width = h / 18, spread = 0.5, depth = 6 } = {}) {
  const r = chance(seed);
  const byWidth = new Map();
  const grow = (px, py, a, l, w, n) => {
    const qx = px + Math.sin(a) * l;
    const qy = py - Math.cos(a) * l;
    const key = Math.max(1.2, Math.round(w * 2) / 2);
    byWidth.set(key, (byWidth.get(key) ?? '') + open([px, py], [qx, qy]));
    if (n <= 0) return;
    const kids = n > 3 ? 2 : 2 + (r() < 0.3);
    for (let i = 0; i < kids; i++)
      grow(
        qx,
        qy,
        a + (i - (kids - 1) / 2) * spread * (0.8 + r() * 0.9) + (r() - 0.5) * 0.3,
        l * (0.66 + r() * 0.2),
        w * 0.66,
        n - 1,
      );
  };
  grow(x, y, 0, h * 0.3, width, depth);
  return [...byWidth].sort((a, b) => b[0] - a[0]).map(([w, d]) => line(ink, w, d));
}

/** A hedge of round tree crowns from x0 to x1 standing on y. */
export function treeLine(ink, x0, x1, y, lo, hi, { seed = 7, depth = 120 } = {}) {
  const r = chance(seed);
  let d = `M${x0} ${y + depth}V${y}`;
  for (let x = x0; x < x1; ) {
    const w = 22 + r() * 34;
    const h = lo + r() * (hi - lo);
    d += `q${(w * 0.05).toFixed(1)} ${(-h).toFixed(1)} ${(w / 2).toFixed(1)} ${(-h).toFixed(1)}t${(w / 2).toFixed(1)} ${h.toFixed(1)}`;
    x += w;
  }
  return fill(ink, `${d}V${y + depth}z`);
}
