import type { BrowserContext, Page } from '@playwright/test';
import {
  begin,
  hurriedPlayer,
  openCasebook,
  playToEnd,
  playTurn,
  toDebrief,
  toTurn,
} from './driver.ts';
import { expect, LAPTOP, test } from './test.ts';

/** Nothing is asked of anybody but the place that the page came from, and nothing goes wrong unseen. */
async function overhear(context: BrowserContext, page: Page, origin: string) {
  const heard: string[] = [];
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && asked !== origin) {
      heard.push(`asked elsewhere: ${request.url()}`);
    }
  });
  context.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // What a screen no longer needs is called off by the browser itself.
    if (why !== 'net::ERR_ABORTED') heard.push(`failed, ${why}: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) heard.push(`${response.status()}: ${response.url()}`);
  });
  page.on('pageerror', (error) => heard.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(`console: ${message.text()}`);
  });
  await page.exposeFunction('refused', (what: string) => heard.push(`policy: ${what}`));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { refused } = window as unknown as { refused: (what: string) => void };
      refused(`${violatedDirective} ${blockedURI}`);
    });
  });
  return heard;
}

const originOf = (baseURL: string | undefined) => new URL(baseURL ?? '').origin;

test.describe('one origin, no refusal of the policy, no error', LAPTOP, () => {
  // Whatever is kept from the page is an error that it hears of.
  test.use({ pictures: 'scenes' });

  test('in a whole play with its scenes, a replay, settings, credits and the model', async ({
    page,
    player,
    context,
    baseURL,
  }) => {
    const heard = await overhear(context, page, originOf(baseURL));
    await openCasebook(page);
    await player.press(page.getByRole('link', { name: 'Replay the record' }));
    await player.press(page.getByRole('button', { name: 'Next moment' }));
    for (const screen of ['Settings', 'Credits', 'The model']) {
      await page.goto(`./#/${screen.toLowerCase().replace('the ', '')}`);
      await expect(page.getByRole('heading', { name: screen, level: 1 })).toBeVisible();
    }
    await openCasebook(page);
    await begin(player);
    await playToEnd(hurriedPlayer(page));
    await toDebrief(player);
    expect(heard).toEqual([]);
  });

  test.describe('with all that moves and sounds', () => {
    test('through a turn of a play', async ({ page, player, context, baseURL }) => {
      const heard = await overhear(context, page, originOf(baseURL));
      await page.goto('./#/settings');
      await player.choose(page.getByRole('checkbox', { name: 'Rooms, machines and paper' }));
      const sound = page.waitForResponse((response) => /\.(ogg|m4a)$/.test(response.url()), {
        timeout: 60_000,
      });
      await openCasebook(page);
      await begin(player);
      await toTurn(player);
      await expect(page.locator('.stage-slot canvas')).toBeVisible();
      await playTurn(player);
      expect((await sound).ok()).toBe(true);
      expect(heard).toEqual([]);
    });
  });
});

test('the policy is strict: nothing inline, nothing from elsewhere', LAPTOP, async ({ page }) => {
  await openCasebook(page);
  const policy = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content');
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.name = "ran"';
    document.head.append(script);
    return window.name;
  });
  expect(ran).toBe('');
});
