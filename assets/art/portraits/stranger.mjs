// Whoever has no bust of his own: seen from behind, once in the inks of each era.
import * as art from '../kit/kit.mjs';
import { clothes } from './clothes.mjs';

const HATS = { 1933: 'fedora', 1962: 'fedora' };
const ERAS = [1933, 1962, 1971, 1993, 2013];

export default ERAS.map((era) => ({
  era,
  people: {
    [`p_stranger_${era}`]: {
      title: 'Somebody of that year, seen from behind',
      inks: clothes(art.inks(era)).dark,
      from: 'back',
      hair: 'short',
      hat: HATS[era],
      x: 80,
    },
  },
}));
