/**
 * Two rhythms. Steady: at every table somebody makes a move every few seconds, each as it comes, which is
 * several times the pace of a lesson. Burst: everybody makes a move at the same moment.
 */
import { setTimeout as after } from 'node:timers/promises';
import type { FromClassName } from '../../../src/classroom/protocol/wire.ts';
import { type Dice, diceOf } from '../../fixtures/random-play.ts';
import type { Made, Party } from './party.ts';

export interface Moved {
  /** Milliseconds from a move to its appearance, for each other seat at which it is to appear. */
  readonly latencies: readonly number[];
  readonly moves: number;
  /** Appearances that did not come. */
  readonly lost: number;
  /** Seconds from the first move until everything had appeared. */
  readonly seconds: number;
}

/** After so long a move has not come, in milliseconds. */
const LOST = 15_000;

interface Sample {
  readonly latencies: number[];
  moves: number;
  lost: number;
}

/** What a move may be seen in. */
const SHOWS: ReadonlySet<string> = new Set<FromClassName>(['table', 'said', 'play']);

/** Sends a move, and books when it appears. Settles when it has appeared everywhere. */
function measured(made: Made, sample: Sample): Promise<void> {
  const sent = performance.now();
  sample.moves += 1;
  const arrivals = made.awaited.map(
    ({ device, isThere }) =>
      new Promise<void>((settle) => {
        const done = () => {
          clearTimeout(late);
          unbind();
          settle();
        };
        const unbind = device.on(({ name }) => {
          if (!SHOWS.has(name) || !isThere()) return;
          sample.latencies.push(performance.now() - sent);
          done();
        });
        const late = setTimeout(() => {
          sample.lost += 1;
          done();
        }, LOST);
      }),
  );
  made.send();
  return Promise.all(arrivals).then(() => {});
}

const fresh = (): Sample => ({ latencies: [], moves: 0, lost: 0 });

/**
 * @param gap - mean seconds between two moves at one table; a table is never asked to hurry, and thinks
 *   on where nobody has a move to make
 */
export async function steady(
  parties: readonly Party[],
  seconds: number,
  gap: number,
  seed: number,
): Promise<Moved> {
  const sample = fresh();
  const start = performance.now();
  const end = start + seconds * 1000;
  const table = async (party: Party, dice: Dice) => {
    // The first move anywhere within the first gap, so that tables do not move in step.
    await after(dice() * gap * 1000);
    while (performance.now() < end) {
      const made = party.next(dice);
      const pause = after(gap * 1000 * (0.5 + dice()));
      if (made !== null) await measured(made, sample);
      await pause;
    }
  };
  await Promise.all(parties.map((party, n) => table(party, diceOf(seed * 10_000 + n))));
  return { ...sample, seconds: (performance.now() - start) / 1000 };
}

/** Everybody at once, as when a teacher says "now". */
export async function burst(parties: readonly Party[], seed: number): Promise<Moved> {
  const sample = fresh();
  const dice = diceOf(seed);
  const made = parties.flatMap((party) => party.all(dice));
  const start = performance.now();
  await Promise.all(made.map((one) => measured(one, sample)));
  return { ...sample, seconds: (performance.now() - start) / 1000 };
}
