/** How fast plays come by the thousand, on one thread and on two, and what stays of them in memory. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { diceOf } from '../../src/analysis/dice.ts';
import { BASE } from '../../src/analysis/lab/setting.ts';
import { pivotsOf } from '../../src/analysis/pivots.ts';
import { counted, playOut } from '../../src/analysis/plays.ts';
import { spread } from '../../src/cli/threads.ts';
import { historyTape } from '../../src/projection/history.ts';
import type { Case } from '../../src/vocabulary/case.ts';
import { boardGame } from './board-game.ts';
import { type Figure, figure } from './figure.ts';
import { BEATS, inkStory } from './ink-story.ts';
import { job, labPlay } from './jobs/laboratory-plays.ts';
import { inTurns, rateOf, threadSeconds } from './measure.ts';

const TURNS = 7;
/** Of thread time for each measurement of a turn. */
const SECONDS = 0.5;
const RANDOM = { A: 'random', B: 'random' } as const;
const MODEL = { A: 'model', B: 'model' } as const;
const MB = 1024 * 1024;

/** Calls a function with one seed after another, none of them twice, and adds up what it gives. */
function overSeeds(of: (seed: number) => number, seeds: number): () => number {
  let seed = 0;
  return () => {
    let sum = 0;
    for (let n = 0; n < seeds; n += 1) {
      sum += of(seed);
      seed += 1;
    }
    return sum;
  };
}

function inkPlays(game: Case): () => number {
  const dice = diceOf(1);
  const story = inkStory(game, (count) => Math.floor(dice() * count));
  return () => story() / BEATS;
}

/** Plays of twelve rounds a second: those that end early count as the part that was played. */
export async function laboratoryPlays(game: Case): Promise<Figure> {
  const story = inkPlays(game);
  const plays = overSeeds((seed) => labPlay(seed).round / BASE.rounds, 50);
  const { value, peer } = await inTurns(
    TURNS,
    () => rateOf(plays, SECONDS),
    () => rateOf(story, SECONDS),
  );
  return figure(value, 'plays/s', peer, { atLeast: 50 });
}

/** Moves a second: a message and the reply to it are two, as the peer's players each have theirs. */
export async function laboratoryMoves(): Promise<Figure> {
  const game = boardGame();
  const moves = overSeeds((seed) => 2 * sum(labPlay(seed).replies), 50);
  const { value, peer } = await inTurns(
    TURNS,
    () => rateOf(moves, SECONDS),
    () => rateOf(game, SECONDS),
  );
  return figure(value, 'moves/s', peer, { atLeast: 14 });
}

/**
 * Plays of twelve decisions a second, as many as the peer has choices, with the policies that draw them.
 * The peer picks a choice by its number, which costs it nothing; a policy puts a draft together from what
 * is open. That may take three tenths of the time: the same plays, drawn beforehand, are `engine-decisions`.
 */
export async function casePlays(game: Case): Promise<Figure> {
  const story = inkPlays(game);
  const plays = overSeeds((seed) => playOut(game, RANDOM, seed).decisions / BEATS, 1);
  const { value, peer } = await inTurns(
    TURNS,
    () => rateOf(plays, SECONDS),
    () => rateOf(story, SECONDS),
  );
  return figure(value, 'plays/s', peer, { atLeast: 14 });
}

/** After 200,000 plays against after 100,000. */
export function laboratoryMemory(): Figure {
  return memory(100_000, (from, to) => job.prepare(null)([from, to]));
}

/** After 10,000 plays against after 5,000. */
export function caseMemory(game: Case): Figure {
  const run = { game, policies: RANDOM, seed: 1 };
  return memory(5_000, (from, to) => counted(run, { from, to }));
}

/** Memory in use, collected, after twice as many plays against after so many. */
function memory(plays: number, play: (from: number, to: number) => unknown): Figure {
  play(0, plays);
  const after = inUse();
  play(plays, 2 * plays);
  return figure(inUse() / MB, 'MB', after / MB, { atMost: 1.02 });
}

function inUse(): number {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  // What only a finalizer lets go of is gone at the second time.
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

/** Plays a second by the clock, on two threads against one; starting the threads is part of it. */
export async function twoThreads(): Promise<Figure> {
  const stretch = 5_000;
  const pieces = Array.from({ length: 120 }, (_, n) => [n * stretch, (n + 1) * stretch] as const);
  const rate = async (threads: number): Promise<number> => {
    const start = performance.now();
    const rounds = sum(await spread(job, null, pieces, threads));
    return rounds / BASE.rounds / ((performance.now() - start) / 1000);
  };
  const { value, peer } = await inTurns(
    1,
    () => rate(2),
    () => rate(1),
  );
  return figure(value, 'plays/s', peer, { atLeast: 1.7 });
}

/**
 * Seconds for 300 paired plays at each of eleven junctures of the record, every answer played on to
 * the end; the peer is as many whole plays by the same model, from the first day, one for each pair.
 */
export async function pivotsOfRecord(game: Case): Promise<Figure> {
  const tape = historyTape(game);
  const budget = { plays: 300, junctures: 11 };
  const seconds = (work: () => void) => () => {
    const start = threadSeconds();
    work();
    return threadSeconds() - start;
  };
  const { value, peer } = await inTurns(
    1,
    seconds(() => {
      const run = pivotsOf(tape, ['A', 'B'], [budget], 1);
      let step = run.next();
      while (!step.done) step = run.next();
      const played = step.value.filter(({ plays }) => plays === budget.plays).length;
      if (played !== budget.junctures) throw new Error(`${played} junctures were played on.`);
    }),
    seconds(() => {
      counted({ game, policies: MODEL, seed: 1 }, { from: 0, to: budget.plays * budget.junctures });
    }),
  );
  return figure(value, 's', peer, { atMost: 5 });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
