import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { createActor, initialTransition, transition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { play } from '../../src/engine/decide.ts';
import { refusal } from '../../src/engine/refusal.ts';
import { startWorld } from '../../src/engine/start.ts';
import type { World } from '../../src/engine/world.ts';
import { worldHash } from '../../src/engine/world-json.ts';
import { type Negotiation, negotiationMachine, type Seats } from '../../src/negotiation/machine.ts';
import { PHASES } from '../../src/negotiation/phase.ts';
import { machineOf, openTable } from '../../src/negotiation/table.ts';
import type { Case } from '../../src/vocabulary/case.ts';
import type { Entry } from '../../src/vocabulary/entry.ts';
import type { Move } from '../../src/vocabulary/move.ts';
import type { SeatKind } from '../../src/vocabulary/words.ts';
import { cuba, smallCase } from '../fixtures/cases.ts';
import { diceOf, randomMove } from '../fixtures/random-play.ts';

/** Whole plays: seconds on an idle machine, more on a busy one. */
vi.setConfig({ testTimeout: 120_000 });

function seats(game: Case, kind: SeatKind): Seats {
  return Object.fromEntries(game.chairs.map(({ id }) => [id, kind]));
}

function start(game: Case, seed: number): World {
  return startWorld(game, { kind: 'seed', seed });
}

/** The model's move for a chair, or time going on. */
function modelMove(world: World): Move {
  const turn = world.turns[0];
  return turn === undefined ? { kind: 'advance' } : { kind: 'delegate', chair: turn.chair };
}

/** What could be done in a world: time, waiting, and every staff draft that the engine allows. */
function moves(world: World): readonly Move[] {
  const turn = world.turns[0];
  if (turn === undefined) return [{ kind: 'advance' }];
  const { chair } = turn;
  const staff = world.case.junctures.find(({ id }) => id === turn.juncture)?.staff ?? [];
  const sends = staff.map(
    (option): Move => ({
      kind: 'send',
      chair,
      demarche: { ...option.demarche, option: option.id },
    }),
  );
  return [...sends, { kind: 'wait', chair } as const].filter(
    (move) => refusal(world, move) === null,
  );
}

describe('the machine of a case', () => {
  test.each([
    ['the small case', smallCase],
    ['Cuba', cuba],
  ])('%s: its junctures are the states, their phases the inner states', (_name, game) => {
    const { states } = machineOf(game);
    expect(Object.keys(states)).toEqual(['opening', ...game.junctures.map(({ id }) => id), 'over']);
    for (const { id } of game.junctures) {
      expect(Object.keys(states[id]?.states ?? {})).toEqual(expect.arrayContaining([...PHASES]));
    }
  });

  test('walked by xstate/graph, it reaches every juncture and its end', () => {
    const machine = negotiationMachine(smallCase);
    const paths = getShortestPaths(machine, {
      input: { world: start(smallCase, 1), seats: seats(smallCase, 'human') },
      events: ({ context }) => moves(context.world).map((move) => ({ type: 'move', move })),
      serializeState: ({ value, context }) => `${JSON.stringify(value)} ${context.world.entries}`,
    });
    const reached = new Set(
      paths.map(({ state }) =>
        typeof state.value === 'string' ? state.value : Object.keys(state.value)[0],
      ),
    );
    expect([...reached].sort()).toEqual([...Object.keys(machine.states)].sort());
  });

  test('a move that the engine refuses changes nothing', () => {
    const machine = machineOf(smallCase);
    const [first] = initialTransition(machine, {
      world: start(smallCase, 1),
      seats: seats(smallCase, 'human'),
    });
    const [next] = transition(machine, first, {
      type: 'move',
      move: { kind: 'wait', chair: 'nobody' },
    });
    expect(next.context).toBe(first.context);
  });
});

describe('seats', () => {
  test('a play through the machine is the play of the engine, move for move', () => {
    fc.assert(
      fc.property(fc.nat(100_000), (seed) => {
        let world = start(smallCase, seed);
        const entries = [];
        while (world.ended === null) {
          const made = play(world, modelMove(world));
          entries.push(...made.entries);
          world = made.world;
        }
        const table = openTable(start(smallCase, seed), seats(smallCase, 'model'));
        expect(table.news()).toEqual(entries);
        expect(worldHash(table.world())).toBe(worldHash(world));
      }),
      { numRuns: 40 },
    );
  });

  test('a human seat waits, passes its move on, and the rest follows at once', () => {
    const own = smallCase.chairs.find(({ side }) => side === 'A')?.id ?? '';
    const table = openTable(start(smallCase, 3), { ...seats(smallCase, 'model'), [own]: 'human' });
    expect(table.world().turns[0]?.chair).toBe(own);
    const before = table.world();
    table.decide({ kind: 'wait', chair: 'nobody' });
    expect(table.world()).toBe(before);
    table.decide({ kind: 'wait', chair: own });
    expect(table.world().entries).toBeGreaterThan(before.entries);
  });

  test.each([
    ['the small case', smallCase],
    ['Cuba', cuba],
  ])('record seats play %s to the ending of the record', (_name, game) => {
    const table = openTable(startWorld(game, { kind: 'record' }), seats(game, 'record'));
    const ending = game.endings.find(({ historical }) => historical);
    expect(table.world().ended?.ending).toBe(ending?.id);
  });

  test('seats may be changed while the play stands', () => {
    const actor = createActor(machineOf(smallCase), {
      input: { world: start(smallCase, 3), seats: seats(smallCase, 'human') },
    });
    actor.start();
    const standing: Negotiation = actor.getSnapshot().context;
    expect(standing.world.ended).toBeNull();
    actor.send({ type: 'seat', seats: seats(smallCase, 'model') });
    expect(actor.getSnapshot().status).toBe('done');
  });

  test('two remote sides play to an end by decisions from outside, as the engine does alone', () => {
    fc.assert(
      fc.property(fc.nat(100_000), (seed) => {
        const dice = diceOf(seed);
        const table = openTable(start(smallCase, seed), seats(smallCase, 'remote'));
        let world = start(smallCase, seed);
        const entries: Entry[] = [];
        const told: Entry[] = [...table.news()];
        while (world.ended === null) {
          const waited = world.turns.length > 0;
          const move = randomMove(world, dice);
          const made = play(world, move);
          world = made.world;
          entries.push(...made.entries);
          if (!waited) continue;
          table.decide(move);
          told.push(...table.news());
        }
        expect(told).toEqual(entries);
        expect(worldHash(table.world())).toBe(worldHash(world));
      }),
      { numRuns: 40 },
    );
  });

  test('a remote chair waits for whoever decides for it: nothing else moves it', () => {
    const table = openTable(start(smallCase, 3), seats(smallCase, 'remote'));
    const before = table.world();
    const chair = before.turns[0]?.chair ?? '';
    table.decide({ kind: 'wait', chair: 'nobody' });
    table.decide({ kind: 'advance' });
    expect(table.world()).toBe(before);
    table.decide({ kind: 'wait', chair });
    expect(table.world().entries).toBeGreaterThan(before.entries);
  });

  test('a development sent by hand comes while a chair is waited for, and it is still waited for', () => {
    const table = openTable(start(smallCase, 3), seats(smallCase, 'remote'));
    const before = table.world();
    const development = smallCase.developments[0]?.id ?? '';
    table.news();
    table.decide({ kind: 'develop', development });
    expect(table.news()).toMatchObject([{ kind: 'developed', development }]);
    expect(table.world().turns).toEqual(before.turns);
    table.decide({ kind: 'develop', development });
    expect(table.news()).toEqual([]);
    table.decide({ kind: 'wait', chair: before.turns[0]?.chair ?? '' });
    expect(table.news().length).toBeGreaterThan(0);
  });

  test('a remote chair goes to the model in the middle of its turn, and back for its next', () => {
    const first = start(cuba, 3);
    const table = openTable(first, seats(cuba, 'remote'));
    const before = table.world();
    const chair = before.turns[0]?.chair ?? '';
    const others = cuba.chairs.filter(({ id }) => id !== chair);
    table.seat({ [chair]: 'model' });
    const after = table.world();
    expect(after.entries).toBeGreaterThan(before.entries);
    expect(others.map(({ id }) => id)).toContain(after.turns[0]?.chair);
    table.seat({ [chair]: 'remote' });
    expect(table.world()).toBe(after);
    let asked: World = after;
    for (let n = 0; n < 50 && asked.ended === null && asked.turns[0]?.chair !== chair; n += 1) {
      table.decide({ kind: 'wait', chair: asked.turns[0]?.chair ?? '' });
      asked = table.world();
    }
    expect(asked.turns[0]?.chair).toBe(chair);
  });
});
