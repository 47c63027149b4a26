import type { Locator, Page } from '@playwright/test';
import { openCasebook } from './driver.ts';
import { keyboardPlayer } from './keys.ts';
import { expect, LAPTOP, test } from './test.ts';

async function openModel(page: Page): Promise<void> {
  await page.goto('./#/model');
  await expect(page.getByRole('heading', { name: 'The model', level: 1 })).toBeVisible();
}

/** The row of the bench's table that is headed so. */
function row(page: Page, name: RegExp): Locator {
  return page.getByRole('table', { name: 'What comes of it' }).getByRole('row', { name });
}

/** The figure of a row in one of its columns; the last is what is now. */
async function figure(page: Page, name: RegExp, column: 'beside' | 'now' = 'now'): Promise<number> {
  const cells = row(page, name).getByRole('cell');
  const cell = column === 'now' ? cells.last() : cells.first();
  return Number.parseFloat(await cell.locator('b').innerText());
}

const BELIEVED = /^They believe/;
const ACCEPT = /^Accept/;

test.describe('the page about the model', () => {
  test(
    'opens from the casebook by keyboard, and its sliders turn by arrows',
    LAPTOP,
    async ({ page }) => {
      const player = keyboardPlayer(page);
      await openCasebook(page);
      await player.press(page.getByRole('link', { name: 'Model', exact: true }).first());
      await expect(page.getByRole('heading', { name: 'The model', level: 1 })).toBeFocused();
      await player.press(page.getByRole('link', { name: 'The bench' }));
      await expect(page.getByRole('region', { name: 'The bench', exact: true })).toBeFocused();
      const before = await figure(page, BELIEVED);
      const dial = page.getByRole('slider', { name: 'Deniability' });
      while (!(await dial.evaluate((input) => input === document.activeElement))) {
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('End');
      await expect(dial).toHaveAttribute('aria-valuetext', '100 in 100, can be disowned');
      await expect.poll(() => figure(page, BELIEVED)).toBeLessThan(before);
      await expect(page.getByRole('status')).toHaveText(
        /^They believe that the sender means it: \d+ in 100, from \d+\.$/,
      );
    },
  );

  test('answers a question with two settings side by side', async ({ page, player }) => {
    await openModel(page);
    const question = page.getByRole('button', { name: 'Threaten in public or in private?' });
    await player.press(question);
    await expect(question).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByText(/^Beside: the threat read from a podium/).first()).toBeVisible();
    expect(await figure(page, ACCEPT)).toBeGreaterThan(2 * (await figure(page, ACCEPT, 'beside')));
    await expect(page.getByRole('slider', { name: 'The receiver’s audience' })).toHaveValue('90');
  });

  test(
    'compares with a setting that is pinned, until the pin is out',
    LAPTOP,
    async ({ page, player }) => {
      await openModel(page);
      const first = await figure(page, ACCEPT);
      await player.press(page.getByRole('button', { name: 'Pin this setting' }));
      await player.choose(page.getByRole('radio', { name: 'Propose' }));
      await expect.poll(() => figure(page, ACCEPT)).not.toBe(first);
      expect(await figure(page, ACCEPT, 'beside')).toBe(first);
      await expect(page.getByText(/^The main difference\. .* beside\.$/).first()).toBeVisible();
      await player.press(page.getByRole('button', { name: 'Take the pin out' }));
      await expect(page.getByRole('columnheader', { name: 'Beside' })).toBeHidden();
    },
  );

  test(
    'a third party brings its dial, and its friendship tells',
    LAPTOP,
    async ({ page, player }) => {
      await openModel(page);
      const bias = page.getByRole('slider', { name: /^Whose friend/ });
      await expect(bias).toBeHidden();
      await player.choose(page.getByRole('radio', { name: 'Somebody carries it' }));
      const even = await figure(page, BELIEVED);
      await bias.fill('95');
      await expect(bias).toHaveAttribute('aria-valuetext', '+90, the receiver’s close friend');
      await expect.poll(() => figure(page, BELIEVED)).toBeGreaterThan(even + 10);
    },
  );

  test(
    'every proposition opens to its figures and its literature',
    LAPTOP,
    async ({ page, player }) => {
      await openModel(page);
      await player.press(page.getByRole('button', { name: 'Open all eighteen' }));
      await expect(page.getByRole('table', { name: /^How it was tested/ })).toHaveCount(18);
      await expect(page.getByText('Read in:')).toHaveCount(18);
      const part = page.getByRole('region', { name: 'Eighteen propositions' });
      await player.press(part.getByRole('button', { name: 'Put it on the bench' }).nth(2));
      await expect(page.getByRole('columnheader', { name: 'Beside' })).toBeVisible();
      await expect(page.getByRole('region', { name: 'The bench', exact: true })).toBeFocused();
    },
  );

  test('holds every parameter and every work', LAPTOP, async ({ page }) => {
    await openModel(page);
    const parameters = page.getByRole('region', { name: 'The parameters, as a table' });
    await expect(parameters.getByRole('row')).toHaveCount(33);
    await expect(page.getByText('from memory', { exact: true })).toHaveCount(5);
  });
});
