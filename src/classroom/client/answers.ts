/**
 * Forms and forecasts as a class gives them: asked once for each draft, the last one shown until the
 * new one is here. One question is under way at a time, and of the drafts of meanwhile the last one.
 */
import type { Demarche } from '../../vocabulary/demarche.ts';

export interface Answers<T> {
  /** What came for this draft; else the last that came for any, or null. Asks where it must. */
  readonly of: (draft: Demarche) => T | null;
  readonly knows: (draft: Demarche) => boolean;
  /** The desk has changed: what came before holds no more, and is shown until it is replaced. */
  readonly stale: () => void;
}

/** A question that found no line is put again after so long, in milliseconds. */
const AGAIN = 1_500;

/**
 * @param ask - rejects when no answer came
 * @param changed - called when an answer is here
 */
export function answersOf<T>(
  ask: (draft: Demarche) => Promise<T>,
  changed: () => void,
): Answers<T> {
  const known = new Map<string, { readonly answer: T }>();
  let last: T | null = null;
  let under: string | null = null;
  let next: Demarche | null = null;
  let age = 0;

  const go = async (draft: Demarche) => {
    const key = JSON.stringify(draft);
    const born = age;
    under = key;
    try {
      const answer = await ask(draft);
      if (born === age) {
        known.set(key, { answer });
        last = answer;
      }
    } catch {
      // No line, or too fast: the draft is still there to be asked for.
      if (born === age) next ??= draft;
      await new Promise((resolve) => setTimeout(resolve, AGAIN));
    }
    under = null;
    const wanted = next;
    next = null;
    changed();
    if (wanted !== null && !known.has(JSON.stringify(wanted))) want(wanted);
  };
  const want = (draft: Demarche) => {
    const key = JSON.stringify(draft);
    if (under === key) next = null;
    else if (under === null) void go(draft);
    else next = draft;
  };
  return {
    of(draft) {
      const found = known.get(JSON.stringify(draft));
      if (found === undefined) want(draft);
      return found === undefined ? last : found.answer;
    },
    knows: (draft) => known.has(JSON.stringify(draft)),
    stale() {
      age += 1;
      known.clear();
      next = null;
    },
  };
}
