/** How fast the rules run: the engine, the machine around it, and a record played back. */
import { diceOf } from '../../src/analysis/dice.ts';
import { playOut } from '../../src/analysis/plays.ts';
import { play } from '../../src/engine/decide.ts';
import { startWorld } from '../../src/engine/start.ts';
import type { World } from '../../src/engine/world.ts';
import { openTable } from '../../src/negotiation/table.ts';
import { historyTape } from '../../src/projection/history.ts';
import { openReplay } from '../../src/projection/replay.ts';
import { replay } from '../../src/record/replay.ts';
import type { Case } from '../../src/vocabulary/case.ts';
import type { Move } from '../../src/vocabulary/move.ts';
import { type Figure, figure, median } from './figure.ts';
import { inkStory } from './ink-story.ts';
import { inTurns, rateOf, threadSeconds } from './measure.ts';

const RANDOM = { A: 'random', B: 'random' } as const;
const ROUNDS = 7;
/** Of thread time for each measurement of a round. */
const SECONDS = 0.5;
/** Plays of one measurement through engine or machine: about half a second of it. */
const PLAYS = 400;
/** Moments of the record that are asked for. */
const MOMENTS = 400;

/** The moves of a random play, drawn beforehand, to be played by engine and machine. */
interface DrawnPlay {
  readonly start: World;
  readonly moves: readonly Move[];
  /** How many of the moves a chair decided; the others are time passing. */
  readonly decisions: number;
  readonly ending: string;
}

/** Draws plays from seeds that no play before it had, so that nothing is known from the last time. */
function drawer(game: Case): (count: number) => readonly DrawnPlay[] {
  let seed = 0;
  return (count) =>
    Array.from({ length: count }, () => {
      seed += 1;
      const moves: Move[] = [];
      const { ending, decisions, stuck } = playOut(game, RANDOM, seed, (_world, _turn, move) => {
        moves.push(move);
      });
      if (ending === null) throw new Error(`Play ${seed} of ${game.id} could not end: ${stuck}`);
      return { start: startWorld(game, { kind: 'seed', seed }), moves, decisions, ending };
    });
}

/**
 * Decisions a second of whole random plays: every move of them decided and applied, with all that
 * follows from it on both sides; only the chairs' own decisions are counted. Drawing the moves is the
 * analysis' work and not timed, as the peer's picking costs it nothing.
 */
export async function engineDecisions(game: Case): Promise<Figure> {
  const draw = drawer(game);
  const dice = diceOf(1);
  const story = inkStory(game, (count) => Math.floor(dice() * count));
  const engine = () => {
    const plays = draw(PLAYS);
    const start = threadSeconds();
    for (const { start: world, moves, ending } of plays) checked(through(world, moves), ending);
    return sum(plays.map(({ decisions }) => decisions)) / (threadSeconds() - start);
  };
  const { value, peer } = await inTurns(ROUNDS, engine, () => rateOf(story, SECONDS));
  return figure(value, 'decisions/s', peer, { atLeast: 20 });
}

function through(start: World, moves: readonly Move[]): World {
  let world = start;
  for (const move of moves) world = play(world, move).world;
  return world;
}

/** The same play has the same end, or it was not the same play. */
function checked(world: World, ending: string): void {
  if (world.ended?.ending === ending) return;
  throw new Error(
    `A play that ended in ${ending} now ends in ${world.ended?.ending ?? 'nothing'}.`,
  );
}

/** Moves a second of the same plays through the machine, every chair a human's seat. */
export async function machineMoves(game: Case): Promise<Figure> {
  const draw = drawer(game);
  const seats = Object.fromEntries(game.chairs.map(({ id }) => [id, 'human'] as const));
  const rates = Array.from({ length: ROUNDS + 1 }, () => {
    const plays = draw(PLAYS / 2);
    const start = threadSeconds();
    for (const { start: world, moves, ending } of plays) {
      const table = openTable(world, seats);
      // Time passes by the machine's own actor.
      for (const move of moves) if (move.kind !== 'advance') table.decide(move);
      checked(table.world(), ending);
      table.close();
    }
    return sum(plays.map(({ moves }) => moves.length)) / (threadSeconds() - start);
  });
  return figure(median(rates.slice(1)), 'moves/s', 5000, { atLeast: 1 });
}

/** Milliseconds until the replay shows any moment of the record. */
export function replayFrame(game: Case): Figure {
  const shown = openReplay(game);
  const steps = shown.outline.steps.length;
  return figure(
    medianTime(steps, (n) => shown.frame(n)),
    'ms',
    16,
    { atMost: 1 },
  );
}

/** Milliseconds until a record stands at any of its entries, every entry before it applied. */
export function replayRecord(game: Case): Figure {
  const { entries } = historyTape(game);
  const at = (n: number) =>
    replay(game, { chance: { kind: 'record' }, entries: entries.slice(0, n) });
  return figure(medianTime(entries.length + 1, at), 'ms', 16, { atMost: 1 });
}

function medianTime(moments: number, show: (n: number) => unknown): number {
  const dice = diceOf(2);
  const times = Array.from({ length: MOMENTS }, () => {
    const n = Math.floor(dice() * moments);
    const start = performance.now();
    show(n);
    return performance.now() - start;
  });
  return median(times);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
