import { describe, expect, it } from 'vitest';
import { diceOf } from '../../src/analysis/dice.ts';
import { POLICIES } from '../../src/analysis/policies.ts';
import { toEnd } from '../../src/analysis/to-end.ts';
import { emptyDesk, namingPapers } from '../../src/classroom/protocol/papers.ts';
import type { PlayView } from '../../src/classroom/protocol/views.ts';
import { startWorld } from '../../src/engine/start.ts';
import type { Viewer } from '../../src/projection/knowledge.ts';
import { seatOn } from '../../src/projection/seat.ts';
import { newTape, playedOn, type Tape } from '../../src/record/tape.ts';
import type { Case } from '../../src/vocabulary/case.ts';
import { CASES_OF_CLASSES, materialOf } from '../fixtures/classroom.ts';

/** A random play, as it stands after every move. */
function standsOf(game: Case, seed: number): readonly Tape[] {
  const start = startWorld(game, { kind: 'seed', seed });
  const dice = diceOf(seed);
  const stands: Tape[] = [newTape(start)];
  toEnd(
    start,
    (world, turn) => POLICIES.random(world, turn, dice),
    (_world, _turn, _move, made) => {
      stands.push(playedOn(stands.at(-1) ?? newTape(start), made));
    },
  );
  return stands;
}

/** Both sides, and every chair that sees for itself. */
function viewersOf({ chairs }: Case): readonly Viewer[] {
  const apart = chairs.filter(({ side, keptFrom }) => side === null || keptFrom.length > 0);
  return [
    { side: 'A', chair: null },
    { side: 'B', chair: null },
    ...apart.map((chair) => ({ side: chair.side ?? 'A', chair }) as const),
  ];
}

const ALL = Number.MAX_SAFE_INTEGER;

describe('a paper that lies on a desk never changes', () => {
  it.each(CASES_OF_CLASSES)('%s', (id) => {
    const { game } = materialOf(id);
    const stands = standsOf(game, 5);
    for (const viewer of viewersOf(game)) {
      const lay = new Map<string, string>();
      for (const tape of stands) {
        for (const { isNew: _, ...paper } of seatOn(tape, viewer, 'guided', ALL).desk().papers) {
          const text = JSON.stringify(paper);
          expect(lay.get(paper.id) ?? text, `${viewer.side} ${viewer.chair?.id}`).toBe(text);
          lay.set(paper.id, text);
        }
      }
      expect(lay.size).toBeGreaterThan(0);
    }
  });
});

it('a play that names its papers is whole again where they came before', () => {
  const { game } = materialOf('cuba1962');
  const desk = emptyDesk();
  const has = new Set<string>();
  for (const tape of standsOf(game, 3)) {
    const sight = seatOn(tape, { side: 'A', chair: null }, 'guided', ALL);
    const play: PlayView = {
      desk: sight.desk(),
      phase: sight.phase(),
      stage: sight.stage(),
      passed: sight.passed,
      stops: sight.stops.length,
      decides: false,
    };
    const fresh = play.desk.papers.filter(({ id }) => !has.has(id));
    for (const { id } of fresh) has.add(id);
    desk.take(structuredClone({ papers: fresh }));
    expect(desk.whole(structuredClone(namingPapers(play)))).toEqual(play);
  }
});
