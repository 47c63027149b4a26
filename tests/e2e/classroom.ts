/** A class as a teacher and students live it, each before a device of their own. */
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { drafts, hurriedPlayer, openDraft, toBox, toMove, toPapers } from './driver.ts';
import { keepAway } from './pictures.ts';
import { expect } from './test.ts';

/** The devices of a class: phones and Chromebooks by turns, and the teacher's laptop. */
const LAPTOP = { viewport: { width: 1366, height: 768 } } as const;
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true } as const;

export interface Device {
  readonly page: Page;
  readonly context: BrowserContext;
}

export interface Student extends Device {
  readonly alias: string;
  readonly phone: boolean;
}

async function device(browser: Browser, phone: boolean): Promise<Device> {
  const context = await browser.newContext({
    ...(phone ? PHONE : LAPTOP),
    reducedMotion: 'reduce',
  });
  await keepAway(context, 'none');
  return { context, page: await context.newPage() };
}

/** Presses without waiting for a pointer's way: nine devices share the machine. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  const button = page.getByRole('button', { name, exact: typeof name === 'string' }).first();
  await expect(button).toBeVisible();
  await button.evaluate((element: HTMLElement) => element.click());
}

/** The teacher opens a class. @returns the desk's device, and the code */
export async function openClass(
  browser: Browser,
  title: RegExp = /Cuba 1962/,
): Promise<Device & { readonly code: string }> {
  const teacher = await device(browser, false);
  const { page } = teacher;
  await page.goto('./#/teach');
  await page.getByRole('radio', { name: title }).first().check({ force: true });
  await press(page, 'Open the class');
  const code = page.locator('.t-code');
  await expect(code).toBeVisible();
  const shown = (await code.textContent()) ?? '';
  return { ...teacher, code: shown.replace(/^Code/, '').replace(/\s/g, '') };
}

/** A student comes in with the code and the first code-name on offer. */
export async function comeIn(browser: Browser, code: string, phone: boolean): Promise<Student> {
  const { context, page } = await device(browser, phone);
  await page.goto(`./#/class/${code}`);
  const come = page.getByRole('button', { name: /^I am / });
  await expect(come).toBeVisible();
  const alias = ((await come.textContent()) ?? '').replace(/^I am /, '').trim();
  await press(page, /^I am /);
  await expect(come).toHaveCount(0);
  await expect(page.getByText(alias).first()).toBeVisible();
  return { context, page, alias, phone };
}

/** Leaves every stop behind, until this seat has something to do or waits. */
export async function readUp({ page }: Student): Promise<void> {
  const on = page
    .getByRole('button', { name: /^(Let time go on|To what happens next|Go on|Answer)$/ })
    .first();
  for (let stops = 0; stops < 40 && (await on.isVisible()); stops += 1) {
    await on.evaluate((element: HTMLElement) => element.click()).catch(() => {});
    await page.waitForTimeout(60);
  }
}

/** Whoever is asked now. */
export async function asked(students: readonly Student[]): Promise<Student | null> {
  for (const student of students) {
    await readUp(student);
    const { page } = student;
    if ((await page.locator('.play[data-view=reading]').count()) > 0) return student;
  }
  return null;
}

/** The head lays a draft before its room: the one at this place, or the next that can go. @returns false where none can */
export async function putDraft(head: Student, first = 0): Promise<boolean> {
  const player = hurriedPlayer(head.page);
  const { page } = head;
  await toMove(player);
  const all = await drafts(page).count();
  for (let place = 0; place < all; place += 1) {
    await openDraft(player, (first + place) % all);
    await toBox(player, 'Sign');
    const put = page.getByRole('button', { name: 'Put it before the room' });
    await expect(put.or(page.locator('.send-why')).first()).toBeVisible();
    if ((await put.count()) > 0 && (await put.getAttribute('aria-disabled')) !== 'true') {
      await put.evaluate((element: HTMLElement) => element.click());
      await expect(page.getByText('It lies before the room').first()).toBeVisible();
      return true;
    }
    await toPapers(player);
  }
  return false;
}

/** Sends what lies before the room; into the hands of an envoy, or out. */
export async function order({ page }: Student): Promise<void> {
  const player = hurriedPlayer(page);
  await toBox(player, 'Sign');
  await press(page, /^Send/);
  const slip = page.getByRole('dialog', { name: /^Before it goes/ });
  await expect(
    slip.or(page.locator('.play:not([data-view=composing])')).or(page.locator('.cl-act')).first(),
  ).toBeVisible();
  if (await slip.isVisible()) await press(page, 'Skip');
}
