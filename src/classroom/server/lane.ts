/** Work that can wait a blink: one piece each time the process has seen to everything that came in. */
export interface Lane {
  /** To be done after all that was added before it. */
  add(work: () => void): void;
}

export function newLane(): Lane {
  const waiting: (() => void)[] = [];
  let going = false;
  const goOn = () => {
    going = waiting.length > 0;
    if (going) setImmediate(next);
  };
  const next = () => {
    try {
      waiting.shift()?.();
    } finally {
      goOn();
    }
  };
  return {
    add(work) {
      waiting.push(work);
      if (!going) goOn();
    },
  };
}
