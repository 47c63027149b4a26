/** A player who has nothing but a keyboard: Tab to reach, Enter to press, arrows to choose. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { Player } from './driver.ts';

/** More stops than any screen has. */
const STOPS = 250;

export function keyboardPlayer(page: Page): Player {
  return {
    page,
    press: async (target) => {
      await reach(page, target);
      await page.keyboard.press('Enter');
    },
    choose: async (option) => {
      if (await option.isChecked()) return;
      const type = await option.getAttribute('type');
      if (type === 'checkbox') {
        await reach(page, option);
        await page.keyboard.press('Space');
      } else {
        await chooseByArrows(page, option);
      }
      await expect(option).toBeChecked();
    },
  };
}

/** Tabs to the target. Every stop on the way shows where the focus is. */
async function reach(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  if (await target.evaluate((element) => element === document.activeElement)) return;
  for (let stop = 0; stop < STOPS; stop++) {
    await page.keyboard.press('Tab');
    const { lost, there } = await target.evaluate(focusSeen);
    expect(lost).toBeNull();
    if (there) return;
  }
  throw new Error(`No Tab leads to ${target}.`);
}

/** A group of radios is one stop; within it the arrows choose. */
async function chooseByArrows(page: Page, option: Locator): Promise<void> {
  const name = await option.getAttribute('name');
  const group = page.locator(`input[type="radio"][name="${name}"]`);
  const checked = group.and(page.locator(':checked'));
  await reach(
    page,
    (await checked.count()) === 1 ? checked : group.and(page.locator(':enabled')).first(),
  );
  if ((await checked.count()) === 0) await page.keyboard.press('Space');
  const size = await group.count();
  for (let step = 0; step < size; step++) {
    if (await option.isChecked()) return;
    await page.keyboard.press('ArrowDown');
  }
}

/** What has the focus is on the screen, uncovered, and marked by an outline. */
export async function expectFocusSeen(page: Page): Promise<void> {
  const { lost } = await page.locator('body').evaluate(focusSeen);
  expect(lost).toBeNull();
}

/** In the page: what is wrong with the focus, if anything, and whether `target` has it. */
function focusSeen(target: Element): { readonly lost: string | null; readonly there: boolean } {
  const focused = document.activeElement;
  // Between the last stop and the first the browser's own controls have the focus.
  if (focused === null || focused === document.body) return { lost: null, there: false };
  const there = focused === target;
  // What the page itself gave the focus, as a heading that has just come, is no stop and needs no mark.
  if (focused.getAttribute('tabindex') === '-1') return { lost: null, there };
  const label = focused.closest('label');
  const shown = label ?? focused;
  const marked = [focused, label].some((element) => {
    if (element === null) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
  });
  const { left, right, top, bottom } = shown.getBoundingClientRect();
  const clear = [0.1, 0.5, 0.9].some((x) =>
    [0.1, 0.5, 0.9].some((y) => {
      const at = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y);
      return at !== null && (shown.contains(at) || at.contains(shown));
    }),
  );
  const what = `${shown.outerHTML.slice(0, 160)} at ${Math.round(left)},${Math.round(top)}`;
  if (!marked) return { lost: `no mark of focus on ${what}`, there };
  return { lost: clear ? null : `the focus is covered or outside the window: ${what}`, there };
}

/** A screen that has just come holds the focus itself: nobody is sent back to the top of the page. */
export async function expectFocusKept(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.tagName ?? 'BODY'), {
      message: 'the focus is lost to the page itself',
    })
    .not.toBe('BODY');
}
