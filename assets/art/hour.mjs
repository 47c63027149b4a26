// A venue at another hour: which inks each layer swaps. Pure, and small enough to ship with the scene loader.

export const DAYPARTS = ['dawn', 'day', 'dusk', 'night'];

/**
 * The daypart of a local hour, 0 to 23. Bounds are those of late October at 38.9 N
 * (Washington: sun up about 06:30, down about 17:20 standard time); Moscow's differ by half an hour.
 */
export function daypart(hour) {
  if (!Number.isInteger(hour) || hour < 0 || hour > 23)
    throw new RangeError(`hour ${hour} is not a whole number from 0 to 23`);
  if (hour < 5 || hour >= 19) return 'night';
  if (hour < 8) return 'dawn';
  return hour < 17 ? 'day' : 'dusk';
}

/**
 * What to change in each layer of a venue at an hour: a record of layer id to swaps ({ "#from": "#to" or "none" }),
 * or to null for a layer that is not shown. A layer left out stays as it was printed.
 * @param venue the parsed venue.json
 */
export const inkAt = (hour, venue) => venue.hours[daypart(hour)] ?? {};

/** Swap inks in the text of one layer, all at once, so that a to b and b to c do not run together. */
export const recolour = (svg, swaps = {}) =>
  svg.replace(/#[0-9a-f]{6}\b/g, (ink) => swaps[ink] ?? ink);

/** The same for a still, whose layers are groups with the layer's id. */
export const recolourStill = (svg, record) =>
  svg.replace(/<g id="([\w-]+)">(.*?)<\/g>/gs, (group, id, body) =>
    !(id in record)
      ? group
      : record[id] === null
        ? ''
        : `<g id="${id}">${recolour(body, record[id])}</g>`,
  );
