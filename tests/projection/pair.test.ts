/** Two players at one screen: when it goes across the table, and that each finds what was theirs. */
import { describe, expect, test, vi } from 'vitest';
import { forkPlay, resumePlay, startPlay } from '../../src/projection/play.ts';
import type { Pair, Play } from '../../src/projection/ports.ts';
import { decode, encode } from '../../src/record/file.ts';
import { soleHolder } from '../../src/record/hold.ts';
import { FORMAT } from '../../src/record/migrate.ts';
import { readShareCode, shareCode } from '../../src/record/share.ts';
import { memoryShelf, putSave } from '../../src/record/shelf.ts';
import type { Case } from '../../src/vocabulary/case.ts';
import { other, SIDES, type Side } from '../../src/vocabulary/words.ts';
import { cuba, smallCase } from '../fixtures/cases.ts';
import { pick, step } from './playing.ts';

/** Whole plays: seconds on an idle machine, more on a busy one. */
vi.setConfig({ testTimeout: 120_000 });

const keepers = () => ({ shelf: memoryShelf(), holder: soleHolder() });
const begin = (game: Case, seed: number): Play =>
  startPlay(game, { side: 'A', pair: true, guidance: 'guided', seed, ...keepers() });

function pairOf(play: Play): Pair {
  if (play.pair === null) throw new Error('One plays alone here.');
  return play.pair;
}

/** Whoever is to have the screen. */
const passedOn = (play: Play): Play =>
  pairOf(play).holder() === play.side ? play : pairOf(play).pass();

/** Plays to the end, calling back whenever somebody looks at the screen. */
function playOn(begun: Play, seed: number, at: (play: Play) => void = () => {}): Play {
  let play = begun;
  for (let n = 0; n < 2_000; n += 1) {
    play = passedOn(play);
    at(play);
    if (play.phase().kind === 'ended') return play;
    step(play, pick(seed, n));
  }
  throw new Error('The play did not end.');
}

/** Some way into a play, when the other player has just sat down. */
function midway(game: Case, seed: number): Play {
  let play = begin(game, seed);
  let passes = 0;
  for (let n = 0; passes < 3; n += 1) {
    const next = passedOn(play);
    if (next !== play) passes += 1;
    play = next;
    if (passes < 3) step(play, pick(seed, n));
  }
  return play;
}

/** What is before whoever has the screen. */
const shown = (play: Play) => [play.side, play.desk(), play.phase(), play.stage()];

describe.each([
  ['the small case', smallCase, [1, 2, 3, 4, 5, 6, 7, 8]],
  ['Cuba', cuba, [1, 2]],
] as const)('%s, two players', (_name, game, seeds) => {
  test('both decide everything themselves, to the end', () => {
    for (const seed of seeds) {
      const save = playOn(begin(game, seed), seed).record();
      const weighed = save.entries.filter(
        (entry) => (entry.kind === 'sent' || entry.kind === 'waited') && entry.weighing !== null,
      );
      expect(save.entries.at(-1)?.kind).toBe('ended');
      expect(weighed).toEqual([]);
    }
  });

  test('the screen stays with a player until nothing is left to read or decide', () => {
    for (const seed of seeds) {
      const seen = new Set<Side>();
      playOn(begin(game, seed), seed, (play) => {
        seen.add(play.side);
        // Whoever sits there has something before him: a stop, or a question.
        const { turn, ended } = play.desk();
        expect(play.phase().kind !== 'desk' || turn !== null || ended).toBe(true);
        expect(play.desk().chair.side).toBe(play.side);
      });
      expect([...seen].sort()).toEqual([...SIDES]);
    }
  });

  test('each begins with the folder, and not again once something is decided', () => {
    const decided = new Set<Side>();
    playOn(begin(game, seeds[0]), seeds[0], (play) => {
      if (pairOf(play).begins()) expect(decided).not.toContain(play.side);
      if (play.desk().turn !== null) decided.add(play.side);
    });
    expect([...decided].sort()).toEqual([...SIDES]);
  });

  test('the debrief is read from either side', () => {
    const play = playOn(begin(game, seeds[0]), seeds[0]);
    for (const side of SIDES) {
      const view = pairOf(play).debrief(side);
      expect(view.side).toBe(side);
      expect(view.ledgers[side].yours).toBe(true);
      expect(view.ledgers[other(side)].yours).toBe(false);
    }
  });
});

describe('a play of two that is left', () => {
  test('is found as it was, by whoever had the screen, and by the other one', async () => {
    const play = midway(cuba, 3);
    const again = await resumePlay(cuba, play.record(), keepers());
    expect(shown(again)).toEqual(shown(play));
    const [theirs, theirsAgain] = [pairOf(play).pass(), pairOf(again).pass()];
    expect(shown(theirsAgain)).toEqual(shown(theirs));
    expect(theirs.side).toBe(other(play.side));
  });

  test('leaves as a file or a link, and comes back', async () => {
    const save = midway(cuba, 4).record();
    for (const read of [await decode(encode(save)), await readShareCode(shareCode(save))]) {
      expect(read).toEqual({ save, problem: null });
    }
  });

  test('is gone back in: both still play, and whoever is asked sits down', () => {
    const save = playOn(begin(cuba, 5), 5).record();
    const asked = save.entries.find(
      (entry) => entry.kind === 'sent' && entry.message.from === 'B' && entry.n > 20,
    );
    const branch = forkPlay(cuba, save, asked?.n ?? 0, keepers());
    expect(branch.side).toBe('B');
    expect(pairOf(branch).holder()).toBe('B');
    expect(playOn(branch, 6).phase().kind).toBe('ended');
  });

  test('is taken up alone where a side is named', () => {
    const save = midway(cuba, 3).record();
    expect(forkPlay(cuba, save, save.entries.length, { ...keepers(), side: 'B' }).pair).toBeNull();
  });
});

describe('a save of the time before', () => {
  const alone = () =>
    startPlay(smallCase, { side: 'A', guidance: 'guided', seed: 2, ...keepers() }).record();
  const older = () => {
    const { across: _, ...head } = alone();
    return { ...head, format: 2 };
  };

  test('opens from a file', async () => {
    const text = encode(older() as never);
    expect((await decode(text)).save).toMatchObject({ format: FORMAT, across: null });
  });

  test('opens from the shelf, and stands in its list', async () => {
    const shelf = memoryShelf();
    const save = older();
    await putSave(shelf, save as never);
    expect(await shelf.list()).toMatchObject([{ id: save.id, format: FORMAT, across: null }]);
    const play = await resumePlay(smallCase, save.id, { shelf, holder: soleHolder() });
    expect(play.pair).toBeNull();
    expect(play.record().across).toBeNull();
  });
});
