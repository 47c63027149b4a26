import type { Page } from '@playwright/test';
import {
  begin,
  expectDesk,
  goOn,
  openCasebook,
  openDraft,
  playerOf,
  playTurn,
  send,
  toBox,
  toTurn,
  viewNow,
  write,
} from './driver.ts';
import { exported, importText } from './saves.ts';
import { expect, LAPTOP, PHONE, test } from './test.ts';

/** What lies on the desk, in its words. */
const deskOf = (page: Page) => page.getByRole('main').innerText();

test.describe('a play goes on where it was left', () => {
  test(
    'the tab is closed at a paper: the same paper lies on top again',
    LAPTOP,
    async ({ page, player, context }) => {
      await openCasebook(page);
      await begin(player);
      await toTurn(player);
      await playTurn(player);
      await openDraft(player);
      await send(player);
      await goOn(player);
      await goOn(player);
      const [address, view, words] = [page.url(), await viewNow(page), await deskOf(page)];
      await page.close();
      const again = await context.newPage();
      await again.goto(address);
      await expectDesk(again);
      expect(await viewNow(again)).toBe(view);
      expect(await deskOf(again)).toBe(words);
    },
  );

  test('the page is killed over a draft: the same words stand on the form', async ({
    page,
    player,
    context,
    hasTouch,
  }) => {
    await openCasebook(page);
    await begin(player);
    await toTurn(player);
    await write(player);
    await player.choose((await toBox(player, 'Act')).getByRole('radio', { name: 'Demand' }));
    const channel = await toBox(player, 'Channel');
    await player.choose(channel.getByRole('radio', { name: /^Kennedy and Khrushchev/ }));
    await toBox(player, 'Sign');
    const words = await deskOf(page);
    const address = page.url();
    const devtools = await context.newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    devtools.send('Page.crash').catch(() => {});
    await crashed;
    const again = await context.newPage();
    await openCasebook(again);
    await playerOf(again, hasTouch).press(again.getByRole('link', { name: /^Resume/ }));
    await expectDesk(again);
    expect(again.url()).toBe(address);
    expect(await deskOf(again)).toBe(words);
    await expect(
      (await toBox(playerOf(again, hasTouch), 'Act')).getByRole('radio', { name: 'Demand' }),
    ).toBeChecked();
  });

  test(
    'two tabs at once: the second reads, says so, and may take the play',
    LAPTOP,
    async ({ page, player, context, hasTouch }) => {
      await openCasebook(page);
      await begin(player);
      await toTurn(player);
      const second = await context.newPage();
      await second.goto(page.url());
      const notice = second
        .getByRole('alert')
        .filter({ hasText: 'This play is open in another tab.' });
      await expect(notice).toBeVisible();
      await playerOf(second, hasTouch).press(notice.getByRole('button', { name: 'Play on here' }));
      await expect(notice).toBeHidden();
      await expect(page.getByRole('alert')).toContainText('This play is open in another tab.');
      await openDraft(playerOf(second, hasTouch));
      await send(playerOf(second, hasTouch));
      expect(await viewNow(second)).not.toBe('reading');
    },
  );
});

test.describe('a play leaves as a file and comes back', () => {
  test(
    'exported, deleted, imported: it stands at the same word',
    PHONE,
    async ({ page, player }) => {
      await openCasebook(page);
      await begin(player);
      await toTurn(player);
      await playTurn(player);
      const words = await deskOf(page);
      const file = await exported(player);
      const dialog = page.getByRole('dialog', { name: 'Saved games' });
      await player.press(dialog.getByRole('button', { name: 'Delete' }));
      await player.press(
        dialog.getByText('Delete for good?').locator('..').getByRole('button', { name: 'Delete' }),
      );
      await expect(dialog).toContainText('Nothing is saved yet.');
      await importText(dialog, file);
      await expect(dialog).toContainText('Imported: Cuba 1962');
      await player.press(dialog.getByRole('link', { name: 'Resume' }));
      await expectDesk(page);
      expect(await deskOf(page)).toBe(words);
    },
  );

  test(
    'a file that is not whole, not ours or too new says so, and harms nothing',
    LAPTOP,
    async ({ page, player }) => {
      await openCasebook(page);
      await begin(player);
      await toTurn(player);
      await playTurn(player);
      const whole = await exported(player);
      const dialog = page.getByRole('dialog', { name: 'Saved games' });
      const saved = await dialog.getByRole('link', { name: 'Resume' }).count();
      const lines = whole.split('\n');
      const bad: readonly (readonly [string, string | Buffer, RegExp])[] = [
        ['empty', '', /The file is empty\./],
        ['foreign', '{"kind":"shopping list"}', /This is not a Back Channel save\./],
        [
          'a picture',
          Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0xfe]),
          /This is not a Back Channel save\./,
        ],
        ['newer', whole.replace(/"format":\d+/, '"format":99'), /written by a newer Back Channel/],
        ['no head', lines[0]?.slice(0, 40) ?? '', /This save is damaged\./],
      ];
      for (const [what, text, message] of bad) {
        await test.step(what, async () => {
          await importText(dialog, text);
          await expect(dialog).toContainText(message);
          await expect(dialog).toContainText(/The file was not imported/);
          await expect(dialog.getByRole('link', { name: 'Resume' })).toHaveCount(saved);
        });
      }
      await test.step('truncated: it opens at the last whole entry', async () => {
        await importText(dialog, lines.slice(0, -3).join('\n'));
        await expect(dialog).toContainText('The end of this save is missing.');
        await expect(dialog.getByRole('link', { name: 'Resume' })).toHaveCount(saved + 1);
      });
      await test.step('corrupt: it says which entry', async () => {
        const broken = [...lines];
        broken[3] = '{"kind":"nonsense"},';
        await importText(dialog, broken.join('\n'));
        await expect(dialog).toContainText(/This save is damaged\. entry 2/);
      });
      await player.press(dialog.getByRole('link', { name: 'Resume' }).first());
      await expectDesk(page);
    },
  );
});

test(
  'storage refused: the play goes on and says that it is not kept',
  LAPTOP,
  async ({ page, player }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException(
          'The user denied permission to access the database.',
          'SecurityError',
        );
      };
    });
    await openCasebook(page);
    await begin(player);
    await expect(page.getByRole('alert')).toContainText('does not let the page store anything');
    await toTurn(player);
    expect(await playTurn(player)).toBe('reading');
  },
);

test(
  'an address that names no save leads back to the casebook',
  LAPTOP,
  async ({ page, player }) => {
    await page.goto('./#/case/cuba1962/play/0000000000000000');
    await expect(page.getByRole('heading', { name: 'This game cannot be opened' })).toBeFocused();
    await player.press(page.getByRole('link', { name: 'Casebook' }));
    await expect(page.getByRole('link', { name: /^Play as/ })).toBeVisible();
  },
);
