import { covered } from './covered.ts';
import { openCasebook } from './driver.ts';
import { expect, LAPTOP, test } from './test.ts';

/** Windows of usual screens, less what a browser takes: Chromebooks, laptops at 125 %, large ones. */
const WINDOWS = [
  [1280, 720],
  [1366, 620],
  [1440, 780],
  [1536, 730],
  [1920, 950],
  [2560, 1300],
] as const;

for (const [width, height] of WINDOWS) {
  test(
    `at ${width}x${height} no label of the map covers the words above it`,
    LAPTOP,
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      await openCasebook(page);
      expect(await page.locator('.map .tag').count()).toBe(10);
      for (const words of ['h1', 'nav li', '.tagline', '.cover-class a']) {
        expect(await page.locator(`.cover ${words}`).count()).toBeGreaterThan(0);
        expect(await covered(page.locator(`.cover ${words}, .map .tag`))).toEqual([]);
      }
    },
  );
}
