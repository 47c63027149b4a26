// Havana: the island, a car of the fifties, louvred shutters, a cane rocker, the mission on the sea front.

import { fill, line } from './marks.mjs';
import { curve, ellipse, mirrored, open, poly, rect } from './shapes.mjs';

const COAST =
  '-84.95,21.87 -84.3,22.6 -83.5,22.95 -82.7,23.07 -81.9,23.18 -80.6,23.1 -79.8,22.9 -79.3,22.4 -78.3,22.3 -77.5,21.8 -76.8,21.25 -75.7,21.1 -75,20.7 -74.15,20.24 -74.9,19.95 -76,19.95 -77.1,19.88 -77.7,19.83 -77.1,20.4 -77.2,20.65 -78,20.7 -78.5,21 -78.6,21.5 -79.4,21.6 -80.4,21.9 -81.1,22.1 -81.9,22.2 -81.8,22.6 -82.5,22.68 -83.2,22.45 -83.9,22.2 -84.4,21.9';

/** The island of Cuba, w px wide, its middle at (0, 0). */
export function cubaIsland(ink, w = 220) {
  const s = w / 10.8;
  const at = (lon, lat) => [(lon + 79.55) * s, (21.5 - lat) * s * 1.07];
  return fill(
    ink,
    poly(...COAST.split(' ').map((p) => at(...p.split(',').map(Number)))) +
      ellipse(...at(-82.8, 21.65), s * 0.36, s * 0.3),
  );
}

/** A tail-finned saloon of the fifties from the side, about 430 long, looking right; driver: someone at the wheel. */
export const finCar = (
  k,
  {
    body = k.ink,
    flash = k.paper,
    glass = k.midPale,
    roof = body,
    chrome = k.paper,
    lamp = k.signal,
    driver = null,
  } = {},
) => [
  fill(glass, curve('-96,-84! -74,-122 -40,-132 40,-132 66,-122 104,-82!')),
  driver &&
    fill(
      driver,
      curve('4,-80! 6,-96 18,-102! 16,-108 20,-122 30,-124 37,-116 35,-104! 46,-98 52,-80!'),
    ),
  fill(
    roof,
    curve(
      '-104,-84! -80,-126 -44,-140 38,-140 74,-128 112,-82! 100,-82! 62,-120 36,-128! -40,-128! -68,-118 -92,-84!',
    ) + rect(-14, -132, 7, 50),
  ),
  fill(
    body,
    curve(
      '-218,-62! -226,-102! -200,-98 -150,-88 -100,-84! 112,-84! 176,-80 206,-70 214,-52 212,-26! -206,-26! -216,-40',
    ),
  ),
  fill(flash, curve('-200,-64! -60,-60 90,-66 196,-62! 150,-54 40,-50 -196,-46!')),
  line(chrome, 3, 'M-222 -36h34M192 -36h26M-214 -98L-110 -84'),
  fill(lamp, ellipse(-218, -80, 6, 10)),
  fill(chrome, ellipse(204, -58, 8, 10)),
  [-136, 134].map((x) => [
    fill(k.ink, ellipse(x, -28, 33)),
    fill(chrome, ellipse(x, -28, 19)),
    fill(k.ink, ellipse(x, -28, 11)),
  ]),
];

/** One leaf of a louvred shutter: slats with the light of day between them. */
export function shutterLeaf(x, y, w, h, n, { frame, slat, gap }) {
  const p = h / n;
  return [
    fill(gap, rect(x, y, w, h)),
    fill(
      slat,
      Array.from({ length: n }, (_, i) =>
        poly(
          [x, y + p * i],
          [x + w, y + p * i],
          [x + w, y + p * (i + 0.62)],
          [x, y + p * (i + 0.5)],
        ),
      ).join(''),
    ),
    fill(
      frame,
      rect(x - 5, y - 8, 14, h + 16) +
        rect(x + w - 9, y - 8, 14, h + 16) +
        rect(x - 5, y - 8, w + 10, 14) +
        rect(x - 5, y + h - 8, w + 10, 16) +
        rect(x - 5, y + h * 0.55, w + 10, 12),
    ),
  ];
}

/** A rocking chair with a cane back, in profile, looking right, in centimetres. */
export const caneRocker = (k, { wood = k.ink, cane = k.paperWarm } = {}) => [
  line(wood, 3.4, 'M-46 -8C-24 2 22 2 46 -8', { cap: 'round' }),
  line(wood, 3.4, 'M-22 -3L-18 -42M24 -3L22 -42M-18 -42C-24 -70 -30 -96 -38 -116'),
  line(wood, 3, 'M-25 -66C-6 -64 12 -66 26 -62M22 -42L25 -62'),
  fill(cane, curve('-20,-48! 0,-46 24,-46! 25,-41! -20,-41!')),
  fill(cane, curve('-35,-110! -31,-112 -18,-54! -22,-52!')),
];

/**
 * The mission: a slab of seven storeys from the front, w by h on (0, 0): a stone frame round a wall of glass.
 * lit(i, j): which windows are lit.
 */
export function missionSlab(
  w,
  h,
  { stone, glass, bar, light, base, cols = 18, rows = 7, lit = () => false },
) {
  const [m, top, foot] = [w * 0.03, h * 0.05, h * 0.14];
  const cw = (w - 2 * m) / cols;
  const ch = (h - top - foot) / rows;
  const cell = (i, j) => rect(-w / 2 + m + cw * i, -h + top + ch * j + ch * 0.12, cw, ch * 0.64);
  const on = [];
  for (let j = 0; j < rows; j++) for (let i = 0; i < cols; i++) if (lit(i, j)) on.push(cell(i, j));
  return [
    fill(stone, rect(-w / 2, -h, w, h)),
    fill(base, rect(-w / 2 + m, -foot, w - 2 * m, foot)),
    fill(
      glass,
      Array.from({ length: rows }, (_, j) =>
        rect(-w / 2 + m, -h + top + ch * j + ch * 0.12, w - 2 * m, ch * 0.64),
      ).join(''),
    ),
    on.length && fill(light, on.join('')),
    fill(
      bar,
      Array.from({ length: cols - 1 }, (_, i) =>
        rect(-w / 2 + m + cw * (i + 1) - cw * 0.07, -h + top, cw * 0.14, h - top - foot),
      ).join(''),
    ),
  ];
}

/** A bare flagpole h high. */
export const bareStaff = (ink, h, cleat = true) => [
  line(ink, h / 70, open([0, 0], [0, -h])),
  fill(ink, ellipse(0, -h, h / 55)),
  cleat && line(ink, h / 160, `M0 ${-h + 4}q${h * 0.03} ${h * 0.5} ${h * 0.004} ${h * 0.8}`),
];

/** An open umbrella from the side, r wide each way, its rim on (0, 0). */
export const umbrella = (ink, r, { rib, stick } = {}) => [
  stick && line(stick, r * 0.06, `M0 0V${r * 0.7}`),
  fill(
    ink,
    mirrored([
      [0, -r * 0.82, 1],
      [r * 0.5, -r * 0.66],
      [r * 0.88, -r * 0.3],
      [r, 0, 1],
      [r * 0.66, -r * 0.1],
      [r * 0.34, 0, 1],
      [0, -r * 0.1],
    ]),
  ),
  rib &&
    line(
      rib,
      Math.max(1.2, r * 0.035),
      `M0 ${-r * 0.82}Q${r * 0.34} ${-r * 0.5} ${r * 0.34} 0M0 ${-r * 0.82}Q${-r * 0.34} ${-r * 0.5} ${-r * 0.34} 0`,
    ),
];
