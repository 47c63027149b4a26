import { describe, expect, test, vi } from 'vitest';
import { historyTape, stepsOf } from '../../src/projection/history.ts';
import { takeOver } from '../../src/projection/play.ts';
import type { Play } from '../../src/projection/ports.ts';
import { soleHolder } from '../../src/record/hold.ts';
import { replay } from '../../src/record/replay.ts';
import { memoryShelf } from '../../src/record/shelf.ts';
import type { Case } from '../../src/vocabulary/case.ts';
import type { Side } from '../../src/vocabulary/words.ts';
import { cuba, smallCase } from '../fixtures/cases.ts';
import { hiddenNumbers, leaves, neverShown, unreadWords } from '../fixtures/secrets.ts';
import { begin, composed, playOn } from './playing.ts';

/** Whole plays: seconds on an idle machine, more on a busy one. */
vi.setConfig({ testTimeout: 120_000 });

/** All that a chair is shown at this moment. */
function shown(play: Play, n: number): Set<string> {
  const views: unknown[] = [play.desk(), play.phase(), play.stage(), play.keeping()];
  if (play.phase().kind === 'desk') {
    const draft = composed(play, n);
    views.push(play.form(draft), play.forecast(draft));
    for (const { demarche } of play.desk().turn?.drafts ?? []) views.push(play.forecast(demarche));
  }
  return leaves(views, new Set());
}

/** Watches a play to its end; every new string is looked at when it first comes up. */
function watchFor(play: Play, game: Case, side: Side, seed: number): string[] {
  const viewer = { side, chair: null };
  const forbidden = neverShown(game, viewer);
  const known = new Set<string>();
  const leaks: string[] = [];
  let n = 0;
  playOn(play, seed, () => {
    n += 1;
    if (['outcome', 'ended'].includes(play.phase().kind)) return;
    const fresh = [...shown(play, n)].filter((text) => !known.has(text));
    for (const text of fresh) known.add(text);
    const all = fresh.join('\n');
    const world = replay(game, play.record());
    const unread = unreadWords(world, viewer).filter((text) => !known.has(text));
    const now = [...forbidden, ...unread];
    const numbers = hiddenNumbers(world, viewer);
    for (const text of now) if (all.includes(text)) leaks.push(`${play.phase().kind}: ${text}`);
    for (const digits of numbers) if (fresh.includes(digits)) leaks.push(`number: ${digits}`);
  });
  return leaks;
}

describe('no projection for a chair holds what another chair keeps', () => {
  test.each<[side: Side, seed: number]>([
    ['A', 1],
    ['A', 2],
    ['A', 3],
    ['B', 4],
    ['B', 5],
    ['B', 6],
  ])('Cuba from side %s, seed %i, every view at every stop', (side, seed) => {
    expect(watchFor(begin(cuba, side, seed), cuba, side, seed)).toEqual([]);
  });

  test.each(['A', 'B'] as const)('the small case from side %s, 20 plays', (side) => {
    for (let seed = 0; seed < 20; seed += 1) {
      expect(watchFor(begin(smallCase, side, seed), smallCase, side, seed)).toEqual([]);
    }
  });

  test.each(['A', 'B'] as const)(
    'after a take-over of side %s in the middle of the record',
    (side) => {
      const step = Math.floor(stepsOf(historyTape(cuba)).length / 2);
      const options = {
        side,
        guidance: 'guided',
        seed: 9,
        shelf: memoryShelf(),
        holder: soleHolder(),
      } as const;
      expect(watchFor(takeOver(cuba, step, options), cuba, side, 9)).toEqual([]);
    },
  );

  test('the watch itself finds a text that ought not to be there', () => {
    const play = begin(cuba, 'A', 1);
    const [secret = ''] = neverShown(cuba, { side: 'A', chair: null });
    const spilled: Play = { ...play, stage: () => ({ ...play.stage(), caption: secret }) as never };
    expect(watchFor(spilled, cuba, 'A', 1).length).toBeGreaterThan(0);
  });
});
