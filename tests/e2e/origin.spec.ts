import { begin, openCasebook, playToEnd, toDebrief } from './driver.ts';
import { expect, test } from './test.ts';

test.use({ scenes: true });

/** Nothing is asked of anybody but the place that the page came from, and nothing goes wrong unseen. */
test('a whole play, a replay, settings and credits: one origin, no refusal, no error', async ({
  page,
  player,
  context,
  baseURL,
}) => {
  const origin = new URL(baseURL ?? '').origin;
  const elsewhere: string[] = [];
  const wrong: string[] = [];
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== origin)
      elsewhere.push(request.url());
  });
  context.on('requestfailed', (request) => wrong.push(`failed: ${request.url()}`));
  context.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()}: ${response.url()}`);
  });
  page.on('pageerror', (error) => wrong.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(`console: ${message.text()}`);
  });
  await page.exposeFunction('refused', (what: string) => wrong.push(`policy: ${what}`));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      (window as unknown as { refused: (what: string) => void }).refused(
        `${violatedDirective} ${blockedURI}`,
      );
    });
  });

  await openCasebook(page);
  await player.press(page.getByRole('link', { name: 'Replay the record' }));
  await player.press(page.getByRole('button', { name: 'Next moment' }));
  await page.goto('./#/settings');
  await player.choose(page.getByRole('checkbox', { name: 'Rooms, machines and paper' }));
  await page.goto('./#/credits');
  await expect(page.getByRole('heading', { name: 'Credits' })).toBeVisible();
  await openCasebook(page);
  await begin(player);
  await playToEnd(player);
  await toDebrief(player);

  expect(elsewhere).toEqual([]);
  expect(wrong).toEqual([]);
});

test('the policy is strict: nothing inline, nothing from elsewhere', async ({ page }) => {
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
