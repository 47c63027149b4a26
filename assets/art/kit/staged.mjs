// A scene set down in one go: layers as a list, and a table of hours that keeps only the swaps which find their ink.

import { hours } from './daylight.mjs';
import { fitted } from './fitted-hours.mjs';
import { scene } from './scene.mjs';

/** what: see scene(); layers: [[id, depth, marks], ...] in painting order; sky, lamps, by: see hours(). */
export function staged(k, what, layers, { sky, lamps, by = {} } = {}) {
  const held = Object.fromEntries(layers.map(([id, , marks]) => [id, marks]));
  const isVenue = what.id.startsWith('v_');
  const set = scene({
    ...what,
    ...(isVenue && { hours: hours(k, what.home, { sky, lamps, by: fitted(held, by) }) }),
  });
  for (const [id, depth, marks] of layers) set.layer(id, depth, marks);
  return set;
}
