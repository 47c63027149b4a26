/**
 * The order of work in this process. What people wait for is done as soon as everything that came in has been
 * read; what can wait a blink, one piece at a time, and only while nobody waits.
 */
export interface Lane {
  /** To be done next, after all that was so hurried before it. */
  hurry(work: () => void): void;
  /** To be done when nothing is hurried, after all that was so added before it. */
  add(work: () => void): void;
}

export function newLane(): Lane {
  const hurried: (() => void)[] = [];
  const waiting: (() => void)[] = [];
  let going = false;
  const goOn = () => {
    going = hurried.length + waiting.length > 0;
    if (going) setImmediate(next);
  };
  const next = () => {
    const now = hurried.length > 0 ? hurried.splice(0) : waiting.splice(0, 1);
    for (const work of now) work();
    goOn();
  };
  const begin = () => {
    if (!going) goOn();
  };
  return {
    hurry(work) {
      hurried.push(work);
      begin();
    },
    add(work) {
      waiting.push(work);
      begin();
    },
  };
}
