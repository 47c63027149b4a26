/** A chair never receives what it may not know: every byte of all traffic of a whole play of every case. */
import './kit/capture.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CASES_OF_CLASSES } from '../fixtures/classroom.ts';
import { type School, startSchool } from './kit/school.ts';
import { watchClass } from './kit/secrecy.ts';
import { sized } from './kit/size.ts';

const MOVES = sized(400, 25);
const CASES = sized(CASES_OF_CLASSES, CASES_OF_CLASSES.slice(0, 3));

let school: School;
beforeAll(async () => {
  school = await startSchool({ processes: 1 });
});
afterAll(() => school.stop());

describe('no byte that comes to a device tells what its chair may not know', () => {
  test.each(CASES)('%s, played at random by a whole table', async (caseId) => {
    const watched = await watchClass(school, { caseId, students: 11, seed: 1, moves: MOVES });
    expect(watched.leaks).toEqual([]);
    // A short play has ended before.
    expect(watched.moves).toBeGreaterThan(10);
    expect(watched.bytes).toBeGreaterThan(500_000);
    expect(watched.ended).toBe(true);
  });

  test('cuba1962, at two tables', async () => {
    const options = { caseId: 'cuba1962', students: 18, seed: 2, moves: MOVES };
    expect((await watchClass(school, options)).leaks).toEqual([]);
  });

  test('the watch finds a text that ought not to be there', async () => {
    const options = { caseId: 'cuba1962', students: 8, seed: 3, moves: 3, spill: true };
    const { leaks, secret } = await watchClass(school, options);
    expect(leaks.some((leak) => leak.endsWith(secret))).toBe(true);
  });
});
