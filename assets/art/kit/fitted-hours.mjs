// The table of what changes by the hour, kept honest: a swap whose ink the layer does not hold is left out.

import { flat } from './marks.mjs';

/** by: { daypart: { layer: swaps or null } }; layers: { layer: marks }. Gives `by` with only the swaps that find their ink. */
export function fitted(layers, by) {
  const held = Object.fromEntries(
    Object.entries(layers).map(([id, marks]) => [
      id,
      new Set(flat(marks).flatMap((m) => [m.fill, m.stroke])),
    ]),
  );
  const fit = (id, swaps) =>
    swaps &&
    Object.fromEntries(Object.entries(swaps).filter(([a, b]) => a !== b && held[id].has(a)));
  return Object.fromEntries(
    Object.entries(by).map(([part, record]) => [
      part,
      Object.fromEntries(Object.entries(record).map(([id, swaps]) => [id, fit(id, swaps)])),
    ]),
  );
}
