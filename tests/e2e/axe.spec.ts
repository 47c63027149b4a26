import { expectAccessible, expectNothingWide } from './accessible.ts';
import {
  begin,
  hurriedPlayer,
  openBriefing,
  openCasebook,
  openDraft,
  type Player,
  playToEnd,
  signFirstDraft,
  toBox,
  toDebrief,
  toMove,
  type View,
} from './driver.ts';
import { expect, LAPTOP, PHONE, test } from './test.ts';

async function inDialog(
  player: Player,
  opener: RegExp | string,
  name: RegExp | string,
): Promise<void> {
  const { page, press } = player;
  await press(
    page.getByRole('button', { name: opener, exact: typeof opener === 'string' }).first(),
  );
  const dialog = page.getByRole('dialog', { name });
  await expect(dialog).toBeVisible();
  await expectAccessible(page, `dialog ${name}`);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
}

/** The pages of reading: address and title. */
const PAGES = [
  ['settings', 'Settings'],
  ['credits', 'Credits'],
  ['glossary', 'Terms of the trade'],
  ['essay', 'Beside the official way'],
] as const;

/**
 * The largest text is looked at where it has the least room. A page that is only read has the same
 * parts at any size, and is long for the checker: as printed it is looked at on a laptop.
 */
const LOOKS = [
  ['as printed', [], {}, LAPTOP],
  ['high contrast, largest text', ['High', 'Largest'], PHONE, PHONE],
] as const;

for (const [look, choices, size, reading] of LOOKS) {
  test.describe(look, size, () => {
    test.beforeEach(async ({ page, player }) => {
      if (choices.length === 0) return;
      await page.goto('./#/settings');
      for (const name of choices)
        await player.choose(page.getByRole('radio', { name, exact: true }));
    });

    test('casebook, a folder, and the briefing', async ({ page, player }) => {
      await openCasebook(page);
      await expectAccessible(page, 'casebook');
      await inDialog(player, /saved games?$/i, 'Saved games');
      await inDialog(player, 'Settings', 'Settings');
      await page.goto('./#/case/precedents');
      await expectAccessible(page, 'a folder of short plays');
      await openCasebook(page);
      await openBriefing(player);
      await expectAccessible(page, 'briefing');
      await inDialog(player, /^S\d+$/, /./);
    });

    test('the pages of reading', reading, async ({ page }) => {
      for (const [address, title] of PAGES) {
        await page.goto(`./#/${address}`);
        await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
        await expectAccessible(page, title);
      }
    });

    test('the finder: open, with a case found, with none', async ({ page, player }) => {
      await openCasebook(page);
      await player.press(page.getByRole('button', { name: 'Find', exact: true }));
      const field = page.getByRole('searchbox');
      const count = page.locator('.finder-count b');
      await expect(field).toBeFocused();
      await expectAccessible(page, 'the finder');
      await field.fill('bolshakov');
      await expect(count).toHaveText('1 of 10 cases');
      await expectAccessible(page, 'the finder with a case found');
      await field.fill('nobody of this name');
      await expect(count).toHaveText('0 of 10 cases');
      await expectAccessible(page, 'the finder with none');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('button', { name: 'Find', exact: true })).toBeFocused();
    });

    test('the page about the model, with all of it open', reading, async ({ page, player }) => {
      await page.goto('./#/model');
      await expect(page.getByRole('heading', { name: 'The model', level: 1 })).toBeVisible();
      await player.press(page.getByRole('button', { name: 'Whose friend should carry it?' }));
      await player.press(page.getByRole('button', { name: 'Open all eighteen' }));
      await player.press(page.getByText('The equations', { exact: true }));
      await expectAccessible(page, 'the model, all of it open');
    });

    test('every phase of a play, its dialogs, and the debrief', async ({ page, player }) => {
      const seen = new Set<View>();
      const check = async (view: View) => {
        if (seen.has(view)) await expectNothingWide(page, view);
        else await expectAccessible(page, view);
        seen.add(view);
      };
      await openCasebook(page);
      await begin(player, { guidance: 'Guided' });
      const hurried = hurriedPlayer(page);
      await playToEnd(
        hurried,
        async (_, turn) => {
          if (turn === 1) await atTheDesk(player);
          await signFirstDraft(hurried, turn);
        },
        check,
      );
      expect([...seen].sort()).toEqual(
        ['development', 'outcome', 'reading', 'reply', 'sending', 'waiting'].sort(),
      );
      await toDebrief(player);
      await player.press(page.getByText('The figures, as a table'));
      await expectAccessible(page, 'debrief');
    });

    test('the replay of the record', async ({ page, player }) => {
      await openCasebook(page);
      await player.press(page.getByRole('link', { name: 'Replay the record' }));
      const days = page.getByRole('region', { name: /^Timeline/ });
      await expect(days).toBeVisible();
      await expectAccessible(page, 'the start of the record');
      await player.press(days.getByRole('button', { name: /27/ }));
      await expectAccessible(page, 'the 27th');
    });

    test('every message of the record, as a table', reading, async ({ page, player }) => {
      await page.goto('./#/case/cuba1962/replay');
      await player.press(page.getByText('Every message of the record, as a table'));
      await expectAccessible(page, 'the messages as a table');
    });

    test('a trouble says what to do', reading, async ({ page }) => {
      await page.goto('./#/case/cuba1962/play/0000000000000000');
      await expect(page.getByRole('heading', { name: 'This game cannot be opened' })).toBeVisible();
      await expectAccessible(page, 'trouble');
    });
  });
}

/** The first turn, laid open: papers, form, words, folder, settings, the questions. */
async function atTheDesk(player: Player): Promise<void> {
  const { page, press } = player;
  await toMove(player);
  await expectAccessible(page, 'the blotter');
  await inDialog(player, 'What is known', 'What is known');
  const menu = page.getByRole('button', { name: 'Menu', exact: true });
  if (await menu.isVisible()) {
    await inDialog(player, 'Menu', 'Menu');
    await press(menu);
  }
  await inDialog(player, 'Folder', 'Folder');
  await openDraft(player);
  await toBox(player, 'Sign');
  await expectAccessible(page, 'a draft of the staff');
  await inDialog(player, 'Read it', 'The words that go out');
  await inDialog(player, 'Wait', /without answering/);
  await press(page.getByRole('button', { name: /^Send/ }));
  const slip = page.getByRole('dialog', { name: /^Before it goes/ });
  await expect(slip).toBeVisible();
  await expectAccessible(page, 'the slip of the prediction');
  await page.keyboard.press('Escape');
}
