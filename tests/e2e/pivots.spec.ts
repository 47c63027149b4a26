import type { Locator, Page } from '@playwright/test';
import { playOut } from '../../src/analysis/plays.ts';
import { loadCase } from '../../src/case/load.ts';
import { FORMAT } from '../../src/record/migrate.ts';
import { APP_VERSION, seatsFor } from '../../src/record/save.ts';
import { shareCode } from '../../src/record/share.ts';
import type { Entry } from '../../src/vocabulary/entry.ts';
import { CASE, expectDesk, openCasebook, toTurn } from './driver.ts';
import { expect, LAPTOP, PHONE, test } from './test.ts';

/** A whole play as a link, so that the debrief opens at once: the staff's drafts against the model. */
function playedLink(): string {
  const { case: game } = loadCase(CASE);
  if (game === null) throw new Error('the case has problems');
  const seed = 5;
  const entries: Entry[] = [];
  playOut(game, { A: 'staff', B: 'model' }, seed, (_world, _turn, _move, came) => {
    entries.push(...came);
  });
  const code = shareCode({
    format: FORMAT,
    app: APP_VERSION,
    id: 'abcdefgh12345678',
    name: 'Played beforehand',
    case: { id: game.id, hash: game.hash, short: game.short },
    chance: { kind: 'seed', seed },
    side: 'A',
    chair: null,
    guidance: 'standard',
    seats: seatsFor(game, ['A']),
    passed: 0,
    across: null,
    created: 0,
    updated: 0,
    entries,
  });
  return `./#/case/${CASE}/shared/${code}`;
}

/** The plays take seconds on an idle machine. */
const PLAYS = { timeout: 240_000 };

const decidedMost = (page: Page) => page.getByRole('region', { name: 'What decided most' });

async function expectFindings(section: Locator): Promise<void> {
  const why = section.getByText(
    /^With another answer, \d+ futures of 100 would have ended otherwise, between \d+ and \d+: “/,
  );
  await expect(why.first()).toBeVisible(PLAYS);
  await expect(section.getByText('your choice').first()).toBeVisible();
  await expect(
    section.getByText(/^Mostly: .+, \d+ of 100, between \d+ and \d+\.$/).first(),
  ).toBeVisible();
}

test(
  'the debrief finds what decided most while it is read, and leads back there',
  LAPTOP,
  async ({ page, player }) => {
    await page.goto(playedLink());
    const section = decidedMost(page);
    await expect(section.getByRole('progressbar', { name: 'Plays done' })).toBeVisible();
    await expect(section.getByRole('status')).toContainText('You can read on meanwhile.');

    await test.step('the page answers while the plays go on', async () => {
      await player.press(page.getByText('The figures, as a table'));
      await expect(page.getByRole('region', { name: 'The figures, as a table' })).toBeVisible();
      await expect(section.getByRole('progressbar')).toBeVisible();
    });

    await expectFindings(section);
    await expect(section.getByRole('progressbar')).toBeHidden(PLAYS);
    await expect(section.getByRole('status')).toContainText('All plays are done.');
    await expect(page.getByText('This decided most')).toHaveCount(1);

    await test.step('every ending has its number and its bounds', async () => {
      await player.press(section.getByText('Every ending, in figures').first());
      const table = section.getByRole('table').first();
      await expect(
        table
          .getByRole('row')
          .filter({ hasText: /\d+ and \d+$/ })
          .first(),
      ).toBeVisible();
    });

    await test.step('one press, and the decision is open again', async () => {
      const back = section.getByRole('button', { name: /^Go back to/ }).first();
      const when = (await back.innerText()).replace(/^Go back to \w+ /, '');
      await player.press(back);
      await expectDesk(page);
      await toTurn(player);
      const [day, time] = when.split(', ');
      const clocks = page.getByRole('region', { name: 'The two clocks' });
      await expect(clocks).toContainText(day ?? when);
      await expect(clocks).toContainText(time ?? when);
    });
  },
);

test('a page without workers reckons in its idle time', LAPTOP, async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  await page.goto(playedLink());
  await expectFindings(decidedMost(page));
});

test(
  'the replay tells where the record could have turned, once it is looked at',
  PHONE,
  async ({ page, player }) => {
    await openCasebook(page);
    await player.press(page.getByRole('link', { name: 'Replay the record' }));
    const section = page.getByRole('region', { name: 'Where it could have turned' });
    await section.scrollIntoViewIfNeeded();
    const take = section.getByRole('button', { name: /^Take over as/ }).first();
    await expect(take).toBeVisible(PLAYS);
    await expect(section.getByText('history’s choice').first()).toBeVisible();
    const name = (await take.innerText()).match(/^Take over as (.+?), /)?.[1] ?? '';
    await player.press(take);
    await expectDesk(page);
    await expect(page.getByText(/^You are/)).toContainText(name);
  },
);
