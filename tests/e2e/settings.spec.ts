import type { Page } from '@playwright/test';
import {
  begin,
  goOn,
  openCasebook,
  openDraft,
  type Player,
  send,
  toBox,
  toTurn,
  viewNow,
} from './driver.ts';
import { expect, LAPTOP, PHONE, test } from './test.ts';

async function openSettings(page: Page): Promise<void> {
  await page.goto('./#/settings');
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
}

async function set(player: Player, choice: string): Promise<void> {
  await openSettings(player.page);
  await player.choose(player.page.getByRole('radio', { name: choice, exact: true }));
}

/** A computed style of the page's first heading. */
const headingStyle = (page: Page, property: string) =>
  page
    .getByRole('heading')
    .first()
    .evaluate((heading, name) => getComputedStyle(heading).getPropertyValue(name), property);

test('text size: four steps, each larger, kept over a reload', PHONE, async ({ page, player }) => {
  const size = async () => Number.parseFloat(await headingStyle(page, 'font-size'));
  await openSettings(page);
  let before = await size();
  for (const step of ['Larger', 'Large', 'Largest']) {
    await player.choose(page.getByRole('radio', { name: step, exact: true }));
    expect(await size()).toBeGreaterThan(before);
    before = await size();
  }
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Largest' })).toBeChecked();
  expect(await size()).toBe(before);
});

test('contrast: high is plain, without grain', LAPTOP, async ({ page, player }) => {
  const paper = page.getByRole('main');
  const ground = () =>
    paper.evaluate((main) => {
      const { color, backgroundColor, backgroundImage } = getComputedStyle(main);
      return { color, backgroundColor, backgroundImage };
    });
  await openSettings(page);
  const printed = await ground();
  expect(printed.backgroundImage).not.toBe('none');
  await player.choose(page.getByRole('radio', { name: 'High' }));
  const high = await ground();
  expect(high.backgroundImage).toBe('none');
  expect(high.color).not.toBe(printed.color);
});

test('typeface: the easier one is everywhere', LAPTOP, async ({ page, player }) => {
  await set(player, 'Easier to read (dyslexia-friendly)');
  expect(await headingStyle(page, 'font-family')).toContain('Lexend');
  await openCasebook(page);
  for (const heading of await page.getByRole('heading').all()) {
    const face = await heading.evaluate((element) => getComputedStyle(element).fontFamily);
    expect(face).toContain('Lexend');
  }
});

test.describe('less movement', LAPTOP, () => {
  test.use({ pictures: 'scenes', contextOptions: { reducedMotion: 'no-preference' } });

  test('the scenes stand still: no frame is asked for once a picture is up', async ({
    page,
    player,
  }) => {
    await page.addInitScript(() => {
      const ask = requestAnimationFrame;
      let asked = 0;
      window.requestAnimationFrame = (call) => {
        document.documentElement.dataset.frames = String(++asked);
        return ask(call);
      };
    });
    await set(player, 'Less');
    await openCasebook(page);
    await begin(player);
    await expect(page.locator('.stage-slot canvas')).toBeVisible();
    await toTurn(player);
    let last = '';
    await expect
      .poll(
        async () => {
          const before = last;
          last = (await page.locator('html').getAttribute('data-frames')) ?? '';
          return last === before;
        },
        { intervals: [1000], timeout: 30_000 },
      )
      .toBe(true);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });

  test('who asked the device for less movement has it from the start', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openSettings(page);
    await expect(page.getByRole('radio', { name: 'Less' })).toBeChecked();
  });
});

test(
  'sound starts off, and what would be heard is written all the same',
  PHONE,
  async ({ page, player }) => {
    const sounds: string[] = [];
    page.on('request', (request) => {
      if (/\.(m4a|mp3|ogg|opus|webm|wav)(\?|$)/.test(request.url())) sounds.push(request.url());
    });
    await openSettings(page);
    await expect(
      page.getByRole('checkbox', { name: 'Rooms, machines and paper' }),
    ).not.toBeChecked();
    await expect(page.getByRole('checkbox', { name: /^Captions/ })).toBeChecked();
    await openCasebook(page);
    await begin(player);
    await toTurn(player);
    await openDraft(player);
    await send(player);
    await expect(page.locator('.caption')).toHaveText(/\w+ \w+/);
    expect(sounds).toEqual([]);
  },
);

test('captions may be put away', LAPTOP, async ({ page, player }) => {
  await openSettings(page);
  const captions = page.getByRole('checkbox', { name: /^Captions/ });
  await player.press(captions.locator('xpath=ancestor::label'));
  await expect(captions).not.toBeChecked();
  await openCasebook(page);
  await begin(player);
  await toTurn(player);
  await openDraft(player);
  await send(player);
  await expect(page.getByRole('heading', { name: 'Sent' })).toBeVisible();
  await expect(page.locator('.caption')).toHaveCount(0);
});

test.describe('guidance', () => {
  test(
    'guided: a thing is explained at its first meeting, until it is put away',
    LAPTOP,
    async ({ page, player }) => {
      await openCasebook(page);
      await begin(player, { guidance: 'Guided' });
      const hint = page.getByRole('note').filter({ hasText: 'Everything that reaches your chair' });
      await expect(hint).toBeVisible();
      await player.press(hint.getByRole('button', { name: 'Got it' }));
      await expect(hint).toBeHidden();
      await page.reload();
      await expect(page.getByRole('region', { name: /^In-tray/ })).toBeVisible();
      await expect(hint).toBeHidden();
    },
  );

  test(
    'archival: documents only, no forecast and nobody to ask',
    PHONE,
    async ({ page, player }) => {
      await openCasebook(page);
      await begin(player, { guidance: 'Archival' });
      await toTurn(player);
      await expect(page.getByRole('note')).toHaveCount(0);
      await openDraft(player);
      await toBox(player, 'Sign');
      await expect(page.getByText('Nobody forecasts in the archive.')).toBeVisible();
      await expect(page.getByRole('region', { name: /^(Forecast|Advice)/ })).toHaveCount(0);
      await send(player);
      await goOn(player);
      expect(await viewNow(page)).not.toBe('composing');
    },
  );
});
