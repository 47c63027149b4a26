/** A third party’s chair: what is in its hands, how it passes it on, and what it is told at the end. */
import { expectAccessible } from './accessible.ts';
import {
  begin,
  drafts,
  expectView,
  goOn,
  hurriedPlayer,
  openCasebook,
  type Player,
  toDebrief,
  toMove,
  toTurn,
} from './driver.ts';
import { keyboardPlayer } from './keys.ts';
import { expect, LAPTOP, PHONE, test } from './test.ts';

const HOST = /Larsen/;
const IN_HANDS = 'How do you pass it on?';

/** Passes on what is in hand, or takes the first step that lies on the desk. */
async function decide(player: Player, way: number): Promise<void> {
  const { page, press, choose } = player;
  await toMove(player);
  await press(drafts(page).first());
  await expectView(page, 'composing');
  const ways = page.getByRole('group', { name: IN_HANDS }).getByRole('radio');
  if ((await ways.count()) > 0) await choose(ways.nth(way));
  await press(page.getByRole('button', { name: /^(Pass it on|Do it)/ }));
  const slip = page.getByRole('dialog', { name: /^Before it goes/ });
  await expect(slip.or(page.locator('.play:not([data-view=composing])'))).toBeVisible();
  if (await slip.isVisible()) await press(slip.getByRole('button', { name: 'Skip' }));
  await expectView(page, /^(?!composing)/);
}

test(
  'a host passes on what both say, begun by keyboard, and learns what it did',
  PHONE,
  async ({ page }) => {
    const byKeys = keyboardPlayer(page);
    await openCasebook(page, 'oslo1993');
    await begin(byKeys, { chair: HOST });
    await toTurn(byKeys);
    await decide(byKeys, 1);
    const hurried = hurriedPlayer(page);
    let carried = 0;
    for (let turn = 0; ; turn += 1) {
      const view = await toTurn(hurried);
      if (view === 'outcome' || view === 'ended') break;
      await toMove(hurried);
      if (await page.getByRole('heading', { name: IN_HANDS }).isVisible()) {
        if (carried === 0) await lookAtHands(hurried);
        carried += 1;
      }
      await decide(hurried, turn % 5);
    }
    expect(carried).toBeGreaterThan(0);
    await toDebrief(hurried);
    await expect(page.getByText(/^You sat as Terje Rød-Larsen: .* passed on/)).toBeVisible();
    await expect(page.getByText(/Your standing with Jerusalem/)).toBeVisible();
    await expectAccessible(page, 'debrief');
  },
);

/** What lies in the hands, and the ways to pass it on: for those as well who do not see it. */
async function lookAtHands(player: Player): Promise<void> {
  const { page, press } = player;
  await expectAccessible(page, 'in your hands');
  await press(drafts(page).nth(1));
  await expectView(page, 'composing');
  await expectAccessible(page, 'how to pass it on');
  await press(page.getByRole('button', { name: 'Papers' }));
  await expectView(page, 'reading');
}

test(
  'a host that closes the page finds the same message in hand',
  LAPTOP,
  async ({ page, player }) => {
    await openCasebook(page, 'oslo1993');
    await begin(player, { chair: HOST });
    await toTurn(player);
    await toMove(player);
    const title = page.locator('.ask-k');
    const before = await title.textContent();
    await page.reload();
    if ((await page.locator('.play').getAttribute('data-view')) !== 'reading') await goOn(player);
    await toMove(player);
    await expect(title).toHaveText(before ?? '');
  },
);
