/** Every other case of the casebook, as its players meet it. Cuba 1962 has specs of its own. */
import { caseIds, loadCase } from '../../src/case/load.ts';
import { unitOf } from '../../src/projection/scale.ts';
import type { Case } from '../../src/vocabulary/case.ts';
import type { Side } from '../../src/vocabulary/words.ts';
import { expectAccessible, expectNothingWide } from './accessible.ts';
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
import { expect, LAPTOP, PHONE, test } from './test.ts';

function sound(id: string): Case {
  const { case: game } = loadCase(id);
  if (game === null) throw new Error(`The case ${id} has problems.`);
  return game;
}

/** Who leads a side, as the casebook names them. */
function leadOf({ id, chairs, people }: Case, side: Side): RegExp {
  const lead = chairs.find((chair) => chair.side === side && chair.lead);
  const name = people.find((person) => person.id === lead?.person)?.name;
  if (name === undefined) throw new Error(`Nobody leads side ${side} of ${id}.`);
  return new RegExp(name.replace(/[^\w ]/g, '.'));
}

/** A case tells its time by the day, the week or the month, and is long or short: its screens differ in no more. */
const kindOf = ({ series, start, end }: Case): string => `${unitOf(end - start)} ${series ?? ''}`;

const others = caseIds()
  .filter((one) => one !== CASE)
  .map(sound);

/**
 * The first of each kind is looked at closely. That each case can be played to its end, from every
 * chair, is shown without a browser in tests/case/casebook.test.ts.
 */
const firsts = others.filter(
  (game, n) => others.findIndex((one) => kindOf(one) === kindOf(game)) === n,
);

for (const game of others) {
  test(`${game.id} is opened, and its first turn is taken`, PHONE, async ({ page, player }) => {
    await openCasebook(page, game.id);
    await expectNothingWide(page, 'casebook');
    await begin(player, { chair: leadOf(game, 'A') });
    await toTurn(player, (view) => expectNothingWide(page, view));
    await expectAccessible(page, 'desk');
    await playTurn(player, 1, signFirstDraft, (view) => expectNothingWide(page, view));
    await page.goto(`./#/case/${game.id}/replay`);
    await player.press(page.getByRole('button', { name: 'Next moment' }));
    await expectNothingWide(page, 'replay');
  });
}

for (const game of firsts) {
  test.describe(`${game.id}, the first of its kind`, () => {
    test('is begun by keyboard alone, and played to the debrief', PHONE, async ({ page }) => {
      const byKeys = keyboardPlayer(page);
      await openCasebook(page, game.id);
      await begin(byKeys, { chair: leadOf(game, 'A') });
      await toTurn(byKeys);
      await playTurn(byKeys);
      // The way of the keys is the same at every turn; the rest is played as fast as it goes.
      const hurried = hurriedPlayer(page);
      const turns = await playToEnd(hurried, signFirstDraft);
      expect(turns).toBeGreaterThan(game.series === null ? 2 : 1);
      await toDebrief(hurried);
      await expectAccessible(page, 'debrief');
    });

    test(
      'casebook, desk, form and record of the other side are sound',
      LAPTOP,
      async ({ page, player }) => {
        await openCasebook(page, game.id);
        await expectAccessible(page, 'casebook');
        await begin(player, { chair: leadOf(game, 'B') });
        await toTurn(player);
        await expectAccessible(page, 'desk');
        await openDraft(player);
        await expectAccessible(page, 'form');
        await page.goto(`./#/case/${game.id}/replay`);
        await player.press(page.getByRole('button', { name: 'Next moment' }));
        await expectAccessible(page, 'replay');
      },
    );
  });
}
