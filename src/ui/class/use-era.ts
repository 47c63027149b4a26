import { useLayoutEffect } from 'preact/hooks';
import type { Era } from '../../vocabulary/words.ts';

/** Prints the page in the inks of a class's case, and in those it had before once it is left. */
export function useEra(era: Era | null): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    const before = dataset.era;
    if (era !== null) dataset.era = era;
    return () => {
      if (before !== undefined) dataset.era = before;
    };
  }, [era]);
}
