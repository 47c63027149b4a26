import type { Locator } from '@playwright/test';

/** Pairs of things of which one lies over the other, by more than a pixel: "this over that". */
export function covered(things: Locator): Promise<readonly string[]> {
  return things.evaluateAll((boxes) => {
    const places = boxes.map((box) => ({ text: box.textContent, at: box.getBoundingClientRect() }));
    return places.flatMap((a, i) =>
      places
        .slice(i + 1)
        .filter(
          (b) =>
            a.at.left < b.at.right - 1 &&
            b.at.left < a.at.right - 1 &&
            a.at.top < b.at.bottom - 1 &&
            b.at.top < a.at.bottom - 1,
        )
        .map((b) => `${a.text} over ${b.text}`),
    );
  });
}
