import {
  begin,
  goOn,
  openCasebook,
  playToEnd,
  signFirstDraft,
  toDebrief,
  toTurn,
  wait,
} from './driver.ts';
import { expectFocusKept, expectFocusSeen, keyboardPlayer } from './keys.ts';
import { expect, LAPTOP, test } from './test.ts';

test.describe('by keyboard alone', () => {
  test(
    'a whole play: the focus is always to be seen, and every phase takes it over',
    LAPTOP,
    async ({ page }) => {
      const player = keyboardPlayer(page);
      await openCasebook(page);
      await begin(player);
      const turns = await playToEnd(
        player,
        (_, turn) => (turn === 2 ? wait(player) : signFirstDraft(player, turn)),
        () => expectFocusKept(page),
      );
      expect(turns).toBeGreaterThan(3);
      await toDebrief(player);
      await expectFocusSeen(page);
    },
  );

  test('the first Tab of a page offers a way past what repeats', async ({ page }) => {
    const player = keyboardPlayer(page);
    await openCasebook(page);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Go to the open case' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('article', { name: /Thirteen Days/i })).toBeFocused();
    await begin(player);
    await toTurn(player);
    await expectFocusKept(page);
    await page.getByRole('link', { name: 'Go to your move' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('main:focus, main #move:focus')).toBeVisible();
    await expect(page.getByRole('region', { name: /\?$/ })).toBeVisible();
  });

  test(
    'Escape closes a dialog, and the focus returns to what opened it',
    LAPTOP,
    async ({ page }) => {
      const player = keyboardPlayer(page);
      await openCasebook(page);
      const settings = page.getByRole('button', { name: 'Settings' });
      await player.press(settings);
      await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(settings).toBeFocused();
    },
  );

  test(
    'a name that is asked about opens its card and gives the focus back',
    LAPTOP,
    async ({ page }) => {
      const player = keyboardPlayer(page);
      await openCasebook(page);
      await begin(player);
      await goOn(player);
      await toTurn(player);
      const source = page
        .getByRole('article')
        .getByRole('button', { name: /^S\d+$/ })
        .first();
      await player.press(source);
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(source).toBeFocused();
    },
  );
});
