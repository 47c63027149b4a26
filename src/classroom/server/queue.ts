/** Work that is done one piece after another, in the order in which it was given. */
export interface Queue {
  /** Settles as the work does; what follows goes on even if it fails. */
  run<T>(work: () => Promise<T> | T): Promise<T>;
  /** How many pieces wait behind the one that is being done. */
  waiting(): number;
  /** Settles when all that was given is done. */
  idle(): Promise<void>;
}

export function newQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return {
    run(work) {
      waiting += 1;
      const done = last.then(() => {
        waiting -= 1;
        return work();
      });
      last = done.catch(() => {});
      return done;
    },
    waiting: () => waiting,
    async idle() {
      let seen: Promise<unknown> | null = null;
      while (seen !== last) {
        seen = last;
        await seen;
      }
    },
  };
}

/** A queue for each key, as long as it has work. */
export function newQueues(): <T>(key: string, work: () => Promise<T> | T) => Promise<T> {
  const queues = new Map<string, { readonly queue: Queue; waiting: number }>();
  return async (key, work) => {
    const one = queues.get(key) ?? { queue: newQueue(), waiting: 0 };
    queues.set(key, one);
    one.waiting += 1;
    try {
      return await one.queue.run(work);
    } finally {
      one.waiting -= 1;
      if (one.waiting === 0) queues.delete(key);
    }
  };
}
