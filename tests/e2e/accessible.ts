/** What every screen owes its readers, checked on what is shown now. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

/** The checker cannot tell a text's ground through a picture: the grain goes, the paper stays. */
async function withoutGrain(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':root { --grain: none !important; --wear: none !important; }');
    document.adoptedStyleSheets = [sheet];
  });
}

/** Nothing is wider than the window. */
export async function expectNothingWide(page: Page, what: string): Promise<void> {
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect.soft(wide, `${what} scrolls sideways`).toBeLessThanOrEqual(0);
}

/** No violation on what is shown now, and nothing wider than the window. */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  await test.step(what, async () => {
    await withoutGrain(page);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    const said = violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(
        ({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary ?? ''}`,
      ),
    }));
    expect.soft(said, what).toEqual([]);
    await expectNothingWide(page, what);
  });
}
