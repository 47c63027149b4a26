/**
 * A class of eight, from the code to the way out, each before a device of their own: phones and
 * Chromebooks by turns. One is dropped and comes back, one is sat for by the model, one comes late.
 */
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import {
  asked,
  comeIn,
  openClass,
  order,
  press,
  putDraft,
  readUp,
  type Student,
} from './classroom.ts';
import { expect, LAPTOP, test } from './test.ts';

/** Among the first drafts of Washington's staff, the one that Robert Kennedy himself carries. */
const CALL_ON_DOBRYNIN = 1;

/** A folder for pictures of every screen, to be looked at. */
const SHOTS = process.env.CLASS_SHOTS;

/** Its devices are its own, phones and Chromebooks, so it is run once. */
test('a class plays Cuba 1962 from the code to the debrief', LAPTOP, async ({ browser }) => {
  test.setTimeout(600_000);
  let pictures = 0;
  /** Accessible, and seen. */
  const look = async (page: Page, name: string) => {
    pictures += 1;
    const place = String(pictures).padStart(2, '0');
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/${place}-${name}.png` });
    await expectAccessible(page, name);
  };
  const teacher = await openClass(browser);
  const desk = teacher.page;
  await look(desk, 'teacher: the room');
  const students: Student[] = [];
  const at = (place: number): Student => {
    const student = students[place];
    if (student === undefined) throw new Error(`No student ${place}.`);
    return student;
  };

  await test.step('eight come in by the code, with a code-name', async () => {
    for (let n = 0; n < 8; n += 1) students.push(await comeIn(browser, teacher.code, n % 2 === 0));
    await expect(desk.getByText('8 of 10')).toBeVisible();
    for (const { page, phone } of students.slice(0, 2)) {
      await look(page, `waiting room, ${phone ? 'phone' : 'laptop'}`);
    }
  });

  await test.step('they send one harmless message by two channels', async () => {
    await press(desk, 'Start the practice');
    for (const { page, phone } of students.slice(0, 2)) {
      const deal = page.getByRole('button', { name: 'To the practice' });
      await expect(deal).toBeVisible();
      await look(page, `role card, ${phone ? 'phone' : 'laptop'}`);
      await press(page, 'To the practice');
      await press(page, 'Send it officially');
      await press(page, 'Now by a back channel');
      await look(page, `practice, ${phone ? 'phone' : 'laptop'}`);
    }
  });

  await test.step('they read their private briefs and write a line', async () => {
    await press(desk, 'Start the brief');
    for (const [place, { page }] of students.entries()) {
      if (place > 1) await press(page, /^(To the practice|Open your private brief)$/);
      await expect(page.getByRole('button', { name: 'I have read it' })).toBeVisible();
      if (place < 2) await look(page, `brief ${place}`);
      await press(page, 'I have read it');
    }
    await at(0).page.getByRole('textbox').fill('<img src=x onerror=alert(1)> They swap.');
    await look(at(0).page, 'one line');
    await press(at(0).page, 'Keep my line');
  });

  const [head] = students;
  if (head === undefined) throw new Error('Nobody is here.');
  await test.step('the head puts a draft before its room, and the adviser advises', async () => {
    await press(desk, 'Start the clock');
    await expect(desk.getByText('Beat 1')).toBeVisible();
    await readUp(head);
    expect(await asked([head])).toBe(head);
    await look(head.page, 'the head’s desk');
    expect(await putDraft(head, CALL_ON_DOBRYNIN)).toBe(true);
    await look(head.page, 'before the room');
    const adviser = at(6);
    await readUp(adviser);
    await expect(adviser.page.getByRole('button', { name: /^Tell / })).toBeVisible();
    await look(adviser.page, 'advice');
    await press(adviser.page, /^Tell .*send it$/);
    await expect(head.page.getByText('says: send it').first()).toBeVisible();
    await look(desk, 'teacher: the table');
    await order(head);
  });

  await test.step('the envoy whose channel it is says it in its own manner', async () => {
    const envoy = at(2);
    // A paper may come a moment after the order.
    await expect(async () => {
      await readUp(envoy);
      const say = envoy.page.getByRole('button', { name: /^Say it/ });
      await expect(say).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 10_000 });
    await look(envoy.page, 'envoy');
    await look(head.page, 'in the envoy’s hands');
    await press(envoy.page, /^Say it/);
    await expect(desk.getByText('Beat 2')).toBeVisible();
  });

  await test.step('paused, every clock stands', async () => {
    await press(desk, 'Pause all');
    await expect(head.page.getByText('The clock stands.').first()).toBeVisible();
    await look(head.page, 'paused');
    await press(desk, 'Go on');
    await expect(head.page.getByText('The clock stands.')).toHaveCount(0);
  });

  await test.step('covered, a screen tells nothing', async () => {
    const { page } = at(3);
    await press(page, 'Cover the screen');
    await expect(page.getByText('Press to uncover')).toBeVisible();
    await look(page, 'covered');
    await press(page, /Press to uncover|Covered/);
  });

  await test.step('mediator and press have their own work', async () => {
    for (const place of [4, 5]) {
      await readUp(at(place));
      await look(at(place).page, place === 4 ? 'mediator' : 'press');
    }
    await press(at(4).page, 'Write to both');
    await expect(head.page.getByText(/A suggestion/).first()).toBeVisible();
  });

  await test.step('who is dropped comes back to the same seat', async () => {
    const { context, page, alias } = at(1);
    await context.setOffline(true);
    await expect(page.getByText('Nothing is lost.').first()).toBeVisible({ timeout: 40_000 });
    await look(page, 'offline');
    await page.reload().catch(() => {});
    await expect(desk.getByText('1 offline', { exact: true })).toBeVisible();
    await context.setOffline(false);
    await page.goto('./#/class');
    await expect(page.getByText(alias).first()).toBeVisible();
    await expect(desk.getByText('1 offline', { exact: true })).toBeHidden();
    await look(page, 'back');
  });

  await test.step('the model sits in a chair by the teacher’s hand', async () => {
    await press(desk, /^Nikita Khrushchev/);
    await look(desk, 'teacher: a chair');
    await press(desk, 'Model seat');
    await expect(
      at(1)
        .page.getByText(/the model/i)
        .first(),
    ).toBeVisible({ timeout: 20_000 });
    await look(at(1).page, 'sat for');
    await press(desk, 'End model');
  });

  await test.step('who comes late shares the busiest chair', async () => {
    await press(desk, /Code, seats and lock/);
    await look(desk, 'teacher: the room again');
    await press(desk, 'Unlock');
    const late = await comeIn(browser, teacher.code, true);
    students.push(late);
    await expect(late.page.getByText('Come in.').first()).toBeVisible();
    await look(late.page, 'late');
    await press(late.page, 'Take the chair');
    await press(desk, 'Back to the tables');
  });

  await test.step('beats end until the table has ended', async () => {
    for (let beat = 0; beat < 60; beat += 1) {
      if (await desk.getByText('1 of 1 ended').isVisible()) break;
      const end = desk.getByRole('button', { name: 'End beat' });
      await end.evaluate((element: HTMLElement) => element.click());
      await press(desk, /^(Press again|End beat)$/);
      await desk.waitForTimeout(150);
      if (beat === 4) {
        // An envoy reads along: nobody asks it for an answer.
        await expect(at(3).page.getByRole('button', { name: 'Go on' })).toBeVisible();
        await look(at(3).page, 'in the middle');
      }
    }
    await expect(desk.getByRole('button', { name: /^Reveal/ })).toBeEnabled();
    await look(desk, 'teacher: ended');
  });

  await test.step('all is revealed, and they go with an answer', async () => {
    await press(desk, /^Reveal/);
    await press(desk, /^(Press again|Reveal)/);
    for (const { page, phone } of students.slice(0, 2)) {
      await expect(page.getByRole('heading', { name: /How it came out/i })).toBeVisible();
      await look(page, `reveal, ${phone ? 'phone' : 'laptop'}`);
    }
    await look(desk, 'teacher: reveal');
    await press(desk, 'Start the debrief');
    for (const { page, phone } of students.slice(0, 2)) {
      await press(page, 'Your table');
      await expect(page.getByRole('heading', { name: 'Two ledgers' })).toBeVisible();
      await look(page, `debrief, ${phone ? 'phone' : 'laptop'}`);
    }
    await press(head.page, 'Exit');
    await head.page.getByRole('textbox').first().fill('The ambassador.');
    await look(head.page, 'exit');
    await press(head.page, 'Hand in');
    await expect(head.page.getByText('Handed in').first()).toBeVisible();
    await press(desk, /^End the lesson/);
    await press(desk, /^(Press again|End the lesson)/);
    await expect(head.page.getByText('The class is over.').first()).toBeVisible();
    await look(head.page, 'over');
  });
});
