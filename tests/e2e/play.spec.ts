import {
  begin,
  goOn,
  hurriedPlayer,
  openCasebook,
  openDraft,
  type Policy,
  playToEnd,
  send,
  signFirstDraft,
  toBox,
  toDebrief,
  toTurn,
  viewNow,
  wait,
  write,
} from './driver.ts';
import { expect, LAPTOP, test } from './test.ts';

test.describe('a whole play with the pointer', () => {
  test('from the casebook through every phase to the debrief', async ({ page, player }) => {
    const met = { reasons: false, chain: false, prediction: false };
    await openCasebook(page);
    await begin(player);

    await test.step('the first papers are read, and the first turn comes', async () => {
      expect(await viewNow(page)).toBe('development');
      await expect(page.getByRole('region', { name: /^In-tray/ })).toBeVisible();
      expect(await toTurn(player)).toBe('reading');
    });

    const turns: readonly Policy[] = [
      /** A draft of the staff, edited: another channel and place, another forecast. */
      async () => {
        await openDraft(player, 1);
        const forecast = async () => {
          await toBox(player, 'Sign');
          return page.getByRole('region', { name: /^Forecast/ }).innerText();
        };
        const before = await forecast();
        const channel = await toBox(player, 'Channel');
        await player.choose(channel.getByRole('radio', { name: /^Kennedy and Khrushchev/ }));
        expect(await forecast()).not.toBe(before);
        const venue = await toBox(player, 'Venue');
        await player.choose(venue.getByRole('radio', { name: /^White House/ }));
        const shut = (await toBox(player, 'Act')).getByRole('radio', { disabled: true });
        met.reasons = (await shut.count()) > 0;
        if (met.reasons) await expect(await toBox(player, 'Act')).toContainText(/: No: /);
        met.prediction = await send(player, 'keep');
      },
      /** The player's own, from the blank form. */
      async () => {
        await write(player);
        await player.choose((await toBox(player, 'Act')).getByRole('radio', { name: 'Propose' }));
        const terms = await toBox(player, 'Package');
        const issue = terms.getByRole('list').getByRole('button', { disabled: false }).first();
        await player.press(issue);
        const rungs = terms.getByRole('group', { name: /which rung$/ });
        await player.choose(rungs.getByRole('radio', { disabled: false }).nth(1));
        const channel = await toBox(player, 'Channel');
        await player.press(channel.getByText(/^\d+ not possible now/));
        const shut = channel
          .locator('label')
          .filter({ has: page.getByRole('radio', { disabled: true }) });
        await expect(shut.first()).toContainText('No: ');
        await player.choose(channel.getByRole('radio', { disabled: false }).first());
        await send(player);
        const words = page.getByRole('article').filter({ hasText: /What (goes out|you said)/ });
        await expect(words).toHaveText(/\w+ \w+ \w+/);
        await expect(page.getByRole('heading', { name: 'Sent' })).toBeVisible();
      },
      /** Nothing at all: to let time go on is a move. */
      wait,
    ];

    await test.step('turn after turn, until it ends', async () => {
      const played = await playToEnd(
        player,
        (_, turn) => (turns[turn - 1] ?? signFirstDraft)(player, turn),
        async (view) => {
          if (view === 'reply' && !met.chain) met.chain = await openChain();
        },
      );
      expect(played).toBeGreaterThan(turns.length);
      expect(met).toEqual({ reasons: true, chain: true, prediction: true });
    });

    /** Each change opens into the chain of what caused it. */
    async function openChain(): Promise<boolean> {
      const paper = page.getByRole('button', { name: 'What moved', exact: true });
      if (await paper.isVisible()) await player.press(paper);
      const moved = page.getByRole('region', { name: 'What moved' });
      const line = moved.locator('details').last();
      if ((await line.count()) === 0) return false;
      if (await line.evaluate((element: HTMLDetailsElement) => element.open)) {
        await player.press(line.locator('summary'));
        await expect(line.getByRole('list')).toBeHidden();
      }
      await player.press(line.locator('summary'));
      await expect(line.getByRole('list')).toBeVisible();
      expect(await line.getByRole('listitem').count()).toBeGreaterThan(1);
      await expect(line).toContainText(/So (still|from)/);
      return true;
    }

    await test.step('the verdict, and the voice that brings it', async () => {
      await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(/\w+/);
      await expect(page.getByText('On the radio')).toBeVisible();
      await toDebrief(player);
    });

    await test.step('the debrief: ledgers, days, chart with its table, what was hidden', async () => {
      const ledger = page.getByRole('table', { name: 'Two ledgers' });
      for (const row of ['Got', 'Hid', 'Owes']) {
        await expect(ledger.getByRole('rowheader', { name: row })).toBeVisible();
      }
      await expect(page.getByText(/^your side$/)).toHaveCount(1);
      const days = page.getByRole('table', { name: 'Your days beside theirs' });
      expect(await days.getByRole('row').count()).toBeGreaterThan(3);
      await player.press(page.getByText('The figures, as a table'));
      const figures = page.getByRole('region', { name: 'The figures, as a table' });
      await expect(figures.getByRole('columnheader', { name: 'Tension, you' })).toBeVisible();
      expect(await figures.getByRole('row').count()).toBeGreaterThan(3);
      await expect(page.getByRole('heading', { name: 'What you could not know' })).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Who was right' })).toBeVisible();
      await expect(page.getByRole('table', { name: /^Your numbers/ })).toContainText('50');
    });

    await test.step('the casebook counts the ending, and offers no way back into what is over', async () => {
      await openCasebook(page);
      await expect(page.getByRole('article').getByText(/^1 of \d+/)).toBeVisible();
      await expect(page.getByRole('link', { name: /^Resume/ })).toHaveCount(0);
    });
  });
});

test(
  'from the other chair: the Soviet ambassador plays his own case',
  LAPTOP,
  async ({ page, player }) => {
    await openCasebook(page);
    await begin(player, { chair: /Anatoly Dobrynin/ });
    await expect(page.getByText(/^You are/)).toHaveText(/Dobrynin|Khrushchev/);
    expect(await playToEnd(hurriedPlayer(page))).toBeGreaterThan(3);
    await toDebrief(player);
    await expect(page.getByText(/^You sat as Anatoly Dobrynin/)).toBeVisible();
  },
);

test(
  'asked twice: to wait is confirmed, and staying leaves the turn',
  LAPTOP,
  async ({ page, player }) => {
    await openCasebook(page);
    await begin(player);
    await toTurn(player);
    const question = await page.locator('.play').getAttribute('data-view');
    await openDraft(player);
    await toBox(player, 'Sign');
    await player.press(page.getByRole('button', { name: 'Wait', exact: true }));
    await player.press(page.getByRole('dialog').getByRole('button', { name: 'Stay' }));
    await expect(page.getByRole('dialog')).toBeHidden();
    expect(question).toBe('reading');
    expect(await viewNow(page)).toBe('composing');
    await send(player);
    await goOn(player);
  },
);
