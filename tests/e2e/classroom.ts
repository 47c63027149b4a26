/** A class as a teacher and students live it, each before a device of their own. */
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { expect } from './test.ts';

/** The devices of a class: phones and Chromebooks by turns, and the teacher's laptop. */
const LAPTOP = { viewport: { width: 1366, height: 768 } } as const;
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true } as const;

/** Without Phaser there are no scenes; nine devices would draw them with one processor. */
const SCENES = /\/assets\/phaser-[^/]*\.js$/;

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
  await context.route(SCENES, (route) => route.abort());
  return { context, page: await context.newPage() };
}

/** Presses without waiting for a pointer's way: nine devices share the machine. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  const button = page.getByRole('button', { name }).first();
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

/** What a student does at a table until nothing is left for it to do now. @returns what it did */
export async function work({ page }: Student): Promise<string | null> {
  const last = () => page.locator('.cl-act').last();
  const button = (name: string | RegExp) => page.getByRole('button', { name }).first();
  if (await button(/^Tell .*: send it$/).isVisible()) {
    await press(page, /^Tell .*: send it$/);
    return 'advises';
  }
  if (await button(/^Say it/).isVisible()) {
    await press(page, /^Say it/);
    return 'carries';
  }
  if (await button(/^(Go on|Continue|To the next|Read on)/).isVisible()) {
    await press(page, /^(Go on|Continue|To the next|Read on)/);
    return 'reads';
  }
  void last;
  return null;
}
