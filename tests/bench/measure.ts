/** Taking a measurement: by this thread's own clock, and in turns with its peer. */
import { median } from './figure.ts';

/**
 * Processor seconds that this thread has used. Work that other processes of the machine take away is
 * not in it, so a figure for one thread is the same on a busy machine as on an idle one.
 */
export function threadSeconds(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1e6;
}

/**
 * How much work is done in a second of this thread.
 *
 * @param work - does some, and says how much
 */
export function rateOf(work: () => number, seconds: number): number {
  const start = threadSeconds();
  let done = 0;
  let used = 0;
  while (used < seconds) {
    done += work();
    used = threadSeconds() - start;
  }
  return done / used;
}

/**
 * Measures two things in turns, so that whatever else the machine does hits both, and takes the median
 * of each. The first round warms up and is not counted; the order changes from round to round.
 */
export async function inTurns(
  rounds: number,
  value: () => Promise<number> | number,
  peer: () => Promise<number> | number,
): Promise<{ readonly value: number; readonly peer: number }> {
  const values: number[] = [];
  const peers: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const counted = round > 0;
    const first = round % 2 === 0;
    if (!first) push(peers, await peer(), counted);
    push(values, await value(), counted);
    if (first) push(peers, await peer(), counted);
  }
  return { value: median(values), peer: median(peers) };
}

function push(list: number[], value: number, counted: boolean): void {
  if (counted) list.push(value);
}
