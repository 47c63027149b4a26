/** One thread of `threads.ts`: does the pieces that it is given, one after another. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Done, Given, Job } from './threads.ts';

const { at, shared } = workerData as { readonly at: string; readonly shared: unknown };
const { job } = (await import(at)) as { readonly job: Job<unknown, unknown, unknown> };
const work = job.prepare(shared);

parentPort?.on('message', ({ place, piece }: Given) => {
  parentPort?.postMessage({ place, result: work(piece) } satisfies Done<unknown>);
});
