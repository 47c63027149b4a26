import { openCasebook } from './driver.ts';
import { keyboardPlayer } from './keys.ts';
import { expect, LAPTOP, test } from './test.ts';

test.describe('finding a case by keyboard alone', () => {
  test('words, then marks; map and years follow; Enter opens the folder', async ({ page }) => {
    const player = keyboardPlayer(page);
    await openCasebook(page);
    await player.press(page.getByRole('button', { name: 'Find', exact: true }));
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('oslo');
    const years = page.getByRole('region', { name: 'Cases by year' });
    await expect(years.getByRole('button', { name: 'Oslo' })).toBeEnabled();
    await expect(years.getByRole('button', { name: 'Muscat' })).toBeDisabled();
    await player.press(page.getByRole('link', { name: /^1993/ }));
    await expect(page.getByRole('article', { name: /seminar/i })).toBeVisible();
    await expect(years.getByRole('button', { name: 'Muscat' })).toBeEnabled();
  });

  test('a word of the glossary leads to the folder of its case', LAPTOP, async ({ page }) => {
    const player = keyboardPlayer(page);
    await page.goto('./#/glossary/hotline');
    await expect(page.locator('#hotline')).toBeFocused();
    await player.press(page.locator('#hotline').getByRole('link', { name: /^Cuba/ }));
    await expect(page.getByRole('article', { name: /Thirteen Days/i })).toBeVisible();
  });
});
