/** What every case of the casebook promises its players: one row a rule, one run a case. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { playOut } from '../../src/analysis/plays.ts';
import { playRecord } from '../../src/analysis/record-play.ts';
import { caseIds, loadCase } from '../../src/case/load.ts';
import { LEAST_TURNS, seedThatAsks, turnsOf } from '../../src/engine/needed.ts';
import { startPlay } from '../../src/projection/play.ts';
import { soleHolder } from '../../src/record/hold.ts';
import { memoryShelf } from '../../src/record/shelf.ts';
import type { Case } from '../../src/vocabulary/case.ts';
import type { Statement } from '../../src/vocabulary/evidence.ts';
import { sitsAlone } from '../../src/vocabulary/sides.ts';
import { SIDES, type Side } from '../../src/vocabulary/words.ts';
import { playOn } from '../projection/playing.ts';

const ART = join(import.meta.dirname, '../../assets/art');
const PLAYS = 60;
const IN_MEMORY = { shelf: memoryShelf(), holder: soleHolder() };

function sound(id: string): Case {
  const { case: game, problems } = loadCase(id);
  if (game === null) throw new Error(`${id}: ${JSON.stringify(problems[0])}`);
  return game;
}

/** Every graded sentence of a case, wherever it stands. */
function factsOf(value: unknown): readonly Statement[] {
  if (Array.isArray(value)) return value.flatMap(factsOf);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(factsOf);
  return 'evidence' in value && value.evidence !== 'dramatised'
    ? [value as Statement, ...inner]
    : inner;
}

/** Words of every text in a case: ids, which have no space in them, are none. */
function wordsOf(value: unknown): number {
  if (typeof value === 'string') return value.includes(' ') ? value.split(/\s+/).length : 0;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, one) => sum + wordsOf(one), 0);
}

const junctures = (game: Case, side: Side) =>
  game.junctures.filter(({ chair }) => game.chairs.find(({ id }) => id === chair)?.side === side);

/** The least of everything that a full case holds, as the casebook was asked for. */
const LEAST: readonly (readonly [rule: string, of: (game: Case) => number, least: number])[] = [
  ['junctures of the fuller side', (g) => Math.max(...SIDES.map((s) => junctures(g, s).length)), 8],
  ['junctures of the other side', (g) => Math.min(...SIDES.map((s) => junctures(g, s).length)), 6],
  ['prepared options at a juncture', (g) => Math.min(...g.junctures.map((j) => j.staff.length)), 3],
  ['official channels', (g) => g.channels.filter(({ kind }) => kind === 'official').length, 2],
  ['back channels', (g) => g.channels.filter(({ kind }) => kind === 'back').length, 3],
  ['venues', (g) => g.venues.length, 6],
  ['third parties', (g) => g.thirdParties.length, 3],
  ['endings besides the historical', (g) => g.endings.filter((e) => !e.historical).length, 5],
  ['chairs that lead a side', (g) => g.chairs.filter(({ lead }) => lead).length, 2],
  ['words that a player can meet', wordsOf, 6000],
  ['graded facts', (g) => factsOf(g).length, 60],
  ['sources', (g) => g.sources.length, 12],
  ['primary sources', (g) => g.sources.filter(({ primary }) => primary).length, 4],
  ['questions', (g) => g.questions.length, 8],
  ['words explained', (g) => g.glossary.length, 8],
];

/** The least of a short play, of which a series holds several. */
const LEAST_SHORT: typeof LEAST = [
  ['junctures of the fuller side', (g) => Math.max(...SIDES.map((s) => junctures(g, s).length)), 3],
  ['junctures of the other side', (g) => Math.min(...SIDES.map((s) => junctures(g, s).length)), 2],
  ['prepared options at a juncture', (g) => Math.min(...g.junctures.map((j) => j.staff.length)), 3],
  ['official channels', (g) => g.channels.filter(({ kind }) => kind === 'official').length, 1],
  ['back channels', (g) => g.channels.filter(({ kind }) => kind === 'back').length, 2],
  ['venues', (g) => g.venues.length, 4],
  ['endings besides the historical', (g) => g.endings.filter((e) => !e.historical).length, 3],
  ['chairs that lead a side', (g) => g.chairs.filter(({ lead }) => lead).length, 2],
  ['words that a player can meet', wordsOf, 3500],
  ['graded facts', (g) => factsOf(g).length, 25],
  ['sources', (g) => g.sources.length, 6],
  ['primary sources', (g) => g.sources.filter(({ primary }) => primary).length, 2],
  ['questions', (g) => g.questions.length, 5],
  ['words explained', (g) => g.glossary.length, 5],
];

describe.each(caseIds())('%s', (id) => {
  const game = sound(id);

  test.each(game.series === null ? LEAST : LEAST_SHORT)('has enough %s', (_rule, of, least) => {
    expect(of(game)).toBeGreaterThanOrEqual(least);
  });

  test('the record is legal, move by move, and ends as it ended', () => {
    const { refused, world } = playRecord(game);
    expect([...refused]).toEqual([]);
    expect(world.ended?.ending).toBe(game.endings.find(({ historical }) => historical)?.id);
  });

  test.each(SIDES)('with the historical moves of side %s history is what happens most', (side) => {
    const other = side === 'A' ? 'B' : 'A';
    const policies = { [side]: 'historical', [other]: 'model' } as const;
    const count = new Map<string, number>();
    for (let seed = 1; seed <= PLAYS; seed += 1) {
      const { ending } = playOut(game, { A: 'model', B: 'model', ...policies }, seed);
      if (ending !== null) count.set(ending, (count.get(ending) ?? 0) + 1);
    }
    const [most] = [...count].sort(([, a], [, b]) => b - a)[0] ?? [];
    expect(most).toBe(game.endings.find(({ historical }) => historical)?.id);
  });

  const chairs = game.chairs.filter((chair) => chair.lead || sitsAlone(chair));
  test.each(chairs)(
    'is played from the desk of $id to its debrief',
    ({ id: chair, side, lead }) => {
      const seats = lead ? { side: side ?? 'A' } : { side: side ?? 'A', chair };
      const play = startPlay(game, { ...seats, guidance: 'guided', seed: 3, ...IN_MEMORY });
      let before = '';
      playOn(play, 3, () => {
        const { kind } = play.phase();
        // Two waits in a row would be one that shows nothing.
        if (kind === 'waiting') expect(before).not.toBe(kind);
        before = kind;
      });
      expect(game.endings.map((ending) => ending.id)).toContain(play.debrief().ending.id);
    },
  );

  test.each(game.chairs.filter(sitsAlone))('is not over before $id is asked', ({ id: chair }) => {
    for (let start = 1; start <= 5; start += 1) {
      let seed = start * 1000;
      const found = seedThatAsks(game, chair, () => seed++);
      expect(turnsOf(game, chair, found)).toBeGreaterThanOrEqual(LEAST_TURNS);
    }
  });

  test('every venue, ending and person is drawn', () => {
    const wanted = [
      ...game.venues.map((venue) => `stills/${venue.id}.svg`),
      ...game.endings.map(({ family }) => `stills/${family}.svg`),
      ...game.people.flatMap(({ portrait }) => (portrait ? [`portraits/${portrait}.svg`] : [])),
    ];
    expect(wanted.filter((file) => !existsSync(join(ART, file)))).toEqual([]);
  });
});
