/**
 * Work shared out over threads. What comes of a piece depends on the piece alone, and results stand in
 * the order of the pieces: they are the same on any number of threads.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/**
 * Work that can be done in any thread. What goes in and comes out is copied between threads: plain
 * data, no functions.
 */
export interface Job<Shared, Piece, Result> {
  /** The address of the module that exports it by the name `job`; each thread loads it anew. */
  readonly at: string;
  /** Called once in each thread, with what all pieces have in common. */
  readonly prepare: (shared: Shared) => (piece: Piece) => Result;
}

/** A piece on its way to a thread, and what came of it on its way back. */
export interface Given {
  readonly place: number;
  readonly piece: unknown;
}
export interface Done<Result> {
  readonly place: number;
  readonly result: Result;
}

/**
 * Does every piece; in this thread where there is but one piece or one thread.
 *
 * @param threads 1 or more; by default as many as the machine runs at once
 * @returns what came of each piece, in their order
 * @throws whatever the job throws; the other threads are stopped
 */
export async function spread<Shared, Piece, Result>(
  job: Job<Shared, Piece, Result>,
  shared: Shared,
  pieces: readonly Piece[],
  threads = availableParallelism(),
): Promise<readonly Result[]> {
  const used = Math.min(threads, pieces.length);
  if (used <= 1) return pieces.map(job.prepare(shared));
  const results: Result[] = [];
  const left = pieces.entries();
  const workers = Array.from(
    { length: used },
    () =>
      new Worker(new URL('./thread.ts', import.meta.url), { workerData: { at: job.at, shared } }),
  );
  const keepBusy = (worker: Worker): Promise<void> =>
    new Promise((resolve, reject) => {
      const give = () => {
        const { done, value } = left.next();
        if (done) resolve();
        else worker.postMessage({ place: value[0], piece: value[1] } satisfies Given);
      };
      worker.on('message', ({ place, result }: Done<Result>) => {
        results[place] = result;
        give();
      });
      worker.on('error', reject);
      worker.on('exit', () => reject(new Error('A thread ended before its work did.')));
      give();
    });
  try {
    await Promise.all(workers.map(keepBusy));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return results;
}
