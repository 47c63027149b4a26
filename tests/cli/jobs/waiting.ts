import type { Job } from '../../../src/cli/threads.ts';

/** Waits so many milliseconds and says in which thread; -1 is a piece that fails. */
export const job: Job<string, number, string> = {
  at: import.meta.url,
  prepare: (greeting) => (wait) => {
    if (wait < 0) throw new Error(`${greeting}: nobody can wait ${wait} ms`);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, wait);
    return `${greeting} ${wait}`;
  },
};
