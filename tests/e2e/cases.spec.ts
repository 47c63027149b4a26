/** Every other case of the casebook, as its players meet it. Cuba 1962 has specs of its own. */
import { caseIds, loadCase } from '../../src/case/load.ts';
import type { Side } from '../../src/vocabulary/words.ts';
import { expectAccessible } from './accessible.ts';
import {
  begin,
  CASE,
  hurriedPlayer,
  openCasebook,
  openDraft,
  playToEnd,
  playTurn,
  signFirstDraft,
  toDebrief,
  toTurn,
} from './driver.ts';
import { keyboardPlayer } from './keys.ts';
import { expect, test } from './test.ts';

/** Who leads a side, as the casebook names them. */
function leadOf(id: string, side: Side): RegExp {
  const { case: game } = loadCase(id);
  const lead = game?.chairs.find((chair) => chair.side === side && chair.lead);
  const name = game?.people.find((person) => person.id === lead?.person)?.name;
  if (name === undefined) throw new Error(`Nobody leads side ${side} of ${id}.`);
  return new RegExp(name.replace(/[^\w ]/g, '.'));
}

/** The first of each series shows its folder; a short play is otherwise as any other. */
const SERIES = new Set<string>();

/**
 * To the debrief goes every other case. That each can be played to its end, from every chair, is shown
 * without a browser in tests/case/casebook.test.ts.
 */
const others = caseIds().filter((one) => one !== CASE);

for (const [n, id] of others.entries()) {
  const series = loadCase(id).case?.series ?? null;
  const known = series !== null && SERIES.has(series);
  if (series !== null) SERIES.add(series);
  test.describe(id, () => {
    test('is begun by keyboard alone, on a phone', async ({ page }, { project }) => {
      test.skip(project.name !== 'phone', 'a phone has the least room');
      const byKeys = keyboardPlayer(page);
      await openCasebook(page, id);
      await begin(byKeys, { chair: leadOf(id, 'A') });
      await toTurn(byKeys);
      await playTurn(byKeys);
      if (n % 2 === 1) return;
      // The way of the keys is the same at every turn; the rest is played as fast as it goes.
      const hurried = hurriedPlayer(page);
      const turns = await playToEnd(hurried, signFirstDraft);
      expect(turns).toBeGreaterThan(series === null ? 2 : 1);
      await toDebrief(hurried);
      await expectAccessible(page, 'debrief');
    });

    test('casebook, desk, form and record of the other side are sound', async ({ page, player }, {
      project,
    }) => {
      test.skip(project.name !== 'laptop', 'a laptop shows the most at once');
      test.skip(known, 'another of its series is looked at');
      await openCasebook(page, id);
      await expectAccessible(page, 'casebook');
      await begin(player, { chair: leadOf(id, 'B') });
      await toTurn(player);
      await expectAccessible(page, 'desk');
      await openDraft(player);
      await expectAccessible(page, 'form');
      await page.goto(`./#/case/${id}/replay`);
      await page.getByRole('button', { name: 'Next moment' }).click();
      await expectAccessible(page, 'replay');
    });
  });
}
