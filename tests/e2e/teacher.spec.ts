/** A teacher alone with a class of models: every screen of the desk, the wall and the print pack. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { press } from './classroom.ts';
import { expect, test } from './test.ts';

/** Nothing on the wall is smaller, in pixels. */
const SMALLEST = 24;

async function openRehearsal(page: Page): Promise<void> {
  await page.goto('./#/teach');
  const game = page.getByRole('radio', { name: /Cuba 1962/ });
  // A server that has just been started reads all its cases first.
  await expect(game).toBeVisible({ timeout: 60_000 });
  await game.check({ force: true });
  await expectAccessible(page, 'opening a class');
  await press(page, 'Open the class');
  await expect(page.locator('.t-code')).toBeVisible();
  await expectAccessible(page, 'the room');
  await press(page, /^Rehearse/);
  await press(page, /^Press again/);
  await expect(page.getByText('model').first()).toBeVisible();
}

async function toPlay(page: Page): Promise<void> {
  for (const part of ['Start the practice', 'Start the brief', 'Start the clock']) {
    await press(page, part);
    await expect(page.getByRole('button', { name: part, exact: true })).toHaveCount(0);
  }
}

/** Ends beats until the reveal can be pressed. */
async function playOut(page: Page): Promise<void> {
  const reveal = page.getByRole('button', { name: /^Reveal Secrets open/ });
  for (let beat = 0; beat < 80 && !(await reveal.isVisible()); beat += 1) {
    await page.keyboard.press('b');
    await page.keyboard.press('b');
    await page.waitForTimeout(200);
  }
  await expect(reveal).toBeVisible();
}

/** Opens a dialog, looks at it, and closes it; the focus comes back. */
async function inDialog(page: Page, open: () => Promise<void>, name: RegExp): Promise<void> {
  await open();
  const dialog = page.getByRole('dialog', { name });
  await expect(dialog).toBeVisible();
  await expectAccessible(page, `dialog ${name}`);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
}

/** The wall's own link, as the desk gives it. */
async function wallOf(page: Page): Promise<string> {
  const link = page.getByRole('link', { name: /^Projector$|^Open its window$/ }).first();
  return (await link.getAttribute('href')) ?? '';
}

async function expectLarge(wall: Page, what: string): Promise<void> {
  const small = await wall.evaluate((smallest) => {
    const own = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    return [...document.querySelectorAll('.pj *')]
      .filter((element) => own(element) && element.checkVisibility() && !element.closest('.vh'))
      .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < smallest)
      .map((element) => element.textContent);
  }, SMALLEST);
  expect.soft(small, what).toEqual([]);
}

