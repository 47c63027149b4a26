import { describe, expect, test } from 'vitest';
import { resumePlay } from '../../src/projection/play.ts';
import { compare, decisionsOf } from '../../src/record/compare.ts';
import { fit } from '../../src/record/fit.ts';
import type { Save } from '../../src/record/save.ts';
import { memoryShelf, putSave } from '../../src/record/shelf.ts';
import type { Case } from '../../src/vocabulary/case.ts';
import { smallCase } from '../fixtures/cases.ts';
import { begin, playOn } from '../projection/playing.ts';

const save: Save = playOn(begin(smallCase, 'A', 2), 2).record();
const edited = (change: Partial<Case>): Case => ({
  ...smallCase,
  hash: '0123456789abcdef',
  ...change,
});

describe('a save and an edited case', () => {
  test.each<[edit: string, game: Case, kind: string]>([
    ['the same case', smallCase, 'same'],
    ['other words', edited({ title: 'Another title' }), 'migrated'],
    ['other numbers', edited({ tension: 0.9 }), 'migrated'],
    ['a juncture gone', edited({ junctures: smallCase.junctures.slice(1) }), 'read only'],
    ['a channel gone', edited({ channels: [] }), 'read only'],
    [
      'a chair renamed',
      edited({ chairs: smallCase.chairs.map((chair) => ({ ...chair, id: `${chair.id}_x` })) }),
      'read only',
    ],
    ['another case', edited({ id: 'elsewhere' }), 'other case'],
  ])('%s: %#', (_edit, game, kind) => {
    expect(fit(game, save).kind).toBe(kind);
  });

  test('a save that fits in part is read up to there, and stays whole on the shelf', async () => {
    const shelf = memoryShelf();
    await putSave(shelf, save);
    const game = edited({
      endings: smallCase.endings.map((ending) => ({ ...ending, id: `${ending.id}_new` })),
    });
    const play = await resumePlay(game, save.id, { shelf });
    expect(play.keeping()).toMatchObject({ state: 'read only', problem: { code: 'case changed' } });
    expect(play.record().entries).toEqual(save.entries.slice(0, -1));
    expect((await shelf.open(save.id))?.entries).toEqual(save.entries);
  });

  test('a save of another case, and none at all, are refused in words', async () => {
    await expect(resumePlay(edited({ id: 'elsewhere' }), save)).rejects.toThrow(/another case/);
    await expect(resumePlay(smallCase, 'nowhere', { shelf: memoryShelf() })).rejects.toThrow(
      /no such save/,
    );
  });
});

describe('comparing plays', () => {
  test('the same play does not differ from itself, nor from its own beginning', () => {
    expect(compare(smallCase, save.entries, save.entries)).toBeNull();
    expect(compare(smallCase, save.entries, save.entries.slice(0, 5))).toBeNull();
  });

  test('two plays part at their first different decision', () => {
    const others = Array.from({ length: 12 }, (_, seed) =>
      playOn(begin(smallCase, 'A', 2), seed + 50).record(),
    );
    const apart = others.filter(
      ({ entries }) => compare(smallCase, save.entries, entries, 'A') !== null,
    );
    expect(apart.length).toBeGreaterThan(0);
    for (const { entries } of apart) {
      const found = compare(smallCase, save.entries, entries, 'A');
      const [mine, theirs] = [save.entries, entries].map((all) => decisionsOf(smallCase, all, 'A'));
      const place = mine?.findIndex((one) => one.n === found?.a?.n) ?? -1;
      expect(mine?.slice(0, place).map(({ juncture }) => juncture)).toEqual(
        theirs?.slice(0, place).map(({ juncture }) => juncture),
      );
      expect(found?.juncture).toBe(mine?.[place]?.juncture);
    }
  });
});
