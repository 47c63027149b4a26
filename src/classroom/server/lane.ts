/**
 * The order of work in this process. What people wait for is done as soon as everything that came in has been
 * read; what can wait a blink, one piece at a time and only while nobody waits. Where there is no such pause,
 * it gets as much time as all else has had: a crowd at the door delays it, and never stops it.
 */
export interface Lane {
  /** To be done next, after all that was so hurried before it. */
  hurry(work: () => void): void;
  /** To be done when nothing is hurried, after all that was so added before it. */
  add(work: () => void): void;
}

/** So long, in milliseconds, all else may take before what can wait has its turn: some three moves. Judgement. */
const PATIENT = 4;

/** @param now - milliseconds, of a clock that never goes back */
export function newLane(now: () => number = performance.now.bind(performance)): Lane {
  const hurried: (() => void)[] = [];
  const waiting: (() => void)[] = [];
  let going = false;
  /** When a piece of what can wait was done last, or this began. */
  let last = 0;

  const begin = () => {
    if (going) return;
    going = true;
    last = now();
    setImmediate(next);
  };

  function next(): void {
    const others = now() - last;
    if (hurried.length > 0 && (others < PATIENT || waiting.length === 0)) {
      for (const work of hurried.splice(0)) work();
    } else {
      const until = others < PATIENT ? 0 : now() + others;
      do waiting.shift()?.();
      while (waiting.length > 0 && now() < until);
      last = now();
    }
    going = hurried.length + waiting.length > 0;
    if (going) setImmediate(next);
  }

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
