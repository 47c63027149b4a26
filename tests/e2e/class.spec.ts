/** A class of eight, from the code to the way out: phones and Chromebooks, and one teacher. */
import { expectAccessible } from './accessible.ts';
import { comeIn, openClass, press, type Student } from './classroom.ts';
import { expect, test } from './test.ts';

test.describe.configure({ mode: 'serial' });

const SHOTS = process.env.CLASS_SHOTS;

test('a class plays Cuba 1962 from the code to the debrief', async ({ browser }, info) => {
  test.skip(info.project.name === 'phone', 'its devices are its own: phones and Chromebooks');
  test.setTimeout(600_000);
  let shot = 0;
  const look = async (of: { page: import('@playwright/test').Page }, name: string) => {
    shot += 1;
    if (SHOTS)
      await of.page.screenshot({ path: `${SHOTS}/${String(shot).padStart(2, '0')}-${name}.png` });
  };
  const teacher = await openClass(browser);
  await look(teacher, 'teacher-room');
  const students: Student[] = [];
  for (let n = 0; n < 8; n += 1) students.push(await comeIn(browser, teacher.code, n % 2 === 0));
  await look(students[0]!, 'waiting-phone');
  await look(students[1]!, 'waiting-laptop');
  await look(teacher, 'teacher-room-8');
  await press(teacher.page, 'Start the practice');
  await teacher.page.waitForTimeout(800);
  await look(teacher, 'teacher-practice');
  for (const s of students.slice(0, 2)) await look(s, 'card');
  await press(teacher.page, 'Start the brief');
  await teacher.page.waitForTimeout(800);
  for (const s of students) {
    const dealt = s.page.getByRole('button', {
      name: /^(To the practice|Open your private brief)/,
    });
    await expect(dealt.first()).toBeVisible();
    await press(s.page, /^(To the practice|Open your private brief)/);
    await expect(s.page.getByRole('button', { name: 'I have read it' })).toBeVisible();
  }
  await look(students[0]!, 'brief-phone');
  await look(students[1]!, 'brief-laptop');
  for (const s of students) await press(s.page, 'I have read it');
  await look(students[0]!, 'foresee');
  await press(teacher.page, 'Start the clock');
  await teacher.page.waitForTimeout(3000);
  for (const [n, s] of students.entries()) await look(s, `table-${n}`);
  await look(teacher, 'teacher-table');
  await expectAccessible(teacher.page, 'teacher');
});
