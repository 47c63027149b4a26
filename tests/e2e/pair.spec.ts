/** Two players at one screen: nothing of one's desk is left on it when it goes across the table. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import {
  expectView,
  goOn,
  hurriedPlayer,
  openCasebook,
  openDraft,
  type Player,
  send,
  signDraft,
  toBox,
  toDebrief,
  toMove,
  toTurn,
  type View,
  viewNow,
} from './driver.ts';
import { expect, test } from './test.ts';

/** A short play, from both of its sides. */
const CASE = 'precedents1968';

const cover = (page: Page) => page.getByRole('heading', { name: /^Pass the screen to/ });

/** The player of a capital takes the screen, reads the folder the first time, and goes to the desk. */
async function sit({ page, press }: Player, capital: string): Promise<void> {
  await expect(page.getByRole('heading', { name: `Pass the screen to ${capital}.` })).toBeFocused();
  const take = page.getByRole('button', { name: `I speak for ${capital}` });
  // A second press meant for the desk before uncovers nothing.
  await expect(take).toBeEnabled();
  await press(take);
  const folder = page.getByRole('button', { name: 'To the desk' });
  await expect(folder.or(page.locator('.play'))).toBeVisible();
  if (await folder.isVisible()) await press(folder);
}

/** Goes on until somebody is asked, the screen goes across, or it is over. */
async function onward(player: Player): Promise<View | 'cover'> {
  const { page } = player;
  for (;;) {
    await expect(cover(page).or(page.locator('.play'))).toBeVisible();
    if (await cover(page).isVisible()) return 'cover';
    const view = await viewNow(page);
    if (view === 'reading' || view === 'outcome') return view;
    await goOn(player);
  }
}

/** Whole words that the page holds, seen or not. */
const held = (page: Page) => page.evaluate(() => document.body.textContent ?? '');

test('the screen goes across covered, and each finds their own desk and draft', async ({
  page,
  player,
}) => {
  await openCasebook(page, CASE);
  await player.press(page.getByRole('link', { name: 'Two players, one screen' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Two players, one screen');
  await expectAccessible(page, 'before they begin');
  await player.choose(page.getByRole('radio', { name: 'Standard', exact: true }));
  await player.press(page.getByRole('button', { name: 'Begin' }));
  await expect(cover(page)).toBeVisible();
  await expectAccessible(page, 'the cover');
  await sit(player, 'Washington');
  await toTurn(player);
  await toMove(player);
  const question = (await page.locator('#move-h').textContent()) ?? '';
  await openDraft(player);
  await toBox(player, 'Sign');
  const words = (await page.locator('.view-box').innerText()).split('\n');
  await send(player);
  expect(await onward(player)).toBe('cover');

  await test.step('nothing of Washington’s is left', async () => {
    await expect(page.locator('.play, canvas, dialog')).toHaveCount(0);
    const text = await held(page);
    for (const line of [question, ...words]) if (line.length > 25) expect(text).not.toContain(line);
  });

  await test.step('left at the cover, it is found at the cover; Saigon’s draft is Saigon’s', async () => {
    await page.reload();
    await sit(player, 'Saigon');
    await toTurn(player);
    await toMove(player);
    expect(await page.locator('#move-h').textContent()).not.toBe(question);
    await openDraft(player, 1);
    const draft = await page.locator('.view-box').innerText();
    await page.reload();
    await sit(player, 'Saigon');
    await expectView(page, 'composing');
    expect(await page.locator('.view-box').innerText()).toBe(draft);
    await toBox(player, 'Sign');
    await send(player);
  });

  await test.step('to the end, where both ledgers are read', async () => {
    const hurried = hurriedPlayer(page);
    let passes = 0;
    for (let turn = 0; ; turn += 1) {
      const at = await onward(hurried);
      if (at === 'outcome') break;
      if (at === 'cover') {
        passes += 1;
        await sit(
          hurried,
          /Saigon/.test((await cover(page).textContent()) ?? '') ? 'Saigon' : 'Washington',
        );
      } else await signDraft(hurried, turn);
    }
    expect(passes).toBeGreaterThan(2);
    await toDebrief(hurried);
    for (const [capital, chair] of [
      ['Saigon', /^You sat as .*Thieu/],
      ['Washington', /^You sat as .*Johnson/],
    ] as const) {
      await hurried.choose(page.getByRole('radio', { name: capital }));
      await expect(page.getByText(chair)).toBeVisible();
    }
  });
});
