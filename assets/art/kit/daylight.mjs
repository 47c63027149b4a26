// The hours of a venue: how the inks of its layers change from the daypart it was drawn in to the other three.

const DAYPARTS = ['dawn', 'day', 'dusk', 'night'];

/** A sky in three inks: dots from above, the body, dots along the horizon. Draw with the ones of the home daypart. */
export const skies = (k) => ({
  dawn: { high: k.mid, body: k.paperWarm, low: k.paper },
  day: { high: k.midPale, body: k.paperShade, low: k.paper },
  dusk: { high: k.ink, body: k.signal, low: k.paper },
  night: { high: k.ink, body: k.mid, low: k.paper },
});

/** Swaps between two sets of named inks: { ink: 'from' } to { ink: 'to' }. */
export const shift = (from, to) =>
  Object.fromEntries(
    Object.keys(from)
      .filter((role) => from[role] !== to[role])
      .map((role) => [from[role], to[role]]),
  );

/** A dark room or street by day: every ink one step lighter, paper and signal as they are. */
export const lighter = (k) => ({
  [k.ink]: k.midDeep,
  [k.lift]: k.mid,
  [k.midDeep]: k.mid,
  [k.mid]: k.midPale,
});

/**
 * The hours table of a venue.
 * sky: ids of layers drawn with skies(k)[home]; lamps: ids of layers that are lamplight, absent by day;
 * by: what else changes, { daypart: { layer: swaps or null } }.
 */
export function hours(k, home, { sky = [], lamps = [], by = {} } = {}) {
  const at = skies(k);
  return Object.fromEntries(
    DAYPARTS.map((part) => [
      part,
      {
        ...(part !== home && Object.fromEntries(sky.map((id) => [id, shift(at[home], at[part])]))),
        ...(part === 'day' && Object.fromEntries(lamps.map((id) => [id, null]))),
        ...by[part],
      },
    ]),
  );
}