test.describe('on a laptop', () => {
  test.skip(({ viewport }) => (viewport?.width ?? 0) < 1000, 'a laptop’s desk');

  test('a lesson of models, by keyboard, from the room to the print pack', async ({
    page,
    context,
  }) => {
    test.setTimeout(600_000);
    await openRehearsal(page);
    const wall = await context.newPage();
    await wall.goto(`./${await wallOf(page)}`);
    await expect(wall.getByText('or point a camera here')).toBeVisible();
    await expectLarge(wall, 'code');
    await expectAccessible(wall, 'the wall: code');

    await toPlay(page);
    await expect(wall.getByText('Everything else needs a channel.')).toBeVisible();
    await expectLarge(wall, 'clock');
    await expectAccessible(wall, 'the wall: clock');

    await page.keyboard.press('1');
    const chairs = page.locator('[data-chair]');
    await expect(chairs.first()).toBeVisible();
    await page.locator('.t-tab').first().focus();
    await page.keyboard.press('ArrowRight');
    await expect(chairs.first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(chairs.nth(1)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(chairs.nth(1)).toHaveAttribute('aria-pressed', 'true');
    await expectAccessible(page, 'the tables');

    await page.keyboard.press('v');
    await expect(page.getByRole('heading', { name: /sees it$/ })).toBeFocused();
    await expectAccessible(page, 'view as');
    await press(page, 'As text');
    await expectAccessible(page, 'view as, as text');
    await page.keyboard.press('Escape');
    await expect(chairs.nth(1)).toBeFocused();

    await inDialog(page, () => page.keyboard.press('d'), /^Send a development$/);
    await inDialog(page, () => page.keyboard.press('m'), /^Message all$/);
    await inDialog(page, () => press(page, 'Class'), /^The class$/);
    await page.keyboard.press('c');
    await expect(page.getByRole('button', { name: /uncover/i })).toBeFocused();
    await expectAccessible(page, 'covered');
    await page.keyboard.press('c');

    await page.keyboard.press('p');
    await expect(wall.getByText('The clock stands')).toBeVisible();
    await page.keyboard.press('p');

    await playOut(page);
    await press(page, /^Reveal/);
    await press(page, 'Press again');
    await expect(wall.getByRole('heading', { name: 'How it came out' })).toBeVisible();
    await expectLarge(wall, 'reveal');
    await expectAccessible(wall, 'the wall: reveal');
    await press(page, 'How it came out');
    await expect(page.getByRole('heading', { name: 'How it came out' })).toBeVisible();
    await expectAccessible(page, 'how it came out');
    await press(page, 'Back to the tables');

    await press(page, 'Replay A');
    await press(page, 'Show on the projector');
    await expect(page.getByText('On the projector').first()).toBeVisible();
    await press(page, 'Step on');
    await expect(wall.getByText(/^2 of \d+$/)).toBeVisible();
    await expectLarge(wall, 'replay');
    await expectAccessible(wall, 'the wall: replay');
    await expectAccessible(page, 'the replay');
    await press(page, 'Close');

    for (const file of ['Decisions (CSV)', 'Transcript', 'Class file']) {
      await press(page, /^Class$/);
      const saved = page.waitForEvent('download');
      await press(page, file);
      expect((await saved).suggestedFilename()).toMatch(/\.(csv|txt|json)$/);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }

    const pack = await context.newPage();
    await pack.goto(`${page.url()}/print`);
    await expect(pack.locator('.pk-role')).toHaveCount(10);
    await expectAccessible(pack, 'the print pack');
  });

  test('single keys can be switched off', async ({ page }) => {
    await openRehearsal(page);
    await press(page, 'Class');
    await press(page, 'Keys');
    await expectAccessible(page, 'the keys');
    await page.getByRole('checkbox', { name: /Single keys work/ }).uncheck({ force: true });
    await page.keyboard.press('Escape');
    await page.keyboard.press('c');
    await expect(page.getByRole('button', { name: /uncover/i })).toHaveCount(0);
  });

  test('a class is deleted at the second press, and its desk with it', async ({ page }) => {
    await openRehearsal(page);
    const desk = page.url();
    await press(page, 'Class');
    await press(page, 'Delete now');
    await press(page, /^Press again/);
    await expect(page.getByRole('heading', { name: 'Teach a class' })).toBeVisible();
    await expect(page.getByText('None yet.')).toBeVisible();
    await page.goto(desk);
    await expect(page.getByRole('heading', { name: 'This desk cannot be opened.' })).toBeVisible();
    await expectAccessible(page, 'a desk without a key');
  });

  test('a private link opens the desk on another device, and leaves the address', async ({
    page,
    browser,
  }) => {
    await openRehearsal(page);
    const code = await page.locator('.t-code').textContent();
    const kept: unknown = await page.evaluate(() =>
      JSON.parse(localStorage.getItem('back-channel:classes') ?? '[]'),
    );
    const [{ classId, teacherToken, projectorToken }] = kept as [Record<string, string>];
    const other = await browser.newPage();
    await other.goto(`./#/teach/${classId}/${teacherToken}.${projectorToken}`);
    await expect(other.locator('.t-code')).toHaveText(code ?? '');
    expect(other.url()).not.toContain(teacherToken);
    await other.close();
  });
});

test.describe('in a pocket', () => {
  test.skip(({ viewport }) => (viewport?.width ?? 0) > 1000, 'a phone’s desk');

  test('a lesson of models, by thumb', async ({ page }) => {
    test.setTimeout(300_000);
    await openRehearsal(page);
    await toPlay(page);
    await expect(page.getByRole('button', { name: 'Open table A' })).toBeVisible();
    await expectAccessible(page, 'the rows');
    await press(page, 'More for table A');
    await expectAccessible(page, 'more for a table');
    await page.keyboard.press('Escape');
    await press(page, 'Send…');
    await press(page, 'Message all');
    await page.getByRole('textbox').fill('Two minutes.');
    await press(page, 'Send it');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await press(page, 'Open table A');
    await page.locator('[data-chair]').first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page, 'a chair');
    await press(page, 'View as');
    await expect(page.getByRole('heading', { name: /sees it$/ })).toBeFocused();
    await expectAccessible(page, 'view as');
    await press(page, 'Close');
    await expectAccessible(page, 'the table');
  });

  test('high contrast and the largest text', async ({ page }) => {
    await page.addInitScript(() =>
      localStorage.setItem(
        'back-channel:settings',
        JSON.stringify({ text: '4', contrast: 'high' }),
      ),
    );
    await openRehearsal(page);
    await toPlay(page);
    await expect(page.getByRole('button', { name: 'Open table A' })).toBeVisible();
    await expectAccessible(page, 'the rows');
    await press(page, 'Open table A');
    await expectAccessible(page, 'the table');
  });
});
