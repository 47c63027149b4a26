/** Plays of the laboratory as its experiments ask for them, by the thousand. */
import type { Played } from '../../../src/analysis/lab/outcome.ts';
import { play } from '../../../src/analysis/lab/play.ts';
import { random } from '../../../src/analysis/lab/schedules.ts';
import { STANDARD } from '../../../src/analysis/propositions/arms.ts';
import { drawn, PROTOCOL } from '../../../src/analysis/propositions/protocol.ts';
import type { Job } from '../../../src/cli/threads.ts';

/** An experiment draws a setting once and plays it under several schedules. */
const SETTINGS = Array.from({ length: 1_000 }, (_, seed) => drawn(PROTOCOL, seed));
const RANDOM = random(null);

/** A play of twelve rounds at most: by the propositions' own player, or of anything. */
export function labPlay(seed: number): Played {
  const setting = SETTINGS[seed % SETTINGS.length] ?? PROTOCOL.base;
  return play(setting, seed % 2 === 0 ? STANDARD : RANDOM, seed);
}

/** A piece is the seeds from one up to another; what comes of it is the number of rounds. */
export const job: Job<null, readonly [from: number, to: number], number> = {
  at: import.meta.url,
  prepare:
    () =>
    ([from, to]) => {
      let rounds = 0;
      for (let seed = from; seed < to; seed += 1) rounds += labPlay(seed).round;
      return rounds;
    },
};
