import { describe, expect, test } from 'vitest';
import type { Play } from '../../src/projection/ports.ts';
import { tensionView } from '../../src/projection/tension.ts';
import type { PaperView } from '../../src/projection/views.ts';
import type { Case, Treads } from '../../src/vocabulary/case.ts';
import { TENSIONS } from '../../src/vocabulary/words.ts';
import { cuba } from '../fixtures/cases.ts';
import { begin, playOn } from './playing.ts';

const treads: Treads = {
  quiet: 'Cordial',
  dispute: 'Cool',
  confrontation: 'Sharp words',
  standoff: 'Deadlock',
  brink: 'Tickets home',
  war: 'Walk-out',
};
const rupture = {
  said: 'The talks are broken off.',
  stamp: 'Urgent',
  headline: 'They have left the table.',
  body: 'Nobody has said when they will come back.',
};

/** The paper that tells of the worst, in the first random play that comes to it. */
function worstOf(game: Case): { readonly play: Play; readonly paper: PaperView } {
  for (let seed = 1; seed < 200; seed += 1) {
    const play = begin(game, 'A', seed);
    playOn(play, seed, () => {});
    const paper = play.desk().papers.find(({ id, stamp }) => id.startsWith('broke-') && stamp);
    if (paper !== undefined) return { play, paper };
  }
  throw new Error('No play came to the worst.');
}

describe('a case whose quarrel is not about war', () => {
  test.each(TENSIONS.map((rung, n) => [rung, n] as const))(
    'names the tread %s in its own words',
    (rung, n) => {
      const view = tensionView([0, 0.2, 0.4, 0.6, 0.75, 0.97][n] ?? 0, treads);
      expect(view.tread).toBe(n);
      expect(view.names?.[view.rung]).toBe(treads[rung]);
    },
  );

  test('tells the worst in its own words, wherever it is told', () => {
    const { play, paper } = worstOf({ ...cuba, treads, rupture });
    expect(paper.headline).toBe(rupture.headline);
    expect(paper.stamp).toBe(rupture.stamp);
    expect(paper.body.map(({ text }) => text)).toEqual([rupture.body]);
    expect(play.desk().tension.names).toEqual(treads);
    expect(JSON.stringify(play.debrief())).not.toMatch(/Shots/);
  });

  test('one that is about war keeps the usual words', () => {
    const { paper } = worstOf(cuba);
    expect(paper.headline).toMatch(/Shots/);
  });
});
