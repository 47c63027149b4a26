/** Saves as a player handles them: the dialog of saved games, files out and in. */
import { readFile } from 'node:fs/promises';
import { expect, type Locator } from '@playwright/test';
import { openCasebook, type Player } from './driver.ts';

export async function openSaves(player: Player): Promise<Locator> {
  const { page, press } = player;
  await openCasebook(page);
  await press(page.getByRole('button', { name: /saved games?$/i }));
  const dialog = page.getByRole('dialog', { name: 'Saved games' });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** The text of the file that the first saved game gives. */
export async function exported(player: Player): Promise<string> {
  const dialog = await openSaves(player);
  const coming = player.page.waitForEvent('download');
  await player.press(dialog.getByRole('button', { name: 'Export' }).first());
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^cuba1962-.*\.backchannel\.json$/);
  return readFile(await download.path(), 'utf8');
}

/** Gives the open dialog a file. */
export async function importText(dialog: Locator, text: string | Buffer): Promise<void> {
  await dialog.getByLabel('Import a save file').setInputFiles({
    name: 'play.backchannel.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}
