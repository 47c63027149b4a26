/** The queue of time: what will happen, in order. Never changed in place. */
import type { Happening } from './world.ts';

/** Puts a happening in its place; behind others of the same minute. */
export function enqueue(queue: readonly Happening[], happening: Happening): readonly Happening[] {
  let place = queue.length;
  while (place > 0 && (queue[place - 1]?.at ?? -Infinity) > happening.at) place -= 1;
  return queue.toSpliced(place, 0, happening);
}

/** Takes a happening out. */
export function dequeue(
  queue: readonly Happening[],
  kind: Happening['kind'],
  id: string,
): readonly Happening[] {
  const place = queue.findIndex((happening) => happening.id === id && happening.kind === kind);
  if (place === 0) return queue.slice(1);
  return place < 0 ? queue : queue.toSpliced(place, 1);
}
