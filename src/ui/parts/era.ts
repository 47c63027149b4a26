import { useEffect } from 'preact/hooks';
import type { Era } from '../../vocabulary/words.ts';

/** Inks of the casebook and of pages that belong to no case, as index.html has them. */
const USUAL: Era = '1962';

/** Prints a screen in the inks of its case; the usual ones are back when it goes. */
export function useEra(era: Era): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.era = era;
    return () => {
      dataset.era = USUAL;
    };
  }, [era]);
}
