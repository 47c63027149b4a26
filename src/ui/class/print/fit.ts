import { useLayoutEffect, useRef } from 'preact/hooks';

/** Sizes of print that are tried, as shares of the usual; under the last nobody reads. */
const SIZES = [1, 0.94, 0.88, 0.82, 0.76, 0.7] as const;

/** Prints an element as large as it fits its place. @param what - tried again when it changes */
export function useFit<E extends HTMLElement>(what: string) {
  const place = useRef<E>(null);
  useLayoutEffect(() => {
    const fit = () => {
      const element = place.current;
      if (element === null) return;
      for (const size of SIZES) {
        element.style.setProperty('--fit', String(size));
        if (element.scrollHeight <= element.clientHeight + 1) return;
      }
    };
    fit();
    // A face that comes late has other widths.
    void document.fonts.ready.then(fit);
  }, [what]);
  return place;
}
