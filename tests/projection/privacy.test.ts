import { describe, expect, test, vi } from 'vitest';
import { historyTape, stepsOf } from '../../src/projection/history.ts';
import { takeOver } from '../../src/projection/play.ts';
import type { Play } from '../../src/projection/ports.ts';
import { wordsOf } from '../../src/projection/wording.ts';
import { soleHolder } from '../../src/record/hold.ts';
import { replay } from '../../src/record/replay.ts';
import { memoryShelf } from '../../src/record/shelf.ts';
import type { Case } from '../../src/vocabulary/case.ts';
import { other, type Side } from '../../src/vocabulary/words.ts';
import { cuba, smallCase } from '../fixtures/cases.ts';
import { begin, composed, playOn } from './playing.ts';

/** Whole plays: seconds on an idle machine, more on a busy one. */
vi.setConfig({ testTimeout: 120_000 });

/** Every string and number in a value, however deep. */
function leaves(value: unknown, into: Set<string>): Set<string> {
  if (typeof value === 'string' || typeof value === 'number') into.add(String(value));
  else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) leaves(part, into);
  }
  return into;
}

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

/** Too short a text may stand in two places by chance. */
const TELLING = 25;

const textsOf = (value: unknown): string[] =>
  [...leaves(value, new Set())].filter((text) => text.length >= TELLING && text.includes(' '));

/** Texts of the case that a side may come to read without anybody's telling. */
function open(game: Case, side: Side): string {
  const { channels, venues, thirdParties, measures, issues, parties, people } = game;
  const own = game.junctures.filter(({ chair }) => sideOf(game, chair) === side);
  const read = own.map(({ since: _, why: __, ...rest }) => rest);
  const seen = game.developments.filter(({ seenBy }) => seenBy.includes(side));
  const advisers = game.advisers.filter((one) => one.side === side);
  const lines = game.lines;
  const all = [
    channels,
    venues,
    thirdParties,
    measures,
    issues,
    parties,
    people,
    read,
    seen,
    advisers,
    lines,
  ];
  return [...leaves(all, new Set())].join('\n');
}

function sideOf(game: Case, chair: string): Side | null {
  return game.chairs.find(({ id }) => id === chair)?.side ?? null;
}

/** Texts that a side must not be shown, whatever happens before the end. */
function never(game: Case, side: Side): string[] {
  const theirs = game.junctures.filter(({ chair }) => sideOf(game, chair) === other(side));
  const own = game.junctures.filter(({ chair }) => sideOf(game, chair) === side);
  const mayRead = open(game, side);
  return textsOf([
    game.chairs
      .filter((chair) => chair.side === other(side))
      .map(({ brief, private: secret, wants, mustNot }) => [brief, secret, wants, mustNot]),
    theirs.map(({ then, since, why, papers, question, predict }) => [
      then,
      since,
      why,
      papers,
      question,
      predict,
    ]),
    theirs.flatMap(({ staff }) =>
      staff.map(({ label, likely, risk, advice }) => [label, likely, risk, advice]),
    ),
    own.map(({ since, why }) => [since, why]),
    game.developments.filter(({ seenBy }) => !seenBy.includes(side)).map(({ paper }) => paper),
    game.advisers.filter((adviser) => adviser.side === other(side)).map(({ rules }) => rules),
    game.history.map(({ evidence }) => evidence.text),
    game.disputes,
    game.hidden,
    game.endings.map(({ text, ledgers, absent }) => [text, ledgers, absent]),
  ]).filter((text) => !mayRead.includes(text));
}

/** Words of the other side's messages that have not reached this one. */
function unread(play: Play, game: Case, side: Side): string[] {
  const world = replay(game, play.record());
  return world.messages
    .filter(({ id, from, to }) => from !== side && (to !== side || !world.delivered.includes(id)))
    .flatMap((message) => wordsOf(game, message).map(({ text }) => text));
}

/** The other side's numbers, and those of chance, to the last digit. */
function hiddenNumbers(play: Play, game: Case, side: Side): string[] {
  const world = replay(game, play.record());
  const { belief, trust, commitment, claim } = world.sides[other(side)];
  const late = world.messages.filter(
    ({ from, id }) => from === side && !world.delivered.includes(id),
  );
  return [belief, trust, commitment, claim, ...late.map(({ garbled }) => String(garbled))]
    .map(String)
    .filter((digits) => digits.length > 8);
}

/** Watches a play to its end; every new string is looked at when it first comes up. */
function watchFor(play: Play, game: Case, side: Side, seed: number): string[] {
  const forbidden = never(game, side);
  const known = new Set<string>();
  const leaks: string[] = [];
  let n = 0;
  playOn(play, seed, () => {
    n += 1;
    if (['outcome', 'ended'].includes(play.phase().kind)) return;
    const fresh = [...shown(play, n)].filter((text) => !known.has(text));
    for (const text of fresh) known.add(text);
    const all = fresh.join('\n');
    const now = [...forbidden, ...unread(play, game, side).filter((text) => !known.has(text))];
    const numbers = hiddenNumbers(play, game, side);
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
    const [secret = ''] = never(cuba, 'A');
    const spilled: Play = { ...play, stage: () => ({ ...play.stage(), caption: secret }) as never };
    expect(watchFor(spilled, cuba, 'A', 1).length).toBeGreaterThan(0);
  });
});
