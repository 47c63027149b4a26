/** As in tests/class/secrets.test.ts, where every case is played to its end: two of them, for a while. */
import '../../class/kit/capture.ts';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type School, startSchool } from '../../class/kit/school.ts';
import { watchClass } from '../../class/kit/secrecy.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

let school: School;
beforeAll(async () => {
  school = await startSchool({ processes: 1 });
});
afterAll(() => school.stop());

test.each(['cuba1962', 'oslo1993'])(
  '%s: no byte that comes to a device tells what its chair may not know',
  async (caseId) => {
    const watched = await watchClass(school, { caseId, students: 10, seed: 4, moves: 30 });
    expect(watched.leaks).toEqual([]);
    expect(watched.bytes).toBeGreaterThan(500_000);
  },
);

test('the watch finds a text that ought not to be there', async () => {
  const options = { caseId: 'cuba1962', students: 8, seed: 3, moves: 3, spill: true };
  const { leaks, secret } = await watchClass(school, options);
  expect(leaks.some((leak) => leak.endsWith(secret))).toBe(true);
});
