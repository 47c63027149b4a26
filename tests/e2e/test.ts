/** The test of every browser spec: a page at the game, and a player before it. */
import { test as base } from '@playwright/test';
import { type Player, playerOf } from './driver.ts';
import { keepAway, type Pictures } from './pictures.ts';

export { expect } from '@playwright/test';

interface Options {
  /** Which pictures come. Where they are not the subject they stay away. */
  readonly pictures: Pictures;
  /** Where chance comes from in every play begun here, so that a test plays the same play each time. */
  readonly seed: number;
}

/**
 * Every test is run at both sizes of window, save where one shows all that is to be shown: what does
 * not depend on the room there is, or where one size has the least of it.
 */
export const LAPTOP = { tag: '@laptop' } as const;
export const PHONE = { tag: '@phone' } as const;

export const test = base.extend<Options & { readonly player: Player }>({
  pictures: ['none', { option: true }],
  seed: [1962, { option: true }],
  context: async ({ context, pictures, seed }, use) => {
    await keepAway(context, pictures);
    await context.addInitScript(drawSeed, seed);
    await use(context);
  },
  player: async ({ page, hasTouch }, use) => {
    await use(playerOf(page, hasTouch));
  },
});

/** In the page: the seed of a new play is one whole number of 32 bits; it is this one. */
function drawSeed(seed: number): void {
  const draw = crypto.getRandomValues.bind(crypto);
  crypto.getRandomValues = (array) => {
    if (array instanceof Uint32Array && array.length === 1) {
      array[0] = seed;
      return array;
    }
    return draw(array);
  };
}
