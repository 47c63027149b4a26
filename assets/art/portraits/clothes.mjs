// What the people of the busts wear and how they stand, in the inks of an era.
import * as art from '../kit/kit.mjs';

/** Inks of a figure by what it wears; `suit(band)` has a hat with a band, `uniform(band)` is an officer's. */
export function clothes(k) {
  const skin = { skin: k.paperWarm };
  return {
    dark: art.wardrobe(k, skin),
    blue: art.wardrobe(k, { ...skin, cloth: k.midDeep, fold: k.midPale, band: k.ink }),
    pale: art.wardrobe(k, {
      ...skin,
      cloth: k.paperShade,
      fold: k.midPale,
      hat: k.paper,
      band: k.signal,
    }),
    slate: art.wardrobe(k, { ...skin, cloth: k.lift, fold: k.midPale }),
    shirt: art.wardrobe(k, { ...skin, cloth: k.paper, sleeve: k.paperShade, fold: k.paper }),
    suit: (band) => art.wardrobe(k, { ...skin, band }),
    uniform: (band) =>
      art.wardrobe(k, { ...skin, cloth: k.midDeep, linen: k.midDeep, fold: k.mid, band }),
  };
}

/** Where the near hand goes: angles of upper arm and forearm; the far arm hangs. */
export const reach = (upper, fore, more = {}) => ({
  near: { arm: [upper, fore], leg: [2, -2] },
  far: { arm: [-4, 6], leg: [-3, -4] },
  ...more,
});
export const DOWN = reach(-2, 12);
export const CHEST = reach(12, 126);
export const FACE = reach(24, 142);
export const OUT = reach(30, 106);
