import { covered } from './covered.ts';
import {
  expectDesk,
  hurriedPlayer,
  openCasebook,
  type Player,
  playToEnd,
  playTurn,
  toDebrief,
  toTurn,
} from './driver.ts';
import { expect, LAPTOP, PHONE, test } from './test.ts';

test.beforeEach(async ({ page, player }) => {
  await openCasebook(page);
  await player.press(page.getByRole('link', { name: 'Replay the record' }));
  await expect(page.getByRole('heading', { name: /Replay of the record/ })).toBeVisible();
});

/** The words of the present moment. */
const nowLine = ({ page }: Player) =>
  page.getByRole('region', { name: /^Timeline/ }).locator('.now-line');

test('the record is stepped through, forward and back', LAPTOP, async ({ page, player }) => {
  const next = page.getByRole('button', { name: 'Next moment' });
  const first = await nowLine(player).innerText();
  await player.press(next);
  await expect(nowLine(player)).not.toHaveText(first);
  const second = await nowLine(player).innerText();
  await player.press(next);
  await expect(nowLine(player)).not.toHaveText(second);
  await player.press(page.getByRole('button', { name: 'Previous moment' }));
  await expect(nowLine(player)).toHaveText(second);
  await player.press(page.getByRole('button', { name: 'Back to the start' }));
  await expect(nowLine(player)).toHaveText(first);
});

test('on the wire no words cover others, whatever the moment', async ({ page, player }) => {
  const next = page.getByRole('button', { name: 'Next moment' });
  const crossed = page.locator('.crossed');
  let [before, crossings] = ['', 0];
  for (let now = await nowLine(player).innerText(); now !== before; ) {
    expect(await covered(page.locator('.msg, .crossed')), now).toEqual([]);
    crossings += await crossed.count();
    before = now;
    await next.press('Enter');
    now = await nowLine(player).innerText();
  }
  expect(crossings).toBeGreaterThan(3);
});

test(
  'the days are scrubbed, and the slider says the hour in both capitals',
  PHONE,
  async ({ page, player }) => {
    const slider = page.getByRole('slider', { name: 'Moment in the record' });
    await expect(slider).toHaveAttribute('aria-valuetext', /in Washington; .* in Moscow$/);
    const first = await nowLine(player).innerText();
    const last = Number(await slider.getAttribute('max'));
    await slider.fill(String(last));
    await expect(nowLine(player)).not.toHaveText(first);
    const day = page.getByRole('region', { name: /^Timeline/ }).getByRole('button', { name: /27/ });
    await player.press(day);
    await expect(slider).toHaveAttribute('aria-valuetext', /2[67] Oct/);
  },
);

test('it plays by itself, and pauses', async ({ page, player }) => {
  const first = await nowLine(player).innerText();
  const speed = page.getByLabel('Speed');
  if (await speed.isVisible()) await speed.selectOption('1 day a second');
  await player.press(page.getByRole('button', { name: 'Play', exact: true }));
  await expect(nowLine(player)).not.toHaveText(first);
  await player.press(page.getByRole('button', { name: 'Pause' }));
  const paused = await nowLine(player).innerText();
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  await expect(nowLine(player)).toHaveText(paused);
});

test(
  'known then, and known now: what came out later can be put away',
  LAPTOP,
  async ({ page, player }) => {
    await player.press(
      page.getByRole('region', { name: /^Timeline/ }).getByRole('button', { name: /27/ }),
    );
    const since = page.getByRole('heading', { name: 'Known now' });
    await player.choose(page.getByRole('radio', { name: 'Known now' }));
    await expect(since.first()).toBeVisible();
    await player.choose(page.getByRole('radio', { name: 'Known then' }));
    await expect(since).toHaveCount(0);
  },
);

test(
  'each sentence has its sources beside it, and each source says what it is',
  PHONE,
  async ({ page, player }) => {
    await player.press(
      page.getByRole('region', { name: /^Timeline/ }).getByRole('button', { name: /24/ }),
    );
    const source = page.getByRole('button', { name: /^S\d+$/ }).first();
    await player.press(source);
    const card = page.getByRole('dialog');
    await expect(card).toContainText(/Primary source|Later work/);
    await expect(card.getByRole('heading')).toHaveText(/\w+ \w+/);
  },
);

test('every message of the record stands in a table', LAPTOP, async ({ page, player }) => {
  await player.press(page.getByText('Every message of the record, as a table'));
  const rows = page.getByRole('table').getByRole('row');
  expect(await rows.count()).toBeGreaterThan(10);
  await expect(rows.last()).toBeVisible();
  await expect(rows.last()).toHaveText(/Washington|Moscow/);
});

/** Takes the play over from the record on the 26th, in the room of a capital. */
async function takeOver({ page, press }: Player, capital: string, chair: RegExp): Promise<void> {
  await press(page.getByRole('region', { name: /^Timeline/ }).getByRole('button', { name: /26/ }));
  const room = page.getByRole('region', { name: capital, exact: true });
  await press(room.getByRole('button', { name: /^Take over here as/ }));
  await expectDesk(page);
  await expect(page.getByText(/^You are/)).toHaveText(chair);
}

test(
  'taken over in Washington on the 26th, and played on to the debrief',
  LAPTOP,
  async ({ page, player }) => {
    await takeOver(player, 'Washington', /Robert F\. Kennedy/);
    await playToEnd(hurriedPlayer(page));
    await toDebrief(player);
    await expect(page.getByText(/^You sat as/)).toBeVisible();
  },
);

test('taken over in Moscow on the 26th, and played on', PHONE, async ({ player }) => {
  await takeOver(player, 'Moscow', /Khrushchev|Dobrynin/);
  expect(await toTurn(player)).toBe('reading');
  await playTurn(player);
});
