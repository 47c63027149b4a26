import type { Page } from '@playwright/test';
import { begin, openCasebook, openDraft, type Player, send, toTurn } from './driver.ts';
import { expect, LAPTOP, PHONE, test } from './test.ts';

/** How many different colours the stage shows, as the player's screen has it; blends are many, a blank is one. */
async function coloursOnStage(page: Page): Promise<number> {
  const picture = await page.locator('figure').first().screenshot();
  return page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('No canvas to count colours on.');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    return new Set(new Uint32Array(data.buffer)).size;
  }, picture.toString('base64'));
}

const clockOf = (page: Page) =>
  page.getByRole('region', { name: 'The two clocks' }).getByRole('time').first();

/** The hours that the first clock shows from now until its hands have stood for a while. */
async function hoursShown(page: Page): Promise<readonly string[]> {
  const clock = clockOf(page);
  const hours = [await clock.innerText()];
  for (let still = 0; still < 10; still += 1) {
    await page.waitForTimeout(150);
    const now = await clock.innerText();
    if (now !== hours.at(-1)) {
      hours.push(now);
      still = 0;
    }
  }
  return hours;
}

/** To the desk, a draft sent, and time let go on: a dispatch is on its way. @returns when it was sent */
async function dispatch(page: Page, player: Player): Promise<string> {
  await openCasebook(page);
  await begin(player);
  await toTurn(player);
  await openDraft(player);
  await send(player);
  const sent = await clockOf(page).innerText();
  await player.press(page.getByRole('button', { name: 'Let time go on' }));
  return sent;
}

test.describe('where the browser can draw', () => {
  test.use({ pictures: 'scenes' });

  test('the scene comes behind the papers, drawn, and silent to a screen reader', async ({
    page,
    player,
  }) => {
    await openCasebook(page);
    await begin(player);
    const canvas = page.locator('.stage-slot canvas');
    await expect(canvas).toBeVisible();
    await expect(canvas).toHaveAttribute('aria-hidden', 'true');
    await expect(canvas).toHaveAttribute('tabindex', '-1');
    await expect.poll(() => coloursOnStage(page), { timeout: 30_000 }).toBeGreaterThan(8);
  });

  test(
    'room, dispatch and map follow the play; their words stand in the page',
    LAPTOP,
    async ({ page, player }) => {
      await openCasebook(page);
      await begin(player);
      await expect(page.locator('.stage-slot canvas')).toBeVisible();
      const stage = page.getByRole('figure').first();
      await expect(stage).toContainText(/office|House|Embassy|Kremlin/);
      await toTurn(player);
      await openDraft(player);
      await send(player);
      await player.press(page.getByRole('button', { name: 'Let time go on' }));
      await expect(stage).toContainText(/The map of the world\. .*(on its way|on their way)/);
      await expect.poll(() => coloursOnStage(page), { timeout: 30_000 }).toBeGreaterThan(8);
    },
  );

  test.describe('with movement', () => {
    test.use({ contextOptions: { reducedMotion: 'no-preference' } });

    test('the clocks run with the dispatch', LAPTOP, async ({ page, player }) => {
      const sent = await dispatch(page, player);
      const hours = await hoursShown(page);
      expect(hours.length).toBeGreaterThan(3);
      expect(hours.at(-1)).not.toBe(sent);
    });
  });

  test('with less movement the clocks jump to its end', PHONE, async ({ page, player }) => {
    const sent = await dispatch(page, player);
    const hours = await hoursShown(page);
    expect(hours.length).toBeLessThanOrEqual(2);
    expect(hours.at(-1)).not.toBe(sent);
  });
});

test.describe('where it cannot', () => {
  test.use({ pictures: 'stills' });

  test('a still picture stands in its place', PHONE, async ({ page, player }) => {
    await openCasebook(page);
    await begin(player);
    await expect(page.locator('figure .picture')).toBeVisible();
    await expect(page.locator('.stage-slot canvas')).toHaveCount(0);
    await expect.poll(() => coloursOnStage(page)).toBeGreaterThan(8);
  });

  test(
    'while time goes on the still map stands there, and the clocks at its end',
    LAPTOP,
    async ({ page, player }) => {
      const sent = await dispatch(page, player);
      await expect.poll(() => coloursOnStage(page)).toBeGreaterThan(8);
      expect(await hoursShown(page)).not.toContain(sent);
    },
  );
});
