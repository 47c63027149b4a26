import { describe, expect, test } from 'vitest';
import { resumePlay, startPlay } from '../../src/projection/play.ts';
import type { Holder } from '../../src/record/hold.ts';
import { keeper } from '../../src/record/keeper.ts';
import { saveProblem } from '../../src/record/problem.ts';
import { fork, replay } from '../../src/record/replay.ts';
import { memoryShelf, putSave, renameSave, type Shelf } from '../../src/record/shelf.ts';
import { silence } from '../../src/vocabulary/demarche.ts';
import { smallCase } from '../fixtures/cases.ts';
import { begin, playOn, step } from '../projection/playing.ts';

const full = new DOMException('The quota has been exceeded.', 'QuotaExceededError');

/** A shelf whose writes fail while it is told to. */
function failingShelf(error: Error): Shelf & { failing: boolean } {
  const shelf = memoryShelf();
  const made = {
    ...shelf,
    failing: true,
    append: async (id: string, entries: Parameters<Shelf['append']>[1]) => {
      if (made.failing) throw error;
      await shelf.append(id, entries);
    },
  };
  return made;
}

/** Lets pending writes settle. */
const settled = () => new Promise((done) => setTimeout(done, 0));

describe('a shelf', () => {
  test('keeps several saves of one case, newest first, and gives them other names', async () => {
    const shelf = memoryShelf();
    const save = playOn(begin(smallCase, 'A', 1), 1).record();
    await putSave(shelf, { ...save, id: 'one', updated: 1 });
    await putSave(shelf, { ...save, id: 'two', updated: 2 });
    await renameSave(shelf, 'one', '  The quiet one ');
    expect((await shelf.list()).map(({ id, name }) => [id, name])).toEqual([
      ['two', save.name],
      ['one', 'The quiet one'],
    ]);
    await shelf.remove('two');
    expect(await shelf.open('two')).toBeNull();
    expect((await shelf.open('one'))?.entries).toEqual(save.entries);
  });

  test('never changes an entry once it stands', async () => {
    const shelf = memoryShelf();
    const save = playOn(begin(smallCase, 'A', 1), 1).record();
    await putSave(shelf, save);
    const [first] = save.entries;
    if (first === undefined) throw new Error('an empty play');
    await shelf.append(save.id, [{ ...first, at: 0 }]);
    expect((await shelf.open(save.id))?.entries[0]).toEqual(first);
  });

  test('a gap left by a failed write ends the record before it', async () => {
    const shelf = memoryShelf();
    const save = playOn(begin(smallCase, 'A', 1), 1).record();
    await putSave(shelf, {
      ...save,
      entries: [...save.entries.slice(0, 3), ...save.entries.slice(4)],
    });
    expect((await shelf.open(save.id))?.entries).toEqual(save.entries.slice(0, 3));
  });
});

describe('keeping a play', () => {
  test('every entry stands on the shelf as soon as it is made', async () => {
    const shelf = memoryShelf();
    const play = begin(smallCase, 'A', 5, shelf);
    for (let n = 0; n < 100 && play.phase().kind !== 'ended'; n += 1) {
      await settled();
      expect((await shelf.open(play.save))?.entries).toEqual(play.record().entries);
      expect((await shelf.open(play.save))?.passed).toBe(play.record().passed);
      expect(play.keeping().state).toBe('kept');
      step(play, n);
    }
  });

  test.each<[state: string, error: Error, code: string]>([
    ['a full store', full, 'full'],
    ['a store that is refused', new DOMException('no', 'SecurityError'), 'refused'],
  ])(
    '%s is told, the play goes on, and all is written once there is room',
    async (_s, error, code) => {
      const shelf = failingShelf(error);
      const play = begin(smallCase, 'A', 5, shelf);
      step(play, 1);
      await settled();
      expect(play.keeping()).toMatchObject({ state: 'not kept', problem: { code } });
      shelf.failing = false;
      for (let n = 0; n < 3; n += 1) step(play, n);
      await settled();
      expect(play.keeping().state).toBe('kept');
      expect((await shelf.open(play.save))?.entries).toEqual(play.record().entries);
    },
  );

  test('a watcher hears of trouble', async () => {
    const shelf = failingShelf(full);
    const kept = keeper(shelf);
    const heard: string[] = [];
    kept.watch(() => heard.push(kept.keeping().state));
    kept.keep(playOn(begin(smallCase, 'B', 2), 2).record());
    await kept.idle();
    expect(heard).toEqual(['keeping', 'not kept']);
  });
});

describe('two tabs', () => {
  test.each<[end: string, error: Error | null]>([
    ['succeeds', null],
    ['fails', full],
  ])(
    'a write under way that %s after the save was lost does not say otherwise',
    async (_, error) => {
      const shelf = memoryShelf();
      let finish = () => {};
      const slow: Shelf = {
        ...shelf,
        append: () =>
          new Promise((done, fail) => {
            finish = () => (error === null ? done() : fail(error));
          }),
      };
      const kept = keeper(slow);
      kept.keep(playOn(begin(smallCase, 'A', 1), 1).record());
      await settled();
      kept.stop(saveProblem('open elsewhere'));
      finish();
      await kept.idle();
      expect(kept.keeping()).toMatchObject({
        state: 'read only',
        problem: { code: 'open elsewhere' },
      });
    },
  );

  /** Two tabs of one browser: the last that takes a hold has it. */
  function tabs(): Holder {
    const held = new Map<string, () => void>();
    return {
      async hold(save, take, lost) {
        const other = held.get(save);
        if (other !== undefined && !take) return { held: false, release: () => {} };
        other?.();
        held.set(save, lost);
        return { held: true, release: () => held.delete(save) };
      },
    };
  }

  test('the second can only read; taking over stops the first, and nothing is lost', async () => {
    const [shelf, holder] = [memoryShelf(), tabs()];
    const options = { side: 'A', guidance: 'guided', seed: 5, shelf, holder } as const;
    const first = startPlay(smallCase, options);
    step(first, 0);
    await settled();
    const second = await resumePlay(smallCase, first.save, { shelf, holder });
    await settled();
    expect(second.keeping()).toMatchObject({
      state: 'read only',
      problem: { code: 'open elsewhere' },
    });
    expect(second.send(silence())?.text).toMatch(/^No: /);
    step(first, 1);
    await settled();
    const taken = await resumePlay(smallCase, first.save, { shelf, holder, take: true });
    await settled();
    expect(first.keeping().state).toBe('read only');
    expect(taken.keeping().state).toBe('kept');
    expect(taken.record().entries).toEqual(first.record().entries);
  });
});

describe('a fork', () => {
  test('shares the entries before it and goes its own way', () => {
    const save = playOn(begin(smallCase, 'A', 3), 3).record();
    const branch = fork(smallCase, save, 4, { side: 'A', chair: null, across: null }, 99);
    expect(branch.id).not.toBe(save.id);
    expect(branch.entries).toEqual(save.entries.slice(0, 4));
    expect(replay(smallCase, branch).entries).toBe(4);
    expect(branch).toMatchObject({ created: 99, passed: 0, chance: save.chance });
  });
});
